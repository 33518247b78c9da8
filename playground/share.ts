import { isDay } from '../src/compare/day.js'
import { freePath, longest, type Project } from './project.js'

const mark = '#v1.'

/** The project as the fragment of an address, which a browser keeps to itself. */
export async function toFragment(project: Project): Promise<string> {
  const packed = new Blob([JSON.stringify(project)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const text = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  return mark + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The project of a fragment; undefined where it holds none, or none that can be read. Anybody can write one: everything is checked. */
export async function fromFragment(fragment: string): Promise<Project | undefined> {
  if (!fragment.startsWith(mark)) return undefined
  try {
    const packed = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(packed, character => character.charCodeAt(0))
    return checked(JSON.parse(await unpacked(bytes)))
  } catch {
    return undefined
  }
}

/** What was packed, and no more than could have been: a few bytes can unpack to gigabytes. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > 2 * longest) throw new RangeError('too long')
  }
}

function checked(data: unknown): Project | undefined {
  const { files, day } = data as { files?: unknown; day?: unknown }
  if (!Array.isArray(files) || files.length === 0 || files.length > 100) return undefined
  const taken: string[] = []
  const read = files.flatMap(file => {
    if (typeof file?.path !== 'string' || typeof file.text !== 'string') return []
    const path = freePath(file.path.slice(0, 300), taken)
    taken.push(path)
    return [{ path, text: file.text as string }]
  })
  if (read.length !== files.length) return undefined
  return { files: read, ...(typeof day === 'string' && isDay(day) && { day }) }
}
