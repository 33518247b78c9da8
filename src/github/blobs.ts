import { blobId } from '../collect/blob.js'
import { ApiFault } from './api.js'
import { faultOfGraph } from './faults.js'
import { isStream } from './fetch.js'
import type { Requests } from './requests.js'

interface Where {
  readonly owner: string
  readonly repo: string
}

const blobRoute = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
const contentRoute = 'GET /repos/{owner}/{repo}/contents/{path}'
const raw = { accept: 'application/vnd.github.raw+json' }

/** The bytes of a blob, or undefined where they are more than `maxBytes`. */
export const readBlob = ({ octokit, read }: Requests, where: Where, id: string, maxBytes: number): Promise<Uint8Array | undefined> =>
  read(blobRoute, async ({ request }) => {
    const { data } = await octokit.request(blobRoute, { ...where, file_sha: id, headers: raw, request: { ...request, parseSuccessResponseBody: false } })
    const bytes = await readStream(data, maxBytes)
    // A connection that breaks off may look like the end of the file.
    if (bytes && blobId(bytes) !== id) throw new Error('the bytes are not those of the blob')
    return bytes
  })

/** The bytes of a file at a ref; undefined where there is none, or a folder, or more than `maxBytes`. */
export async function readFile({ octokit, read }: Requests, where: Where, path: string, ref: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await read(contentRoute, async ({ request }) => {
      const { data, headers } = await octokit.request(contentRoute, {
        ...where,
        path,
        ref,
        headers: raw,
        request: { ...request, parseSuccessResponseBody: false },
      })
      // A folder, a submodule: GitHub answers with a list or an object whatever was asked for.
      const isFile = !String(headers['content-type']).startsWith('application/json')
      return await readStream(data, isFile ? maxBytes : 0)
    })
  } catch (error) {
    // That the ref is gone is another matter than that the file is.
    if (error instanceof ApiFault && error.kind === 'missing' && !/^No commit found for the ref/i.test(error.message)) return undefined
    throw error
  }
}

/** Reads a body to its end, unless it has too many bytes: then the rest is not fetched. Octokit would decode it as text. */
async function readStream(body: unknown, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  if (!isStream(body)) throw new Error('an answer without a body')
  for await (const chunk of body) {
    length += chunk.length
    // Leaving the loop cancels the stream.
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** GraphQL stands beside the API, and on a server of one's own beside its version folder. */
export const graphUrlOf = (apiUrl: string): string => {
  const base = apiUrl.replace(/\/$/, '')
  return base.endsWith('/api/v3') ? `${base.slice(0, -'/v3'.length)}/graphql` : `${base}/graphql`
}

const isId = (id: string): boolean => /^[0-9a-f]{40}$/.test(id)

/**
 * Text blobs through GraphQL, which is one request for many. It gives text, decoded by GitHub's guess and cut at about 500 KB; a blob is taken
 * only if its bytes hash to its id, which leaves out every file that the guess has changed.
 */
export async function readTextBlobs({ octokit, read }: Requests, where: Where, url: string, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)].filter(isId)
  if (wanted.length === 0) return new Map()
  const name = 'POST /graphql'
  // Only reads, so that it may be tried again although it is a POST.
  return await read(name, async options => {
    const variables = { owner: where.owner, name: where.repo, ...Object.fromEntries(wanted.map((id, index) => [`id${index}`, id])) }
    const { data } = await octokit.request(`POST ${url}`, { query: queryFor(wanted.length), variables, ...options })
    const repository: unknown = data?.data?.repository
    if (typeof repository !== 'object' || repository === null) throw faultOfGraph(data?.errors, name)
    return blobsIn(repository as Readonly<Record<string, unknown>>, wanted)
  })
}

function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map(index => `$id${index}: GitObjectID!`).join(', ')
  const fields = numbers.map(index => `b${index}: object(oid: $id${index}) { ... on Blob { text } }`).join('\n    ')
  return `query ($owner: String!, $name: String!, ${variables}) {\n  repository(owner: $owner, name: $name) {\n    ${fields}\n  }\n}`
}

function blobsIn(repository: Readonly<Record<string, unknown>>, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  for (const [index, id] of wanted.entries()) {
    const text = (repository[`b${index}`] as { text?: unknown } | null | undefined)?.text
    if (typeof text !== 'string') continue
    const bytes = new TextEncoder().encode(text)
    if (blobId(bytes) === id) blobs.set(id, bytes)
  }
  return blobs
}
