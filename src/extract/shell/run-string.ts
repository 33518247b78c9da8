import type { Argument } from '../../model/argument.js'
import { compose, isSameSpan, type Segment, spanOf, type Text, unseenText } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import { shells } from '../../parse/shell/shells.js'
import type { Command, Part, Script, Shell, Word } from '../../parse/shell/syntax.js'
import { toolOf, unwrapped } from '../wrappers.js'
import { type Environment, maximumLength } from './environment.js'
import { valueOfWord } from './expand.js'

/** A string that a command runs as a script. */
export interface StringRun {
  readonly script: Script
  readonly text: Text
  /** It runs in the shell that reads it, with its variables; otherwise in one of its own. */
  readonly sameShell: boolean
}

interface Runner {
  readonly shell: Shell
  /** The option before the string; without one, all words are the string. */
  readonly option?: RegExp
  readonly sameShell?: true
}

const bash: Runner = { shell: 'bash', option: /^-[a-z]*c$/ }
const powershell: Runner = { shell: 'powershell', option: /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i }
const expression: Runner = { shell: 'powershell', sameShell: true }

const runners: ReadonlyMap<string, Runner> = new Map([
  ['eval', { shell: 'bash', sameShell: true }],
  ['bash', bash],
  ['sh', bash],
  ['zsh', bash],
  ['dash', bash],
  ['powershell', powershell],
  ['pwsh', powershell],
  ['cmd', { shell: 'cmd', option: /^\/[ck]$/i }],
  ['invoke-expression', expression],
  ['iex', expression],
])

/** The script that a command is handed as a string: `eval "..."`, `bash -c '...'`, `Invoke-Expression $command`, `'...' | iex`. */
export function runString(command: Command, words: readonly Argument[], environment: Environment, text: Text, input: Text | undefined): StringRun | undefined {
  const inner = unwrapped(words)
  const runner = runners.get(toolOf(inner[0]))
  if (!runner) return undefined
  const handed = handedWords(inner.slice(1), runner)
  const sources = command.words.filter(word => handed.some(({ at }) => isSameSpan(spanOf(text, word.start, word.end), at)))
  const string = sources.length > 0 ? joinedTexts(sources, environment, text) : runner === expression ? input : undefined
  if (!string || string.text === unseenText || string.text.length > maximumLength) return undefined
  return { script: shells[runner.shell](string), text: string, sameShell: runner.sameShell ?? false }
}

function handedWords(words: readonly Argument[], { option, shell }: Runner): readonly Argument[] {
  if (!option) return words.filter(word => !/^-command$/i.test(valueOf(word.value) ?? ''))
  const index = words.findIndex(word => option.test(valueOf(word.value) ?? ''))
  if (index < 0) return []
  // What follows the string of bash are its parameters; the others take the rest of the line.
  return shell === 'bash' ? words.slice(index + 1, index + 2) : words.slice(index + 1)
}

function joinedTexts(words: readonly Word[], environment: Environment, text: Text): Text {
  return compose(
    text,
    words.flatMap((word, index): Segment[] => [...(index === 0 ? [] : [{ text: ' ', at: word.start }]), textOfWord(word, environment, text)]),
  )
}

/** The characters of a word after expansion, each with its place: what is written keeps its own, also through the variable that holds it. */
export function textOfWord(word: Word, environment: Environment, text: Text): Text {
  return compose(
    text,
    word.parts.flatMap((part): readonly Segment[] => {
      if (part.kind === 'text') return written(part, text)
      if (part.kind !== 'variable' || part.all) return [{ text: unseenText, at: part.start }]
      const binding = environment.get(part.name)
      if (binding?.is === 'value' && binding.text) return [binding.text]
      return [{ text: valueOf(valueOfWord({ parts: [part], start: part.start, end: part.end }, environment, text)) ?? unseenText, at: part.start }]
    }),
  )
}

/** A part as the command receives it: without the signs that quoted some of its characters, so that it stands in several pieces of the file. */
function written(part: Part & { kind: 'text' }, text: Text): readonly Segment[] {
  const raw = text.text.slice(part.start, part.end)
  const segments: Segment[] = []
  let from = 0
  let at = 0
  for (let done = 0; done < part.text.length; done++, at++) {
    if (raw[at] === part.text[done]) continue
    if (at > from) segments.push({ start: part.start + from, end: part.start + at })
    if (raw[at + 1] === part.text[done]) from = ++at
    else {
      segments.push({ text: part.text[done]!, at: part.start + Math.min(at, raw.length) })
      from = ++at + 1
    }
  }
  if (at > from) segments.push({ start: part.start + from, end: part.start + at })
  return segments
}
