import { sources } from '../../catalogue/sources.js'
import { entryOf, entrySpan, itemsAt, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText } from '../../model/value.js'

export const rule = {
  title: 'Windows pods rely on several DNS suffixes',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsNetworking, sources.kubernetesDns],
  on: 'workload',
  pods: 'Windows',
  fields: ['dnsConfig'],
  check(workload, world) {
    const os = world.podOs(workload)
    const config = nodeAt(workload.pod, 'dnsConfig')
    const searches = itemsAt(config, 'searches')
    const ndots = itemsAt(config, 'options').some(option => isText(textAt(option, 'name'), 'ndots'))
    if (config.is !== 'known' || (searches.length < 2 && !ndots)) return
    const name = searches.length > 1 ? 'searches' : 'options'
    const entry = entryOf(config.value, name)
    if (!entry) return
    return {
      at: { ...entrySpan(entry), end: entry.key.at.end },
      subject: [...workloadSubject(workload), 'dnsConfig'],
      message: say`Windows pods are given ${name === 'searches' ? say`several DNS suffixes (${'dnsConfig.searches'})` : say`the DNS option ${'ndots'}`}`,
      why: say`Windows resolves with the suffix of the pod's namespace only, and never completes a name that has a dot: ${'web.shop'} is not found, ${'web'} and ${'web.shop.svc.cluster.local'} are.`,
      remedy: say`Use the full name, or the short one within a namespace.`,
      offending: { dnsConfig: name },
      because: os.evidence.slice(0, 1),
    }
  },
} satisfies Rule<'workload'>
