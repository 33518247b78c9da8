import type { Difference } from './tree.js'

/** Beyond this many pairs of files only those with equal content are found. */
const mostPairs = 10_000
/** The part of the lines that two files must share, as git has it. */
const leastAlike = 0.5

/**
 * Path in the head -> path in the base, of files that moved: what was listed, then equal content, then content that is alike. Without it an old
 * fault in a file that moved would pass for a new one.
 */
export function findRenames(
  changed: readonly Difference[],
  listed: ReadonlyMap<string, string>,
  bytesOf: (id: string) => Uint8Array | undefined,
): ReadonlyMap<string, string> {
  const renames = new Map(listed)
  const taken = new Set(listed.values())
  const pair = (now: string, before: string): void => {
    renames.set(now, before)
    taken.add(before)
  }
  const isNew = ({ path, base, head }: Difference): boolean => head !== undefined && base === undefined && !renames.has(path)
  const isGone = ({ path, base, head }: Difference): boolean => base !== undefined && head === undefined && !taken.has(path)

  const byId = new Map(changed.filter(isGone).map(({ path, base }) => [base!.id, path]))
  for (const { path, head } of changed.filter(isNew)) {
    const before = byId.get(head!.id)
    if (before !== undefined && !taken.has(before)) pair(path, before)
  }

  const [news, gone] = [changed.filter(isNew), changed.filter(isGone)]
  if (news.length * gone.length > mostPairs) return renames
  const lines = new Map<string, ReadonlyMap<string, number>>()
  const linesOf = (id: string): ReadonlyMap<string, number> => {
    const known = lines.get(id) ?? countedLines(bytesOf(id))
    lines.set(id, known)
    return known
  }
  const pairs = news.flatMap(({ path, head }) =>
    gone.map(({ path: before, base }) => ({ path, before, alike: likeness(linesOf(head!.id), linesOf(base!.id)) })).filter(({ alike }) => alike >= leastAlike),
  )
  for (const { path, before } of pairs.sort((a, b) => b.alike - a.alike)) if (!renames.has(path) && !taken.has(before)) pair(path, before)
  return renames
}

function countedLines(bytes: Uint8Array | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  if (!bytes) return counts
  for (const line of new TextDecoder().decode(bytes).split('\n')) if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** The part of the lines of the larger file that stand in the other one too. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [line, count] of a) common += Math.min(count, b.get(line) ?? 0)
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const most = Math.max(total(a), total(b))
  return most === 0 ? 0 : common / most
}
