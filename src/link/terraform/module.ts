import type { Attribute, Block, Body } from '../../parse/hcl/syntax.js'

/** A resource or a data source as it is declared. */
export interface Resource {
  readonly type: string
  readonly name: string
  /** `azurerm_kubernetes_cluster.aks`, `data.azurerm_kubernetes_cluster.aks`. */
  readonly address: string
  readonly block: Block
}

/** What the files of a folder declare together. */
export interface Module {
  /** The folder, or for what a document shows the path of the document. */
  readonly folder: string
  readonly example: boolean
  readonly resources: ReadonlyMap<string, Resource>
  readonly variables: ReadonlyMap<string, Block>
  readonly locals: ReadonlyMap<string, Attribute>
  readonly outputs: ReadonlyMap<string, Block>
  readonly calls: ReadonlyMap<string, Block>
  /** The versions of azurerm that it asks for, where it says so. */
  readonly azurerm?: string
}

/** The declarations of some files. Terraform refuses a name that is declared twice; here the first one counts. */
export function moduleOf(folder: string, bodies: readonly Body[], example: boolean): Module {
  const blocks = bodies.flatMap(body => body.blocks)
  const named = (type: string): ReadonlyMap<string, Block> =>
    firstByName(
      blocks.filter(block => block.type === type),
      block => block.labels[0]?.text,
    )
  const resources = blocks.flatMap(block => resourceOf(block) ?? [])
  const azurerm = azurermIn(blocks)
  const locals = blocks.filter(block => block.type === 'locals').flatMap(block => block.body.attributes)
  return {
    folder,
    example,
    resources: firstByName(resources, resource => resource.address),
    variables: named('variable'),
    locals: firstByName(locals, attribute => attribute.name),
    outputs: named('output'),
    calls: named('module'),
    ...(azurerm !== undefined && { azurerm }),
  }
}

/** `required_providers`; before Terraform 0.13 the block of the provider said it. */
function azurermIn(blocks: readonly Block[]): string | undefined {
  const required = blocks
    .filter(block => block.type === 'terraform')
    .flatMap(block => block.body.blocks.filter(inner => inner.type === 'required_providers').flatMap(inner => argument(inner, 'azurerm') ?? []))
  const older = blocks.filter(block => block.type === 'provider' && block.labels[0]?.text === 'azurerm').flatMap(block => argument(block, 'version') ?? [])
  for (const { value } of [...required, ...older]) {
    const version = value.is === 'object' ? value.entries.find(({ key }) => key.is === 'literal' && key.value === 'version')?.value : value
    if (version?.is === 'literal' && typeof version.value === 'string') return version.value
  }
  return undefined
}

function resourceOf(block: Block): Resource | undefined {
  const [type, name] = block.labels
  if ((block.type !== 'resource' && block.type !== 'data') || !type || !name) return undefined
  return { type: type.text, name: name.text, address: `${block.type === 'data' ? 'data.' : ''}${type.text}.${name.text}`, block }
}

function firstByName<T>(items: readonly T[], name: (item: T) => string | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = name(item)
    if (key !== undefined && !found.has(key)) found.set(key, item)
  }
  return found
}

/** The argument of a block by its name. */
export const argument = (block: Block, name: string): Attribute | undefined => block.body.attributes.find(attribute => attribute.name === name)
