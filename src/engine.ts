import { setFlagsFromString } from 'node:v8'

/** Something that V8 is told, and the first Node.js whose V8 knows it. */
interface Setting {
  readonly flag: string
  readonly since: number
}

/**
 * What V8 is told about a program that is over in a second or two. As it comes, it prepares for one that runs for hours and must never pause: it compiles anew
 * what was called a few hundred times, and gives young objects more room with each that lives on, where most of a scan's live to its end; and it compiles and
 * marks in threads of their own, which have to be woken and to be given memory. Each of these is looked at whenever V8 decides, so that it may be told while the
 * program runs. docs/performance.md has what they bring.
 */
const settings: readonly Setting[] = [
  // The room of young objects stays as large as it is at the start, and is too small to be worth several threads.
  { flag: '--semi-space-growth-factor=1', since: 20 },
  { flag: '--no-parallel-scavenge', since: 20 },
  // Calls before a function is compiled by the quick and by the thorough optimizing compiler; the defaults are 400 and 3000.
  { flag: '--invocation-count-for-maglev=10000', since: 22 },
  { flag: '--invocation-count-for-turbofan=1000000', since: 22 },
  // No pause is too long: what is compiled and marked is so at once, in the thread of the program.
  { flag: '--efficiency-mode', since: 22 },
  { flag: '--no-incremental-marking', since: 22 },
  { flag: '--no-concurrent-sparkplug', since: 22 },
  { flag: '--no-parallel-pause-for-gc-in-background', since: 24 },
]

/** The last Node.js that was tried. V8 complains on standard error of a setting that it does not know, so later ones are left as they are. */
const lastTried = 26

/** The settings for a short run on a Node.js, by its version. */
export function settingsFor(version: string): readonly string[] {
  const major = Number.parseInt(version, 10)
  return major > lastTried ? [] : settings.filter(({ since }) => since <= major).map(({ flag }) => flag)
}

/** Sets V8 for a short run. */
export function setForShortRun(): void {
  for (const flag of settingsFor(process.versions.node)) setFlagsFromString(flag)
}
