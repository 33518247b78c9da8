import type { Fact } from './facts.js'

/** The same fact with more said of it. A fact may be a view whose fields are looked up when they are asked for (see ObjectView): a spread would lose them. */
export const restated = <F extends Fact>(fact: F, more: Partial<F>): F =>
  Object.create(Object.getPrototypeOf(fact), { ...Object.getOwnPropertyDescriptors(fact), ...Object.getOwnPropertyDescriptors(more) })
