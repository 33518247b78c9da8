import type { FileFact } from '../model/facts.js'
import type { SourceFile } from '../model/source.js'

/** Files whose presence is a statement, whatever is in them. Azure Dev Spaces kept its settings in azds.yaml. */
const meaningful: ReadonlySet<string> = new Set(['azds.yaml', 'azds.yml'])

/** The fact that a file of a meaningful name is there; its place is the first line. */
export function fileFact(file: SourceFile, source: number, example: boolean): FileFact | undefined {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase()
  if (!meaningful.has(name)) return undefined
  const end = file.text.search(/[\r\n]|$/)
  return { kind: 'file', name, example, conditional: false, at: { source, start: 0, end } }
}
