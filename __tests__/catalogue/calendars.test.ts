import { describe, expect, test } from '@jest/globals'
import { kubernetesVersions, supportedVersions, supportOf } from '../../src/catalogue/kubernetes-versions.js'
import { type LimitName, limitOn, limits } from '../../src/catalogue/limits.js'
import { defaultOsSku, kubernetesMismatch, osSkuOf, osSkuState, osSkus, osSkusOn } from '../../src/catalogue/os-skus.js'
import { sources } from '../../src/catalogue/sources.js'

describe('OS SKUs', () => {
  test.each([
    ['Windows2019', '2019-05-16', 'none'],
    ['Windows2019', '2019-05-17', 'preview'],
    ['Windows2019', '2020-04-27', 'available'],
    ['Windows2019', '2026-02-28', 'available'],
    ['Windows2019', '2026-03-01', 'retired'],
    ['Windows2019', '2027-04-01', 'removed'],
    ['windows2022', '2022-09-17', 'preview'],
    ['windows2022', '2026-11-22', 'available'],
    ['windows2022', '2028-06-30', 'retired'],
    ['Windows2025', '2026-05-28', 'preview'],
    ['Windows2025', '2026-05-29', 'available'],
    ['WindowsAnnual', '2026-05-14', 'preview'],
    ['WindowsAnnual', '2026-05-15', 'retired'],
  ])('%s on %s is %s', (sku, day, state) => {
    expect(osSkuState(osSkuOf(sku)!, day)).toBe(state)
  })

  test.each([
    ['2020-12-31', ['Windows2019']],
    ['2023-01-01', ['Windows2019', 'Windows2022']],
    ['2026-11-22', ['Windows2022', 'Windows2025']],
    ['2018-01-01', []],
  ])('on %s there are %j', (day, expected) => {
    expect(osSkusOn(day).map(({ sku }) => sku)).toEqual(expected)
  })

  test.each([
    ['Windows2019', '1.33', 'too new'],
    ['Windows2019', '1.32.7', undefined],
    ['Windows2022', '1.37.0', 'too new'],
    ['Windows2022', '1.36', undefined],
    ['Windows2022', '1.22', 'too old'],
    ['Windows2025', '1.31.9', 'too old'],
    ['Windows2025', '1.32', undefined],
    ['Windows2025', 'latest', undefined],
    ['WindowsAnnual', '1.5', undefined],
  ])('%s with Kubernetes %s: %s', (sku, version, expected) => {
    expect(kubernetesMismatch(osSkuOf(sku)!, version)).toBe(expected)
  })

  test.each([
    ['1.24.9', 'Windows2019'],
    ['1.25', 'Windows2022'],
    ['1.35.1', 'Windows2022'],
    ['1.36', undefined],
    ['1.37.0', 'Windows2025'],
    [undefined, undefined],
    ['latest', undefined],
  ])('the default with Kubernetes %s is %s', (version, expected) => {
    expect(defaultOsSku(version, '2026-11-22')).toBe(expected)
  })
  test('before Windows Server 2022 there was one', () => expect(defaultOsSku(undefined, '2021-01-01')).toBe('Windows2019'))

  test('an OS SKU of Linux is none', () => expect(osSkuOf('Ubuntu')).toBeUndefined())

  test('the days are in order', () => {
    for (const { preview, generallyAvailable, retires = '9998', imagesRemoved = '9999' } of osSkus) {
      const days = [preview, generallyAvailable ?? preview, retires, imagesRemoved]
      expect(days).toEqual([...days].sort())
    }
  })
})

describe('Kubernetes versions', () => {
  test.each([
    ['1.30', '2025-08-22', 'supported', '2025-08-22'],
    ['1.30.4', '2025-08-23', 'long-term', '2026-07-31'],
    ['1.30', '2026-08-01', 'ended', '2026-07-31'],
    ['1.34', '2026-11-22', 'supported', '2026-11-30'],
    ['1.34', '2026-12-01', 'long-term', '2027-11-30'],
    ['1.31.2', '2026-11-22', 'long-term', '2026-11-30'],
    ['1.36', '2026-05-31', 'not yet', undefined],
    ['1.18.14', '2026-11-22', 'ended', undefined],
    ['1.18', '2021-01-01', 'unknown', undefined],
    ['1.40', '2026-11-22', 'unknown', undefined],
    ['1', '2026-11-22', 'unknown', undefined],
    ['latest', '2026-11-22', 'unknown', undefined],
  ])('%s on %s is %s', (version, day, is, ends) => {
    const support = supportOf(version, day)
    expect([support.is, support.ends]).toEqual([is, ends])
  })

  test('the supported ones of a day', () => {
    expect(supportedVersions('2026-08-05')).toEqual(['1.34', '1.35', '1.36'])
    expect(supportedVersions('2026-12-01')).toEqual(['1.35', '1.36', '1.37'])
  })

  test('the days are in order', () => {
    for (const { generallyAvailable, ends, longTermEnds = '9999' } of kubernetesVersions) expect(generallyAvailable < ends && ends < longTermEnds).toBe(true)
  })
})

describe('limits', () => {
  test.each([
    ['nodePools', '2019-06-01', 8],
    ['nodePools', '2021-05-13', 10],
    ['nodePools', '2021-05-14', 100],
    ['nodesPerCluster', '2021-02-01', 1000],
    ['nodesPerCluster', '2026-11-22', 5000],
    ['nodesPerPool', '2026-11-22', 1000],
    ['windowsPoolNameLength', '2019-05-06', 6],
    ['leastPasswordLength', '2020-11-15', undefined],
    ['leastPasswordLength', '2020-11-16', 14],
    ['nodePools', '2019-05-05', undefined],
  ] as const)('%s on %s: %s', (name, day, value) => {
    expect(limitOn(name, day)?.value).toBe(value)
  })

  test('rows follow each other without a gap', () => {
    for (const name of Object.keys(limits) as LimitName[]) {
      const rows: readonly { readonly from: string; readonly until?: string }[] = limits[name]
      rows.forEach((row, index) => {
        expect(row.until).toBe(rows[index + 1]?.from)
      })
    }
  })
})

test('sources are public pages with the day of the copy that was read', () => {
  for (const { title, url, read } of Object.values(sources)) {
    expect(url).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com|kubernetes\.io|registry\.terraform\.io)\/\S+$/)
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(title).not.toBe('')
  }
})
