import { type ControllerImage, controllerImage } from '../../catalogue/controller-images.js'
import type { Workload } from '../../model/facts.js'
import { nodeAt } from '../../model/node.js'
import { type Container, containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { isUnsteered, selectOs } from '../../model/steering.js'
import { valueOf } from '../../model/value.js'
import { ifAny, mayMeetWindows } from '../../model/windows-nodes.js'
import type { World } from '../../model/world.js'

/** A manifest with the image of a controller, its default backend or its jobs. */
export function ofWorkload(workload: Workload, world: World): Problem | undefined {
  const found = controllerOf(workload)
  const image = found && valueOf(found.container.image)
  if (!found || image === undefined) return
  const os = world.podOs(workload)
  const onWindows = os.os === 'Windows' && os.strength === 'certain' && found.is.linuxOnly
  const weighed = onWindows || isUnsteered(workload) ? mayMeetWindows(workload, world, nodeAt(workload.pod, 'tolerations')) : undefined
  if (!weighed || (os.os === 'Windows' && !onWindows)) return
  const { because, ...weight } = weighed
  const fix = onWindows ? undefined : selectOs(workload.pod, 'Linux')
  return {
    at: found.container.image.at,
    subject: workloadSubject(workload),
    ...weight,
    ...(onWindows && { severity: 'error' as const }),
    message: say`the ${plainly(found.is.role)} of ${plainly(found.is.controller)} ${plainly(onWindows ? 'must run on' : 'may run on')} Windows nodes${onWindows ? [] : ifAny(weighed)}, with the Linux image ${image}`,
    why: onWindows
      ? say`The image has no variant for Windows: the pod stays in ${'ImagePullBackOff'}.`
      : say`The pod selects no nodes, and Windows nodes take any pod that selects nothing. The image is for Linux: there the pod stays in ${'ImagePullBackOff'}.`,
    remedy: onWindows ? say`Select ${'kubernetes.io/os: linux'} instead.` : say`Add ${'nodeSelector'} with ${'kubernetes.io/os: linux'} to the pod spec.`,
    offending: { image },
    because: [...(onWindows ? os.evidence.slice(0, 1) : []), ...because],
    ...(fix && { fix }),
  }
}

/** The container that makes a workload an ingress controller. A proxy beside other containers serves them, and is none. */
function controllerOf(workload: Workload): { readonly container: Container; readonly is: ControllerImage } | undefined {
  const containers = containersOf(workload).filter(({ list }) => list === 'containers')
  const found = containers.flatMap(container => {
    const is = container.image.is === 'known' ? controllerImage(container.image.value) : undefined
    return is ? [{ container, is }] : []
  })
  const certain = found.find(({ is }) => is.role !== 'proxy')
  if (certain) return certain
  const name = valueOf(workload.name) ?? ''
  return found.length === containers.length && /ingress|gateway|contour|kong/i.test(name) ? found[0] : undefined
}
