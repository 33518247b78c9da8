import { imageOf } from '../../catalogue/images.js'
import { sources } from '../../catalogue/sources.js'
import { type Container, containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import type { Os } from '../../model/world.js'

export const rule = {
  title: 'A pod mixes Windows and Linux containers',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindows, sources.windowsVersusLinux],
  on: 'workload',
  check(workload, world) {
    const containers = containersOf(workload)
    if (containers.length < 2) return
    const images = containers.flatMap(container => certainImage(container, world.day))
    const { os } = world.podOs(workload)
    // Where the pod does not say which OS it is for, the first of its containers does.
    const first = images.find(image => image.os === os) ?? images[0]
    const other = images.find(image => image.os !== first?.os)
    if (!first || !other) return
    const sidecar = say`${plainly(other.container.list === 'initContainers' ? 'the init container' : 'the container')} with ${other.image}`
    return {
      at: other.at,
      subject: workloadSubject(workload, other.container),
      message: say`${sidecar} is for ${plainly(other.os)}, in a pod with the ${plainly(first.os)} image ${first.image}`,
      why: say`All containers of a pod run on one node, and a node has one OS: one of the two cannot be pulled there, and the pod stays in ${'ImagePullBackOff'}.`,
      remedy: say`Take an image for ${plainly(first.os)}, or move the container to a pod of its own.`,
      offending: { image: other.image },
      because: [{ at: first.at, says: say`the ${plainly(first.os)} image ${first.image}` }],
    }
  },
} satisfies Rule<'workload'>

interface CertainImage {
  readonly container: Container
  readonly image: string
  readonly at: Span
  readonly os: Os
}

function certainImage(container: Container, day: string): CertainImage[] {
  const { image } = container
  if (image.is !== 'known') return []
  const { os, certain } = imageOf(image.value, day)
  return certain && (os === 'Windows' || os === 'Linux') ? [{ container, image: image.value, at: image.at, os }] : []
}
