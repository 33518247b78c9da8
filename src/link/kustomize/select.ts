import { apiGroup } from '../../model/api-group.js'
import { entriesAt, isClosed, type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import { type Value, valueOf } from '../../model/value.js'

/** Whether something is selected; `maybe` where nobody can tell. */
export type Selected = 'yes' | 'no' | 'maybe'

/** What a selector asks about: the object, and the names that it has had in the layers so far. */
export interface Selectable {
  readonly node: MapNode
  readonly names: readonly string[]
  readonly namespaces: readonly string[]
}

/** Whether the target of a patch or a replacement selects an object. Each field is a pattern for the whole text. */
export function selects(target: Node, { node, names, namespaces }: Selectable): Selected {
  const apiVersion = textAt(node, 'apiVersion')
  return all([
    field(target, 'kind', [valueOf(textAt(node, 'kind')) ?? '']),
    field(target, 'group', [apiGroup(apiVersion) ?? '']),
    field(target, 'version', [(valueOf(apiVersion) ?? '').replace(/^.*\//, '')]),
    field(target, 'name', names),
    field(target, 'namespace', namespaces),
    labelled(textAt(target, 'labelSelector'), nodeAt(node, 'metadata', 'labels')),
    labelled(textAt(target, 'annotationSelector'), nodeAt(node, 'metadata', 'annotations')),
  ])
}

const all = (answers: readonly Selected[]): Selected => (answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes')

function field(target: Node, name: string, texts: readonly string[]): Selected {
  const pattern = textAt(target, name)
  if (pattern.is === 'absent' || valueOf(pattern) === '') return 'yes'
  if (pattern.is !== 'known') return 'maybe'
  if (texts.length === 0) return 'maybe'
  const answers = texts.map(text => matches(pattern.value, text))
  return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no'
}

/** The patterns that people write: alternatives of literal text with `.*`. Content is never made a regular expression; any other syntax is not judged. */
export function matches(pattern: string, text: string): Selected {
  const plain = pattern.replace(/^\^/, '').replace(/\$$/, '')
  if (/[[\](){}?+^$]|\\[^.\-/]|(?:^|[^.])\*/.test(plain)) return 'maybe'
  return plain.split('|').some(alternative => hasShape(alternative, text)) ? 'yes' : 'no'
}

/** Runs of literal text in their order, with anything between them. A dot by itself is any character. */
function hasShape(pattern: string, text: string): boolean {
  const runs = pattern.split('.*').map(run => run.replaceAll(/\\(.)/g, '$1'))
  const [first = '', ...rest] = runs
  const last = rest.pop()
  if (!standsAt(text, first, 0)) return false
  if (last === undefined) return text.length === first.length
  let at = first.length
  for (const run of rest) {
    while (at + run.length <= text.length && !standsAt(text, run, at)) at++
    if (at + run.length > text.length) return false
    at += run.length
  }
  return text.length - last.length >= at && standsAt(text, last, text.length - last.length)
}

function standsAt(text: string, run: string, at: number): boolean {
  if (at + run.length > text.length) return false
  for (let index = 0; index < run.length; index++) if (run[index] !== '.' && run[index] !== text[at + index]) return false
  return true
}

/** `app=web,tier!=cache,!canary`; sets are not judged. */
function labelled(selector: Value<string>, labels: Value<Node>): Selected {
  if (selector.is === 'absent' || valueOf(selector) === '') return 'yes'
  if (selector.is !== 'known' || selector.value.includes('(')) return 'maybe'
  const has = new Map(entriesAt(labels).map(({ key, value }) => [key.text, value.kind === 'scalar' && !value.parts ? value.text : undefined] as const))
  return all(
    selector.value.split(',').map((part): Selected => {
      const [, not, key = '', sign, value = ''] = /^\s*(!?)\s*([^=!\s]+)\s*(==?|!=)?\s*(\S*)\s*$/.exec(part.slice(0, 500)) ?? []
      if (key === '') return 'maybe'
      if (!has.has(key)) return !isClosed(labels) ? 'maybe' : not === '!' || sign === '!=' ? 'yes' : 'no'
      if (sign === undefined) return not === '!' ? 'no' : 'yes'
      const text = has.get(key)
      return text === undefined ? 'maybe' : (text === value) === (sign !== '!=') ? 'yes' : 'no'
    }),
  )
}
