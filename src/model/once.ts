/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Asks for the answer to each question once, and keeps it: an object, so that no answer looks like none. Questions with the same key are the same. */
export function memo<Q, A extends object>(answer: (question: Q) => A, keyOf: (question: Q) => unknown = question => question): (question: Q) => A {
  const known = new Map<unknown, A>()
  return question => {
    const key = keyOf(question)
    const kept = known.get(key)
    if (kept) return kept
    const found = answer(question)
    known.set(key, found)
    return found
  }
}
