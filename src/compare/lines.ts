/** A text by its lines, which count from 0. Line ends are `\n` and `\r\n`. */
export interface Lines {
  readonly count: number
  /** A line without its end. */
  text(line: number): string
  start(line: number): number
  /** How many blanks a line begins with; counted once for each line. */
  indent(line: number): number
  /** The line that an offset is on. */
  at(offset: number): number
}

/** Splits a text into lines, once; looking one up takes logarithmic time. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const end = (line: number): number => {
    const next = starts[line + 1]
    if (next === undefined) return text.length
    return text[next - 2] === '\r' && next - 2 >= starts[line]! ? next - 2 : next - 1
  }
  const lineText = (line: number): string => text.slice(starts[line] ?? text.length, end(line))
  const indents: number[] = []
  return {
    count: starts.length,
    text: lineText,
    indent: line => (indents[line] ??= lineText(line).length - lineText(line).trimStart().length),
    start: line => starts[line] ?? text.length,
    at: offset => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return low
    },
  }
}
