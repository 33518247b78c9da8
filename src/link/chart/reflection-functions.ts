import { type Datum, hole, plainText, scalarOf } from './data.js'
import { type TemplateFunction, yesOrNo } from './template-function.js'

/** What kind of value an argument is. */
export const reflectionFunctions: Readonly<Record<string, TemplateFunction>> = {
  kindIs: ([kind, value], at) => yesOrNo(value && kindOf(value) !== undefined ? kindOf(value) === plainText(kind!) : undefined, at),
  kindOf: ([value], at) => (value && kindOf(value) !== undefined ? scalarOf(kindOf(value)!, at) : hole(at)),
  typeIs: ([kind, value], at) => yesOrNo(value && kindOf(value) === plainText(kind!) ? true : undefined, at),
}

/** As Go names kinds. */
function kindOf(value: Datum): string | undefined {
  if (value.kind === 'map') return 'map'
  if (value.kind === 'list') return 'slice'
  if (value.kind === 'text') return 'string'
  if (value.kind !== 'scalar' || value.parts) return undefined
  if (value.value === null) return 'invalid'
  return typeof value.value === 'boolean' ? 'bool' : typeof value.value === 'number' ? 'float64' : 'string'
}
