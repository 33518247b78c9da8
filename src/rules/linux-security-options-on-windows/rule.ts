import { type RefusedFields, refusalOf, refusedFields, withoutFields } from '../../catalogue/refused-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { entriesAt, entrySpan } from '../../model/node.js'
import { containerNamed, workloadSubject } from '../../model/pod.js'
import { declaresWindows, entryText } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Evidence, Problem, Rule } from '../../model/rule.js'

/** Users, privileges and file permissions have rules of their own. */
const options = refusalOf(
  ...['appArmorProfile', 'seLinuxOptions', 'seLinuxChangePolicy', 'seccompProfile', 'sysctls'],
  ...['capabilities', 'readOnlyRootFilesystem', 'allowPrivilegeEscalation', 'procMount'],
)

export const rule = {
  title: 'A Windows pod asks for security options that only Linux has',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.podValidation, sources.kubernetesWindows, sources.kubernetesPodSecurity],
  on: 'workload',
  pods: 'Windows',
  fields: [
    ...options.names,
    'container.apparmor.security.beta.kubernetes.io/*',
    'seccomp.security.alpha.kubernetes.io/*',
    'container.seccomp.security.alpha.kubernetes.io/*',
  ],
  check(workload, world) {
    const os = world.podOs(workload)
    const refused = declaresWindows(workload)
    const because = os.evidence.slice(0, 1)
    return [...refusedFields(workload, options, refused).map(holder => problem(workload, holder, refused, because)), ...annotated(workload, because)]
  },
} satisfies Rule<'workload'>

/** What the restricted Pod Security Standard asks of every pod that does not say `os.name: windows`. */
const asked: ReadonlySet<string> = new Set(['seccompProfile', 'capabilities', 'allowPrivilegeEscalation'])

function problem(workload: Workload, holder: RefusedFields, refused: boolean, because: readonly Evidence[]): Problem {
  const names = holder.fields.map(({ name }) => name)
  const many = names.length > 1
  const are = many ? 'These are switches' : 'It is a switch'
  const them = plainly(many ? 'them' : 'it')
  const restricted = !refused && names.some(name => asked.has(name))
  const fix = restricted ? undefined : withoutFields(holder)
  return {
    at: entrySpan(holder.fields[0].entry),
    subject: workloadSubject(workload, holder.container),
    severity: refused ? 'error' : 'warning',
    message: say`${listed(names)} ${plainly(many ? 'are' : 'is')} set for ${holder.container ? say`the Windows container ${containerNamed(holder.container)}` : plainly('Windows pods')}`,
    why: refused
      ? say`${plainly(are)} of the Linux kernel. With ${'os.name: windows'} the API server refuses ${them}, whatever ${plainly(many ? 'their' : 'its')} value.`
      : say`${plainly(are)} of the Linux kernel. Windows nodes ignore ${them}, so the pod runs without the protection that it seems to have.`,
    remedy: restricted
      ? say`Remove ${them} and write ${'os.name: windows'} in the pod spec, which Kubernetes has from 1.24 on: without it, the restricted Pod Security Standard still asks for ${listed([...asked])}.`
      : say`Remove ${them}. For less power on Windows, write ${'windowsOptions.runAsUserName: ContainerUser'} and ${'runAsNonRoot: true'}.`,
    offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry) || name])),
    because,
    ...(fix && { fix }),
  }
}

const annotations = /^(?:container\.apparmor\.security\.beta\.kubernetes\.io\/|(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io\/)/

/** What came before the fields. The API server takes any annotation, so nothing is refused. */
function annotated(workload: Workload, because: readonly Evidence[]): Problem[] {
  const found = entriesAt(workload.podMetadata, 'annotations').filter(({ key }) => annotations.test(key.text))
  const [first] = found
  if (!first) return []
  return [
    {
      at: entrySpan(first),
      subject: [...workloadSubject(workload), 'annotations'],
      severity: 'warning',
      message: say`Windows pods are annotated with ${listed(found.map(({ key }) => key.text))}`,
      why: plainly('Windows has neither AppArmor nor seccomp: the annotation does nothing there.'),
      remedy: plainly('Remove it.'),
      offending: { annotation: first.key.text },
      because,
      fix: found.map(entry => ({ at: entrySpan(entry), text: '', removesEntry: true })),
    },
  ]
}
