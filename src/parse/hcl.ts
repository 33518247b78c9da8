import type { Text } from '../model/text.js'
import { readBody } from './hcl/body.js'
import { cursorOf } from './hcl/cursor.js'
import { bodyOfJson } from './hcl/json.js'
import { scriptsOf } from './hcl/scripts.js'
import type { Body } from './hcl/syntax.js'
import { parseJson } from './json.js'
import type { Snippet, Unread } from './parsed.js'

/**
 * A file of Terraform, in HCL or in JSON: its syntax, the scripts in it, and the places that could not be read. Work is in proportion to the length of the text.
 * @param path the file's, which tells JSON from HCL
 */
export function parseHcl(text: Text, path: string): { readonly hcl: Body; readonly snippets: readonly Snippet[]; readonly problems: readonly Unread[] } {
  if (/\.json$/i.test(path)) {
    const { documents, problems } = parseJson(text)
    const root = documents[0] ?? { kind: 'map', at: { source: text.source, start: 0, end: 0 }, entries: [], open: problems.length > 0 }
    return { hcl: bodyOfJson(root, /\.tfvars\.json$/i.test(path)), snippets: [], problems }
  }
  const cursor = cursorOf(text)
  const hcl = readBody(cursor, true)
  return { hcl, snippets: scriptsOf(hcl), problems: cursor.problems }
}
