import type { Span } from '../../model/text.js'
import type { Command, Operand, Pipe } from '../../parse/go-template/syntax.js'
import { type Datum, hole, member, nothing, scalarOf } from './data.js'
import { assign, type Frame, maximumSteps, variable } from './frame.js'
import { functionNamed } from './functions.js'
import { include, templateText } from './include.js'

/**
 * What a pipeline comes to.
 * @param at the action that it stands in, for what has no place of its own
 */
export function evaluatePipe(pipe: Pipe, frame: Frame, at: Span): Datum {
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

function follow(start: Datum, path: readonly string[], { run }: Frame, at: Span): Datum {
  return path.reduce<Datum>((now, step) => (run.tainted && step === 'Values' ? hole(at) : member(now, step, at)), start)
}
