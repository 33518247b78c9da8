import { extract, type FileFacts, outputsAsk } from '../extract/extract.js'
import { addAll } from '../model/add-all.js'
import type { Fact } from '../model/facts.js'
import { once } from '../model/once.js'
import { restated } from '../model/restated.js'
import type { Notice } from '../model/rule.js'
import type { Surroundings } from '../model/surroundings.js'
import { wholeText } from '../model/text.js'
import type { Call } from '../parse/parsed.js'
import type { Expansion, FileOfScan, Files } from './expand.js'
import { parts } from './parts.js'
import { lookUpPath } from './paths.js'
import { hasTerraform } from './signs.js'

/** More readings of called files than a repository has use for: workflows that call each other in every way multiply. */
const maximumReadings = 500
const maximumDepth = 8

interface Reader {
  readonly files: Files
  readonly facts: Fact[]
  readonly consumed: Set<number>
  /** Called file and what it was handed: the same reading is not done twice. */
  readonly done: Set<string>
  readonly notices: Notice[]
  outputs(): ReturnType<Surroundings['outputs']>
}

/**
 * Reads the files again that others decide: scripts with what they source, makefiles with what they include, pipelines with their templates of
 * variables; and workflows, actions and templates with what their callers hand them. One that is called here is judged as it is called.
 */
export function readAgain(files: Files): Expansion {
  const reader: Reader = { files, facts: [], consumed: new Set(), done: new Set(), notices: [], outputs: once(() => outputsOf(files)) }
  const all = [...files.values()].filter(({ said }) => said.asks.length > 0 || said.calls.length > 0)
  const called = new Set(all.flatMap(file => file.said.calls.flatMap(call => callee(file, call, files) ?? [])))
  for (const file of all) {
    if (called.has(file)) continue
    const asks = file.said.asks.some(path => (path === outputsAsk ? reader.outputs().size > 0 : found(file, path, files)))
    const said = asks ? readFile(file, { inputs: new Map() }, reader) : file.said
    readCalls(file, said, 0, reader)
  }
  return { facts: reader.facts, consumed: reader.consumed, notices: reader.notices }
}

const outputsOf = (files: Files): ReturnType<Surroundings['outputs']> => (hasTerraform(files) ? parts.infrastructure.code().terraformOutputs(files) : new Map())

function readFile(file: FileOfScan, handed: Pick<Surroundings, 'inputs' | 'caller'>, { files, facts, consumed, notices, outputs }: Reader): FileFacts {
  const said = extract(file, file.source, file.language, file.example, { ...handed, outputs, named: path => named(file, path, files) })
  addAll(facts, handed.caller === undefined ? said.facts : said.facts.map(fact => restated(fact, { environment: handed.caller! })))
  consumed.add(file.source)
  // That it is too much by itself was told when it was read alone.
  const known = new Set(file.said.problems.map(({ message }) => message))
  for (const { message, at, isCut } of said.problems) if (isCut && !known.has(message)) tell(notices, { kind: 'unscanned', path: file.path, message, at })
  return said
}

function readCalls(file: FileOfScan, { calls }: FileFacts, depth: number, reader: Reader): void {
  for (const call of calls) {
    const other = callee(file, call, reader.files)
    const key = JSON.stringify([other?.path, [...call.inputs].map(([name, value]) => [name, value.is, value.is === 'known' ? value.value : ''])])
    if (!other || depth >= maximumDepth || reader.done.has(key)) continue
    if (reader.done.size >= maximumReadings) {
      tell(reader.notices, {
        kind: 'unscanned',
        path: other.path,
        message: `it is called in more ways than are looked at (${maximumReadings} of all files together)`,
      })
      continue
    }
    reader.done.add(key)
    readCalls(other, readFile(other, { inputs: call.inputs, caller: file.path }, reader), depth + 1, reader)
  }
}

/** The file that a call runs; for a local action the one in its folder. */
function callee(file: FileOfScan, { path }: Call, files: Files): FileOfScan | undefined {
  const plain = path.replace(/^\/+/, '')
  return found(file, plain, files) ?? found(file, `${plain}/action.yml`, files) ?? found(file, `${plain}/action.yaml`, files)
}

/** Each once. */
function tell(notices: Notice[], notice: Notice): void {
  if (!notices.some(({ path, message }) => path === notice.path && message === notice.message)) notices.push(notice)
}

function named(file: FileOfScan, path: string, files: Files): ReturnType<Surroundings['named']> {
  const other = found(file, path, files)
  return other && { path: other.path, text: wholeText(other.source, other.text) }
}

/** A path as a script means it. A file that names itself decides nothing. */
function found(file: FileOfScan, path: string, files: Files): FileOfScan | undefined {
  const other = lookUpPath(file.path, path, candidate => files.get(candidate))
  return other === file ? undefined : other
}
