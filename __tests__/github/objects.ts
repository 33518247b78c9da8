import { createHash } from 'node:crypto'

/** Files by path. A link holds the path that it leads to, a submodule the commit that it is at. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | { readonly submodule: string }>>

export interface Entry {
  readonly name: string
  readonly mode: '100644' | '040000' | '120000' | '160000'
  readonly id: string
}

export interface Commit {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** Git's objects, with the ids that git gives them. */
export interface Objects {
  readonly blobs: Map<string, Uint8Array>
  readonly trees: Map<string, readonly Entry[]>
  readonly commits: Map<string, Commit>
}

export const emptyObjects = (): Objects => ({ blobs: new Map(), trees: new Map(), commits: new Map() })

/** Who makes every commit. */
export const person = { name: 'Mona', email: 'mona@example.com', date: '2026-01-01T00:00:00Z' }

/** Commits a whole tree of files. */
export function addCommit(objects: Objects, files: Files, parents: readonly string[], message: string): string {
  const tree = addTree(objects, files)
  const stamp = `${person.name} <${person.email}> ${Date.parse(person.date) / 1000} +0000`
  const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`), `author ${stamp}`, `committer ${stamp}`, '', `${message}\n`]
  const id = hash('commit', Buffer.from(lines.join('\n')))
  objects.commits.set(id, { id, tree, parents, message })
  return id
}

function addTree(objects: Objects, files: Files): string {
  const folders = new Map<string, Record<string, Files[string]>>()
  const entries: Entry[] = []
  for (const [path, file] of Object.entries(files)) {
    const slash = path.indexOf('/')
    if (slash === -1) entries.push(addFile(objects, path, file))
    else {
      const folder = folders.get(path.slice(0, slash)) ?? {}
      folders.set(path.slice(0, slash), { ...folder, [path.slice(slash + 1)]: file })
    }
  }
  for (const [name, inside] of folders) entries.push({ name, mode: '040000', id: addTree(objects, inside) })
  // Git sorts a folder as if its name ended in a slash.
  const key = (entry: Entry): Buffer => Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name)
  entries.sort((a, b) => Buffer.compare(key(a), key(b)))
  const bytes = entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(id, 'hex')])
  const id = hash('tree', Buffer.concat(bytes))
  objects.trees.set(id, entries)
  return id
}

function addFile(objects: Objects, name: string, file: Files[string]): Entry {
  if (typeof file === 'object' && 'submodule' in file) return { name, mode: '160000', id: file.submodule }
  const link = typeof file === 'object' && 'link' in file
  const content = link ? file.link : file
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const id = hash('blob', bytes)
  objects.blobs.set(id, bytes)
  return { name, mode: link ? '120000' : '100644', id }
}

const hash = (type: string, bytes: Uint8Array): string => createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')

/** All entries under a tree, folders included, in git's order. */
export function* walk(objects: Objects, tree: string, prefix = ''): Generator<Entry & { readonly path: string }> {
  for (const entry of objects.trees.get(tree) ?? []) {
    yield { ...entry, path: prefix + entry.name }
    if (entry.mode === '040000') yield* walk(objects, entry.id, `${prefix}${entry.name}/`)
  }
}

/** The entry at a path of a tree. */
export function entryAt(objects: Objects, tree: string, path: string): Entry | undefined {
  const [name, ...rest] = path.split('/')
  const entry = objects.trees.get(tree)?.find(candidate => candidate.name === name)
  return rest.length === 0 || !entry ? entry : entryAt(objects, entry.id, rest.join('/'))
}

/** A commit and what came before it, nearest first. */
export function history(objects: Objects, commit: string): readonly string[] {
  const seen = new Set([commit])
  for (const id of seen) for (const parent of objects.commits.get(id)?.parents ?? []) seen.add(parent)
  return [...seen]
}

/** The nearest commit that both have in their history. */
export function mergeBase(objects: Objects, a: string, b: string): string | undefined {
  const before = new Set(history(objects, a))
  return history(objects, b).find(id => before.has(id))
}
