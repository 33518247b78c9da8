import { entryOf, type Node, type ScalarNode } from '../model/node.js'
import type { Text } from '../model/text.js'
import { type Assignment, assignmentsOf, type Variables, withVariables } from './embedded-variables.js'
import type { Language, Snippet } from './parsed.js'
import { textOfScalars } from './scalar-text.js'

/** Top-level keys that are no jobs (https://docs.gitlab.com/ci/yaml/). */
const GLOBAL: ReadonlySet<string> = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'spec',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
])

/** GitLab hands its variables to the shell; what it expands by itself looks as it does in bash. */
const EXPRESSIONS = /\$(?:\{(\w+)\}|(\w+))/g

/** The scripts of the jobs: the lines of `before_script` and `script` are one, for they run in one shell. */
export function gitlabScripts(root: Node, text: Text): Snippet[] {
  if (root.kind !== 'map') return []
  const hosted = { text, expressions: EXPRESSIONS }
  const outer = withVariables(new Map(), variablesOf(root), hosted)
  const defaults = entryOf(root, 'default')?.value ?? root
  const inherited = (job: Node, key: string): Node | undefined => (entryOf(job, key) ?? entryOf(defaults, key) ?? entryOf(root, key))?.value
  return root.entries.flatMap(({ key, value: job }): Snippet[] => {
    if (job.kind !== 'map' || GLOBAL.has(key.text)) return []
    const variables = withVariables(outer, variablesOf(job), hosted)
    const language = isWindows(inherited(job, 'tags')) ? 'powershell' : 'bash'
    const script = linesOf(entryOf(job, 'script')?.value)
    if (script.length === 0) return []
    const before = linesOf(inherited(job, 'before_script'))
    return [[...before, ...script], linesOf(inherited(job, 'after_script'))].flatMap(lines => snippet(lines, language, variables, text))
  })
}

function snippet(lines: readonly ScalarNode[], language: Language, variables: Variables, text: Text): Snippet[] {
  return lines.length === 0 ? [] : [{ language, text: textOfScalars(text, lines), variables, example: false }]
}

/** `NAME: value` and `NAME: { value, description }`. */
function variablesOf(node: Node): Assignment[] {
  return assignmentsOf(entryOf(node, 'variables')?.value).map(({ names, value }) => ({ names, value: entryOf(value, 'value')?.value ?? value }))
}

/** The lines of a script: a text, a list of texts, lists in lists (from anchors). What is unseen (`!reference`) is left out. */
function linesOf(node: Node | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return node.value === null ? [] : [node]
  return node?.kind === 'list' ? node.items.flatMap(linesOf) : []
}

/** A runner is told by the tags of a job; those on Windows have PowerShell by default. */
function isWindows(tags: Node | undefined): boolean {
  return tags?.kind === 'list' && tags.items.some(tag => tag.kind === 'scalar' && /windows/i.test(tag.text))
}
