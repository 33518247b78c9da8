import { optionOf } from './command-words.js'
import type { BaseImage, Command } from './facts.js'
import type { Span } from './text.js'
import { type Known, type Value, valueOf } from './value.js'
import type { World } from './world.js'

/** What builds an image. */
export interface Build {
  readonly name: string
  readonly words: readonly string[]
  readonly platform: string
  /** Docker builds for the machine that it runs on, which nobody can see. */
  readonly defaultsToLinux: boolean
}

const builds: readonly { readonly words: readonly string[]; readonly platform: string; readonly defaultsToLinux: boolean }[] = [
  { words: ['az', 'acr', 'build'], platform: '--platform windows', defaultsToLinux: true },
  { words: ['az', 'acr', 'task', 'create'], platform: '--platform windows', defaultsToLinux: true },
  { words: ['docker', 'build'], platform: '--platform windows/amd64', defaultsToLinux: false },
  { words: ['docker', 'buildx', 'build'], platform: '--platform windows/amd64', defaultsToLinux: false },
  // An action of GitHub and a task of Azure Pipelines (see extract/build-steps.ts).
  { words: ['docker/build-push-action'], platform: 'platforms: windows/amd64', defaultsToLinux: false },
  { words: ['Docker@2'], platform: 'arguments: --platform windows/amd64', defaultsToLinux: false },
]

/** The commands that build images, as the head of a rule names them (see Rule.commands). */
export const buildCommands: readonly string[] = [...new Set(builds.map(({ words: [tool, ...rest] }) => (tool === 'az' ? [tool, ...rest].join(' ') : tool!)))]

/** The build that a command is; undefined for one that is none. */
export function buildOf({ tool, words }: Command): Build | undefined {
  const found = builds.find(each => each.words.every((text, index) => (index === 0 ? tool === text : words[index] && valueOf(words[index].value) === text)))
  return found && { ...found, name: found.words.join(' ') }
}

/** Some word that nobody can see may be an option: it does not stand where the value of one does, nor at the end, where the folder is. */
export const isOpen = ({ words }: Command): boolean =>
  words.some(({ value, many }, index) => {
    const before = words[index - 1]
    return many || (value.is === 'unknown' && index < words.length - 1 && !(before && valueOf(before.value)?.startsWith('-')))
  })

/** Options without a value. */
const flags: ReadonlySet<string> = new Set([
  ...['--no-cache', '--pull', '--push', '--load', '--quiet', '-q', '--rm', '--force-rm', '--squash', '--compress', '--debug', '-D'],
  ...['--no-format', '--no-logs', '--no-push', '--no-wait', '--only-show-errors', '--verbose'],
])

/** The last word that belongs to no option. */
function folderOf({ words }: Command, own: number): Value<string> | undefined {
  let folder: Value<string> | undefined
  for (let index = own; index < words.length; index++) {
    const { value } = words[index]!
    const text = valueOf(value)
    if (!text?.startsWith('-')) folder = value
    else if (!text.includes('=') && !flags.has(text)) index++
  }
  return folder
}

/** The words that say what a command does. */
export const commandPlace = ({ words }: Command, own: number): Span => ({ ...words[0]!.at, end: words[own - 1]!.at.end })

/** The Dockerfile that a build reads. */
export interface Dockerfile {
  readonly path: string
  /** Its name, where the command has one. */
  readonly named?: Known<string>
  /** What of the command says which it is. */
  readonly written: string
  /** What it builds upon, where it is here. */
  readonly base?: BaseImage
}

/**
 * The Dockerfile of a build.
 * @param own how many words say what the command does
 * @returns undefined where its name, or the folder that holds it, is told elsewhere
 */
export function dockerfileOf(command: Command, own: number, world: World): Dockerfile | undefined {
  const file = optionOf(command, '--file', '-f')
  const folder = folderOf(command, own)
  if (file ? file.is !== 'known' : folder && folder.is !== 'known') return undefined
  const context = (folder && valueOf(folder))?.replace(/[\\/]+$/, '')
  const name = file && valueOf(file)
  const path = name ?? `${context === undefined || context === '.' ? '' : `${context}/`}Dockerfile`
  const base =
    world.baseImage(path, command.at.source) ??
    (name !== undefined && context !== undefined ? world.baseImage(`${context}/${name}`, command.at.source) : undefined)
  return { path, ...(file?.is === 'known' && { named: file }), written: name ?? context ?? command.tool, ...(base && { base }) }
}
