import { compose, spanOf, type Text } from '../model/text.js'
import { joined, unknown, type Value } from '../model/value.js'
import { type Instruction, instructionsOf, type Range } from './dockerfile-instructions.js'
import type { Language, Snippet } from './parsed.js'

/** What a stage of a build hands to the stages that are made from it. */
interface Stage {
  readonly language: Language
  readonly variables: ReadonlyMap<string, Value<string>>
}

/**
 * The `RUN` instructions of a Dockerfile in shell form, as the shell gets them: continuations and comment lines cut out. `SHELL`, else the
 * base image decides the shell; `ARG` and `ENV` are variables. https://docs.docker.com/reference/dockerfile/
 */
export function parseDockerfile(text: Text): readonly Snippet[] {
  const snippets: Snippet[] = []
  const stages = new Map<string, Stage>()
  let stage: Stage = { language: 'bash', variables: new Map() }
  let name = ''
  for (const instruction of instructionsOf(text.text)) {
    const { keyword, body } = instruction
    const words = body.map(({ start, end }) => text.text.slice(start, end)).join('')
    if (keyword === 'FROM') {
      const [base, next] = stageNames(words)
      stage = stages.get(base) ?? { language: shellOfImage(base), variables: new Map() }
      name = next
    } else if (keyword === 'SHELL') stage = { ...stage, language: shellOf(words) }
    else if (keyword === 'ARG' || keyword === 'ENV') stage = { ...stage, variables: withVariables(stage.variables, text, instruction) }
    const run = keyword === 'RUN' ? runText(text, words, instruction) : undefined
    if (run) snippets.push({ language: run.language ?? stage.language, text: run.text, variables: stage.variables, example: false })
    if (name !== '') stages.set(name, stage)
  }
  return snippets
}

/** `FROM --platform=... image AS name` */
function stageNames(words: string): readonly [base: string, name: string] {
  const [base = '', as, name = ''] = words.split(/\s+/).filter(word => word !== '' && !word.startsWith('--'))
  return [base.toLowerCase(), as?.toLowerCase() === 'as' ? name.toLowerCase() : '']
}

/** Windows images run commands with cmd unless they say otherwise; those of PowerShell say so. */
function shellOfImage(image: string): Language {
  if (!/windows|nanoserver|servercore/.test(image)) return 'bash'
  return /powershell|dotnet\/(?:framework\/)?sdk/.test(image) ? 'powershell' : 'cmd'
}

function shellOf(words: string): Language {
  if (/powershell|pwsh/i.test(words)) return 'powershell'
  return /"cmd/i.test(words) ? 'cmd' : 'bash'
}

/** The script of a RUN. The exec form (a JSON list) runs no shell; `RUN <<EOF` runs what is in the here-document. */
function runText(text: Text, words: string, { body, here }: Instruction): { text: Text; language?: Language } | undefined {
  const flags = /^\s*(?:--[\w-]+(?:=\S+)?\s+)*/.exec(words)![0].length
  const written = words.slice(flags)
  if (/^\[\s*(?:"|\])/.test(written)) return undefined
  const alone = /^<<-?\s*["']?\w+["']?\s*$/.test(written)
  const [first] = here
  if (alone && first) {
    const firstLine = text.text.slice(first.start, first.end).trimStart().split('\n', 1)[0]!
    if (firstLine.startsWith('#!') && !/sh\b/.test(firstLine)) return undefined
    return { text: compose(text, [first]), ...(firstLine.startsWith('#!') && { language: /pwsh|powershell/.test(firstLine) ? 'powershell' : 'bash' }) }
  }
  const documents = here.length > 0 ? [{ start: here[0]!.start, end: here.at(-1)!.closed }] : []
  return { text: compose(text, [...behind(body, flags), ...documents]) }
}

/** Ranges without their first characters. */
function behind(ranges: readonly Range[], characters: number): readonly Range[] {
  let skip = characters
  return ranges.map(({ start, end }) => {
    const from = Math.min(end, start + skip)
    skip -= from - start
    return { start: from, end }
  })
}

/** More variables than a person sets; each RUN has its own copy of them. Those beyond are not known. */
const maximumVariables = 100

/** `NAME=value`, several in one instruction, or `ENV NAME value`. A value with a variable in it is known as far as that is. */
function withVariables(outer: ReadonlyMap<string, Value<string>>, text: Text, { keyword, body }: Instruction): ReadonlyMap<string, Value<string>> {
  const variables = new Map(outer)
  for (const { start, end } of body) {
    const line = text.text.slice(start, end)
    const old = keyword === 'ENV' && body.length === 1 ? /^([A-Za-z_]\w*)[ \t]+(\S.*)/.exec(line.trimEnd()) : null
    const pairs = old ? [old] : line.matchAll(/(?<!\w)([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g)
    for (const pair of pairs) {
      const [whole, name, written] = pair as unknown as readonly [string, string, string]
      const quote = /^["']/.test(written) && written.length > 1 ? 1 : 0
      const from = start + pair.index + whole.length - written.length + quote
      const value = written.slice(quote, written.length - quote)
      if (variables.size < maximumVariables || variables.has(name)) variables.set(name, valueOf(value, name, from, text, outer))
    }
  }
  return variables
}

function valueOf(written: string, name: string, from: number, text: Text, outer: ReadonlyMap<string, Value<string>>): Value<string> {
  const at = spanOf(text, from, from + written.length)
  if (written.includes('\\') || written.length > 1000) return unknown(at, name)
  const parts = written.split(/(\$\{?[A-Za-z_]\w*\}?)/).map((part, index) => {
    if (index % 2 === 0) return part.includes('$') ? undefined : part
    const inner = outer.get(part.replace(/[${}]/g, ''))
    return inner?.is === 'known' && inner.value.length < 1000 ? inner.value : undefined
  })
  return joined(parts, at)
}
