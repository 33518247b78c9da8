import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parsePage } from '../../scripts/page.js'
import { defaultConfig } from '../../src/model/config.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'

/** Rules that conclude something from what the repository does not hold. */
const concluding = ['gmsa-not-granted', 'untolerated-windows-taint']

describe('a repository that was not read whole', () => {
  test.each(concluding)('gives %s nothing to say of what is missing', id => {
    const config = { ...defaultConfig, extends: 'strict' } as const
    const { scenarios } = parsePage(readFileSync(`src/rules/${id}/README.md`, 'utf8'))
    for (const { files } of scenarios.filter(({ expects }) => expects === 'bad')) {
      const input = { files: files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) })), rules: { [id]: rules[id]! }, config }
      expect(scan({ ...input, day: catalogueDay, complete: true }).findings).not.toHaveLength(0)
      expect(scan({ ...input, day: catalogueDay, complete: false }).findings).toHaveLength(0)
    }
  })
})
