import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterSubject } from '../../model/windows-cluster.js'

const addon = /^kube-?dashboard$/i

export const rule = {
  title: 'The add-on for the Kubernetes dashboard is gone',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2021-12-17',
  sources: [
    { title: 'Kubernetes resources in the Azure portal (AKS)', url: 'https://learn.microsoft.com/azure/aks/kubernetes-portal', read: '2026-08-21' },
    { title: 'az aks enable-addons (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-enable-addons', read: '2026-08-21' },
  ],
  on: 'cluster',
  check(cluster) {
    const name = valueOf(cluster.addons)?.find(each => addon.test(each))
    if (name === undefined) return
    return {
      at: cluster.addons.at,
      subject: clusterSubject(cluster),
      message: say`the add-on ${name} is not supported on any version of Kubernetes that AKS has`,
      why: say`It was turned off by default with Kubernetes 1.18 and taken away with 1.19. A cluster that asks for it is not created.`,
      remedy: say`Remove it. The portal shows the workloads of a cluster without any add-on: ${'az aks browse'} opens it there.`,
      offending: { addon: name },
    }
  },
} satisfies Rule<'cluster'>
