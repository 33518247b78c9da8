import { isCommandLine, setting } from '../../catalogue/spellings.js'
import type { Cluster, Command } from '../../model/facts.js'
import { licenceCosts, meansLicence } from '../../model/licence.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

/** The commands that send the licence with the credentials only, and those that set it afterwards. */
const handsOver: ReadonlyMap<string, string> = new Map([
  ['az aks create', 'az aks update --enable-ahub'],
  ['New-AzAksCluster', 'Set-AzAksCluster -EnableAHUB'],
])

/** The CLI sends the licence with the Windows profile, and without credentials there is none. */
export function dropped(cluster: Cluster, world: World): Problem | undefined {
  const { hybridBenefit: benefit, windowsAdminUsername: user, windowsAdminPassword: password } = cluster
  const afterwards = handsOver.get(cluster.via)
  if (afterwards === undefined || !valueOf(benefit) || user.is !== 'absent' || password.is !== 'absent') return undefined
  if (world.updatesOf(cluster).some(update => valueOf(update.hybridBenefit))) return undefined
  return {
    at: benefit.at,
    subject: clusterSubject(cluster),
    message: say`${setting(cluster, 'hybridBenefit', true)} has no effect without the credentials of a Windows administrator`,
    why: say`${cluster.via} hands the licence over together with them. Without them it leaves the licence out and says nothing. ${licenceCosts}`,
    remedy: say`Add ${setting(cluster, 'windowsAdminUsername')} and ${setting(cluster, 'windowsAdminPassword')}, or run ${afterwards} once the cluster is there.`,
    offending: {},
  }
}

const here = plainly('what it is for is said here')

/** What stands above the command says that it applies the licence, and the command does not. */
export function commandWithout(command: Command): Problem | undefined {
  const { az, intent, breaks } = command
  if (!az || !meansLicence(intent)) return undefined
  // An update of nothing has a rule of its own, and a line that was lost may have held the flag.
  if (az.open || az.help || az.rejected || breaks || az.options.length < 3) return undefined
  if (az.options.some(({ name }) => name.endsWith('-ahub'))) return undefined
  const { at, words } = command
  const named = words.slice(0, 3)
  return {
    at: { ...named[0]!.at, end: Math.max(named[0]!.at.end, Math.min(at.end, named[2]!.at.end)) },
    subject: [`az ${az.path}`, 'intent'],
    message: say`${`az ${az.path}`} is to apply Azure Hybrid Benefit, and ${'--enable-ahub'} is missing`,
    why: say`Only the flag sets the licence. ${licenceCosts}`,
    remedy: say`Add ${'--enable-ahub'}.`,
    offending: { command: `az ${az.path}` },
    because: [{ at: intent.at, says: here }],
  }
}

/** The same of a cmdlet, a resource or an object. */
export function statementWithout(cluster: Cluster): Problem | undefined {
  const { hybridBenefit: benefit, intent } = cluster
  if (benefit.is !== 'absent' || cluster.refused || !meansLicence(intent)) return undefined
  const missing = setting(cluster, 'hybridBenefit', true)
  return {
    at: cluster.name.at,
    subject: [...clusterSubject(cluster), 'intent'],
    message: say`${clusterNamed(cluster)} is to have Azure Hybrid Benefit, and ${missing} is missing`,
    why: isCommandLine(cluster) ? say`Only the switch sets the licence. ${licenceCosts}` : say`Only the setting applies the licence. ${licenceCosts}`,
    remedy: say`Add ${missing}.`,
    offending: {},
    because: [{ at: intent.at, says: here }],
  }
}
