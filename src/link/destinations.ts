import type { Cluster, Fact } from '../model/facts.js'
import { groupBy, push } from '../model/groups.js'
import { memo } from '../model/once.js'
import { none } from '../model/trimmed.js'
import { valueOf } from '../model/value.js'
import type { Destination } from '../model/world.js'
import { areApart, areTelling, type Belonging, belongingOf, environmentsIn } from './environments.js'
import { folderOf } from './paths.js'

export interface Territory {
  /** The statements that create clusters, declared ones left out. */
  readonly clusters: readonly Cluster[]
  path(source: number): string
  /** The clusters that the config declares for the path, if it declares any. */
  declaredFor(path: string): readonly Cluster[] | undefined
}

/**
 * Tells which clusters a fact goes to: those that the config declares for its path; else those that its own file makes; else those that share an
 * environment or a folder by which the clusters of the repository differ (`prod/` and `dev/`); else those of the nearest folder.
 * Facts of one folder and one environment share an answer, so a look-up costs next to nothing.
 */
export function destinations({ clusters, path, declaredFor }: Territory): (fact: Fact) => Destination {
  const inFile = groupBy(clusters, cluster => `${cluster.at.source} ${cluster.example}`)
  const survey = surveyOf(
    clusters.filter(cluster => !cluster.example),
    path,
  )
  const answers = new Map<string, Destination>()
  const answer = (key: string, find: () => Destination): Destination => {
    const known = answers.get(key)
    if (known) return known
    const found = find()
    answers.set(key, found)
    return found
  }
  return fact => {
    const own = path(homeOf(fact))
    const declared = declaredFor(own)
    if (declared) return answer(`config ${declared.map(({ at }) => at.start).join()}`, () => ({ clusters: declared, by: 'config' }))
    if (clusters.length === 0 && !fact.example) return nowhere
    const file = `${fact.at.source} ${fact.example}`
    const same = inFile.get(file)
    if (same) return answer(`file ${file}`, () => ({ clusters: same, by: 'file' }))
    if (fact.example) return answer(`file ${file}`, () => ({ clusters: [], by: 'none' }))
    const paths = fact.environment === undefined ? [own] : [own, fact.environment]
    const environments = survey.environmentsIn(paths)
    const key = JSON.stringify([folderOf(own), ...environments, fact.environment])
    return answer(key, () => {
      const place = belongingOf(paths, environments)
      return withLesson(among(survey, place, folderOf(own)), place, survey)
    })
  }
}

const nowhere: Destination = { clusters: [], by: 'none' }

/** The source whose place in the repository tells where a fact goes: that of the overlay rather than that of the base. */
export const homeOf = (fact: Fact): number => fact.consumer?.source ?? fact.at.source

function withLesson(found: Destination, { lesson }: Belonging, { lessons }: Survey): Destination {
  const isOther = (cluster: Cluster): boolean => lessons.has(cluster) && lessons.get(cluster) !== lesson
  return lesson !== undefined && found.clusters.length > 0 && found.clusters.every(isOther) ? { ...found, otherLesson: true } : found
}

/** The clusters of the repository, by what tells them apart. */
interface Survey {
  /** The environments in some paths, where they tell clusters apart here. */
  environmentsIn(paths: readonly string[]): readonly string[]
  readonly all: readonly Cluster[]
  /** Those that a place of these environments may go to. */
  possibleFor(environments: readonly string[]): Possible
  /** The numbered folders of those that are in one. */
  readonly lessons: ReadonlyMap<Cluster, string>
}

/** The clusters that places of some environments may go to. */
interface Possible {
  readonly clusters: readonly Cluster[]
  /** Those that share a word; none where all of them do, which tells nothing. */
  sharing(word: string): readonly Cluster[]
  /** Those in a folder or below it. */
  below(folder: string): readonly Cluster[]
}

function surveyOf(all: readonly Cluster[], path: (source: number) => string): Survey {
  const found = all.map(cluster => {
    const paths = [path(cluster.at.source), ...(cluster.environment === undefined ? [] : [cluster.environment])]
    return { cluster, paths, environments: environmentsIn([...paths, valueOf(cluster.name) ?? '', valueOf(cluster.resourceGroup) ?? '']) }
  })
  const telling = areTelling(new Set(found.flatMap(({ environments }) => environments)))
  const placed = found.map(({ cluster, paths, environments }) => ({ cluster, paths, belonging: belongingOf(paths, telling ? environments : none) }))
  const byWord = new Map<string, Cluster[]>()
  const below = new Map<string, Cluster[]>()
  for (const { cluster, paths, belonging } of placed) {
    for (const word of belonging.words) push(byWord, word, cluster)
    for (let folder = folderOf(paths[0]!); ; folder = folderOf(folder)) {
      push(below, folder, cluster)
      if (folder === '') break
    }
  }
  const groups = [...groupBy(placed, ({ belonging }) => belonging.environments.join(' ')).values()].map(group => ({
    environments: group[0]!.belonging.environments,
    clusters: group.map(({ cluster }) => cluster),
  }))
  const possibleFor = (environments: readonly string[]): Possible => {
    const clusters = groups.filter(group => !areApart(environments, group.environments)).flatMap(group => group.clusters)
    const isPossible = new Set(clusters)
    const among = (some: readonly Cluster[] = []): readonly Cluster[] => some.filter(cluster => isPossible.has(cluster))
    const sharing = (word: string): readonly Cluster[] => {
      const found = among(byWord.get(word))
      return found.length < clusters.length ? found : []
    }
    return { clusters, sharing: memo(sharing), below: memo(folder => among(below.get(folder))) }
  }
  return {
    all,
    environmentsIn: paths => (telling ? environmentsIn(paths) : none),
    possibleFor: memo(possibleFor, environments => environments.join(' ')),
    lessons: new Map(placed.flatMap(({ cluster, belonging: { lesson } }) => (lesson === undefined ? [] : [[cluster, lesson] as const]))),
  }
}

function among({ all, possibleFor }: Survey, place: Belonging, folder: string): Destination {
  if (all.length === 0) return { clusters: [], by: 'none' }
  const possible = possibleFor(place.environments)
  if (possible.clusters.length === 0) return { clusters: all, by: 'elsewhere' }
  if (possible.clusters.length === 1) return { clusters: possible.clusters, by: 'only' }
  const close = closest(place, possible)
  if (close.length > 0) return { clusters: close, by: 'words' }
  // All of them are below the root.
  for (let up = folder; ; up = folderOf(up)) {
    const found = possible.below(up)
    if (found.length > 0) return { clusters: found, by: 'folder' }
  }
}

/** Those that share most of the words by which they differ; none where the words tell nothing. */
function closest({ words }: Belonging, { sharing }: Possible): readonly Cluster[] {
  const scores = new Map<Cluster, number>()
  for (const word of words) for (const cluster of sharing(word)) scores.set(cluster, (scores.get(cluster) ?? 0) + 1)
  let most = 0
  for (const score of scores.values()) most = Math.max(most, score)
  return [...scores].filter(([, score]) => score === most).map(([cluster]) => cluster)
}
