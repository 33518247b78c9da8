import { osSkusOn } from '../../catalogue/os-skus.js'
import { isHostProcess } from '../../catalogue/pod-fields.js'
import { windowsSkuOf } from '../../catalogue/pool-skus.js'
import { hostBuilds, runsOn, type WindowsBuild, type WindowsOsSku, windowsOsSku, windowsOsSkus, windowsVersionOfBuild } from '../../catalogue/windows-builds.js'
import type { BaseImage, NodePool, Workload } from '../../model/facts.js'
import { entriesAt, nodeAt, textAt } from '../../model/node.js'
import type { Container } from '../../model/pod.js'
import { keptOff } from '../../model/taints.js'
import { type Known, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** What an image cannot run on. */
export type Mismatch =
  /** The nodes that the pod selects. */
  | { readonly of: 'selector'; readonly label: Known<string>; readonly skus: readonly WindowsOsSku[] }
  /** Every Windows pool in sight, or some of those that the pod may meet. */
  | { readonly of: 'pools' | 'some pools'; readonly pool: NodePool; readonly skus: readonly WindowsOsSku[]; readonly certain: boolean }
  /** A pool of old that still runs the image: only what comes after it will not. */
  | { readonly of: 'next pool'; readonly pool: NodePool; readonly skus: readonly WindowsOsSku[]; readonly certain: boolean }
  /** Any pool that AKS makes on the day. */
  | { readonly of: 'any pool'; readonly skus: readonly WindowsOsSku[] }

/** What stands against an image that is built upon these builds, for pods that nobody sees here. Where no node is to be Windows, it is for something else. */
export function mismatchOfBase(builds: readonly WindowsBuild[], base: BaseImage, world: World): Mismatch | undefined {
  const sight = world.windowsFor(base)
  if (sight.is === 'no') return undefined
  const pools = sight.is === 'yes' ? sight.pools.map(pool => nodesOf(pool, world)) : []
  if (pools.some(nodes => isOfThePast(nodes, builds))) return undefined
  const skus = pools.flatMap(({ sku }) => sku ?? [])
  const [first] = pools
  if (sight.is !== 'yes' || !first || skus.length < pools.length) return ofAnyPool(builds, world)
  return skus.every(sku => runsOn(builds, sku) === 'no') ? { of: 'pools', pool: first.pool, skus, certain: sight.certain } : undefined
}

/** What stands against images of these builds in the pods of a workload. */
export function mismatchOf(builds: readonly WindowsBuild[], workload: Workload, world: World): Mismatch | undefined {
  const label = world.has(workload, ...versionLabels) ? versionLabel(workload) : undefined
  if (label) return ofSelector(builds, label)
  const sight = world.windowsFor(workload)
  if (sight.is !== 'yes') return ofAnyPool(builds, world)
  const pools = poolsFor(workload, sight.pools).map(pool => nodesOf(pool, world))
  const past = pools.find(nodes => isOfThePast(nodes, builds))
  if (past) return ofNextPool(builds, past.pool, sight.certain, world)
  const bad = pools.find(({ sku }) => sku && runsOn(builds, sku) === 'no')
  if (pools.length === 0 || pools.some(({ sku }) => sku === undefined)) return ofAnyPool(builds, world)
  if (!bad) return undefined
  const skus = pools.flatMap(({ sku }) => sku ?? [])
  if (skus.every(sku => runsOn(builds, sku) === 'no')) return { of: 'pools', pool: bad.pool, skus, certain: sight.certain }
  const steered = selectsMore(workload) || keptOff(nodeAt(workload.pod, 'tolerations'), [bad.pool], world) !== 'no'
  return steered ? undefined : { of: 'some pools', pool: bad.pool, skus, certain: sight.certain }
}

/** The nodes of a pool. */
interface Nodes {
  readonly pool: NodePool
  /** Their OS SKU, if AKS makes pools with it on the day: nobody should build images for a pool that has to go, and other rules speak of it. */
  readonly sku?: WindowsOsSku
  /** Their OS SKU, if AKS makes no more pools with it. */
  readonly past?: WindowsOsSku
}

function nodesOf(pool: NodePool, world: World): Nodes {
  const sku = windowsSkuOf(pool, world)
  if (sku === undefined) return { pool }
  const today = osSkusOn(world.day)
  return today.length === 0 || today.some(entry => entry.sku === sku) ? { pool, sku } : { pool, past: sku }
}

/** A pool of old that still runs, and runs the image. */
const isOfThePast = ({ past }: Nodes, builds: readonly WindowsBuild[]): boolean => past !== undefined && runsOn(builds, past) === 'yes'

function ofSelector(builds: readonly WindowsBuild[], label: Value<string>): Mismatch | undefined {
  const text = valueOf(label)
  if (label.is !== 'known' || text === undefined) return undefined
  const build = windowsVersionOfBuild(text)?.build
  const sku = windowsOsSku(text) ?? windowsOsSkus.find(name => hostBuilds[name] === build)
  return sku && runsOn(builds, sku) === 'no' ? { of: 'selector', label, skus: [sku] } : undefined
}

/** Before the preview of Windows nodes began there was only what it began with. */
function ofAnyPool(builds: readonly WindowsBuild[], { day }: World): Mismatch | undefined {
  const today = osSkusOn(day).map(({ sku }) => sku)
  const skus = today.length > 0 ? today : (['Windows2019'] as const)
  return skus.every(sku => runsOn(builds, sku) === 'no') ? { of: 'any pool', skus } : undefined
}

function ofNextPool(builds: readonly WindowsBuild[], pool: NodePool, certain: boolean, world: World): Mismatch | undefined {
  const next = ofAnyPool(builds, world)
  return next && { of: 'next pool', pool, skus: next.skus, certain }
}

/** Labels of nodes that tell their version of Windows. */
export const versionLabels: readonly string[] = [
  'node.kubernetes.io/windows-build',
  'kubernetes.azure.com/os-sku',
  'kubernetes.azure.com/os-sku-effective',
  'kubernetes.azure.com/os-sku-requested',
]

/** The version of Windows that the pod selects. */
function versionLabel({ pod }: Workload): Value<string> | undefined {
  const selector = nodeAt(pod, 'nodeSelector')
  return versionLabels.map(label => textAt(selector, label)).find(({ is }) => is === 'known' || is === 'partial')
}

const poolLabels: readonly string[] = ['agentpool', 'kubernetes.azure.com/agentpool']

/** The pools that the pod may run on, as far as it names one. */
function poolsFor({ pod }: Workload, pools: readonly NodePool[]): readonly NodePool[] {
  const name = poolLabels.map(label => valueOf(textAt(pod, 'nodeSelector', label))).find(text => text !== undefined)
  return name === undefined ? pools : pools.filter(pool => valueOf(pool.name) === name)
}

const broadLabels: ReadonlySet<string> = new Set(['kubernetes.io/os', 'beta.kubernetes.io/os', 'kubernetes.io/arch', 'beta.kubernetes.io/arch', ...poolLabels])

/** Something else than the OS chooses the nodes, and so perhaps the right ones. */
function selectsMore({ pod }: Workload): boolean {
  const selector = nodeAt(pod, 'nodeSelector')
  const open = selector.is === 'unknown' || (selector.is === 'known' && selector.value.kind === 'map' && selector.value.open)
  return open || nodeAt(pod, 'affinity', 'nodeAffinity').is !== 'absent' || entriesAt(selector).some(({ key }) => !broadLabels.has(key.text))
}

/** HostProcess containers run on any version; a container may be one where nobody can see it. */
export const mayBeHostProcess = ({ pod }: Workload, { node }: Container): boolean => valueOf(isHostProcess(pod, node)) !== false
