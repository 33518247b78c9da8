import { describe, expect, test } from '@jest/globals'
import type { PageFile } from '../../scripts/page.js'
import { scanFiles } from '../../scripts/scenario.js'
import { plainText } from '../../src/report/prose.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'

const id = 'service-port-exhaustion'
const windows = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers: [{name: web, image: 'shop.azurecr.io/web:1'}]
`
const service = (name: string, spec: string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {${spec}}\n`
const many = (count: number, spec = 'ports: [{port: 80}]', prefix = 's'): string =>
  Array.from({ length: count }, (_, index) => service(`${prefix}${index}`, spec)).join('---\n')

function said(text: string, pod = windows, ...examples: readonly PageFile[]): string[] {
  const files = [...examples, { path: 'services.yaml', content: text }, { path: 'web.yaml', content: pod }]
  const { findings, sources } = scanFiles(files, id, rules[id]!, catalogueDay)
  return findings.map(({ message }) => plainText(message, sources))
}

describe('services that take ports of a Windows node', () => {
  test('are told from 500 on, once', () => {
    expect(said(many(499))).toEqual([])
    expect(said(many(500))).toEqual(['the repository holds 500 services with `externalTrafficPolicy: Cluster`, and Windows nodes have ports for about 500'])
  })

  test.each(['externalTrafficPolicy: Local', 'clusterIP: None', 'type: ExternalName, externalName: db.example.com'])('are none with %s', spec => {
    expect(said(`${many(499)}---\n${many(20, spec, 'other')}`)).toEqual([])
    expect(said(`${many(501)}---\n${many(20, spec, 'other')}`)).toHaveLength(1)
  })

  test('are none without a name that is known, and one by each name', () => {
    expect(said(`${many(499)}---\n${service('"{{ .Values.name }}"', 'ports: [{port: 80}]')}`)).toEqual([])
    expect(said(`${many(499)}---\n${many(20)}`)).toEqual([])
  })

  test('are told apart by their namespace', () => {
    expect(said(`${many(499)}---\n${service('s0, namespace: shop', 'ports: [{port: 80}]')}`)).toHaveLength(1)
  })

  test('are none in an example, where a file of documentation may come first', () => {
    const example = { path: 'docs/service.yaml', content: service('example', 'ports: [{port: 80}]') }
    expect(said(many(499), windows, example)).toEqual([])
    expect(said(many(500), windows, example)).toHaveLength(1)
  })

  test('are nothing where only an example has Windows pods', () => {
    expect(said(many(500), windows.replace('os: windows', 'os: linux'), { path: 'docs/web.yaml', content: windows })).toEqual([])
  })

  test('are told where a Windows pool is in sight', () => {
    const pool = { path: 'pool.sh', content: 'az aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows\n' }
    expect(said(many(500), windows.replace('os: windows', 'os: linux'), pool)).toHaveLength(1)
  })

  test('are nothing where no pod is for Windows', () => {
    expect(said(many(500), windows.replace('os: windows', 'os: linux'))).toEqual([])
  })
})
