import type { Text } from '../../model/text.js'
import { readFor, readIf } from './cmd-control.js'
import { addAll, endsCommand, lineEnd, peek, report, type Scan, skipBlanks, take } from './cmd-scan.js'
import { readSet } from './cmd-set.js'
import { readWord, readWords } from './cmd-word.js'
import { type Host, maskTemplates } from './mask.js'
import type { Script, Statement, Word } from './syntax.js'

const deepest = 64
const mostReturns = 16
/** Each alternative holds those before it: a chain that nobody wrote by hand must not become a tree that nobody can walk. */
const mostAlternatives = 32
const keyword = /(rem|if|for|set|call)(?=[\s(^/"]|$)/iy
const prompt = /[A-Za-z]:\\[^\s<>|&"%]{0,200}>[ \t]*/y

/**
 * Reads a batch file. Never throws: what cannot be read is a problem with its place, and the rest is there.
 * cmd compares the names of variables without regard to case: they are in upper case here. Loop variables, which it does not, are `%i` with the
 * percent sign before the letter; arguments are `1`, `*`, `~DP0`. `call` is left out before a command; `call :label` is a command named `:label`.
 * A quote ends with its line, as it does for cmd.
 */
export function parseCmd(text: Text, options: { readonly placeholders?: boolean; readonly host?: Host } = {}): Script {
  const masked = maskTemplates(text.text, options.host ?? 'plain', options.placeholders ?? false)
  const scan: Scan = {
    text: masked.text,
    holes: new Map(masked.holes.map(hole => [hole.start, hole])),
    problems: [],
    at: 0,
    end: masked.text.length,
    open: 0,
    depth: 0,
    loops: 0,
    carets: 'escape',
    delayed: /enabledelayedexpansion|cmd(?:\.exe)? \/v/i.test(masked.text),
    returns: mostReturns,
  }
  return { shell: 'cmd', body: readLines(scan), problems: scan.problems }
}

/** Statements up to the parenthesis that closes the group, or the end. */
function readLines(scan: Scan): readonly Statement[] {
  const statements: Statement[] = []
  for (;;) {
    skipBlanks(scan)
    const c = scan.holes.has(scan.at) ? 'x' : peek(scan)
    const before = scan.at
    if (c === '' || (c === ')' && scan.open > 0)) return statements
    if (c === ')') report(scan, 'The parenthesis `)` closes nothing.', scan.at, scan.at + 1)
    if (c === '\n' || c === ')' || c === '&' || c === '|') scan.at++
    else for (const statement of readChain(scan)) statements.push(statement)
    if (scan.at === before) scan.at++
  }
}

/** `a & b && c || d`: what is left of the line. */
function readChain(scan: Scan): readonly Statement[] {
  const done: Statement[] = []
  let last = [...readPipeline(scan)]
  for (let alternatives = 0; ; ) {
    skipBlanks(scan)
    const operator = scan.holes.has(scan.at) ? undefined : take(scan, /&&?|\|\|/y)?.[0]
    if (operator === undefined) return done.concat(last)
    skipBlanks(scan)
    const start = last[0]?.start ?? scan.at
    const next = readPipeline(scan)
    if (operator === '||' && alternatives++ < mostAlternatives) last = [{ kind: 'branch', tests: last, arms: [next], exhaustive: false, start, end: scan.at }]
    else if (operator !== '&') for (const statement of next) last.push(statement)
    else {
      for (const statement of last) done.push(statement)
      last = [...next]
    }
  }
}

function readPipeline(scan: Scan): readonly Statement[] {
  const start = scan.at
  const stages = [...readStage(scan)]
  let pipes = 0
  for (skipBlanks(scan); peek(scan) === '|' && peek(scan, 1) !== '|' && !scan.holes.has(scan.at); skipBlanks(scan)) {
    scan.at++
    pipes++
    skipBlanks(scan)
    addAll(stages, readStage(scan))
  }
  return pipes > 0 && stages.length > 1 ? [{ kind: 'pipeline', commands: stages, start, end: scan.at }] : stages
}

/** One command, or a group, a loop, a choice, an assignment. */
function readStage(scan: Scan): readonly Statement[] {
  take(scan, prompt)
  while (peek(scan) !== '' && '@ \t\r,;='.includes(peek(scan)) && !scan.holes.has(scan.at)) scan.at++
  const start = scan.at
  if (scan.holes.has(start)) return readCommand(scan)
  if (peek(scan) === ':') return skipLine(scan)
  if (scan.depth < deepest) {
    if (peek(scan) === '(') return [{ kind: 'group', body: readGroup(scan), subshell: false, start, end: scan.at }]
    const word = take(scan, keyword)?.[1]?.toLowerCase()
    if (word !== undefined) return readKeyword(scan, word, start)
  }
  return readCommand(scan)
}

function readKeyword(scan: Scan, word: string, start: number): readonly Statement[] {
  if (word === 'rem') return skipLine(scan)
  if (word === 'set') return readSet(scan, start)
  scan.depth++
  const read = word === 'call' ? readCalled(scan) : word === 'if' ? [readIf(scan, start, readBody)] : readLoop(scan, start)
  scan.depth--
  return read
}

function readLoop(scan: Scan, start: number): readonly Statement[] {
  const loop = readFor(scan, start, readBody, readLines)
  return loop ? [loop] : skipCommand(scan)
}

/** `call az ...` runs az; `call :label` keeps the label as the name of a command. */
function readCalled(scan: Scan): readonly Statement[] {
  skipBlanks(scan)
  return peek(scan) === ':' ? readCommand(scan) : readStage(scan)
}

/** A group, or what is left of the line. */
function readBody(scan: Scan): readonly Statement[] {
  take(scan, /[@ \t]*/y)
  return peek(scan) === '(' && scan.depth < deepest ? readGroup(scan) : readChain(scan)
}

/** `( ... )`; redirections of the whole group are passed over. */
function readGroup(scan: Scan): readonly Statement[] {
  const start = scan.at++
  scan.open++
  scan.depth++
  const body = readLines(scan)
  scan.open--
  scan.depth--
  if (peek(scan) === ')') scan.at++
  else report(scan, 'The parenthesis `(` is not closed.', start, start + 1)
  skipBlanks(scan)
  while (take(scan, /\d?>>?(?:&\d)?/y)) {
    skipBlanks(scan)
    if (!endsCommand(scan)) readWord(scan)
    skipBlanks(scan)
  }
  return body
}

function readCommand(scan: Scan): readonly Statement[] {
  const start = scan.at
  const words: Word[] = []
  const output = readWords(scan, words)
  const end = words.at(-1)?.end ?? scan.at
  return words.length > 0 ? [{ kind: 'command', words, environment: [], ...(output && { output }), start, end }] : []
}

function skipCommand(scan: Scan): readonly Statement[] {
  readWords(scan, [])
  return []
}

/** Past a remark or a label. */
function skipLine(scan: Scan): readonly Statement[] {
  scan.at = lineEnd(scan)
  return []
}
