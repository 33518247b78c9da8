/**
 * Adds items to a list one by one: as arguments of one call, as many as a file of some megabytes can hold are more than the stack takes. Most lists that are added
 * have no items, so there is no iterator.
 */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (let index = 0; index < items.length; index++) list.push(items[index]!)
}
