import { parseMarkers, safeId } from '../report/marker.js'
import type { Author, GitHubApi, ReviewComment } from './api.js'

/** Whose comments are ours. */
export interface Identity {
  readonly number: number
  readonly commentId: string
  /** The login that the token is said to post as. */
  readonly botLogin: string
}

/** Something that we said, and the findings that it speaks of, as its markers tell. */
export interface Said {
  readonly id: number
  readonly body: string
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly rule: string
  readonly fingerprint: string
  /** Its place among the markers of the body. */
  readonly index: number
}

export interface OwnComment extends Said {
  readonly path: string
  /** Undefined where the comment is outdated. */
  readonly line?: number
  readonly review?: number
  /** Somebody has answered it. */
  readonly answered: boolean
}

/** What stands on the pull request of ours: by our marker and by our author, for anybody can write the marker. */
export interface OwnState {
  /** Oldest first, as is the next list. */
  readonly comments: readonly OwnComment[]
  readonly reviews: readonly Said[]
  /** Reviews that were never submitted; GitHub takes no other while there is one. */
  readonly pending: readonly number[]
  /** All comments and reviews could be listed. */
  readonly isWhole: boolean
}

/** Lists what is ours. */
export async function readOwn(api: GitHubApi, identity: Identity): Promise<OwnState> {
  const [comments, reviews] = await Promise.all([api.listReviewComments(identity.number), api.listReviews(identity.number)])
  const marksOf = (body: string): readonly Mark[] =>
    parseMarkers(body).flatMap(({ id, rule, fingerprint }, index) => (id === safeId(identity.commentId) ? [{ rule, fingerprint, index }] : []))
  const login = await ownLogin(api, identity.botLogin, [...comments.items, ...reviews.items], marksOf)
  const isOurs = ({ author }: { readonly author?: Author }): boolean => author?.login === login
  const answered = new Set(comments.items.map(comment => comment.replyTo))
  const submitted = reviews.items.filter(review => isOurs(review) && review.state !== 'PENDING')
  return {
    comments: inOrder(comments.items.filter(isOurs).map(comment => ownComment(comment, marksOf(comment.body), answered.has(comment.id)))),
    reviews: inOrder(submitted.map(({ id, body }) => ({ id, body, marks: marksOf(body) }))),
    isWhole: !comments.truncated && !reviews.truncated,
    pending: reviews.items.filter(review => isOurs(review) && review.state === 'PENDING').map(review => review.id),
  }
}

/**
 * The login that our comments bear. A token of an app or a person posts under another name than the workflow's own; if that was not said in the
 * inputs, GitHub is asked who the token is, but only where there are comments that look like ours. Their author is never believed.
 */
async function ownLogin(
  api: GitHubApi,
  botLogin: string,
  items: readonly { readonly author?: Author; readonly body: string }[],
  marksOf: (body: string) => readonly Mark[],
): Promise<string> {
  const authors = new Set(items.filter(({ body }) => marksOf(body).length > 0).map(({ author }) => author?.login))
  if (authors.size === 0 || authors.has(botLogin)) return botLogin
  try {
    return await api.getViewer()
  } catch {
    return botLogin
  }
}

const ownComment = ({ id, body, path, line, review }: ReviewComment, marks: readonly Mark[], answered: boolean): OwnComment => ({
  id,
  body,
  path,
  marks,
  answered,
  ...(line !== undefined && { line }),
  ...(review !== undefined && { review }),
})

/** With a marker, the oldest first. */
const inOrder = <T extends Said>(said: readonly T[]): readonly T[] => said.filter(({ marks }) => marks.length > 0).sort((a, b) => a.id - b.id)
