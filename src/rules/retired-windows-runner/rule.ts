import { sources } from '../../catalogue/sources.js'
import { buildCommands, buildOf } from '../../model/image-builds.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'

/** The labels of GitHub's own runners for Windows that are gone, and the days on which they went. */
const retired: ReadonlyMap<string, Day> = new Map([
  ['windows-2016', '2022-04-01'],
  ['windows-2019', '2025-06-30'],
])

export const rule = {
  title: 'A Windows image is built on a runner that GitHub no longer has',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2022-04-01',
  deadlines: [
    { day: '2022-04-01', what: 'The runner windows-2016 of GitHub is removed' },
    { day: '2025-06-30', what: 'The runner windows-2019 of GitHub is removed' },
  ],
  sources: [sources.windows2019Runner, sources.windows2016Runner, sources.versionCompatibility],
  on: 'command',
  commands: buildCommands,
  check(command, world) {
    const { runner } = command
    const day = runner?.by === 'GitHub' ? retired.get(runner.label.toLowerCase()) : undefined
    const build = day === undefined ? undefined : buildOf(command)
    if (!runner || day === undefined || world.day < day || !build || build.defaultsToLinux) return
    return {
      at: runner.at,
      subject: [runner.label],
      message: say`the image is built on the runner ${runner.label}, which GitHub removed on ${plainly(day)}`,
      why: plainly('Unless a runner of your own has this label, the job waits for one that never comes, and is cancelled.'),
      remedy: say`Take ${'windows-2022'}, which builds images of ${'ltsc2022'}, or ${'windows-2025'}, which builds those and ${'ltsc2025'}. Images of ${'ltsc2019'} run on no node pool that can still be made.`,
      offending: { runner: runner.label },
    }
  },
} satisfies Rule<'command'>
