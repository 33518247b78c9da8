import { decode } from './collect/decode.js'
import { compare } from './compare/compare.js'
import { withPlainEdits } from './compare/edits.js'
import { fingerprint } from './compare/fingerprint.js'
import { type CommentedFile, suppress } from './compare/suppress.js'
import { extract } from './extract/extract.js'
import type { Ask } from './judge/ask.js'
import { askAtBoth } from './judge/both-ends.js'
import { type Judged, judge, speaks } from './judge/judge.js'
import { expand, type FileOfScan } from './link/expand.js'
import { link } from './link/world.js'
import { type Budget, defaultBudget, type Late, type Room, startRoom, startWatch } from './model/budget.js'
import type { Fact } from './model/facts.js'
import { once } from './model/once.js'
import { MissingPart } from './model/part.js'
import type { Finding, Notice } from './model/rule.js'
import type { InputFile, ScanInput, ScanResult } from './model/scan.js'
import type { SourceFile } from './model/source.js'
import { alone } from './model/surroundings.js'
import type { World } from './model/world.js'
import { languageOf } from './parse/language.js'
import { isExamplePath } from './parse/roles.js'

/**
 * The stages from parse to compare.
 * @param reading what is read once; it is kept where a part is missing, so that a second attempt goes on
 * @throws MissingPart where a part of the program is needed that is not loaded
 */
export function throughStages(input: ScanInput, reading: Reading): ScanResult {
  const unchanged = new Set(input.base)
  if (input.base) for (const file of byPath(input.files)) if (!unchanged.has(file)) readOnce(file, input, reading)
  const seen = look(input.files, input, reading)
  const seenBefore = input.base && look(input.base, { ...input, complete: true }, reading)
  const ask = seenBefore && askAtBoth(seen, seenBefore)
  const head = judged(seen, input, reading, ask?.head)
  const base = seenBefore && judged(seenBefore, input, reading, ask?.base)
  const identified = (findings: readonly Judged[], renames?: ReadonlyMap<string, string>): readonly Finding[] =>
    findings.map(finding => {
      const path = head.world.path(finding.at.source)
      return { ...withPlainEdits(finding, reading.sources), fingerprint: fingerprint(finding.rule, renames?.get(path) ?? path, finding.subject), isNew: true }
    })
  const compared = compare(inOrder(identified(head.judged, input.renames), reading.sources), base && identified(base.judged))
  return { ...compared, notices: [...head.notices, ...noticesOfBase(head, base)], sources: reading.sources, world: head.world }
}

/** What is read once, for head and base together. */
export interface Reading {
  readonly sources: SourceFile[]
  /** The file that was begun last, and its place: that is found once, however often it is attempted to read the file. */
  begun?: { readonly file: InputFile; readonly admitted: Admitted }
  readonly done: Map<InputFile, FileOfScan | { readonly notice: Notice } | undefined>
  readonly budget: Budget
  readonly room: Room
  readonly late: Late
}

/** The index among the sources, or why the file has no place there. The reason is left out where the file is of no language, so that nobody misses it. */
type Admitted = { readonly source: number } | { readonly reason: string | undefined }

/** The files of one end, linked. */
interface Look {
  readonly read: readonly FileOfScan[]
  readonly facts: readonly Fact[]
  readonly world: World
  readonly notices: readonly Notice[]
}

interface JudgedLook extends Look {
  readonly judged: readonly Judged[]
}

export function startReading(input: ScanInput): Reading {
  const budget = { ...defaultBudget, ...input.budget }
  return {
    sources: [input.configFile ?? { path: '', text: '' }],
    done: new Map(),
    budget,
    room: startRoom(budget),
    late: startWatch(input.clock, budget.time, 'the scan'),
  }
}

/** Where the base could not be judged whole, what was there before may count as new. */
function noticesOfBase(head: JudgedLook, base: JudgedLook | undefined): Notice[] {
  const told = new Set(head.notices.map(({ path, message }) => `${path}\0${message}`))
  const unread = (base?.notices ?? []).filter(({ kind, path, message }) => (kind === 'unscanned' || kind === 'internal') && !told.has(`${path}\0${message}`))
  return unread.map(notice =>
    notice.path === ''
      ? notice
      : { ...notice, kind: 'context', message: `as it was before, it is not read, and what was there counts as new: ${notice.message}` },
  )
}

function look(files: readonly InputFile[], input: ScanInput, reading: Reading): Look {
  const notices: Notice[] = []
  const read: FileOfScan[] = []
  for (const file of byPath(files)) {
    const one = readOnce(file, input, reading)
    if (!one) continue
    if ('notice' in one) {
      notices.push(one.notice)
      continue
    }
    read.push(one)
  }
  const filesByPath = once(() => new Map(read.map(file => [file.path, file])))
  const expanded = expand(read, reading.late)
  for (const { path, source, said } of read) {
    if (!expanded.reread?.has(source))
      for (const { message, at, isCut } of said.problems) notices.push({ kind: isCut ? 'unscanned' : 'syntax', path, message, at })
  }
  for (const notice of expanded.notices) notices.push(notice)
  const world = link({
    day: input.day,
    config: input.config,
    complete: input.complete && notices.every(notice => notice.kind !== 'unscanned'),
    facts: expanded.facts,
    fields: Object.values(input.rules).flatMap(({ fields = [], mentions = [] }) => [...fields, ...mentions]),
    document: path => filesByPath().get(path)?.said.documents[0],
    path: source => reading.sources[source]?.path ?? '',
  })
  return { read, facts: expanded.facts, world, notices }
}

function judged(seen: Look, input: ScanInput, reading: Reading, ask: Ask | undefined): JudgedLook {
  const judgement = judge(input.rules, seen.world, input.config, reading.late, ask)
  const suppressed = suppress(judgement.findings, {
    files: seen.read.map(({ source, example }): CommentedFile => ({ source, file: reading.sources[source]!, example })),
    rules: Object.keys(input.rules),
    isActive: id => speaks(id, input.rules[id]!, input.day, input.config),
    day: input.day,
  })
  return { ...seen, judged: suppressed.findings, notices: [...seen.notices, ...judgement.notices, ...suppressed.notices] }
}

function readOnce(file: InputFile, input: ScanInput, reading: Reading): ReturnType<Reading['done']['get']> {
  const known = reading.done.get(file)
  if (known || reading.done.has(file)) return known
  const one = read(file, input, reading)
  reading.done.set(file, one)
  input.onFile?.()
  return one
}

/** A fault of ours in one file keeps no other from being read. */
function read(file: InputFile, input: ScanInput, reading: Reading): ReturnType<Reading['done']['get']> {
  try {
    return readFile(file, input, reading)
  } catch (fault) {
    if (fault instanceof MissingPart) throw fault
    const message = `reading it failed: ${fault instanceof Error ? fault.message : 'unknown fault'}`
    return { notice: { kind: 'internal', path: file.path, message } }
  }
}

function readFile(file: InputFile, input: ScanInput, reading: Reading): ReturnType<Reading['done']['get']> {
  if (reading.begun?.file !== file) reading.begun = { file, admitted: admit(file, input, reading) }
  const { admitted } = reading.begun
  if ('reason' in admitted) return admitted.reason === undefined ? undefined : { notice: { kind: 'unscanned', path: file.path, message: admitted.reason } }
  const { source } = admitted
  const one = reading.sources[source]!
  const language = languageOf(file.path, one.text.slice(0, startLength))
  const example = !file.named && input.config.examples === 'warn' && isExamplePath(file.path)
  const lateInFile = startWatch(input.clock, reading.budget.fileTime, 'reading it')
  const said = extract(one, source, language, example, alone, lateInFile)
  return said.late === undefined
    ? { path: one.path, text: one.text, source, language, example, said }
    : { notice: { kind: 'unscanned', path: file.path, message: said.late } }
}

function admit(file: InputFile, input: ScanInput, { sources, room, late }: Reading): Admitted {
  const refusal = (reason: string, start = ''): Admitted => ({ reason: file.named || languageOf(file.path, start) !== undefined ? reason : undefined })
  const tooLate = late()
  if (tooLate !== undefined) return refusal(tooLate)
  const bytes = typeof file.bytes === 'function' ? file.bytes(file.path) : file.bytes
  if ('reason' in bytes) return bytes
  const refused = room(bytes.length)
  if (refused !== undefined) return refusal(refused, String.fromCharCode(...bytes.subarray(0, startLength)))
  const decoded = decode(bytes, input.maxFileSize)
  return 'reason' in decoded ? refusal(decoded.reason) : { source: sources.push({ path: file.path, text: decoded.text }) - 1 }
}

/** So many characters tell the language of a file whose name does not. */
const startLength = 200

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whoever collected them may have had any order: the same files are read in the same one, so that all that is said comes out the same. */
const byPath = (files: readonly InputFile[]): readonly InputFile[] => [...files].sort((a, b) => text(a.path, b.path))

function inOrder(findings: readonly Finding[], sources: readonly SourceFile[]): readonly Finding[] {
  const path = (finding: Finding): string => sources[finding.at.source]?.path ?? ''
  return [...findings].sort((a, b) => text(path(a), path(b)) || a.at.start - b.at.start || a.at.end - b.at.end || text(a.rule, b.rule))
}
