import { imageOf } from '../../catalogue/images.js'
import { optionOf } from '../../model/command-words.js'
import type { Command } from '../../model/facts.js'
import { buildCommands, buildOf, commandPlace, dockerfileOf, isOpen } from '../../model/image-builds.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
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
      read: '2026-08-22',
    },
    { title: 'Docker@2 (Azure Pipelines)', url: 'https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2', read: '2026-08-22' },
    { title: 'docker buildx build', url: 'https://docs.docker.com/reference/cli/docker/buildx/build/', read: '2026-08-21' },
  ],
  on: 'command',
  commands: buildCommands,
  check(command, world) {
    const build = buildOf(command)
    const found = build && foundIn(command, build.words.length, world)
    if (!build || !found || isOpen(command)) return
    const platform = optionOf(command, '--platform')
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
function foundIn(command: Command, own: number, world: World): Found | undefined {
  const file = dockerfileOf(command, own, world)
  if (!file) return undefined
  const { path, named, base } = file
  const place = { path, at: named?.at ?? commandPlace(command, own), written: file.written }
  if (!base) return named && forWindows(path) ? { ...place, says: plainly('By its name the file is for a Windows image.') } : undefined
  const image = valueOf(base.image)
  if (image === undefined || imageOf(image).os !== 'Windows' || !imageOf(image).certain) return undefined
  return { ...place, says: say`It builds upon ${image}, a Windows image.`, because: { at: base.at, says: say`the base image ${image}` } }
}

/** `Dockerfile.windows`, `nanoserver.Dockerfile`, `windows/Dockerfile`. */
const forWindows = (path: string): boolean =>
  /(?:^|[\\/._-])(?:windows|win|nanoserver|servercore|windowsservercore)(?:$|[\\/._-])/i.test(path) && !/linux|alpine|ubuntu|debian/i.test(path)
