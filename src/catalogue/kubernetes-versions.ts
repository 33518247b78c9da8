import type { Day } from '../model/rule.js'
import { comparePartial, versionNumbers } from './versions.js'

/** One minor version of Kubernetes on AKS. Where only the month is published, it starts with its first day and ends with its last. */
export interface KubernetesVersion {
  readonly version: string
  readonly generallyAvailable: Day
  /** The last day of community support. */
  readonly ends: Day
  /** The last day of long-term support, for those who pay for it. */
  readonly longTermEnds?: Day
  /** What follows the day of the table was announced, not seen. */
  readonly announced?: true
}

/** https://learn.microsoft.com/azure/aks/supported-kubernetes-versions, as of 2026-08; 1.27 and 1.28 as of 2024-10. */
export const kubernetesVersions: readonly KubernetesVersion[] = [
  { version: '1.27', generallyAvailable: '2023-07-01', ends: '2024-07-31', longTermEnds: '2025-07-31' },
  { version: '1.28', generallyAvailable: '2023-11-01', ends: '2025-01-31' },
  { version: '1.29', generallyAvailable: '2024-03-01', ends: '2025-03-31', longTermEnds: '2026-04-30' },
  { version: '1.30', generallyAvailable: '2024-07-01', ends: '2025-08-22', longTermEnds: '2026-07-31' },
  { version: '1.31', generallyAvailable: '2024-11-01', ends: '2025-11-01', longTermEnds: '2026-11-30' },
  { version: '1.32', generallyAvailable: '2025-04-01', ends: '2026-03-31', longTermEnds: '2027-03-31' },
  { version: '1.33', generallyAvailable: '2025-06-01', ends: '2026-07-31', longTermEnds: '2027-07-31' },
  { version: '1.34', generallyAvailable: '2025-11-01', ends: '2026-11-30', longTermEnds: '2027-11-30' },
  { version: '1.35', generallyAvailable: '2026-03-01', ends: '2027-03-31', longTermEnds: '2028-03-31' },
  { version: '1.36', generallyAvailable: '2026-06-01', ends: '2027-06-30', longTermEnds: '2028-06-30' },
  { version: '1.37', generallyAvailable: '2026-10-01', ends: '2027-10-31', longTermEnds: '2028-10-31', announced: true },
]

/** `long-term`: only with the support plan for it. `unknown`: no version, or one that the table does not reach. */
export interface Support {
  readonly is: 'not yet' | 'supported' | 'long-term' | 'ended' | 'unknown'
  /** The last day of the support that it has, or had. */
  readonly ends?: Day
  readonly row?: KubernetesVersion
}

/** How AKS supported a version, `1.30` or `1.30.4`, on a day. */
export function supportOf(version: string, day: Day): Support {
  const numbers = versionNumbers(version)
  if (!numbers || numbers.length < 2) return { is: 'unknown' }
  const row = kubernetesVersions.find(entry => comparePartial(entry.version, version) === 0)
  if (row) return supportOfRow(row, day)
  const oldest = kubernetesVersions[0]!
  // Whatever is older ended before the oldest of the table did.
  return comparePartial(version, oldest.version) === -1 && day > oldest.ends ? { is: 'ended' } : { is: 'unknown' }
}

function supportOfRow(row: KubernetesVersion, day: Day): Support {
  if (day < row.generallyAvailable) return { is: 'not yet', row }
  if (day <= row.ends) return { is: 'supported', ends: row.ends, row }
  if (row.longTermEnds !== undefined && day <= row.longTermEnds) return { is: 'long-term', ends: row.longTermEnds, row }
  return { is: 'ended', ends: row.longTermEnds ?? row.ends, row }
}

/** The versions with community support on a day, oldest first. */
export function supportedVersions(day: Day): readonly string[] {
  return kubernetesVersions.filter(row => supportOfRow(row, day).is === 'supported').map(row => row.version)
}
