import type { Argument } from '../../model/argument.js'
import type { Surroundings } from '../../model/surroundings.js'
import type { Text } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { shells } from '../../parse/shell/shells.js'
import type { Script, Shell } from '../../parse/shell/syntax.js'

/** Before the name of a script that runs within another, with its variables. */
const verbs: Readonly<Record<Shell, ReadonlySet<string>>> = {
  bash: new Set(['source', '.']),
  powershell: new Set(['.']),
  // `call vars.cmd` comes without its `call`.
  cmd: new Set(),
}

/** The file that a command reads as if it stood in its place: `source ./env.sh`, `. $PSScriptRoot/vars.ps1`, `call vars.cmd`. */
export function sourcedBy(words: readonly Argument[], shell: Shell, { named }: Surroundings): { readonly script: Script; readonly text: Text } | undefined {
  const first = words[0]
  const verb = first && valueOf(first.value)
  const isCalled = shell === 'cmd' && first !== undefined && /\.(?:cmd|bat)$/i.test(tail(first.value) ?? '')
  const file = isCalled ? first : verb !== undefined && verbs[shell].has(verb) ? words[1] : undefined
  const path = file && tail(file.value)
  const found = path === undefined ? undefined : named(path)
  return found && { script: shells[shell](found.text), text: found.text }
}

/** The certain end of a path: `"$(dirname "$0")/env.sh"` is looked for as `env.sh`, wherever its folder is. */
function tail(value: Value<string>): string | undefined {
  if (value.is === 'known') return value.value
  if (value.is !== 'partial' || value.parts[0] !== undefined || value.parts.length !== 2) return undefined
  return value.parts[1]?.replace(/^[\\/]+/, '')
}
