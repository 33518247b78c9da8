import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject } from '../../model/facts.js'
import { nodeAt, textAt } from '../../model/node.js'
import { plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { isText, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** The fields of services that take no ports. */
const fieldsOfExempt = ['externalTrafficPolicy', 'clusterIP', 'externalName']

export const rule = {
  title: 'More services than the ports of a Windows node allow',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-08-06',
  sources: [sources.windowsFaq],
  on: 'object',
  resources: ['Service'],
  mentions: fieldsOfExempt,
  given: world => world.objects('Service').length >= limit,
  check(service, world) {
    const services = world.objects('Service')
    // All services are one finding, at the first.
    if (services.find(({ example }) => !example) !== service) return
    const windows = windowsSign(service, world)
    if (!windows) return
    const count = new Set(services.filter(each => takesPorts(each, world)).flatMap(each => identity(each) ?? [])).size
    if (count < limit) return
    return {
      at: service.name.is === 'known' ? service.name.at : service.at,
      subject: ['services'],
      message: say`the repository holds ${count} services with ${'externalTrafficPolicy: Cluster'}, and Windows nodes have ports for about ${limit}`,
      why: plainly(
        'Each of them takes ports on every Windows node, which has about 16,000. Past some 500 services, sometimes fewer, connections fail for want of a port.',
      ),
      remedy: say`Set ${'externalTrafficPolicy: Local'} where the pods are on the nodes that get the traffic, put HTTP services behind one ingress controller, or use more than one cluster.`,
      offending: {},
      because: [windows],
    }
  },
} satisfies Rule<'object'>

/** What AKS names, for a cluster. */
const limit = 500

/** Headless services and names for other hosts have no load balancing. */
function takesPorts({ example, object }: KubernetesObject, { treesWith }: World): boolean {
  if (example) return false
  if (!fieldsOfExempt.some(field => treesWith(field).has(object))) return true
  const spec = nodeAt(object, 'spec')
  const isSet = (field: string, value: string): boolean => isText(textAt(spec, field), value)
  return !isSet('externalTrafficPolicy', 'Local') && !isSet('clusterIP', 'None') && !isSet('type', 'ExternalName')
}

/** A service of several overlays is one on each of their clusters. Undefined where nobody can see the name. */
function identity(service: KubernetesObject): string | undefined {
  const name = valueOf(service.name)
  if (name === undefined) return undefined
  const { written } = service
  return written ? `${service.at.source}/${written.namespace}/${written.name}` : `${shown(service.namespace)}/${name}`
}

function windowsSign(service: KubernetesObject, world: World): Evidence | undefined {
  const sight = world.windowsFor(service)
  if (sight.is === 'yes') return { at: sight.at, says: say`${sight.says} is in sight` }
  const workload = world.facts('workload').find(each => !each.example && world.podOs(each).os === 'Windows')
  return workload && world.podOs(workload).evidence[0]
}
