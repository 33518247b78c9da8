import type { HelmRelease, ValuesLayer } from '../../model/facts.js'
import { itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { absent, known, valueOf } from '../../model/value.js'
import type { Files } from '../expand.js'
import { resolvePath } from '../paths.js'
import type { Layer } from './build.js'

/** The charts that a kustomization inflates. https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
export function chartReleases(layer: Layer, files: Files): readonly HelmRelease[] {
  const home = valueOf(textAt(layer.node, 'helmGlobals', 'chartHome')) ?? 'charts'
  return itemsAt(layer.node, 'helmCharts').map((entry): HelmRelease => {
    const name = textAt(entry, 'name')
    const release = textAt(entry, 'releaseName')
    const here = name.is === 'known' && files.has(resolvePath(layer.folder, `${home}/${name.value}/Chart.yaml`) ?? '')
    return {
      ...{ kind: 'helm-release', at: entry.at, example: layer.example, conditional: false, via: 'helmCharts' },
      release: release.is === 'absent' ? name : release,
      namespace: textAt(entry, 'namespace'),
      chart: here ? known(`./${home}/${name.value}`, name.at) : name,
      repository: here ? absent(entry.at) : textAt(entry, 'repo'),
      version: textAt(entry, 'version'),
      values: valuesOf(entry),
      open: entry.kind !== 'map' || entry.open,
    }
  })
}

/** `valuesMerge` says which of the two wins: the values in place, unless it is `merge`; with `replace` they stand alone. */
function valuesOf(entry: Node): readonly ValuesLayer[] {
  const first = textAt(entry, 'valuesFile')
  const more = itemsAt(entry, 'additionalValuesFiles').map(path => nodeAt(path))
  const inline = nodeAt(entry, 'valuesInline')
  const files: ValuesLayer[] = [
    ...(first.is === 'absent' ? [] : [{ is: 'file' as const, path: first }]),
    ...more.map((_, index): ValuesLayer => ({ is: 'file', path: textAt(entry, 'additionalValuesFiles', index) })),
  ]
  const tree: ValuesLayer[] = inline.is === 'known' ? [{ is: 'tree', tree: inline.value }] : []
  const mode = valueOf(textAt(entry, 'valuesMerge'))
  if (mode === 'replace' && tree.length > 0) return tree
  return mode === 'merge' ? [...tree, ...files] : [...files, ...tree]
}
