import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { Cluster, Command } from '../../model/facts.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterSubject, isGiven } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A Windows administrator has a name without a password, or a password without a name',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2020-04-28',
  sources: [sources.azureCli, sources.azPowerShell],
  on: ['command', 'cluster'],
  commands: ['az aks create'],
  check: fact => (fact.kind === 'command' ? asked(fact) : refused(fact)),
} satisfies Rule<'command' | 'cluster'>

const name = '--windows-admin-username'
const password = '--windows-admin-password'

/** The CLI asks for the other one, which is right at a terminal and fails where there is none. */
function asked({ az, unattended, example }: Command): Problem | undefined {
  if (!az || az.open || az.help || az.rejected || example) return undefined
  const [given, ...others] = az.options.filter(option => option.name === name || option.name === password)
  if (!given || others.length > 0) return undefined
  const missing = given.name === name ? password : name
  const cluster = az.options.find(option => option.name === '--name')?.values[0]
  return {
    at: given.flag,
    subject: ['az aks create', (cluster && valueOf(cluster)) ?? ''],
    severity: unattended ? 'error' : 'notice',
    message: say`${given.name} is given without ${missing}`,
    why: unattended
      ? say`${'az'} asks for the missing one at a terminal. A pipeline has none, so the command stops there and no cluster is made.`
      : say`${'az'} asks for the missing one. That is fine at a terminal; where a pipeline runs the script the command stops, and no cluster is made.`,
    remedy: say`Give both. Where a pipeline runs it, take the password from a secret.`,
    offending: { option: given.name },
  }
}

/** Az PowerShell wants both or none. */
function refused(cluster: Cluster): Problem | undefined {
  const { via, windowsAdminUsername: user, windowsAdminPassword: secret } = cluster
  if (via !== 'New-AzAksCluster') return undefined
  const [given, missing] = user.is === 'absent' ? ([secret, 'windowsAdminUsername'] as const) : ([user, 'windowsAdminPassword'] as const)
  const other = user.is === 'absent' ? user : secret
  if (other.is !== 'absent' || !isGiven(given, cluster)) return undefined
  return {
    at: given.at,
    subject: clusterSubject(cluster),
    message: say`one half of the Windows credentials is given, without ${setting(cluster, missing)}`,
    why: say`${via} wants both or none, and stops before it calls Azure.`,
    remedy: say`Add ${setting(cluster, missing)}.`,
    offending: {},
  }
}
