import { type Call, known, links } from './contract.js'
import { diffTrees, type FileDiff } from './diff.js'
import { type Commit, entryAt, history, mergeBase, walk } from './objects.js'
import type { Repository, StoredReview, User } from './repository.js'
import { createReview, type ReviewRequest, tooLong } from './reviews.js'
import { type Addresses, commentShape, commitShape, fileShape, pullShape, repositoryShape, reviewShape } from './shapes.js'

export interface Answer {
  readonly status: number
  /** JSON. */
  readonly body?: unknown
  /** Anything else; not described, so not checked. */
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array }
  readonly headers?: Readonly<Record<string, string>>
}

/** How much GitHub shows; tests may lower it. */
export interface Limits {
  pullFiles: number
  comparedFiles: number
  treeEntries: number
  /** A file with a larger patch has none. */
  patchBytes: number
}

export interface Asked {
  readonly repository: Repository
  readonly call: Call
  readonly query: URLSearchParams
  readonly body: unknown
  readonly accept: string
  readonly viewer: User
  readonly limits: Limits
  readonly to: Addresses
  /** The address that was asked, for links to other pages. */
  readonly url: URL
}

export const failure = (status: number, message: string, errors?: readonly string[]): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', ...(errors ? { errors } : { status: String(status) }) },
})
const notFound = failure(404, 'Not Found')
const unprocessable = (errors: readonly string[]): Answer => failure(422, 'Unprocessable Entity', errors)

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'
const comments = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

/** What is served, by the description's names. */
export const routes: Readonly<Record<string, (asked: Asked) => Answer>> = {
  'GET /repos/{owner}/{repo}': ({ repository, to }) => ({ status: 200, body: repositoryShape('full-repository', repository.fullName, repository, to) }),
  'GET /repos/{owner}/{repo}/compare/{basehead}': compare,
  'GET /repos/{owner}/{repo}/contents/{path}': contents,
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': blob,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': tree,
  'GET /repos/{owner}/{repo}/pulls': asked => {
    const shape = pullShape(asked.repository, asked.to)
    const [state, head] = [asked.query.get('state') ?? 'open', asked.query.get('head')]
    const isAsked = (state === 'all' || state === shape.state) && (head === null || head === shape.head.label)
    const self = `${asked.to.api}/repos/${asked.repository.fullName}/pulls/${shape.number}`
    return paged(isAsked ? [shape] : [], asked, pull => ({ ...links('pull-request-simple', self), ...known('pull-request-simple', pull) }))
  },
  [`GET ${pull}`]: onPull(getPull),
  [`GET ${pull}/files`]: onPull(asked => {
    const files = asked.repository.diff().slice(0, asked.limits.pullFiles)
    return paged(files, asked, file => fileShape(asked.repository, shown(file, asked), asked.to))
  }),
  [`GET ${pull}/comments`]: onPull(asked => {
    const { repository, viewer } = asked
    const pending = new Set(repository.reviews.filter(review => review.state === 'PENDING').map(review => review.id))
    const seen = repository.comments.filter(comment => !pending.has(comment.review) || comment.user.login === viewer.login)
    return paged(seen, asked, comment => commentShape(repository, comment, asked.to))
  }),
  [`GET ${pull}/reviews`]: onPull(asked => paged(asked.repository.reviews.filter(isSeenBy(asked.viewer)), asked, review => show(review, asked))),
  [`POST ${pull}/reviews`]: onPull(asked => {
    const made = createReview(asked.repository, asked.viewer, (asked.body ?? {}) as ReviewRequest)
    return 'id' in made ? { status: 200, body: show(made, asked) } : unprocessable(made)
  }),
  [`PUT ${pull}/reviews/{review_id}`]: onPull(updateReview),
  [`DELETE ${pull}/reviews/{review_id}`]: onPull(deleteReview),
  [`PATCH ${comments}`]: asked => {
    const comment = asked.repository.comments.find(candidate => candidate.id === Number(asked.call.parameters.comment_id))
    const { body } = asked.body as { body: string }
    if (!comment) return notFound
    if (tooLong(body)) return unprocessable(['Body is too long (maximum is 65536 characters)'])
    comment.body = body
    return { status: 200, body: commentShape(asked.repository, comment, asked.to) }
  },
  [`DELETE ${comments}`]: ({ repository, call }) => {
    const index = repository.comments.findIndex(comment => comment.id === Number(call.parameters.comment_id))
    if (index === -1) return notFound
    repository.comments.splice(index, 1)
    return { status: 204 }
  },
}

function onPull(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  return asked => (Number(asked.call.parameters.pull_number) === asked.repository.pull.number ? answer(asked) : notFound)
}

function getPull({ repository, accept, limits, to }: Asked): Answer {
  if (!accept.includes('diff')) return { status: 200, body: pullShape(repository, to) }
  const diff = repository.diff()
  if (diff.length > limits.comparedFiles) return failure(406, `Sorry, the diff exceeded the maximum number of files (${limits.comparedFiles}).`)
  const text = diff.map(({ path, patch = '' }) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${patch}\n`).join('')
  return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes: Buffer.from(text) } }
}

const isSeenBy =
  (viewer: User) =>
  ({ state, user }: StoredReview): boolean =>
    state !== 'PENDING' || user.login === viewer.login
const show = (review: StoredReview, { repository, to }: Asked): unknown => reviewShape(repository, review, to)

function updateReview(asked: Asked): Answer {
  const { repository, viewer, call, body } = asked
  const review = repository.reviews.filter(isSeenBy(viewer)).find(candidate => candidate.id === Number(call.parameters.review_id))
  const text = (body as { body: string }).body
  if (!review) return notFound
  if (review.user.login !== viewer.login) return failure(403, 'Forbidden')
  if (text === '' || tooLong(text)) return unprocessable([text === '' ? "Body can't be blank" : 'Body is too long (maximum is 65536 characters)'])
  review.body = text
  return { status: 200, body: show(review, asked) }
}

/** A file as it is listed: a large diff is not shown. */
function shown(file: FileDiff, { limits }: Asked): FileDiff {
  if ((file.patch?.length ?? 0) <= limits.patchBytes) return file
  const { patch: _, ...rest } = file
  return rest
}

function deleteReview(asked: Asked): Answer {
  const { repository, viewer, call } = asked
  const review = repository.reviews.filter(isSeenBy(viewer)).find(candidate => candidate.id === Number(call.parameters.review_id))
  if (!review) return notFound
  if (review.state !== 'PENDING') return unprocessable(['Can not delete a non-pending pull request review'])
  repository.reviews.splice(repository.reviews.indexOf(review), 1)
  for (let index = repository.comments.length - 1; index >= 0; index--)
    if (repository.comments[index]?.review === review.id) repository.comments.splice(index, 1)
  return { status: 200, body: show(review, asked) }
}

/** One page of a list, with links to the others where there are any. */
function paged<T>(items: readonly T[], { query, url }: Asked, shape: (item: T) => unknown): Answer {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])]
  const body = items.slice((page - 1) * size, page * size).map(shape)
  return { status: 200, body, ...(links.length > 0 && { headers: { link: links.join(', ') } }) }
}

/** A branch, a tag or a commit, in full. */
function commitAt({ objects, branch, pull }: Repository, ref: string): Commit | undefined {
  return objects.commits.get(ref.replace(/^refs\/heads\//, '') === branch ? pull.base : ref)
}

function compare(asked: Asked): Answer {
  const { repository, call, query, limits, to } = asked
  const { objects } = repository
  const [base, head] = (call.parameters.basehead ?? '').split('...').map(ref => commitAt(repository, ref))
  if (!base || !head) return notFound
  const merge = objects.commits.get(mergeBase(objects, base.id, head.id) ?? '')
  if (!merge) return failure(404, `No common ancestor between ${base.id} and ${head.id}.`)
  const [before, after] = [history(objects, base.id), history(objects, head.id)]
  const ahead = after.filter(id => !before.includes(id)).reverse()
  const behind = before.filter(id => !after.includes(id))
  const status = ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const page = Number(query.get('page') ?? 1)
  const size = Number(query.get('per_page') ?? 250)
  const files: readonly FileDiff[] = page > 1 ? [] : diffTrees(objects, merge.tree, head.tree).slice(0, limits.comparedFiles)
  const url = `${to.api}/repos/${repository.fullName}/compare/${call.parameters.basehead}`
  const body = {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: commitShape(repository, base, to),
    merge_base_commit: commitShape(repository, merge, to),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * size, page * size).map(id => commitShape(repository, objects.commits.get(id)!, to)),
    files: files.map(file => fileShape(repository, shown(file, asked), to)),
  }
  return { status: 200, body }
}

function tree({ repository, call, query, limits, to }: Asked): Answer {
  const { objects, fullName } = repository
  const asked = call.parameters.tree_sha ?? ''
  const id = objects.trees.has(asked) ? asked : commitAt(repository, asked)?.tree
  if (id === undefined) return notFound
  // Any value of `recursive` means that it is, even 0 and false.
  const entries = query.has('recursive') ? [...walk(objects, id)] : (objects.trees.get(id) ?? []).map(entry => ({ ...entry, path: entry.name }))
  const shown = entries.slice(0, limits.treeEntries).map(({ path, mode, id: sha }) => {
    const size = objects.blobs.get(sha)?.length
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    const at = type === 'commit' ? {} : { url: `${to.api}/repos/${fullName}/git/${type}s/${sha}` }
    return { path, mode, type, sha, ...(size !== undefined && { size }), ...at }
  })
  const truncated = shown.length < entries.length
  return { status: 200, body: { sha: id, url: `${to.api}/repos/${fullName}/git/trees/${id}`, tree: shown, truncated } }
}

function blob({ repository, call, accept, to }: Asked): Answer {
  const sha = call.parameters.file_sha ?? ''
  const bytes = repository.objects.blobs.get(sha)
  if (!bytes) return notFound
  if (accept.includes('raw')) return rawFile(bytes)
  const url = `${to.api}/repos/${repository.fullName}/git/blobs/${sha}`
  return { status: 200, body: { sha, node_id: sha, size: bytes.length, url, content: Buffer.from(bytes).toString('base64'), encoding: 'base64' } }
}

/** GitHub calls every file text, in the header. */
const rawFile = (bytes: Uint8Array): Answer => ({ status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } })

function contents({ repository, call, query, accept, to }: Asked): Answer {
  const { objects, fullName } = repository
  const path = call.parameters.path ?? ''
  const commit = commitAt(repository, query.get('ref') ?? repository.branch)
  if (!commit) return failure(404, `No commit found for the ref ${query.get('ref')}`)
  const entry = entryAt(objects, commit.tree, path)
  if (!entry) return notFound
  const base = `${to.api}/repos/${fullName}`
  const shape = (at: string, { name, mode, id: sha }: typeof entry) => {
    const type = mode === '040000' ? 'dir' : mode === '160000' ? 'submodule' : mode === '120000' ? 'symlink' : 'file'
    const url = `${base}/contents/${at}`
    const links = { url, html_url: url, git_url: `${base}/git/blobs/${sha}`, download_url: type === 'file' ? url : null }
    return { type, size: objects.blobs.get(sha)?.length ?? 0, name, path: at, sha, ...links, _links: { self: url, git: links.git_url, html: url } }
  }
  if (entry.mode === '040000') return { status: 200, body: (objects.trees.get(entry.id) ?? []).map(inside => shape(`${path}/${inside.name}`, inside)) }
  const target = entry.mode === '120000' ? entryAt(objects, commit.tree, Buffer.from(objects.blobs.get(entry.id)!).toString()) : entry
  const bytes = objects.blobs.get(target?.id ?? '')
  if (!bytes) return { status: 200, body: { ...shape(path, entry), submodule_git_url: `${base}.git` } }
  if (accept.includes('raw')) return rawFile(bytes)
  return { status: 200, body: { ...shape(path, entry), type: 'file', encoding: 'base64', content: Buffer.from(bytes).toString('base64') } }
}
