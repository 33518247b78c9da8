import { memo } from '../model/once.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The text of a file, without byte order mark, and what it takes to write it back; or why it has none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly mark: boolean } | { readonly reason: string }

/** The default of `max-file-size`, in bytes. */
export const defaultMaxFileSize = 5 * 1024 * 1024

/** Reads bytes as text: UTF-8, or UTF-16 where a byte order mark or the pattern of zero bytes says so. What is neither is binary. */
export function decode(bytes: Uint8Array, maxSize: number = defaultMaxFileSize): Decoded {
  if (bytes.length > maxSize) return { reason: tooLarge(bytes.length, maxSize) }
  const { encoding, markLength } = encodingOf(bytes)
  const text = decodeAs(encoding, markLength > 0 ? bytes.subarray(markLength) : bytes)
  if (text === undefined) return { reason: `not text: its bytes are not valid ${encoding.toUpperCase()}` }
  if (lfsPointer.test(text)) return { reason: 'a pointer of Git LFS: what it stands for is not in the repository' }
  if (text.includes('\0')) return { reason: 'not text: it holds NUL characters' }
  return { text, encoding, mark: markLength > 0 }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d\r?\n(?:ext-\d+-\S+ \S+\r?\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d+\s*$/

/** The bytes of a text in the encoding that it was read in. */
export function encode(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

/** Why a file of this many bytes is not read. */
export const tooLarge = (size: number, maxSize: number): string => `too large: ${size} bytes, the limit is ${maxSize}`

function encodingOf(bytes: Uint8Array): { encoding: Encoding; markLength: number } {
  // No iterator: it would take longer than the rest, for each of thousands of files.
  const first = bytes[0]
  const second = bytes[1]
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return { encoding: guess(bytes), markLength: 0 }
}

/** UTF-16 without a mark is told by its zeros: mostly ASCII, so that of each pair one byte is nearly always zero and the other never. */
function guess(bytes: Uint8Array): Encoding {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return 'utf-8'
  const sample = bytes.subarray(0, 1024)
  if (!sample.includes(0)) return 'utf-8'
  let evenZeros = 0
  let oddZeros = 0
  for (let index = 0; index < sample.length; index += 2) {
    if (sample[index] === 0) evenZeros++
    if (sample[index + 1] === 0) oddZeros++
  }
  const most = (sample.length / 2) * 0.7
  if (evenZeros === 0 && oddZeros >= most) return 'utf-16le'
  return oddZeros === 0 && evenZeros >= most ? 'utf-16be' : 'utf-8'
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    // Not every build of Node knows UTF-16BE; with its bytes swapped it is UTF-16LE.
    return encoding === 'utf-16be' ? decoderOf('utf-16le').decode(swapped(bytes)) : decoderOf(encoding).decode(bytes)
  } catch {
    return undefined
  }
}

const decoderOf = memo((label: Encoding) => new TextDecoder(label, { fatal: true, ignoreBOM: true }))

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  for (let index = 0; index < bytes.length; index++) result[index] = bytes[index ^ 1] ?? 0
  return result
}
