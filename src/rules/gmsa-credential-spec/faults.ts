import type { KubernetesObject } from '../../model/facts.js'
import { nodeAt } from '../../model/node.js'
import { leftovers } from '../../model/placeholder.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'

/** What is wrong with one part of a credential spec. */
export interface Fault {
  readonly at: Span
  /** The path of the part. */
  readonly part: string
  readonly message: Prose
  readonly remedy: Prose
  readonly offending?: Readonly<Record<string, string>>
}

export const faultsOf = (spec: KubernetesObject): readonly Fault[] => [...oldVersion(spec), ...missingParts(spec), ...unfilled(spec)]

const current = 'windows.k8s.io/v1'

function oldVersion({ apiVersion }: KubernetesObject): Fault[] {
  const version = valueOf(apiVersion)
  if (version === undefined || version === current) return []
  const message = say`the credential spec has the API version ${version}; clusters have ${current}`
  return [{ at: apiVersion.at, part: 'apiVersion', message, remedy: say`Write ${`apiVersion: ${current}`}.`, offending: { apiVersion: version } }]
}

const required: readonly { readonly path: readonly string[]; readonly remedy: string }[] = [
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

function missingParts({ object, name }: KubernetesObject): Fault[] {
  const root = nodeAt(object, 'credspec')
  if (root.is === 'absent') {
    const nested = nodeAt(object, 'spec', 'credspec')
    const [at, where] = nested.is === 'known' ? [nested.at, 'under spec'] : [name.at, 'missing']
    return [{ at, part: 'credspec', message: say`${'credspec'} is ${plainly(where)}`, remedy: say`Put ${'credspec'} at the top level, beside ${'metadata'}.` }]
  }
  const missing = required.filter(({ path }) => nodeAt(object, 'credspec', ...path).is === 'absent')
  return missing.map(({ path, remedy }) => {
    const part = path.join('.')
    return { at: root.at, part, message: say`the credential spec lacks ${part}`, remedy: plainly(remedy) }
  })
}

/** `<GMSA_NAME>` of an example that was copied and not filled in. */
const unfilled = ({ object }: KubernetesObject): Fault[] =>
  leftovers(object).map(({ at, path, text }) => ({
    at,
    part: path,
    message: say`${path} still holds the placeholder ${text}`,
    remedy: plainly('Fill it in.'),
    offending: { [path]: text },
  }))
