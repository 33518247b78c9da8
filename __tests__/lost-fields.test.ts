import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lossesInSource } from './lost-fields.js'

/** Ways to copy, each with the fields that it loses. */
const tried: readonly (readonly [code: string, lost: readonly string[]])[] = [
  ['(fact: Workload) => ({ ...fact, example: true })', ['apiVersion', 'at', 'name', 'namespace', 'podMetadata']],
  ['(fact: Fact) => ({ ...fact })', ['apiVersion', 'at', 'name', 'namespace', 'podMetadata', 'words']],
  ['(fact: Command) => ({ ...fact })', ['at', 'words']],
  ['(fact: Command) => restated(fact, { example: true })', []],
  ['<F extends KubernetesObject>(fact: F) => ({ ...fact })', ['apiVersion', 'at', 'name', 'namespace']],
  ['(fact: Pick<KubernetesObject, "at" | "name">) => ({ ...fact })', ['at', 'name']],
  ['(fact: Pick<KubernetesObject, "at" | "name" | "example">) => ({ ...fact })', ['at', 'name']],
  ['(fact: Pick<KubernetesObject, "at" | "example">) => ({ ...fact })', []],
  ['(fact: Pick<KubernetesObject, "kind" | "at" | "example">) => ({ ...fact })', ['at']],
  ['(place: { readonly at: Span }) => ({ ...place })', ['at']],
  ['(word: Argument) => ({ ...word, value: word.value, many: true })', ['at']],
  ['(value: Known<string>) => ({ ...value, is: "known", from: [] })', ['at', 'value']],
  ['({ at, name, ...others }: KubernetesObject) => others', ['apiVersion', 'namespace']],
  ['(map: MapNode) => ({ ...map, open: true })', ['at', 'entries']],
  ['(map: MapNode) => ({ entries: [], ...map })', ['at', 'entries']],
  ['(map: MapNode) => ({ ...map, entries: map.entries })', ['at']],
  ['(map: MapNode) => mapWith(map, { open: true })', []],
  ['({ at, example }: KubernetesObject) => ({ ...{ at, example } })', []],
  ['(fact: Cluster) => ({ ...fact })', []],
  ['(fact: KubernetesObject) => restated(fact, { example: true })', []],
]

test('a copy has all fields of what it is a copy of', () => {
  const path = 'src/model/restated.ts'
  const text = readFileSync(path, 'utf8')
  const imports = [
    "import type { Argument } from './argument.js'\n",
    "import type { Cluster, Command, KubernetesObject, Workload } from './facts.js'\n",
    "import { type MapNode, mapWith } from './node.js'\n",
    "import type { Span } from './text.js'\n",
    "import type { Known } from './value.js'\n",
  ].join('')
  const lines = tried.map(([code], index) => `export const copy${index} = ${code}\n`)
  const first = (text + imports).split('\n').length
  const losses = lossesInSource(new Map([[path, [text, imports, ...lines].join('')]]))
  const isTried = (loss: (typeof losses)[number]): boolean => loss.path === path && loss.line >= first
  expect(losses.filter(loss => !isTried(loss))).toEqual([])
  const found = new Map(losses.filter(isTried).map(({ line, fields }) => [line - first, fields]))
  expect(tried.map(([code], index) => [code, [...(found.get(index) ?? [])].sort()])).toEqual(tried)
})
