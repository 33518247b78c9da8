/** What .NET takes for white space before a command (char.IsWhiteSpace). */
const blanks = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * What the runners take for a command in a line of a log, after their sources: actions/runner (ActionCommand.cs: TryParseV2, then TryParse) reads
 * `::name ...::` behind leading blanks and `##[name]` anywhere; microsoft/azure-pipelines-agent (Command.cs) reads `##vso[...]` anywhere. The first that
 * fits is taken. Which names are registered is not asked: any command that is not ours is one too many.
 */
export function commandsIn(log: string): string[] {
  // Both streams are read by StreamReader.ReadLine.
  return log.split(/\r\n|\r|\n/).flatMap(line => {
    const text = line.replace(blanks, '')
    if (text.startsWith('::') && text.indexOf('::', 2) >= 2) return [`::${text.slice(2, text.indexOf('::', 2)).split(' ')[0]}`]
    const old = /##(?:vso)?\[([^\]]*)\]/i.exec(line)
    return old ? [`##[${old[1]!.split(' ')[0]}]`] : []
  })
}

/** Markdown without its code: what is left is read as markup. Code spans after CommonMark 6.1, fences after 4.5. */
export function outsideCode(markdown: string): string {
  let left = ''
  let fence = ''
  for (const block of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,})([^`]*)$/.exec(block)
    if (fence !== '') {
      if (mark && mark[1]!.length >= fence.length && mark[2]!.trim() === '') fence = ''
    } else if (mark) fence = mark[1]!
    else left += `${withoutSpans(block)}\n`
  }
  return left
}

function withoutSpans(line: string): string {
  let left = ''
  for (let at = 0; at < line.length; ) {
    if (line[at] === '\\') {
      left += line.slice(at, at + 2)
      at += 2
      continue
    }
    const run = /^`+/.exec(line.slice(at))?.[0]
    if (run === undefined) {
      left += line[at++]
      continue
    }
    const close = line.slice(at + run.length).search(new RegExp(`(?<!\`)${run}(?!\`)`))
    if (close < 0) {
      left += run
      at += run.length
    } else {
      left += '·'
      at += run.length + close + run.length
    }
  }
  return left
}
