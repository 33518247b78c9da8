import { sources } from '../../catalogue/sources.js'
import { dialectOf, setting } from '../../catalogue/spellings.js'
import type { Cluster, Command } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, isGiven, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows node pools do not take a new secret of the service principal',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2020-08-06',
  sources: [
    sources.windowsFaq,
    { title: 'Update or rotate the credentials of a cluster (AKS)', url: 'https://learn.microsoft.com/azure/aks/update-credentials', read: '2026-08-21' },
  ],
  on: ['cluster', 'command'],
  commands: ['az aks update-credentials'],
  check(fact, world) {
    return fact.kind === 'cluster' ? ownPrincipal(fact, world) : rotation(fact, world)
  },
} satisfies Rule<'cluster' | 'command'>

const why = say`Its secret runs out and has to be replaced from time to time, and that is not supported for Windows node pools.`
const remedyFor = (atCreation: Prose, later = 'az aks update --enable-managed-identity'): Prose =>
  say`Use a managed identity, which has no secret: ${atCreation} at creation, or ${later} and a node image upgrade of every pool afterwards.`

function ownPrincipal(cluster: Cluster, world: World): Problem | undefined {
  const { servicePrincipal } = cluster
  // ARM writes `msi` where there is none.
  if (!isGiven(servicePrincipal, cluster) || isText(servicePrincipal, 'msi', '') || valueOf(cluster.managedIdentity) === true) return undefined
  if (world.updatesOf(cluster).some(update => valueOf(update.managedIdentity) === true)) return undefined
  const sign = windowsSign(cluster, world)
  if (!sign) return undefined
  return {
    at: servicePrincipal.at,
    subject: clusterSubject(cluster),
    message: say`${clusterNamed(cluster)} uses a service principal, and ${sign.says}`,
    why,
    remedy: remedyFor(setting(cluster, 'managedIdentity', true), dialectOf(cluster) === 'azPowerShell' ? 'Set-AzAksCluster -EnableManagedIdentity' : undefined),
    offending: {},
    probable: !sign.certain,
    ...(sign.because && { because: [sign.because] }),
  }
}

function rotation(command: Command, world: World): Problem | undefined {
  const { az, words } = command
  const flag = az && !az.rejected ? words.find(word => valueOf(word.value)?.startsWith('--reset-s')) : undefined
  if (!flag) return undefined
  const sight = world.windowsFor(command)
  if (sight.is !== 'yes') return undefined
  return {
    at: flag.at,
    subject: ['az aks update-credentials'],
    message: plainly('the secret of the service principal is rotated, and the cluster has Windows nodes'),
    why,
    remedy: remedyFor(say`${'--enable-managed-identity'}`),
    offending: {},
    probable: !sight.certain,
    because: [{ at: sight.at, says: sight.says }],
  }
}
