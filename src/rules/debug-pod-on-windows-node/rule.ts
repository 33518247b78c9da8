import { sources } from '../../catalogue/sources.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

/** AKS calls Windows nodes `aks`, the pool (no hyphen) and six characters; Linux nodes are `aks-pool-number-vmss000000`. */
const windowsNode = /^nodes?\/(aks[a-z][a-z0-9]{0,5}[0-9a-z]{6})$/

export const rule = {
  title: 'A debug pod of kubectl is to run on a Windows node',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-12-08',
  sources: [
    sources.windowsHostProcess,
    { title: 'Debugging Kubernetes nodes with kubectl', url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/kubectl-node-debug/', read: '2026-08-22' },
  ],
  on: 'command',
  commands: ['kubectl'],
  words: ['debug'],
  check({ words }) {
    if (!words.some(({ value }) => valueOf(value) === 'debug')) return
    const word = words.find(({ value }) => windowsNode.test(valueOf(value) ?? ''))
    const node = word && windowsNode.exec(valueOf(word.value) ?? '')?.[1]
    if (!word || node === undefined) return
    return {
      at: word.at,
      subject: ['kubectl debug', node],
      message: say`the node ${node} is by its name a Windows node, where ${'kubectl debug'} starts a Linux pod`,
      why: say`The pod of ${'kubectl debug node'} shares the namespaces and the file system of a Linux node. Windows has neither, and the pod does not start.`,
      remedy: say`Start a HostProcess pod on the node: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}, and ${'nodeName'} or a ${'nodeSelector'}.`,
      offending: { node },
    }
  },
} satisfies Rule<'command'>
