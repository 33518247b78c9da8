import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { AzReading, Cluster, Command } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { clusterSubject } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'
import { withoutFlag } from './intent.js'

export const rule = {
  title: 'Azure Hybrid Benefit is asked for and not applied',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2020-10-13',
  sources: [sources.hybridBenefit, sources.azureCli],
  on: ['command', 'cluster'],
  check(fact, world) {
    if (fact.kind === 'cluster') return dropped(fact, world)
    return fact.az?.path === 'vmss update' ? onScaleSet(fact, fact.az) : (flagProblem(fact) ?? (fact.az && withoutFlag(fact, fact.az)))
  },
} satisfies Rule<'command' | 'cluster'>

const costs = plainly('Until the licence is set, every Windows node is billed with the price of its licence on top.')

/** The commands that send the licence with the credentials only, and those that set it afterwards. */
const handsOver: ReadonlyMap<string, string> = new Map([
  ['az aks create', 'az aks update --enable-ahub'],
  ['New-AzAksCluster', 'Set-AzAksCluster -EnableAHUB'],
])

/** The CLI sends the licence with the Windows profile, and without credentials there is none. */
function dropped(cluster: Cluster, world: World): Problem | undefined {
  const { hybridBenefit: benefit, windowsAdminUsername: user, windowsAdminPassword: password } = cluster
  if (!handsOver.has(cluster.via) || !valueOf(benefit) || user.is !== 'absent' || password.is !== 'absent') return undefined
  if (world.updatesOf(cluster).some(update => valueOf(update.hybridBenefit))) return undefined
  return {
    at: benefit.at,
    subject: clusterSubject(cluster),
    message: say`${setting(cluster, 'hybridBenefit', true)} has no effect without the credentials of a Windows administrator`,
    why: say`${cluster.via} hands the licence over together with them. Without them it leaves the licence out and says nothing. ${costs}`,
    remedy: say`Add ${setting(cluster, 'windowsAdminUsername')} and ${setting(cluster, 'windowsAdminPassword')}, or run ${handsOver.get(cluster.via)!} once the cluster is there.`,
    offending: {},
  }
}

const commands: ReadonlyMap<string, string> = new Map([
  ['aks create', '--enable-ahub'],
  ['aks update', '--enable-ahub'],
  ['new-azakscluster', '-EnableAHUB'],
  ['set-azakscluster', '-EnableAHUB'],
])

function flagProblem(command: Command): Problem | undefined {
  const name = command.az?.path ?? command.tool
  const right = commands.get(name)
  if (right === undefined || command.az?.help) return undefined
  const found = gluedFlag(command, right) ?? misspelt(command, right) ?? (command.az && (flagValue(command.az) ?? contradiction(command.az)))
  return found && { ...found, subject: [command.az ? `az ${name}` : name, found.subject[0] ?? ''] }
}

/** `$CLUSTER--enable-ahub`: one word for the shell, and the flag a part of the name. */
function gluedFlag({ words }: Command, right: string): Problem | undefined {
  const word = words.find(({ value }) => endsWith(value, right.toLowerCase()))
  if (!word) return undefined
  return stated(
    word.at,
    right,
    say`${right} is glued to the word before it`,
    say`The command takes both for one value, so the flag is not passed. ${costs}`,
    say`Put a blank before ${right}.`,
  )
}

function endsWith(value: Value<string>, flag: string): boolean {
  const last = value.is === 'partial' ? (value.parts.at(-1) ?? '') : (valueOf(value) ?? '')
  return last.toLowerCase().endsWith(flag) && (value.is === 'partial' ? value.parts.length > 1 : last.length > flag.length && !last.startsWith('-'))
}

const meant: ReadonlySet<string> = new Set([
  'enableahub',
  'ahub',
  'enableahb',
  'enablehybridbenefit',
  'enableazurehybridbenefit',
  'hybridbenefit',
  'azurehybridbenefit',
])

function misspelt({ words, az }: Command, right: string): Problem | undefined {
  const isRight = (text: string): boolean => (az ? text === right : text.toLowerCase() === right.toLowerCase())
  const word = words.find(({ value }) => {
    const text = (valueOf(value) ?? '').split(/[=:]/, 1)[0]!
    return text.startsWith('-') && !isRight(text) && meant.has(text.replace(/[-_]/g, '').toLowerCase())
  })
  if (!word) return undefined
  const written = valueOf(word.value)!
  const fix = word.at.end - word.at.start === written.length && !/[=:]/.test(written) ? { fix: [{ at: word.at, text: right }] } : {}
  return {
    ...stated(
      word.at,
      written,
      say`the flag is ${right}, not ${written}`,
      say`The command is refused, or takes the word for something else. ${costs}`,
      say`Write ${right}.`,
    ),
    ...fix,
  }
}

function flagValue(az: AzReading): Problem | undefined {
  const flag = az.options.find(({ name }) => name === '--enable-ahub')
  const word =
    flag && az.extra.find(({ at, value }) => at.start > flag.flag.end && at.start - flag.flag.end < 4 && /^(?:true|false|yes|no)$/i.test(valueOf(value) ?? ''))
  const written = word && valueOf(word.value)
  if (!word || written === undefined) return undefined
  return stated(
    word.at,
    written,
    say`${'--enable-ahub'} takes no value such as ${written}`,
    say`The CLI refuses the command. ${costs}`,
    say`Leave ${written} out; to turn the licence off write ${'--disable-ahub'}.`,
  )
}

function contradiction(az: AzReading): Problem | undefined {
  const off = az.options.find(({ name }) => name === '--disable-ahub')
  if (!off || !az.options.some(({ name }) => name === '--enable-ahub')) return undefined
  return stated(
    off.flag,
    '--disable-ahub',
    say`${'--enable-ahub'} and ${'--disable-ahub'} exclude each other`,
    say`The CLI refuses the command.`,
    say`Keep the one that is meant.`,
  )
}

/** AKS owns the scale sets of its pools and writes them anew from the cluster's settings. */
function onScaleSet(command: Command, az: AzReading): Problem | undefined {
  const option = (name: string): Value<string> | undefined => az.options.find(each => each.name === name)?.values.at(-1)
  const group = option('--resource-group')
  const named = group?.is === 'partial' ? group.parts[0] : group && valueOf(group)
  const licence = [option('--license-type'), ...(az.options.find(({ name }) => name === '--set')?.values ?? [])].find(isWindowsLicence)
  if (!named?.toLowerCase().startsWith('mc_') || !licence || az.rejected) return undefined
  const text = valueOf(licence) ?? ''
  return {
    ...stated(
      licence.at,
      text,
      say`the licence ${text} is set on a scale set of the cluster`,
      say`AKS writes its scale sets anew from the settings of the cluster, at the next upgrade at the latest, and the licence is gone again. ${costs}`,
      say`Set it on the cluster, for all its Windows pools: ${'az aks update --enable-ahub'}.`,
    ),
    subject: [`az ${az.path}`, valueOf(option('--name') ?? command.words[0]!.value) ?? ''],
  }
}

const isWindowsLicence = (value: Value<string> | undefined): boolean => value !== undefined && /(?:^|licenseType=)Windows_Server$/i.test(valueOf(value) ?? '')

const stated = (at: Span, written: string, message: Prose, why: Prose, remedy: Prose): Problem => ({
  at,
  subject: [written],
  message,
  why,
  remedy,
  offending: { written },
})
