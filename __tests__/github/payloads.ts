import { person } from './objects.js'
import type { Repository } from './repository.js'
import { type Addresses, authorOf, pullShape, repositoryShape, userShape } from './shapes.js'

export type EventName = 'pull_request' | 'pull_request_target' | 'merge_group' | 'push' | 'workflow_dispatch' | 'schedule' | 'workflow_run'

/** What differs between two events of one kind. */
export interface EventDetails {
  /** Of a pull request: `opened`, `synchronize`, `reopened`, `closed`, ... */
  readonly action?: string
  readonly before?: string
  readonly after?: string
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly forced?: boolean
  /** Of workflow_run: what started the first workflow. */
  readonly of?: 'pull_request' | 'pull_request_target' | 'push'
}

const zeros = '0'.repeat(40)

/** The payload of an event, in the shape of GitHub's published examples, without the parts that say nothing here. */
export function payloadOf(event: EventName, repository: Repository, to: Addresses, details: EventDetails = {}): object {
  const sender = userShape(authorOf(repository), to)
  const common = { repository: repositoryShape('full-repository', repository.fullName, repository, to), sender }
  const { pull, objects } = repository
  switch (event) {
    case 'pull_request':
    case 'pull_request_target': {
      const { action = 'opened' } = details
      const moved = action === 'synchronize' ? { before: pull.heads.at(-2) ?? pull.head, after: pull.head } : {}
      const shape = { ...pullShape(repository, to), ...(action === 'closed' && { state: 'closed', closed_at: person.date }) }
      return { action, number: pull.number, pull_request: shape, ...moved, ...common }
    }
    case 'merge_group': {
      const group = {
        head_sha: pull.head,
        head_ref: `refs/heads/gh-readonly-queue/${repository.branch}/pr-${pull.number}-${pull.base}`,
        base_sha: pull.base,
        base_ref: `refs/heads/${repository.branch}`,
        head_commit: commitOf(repository, pull.head),
      }
      return { action: 'checks_requested', merge_group: group, ...common }
    }
    case 'push': {
      const { before = pull.base, after = pull.head, ref = `refs/heads/${repository.branch}` } = details
      const moved = { ref, before, after, created: before === zeros, deleted: after === zeros, forced: details.forced ?? false, base_ref: null }
      const head_commit = objects.commits.has(after) ? commitOf(repository, after) : null
      return {
        ...moved,
        compare: `${to.web}/${repository.fullName}/compare`,
        commits: head_commit ? [head_commit] : [],
        head_commit,
        pusher: person,
        ...common,
      }
    }
    case 'workflow_dispatch':
      return { inputs: details.inputs ?? {}, ref: `refs/heads/${repository.branch}`, workflow: '.github/workflows/lint.yml', ...common }
    case 'schedule':
      return { schedule: '17 3 * * 1', workflow: '.github/workflows/lint.yml', ...common }
    case 'workflow_run':
      return { action: 'completed', workflow_run: runOf(repository, to, details), ...common }
  }
}

/** Pull requests from forks are not named in it. */
function runOf(repository: Repository, to: Addresses, { of = 'pull_request' }: EventDetails): object {
  const { number, base, head } = pullShape(repository, to)
  const isFork = head.repo?.full_name !== base.repo?.full_name
  const pull_requests = isFork ? [] : [{ number, head: { ref: head.ref, sha: head.sha }, base: { ref: base.ref, sha: base.sha } }]
  const head_repository = head.repo && { full_name: head.repo.full_name, owner: head.user }
  // A run with the rights of the base is of the base's commit.
  const head_sha = of === 'pull_request' ? head.sha : base.sha
  return { id: 1, event: of, status: 'completed', conclusion: 'failure', head_branch: head.ref, head_sha, head_repository, pull_requests }
}

function commitOf({ objects }: Repository, id: string): object {
  const { tree, message } = objects.commits.get(id)!
  const { name, email, date } = person
  return { id, tree_id: tree, message, timestamp: date, author: { name, email }, committer: { name, email } }
}
