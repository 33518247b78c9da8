import { sources } from '../../catalogue/sources.js'
import { itemsAt, nodeAt, numberAt, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A probe starts PowerShell and gives it one second',
  severity: 'warning',
  confidence: 'low',
  scope: 'windows',
  // The day AKS had Kubernetes 1.20, whose kubelet holds commands of probes to their time.
  since: '2021-03-15',
  sources: [sources.kubernetesProbes, sources.kubernetesWindows],
  on: 'workload',
  pods: 'Windows',
  fields: ['exec'],
  check(workload, world) {
    const os = world.podOs(workload)
    return containersOf(workload).flatMap(container =>
      probes.flatMap((probe): Problem[] => {
        const node = nodeAt(container.node, probe)
        const [program] = itemsAt(node, 'exec', 'command').map(word => textAt(word))
        const name = program && valueOf(program)
        const timeout = numberAt(node, 'timeoutSeconds')
        const seconds = timeout.is === 'absent' ? defaultSeconds : valueOf(timeout)
        if (program?.is !== 'known' || name === undefined || !isPowerShell(name) || seconds === undefined || seconds > defaultSeconds) return []
        return [
          {
            at: timeout.is === 'known' ? timeout.at : program.at,
            subject: [...workloadSubject(workload, container), probe],
            message: say`the ${probe} of the Windows container ${containerNamed(container)} runs ${name} and has one second for it`,
            why: say`PowerShell alone often takes longer than that to start, above all on a node that is busy. The probe then fails, whatever the application does.`,
            remedy: say`Set ${'timeoutSeconds'} to 5 or more, or probe with ${'httpGet'} or ${'tcpSocket'}, which start no program.`,
            offending: { command: name },
            because: os.evidence.slice(0, 1),
          },
        ]
      }),
    )
  },
} satisfies Rule<'workload'>

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const

/** What the API server sets where a probe does not say. */
const defaultSeconds = 1

const isPowerShell = (program: string): boolean => /(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i.test(program)
