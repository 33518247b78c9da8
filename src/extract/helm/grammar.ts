import type { Argument } from '../../model/argument.js'
import { cover, type Span } from '../../model/text.js'
import { absent, joined, known, unknown, type Value } from '../../model/value.js'
import {
  type CliCommand,
  commaSeparated,
  type Flags,
  flagTable,
  hasFlag,
  type Operand,
  option,
  optionValues,
  programOf,
  type Rejection,
  readFlags,
  spanOfRun,
  textOf,
} from '../cli-options.js'

/** `helm install`, `upgrade`, `template`, `repo add`. https://helm.sh/docs/helm/ */
export type HelmCommand = HelmInstallation | HelmRepository

/** A chart is rendered with values, and installed unless the verb is `template`. */
export interface HelmInstallation extends CliCommand {
  readonly verb: 'install' | 'upgrade' | 'template'
  /** Makes the release where there is none: `install`, `upgrade --install`. */
  readonly installs: Value<boolean>
  /** Absent with `--generate-name`, and where `template` is given a chart alone. */
  readonly release: Value<string>
  /** As written: `repository/chart`, a path, `oci://...`, a URL, or a bare name with `--repo`. */
  readonly chart: Value<string>
  /** `--repo`: the URL of the repository that the chart's name is looked up in. */
  readonly repository: Value<string>
  /** Absent means the newest. */
  readonly version: Value<string>
  readonly namespace: Value<string>
  /** Values files, weakest first. */
  readonly values: readonly Value<string>[]
  /** What `--set` and its like assign, over all values files, weakest first. */
  readonly assignments: readonly SetAssignment[]
  readonly help: boolean
  /** Set where helm refuses what `--set` is given. */
  readonly rejected?: Rejection
}

/** `helm repo add NAME URL`: what `NAME/chart` refers to from then on. */
export interface HelmRepository extends CliCommand {
  readonly verb: 'repo add'
  readonly name: Value<string>
  readonly url: Value<string>
  readonly help: boolean
}

/** Flags of the four commands in helm 3 and 4, and `--name` of helm 2. */
const FLAGS = flagTable(
  '--namespace/-n: --kube-context: --kubeconfig: --kube-apiserver: --kube-as-group&: --kube-as-user: --kube-ca-file: --kube-tls-server-name: ' +
    '--kube-token: --burst-limit: --qps: --registry-config: --repository-cache: --repository-config: --content-cache: --color: --colour: --debug --help/-h ' +
    '--kube-insecure-skip-tls-verify --version: --keyring: --repo: --username: --password: --cert-file: --key-file: --ca-file: --verify ' +
    '--insecure-skip-tls-verify --plain-http --pass-credentials --pass-credentials-all --values/-f&: --set&: --set-string&: --set-json&: --set-file&: ' +
    '--set-literal&: --create-namespace --force --force-replace --force-conflicts --server-side --no-hooks --replace --wait --wait-for-jobs ' +
    '--generate-name/-g --devel --dependency-update --disable-openapi-validation --atomic --rollback-on-failure --skip-crds --skip-schema-validation ' +
    '--render-subchart-notes --enable-dns --hide-notes --hide-secret --take-ownership --dry-run --timeout: --name-template: --description: ' +
    '--post-renderer: --post-renderer-args&: --labels/-l: --output/-o: --install/-i --reset-values --reuse-values --reset-then-reuse-values ' +
    '--cleanup-on-fail --history-max: --validate --include-crds --skip-tests --is-upgrade --show-only/-s&: --api-versions/-a&: --kube-version: ' +
    '--output-dir: --release-name --name: --tiller-namespace: --tls --recreate-pods --force-update --no-update --allow-deprecated-repos',
)

/** In the order in which helm applies them, whatever the order of the words. https://github.com/helm/helm/blob/main/pkg/cli/values/options.go */
const SET_FLAGS: readonly (readonly [flag: string, kind: SetKind])[] = [
  ['--set-json', 'json'],
  ['--set', 'typed'],
  ['--set-string', 'string'],
  ['--set-file', 'file'],
  ['--set-literal', 'literal'],
]

/** Reads a command line of `helm`; undefined where it is none that brings a chart or a repository. */
export function readHelm(words: readonly Argument[]): HelmCommand | undefined {
  if (programOf(words) !== 'helm') return undefined
  const flags = readFlags(words.slice(1), FLAGS, cover(words[0]!.at, words.at(-1)!.at))
  const at = flags.operands.findIndex(operand => !operand.doubtful)
  const verb = wordAt(flags.operands, at)
  const operands = [...flags.operands.slice(at + 1), ...flags.passed.map((word): Operand => ({ word, doubtful: false }))]
  const help = flags.options.has('--help')
  // A word before the verb that may be a flag may be any.
  const command = at > 0 ? { ...flags, open: true } : flags
  if (verb === 'repo' && wordAt(operands, 0) === 'add') {
    const [values, open] = arranged(operands.slice(1), 2, command)
    const [name, url] = values
    return { verb: 'repo add', name: name!, url: url!, help, options: command.options, open, at: command.at }
  }
  return verb === 'install' || verb === 'upgrade' || verb === 'template' ? installation(verb, operands, command, help) : undefined
}

const wordAt = (operands: readonly Operand[], index: number): string | undefined => operands[index] && textOf(operands[index].word)

function installation(verb: HelmInstallation['verb'], operands: readonly Operand[], flags: Flags, help: boolean): HelmInstallation {
  const named = flags.options.has('--name') || (hasFlag(flags, '--generate-name').is === 'known' && verb === 'install')
  const [values, open] = arranged(operands, named ? 1 : 2, flags)
  const chartAlone = named || (verb !== 'upgrade' && values[1]!.is === 'absent')
  const command = { options: flags.options, open, at: flags.at }
  const read = SET_FLAGS.flatMap(([flag, kind]) => optionValues(command, flag).map(value => parseSet(value, kind)))
  const rejected = read.find(set => set.rejected)?.rejected
  return {
    ...command,
    verb,
    help,
    open: open || read.some(set => set.open),
    installs: verb === 'upgrade' ? hasFlag(command, '--install') : known(verb === 'install', flags.at),
    release: chartAlone ? option(command, '--name') : values[0]!,
    chart: chartAlone ? values[0]! : values[1]!,
    repository: option(command, '--repo'),
    version: option(command, '--version'),
    namespace: option(command, '--namespace'),
    values: optionValues(command, '--values').flatMap(commaSeparated),
    assignments: read.flatMap(set => set.assignments),
    ...(rejected ? { rejected } : {}),
  }
}

/** The words that are no flags, by position. Where there are too many, those that may be flags or their values give way, and the command is open. */
function arranged(operands: readonly Operand[], count: number, flags: Flags): readonly [values: readonly Value<string>[], open: boolean] {
  const certain = operands.filter(operand => !operand.doubtful)
  const taken = certain.length >= count ? certain : operands
  const open = flags.open || taken.length !== operands.length || operands.length > count
  const missing = open ? unknown(flags.at) : absent(flags.at)
  return [Array.from({ length: count < 2 ? 2 : count }, (_, index) => (index < count ? (taken[index]?.word.value ?? missing) : absent(flags.at))), open]
}

/** How a value is read: as a boolean, number or null where it looks like one; as text; as JSON; as the content of a file; as text without any syntax. */
export type SetKind = 'typed' | 'string' | 'json' | 'file' | 'literal'

/** One value under one path, from `--set a.b=c` and its like. */
export interface SetAssignment {
  readonly path: readonly (string | number)[]
  /** Unknown for the content of a file. */
  readonly value: Value<string>
  /** The assignment where it can be told apart, else the whole word. */
  readonly at: Span
  /** The path as helm receives it, backslashes included. */
  readonly written: string
  /** A character of the path is escaped: `nodeSelector.kubernetes\.io/os`. */
  readonly escaped: boolean
  readonly kind: SetKind
  /** The value is null, which takes the chart's default away. */
  readonly removes: boolean
}

/** What one `--set` assigns. */
export interface SetRead {
  readonly assignments: readonly SetAssignment[]
  /** A path cannot be seen. */
  readonly open: boolean
  readonly rejected?: Rejection
}

/** Stands for a run that nobody can see; a private character, so that text that holds it by chance is merely not known. */
const HOLE = '\uE000'

/** The limits that helm sets. */
const MAXIMUM_NESTING = 30
const MAXIMUM_INDEX = 65536

interface SetReader {
  readonly source: Value<string>
  readonly kind: SetKind
  readonly text: string
  readonly assignments: SetAssignment[]
  at: number
  open: boolean
  rejected?: Rejection
}

/** Reads `a.b\.c=d,e[0].f=g,h={x,y}`, as helm does: https://github.com/helm/helm/blob/main/pkg/strvals/parser.go */
export function parseSet(source: Value<string>, kind: SetKind): SetRead {
  const text = source.is === 'known' ? source.value : source.is === 'partial' ? source.parts.map(part => part ?? HOLE).join('') : HOLE
  const reader: SetReader = { source, kind, text, assignments: [], at: 0, open: false }
  if (kind === 'json' && text.trimStart().startsWith('{')) assignJson(reader, [], { written: '', escaped: false, start: 0 }, text.length)
  else while (reader.at < text.length && !reader.rejected && assign(reader));
  const { assignments, open, rejected } = reader
  return { assignments, open, ...(rejected ? { rejected } : {}) }
}

interface Key {
  readonly written: string
  readonly escaped: boolean
  readonly start: number
}

/** Reads one assignment; false where nothing can be read after it. */
function assign(reader: SetReader): boolean {
  const start = reader.at
  const path = readPath(reader)
  if (!path) return false
  const written = reader.text.slice(start, reader.at - 1)
  const key = { written, escaped: written.includes('\\'), start }
  if (reader.kind === 'json') return assignJson(reader, path, key, jsonEnd(reader.text, reader.at))
  if (reader.kind !== 'literal' && reader.text[reader.at] === '{') return assignList(reader, path, key)
  const from = reader.at
  const value = reader.kind === 'literal' ? reader.text.slice(from) : readRun(reader, ',').text
  if (reader.kind === 'literal') reader.at = reader.text.length
  const end = reader.at - (reader.text[reader.at - 1] === ',' && reader.at > from && reader.kind !== 'literal' ? 1 : 0)
  push(reader, path, key, value, from, end)
  return true
}

/** Reads up to the `=` that ends a path. */
function readPath(reader: SetReader): (string | number)[] | undefined {
  const path: (string | number)[] = []
  const start = reader.at
  let nesting = 0
  let afterIndex = false
  for (;;) {
    const from = reader.at
    const run = readRun(reader, afterIndex ? '[.=' : reader.kind === 'literal' ? '=[.' : '=[,.')
    if (run.text.includes(HOLE)) {
      reader.open = true
      if (run.last === undefined || run.last === ',') return undefined
    }
    if (afterIndex ? run.text !== '' : run.last === undefined && run.text === '' && path.length === 0) {
      return afterIndex ? refuse(reader, `text follows the index in ${quoted(reader, from)}`) : undefined
    }
    if (run.last === undefined || run.last === ',') return refuse(reader, `the key ${quoted(reader, from)} has no value`)
    if (!afterIndex) path.push(run.text)
    if (run.last === '=') return path
    if (run.last === '.' && ++nesting > MAXIMUM_NESTING) return refuse(reader, `${quoted(reader, start)} is nested too deep`)
    afterIndex = run.last === '['
    if (!afterIndex) continue
    const index = readRun(reader, ']')
    if (index.last === undefined || !/^\+?\d{1,5}$/.test(index.text)) return refuse(reader, `${JSON.stringify(index.text)} is no index`)
    if (Number(index.text) > MAXIMUM_INDEX) return refuse(reader, `the index ${index.text} is too great`)
    path.push(Number(index.text))
  }
}

const quoted = (reader: SetReader, from: number): string => JSON.stringify(reader.text.slice(from, reader.at))

function refuse(reader: SetReader, reason: string): undefined {
  // What cannot be seen may be what is missing.
  if (reader.text.includes(HOLE)) reader.open = true
  else reader.rejected = { reason, at: reader.source.at }
  return undefined
}

/** `{x,y}` */
function assignList(reader: SetReader, path: readonly (string | number)[], key: Key): boolean {
  reader.at++
  for (let index = 0; ; index++) {
    const from = reader.at
    const run = readRun(reader, ',}')
    if (run.last === undefined) {
      refuse(reader, `the list of ${key.written} does not end with }`)
      return false
    }
    push(reader, [...path, index], key, run.text, from, reader.at - 1)
    if (run.last === '}') break
  }
  if (reader.text[reader.at] === ',') reader.at++
  return true
}

/** Characters up to one of the stops, which is taken too; a backslash takes the next character as it is. */
function readRun(reader: SetReader, stops: string): { readonly text: string; readonly last: string | undefined } {
  const { text } = reader
  let run = ''
  for (; reader.at < text.length; reader.at++) {
    const character = text[reader.at]!
    if (stops.includes(character)) {
      reader.at++
      return { text: run, last: character }
    }
    if (character === '\\' && reader.kind !== 'literal') run += text[++reader.at] ?? ''
    else run += character
  }
  return { text: run, last: undefined }
}

function push(reader: SetReader, path: readonly (string | number)[], key: Key, text: string, from: number, end: number): void {
  // A path that cannot be seen assigns somewhere; helm drops what has an empty key.
  if (path.some(step => typeof step === 'string' && (step === '' || step.includes(HOLE)))) return
  const { source, kind } = reader
  const at = spanOfRun(source, from, end)
  const parts = text.split(HOLE).flatMap((part, index) => (index === 0 ? [part] : [undefined, part]))
  const value = kind === 'file' ? unknown(at) : joined(parts, at, source.is === 'known' ? source.from : [])
  const removes = (kind === 'typed' && text.toLowerCase() === 'null') || (kind === 'json' && text === 'null')
  reader.assignments.push({ path, value, at: spanOfRun(source, key.start, end), written: key.written, escaped: key.escaped, kind, removes })
}

/** Assigns every leaf of the JSON value that ends before `end`. */
function assignJson(reader: SetReader, path: readonly (string | number)[], key: Key, end: number): boolean {
  const from = reader.at
  const written = reader.text.slice(from, end).trim()
  reader.at = end + (reader.text[end] === ',' ? 1 : 0)
  if (written.includes(HOLE)) {
    reader.open = true
    return true
  }
  const left: { readonly path: readonly (string | number)[]; readonly value: unknown }[] = [{ path, value: parseJson(written === '' ? 'null' : written) }]
  for (let leaf = left.pop(); leaf; leaf = left.pop()) {
    const { path: under, value } = leaf
    if (value === undefined) refuse(reader, `${JSON.stringify(written)} is no JSON`)
    else if (typeof value !== 'object' || value === null) push(reader, under, key, String(value), from, end)
    else {
      const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
      for (const [step, inner] of steps.toReversed()) left.push({ path: [...under, step], value: inner })
    }
  }
  return !reader.rejected
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a JSON value ends: at a comma outside of quotes and brackets. */
function jsonEnd(text: string, from: number): number {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === ',' && depth <= 0) return at
  }
  return text.length
}
