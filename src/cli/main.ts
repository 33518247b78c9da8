import { rules } from '../rules/index.js'
import { scanOnDemand } from '../scan-on-demand.js'
import { version } from '../version.js'
import { formats } from './formats.js'
import { endWith, processPorts } from './process.js'
import { runCli } from './run.js'

const pages = async () => (await import('../generated/pages.js')).pages

/** The command line, wired to its process. */
export async function main(args: readonly string[]): Promise<void> {
  endWith(await runCli(args, processPorts(), { version, rules, pages, formats, scan: scanOnDemand }))
}
