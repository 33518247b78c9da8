import { describe, expect, test } from '@jest/globals'
import { ceilingOf, comparePartial, reaches, versionNumbers } from '../../src/catalogue/versions.js'

test.each([
  ['1.30', [1, 30]],
  ['v1.30.4', [1, 30, 4]],
  ['4.0.0-beta.1', [4, 0, 0]],
  ['1.2.3+build', [1, 2, 3]],
  ['latest', undefined],
  ['', undefined],
  ['1..2', undefined],
  ['1.30.x', undefined],
  ['99999999', undefined],
])('the numbers of %s', (text, numbers) => {
  expect(versionNumbers(text)).toEqual(numbers)
})

test.each([
  ['1.30', '1.30.4', 0],
  ['1.30.4', '1.30', 0],
  ['1.9', '1.10', -1],
  ['1.30.4', '1.30.3', 1],
  ['2', '1.99', 1],
  ['x', '1', undefined],
])('%s against %s', (a, b, order) => {
  expect(comparePartial(a, b)).toBe(order)
})

describe('the newest that fits', () => {
  test.each([
    ['3.5.0', false],
    ['3.6.0', true],
    ['v3.6.1', true],
    ['3.x', true],
    ['3.5.x', false],
    ['3.5', false],
    ['~3.5.1', false],
    ['~3', true],
    ['^3.0.0', true],
    ['^2', false],
    ['>=1.0.0', true],
    ['>= 1.0 < 3.6.0', false],
    ['>=1.0, <=3.6.0', true],
    ['1.0 - 3.5', false],
    ['1.0 - 4', true],
    ['*', true],
    ['', true],
    ['latest', true],
    ['^0.2.0', false],
  ])('of %s is 3.6.0 or later: %s', (constraint, expected) => {
    const ceiling = ceilingOf(constraint)
    expect(ceiling && reaches(ceiling, '3.6.0')).toBe(expected)
  })

  test.each([['$VERSION'], ['^3 || ^4'], ['3.x.x.x.y'], [`>=${'1 '.repeat(200)}`]])('of %s is not known', constraint => {
    expect(ceilingOf(constraint)).toBeUndefined()
  })
})
