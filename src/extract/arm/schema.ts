import { type Node, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import type { ArmFile } from './template.js'

/** What the schema that a JSON file names makes of it; undefined where it is nothing to Azure Resource Manager. */
export function armSchemaOf(root: Node): ArmFile['is'] | undefined {
  const schema = valueOf(textAt(root, '$schema'))?.toLowerCase() ?? ''
  if (/deploymentparameters\.json#?$/.test(schema)) return 'parameters'
  return /deploymenttemplate\.json#?$/.test(schema) ? 'template' : undefined
}
