import type { Block } from '../../parse/hcl/syntax.js'
import type { ModuleInstance } from './instance.js'
import type { Resource } from './module.js'

/** The key of one of several instances; undefined where there is only one. */
export type Key = string | number | undefined

/** What a name refers to that is more than a value. */
export type Reference =
  /** `data` alone. */
  | { readonly is: 'data'; readonly instance: ModuleInstance }
  /** `azurerm_kubernetes_cluster` alone. */
  | { readonly is: 'type'; readonly instance: ModuleInstance; readonly type: string }
  | ResourceReference
  | { readonly is: 'module'; readonly instance: ModuleInstance; readonly call: Block; readonly name: string; readonly key: Key }

/** A resource, or what is only known of it once it is made: `azurerm_kubernetes_cluster.aks.id`. */
export interface ResourceReference {
  readonly is: 'resource'
  readonly instance: ModuleInstance
  readonly resource: Resource
  readonly key: Key
  readonly path: readonly string[]
}

/** How one of several instances is written. */
export const keyed = (address: string, key: Key): string => (key === undefined ? address : `${address}[${typeof key === 'string' ? JSON.stringify(key) : key}]`)

/** The address of a resource in the whole repository. */
export const addressOf = ({ instance, resource, key }: Pick<ResourceReference, 'instance' | 'resource' | 'key'>): string =>
  `${instance.address}${keyed(resource.address, key)}`
