import { assignmentOf } from './powershell-assignment.js'
import { atCloser, endsCommand, readBraces, skipRest } from './powershell-command.js'
import { readExpression, readType } from './powershell-expression.js'
import { readPipeline } from './powershell-pipeline.js'
import { type Item, isCloser, lineEnd, nested, peek, report, type Scan, skipBlanks, skipLines, take } from './powershell-scan.js'
import { readString, readVariable, startsString } from './powershell-string.js'
import { itemsOf, onlyValue, statementsIn, statementsOf } from './powershell-value.js'
import type { Assignment, Branch, Statement, Word } from './syntax.js'

type Reader = (scan: Scan, start: number) => readonly Statement[]

const keyword = /[A-Za-z]+(?![\w.\\/:=-])/y
const functionName = /[^\s(){};,|&"'$]+/y
const pattern = /[^\s{}();]+/y

/** The words that begin a statement of their own. What is not here (`class`, `using`) is below, with what is passed over. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['if', readIf],
  ['switch', readSwitch],
  ['foreach', readForeach],
  ['for', readFor],
  ['while', (scan, start) => readWhile(scan, start)],
  ['do', readDo],
  ['try', readTry],
  ['trap', (scan, start) => [branch(start, scan, [], [readTyped(scan)], false)]],
  ['param', scan => readParameters(scan)],
  ['function', readFunction],
  ['filter', readFunction],
  ['workflow', readFunction],
  ['return', readPassed],
  ['throw', readPassed],
  ['exit', readPassed],
  ['break', readPassed],
  ['continue', readPassed],
  ['begin', readSection],
  ['process', readSection],
  ['end', readSection],
  ['clean', readSection],
  ['dynamicparam', readSection],
  ['parallel', readSection],
  ['sequence', readSection],
  ['data', readSection],
  ['class', skipDefinition],
  ['enum', skipDefinition],
  ['using', skipLine],
])

/** Keywords that are ordinary names unless a brace follows. */
const needsBrace = new Set(['do', 'try', 'trap', 'begin', 'process', 'end', 'clean', 'dynamicparam', 'parallel', 'sequence', 'data', 'class', 'enum'])
const needsParenthesis = new Set(['if', 'foreach', 'for', 'while', 'param'])

/** The statement that a keyword begins; undefined, and the scan where it was, where none does. */
export function readKeyword(scan: Scan): Item | undefined {
  const start = scan.at
  const word = take(scan, keyword)?.[0].toLowerCase()
  const reader = word === undefined ? undefined : readers.get(word)
  if (!reader || !fits(scan, word!)) {
    scan.at = start
    return undefined
  }
  return { statements: reader(scan, start) }
}

function fits(scan: Scan, word: string): boolean {
  const after = scan.at
  if (needsParenthesis.has(word)) {
    skipLines(scan)
    if (peek(scan) === '(') return true
    scan.at = after
    skipBlanks(scan)
    return word === 'foreach' && peek(scan) === '-'
  }
  if (!needsBrace.has(word)) return true
  skipLines(scan)
  const c = peek(scan)
  return c === '{' || ((word === 'class' || word === 'enum' || word === 'data') && /[A-Za-z]/.test(c)) || (word === 'trap' && c === '[')
}

function branch(start: number, scan: Scan, tests: readonly Statement[], arms: Branch['arms'], exhaustive: boolean): Branch {
  return { kind: 'branch', tests, arms, exhaustive, start, end: scan.at }
}

/** `( )` of a statement: what runs in it. */
function readCondition(scan: Scan): readonly Statement[] {
  skipLines(scan)
  return peek(scan) === '(' ? statementsOf(nested(scan, ')', () => scan.block(scan), [])) : []
}

function readBody(scan: Scan): readonly Statement[] {
  skipLines(scan)
  if (peek(scan) === '{') return readBraces(scan)
  report(scan, 'A block `{` is missing.', scan.at, Math.min(scan.at + 1, scan.end))
  return []
}

/** Whether the word stands next, over line ends; past it if so. */
function takeWord(scan: Scan, ...words: readonly string[]): boolean {
  const before = scan.at
  skipLines(scan)
  const found = take(scan, keyword)?.[0].toLowerCase()
  if (found !== undefined && words.includes(found)) return true
  scan.at = before
  return false
}

function readIf(scan: Scan, start: number): readonly Statement[] {
  const tests = [...readCondition(scan)]
  const arms = [readBody(scan)]
  while (takeWord(scan, 'elseif')) {
    tests.push(...readCondition(scan))
    arms.push(readBody(scan))
  }
  const otherwise = takeWord(scan, 'else')
  if (otherwise) arms.push(readBody(scan))
  return [branch(start, scan, tests, arms, otherwise)]
}

function readSwitch(scan: Scan, start: number): readonly Statement[] {
  skipBlanks(scan)
  while (peek(scan) === '-' && take(scan, pattern)) skipBlanks(scan)
  const tests = readCondition(scan)
  const arms: (readonly Statement[])[] = []
  let exhaustive = false
  skipLines(scan)
  if (peek(scan) !== '{') return [...tests]
  nested(
    scan,
    '}',
    () => {
      for (skipSeparators(scan); peek(scan) !== '' && !isCloser(peek(scan)); skipSeparators(scan)) {
        const before = scan.at
        if (take(scan, /default(?![\w-])/iy)) exhaustive = true
        else readPattern(scan)
        skipLines(scan)
        if (peek(scan) === '{') arms.push(readBraces(scan))
        else if (scan.at === before) scan.at++
      }
    },
    undefined,
  )
  return [branch(start, scan, tests, arms, exhaustive)]
}

function readPattern(scan: Scan): void {
  const c = peek(scan)
  if (c === '{') readBraces(scan)
  else if (startsString(scan) || c === '$' || c === '(') readExpression(scan)
  else take(scan, pattern)
}

function skipSeparators(scan: Scan): void {
  for (skipLines(scan); peek(scan) === ';'; skipLines(scan)) scan.at++
}

function readForeach(scan: Scan, start: number): readonly Statement[] {
  while (peek(scan) === '-' && take(scan, pattern)) skipBlanks(scan)
  let variable: string | undefined
  const items = nested(
    scan,
    ')',
    () => {
      skipLines(scan)
      const name = readVariable(scan, false)
      if (name?.kind === 'variable') variable = name.name
      takeWord(scan, 'in')
      return scan.block(scan)
    },
    [],
  )
  const value = onlyValue(items)
  const at = items[0]?.value ?? { start, end: scan.at }
  const unseen: Word = { start: at.start, end: at.end, parts: [{ kind: 'unseen', start: at.start, end: at.end, quoted: false }] }
  const words = value ? itemsOf(value) : [unseen]
  const before = value ? [] : statementsOf(items)
  const body = readBody(scan)
  return [...before, { kind: 'loop', ...(variable !== undefined && { variable }), items: words, body, start, end: scan.at }]
}

/** `for ($i = 1; ...)`: what the variable holds in a later turn is not read. */
function readFor(scan: Scan, start: number): readonly Statement[] {
  const before = readCondition(scan)
  const counter = before.find(statement => statement.kind === 'assignment')
  const unseen: Word = { start, end: scan.at, parts: [{ kind: 'unseen', start, end: scan.at, quoted: false }] }
  const body = readBody(scan)
  return [...before, { kind: 'loop', ...(counter && { variable: counter.name }), items: counter ? [unseen] : [], body, start, end: scan.at }]
}

function readWhile(scan: Scan, start: number): readonly Statement[] {
  const test = readCondition(scan)
  return [{ kind: 'loop', items: [], body: [...test, ...readBody(scan)], start, end: scan.at }]
}

function readDo(scan: Scan, start: number): readonly Statement[] {
  const body = readBody(scan)
  const test = takeWord(scan, 'while', 'until') ? readCondition(scan) : []
  return [{ kind: 'loop', items: [], body: [...body, ...test], start, end: scan.at }]
}

function readTry(scan: Scan, start: number): readonly Statement[] {
  const body = readBody(scan)
  const statements: Statement[] = [{ kind: 'group', body, subshell: false, start, end: scan.at }]
  const arms: (readonly Statement[])[] = []
  const caught = scan.at
  while (takeWord(scan, 'catch')) arms.push(readTyped(scan))
  if (arms.length > 0) statements.push(branch(caught, scan, [], arms, false))
  if (takeWord(scan, 'finally')) statements.push(...readBody(scan))
  return statements
}

/** A block with types before it: `catch [System.Exception], [Other] { }`. */
function readTyped(scan: Scan): readonly Statement[] {
  for (skipLines(scan); peek(scan) === '[' || peek(scan) === ','; skipLines(scan)) {
    if (peek(scan) === ',') scan.at++
    else readType(scan)
  }
  return readBody(scan)
}

/** `return az ...`, `throw "..."`: what follows runs; where the flow goes then is not followed. */
function readPassed(scan: Scan): readonly Statement[] {
  skipBlanks(scan)
  if (endsCommand(scan)) return []
  const { statements, value } = readPipeline(scan)
  return [...statements, ...(value ? statementsIn(value) : [])]
}

function readSection(scan: Scan, start: number): readonly Statement[] {
  take(scan, functionName)
  return [{ kind: 'group', body: readBody(scan), subshell: false, start, end: scan.at }]
}

/** Classes and enumerations hold no commands of the script. */
function skipDefinition(scan: Scan): readonly Statement[] {
  while (peek(scan) !== '' && peek(scan) !== '{' && !atCloser(scan) && scan.at < lineEnd(scan, scan.at)) scan.at++
  skipLines(scan)
  if (peek(scan) === '{') readBraces(scan)
  return []
}

function skipLine(scan: Scan): readonly Statement[] {
  skipRest(scan)
  return []
}

function readFunction(scan: Scan, start: number): readonly Statement[] {
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
function readParameters(scan: Scan): readonly Assignment[] {
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
