import { controllerImage } from '../../catalogue/controller-images.js'
import { imageOf } from '../../catalogue/images.js'
import { kuredImage } from '../../catalogue/kured.js'
import { loosePods } from '../../catalogue/loose-pods.js'
import { chartOfRelease } from '../../catalogue/placement.js'
import { named, releaseSubject, releaseWords, selectLinux } from '../../catalogue/selector-advice.js'
import { sources } from '../../catalogue/sources.js'
import type { HelmRelease, Workload } from '../../model/facts.js'
import { nodeAt } from '../../model/node.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isUnsteered, selectOs } from '../../model/steering.js'
import { isWritten, shown } from '../../model/value.js'
import { mayMeetWindows } from '../../model/windows-nodes.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Linux pods may run on Windows nodes',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.noMatchForPlatform, sources.kubernetesWindowsGuide, sources.nodeTaints],
  on: ['helm-release', 'workload'],
  pods: 'Linux',
  check: (fact, world) => (fact.kind === 'workload' ? ofWorkload(fact, world) : ofRelease(fact, world)),
} satisfies Rule<'helm-release' | 'workload'>

/** Its images have had variants for Windows: what lands there may run. */
const eitherOs = 'opentelemetry-collector'

function ofRelease(release: HelmRelease, world: World): Problem | undefined {
  const chart = chartOfRelease(release, world)
  if (chart?.kind !== 'other' || chart.name === 'kured' || chart.name === eitherOs) return
  const loose = loosePods(release, chart, world)
  if (!loose || loose.weight.severity === 'warning') return
  const daemons = loose.places.some(({ component }) => component.everyNode)
  return {
    at: release.chart.at,
    subject: releaseSubject(release),
    ...loose.weight,
    severity: daemons ? 'error' : 'warning',
    message: say`${named(loose.places)} of ${shown(release.chart)} ${plainly(daemons ? 'will' : 'may')} land on Windows nodes`,
    why: say`${loose.reason} Its images are for Linux: on Windows nodes the pods stay in ${'ImagePullBackOff'}.`,
    remedy: selectLinux(release, loose.paths),
    offending: releaseWords(release),
    because: loose.because,
  }
}

function ofWorkload(workload: Workload, world: World): Problem | undefined {
  const image = isUnsteered(workload) ? linuxImage(workload, world) : undefined
  if (!image) return
  const met = mayMeetWindows(workload, world, nodeAt(workload.pod, 'tolerations'))
  if (!met || met.severity === 'warning') return
  const daemons = workload.resource === 'DaemonSet'
  const fix = selectOs(workload.pod, 'Linux')
  return {
    at: image.at,
    subject: workloadSubject(workload),
    ...met,
    severity: daemons ? 'error' : 'warning',
    message: say`pods with the Linux image ${image.value} ${plainly(daemons ? 'will' : 'may')} land on Windows nodes`,
    why: isWritten(nodeAt(workload.pod, 'os'))
      ? say`${'os.name'} is for the checks of the API server: the scheduler does not heed it. Windows nodes take any pod that selects nothing, and their kubelet refuses these.`
      : say`Nothing in the pod spec selects an OS, and Windows nodes take any pod that selects nothing. There the pod stays in ${'ImagePullBackOff'}.`,
    remedy: say`Add ${'nodeSelector'} with ${'kubernetes.io/os: linux'} to the pod spec, or give the Windows pools a taint.`,
    offending: { image: image.value },
    ...(fix && { fix }),
  }
}

/** An image that is certain to be for Linux, of a workload that no other rule is about. */
function linuxImage(workload: Workload, world: World) {
  const images = containersOf(workload).flatMap(({ image }) => (image.is === 'known' ? [image] : []))
  const linux = images.find(({ value }) => {
    const { os, certain } = imageOf(value, world.day)
    return os === 'Linux' && certain
  })
  return linux && !kuredImage(workload) && !images.some(({ value }) => controllerImage(value)) ? linux : undefined
}
