import { assignmentOf } from './powershell-assignment.js'
import { readBody } from './powershell-block.js'
import { atCloser } from './powershell-command.js'
import { readExpression, readType } from './powershell-expression.js'
import { nested, peek, type Scan, skipBlanks, skipLines, take } from './powershell-scan.js'
import { readString, readVariable, startsString } from './powershell-string.js'
import type { Assignment, Statement } from './syntax.js'

const functionName = /[^\s(){};,|&"'$]+/y

/** `function Name($a) { param($b) ... }`, the scan behind the keyword. */
export function readFunction(scan: Scan, start: number): readonly Statement[] {
  skipBlanks(scan)
  const name =
    take(scan, functionName)?.[0]
      .toLowerCase()
      .replace(/^(?:global|script|local|private):/, '') ?? ''
  skipLines(scan)
  const inline = peek(scan) === '(' ? readParameters(scan) : []
  const all = readBody(scan)
  const isParameter = (statement: Statement): statement is Assignment => statement.kind === 'assignment' && statement.default
  const parameters = [...inline, ...all.filter(isParameter)]
  return [{ kind: 'function', name, parameters, body: all.filter(statement => !isParameter(statement)), start, end: scan.at }]
}

/** `( [string] $Pool = 'win1', $Count )` */
export function readParameters(scan: Scan): readonly Assignment[] {
  const parameters: Assignment[] = []
  nested(
    scan,
    ')',
    () => {
      for (skipSeparated(scan); peek(scan) !== '' && !atCloser(scan); skipSeparated(scan)) {
        const start = scan.at
        const variable = peek(scan) === '$' ? readVariable(scan, false) : undefined
        if (variable?.kind === 'variable') parameters.push(readDefault(scan, variable.name, start))
        else if (peek(scan) === '[') readType(scan)
        else if (startsString(scan)) readString(scan)
        else readExpression(scan, false)
        if (scan.at === start) scan.at++
      }
    },
    undefined,
  )
  return parameters
}

function skipSeparated(scan: Scan): void {
  for (skipLines(scan); peek(scan) === ','; skipLines(scan)) scan.at++
}

function readDefault(scan: Scan, name: string, start: number): Assignment {
  const end = scan.at
  skipLines(scan)
  if (peek(scan) !== '=') return { kind: 'assignment', name, append: false, default: true, start, end }
  scan.at++
  skipLines(scan)
  return assignmentOf({ name, within: false }, { statements: [], value: readExpression(scan, false) }, { append: false, default: true, start, end: scan.at })
}
