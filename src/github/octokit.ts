import { changedFileOf, commentOf, pullOf, reviewOf, treeEntryOf } from './answers.js'
import type { GitHubApi, Listed, NewReview } from './api.js'
import { graphUrlOf, readBlob, readFile, readTextBlobs } from './blobs.js'
import { type Connection, openRequests, type Requests } from './requests.js'
import { readThreads, readViewer, resolveThread } from './threads.js'

export interface ConnectOptions extends Connection {
  /** `owner/name` */
  readonly repository: string
  /** Of GraphQL; default: beside the API. */
  readonly graphqlUrl?: string
}

const perPage = 100
/** GitHub lists no more of a pull request, and shows no more in one comparison. */
const mostPullFiles = 3000
const mostComparedFiles = 300
/** Pages of reviews and comments. Beyond that the list says that it is cut short. */
const mostPages = 30

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'
const routes = {
  repository: 'GET /repos/{owner}/{repo}',
  pulls: 'GET /repos/{owner}/{repo}/pulls',
  pull: `GET ${pull}`,
  files: `GET ${pull}/files`,
  compare: 'GET /repos/{owner}/{repo}/compare/{basehead}',
  tree: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  reviews: `GET ${pull}/reviews`,
  comments: `GET ${pull}/comments`,
  createReview: `POST ${pull}/reviews`,
  updateReview: `PUT ${pull}/reviews/{review_id}`,
  deleteReview: `DELETE ${pull}/reviews/{review_id}`,
  updateComment: 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  deleteComment: 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
} as const

/** The port to one repository, through the octokit of `@actions/github`. Sends nothing yet. */
export async function connect(options: ConnectOptions): Promise<GitHubApi> {
  const [owner = '', repo = ''] = options.repository.split('/')
  const where = { owner, repo }
  const requests = await openRequests(options)
  const graphqlUrl = options.graphqlUrl ?? graphUrlOf(requests.octokit.request.endpoint.DEFAULTS.baseUrl)
  return {
    get requests() {
      return requests.sent
    },
    ...readingTrees(requests, where),
    ...readingPulls(requests, where),
    ...writing(requests, where),
    getBlob: (id, maxBytes) => readBlob(requests, where, id, maxBytes),
    getTextBlobs: ids => readTextBlobs(requests, where, graphqlUrl, ids),
    getFile: (path, ref, maxBytes) => readFile(requests, where, path, ref, maxBytes),
    getViewer: () => readViewer(requests, graphqlUrl),
    listThreads: number => readThreads(requests, where, graphqlUrl, number),
    resolveThread: id => resolveThread(requests, graphqlUrl, id),
  }
}

interface Where {
  readonly owner: string
  readonly repo: string
}

function readingTrees({ octokit, read }: Requests, where: Where): Pick<GitHubApi, 'getRepository' | 'compare' | 'getTree'> {
  return {
    getRepository: () =>
      read(routes.repository, async options => {
        const { data } = await octokit.request(routes.repository, { ...where, ...options })
        return { fullName: data.full_name, defaultBranch: data.default_branch }
      }),
    // The files are all on the first page; pages are of commits, which nobody asked for.
    compare: (base, head) =>
      read(routes.compare, async options => {
        const { data } = await octokit.request(routes.compare, { ...where, basehead: `${base}...${head}`, per_page: 1, ...options })
        const files = (data.files ?? []).map(changedFileOf)
        return { mergeBase: data.merge_base_commit.sha, status: data.status, files: { items: files, truncated: files.length >= mostComparedFiles } }
      }),
    getTree: (id, recursive) =>
      read(routes.tree, async options => {
        const { data } = await octokit.request(routes.tree, { ...where, tree_sha: id, ...(recursive && { recursive: '1' }), ...options })
        return { id: data.sha, entries: data.tree.map(treeEntryOf), truncated: data.truncated }
      }),
  }
}

function readingPulls(
  { octokit, read }: Requests,
  where: Where,
): Pick<GitHubApi, 'getPull' | 'listPullsFrom' | 'listPullFiles' | 'listReviews' | 'listReviewComments'> {
  return {
    listPullsFrom: (owner, branch) =>
      read(routes.pulls, async options => {
        const { data } = await octokit.request(routes.pulls, { ...where, state: 'open', head: `${owner}:${branch}`, per_page: perPage, ...options })
        return data.map(({ number, head }) => ({ number, sha: head.sha }))
      }),
    getPull: number => read(routes.pull, async options => pullOf((await octokit.request(routes.pull, { ...where, pull_number: number, ...options })).data)),
    async listPullFiles(number) {
      const files = await allPages(mostPullFiles / perPage, page =>
        read(routes.files, async options => {
          const { data, headers } = await octokit.request(routes.files, { ...where, pull_number: number, per_page: perPage, page, ...options })
          return { items: data.map(changedFileOf), link: headers.link }
        }),
      )
      return { items: files.items, truncated: files.truncated || files.items.length >= mostPullFiles }
    },
    listReviews: number =>
      allPages(mostPages, page =>
        read(routes.reviews, async options => {
          const { data, headers } = await octokit.request(routes.reviews, { ...where, pull_number: number, per_page: perPage, page, ...options })
          return { items: data.map(reviewOf), link: headers.link }
        }),
      ),
    listReviewComments: number =>
      allPages(mostPages, page =>
        read(routes.comments, async options => {
          const { data, headers } = await octokit.request(routes.comments, { ...where, pull_number: number, per_page: perPage, page, ...options })
          return { items: data.map(commentOf), link: headers.link }
        }),
      ),
  }
}

function writing(
  { octokit, write }: Requests,
  where: Where,
): Pick<GitHubApi, 'createReview' | 'updateReview' | 'deletePendingReview' | 'updateReviewComment' | 'deleteReviewComment'> {
  return {
    createReview: (number, review) =>
      write(routes.createReview, async options =>
        reviewOf((await octokit.request(routes.createReview, { ...where, pull_number: number, ...bodyOf(review), ...options })).data),
      ),
    updateReview: (number, id, body) =>
      write(routes.updateReview, async options => {
        await octokit.request(routes.updateReview, { ...where, pull_number: number, review_id: id, body, ...options })
      }),
    deletePendingReview: (number, id) =>
      write(routes.deleteReview, async options => {
        await octokit.request(routes.deleteReview, { ...where, pull_number: number, review_id: id, ...options })
      }),
    updateReviewComment: (id, body) =>
      write(routes.updateComment, async options => {
        await octokit.request(routes.updateComment, { ...where, comment_id: id, body, ...options })
      }),
    deleteReviewComment: id =>
      write(routes.deleteComment, async options => {
        await octokit.request(routes.deleteComment, { ...where, comment_id: id, ...options })
      }),
  }
}

/** `event` is always sent: without it GitHub keeps the review pending, seen by nobody, and refuses the next one. */
function bodyOf({ commit, event, body, comments }: NewReview) {
  return {
    commit_id: commit,
    event,
    body,
    comments: comments.map(({ path, side, line, startLine, body: text }) => ({
      path,
      body: text,
      side,
      line,
      ...(startLine !== undefined && { start_line: startLine, start_side: side }),
    })),
  }
}

async function allPages<T>(
  most: number,
  get: (page: number) => Promise<{ readonly items: readonly T[]; readonly link: string | undefined }>,
): Promise<Listed<T>> {
  const items: T[] = []
  for (let page = 1; page <= most; page++) {
    const answer = await get(page)
    items.push(...answer.items)
    if (!answer.link?.includes('rel="next"')) return { items, truncated: false }
  }
  return { items, truncated: true }
}
