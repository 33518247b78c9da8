import type { Thread } from './api.js'
import { faultOfGraph } from './faults.js'
import type { RequestOptions, Requests } from './requests.js'

interface Where {
  readonly owner: string
  readonly repo: string
}

/** Threads are known to GraphQL only. */
const name = 'POST /graphql'
const perPage = 100
const mostPages = 10

const threadsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: ${perPage}, after: $after) {
        nodes { id isResolved viewerCanResolve comments(first: 1) { nodes { fullDatabaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`
const resolveMutation = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
const viewerQuery = 'query { viewer { login } }'

interface ThreadNode {
  readonly id: string
  readonly isResolved: boolean
  readonly viewerCanResolve: boolean
  /** A BigInt, which is sent as text: newer ids do not fit into the Int of `databaseId`. */
  readonly comments: { readonly nodes: readonly ({ readonly fullDatabaseId: string | number | null } | null)[] }
}

interface ThreadPage {
  readonly nodes: readonly (ThreadNode | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The threads of a pull request, the first thousand. */
export async function readThreads(requests: Requests, { owner, repo }: Where, url: string, number: number): Promise<readonly Thread[]> {
  const threads: Thread[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const variables: object = { owner, name: repo, number, after }
    const data = await requests.read(name, options => ask(requests, url, threadsQuery, variables, options))
    const { nodes, pageInfo } = (data as { repository: { pullRequest: { reviewThreads: ThreadPage } } }).repository.pullRequest.reviewThreads
    threads.push(...nodes.flatMap(threadOf))
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break
    after = pageInfo.endCursor
  }
  return threads
}

/** Closes a thread as settled. */
export const resolveThread = (requests: Requests, url: string, id: string): Promise<void> =>
  requests.write(name, async options => {
    await ask(requests, url, resolveMutation, { id }, options)
  })

/** The login of the token, as REST writes it. */
export const readViewer = (requests: Requests, url: string): Promise<string> =>
  requests.read(name, async options => ((await ask(requests, url, viewerQuery, {}, options)) as { viewer: { login: string } }).viewer.login)

/** GraphQL refuses with status 200: what was refused is in `errors`, and parts of `data` are null. */
async function ask({ octokit }: Requests, url: string, query: string, variables: object, options: RequestOptions): Promise<unknown> {
  const { data } = await octokit.request(`POST ${url}`, { query, variables, ...options })
  if (data?.errors !== undefined || data?.data == null) throw faultOfGraph(data?.errors, name)
  return data.data
}

function threadOf(node: ThreadNode | null): Thread[] {
  const comment = Number(node?.comments.nodes[0]?.fullDatabaseId ?? Number.NaN)
  return node && Number.isSafeInteger(comment) ? [{ id: node.id, comment, isResolved: node.isResolved, canResolve: node.viewerCanResolve }] : []
}
