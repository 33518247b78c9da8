import type { HelmRelease, KubernetesObject, ValuesLayer } from '../../model/facts.js'
import { entriesAt, isClosed, itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Text } from '../../model/text.js'
import { absent, isText, isWritten, known, mapValue, type Value, valueOf } from '../../model/value.js'
import { textOfScalars } from '../../parse/scalar-text.js'
import { parseYaml } from '../../parse/yaml.js'
import { parseSet } from './set.js'

type TextOf = (source: number) => Text | undefined

/**
 * The charts that an object of Flux or Argo CD installs.
 * @param textOf the characters that a source was read from: values may be a text in a text
 */
export function helmResourceFacts(object: KubernetesObject, textOf: TextOf): readonly HelmRelease[] {
  const { resource, group } = object
  if (resource === 'HelmRelease') return group === 'helm.toolkit.fluxcd.io' ? fluxReleases(object) : []
  if ((resource !== 'Application' && resource !== 'ApplicationSet') || group !== 'argoproj.io') return []
  return argoReleases(object, resource === 'Application' ? nodeAt(object.object, 'spec') : nodeAt(object.object, 'spec', 'template', 'spec'), textOf)
}

/** https://fluxcd.io/flux/components/helm/helmreleases/ */
function fluxReleases({ at, example, conditional, name, namespace, object }: KubernetesObject): readonly HelmRelease[] {
  const chart = nodeAt(object, 'spec', 'chart', 'spec')
  if (chart.is !== 'known') return []
  const values = nodeAt(object, 'spec', 'values')
  const target = textAt(object, 'spec', 'targetNamespace')
  const elsewhere = ['valuesFrom', 'postRenderers'].some(field => isWritten(nodeAt(object, 'spec', field))) || isWritten(nodeAt(chart, 'valuesFiles'))
  return [
    {
      ...{ kind: 'helm-release', at, example, conditional, via: 'HelmRelease', release: name },
      namespace: target.is === 'absent' ? namespace : target,
      chart: textAt(chart, 'chart'),
      repository: absent(chart.at),
      ...(isText(textAt(chart, 'sourceRef', 'kind'), 'HelmRepository') && { repositoryObject: textAt(chart, 'sourceRef', 'name') }),
      version: textAt(chart, 'version'),
      values: treeLayer(values),
      open: elsewhere || values.is === 'unknown',
    },
  ]
}

const treeLayer = (values: ReturnType<typeof nodeAt>): readonly ValuesLayer[] => (values.is === 'known' ? [{ is: 'tree', tree: values.value }] : [])

/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/ */
function argoReleases(object: KubernetesObject, spec: ReturnType<typeof nodeAt>, textOf: TextOf): readonly HelmRelease[] {
  const one = nodeAt(spec, 'source')
  const sources = one.is === 'known' ? [one.value] : itemsAt(spec, 'sources')
  const { at, example, conditional, name } = object
  return sources.flatMap((source): HelmRelease[] => {
    const chart = chartOf(source)
    if (chart.is === 'absent') return []
    const own = textAt(source, 'helm', 'releaseName')
    return [
      {
        ...{ kind: 'helm-release', at, example, conditional, via: object.resource, chart },
        release: own.is === 'absent' ? name : own,
        namespace: textAt(spec, 'destination', 'namespace'),
        repository: textAt(source, 'repoURL'),
        version: textAt(source, 'targetRevision'),
        ...argoValues(source, textOf),
      },
    ]
  })
}

/** A chart of a repository of charts; else, where values are given, a folder of the git repository. */
function chartOf(source: Node): Value<string> {
  const chart = textAt(source, 'chart')
  if (chart.is !== 'absent' || !isWritten(nodeAt(source, 'helm'))) return chart
  return mapValue(textAt(source, 'path'), path => `./${path.replace(/^\.?\//, '')}`)
}

/** Files of a source that has a name (`$values/prod.yaml`), and those beside a chart that is a folder; undefined where one is out of reach. */
function argoFiles(source: Node): readonly ValuesLayer[] | undefined {
  const folder = valueOf(textAt(source, 'path'))
  const layers = itemsAt(source, 'helm', 'valueFiles').map((_, index): ValuesLayer | undefined => {
    const path = textAt(source, 'helm', 'valueFiles', index)
    if (path.is !== 'known') return undefined
    const named = /^\$[\w-]+\/(.+)$/.exec(path.value)?.[1]
    if (named !== undefined || path.value.startsWith('/')) return { is: 'file', path: known(named ?? path.value.slice(1), path.at, path.from) }
    return folder === undefined || textAt(source, 'chart').is !== 'absent'
      ? undefined
      : { is: 'file', path: known(`${folder}/${path.value}`, path.at, path.from) }
  })
  return layers.every(layer => layer !== undefined) && isClosed(source, 'helm', 'valueFiles') ? layers : undefined
}

/** Weakest first: files, the text `values`, `valuesObject`, parameters. */
function argoValues(source: Node, textOf: TextOf): Pick<HelmRelease, 'values' | 'open'> {
  const written = nodeAt(source, 'helm', 'values')
  const inText = written.is === 'known' && written.value.kind === 'scalar' && !written.value.parts ? written.value : undefined
  const text = inText && textOf(inText.at.source)
  const tree = inText && text && parseYaml(textOfScalars(text, [inText])).documents[0]
  const object = nodeAt(source, 'helm', 'valuesObject')
  const files = argoFiles(source)
  const parameters = itemsAt(source, 'helm', 'parameters').flatMap(parameter => setLayers(parameter))
  return {
    values: [...(files ?? []), ...(tree ? [{ is: 'tree' as const, tree }] : []), ...treeLayer(object), ...parameters],
    open:
      !files ||
      isWritten(nodeAt(source, 'helm', 'fileParameters')) ||
      (isWritten(written) && !text) ||
      object.is === 'unknown' ||
      !isClosed(source, 'helm') ||
      !isClosed(source, 'helm', 'parameters'),
  }
}

/** A parameter is what `--set` is given, in two fields. */
function setLayers(parameter: Node): readonly ValuesLayer[] {
  const name = textAt(parameter, 'name')
  const path = name.is === 'known' ? parseSet(known(`${name.value}=`, name.at, name.from), 'typed').assignments[0] : undefined
  if (!path || name.is !== 'known') return []
  const text = entriesAt(parameter).some(({ key, value }) => key.text === 'forceString' && value.kind === 'scalar' && value.value === true)
  return [{ is: 'set', path: path.path, value: textAt(parameter, 'value'), at: name.at, written: name.value, text }]
}
