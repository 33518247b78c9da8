import { sources } from '../../catalogue/sources.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { listed, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

/** What follows the answer of the service: https://github.com/Azure/AKS/issues/4613 */
const allowed: ReadonlySet<string> = new Set(['node.kubernetes.io', 'kubelet.kubernetes.io'])

export const rule = {
  title: 'A Windows node pool is given labels that are reserved',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2020-03-09',
  sources: [
    sources.nodeLabels,
    { title: 'Azure/AKS#4613, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/4613', read: '2026-08-21' },
  ],
  on: 'node-pool',
  check(pool, world) {
    const keys = (valueOf(pool.labels) ?? []).map(label => label.split('=', 1)[0]!).filter(isReserved)
    if (keys.length === 0 || !shapesWindowsPool(pool, world)) return
    return {
      at: pool.labels.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} is given the reserved ${[keys.length > 1 ? 'labels ' : 'label ']}${listed(keys)}`,
      why: say`Labels under ${'kubernetes.azure.com'} and ${'kubernetes.io'} are set by AKS and by Kubernetes itself; AKS refuses a pool that brings its own.`,
      remedy: say`Leave it out. Every Windows node has ${'kubernetes.io/os: windows'} and ${'agentpool'} with the name of its pool; for anything else take a prefix of your own.`,
      offending: { label: keys[0]! },
    }
  },
} satisfies Rule<'node-pool'>

function isReserved(key: string): boolean {
  const slash = key.indexOf('/')
  const prefix = key.slice(0, Math.max(slash, 0)).toLowerCase()
  if (allowed.has(prefix) || [...allowed].some(name => prefix.endsWith(`.${name}`))) return false
  return ['kubernetes.azure.com', 'kubernetes.io', 'k8s.io'].some(name => prefix === name || prefix.endsWith(`.${name}`))
}
