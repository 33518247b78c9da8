import { sources } from '../../catalogue/sources.js'
import { containersOf } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import type { Rule } from '../../model/rule.js'
import { hostPaths, lostBackslashes, mayBeHost, mounts, program } from './places.js'

export const rule = {
  title: 'A Windows pod has paths or programs of Linux',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.windowsVersusLinux, sources.kubernetesWindows, sources.kubernetesWindowsStorage],
  on: 'workload',
  pods: 'Windows',
  check(workload, world) {
    const os = world.podOs(workload)
    const because = os.evidence.slice(0, 1)
    const mounted = containersOf(workload).flatMap(container => mounts(workload, container))
    const found = [
      ...hostPaths(workload),
      ...commandsOf(workload).flatMap(command => program(workload, command)),
      ...lostBackslashes(workload),
      ...(mounted.length > 0 && mayBeHost(workload) ? [] : mounted),
    ]
    return found.map(problem => ({ ...problem, because }))
  },
} satisfies Rule<'workload'>
