import { sources } from '../../catalogue/sources.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A node image of Windows that Azure no longer has',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  since: '2020-08-06',
  sources: [sources.windowsFaq],
  on: 'command',
  words: ['2019-datacenter-core-smalldisk-'],
  check({ words, tool, az }) {
    return words.flatMap(({ value }) => {
      const sku = oldSku.exec(valueOf(value) ?? '')?.[0]
      if (sku === undefined) return []
      return [
        {
          at: decidedAt(value),
          subject: ['command', az?.path ?? tool, sku],
          message: say`the image ${sku} of Windows nodes is gone`,
          why: plainly(
            'Early AKS clusters took the images of their Windows nodes from the Marketplace by month. Those months are withdrawn: what refers to one is told that the image is not found.',
          ),
          remedy: plainly(
            'Let AKS choose the image: make a new Windows pool with an OS SKU of today and delete the old one. Clusters that still refer to it are too old to be supported.',
          ),
          offending: { sku },
        },
      ]
    })
  },
} satisfies Rule<'command'>

/** `2019-datacenter-core-smalldisk-2004`: a month of Windows Server 2019, as the error of the service spells it. */
const oldSku = /\b2019-datacenter-core-smalldisk-\d{4}\b/i
