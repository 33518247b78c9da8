import { dialectOf, setting } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { clusterSubject } from '../../model/windows-cluster.js'

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
    const refused = dialectOf(cluster) === 'az' ? plainly('; the tool refuses any other combination') : []
    return {
      at: fault.at,
      subject: clusterSubject(cluster),
      severity: dialectOf(cluster) === 'az' ? 'error' : 'warning',
      message: fault.message,
      why: say`The DNS server and the root domain name of the Active Directory belong together and hold only while gMSA is enabled${refused}.`,
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

function faultOf(cluster: Cluster): Fault | undefined {
  const { gmsaEnabled: enabled, gmsaDnsServer: server, gmsaRootDomain: domain } = cluster
  // In an open command any option may be there unseen; what is known or partly known was certainly written.
  const given = [server, domain].find(isGiven)
  if (!given) return undefined
  if (valueOf(enabled) === false) return disabled(cluster, given.at)
  const on = setting(cluster, 'gmsaEnabled', true)
  if (enabled.is === 'absent') return { at: given.at, message: say`gMSA settings are given, but ${on} is not`, remedy: say`Add ${on}.` }
  const names = { server: setting(cluster, 'gmsaDnsServer'), domain: setting(cluster, 'gmsaRootDomain') }
  const remedy = both(cluster, names.server, names.domain)
  if (isLeftOut(domain)) return { at: given.at, message: say`${names.server} is given without ${names.domain}`, remedy }
  if (isLeftOut(server)) return { at: given.at, message: say`${names.domain} is given without ${names.server}`, remedy }
  return undefined
}

function both(cluster: Cluster, server: Prose, domain: Prose): Prose {
  const asked = dialectOf(cluster) === 'az' ? say`, and ${'--yes'} answers the question that ${'az'} asks` : []
  // The provider asks for both arguments, and takes empty ones for the settings of the network.
  const neither = dialectOf(cluster) === 'terraform' ? say`write ${'""'} for both` : plainly('neither')
  return say`Give both ${server} and ${domain}, or ${neither}: then the virtual network's own DNS server has to know the domain${asked}.`
}

/** Written as an option: an unknown value stands where its variable does, not at the whole command. */
const isGiven = (value: Value<string>): boolean => {
  if (value.is === 'known') return value.value !== ''
  return value.is === 'partial' || (value.is === 'unknown' && value.name !== undefined)
}

/** Templates write an empty text where there is none. */
const isLeftOut = (value: Value<string>): boolean => value.is === 'absent' || valueOf(value) === ''

function disabled(cluster: Cluster, at: Span): Fault {
  const off = setting(cluster, 'gmsaEnabled', false)
  return {
    at,
    message: say`gMSA settings are given together with ${off}`,
    remedy: say`Leave out the settings to disable gMSA, or ${off} to keep it.`,
  }
}
