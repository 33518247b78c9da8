import { branch, keyword, readBody, readCondition, takeWord } from './powershell-block.js'
import { atCloser, endsCommand, readBraces, skipRest } from './powershell-command.js'
import { readExpression, readType } from './powershell-expression.js'
import { readFunction, readParameters } from './powershell-function.js'
import { readDo, readFor, readForeach, readWhile } from './powershell-loop.js'
import { readPipeline } from './powershell-pipeline.js'
import { addAll, type Item, isCloser, lineEnd, nested, peek, type Scan, skipBlanks, skipLines, take } from './powershell-scan.js'
import { startsString } from './powershell-string.js'
import { statementsIn } from './powershell-value.js'
import type { Statement } from './syntax.js'

type Reader = (scan: Scan, start: number) => readonly Statement[]

const functionName = /[^\s(){};,|&"'$]+/y
const pattern = /[^\s{}();]+/y

/** The words that begin a statement of their own. What is not here (`class`, `using`) is below, with what is passed over. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['if', readIf],
  ['switch', readSwitch],
  ['foreach', readForeach],
  ['for', readFor],
  ['while', readWhile],
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

function readIf(scan: Scan, start: number): readonly Statement[] {
  const tests = [...readCondition(scan)]
  const arms = [readBody(scan)]
  while (takeWord(scan, 'elseif')) {
    addAll(tests, readCondition(scan))
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

function readTry(scan: Scan, start: number): readonly Statement[] {
  const body = readBody(scan)
  const statements: Statement[] = [{ kind: 'group', body, subshell: false, start, end: scan.at }]
  const arms: (readonly Statement[])[] = []
  const caught = scan.at
  while (takeWord(scan, 'catch')) arms.push(readTyped(scan))
  if (arms.length > 0) statements.push(branch(caught, scan, [], arms, false))
  if (takeWord(scan, 'finally')) addAll(statements, readBody(scan))
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
