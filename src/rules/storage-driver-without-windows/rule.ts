import { releaseSubject, releaseWords } from '../../catalogue/selector-advice.js'
import { sources } from '../../catalogue/sources.js'
import { comparePartial } from '../../catalogue/versions.js'
import type { HelmRelease, Workload } from '../../model/facts.js'
import { itemsAt, textAt } from '../../model/node.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { backingOf, claimUses, driverOf } from '../../model/storage.js'
import { isText, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A storage driver is installed without its Windows part, and Windows pods mount its volumes',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-12-08',
  sources: [sources.netAppFilesSmb, sources.smbChart],
  on: 'helm-release',
  check(release, world) {
    const driver = drivers.find(({ chart }) => chart === chartName(release))
    const pods = driver && isOff(release, driver, world) ? world.facts('workload').find(workload => mounts(workload, driver.name, release, world)) : undefined
    if (!driver || !pods) return
    return {
      at: release.chart.at,
      subject: releaseSubject(release),
      message: say`${driver.chart} is installed for Linux nodes only, and the Windows pods of ${shown(pods.name)} mount its volumes`,
      why: say`Without ${driver.path.join('.')} the chart runs the driver ${driver.name} on Linux nodes. Pods on Windows nodes find no driver and stay in ${'ContainerCreating'}.`,
      remedy: say`Set ${`${driver.path.join('.')}=true`}.`,
      offending: releaseWords(release),
      because: [{ at: pods.name.at, says: say`${shown(pods.name)} mounts ${driver.name}` }, ...world.podOs(pods).evidence.slice(0, 1)],
    }
  },
} satisfies Rule<'helm-release'>

interface Driver {
  readonly chart: string
  /** As volumes and storage classes name it. */
  readonly name: string
  /** The value that turns on the Windows part. */
  readonly path: readonly string[]
  /** The version of the chart from which it is on by default. */
  readonly onFrom?: string
}

const drivers: readonly Driver[] = [
  { chart: 'csi-driver-smb', name: 'smb.csi.k8s.io', path: ['windows', 'enabled'], onFrom: '1.17.0' },
  { chart: 'trident-operator', name: 'csi.trident.netapp.io', path: ['windows'] },
]

const chartName = ({ chart }: HelmRelease): string | undefined => valueOf(chart)?.split('/').at(-1)

function isOff(release: HelmRelease, { path, onFrom }: Driver, world: World): boolean {
  const value = world.helmValue(release, ...path)
  if (value.is === 'known') return isText(textAt(value), 'false')
  if (value.is !== 'absent' || onFrom === undefined) return value.is === 'absent'
  const version = valueOf(release.version)
  return version !== undefined && (comparePartial(version.replace(/^v/, ''), onFrom) ?? 0) < 0
}

/** Pods that are certain to be for Windows; in a document only those of the same one. */
function mounts(workload: Workload, driver: string, release: HelmRelease, world: World): boolean {
  if (workload.example !== release.example || (workload.example && workload.at.source !== release.at.source)) return false
  const inPlace = itemsAt(workload.pod, 'volumes').some(volume => isText(driverOf(volume), driver))
  const claimed = claimUses(workload, world).some(({ claim }) => {
    const backing = claim && backingOf(claim, workload, world)
    const behind = backing?.volume ?? backing?.storageClass
    return behind !== undefined && isText(driverOf(behind.object), driver)
  })
  return (inPlace || claimed) && world.podOs(workload).os === 'Windows'
}
