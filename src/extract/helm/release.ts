import type { Argument } from '../../model/argument.js'
import type { HelmRelease, ValuesLayer } from '../../model/facts.js'
import { absent, type Value, valueOf } from '../../model/value.js'
import { type HelmInstallation, readHelm } from './grammar.js'

/** The repositories that a script adds, by the name that it gives them. */
export type Repositories = Map<string, Value<string>>

/** What a `helm` command installs. `repo add` is remembered, so that `name/chart` can be told by its URL. */
export function helmFacts(
  words: readonly Argument[],
  stated: Pick<HelmRelease, 'at' | 'example' | 'conditional' | 'shell'>,
  repositories: Repositories,
): readonly HelmRelease[] {
  const command = readHelm(words)
  if (!command || command.help) return []
  if (command.verb === 'repo add') {
    const name = valueOf(command.name)
    if (name !== undefined) repositories.set(name, command.url)
    return []
  }
  if (command.rejected) return []
  const { release, namespace, chart, version } = command
  const open = command.open || keepsValues(command)
  const repository = command.repository.is === 'absent' ? repositoryOf(chart, repositories) : command.repository
  return [{ kind: 'helm-release', ...stated, release, namespace, chart, repository, version, values: layers(command), open, via: `helm ${command.verb}` }]
}

/** Flags by which values, or what is made of them, come from elsewhere: the last release, a program. */
const outside = ['--reuse-values', '--reset-then-reuse-values', '--post-renderer']

/** A plain `upgrade` without any values takes those of the release before it. */
function keepsValues(command: HelmInstallation): boolean {
  if (outside.some(flag => command.options.has(flag))) return true
  return command.verb === 'upgrade' && command.installs.is === 'absent' && command.values.length + command.assignments.length === 0
}

function repositoryOf(chart: Value<string>, repositories: Repositories): Value<string> {
  const alias = valueOf(chart)?.match(/^([\w.-]+)\/[\w.-]+$/)?.[1]
  return (alias !== undefined && repositories.get(alias)) || absent(chart.at)
}

/** Files first, then what is set on the command line, each in its order: Helm lets the later win. */
function layers(command: HelmInstallation): readonly ValuesLayer[] {
  return [
    ...command.values.map((path): ValuesLayer => ({ is: 'file', path })),
    ...command.assignments.map(({ path, value, at, written, kind }): ValuesLayer => ({ is: 'set', path, value, at, written, text: kind === 'string' })),
  ]
}
