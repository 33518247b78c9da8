import { sources } from '../../catalogue/sources.js'
import { optionOf } from '../../model/command-words.js'
import type { Command } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

const creates = 'network nsg rule create'
const changes = 'network nsg rule update'
const cmdlets = ['add-aznetworksecurityruleconfig', 'new-aznetworksecurityruleconfig']

export const rule = {
  title: 'The remote desktop of Windows nodes is opened to the internet',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.rdp],
  on: 'command',
  commands: [`az ${creates}`, `az ${changes}`, ...cmdlets],
  check(command) {
    if (!opensDesktop(command) || !isOfCluster(command) || !isAnywhere(command)) return
    const source = optionOf(command, ...addresses)
    const written = source && valueOf(source)
    return {
      at: (source ?? optionOf(command, ...ports)!).at,
      subject: [command.tool, textOf(command, '--name', '-n', '-Name')],
      message: say`the remote desktop of the nodes is opened to ${written === undefined ? plainly('any address') : say`${written}`}`,
      why: plainly(
        'The whole internet tries passwords on this port. Where a node, or a machine beside it, has a public address, the password is all that keeps people out. AKS may also write its security group anew at any time.',
      ),
      remedy: say`Allow only the address that you come from, and take the rule away afterwards; Azure Bastion and HostProcess containers need no rule.`,
      offending: written === undefined ? {} : { source: written },
    }
  },
} satisfies Rule<'command'>

const ports = ['--destination-port-ranges', '--destination-port-range', '-DestinationPortRange']
const addresses = ['--source-address-prefixes', '--source-address-prefix', '-SourceAddressPrefix']

const subcommand = ({ words }: Command): string =>
  words
    .slice(1, 5)
    .map(({ value }) => valueOf(value))
    .join(' ')

/** What is certain of an option from its beginning; nothing where it is not given, or nobody can see it. */
function textOf(command: Command, ...names: readonly string[]): string {
  const value = optionOf(command, ...names)
  return value?.is === 'partial' ? (value.parts[0] ?? '') : ((value && valueOf(value)) ?? '')
}

/** A command that makes a rule which lets traffic in on port 3389. */
function opensDesktop(command: Command): boolean {
  if (!cmdlets.includes(command.tool) && ![creates, changes].includes(subcommand(command))) return false
  const letsIn = !/^deny$/i.test(textOf(command, '--access', '-Access')) && !/^outbound$/i.test(textOf(command, '--direction', '-Direction'))
  return letsIn && textOf(command, ...ports) === '3389'
}

/** In the group that AKS makes for the machines of a cluster, in its security group by the name that AKS gives it, or as the rule itself says. */
function isOfCluster(command: Command): boolean {
  const group = [textOf(command, '--resource-group', '-g'), textOf(command, '--nsg-name')]
  const words = [textOf(command, '--name', '-n', '-Name'), textOf(command, '--description', '-Description')]
  return group.some(text => /^MC_|^aks-agentpool-/i.test(text)) || words.some(text => /\bAKS|windows nodes?\b/i.test(text))
}

/** Without an address a new rule of `az` takes any. One that nobody can see, or a word that may stand for many, may be another one. */
function isAnywhere(command: Command): boolean {
  const given = optionOf(command, ...addresses)
  if (!given) return subcommand(command) === creates && !command.words.some(({ many }) => many)
  return /^(?:\*|internet|any|0\.0\.0\.0\/0)$/i.test(valueOf(given) ?? '')
}
