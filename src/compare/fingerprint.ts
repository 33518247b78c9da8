/**
 * The identity of a finding across commits: its rule, the path that its file had at the merge base, and what it speaks of. No line and no wording,
 * so that neither an edit above it nor a better sentence makes an old finding new. JSON keeps the parts apart: no two lists of parts give one text.
 */
export function fingerprint(rule: string, path: string, subject: readonly string[]): string {
  return fnv1a64(JSON.stringify([rule, path, ...subject]))
}

/**
 * FNV-1a with 64 bits over UTF-8, as 16 hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). Among n different findings two share a fingerprint by chance with a
 * probability of about n^2 / 2^65: below 1 in 3 billion for 100,000 findings, and then one new finding passes as old. It is not a cryptographic hash:
 * who wants a collision can make one, but who can write the file can also write a suppression into it.
 */
export function fnv1a64(text: string): string {
  // The hash is kept as two halves of 32 bits. The prime is 2^40 + 0x1b3: a product by 0x1b3 stays below 2^53, the part by 2^40 is a shift of the low half.
  let high = 0xcbf29ce4
  let low = 0x84222325
  const bytes = encoder.encode(text)
  for (let index = 0; index < bytes.length; index++) {
    const mixed = (low ^ bytes[index]!) >>> 0
    const product = mixed * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + mixed * 0x100) % 2 ** 32
    low = product % 2 ** 32
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

const encoder = new TextEncoder()
