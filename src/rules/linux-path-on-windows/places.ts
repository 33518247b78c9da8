import { isHostProcess } from '../../catalogue/pod-fields.js'
import type { Workload } from '../../model/facts.js'
import { itemsAt, type Node, type Path, textAt } from '../../model/node.js'
import { type Container, containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import type { PodCommand } from '../../model/pod-commands.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { isText, type Known, type Value, valueOf } from '../../model/value.js'
import { isLinuxFolder, isLinuxProgram, isLinuxShell, isNodeFolder, isRooted, isSocket, lostBackslash } from './paths.js'

/** Some container is a HostProcess container, or may be one. */
export const mayBeHost = (workload: Workload): boolean => containersOf(workload).some(({ node }) => valueOf(isHostProcess(workload.pod, node)) !== false)

/** The folders of a HostProcess pod are those of its node, and who writes one knows them; sockets are nowhere. */
export function hostPaths(workload: Workload): Problem[] {
  return itemsAt(workload.pod, 'volumes').flatMap((volume): Problem[] => {
    const path = textAt(volume, 'hostPath', 'path')
    const text = valueOf(path)
    if (text === undefined || !(isSocket(text) || (isNodeFolder(text) && !mayBeHost(workload)))) return []
    const made = isText(textAt(volume, 'hostPath', 'type'), 'DirectoryOrCreate', 'FileOrCreate')
    return [
      {
        at: path.at,
        subject: [...workloadSubject(workload), 'hostPath', text],
        severity: made ? 'warning' : 'error',
        message: say`a volume of Windows pods is ${text} of the node`,
        why: made
          ? plainly('That is a path of Linux nodes. On a Windows node it is made, empty, on drive C, and what the pod looks for is not in it.')
          : plainly('That is a path of Linux nodes. Windows nodes do not have it, so the volume cannot be mounted and the pod does not start.'),
        remedy: isSocket(text)
          ? say`A Windows node has named pipes in place of sockets: that of the container runtime is ${'\\\\.\\pipe\\containerd-containerd'}.`
          : say`Name a folder that Windows nodes have, such as ${'C:\\var\\log'} or ${'C:\\ProgramData'}, or keep the pod off Windows nodes.`,
        offending: { hostPath: text },
      },
    ]
  })
}

/** The program of a command, probe or hook. */
export function program(workload: Workload, { container, of, words: [first] }: PodCommand): Problem[] {
  const text = valueOf(first)
  if (text === undefined || !isLinuxProgram(text)) return []
  return [
    {
      at: first.at,
      subject: [...workloadSubject(workload, container), of],
      severity: isLinuxShell(text) || text.startsWith('/') ? 'error' : 'warning',
      message: say`${of === 'command' ? plainly('the command') : say`the ${of}`} of the Windows container ${containerNamed(container)} is ${text}`,
      why: plainly('Windows images have neither the shells nor the tools of Linux: the program is not found, and the command fails.'),
      remedy: say`Run ${'cmd /c'}, or ${'powershell -Command'} where the image has it (Nano Server does not). Probes are better made with ${'httpGet'} or ${'tcpSocket'}, which run no program.`,
      offending: { [of]: text },
    },
  ]
}

/** The mount point and the working folder: they work, somewhere on drive C. */
export function mounts(workload: Workload, container: Container): Problem[] {
  const mounted = textsAt(container.node, 'volumeMounts', 'mountPath')
  const known = [textAt(container.node, 'workingDir'), ...mounted].filter(path => path.is === 'known')
  if (known.length === 0) return []
  const ofLinux = known.filter(({ value }) => isLinuxFolder(value))
  return [
    ...inLinuxFolders(workload, container, ofLinux),
    ...withoutDrive(
      workload,
      container,
      known.filter(path => mounted.includes(path) && isRooted(path.value)),
    ),
  ]
}

function inLinuxFolders(workload: Workload, container: Container, paths: readonly Known<string>[]): Problem[] {
  const [first] = paths
  if (!first) return []
  return [
    {
      at: first.at,
      subject: [...workloadSubject(workload, container), 'mountPath'],
      severity: 'warning',
      message: say`the Windows container ${containerNamed(container)} has ${plainly(paths.length > 1 ? 'paths' : 'a path')} of Linux: ${listed(shownOf(paths))}`,
      why: say`Windows has no such folders. The path comes to lie on drive C (${onDriveC(first.value)}), where software for Windows does not look.`,
      remedy: say`Write a path as Windows has it, such as ${'C:\\data'}, and the same in the settings of the application.`,
      offending: numbered(paths),
    },
  ]
}

/** It works, and `C:\cache` is what the program in the container sees of it. */
function withoutDrive(workload: Workload, container: Container, paths: readonly Known<string>[]): Problem[] {
  const [first] = paths
  if (!first) return []
  return [
    {
      at: first.at,
      subject: [...workloadSubject(workload, container), 'mountPath', 'drive'],
      severity: 'notice',
      message: say`the Windows container ${containerNamed(container)} mounts ${listed(shownOf(paths))} without naming a drive`,
      why: say`Paths of Windows begin with a drive. One without comes to lie on drive C: programs in the container find the volume at ${onDriveC(first.value)}.`,
      remedy: say`Write ${onDriveC(first.value)}, so that whoever reads it sees where the volume is. Where the same text serves Linux pods too, leave it.`,
      offending: numbered(paths),
    },
  ]
}

const onDriveC = (path: string): string => `C:${path.replaceAll('/', '\\')}`
const shownOf = (paths: readonly Known<string>[]): readonly string[] => paths.slice(0, 5).map(({ value }) => value)
const numbered = (paths: readonly Known<string>[]): Record<string, string> =>
  Object.fromEntries(shownOf(paths).map((value, index) => [`path${index + 1}`, value]))

/** `"C:\temp"`: YAML and JSON read the backslash in double quotes as the start of an escape. */
export function lostBackslashes(workload: Workload, paths: readonly Value<string>[]): Problem[] {
  return paths.flatMap((value): Problem[] => {
    const lost = value.is === 'known' ? lostBackslash(value.value) : undefined
    if (!lost) return []
    return [
      {
        at: value.at,
        subject: [...workloadSubject(workload), lost.written],
        message: say`the path ${lost.written} is read with ${plainly(lost.control)} in place of ${lost.escape}`,
        why: plainly('In double quotes a backslash starts an escape, so the path that the container gets is another one.'),
        remedy: say`Write it in single quotes or without quotes, or double its backslashes. Slashes do as well: ${lost.written.replaceAll('\\', '/')}.`,
        offending: { path: lost.written },
      },
    ]
  })
}

/** The paths and the words of commands in a pod. */
export function pathsOf({ pod }: Workload): readonly Value<string>[] {
  const ofContainers = containersOf({ pod }).flatMap(({ node }) => [
    textAt(node, 'workingDir'),
    ...textsAt(node, 'volumeMounts', 'mountPath'),
    ...textsAt(node, 'command'),
    ...textsAt(node, 'args'),
  ])
  return [...textsAt(pod, 'volumes', 'hostPath', 'path'), ...ofContainers]
}

/** The values of environment variables, which may be paths as well. */
export const variablesOf = (workload: Workload): readonly Value<string>[] => containersOf(workload).flatMap(({ node }) => textsAt(node, 'env', 'value'))

const textsAt = (node: Node, list: string, ...path: Path): readonly Value<string>[] => itemsAt(node, list).map(item => textAt(item, ...path))
