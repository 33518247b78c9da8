import { sources } from '../../catalogue/sources.js'
import type { Cluster, KubernetesObject } from '../../model/facts.js'
import { type Entry, entriesAt, textAt } from '../../model/node.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, type Value, valueOf } from '../../model/value.js'
import { clusterNamed } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'CoreDNS serves the domain of the gMSA by a rule of its own',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2026-06-19',
  sources: [sources.aksReleases, sources.windowsGmsa, sources.coreDns],
  on: 'object',
  resources: ['ConfigMap'],
  check(object, world) {
    if (!isText(object.name, 'coredns-custom')) return
    const found = entriesAt(object.object, 'data').flatMap(entry => conflictOf(entry, object, world))[0]
    if (!found) return
    const { entry, zone, cluster, domain, certain } = found
    return {
      at: entry.key.at,
      subject: ['ConfigMap', 'coredns-custom', zone],
      message: say`${entry.key.text} has a server block for ${zone}, the gMSA domain of ${clusterNamed(cluster)}`,
      why: say`Where gMSA is enabled with a DNS server of its own, AKS adds a block for its domain to CoreDNS. Two blocks for one zone contradict each other, and the service refuses to enable gMSA.`,
      remedy: say`Take the block out of ${'coredns-custom'}, and let gMSA name the DNS server.`,
      offending: { zone },
      probable: !certain,
      because: [{ at: decidedAt(domain), says: say`${clusterNamed(cluster)} has this domain` }],
    }
  },
} satisfies Rule<'object'>

interface Conflict {
  readonly entry: Entry
  readonly zone: string
  readonly cluster: Cluster
  readonly domain: Value<string>
  readonly certain: boolean
}

/** CoreDNS reads the keys that end in `.server` as server blocks. */
function conflictOf(entry: Entry, object: KubernetesObject, world: World): Conflict[] {
  const text = entry.key.text.endsWith('.server') ? valueOf(textAt(entry.value)) : undefined
  const zones = text === undefined ? [] : zonesOf(text)
  const { clusters, by } = world.destinationOf(object)
  return clusters.flatMap(cluster => {
    const domain = [cluster, ...world.updatesOf(cluster)].map(statement => statement.gmsaRootDomain).find(({ is }) => is === 'known')
    const zone = domain && zones.find(each => isText(domain, each))
    return zone === undefined ? [] : [{ entry, zone, cluster, domain: domain!, certain: clusters.length === 1 && (by === 'config' || by === 'file') }]
  })
}

/** The zones of server blocks: `contoso.com:53 other.local {`. */
const zonesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => /^([^\s#{}][^{#]*)\{/.exec(line)?.[1] ?? '')
    .flatMap(head => head.split(/[\s,]+/))
    .map(zone =>
      zone
        .replace(/^dns:\/\//, '')
        .replace(/:\d+$/, '')
        .replace(/\.$/, ''),
    )
    .filter(Boolean)
