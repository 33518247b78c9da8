import type { Day } from '../model/rule.js'

/** One version of Windows Server that container images are, or were, built on. */
export interface WindowsVersion {
  /** The third number of `10.0.20348`, as in the node label `node.kubernetes.io/windows-build`. */
  readonly build: number
  readonly name: string
  /** Words in image tags that mean this version wherever they stand. */
  readonly tokens: readonly string[]
  /** Words that mean it only beside a Windows word or in a Windows repository: elsewhere they are years and build numbers. */
  readonly weakTokens: readonly string[]
  readonly released: Day
  /** The last day on which base images get security updates. */
  readonly ends: Day
}

/**
 * https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle
 * Nano Server of 2016 ended earlier than the table says, on 2018-10-09.
 */
export const windowsVersions = [
  { build: 14393, name: 'Windows Server 2016', tokens: ['ltsc2016', 'sac2016'], weakTokens: ['1607', '2016'], released: '2016-10-15', ends: '2027-01-11' },
  { build: 16299, name: 'Windows Server, version 1709', tokens: [], weakTokens: ['1709'], released: '2017-10-17', ends: '2019-04-09' },
  { build: 17134, name: 'Windows Server, version 1803', tokens: [], weakTokens: ['1803'], released: '2018-04-30', ends: '2019-11-12' },
  { build: 17763, name: 'Windows Server 2019', tokens: ['ltsc2019'], weakTokens: ['1809', '2019'], released: '2018-11-13', ends: '2029-01-09' },
  { build: 18362, name: 'Windows Server, version 1903', tokens: [], weakTokens: ['1903'], released: '2019-05-21', ends: '2020-12-08' },
  { build: 18363, name: 'Windows Server, version 1909', tokens: [], weakTokens: ['1909'], released: '2019-11-12', ends: '2021-05-11' },
  { build: 19041, name: 'Windows Server, version 2004', tokens: [], weakTokens: ['2004'], released: '2020-05-27', ends: '2021-12-14' },
  { build: 19042, name: 'Windows Server, version 20H2', tokens: [], weakTokens: ['20h2'], released: '2020-10-20', ends: '2022-08-09' },
  { build: 20348, name: 'Windows Server 2022', tokens: ['ltsc2022'], weakTokens: ['2022', '21h2'], released: '2021-08-18', ends: '2031-10-14' },
  { build: 25398, name: 'Windows Server, version 23H2', tokens: [], weakTokens: ['23h2'], released: '2023-10-24', ends: '2025-10-24' },
  { build: 26100, name: 'Windows Server 2025', tokens: ['ltsc2025'], weakTokens: ['2025', '24h2'], released: '2024-11-01', ends: '2034-10-10' },
] as const satisfies readonly WindowsVersion[]

export type WindowsBuild = (typeof windowsVersions)[number]['build']

/** The Windows OS SKUs that AKS has had, as `az` spells them. */
export const windowsOsSkus = ['Windows2019', 'Windows2022', 'Windows2025', 'WindowsAnnual'] as const
export type WindowsOsSku = (typeof windowsOsSkus)[number]

/** The build of the nodes of each OS SKU. */
export const hostBuilds: Readonly<Record<WindowsOsSku, WindowsBuild>> = { Windows2019: 17763, Windows2022: 20348, Windows2025: 26100, WindowsAnnual: 25398 }

/**
 * Which images a host runs under process isolation, the only one that AKS has. From Windows Server 2022 on, newer hosts run the images of
 * the last long-term version. https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
 */
const imagesOfHost: Readonly<Record<WindowsOsSku, readonly WindowsBuild[]>> = {
  Windows2019: [17763],
  Windows2022: [20348],
  Windows2025: [20348, 26100],
  WindowsAnnual: [20348],
}

/** The version with a build number. */
export function windowsVersion(build: WindowsBuild): WindowsVersion {
  return windowsVersions.find(version => version.build === build)!
}

/** The version that a build, `10.0.20348.1129` or `20348`, belongs to. */
export function windowsVersionOfBuild(text: string): WindowsVersion | undefined {
  const numbers = text.trim().split('.')
  const build = numbers.length === 1 ? numbers[0] : numbers[0] === '10' && numbers[1] === '0' ? numbers[2] : undefined
  return windowsVersions.find(version => String(version.build) === build)
}

const buildsOf = (words: (version: WindowsVersion) => readonly string[]): ReadonlyMap<string, WindowsBuild> =>
  new Map(windowsVersions.flatMap(version => words(version).map(word => [word, version.build] as const)))

/** The builds by the words of image tags that mean them, in lower case. */
export const buildsByToken = buildsOf(({ tokens }) => tokens)
export const buildsByWeakToken = buildsOf(({ weakTokens }) => weakTokens)

/** The version that a word of an image tag means; `weak` words count only where something else says Windows. */
export function windowsBuildOfToken(token: string, weak: boolean): WindowsBuild | undefined {
  const word = token.toLowerCase()
  return buildsByToken.get(word) ?? (weak ? buildsByWeakToken.get(word) : undefined)
}

/** The OS SKU as `az` spells it, from any case; undefined for an OS SKU of Linux or one that never was. */
export function windowsOsSku(text: string): WindowsOsSku | undefined {
  return skusByWord.get(text.trim().toLowerCase())
}

const skusByWord: ReadonlyMap<string, WindowsOsSku> = new Map(windowsOsSkus.map(sku => [sku.toLowerCase(), sku]))

/** Whether an image made of these builds starts on nodes of an OS SKU. No build is no knowledge. */
export function runsOn(builds: readonly WindowsBuild[], sku: WindowsOsSku): 'yes' | 'no' | 'unknown' {
  if (builds.length === 0) return 'unknown'
  return builds.some(build => imagesOfHost[sku].includes(build)) ? 'yes' : 'no'
}

/** The OS SKUs whose nodes start an image of these builds. */
export function skusFor(builds: readonly WindowsBuild[]): readonly WindowsOsSku[] {
  return windowsOsSkus.filter(sku => runsOn(builds, sku) === 'yes')
}
