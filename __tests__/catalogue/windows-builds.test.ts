import { expect, test } from '@jest/globals'
import {
  hostBuilds,
  runsOn,
  skusFor,
  windowsBuildOfToken,
  windowsOsSku,
  windowsOsSkus,
  windowsVersionOfBuild,
  windowsVersions,
} from '../../src/catalogue/windows-builds.js'

test.each([
  [[20348], 'Windows2022', 'yes'],
  [[20348], 'Windows2025', 'yes'],
  [[26100], 'Windows2025', 'yes'],
  [[26100], 'Windows2022', 'no'],
  [[17763], 'Windows2019', 'yes'],
  [[17763], 'Windows2022', 'no'],
  [[17763, 20348], 'Windows2022', 'yes'],
  [[14393], 'Windows2025', 'no'],
  [[20348], 'WindowsAnnual', 'yes'],
  [[], 'Windows2022', 'unknown'],
] as const)('builds %j on %s: %s', (builds, sku, expected) => {
  expect(runsOn(builds, sku)).toBe(expected)
})

test('each OS SKU runs images of some version, and knows its host', () => {
  for (const sku of windowsOsSkus) {
    expect(windowsVersions.map(({ build }) => build)).toContain(hostBuilds[sku])
    expect(windowsVersions.some(({ build }) => runsOn([build], sku) === 'yes')).toBe(true)
  }
  expect(skusFor([20348])).toEqual(['Windows2022', 'Windows2025', 'WindowsAnnual'])
  expect(skusFor([14393])).toEqual([])
})

test.each([
  ['10.0.20348.1129', 'Windows Server 2022'],
  ['10.0.26100', 'Windows Server 2025'],
  ['17763', 'Windows Server 2019'],
  ['20349', undefined],
  ['11.0.20348', undefined],
  ['', undefined],
])('the version of build %s is %s', (text, name) => {
  expect(windowsVersionOfBuild(text)?.name).toBe(name)
})

test.each([
  ['LTSC2022', false, 20348],
  ['sac2016', false, 14393],
  ['1809', true, 17763],
  ['1809', false, undefined],
  ['2022', false, undefined],
  ['20H2', true, 19042],
  ['ltsc2023', true, undefined],
])('the word %s (weak words count: %s) is build %s', (token, weak, build) => {
  expect(windowsBuildOfToken(token, weak)).toBe(build)
})

test.each([
  ['windows2022', 'Windows2022'],
  [' Windows2025\r', 'Windows2025'],
  ['WindowsServer2022', undefined],
  ['Ubuntu', undefined],
])('the OS SKU %j is %s', (text, sku) => {
  expect(windowsOsSku(text)).toBe(sku)
})

test('no word means two versions', () => {
  const words = windowsVersions.flatMap(({ tokens, weakTokens }) => [...tokens, ...weakTokens])
  expect(words.filter((word, index) => words.indexOf(word as never) !== index)).toEqual([])
  expect(windowsVersions.every(({ released, ends }) => released < ends)).toBe(true)
})
