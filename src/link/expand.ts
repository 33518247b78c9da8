import type { FileFacts } from '../extract/extract.js'
import type { Late } from '../model/budget.js'
import type { Fact } from '../model/facts.js'
import { MissingPart } from '../model/part.js'
import type { Notice } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Language } from '../parse/parsed.js'
import { azureObjects } from './azure-objects.js'
import { withIntents } from './intents.js'
import { parts } from './parts.js'
import { readAgain } from './scripts.js'
import { hasCharts, hasKustomizations, hasTemplates, hasTerraform } from './signs.js'

/** A file of the scan with all that it says alone. */
export interface FileOfScan extends SourceFile {
  readonly language: Language | undefined
  /** Its index in the scan's list of sources. */
  readonly source: number
  readonly example: boolean
  readonly said: FileFacts
}

/** What files say together. */
export interface Expansion {
  readonly facts: readonly Fact[]
  /** The sources whose own facts are void: they are judged as part of what was put together. */
  readonly consumed: ReadonlySet<number>
  /** Those of them that were read in another way: that they could not be read alone is no fault. */
  readonly reread?: ReadonlySet<number>
  readonly notices: readonly Notice[]
}

/**
 * Puts files of one technique together: the modules of Terraform, the templates of a chart with its values, the bases of an overlay.
 * @param facts what the files say with all that was put together before: a chart asks for the releases of it
 */
export type Expander = (files: Files, facts: readonly Fact[]) => Expansion

/** The files of the scan, by path. */
export type Files = ReadonlyMap<string, FileOfScan>

const nothing: Expansion = { facts: [], consumed: new Set(), notices: [] }

function where(isThere: (files: Files, facts: readonly Fact[]) => boolean, expander: () => Expander): Expander {
  return (files, facts) => (isThere(files, facts) ? expander()(files, facts) : nothing)
}

/** In their order: those that come later see the facts of those before. */
const expanders: Readonly<Record<string, Expander>> = {
  scripts: readAgain,
  Terraform: where(hasTerraform, () => parts.infrastructure.code().terraform),
  'Bicep and ARM templates': where(hasTemplates, () => parts.infrastructure.code().expandTemplates),
  kustomizations: where(hasKustomizations, () => parts.rendered.code().expandKustomizations),
  charts: where(hasCharts, () => parts.rendered.code().expandCharts),
  'objects of Azure': azureObjects,
}

/**
 * The facts of all files: what each says alone, unless it is a part of something, and what is said by several together.
 * An expander that fails is a notice; what the others say stands.
 * @param late why nothing more is begun
 */
export function expand(files: readonly FileOfScan[], late: Late = () => undefined): Omit<Expansion, 'consumed'> {
  const byPath: Files = new Map(files.map(file => [file.path, file]))
  const consumed = new Set<number>()
  const reread = new Set<number>()
  const together: Fact[] = []
  const notices: Notice[] = []
  const all = (): readonly Fact[] => [...files.filter(file => !consumed.has(file.source)).flatMap(file => file.said.facts), ...together]
  let facts = all()
  for (const [name, expander] of Object.entries(expanders)) {
    const reason = late()
    if (reason !== undefined) {
      notices.push({ kind: 'unscanned', path: '', message: `reading ${name} across files was left out: ${reason}` })
      continue
    }
    const expansion = guarded(name, expander, byPath, facts)
    for (const source of expansion.consumed) consumed.add(source)
    for (const source of expansion.reread ?? []) reread.add(source)
    for (const fact of expansion.facts) together.push(fact)
    for (const notice of expansion.notices) notices.push(notice)
    if (expansion.consumed.size > 0 || expansion.facts.length > 0) facts = all()
  }
  return { facts: withIntents(facts, files), reread, notices }
}

function guarded(name: string, expander: Expander, files: Files, facts: readonly Fact[]): Expansion {
  try {
    return expander(files, facts)
  } catch (fault) {
    if (fault instanceof MissingPart) throw fault
    const message = `reading ${name} across files failed: ${fault instanceof Error ? fault.message : 'unknown fault'}`
    return { facts: [], consumed: new Set(), notices: [{ kind: 'internal', path: '', message }] }
  }
}
