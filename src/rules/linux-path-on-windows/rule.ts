import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import { containersOf } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { hostPaths, lostBackslashes, mounts, program } from './places.js'

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
    const isHost = containersOf(workload).some(({ node }) => valueOf(isHostProcess(workload.pod, node)) !== false)
    const found = [
      ...hostPaths(workload, isHost),
      ...commandsOf(workload).flatMap(command => program(workload, command)),
      ...lostBackslashes(workload),
      ...containersOf(workload).flatMap(container => (isHost ? [] : mounts(workload, container))),
    ]
    return found.map(problem => ({ ...problem, because }))
  },
} satisfies Rule<'workload'>
