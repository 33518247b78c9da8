import { sources } from '../../catalogue/sources.js'
import type { NodePool } from '../../model/facts.js'
import { entriesAt } from '../../model/node.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Day, Evidence, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** What the kubelet of a Windows node takes, in lower case: other languages write the names with underscores. */
const allowed: ReadonlySet<string> = new Set(['imagegchighthreshold', 'imagegclowthreshold', 'containerlogmaxsizemb', 'containerlogmaxfiles'])
/** Terraform's names for two of them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['containerlogmaxline', 'containerlogmaxfiles'],
  ['containerlogmaxsize', 'containerlogmaxsizemb'],
])

/** In preview from here on; before it Windows pools took no configuration at all. */
const previewed: Day = '2023-03-26'

export const rule = {
  title: 'A Windows node pool is given settings of the kubelet that only Linux nodes have',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-11-30',
  sources: [sources.customNodeConfiguration],
  on: 'node-pool',
  check(pool, world) {
    if (!shapesWindowsPool(pool, world)) return
    const { names, at, because } = settingsOf(pool, world)
    const refused = names.filter(name => world.day < previewed || !allowed.has(plain(name)))
    if (refused.length === 0) return
    return {
      at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} configures the kubelet with ${listed(refused)}`,
      why: say`Windows nodes take only ${'imageGcHighThreshold'}, ${'imageGcLowThreshold'}, ${'containerLogMaxSizeMB'} and ${'containerLogMaxFiles'}; the service refuses a Windows pool with any other setting.`,
      remedy: say`Leave ${refused.length === 1 ? plainly('it') : plainly('them')} out for this pool; Linux pools may keep a configuration of their own.`,
      offending: { setting: refused[0]! },
      ...(because && { because: [because] }),
    }
  },
} satisfies Rule<'node-pool'>

const plain = (name: string): string => {
  const word = name.replaceAll('_', '').toLowerCase()
  return synonyms.get(word) ?? word
}

interface Settings {
  readonly names: readonly string[]
  readonly at: Span
  readonly because?: Evidence
}

/** The settings in the statement itself, or in the file that it names where the repository has it. */
function settingsOf({ kubeletSettings, kubeletConfig, at }: NodePool, world: World): Settings {
  if (kubeletSettings.is === 'known') return { names: kubeletSettings.value, at: kubeletSettings.at }
  const path = valueOf(kubeletConfig)
  const file = path === undefined ? undefined : world.document(path, at.source)
  if (!file) return { names: [], at }
  return { names: entriesAt(file).map(({ key }) => key.text), at: kubeletConfig.at, because: { at: file.at, says: plainly('the settings') } }
}
