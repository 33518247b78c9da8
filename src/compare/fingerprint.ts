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
  // The hash is kept as four parts of 16 bits, the lowest first, so that all products are small integers. The prime is 2^40 + 0x1b3: a product by 0x1b3 goes
  // to each part with what the one below it carries over, and the one by 2^40 is 2^8 times the part that is two places lower.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  const bytes = encoder.encode(text)
  for (let index = 0; index < bytes.length; index++) {
    const mixed = a ^ bytes[index]!
    const second = b * 0x1b3 + ((mixed * 0x1b3) >>> 16)
    const third = c * 0x1b3 + mixed * 0x100 + (second >>> 16)
    d = (d * 0x1b3 + b * 0x100 + (third >>> 16)) & 0xffff
    c = third & 0xffff
    b = second & 0xffff
    a = (mixed * 0x1b3) & 0xffff
  }
  return [d, c, b, a].map(part => part.toString(16).padStart(4, '0')).join('')
}

const encoder = new TextEncoder()
