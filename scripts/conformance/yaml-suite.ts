import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from '../../src/model/node.js'

/** A case of the YAML test suite, as its data branch lays it out. */
export interface Case {
  /** The folder: `229Q`, or `2G84/00` where an id has several. */
  readonly id: string
  readonly yaml: string
  /** The documents as JSON; undefined where the case has none. */
  readonly json: readonly unknown[] | undefined
}

/** The cases below the folder of the data branch: https://github.com/yaml/yaml-test-suite/tree/data */
export function casesOf(folder: string): readonly Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /(?:^|[\\/])in\.yaml$/.test(path) && !/^(?:name|tags)[\\/]/.test(path))
    .sort()
    .map(path => {
      const id = path.replace(/[\\/]in\.yaml$/, '')
      const json = join(folder, id, 'in.json')
      return {
        id: id.replaceAll('\\', '/'),
        yaml: readFileSync(join(folder, path), 'utf8'),
        json: existsSync(json) ? documentsIn(readFileSync(json, 'utf8')) : undefined,
      }
    })
}

export const isInvalid = (folder: string, id: string): boolean => existsSync(join(folder, id, 'error'))

/** Several documents stand one below the other; each ends where it is whole. */
function documentsIn(text: string): readonly unknown[] {
  const found: unknown[] = []
  let rest: string[] = []
  for (const line of text.split('\n')) {
    rest.push(line)
    try {
      found.push(JSON.parse(rest.join('\n')))
      rest = []
    } catch {
      // It goes on.
    }
  }
  return found
}

/** How what was read compares with the JSON of a case. */
export function verdictOn(roots: readonly Node[], json: readonly unknown[]): string {
  const read = roots.map(plain)
  const wanted = json.map(sorted)
  if (JSON.stringify(read) === JSON.stringify(wanted)) return 'alike'
  if (JSON.stringify(read) === JSON.stringify(wanted.filter(document => document !== null))) return 'alike, save for empty documents'
  return roots.some(hasHole) ? 'with holes, by design' : 'read in another way'
}

function plain(node: Node): unknown {
  if (node.kind === 'map') return sorted(Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)])))
  if (node.kind === 'list') return node.items.map(plain)
  return node.kind === 'scalar' ? node.value : null
}

/** The order of keys means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

function hasHole(node: Node): boolean {
  if (node.kind === 'map') return node.open || node.entries.some(({ key, value }) => key.parts !== undefined || hasHole(value))
  if (node.kind === 'list') return node.open || node.items.some(hasHole)
  return node.kind === 'hole' || node.parts !== undefined
}
