import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import { type Node, textAt } from '../../model/node.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText, shown } from '../../model/value.js'

export const rule = {
  title: 'A Windows container runs as its administrator',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2019-09-18',
  sources: [sources.kubernetesRunAsUserName, sources.kubernetesWindowsSecurity],
  on: 'workload',
  pods: 'Windows',
  fields: ['runAsUserName'],
  check(workload, world) {
    const os = world.podOs(workload)
    const holders = [workload.pod as Node, ...containersOf(workload).map(({ node }) => node)]
    const user = holders.map(node => textAt(node, 'securityContext', 'windowsOptions', 'runAsUserName')).find(name => isText(name, 'ContainerAdministrator'))
    const host = containersOf(workload).some(({ node }) => isHostProcess(workload.pod, node).is !== 'known')
    if (!user || host) return
    return {
      at: user.at,
      subject: [...workloadSubject(workload), 'runAsUserName'],
      message: say`Windows containers run as ${shown(user)}`,
      why: say`That user may change everything within the container. Windows keeps containers less apart from their node than Linux does, so few rights are worth more there.`,
      remedy: say`Write ${'ContainerUser'}, if the program can do with it.`,
      offending: { runAsUserName: shown(user) },
      because: os.evidence.slice(0, 1),
    }
  },
} satisfies Rule<'workload'>
