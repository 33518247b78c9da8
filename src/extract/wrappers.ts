import type { Argument } from '../model/argument.js'
import { valueOf } from '../model/value.js'

/** Words that run the command behind them, and which of their options take a value. */
const wrappers: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['sudo', ['-u', '-g', '--user', '--group']],
  ['time', []],
  ['env', ['-u', '-C']],
  ['nohup', []],
  ['exec', []],
  ['command', []],
  ['builtin', []],
  ['nice', ['-n']],
  ['timeout', ['-k', '-s', '--kill-after', '--signal']],
  ['xargs', ['-I', '-n', '-P', '-L', '-d', '-a']],
  ['call', []],
  ['retry', []],
])

/** Tools that run in a container where they are not installed: `docker run --rm -v ~/.azure:/root/.azure mcr.microsoft.com/azure-cli az aks create`. */
const contained: ReadonlySet<string> = new Set(['az', 'helm', 'kubectl'])
const containers: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl'])

/** The words of the command that really runs: `sudo -E az aks create` without its wrappers. */
export function unwrapped(words: readonly Argument[]): readonly Argument[] {
  let rest = words
  for (let turns = 0; turns < 4; turns++) {
    const tool = toolOf(rest[0])
    const options = wrappers.get(tool)
    if (containers.has(tool)) return inContainer(rest)
    if (!options) return rest
    rest = behind(rest.slice(1), options)
  }
  return rest
}

/** The command stands behind the image, or the name of the container, which is never an option itself. */
function inContainer(words: readonly Argument[]): readonly Argument[] {
  const verb = words[1] && valueOf(words[1].value)
  if (verb !== 'run' && verb !== 'exec') return words
  const start = words.findIndex(
    (word, index) => index > 2 && contained.has(valueOf(word.value) ?? '') && !(valueOf(words[index - 1]!.value) ?? '').startsWith('-'),
  )
  return start < 0 ? words : words.slice(start)
}

function behind(words: readonly Argument[], options: readonly string[]): readonly Argument[] {
  let index = 0
  for (; index < words.length; index++) {
    const text = valueOf(words[index]!.value)
    if (text === undefined) break
    if (options.includes(text)) index++
    else if (!/^-|^\d+(?:\.\d+)?[smhd]?$|^\w+=/.test(text)) break
  }
  return words.slice(index)
}

/** The name of a program: lower case, without folder and `.exe`/`.cmd`; empty where nobody can see it. */
export function toolOf(word: Argument | undefined): string {
  const text = word && valueOf(word.value)
  if (text === undefined) return ''
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase()
  return name.includes('.') ? name.replace(/\.(?:exe|cmd|bat|ps1)$/, '') : name
}
