import type { Text } from '../../model/text.js'
import { type Host, maskTemplates } from './mask.js'
import { assignmentOf } from './powershell-assignment.js'
import { readExpression } from './powershell-expression.js'
import { readKeyword } from './powershell-keyword.js'
import { readAssignmentOperator, readPipeline } from './powershell-pipeline.js'
import { type Item, isCloser, peek, report, type Scan, skipLines, take } from './powershell-scan.js'
import { type listValue, statementsIn, statementsOf } from './powershell-value.js'
import type { Script, Statement } from './syntax.js'

/** The prompts that pasted sessions begin with, and labels of loops. */
const prompt = /(?:PS(?: [^\r\n>]{0,260})?>|\$(?=[ \t])|:\w+)[ \t]*/y
const mostReturns = 16

/**
 * Reads a PowerShell script. Never throws: what cannot be read is a problem with its place, and the rest is there.
 * Names of variables and functions are in lower case, since PowerShell compares them so, and without a scope; `env:` stays, as in `env:pool`.
 * A property of a variable has a name with a dot (`config.poolname`). `$_` of ForEach-Object is a loop variable named `_`.
 */
export function parsePowerShell(text: Text, options: { readonly placeholders?: boolean; readonly host?: Host } = {}): Script {
  const masked = maskTemplates(text.text, options.host ?? 'plain', options.placeholders ?? false)
  const scan: Scan = {
    text: masked.text,
    holes: new Map(masked.holes.map(hole => [hole.start, hole])),
    problems: [],
    at: 0,
    end: masked.text.length,
    awaited: [],
    returns: mostReturns,
    places: new Map(),
    block: readBlock,
    statement: readStatement,
    expression: readExpression,
  }
  return { shell: 'powershell', body: statementsOf(readBlock(scan)), problems: scan.problems }
}

/** Statements up to a bracket that is awaited, or the end. */
function readBlock(scan: Scan): readonly Item[] {
  const items: Item[] = []
  for (;;) {
    skipLines(scan)
    const c = peek(scan)
    if (c === '') return items
    if (c === ';') {
      scan.at++
    } else if (isCloser(c) && !scan.holes.has(scan.at)) {
      if (scan.awaited.includes(c)) return items
      report(scan, `The bracket \`${c}\` closes nothing.`, scan.at, scan.at + 1)
      scan.at++
    } else {
      const before = scan.at
      items.push(readStatement(scan))
      if (scan.at === before) scan.at++
    }
  }
}

function readStatement(scan: Scan): Item {
  while (take(scan, prompt));
  const start = scan.at
  const settings: { readonly left: Item; readonly operator: string }[] = []
  let item = readRightSide(scan)
  for (;;) {
    const operator = item.value?.targets && item.statements.length === 0 ? readAssignmentOperator(scan) : undefined
    if (operator === undefined) break
    settings.push({ left: item, operator })
    skipLines(scan)
    item = readRightSide(scan)
  }
  return settings.length === 0 ? item : { statements: settings.reverse().flatMap(({ left, operator }) => assigned(left, operator, item, start, scan.at)) }
}

const readRightSide = (scan: Scan): Item => readKeyword(scan) ?? readPipeline(scan)

/** `$a = ...`, `$a, $b = ...`; what is thrown away (`$null = ...`) only runs. */
function assigned(left: Item, operator: string, right: Item, start: number, end: number): readonly Statement[] {
  const targets = left.value?.targets ?? []
  const effects = right.value?.effect ? [right.value.effect] : []
  const manner = { append: operator === '+=', default: operator === '??=', start, end }
  const known = operator === '=' || operator === '+=' || operator === '??='
  if (targets.length === 1 && targets[0]!.name === 'null') return statementsOf([right])
  const list = right.value?.list
  const settings = targets.map((target, index): Statement => {
    if (!known || (targets.length > 1 && list?.length !== targets.length))
      return { kind: 'assignment', name: target.name, ...manner, append: target.key !== undefined || target.within }
    const one = targets.length > 1 ? listItem(list![index]!, start, end) : right
    return assignmentOf(target, one, manner)
  })
  const lost = !known || targets.length > 1 ? (right.value ? statementsIn(right.value) : right.statements) : effects
  return [...lost, ...settings]
}

function listItem(word: NonNullable<ReturnType<typeof listValue>['list']>[number], start: number, end: number): Item {
  return { statements: [], value: { kind: 'value', start, end, parts: word.parts } }
}
