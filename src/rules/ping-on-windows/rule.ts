import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import { containerNamed, workloadSubject } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { farPing } from './targets.js'

export const rule = {
  title: 'A Windows pod pings something outside its network',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsNetworking],
  on: 'workload',
  pods: 'Windows',
  fields: ['command', 'args'],
  check(workload, world) {
    const os = world.podOs(workload)
    return commandsOf(workload).flatMap(({ container, of, words }): Problem[] => {
      const found = farPing(words)
      // HostProcess containers are on the network of their node.
      if (!found || valueOf(isHostProcess(workload.pod, container.node)) !== false) return []
      const isProbe = of.endsWith('Probe')
      return [
        {
          at: found.at,
          subject: [...workloadSubject(workload, container), of, found.target],
          ...(!isProbe && { severity: 'notice' as const }),
          message: say`the ${of} of the Windows container ${containerNamed(container)} pings ${found.target}`,
          why: say`The network of Windows containers cannot translate the addresses of ICMP packets: an answer from outside never comes back.${plainly(isProbe ? ' The probe fails each time.' : ' The command takes the host for dead.')}`,
          remedy: say`Ask a TCP port instead, with ${'curl'} or ${'Test-NetConnection -Port'}.`,
          offending: { target: found.target },
          because: os.evidence.slice(0, 1),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
