import { groupBy } from '../model/groups.js'
import type { Day, Finding, Notice } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import { contains } from '../model/text.js'
import { breaksCommand, type CoveredLines, coveredLines } from './blocks.js'
import { type Lines, linesOf } from './lines.js'
import { didYouMean } from './suggest.js'
import { marker, maxComments, type Suppression, type SuppressionComment, suppressionComments } from './suppression-comments.js'

/** A file whose comments may allow findings. */
export interface CommentedFile {
  readonly source: number
  readonly file: SourceFile
  /** Prose and examples show comments rather than use them: they allow findings, but nothing is said about those that allow none. */
  readonly example: boolean
}

/** What a comment is judged by. */
export interface SuppressionContext {
  readonly files: readonly CommentedFile[]
  /** All ids of the catalogue. */
  readonly rules: readonly string[]
  /** Whether a rule is on and its claim holds on the day: one that cannot find anything leaves no comment stale. */
  isActive(rule: string): boolean
  readonly day: Day
}

type Suppressible = Pick<Finding, 'rule' | 'at' | 'statement'>
type Allowed = Pick<Finding, 'allowed'>

/** Marks the findings that a comment allows, and tells of comments that allow nothing. Findings keep their order and none is dropped. */
export function suppress<F extends Suppressible>(
  findings: readonly F[],
  context: SuppressionContext,
): { findings: readonly (F & Allowed)[]; notices: readonly Notice[] } {
  const reasons = new Map<F, string>()
  const notices: Notice[] = []
  const bySource = groupBy(findings, finding => finding.at.source)
  for (const commented of context.files) {
    if (!commented.file.text.includes(marker)) continue
    notices.push(...suppressInFile(commented, bySource.get(commented.source) ?? [], context, reasons))
  }
  return { findings: findings.map(finding => (reasons.has(finding) ? { ...finding, allowed: { reason: reasons.get(finding)! } } : finding)), notices }
}

/** A finding and the lines on which it, and the statement that it lies in, begin. */
interface Placed<F> {
  readonly finding: F
  readonly line: number
  readonly statementLine: number | undefined
}

function suppressInFile<F extends Suppressible>(
  commented: CommentedFile,
  findings: readonly F[],
  context: SuppressionContext,
  reasons: Map<F, string>,
): readonly Notice[] {
  const { file, source, example } = commented
  const lines = linesOf(file.text)
  const comments = suppressionComments(file.text, lines)
  const notice = (comment: SuppressionComment, message: string): Notice[] =>
    example ? [] : [{ kind: 'suppression', path: file.path, message, at: { source, start: comment.start, end: comment.end } }]
  const last = comments.at(-1)
  const tooMany = last && comments.length === maxComments ? notice(last, `comments after the first ${maxComments} of a file are not read`) : []
  if (isJson(file.path)) return comments[0] ? notice(comments[0], 'comments allow nothing in JSON: set the rule in the config') : []
  const placed = groupBy(
    findings.map(finding => place(finding, lines)),
    ({ finding }) => finding.rule,
  )
  const said = comments.flatMap(comment => {
    const { says } = comment
    if ('mistake' in says) return notice(comment, says.mistake)
    if (says.until !== undefined && says.until <= context.day) return notice(comment, `it ended on ${says.until}: remove it or give it a later day`)
    const covered = coveredLines(comment, lines)
    return says.rules.flatMap(rule => {
      if (!context.rules.includes(rule)) return notice(comment, unknownRule(rule, context.rules))
      const used = allow(placed.get(rule) ?? [], comment, covered, says, reasons)
      return used || !context.isActive(rule) ? [] : notice(comment, stale(rule, comment, lines))
    })
  })
  return [...said, ...tooMany]
}

const isJson = (path: string): boolean => /\.jsonc?$/i.test(path)

const unknownRule = (rule: string, rules: readonly string[]): string =>
  /^[\w-]{1,80}$/.test(rule)
    ? `there is no rule "${rule}"${didYouMean(rule, rules)}`
    : 'the ids of rules are parted by commas, and a reason follows after " - "'

function stale(rule: string, comment: SuppressionComment, lines: Lines): string {
  const hint = breaksCommand(comment, lines) ? '; a comment inside a continued command ends it, put it above the command' : ''
  return `it allows "${rule}", which finds nothing here${hint}`
}

function place<F extends Suppressible>(finding: F, lines: Lines): Placed<F> {
  const { at, statement } = finding
  // A value may be decided outside of the statement that it spoils; a comment is looked for where it is decided.
  return { finding, line: lines.at(at.start), statementLine: contains(statement, at) ? lines.at(statement.start) : undefined }
}

/** Marks what the comment covers; whether that was anything. */
function allow<F>(
  placed: readonly Placed<F>[],
  comment: SuppressionComment,
  covered: CoveredLines | undefined,
  says: Suppression,
  reasons: Map<F, string>,
): boolean {
  if (!covered) return false
  const { first, last } = covered
  let used = false
  for (const { finding, line, statementLine } of placed) {
    // A statement that begins on the line below is covered to its own end, wherever that is.
    const whole = comment.alone && statementLine !== undefined && statementLine >= comment.firstLine && statementLine <= first
    const inside = whole || (line >= first && line <= last)
    if (!inside) continue
    used = true
    if (!reasons.has(finding)) reasons.set(finding, says.reason)
  }
  return used
}
