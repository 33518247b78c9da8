import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { parseConfig } from '../../src/compare/config.js'
import { defaultConfig } from '../../src/model/config.js'

const rules = ['long-windows-pool-name', 'kubenet-with-windows']
const schema = JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

/** What the parser says; the schema must be of the same opinion on whether all is well. */
function problems(text: string): string[] {
  const { errors } = parseConfig(text, rules)
  expect({ text, schema: validate(parse(text)) }).toEqual({ text, schema: errors.length === 0 })
  return errors.map(error => `${error.line}: ${error.message}`)
}

const whole = `
extends: strict
rules:
  long-windows-pool-name: warning
  kubenet-with-windows: off
ignore: [vendor/, ./charts/old, '**/*.gen.yaml']
examples: full
clusters:
  - name: shop
    paths: [deploy/**]
    kubernetes: 1.30
    network: azure
    networkPolicy: calico
    gmsa: true
    complete: true
    pools:
      - { name: win1, os: Windows, sku: Windows2022, taints: ['os=windows:NoSchedule', 'spot:NoExecute'] }
      - { name: sys, os: Linux }
`

describe('parseConfig', () => {
  test('reads all that may be written', () => {
    expect(problems(whole)).toEqual([])
    const { config } = parseConfig(whole, rules)
    const known = (value: unknown): object => expect.objectContaining({ is: 'known', value })
    expect(config).toEqual({
      extends: 'strict',
      rules: new Map([
        ['long-windows-pool-name', 'warning'],
        ['kubenet-with-windows', 'off'],
      ]),
      ignore: ['vendor/**', 'charts/old', 'charts/old/**', '**/*.gen.yaml'],
      examples: 'full',
      clusters: [
        {
          name: 'shop',
          at: { source: 0, start: whole.indexOf('shop'), end: whole.indexOf('shop') + 4 },
          paths: ['deploy/**'],
          kubernetes: known('1.30'),
          network: known('azure'),
          networkPolicy: known('calico'),
          gmsa: known(true),
          complete: true,
          pools: [
            { name: known('win1'), os: known('Windows'), sku: known('Windows2022'), taints: ['os=windows:NoSchedule', 'spot:NoExecute'] },
            { name: known('sys'), os: known('Linux'), taints: [] },
          ],
        },
      ],
    })
  })

  test('values remember their place', () => {
    const at = parseConfig(whole, rules).config.clusters[0]!.pools[1]!.name.at
    expect(whole.slice(at.start, at.end)).toBe('sys')
  })

  test.each(['', '# nothing yet', 'rules:\nignore:\nclusters:\nextends:\nexamples: ~', '{}'])('is the default where nothing is written: %j', text => {
    expect(problems(text)).toEqual([])
    expect(parseConfig(text, rules).config).toEqual(defaultConfig)
  })

  test.each([
    ['extends: strickt', '1: "extends" must be one of recommended, strict (did you mean "strict"?)'],
    ['\nignores: []', '2: "ignores" is not a key of the config (did you mean "ignore"?)'],
    ['[a]', '1: the config must be a map, such as "key: value"'],
    ['rules: [a]', '1: "rules" must be a map, such as "key: value"'],
    ['rules:\n  long-windows-pool-name: critical', '2: the level of "long-windows-pool-name" must be one of off, error, warning, notice'],
    ['rules:\n  long-windows-pool-name:', '2: the level of "long-windows-pool-name" must be one of off, error, warning, notice'],
    ['ignore: docs', '1: "ignore" must be a list'],
    ['ignore: [1]', '1: each glob of "ignore" must be text: put it in quotes'],
    ["ignore: ['']", '1: each glob of "ignore" must be text'],
    ["ignore: ['!docs']", '1: a glob of "ignore" cannot begin with "!"'],
    ['examples: on', '1: "examples" must be one of full, warn'],
    ['clusters: [{}]', '1: a cluster must have a "name"'],
    ['clusters:\n  -', '2: a cluster must have a "name"'],
    ['clusters: [{name: a, netwrok: azure}]', '1: "netwrok" is not a key of a cluster (did you mean "network"?)'],
    ['clusters: [{name: a, network: Azure}]', '1: "network" must be one of azure, kubenet, none (did you mean "azure"?)'],
    ['clusters: [{name: a, networkPolicy: cillium}]', '1: "networkPolicy" must be one of azure, calico, cilium, none (did you mean "cilium"?)'],
    ['clusters: [{name: a, kubernetes: v1.30}]', '1: "kubernetes" must be a version such as "1.33" or "1.33.2"'],
    ['clusters: [{name: a, gmsa: "yes"}]', '1: "gmsa" must be true or false'],
    ['clusters: [{name: a, complete: 1}]', '1: "complete" must be true or false'],
    ['clusters: [{name: a, pools: [{os: Linux}]}]', '1: a pool must have a "name"'],
    ['clusters: [{name: a, pools: [{name: p}]}]', '1: a pool must have an "os"'],
    ['clusters: [{name: a, pools: [{name: 1, os: Linux}]}]', '1: the name of a pool must be text: put it in quotes'],
    ['clusters: [{name: a, pools: [{name: p, os: windows}]}]', '1: "os" must be one of Linux, Windows (did you mean "Windows"?)'],
    [
      'clusters: [{name: a, pools: [{name: p, os: Linux, taints: ["a=b"]}]}]',
      '1: a taint must be written as key=value:NoSchedule (or PreferNoSchedule, NoExecute)',
    ],
  ])('%j', (text, problem) => expect(problems(text)).toEqual([problem]))

  // What a JSON schema cannot say, or what no YAML reader gives to one.
  test.each([
    ['rules: {kubnet-with-windows: off}', '1: there is no rule "kubnet-with-windows" (did you mean "kubenet-with-windows"?)'],
    ['clusters: [{name: a}, {name: a}]', '1: cluster "a" is declared twice'],
    ['extends: strict\nextends: strict', '2: "extends" stands twice in the config'],
    ['ignore: &a [b]\nclusters: [{name: n, paths: *a}]', '2: "paths" must be a list'],
    ['{}\n---\n{}', '2: the config must be one YAML document'],
    ['? [a]\n: b', '1: a key of the config must be text'],
  ])('%j', (text, problem) => expect(parseConfig(text, rules).errors.map(error => `${error.line}: ${error.message}`)).toEqual([problem]))

  test('names all mistakes, in the order of the file, and keeps what is right', () => {
    const { config, errors } = parseConfig('rules:\n  kubenet-with-windows: warning\n  nope: off\nnope: 1\nexamples: full\nextends: 1', rules)
    expect(errors.map(error => error.line)).toEqual([3, 4, 6])
    expect(config).toMatchObject({ rules: new Map([['kubenet-with-windows', 'warning']]), examples: 'full', extends: 'recommended' })
  })

  test.each([
    ['nested deeply', '['.repeat(100_000)],
    ['long', `# ${'x'.repeat(300_000)}`],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['prototype keys', '__proto__: {a: 1}\nconstructor: 1'],
    ['not YAML', 'a: [\n"'],
    ['NUL', '\0'],
  ])('stands hostile input: %s', (_, text) => expect(parseConfig(text, rules).errors.length).toBeGreaterThan(0))
})
