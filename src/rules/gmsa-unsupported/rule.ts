import type { Cluster, Workload } from '../../model/facts.js'
import { gmsaUses } from '../../model/gmsa.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { shown, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'

export const rule = {
  title: 'AKS did not support group managed service accounts',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  until: '2022-04-03',
  sources: [
    { title: 'Windows Server node pools FAQ, as it stood in early 2021', url: 'https://learn.microsoft.com/azure/aks/windows-faq', read: '2026-08-21' },
    { title: 'AKS release notes of 2022-04-03', url: 'https://github.com/Azure/AKS/releases/tag/2022-04-03', read: '2026-08-21' },
  ],
  on: ['workload', 'cluster'],
  fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
  check(fact) {
    return fact.kind === 'cluster' ? enabled(fact) : asked(fact)
  },
} satisfies Rule<'workload' | 'cluster'>

const remedy = plainly('Keep workloads that need an Active Directory identity on virtual machines until AKS supports them.')

function asked(workload: Workload): Problem | undefined {
  const [use] = gmsaUses(workload)
  if (!use) return undefined
  return {
    at: use.at,
    subject: workloadSubject(workload),
    message: say`the pod asks for the gMSA credential spec ${shown(use.name)}`,
    why: plainly(
      'AKS does not support group managed service accounts: the webhook that fills in the credential spec is missing, so the pod cannot join the domain.',
    ),
    remedy,
    offending: { gmsaCredentialSpecName: shown(use.name) },
  }
}

function enabled(cluster: Cluster): Problem | undefined {
  if (valueOf(cluster.gmsaEnabled) !== true) return undefined
  return {
    at: cluster.gmsaEnabled.at,
    subject: clusterSubject(cluster),
    message: say`${clusterNamed(cluster)} is to enable group managed service accounts`,
    why: plainly('AKS does not support them: the setting is refused.'),
    remedy,
    offending: {},
  }
}
