import type { Argument } from '../model/argument.js'
import type { Command } from '../model/facts.js'
import { restated } from '../model/restated.js'
import { isText, known, type Value, valueOf } from '../model/value.js'
import type { Parsed, Step } from '../parse/parsed.js'

/** The steps of a workflow or a pipeline that build images, as commands: the action or the task, `--file`, `--platform`, and the folder as `docker build` has them. */
export function buildCommands({ steps }: Parsed, example: boolean): readonly Command[] {
  return steps.flatMap(step => {
    const words = /^docker@/i.test(step.uses) ? taskWords(step) : actionWords(step)
    if (!words) return []
    const { at, runner } = step
    const fact: Command = { kind: 'command', tool: valueOf(words[0]!.value)!, words, shell: 'bash', at, example, conditional: false, unattended: true }
    return [runner ? restated(fact, { runner }) : fact]
  })
}

/** https://github.com/docker/build-push-action: without a context it builds the root of the repository. */
function actionWords({ uses, at, with: inputs }: Step): readonly Argument[] {
  const first = known(uses.split('@', 1)[0]!.toLowerCase(), at)
  return worded([first, ...option('--file', inputs.get('file')), ...option('--platform', inputs.get('platforms')), inputs.get('context') ?? known('.', at)])
}

/** https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2. Undefined where it builds nothing, or where nobody can see how. */
function taskWords({ uses, at, with: inputs }: Step): readonly Argument[] | undefined {
  const command = inputs.get('command')
  // With `buildAndPush` it takes no arguments.
  const more = command && isText(command, 'build') ? inputs.get('arguments') : undefined
  if ((command && !isText(command, 'build', 'buildAndPush')) || (more && more.is !== 'known')) return undefined
  const platform = more?.is === 'known' ? /(?:^|\s)--platform[=\s]+(\S+)/.exec(more.value)?.[1] : undefined
  const file = inputs.get('dockerfile') ?? known('**/Dockerfile', at)
  const given = platform === undefined || !more ? undefined : known(platform, more.at)
  return worded([known(uses, at), ...option('--file', file), ...option('--platform', given), inputs.get('buildcontext') ?? known('**', at)])
}

const option = (name: string, value: Value<string> | undefined): readonly Value<string>[] => (value ? [known(name, value.at), value] : [])

const worded = (values: readonly Value<string>[]): readonly Argument[] => values.map(value => ({ value, at: value.at, many: false }))
