import { describe, expect, test } from '@jest/globals'
import { scanFiles } from '../../scripts/scenario.js'
import { plainText } from '../../src/report/prose.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'

const id = 'broken-line-continuation'

/** The severity and the first words of what is said of a script; pages cannot show CRLF. */
function said(path: string, content: string): string[] {
  const { findings, sources } = scanFiles([{ path, content }], id, rules[id]!, catalogueDay)
  return findings.map(({ severity, subject, message, fix }) => `${severity} ${subject.join(' ')}: ${plainText(message, sources)}${fix ? ', with a fix' : ''}`)
}

describe('line ends of a script', () => {
  const script = 'az aks create \\\r\n  -g shop-rg \\\r\n  -n shop\r\n'

  test('CRLF behind a sign is a warning for the whole file, and git mends it', () => {
    expect(said('deploy.sh', script)).toEqual(['warning carriage-return: the lines of this script end in CRLF, which breaks commands over several lines'])
  })

  test('an editor that runs one command at a time does not mind it', () => {
    expect(said('deploy.azcli', script)).toEqual([])
    expect(said('DEPLOY.AZCLI', script)).toEqual([])
  })

  test('a sign that is missing is told in an .azcli file as well', () => {
    expect(said('deploy.azcli', 'az aks create -g shop-rg\n  -n shop\n')).toEqual([
      'error az aks create -n: `az aks create` ends with this line: no `\\` is at its end, with a fix',
    ])
  })
})
