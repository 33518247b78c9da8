import { gmsaUses } from '../../model/gmsa.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { shown } from '../../model/value.js'

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
  on: 'workload',
  check(workload) {
    const [use] = gmsaUses(workload)
    if (!use) return
    return {
      at: use.at,
      subject: workloadSubject(workload),
      message: say`the pod asks for the gMSA credential spec ${shown(use.name)}`,
      why: say`AKS does not support group managed service accounts: the webhook that fills in the credential spec is missing, so the pod cannot join the domain.`,
      remedy: say`Keep workloads that need an Active Directory identity on virtual machines until AKS supports them.`,
      offending: { gmsaCredentialSpecName: shown(use.name) },
    }
  },
} satisfies Rule<'workload'>
