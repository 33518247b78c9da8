import type { Day } from '../model/rule.js'
import type { Os } from '../model/world.js'
import { multiPlatformDotnet, type RepositoryRow, repositoryRows, type TagRow } from './image-table.js'
import { buildsByToken, buildsByWeakToken, type WindowsBuild, windowsVersion, windowsVersionOfBuild } from './windows-builds.js'

/** The parts of an image reference. `nginx` is `docker.io`, `library/nginx`, without a tag. */
export interface ImageReference {
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

/** What an image reference alone tells of the OS that the image is for. */
export interface ImageOs {
  readonly os: 'Windows' | 'Linux' | 'both' | 'unknown'
  /** A word that can mean nothing else, or a repository that is documented; otherwise the name only sounds like it. */
  readonly certain: boolean
  /** The Windows builds that it is made of; empty where that is not known. */
  readonly builds: readonly WindowsBuild[]
  /** Meant for HostProcess containers, which run on any build. */
  readonly hostProcess?: true
  /** The registry has no such tag: it cannot be pulled at all. */
  readonly missing?: true
  /** The evidence, for a person. */
  readonly says: string
}

/** Reads a reference as Docker does: the first part is a registry if it has a dot or a colon, or is `localhost`. */
export function parseImage(reference: string): ImageReference {
  const text = reference.trim()
  const sign = text.indexOf('@')
  const named = before(text, sign)
  const digest = behind(text, sign)
  const slash = named.indexOf('/')
  const first = slash < 0 ? '' : named.slice(0, slash)
  const isRegistry = first === 'localhost' || first.includes('.') || first.includes(':')
  const rest = isRegistry ? named.slice(slash + 1) : named
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const path = before(rest, colon)
  const tag = behind(rest, colon)
  const registry = !isRegistry || /^(?:index|registry-1)\.docker\.io$/i.test(first) ? 'docker.io' : first
  const repository = registry.toLowerCase() === 'docker.io' && !path.includes('/') ? `library/${path}` : path
  return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) }
}

const before = (text: string, index: number): string => (index < 0 ? text : text.slice(0, index))
const behind = (text: string, index: number): string | undefined => (index < 0 ? undefined : text.slice(index + 1))

/** Registry and repository of a reference in lower case: `docker.io/library/nginx`. */
export const imageName = (reference: string): string => readingOf(reference).name

/**
 * The OS that an image is for, as far as its name tells. A name that says nothing is `unknown`, never Linux.
 * @param day tags without a Windows version change what they offer; the newest known where no day is given
 */
export function imageOf(reference: string, day: Day = '9999-12-31'): ImageOs {
  const { is, offers } = readingOf(reference)
  if (offers.length === 0) return is
  const offered = offers.find(({ from, until }) => (!from || day >= from) && (!until || day < until))
  return offered ? { ...is, builds: offered.builds } : is
}

/** What a reference tells on any day. */
interface Reading {
  readonly name: string
  readonly is: ImageOs
  /** The rows of its tag, where the builds are those of the first that holds on the day. */
  readonly offers: readonly TagRow[]
}

/** Manifests name the same images again and again, and most rules ask for them. */
const readings = new Map<string, Reading>()
const enough = 10_000

function readingOf(reference: string): Reading {
  const known = readings.get(reference)
  if (known) return known
  if (readings.size >= enough) readings.clear()
  const read = readImage(reference)
  readings.set(reference, read)
  return read
}

function readImage(reference: string): Reading {
  const image = parseImage(reference)
  const name = `${image.registry}/${image.repository}`.toLowerCase()
  return { name, ...tellingOf(image, name) }
}

function tellingOf(image: ImageReference, name: string): Omit<Reading, 'name'> {
  const tag = image.tag?.toLowerCase() ?? ''
  const row = rowOf(name)
  const words = wordsOf(tag, row?.os === 'Windows')
  const hostProcess = (row?.hostProcess || words.hostProcess) && { hostProcess: true as const }
  const undated = (is: ImageOs): Omit<Reading, 'name'> => ({ is, offers: noOffers })
  if (words.windows !== undefined && words.linux === undefined) {
    return undated({ os: 'Windows', certain: true, builds: words.builds, ...hostProcess, says: `the tag says ${words.windows}` })
  }
  if (row?.os === 'Windows') {
    const missing = isMissing(row, image) && { missing: true as const }
    const is: ImageOs = { os: 'Windows', certain: !row.guess, builds: words.builds, says: `${name} has Windows images only`, ...hostProcess, ...missing }
    return { is, offers: words.builds.length > 0 ? noOffers : (row.tags ?? []).filter(({ tags }) => tags.includes(tag || 'latest')) }
  }
  if (words.linux !== undefined && words.windows === undefined)
    return undated({ os: 'Linux', certain: row !== undefined || multiPlatformDotnet.has(name), builds: [], says: `the tag says ${words.linux}` })
  if (multiPlatformDotnet.has(name)) return undated(multiPlatform(name, tag))
  if (row) return undated({ os: row.os, certain: !row.guess, builds: [], says: row.os === 'both' ? `${name} has images for both` : `${name} has Linux images` })
  return undated(byName(name, tag))
}

const noOffers: readonly TagRow[] = []

/** Most names tell nothing. */
const untold: ImageOs = { os: 'unknown', certain: false, builds: [], says: '' }

/** Words of a repository's own name that only Windows images have. `windows-exporter`, but not the gMSA webhook, which serves Windows from Linux. */
function byName(name: string, tag: string): ImageOs {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const { windows, linux, builds } = wordsOf(last, false)
  if (windows === undefined || (windows === 'win' && !isWindowsPlugin(last)) || linux !== undefined) return untold
  const parts = last.split(/[-_.]/)
  if (parts.includes('webhook')) return untold
  const ofTag = wordsOf(tag, true).builds
  const hostProcess = parts.includes('exporter') && { hostProcess: true as const }
  return { os: 'Windows', certain: false, builds: ofTag.length > 0 ? ofTag : builds, ...hostProcess, says: `its name has ${windows}` }
}

/** The plug-ins of the Container Network Interface for Windows. */
const isWindowsPlugin = (name: string): boolean => /^win-(?:bridge|overlay)(?:$|[-_.])/.test(name)

const isMissing = (row: RepositoryRow, { tag, digest }: ImageReference): boolean =>
  row.noLatest === true && digest === undefined && (tag === undefined || tag.toLowerCase() === 'latest')

/** Tags without an OS, such as `6.0`, had images for both until .NET 8. */
function multiPlatform(name: string, tag: string): ImageOs {
  const major = Number.parseInt(tag, 10)
  if (major < 8 || name.includes('/dotnet/core/'))
    return { os: 'both', certain: true, builds: [], says: 'before .NET 8, tags without an OS have images for both' }
  return { os: 'Linux', certain: true, builds: [], says: 'from .NET 8 on, tags without an OS have Linux images only' }
}

function rowOf(name: string): RepositoryRow | undefined {
  return exactRows.get(name) ?? prefixRows.get(registryOf(name))?.find(({ prefix }) => name.startsWith(prefix))?.row
}

const registryOf = (name: string): string => name.slice(0, name.indexOf('/'))

const allNames = repositoryRows.flatMap(row => row.names.map(name => ({ name, row })))
const exactRows = new Map(allNames.flatMap(({ name, row }) => (name.endsWith('*') ? [] : [[name, row] as const])).reverse())
const prefixes = allNames.flatMap(({ name, row }) => (name.endsWith('*') ? [{ prefix: name.slice(0, -1), row }] : []))
const prefixRows = new Map(
  [...new Set(prefixes.map(({ prefix }) => registryOf(prefix)))].map(registry => [registry, prefixes.filter(({ prefix }) => registryOf(prefix) === registry)]),
)

/** What a word of a tag, or of a name, says wherever it stands. */
interface Word {
  readonly os?: Os
  /** The version of Windows. */
  readonly build?: WindowsBuild
  readonly hostProcess?: true
}

const plainWindows = ['windowsservercore', 'nanoserver', 'servercore', 'windows', 'win', 'winamd64']
/** Words with a version behind them: `windows2022`, `win1809`, `windowsservercore1803`. */
const gluedWindows = ['win', 'windows', 'windowsservercore', 'nanoserver', 'servercore']
const plainLinux = [
  ...['linux', 'alpine', 'debian', 'ubuntu', 'slim', 'distroless', 'chiseled', 'azurelinux', 'mariner', 'ubi', 'ubi8', 'ubi9', 'photon'],
  ...['stretch', 'buster', 'bullseye', 'bookworm', 'trixie', 'bionic', 'focal', 'jammy', 'noble', 'resolute'],
]
const linux: Word = { os: 'Linux' }

const vocabulary: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...plainWindows.map(word => [word, { os: 'Windows' }] as const),
  ...[...buildsByToken].map(([token, build]) => [token, { os: 'Windows', build }] as const),
  ...gluedWindows.flatMap(word => [...buildsByWeakToken].map(([token, build]) => [word + token, { os: 'Windows', build }] as const)),
  ...plainLinux.map(word => [word, linux] as const),
  ['hostprocess', { os: 'Windows', hostProcess: true }],
  // `latest-windows-hp` of the Azure CSI drivers.
  ['hp', { hostProcess: true }],
  ['hpc', { hostProcess: true }],
])

const meaningOf = (word: string): Word | undefined => vocabulary.get(word) ?? (/^(?:alpine|azurelinux)\d/.test(word) ? linux : undefined)

interface TagWords {
  readonly windows?: string
  readonly linux?: string
  readonly hostProcess: boolean
  readonly builds: readonly WindowsBuild[]
}

/** The words of a tag that name an OS. Years and four-digit versions count only beside one that says Windows (`1809` alone is a build number). */
function wordsOf(tag: string, inWindows: boolean): TagWords {
  const full = /(?:^|[^\d.])10\.0\.(\d{5})(?!\d)/.exec(tag)
  const ofFull = full && windowsVersionOfBuild(full[1]!)
  const first: { -readonly [K in Os]?: string } = {}
  let hostProcess = false
  let sure: WindowsBuild | undefined
  let weak: WindowsBuild | undefined
  for (const word of tag.split(/[-_.+]/)) {
    const means = meaningOf(word)
    if (means?.os) first[means.os] ??= word
    if (means?.hostProcess) hostProcess = true
    sure ??= means?.build
    weak ??= means?.build ?? buildsByWeakToken.get(word)
  }
  const windows = first.Windows ?? (ofFull ? full[0].replace(/^[^1]/, '') : undefined)
  const build = ofFull ? (ofFull.build as WindowsBuild) : windows !== undefined || inWindows ? weak : sure
  return {
    ...(windows !== undefined && { windows }),
    ...(first.Linux !== undefined && { linux: first.Linux }),
    hostProcess,
    builds: build === undefined ? [] : [build],
  }
}

/** What a person calls builds: `Windows Server 2022 and Windows Server 2025`. */
export function buildNames(builds: readonly WindowsBuild[]): string {
  const names = builds.map(build => windowsVersion(build).name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
