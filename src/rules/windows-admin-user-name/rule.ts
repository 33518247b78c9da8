import { limitOn } from '../../catalogue/limits.js'
import { sources } from '../../catalogue/sources.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, leastLength, shown, type Value } from '../../model/value.js'
import { clusterSubject } from '../../model/windows-cluster.js'

/** Refused whatever their case; from the help of `az aks create`. */
const refused: ReadonlySet<string> = new Set(
  '1 123 a actuser adm admin admin1 admin2 administrator aspnet backup console david guest john owner root server sql support support_388945a0 sys test test1 test2 test3 user user1 user2 user3 user4 user5'.split(
    ' ',
  ),
)

export const rule = {
  title: 'Azure refuses the name of the Windows administrator',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.azureCli],
  on: 'cluster',
  check(cluster, world) {
    const { windowsAdminUsername: user } = cluster
    const longest = limitOn('adminUserNameLength', world.day)?.value ?? Number.POSITIVE_INFINITY
    const fault = faultOf(user, longest)
    if (fault === undefined) return
    return {
      at: decidedAt(user),
      subject: clusterSubject(cluster),
      message: say`the name of the Windows administrator, ${shown(user)}, ${plainly(fault)}`,
      why: say`Azure takes at most ${longest} characters, no dot at the end, and none of a list of common names such as ${listed(['administrator', 'admin', 'root'], 'or')}.`,
      remedy: say`Take another name, such as ${'azureuser'}. It cannot be changed once the cluster is there.`,
      offending: { windowsAdminUsername: shown(user) },
    }
  },
} satisfies Rule<'cluster'>

function faultOf(user: Value<string>, longest: number): string | undefined {
  if (leastLength(user) > longest) return `has more than ${longest} characters`
  if (user.is !== 'known') return undefined
  if (user.value.endsWith('.')) return 'ends with a dot'
  return refused.has(user.value.toLowerCase()) ? 'is on the list of those that are never accepted' : undefined
}
