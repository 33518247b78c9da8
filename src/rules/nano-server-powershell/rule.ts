import { parseImage } from '../../catalogue/images.js'
import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { BaseImage, Workload } from '../../model/facts.js'
import { containerNamed, workloadSubject } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { type Known, type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A container on Nano Server runs PowerShell, which it does not have',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.baseImages],
  on: ['workload', 'base-image'],
  pods: 'Windows',
  fields: ['command', 'args'],
  check: fact => (fact.kind === 'base-image' ? ofDockerfile(fact) : ofPods(fact)),
} satisfies Rule<'workload' | 'base-image'>

const why = plainly('Windows PowerShell needs the .NET Framework, and Nano Server has neither: the program is not found.')
const instead = say`Use ${'cmd /c'} or ${'curl.exe'}, which Nano Server has; ${'pwsh'} where the image brings PowerShell 7; or an image on Server Core.`

function ofPods(workload: Workload): Problem[] {
  return commandsOf(workload).flatMap(({ container, of, words }): Problem[] => {
    const word = powershellOf(words)
    const image = valueOf(container.image)
    if (!word || image === undefined || !isNanoServer(image) || valueOf(isHostProcess(workload.pod, container.node)) !== false) return []
    return [
      {
        at: word.at,
        subject: [...workloadSubject(workload, container), of],
        message: say`${of === 'command' ? plainly('the command') : say`the ${of}`} of ${containerNamed(container)} runs ${'powershell'}, and its image is Nano Server`,
        why,
        remedy: say`${instead} A probe is better made with ${'httpGet'}.`,
        offending: { image, [of]: 'powershell' },
        because: [{ at: container.image.at, says: say`the image ${image}` }],
      },
    ]
  })
}

/** One for each stage: what the first instruction gets wrong the others do, too. */
function ofDockerfile({ image, programs, stage }: BaseImage): Problem | undefined {
  const text = valueOf(image)
  const program = programs.find(({ name }) => powershell.test(name))
  if (text === undefined || !program || !isNanoServer(text)) return undefined
  return {
    at: program.at,
    subject: ['FROM', stage],
    message: say`${program.keyword} runs ${'powershell'}, and the base image ${text} is Nano Server`,
    why,
    remedy: instead,
    offending: { program: program.name },
    because: [{ at: image.at, says: say`the base image ${text}` }],
  }
}

const powershell = /^(?:.*[\\/])?powershell(?:\.exe)?$/i

/** The word that names PowerShell: the program, or what `cmd /c` is to run. */
function powershellOf(words: readonly [Value<string>, ...Value<string>[]]): Known<string> | undefined {
  const [first, ...rest] = words
  if (first.is !== 'known') return undefined
  if (powershell.test(first.value)) return first
  if (!/^(?:.*[\\/])?cmd(?:\.exe)?$/i.test(first.value)) return undefined
  const run = rest[rest.findIndex(word => /^\/[cs]$/i.test(valueOf(word) ?? '')) + 1]
  return run?.is === 'known' && powershell.test(run.value.trimStart().split(' ')[0] ?? '') ? run : undefined
}

function isNanoServer(image: string): boolean {
  const { repository, tag } = parseImage(image)
  return `${repository}:${tag ?? ''}`
    .toLowerCase()
    .split(/[/:_.-]/)
    .includes('nanoserver')
}
