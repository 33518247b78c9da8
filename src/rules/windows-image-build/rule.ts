import { imageOf } from '../../catalogue/images.js'
import type { Command } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows image is built for Linux',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'az acr build (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/acr#az-acr-build', read: '2026-08-21' },
    {
      title: 'docker/build-push-action#18: Windows images',
      url: 'https://github.com/docker/build-push-action/issues/18',
      read: '2026-11-27',
    },
    { title: 'Docker@2 (Azure Pipelines)', url: 'https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2', read: '2026-11-27' },
    { title: 'docker buildx build', url: 'https://docs.docker.com/reference/cli/docker/buildx/build/', read: '2026-08-21' },
  ],
  on: 'command',
  check(command, world) {
    const build = buildOf(command)
    const found = build && dockerfileOf(command, build.words.length, world)
    const platform = optionOf(command, '--platform')
    if (!build || !found || isOpen(command)) return
    const target = platform && valueOf(platform)
    const onLinux = !build.defaultsToLinux && command.runner?.os === 'Linux'
    const wrong =
      target === undefined ? platform === undefined && (build.defaultsToLinux || onLinux) : target.toLowerCase().startsWith('linux') && !/windows/i.test(target)
    if (!wrong) return
    const given: Prose = target !== undefined ? say`for ${target}` : onLinux ? plainly('on a Linux machine') : say`without ${'--platform'}, that is for Linux`
    return {
      at: target === undefined ? found.at : platform!.at,
      subject: [build.name, found.path],
      message: say`${build.name} builds ${found.path} ${given}`,
      why: say`${found.says} Windows base images exist for Windows only: the builder finds none for Linux and stops.`,
      remedy: onLinux
        ? say`Build it with ${'docker build'} on a Windows machine (${'windows-2022'}, ${'windows-2025'}), or in the registry with ${'az acr build --platform windows'}.`
        : say`Write ${build.platform}. A multi-platform image needs one build for each OS.`,
      offending: target === undefined ? { file: found.written } : { platform: target },
      ...(found.because && { because: [found.because] }),
    }
  },
} satisfies Rule<'command'>

interface Found {
  readonly path: string
  /** Where the command names it, else the command itself. */
  readonly at: Span
  readonly written: string
  readonly says: Prose
  readonly because?: Evidence
}

/** The Dockerfile of a build, where it is for Windows: what it builds upon says so, or where it is not here its name. */
function dockerfileOf(command: Command, own: number, world: World): Found | undefined {
  const file = optionOf(command, '--file', '-f')
  const folder = folderOf(command, own)
  const named = file && valueOf(file)
  const context = (folder && valueOf(folder))?.replace(/[\\/]+$/, '')
  // The folder that holds the Dockerfile, or its name, is told elsewhere.
  if (file ? named === undefined : folder && folder.is !== 'known') return undefined
  const path = named ?? `${context === undefined || context === '.' ? '' : `${context}/`}Dockerfile`
  const base =
    world.baseImage(path, command.at.source) ??
    (named !== undefined && context !== undefined ? world.baseImage(`${context}/${named}`, command.at.source) : undefined)
  const written = named ?? (context === undefined ? command.tool : context)
  const place = { path, at: file?.at ?? { ...command.words[0]!.at, end: command.words[own - 1]!.at.end }, written }
  if (!base) return named !== undefined && forWindows(named) ? { ...place, says: plainly('By its name the file is for a Windows image.') } : undefined
  const image = valueOf(base.image)
  if (image === undefined || imageOf(image).os !== 'Windows' || !imageOf(image).certain) return undefined
  return { ...place, says: say`It builds upon ${image}, a Windows image.`, because: { at: base.at, says: say`the base image ${image}` } }
}

interface Build {
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

function buildOf({ tool, words }: Command): Build | undefined {
  const found = builds.find(each => each.words.every((text, index) => (index === 0 ? tool === text : words[index] && valueOf(words[index].value) === text)))
  return found && { ...found, name: found.words.join(' ') }
}

/** Some word that nobody can see may be an option: it does not stand where the value of one does, nor at the end, where the folder is. */
const isOpen = ({ words }: Command): boolean =>
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

/** The value of an option, in the next word or glued to it. */
function optionOf({ words }: Command, ...names: readonly string[]): Value<string> | undefined {
  for (const [index, { value }] of words.entries()) {
    const text = valueOf(value)
    if (text !== undefined && names.includes(text)) return words[index + 1]?.value
    const name = names.find(each => text?.startsWith(`${each}=`))
    if (text !== undefined && value.is === 'known' && name !== undefined)
      return { ...value, value: text.slice(name.length + 1), at: behind(value.at, text, name.length + 1) }
  }
  return undefined
}

const behind = (at: Span, text: string, length: number): Span => (at.end - at.start === text.length ? { ...at, start: at.start + length } : at)

/** `Dockerfile.windows`, `nanoserver.Dockerfile`, `windows/Dockerfile`. */
const forWindows = (path: string): boolean =>
  /(?:^|[\\/._-])(?:windows|win|nanoserver|servercore|windowsservercore)(?:$|[\\/._-])/i.test(path) && !/linux|alpine|ubuntu|debian/i.test(path)
