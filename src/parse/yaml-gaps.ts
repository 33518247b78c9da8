import type { Action } from './template.js'

/** A collection that is being read, as far as the actions between its entries matter. */
export interface Frame {
  /** Where its entries begin in their lines; -1 in a flow collection, where indentation says nothing. */
  readonly column: number
  readonly isMap: boolean
  /** An action may add entries. */
  open: boolean
  /** Keys of entries that an action may add. */
  readonly possible: string[]
  /** A key was read, its value not yet. */
  awaiting: boolean
  /** What actions may print where the value is awaited. */
  hollow: Hollow | undefined
}

/** What actions may print where a node stands, or should. */
export interface Hollow {
  /** Anything. */
  open: boolean
  /** Entries with these keys. */
  readonly keys: string[]
  /** Or nothing at all. */
  optional: boolean
}

/**
 * Tells the collections around each template action that stands on lines of its own. The events come in the order of the text, so the
 * collections that an action may add to are those that are being read when its turn comes.
 */
export interface Gaps {
  /** Takes the actions before the offset `next`; those within the token that ends at `cursor` decide a part of that token, not of its parents. */
  until(cursor: number, next: number): void
  enter(text: string, start: number, isMap: boolean, block: boolean, hollow: Hollow | undefined): Frame
  leave(): void
  /** An entry of the innermost collection begins. */
  follow(): void
  /** What actions between the key and its value may print. */
  take(frame: Frame): Hollow | undefined
}

/** @param actions in their order, with offsets into the document */
export function gapsOf(actions: readonly Action[]): Gaps {
  const stack: Frame[] = []
  let index = 0
  /** An action came after the last token: the collections that begin or go on with the next one are open. */
  let pending = false

  return {
    until(cursor, next) {
      pending = false
      for (; index < actions.length && actions[index]!.start < next; index++) {
        const action = actions[index]!
        if (action.end > cursor) apply(action)
      }
    },
    enter(text, start, isMap, block, hollow) {
      const column = block ? start - (text.lastIndexOf('\n', start - 1) + 1) : -1
      const keys = hollow?.keys ?? []
      const open = pending || hollow?.open === true || (keys.length > 0 && !isMap)
      const frame = { column, isMap, open, possible: [...keys], awaiting: false, hollow: undefined }
      stack.push(frame)
      return frame
    },
    leave() {
      stack.pop()
    },
    follow() {
      const top = stack.at(-1)
      if (pending && top) top.open = true
    },
    take(frame) {
      const { hollow } = frame
      frame.awaiting = false
      frame.hollow = undefined
      return hollow
    },
  }

  function apply(action: Action): void {
    const top = stack.at(-1)
    const printed = action.kind === 'control' || top?.column === -1 ? [] : stack.filter(frame => frame.column === action.column)
    const map = action.keys && printed.findLast(({ isMap }) => isMap)
    if (map) {
      map.possible.push(...action.keys!)
      return
    }
    if (top?.awaiting) {
      top.hollow ??= { open: false, keys: [], optional: true }
      top.hollow.optional &&= action.keys !== undefined || action.optional === true
      if (action.keys) top.hollow.keys.push(...action.keys)
      else top.hollow.open = true
      // What is printed deeper than its key is the value, and no entry of what stands around it.
      if (action.kind === 'output' && top.column >= 0 && action.column !== undefined && action.column > top.column) return
    }
    // The branch may hold what comes before the action as well as what comes after it.
    if (printed.length === 0) pending = true
    const touched = action.kind === 'control' ? stack.slice(-1) : printed.length > 0 ? printed : stack
    for (const frame of touched) frame.open = true
  }
}
