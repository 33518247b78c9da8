import { isCommandLine } from '../catalogue/spellings.js'
import { intentOf } from '../extract/intent.js'
import type { Cluster, Fact, Intent } from '../model/facts.js'
import type { FileOfScan } from './expand.js'

/** Tells of each cluster that no command of `az` makes what is said above it, or above its Windows profile, that it is for. */
export function withIntents(facts: readonly Fact[], files: readonly FileOfScan[]): readonly Fact[] {
  if (!facts.some(isMadeElsewhere)) return facts
  const texts = new Map(files.map(({ source, text }) => [source, text]))
  return facts.map(fact => {
    if (!isMadeElsewhere(fact)) return fact
    const intent = aboveCluster(fact, texts) ?? aboveProfile(fact, texts)
    return intent ? { ...fact, intent } : fact
  })
}

const isMadeElsewhere = (fact: Fact): fact is Cluster => fact.kind === 'cluster' && !fact.via.startsWith('az ')

type Texts = ReadonlyMap<number, string>

function aboveCluster(cluster: Cluster, texts: Texts): Intent | undefined {
  const { at } = cluster
  const text = texts.get(at.source)
  return text === undefined ? undefined : intentOf(text, at, isCommandLine(cluster) ? 'script' : 'template')
}

/** A block of settings: nothing that is longer has the name of its user at the end. */
const longestProfile = 1000

function aboveProfile({ windowsAdminUsername: user }: Cluster, texts: Texts): Intent | undefined {
  const text = user.is === 'absent' ? undefined : texts.get(user.at.source)
  if (text === undefined) return undefined
  const before = text.slice(Math.max(0, user.at.start - longestProfile), user.at.start)
  const opens = [...before.matchAll(/\n[ \t]*["']?windows_?profile\b/gi)].at(-1)
  return opens ? intentOf(text, { ...user.at, start: user.at.start - before.length + opens.index + 1 }, 'template') : undefined
}
