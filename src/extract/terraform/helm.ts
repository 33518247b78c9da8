import type { HelmRelease, ValuesLayer } from '../../model/facts.js'
import { booleanAt, isClosed, itemsAt, type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import { isText, isWritten, known, valueOf } from '../../model/value.js'
import { parseSet } from '../helm/set.js'
import type { Stated } from './aks.js'

/**
 * `helm_release`: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release. `set` is a block up to version 2 of the provider and
 * a list of objects from 3 on, which here is the same.
 * @param valuesOf what a text among `values` holds, where that can be seen
 */
export function helmReleaseFact(body: MapNode, stated: Stated, valuesOf: (text: Node) => Node | undefined): HelmRelease {
  const written = nodeAt(body, 'values')
  const trees = itemsAt(written).map(valuesOf)
  const sets = ['set', 'set_sensitive', 'set_wo'].flatMap(name => itemsAt(body, name).map(setLayers))
  const unseen =
    trees.some(tree => tree === undefined) ||
    sets.some(layers => layers === undefined) ||
    !['values', 'set', 'set_sensitive', 'set_wo'].every(name => isClosed(body, name)) ||
    [nodeAt(body, 'set_list'), nodeAt(body, 'postrender')].some(isWritten) ||
    ['reuse_values', 'reset_then_reuse_values'].some(name => valueOf(booleanAt(body, name)) === true)
  return {
    ...{ kind: 'helm-release', via: 'helm_release', ...stated },
    release: textAt(body, 'name'),
    namespace: textAt(body, 'namespace'),
    chart: textAt(body, 'chart'),
    repository: textAt(body, 'repository'),
    version: textAt(body, 'version'),
    values: [...trees.flatMap((tree): ValuesLayer[] => (tree ? [{ is: 'tree', tree }] : [])), ...sets.flatMap(layers => layers ?? [])],
    open: unseen || body.open,
  }
}

/** What `--set` is given, in two arguments; undefined where the path cannot be seen. */
function setLayers(item: Node): readonly ValuesLayer[] | undefined {
  const name = textAt(item, 'name')
  const [path] = name.is === 'known' ? parseSet(known(`${name.value}=`, name.at, name.from), 'typed').assignments : []
  if (!path || name.is !== 'known') return undefined
  return [{ is: 'set', path: path.path, value: textAt(item, 'value'), at: name.at, written: name.value, text: isText(textAt(item, 'type'), 'string') }]
}
