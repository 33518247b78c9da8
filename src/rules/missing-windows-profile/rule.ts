import { sources } from '../../catalogue/sources.js'
import { canWrite, setting } from '../../catalogue/spellings.js'
import { windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A cluster is created without a Windows profile, and gets a Windows pool',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  since: '2026-06-15',
  sources: [sources.createNodePools, sources.windowsProfileOfMigratedClusters, sources.windowsProfileByDefault],
  on: 'cluster',
  check(cluster, world) {
    const { windowsAdminUsername: user, windowsAdminPassword: password, networkPlugin } = cluster
    if (cluster.conditional || user.is !== 'absent' || password.is !== 'absent' || !canWrite(cluster, 'windowsAdminUsername')) return
    // Without Azure CNI there is no Windows pool anyway, which other rules say.
    if (isText(networkPlugin, 'kubenet', 'none')) return
    const pool = world.poolsOf(cluster).find(({ fact, certain }) => certain && isText(world.osOf(fact), 'Windows'))?.fact
    if (!pool) return
    return {
      at: cluster.name.at,
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} is created without Windows credentials, and ${windowsPoolNamed(pool)} is on it`,
      why: say`A Windows pool needs the Windows profile of its cluster. AKS usually makes one by itself, but its documentation no longer counts on that, and some clusters have none.`,
      remedy: say`Give them when the cluster is created: ${setting(cluster, 'windowsAdminUsername')} and ${setting(cluster, 'windowsAdminPassword')}, with a random password from a secret.`,
      offending: {},
      because: [{ at: pool.at, says: say`${windowsPoolNamed(pool)} is added here` }],
    }
  },
} satisfies Rule<'cluster'>
