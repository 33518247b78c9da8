import { collectionFunctions } from './collection-functions.js'
import { logicFunctions } from './logic-functions.js'
import { numberFunctions } from './number-functions.js'
import { reflectionFunctions } from './reflection-functions.js'
import type { TemplateFunction } from './template-function.js'
import { textFunctions } from './text-functions.js'

/**
 * The functions of Go and Sprig that decide fields of manifests. All others are holes, and so are the results of those that ask the cluster, the
 * clock or chance.
 * https://helm.sh/docs/chart_template_guide/function_list/
 */
const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries({ ...logicFunctions, ...textFunctions, ...collectionFunctions, ...reflectionFunctions, ...numberFunctions }),
)

/** Under other names: `must` fails the render where the plain one does not. */
export const functionNamed = (name: string): TemplateFunction | undefined =>
  functions.get(name) ??
  functions.get(name.replace(/^must(.)/, (_, letter: string) => letter.toLowerCase())) ??
  (name === 'tuple' ? functions.get('list') : undefined)
