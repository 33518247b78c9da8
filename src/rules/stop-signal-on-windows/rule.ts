import { windowsStopSignals } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import { textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { declaresWindows } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows container asks for a signal that Windows does not have',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2025-04-23',
  sources: [sources.podValidation, sources.podTypes],
  on: 'workload',
  pods: 'Windows',
  fields: ['stopSignal'],
  check(workload, world) {
    const os = world.podOs(workload)
    const declared = declaresWindows(workload)
    return containersOf(workload).flatMap(container => {
      const signal = textAt(container.node, 'lifecycle', 'stopSignal')
      if (signal.is !== 'known' || (declared && (windowsStopSignals as readonly string[]).includes(signal.value))) return []
      return [
        {
          at: signal.at,
          subject: [...workloadSubject(workload, container), 'stopSignal'],
          message: declared
            ? say`the Windows container ${containerNamed(container)} is to be stopped with ${signal.value}`
            : say`the Windows container ${containerNamed(container)} has a ${'stopSignal'}, and its pod no ${'os.name'}`,
          why: declared
            ? say`With ${'os.name: windows'} the API server takes ${listed(windowsStopSignals)} only.`
            : plainly('Signals differ between systems, so the API server refuses the field in a pod that does not name its OS.'),
          remedy: declared
            ? say`Write ${'SIGTERM'}, which is what happens anyway, or leave it out.`
            : say`Write ${'os.name: windows'} in the pod spec, or leave the signal out.`,
          offending: { stopSignal: signal.value },
          because: os.evidence.slice(0, 1),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
