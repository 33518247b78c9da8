const below = (path: string, folders: readonly string[]): boolean => folders.some(folder => path === folder || path.startsWith(`${folder}/`))

/** A socket of a Linux node, such as that of the container runtime. */
export const isSocket = (path: string): boolean => path.startsWith('/') && path.endsWith('.sock')

/** Folders that a Linux node has and a Windows node has not, on drive C either. `/var/log` and `/var/lib/kubelet` it does have there. */
const nodeFolders = [
  ...['/etc', '/usr', '/proc', '/sys', '/dev', '/run', '/var/run', '/bin', '/sbin', '/lib', '/lib64', '/boot', '/root', '/home'],
  ...['/var/lib/docker', '/var/lib/containerd'],
]
export const isNodeFolder = (path: string): boolean => below(path, nodeFolders)

/** Folders whose names mean something on Linux. Kubernetes itself mounts its tokens below `/var/run/secrets`, on Windows too. */
const linuxFolders = ['/mnt', '/var', '/etc', '/usr', '/opt', '/home', '/tmp', '/proc', '/sys', '/dev', '/run']
const secrets = ['/var/run/secrets', '/run/secrets']
/** Those that Windows nodes of AKS have on drive C too, and that agents on them look for there. */
const sharedFolders = ['/var/lib/kubelet', '/var/log']
export const isLinuxFolder = (path: string): boolean => below(path, linuxFolders) && !below(path, [...secrets, ...sharedFolders])

/** A path from the root that no folder of Linux is in. `/K/Volume` is how documents of Microsoft write drive K; `//server/share` is a share. */
export const isRooted = (path: string): boolean => /^\/[^/]/.test(path) && !/^\/[A-Za-z](?:\/|$)/.test(path) && !below(path, [...linuxFolders, ...secrets])

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh'])
/** Of those that probes and hooks run; `curl` and `tar` are on Windows, too. */
const tools: ReadonlySet<string> = new Set(['cat', 'test', '[', 'ls', 'grep', 'pgrep', 'touch', 'sleep', 'rm', 'cp', 'mv', 'true', 'wget', 'nc', 'kill'])

export const isLinuxShell = (program: string): boolean => shells.has(program)

/** A program by a path of Linux, or by a name that only Linux images have. */
export const isLinuxProgram = (program: string): boolean => shells.has(program) || tools.has(program) || /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(program)

const controls: ReadonlyMap<string, readonly [escape: string, name: string]> = new Map([
  ['\t', ['\\t', 'a tab']],
  ['\n', ['\\n', 'a line break']],
  ['\r', ['\\r', 'a carriage return']],
  ['\b', ['\\b', 'a backspace']],
  ['\f', ['\\f', 'a form feed']],
  ['\v', ['\\v', 'a vertical tab']],
  ['\x07', ['\\a', 'a bell']],
  ['\x1b', ['\\e', 'an escape character']],
  ['\0', ['\\0', 'a null character']],
])

/** The path as it was written, where a control character directly behind the drive or within the path can only be an escape that was not meant. */
export function lostBackslash(path: string): { readonly written: string; readonly escape: string; readonly control: string } | undefined {
  if (path.length > 300 || !/^[C-Zc-z]:[^\s"';]*[\t\n\r\b\f\v\x07\x1b\0][^\s"';]/.test(path) || /[ ;"']/.test(path)) return undefined
  const first = [...path].map(character => controls.get(character)).find(control => control !== undefined)
  if (!first) return undefined
  const written = [...path].map(character => controls.get(character)?.[0] ?? character).join('')
  return { written, escape: first[0], control: first[1] }
}
