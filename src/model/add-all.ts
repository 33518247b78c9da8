/** Adds items to a list one by one: as arguments of one call, as many as a file of some megabytes can hold are more than the stack takes. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
