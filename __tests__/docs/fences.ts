import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fence of a document. */
export interface Fence {
  readonly file: string
  readonly line: number
  readonly language: string
  readonly text: string
}

/** What is documentation here: the documents of the root, of docs/ and of the playground. Pages of rules have their own test. */
export const documents: readonly string[] = [
  ...readdirSync('.').filter(name => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
  'playground/README.md',
  'examples/README.md',
]

/** The fences of a document. */
export function fencesOf(file: string): readonly Fence[] {
  const fences: Fence[] = []
  const lines = readFileSync(file, 'utf8').split('\n')
  for (let index = 0; index < lines.length; index++) {
    const open = /^(`{3,})(\S*)$/.exec(lines[index]!)
    if (!open) continue
    const close = lines.indexOf(open[1]!, index + 1)
    fences.push({ file, line: index + 1, language: open[2]!, text: `${lines.slice(index + 1, close).join('\n')}\n` })
    index = close
  }
  return fences
}
