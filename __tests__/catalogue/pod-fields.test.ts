import { describe, expect, test } from '@jest/globals'
import { forbiddenOnWindows, isHostProcess, lacksHostNetwork, refusedValue } from '../../src/catalogue/pod-fields.js'
import { gmsaCredentialSpecNameProblem, gmsaCredentialSpecProblem, runAsUserNameProblem } from '../../src/catalogue/windows-names.js'
import type { MapNode, Node } from '../../src/model/node.js'

const at = { source: 0, start: 0, end: 0 }

/** A tree of plain data; undefined is a place that nobody can see. */
function tree(data: unknown): Node {
  if (data === undefined) return { kind: 'hole', at }
  if (Array.isArray(data)) return { kind: 'list', at, items: data.map(tree), open: false }
  if (typeof data !== 'object' || data === null) {
    return { kind: 'scalar', at, value: data as string | number | boolean | null, text: String(data), style: 'plain' }
  }
  const entries = Object.entries(data).map(([key, value]) => ({ key: tree(key) as never, value: tree(value) }))
  return { kind: 'map', at, entries, open: false } satisfies MapNode
}

const field = (level: 'pod' | 'container', name: string) => forbiddenOnWindows.find(entry => entry.level === level && entry.path.at(-1) === name)!

describe('fields that the API server refuses on a Windows pod', () => {
  test('are 26, each once', () => {
    const names = forbiddenOnWindows.map(({ level, path }) => `${level} ${path.join('.')}`)
    expect(new Set(names).size).toBe(26)
    expect(names).not.toContain('container securityContext.runAsNonRoot')
    expect(names).not.toContain('pod hostNetwork')
  })

  test.each([
    ['container', 'privileged', { securityContext: { privileged: false } }, 'known'],
    ['container', 'capabilities', { securityContext: { capabilities: {} } }, 'known'],
    ['container', 'runAsUser', { securityContext: { runAsUser: null } }, 'absent'],
    ['container', 'runAsUser', { securityContext: {} }, 'absent'],
    ['container', 'runAsUser', { securityContext: { runAsUser: undefined } }, 'unknown'],
    ['pod', 'hostPID', { hostPID: true }, 'known'],
    ['pod', 'hostPID', { hostPID: false }, 'absent'],
    ['pod', 'hostPID', { hostPID: undefined }, 'unknown'],
    ['pod', 'shareProcessNamespace', { shareProcessNamespace: false }, 'known'],
    ['pod', 'sysctls', { securityContext: { sysctls: [] } }, 'absent'],
    ['pod', 'sysctls', { securityContext: { sysctls: [{ name: 'a' }] } }, 'known'],
    ['pod', 'sysctls', { securityContext: { sysctls: undefined } }, 'unknown'],
    ['pod', 'supplementalGroups', { securityContext: { supplementalGroups: [] } }, 'known'],
  ] as const)('%s %s of %j is %s', (level, name, data, is) => {
    expect(refusedValue(field(level, name), tree(data)).is).toBe(is)
  })
})

test.each([
  [{ hostNetwork: true }, false],
  [{ hostNetwork: false }, true],
  [{}, true],
  [{ hostNetwork: undefined }, undefined],
])('%j lacks the host network: %s', (pod, expected) => {
  expect(lacksHostNetwork(tree(pod))).toBe(expected)
})

test("a container's own hostProcess goes before the pod's", () => {
  const options = (hostProcess: boolean) => tree({ securityContext: { windowsOptions: { hostProcess } } })
  expect(isHostProcess(options(true), tree({}))).toMatchObject({ is: 'known', value: true })
  expect(isHostProcess(options(true), options(false))).toMatchObject({ value: false })
  expect(isHostProcess(tree({}), options(true))).toMatchObject({ value: true })
  expect(isHostProcess(tree({}), tree({}))).toMatchObject({ value: false })
  expect(isHostProcess(tree({ securityContext: undefined }), tree({})).is).toBe('unknown')
})

describe('runAsUserName', () => {
  test.each([
    ['ContainerUser'],
    ['ContainerAdministrator'],
    ['NT AUTHORITY\\SYSTEM'],
    ['NT AUTHORITY\\Local service'],
    ['example.com\\web app'],
    ['a-b.example.com\\user.name'],
    ['fifteencharacte\\u'],
    [`u${'x'.repeat(103)}`],
  ])('%s is right', name => {
    expect(runAsUserNameProblem(name)).toBeUndefined()
  })
  test.each([
    ['', 'is empty'],
    ['a\tb', 'has a control character'],
    ['a\\b\\c', 'has more than one backslash'],
    ['NT AUTHORITY\\', 'has no user'],
    ['\\user', 'has a domain that is neither a NetBIOS name of at most 15 characters nor a DNS name'],
    ['.shop\\user', 'has a domain that is neither a NetBIOS name of at most 15 characters nor a DNS name'],
    ['sixteencharacter_\\u', 'has a domain that is neither a NetBIOS name of at most 15 characters nor a DNS name'],
    [`${'a.'.repeat(128)}a\\u`, 'has a domain of more than 255 characters'],
    ['... .', 'has a user of dots and spaces only'],
    ['NT AUTHORITY/SYSTEM', 'has a user with the character /'],
    ['user@example.com', 'has a user with the character @'],
    ['u[1]', 'has a user with the character ['],
    ['x'.repeat(105), 'has a user of more than 104 characters'],
  ])('%j %s', (name, problem) => {
    expect(runAsUserNameProblem(name)).toBe(problem)
  })
})

describe('gMSA', () => {
  test.each([['webapp01'], ['web-app.01'], ['a'.repeat(253)]])('%s is a name', name => {
    expect(gmsaCredentialSpecNameProblem(name)).toBeUndefined()
  })
  test.each([
    ['', 'is empty'],
    ['WebApp', 'has capital letters'],
    ['web_app', 'has the character _'],
    ['-web', 'has a part that is empty or starts or ends with a hyphen'],
    ['web.', 'has a part that is empty or starts or ends with a hyphen'],
    ['a'.repeat(254), 'has more than 253 characters'],
  ])('%j %s', (name, problem) => {
    expect(gmsaCredentialSpecNameProblem(name)).toBe(problem)
  })
  test('an inline spec', () => {
    expect(gmsaCredentialSpecProblem('{}')).toBeUndefined()
    expect(gmsaCredentialSpecProblem('')).toBe('is empty')
    expect(gmsaCredentialSpecProblem('ä'.repeat(32 * 1024))).toBeUndefined()
    expect(gmsaCredentialSpecProblem(`${'ä'.repeat(32 * 1024)}a`)).toBe('has more than 64 KiB')
  })
})
