import type { Day, Source } from '../model/rule.js'
import { sources } from './sources.js'
import { comparePartial } from './versions.js'
import { type WindowsOsSku, windowsOsSku } from './windows-builds.js'

/** The life of one Windows OS SKU on AKS. */
export interface OsSku {
  readonly sku: WindowsOsSku
  readonly name: string
  readonly preview: Day
  /** Never, for the annual channel. */
  readonly generallyAvailable?: Day
  /** The Kubernetes versions that have it: from, and up to and including. */
  readonly kubernetes: { readonly from?: string; readonly to?: string }
  /** From this day on it is not supported and no pool can be made. */
  readonly retires?: Day
  /** From this day on the node images are gone: pools can no longer scale out. */
  readonly imagesRemoved?: Day
  /** Asks for `--enable-fips-image`. */
  readonly needsFips?: true
  readonly sources: readonly [Source, ...Source[]]
}

/** In the order of their age. The day of the annual channel's preview is only known to the month. */
export const osSkus: readonly OsSku[] = [
  {
    sku: 'Windows2019',
    name: 'Windows Server 2019',
    preview: '2019-05-17',
    generallyAvailable: '2020-04-27',
    kubernetes: { to: '1.32' },
    retires: '2026-03-01',
    imagesRemoved: '2027-04-01',
    sources: [sources.windowsServer2019Retirement],
  },
  {
    sku: 'Windows2022',
    name: 'Windows Server 2022',
    preview: '2022-05-22',
    generallyAvailable: '2022-09-18',
    kubernetes: { from: '1.23', to: '1.36' },
    retires: '2028-06-30',
    imagesRemoved: '2029-06-30',
    sources: [sources.windowsServer2022Retirement, sources.aksReleases],
  },
  {
    sku: 'WindowsAnnual',
    name: 'Windows Server Annual Channel',
    preview: '2024-07-01',
    kubernetes: {},
    retires: '2026-05-15',
    imagesRemoved: '2027-05-15',
    sources: [sources.windowsAnnualRetirement],
  },
  {
    sku: 'Windows2025',
    name: 'Windows Server 2025',
    preview: '2026-01-04',
    generallyAvailable: '2026-05-29',
    kubernetes: { from: '1.32' },
    needsFips: true,
    sources: [sources.upgradeWindowsOs, sources.aksReleases],
  },
]

/** `none`: not there yet. `retired`: no new pools. `removed`: not even its node images. */
export type OsSkuState = 'none' | 'preview' | 'available' | 'retired' | 'removed'

/** The OS SKU of a text in any case; undefined for an OS SKU of Linux or one that never was. */
export function osSkuOf(text: string): OsSku | undefined {
  const sku = windowsOsSku(text)
  return osSkus.find(entry => entry.sku === sku)
}

/** How an OS SKU stood on a day. */
export function osSkuState(entry: OsSku, day: Day): OsSkuState {
  if (entry.imagesRemoved !== undefined && day >= entry.imagesRemoved) return 'removed'
  if (entry.retires !== undefined && day >= entry.retires) return 'retired'
  if (entry.generallyAvailable !== undefined && day >= entry.generallyAvailable) return 'available'
  return day >= entry.preview ? 'preview' : 'none'
}

/** It retires within a year. */
export function retiresSoon({ retires }: OsSku, day: Day): boolean {
  if (retires === undefined || day >= retires) return false
  const aYearBefore = `${Number(retires.slice(0, 4)) - 1}${retires.slice(4)}`
  return day >= aYearBefore
}

/** The OS SKUs that a new pool could have on a day, previews included. */
export function osSkusOn(day: Day): readonly OsSku[] {
  const known = offered.get(day) ?? osSkus.filter(entry => ['preview', 'available'].includes(osSkuState(entry, day)))
  offered.set(day, known)
  return known
}

/** By day: a scan has one, and asks for each Windows image. */
const offered = new Map<Day, readonly OsSku[]>()

/** Whether a Kubernetes version has an OS SKU; undefined where it has, or the version cannot be read. `1.30` means all its patches. */
export function kubernetesMismatch({ kubernetes }: OsSku, version: string): 'too old' | 'too new' | undefined {
  if (kubernetes.from !== undefined && (comparePartial(version, kubernetes.from) ?? 0) < 0) return 'too old'
  if (kubernetes.to !== undefined && (comparePartial(version, kubernetes.to) ?? 0) > 0) return 'too new'
  return undefined
}

/**
 * The OS SKU of a Windows pool that names none. For 1.36 the documentation says Windows Server 2025 and the release notes say only from 1.37
 * on, so nothing is known of it.
 */
export function defaultOsSku(version: string | undefined, day: Day): WindowsOsSku | undefined {
  if (day < '2022-05-22') return 'Windows2019'
  if (version === undefined) return undefined
  const order = (other: string): number => comparePartial(version, other) ?? Number.NaN
  if (order('1.24') <= 0) return 'Windows2019'
  if (order('1.25') >= 0 && order('1.35') <= 0) return 'Windows2022'
  return order('1.37') >= 0 ? 'Windows2025' : undefined
}

/** The OS SKUs of Linux pools, previews and former ones included; the first is what AKS takes where none is named. */
export const linuxOsSkus = [
  'Ubuntu',
  'Ubuntu2204',
  'Ubuntu2404',
  'Ubuntu2604',
  'AzureLinux',
  'AzureLinux3',
  'AzureLinuxOSGuard',
  'AzureLinux3OSGuard',
  'AzureContainerLinux',
  'CBLMariner',
  'Mariner',
  'Flatcar',
] as const

/** Whether a text is an OS SKU of Linux, in any case. */
export const isLinuxOsSku = (text: string): boolean => linuxWords.has(text.trim().toLowerCase())

const linuxWords: ReadonlySet<string> = new Set(linuxOsSkus.map(sku => sku.toLowerCase()))
