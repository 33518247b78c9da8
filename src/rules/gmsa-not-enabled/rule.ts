import { isCommandLine, setting } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { gmsaUses } from '../../model/gmsa.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A pod asks for a gMSA, and its cluster does not enable them',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2022-04-03',
  sources: [
    { title: 'Group managed service accounts on AKS', url: 'https://learn.microsoft.com/azure/aks/use-group-managed-service-accounts', read: '2026-08-21' },
    { title: 'az aks update, --enable-windows-gmsa', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-update', read: '2026-08-21' },
  ],
  on: 'workload',
  fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
  check(workload, world) {
    const [use] = gmsaUses(workload)
    if (!use) return
    const sight = world.windowsFor(workload)
    const clusters = sight.is === 'yes' ? sight.pools.flatMap(pool => world.clustersOf(pool).map(link => link.fact)) : []
    if (clusters.some(cluster => mayHaveGmsa(cluster, world))) return
    const cluster = clusters[0]
    const named = cluster && valueOf(cluster.name)
    return {
      at: use.at,
      subject: workloadSubject(workload),
      ...(cluster ? {} : { severity: 'notice' as const }),
      message: cluster
        ? say`the pod asks for the gMSA credential spec ${shown(use.name)}, but ${named === undefined ? plainly('its cluster') : say`the cluster ${named}`} does not enable gMSA`
        : say`the pod asks for the gMSA credential spec ${shown(use.name)}; its cluster must have gMSA enabled`,
      why: say`The feature brings the webhook and the CRD that give a pod its domain account. Without it the API server knows no ${'GMSACredentialSpec'}, and the pod starts without the account.`,
      remedy: say`Enable it${cluster && !isCommandLine(cluster) ? say`: ${setting(cluster, 'gmsaEnabled', true)}` : say` with ${'az aks update --enable-windows-gmsa'}`}. It also needs Kubernetes 1.19, a managed identity, and a Key Vault secret with the domain user that reads the account's password.`,
      offending: { gmsaCredentialSpecName: shown(use.name) },
      ...(cluster && { because: [{ at: cluster.at, says: say`the cluster is created here, without gMSA` }] }),
    }
  },
} satisfies Rule<'workload'>

/** Enabled by one of the statements about a cluster, the updates included, or nobody can know. */
const mayHaveGmsa = (cluster: Cluster, world: World): boolean =>
  [cluster, ...world.updatesOf(cluster)].some(({ gmsaEnabled }) => valueOf(gmsaEnabled) === true || gmsaEnabled.is === 'unknown')
