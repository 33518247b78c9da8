import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromiumPath, launch, missing } from './chromium.js'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'playground-'))
const file = join(folder, 'index.html')
const address = pathToFileURL(file).href
beforeAll(() => void execFileSync(process.execPath, ['scripts/playground.mjs', file]))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page loads nothing, and may not', () => {
  const html = readFileSync(file, 'utf8')
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'/)
  const markup = html.replace(/<script>[\s\S]*<\/script>|<style>[\s\S]*?<\/style>/g, '')
  expect(markup).not.toMatch(/\b(?:src|href)="(?!data:)/)
})

const inBrowser = chromiumPath === undefined ? describe.skip : describe
inBrowser(chromiumPath === undefined ? missing : 'in Chromium', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let asked: string[]
  let faults: string[]
  beforeAll(async () => {
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    page = await opened(address)
  }, 60_000)
  afterAll(() => browser.close())
  // One page serves all tests: to load it takes longer than all that is done with it.
  beforeEach(() => start('a small shop'))
  afterEach(() => expect(faults).toEqual([]))

  async function opened(url: string): Promise<Page> {
    const page = await context.newPage()
    asked = []
    faults = []
    page.on('request', request => asked.push(request.url().replace(/#.*/, '')))
    page.on('pageerror', fault => faults.push(fault.message))
    await page.goto(url)
    await page.locator('.card, .empty').first().waitFor()
    return page
  }
  const status = (): Promise<string> => page.locator('#status').innerText()
  const text = (): Promise<string> => page.locator('textarea').inputValue()
  /** Waits until the findings are those of what was typed. */
  const settled = (pattern: RegExp): Promise<void> => page.locator('#status', { hasText: pattern }).waitFor()
  async function start(sample: string): Promise<void> {
    await page.locator('#sample').selectOption(sample)
    await page.locator('#view-findings').click()
  }
  const pod = (label: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  nodeSelector:\n    ${label}: windows\n  containers: [{name: web, image: app}]\n`

  test('findings stand beside the code, which is underlined', async () => {
    expect(await status()).toMatch(/^\d+ errors? .* in 5 files/)
    expect(await page.locator('mark.error').allInnerTexts()).toContain('kubenet')
    expect(await page.locator('.card', { hasText: 'kubenet' }).first().innerText()).toContain('cluster/create.sh:16')
    await page.getByRole('button', { name: 'cluster/windows-pool.sh:6' }).first().click()
    expect(await page.locator('#path').inputValue()).toBe('cluster/windows-pool.sh')
    expect(await page.evaluate('getSelection().toString()')).toBe('winpool1')
  })

  test('nothing is loaded, and nothing can be', async () => {
    expect(asked).toEqual([address])
    const outcome = "fetch('https://example.com/').then(() => 'sent', () => 'refused')"
    expect(await page.evaluate(outcome)).toBe('refused')
  })

  test('what is typed is judged, mended by a button, and undone by the keyboard', async () => {
    await start('nothing')
    await page.locator('textarea').fill(pod('beta.kubernetes.io/os'))
    await settled(/1 notice in 1 file, 1 fixable/)
    await page.getByRole('button', { name: 'Apply the fix of deprecated-os-label' }).press('Enter')
    expect(await text()).toBe(pod('kubernetes.io/os'))
    expect(await status()).toBe('The fix is applied. No problems in 1 file.')
    await page.keyboard.press('Control+z')
    expect(await text()).toBe(pod('beta.kubernetes.io/os'))
    await settled(/1 notice/)
    await page.getByRole('button', { name: 'Apply all fixes' }).click()
    expect(await text()).toBe(pod('kubernetes.io/os'))
  })

  test('several files are one repository; their names tell the languages', async () => {
    await start('nothing')
    await page.locator('#path').fill('create.sh')
    await page.locator('textarea').fill('az aks create -g rg -n shop --network-plugin kubenet\n')
    await page.getByRole('button', { name: 'Add a file' }).click()
    await page.keyboard.type('pool.sh\t')
    await page.locator('textarea').fill('az aks nodepool add -g rg --cluster-name shop -n winp --os-type Windows\n')
    await settled(/1 error in 2 files/)
    expect(await page.getByRole('tab', { name: /create\.sh.*1 finding/ }).count()).toBe(1)
    await page.getByRole('tab', { name: 'Model' }).click()
    expect((await page.locator('#model').innerText()).replace(/\s+/g, ' ')).toMatch(
      /Cluster shop az aks create create\.sh:1 kubenet.*pool ?Windows ?winp pool\.sh:1/,
    )
    await page.getByRole('button', { name: 'Remove file' }).click()
    await settled(/in 1 file\b/)
  })

  test.each(['Terraform', 'Bicep'])('the sample of %s shows what is wrong with it', async sample => {
    await start(sample)
    await page.getByRole('button', { name: 'About long-windows-pool-name' }).waitFor()
    expect(await page.locator('mark.error').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('kubenet'), expect.stringContaining('winpool1')]),
    )
  })

  test('the day decides', async () => {
    await start('nothing')
    await page.locator('#path').fill('pool.sh')
    await page
      .locator('textarea')
      .fill('az aks nodepool add -g rg --cluster-name shop -n npwin --os-type Windows --enable-cluster-autoscaler --min-count 1 --max-count 3\n')
    const about = page.getByRole('button', { name: 'About cluster-autoscaler-on-windows' })
    await page.locator('#day').fill('2019-09-01')
    await about.waitFor()
    await page.locator('#day').fill('2026-01-01')
    await about.waitFor({ state: 'detached' })
  })

  test('a config among the files counts, and its mistakes are told', async () => {
    await start('a script')
    await settled(/1 error/)
    await page.getByRole('button', { name: 'Add a file' }).click()
    await page.keyboard.type('.github/aks-windows-lint.yml\t')
    await page.locator('textarea').fill('rules: {long-windows-pool-name: "off", long-pool-name: error}\n')
    await settled(/No problems/)
    expect(await page.locator('#findings').innerText()).toContain('did you mean "long-windows-pool-name"?')
  })

  test('a link holds the files and the day', async () => {
    await start('nothing')
    await page.locator('textarea').fill(pod('beta.kubernetes.io/os'))
    await page.locator('#day').fill('2024-02-29')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await settled(/The link is/)
    const link = page.url()
    expect(link).toMatch(/#v1\.[\w-]+$/)
    await page.close()
    page = await opened(link)
    await settled(/notice/)
    expect([await text(), await page.locator('#day').inputValue(), asked]).toEqual([pod('beta.kubernetes.io/os'), '2024-02-29', [address]])
    await page.goto(`${address}${new URL(link).hash.slice(0, -9)}`)
    await settled(/This link cannot be read/)
  })

  test('what is pasted never becomes markup', async () => {
    await start('nothing')
    await page.locator('#path').fill('<img src=x onerror=alert(1)>.sh')
    await page.locator('textarea').fill('az aks nodepool add -g rg --cluster-name "<b>shop</b>" -n "<i>winpool</i>" --os-type Windows\n')
    await settled(/error/)
    expect(await page.locator('img, b, #findings i').count()).toBe(0)
  })

  test('the page of a rule opens and closes by the keyboard', async () => {
    const about = page.getByRole('button', { name: 'About kubenet-with-windows' })
    await about.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'kubenet-with-windows' })
    expect(await dialog.innerText()).toContain('Windows nodes need Azure CNI')
    expect(await dialog.locator('pre').count()).toBeGreaterThan(5)
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('About kubenet-with-windows')
  })

  test('the keyboard reaches everything', async () => {
    await page.getByRole('tab', { name: /create\.sh/ }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#path').inputValue()).toBe('cluster/windows-pool.sh')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Home')
    expect(await page.locator('#path').inputValue()).toBe('cluster/create.sh')
    await page.keyboard.press('F8')
    expect(await page.evaluate('getSelection().toString()')).toBe('kubenet')
    expect(await page.locator('.card.current').innerText()).toContain('kubenet')
    await page.keyboard.press('Shift+F8')
    expect(await page.locator('#path').inputValue()).toBe('shop/web.yaml')
  })

  test.each(['light', 'dark'] as const)('axe finds nothing to complain of (%s)', async colorScheme => {
    await page.emulateMedia({ colorScheme })
    // Through the debugger: the page's own policy lets no script in.
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
    const complaints = (): Promise<unknown> =>
      page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))")
    expect(await complaints()).toEqual([])
    await page.getByRole('tab', { name: 'Model' }).click()
    expect(await complaints()).toEqual([])
    await page.getByRole('tab', { name: 'Findings', exact: true }).click()
    await page
      .getByRole('button', { name: /^About/ })
      .first()
      .click()
    expect(await complaints()).toEqual([])
    await page.keyboard.press('Escape')
  })
})
