import { known, links } from './contract.js'
import type { FileDiff } from './diff.js'
import { type Commit, person } from './objects.js'
import type { Repository, StoredComment, StoredReview, User } from './repository.js'

/** Builds GitHub's answers. `api` and `web` are the addresses of the server that is asked. */
export interface Addresses {
  readonly api: string
  readonly web: string
}

const date = person.date
const node = (type: string, id: string | number): string => Buffer.from(`${type}:${id}`).toString('base64url')
/** A number that stays the same for a name. */
const numberFor = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7)

export const ownerOf = (repository: Repository): User => ({ login: repository.fullName.split('/')[0]!, type: 'Organization' })
export const authorOf = (repository: Repository): User => ({ login: repository.spec.author ?? 'mona', type: 'User' })

export function userShape(user: User, { api, web }: Addresses) {
  const id = numberFor(user.login)
  const name = encodeURIComponent(user.login)
  const shape = { ...links('simple-user', `${api}/users/${name}`), html_url: `${web}/${name}`, login: user.login }
  return { ...shape, id, node_id: node('User', id), gravatar_id: '', type: user.type, site_admin: false }
}

/** A repository in one of the description's forms: `full-repository`, or `repository` inside of others. */
export function repositoryShape(schema: 'full-repository' | 'repository', fullName: string, repository: Repository, to: Addresses) {
  const [owner, name] = fullName.split('/') as [string, string]
  const id = numberFor(fullName)
  const counts = { forks: 0, forks_count: 0, open_issues: 1, open_issues_count: 1, stargazers_count: 0, watchers: 0, watchers_count: 0, size: 1 }
  const features = { has_downloads: true, has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_discussions: false }
  const base = `${to.api}/repos/${fullName}`
  return known(schema, {
    ...links(schema, base),
    ...counts,
    ...features,
    mirror_url: null,
    html_url: `${to.web}/${fullName}`,
    id,
    node_id: node('Repository', id),
    name,
    full_name: fullName,
    owner: userShape({ login: owner, type: 'Organization' }, to),
    private: repository.spec.private ?? false,
    description: null,
    fork: fullName !== repository.fullName,
    default_branch: repository.branch,
    homepage: null,
    language: null,
    archived: false,
    disabled: false,
    license: null,
    pushed_at: date,
    created_at: date,
    updated_at: date,
    network_count: 0,
    subscribers_count: 0,
  })
}

export function pullShape(repository: Repository, to: Addresses) {
  const { pull, spec } = repository
  const base = `${to.api}/repos/${repository.fullName}`
  const self = `${base}/pulls/${pull.number}`
  const diff = repository.diff()
  const sum = (part: 'additions' | 'deletions'): number => diff.reduce((total, file) => total + file[part], 0)
  const plain = { assignee: null, assignees: [], auto_merge: null, body: null, closed_at: null, merged_at: null, milestone: null, merged_by: null, labels: [] }
  const state = { state: pull.state, locked: false, draft: spec.draft ?? false, merged: false, mergeable: null, mergeable_state: 'unknown' }
  return {
    ...links('pull-request', self),
    ...plain,
    ...state,
    html_url: `${to.web}/${repository.fullName}/pull/${pull.number}`,
    id: numberFor(self),
    node_id: node('PullRequest', pull.number),
    number: pull.number,
    title: 'A change',
    user: userShape(authorOf(repository), to),
    created_at: date,
    updated_at: date,
    merge_commit_sha: null,
    author_association: 'CONTRIBUTOR',
    maintainer_can_modify: false,
    comments: 0,
    review_comments: repository.comments.length,
    commits: pull.heads.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: diff.length,
    base: endShape(repository, 'base', to),
    head: endShape(repository, 'head', to),
    _links: Object.fromEntries(
      ['self', 'html', 'issue', 'comments', 'review_comments', 'review_comment', 'commits', 'statuses'].map(name => [name, { href: `${self}/${name}` }]),
    ),
  }
}

function endShape(repository: Repository, end: 'base' | 'head', to: Addresses) {
  const fork = end === 'head' ? repository.spec.fork : undefined
  const owner = fork ? authorOf(repository) : ownerOf(repository)
  const ref = end === 'head' ? 'change' : repository.branch
  const fullName = fork ? `${owner.login}/${repository.fullName.split('/')[1]}` : repository.fullName
  const repo = fork === 'deleted' ? null : repositoryShape('repository', fullName, repository, to)
  return { label: `${owner.login}:${ref}`, ref, sha: repository.pull[end], user: userShape(owner, to), repo }
}

export function fileShape(repository: Repository, file: FileDiff, { api, web }: Addresses) {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  const at = `${web}/${repository.fullName}`
  const { head } = repository.pull
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${at}/blob/${head}/${path}`,
    raw_url: `${at}/raw/${head}/${path}`,
    contents_url: `${api}/repos/${repository.fullName}/contents/${path}?ref=${head}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  }
}

export function commitShape(repository: Repository, commit: Commit, { api, web }: Addresses) {
  const base = `${api}/repos/${repository.fullName}`
  return {
    ...links('commit', `${base}/commits/${commit.id}`),
    html_url: `${web}/${repository.fullName}/commit/${commit.id}`,
    sha: commit.id,
    node_id: node('Commit', commit.id),
    author: null,
    committer: null,
    parents: commit.parents.map(sha => ({ sha, url: `${base}/commits/${sha}` })),
    commit: {
      url: `${base}/git/commits/${commit.id}`,
      author: { ...person },
      committer: { ...person },
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
    },
  }
}

export function reviewShape(repository: Repository, review: StoredReview, to: Addresses) {
  const pull = pullAddresses(repository, to)
  return {
    id: review.id,
    node_id: node('PullRequestReview', review.id),
    user: userShape(review.user, to),
    body: review.body,
    state: review.state,
    html_url: `${pull.html}#pullrequestreview-${review.id}`,
    pull_request_url: pull.api,
    _links: { html: { href: `${pull.html}#pullrequestreview-${review.id}` }, pull_request: { href: pull.api } },
    ...(review.state !== 'PENDING' && { submitted_at: date }),
    commit_id: review.commit,
    author_association: 'NONE',
  }
}

export function commentShape(repository: Repository, comment: StoredComment, to: Addresses) {
  const pull = pullAddresses(repository, to)
  const url = `${to.api}/repos/${repository.fullName}/pulls/comments/${comment.id}`
  const html = `${pull.html}#discussion_r${comment.id}`
  return {
    url,
    id: comment.id,
    node_id: node('PullRequestReviewComment', comment.id),
    pull_request_review_id: comment.review,
    diff_hunk: comment.hunk,
    path: comment.path,
    position: comment.line === null ? null : 1,
    original_position: 1,
    commit_id: comment.line === null ? comment.commit : repository.pull.head,
    original_commit_id: comment.commit,
    ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
    user: userShape(comment.user, to),
    body: comment.body,
    created_at: date,
    updated_at: date,
    html_url: html,
    pull_request_url: pull.api,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull.api } },
    line: comment.line,
    original_line: comment.originalLine,
    start_line: comment.startLine ?? null,
    original_start_line: comment.startLine ?? null,
    start_side: comment.startLine === undefined ? null : comment.side,
    side: comment.side,
    subject_type: 'line',
  }
}

const pullAddresses = ({ fullName, pull }: Repository, { api, web }: Addresses) => ({
  api: `${api}/repos/${fullName}/pulls/${pull.number}`,
  html: `${web}/${fullName}/pull/${pull.number}`,
})
