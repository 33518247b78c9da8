import { sources } from '../../catalogue/sources.js'
import type { Rule } from '../../model/rule.js'
import { faultyFlag } from './flags.js'
import { onScaleSet } from './scale-set.js'
import { commandWithout, dropped, statementWithout } from './unsaid.js'

export const rule = {
  title: 'Azure Hybrid Benefit is asked for and not applied',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2020-10-13',
  sources: [sources.hybridBenefit, sources.azureCli],
  on: ['command', 'cluster'],
  commands: ['az aks create', 'az aks update', 'az vmss update', 'new-azakscluster', 'set-azakscluster'],
  check(fact, world) {
    if (fact.kind === 'cluster') return dropped(fact, world) ?? statementWithout(fact)
    return fact.az?.path === 'vmss update' ? onScaleSet(fact, fact.az) : (faultyFlag(fact) ?? commandWithout(fact))
  },
} satisfies Rule<'command' | 'cluster'>
