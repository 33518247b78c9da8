import { expect, test } from '@jest/globals'
import { wrongArguments } from '../../src/catalogue/wrong-arguments.js'
import { optionsOf } from '../../src/extract/azure/options.js'

const ofAz = wrongArguments.filter(({ command }) => command.startsWith('aks '))

test.each(ofAz)('az $command has no $argument in any version that was measured', ({ command, argument }) => {
  const table = optionsOf(command, 'newest').named
  expect(table.size).toBeGreaterThan(10)
  expect([...table.keys()].filter(name => name.startsWith(argument))).toEqual([])
})

test.each(ofAz.filter(({ instead }) => instead !== undefined))('az $command has $instead, which stands in for $argument', ({ command, instead }) => {
  expect(optionsOf(command, 'newest').named.has(instead!)).toBe(true)
})

test('each argument stands once, with what to do about it', () => {
  expect(new Set(wrongArguments.map(({ command, argument }) => `${command} ${argument}`)).size).toBe(wrongArguments.length)
  for (const { instead, advice } of wrongArguments) expect(instead ?? advice).toBeDefined()
})
