import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { nodeAt, numberAt } from '../../model/node.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, shown, type Value, valueOf } from '../../model/value.js'

/** What Kubernetes supports behind one service on Windows. */
const limit = 1024

export const rule = {
  title: 'A service has more Windows pods behind it than Windows nodes can send to',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  // The documents do not tell since when; it held on the day on which they were read.
  since: '2026-08-22',
  sources: [sources.kubernetesWindowsNetworking],
  on: 'object',
  resources: ['Service'],
  given: world => world.facts('workload').some(workload => world.podOs(workload).os === 'Windows' && (valueOf(replicasOf(workload)) ?? 0) > limit),
  check(service, world) {
    const selector = nodeAt(service.object, 'spec', 'selector')
    const pods = selector.is === 'known' ? world.selected(selector.value, 'Windows', service) : undefined
    const replicas = pods && replicasOf(pods)
    const count = replicas && valueOf(replicas)
    if (count === undefined || count <= limit) return
    const name = shown(service.name)
    return {
      at: decidedAt(replicas!),
      subject: ['Service', valueOf(service.namespace) ?? '', name],
      message: say`the service ${name} has ${count} Windows pods behind it; ${limit} are supported`,
      why: plainly('The network of Windows nodes keeps a list of backends for each service, and Kubernetes supports no longer one.'),
      remedy: plainly('Divide the pods among several services.'),
      offending: { replicas: String(count) },
      because: [{ at: service.name.at, says: say`${name} selects the pods` }, ...world.podOs(pods!).evidence.slice(0, 1)],
    }
  },
} satisfies Rule<'object'>

const replicasOf = ({ object }: Workload): Value<number> => numberAt(object, 'spec', 'replicas')
