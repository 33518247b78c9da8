import { describe, expect, test } from '@jest/globals'
import { plainly, say } from '../../src/model/prose.js'
import { codeFrame } from '../../src/report/frame.js'
import { formatPretty } from '../../src/report/pretty.js'
import { wrapped } from '../../src/report/wrap.js'
import { hostile, hostileReport, kubenet, poolName, report, runAsUser } from './fixtures.js'
import { commandsIn } from './runner.js'

const plain = { color: false, width: 80 }

describe('formatPretty', () => {
  test('says what, why and what to write instead, with the lines', () => {
    expect(`\n${formatPretty({ ...report, findings: [kubenet] }, plain)}`).toBe(`
error kubenet-with-windows  scripts/create.sh:5:20
  The cluster \`shop\` is created with the network plugin \`kubenet\`, and the
  Windows pool \`winpool1\` is added to it

    4 │   --name shop \\
  > 5 │   --network-plugin kubenet \\
      │                    ^^^^^^^
    6 │   --generate-ssh-keys

  why: Kubenet does not work on Windows nodes. The service answers
    \`AzureCNIOnlyForWindows\` when the Windows pool is added.
  write instead: Create the cluster with Azure CNI: \`--network-plugin azure
    --network-plugin-mode overlay\`.
  note: the Windows pool \`winpool1\` is added here: scripts/windows.sh:1:1
  > 1 │ az aks nodepool add -g shop-rg --cluster-name shop \\
      │ ^^^^^^^^^^^^^^^^^^^
  source: Azure/AKS#2839, with the answer of the service (read 2026-08-21)
    https://github.com/Azure/AKS/issues/2839

Found 1 error.
`)
  })

  test('ends with counts, what is allowed, and what was not read', () => {
    const findings = [kubenet, { ...poolName, allowed: { reason: 'known' } }, { ...runAsUser, isNew: false, example: true }]
    const notices = [
      { kind: 'unscanned', path: 'charts/big.yaml', message: 'it is larger than 5 MiB' },
      { kind: 'syntax', path: 'apps/web.yaml', message: 'a tab in the indentation', at: runAsUser.at },
    ] as const
    const text = formatPretty({ ...report, findings, notices }, plain)
    expect(text).toContain('warning run-as-user-on-windows  apps/web.yaml:11:9  (in an example, not new)\n')
    expect(text).not.toContain('winpool1 has')
    expect(text.slice(text.indexOf('\nnot scanned'))).toBe(`
not scanned
  charts/big.yaml: it is larger than 5 MiB

not understood
  apps/web.yaml:11:9: a tab in the indentation

Found 1 error and 1 warning (1 allowed, 1 fixable with --fix, 2 remarks above).
`)
  })

  test('says so when there is nothing', () => expect(formatPretty({ ...report, findings: [] }, plain)).toBe('No problems found.\n'))

  test('has colours only when asked', () => {
    expect(formatPretty(report, plain)).not.toContain('\x1b')
    const coloured = formatPretty(report, { color: true, width: 80 })
    expect(coloured).toContain('\x1b[31m')
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(formatPretty(report, plain))
  })

  test.each(hostile)('sends nothing to the terminal or the runner that acts: %j', content => {
    for (const color of [false, true]) {
      for (const width of [40, 80]) {
        const text = formatPretty(hostileReport(content), { color, width })
        expect(text.replace(/\x1b\[\d+m/g, '').replace(/##\u200b/g, '')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u)
        expect(commandsIn(text)).toEqual([])
      }
    }
  })

  test('a word that looks like a command never begins a line', () => {
    const said = say`it says ${Array.from({ length: 20 }, () => 'word ::error::x').join(' ')} again`
    expect(
      commandsIn(
        formatPretty({ ...report, findings: [{ ...kubenet, message: said, because: [{ at: kubenet.at, says: plainly('so') }] }] }, { color: false, width: 40 }),
      ),
    ).toEqual([])
  })
})

describe('codeFrame', () => {
  const style = { width: 40, context: 1, dim: (text: string) => text, mark: (text: string) => text }
  const frame = (text: string, part: string) =>
    codeFrame([{ path: 'a', text }], { source: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }, style)

  test('underlines behind tabs, wide characters and emoji', () => {
    expect(frame('\tname: x', 'x')).toEqual(['> 1 │     name: x', '    │           ^'])
    expect(frame('名前: 😀 x', 'x')).toEqual(['> 1 │ 名前: 😀 x', '    │          ^'])
    expect(frame('é́ x', 'x')).toEqual(['> 1 │ é́ x', '    │   ^'])
  })

  test('cuts a long line to what stands around the place', () => {
    const rows = frame(`{"a": "${'y'.repeat(5_000_000)}", "name": "winpool1", "z": "${'z'.repeat(1_000_000)}"}`, 'winpool1')
    expect(rows).toEqual(['> 1 │ …, "name": "winpool1", "z": "zzz…', '    │             ^^^^^^^^'])
  })

  test('cuts at both ends the lines around it alike', () => {
    const line = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')
    const rows = codeFrame([{ path: 'a', text: `${line}\n${line}\n` }], { source: 0, start: line.indexOf('word15'), end: line.indexOf('word15') + 6 }, style)
    expect(rows).toEqual(['> 1 │ …d13 word14 word15 word16 word17…', '    │             ^^^^^^', '  2 │ …d13 word14 word15 word16 word17…'])
  })

  test('shows a place of several lines at its first, an empty one with one mark, and a long one up to the edge', () => {
    expect(frame('a\nbb: |  \n  cc\nd', 'bb: |  \n  cc')).toEqual(['  1 │ a', '> 2 │ bb: |', '    │ ^^^^^', '  3 │   cc'])
    expect(codeFrame([{ path: 'a', text: 'ab' }], { source: 0, start: 2, end: 2 }, style)).toEqual(['> 1 │ ab', '    │   ^'])
    expect(frame('x'.repeat(100), 'x'.repeat(100))).toEqual([`> 1 │ ${'x'.repeat(32)}…`, `    │ ${'^'.repeat(32)}`])
  })

  test('has a frame for an empty file, a CRLF file and a span of no file', () => {
    expect(codeFrame([{ path: 'a', text: '' }], { source: 0, start: 0, end: 0 }, style)).toEqual(['> 1 │', '    │ ^'])
    expect(frame('a\r\nb\r\n', 'b')).toEqual(['  1 │ a', '> 2 │ b', '    │ ^'])
    expect(codeFrame([], { source: 3, start: 5, end: 9 }, style)).toEqual(['> 1 │', '    │ ^'])
  })
})

test('wrapped counts columns, not escape sequences', () => {
  expect(wrapped('\x1b[31mred\x1b[0m and blue', 8)).toEqual(['\x1b[31mred\x1b[0m and', 'blue'])
  expect(wrapped('incomprehensibilities and', 8)).toEqual(['incomprehensibilities', 'and'])
})
