import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listed, say } from '../../src/model/prose.js'
import { linksInto } from '../../src/report/links.js'
import { codeSpan, escapeMarkdown, htmlVoice, markdownVoice, plainText, render, sentence, terminalVoice } from '../../src/report/prose.js'
import { hostile, sources, spot } from './fixtures.js'
import { outsideCode } from './runner.js'

const place = spot(1, 'kubenet')
const prose = say`the pool ${'win'} is on ${'a`b'}, see ${place}`

describe('a prose', () => {
  test('in plain text', () => expect(plainText(prose, sources)).toBe('the pool `win` is on `a`b`, see scripts/create.sh:5'))

  test('in Markdown, with and without links', () => {
    expect(render(prose, markdownVoice(sources))).toBe('the pool `win` is on ``a`b``, see `scripts/create.sh:5`')
    const link = linksInto('https://github.com/shop/infra', 'abc')
    expect(render(say`see ${place}`, markdownVoice(sources, link))).toBe(
      'see [`scripts/create.sh:5`](https://github.com/shop/infra/blob/abc/scripts/create.sh?plain=1#L5)',
    )
  })

  test('in a terminal', () => {
    expect(
      render(
        prose,
        terminalVoice(sources, text => `<${text}>`),
      ),
    ).toBe('the pool `<win>` is on `<a`b>`, see <scripts/create.sh:5>')
  })

  test('leaves out a name that nobody knows', () => {
    expect(plainText(say`the volume ${''} of the pods of ${'Deployment'} ${''}, which`, sources)).toBe('the volume of the pods of `Deployment`, which')
  })

  test('in HTML', () => expect(render(say`a < b: ${'<img>|`@x'}`, htmlVoice(sources))).toBe('a &#60; b: <code>&#60;img&#62;&#124;&#96;&#64;x</code>'))

  test('as a sentence begins with a capital letter, save where content begins it', () => {
    expect(plainText(sentence(prose), sources)).toMatch(/^The pool/)
    expect(plainText(sentence(say`${'runAsUser'} is set`), sources)).toBe('`runAsUser` is set')
  })

  test('has an end, however much content it lists', () => {
    const long = render(listed(Array.from({ length: 10_000 }, () => 'x'.repeat(1000))), markdownVoice(sources))
    expect(long.length).toBeLessThan(4500)
    expect(long).toMatch(/`…$/)
  })
})

describe('codeSpan', () => {
  test.each([
    ['winpool1', '`winpool1`'],
    ['', '`(empty)`'],
    ['a``b`c', '```a``b`c```'],
    ['`', '`` ` ``'],
    [' padded ', '`  padded  `'],
    ['two\r\n lines', '`two  lines`'],
    ['\u202eevil\u0000\u200b', '`evil`'],
    ['a|b', '<code>a&#124;b</code>'],
  ])('%j', (content, span) => expect(codeSpan(content)).toBe(span))

  test('cuts at 200 characters and never through one', () => {
    expect(codeSpan('x'.repeat(500))).toBe(`\`${'x'.repeat(199)}…\``)
    expect(codeSpan('😀'.repeat(500))).toBe(`\`${'😀'.repeat(99)}…\``)
  })

  test('nothing in it is markup', () => {
    const content = fc
      .array(fc.constantFrom('`', '``', '|', '<', '>', '@a', '#1', '\\', '\n', ' ', 'x', ']', '(', '-->', '\u202e', '\ud800'))
      .map(parts => parts.join(''))
    void fc.assert(
      fc.property(content, text => {
        const left = outsideCode(codeSpan(text)).trim()
        expect(left.startsWith('<code>') ? left.slice(6, -7).replace(/&#\d+;|[a-z\d \ufffd]/gi, '') : left.slice(1)).toBe('')
      }),
    )
  })
})

describe('escapeMarkdown', () => {
  test.each(hostile)('leaves nothing to act: %j', text => {
    const escaped = escapeMarkdown(text)
    expect(escaped).not.toMatch(/[<>|\n\r\u202e\x1b]|@\w|#\d+(?!\d*;)|https:|(?<!\\)[`*_[\]]/)
  })

  test('keeps words as they are', () =>
    expect(escapeMarkdown('Windows containers in Kubernetes: field compatibility')).toBe('Windows containers in Kubernetes: field compatibility'))
})
