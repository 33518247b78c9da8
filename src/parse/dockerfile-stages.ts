import { spanOf, type Text } from '../model/text.js'
import { absent, joined, known, unknown, type Value, valueOf } from '../model/value.js'
import { type Instruction, instructionsOf, type Range } from './dockerfile-instructions.js'
import type { BuildStage } from './parsed.js'

interface Word extends Range {
  readonly text: string
}

/**
 * The stages of a Dockerfile: the image that each begins with, through the defaults of the `ARG`s before the first `FROM`, and through stages
 * that it is made from. https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function buildStages(text: Text): readonly BuildStage[] {
  const args = new Map<string, Value<string>>()
  /** Of the last stage. */
  let programs: BuildStage['programs'][number][] = []
  const stages: BuildStage[] = []
  const byName = new Map<string, BuildStage>()
  for (const instruction of instructionsOf(text.text)) {
    const words = wordsOf(text.text, instruction)
    if (instruction.keyword === 'ARG' && stages.length === 0) for (const word of words) setArgument(args, word, text)
    if (instruction.keyword === 'FROM') {
      const stage = stageOf(words, args, byName, text)
      programs = [...stage.programs]
      stages.push({ ...stage, programs })
      if (stage.name !== '') byName.set(stage.name, stage)
    } else if (stages.length > 0) {
      const program = programOf(instruction, words, text)
      if (program) programs.push(program)
    }
  }
  return stages
}

const wordsOf = (text: string, { body }: Instruction): readonly Word[] =>
  body.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/g)].map(match => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length })),
  )

/** `NAME=default`; without a default only the build knows it. */
function setArgument(args: Map<string, Value<string>>, word: Word, text: Text): void {
  const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(word.text) ?? []
  if (name === undefined) return
  const at = spanOf(text, word.start, word.end)
  if (value === undefined) return void args.set(name, unknown(at, name))
  const quote = /^["']/.test(value) ? 1 : 0
  const from = word.end - value.length + quote
  args.set(name, substituted(quote ? value.slice(1, -1) : value, args, spanOf(text, from, word.end - quote)))
}

function stageOf(words: readonly Word[], args: ReadonlyMap<string, Value<string>>, byName: ReadonlyMap<string, BuildStage>, text: Text): BuildStage {
  const [image, as, name] = words.filter(word => !word.text.startsWith('--'))
  const flag = words.find(word => word.text.startsWith('--platform='))
  const at = image ? spanOf(text, image.start, image.end) : spanOf(text, 0, 0)
  const written = image ? substituted(image.text, args, at) : unknown(at)
  const parent = byName.get(valueOf(written)?.toLowerCase() ?? '')
  return {
    at,
    image: parent?.image ?? written,
    platform: flag ? substituted(flag.text.slice('--platform='.length), args, spanOf(text, flag.start, flag.end)) : (parent?.platform ?? absent(at)),
    name: as?.text.toLowerCase() === 'as' ? (name?.text.toLowerCase() ?? '') : '',
    programs: parent?.programs ?? [],
  }
}

const variable = /\$(?:\{([A-Za-z_]\w*)(?::?-([^}$]*))?\}|([A-Za-z_]\w*))/g

/** A text with its variables in it, as far as their defaults are known. What it was decided by is the last of them. */
function substituted(written: string, args: ReadonlyMap<string, Value<string>>, at: Value<string>['at']): Value<string> {
  if (written.length > 1000) return unknown(at)
  const parts: (string | undefined)[] = []
  const from: Value<string>['at'][] = []
  let end = 0
  for (const match of written.matchAll(variable)) {
    const name = match[1] ?? match[3] ?? ''
    const value = args.get(name)
    parts.push(written.slice(end, match.index), (value && valueOf(value)) ?? (value === undefined || value.is === 'unknown' ? match[2] : undefined))
    if (value?.is === 'known') from.push(value.from.at(-1) ?? value.at)
    end = match.index + match[0].length
  }
  parts.push(written.slice(end))
  const rest = parts.at(-1) ?? ''
  if (rest.includes('$')) parts[parts.length - 1] = undefined
  const value = joined(parts, at, from)
  return value.is === 'known' && value.value.length > 1000 ? unknown(at) : value.is === 'known' ? known(value.value, at, value.from) : value
}

const runs: ReadonlySet<string> = new Set(['SHELL', 'ENTRYPOINT', 'CMD', 'RUN'])

/** The program that an instruction names first, in shell form or as a list. */
function programOf({ keyword }: Instruction, words: readonly Word[], text: Text): BuildStage['programs'][number] | undefined {
  const word = words.find(each => !each.text.startsWith('--'))
  if (!runs.has(keyword) || !word) return undefined
  const name = /^\[?\s*"?([^"\s,\]]+)/.exec(word.text === '[' ? (words[words.indexOf(word) + 1]?.text ?? '') : word.text)?.[1]
  return name === undefined ? undefined : { keyword, name, at: spanOf(text, word.start, word.end) }
}
