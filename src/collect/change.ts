import type { ChangedFile, GitHubApi, TreeEntry } from '../github/api.js'
import { type Hunk, parseHunks } from '../github/hunks.js'
import type { Room } from '../model/budget.js'
import type { Notice } from '../model/rule.js'
import type { InputFile } from '../model/scan.js'
import { languageOf } from '../parse/language.js'
import { isSkippedPath } from '../parse/roles.js'
import { findRenames } from './renames.js'
import { type Contents, type Difference, differences, readContents, readTree, type Tree } from './tree.js'

/** The two commits that are compared, by their ids. */
export interface Ends {
  /** Undefined where there is nothing to compare with: every finding is new. */
  readonly base: string | undefined
  readonly head: string
  /** The files of the diff with their patches, where GitHub lists them. */
  readonly listed: readonly ChangedFile[]
  /** The list is there and not cut short, so that it names every rename. */
  readonly isWhole: boolean
}

export interface ChangeOptions {
  /** The checkout, if there is one. */
  readonly root?: string
  readonly maxFileSize: number
  /** For the files together. */
  readonly room: Room
  readonly context: 'full' | 'changed'
  /** Most requests for what the change does not touch. */
  readonly contextRequests: number
  /** Globs of paths that are not scanned. */
  readonly ignore: readonly string[]
  /** Reads everything even where the change touches nothing that matters. */
  readonly always: boolean
}

/** Both trees as far as they can matter, and what is shown of the change. */
export interface Change {
  readonly head: readonly InputFile[]
  readonly base: readonly InputFile[] | undefined
  readonly renames: ReadonlyMap<string, string>
  /** Changed paths of scanned languages. Empty: there is nothing to do. */
  readonly relevant: ReadonlySet<string>
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  /** Every file that could matter was read. */
  readonly complete: boolean
  /** GitHub failed to give a file: what was found before may be missed this time. */
  readonly isFaulty: boolean
  readonly notices: readonly Notice[]
}

/** Requests that the changed files may take whatever the budget of the context is. */
const changedRequests = 600

/** Reads what a change touches at both ends, and the files around it. Blobs that are the same at both ends are read once. */
export async function collectChange(api: GitHubApi, ends: Ends, options: ChangeOptions): Promise<Change> {
  const near = ends.listed.map(file => file.path)
  const limits = { near, until: api.requests + changedRequests }
  const [headTree, baseTree] = await Promise.all([readTree(api, ends.head, limits), ends.base === undefined ? undefined : readTree(api, ends.base, limits)])
  const isScanned = await scannedBy(options.ignore)
  const different = differences(baseTree ?? { entries: new Map(), complete: true }, headTree)
  const changed = different.filter(({ path, head, base }) => isScanned(path, head ?? base))
  const modules = different.filter(({ head }) => head?.mode === '160000').map(({ path }) => path)
  const shown = {
    relevant: new Set(changed.map(({ path }) => path)),
    hunks: new Map(ends.listed.map(file => [file.path, parseHunks(file.patch)])),
  }
  const trees = { headTree, baseTree, changed, modules, isScanned }
  if (changed.length === 0 && ends.base !== undefined && !options.always) {
    const none = { head: [], base: [], renames: new Map(), isFaulty: false }
    return { ...none, complete: headTree.complete, notices: treeNotices(trees), ...shown }
  }
  return { ...(await readEnds(api, trees, ends, options)), ...shown }
}

interface Trees {
  readonly headTree: Tree
  readonly baseTree: Tree | undefined
  readonly changed: readonly Difference[]
  /** Submodules that the change adds or moves. */
  readonly modules: readonly string[]
  readonly isScanned: (path: string, entry: TreeEntry | undefined) => boolean
}

async function readEnds(api: GitHubApi, trees: Trees, ends: Ends, options: ChangeOptions): Promise<Omit<Change, 'relevant' | 'hunks'>> {
  const { headTree, baseTree, changed, isScanned } = trees
  const near = changed.map(({ path }) => path)
  const reading = { near, maxFileSize: options.maxFileSize, room: options.room, ...(options.root !== undefined && { root: options.root }) }
  const touched = await readContents(
    api,
    changed.flatMap(({ head, base }) => [head, base].filter(entry => entry !== undefined)),
    { ...reading, until: api.requests + changedRequests },
  )
  const isTouched = new Set(near)
  const around = options.context === 'changed' ? [] : [...headTree.entries.values()].filter(entry => !isTouched.has(entry.path) && isScanned(entry.path, entry))
  const context = await readContents(api, around, { ...reading, until: api.requests + options.contextRequests })
  const shared = around.flatMap(entry => fileOf(entry, context))
  const listed = new Map(ends.listed.flatMap(file => (file.previousPath === undefined ? [] : [[file.path, file.previousPath] as const])))
  return {
    renames: ends.isWhole ? listed : findRenames(changed, listed, id => touched.blobs.get(id)),
    isFaulty: touched.isFaulty || context.isFaulty,
    head: [...shared, ...changed.flatMap(({ head }) => fileOf(head, touched))],
    base: baseTree && [...shared, ...changed.flatMap(({ base }) => fileOf(base, touched))],
    complete: options.context === 'full' && headTree.complete && touched.unread.length === 0 && context.unread.length === 0,
    notices: notices(trees, touched, context),
  }
}

function fileOf(entry: TreeEntry | undefined, { blobs }: Contents): InputFile[] {
  const bytes = entry && entry.type === 'blob' && entry.mode.startsWith('100') ? blobs.get(entry.id) : undefined
  return entry && bytes ? [{ path: entry.path, bytes }] : []
}

function notices(trees: Trees, touched: Contents, context: Contents): Notice[] {
  const unread = new Map(touched.unread.map(({ path, reason }) => [path, reason]))
  const links = trees.changed.filter(({ head }) => head?.mode === '120000').map(({ path }) => path)
  return [
    ...[...unread].map(([path, message]): Notice => ({ kind: 'unscanned', path, message })),
    ...links.map((path): Notice => ({ kind: 'context', path, message: 'it is a link, and links are not followed' })),
    ...trees.modules.map((path): Notice => ({ kind: 'context', path, message: 'it is a submodule: what is in it is in another repository, and is not read' })),
    ...treeNotices(trees),
    ...(context.unread.length === 0 ? [] : [{ kind: 'context', path: '', message: contextMessage(context) } satisfies Notice]),
  ]
}

const treeNotices = ({ headTree, baseTree }: Trees): Notice[] =>
  headTree.complete && (baseTree?.complete ?? true)
    ? []
    : [{ kind: 'unscanned', path: '', message: 'the repository has more files than GitHub lists; some changed files may be missing' }]

function contextMessage({ unread }: Contents): string {
  const [first] = unread
  return `${unread.length} ${unread.length === 1 ? 'file' : 'files'} around the change could not be read (${first!.reason}), so nothing is concluded from what the repository lacks`
}

/** Scripts without an extension are told by their first line, so an executable file is worth a look. */
async function scannedBy(ignore: readonly string[]): Promise<Trees['isScanned']> {
  const ignored = ignore.length === 0 ? () => false : (await import('../model/globs.js')).matching(ignore)
  return (path, entry) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const maybe = languageOf(path, '') !== undefined || (entry?.mode === '100755' && !name.includes('.'))
    return maybe && !isSkippedPath(path) && !ignored(path)
  }
}
