import type { Text } from '../../model/text.js'
import { parts } from '../parts.js'
import type { ShellOptions } from './bash.js'
import type { Script, Shell } from './syntax.js'

/** The readers of the three shells, each of them a part of the program. */
export const shells: Readonly<Record<Shell, (text: Text, options?: ShellOptions) => Script>> = {
  bash: (text, options) => parts.bash.code().parseBash(text, options),
  powershell: (text, options) => parts.powershell.code().parsePowerShell(text, options),
  cmd: (text, options) => parts.cmd.code().parseCmd(text, options),
}
