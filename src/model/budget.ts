/** What one run may take. What goes beyond it is not scanned, and a notice names it: `on-unscanned` says what becomes of that. */
export interface Budget {
  /** Files that are scanned, of head and base together. */
  readonly files: number
  /** The bytes of all of them. */
  readonly bytes: number
  /** Milliseconds after which nothing more is begun in a file. A parser is not interrupted: what bounds it is the size of a file. */
  readonly fileTime: number
  /** Milliseconds after which no more file is read, nothing is put together across files, and no more rule is asked. */
  readonly time: number
}

/** A dense megabyte takes under a second and some 30 MB of memory, so that a run stays below what Node has by default (4 GB) unless all of it is dense. */
export const defaultBudget: Budget = { files: 100_000, bytes: 256 * 1024 * 1024, fileTime: 30_000, time: 600_000 }

/** Takes a file of this many bytes in, or says why it has no place. */
export type Room = (bytes: number) => string | undefined

export function startRoom({ files, bytes }: Pick<Budget, 'files' | 'bytes'>): Room {
  let count = 0
  let sum = 0
  return size => {
    if (count >= files) return `too many files: the limit is ${files}`
    if (sum + size > bytes) return `too much together: with this file it would be ${sum + size} bytes, the limit is ${bytes}`
    count++
    sum += size
    return undefined
  }
}

/** Milliseconds from a start that does not matter; never goes back. */
export type Clock = () => number

/** Why nothing more is begun; undefined while there is time. */
export type Late = () => string | undefined

/** Counts from now. Without a clock there is always time. */
export function startWatch(clock: Clock | undefined, most: number, what: string): Late {
  if (!clock) return () => undefined
  const end = clock() + most
  return () => (clock() > end ? `${what} takes longer than ${most / 1000} seconds` : undefined)
}
