/**
 * A list of the same items without the room that a list has to grow: what was pushed one by one has room for seventeen, which is most of the memory of a list of
 * two. Empty ones are one and the same. It is for lists that live as long as the scan.
 */
export const trimmed = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? none : items.slice())

/** The list of nothing, in place of one that is made for it. */
export const none: readonly never[] = []
