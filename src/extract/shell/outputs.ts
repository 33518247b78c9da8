import type { Value } from '../../model/value.js'
import type { Statement } from '../../parse/shell/syntax.js'
import type { Environment } from './environment.js'

/** No variable has such a name. */
const nameOf = (output: string): string => `terraform output ${output}`

/** Whether a script may ask Terraform for outputs. */
export const usesOutputs = (text: string): boolean => /\b(?:terraform|tofu)\b/.test(text)

/** Adds what `$(terraform output -raw NAME)` prints to what a script knows. */
export function setOutputs(environment: Environment, outputs: ReadonlyMap<string, Value<string>>): void {
  for (const [name, value] of outputs) environment.set(nameOf(name), { is: 'value', value })
}

/** The name that an output has in the environment, where a substitution is `terraform output -raw NAME` alone. Without `-raw` it prints quotes too. */
export function outputIn([command, ...others]: readonly Statement[]): string | undefined {
  if (command?.kind !== 'command' || others.length > 0) return undefined
  const [tool, ...words] = command.words.map(({ parts: [part, ...more] }) => (part?.kind === 'text' && more.length === 0 ? part.text : '?'))
  if (tool !== 'terraform' && tool !== 'tofu') return undefined
  const [verb, ...rest] = words.filter(word => !/^-(?:chdir=|no-color|state=)/.test(word))
  const [name, ...tooMany] = rest.filter(word => word !== '-raw')
  return verb === 'output' && rest.includes('-raw') && name !== undefined && tooMany.length === 0 ? nameOf(name) : undefined
}
