import type { Text } from '../../model/text.js'
import { parts } from '../parts.js'
import { plainScript } from './bash-plain.js'
import { type Host, maskTemplates } from './mask.js'
import type { Script } from './syntax.js'

export interface ShellOptions {
  /** `<name>` stands for something that the reader fills in. */
  readonly placeholders?: boolean
  readonly host?: Host
}

/** Reads a bash script. Never throws but for a missing part: what cannot be read is a problem with its place, and the rest is there. */
export function parseBash(text: Text, options: ShellOptions = {}): Script {
  const masked = maskTemplates(text.text, options.host ?? 'plain', options.placeholders ?? false, '\\')
  const body = masked.holes.length === 0 && !text.text.includes('\r') ? plainScript(masked.text) : undefined
  return body ? { shell: 'bash', body, problems: [] } : parts.wholeBash.code().parseWhole(text.text, masked)
}
