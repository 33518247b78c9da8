import { compareNumbers, versionNumbers } from './versions.js'

/** The Windows OS SKUs that the azurerm provider takes, in this case only: `internal/services/containers/kubernetes_cluster_node_pool_resource.go`. */
export const azurermWindowsSkus: readonly string[] = ['Windows2019', 'Windows2022']

/** Whether the language of a statement (see `Cluster.via`) takes a Windows OS SKU that AKS has. */
export const takesOsSku = (via: string, sku: string): boolean => !via.startsWith('azurerm_') || azurermWindowsSkus.includes(sku)

/** The newest version whose list was read. */
export const azurermRead = '5.2.0'

/**
 * Whether the versions that a module asks for lie within those whose list was read: `all` of them, `none`, or `some`.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function azurermVersions(constraint: string | undefined): 'all' | 'some' | 'none' {
  const read = versionNumbers(azurermRead)!
  let found: 'all' | 'some' = 'some'
  for (const term of (constraint ?? '').slice(0, 200).split(',')) {
    const [, operator = '=', version = ''] = /^\s*(~>|[<>!]?=?)\s*([\d.]+)\s*$/.exec(term) ?? []
    const numbers = versionNumbers(version)
    if (!numbers) continue
    const order = compareNumbers(numbers, read)
    if (['', '=', '>=', '>', '~>'].includes(operator) && order > 0) return 'none'
    if (operator === '~>' && compareNumbers(ceiling(numbers), read) <= 0) found = 'all'
    if (['', '=', '<='].includes(operator) && order <= 0) found = 'all'
    if (operator === '<' && order <= 0) found = 'all'
  }
  return found
}

/** `~> 4.0` is below 5, `~> 4.1.2` below 4.2. */
function ceiling(numbers: readonly number[]): readonly number[] {
  const kept = numbers.slice(0, Math.max(1, numbers.length - 1))
  return [...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1]
}
