import type { MapNode } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { parseGoTemplate } from '../../parse/go-template/parse.js'
import type { Arm, BranchNode, Command, Operand, Pipe, Tag, TemplateNode } from '../../parse/go-template/syntax.js'
import { withEntry } from '../trees.js'
import { asNode, chunksOf, type Datum, hole, isAwaited, isNothing, isRagged, member, nothing, plainText, scalarOf, truth } from './data.js'
import { functionNamed } from './functions.js'
import type { Chunk } from './output.js'
import { type Place, placeOf, possible } from './possible.js'

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

/** The steps that all templates of a reading may still take. */
export interface Work {
  left: number
}

interface Scope {
  readonly variables: Map<string, Datum>
  readonly above: Scope | undefined
  /** How many conditions nobody can tell stand around it. */
  readonly unsure: number
}

interface Run extends Scene {
  steps: number
  depth: number
  unsure: number
  /** Values were changed from within: nothing is known of them from then on. */
  tainted: boolean
}

/** Where a template is being evaluated. */
interface Frame {
  readonly run: Run
  readonly file: TemplateFile
  readonly dot: Datum
  readonly scope: Scope
  readonly out: Chunk[]
}

/** A template that takes more is made to. */
const maximumSteps = 100_000
const maximumDepth = 40

/** What a template prints, as far as anybody can tell from the values; undefined where it goes on without end. */
export function evaluate(file: TemplateFile, scene: Scene, work: Work): readonly Chunk[] | undefined {
  if (work.left <= 0) return undefined
  const run: Run = { ...scene, steps: 0, depth: 0, unsure: 0, tainted: false }
  const out: Chunk[] = []
  const scope: Scope = { variables: new Map([['', scene.root]]), above: undefined, unsure: 0 }
  walk(file.body, { run, file, dot: scene.root, scope, out })
  work.left -= run.steps
  return run.steps > maximumSteps ? undefined : out
}

function walk(nodes: readonly TemplateNode[], frame: Frame): void {
  for (const node of nodes) {
    if (++frame.run.steps > maximumSteps) return
    if (node.is === 'text') {
      frame.run.steps += stepsOf(node.end - node.start)
      frame.out.push({ text: frame.file.text.slice(node.start, node.end), at: placeIn(frame.file, node), still: false })
    } else if (node.is === 'output') print(evaluatePipe(node.pipe, frame, placeIn(frame.file, node)), node, frame)
    else if (node.is === 'assign') assign(node.name, node.declares, evaluatePipe(node.pipe, frame, placeIn(frame.file, node)), frame)
    else if (node.is !== 'stop') branch(node, frame)
  }
}

/** What is printed counts by its length, so that a loop over a long text comes to an end too. */
const stepsOf = (characters: number): number => Math.floor(characters / 100)

const placeIn = (file: TemplateFile, { start, end }: Tag): Span => ({ source: file.source, start, end })

/** Nothing else but actions is on the lines of a tag. */
function standsAlone({ text }: TemplateFile, { start, end }: Tag): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  const after = text.slice(end, stop < 0 ? text.length : stop)
  return `${before}${after}`.replace(/\{\{[^{}]*\}\}/g, '').trim() === ''
}

function print(datum: Datum, tag: Tag, frame: Frame): void {
  const used = placeIn(frame.file, tag)
  const chunks = chunksOf(datum, used)
  const isBlock = datum.kind === 'hole' && standsAlone(frame.file, tag)
  if (isBlock) {
    frame.out.push(...lineOfItsOwn('{{?}}', tag, frame, 'inline'))
    return
  }
  const inLine = !(datum.kind === 'text' && datum.lines) && !standsAlone(frame.file, tag)
  if (inLine && isRagged(chunks)) {
    frame.out.push({ text: '{{?}}', at: used, still: true, used, hole: 'inline' })
    return
  }
  for (const { text } of chunks) frame.run.steps += 1 + stepsOf(text.length)
  if (frame.run.steps <= maximumSteps) for (const chunk of chunks) frame.out.push({ ...chunk, used })
}

/** An action that stays, on a line of its own as it was. */
function lineOfItsOwn(text: string, tag: Tag, { file }: Frame, kind: Chunk['hole']): readonly Chunk[] {
  const at = placeIn(file, tag)
  const line = file.text.lastIndexOf('\n', tag.start - 1) + 1
  const before = file.text.slice(line, tag.start)
  const indent = before.slice(0, before.length - before.trimStart().length)
  return [
    { text: `\n${indent}`, at: { ...at, end: at.start }, still: true },
    { text, at, still: true, ...(kind && { hole: kind }) },
    { text: '\n', at: { ...at, start: at.end }, still: true },
  ]
}

function assign(name: string, declares: boolean, value: Datum, { scope, run }: Frame): void {
  if (declares) {
    scope.variables.set(name, value)
    return
  }
  for (let each: Scope | undefined = scope; each; each = each.above) {
    if (!each.variables.has(name)) continue
    // One that is set where nobody knows whether it is set is unknown from then on.
    each.variables.set(name, run.unsure > each.unsure ? hole(value.at) : value)
    return
  }
}

const inner = (frame: Frame, dot: Datum = frame.dot): Frame => ({
  ...frame,
  dot,
  scope: { variables: new Map(), above: frame.scope, unsure: frame.run.unsure },
})

function branch(node: BranchNode, frame: Frame): void {
  const open = node.arms[0]!
  if (node.is === 'range') {
    range(open, node, frame)
    return
  }
  let unsure = false
  for (const arm of node.arms) {
    const own = inner(frame)
    const value = arm.pipe ? evaluatePipe(arm.pipe, own, placeIn(frame.file, arm.tag)) : undefined
    const holds = value ? truth(value) : true
    if (value && arm.variables[0] !== undefined) own.scope.variables.set(arm.variables[0], value)
    const inside = value && arm.rebinds ? { ...own, dot: value } : own
    if (!unsure && holds === true) {
      walk(arm.body, inside)
      return
    }
    if (holds === false) continue
    const waits = value !== undefined && isAwaited(value)
    if (!unsure && isInline(node, frame)) {
      if (waits && node.arms.length > 1) continue
      unseenInline(node, frame)
      return
    }
    const place = waits ? placeOfLeftOut(arm, node, inside) : undefined
    if (place && node.arms.length === 1) {
      frame.out.push(...possible(place, placeIn(frame.file, arm.tag)))
      return
    }
    const tag = unsure ? (arm.pipe ? '{{else if ?}}' : '{{else}}') : '{{if ?}}'
    frame.out.push(...lineOfItsOwn(tag, arm.tag, frame, 'control'))
    unsure = true
    if (!place) walkUnsure(arm.body, inside)
    if (holds === true) break
  }
  if (unsure) frame.out.push(...lineOfItsOwn('{{end}}', node.close, frame, 'control'))
}

/** Where nobody can tell whether it is printed. */
function walkUnsure(body: readonly TemplateNode[], frame: Frame): void {
  frame.run.unsure++
  walk(body, { ...frame, scope: { ...frame.scope, unsure: frame.run.unsure } })
  frame.run.unsure--
}

/** The whole block stands within one line. */
const isInline = (node: BranchNode, { file }: Frame): boolean => !file.text.slice(node.arms[0]!.tag.start, node.close.end).includes('\n')

function unseenInline(node: BranchNode, frame: Frame): void {
  const at = { ...placeIn(frame.file, node.close), start: node.arms[0]!.tag.start }
  // Variables that the arms set are set or not.
  frame.run.unsure++
  for (const arm of node.arms) walk(arm.body, { ...inner(frame), out: [] })
  frame.run.unsure--
  const isSilent = node.arms.every(({ body }) => body.every(part => part.is === 'assign'))
  if (!isSilent) frame.out.push({ text: '{{?}}', at, still: true, hole: 'inline' })
}

function range(arm: Arm, node: BranchNode, frame: Frame): void {
  const value = evaluatePipe(arm.pipe!, frame, placeIn(frame.file, arm.tag))
  const items = itemsOf(value)
  const rest = node.arms[1]
  if (items && items.length === 0) {
    if (rest) walk(rest.body, inner(frame))
    return
  }
  const stops = arm.body.some(part => part.is === 'stop' || ('arms' in part && part.arms.some(({ body }) => body.some(({ is }) => is === 'stop'))))
  if (items && !stops) {
    for (const [key, item] of items) walk(arm.body, each(arm, key, item, frame))
    return
  }
  if (isInline(node, frame)) {
    unseenInline(node, frame)
    return
  }
  const unseen = hole(placeIn(frame.file, arm.tag))
  const place = isAwaited(value) && !rest ? placeOfLeftOut(arm, node, each(arm, unseen, unseen, frame)) : undefined
  if (place) {
    frame.out.push(...possible(place, placeIn(frame.file, arm.tag)))
    return
  }
  frame.out.push(...lineOfItsOwn('{{range ?}}', arm.tag, frame, 'control'))
  frame.run.unsure++
  walk(arm.body, each(arm, unseen, unseen, frame))
  frame.run.unsure--
  frame.out.push(...lineOfItsOwn('{{end}}', node.close, frame, 'control'))
}

/**
 * A block that an empty default leaves out: what it would print is no part of what the chart says by itself, but its place is open. Whole objects are
 * judged as they would come out: who installs such a chart gives the value. Undefined for those, and for what is no block of lines.
 */
function placeOfLeftOut(arm: Arm, node: BranchNode, frame: Frame): Place | undefined {
  if (!standsAlone(frame.file, arm.tag) || !standsAlone(frame.file, node.close)) return undefined
  const out: Chunk[] = []
  walkUnsure(arm.body, { ...frame, out })
  return placeOf(out, frame.out)
}

function each({ variables }: Arm, key: Datum, item: Datum, frame: Frame): Frame {
  const own = inner(frame, item)
  const [first, second] = variables
  if (second !== undefined) own.scope.variables.set(first!, key).set(second, item)
  else if (first !== undefined) own.scope.variables.set(first, item)
  return own
}

function itemsOf(value: Datum): readonly (readonly [Datum, Datum])[] | undefined {
  if (isNothing(value)) return []
  if (value.kind === 'list' && !value.open) return value.items.map((item, index) => [scalarOf(index, item.at), item])
  return value.kind === 'map' && !value.open ? value.entries.map(entry => [entry.key, entry.value]) : undefined
}

function evaluatePipe(pipe: Pipe, frame: Frame, at: Span): Datum {
  let value: Datum | undefined
  for (const command of pipe) {
    if (++frame.run.steps > maximumSteps) return hole(at)
    value = evaluateCommand(command, value, frame, at)
  }
  return value ?? nothing(at)
}

function evaluateCommand([head, ...rest]: Command, piped: Datum | undefined, frame: Frame, at: Span): Datum {
  if (head.is !== 'function') {
    const value = evaluateOperand(head, frame, at)
    // A method: `.Capabilities.APIVersions.Has "apps/v1"`.
    return rest.length > 0 || piped ? hole(at) : value
  }
  if (head.name === 'set' || head.name === 'unset') spoil(rest[0], frame)
  const args = rest.map(operand => evaluateOperand(operand, frame, at))
  if (piped) args.push(piped)
  if (head.name === 'include') return include(args, frame, at)
  if (head.name === 'tpl') return templateText(args, frame, at)
  const result = functionNamed(head.name)?.(args, at) ?? hole(at)
  const [changed] = rest
  // A map is changed where it stands; one that has a name of its own is found again by it.
  if (/^(?:set|unset|merge|mergeOverwrite)$/.test(head.name) && changed?.is === 'variable' && changed.name !== '' && changed.path.length === 0)
    assign(changed.name, false, result, frame)
  return result
}

/** A map of the values that is changed: what depends on it is not followed. */
function spoil(target: Operand | undefined, { run }: Frame): void {
  if (target && (target.is === 'field' || (target.is === 'variable' && (target.name === '' || target.path.length > 0)))) run.tainted = true
}

function evaluateOperand(operand: Operand, frame: Frame, at: Span): Datum {
  switch (operand.is) {
    case 'literal':
      return scalarOf(operand.value, at)
    case 'field':
      return follow(frame.dot, operand.path, frame, at)
    case 'variable':
      return follow(variable(operand.name, frame), operand.path, frame, at)
    case 'pipe':
      return follow(evaluatePipe(operand.pipe, frame, at), operand.path, frame, at)
    case 'function':
      return evaluateCommand([operand], undefined, frame, at)
  }
}

function variable(name: string, { scope, run }: Frame): Datum {
  for (let at: Scope | undefined = scope; at; at = at.above) {
    const value = at.variables.get(name)
    if (value) return value
  }
  return hole(run.root.at)
}

function follow(start: Datum, path: readonly string[], { run }: Frame, at: Span): Datum {
  return path.reduce<Datum>((now, step) => (run.tainted && step === 'Values' ? hole(at) : member(now, step, at)), start)
}

/** A named template, printed with what it is handed. */
function include([name, dot]: readonly Datum[], { run }: Frame, at: Span): Datum {
  const template = run.named.get((name && plainText(name)) ?? '')
  if (!template || run.depth >= maximumDepth) return hole(at)
  const out: Chunk[] = []
  const given = dot ?? nothing(at)
  run.depth++
  walk(template.body, { run, file: template.file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: run.unsure }, out })
  run.depth--
  return { kind: 'text', at, chunks: out }
}

/** `tpl`: a text of the values that is a template itself. */
function templateText([value, dot]: readonly Datum[], frame: Frame, at: Span): Datum {
  // Values files are no templates: what looks like one there is a text for `tpl`.
  const text = value?.kind === 'scalar' && value.text.includes('{{') ? value.text : value && plainText(value)
  if (text === undefined || frame.run.depth >= maximumDepth) return hole(at)
  if (!text.includes('{{')) return value!.kind === 'scalar' ? value! : { kind: 'text', at, chunks: chunksOf(value!, at) }
  const syntax = parseGoTemplate(text)
  if (!syntax) return hole(at)
  const out: Chunk[] = []
  const given = dot ?? nothing(at)
  frame.run.depth++
  const file = { source: at.source, text, body: syntax.body }
  walk(syntax.body, { run: frame.run, file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: frame.run.unsure }, out })
  frame.run.depth--
  const place = value!.kind === 'scalar' ? value!.at : at
  return { kind: 'text', at, chunks: out.map(chunk => ({ ...chunk, at: place, still: true })) }
}

/** The root of a chart's templates. */
export const rootOf = (entries: readonly (readonly [string, Datum])[], at: Span): MapNode =>
  entries.reduce<MapNode>((map, [key, value]) => withEntry(map, { key: { kind: 'scalar', at, value: key, text: key, style: 'plain' }, value: asNode(value) }), {
    kind: 'map',
    at,
    entries: [],
    open: false,
  })
