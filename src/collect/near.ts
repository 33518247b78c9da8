/** The items in the order of how near their folders are to those of some paths; as they came where they are equally near. */
export function nearestFirst<T extends { readonly path: string }>(items: readonly T[], near: readonly string[]): readonly T[] {
  const upward = stepsUp(near)
  const memo = new Map<string, number>()
  const ranked = items.map(item => ({ item, steps: stepsTo(parentOf(item.path), upward, memo) }))
  return ranked.sort((a, b) => a.steps - b.steps).map(({ item }) => item)
}

/** For each folder above one of the paths, how many steps up it is from the nearest. */
function stepsUp(paths: readonly string[]): ReadonlyMap<string, number> {
  const upward = new Map<string, number>()
  for (const path of paths) {
    let folder: string | undefined = parentOf(path)
    for (let steps = 0; folder !== undefined; steps++, folder = folder === '' ? undefined : parentOf(folder)) {
      // Whoever came here in fewer steps has been to all folders above as well.
      if ((upward.get(folder) ?? Number.POSITIVE_INFINITY) <= steps) break
      upward.set(folder, steps)
    }
  }
  return upward
}

/** Up from the one folder, down to the other. */
function stepsTo(folder: string, upward: ReadonlyMap<string, number>, memo: Map<string, number>): number {
  const chain: string[] = []
  let at = folder
  while (!memo.has(at)) {
    chain.push(at)
    if (at === '') break
    at = parentOf(at)
  }
  for (const below of chain.reverse()) {
    const above = below === '' ? Number.POSITIVE_INFINITY : memo.get(parentOf(below))! + 1
    memo.set(below, Math.min(upward.get(below) ?? Number.POSITIVE_INFINITY, above))
  }
  return memo.get(folder)!
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
