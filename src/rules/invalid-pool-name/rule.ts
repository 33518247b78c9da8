import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, leastLength, shown, type Value, valueOf } from '../../model/value.js'

/** Characters of the name of a Linux pool; what is longer fits no pool. */
const longest = 12
const longestOnWindows = 6

export const rule = {
  title: 'The name of a node pool has characters or a length that no pool may have',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [
    { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
    { title: 'Azure/AKS#3300, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/3300', read: '2026-08-21' },
  ],
  on: 'node-pool',
  check(pool, world) {
    // Where Windows pools are concerned, the length is for long-windows-pool-name to say.
    const most = isText(world.osOf(pool), 'Windows') ? Number.POSITIVE_INFINITY : longest
    const fault = pool.action === 'create' ? faultOf(pool.name, most) : undefined
    if (fault === undefined) return
    const name = shown(pool.name)
    return {
      at: decidedAt(pool.name),
      subject: [pool.via, valueOf(pool.cluster.name) ?? '', name],
      message: say`the node pool name ${name} ${[fault]}`,
      why: say`AKS names each node after its pool, so a name is made of lowercase letters and digits, a letter first, with at most ${longest} characters on Linux and 6 on Windows. Azure refuses any other.`,
      remedy: say`Write ${mended(name, isText(world.osOf(pool), 'Windows') ? longestOnWindows : longest)}, for instance. A pool that already runs cannot be renamed.`,
      offending: { name },
    }
  },
} satisfies Rule<'node-pool'>

/** What is wrong with the certain characters of a name. */
function faultOf(name: Value<string>, most: number): string | undefined {
  if (name.is !== 'known' && name.is !== 'partial') return undefined
  const certain = name.is === 'known' ? [name.value] : name.parts.filter(part => part !== undefined)
  const first = name.is === 'known' ? name.value[0] : name.parts[0]?.[0]
  if (certain.some(part => /[A-Z]/.test(part))) return 'has capital letters'
  if (certain.some(part => /[^a-z0-9]/.test(part))) return 'has characters other than letters and digits'
  if (first !== undefined && /\d/.test(first)) return 'starts with a digit'
  return leastLength(name) > most ? `has more than ${most} characters` : undefined
}

const mended = (name: string, most: number): string => {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return (/^[a-z]/.test(plain) ? plain : `p${plain}`).slice(0, most)
}
