import { button, element } from './dom.js'
import type { Look } from './look.js'

/** Something of the model, as `--explain-model` has it. */
type Item = Readonly<Record<string, unknown>>
type GoToLine = (path: string, line: number) => void

/** Draws what was understood: each cluster with its pools in it, and beside them the pods, by the OS that they run on. */
export function drawMap(host: HTMLElement, { model }: Look, goTo: GoToLine): void {
  const [clusters, pools, workloads, rejected] = [model.clusters, model.nodePools, model.workloads, model.rejected] as readonly (readonly Item[])[]
  const names = [...new Set([...clusters!, ...pools!].map(item => ('os' in item ? item.cluster : item.name)))]
  const empty = clusters!.length + pools!.length + workloads!.length === 0
  host.replaceChildren(
    ...(empty ? [element('p', { class: 'empty' }, 'No cluster, node pool or workload in these files.')] : []),
    ...names.map(name =>
      clusterBox(
        name,
        clusters!.filter(item => item.name === name),
        pools!.filter(item => item.cluster === name),
        goTo,
      ),
    ),
    ...(['Windows', 'Linux', 'unknown'] as const).flatMap(os =>
      podBox(
        os,
        workloads!.filter(item => item.os === os),
        goTo,
      ),
    ),
    ...(rejected!.length > 0
      ? [box('Commands that az refuses', '', ...rejected!.map(item => element('li', {}, place(item, goTo), ` ${String(item.reason)}`)))]
      : []),
  )
}

function clusterBox(name: unknown, statements: readonly Item[], pools: readonly Item[], goTo: GoToLine): HTMLElement {
  const title = name === null ? 'A cluster whose name is not known' : `Cluster ${String(name)}`
  return box(
    title,
    'cluster',
    ...statements.map(item =>
      element(
        'li',
        {},
        place(item, goTo),
        ` ${String(item.via)} ${facts(item, ['networkPlugin', 'networkPluginMode', 'networkPolicy', 'kubernetesVersion', 'gmsaEnabled'])}`,
      ),
    ),
    ...pools.map(item =>
      element(
        'li',
        { class: 'pool' },
        badge(item.os),
        element('strong', {}, String(item.name ?? 'name not known')),
        ` ${String(item.action)} `,
        place(item, goTo),
        ` ${facts(item, ['mode', 'osSku', 'vmSize', 'count', 'taints'])}`,
      ),
    ),
  )
}

function podBox(os: 'Windows' | 'Linux' | 'unknown', items: readonly Item[], goTo: GoToLine): HTMLElement[] {
  if (items.length === 0) return []
  const title = os === 'unknown' ? 'Pods that may run on either' : `Pods on ${os}`
  return [
    box(
      title,
      'pods',
      ...items.map(item => {
        const evidence = item.evidence as readonly Item[]
        const name = `${String(item.kind)} ${String(item.name ?? '(no name)')}`
        return element(
          'li',
          {},
          badge(os),
          element('strong', {}, name),
          ' ',
          place(item, goTo),
          evidence.length > 0 && ', told by ',
          ...evidence.map(one => place(one, goTo)),
        )
      }),
    ),
  ]
}

const box = (title: string, kind: string, ...items: readonly HTMLElement[]): HTMLElement =>
  element('section', { class: `box ${kind}` }, element('h2', {}, title), element('ul', {}, ...items))

const place = (item: Item, goTo: GoToLine): HTMLElement =>
  button(`${String(item.file)}:${String(item.line)}`, () => goTo(String(item.file), Number(item.line)), { class: 'place' })

const badge = (os: unknown): HTMLElement => {
  const text = os === 'Windows' || os === 'Linux' ? os : 'either OS'
  return element('span', { class: `os ${text.toLowerCase().replace(' ', '-')}` }, text)
}

const facts = (item: Item, fields: readonly string[]): string =>
  fields
    .filter(field => item[field] !== null && item[field] !== undefined)
    .map(field => `${field} ${[item[field]].flat().join(' ')}`)
    .join(', ')
