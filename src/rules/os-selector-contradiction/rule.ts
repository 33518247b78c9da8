import { controllerImage } from '../../catalogue/controller-images.js'
import { type ImageOs, imageOf } from '../../catalogue/images.js'
import { kuredImage } from '../../catalogue/kured.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Known } from '../../model/value.js'
import type { Os, OsEvidence, World } from '../../model/world.js'

export const rule = {
  title: 'A pod asks for Windows and for Linux at once',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsGuide, sources.kubernetesPodOs, sources.noMatchForPlatform],
  on: 'workload',
  check(workload, world) {
    const os = world.podOs(workload)
    if (os.strength !== 'certain') return
    // Options for Windows on a Linux pod are another mistake.
    const evidence = os.evidence.filter(({ isOption }) => !isOption)
    const [first] = evidence
    const second = evidence.find(other => other.os !== first?.os)
    if (first && second) return betweenFields(workload, first, second)
    const image = first && imageOfOther(workload, first.os, world)
    return image && againstImage(workload, first, image)
  },
} satisfies Rule<'workload'>

function betweenFields(workload: Workload, first: OsEvidence, second: OsEvidence): Problem {
  return {
    at: second.at,
    subject: workloadSubject(workload),
    message: say`${second.says}, but ${first.says}`,
    why: plainly('A node is either the one or the other: the pod finds no node, or the node that it gets refuses it.'),
    remedy: say`Decide for one OS, and say it in ${'nodeSelector'} and wherever else the pod names it.`,
    offending: { kind: workload.resource },
    because: [{ at: first.at, says: first.says }],
  }
}

/** An image that is certain to be for the other OS, where none is for the OS that is asked for: a mixture is another mistake. */
function imageOfOther(workload: Workload, os: Os, world: World): Known<string> | undefined {
  const images = containersOf(workload).flatMap(({ image }) => (image.is === 'known' ? image : []))
  const found = images.find(({ value }) => isCertainlyFor(otherThan(os), imageOf(value, world.day)))
  if (!found || images.some(({ value }) => imageOf(value, world.day).os === os || controllerImage(value)) || kuredImage(workload)) return undefined
  return found
}

const otherThan = (os: Os): Os => (os === 'Windows' ? 'Linux' : 'Windows')

const isCertainlyFor = (os: Os, image: ImageOs): boolean => image.certain && image.os === os

function againstImage(workload: Workload, asked: OsEvidence, image: Known<string>): Problem {
  const other = otherThan(asked.os)
  return {
    at: image.at,
    subject: workloadSubject(workload),
    message: say`the image ${image.value} is for ${plainly(other)}, but ${asked.says}`,
    why: say`The pod is sent to ${plainly(asked.os)} nodes, which cannot run the image: it stays in ${'ImagePullBackOff'}, or starts and fails.`,
    remedy: say`Select ${`kubernetes.io/os: ${other.toLowerCase()}`}, or take an image for ${plainly(asked.os)}.`,
    offending: { image: image.value },
    because: [{ at: asked.at, says: asked.says }],
  }
}
