import type { Argument } from '../../model/argument.js'
import type { Surroundings } from '../../model/surroundings.js'
import type { Text } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { parseBash } from '../../parse/shell/bash.js'
import { parseCmd } from '../../parse/shell/cmd.js'
import { parsePowerShell } from '../../parse/shell/powershell.js'
import type { Script, Shell } from '../../parse/shell/syntax.js'

/** The scripts of one shell that others run within themselves, with the variables of the one that runs them. */
const readers: Readonly<Record<Shell, { readonly words: ReadonlySet<string>; readonly read: (text: Text) => Script }>> = {
  bash: { words: new Set(['source', '.']), read: parseBash },
  powershell: { words: new Set(['.']), read: parsePowerShell },
  // `call vars.cmd` comes without its `call`.
  cmd: { words: new Set(), read: parseCmd },
}

/** The file that a command reads as if it stood in its place: `source ./env.sh`, `. $PSScriptRoot/vars.ps1`, `call vars.cmd`. */
export function sourcedBy(words: readonly Argument[], shell: Shell, { named }: Surroundings): { readonly script: Script; readonly text: Text } | undefined {
  const { words: verbs, read } = readers[shell]
  const first = words[0]
  const verb = first && valueOf(first.value)
  const isCalled = shell === 'cmd' && first !== undefined && /\.(?:cmd|bat)$/i.test(tail(first.value) ?? '')
  const file = isCalled ? first : verb !== undefined && verbs.has(verb) ? words[1] : undefined
  const path = file && tail(file.value)
  const found = path === undefined ? undefined : named(path)
  return found && { script: read(found.text), text: found.text }
}

/** The certain end of a path: `"$(dirname "$0")/env.sh"` is looked for as `env.sh`, wherever its folder is. */
function tail(value: Value<string>): string | undefined {
  if (value.is === 'known') return value.value
  if (value.is !== 'partial' || value.parts[0] !== undefined || value.parts.length !== 2) return undefined
  return value.parts[1]?.replace(/^[\\/]+/, '')
}
