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

/** The words of the command that really runs: `sudo -E az aks create` without its wrappers. */
export function unwrapped(words: readonly Argument[]): readonly Argument[] {
  let rest = words
  for (let turns = 0; turns < 4; turns++) {
    const options = wrappers.get(toolOf(rest[0]))
    if (!options) return rest
    rest = behind(rest.slice(1), options)
  }
  return rest
}

function behind(words: readonly Argument[], options: readonly string[]): readonly Argument[] {
  let index = 0
  for (; index < words.length; index++) {
    const text = valueOf(words[index]!.value)
    if (text === undefined) break
    if (options.includes(text)) index++
    else if (!/^-|^\d+[smh]?$|^\w+=/.test(text)) break
  }
  return words.slice(index)
}

/** The name of a program: lower case, without folder and `.exe`/`.cmd`; empty where nobody can see it. */
export function toolOf(word: Argument | undefined): string {
  const text = word && valueOf(word.value)
  if (text === undefined) return ''
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, '')
}
