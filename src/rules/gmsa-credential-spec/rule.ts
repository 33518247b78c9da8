import type { KubernetesObject } from '../../model/facts.js'
import { entriesAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { shown, valueOf } from '../../model/value.js'

const current = 'windows.k8s.io/v1'

export const rule = {
  title: 'A gMSA credential spec that Windows or the cluster cannot use',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-04-03',
  sources: [
    {
      title: 'Configure GMSA for Windows pods and containers',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-gmsa/',
      read: '2026-08-21',
    },
    { title: 'Group managed service accounts on AKS', url: 'https://learn.microsoft.com/azure/aks/use-group-managed-service-accounts', read: '2026-08-21' },
  ],
  on: 'object',
  check(object) {
    return object.resource === 'GMSACredentialSpec' ? specProblems(object) : annotationProblems(object)
  },
} satisfies Rule<'object'>

interface Fault {
  readonly at: Span
  readonly part: string
  readonly message: Prose
  readonly remedy: Prose
  readonly offending?: Record<string, string>
}

function specProblems(object: KubernetesObject): readonly Problem[] {
  const faults = [...versionFaults(object), ...missingFaults(object), ...placeholderFaults(object)]
  return faults.map(({ at, part, message, remedy, offending = {} }) => ({
    at,
    subject: [object.resource, valueOf(object.name) ?? '', part],
    message,
    why: say`Windows hands the credential spec to the domain controller as it is: what is missing or left over shows only when the first pod fails to start.`,
    remedy,
    offending,
  }))
}

function versionFaults({ apiVersion }: KubernetesObject): Fault[] {
  const version = valueOf(apiVersion)
  if (version === undefined || version === current) return []
  const message = say`the credential spec has the API version ${version}; clusters have ${current}`
  return [{ at: apiVersion.at, part: 'apiVersion', message, remedy: say`Write ${`apiVersion: ${current}`}.`, offending: { apiVersion: version } }]
}

function missingFaults(object: KubernetesObject): Fault[] {
  const root = nodeAt(object.object, 'credspec')
  if (root.is === 'absent') {
    const nested = nodeAt(object.object, 'spec', 'credspec')
    const where = nested.is === 'known' ? plainly('under spec') : plainly('missing')
    return [
      {
        at: nested.is === 'known' ? nested.at : object.name.at,
        part: 'credspec',
        message: say`${'credspec'} is ${where}`,
        remedy: say`Put ${'credspec'} at the top level, beside ${'metadata'}.`,
      },
    ]
  }
  return requiredParts.flatMap(({ path, remedy }): Fault[] => {
    const found = nodeAt(object.object, 'credspec', ...path)
    return found.is === 'absent'
      ? [{ at: root.at, part: path.join('.'), message: say`the credential spec lacks ${path.join('.')}`, remedy: plainly(remedy) }]
      : []
  })
}

const requiredParts: readonly { readonly path: readonly string[]; readonly remedy: string }[] = [
  {
    path: ['ActiveDirectoryConfig', 'GroupManagedServiceAccounts'],
    remedy: 'List the account twice: once with the NetBIOS name of the domain as its scope, once with the full name.',
  },
  {
    path: ['ActiveDirectoryConfig', 'HostAccountConfig'],
    remedy: 'Name the plugin that reads the domain user from the Key Vault: AKS nodes are not joined to the domain.',
  },
  { path: ['CmsPlugins'], remedy: 'List ActiveDirectory.' },
  { path: ['DomainJoinConfig'], remedy: 'Describe the domain: DnsName, DnsTreeName, Guid, MachineAccountName, NetBiosName and Sid.' },
]

/** `<GMSA_NAME>` of an example that was copied and not filled in. */
function placeholderFaults({ object }: KubernetesObject): Fault[] {
  const found: Fault[] = []
  const visit = (node: Node, path: string): void => {
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, path === '' ? key.text : `${path}.${key.text}`)
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`)
    const left = node.kind === 'scalar' ? node.text.match(/<[A-Za-z][^<>]*>/)?.[0] : undefined
    if (left)
      found.push({
        at: node.at,
        part: path,
        message: say`${path} still holds the placeholder ${left}`,
        remedy: plainly('Fill it in.'),
        offending: { [path]: left },
      })
  }
  visit(object, '')
  return found
}

const alphaAnnotation = /^(?:pod\.|.*\.container\.)alpha\.windows\.kubernetes\.io\/gmsa-credential-spec(?:-name)?$/

/** The annotations of Kubernetes 1.14 and 1.15; fields took their place in 1.16. */
function annotationProblems(object: KubernetesObject): readonly Problem[] {
  const holders = [['metadata'], ['spec', 'template', 'metadata'], ['spec', 'jobTemplate', 'spec', 'template', 'metadata']]
  return holders.flatMap(path =>
    entriesAt(object.object, ...path, 'annotations').flatMap(({ key, value }) => {
      if (!alphaAnnotation.test(key.text)) return []
      const name = shown(textAt(value))
      return {
        at: key.at,
        subject: [object.resource, valueOf(object.namespace) ?? '', valueOf(object.name) ?? '', key.text],
        message: say`the annotation ${key.text} has no effect`,
        why: say`It belongs to the alpha of gMSA; since Kubernetes 1.16 nothing reads it, and the pod starts without its domain account.`,
        remedy: say`Write ${'securityContext.windowsOptions.gmsaCredentialSpecName'}${name === '' ? [] : say`: ${name}`} on the pod or the container.`,
        offending: { annotation: key.text },
      }
    }),
  )
}
