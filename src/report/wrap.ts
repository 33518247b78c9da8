import { widthOf } from './characters.js'

/** The colours that our own reports write; nothing else in them begins with an escape. */
const colour = /\x1b\[\d+m/g

/**
 * A text in lines of at most so many columns, broken at blanks; a word that is longer keeps its line. No line begins with `::`, which the runner of
 * GitHub would take for a command: content that holds such a word stays behind the one before it.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(' ')) {
    const size = widthOf(word.replace(colour, ''))
    if (line !== '' && columns + 1 + size > width && !word.startsWith('::')) {
      lines.push(line)
      line = ''
      columns = 0
    }
    columns += size + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
