const texts = new Map<string, string>()

/**
 * The same text as one and the same string, for names that come again and again: thousands of objects are of few kinds, and each of them cuts the name of its
 * kind out of its own file.
 */
export function interned(text: string): string {
  const first = texts.get(text)
  if (first !== undefined) return first
  texts.set(text, text)
  return text
}
