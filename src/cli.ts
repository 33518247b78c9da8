#!/usr/bin/env node
import { formats } from './cli/formats.js'
import { endWith, processPorts } from './cli/process.js'
import { runCli } from './cli/run.js'
import { version } from './cli/version.js'
import { rules } from './rules/index.js'
import { scan } from './scan.js'

/** The rules' pages; empty until their generator writes them. */
const pages: Readonly<Record<string, string>> = {}

endWith(await runCli(process.argv.slice(2), processPorts(), { version, rules, pages, formats, scan }))
