import { describe, expect, test } from '@jest/globals'
import type { Budget } from '../src/model/budget.js'
import { defaultConfig } from '../src/model/config.js'
import type { Rule } from '../src/model/rule.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { type InputFile, type ScanInput, type ScanResult, scan } from '../src/scan.js'

// What a run may take: bytes, files and time, each with a clock of the test's own. What is beyond is named, and the rest is judged.

const file = (path: string, content: string): InputFile => ({ path, bytes: new TextEncoder().encode(content) })
const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const look = (files: readonly InputFile[], more: Partial<ScanInput> = {}): ScanResult =>
  scan({ files, rules, config: defaultConfig, day: catalogueDay, complete: true, ...more })
const told = ({ notices }: ScanResult): string[] => notices.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)
const found = ({ findings, sources }: ScanResult): string[] => findings.map(({ rule, at }) => `${rule} ${sources[at.source]!.path}`)
const long = (path: string): string => `long-windows-pool-name ${path}`

describe('size', () => {
  const files = ['a.sh', 'b.sh', 'c.sh'].map((path, index) => file(path, pool(`winpool${index}`)))
  const size = files[0]!.bytes.length

  test.each<[string, Partial<Budget>, string]>([
    ['files', { files: 2 }, 'too many files: the limit is 2'],
    ['bytes', { bytes: 2 * size }, `too much together: with this file it would be ${3 * size} bytes, the limit is ${2 * size}`],
  ])('%s beyond the budget are named', (_, budget, reason) => {
    const result = look(files, { budget })
    expect(told(result)).toEqual([`unscanned c.sh: ${reason}`])
    expect(found(result)).toEqual([long('a.sh'), long('b.sh')])
    expect(told(look(files, { budget: { files: 3, bytes: 3 * size } }))).toEqual([])
  })

  test('a file too large for what is left leaves it to smaller ones', () => {
    const result = look([file('b.yaml', `# ${'x'.repeat(3 * size)}`), ...files], { budget: { bytes: 3 * size } })
    expect(told(result)).toEqual([expect.stringMatching(/^unscanned b\.yaml: too much together/)])
    expect(found(result)).toEqual([long('a.sh'), long('b.sh'), long('c.sh')])
  })

  test('what changed comes first, whatever its name', () => {
    const changed = file('z.sh', pool('winpool9'))
    const result = look([...files, changed], { base: files, budget: { files: 2 } })
    expect(found(result)).toEqual([long('a.sh'), long('z.sh')])
    expect(told(result)).toEqual(['unscanned b.sh: too many files: the limit is 2', 'unscanned c.sh: too many files: the limit is 2'])
  })

  test('a base that has no room is told: what was there counts as new', () => {
    const before = file('a.sh', pool('winpool0').repeat(2))
    const result = look(files, { base: [before, ...files.slice(1)], budget: { files: 3 } })
    expect(result.findings.map(({ isNew }) => isNew)).toEqual([true, false, false])
    expect(told(result)).toEqual(['context a.sh: as it was before, it is not read, and what was there counts as new: too many files: the limit is 3'])
  })

  test('a script that has no extension is named too', () => {
    const beyond = [file('deploy', `#!/bin/sh\n${pool('winpool0')}`), file('LICENSE', 'words')]
    expect(told(look(beyond, { budget: { files: 0 } }))).toEqual(['unscanned deploy: too many files: the limit is 0'])
  })

  test('a file is read in its turn, once, and not where there is no more time', () => {
    let time = 0
    const asked: string[] = []
    const bytes = (path: string): Uint8Array | { reason: string } => {
      asked.push(path)
      if (path === 'c.sh') time = 600_001
      return path === 'a.sh' ? { reason: 'it is gone' } : new TextEncoder().encode(pool('winpool0'))
    }
    const unread = ['d.sh', 'b.sh', 'c.sh', 'a.sh'].map((path): InputFile => ({ path, bytes }))
    const result = look(unread, { base: unread, clock: () => time })
    expect(asked).toEqual(['a.sh', 'b.sh', 'c.sh'])
    expect(told(result)).toContain('unscanned a.sh: it is gone')
    expect(told(result)).toContain('unscanned d.sh: the scan takes longer than 600 seconds')
  })

  test('files of no language take nothing', () => {
    expect(told(look([...files, file('z.bin', 'x')], { budget: { files: 3 } }))).toEqual([])
  })
})

describe('time', () => {
  test('of the run: files that are left, joins across files and rules are named', () => {
    let time = 0
    const readFirst = (count: number): ScanResult => {
      time = 0
      let read = 0
      const onFile = (): void => {
        if (++read === count) time = 600_001
      }
      return look([file('a.sh', pool('winpool1')), file('b.sh', pool('winpool2'))], { clock: () => time, onFile })
    }
    expect(told(readFirst(3))).toEqual([])
    const early = readFirst(1)
    const late = 'the scan takes longer than 600 seconds'
    expect(told(early)[0]).toBe(`unscanned b.sh: ${late}`)
    expect(told(early)).toContain(`unscanned : reading charts across files was left out: ${late}`)
    expect(told(early)).toContain(`unscanned : the rule long-windows-pool-name was not asked of all: ${late}`)
    expect(found(early)).toEqual([])
  })

  test('of the run: rules that were asked before stand', () => {
    let time = 0
    const slow: Rule = {
      ...rules['long-windows-pool-name']!,
      check() {
        time = 600_001
        return undefined
      },
    }
    const two = { 'long-windows-pool-name': rules['long-windows-pool-name']!, 'z-slow': slow, 'z-last': slow }
    const result = look([file('a.sh', pool('winpool1'))], { rules: two, clock: () => time })
    expect(found(result)).toEqual([long('a.sh')])
    expect(told(result)).toEqual(['unscanned : the rule z-last was not asked of all: the scan takes longer than 600 seconds'])
  })

  test('of a file: what takes too long is given up whole, and the next is read', () => {
    let time = 0
    // Each look at the clock takes ten seconds; a document has a snippet for each fence.
    const fences = (count: number): string => `\`\`\`bash\n${pool('winpool1')}\`\`\`\n\n`.repeat(count)
    const clock = (): number => (time += 10_000)
    const result = look([file('a.md', fences(6)), file('b.md', fences(1))], { clock, budget: { time: Number.POSITIVE_INFINITY } })
    expect(told(result)).toEqual(['unscanned a.md: reading it takes longer than 30 seconds'])
    expect(found(result)).toEqual([long('b.md')])
  })

  test('without a clock there is no limit', () => expect(told(look([file('a.sh', pool('win1'))], { budget: { time: -1 } }))).toEqual([]))
})
