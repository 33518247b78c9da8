import { dialectOf, isCommandLine } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { isPlaceholder } from '../../model/placeholder.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'The password of the Windows administrator stands in the file',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    {
      title: 'Create a Windows node pool: credentials',
      url: 'https://learn.microsoft.com/azure/aks/learn/quick-windows-container-deploy-cli',
      read: '2026-08-21',
    },
    {
      title: 'Removing sensitive data from a repository',
      url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
      read: '2026-08-21',
    },
  ],
  on: 'cluster',
  check(cluster) {
    const password = valueOf(cluster.windowsAdminPassword)
    if (password === undefined || isPlaceholder(password)) return
    return {
      at: decidedAt(cluster.windowsAdminPassword),
      subject: [cluster.via, valueOf(cluster.name) ?? ''],
      message: say`the password of the Windows administrator is written out`,
      why: say`Whoever can read the repository, now or in its history, can sign in as administrator on every Windows node of the cluster.`,
      remedy: remedyFor(cluster),
      offending: {},
    }
  },
} satisfies Rule<'cluster'>

function remedyFor(cluster: Cluster): Prose {
  const powerShell = dialectOf(cluster) === 'azPowerShell'
  const vault = powerShell ? 'Get-AzKeyVaultSecret' : 'az keyvault secret show'
  const change = powerShell ? 'Set-AzAksCluster -WindowsProfileAdminUserPassword' : 'az aks update --windows-admin-password'
  const secret = isCommandLine(cluster)
    ? say`when the command runs: a secret of the pipeline, a Key Vault (${vault}), or a random one, since nobody has to know it`
    : plainly('that does not stand in the repository: a secret of the pipeline, a Key Vault, or a random one, since nobody has to know it')
  return say`Take it from a secret ${secret}. Then change it on the cluster: ${change} sets a new one and reimages the Windows nodes.`
}
