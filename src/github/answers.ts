import type { Author, ChangedFile, Pull, PullEnd, Review, ReviewComment, TreeEntry } from './api.js'

// What is read of GitHub's answers; the compiler holds it against octokit's types. A part that is not there throws, which the caller reports as
// a broken answer.
interface User {
  readonly login: string
  readonly type: string
}

interface EndAnswer {
  readonly sha: string
  readonly ref: string
  readonly repo: { readonly full_name: string } | null
}

interface PullAnswer {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly draft?: boolean
  readonly user: User
  readonly base: EndAnswer
  readonly head: EndAnswer
  readonly changed_files: number
}

interface FileAnswer {
  readonly sha: string | null
  readonly filename: string
  readonly status: ChangedFile['status']
  readonly changes: number
  readonly patch?: string
  readonly previous_filename?: string
}

interface EntryAnswer {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

interface ReviewAnswer {
  readonly id: number | bigint
  readonly user: User | null
  readonly body: string
  readonly state: string
  readonly commit_id: string | null
  readonly html_url: string
}

interface CommentAnswer {
  readonly id: number | bigint
  readonly user: User | null
  readonly body: string
  readonly path: string
  readonly side?: 'LEFT' | 'RIGHT'
  /** The description knows no null here; GitHub sends it for comments that are outdated. */
  readonly line?: number | null
  readonly commit_id: string
  readonly in_reply_to_id?: number | bigint
  readonly pull_request_review_id: number | bigint | null
  readonly html_url: string
}

/** A pull request. */
export const pullOf = (pull: PullAnswer): Pull => ({
  number: pull.number,
  state: pull.state,
  draft: pull.draft ?? false,
  author: pull.user.login,
  base: endOf(pull.base),
  head: endOf(pull.head),
  changedFiles: pull.changed_files,
})

/** A file of a diff. */
export const changedFileOf = (file: FileAnswer): ChangedFile => ({
  path: file.filename,
  status: file.status,
  changes: file.changes,
  ...(file.sha && { blob: file.sha }),
  ...(file.previous_filename !== undefined && { previousPath: file.previous_filename }),
  ...(file.patch !== undefined && { patch: file.patch }),
})

/** An entry of a tree. */
export const treeEntryOf = ({ path, type, mode, sha, size }: EntryAnswer): TreeEntry => ({
  path,
  type: type === 'tree' || type === 'commit' ? type : 'blob',
  mode,
  id: sha,
  ...(size !== undefined && { size }),
})

/** A review, listed or just made. */
export const reviewOf = (review: ReviewAnswer): Review => ({
  id: Number(review.id),
  ...authorOf(review.user),
  state: review.state,
  body: review.body,
  ...(review.commit_id && { commit: review.commit_id }),
  url: review.html_url,
})

/** A comment on a line. */
export const commentOf = (comment: CommentAnswer): ReviewComment => ({
  id: Number(comment.id),
  ...authorOf(comment.user),
  body: comment.body,
  path: comment.path,
  side: comment.side === 'LEFT' ? 'LEFT' : 'RIGHT',
  ...(typeof comment.line === 'number' && { line: comment.line }),
  commit: comment.commit_id,
  ...(comment.in_reply_to_id !== undefined && { replyTo: Number(comment.in_reply_to_id) }),
  ...(comment.pull_request_review_id !== null && { review: Number(comment.pull_request_review_id) }),
  url: comment.html_url,
})

const endOf = ({ sha, ref, repo }: PullAnswer['head']): PullEnd => ({ sha, ref, ...(repo && { repository: repo.full_name }) })

const authorOf = (user: ReviewAnswer['user']): { author?: Author } => (user ? { author: { login: user.login, bot: user.type === 'Bot' } } : {})
