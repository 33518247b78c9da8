import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Day } from '../../src/model/rule.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'
import { type Claim, type Files, type Untold, windowsCluster } from './claims.js'
import { claims2019, untold2019 } from './claims-2019.js'
import { claims2021, untold2021 } from './claims-2021.js'

/*
 * Two documents on Windows node pools, walked claim by claim: the limitations of the preview (2019-05-06) and the questions and answers of
 * early 2021. What a pull request is told on the day of each, and today, is what was and is true, not always what they say.
 */

/** On 2019-05-06 every Windows pool was a preview; the rows of that claim show it, and the others leave it out. */
const preview = 'notice windows-preview-feature'

function reported(files: Files, day: Day): readonly string[] {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  const { findings } = scan({ files: inputs, rules, day, config: defaultConfig, complete: true })
  return findings.map(({ rule, severity }) => `${severity} ${rule}`).sort()
}

const documents: readonly (readonly [name: string, day: Day, claims: readonly Claim[], untold: readonly Untold[], lines: number])[] = [
  ['limitations of the preview', '2019-05-06', claims2019, untold2019, 67],
  ['questions and answers', '2021-02-01', claims2021, untold2021, 146],
]

describe.each(documents)('the %s, %s', (_name, _day, claims, untold, last) => {
  const rows = claims.map(
    claim => [`${claim.lines}: ${claim.says}${claim.wrong === undefined ? '' : ` (wrong on its own day: ${claim.wrong})`}`, claim] as const,
  )

  test.each(rows)('line %s', (_row, { lines, files, on2019, on2021, today }) => {
    const seen = (day: Day): readonly string[] => reported(files, day).filter(line => line !== preview || day > '2020-04-27' || lines.startsWith('17'))
    expect({ on2019: seen('2019-05-06'), on2021: seen('2021-02-01'), today: seen('2026-11-22') }).toEqual({ on2019, on2021, today })
  })

  test('names lines that the document has', () => {
    const numbers = [...claims, ...untold].flatMap(({ lines }) => lines.split(/[-, ]+/).map(Number))
    expect(numbers.filter(line => !(line > 0 && line <= last))).toEqual([])
  })
})

/** What ends is told of before it does, the more so the nearer the day is. */
describe('coming ends', () => {
  const pool = (sku: string): string => `az aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows --os-sku ${sku} --enable-fips-image\n`
  const kubenet = 'az aks create -g shop-rg -n shop --network-plugin kubenet\n'
  const npm = windowsCluster('--network-policy azure')
  const version = windowsCluster('--kubernetes-version 1.34')

  test.each([
    ['kubenet before it was announced', kubenet, '2025-03-11', []],
    ['kubenet', kubenet, '2025-03-12', ['notice kubenet-retirement']],
    ['kubenet in its last year', kubenet, '2027-03-31', ['warning kubenet-retirement']],
    ['kubenet when it is over', kubenet, '2028-03-31', ['error kubenet-retirement']],
    ['Windows Server 2019 long before', pool('Windows2019'), '2025-02-28', []],
    ['Windows Server 2019 in its last year', pool('Windows2019'), '2025-03-01', ['notice retired-windows-os-sku']],
    ['Windows Server 2019 when it is over', pool('Windows2019'), '2026-03-01', ['error retired-windows-os-sku']],
    ['Windows Server 2022 today', pool('Windows2022'), '2026-11-22', []],
    ['Windows Server 2022 in its last year', pool('Windows2022'), '2027-06-30', ['notice retired-windows-os-sku']],
    ['Windows Server 2022 when it is over', pool('Windows2022'), '2028-06-30', ['error retired-windows-os-sku']],
    ['Dev Spaces once announced', 'az aks use-dev-spaces -g shop-rg -n shop\n', '2021-02-01', ['notice dev-spaces']],
    ['Dev Spaces when it is over', 'az aks use-dev-spaces -g shop-rg -n shop\n', '2021-05-15', ['error dev-spaces']],
    ['Azure Network Policy Manager once announced', npm, '2026-01-14', ['warning network-policy-on-windows']],
    ['Azure Network Policy Manager when it is over', npm, '2026-09-30', ['error network-policy-on-windows']],
    ['a version of Kubernetes', version, '2026-09-30', []],
    ['a version of Kubernetes in its last weeks', version, '2026-11-22', ['notice unsupported-kubernetes-version']],
    ['a version of Kubernetes when its support is over', version, '2026-12-01', ['error unsupported-kubernetes-version']],
  ])('%s', (_what, script, day, expected) => {
    expect(reported({ 'cluster.sh': script }, day)).toEqual(expected)
  })
})
