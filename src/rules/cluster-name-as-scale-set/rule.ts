import { sources } from '../../catalogue/sources.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'The name of a cluster stands where a scale set is asked for',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2020-10-12',
  sources: [sources.hybridBenefit],
  on: 'command',
  commands: ['az vmss'],
  check({ az, at }, world) {
    const name = az?.options.find(option => option.name === '--name')?.values.at(-1)
    const text = name && valueOf(name)
    const cluster = text === undefined ? undefined : world.facts('cluster').find(other => other.action === 'create' && valueOf(other.name) === text)
    if (!az || !name || text === undefined || !cluster) return
    return {
      at: name.at,
      subject: [`az ${az.path}`, text],
      message: say`${text} is the name of the cluster, not of a scale set`,
      why: say`Each node pool is a scale set of its own in the resource group of the nodes, named after the pool: ${'aksnpwin'} for the Windows pool ${'npwin'}. None has the name of the cluster, so the command finds nothing.`,
      remedy: say`Name the scale set of the Windows pool; ${'az vmss list --resource-group'} with the group of the nodes shows them.`,
      offending: { name: text },
      because: [{ at: cluster.at.source === at.source ? cluster.name.at : cluster.at, says: say`the cluster ${text} is created here` }],
    }
  },
} satisfies Rule<'command'>
