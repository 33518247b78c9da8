import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../scripts/scenario.js'
import { type ForbiddenField, forbiddenOnLinux, forbiddenOnWindows } from '../../src/catalogue/pod-fields.js'
import { defaultConfig } from '../../src/model/config.js'
import { containerLists } from '../../src/model/pod.js'
import type { Finding } from '../../src/model/rule.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'

/*
 * The table of what the API server refuses, held against the rules in both directions: every row is reported where it is set, nothing is
 * where it is not, and no fix ever writes one.
 */

/** The rules that name the fields of the table; all others stay silent about them. */
const reporters = [
  'linux-security-options-on-windows',
  'linux-file-permissions-on-windows',
  'host-namespace-on-windows',
  'pod-level-resources-on-windows',
  'run-as-user-on-windows',
  'privileged-windows-container',
  'windows-options-on-linux',
]
const reporting = Object.fromEntries(reporters.map(id => [id, rules[id]!]))

type Data = { readonly [key: string]: unknown }

/** A value that the API server takes for the field on Linux, and refuses on Windows. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  appArmorProfile: [{ type: 'RuntimeDefault' }],
  seLinuxOptions: [{ level: 's0:c1' }, {}],
  seccompProfile: [{ type: 'RuntimeDefault' }],
  fsGroup: [1000, 0],
  fsGroupChangePolicy: ['Always'],
  sysctls: [[{ name: 'kernel.shm_rmid_forced', value: '0' }]],
  runAsUser: [1000, 0],
  runAsGroup: [1000, 0],
  supplementalGroups: [[1000], []],
  supplementalGroupsPolicy: ['Strict'],
  seLinuxChangePolicy: ['Recursive'],
  hostPID: [true],
  hostIPC: [true],
  hostUsers: [true, false],
  shareProcessNamespace: [true, false],
  resources: [{ limits: { memory: '1Gi' } }],
  capabilities: [{ drop: ['ALL'] }, {}],
  readOnlyRootFilesystem: [true, false],
  privileged: [true, false],
  allowPrivilegeEscalation: [true, false],
  procMount: ['Default'],
}

const named = (field: ForbiddenField): string => `${field.level}.${field.path.join('.')}`
const nested = (path: readonly (string | number)[], value: unknown): Data => path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Data

/** A pod spec with one container in each list, some fields in the pod, some in the container of one list. */
function podSpec(os: string, inPod: Data, inContainer: Data, list: string): Data {
  const lists = Object.fromEntries(
    containerLists.map(name => [name, [{ name: name.toLowerCase(), image: 'shop.azurecr.io/web:1', ...(name === list && inContainer) }]]),
  )
  return { os: { name: os }, nodeSelector: { 'kubernetes.io/os': os }, ...lists, ...inPod }
}

const inKinds: Readonly<Record<string, (spec: Data) => Data>> = {
  Pod: spec => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec }),
  ...Object.fromEntries(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map(kind => [kind, templated('apps/v1', kind)])),
  ReplicationController: templated('v1', 'ReplicationController'),
  Job: templated('batch/v1', 'Job'),
  PodTemplate: spec => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec } }),
  Rollout: templated('argoproj.io/v1alpha1', 'Rollout'),
  ScaledJob: spec => ({ apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledJob', metadata: { name: 'web' }, spec: { jobTargetRef: { template: { spec } } } }),
  CronJob: spec => ({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'web' },
    spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template: { spec } } } },
  }),
  List: spec => ({ apiVersion: 'v1', kind: 'List', items: [templated('apps/v1', 'Deployment')(spec)] }),
}

function templated(apiVersion: string, kind: string): (spec: Data) => Data {
  return spec => ({ apiVersion, kind, metadata: { name: 'web' }, spec: { template: { metadata: { labels: { app: 'web' } }, spec } } })
}

/** Block style, one entry a line, as people write it. */
function toYaml(data: unknown, indent = ''): string {
  if (Array.isArray(data)) return data.length === 0 ? ' []\n' : `\n${data.map(item => `${indent}-${inItem(item, indent)}`).join('')}`
  if (typeof data !== 'object' || data === null) return ` ${JSON.stringify(data)}\n`
  const entries = Object.entries(data)
  return entries.length === 0 ? ' {}\n' : `\n${entries.map(([key, value]) => `${indent}${key}:${toYaml(value, `${indent}  `)}`).join('')}`
}

const inItem = (item: unknown, indent: string): string =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? ` ${toYaml(item, `${indent}  `).trimStart()}` : toYaml(item, `${indent}  `)

function scanned(content: string, catalogue = reporting): ScanResult {
  const bytes = new TextEncoder().encode(content)
  return scan({ files: [{ path: 'web.yaml', bytes }], rules: catalogue, day: catalogueDay, config: defaultConfig, complete: true })
}

const naming = (findings: readonly Finding[], name: string): readonly Finding[] => findings.filter(({ offending }) => Object.hasOwn(offending, name))

function place(field: ForbiddenField, value: unknown, list: string): Data {
  const set = nested(field.path, value)
  return field.level === 'pod' ? podSpec('windows', set, {}, list) : podSpec('windows', {}, set, list)
}

describe('what the API server refuses with os.name: windows', () => {
  test('has a value for every row', () => {
    expect(forbiddenOnWindows.map(({ path }) => path.at(-1)!).filter(name => !values[name])).toEqual([])
  })

  for (const [kind, wrapped] of Object.entries(inKinds)) {
    for (const field of forbiddenOnWindows) {
      const name = field.path.at(-1)!
      const lists = field.level === 'pod' ? ['containers'] : containerLists
      test.each(lists.flatMap(list => values[name]!.map(value => [list, value] as const)))(`${kind}: ${named(field)} (%s) as %j is an error`, (list, value) => {
        const found = naming(scanned(toYaml(wrapped(place(field, value, list)))).findings, name)
        expect(found.map(({ severity }) => severity)).toEqual(['error'])
        if (field.level === 'container') expect(found[0]!.subject.at(-1)).toBe(list.toLowerCase())
      })
    }

    test(`${kind}: nothing is said where nothing is set`, () => {
      expect(scanned(toYaml(wrapped(podSpec('windows', {}, {}, 'containers')))).findings).toEqual([])
    })

    test.each(forbiddenOnWindows.map(field => [named(field), field] as const))(`${kind}: %s as null is not set`, (_, field) => {
      expect(scanned(toYaml(wrapped(place(field, null, 'containers')))).findings).toEqual([])
    })
  }

  test.each(['hostPID', 'hostIPC'])('%s: false is taken', name => {
    expect(scanned(toYaml(inKinds['Pod']!(podSpec('windows', { [name]: false }, {}, 'containers')))).findings).toEqual([])
  })

  test('allowed fields are taken', () => {
    const allowed = { securityContext: { runAsNonRoot: true, sysctls: [], windowsOptions: { runAsUserName: 'ContainerUser' } }, hostNetwork: true }
    expect(scanned(toYaml(inKinds['Pod']!(podSpec('windows', allowed, allowed, 'containers')))).findings).toEqual([])
  })
})

describe('what it refuses with os.name: linux', () => {
  for (const [kind, wrapped] of Object.entries(inKinds)) {
    const options = nested(forbiddenOnLinux as readonly string[], { runAsUserName: 'ContainerUser' })
    test.each(['pod', ...containerLists])(`${kind}: windowsOptions in %s are an error`, holder => {
      const spec = holder === 'pod' ? podSpec('linux', options, {}, '') : podSpec('linux', {}, options, holder)
      const { findings } = scanned(toYaml(wrapped(spec)))
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['windows-options-on-linux', 'error']])
    })

    test(`${kind}: fields of Linux are taken`, () => {
      const inPod = Object.fromEntries(
        forbiddenOnWindows.filter(({ level, path }) => level === 'pod' && path.length === 1).map(({ path }) => [path[0]!, values[path[0]!]![0]]),
      )
      const context = (level: string) =>
        Object.fromEntries(
          forbiddenOnWindows.filter(field => field.level === level && field.path.length === 2).map(({ path }) => [path[1]!, values[path[1]!]![0]]),
        )
      const spec = podSpec('linux', { ...inPod, securityContext: context('pod') }, { securityContext: context('container') }, 'initContainers')
      expect(scanned(toYaml(wrapped(spec))).findings).toEqual([])
    })
  }
})

describe('windowsOptions, whatever the OS', () => {
  const catalogue = { 'run-as-user-name-format': rules['run-as-user-name-format']!, 'host-process-requirements': rules['host-process-requirements']! }
  const withOptions = (holder: string, options: Data, os?: string): Data => {
    const set = nested(['securityContext', 'windowsOptions'], options)
    const { os: declared, ...spec } = holder === 'pod' ? podSpec(os ?? 'windows', set, {}, '') : podSpec(os ?? 'windows', {}, set, holder)
    return os === undefined ? spec : { os: declared, ...spec }
  }
  const said = (spec: Data, kind = 'Deployment'): string[] => scanned(toYaml(inKinds[kind]!(spec)), catalogue).findings.map(({ rule }) => rule)

  const names: readonly (readonly [options: Data, taken: boolean])[] = [
    ...['ContainerUser', 'NT AUTHORITY\\SYSTEM', 'example.com\\web', 'a'.repeat(104), '.a'].map(name => [{ runAsUserName: name }, true] as const),
    ...['', 'a\\b\\c', 'a\tb', '.', 'a/b', 'a@b', '\\web', 'corp\\', 'a'.repeat(105), `${'a'.repeat(16)}_\\web`, `${'a.'.repeat(128)}a\\web`].map(
      name => [{ runAsUserName: name }, false] as const,
    ),
    ...['webapp', 'web-app.example', 'a'.repeat(63)].map(name => [{ gmsaCredentialSpecName: name }, true] as const),
    ...['', 'WebApp', 'web_app', '-web', 'web..app', 'a'.repeat(254)].map(name => [{ gmsaCredentialSpecName: name }, false] as const),
    [{ gmsaCredentialSpec: '{}' }, true],
    [{ gmsaCredentialSpec: '' }, false],
    [{ gmsaCredentialSpec: 'a'.repeat(64 * 1024 + 1) }, false],
  ]
  for (const holder of ['pod', ...containerLists]) {
    test.each(names.map(([options, taken]) => [JSON.stringify(options).slice(0, 60), options, taken] as const))(`${holder}: %s`, (_, options, taken) => {
      for (const os of ['windows', undefined]) expect(said(withOptions(holder, options, os))).toEqual(taken ? [] : ['run-as-user-name-format'])
    })
  }
  test.each(Object.keys(inKinds))('in a %s', kind => {
    expect(said(withOptions('pod', { runAsUserName: 'a/b' }), kind)).toEqual(['run-as-user-name-format'])
  })

  const host = (pod: boolean | undefined, containers: readonly (boolean | undefined)[], more: Data = { hostNetwork: true }): Data => {
    const options = (value: boolean | undefined): Data => (value === undefined ? {} : nested(['securityContext', 'windowsOptions', 'hostProcess'], value))
    const [init, ...rest] = containers.map((value, index) => ({ name: `c${index}`, image: 'shop.azurecr.io/agent:1', ...options(value) }))
    return { ...options(pod), initContainers: [init], containers: rest, ...more }
  }
  test.each([
    ['for the pod', host(true, [undefined, undefined]), true],
    ['for every container', host(undefined, [true, true]), true],
    ['for both, alike', host(true, [true, true]), true],
    ['for none', host(false, [false, undefined], {}), true],
    ['for the pod, against one container', host(true, [undefined, false]), false],
    ['for every container, against the pod', host(false, [true, true]), false],
    ['for one container only', host(undefined, [undefined, true]), false],
    ['for the containers, not for the init container', host(undefined, [false, true]), false],
    ['without the network of the node', host(true, [undefined, undefined], {}), false],
    ['against the network of the node', host(true, [undefined, undefined], { hostNetwork: false }), false],
  ])('hostProcess %s', (_, spec, taken) => {
    expect(said(spec)).toEqual(taken ? [] : ['host-process-requirements'])
  })
})

/** What a pod may hold beside the fields of the table, so that fixes of other rules come to work, too. */
const others: readonly (readonly [level: 'pod' | 'container', data: Data])[] = [
  ['pod', { hostNetwork: false }],
  ['pod', { dnsPolicy: 'ClusterFirstWithHostNet' }],
  ['pod', { volumes: [{ name: 'cache', emptyDir: { medium: 'Memory' } }] }],
  ['pod', { volumes: [{ name: 'keys', secret: { secretName: 'keys', defaultMode: 256 } }] }],
  ['container', { volumeDevices: [{ name: 'data', devicePath: '/dev/xvda' }] }],
  ['container', { command: ['/bin/sh', '-c', 'true'] }],
]

const settings = fc.record({
  fields: fc.subarray([...forbiddenOnWindows]),
  extra: fc.subarray([...others]),
  list: fc.constantFrom(...containerLists),
  kind: fc.constantFrom(...Object.keys(inKinds)),
  declared: fc.boolean(),
  hostProcess: fc.boolean(),
  pick: fc.nat(1),
})

type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never

function merged(parts: readonly Data[]): Data {
  const result: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const before = result[key]
      const both = typeof before === 'object' && before !== null && !Array.isArray(before) && typeof value === 'object' && value !== null
      result[key] = both ? merged([before as Data, value as Data]) : value
    }
  }
  return result
}

function manifest({ fields, extra, list, kind, declared, hostProcess, pick }: Settings): string {
  const of = (level: 'pod' | 'container'): Data =>
    merged([
      ...fields.filter(field => field.level === level).map(field => nested(field.path, values[field.path.at(-1)!]!.at(pick) ?? values[field.path.at(-1)!]![0])),
      ...extra.filter(([holder]) => holder === level).map(([, data]) => data),
      ...(hostProcess && level === 'pod' ? [nested(['securityContext', 'windowsOptions'], { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' })] : []),
    ])
  const { os, ...spec } = podSpec('windows', of('pod'), of('container'), list)
  return toYaml(inKinds[kind]!(declared ? { os, ...spec } : spec))
}

/** The fields of the table that stand in a text, and how often. */
const occurrences = (content: string): ReadonlyMap<string, number> =>
  new Map(Object.keys(values).map(name => [name, content.split('\n').filter(line => line.trim().startsWith(`${name}:`)).length]))

const identity = ({ rule, subject }: Finding): string => JSON.stringify([rule, subject])

describe('fixes', () => {
  test('add nothing that the API server refuses, parse, settle, and silence what they fix', () => {
    const property = fc.property(settings, given => {
      let content = manifest(given)
      const seen = scanned(content, rules)
      const fixed = seen.findings.filter(({ fix }) => fix && fix.length > 0)
      for (let round = 0; round < 4; round++) {
        const before = occurrences(content)
        const result = scanned(content, rules)
        content = applyFixes([{ path: 'web.yaml', content }], result)[0]!.content
        for (const [name, count] of occurrences(content)) expect(count).toBeLessThanOrEqual(before.get(name)!)
      }
      const after = scanned(content, rules)
      expect(after.notices.filter(({ kind }) => kind === 'syntax')).toEqual([])
      expect(after.findings.filter(({ fix }) => fix && fix.length > 0)).toEqual([])
      const left = new Set(after.findings.map(identity))
      for (const finding of fixed) expect(left).not.toContain(identity(finding))
    })
    const details = fc.check(property, { numRuns: 150 })
    if (details.failed) throw new Error(`seed ${details.seed}, path ${details.counterexamplePath}\n${fc.defaultReportMessage(details)}`)
  })
})
