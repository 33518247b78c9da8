import type { KubernetesObject, Workload } from './facts.js'
import { isClosed, itemsAt, type Node, nodeAt, textAt } from './node.js'
import type { Answer } from './taints.js'
import { isText, type Value, valueOf } from './value.js'

/** What a role lets its subjects do with one object. */
export interface Permission {
  /** The API group of the resource. */
  readonly group: string
  /** In the plural: `gmsacredentialspecs`. */
  readonly resource: string
  readonly verb: string
  /** The name of the object. */
  readonly name: string
}

/** Whether a role grants a permission. An aggregated role has rules that are written elsewhere. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export function grants(role: Node, { group, resource, verb, name }: Permission): Answer {
  if (nodeAt(role, 'aggregationRule').is !== 'absent' || !isClosed(role, 'rules')) return 'unknown'
  const answers = itemsAt(role, 'rules').map(rule =>
    allOf([holds(rule, 'apiGroups', group), holds(rule, 'resources', resource), holds(rule, 'verbs', verb), named(rule, name)]),
  )
  return anyOf(answers)
}

/** A rule without names is for all objects. */
function named(rule: Node, name: string): Answer {
  const names = nodeAt(rule, 'resourceNames')
  if (names.is === 'absent' || (isClosed(rule, 'resourceNames') && itemsAt(rule, 'resourceNames').length === 0)) return 'yes'
  return anyOf([...itemsAt(rule, 'resourceNames').map(item => equal(textAt(item), name)), isClosed(rule, 'resourceNames') ? 'no' : 'unknown'])
}

function holds(rule: Node, field: string, text: string): Answer {
  const items = itemsAt(rule, field).map(item => anyOf([equal(textAt(item), text), equal(textAt(item), '*')]))
  return anyOf([...items, isClosed(rule, field) ? 'no' : 'unknown'])
}

/** Whether a binding is of one of some roles. A name that nobody sees may be that of any. */
export function isOfOne(binding: KubernetesObject, roles: readonly KubernetesObject[]): boolean {
  const name = textAt(binding.object, 'roleRef', 'name')
  const kind = valueOf(textAt(binding.object, 'roleRef', 'kind'))
  return roles.some(
    role => (kind === undefined || kind === role.resource) && (valueOf(name) === undefined || role.name.is !== 'known' || isText(role.name, valueOf(name)!)),
  )
}

/** Whether a binding is for a service account in the namespace of a workload. A namespace that is not written is that of whoever applies the file. */
export function covers(binding: KubernetesObject, account: string, workload: Workload): Answer {
  const { object, namespace } = binding
  const place = binding.resource === 'ClusterRoleBinding' ? 'yes' : same(namespace, workload.namespace)
  const subjects = itemsAt(object, 'subjects').map((subject): Answer => {
    const name = textAt(subject, 'name')
    if (isText(textAt(subject, 'kind'), 'ServiceAccount')) {
      const own = textAt(subject, 'namespace')
      return allOf([equal(name, account), same(own.is === 'absent' ? namespace : own, workload.namespace)])
    }
    if (isText(textAt(subject, 'kind'), 'User')) return name.is === 'known' && !name.value.startsWith('system:serviceaccount:') ? 'no' : 'unknown'
    // A group of accounts is one of a namespace, of all, or of everybody.
    return name.is === 'known' && !name.value.startsWith('system:') ? 'no' : 'unknown'
  })
  return allOf([place, anyOf([...subjects, isClosed(object, 'subjects') ? 'no' : 'unknown'])])
}

function same(a: Value<string>, b: Value<string>): Answer {
  if (a.is === 'absent' && b.is === 'absent') return 'yes'
  if (a.is !== 'known' || b.is !== 'known') return 'unknown'
  return a.value === b.value ? 'yes' : 'no'
}

const equal = (value: Value<string>, text: string): Answer => (value.is === 'known' ? (value.value === text ? 'yes' : 'no') : 'unknown')
const anyOf = (answers: readonly Answer[]): Answer => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no')
const allOf = (answers: readonly Answer[]): Answer => (answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes')
