import { expect } from 'expect'

/** Stands for `@jest/globals`: takes down the tests of a program, so that they can be run one by one. */

export interface Test {
  readonly name: string
  /** The file that it stands in, from the root. */
  readonly file: string
  /** The name of the outermost `describe`. */
  readonly group: string
  readonly run: () => unknown
}

export const tests: Test[] = []
let names: readonly string[] = []
let file = ''

/** All tests that are declared from now on stand in this file. */
export function begin(path: string): void {
  file = path
}

function describe(name: string, body: () => void): void {
  const before = names
  names = [...names, name]
  body()
  names = before
}

function test(name: string, run: () => unknown): void {
  tests.push({ name: [...names, name].join(' > '), file, group: names[0] ?? '', run })
}

type Body = (...row: unknown[]) => unknown

/** Rows of values, each of them a list of arguments or one argument. */
const each =
  (declare: (name: string, run: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [index, row] of rows.entries()) declare(`${name} (${index})`, () => body(...(Array.isArray(row) ? row : [row])) as undefined)
  }

describe.each = each(describe)
test.each = each(test)
describe.skip = (): void => {}
test.skip = (): void => {}

export { describe, expect, test }
