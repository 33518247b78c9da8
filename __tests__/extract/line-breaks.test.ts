import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { LineBreak } from '../../src/model/facts.js'
import { languageOf } from '../../src/parse/language.js'
import { cpuTime } from '../cpu-time.js'
import '../parts.js'

/** The breaks of the first command that has some, each with the characters of its place. */
function breaksIn(path: string, text: string): readonly (readonly [cause: LineBreak['cause'], at: string])[] {
  const { facts } = extract({ path, text }, 0, languageOf(path, text), false)
  const breaks = facts.flatMap(fact => (fact.kind === 'command' && fact.breaks ? [fact.breaks] : []))
  return (breaks[0] ?? []).map(({ cause, at }) => [cause, text.slice(at.start, at.end)] as const)
}

describe('line breaks', () => {
  test('each line of one command is told', () => {
    expect(breaksIn('a.sh', 'az aks create -g shop\n  --name shop\n  --enable-ahub\n')).toEqual([
      ['missing', 'shop'],
      ['missing', 'shop'],
    ])
    expect(breaksIn('a.sh', 'az aks create `\n  -g shop `\n  -n shop\n')).toEqual([
      ['foreign', '`'],
      ['foreign', '`'],
    ])
    expect(breaksIn('a.sh', 'az aks create \\ -g shop \\ -n shop\n')).toEqual([
      ['within-line', '\\'],
      ['within-line', '\\'],
    ])
  })

  test('CRLF breaks bash files, and nothing else', () => {
    const script = 'az aks create \\\r\n  -g shop\r\naz aks update \\\r\n  -g shop\r\n'
    expect(breaksIn('a.sh', script)).toEqual([['carriage-return', '\\']])
    expect(breaksIn('a.ps1', script.replaceAll('\\', '`'))).toEqual([])
    expect(breaksIn('a.cmd', script.replaceAll('\\', '^'))).toEqual([])
    expect(breaksIn('a.md', `\`\`\`bash\r\n${script}\`\`\`\r\n`)).toEqual([])
  })

  test('a sketch that leaves words out is no command', () => {
    expect(breaksIn('a.sh', 'az aks create \\\n  ...\n  --enable-blob-driver\n  ...\n')).toEqual([])
  })

  test('with CRLF the other breaks have the same places', () => {
    for (const text of ['az aks create \\ \n  -n shop\n', 'az aks create -g shop\n  -n shop\n', 'az aks create `\n  -n shop\n'])
      expect(breaksIn('a.sh', text.replaceAll('\n', '\r\n'))).toEqual(breaksIn('a.sh', text))
  })

  test('what separates commands is no break', () => {
    for (const text of ['az aks show; \n--help\n', 'az aks show &&\n--help\n', 'az aks show |\n--help\n', '(az aks show)\n--help\n'])
      expect(breaksIn('a.sh', text)).toEqual([])
  })

  test('no more work than the text is long', () => {
    const started = cpuTime()
    breaksIn('a.sh', 'az aks show -g shop\n--name shop\n'.repeat(20_000))
    breaksIn('a.sh', `for a in 1 2 3 4 5 6 7 8; do for b in 1 2 3 4 5 6 7 8; do az x\n${'# c\n'.repeat(50_000)}--name y\ndone; done\n`)
    breaksIn('a.sh', `az ${'\\ '.repeat(50_000)}\n`)
    expect(cpuTime() - started).toBeLessThan(10_000)
  })
})
