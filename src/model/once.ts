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
  return keeping(new Map<unknown, A>(), answer, keyOf)
}

/** The same for questions with a key that is an object: an answer is kept for as long as that is there. */
export function weakMemo<Q, A extends object>(answer: (question: Q) => A, keyOf: (question: Q) => object): (question: Q) => A {
  return keeping(new WeakMap<object, A>(), answer, keyOf)
}

interface Store<K, A> {
  get(key: K): A | undefined
  set(key: K, answer: A): unknown
}

function keeping<Q, K, A>(known: Store<K, A>, answer: (question: Q) => A, keyOf: (question: Q) => K): (question: Q) => A {
  return question => {
    const key = keyOf(question)
    const kept = known.get(key)
    if (kept) return kept
    const found = answer(question)
    known.set(key, found)
    return found
  }
}
