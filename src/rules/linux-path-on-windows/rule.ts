import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { containersOf } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import type { Problem, Rule } from '../../model/rule.js'
import { hostPaths, lostBackslashes, mayBeHost, mounts, pathsOf, program, variablesOf } from './places.js'

/** Where a path or a program stands that may be one of Linux. */
const places = ['hostPath', 'mountPath', 'workingDir', 'command', 'args']

export const rule = {
  title: 'A Windows pod has paths or programs of Linux',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.windowsVersusLinux, sources.kubernetesWindows, sources.kubernetesWindowsStorage],
  on: 'workload',
  pods: 'Windows',
  mentions: places,
  check(workload, world) {
    const found = [
      ...(world.has(workload, ...places) ? [...linuxPaths(workload), ...lostBackslashes(workload, pathsOf(workload))] : []),
      ...lostBackslashes(workload, variablesOf(workload)),
    ]
    if (found.length === 0) return
    const because = world.podOs(workload).evidence.slice(0, 1)
    return found.map(problem => ({ ...problem, because }))
  },
} satisfies Rule<'workload'>

function linuxPaths(workload: Workload): readonly Problem[] {
  const mounted = containersOf(workload).flatMap(container => mounts(workload, container))
  return [
    ...hostPaths(workload),
    ...commandsOf(workload).flatMap(command => program(workload, command)),
    ...(mounted.length > 0 && mayBeHost(workload) ? [] : mounted),
  ]
}
