import { scanOnDemand } from '../scan-on-demand.js'
import { version } from '../version.js'
import { formats } from './formats.js'
import { endWith, processPorts } from './process.js'
import { runCli } from './run.js'

const pages = async () => (await import('../generated/pages.js')).pages

/** The command line, wired to its process. */
export async function main(args: readonly string[]): Promise<void> {
  // Half of the program, as a file of its own: V8 holds all that it makes of a file while it compiles it, and takes the memory from the system page by page.
  const { rules } = await import('../rules/index.js')
  endWith(await runCli(args, processPorts(), { version, rules, pages, formats, scan: scanOnDemand }))
}
