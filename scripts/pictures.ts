/**
 * Makes the pictures of the README: comments as the action posts them on a pull request, drawn by a browser. npm run pictures
 * It needs Chromium (`CHROMIUM` names it); fonts differ between machines, so that nobody compares these files byte by byte.
 */
import { mkdirSync } from 'node:fs'
import { marked } from 'marked'
import { launch } from '../__tests__/playground/chromium.js'
import { defaultConfig } from '../src/model/config.js'
import type { HunksOf } from '../src/report/anchor.js'
import { linksInto } from '../src/report/links.js'
import { planReview, type ReviewComment } from '../src/report/review.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { scan } from '../src/scan.js'
import { version } from '../src/version.js'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const create = file(
  'scripts/create-cluster.sh',
  'az aks create \\\n  --resource-group shop-rg \\\n  --name shop \\\n  --network-plugin kubenet \\\n  --generate-ssh-keys\n',
)
const script = `az aks nodepool add \\
  --resource-group shop-rg \\
  --cluster-name shop \\
  --name winpool1 \\
  --os-type Windows \\
  --os-sku Windows2022 \\
  --node-count 2
`
const path = 'scripts/add-windows-pool.sh'
const lines = script.trimEnd().split('\n')

/** The pull request adds the second script; the cluster was there before. */
const result = scan({ files: [create, file(path, script)], base: [create], config: defaultConfig, day: catalogueDay, complete: true, rules })
const everyLine: HunksOf = asked => (asked === path ? [{ newStart: 1, newLines: lines.length, added: lines.map((_, index) => index + 1), deleted: [] }] : [])
const review = planReview({ ...result, rules, version, day: catalogueDay }, everyLine, {
  maxComments: 20,
  commentId: 'default',
  link: linksInto('https://github.com/shop/infra', '5f2c1e0'),
})

const escaped = (text: string): string => text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)

/** The body as GitHub draws it, a suggestion as the change that it is. */
function body(comment: ReviewComment): string {
  const old = lines.slice((comment.start_line ?? comment.line) - 1, comment.line)
  return comment.body.replace(/```suggestion\n([\s\S]*?)```/, (_, text: string) => {
    const row = (sign: string, line: string) => `<div class="${sign === '+' ? 'added' : 'deleted'}">${sign} ${escaped(line)}</div>`
    const rows = [
      ...old.map(line => row('-', line)),
      ...text
        .trimEnd()
        .split('\n')
        .map(line => row('+', line)),
    ]
    return `<div class="suggestion"><div class="title">Suggested change</div>${rows.join('')}<div class="buttons"><span>Commit suggestion</span></div></div>`
  })
}

function thread(comment: ReviewComment): string {
  const first = Math.max(comment.line - 3, 1)
  const rows = lines.slice(first - 1, comment.line).map((line, index) => `<div class="line"><span>${first + index}</span>+ ${escaped(line)}</div>`)
  return `<article><header>${comment.path}</header><div class="diff">${rows.join('')}</div>
    <div class="comment"><p class="author"><b>github-actions</b> <i>bot</i></p>${marked.parse(body(comment), { async: false })}</div></article>`
}

const style = `
  :root { --back: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --raised: #f6f8fa; --link: #0969da; --code: #818b981f; --added: #dafbe1; --deleted: #ffebe9; --button: #1f883d }
  @media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --raised: #151b23; --link: #4493f8; --code: #656c7633; --added: #12261e; --deleted: #301a1f; --button: #238636 } }
  * { box-sizing: border-box; font-variant-ligatures: none }
  body { margin: 0; padding: 12px; width: 860px; background: var(--back); color: var(--text); font: 14px/1.5 Inter, system-ui, sans-serif; display: grid; gap: 14px }
  article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
  header { padding: 8px 14px; background: var(--raised); border-bottom: 1px solid var(--line); font: 12px "JetBrains Mono", monospace }
  .diff, .suggestion { font: 12px/20px "JetBrains Mono", monospace }
  .line { background: var(--added); white-space: pre } .line span { display: inline-block; width: 44px; padding-right: 12px; text-align: right; color: var(--soft) }
  .comment { border-top: 1px solid var(--line); padding: 12px 16px 6px } .comment p { margin: 0 0 10px } .author i { font-style: normal; font-size: 12px; color: var(--soft); border: 1px solid var(--line); border-radius: 2em; padding: 0 7px }
  code { font: 12px "JetBrains Mono", monospace; background: var(--code); border-radius: 6px; padding: 2px 5px }
  a { color: var(--link) } a code { color: inherit } sub { font-size: 12px; color: var(--soft); vertical-align: baseline } ul { margin: 0 0 10px; padding-left: 22px }
  .suggestion { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin-bottom: 10px; white-space: pre } .suggestion .title { font: 12px Inter, sans-serif; padding: 6px 10px; border-bottom: 1px solid var(--line); color: var(--soft) }
  .added, .deleted { padding: 0 10px } .added { background: var(--added) } .deleted { background: var(--deleted) }
  .buttons { padding: 8px 10px; border-top: 1px solid var(--line); text-align: right; font: 12px Inter, sans-serif } .buttons span { background: var(--button); color: #fff; border-radius: 6px; padding: 5px 10px }
`

mkdirSync('docs/images', { recursive: true })
const browser = await launch()
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 860, height: 400 }, deviceScaleFactor: 2, colorScheme })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${review.comments.map(thread).join('')}`)
  await page.screenshot({ path: `docs/images/comment-${colorScheme}.png`, fullPage: true })
}
await browser.close()
