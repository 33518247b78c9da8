import { sources } from '../../catalogue/sources.js'
import { itemsAt, nodeAt, textAt } from '../../model/node.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText, shown, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A service of Windows pods has IPv6 only',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-12-08',
  sources: [sources.kubernetesDualStack],
  on: 'object',
  resources: ['Service'],
  fields: ['ipFamilies'],
  check(service, world) {
    const families = itemsAt(service.object, 'spec', 'ipFamilies').map(family => textAt(family))
    const [only] = families
    if (families.length !== 1 || only?.is !== 'known' || !isText(only, 'IPv6') || isText(textAt(service.object, 'spec', 'ipFamilyPolicy'), 'RequireDualStack'))
      return
    const selector = nodeAt(service.object, 'spec', 'selector')
    const pods = selector.is === 'known' ? world.selected(selector.value, 'Windows', service) : undefined
    if (!pods) return
    const name = shown(service.name)
    return {
      at: only.at,
      subject: ['Service', valueOf(service.namespace) ?? '', name],
      message: say`the service ${name} has IPv6 only, and its pods are Windows pods`,
      why: say`Windows does not support pods and services with IPv6 alone; it can have both families.`,
      remedy: say`Write ${'ipFamilyPolicy: PreferDualStack'} and put ${'IPv4'} into ${'ipFamilies'}.`,
      offending: { ipFamilies: only.value },
      because: [...world.podOs(pods).evidence.slice(0, 1)],
    }
  },
} satisfies Rule<'object'>
