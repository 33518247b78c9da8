import { describe, expect, test } from '@jest/globals'
import { say } from '../../src/model/prose.js'
import type { Finding } from '../../src/model/rule.js'
import type { SourceFile } from '../../src/model/source.js'
import { anchorOf, type Hunk, type HunksOf } from '../../src/report/anchor.js'
import { suggestionBlock } from '../../src/report/comment.js'
import { linksInto } from '../../src/report/links.js'
import { markerLine, parseMarker, parseMarkers } from '../../src/report/marker.js'
import { planReview } from '../../src/report/review.js'
import { suggestionFor } from '../../src/report/suggestion.js'
import { hostile, hostileReport, kubenet, poolName, report, runAsUser, sources, spot } from './fixtures.js'
import { outsideCode } from './runner.js'

/** Hunks without deleted lines, as `path: [first, last, ...added]`. */
const diff =
  (files: Readonly<Record<string, readonly [number, number, ...number[]]>>): HunksOf =>
  path => {
    const file = files[path]
    return file ? [{ newStart: file[0], newLines: file[1] - file[0] + 1, added: file.slice(2), deleted: [] }] : []
  }
const link = linksInto('https://github.com/shop/infra', 'abc')
const options = { maxComments: 20, commentId: 'default', link }
const everything = diff({ 'scripts/create.sh': [1, 6, 1, 2, 3, 4, 5, 6], 'scripts/windows.sh': [1, 2, 1, 2], 'apps/web.yaml': [1, 12, 11] })

describe('anchorOf', () => {
  const anchor = (hunksOf: HunksOf, finding = kubenet) => anchorOf(finding, sources, hunksOf)

  test('the deciding place, if the diff shows it', () => {
    expect(anchor(everything)).toEqual({ path: 'scripts/create.sh', line: 5, side: 'RIGHT', is: 'deciding' })
  })

  test('else what it rests on', () => {
    expect(anchor(diff({ 'scripts/windows.sh': [1, 2, 2], 'scripts/create.sh': [1, 4, 1] }))).toEqual({
      path: 'scripts/windows.sh',
      line: 1,
      side: 'RIGHT',
      is: 'evidence',
    })
  })

  test('else the line of the statement that is nearest', () => {
    expect(anchor(diff({ 'scripts/create.sh': [1, 3, 2] }))).toEqual({ path: 'scripts/create.sh', line: 3, side: 'RIGHT', is: 'statement' })
  })

  test('else the deleted line of the statement, on the left', () => {
    const hunk: Hunk = { newStart: 3, newLines: 0, added: [], deleted: [4] }
    expect(anchor(path => (path === 'scripts/create.sh' ? [hunk] : []))).toEqual({ path: 'scripts/create.sh', line: 4, side: 'LEFT', is: 'deleted' })
    const createSh =
      (newStart: number): HunksOf =>
      path =>
        path === 'scripts/create.sh' ? [{ ...hunk, newStart }] : []
    // The statement has the lines 2 to 6; such a hunk stands behind the line that it names.
    expect([0, 1, 6, 7].map(newStart => anchor(createSh(newStart))?.is)).toEqual([undefined, 'deleted', 'deleted', undefined])
  })

  test('else none', () => expect(anchor(diff({ 'README.md': [1, 9, 3] }))).toBeUndefined())

  test('of a long deciding place, the line that the diff shows', () => {
    expect(anchor(diff({ 'apps/web.yaml': [7, 9, 8] }), { ...runAsUser, at: runAsUser.statement })).toMatchObject({ line: 7, is: 'deciding' })
  })
})

describe('suggestionFor', () => {
  const suggestion = (finding: Finding, hunksOf: HunksOf = everything, files: readonly SourceFile[] = sources) => suggestionFor(finding, files, hunksOf)

  test('replaces a line, where the statement is new as a whole', () => {
    expect(suggestion(poolName)).toEqual({ path: 'scripts/windows.sh', startLine: 2, line: 2, text: '  --name winpo1 --os-type Windows' })
    expect(suggestion(poolName, diff({ 'scripts/windows.sh': [1, 2, 2] }))).toBeUndefined()
  })

  test('deletes a line with an empty text', () => {
    expect(suggestion(runAsUser)).toEqual({ path: 'apps/web.yaml', startLine: 11, line: 11, text: '' })
  })

  test('covers all edits, where one hunk shows them', () => {
    const fix = [...runAsUser.fix!, { at: spot(3, 'web'), text: 'shop' }]
    expect(suggestion({ ...runAsUser, fix })).toMatchObject({
      startLine: 4,
      line: 11,
      text: expect.stringMatching(/^ {2}name: shop\n.*\n {6}securityContext:$/s),
    })
    expect(suggestion({ ...runAsUser, fix }, diff({ 'apps/web.yaml': [8, 12, 11] }))).toBeUndefined()
    expect(suggestion({ ...runAsUser, fix: [...fix, { at: spot(2, 'shop'), text: 'x' }] })).toBeUndefined()
    expect(suggestion({ ...runAsUser, fix: [...runAsUser.fix!, { at: spot(3, 'runAsUser'), text: 'x' }] })).toBeUndefined()
  })

  test.each([
    ['a file with CRLF', 'name: winpool1\r\n'],
    ['a last line without end', 'name: winpool1'],
    ['characters that nobody sees', 'name: winpool1 \u202e\n'],
  ])('none in %s', (_, text) => {
    const files = [{ path: 'a.yaml', text }]
    const start = text.indexOf('winpool1')
    const finding = { ...poolName, fixOnlyIfNew: false, fix: [{ at: { source: 0, start, end: start + 8 }, text: 'winpo1' }] }
    expect(suggestion(finding, diff({ 'a.yaml': [1, 1, 1] }), files)).toBeUndefined()
    expect(suggestion(finding, diff({ 'a.yaml': [1, 1, 1] }), [{ path: 'a.yaml', text: 'name: winpool1\n' }])).toMatchObject({ text: 'name: winpo1' })
  })

  test('none that deletes a line of a file with CRLF', () => {
    const finding = { ...runAsUser, fix: [{ at: { source: 0, start: 3, end: 6 }, text: '' }] }
    expect(suggestion(finding, diff({ 'a.yaml': [1, 3] }), [{ path: 'a.yaml', text: 'a\r\nb\r\n' }])).toBeUndefined()
    expect(suggestion(finding, diff({ 'a.yaml': [1, 3] }), [{ path: 'a.yaml', text: 'aa\nbb\nc\n' }])).toMatchObject({ text: '' })
  })

  test('none that changes nothing, joins the next line or has no fix', () => {
    expect(suggestion(kubenet)).toBeUndefined()
    expect(suggestion({ ...runAsUser, fix: [{ at: spot(3, 'web'), text: 'web' }] })).toBeUndefined()
    expect(suggestion({ ...runAsUser, fix: [{ at: spot(3, 'web\n'), text: 'web' }] })).toBeUndefined()
  })

  test('a fence is longer than the backticks in it', () => {
    expect(suggestionBlock('a ```` b')).toBe('`````suggestion\na ```` b\n`````')
    expect(suggestionBlock('')).toBe('```suggestion\n```')
  })
})

describe('planReview', () => {
  test('comments on each line, worst first', () => {
    const { body, comments, left } = planReview(report, everything, options)
    expect(body).toBe('**aks-windows-lint** found 2 errors and 1 warning that this change brings in.')
    expect(left).toEqual([])
    expect(comments.map(({ body: _, ...place }) => place)).toEqual([
      { path: 'scripts/create.sh', line: 5, side: 'RIGHT' },
      { path: 'scripts/windows.sh', line: 2, side: 'RIGHT' },
      { path: 'apps/web.yaml', line: 11, side: 'RIGHT' },
    ])
    expect(comments[1]!.body).toBe(`<!-- aks-windows-lint:v1 id=default rule=long-windows-pool-name fp=9b4185d2027fba71 -->
**Error:** the name of the Windows node pool \`winpool1\` has 8 characters; Windows pools may have 6.

The service refuses the pool when it is created. (Source: [Create node pools in AKS: limitations](https://learn.microsoft.com/azure/aks/create-node-pools), read on 2026-08-21.)

**What to write instead:** Take one to six lowercase letters and digits, a letter first: for instance \`winpo1\`.

\`\`\`suggestion
  --name winpo1 --os-type Windows
\`\`\`

<sub>Rule [long-windows-pool-name](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/long-windows-pool-name/README.md). To allow it, write \`aks-windows-lint: allow long-windows-pool-name - reason\` in a comment on this line or right above its statement.</sub>`)
  })

  test('where the deciding line is not in the diff, the comment leads to it', () => {
    const [comment] = planReview({ ...report, findings: [kubenet] }, diff({ 'scripts/windows.sh': [1, 2, 1, 2] }), options).comments
    expect(comment).toMatchObject({ path: 'scripts/windows.sh', line: 1 })
    expect(
      comment!.body.split('\n\n').slice(3).join('\n\n'),
    ).toBe(`- The line to change: [\`scripts/create.sh:5\`](https://github.com/shop/infra/blob/abc/scripts/create.sh?plain=1#L5)
- The Windows pool \`winpool1\` is added here: this line

<sub>Rule [kubenet-with-windows](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/kubenet-with-windows/README.md). To allow it, write \`aks-windows-lint: allow kubenet-with-windows - reason\` in a comment on the line to change or right above its statement.</sub>`)
    expect(comment!.body).toContain('https://redirect.github.com/Azure/AKS/issues/2839')
  })

  test('findings on one line share a comment, with one suggestion', () => {
    const second: Finding = { ...poolName, severity: 'warning', fingerprint: '1'.repeat(16) }
    const { comments } = planReview({ ...report, findings: [second, poolName] }, everything, options)
    expect(comments).toHaveLength(1)
    expect(parseMarkers(comments[0]!.body).map(marker => marker.fingerprint)).toEqual([poolName.fingerprint, second.fingerprint])
    expect(comments[0]!.body.match(/```suggestion/g)).toHaveLength(1)
    expect(comments[0]!.body).toContain('\n\n---\n\n**Warning:**')
  })

  test('no two suggestions change one line', () => {
    const wide: Finding = {
      ...runAsUser,
      at: spot(3, 'securityContext'),
      fix: [{ at: spot(3, '      securityContext:\n        runAsUser: 1000\n'), text: '' }],
    }
    const { comments } = planReview({ ...report, findings: [wide, runAsUser] }, everything, options)
    expect(comments.map(comment => comment.body.includes('```suggestion'))).toEqual([true, false])
    expect(comments[0]).toMatchObject({ start_line: 10, start_side: 'RIGHT', line: 11 })
    expect(comments[1]).not.toHaveProperty('start_line')
  })

  test('what has no line, or is too much, stands in the body', () => {
    const { body, comments, left } = planReview(report, diff({ 'scripts/windows.sh': [2, 2, 2], 'apps/web.yaml': [11, 11, 11] }), {
      ...options,
      maxComments: 1,
    })
    expect(comments).toHaveLength(1)
    expect(left).toEqual([kubenet, runAsUser])
    expect(body).toBe(`${markerLine(kubenet, 'default')}
${markerLine(runAsUser, 'default')}
**aks-windows-lint** found 2 errors and 1 warning that this change brings in.

2 problems stand here. They have no line of their own in the diff, or there were too many to comment on each:

| Severity | Problem | Where |
| --- | --- | --- |
| Error | The cluster \`shop\` is created with the network plugin \`kubenet\`, and the Windows pool \`winpool1\` is added to it ([kubenet-with-windows](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/kubenet-with-windows/README.md)) | [\`scripts/create.sh:5\`](https://github.com/shop/infra/blob/abc/scripts/create.sh?plain=1#L5) |
| Warning | \`runAsUser\` is set for Windows pods ([run-as-user-on-windows](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/run-as-user-on-windows/README.md)) | [\`apps/web.yaml:11\`](https://github.com/shop/infra/blob/abc/apps/web.yaml?plain=1#L11) |`)
  })

  test('says nothing of what is old, allowed or posted', () => {
    const findings = [{ ...kubenet, isNew: false }, { ...runAsUser, allowed: { reason: 'known' } }, poolName]
    expect(planReview({ ...report, findings }, everything, { ...options, posted: [poolName.fingerprint] })).toEqual({ body: '', comments: [], left: [] })
  })

  test('of two findings with one fingerprint, one that was posted leaves one', () => {
    const { body, comments } = planReview({ ...report, findings: [poolName, poolName] }, everything, { ...options, posted: [poolName.fingerprint] })
    expect(comments).toHaveLength(1)
    expect(body).toBe('**aks-windows-lint** found 2 errors that this change brings in. 1 of them was reported here before.')
  })

  test('no body is longer than GitHub takes', () => {
    const huge = say`${Array.from({ length: 500 }, () => 'x'.repeat(199)).flatMap(code => [{ code }])}`
    const files = sources.map(file => ({ ...file, path: `${'ü/'.repeat(2000)}${file.path}` }))
    const because = Array.from({ length: 50 }, () => ({ at: kubenet.at, says: say`${huge} ${kubenet.at}` }))
    const big: Finding = { ...poolName, message: huge, why: huge, remedy: huge, because }
    const findings = Array.from({ length: 200 }, () => big)
    const shown = planReview({ ...report, sources: files, findings }, () => everything('scripts/windows.sh'), options)
    expect(shown.comments[0]!.body.length).toBeLessThanOrEqual(65_536)
    expect(shown.comments[0]!.body).toMatch(/\d+ more on this line in the summary of the run\.$/)
    const spilled = planReview({ ...report, sources: files, findings }, () => [], options)
    expect(spilled.body.length).toBeLessThanOrEqual(65_536)
    expect(spilled.body).toMatch(/\d+ more problems in the summary of the run\.$/)
  })

  test.each(hostile)('content is never markup: %j', content => {
    const hostileOne = hostileReport(content)
    const path = hostileOne.sources[1]!.path
    for (const lines of [9, 0]) {
      const { body, comments } = planReview(hostileOne, diff(lines > 0 ? { [path]: [1, lines] } : {}), options)
      const text = comments[0]?.body ?? body
      const outside = outsideCode(text).replace(/<\/?(?:sub|code)>|^<!-- aks-windows-lint:v1 id=default rule=[a-z-]+ fp=[0-9a-f]+ -->$/gm, '')
      expect(outside.replace(/\]\(https:\/\/[^\s()]+\)/g, '')).not.toMatch(/[<>]|@\w|https?:|!\[|(?<!&)#\d/)
      expect(parseMarkers(text)).toHaveLength(1)
    }
  })
})

describe('markers', () => {
  test('are read back', () => {
    const line = markerLine(kubenet, 'team-a')
    expect(line).toBe('<!-- aks-windows-lint:v1 id=team-a rule=kubenet-with-windows fp=3f388a6a7949b14c -->')
    expect(parseMarker(`${line}\r\nrest`)).toEqual({ id: 'team-a', rule: 'kubenet-with-windows', fingerprint: '3f388a6a7949b14c' })
  })

  test('are read at the head only, and only whole', () => {
    const line = markerLine(kubenet, 'a')
    expect(parseMarkers(`text\n${line}`)).toEqual([])
    expect(parseMarkers(`${line}\n${line}\n\n${line}`)).toHaveLength(2)
    expect(parseMarker(`${line} and more`)).toBeUndefined()
    expect(parseMarker('')).toBeUndefined()
  })

  test('hold ids and digits only', () => {
    expect(markerLine({ rule: 'a-->\nb', fingerprint: '12\n--><img>' }, '--><b> x\ny')).toBe('<!-- aks-windows-lint:v1 id=-..b..x.y rule=a--b fp=12 -->')
    expect(markerLine(kubenet, '')).toContain(' id=default ')
  })
})
