import type { Arm, BranchNode, TemplateNode } from '../../parse/go-template/syntax.js'
import { type Datum, hole, isAwaited, isNothing, scalarOf, truth } from './data.js'
import { assign, type Frame, inner, maximumSteps, placeIn, type Run, stepsOf } from './frame.js'
import type { Chunk } from './output.js'
import { evaluatePipe } from './pipe.js'
import { type Place, placeOf, possible } from './possible.js'
import { lineOfItsOwn, print, standsAlone } from './print.js'
import type { Scene, TemplateFile } from './scene.js'

/** The steps that all templates of a reading may still take. */
export interface Work {
  left: number
}

/** What a template prints, as far as anybody can tell from the values; undefined where it goes on without end. */
export function evaluate(file: TemplateFile, scene: Scene, work: Work): readonly Chunk[] | undefined {
  if (work.left <= 0) return undefined
  const run: Run = { ...scene, walk, steps: 0, depth: 0, unsure: 0, tainted: false }
  const out: Chunk[] = []
  const scope = { variables: new Map([['', scene.root]]), above: undefined, unsure: 0 }
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
