import { podTemplatePaths } from '../../extract/kubernetes/pod-templates.js'
import { type Node, nodeAt, textAt } from '../../model/node.js'
import { containerLists } from '../../model/pod.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { changed, changedOrMade, each, type Step, textNode, withEntry } from '../trees.js'
import { clusterWide, type Resource, withNode } from './resource.js'

/** The objects in the namespace of the layer. */
export function inNamespace(resource: Resource, namespace: Value<string>): Resource {
  const to = valueOf(namespace)
  if (namespace.is === 'absent' || to === '' || (clusterWide.has(resource.kind) && resource.kind !== 'Namespace')) return resource
  const field = resource.kind === 'Namespace' ? 'name' : 'namespace'
  const value: Node = to === undefined ? { kind: 'hole', at: namespace.at } : textNode(to, namespace.at)
  const node = changedOrMade(resource.node, ['metadata'], namespace.at, map => withEntry(map, { key: textNode(field, namespace.at), value }))
  const known = withNode(resource, node)
  if (to === undefined) return known
  return field === 'name' ? { ...known, names: [...known.names, to] } : { ...known, namespaces: [...known.namespaces, to] }
}

/** Kinds whose names no prefix changes. */
const fixedNames: ReadonlySet<string> = new Set(['APIService', 'CustomResourceDefinition', 'Namespace'])

/** The objects with a prefix and a suffix on their names, and on what refers to them by name. */
export function renamed(resources: readonly Resource[], prefix: Value<string>, suffix: Value<string>): readonly Resource[] {
  if ((prefix.is === 'absent' || valueOf(prefix) === '') && (suffix.is === 'absent' || valueOf(suffix) === '')) return resources
  const runs = (name: string): (string | undefined)[] => [prefix.is === 'absent' ? '' : valueOf(prefix), name, suffix.is === 'absent' ? '' : valueOf(suffix)]
  const moved = new Set<string>()
  const after = resources.map(resource => {
    if (fixedNames.has(resource.kind) || resource.names.length === 0) return resource
    const name = resource.names.at(-1)!
    moved.add(keyOf(resource.kind, name))
    const next = withNode(
      resource,
      changed(resource.node, ['metadata', 'name'], node => written(node.at, runs(name))),
    )
    return { ...next, names: runs(name).includes(undefined) ? next.names : [...next.names, runs(name).join('')] }
  })
  return after.map(resource =>
    withNode(
      resource,
      referring(resource, (kind, name) => (moved.has(keyOf(kind, name)) ? runs(name) : undefined)),
    ),
  )
}

const keyOf = (kind: string, name: string): string => `${kind}/${name}`

function written(at: Span, runs: readonly (string | undefined)[]): Node {
  return runs.every(run => run !== undefined) ? textNode(runs.join(''), at) : { ...textNode('', at), parts: runs.filter(run => run !== '') }
}

const containers = (...rest: readonly Step[]): readonly (readonly Step[])[] => containerLists.map(list => [list, each, ...rest])

/** Where pod specs name other objects. https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/namereference.go */
const inPods: readonly (readonly [kind: string, paths: readonly (readonly Step[])[]])[] = [
  ['ServiceAccount', [['serviceAccountName']]],
  ['PersistentVolumeClaim', [['volumes', each, 'persistentVolumeClaim', 'claimName']]],
  [
    'ConfigMap',
    [
      ['volumes', each, 'configMap', 'name'],
      ['volumes', each, 'projected', 'sources', each, 'configMap', 'name'],
      ...containers('env', each, 'valueFrom', 'configMapKeyRef', 'name'),
      ...containers('envFrom', each, 'configMapRef', 'name'),
    ],
  ],
  [
    'Secret',
    [
      ['volumes', each, 'secret', 'secretName'],
      ['volumes', each, 'projected', 'sources', each, 'secret', 'name'],
      ['imagePullSecrets', each, 'name'],
      ...containers('env', each, 'valueFrom', 'secretKeyRef', 'name'),
      ...containers('envFrom', each, 'secretRef', 'name'),
    ],
  ],
]

/** Where objects of a kind name others. */
const inObjects: readonly (readonly [holder: string, kind: string, path: readonly Step[]])[] = [
  ['StatefulSet', 'Service', ['spec', 'serviceName']],
  ['Ingress', 'Service', ['spec', 'rules', each, 'http', 'paths', each, 'backend', 'service', 'name']],
  ['Ingress', 'Service', ['spec', 'defaultBackend', 'service', 'name']],
]

function referring(resource: Resource, target: (kind: string, name: string) => readonly (string | undefined)[] | undefined): Node {
  const follow = (node: Node, kind: string, path: readonly Step[]): Node =>
    changed(node, path, scalar => {
      const runs = scalar.kind === 'scalar' && !scalar.parts ? target(kind, scalar.text) : undefined
      return runs ? written(scalar.at, runs) : scalar
    }) ?? node
  let node: Node = resource.node
  for (const template of podTemplatePaths.get(resource.kind) ?? []) {
    for (const [kind, paths] of inPods) for (const path of paths) node = follow(node, kind, [...(template as string[]), 'spec', ...path])
  }
  for (const [holder, kind, path] of inObjects) if (holder === resource.kind) node = follow(node, kind, path)
  if (resource.kind === 'HorizontalPodAutoscaler')
    node = follow(node, valueOf(textAt(node, 'spec', 'scaleTargetRef', 'kind')) ?? '', ['spec', 'scaleTargetRef', 'name'])
  if (resource.kind.endsWith('RoleBinding')) node = bound(node, follow)
  return node
}

function bound(node: Node, follow: (node: Node, kind: string, path: readonly Step[]) => Node): Node {
  const role = follow(node, valueOf(textAt(node, 'roleRef', 'kind')) ?? '', ['roleRef', 'name'])
  return changed(role, ['subjects', each], subject => follow(subject, valueOf(textAt(nodeAt(subject), 'kind')) ?? '', ['name'])) ?? role
}
