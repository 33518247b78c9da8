import { sources } from '../../catalogue/sources.js'
import { type WrongArgument, wrongArgument } from '../../catalogue/wrong-arguments.js'
import type { AzStranger, Command } from '../../model/facts.js'
import { listed, type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'An argument that the command never had',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [sources.azureCli, sources.azureCliNodePool, sources.azPowerShell],
  on: 'command',
  check(command) {
    const { az, tool } = command
    if (az) return az.help ? undefined : az.strangers.flatMap(stranger => azProblem(az.path, stranger) ?? [])
    return tool.includes('-azaks') ? cmdletProblems(command) : undefined
  },
} satisfies Rule<'command'>

/** Commands on clusters and on pools, which are easily taken for each other. */
const kin = /^aks (?:create|update|upgrade|scale|nodepool (?:add|update|upgrade|scale|delete))$/

/** What is merely unknown may be newer than the catalogue: nothing is said of it. */
function azProblem(path: string, { name, at, elsewhere }: AzStranger): Problem | undefined {
  const known = wrongArgument(path, name)
  const why = say`${'az'} stops at an argument that it does not know, before anything happens.`
  if (known) return problem(`az ${path}`, name, at, why, remedyFor(known), known.instead)
  if (!name.startsWith('--')) {
    const letters = name.replace(/^[^A-Za-z]+/, '')
    const right = letters.length === 1 ? `-${letters}` : `--${letters}`
    const dash = say`The dash before it is a typographic one, as word processors and chats put it in. ${'az'} takes the word for a value that nothing asks for.`
    return problem(`az ${path}`, name, at, dash, say`Write ${right}.`, right)
  }
  const isOfPools = path.startsWith('aks nodepool')
  // One that the commands beside it have may be new here; one of clusters on a pool, or of pools on a cluster, is in the wrong place.
  if (elsewhere.length === 0 || !kin.test(path) || elsewhere.some(other => other.startsWith('aks nodepool') === isOfPools)) return undefined
  const others = elsewhere.map(other => `az ${other}`)
  return { ...problem(`az ${path}`, name, at, why, say`It is an argument of ${listed(others)}.`), severity: 'warning' }
}

function cmdletProblems({ words, tool }: Command): readonly Problem[] {
  const cmdlet = valueOf(words[0]!.value) ?? tool
  return words.slice(1).flatMap(word => {
    const name = valueOf(word.value)?.split(':', 1)[0] ?? ''
    const known = wrongArgument(tool, name.toLowerCase())
    return known
      ? [problem(cmdlet, name, word.at, say`PowerShell finds no such parameter, and the command does not run.`, remedyFor(known), known.instead)]
      : []
  })
}

function problem(command: string, name: string, at: Span, why: Prose, remedy: Prose, instead?: string): Problem {
  const fix = instead === undefined || at.end - at.start !== name.length ? {} : { fix: [{ at, text: instead }] }
  return { at, subject: [command, name], message: say`${command} has no argument ${name}`, why, remedy, offending: { argument: name }, ...fix }
}

const remedyFor = ({ instead, advice = '', see }: WrongArgument): Prose =>
  instead === undefined ? say`${plainly(advice)}${see === undefined ? [] : say` ${see}.`}` : say`Write ${instead}.`
