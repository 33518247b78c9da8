import { none } from '../model/trimmed.js'
import { folderOf } from './paths.js'

/** Words that name an environment, with their usual spellings; the first of a row stands for all. */
const spellings: readonly (readonly string[])[] = [
  ['dev', 'devel', 'development'],
  ['test', 'tst', 'testing'],
  ['qa'],
  ['uat', 'acc', 'acceptance'],
  ['stage', 'stg', 'staging'],
  ['preprod', 'ppd'],
  ['prod', 'prd', 'production', 'live'],
  ['nonprod', 'npd'],
  ['sandbox', 'sbx'],
  ['integration', 'int'],
  ['perf', 'performance'],
  ['dr'],
]
const environmentOf: ReadonlyMap<string, string> = new Map(spellings.flatMap(row => row.map(word => [word, row[0]!] as const)))
/** Such a word by itself, or with a number: `prod`, `shop-dev2`. */
const environmentWord = new RegExp(`(?<![a-z0-9])(${[...environmentOf.keys()].join('|')})\\d*(?![a-z0-9])`, 'g')

/** What tells where something belongs. */
export interface Belonging {
  readonly environments: readonly string[]
  /** Those, and the folders above it. */
  readonly words: ReadonlySet<string>
  /** The numbered folder that it is in, where it is in one: `05-storage`, `Chapter07`. */
  readonly lesson?: string
}

/** The environments that paths and names speak of, each in one spelling. */
export function environmentsIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const text of texts) for (const [, word] of text.toLowerCase().matchAll(environmentWord)) found.add(environmentOf.get(word!)!)
  return found.size === 0 ? none : [...found].sort()
}

/**
 * The words of a place.
 * @param paths of its file, and of what that was read through: an overlay, a values file
 * @param environments those that count
 */
export function belongingOf(paths: readonly string[], environments: readonly string[]): Belonging {
  const folders = paths.flatMap(path => folderOf(path).toLowerCase().split('/').filter(Boolean))
  const lesson = folders.find(folder => LESSON.test(folder))
  return { environments, words: new Set([...environments, ...folders]), ...(lesson !== undefined && { lesson }) }
}

/** Words that are folders of tests and of much else in repositories that know no environments. */
const ambiguous: ReadonlySet<string> = new Set(['test', 'integration', 'perf', 'dr'])

/** Environments by which clusters differ: words of the ambiguous kind count only beside one that is not. */
export const areTelling = (environments: ReadonlySet<string>): boolean => [...environments].some(word => !ambiguous.has(word))

const LESSON = /^(?:\d{1,3}[-_. ]|(?:chapter|day|exercise|lab|lesson|module|part|section|step|unit|week)[-_ ]?\d{1,3})/

/** Both speak of environments, and of none in common: `dev` and `prod`. */
export const areApart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))
