import { kuredImage } from '../../catalogue/kured.js'
import { loosePods } from '../../catalogue/loose-pods.js'
import { chartOfRelease } from '../../catalogue/placement.js'
import { releaseSubject, releaseWords, selectLinux } from '../../catalogue/selector-advice.js'
import { sources } from '../../catalogue/sources.js'
import type { Command, HelmRelease, Workload } from '../../model/facts.js'
import { nodeAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isUnsteered, selectOs } from '../../model/steering.js'
import { absent, shown, valueOf } from '../../model/value.js'
import { mayMeetWindows } from '../../model/windows-nodes.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'kured runs on Windows nodes',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kured, sources.kuredChart],
  on: ['helm-release', 'workload', 'command'],
  images: ['*/kured'],
  commands: ['kubectl', 'oc'],
  words: ['/kured/releases/'],
  check(fact, world) {
    if (fact.kind === 'command') return ofManifest(fact, world)
    return fact.kind === 'workload' ? ofWorkload(fact, world) : ofRelease(fact, world)
  },
} satisfies Rule<'helm-release' | 'workload' | 'command'>

const linuxOnly = plainly('kured reboots Linux nodes for updates that wait for it. Windows nodes have no such updates, and its image does not run there.')
const patches = plainly(' Windows nodes get their patches with new node images.')

function ofRelease(release: HelmRelease, world: World): Problem | undefined {
  const chart = chartOfRelease(release, world)
  const loose = chart?.name === 'kured' ? loosePods(release, chart, world) : undefined
  if (!loose || (loose.weight.severity === 'warning' && !loose.sent)) return
  return {
    at: release.chart.at,
    subject: releaseSubject(release),
    ...(!loose.sent && loose.weight),
    message: say`the DaemonSet of ${shown(release.chart)} runs on Windows nodes too`,
    why: say`${loose.reason} ${linuxOnly}`,
    remedy: say`${selectLinux(release, loose.paths)}${patches}`,
    offending: releaseWords(release),
    because: loose.because,
  }
}

function ofWorkload(workload: Workload, world: World): Problem | undefined {
  const image = kuredImage(workload)
  if (!image) return
  const os = world.podOs(workload)
  const sent = os.os === 'Windows' && os.strength === 'certain'
  const met = isUnsteered(workload) ? mayMeetWindows(workload, world, nodeAt(workload.pod, 'tolerations')) : undefined
  if (!sent && (!met || met.severity === 'warning')) return
  const fix = sent ? undefined : selectOs(workload.pod, 'Linux')
  return {
    at: image.at,
    subject: workloadSubject(workload),
    ...(!sent && met?.probable && { probable: true }),
    message: say`kured runs on Windows nodes${plainly(sent ? '' : ' too')}, with the Linux image ${image.value}`,
    why: linuxOnly,
    remedy: say`Select Linux nodes: ${'nodeSelector'} with ${'kubernetes.io/os: linux'}.${patches}`,
    offending: { image: image.value },
    because: sent ? os.evidence.slice(0, 1) : (met?.because ?? []),
    ...(fix && { fix }),
  }
}

/** The manifests of the releases select nothing to this day. */
const published = /^https:\/\/github\.com\/(?:weaveworks|kubereboot)\/kured\/releases\/\S+\.ya?ml$/

function ofManifest(command: Command, world: World): Problem | undefined {
  if (!command.words.some(({ value }) => valueOf(value) === 'apply' || valueOf(value) === 'create')) return
  const word = command.words.find(({ value }) => published.test(valueOf(value) ?? ''))
  if (!word) return
  const met = mayMeetWindows(command, world, absent(command.at))
  if (!met || met.severity === 'warning') return
  const manifest = shown(word.value)
  return {
    at: word.at,
    subject: ['kubectl', manifest],
    ...met,
    message: say`the manifest ${manifest} puts kured on Windows nodes too`,
    why: say`It selects no nodes. ${linuxOnly}`,
    remedy: say`Take the chart ${'kubereboot/kured'}, which selects Linux since 4.5.0, or patch the manifest: ${'nodeSelector'} with ${'kubernetes.io/os: linux'}.${patches}`,
    offending: { manifest },
  }
}
