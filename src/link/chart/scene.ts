import type { MapNode } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { TemplateNode } from '../../parse/go-template/syntax.js'
import { withEntry } from '../trees.js'
import { asNode, type Datum } from './data.js'

/** A file of a chart, with its characters. */
export interface TemplateFile {
  readonly source: number
  readonly text: string
  readonly body: readonly TemplateNode[]
}

/** A named template and the file that defines it. */
export interface NamedTemplate {
  readonly file: TemplateFile
  readonly body: readonly TemplateNode[]
}

/** What templates of a chart see. */
export interface Scene {
  readonly root: MapNode
  readonly named: ReadonlyMap<string, NamedTemplate>
}

/** The root of a chart's templates. */
export const rootOf = (entries: readonly (readonly [string, Datum])[], at: Span): MapNode =>
  entries.reduce<MapNode>((map, [key, value]) => withEntry(map, { key: { kind: 'scalar', at, value: key, text: key, style: 'plain' }, value: asNode(value) }), {
    kind: 'map',
    at,
    entries: [],
    open: false,
  })
