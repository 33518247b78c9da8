import { sources } from '../../catalogue/sources.js'
import { dialectOf } from '../../catalogue/spellings.js'
import { comparePartial } from '../../catalogue/versions.js'
import type { Cluster } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterSubject } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

const addon = /^kube-?dashboard$/i

/** Kubernetes 1.19, which AKS has no dashboard for, was generally available. */
const withoutIt: Day = '2020-11-16'
/** The documentation of the add-on was removed: no version that AKS had left supported it. */
const gone: Day = '2021-12-17'

export const rule = {
  title: 'The add-on for the Kubernetes dashboard is gone',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: withoutIt,
  sources: [
    { title: 'Kubernetes resources in the Azure portal (AKS)', url: 'https://learn.microsoft.com/azure/aks/kubernetes-portal', read: '2026-08-21' },
    { title: 'az aks enable-addons (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-enable-addons', read: '2026-08-21' },
    sources.aksReleases,
  ],
  on: 'cluster',
  check(cluster, world) {
    const name = valueOf(cluster.addons)?.find(each => addon.test(each))
    const words = name === undefined ? undefined : wordsOn(world, cluster, name)
    if (name === undefined || !words) return
    return { at: cluster.addons.at, subject: clusterSubject(cluster), offending: dialectOf(cluster) === 'az' ? { addon: name } : {}, ...words }
  },
} satisfies Rule<'cluster'>

/** While clusters of Kubernetes 1.18 could still be made, it depended on the version. */
function wordsOn({ day }: World, cluster: Cluster, name: string): Pick<Problem, 'message' | 'why' | 'remedy' | 'severity'> | undefined {
  const version = valueOf(cluster.kubernetesVersion)
  const order = version === undefined ? undefined : comparePartial(version, '1.19')
  const remedy = say`Remove it. The portal shows the workloads of a cluster without any add-on: ${'az aks browse'} opens it there.`
  const why = plainly('It was turned off by default with Kubernetes 1.18 and taken away with 1.19. A cluster that asks for it is not created.')
  if (day >= gone) return { message: say`the add-on ${name} is not supported on any version of Kubernetes that AKS has`, why, remedy }
  if (order === undefined)
    return {
      severity: 'warning',
      message: say`the add-on ${name} is not supported from Kubernetes 1.19 on`,
      why: plainly('It goes with the next upgrade of the cluster.'),
      remedy,
    }
  return order >= 0 ? { message: say`the add-on ${name} is not supported on Kubernetes ${version!}`, why, remedy } : undefined
}
