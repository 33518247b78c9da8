import type { AzureResource, Command, FileFact, KubernetesObject } from '../../model/facts.js'
import { type Entry, entriesAt } from '../../model/node.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'

const announced: Day = '2020-11-01'
const retired: Day = '2021-05-15'
/** Labels and annotations of Dev Spaces. */
const mark = /^(?:azds\.io\/|azds-route-as$)/

/** The words at the start of a command that use the service. */
const uses: readonly (readonly string[])[] = [
  ['az', 'aks', 'use-dev-spaces'],
  ['az', 'aks', 'remove-dev-spaces'],
  ['az', 'extension', 'add', '--name', 'dev-spaces'],
  ['az', 'extension', 'add', '-n', 'dev-spaces'],
  ['azds'],
  ['new-azdevspacescontroller'],
  ['get-azdevspacescontroller'],
  ['remove-azdevspacescontroller'],
  ['update-azdevspacescontroller'],
]

export const rule = {
  title: 'Azure Dev Spaces is retired, and never worked on Windows nodes',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  deadlines: [{ day: '2021-05-15', what: 'Azure Dev Spaces retires' }],
  sources: [
    { title: 'Azure Dev Spaces (previous versions)', url: 'https://learn.microsoft.com/previous-versions/azure/dev-spaces/', read: '2026-08-21' },
    { title: 'Windows Server node pools FAQ, as it stood in early 2021', url: 'https://learn.microsoft.com/azure/aks/windows-faq', read: '2026-08-21' },
  ],
  on: ['command', 'file', 'object', 'azure-resource'],
  fields: ['azds.io/*', 'azds-route-as'],
  commands: [...new Set(uses.map(words => words.join(' ').split(' -', 1)[0]!))],
  check(fact, world) {
    const use = useOf(fact)
    const words = use && wordsOn(world.day, use, world.windowsFor(fact).is === 'yes')
    return words && { at: use.at, subject: [fact.kind, use.name], offending: { name: use.name }, ...words }
  },
} satisfies Rule<'command' | 'file' | 'object' | 'azure-resource'>

type Words = Pick<Problem, 'message' | 'why' | 'remedy' | 'severity'>

/** What there is to say on a day: first of Windows nodes only, then of the end to come, then of the end. */
function wordsOn(day: Day, { name, fails }: Use, windows: boolean): Words | undefined {
  const linuxOnly = plainly('The cluster has Windows nodes too, and their pods cannot take part.')
  if (day >= retired)
    return {
      message: say`${name} belongs to Azure Dev Spaces, which was retired on ${plainly(retired)}`,
      why: say`The service is gone: ${fails}.`,
      remedy: say`Remove it. To work on one service against a cluster, run it locally with a tool such as mirrord or Telepresence; Bridge to Kubernetes, which once took its place, is retired as well.`,
    }
  if (day >= announced)
    return {
      severity: windows ? 'warning' : 'notice',
      message: say`${name} belongs to Azure Dev Spaces, which ${windows ? plainly('works on Linux nodes only and ') : []}retires on ${plainly(retired)}`,
      why: say`From that day on the service is gone.${windows ? say` ${linuxOnly}` : []}`,
      remedy: plainly('Move to Bridge to Kubernetes, which runs the one service that is worked on locally.'),
    }
  if (!windows) return undefined
  return {
    severity: 'warning',
    message: say`${name} belongs to Azure Dev Spaces, which works on Linux nodes only`,
    why: linuxOnly,
    remedy: plainly('Use it for services on Linux nodes only.'),
  }
}

/** Something of Azure Dev Spaces, and what becomes of it now. */
interface Use {
  readonly at: Span
  readonly name: string
  readonly fails: Prose
}

function useOf(fact: Command | FileFact | KubernetesObject | AzureResource): Use | undefined {
  if (fact.kind === 'command') return commandUse(fact)
  if (fact.kind === 'object') return labelUse(fact)
  if (fact.kind === 'azure-resource') return resourceUse(fact)
  return { at: fact.at, name: fact.name, fails: plainly('nothing reads the file') }
}

function commandUse({ tool, words }: Command): Use | undefined {
  const found = uses.find(pattern => pattern[0] === tool && pattern.every((word, index) => index === 0 || lower(words[index]) === word))
  if (!found) return undefined
  const last = words[found.length - 1]!
  const at = { ...words[0]!.at, end: last.at.end }
  return {
    at,
    name: words
      .slice(0, found.length)
      .map(word => valueOf(word.value) ?? '')
      .join(' '),
    fails: plainly('the command fails'),
  }
}

const lower = (word: Command['words'][number] | undefined): string | undefined => (word && valueOf(word.value))?.toLowerCase()

/** Terraform's own name, and Azure's with or without a version behind it. */
function resourceUse({ type }: AzureResource): Use | undefined {
  const name = valueOf(type)
  if (name === undefined || !/^(?:azurerm_devspace_controller$|microsoft\.devspaces\/controllers(?:@|$))/i.test(name)) return undefined
  return { at: type.at, name, fails: plainly('Azure refuses the resource') }
}

function labelUse({ object }: KubernetesObject): Use | undefined {
  const places = [
    ['metadata', 'labels'],
    ['metadata', 'annotations'],
    ['spec', 'template', 'metadata', 'annotations'],
    ['spec', 'template', 'metadata', 'labels'],
  ]
  const entry = places.flatMap(path => entriesAt(object, ...path)).find(isDevSpaces)
  return entry && { at: entry.key.at, name: entry.key.text, fails: plainly('nothing reads the label') }
}

const isDevSpaces = ({ key }: Entry): boolean => mark.test(key.text)
