import { sources } from '../../catalogue/sources.js'
import type { Command } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

/** Azure Container Service was retired, and what belonged to it. */
const retired: Day = '2020-01-31'
/** The documentation of AKS stopped naming aks-engine. */
const archived: Day = '2022-05-25'

const verbs: ReadonlySet<string> = new Set(['generate', 'deploy', 'upgrade', 'scale', 'addpool', 'update', 'rotate-certs'])

export const rule = {
  title: 'aks-engine and Azure Container Service are gone',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: retired,
  deadlines: [{ day: '2020-01-31', what: 'Azure Container Service retires' }],
  sources: [sources.aksEngine, sources.windowsFaq],
  on: 'command',
  commands: ['az acs', 'aks-engine', 'acs-engine'],
  check(command, world) {
    const use = useOf(command)
    if (!use || world.day < use.over) return
    return {
      at: { ...command.words[0]!.at, end: command.words[1]!.at.end },
      subject: [use.name],
      message: say`${use.name} belongs to a tool that is no longer there to use`,
      why: use.why,
      remedy: say`Create the cluster with ${'az aks create'}, or with Cluster API Provider Azure where you run the control plane yourself. On Azure Stack Hub its successor ${'aks-engine-azurestack'} goes on.`,
      offending: { tool: use.written },
    }
  },
} satisfies Rule<'command'>

interface Use {
  readonly name: string
  readonly written: string
  readonly over: Day
  readonly why: Prose
}

function useOf({ tool, words }: Command): Use | undefined {
  const verb = words[1] && valueOf(words[1].value)
  if (verb === undefined) return undefined
  if (verb === 'acs')
    return {
      name: 'az acs',
      written: 'acs',
      over: retired,
      why: say`Azure Container Service was retired on ${plainly(retired)}, and the CLI has no such commands any more.`,
    }
  if (!verbs.has(verb)) return undefined
  if (tool === 'acs-engine')
    return {
      name: `acs-engine ${verb}`,
      written: tool,
      over: retired,
      why: say`${'acs-engine'} was replaced by ${'aks-engine'} in 2018, which is archived as well.`,
    }
  if (tool !== 'aks-engine') return undefined
  return {
    name: `aks-engine ${verb}`,
    written: tool,
    over: archived,
    why: say`The project is archived. The last Kubernetes that it knows is 1.24, so its clusters, and the Windows nodes in them, get no fixes.`,
  }
}
