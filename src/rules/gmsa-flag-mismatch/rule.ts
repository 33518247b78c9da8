import type { Cluster } from '../../model/facts.js'
import { type Prose, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'The gMSA settings of a cluster contradict each other',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-04-03',
  sources: [
    { title: 'az aks create, --enable-windows-gmsa', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-create', read: '2026-08-21' },
    { title: 'Group managed service accounts on AKS', url: 'https://learn.microsoft.com/azure/aks/use-group-managed-service-accounts', read: '2026-08-21' },
  ],
  on: 'cluster',
  check(cluster) {
    const fault = faultOf(cluster)
    if (!fault) return
    return {
      at: fault.at,
      subject: [cluster.via, valueOf(cluster.name) ?? ''],
      message: fault.message,
      why: say`The DNS server and the root domain name of the Active Directory belong together and hold only while gMSA is enabled; the tool refuses any other combination.`,
      remedy: fault.remedy,
      offending: {},
    }
  },
} satisfies Rule<'cluster'>

interface Fault {
  readonly at: Span
  readonly message: Prose
  readonly remedy: Prose
}

const server = '--gmsa-dns-server'
const domain = '--gmsa-root-domain-name'
const both = say`Give both ${server} and ${domain}, or neither: then the virtual network's own DNS server has to know the domain, and ${'--yes'} answers the question that ${'az'} asks.`

function faultOf({ gmsaEnabled, gmsaDnsServer, gmsaRootDomain }: Cluster): Fault | undefined {
  // In an open command any option may be there unseen; what is known or partly known was certainly written.
  const given = [gmsaDnsServer, gmsaRootDomain].find(isGiven)
  if (!given) return undefined
  if (isKnownOff(gmsaEnabled)) return disabled(given.at)
  if (gmsaEnabled.is === 'absent') {
    return { at: given.at, message: say`gMSA settings are given, but ${'--enable-windows-gmsa'} is not`, remedy: say`Add ${'--enable-windows-gmsa'}.` }
  }
  if (gmsaRootDomain.is === 'absent') return { at: given.at, message: say`${server} is given without ${domain}`, remedy: both }
  if (gmsaDnsServer.is === 'absent') return { at: given.at, message: say`${domain} is given without ${server}`, remedy: both }
  return undefined
}

/** Written as an option: an unknown value stands where its variable does, not at the whole command. */
const isGiven = (value: Value<string>): boolean => value.is === 'known' || value.is === 'partial' || (value.is === 'unknown' && value.name !== undefined)

const isKnownOff = (value: Value<boolean>): boolean => valueOf(value) === false

const disabled = (at: Span): Fault => ({
  at,
  message: say`gMSA settings are given together with ${'--disable-windows-gmsa'}`,
  remedy: say`Leave out the settings to disable gMSA, or ${'--disable-windows-gmsa'} to keep it.`,
})
