import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Fact } from '../../src/model/facts.js'
import { textAt } from '../../src/model/node.js'
import { shown, type Value } from '../../src/model/value.js'
import { languageOf } from '../../src/parse/language.js'
import '../parts.js'

const factsOf = (text: string): readonly Fact[] => extract({ path: 'a.yaml', text }, 0, languageOf('a.yaml', text), false).facts
const text = (value: Value<string>): string => (value.is === 'known' ? shown(value) : value.is)

/** The objects of a manifest, as `Kind name`, and where there are pods their operating system. */
const objects = (manifest: string): string[] =>
  factsOf(manifest).flatMap(fact => {
    if (fact.kind === 'object') return [`${fact.resource} ${text(fact.name)}`]
    return fact.kind === 'workload' ? [`  pods of ${text(fact.name)}: ${text(textAt(fact.pod, 'os', 'name'))}`] : []
  })

const object = (kind: string, ...lines: string[]): string =>
  ['apiVersion: example.com/v1', `kind: ${kind}`, 'metadata:', '  name: web', ...lines, ''].join('\n')
const spec = (...path: string[]): string[] =>
  [...path, 'spec', 'os', 'name: windows'].map((key, depth) => '  '.repeat(depth) + (key.includes(':') ? key : `${key}:`))

describe('pods', () => {
  test.each([
    ['Pod', spec()],
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'].map(
      kind => [kind, spec('spec', 'template')] as [string, string[]],
    ),
    ['CronJob', spec('spec', 'jobTemplate', 'spec', 'template')],
    ['PodTemplate', spec('template')],
    ['ScaledJob', spec('spec', 'jobTargetRef', 'template')],
  ] as [string, string[]][])('of a %s', (kind, lines) => {
    expect(objects(object(kind, ...lines))).toEqual([`${kind} web`, '  pods of web: windows'])
  })

  test.each([
    ['of a kind that has none', object('Service', ...spec('spec', 'template'))],
    ['without a spec', object('Deployment', 'spec:', '  replicas: 1')],
    ['whose spec is no map', object('Deployment', 'spec:', '  template:', '    spec: [a]')],
  ])('none %s', (_, manifest) => expect(objects(manifest)).toEqual([`${/kind: (\w+)/.exec(manifest)![1]} web`]))

  test('their metadata is the template’s, not the object’s', () => {
    const manifest = object('Deployment', 'spec:', '  template:', '    metadata:', '      labels:', '        app: web', '    spec:', '      containers: []')
    const [metadata] = factsOf(manifest).flatMap(fact => (fact.kind === 'workload' ? [fact.podMetadata] : []))
    expect(metadata?.is === 'known' && text(textAt(metadata.value, 'labels', 'app'))).toBe('web')
  })
})

describe('objects', () => {
  test('have a name, or what it is generated from, and a namespace', () => {
    expect(objects('apiVersion: v1\nkind: Pod\nmetadata:\n  generateName: web-\n')).toEqual(['Pod web-'])
    expect(objects('apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  generateName: web-\n')).toEqual(['Pod web'])
    expect(objects('apiVersion: v1\nkind: Pod\n')).toEqual(['Pod absent'])
    const [fact] = factsOf('apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  namespace: shop\n')
    expect(fact).toMatchObject({ kind: 'object', conditional: false, example: false, namespace: { value: 'shop' }, apiVersion: { value: 'v1' } })
  })

  test.each([
    ['apps/v1', 'apps'],
    ['windows.k8s.io/v1alpha1', 'windows.k8s.io'],
    ['v1', ''],
    ['', ''],
    ['${API}/v1', undefined],
  ])('of the API version %j are of the group %j', (version, group) => {
    const [fact] = factsOf(`apiVersion: ${JSON.stringify(version)}\nkind: Secret\n`)
    expect(fact).toMatchObject({ kind: 'object', group })
  })

  test.each(['kind: Pod\n', 'apiVersion: v1\n', '- apiVersion: v1\n  kind: Pod\n', 'text\n'])('none in %j', manifest => expect(objects(manifest)).toEqual([]))

  test('of a list are read one by one', () => {
    const items = (...kinds: string[]): string => kinds.map(kind => `- apiVersion: v1\n  kind: ${kind}\n  metadata: {name: a}\n`).join('')
    expect(objects(`apiVersion: v1\nkind: List\nitems:\n${items('Secret', 'Service')}`)).toEqual(['Secret a', 'Service a'])
    expect(objects(`apiVersion: v1\nkind: PodList\nitems:\n${items('Pod')}`)).toEqual(['Pod a'])
    expect(objects(`apiVersion: v1\nkind: ConfigMap\nitems:\n${items('Pod')}`)).toEqual(['ConfigMap absent'])
    expect(objects('apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: a}\n')).toEqual(['AllowList a'])
  })

  test('of a list are read, however many there are', () => {
    const items = Math.floor((5 * 1024 * 1024) / 28)
    expect(factsOf(`apiVersion: v1\nkind: List\nitems:\n${'- {kind: A, apiVersion: v1}\n'.repeat(items)}`)).toHaveLength(items)
  })

  test('of lists in lists are read to a depth that nobody writes', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{apiVersion: v1, kind: Secret, metadata: {name: a}}' : `{apiVersion: v1, kind: List, items: [${nested(depth - 1)}]}`
    expect(objects(nested(4))).toEqual(['Secret a'])
    expect(objects(nested(5))).toEqual([])
  })
})
