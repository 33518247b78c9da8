/** The readers of the three shells, which are loaded together. */
export { parseBash } from './bash.js'
export { parseCmd } from './cmd.js'
export { parsePowerShell } from './powershell.js'
