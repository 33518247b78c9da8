import { imageOf } from '../../catalogue/images.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { nodeAt } from '../../model/node.js'
import { containersOf, podPlace, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isUnsteered, selectOs } from '../../model/steering.js'
import { keptOff } from '../../model/taints.js'
import { isText, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows pods may run on Linux nodes',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsGuide, sources.kubernetesPodOs, sources.windowsQuickstart],
  on: 'workload',
  pods: 'Windows',
  check(workload, world) {
    const os = world.podOs(workload)
    if (!isUnsteered(workload) || linuxPoolsKeepOff(workload, world)) return
    const fix = selectOs(workload.pod, 'Windows')
    const named = valueOf(nodeAt(workload.pod, 'os'))
    return {
      at: podPlace(workload),
      subject: workloadSubject(workload),
      message: say`the Windows pods of this ${workload.resource} select no Windows nodes`,
      why: named
        ? say`${'os.name'} is for the checks of the API server: the scheduler does not heed it. Every AKS cluster has Linux nodes, which take any pod that selects nothing, and there the kubelet refuses these.`
        : say`Every AKS cluster has Linux nodes, and they take any pod that selects nothing. There the image cannot be pulled, and the pod stays in ${'ImagePullBackOff'}.`,
      remedy: say`Add ${'nodeSelector'} with ${'kubernetes.io/os: windows'} to the pod spec.`,
      offending: { kind: workload.resource },
      because: os.evidence.slice(0, 1),
      ...(os.strength === 'likely' && !hasWindowsImage(workload, world) && { probable: true }),
      ...(fix && { fix }),
    }
  },
} satisfies Rule<'workload'>

/** A name that only sounds like Windows makes it no more than likely that the pods are for it. */
const hasWindowsImage = (workload: Workload, world: World): boolean =>
  containersOf(workload).some(({ image }) => {
    const is = image.is === 'known' ? imageOf(image.value, world.day) : undefined
    return is?.os === 'Windows' && is.certain
  })

/** Where the System pool has a taint of its own, pods without a selector find Windows nodes only. What cannot be seen may have one. */
function linuxPoolsKeepOff(workload: Workload, world: World): boolean {
  const sight = world.windowsFor(workload)
  const links = new Set(sight.is === 'yes' ? sight.pools.map(pool => world.clustersOf(pool)) : [])
  const clusters = new Set([...links].flat().map(({ fact }) => fact))
  let isAny = false
  for (const cluster of clusters) {
    const linux = world.poolsOf(cluster).flatMap(({ fact }) => (isText(world.osOf(fact), 'Windows') ? [] : [fact]))
    if (linux.length === 0) continue
    isAny = true
    if (keptOff(nodeAt(workload.pod, 'tolerations'), linux, world) === 'no') return false
  }
  return isAny
}
