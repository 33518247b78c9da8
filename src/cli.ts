#!/usr/bin/env node
import { setForShortRun } from './engine.js'

setForShortRun()
// Behind the settings, so that they hold while the program itself is loaded.
const { main } = await import('./cli/main.js')
await main(process.argv.slice(2))
