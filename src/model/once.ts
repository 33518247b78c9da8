/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Answers each question once. An answer of nothing is not kept. */
export function memo<Q, A>(answer: (question: Q) => A, keyOf: (question: Q) => unknown = question => question): (question: Q) => A {
  const known = new Map<unknown, A>()
  return question => {
    const key = keyOf(question)
    const found = known.get(key) ?? answer(question)
    known.set(key, found)
    return found
  }
}
