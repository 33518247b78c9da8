import { osSkuOf, osSkuState } from '../../catalogue/os-skus.js'
import { hostBuilds, windowsVersionOfBuild } from '../../catalogue/windows-builds.js'
import type { Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'
import { images, successors } from './successors.js'

/** Labels that tell the version of Windows of a node. */
export const nodeLabels = [
  'node.kubernetes.io/windows-build',
  'kubernetes.azure.com/os-sku',
  'kubernetes.azure.com/os-sku-effective',
  'kubernetes.azure.com/os-sku-requested',
]

/** Pods that choose nodes which only pools of old have. */
export function oldNodes(workload: Workload, world: World): Problem | undefined {
  const label = nodeLabels.map(name => textAt(workload.pod, 'nodeSelector', name)).find(({ is }) => is !== 'absent')
  const text = label && valueOf(label)
  const build = text === undefined ? undefined : windowsVersionOfBuild(text)?.build
  const sku = text === undefined ? undefined : (osSkuOf(text) ?? osSkuOf(Object.entries(hostBuilds).find(([, host]) => host === build)?.[0] ?? ''))
  if (!label || !sku || !['retired', 'removed'].includes(osSkuState(sku, world.day))) return undefined
  return {
    at: label.at,
    subject: workloadSubject(workload),
    severity: 'warning',
    message: say`the pods select nodes with ${text!}, which only old pools have`,
    why: say`${plainly(sku.name)} retired on ${plainly(sku.retires ?? '')}: AKS makes no new pools with it, and those that are there cannot scale out from ${plainly(sku.imagesRemoved ?? '')} on.`,
    remedy: say`Make a pool with a newer version of Windows Server, and select that. ${successors(sku, world)}${images(sku)}`,
    offending: { label: text! },
  }
}
