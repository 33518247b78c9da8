import fc from 'fast-check'
import { fillAll } from '../../src/all-parts.js'
import { formats } from '../../src/cli/formats.js'
import { decode } from '../../src/collect/decode.js'
import { parseConfig } from '../../src/compare/config.js'
import { fixedTexts } from '../../src/compare/fix.js'
import { targetOf } from '../../src/github/event.js'
import { parseHunks } from '../../src/github/hunks.js'
import { defaultConfig } from '../../src/model/config.js'
import type { SourceFile } from '../../src/model/source.js'
import { type Span, wholeText } from '../../src/model/text.js'
import { languageOf } from '../../src/parse/language.js'
import { parse } from '../../src/parse/parse.js'
import type { Language } from '../../src/parse/parsed.js'
import { clusterMap } from '../../src/report/cluster-map.js'
import { clusterMapMarkdown } from '../../src/report/cluster-map-markdown.js'
import { parseMarkers } from '../../src/report/marker.js'
import { explainModel } from '../../src/report/model.js'
import type { Report } from '../../src/report/report.js'
import { formatSarif } from '../../src/report/sarif.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'
import type { PageFile } from '../page.js'
import { damaged, edits } from './damage.js'

fillAll()

/** What must hold of a stage whatever it is given. A property that fails throws, with the reason. */
export interface Stage {
  readonly name: string
  readonly property: fc.IProperty<unknown>
}

type Repository = readonly PageFile[]

/** More than this for one input, on whatever machine, is a hang. Milliseconds. */
const patience = 20_000

/** The stages, on damaged copies of some repositories. */
export function stagesOn(repositories: readonly Repository[]): readonly Stage[] {
  const files = repositories.flat()
  const file = fc.tuple(fc.constantFrom(...files), edits).map(([{ path, content }, list]): PageFile => ({ path, content: damaged(content, list) }))
  const languages = [...new Set(files.flatMap(({ path }) => languageOf(path, '') ?? []))]
  return [
    stage('decode', fc.uint8Array({ maxLength: 400 }), bytes => decode(bytes)),
    stage('parse', file, ({ path, content }) => readIn(languageOf(path, content.slice(0, 200)), path, content)),
    // A text in the wrong reader: a fence may say what it likes.
    stage('parse as another language', fc.tuple(file, fc.constantFrom(...languages)), ([{ path, content }, language]) => readIn(language, path, content)),
    stage('scan', fc.tuple(fc.constantFrom(...repositories), fc.nat(), edits, fc.nat(), edits), ([repository, first, one, second, two]) => {
      const scanned = repository.map((each, index) => {
        const content = index === first % repository.length ? damaged(each.content, one) : each.content
        return { path: each.path, content: index === second % repository.length && second % 3 === 0 ? damaged(content, two) : content }
      })
      return looksRight(scanOf(scanned, repository))
    }),
    stage('config', fc.tuple(fc.constantFrom(...configs), edits), ([text, list]) => parseConfig(damaged(text, list), Object.keys(rules))),
    stage('patch', fc.tuple(fc.constant('@@ -1,2 +1,3 @@ x\n a\n-b\n+c\n+d\n\\ No newline at end of file\n@@ -9 +10,0 @@\n-z\n'), edits), ([patch, list]) =>
      parseHunks(damaged(patch, list)),
    ),
    stage(
      'event',
      fc.tuple(
        fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'workflow_run', 'x'),
        fc.jsonValue(),
      ),
      ([name, payload]) => targetOrMistake(name, payload),
    ),
    stage('marker', fc.tuple(fc.constant('<!-- aks-windows-lint:v1 id=default rule=kubenet-with-windows fp=0123456789abcdef -->\n'), edits), ([text, list]) =>
      parseMarkers(damaged(text, list)),
    ),
  ]
}

const configs = [
  'extends: strict\nrules:\n  kubenet-with-windows: off\n  long-windows-pool-name: notice\nignore: ["legacy/**", "*.md"]\nexamples: full\n',
  'clusters:\n  - name: shop\n    paths: [k8s/**]\n    kubernetes: "1.33"\n    network: azure\n    networkPolicy: calico\n    gmsa: true\n    complete: true\n    pools:\n      - {name: npwin, os: Windows, sku: Windows2022, taints: ["os=windows:NoSchedule"]}\n',
]

function stage<T>(name: string, inputs: fc.Arbitrary<T>, run: (input: T) => unknown): Stage {
  const property = fc.property(inputs, input => {
    const start = performance.now()
    run(input)
    const time = performance.now() - start
    if (time > patience) throw new Error(`it took ${Math.round(time)} ms`)
  })
  return { name, property: property as fc.IProperty<unknown> }
}

function readIn(language: Language | undefined, path: string, content: string): void {
  if (!language) return
  const parsed = parse(language, wholeText(0, content), { path, whole: true, host: 'plain', placeholders: false })
  for (const { at } of parsed.problems) within(at, [{ path, text: content }], 'a problem')
  for (const { at } of parsed.documents) within(at, [{ path, text: content }], 'a document')
}

/** Half of the scans have the undamaged files as their base. */
function scanOf(files: Repository, base: Repository): ScanResult {
  const inputs = (list: Repository) => list.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }))
  const compared = files.length % 2 === 0
  return scan({ files: inputs(files), ...(compared && { base: inputs(base) }), rules, config: defaultConfig, day: catalogueDay, complete: true })
}

/** No fault of ours, every place within its file, and every report comes out. */
function looksRight(result: ScanResult): void {
  const { findings, notices, sources, world } = result
  const internal = notices.find(({ kind }) => kind === 'internal')
  if (internal) throw new Error(`${internal.path}: ${internal.message}`)
  for (const { at, statement, because = [], fix = [], rule } of findings) {
    for (const span of [at, statement, ...because.map(one => one.at), ...fix.map(one => one.at)]) within(span, sources, rule)
  }
  const report: Report = { ...result, rules, version: '0.0.0', day: catalogueDay }
  for (const format of Object.values({ ...formats, sarif: formatSarif })) format(report, { color: true, width: 80 })
  clusterMapMarkdown(clusterMap(world), sources)
  explainModel(world, sources)
  fixedTexts(findings, sources)
}

function within({ source, start, end }: Span, sources: readonly SourceFile[], what: string): void {
  const length = sources[source]?.text.length ?? -1
  if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${what} is at ${source}:${start}-${end}, in a file of ${length} characters`)
}

/** A payload that is not of its event is a mistake that is named, never a fault. */
function targetOrMistake(name: string, payload: unknown): void {
  try {
    targetOf(name, payload, { sha: 'a'.repeat(40), refName: 'main' })
  } catch (fault) {
    if (!(fault instanceof Error) || fault instanceof TypeError || fault instanceof RangeError) throw fault
  }
}
