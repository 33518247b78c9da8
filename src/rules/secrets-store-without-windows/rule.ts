import { chartOfRelease } from '../../catalogue/placement.js'
import { releaseSubject, releaseWords } from '../../catalogue/selector-advice.js'
import { sources } from '../../catalogue/sources.js'
import type { HelmRelease, Workload } from '../../model/facts.js'
import { booleanAt, itemsAt, textAt } from '../../model/node.js'
import { listed, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'The Secrets Store driver is installed without its Windows part, and Windows pods mount it',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-12-08',
  sources: [
    sources.secretsStore,
    { title: 'kubernetes-sigs/secrets-store-csi-driver', url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver', read: '2026-08-21' },
  ],
  on: 'helm-release',
  check(release, world) {
    const chart = chartOfRelease(release, world)
    const paths = switches[chart?.name ?? '']
    const off = paths?.filter(path => isOff(release, path, world)) ?? []
    const pods = off.length > 0 ? world.facts('workload').find(workload => mounts(workload, release, world)) : undefined
    if (!chart || !pods) return
    return {
      at: release.chart.at,
      subject: releaseSubject(release),
      message: say`${chart.name} is installed for Linux nodes only, and the Windows pods of ${shown(pods.name)} mount its volumes`,
      why: say`By default the chart runs its driver on Linux nodes. Pods on Windows nodes find no driver and stay in ${'ContainerCreating'}.`,
      remedy: say`Set ${listed(off.map(path => `${path.join('.')}=true`))}, or use the add-on of AKS, which serves Windows nodes too.`,
      offending: releaseWords(release),
      because: [{ at: pods.name.at, says: say`${shown(pods.name)} mounts ${driver}` }, ...world.podOs(pods).evidence.slice(0, 1)],
    }
  },
} satisfies Rule<'helm-release'>

const driver = 'secrets-store.csi.k8s.io'

/** The values that turn on the Windows part, which is off by default. The provider brings the driver along. */
const switches: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'secrets-store-csi-driver': [['windows', 'enabled']],
  'csi-secrets-store-provider-azure': [
    ['windows', 'enabled'],
    ['secrets-store-csi-driver', 'windows', 'enabled'],
  ],
}

function isOff(release: HelmRelease, path: readonly string[], world: World): boolean {
  const value = world.helmValue(release, ...path)
  return value.is === 'absent' || (value.is === 'known' && (valueOf(booleanAt(value)) === false || isText(textAt(value), 'false')))
}

/** Pods that are certain to be for Windows; in a document only those of the same one. */
function mounts(workload: Workload, release: HelmRelease, world: World): boolean {
  if (workload.example !== release.example || (workload.example && workload.at.source !== release.at.source)) return false
  const uses = itemsAt(workload.pod, 'volumes').some(volume => isText(textAt(volume, 'csi', 'driver'), driver))
  return uses && world.podOs(workload).os === 'Windows'
}
