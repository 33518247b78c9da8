/** Reads a rule's page: its scenarios are the rule's tests. The grammar stands in CONTRIBUTING.md. */

export interface PageFile {
  readonly path: string
  readonly content: string
}

export interface Scenario {
  readonly title: string
  /** What the rule must do with it. */
  readonly expects: 'bad' | 'good'
  readonly files: readonly PageFile[]
  /** From the end of the heading: ` (on 2021-02-01)`. */
  readonly on?: string
  /** The `text` fence that shows the real output: offsets of its content in the page, or where a new one belongs. */
  readonly output: { readonly start: number; readonly end: number; readonly exists: boolean }
  readonly line: number
}

export interface Page {
  readonly id: string
  readonly scenarios: readonly Scenario[]
  /** Offsets of the generated block under the heading; `start === end` where it is missing. */
  readonly head: { readonly start: number; readonly end: number }
}

export const headStart = '<!-- generated: what the rule says of itself -->'
export const headEnd = '<!-- /generated -->'

const defaultNames: Readonly<Record<string, string>> = {
  yaml: 'manifest.yaml',
  json: 'manifest.json',
  bash: 'script.sh',
  powershell: 'script.ps1',
  cmd: 'script.cmd',
  terraform: 'main.tf',
  hcl: 'main.tf',
  bicep: 'main.bicep',
  makefile: 'Makefile',
  dockerfile: 'Dockerfile',
  markdown: 'README.md',
}

interface Fence {
  readonly info: string
  readonly name?: string
  readonly start: number
  readonly end: number
  readonly close: number
}

interface Draft {
  title: string
  expects: 'bad' | 'good'
  on?: string
  files: PageFile[]
  line: number
  text?: Fence
  last: number
}

/** @throws Error that names the line, where the page breaks the grammar */
export function parsePage(markdown: string): Page {
  const scenarios: Draft[] = []
  let section: 'bad' | 'good' | undefined
  let id: string | undefined
  let named: string | undefined
  let offset = 0
  let head = 0
  const lines = markdown.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const fence = line.match(/^(`{3,}|~{3,})\s*(\S*)\s*$/)
    if (fence) {
      const close = lines.findIndex((other, at) => at > index && other.trimEnd() === fence[1])
      if (close < 0) throw new Error(`line ${index + 1}: the fence is not closed`)
      const start = offset + line.length + 1
      const body = lines.slice(index + 1, close)
      const end = start + body.reduce((sum, each) => sum + each.length + 1, 0)
      addFence(
        scenarios.at(-1),
        { info: fence[2]!, start, end, close: end + lines[close]!.length, ...(named !== undefined && { name: named }) },
        body,
        index + 1,
      )
      offset = end + lines[close]!.length + 1
      index = close
      named = undefined
      continue
    }
    if (line.startsWith('# ')) {
      id = line.slice(2).trim()
      head = offset + line.length + 1
    }
    if (line.startsWith('## ')) section = sectionOf(line)
    if (line.startsWith('### ') && section) scenarios.push(startScenario(line, section, index + 1, offset + line.length))
    named = line.match(/^`([^`]+)`$/)?.[1] ?? (line.trim() === '' ? named : undefined)
    offset += line.length + 1
  }
  if (id === undefined) throw new Error('the page has no heading')
  return { id, head: headBlock(markdown, head), scenarios: scenarios.map(finish) }
}

function sectionOf(line: string): 'bad' | 'good' | undefined {
  return line === '## Bad' ? 'bad' : line === '## Good' ? 'good' : undefined
}

function startScenario(line: string, expects: 'bad' | 'good', number: number, last: number): Draft {
  const title = line.slice(4).trim()
  const on = title.match(/\(on (\d{4}-\d{2}-\d{2})\)$/)?.[1]
  return { title, expects, files: [], line: number, last, ...(on !== undefined && { on }) }
}

function addFence(draft: Draft | undefined, fence: Fence, body: readonly string[], line: number): void {
  if (!draft) return
  if (fence.info === 'text' && fence.name === undefined) {
    draft.text = fence
    return
  }
  const path = fence.name ?? defaultNames[fence.info]
  if (path === undefined) throw new Error(`line ${line}: a fence of ${fence.info || 'no language'} needs a file name in a code span above it`)
  if (draft.files.some(file => file.path === path)) throw new Error(`line ${line}: the scenario has ${path} already`)
  draft.files.push({ path, content: body.map(each => `${each}\n`).join('') })
  draft.last = fence.close
}

function finish({ text, last, ...draft }: Draft): Scenario {
  if (draft.files.length === 0) throw new Error(`line ${draft.line}: the scenario "${draft.title}" has no file`)
  return { ...draft, output: text ? { start: text.start, end: text.end, exists: true } : { start: last, end: last, exists: false } }
}

function headBlock(markdown: string, after: number): { start: number; end: number } {
  const start = markdown.indexOf(headStart, after)
  const end = markdown.indexOf(headEnd, after)
  return start < 0 || end < start ? { start: after, end: after } : { start, end: end + headEnd.length }
}
