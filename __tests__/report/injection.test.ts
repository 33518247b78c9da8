import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { defaultConfig } from '../../src/model/config.js'
import type { Finding } from '../../src/model/rule.js'
import { formatAzure } from '../../src/report/azure.js'
import { clusterMap } from '../../src/report/cluster-map.js'
import { clusterMapMarkdown } from '../../src/report/cluster-map-markdown.js'
import { formatGithub } from '../../src/report/github.js'
import { formatGitlab } from '../../src/report/gitlab.js'
import { formatJson } from '../../src/report/json.js'
import { linksInto } from '../../src/report/links.js'
import { formatMarkdown } from '../../src/report/markdown.js'
import { parseMarkers } from '../../src/report/marker.js'
import { formatRdjson } from '../../src/report/rdjson.js'
import type { Report } from '../../src/report/report.js'
import { planReview } from '../../src/report/review.js'
import { formatSarif } from '../../src/report/sarif.js'
import { doubledReview, settledComment, settledReview } from '../../src/report/settled.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'
import { hostileReport } from './fixtures.js'
import { commandsIn } from './runner.js'

/** What hostile content is made of: the beginnings and ends of everything that a log or a page could take for more than text. */
const pieces = [
  ...['::', 'error', 'set-output name=x', 'stop-commands', '##[', '##vso[', ']', '\r', '\n', '\r\n', '\u2028', '\u0085', '\v', '\0', '\x1b[31m', '%0A', '%'],
  ...[
    '@octocat',
    '@org/team',
    '#1',
    'GH-1',
    'octo/shop#1',
    'https://example.com',
    'http:',
    'www.example.com',
    'mailto:a@example.com',
    'a@example.com',
    'ftp://',
  ],
  ...['<', '>', '<!--', '-->', '<img src=x onerror=alert(1)>', '</details>', '</summary>', '</code>', '<script>', '&lt;', '&#64;octocat', '&amp;', '&#x60;'],
  ...['`', '``', '```', '\n```\n', '~~~', '|', '\\', '\\|', '[', '](', ')', '![', '[x](https://example.com)', '<https://example.com>', '*', '_', '~~', '$'],
  ...[
    '\n# ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n\n---\n\n',
    '\n===\n',
    '\n    ',
    '\t',
    ' ',
    '  \n',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udfff',
    '😀',
    'ü',
    'x',
    'win1',
  ],
  ...[
    'suggestion',
    'aks-windows-lint:v1 id=default rule=a fp=0 ',
    'javascript:alert(1)',
    '{{ x }}',
    '${{ github.token }}',
    'a'.repeat(40),
    '__proto__',
    ']]',
    '"',
    "'",
  ],
]
const hostileText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map(parts => parts.join(''))

const repository = 'https://github.example/shop/infra'
const link = linksInto(repository, 'abc')
const everything = (path: string) => (path === '' ? [] : [{ newStart: 1, newLines: 99_999, added: [], deleted: [] }])

/** The sites that the catalogue cites; nothing hostile here points to one of them. */
const cited = Object.values(rules).flatMap(rule => rule.sources.map(source => `${new URL(source.url).origin}/`))
const ourLinks = new Set([`${repository}/blob/abc/`, 'https://github.com/', 'https://redirect.github.com/', 'https://learn.microsoft.com/', ...cited])
const ourHtml = /<\/?(?:details|summary|sub|code|br)\/?>|<!-- aks-windows-lint:v1 id=[\w.-]+ rule=[a-z0-9-]+ fp=[0-9a-f]+ -->/g
/** What GitHub links in text after it has rendered it, as far as a linter must not: people, issues, addresses. */
const references = /@\w|#\d|\bGH-\d|\bhttps?:|\bwww\.|\bmailto:/i

/** Whatever of a text the parser takes for markup that is not ours, or that GitHub would link. */
function markupIn(markdown: string, isOurLink: (href: string) => boolean): string[] {
  const found: string[] = []
  const decoded = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  let isCode = false
  const visit = (token: Token): void => {
    // In a table a code span may be written as HTML; nothing is linked there either.
    if (token.type === 'html' && /^<\/?code>$/.test(token.raw)) isCode = token.raw === '<code>'
    if (token.type === 'image') found.push(token.raw)
    if (token.type === 'link' && !isOurLink(token.href)) found.push(token.raw)
    if (token.type === 'html' && /[<>]/.test(token.raw.replace(ourHtml, ''))) found.push(token.raw)
    if (token.type === 'html' && references.test(decoded(token.raw.replace(/<code>[^<]*<\/code>/g, '')))) found.push(token.raw)
    if (token.type === 'text' && !isCode && !('tokens' in token && token.tokens) && references.test(decoded(token.text))) found.push(token.raw)
  }
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), visit)
  return found
}

const isOurs = (href: string): boolean => [...ourLinks].some(start => href.startsWith(start)) && !/[\s<>"'`\\]/.test(href)

function tokensOf(markdown: string, type: string): Token[] {
  const tokens: Token[] = []
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), token => {
    if (token.type === type) tokens.push(token)
  })
  return tokens
}

function expectHarmlessLog(report: Report): void {
  for (const format of [formatJson, formatSarif, formatRdjson, formatGitlab, formatMarkdown]) expect(commandsIn(format(report))).toEqual([])
  const ours = report.findings.length + report.notices.length
  for (const [format, names] of [
    [formatGithub, ['::error', '::warning', '::notice']],
    [formatAzure, ['##[task.logissue]']],
  ] as const) {
    const commands = commandsIn(format(report))
    expect(commands.filter(command => !names.includes(command as never))).toEqual([])
    expect(commands.length).toBeLessThanOrEqual(ours)
  }
}

function expectHarmlessMarkdown(report: Report): void {
  for (const lines of [everything, () => []]) {
    const { body, comments } = planReview(report, lines, { maxComments: 50, commentId: 'default', link })
    for (const text of [body, ...comments.map(comment => comment.body)]) {
      expect(markupIn(text, isOurs)).toEqual([])
      const marks = parseMarkers(text)
      expect(marks.every(({ fingerprint }) => report.findings.some(finding => finding.fingerprint === fingerprint))).toBe(true)
      const [gone, all] = [new Map(marks.map((_, index) => [index, 'fixed' as const])), tokensOf(text, 'code').length]
      expect(markupIn(settledReview(text, gone, 'abc') ?? '', isOurs)).toEqual([])
      const settled = settledComment(text, 'fixed', 'abc')
      expect(markupIn(settled, isOurs)).toEqual([])
      // Every fence is closed: what follows is no code.
      expect(tokensOf(`${text}\n\nafter`, 'code')).toHaveLength(all)
      expect(parseMarkers(settled)).toEqual([])
    }
    // A row is a row, whatever stands in its cells.
    const rows = tokensOf(body, 'table').flatMap(table => ('rows' in table ? table.rows : []))
    if (rows.length > 0) expect(rows.length).toBe(parseMarkers(body).length)
  }
  const summary = formatMarkdown(report, { link })
  expect(markupIn(summary, isOurs)).toEqual([])
  const html = tokensOf(summary, 'html')
    .map(token => token.raw)
    .join('')
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length)
}

const runs = { numRuns: 150 }

describe('whatever stands in a pull request', () => {
  test('no report makes a command of it', () => {
    void fc.assert(
      fc.property(hostileText, content => expectHarmlessLog(hostileReport(content))),
      runs,
    )
  })

  test('no comment, review or summary makes markup, a link or a mention of it', () => {
    void fc.assert(
      fc.property(hostileText, content => expectHarmlessMarkdown(hostileReport(content))),
      runs,
    )
  })

  test('it ends no fence of a suggestion', () => {
    const suggests = (content: string): void => {
      const text = `${content.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')} winpool1\n`
      const at = { source: 1, start: text.indexOf('winpool1'), end: text.indexOf('winpool1') + 8 }
      const hostileOne = hostileReport('x')
      const [finding] = hostileOne.findings as [Finding]
      const fixable = { ...finding, at, statement: at, fix: [{ at, text: 'win1' }], fixOnlyIfNew: false, because: [] }
      const report = { ...hostileOne, findings: [fixable], sources: [hostileOne.sources[0]!, { path: 'a.sh', text }], notices: [] }
      const [comment] = planReview(report, everything, { maxComments: 1, commentId: 'default', link }).comments
      const codes = tokensOf(comment!.body, 'code')
      expect(codes.map(token => 'lang' in token && token.lang)).toEqual(['suggestion'])
      expect('text' in codes[0]! && codes[0].text).toBe(text.slice(0, -1).replace('winpool1', 'win1'))
      expect(markupIn(comment!.body, isOurs)).toEqual([])
    }
    void fc.assert(fc.property(hostileText, suggests), runs)
  })

  test('files made of it are scanned, and every report of them is harmless', () => {
    const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
    const scanned = (value: string, path: string): void => {
      const name = path.replaceAll('\0', '').replace(/^\/+/, '') || 'x'
      const pod = (os: string): object => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: value, namespace: value, labels: { [value]: value } },
        spec: {
          nodeSelector: { 'kubernetes.io/os': os },
          securityContext: { runAsUser: 1000, [value]: value },
          containers: [{ name: value, image: `mcr.microsoft.com/windows/nanoserver:${value}`, command: ['powershell', value] }],
        },
      })
      const script = [
        `# aks-windows-lint: allow ${value.replace(/[\r\n]/g, ' ')} - ${value.replace(/[\r\n]/g, ' ')}`,
        `az aks nodepool add -g ${quoted(value)} --cluster-name ${quoted(value)} --name ${quoted(`${value}12345678`)} --os-type Windows`,
        `az aks create -g ${quoted(value)} -n ${quoted(value)} --network-plugin kubenet --windows-admin-username ${quoted(value)} --windows-admin-password ${quoted(value)}`,
        '',
      ].join('\n')
      const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
      const files = [
        { path: `apps/${name}/web.json`, bytes: bytes(JSON.stringify(pod('windows'))) },
        { path: `scripts/${name}/pool.sh`, bytes: bytes(script) },
        { path: 'broken.yaml', bytes: bytes(`a: [${value}\n---\n\t${value}`) },
      ]
      const result = scan({ files, config: { ...defaultConfig, extends: 'strict' }, day: '2026-11-22', complete: true, rules })
      expect(result.findings.length).toBeGreaterThan(0)
      expect(result.notices.filter(notice => notice.kind === 'internal')).toEqual([])
      const map = clusterMapMarkdown(clusterMap(result.world), result.sources, link)
      const report: Report = { ...result, rules, version: '1', day: '2026-11-22', map }
      expectHarmlessLog(report)
      expectHarmlessMarkdown(report)
    }
    void fc.assert(fc.property(hostileText, hostileText, scanned), { numRuns: 25 })
  })

  test('our own words hold none of it', () => expect(markupIn(doubledReview, isOurs)).toEqual([]))
})

test('the oracle sees what it is to see', () => {
  for (const text of ['@octocat', '#1', '<b>x</b>', '[a](https://evil.example)', '![a](b)', 'https://evil.example', '&#64;octocat', '| a |\n| - |\n| @x |']) {
    expect(markupIn(text, isOurs)).not.toEqual([])
  }
  for (const log of ['::error::x', '\u0085 ::add-mask::x', 'x ##[add-path]y', 'a\r::stop-commands::t', '::set-output name=a::b', '##vso[task.setvariable]x']) {
    expect(commandsIn(log)).toHaveLength(1)
  }
  expect(commandsIn('| ::error::x\n##\u200b[add-path]\n::no command')).toEqual([])
})
