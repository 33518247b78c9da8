import type { FileDiff } from './diff.js'
import type { Repository, StoredComment, StoredReview, User } from './repository.js'
import { authorOf } from './shapes.js'

/** What the description does not tell: when GitHub refuses a review. A refusal is of the whole review. */
export interface ReviewRequest {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'
  readonly comments?: readonly CommentRequest[]
}

interface CommentRequest {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
  readonly position?: number
}

const longestBody = 65_536
const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** Makes a review, or tells why not. Without an event it is pending: only its author sees it. */
export function createReview(repository: Repository, viewer: User, request: ReviewRequest): StoredReview | readonly string[] {
  const commit = request.commit_id ?? repository.pull.head
  const wrong = reviewProblems(repository, viewer, request, commit)
  if (wrong.length > 0) return wrong
  const state = request.event ? states[request.event] : 'PENDING'
  const review: StoredReview = { id: repository.next(), user: viewer, state, body: request.body ?? '', commit }
  repository.reviews.push(review)
  for (const { path, body, line = 0, side, start_line } of request.comments ?? []) {
    const comment: StoredComment = {
      id: repository.next(),
      review: review.id,
      user: viewer,
      body,
      path,
      side: side === 'LEFT' ? 'LEFT' : 'RIGHT',
      line,
      originalLine: line,
      commit,
      hunk: '@@',
      ...(start_line !== undefined && { startLine: start_line }),
    }
    repository.comments.push(comment)
  }
  return review
}

function reviewProblems(repository: Repository, viewer: User, request: ReviewRequest, commit: string): readonly string[] {
  const { body = '', comments = [], event } = request
  if (!repository.pull.heads.includes(commit)) return ['The commit_id is not part of the pull request']
  if (repository.reviews.some(review => review.state === 'PENDING' && review.user.login === viewer.login)) {
    return ['User can only have one pending review per pull request']
  }
  if (event === 'APPROVE' && viewer.type === 'Bot') return ['GitHub Actions is not permitted to approve pull requests.']
  if (event === 'REQUEST_CHANGES' && viewer.login === authorOf(repository).login) return ['Can not request changes on your own pull request']
  if (body === '' && (event === 'REQUEST_CHANGES' || comments.length === 0)) return ["Body can't be blank"]
  if (tooLong(body)) return ['Body is too long (maximum is 65536 characters)']
  const diff = repository.diff(commit)
  return comments.flatMap(comment => commentProblems(comment, diff))
}

function commentProblems({ path, body, line, side = 'RIGHT', start_line, start_side = side, position }: CommentRequest, diff: readonly FileDiff[]): string[] {
  if (position !== undefined) return ['position is closing down; this server knows lines only']
  if (tooLong(body)) return ['Body is too long (maximum is 65536 characters)']
  if (body === '') return ["Body can't be blank"]
  for (const given of [side, start_side]) if (given !== 'LEFT' && given !== 'RIGHT') return [`${given} is not a side`]
  const hunks = diff.find(file => file.path === path)?.hunks ?? []
  const shows = (hunk: (typeof hunks)[number], at: number, on: string): boolean => (on === 'LEFT' ? hunk.left : hunk.right).has(at)
  const hunk = hunks.find(shown => line !== undefined && shows(shown, line, side))
  if (!hunk) return ['Pull request review thread line must be part of the diff', "Pull request review thread diff hunk can't be blank"]
  if (start_line === undefined) return []
  if (start_line >= line!) return ['Pull request review thread start line must precede the end line']
  return shows(hunk, start_line, start_side) ? [] : ['Pull request review thread start line must be part of the same hunk as the line']
}

/** Whether a body is longer than GitHub takes, in characters. */
export const tooLong = (body: string): boolean => [...body].length > longestBody
