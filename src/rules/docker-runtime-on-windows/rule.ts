import { sources } from '../../catalogue/sources.js'
import type { Command, Workload } from '../../model/facts.js'
import { itemsAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows nodes are taken to run Docker',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2023-05-01',
  deadlines: [{ day: '2023-05-01', what: 'Docker on Windows nodes ends' }],
  sources: [sources.aksReleases, sources.windowsBestPractices],
  on: ['workload', 'command'],
  commands: ['az aks'],
  words: ['windowscontainerruntime='],
  pods: 'Windows',
  fields: ['hostPath'],
  check: (fact, world) => (fact.kind === 'command' ? header(fact) : pipe(fact, world)),
} satisfies Rule<'workload' | 'command'>

/** The named pipe of Docker, with single or, where YAML keeps them, double backslashes. */
const dockerPipe = /^(?:\\\\|\/\/|\\\\\\\\)\.[\\/]{1,2}pipe[\\/]{1,2}docker_engine$/i

function pipe(workload: Workload, world: World): Problem[] {
  const os = world.podOs(workload)
  return itemsAt(workload.pod, 'volumes').flatMap((volume): Problem[] => {
    const path = textAt(volume, 'hostPath', 'path')
    if (path.is !== 'known' || !dockerPipe.test(path.value)) return []
    const name = valueOf(textAt(volume, 'name')) ?? ''
    return [
      {
        at: path.at,
        subject: [...workloadSubject(workload), name],
        message: say`the volume ${name} of Windows pods is the pipe of Docker, ${path.value}`,
        why: plainly('Windows nodes of AKS run containerd; Docker is gone from them since 2023-05-01. The pipe does not exist, and the pod does not start.'),
        remedy: say`An agent that asks the runtime takes ${'\\\\.\\pipe\\containerd-containerd'}. Images are built outside of the cluster, with ${'az acr build --platform windows'} or on a Windows runner.`,
        offending: { hostPath: path.value },
        because: os.evidence.slice(0, 1),
      },
    ]
  })
}

/** `--aks-custom-headers WindowsContainerRuntime=docker`; with containerd it does nothing any more. */
function header({ words, az }: Command): Problem[] {
  if (!az) return []
  return words.flatMap(({ value }): Problem[] => {
    const runtime = valueOf(value)?.match(/(?:^|[,=])WindowsContainerRuntime=(\w+)/i)?.[1]
    if (runtime === undefined) return []
    const docker = runtime.toLowerCase() === 'docker'
    return [
      {
        at: decidedAt(value),
        subject: ['command', az.path, 'WindowsContainerRuntime'],
        severity: docker ? 'error' : 'notice',
        message: say`the header ${`WindowsContainerRuntime=${runtime}`} chooses a container runtime for Windows nodes`,
        why: docker
          ? plainly('AKS retired Docker on Windows nodes on 2023-05-01: every pool has containerd.')
          : plainly('It was for the preview of containerd. Every Windows pool has had it since Kubernetes 1.23, so the header does nothing.'),
        remedy: plainly('Remove it.'),
        offending: { header: `WindowsContainerRuntime=${runtime}` },
      },
    ]
  })
}
