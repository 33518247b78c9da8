import type { Node } from '../../model/node.js'
import { parseYaml } from '../../parse/yaml.js'
import { resolvePath } from '../paths.js'
import type { TerraformFunction } from './functions.js'
import { hole, isHole, scalar, type TextNode, textOf, type Unseen, usedAt } from './values.js'

/** A text that encodes a value: the value is remembered, since what is written here is read as YAML or JSON elsewhere. */
const encoded: TerraformFunction = ([value], at) => value && ({ ...hole(at), tree: value } as Node)

/** What a text holds that was encoded here, written in place, or stands in a file of the repository. */
const decoded: TerraformFunction = ([value], at, { land }) => {
  const tree = value && treeOf(value, land.document)
  return tree && usedAt(tree, at)
}

/** A file of the repository, by its path below the module: `file("${path.module}/values.yaml")`. */
const file: TerraformFunction = ([path], at, instance) => {
  const text = textOf(path)
  const resolved = text === undefined ? undefined : resolvePath('', text.replace(/^\.\//, ''))
  const found = resolved === undefined ? undefined : [resolved, `${instance.module.folder}/${resolved}`].find(candidate => instance.land.hasFile(candidate))
  return found === undefined ? undefined : hole(at, { file: found })
}

/** Functions that read, encode and decode. */
export const contentFunctions: Readonly<Record<string, TerraformFunction>> = {
  yamlencode: encoded,
  jsonencode: encoded,
  yamldecode: decoded,
  jsondecode: decoded,
  file,
  templatefile: file,
  basename: ([path], at) => {
    const text = textOf(path)
    return text === undefined ? undefined : scalar(text.slice(text.lastIndexOf('/') + 1), at)
  },
  base64encode: () => undefined,
}

/** The data in a text of YAML or JSON, as far as it can be seen. */
export function treeOf(node: Node, document: (path: string) => Node | undefined): Node | undefined {
  const { tree, content } = node as TextNode
  if (tree) return tree
  if (content) return parseYaml(content).documents[0]
  const { file: path } = node as Unseen
  return isHole(node) && path !== undefined ? document(path) : undefined
}
