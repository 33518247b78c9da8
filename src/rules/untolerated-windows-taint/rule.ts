import { sources } from '../../catalogue/sources.js'
import { nodeAt } from '../../model/node.js'
import { workloadPlace, workloadSubject } from '../../model/pod.js'
import { windowsPoolNamed } from '../../model/pool.js'
import { listed, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { certainTaints, keptOff } from '../../model/taints.js'
import { shown } from '../../model/value.js'

export const rule = {
  title: 'Windows pods tolerate the taint of no Windows pool',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.nodeTaints, sources.spotPools, sources.kubernetesTaints],
  on: 'workload',
  pods: 'Windows',
  given: world => world.facts('node-pool').length > 0,
  check(workload, world) {
    const os = world.podOs(workload)
    const sight = os.strength === 'certain' ? world.windowsFor(workload) : undefined
    if (sight?.is !== 'yes' || !sight.certain || !world.complete) return
    // A cluster that is made elsewhere may have other pools there.
    if (sight.pools.some(pool => world.clustersOf(pool).length === 0)) return
    const tolerations = nodeAt(workload.pod, 'tolerations')
    if (sight.pools.some(pool => keptOff(tolerations, [pool], world) !== 'yes')) return
    const [pool] = sight.pools
    const taints = [...new Set(sight.pools.flatMap(each => certainTaints(each, world)))].slice(0, 3)
    if (!pool) return
    return {
      at: workloadPlace(workload),
      subject: workloadSubject(workload),
      message: say`the Windows pods of ${shown(workload.name)} tolerate no taint of the Windows pools (${listed(taints)})`,
      why: say`A taint keeps every pod off a node that does not tolerate it. No other Windows pool is in sight, so these pods stay ${'Pending'}.`,
      remedy: say`Add a toleration for the taint to the pod spec, beside the ${'nodeSelector'}.`,
      offending: { name: shown(workload.name) },
      because: [os.evidence[0]!, { at: pool.at, says: say`${windowsPoolNamed(pool)} is made here, with its taint` }],
    }
  },
} satisfies Rule<'workload'>
