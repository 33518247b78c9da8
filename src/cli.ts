#!/usr/bin/env node
import { formats } from './cli/formats.js'
import { endWith, processPorts } from './cli/process.js'
import { runCli } from './cli/run.js'
import { setForShortRun } from './engine.js'
import { rules } from './rules/index.js'
import { scanOnDemand } from './scan-on-demand.js'
import { version } from './version.js'

const pages = async () => (await import('./generated/pages.js')).pages

setForShortRun()
endWith(await runCli(process.argv.slice(2), processPorts(), { version, rules, pages, formats, scan: scanOnDemand }))
