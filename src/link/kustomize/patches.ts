import { apiGroup } from '../../model/api-group.js'
import { isClosed, itemsAt, listWith, type MapNode, mapWith, type Node, nodeAt, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import { opened } from '../trees.js'
import { isJsonPatch, operationsOf, patchedBy } from './json-patch.js'
import { isBuiltIn, merged } from './merge.js'
import { type Resource, resourceOf, withNode } from './resource.js'
import { type Selected, selects } from './select.js'

/** A patch of a layer. */
export interface Patch {
  /** The objects or the operations; undefined where they cannot be seen. */
  readonly content: readonly Node[] | undefined
  readonly target: Node | undefined
}

/** Objects after patches. */
export interface Patched {
  readonly resources: readonly Resource[]
  /** Some patch may be for something that is not among the objects: what a chart makes. */
  readonly elsewhere: boolean
}

/**
 * The objects after the patches, in their order.
 * @param open objects may be missing from the list: a patch without an object tells a part of one
 */
export function patched(resources: readonly Resource[], patches: readonly Patch[], open: boolean): Patched {
  return patches.reduce<Patched>((state, patch) => apply(state, patch, open), { resources, elsewhere: false })
}

function apply(state: Patched, { content, target }: Patch, open: boolean): Patched {
  if (!content) return touched(state, resource => (target ? selects(target, resource) : 'maybe'), blind)
  return content.reduce<Patched>((now, patch) => {
    if (isJsonPatch(patch)) return target ? json(now, patch, target) : now
    return patch.kind === 'map' ? strategic(now, patch, target, open) : now
  }, state)
}

const blind = (resource: Resource): readonly Resource[] => [{ ...resource, opaque: true }]

function json(state: Patched, patch: Node, target: Node): Patched {
  const operations = operationsOf(patch)
  return touched(
    state,
    resource => selects(target, resource),
    resource => (operations ? [withNode(resource, patchedBy(resource.node, operations))] : blind(resource)),
  )
}

function strategic(state: Patched, patch: MapNode, target: Node | undefined, open: boolean): Patched {
  const selected = (resource: Resource): Selected => (target ? selects(target, resource) : identifies(patch, resource))
  const result = touched(state, selected, resource => {
    const node = merged(resource.node, asTarget(patch, resource), isBuiltIn(valueOf(textAt(resource.node, 'apiVersion'))))
    return node ? [withNode(resource, node)] : []
  })
  const missing = !target && open && result.elsewhere && !state.resources.some(resource => selected(resource) !== 'no')
  return missing ? { ...result, resources: [...result.resources, resourceOf(opened(patch) as MapNode)] } : result
}

/** A patch for a target says nothing of the identity of what it is applied to. */
function asTarget(patch: MapNode, { node }: Resource): MapNode {
  const kept = (map: MapNode, keys: readonly string[]): MapNode => mapWith(map, { entries: map.entries.filter(({ key }) => !keys.includes(key.text)) })
  const plain = kept(patch, ['apiVersion', 'kind'])
  const own = nodeAt(node, 'metadata', 'name')
  return own.is === 'absent'
    ? plain
    : mapWith(plain, {
        entries: plain.entries.map(({ key, value }) => ({
          key,
          value: key.text === 'metadata' && value.kind === 'map' ? kept(value, ['name', 'namespace']) : value,
        })),
      })
}

/** A patch without a target names its object; the namespace may be left out. */
function identifies(patch: MapNode, { node, names, namespaces, kind }: Resource): Selected {
  if (valueOf(textAt(patch, 'kind')) !== kind) return 'no'
  if (apiGroup(textAt(patch, 'apiVersion')) !== apiGroup(textAt(node, 'apiVersion'))) return 'no'
  const namespace = valueOf(textAt(patch, 'metadata', 'namespace'))
  if (namespace !== undefined && !namespaces.some(other => other === namespace || other === '')) return 'no'
  const name = valueOf(textAt(patch, 'metadata', 'name'))
  if (name === undefined || names.length === 0) return 'maybe'
  return names.includes(name) ? 'yes' : 'no'
}

function touched(state: Patched, selected: (resource: Resource) => Selected, change: (resource: Resource) => readonly Resource[]): Patched {
  let found = false
  const resources = state.resources.flatMap(resource => {
    const answer = selected(resource)
    if (answer === 'no') return [resource]
    found ||= answer === 'yes'
    return answer === 'yes' ? change(resource) : blind(resource)
  })
  return { resources, elsewhere: state.elsewhere || !found }
}

/** The objects with what replacements write made unknown. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/ */
export function replaced(resources: readonly Resource[], replacements: readonly Node[]): readonly Resource[] {
  return replacements
    .flatMap(replacement => itemsAt(replacement, 'targets'))
    .reduce<readonly Resource[]>((now, target) => {
      const select = nodeAt(target, 'select')
      const paths = itemsAt(target, 'fieldPaths').map(path => (path.kind === 'scalar' && !path.parts ? path.text : undefined))
      const sure = select.is === 'known' && isClosed(target, 'fieldPaths') && paths.every(path => path !== undefined)
      return now.map(resource => {
        if (select.is === 'known' && selects(select.value, resource) === 'no') return resource
        if (!sure) return { ...resource, opaque: true }
        return withNode(
          resource,
          paths.reduce<Node>((node, path) => holed(node, fieldSteps(path!), target), resource.node),
        )
      })
    }, resources)
}

/** `spec.containers.[name=web].env.0.value` -> its steps. A dot may be escaped, and brackets hold any. */
function fieldSteps(path: string): readonly string[] {
  const steps: string[] = []
  let step = ''
  let depth = 0
  for (let index = 0; index <= path.length; index++) {
    const character = path[index]
    if (character === undefined || (character === '.' && depth === 0)) {
      if (step !== '') steps.push(step)
      step = ''
      continue
    }
    if (character === '[') depth++
    if (character === ']') depth--
    step += character === '\\' && path[index + 1] === '.' ? path[++index] : character
  }
  return steps
}

function holed(node: Node, [step, ...rest]: readonly string[], at: Node): Node {
  if (step === undefined) return { kind: 'hole', at: node.at }
  if (node.kind === 'list') {
    const [, key, value] = /^\[([^=\]]*)=(.*)\]$/.exec(step) ?? []
    const isMeant = (item: Node, index: number): boolean => {
      if (key === undefined) return step === '*' || step === String(index)
      const text = textAt(item, key)
      return text.is !== 'known' || text.value === value
    }
    return listWith(node, { items: node.items.map((item, index) => (isMeant(item, index) ? holed(item, rest, at) : item)) })
  }
  if (node.kind !== 'map') return node
  const plain = /^\[(.*)\]$/.exec(step)?.[1] ?? step
  const entry = node.entries.findLast(({ key }) => key.text === plain)
  if (!entry) return mapWith(node, { open: true })
  return mapWith(node, { entries: node.entries.map(other => (other === entry ? { key: other.key, value: holed(other.value, rest, at) } : other)) })
}
