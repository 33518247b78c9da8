/**
 * What the action asks of GitHub: one repository, and nothing that it does not use. Everything goes through REST, save text blobs in batches.
 * Every method rejects with an `ApiFault` and with nothing else.
 */
export interface GitHubApi {
  /** Requests sent so far, retries included: what a budget is counted in. */
  readonly requests: number
  getRepository(): Promise<Repository>
  getPull(number: number): Promise<Pull>
  /** The open pull requests from a branch, which may be a fork's. */
  listPullsFrom(owner: string, branch: string): Promise<readonly PullHead[]>
  /** The files of the pull request's diff, at most 3,000. */
  listPullFiles(number: number): Promise<Listed<ChangedFile>>
  /** The three-dot comparison, which shows at most 300 files. Missing where the two have no common ancestor. */
  compare(base: string, head: string): Promise<Comparison>
  /** A tree by its own id or by a commit's. A recursive listing ends at 100,000 entries or 7 MB and says so. */
  getTree(id: string, recursive: boolean): Promise<TreeListing>
  /** The bytes of a blob; undefined where it has more than `maxBytes`, which is found out without reading it whole. */
  getBlob(id: string, maxBytes: number): Promise<Uint8Array | undefined>
  /** Text blobs in one request. Those that GitHub does not give byte for byte (binary, not UTF-8, large) are left out: ask `getBlob` for them. */
  getTextBlobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** A file at a branch, tag or commit; undefined where there is none or it has more than `maxBytes`. Follows links inside the repository. */
  getFile(path: string, ref: string, maxBytes: number): Promise<Uint8Array | undefined>
  listReviews(number: number): Promise<Listed<Review>>
  listReviewComments(number: number): Promise<Listed<ReviewComment>>
  createReview(number: number, review: NewReview): Promise<Review>
  /** A review that was submitted cannot be deleted; its body can be written anew. */
  updateReview(number: number, id: number, body: string): Promise<void>
  /** Only a pending review can be deleted. */
  deletePendingReview(number: number, id: number): Promise<void>
  updateReviewComment(id: number, body: string): Promise<void>
  deleteReviewComment(id: number): Promise<void>
  /** Who the token is. */
  getViewer(): Promise<string>
  /** The threads that comments on lines begin. */
  listThreads(number: number): Promise<readonly Thread[]>
  /** Needs contents:write, which no other call does. */
  resolveThread(id: string): Promise<void>
}

/** Items of all pages; `truncated` where there are, or may be, more than GitHub or the port lists. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly truncated: boolean
}

export interface Repository {
  /** `owner/name` */
  readonly fullName: string
  readonly defaultBranch: string
}

/** One end of a pull request. */
export interface PullEnd {
  readonly sha: string
  /** The branch, without `refs/heads/`. */
  readonly ref: string
  /** `owner/name`; undefined where the fork was deleted. */
  readonly repository?: string
}

export interface Pull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly author: string
  readonly base: PullEnd
  readonly head: PullEnd
  /** The real number, also where more than can be listed. */
  readonly changedFiles: number
}

/** What a list of pull requests tells of one. */
export interface PullHead {
  readonly number: number
  readonly sha: string
}

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** The blob of the new side, of the old one where the file was removed. GitHub may leave it out. */
  readonly blob?: string
  readonly previousPath?: string
  /** Changed lines. 0 without a patch: binary, or only renamed. More than 0 without a patch: too large a diff to show. */
  readonly changes: number
  /** Hunks only. */
  readonly patch?: string
}

export interface Comparison {
  readonly mergeBase: string
  readonly status: 'diverged' | 'ahead' | 'behind' | 'identical'
  readonly files: Listed<ChangedFile>
}

export interface TreeEntry {
  /** Relative to the listed tree. */
  readonly path: string
  /** `blob` has a file's or a link's content; `commit` is a submodule. */
  readonly type: 'blob' | 'tree' | 'commit'
  /** 100644, 100755, 120000 (link), 040000, 160000. */
  readonly mode: string
  readonly id: string
  /** Bytes, of blobs. */
  readonly size?: number
}

export interface TreeListing {
  readonly id: string
  readonly entries: readonly TreeEntry[]
  readonly truncated: boolean
}

export interface Author {
  /** Of an app, with `[bot]`. */
  readonly login: string
  readonly bot: boolean
}

export interface Review {
  readonly id: number
  /** Undefined where the account is gone. */
  readonly author?: Author
  readonly state: string
  readonly body: string
  readonly commit?: string
  readonly url: string
}

export interface ReviewComment {
  readonly id: number
  readonly author?: Author
  readonly body: string
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  /** Undefined where the comment is outdated: its line is no longer in the diff. */
  readonly line?: number
  readonly commit: string
  /** The comment that this one answers. */
  readonly replyTo?: number
  /** The review that it came with. */
  readonly review?: number
  readonly url: string
}

export interface Thread {
  readonly id: string
  /** Its first comment. */
  readonly comment: number
  readonly isResolved: boolean
  /** Whether the token may resolve it. */
  readonly canResolve: boolean
}

/** A review that is submitted at once. GitHub takes it whole or refuses it whole, for one wrong line. */
export interface NewReview {
  /** The commit whose diff the lines are of. */
  readonly commit: string
  readonly event: 'COMMENT' | 'REQUEST_CHANGES'
  readonly body: string
  readonly comments: readonly NewComment[]
}

export interface NewComment {
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  /** The last line; the only one without `startLine`. */
  readonly line: number
  /** Before `line` and in the same hunk, on the same side. */
  readonly startLine?: number
  readonly body: string
}

/**
 * `denied`: the token may not. `missing`: nothing there, or nothing that the token may see. `limited`: rate limits, also those that come
 * disguised as 403 and 422. `invalid`: GitHub refuses what was sent. `broken`: GitHub, the network or the answer. A write that ended
 * `broken` or in a `timeout` may have been carried out.
 */
export type FaultKind = 'denied' | 'missing' | 'limited' | 'invalid' | 'broken' | 'timeout'

export interface FaultDetails {
  readonly kind: FaultKind
  /** 0 where there was no answer. */
  readonly status: number
  /** What was asked, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly request: string
  /** The permissions that would do: `pull_requests=write`, alternatives split by `;`. */
  readonly permission?: string
  /** Seconds until GitHub takes requests again, where it says so. */
  readonly retryAfter?: number
}

/** The one way in which a call of the port fails. The message is GitHub's: untrusted text. */
export class ApiFault extends Error implements FaultDetails {
  override readonly name = 'ApiFault'
  readonly kind: FaultKind
  readonly status: number
  readonly request: string
  readonly permission?: string
  readonly retryAfter?: number

  constructor(message: string, details: FaultDetails) {
    super(message)
    this.kind = details.kind
    this.status = details.status
    this.request = details.request
    if (details.permission !== undefined) this.permission = details.permission
    if (details.retryAfter !== undefined) this.retryAfter = details.retryAfter
  }
}
