import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a browser is, if there is one: `CHROMIUM` names it, else the places that distributions put it to. Nothing is ever downloaded. */
export const chromiumPath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(path => path !== undefined && path !== '' && existsSync(path))

/** Said in the name of what is skipped. */
export const missing = 'skipped: there is no Chromium here (apt-get install chromium, or set CHROMIUM to its path)'

/** A browser without a window. The sandbox of Chromium does not start for root, as which containers run. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath!, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] })
