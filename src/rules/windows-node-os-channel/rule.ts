import { sources } from '../../catalogue/sources.js'
import { dialectOf } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

/** Nobody says more of one pool; a hostile file might. */
const enough = 100

export const rule = {
  title: 'The node OS upgrade channel leaves Windows nodes without updates',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2023-05-17',
  sources: [sources.autoUpgradeNodeImage, sources.windowsBestPractices],
  on: 'cluster',
  check(cluster, world) {
    const { nodeOsUpgradeChannel: channel } = cluster
    if (!isText(channel, 'SecurityPatch', 'Unmanaged') || changedLater(cluster, world) || upgradesItself(cluster, world)) return
    const sign = windowsSign(cluster, world)
    if (!sign) return
    return {
      at: decidedAt(channel),
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} has the node OS upgrade channel ${shown(channel)}, and ${sign.says}`,
      why: isText(channel, 'SecurityPatch')
        ? say`The channel patches Linux nodes only. Windows pools are skipped without a word.`
        : say`The channel leaves updates to the node's own OS, and Windows Update is off on AKS nodes, so Windows nodes get none.`,
      remedy: say`Take ${'NodeImage'}: each node restarts with the image of the month, in the maintenance window. Or upgrade the Windows pools yourself: ${dialectOf(cluster) === 'azPowerShell' ? 'Update-AzAksNodePool -NodeImageOnly' : 'az aks nodepool upgrade --node-image-only'}.`,
      offending: { nodeOsUpgradeChannel: shown(channel) },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>

const changedLater = (cluster: Cluster, world: World): boolean => world.updatesOf(cluster).some(update => isWritten(update.nodeOsUpgradeChannel))

/** Somebody upgrades the Windows pool by a command. */
function upgradesItself(cluster: Cluster, world: World): boolean {
  const pool = world.windowsPoolOf(cluster)?.fact
  return (
    pool !== undefined &&
    world
      .statementsOf(pool)
      .slice(0, enough)
      .some(statement => statement.action === 'upgrade')
  )
}
