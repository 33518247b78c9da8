import { buildNames, imageOf } from '../../catalogue/images.js'
import { sources } from '../../catalogue/sources.js'
import { type WindowsBuild, windowsVersion } from '../../catalogue/windows-builds.js'
import { optionOf } from '../../model/command-words.js'
import { buildCommands, buildOf, dockerfileOf, isOpen } from '../../model/image-builds.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows image is built on a machine with an older version of Windows',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  // The day of the images for Windows Server 2022, with machines for 2019 beside them.
  since: '2021-08-18',
  sources: [
    sources.versionCompatibility,
    { title: 'moby/moby#36184: newer Windows images on an older host', url: 'https://github.com/moby/moby/issues/36184', read: '2026-08-22' },
  ],
  on: 'command',
  commands: buildCommands,
  check(command, world) {
    const { runner } = command
    const host = runner && hosts.get(runner.label.toLowerCase())
    if (!runner || !host) return
    const build = buildOf(command)
    // Hyper-V isolation runs newer images where the machine has it.
    if (!build || build.defaultsToLinux || isOpen(command) || optionOf(command, '--isolation')) return
    const file = dockerfileOf(command, build.words.length, world)
    const image = file?.base && valueOf(file.base.image)
    const { builds, os } = image === undefined ? nothing : imageOf(image, world.day)
    const runs = file?.base?.programs.some(({ keyword }) => keyword === 'RUN')
    if (!file?.base || image === undefined || os !== 'Windows' || !runs || builds.length === 0 || builds.some(each => each <= host)) return
    const { name, tokens } = windowsVersion(builds[0]!)
    return {
      at: runner.at,
      subject: [runner.label, file.path],
      message: say`${file.path} builds upon ${image}, an image of ${plainly(buildNames(builds))}, on a machine with ${plainly(windowsVersion(host).name)}`,
      why: say`What ${'RUN'} starts is a process of the machine, whose Windows must not be older than that of the image: the build stops at the first of them.`,
      remedy: say`Build it on a machine with ${plainly(name)} (${`windows-${tokens[0]?.slice(-4) ?? ''}`}), or upon an image of the version that the machine has.`,
      offending: { runner: runner.label },
      because: [{ at: file.base.at, says: say`the base image ${image}` }],
    }
  },
} satisfies Rule<'command'>

const nothing = { builds: [], os: 'unknown' } as const

/** The versions of Windows of the machines of GitHub and of Azure Pipelines. `windows-latest` is now one, now another. */
const hosts: ReadonlyMap<string, WindowsBuild> = new Map([
  ['windows-2019', 17763],
  ['windows-2022', 20348],
  ['windows-2025', 26100],
])
