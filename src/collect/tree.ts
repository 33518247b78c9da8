import { ApiFault, type GitHubApi, type TreeEntry } from '../github/api.js'
import type { Room } from '../model/budget.js'
import { readLocalBlob, realFolder } from './blob.js'
import { tooLarge } from './decode.js'
import { nearestFirst } from './near.js'

/** The files of a commit. */
export interface Tree {
  /** By path, in the order of the tree; links and submodules included, folders not. */
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** Nothing was left out. */
  readonly complete: boolean
}

export interface Limits {
  /** Paths that the run is about; what is near to them is read first. */
  readonly near: readonly string[]
  /** No request is sent once `api.requests` has come to this. */
  readonly until: number
}

/**
 * Lists a commit's files: one request, unless the repository has more than GitHub lists at once. Then folder by folder, nearest first, until the
 * requests are used up.
 */
export async function readTree(api: GitHubApi, commit: string, limits: Limits): Promise<Tree> {
  const entries = new Map<string, TreeEntry>()
  let folders: readonly Folder[] = [{ path: '', id: commit }]
  let complete = true
  while (folders.length > 0 && api.requests < limits.until) {
    const [{ path, id }, ...rest] = folders as readonly [Folder, ...Folder[]]
    const whole = await api.getTree(id, true)
    add(entries, path, whole.entries)
    if (!whole.truncated) {
      folders = rest
      continue
    }
    if (api.requests >= limits.until) break
    const shallow = await api.getTree(id, false)
    folders = nearestFirst([...rest, ...add(entries, path, shallow.entries)], limits.near)
    // One folder can hold more than is listed.
    if (shallow.truncated) complete = false
  }
  return { entries, complete: complete && folders.length === 0 }
}

interface Folder {
  /** Ends in `/`, save for the root. */
  readonly path: string
  readonly id: string
}

/** Adds the files that a listing holds under a folder, and returns the folders in it. */
function add(entries: Map<string, TreeEntry>, folder: string, listed: readonly TreeEntry[]): readonly Folder[] {
  const folders: Folder[] = []
  for (const entry of listed) {
    const path = folder + entry.path
    if (entry.type === 'tree') folders.push({ path: `${path}/`, id: entry.id })
    else entries.set(path, { ...entry, path })
  }
  return folders
}

/** A path whose content is not the same in two trees; a side is undefined where the path is not in it. */
export interface Difference {
  readonly path: string
  readonly base?: TreeEntry
  readonly head?: TreeEntry
}

/** Where two complete trees differ, by path. Only the mode may differ, as where a file became a link. */
export function differences(base: Tree, head: Tree): readonly Difference[] {
  const found: Difference[] = []
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path)
    if (before?.id !== entry.id || before.mode !== entry.mode) found.push({ path, head: entry, ...(before && { base: before }) })
  }
  for (const [path, before] of base.entries) if (!head.entries.has(path)) found.push({ path, base: before })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

export interface ReadOptions extends Limits {
  /** The checkout; whatever commit it is of, a file in it is used only if it is the very blob. */
  readonly root?: string
  /** Bytes; a larger file is not read. */
  readonly maxFileSize: number
  /** For the files together. */
  readonly room: Room
}

export interface Contents {
  /** By blob id, so that what is in both trees is read once. */
  readonly blobs: ReadonlyMap<string, Uint8Array>
  readonly unread: readonly Unread[]
  /** GitHub failed to give some of them. */
  readonly isFaulty: boolean
}

export interface Unread {
  readonly path: string
  readonly reason: string
}

/** Blobs of one GraphQL request, and their bytes together: GitHub gives up on an answer after 10 seconds. */
const batch = { blobs: 60, bytes: 1024 * 1024 }
/** GraphQL cuts long texts; what is larger than this is asked for by itself. */
const longestText = 256 * 1024
/** Requests at once. GitHub asks to keep them few. */
const together = 4

/** Reads files: from the checkout where it has them, else text in batches, and one by one what is left. Links and submodules are left out. */
export async function readContents(api: GitHubApi, entries: readonly TreeEntry[], options: ReadOptions): Promise<Contents> {
  const blobs = new Map<string, Uint8Array>()
  const unread: Unread[] = []
  const wanted: TreeEntry[] = []
  const root = options.root === undefined ? undefined : realFolder(options.root)
  for (const entry of nearestFirst(entries, options.near)) {
    if (entry.type !== 'blob' || !entry.mode.startsWith('100') || blobs.has(entry.id)) continue
    const size = entry.size ?? 0
    const reason = size > options.maxFileSize ? tooLarge(size, options.maxFileSize) : options.room(size)
    if (reason !== undefined) {
      unread.push({ path: entry.path, reason })
      continue
    }
    const local = root === undefined ? undefined : readLocalBlob(root, entry.path, entry.id, options.maxFileSize)
    if (local) blobs.set(entry.id, local)
    else wanted.push(entry)
  }
  const reading: Reading = { api, options, blobs, faults: new Map(), limited: false, failed: false }
  for (const texts of batches(wanted)) await readTexts(texts, reading)
  await readSingly(wanted, reading)
  for (const { id, path } of wanted) if (!blobs.has(id)) unread.push({ path, reason: reading.faults.get(id) ?? 'the limit of requests was reached' })
  return { blobs, unread, isFaulty: reading.failed }
}

interface Reading {
  readonly api: GitHubApi
  readonly options: ReadOptions
  readonly blobs: Map<string, Uint8Array>
  /** Why a blob could not be read. */
  readonly faults: Map<string, string>
  /** GitHub takes no more requests. Whoever asks on is kept out for longer. */
  limited: boolean
  failed: boolean
}

const mayAsk = ({ api, options, limited }: Reading): boolean => !limited && api.requests < options.until

function batches(entries: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const full: TreeEntry[][] = []
  let room = { blobs: 0, bytes: 0 }
  for (const entry of entries) {
    const size = entry.size ?? longestText
    if (size > longestText) continue
    if (room.blobs < 1 || room.bytes < size) {
      full.push([])
      room = { ...batch }
    }
    full.at(-1)!.push(entry)
    room = { blobs: room.blobs - 1, bytes: room.bytes - size }
  }
  // Alone, a file is better asked for as what it is.
  return full.filter(texts => texts.length > 1)
}

/** What a failed batch was to bring is left to be read singly. */
async function readTexts(entries: readonly TreeEntry[], reading: Reading): Promise<void> {
  const ids = entries.map(entry => entry.id).filter(id => !reading.blobs.has(id))
  if (ids.length === 0 || !mayAsk(reading)) return
  try {
    for (const [id, bytes] of await reading.api.getTextBlobs(ids)) reading.blobs.set(id, bytes)
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    // What it was to bring is then not asked for at all.
    if (fault.kind === 'limited') reading.limited = reading.failed = true
  }
}

async function readSingly(entries: readonly TreeEntry[], reading: Reading): Promise<void> {
  const left = [...new Map(entries.filter(entry => !reading.blobs.has(entry.id)).map(entry => [entry.id, entry])).values()]
  while (left.length > 0 && mayAsk(reading)) {
    const some = left.splice(0, Math.min(together, reading.options.until - reading.api.requests))
    await Promise.all(some.map(entry => readOne(entry, reading)))
  }
}

async function readOne({ id, size }: TreeEntry, reading: Reading): Promise<void> {
  const { maxFileSize } = reading.options
  try {
    const bytes = await reading.api.getBlob(id, maxFileSize)
    if (bytes) reading.blobs.set(id, bytes)
    else reading.faults.set(id, tooLarge(size ?? maxFileSize + 1, maxFileSize))
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    reading.faults.set(id, `GitHub did not give it: ${fault.message}`)
    reading.failed = true
    if (fault.kind === 'limited') reading.limited = true
  }
}
