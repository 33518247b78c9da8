import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diffTrees, type FileDiff } from './diff.js'
import { addCommit, emptyObjects, type Files, mergeBase, type Objects } from './objects.js'

/** What a pretend repository with one pull request is made of. */
export interface RepositorySpec {
  /** The tree that the pull request started from. */
  readonly base: Files
  readonly head: Files
  /** The base branch, where it has moved on since. */
  readonly baseTip?: Files
  /** The head is in a fork, which may have been deleted since. */
  readonly fork?: boolean | 'deleted'
  readonly draft?: boolean
  readonly private?: boolean
  readonly author?: string
}

export interface User {
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

export interface StoredReview {
  readonly id: number
  readonly user: User
  state: 'PENDING' | 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED'
  body: string
  readonly commit: string
}

export interface StoredComment {
  readonly id: number
  readonly review: number
  readonly user: User
  body: string
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  /** Null where the line is no longer in the diff. */
  line: number | null
  readonly originalLine: number
  readonly startLine?: number
  readonly commit: string
  readonly replyTo?: number
  readonly hunk: string
}

/** A repository in memory, with what its pull request has been through. */
export interface Repository {
  readonly fullName: string
  readonly spec: RepositorySpec
  readonly objects: Objects
  readonly branch: 'main'
  readonly pull: { readonly number: number; state: 'open' | 'closed' /** The tip of the base branch. */; base: string; head: string; readonly heads: string[] }
  readonly reviews: StoredReview[]
  readonly comments: StoredComment[]
  /** The first comments of threads that were resolved. */
  readonly resolved: Set<number>
  /** Numbers for reviews and comments. */
  next(): number
  /** The commit that both branches come from. */
  readonly mergeBase: string
  /** Adds a commit to the base branch, or to the pull request, whose comments may be outdated by it. */
  commit(files: Files, parents?: readonly string[]): string
  push(files: Files): string
  /** Puts a commit in the place of all that the pull request has. */
  forcePush(files: Files): string
  /** Moves the base branch on. */
  advance(files: Files): string
  /** The diff that the pull request shows, for one of its commits. */
  diff(head?: string): readonly FileDiff[]
  /** Adds a comment as if a person or another bot had written it. */
  comment(user: User, comment: { path: string; line: number; body: string; side?: 'LEFT' | 'RIGHT'; replyTo?: number }): number
  /** Writes the tree of a commit into a folder, as a checkout does. */
  checkOut(folder: string, files: Files): void
}

/** Makes a repository with an open pull request, number 7. */
export function makeRepository(fullName: string, spec: RepositorySpec): Repository {
  const objects = emptyObjects()
  const start = addCommit(objects, spec.base, [], 'Start')
  const base = spec.baseTip ? addCommit(objects, spec.baseTip, [start], 'Move on') : start
  const head = addCommit(objects, spec.head, [start], 'Change')
  const diffs = new Map<string, readonly FileDiff[]>()
  let last = 1000
  const repository: Repository = {
    fullName,
    spec,
    objects,
    branch: 'main',
    pull: { number: 7, state: 'open', base, head, heads: [head] },
    reviews: [],
    comments: [],
    resolved: new Set(),
    next: () => ++last,
    get mergeBase() {
      return mergeBase(objects, repository.pull.base, repository.pull.head) ?? start
    },
    commit: (files, parents = []) => addCommit(objects, files, parents, 'Another'),
    push(files) {
      const before = repository.diff()
      repository.pull.head = addCommit(objects, files, [repository.pull.head], 'Change again')
      repository.pull.heads.push(repository.pull.head)
      outdate(repository, before, repository.diff())
      return repository.pull.head
    },
    forcePush(files) {
      const before = repository.diff()
      repository.pull.head = addCommit(objects, files, [start], 'Change anew')
      repository.pull.heads.push(repository.pull.head)
      outdate(repository, before, repository.diff())
      return repository.pull.head
    },
    advance(files) {
      repository.pull.base = addCommit(objects, files, [repository.pull.base], 'Move on')
      return repository.pull.base
    },
    diff(commit = repository.pull.head) {
      const from = mergeBase(objects, repository.pull.base, commit) ?? start
      const key = `${from}...${commit}`
      const diff = diffs.get(key) ?? diffTrees(objects, objects.commits.get(from)!.tree, objects.commits.get(commit)!.tree)
      diffs.set(key, diff)
      return diff
    },
    comment(user, { path, line, body, side = 'RIGHT', replyTo }) {
      const review: StoredReview = { id: repository.next(), user, state: 'COMMENTED', body: '', commit: repository.pull.head }
      const id = repository.next()
      const common = { id, review: review.id, user, body, path, side, line, originalLine: line, commit: repository.pull.head, hunk: '@@' }
      repository.reviews.push(review)
      repository.comments.push(replyTo === undefined ? common : { ...common, replyTo })
      return id
    },
    checkOut,
  }
  return repository
}

/** A comment keeps its place while the very line is still shown there; GitHub also follows lines that move, which tests need not. */
function outdate(repository: Repository, before: readonly FileDiff[], after: readonly FileDiff[]): void {
  for (const comment of repository.comments) {
    const [old, now] = [before, after].map(diff => shownAt(repository, diff, comment))
    if (now === undefined || old !== now) comment.line = null
  }
}

function shownAt(repository: Repository, diff: readonly FileDiff[], { path, line, side }: StoredComment): string | undefined {
  const file = diff.find(candidate => candidate.path === path)
  const hunk = file?.hunks.find(shown => line !== null && (side === 'RIGHT' ? shown.right : shown.left).has(line))
  if (!file || !hunk || line === null) return undefined
  const bytes = side === 'RIGHT' ? repository.objects.blobs.get(file.blob) : undefined
  return bytes ? Buffer.from(bytes).toString('utf8').split('\n')[line - 1] : 'deleted'
}

function checkOut(folder: string, files: Files): void {
  for (const [path, file] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(target, file)
    else if ('link' in file) symlinkSync(file.link, target)
    else mkdirSync(target)
  }
}
