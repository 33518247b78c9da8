import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'

/*
 * The same pitfalls of pods in everything that pods are written in are the same findings. Each row is a pod spec and the one finding that it is for; each
 * column says where the pod spec stands.
 */

type Tree = Readonly<Record<string, string>>

/** A pod spec in YAML, and what is said of it. A Windows pool is in sight. */
interface Row {
  readonly finding: string
  readonly spec: string
}

const windows = 'os: {name: windows}\nnodeSelector: {kubernetes.io/os: windows}\n'
const container = (more = '', image = 'mcr.microsoft.com/windows/nanoserver:ltsc2022'): string =>
  `containers:\n  - name: web\n    image: ${image}\n    resources: {limits: {cpu: "1"}}\n${more.replace(/^(?=.)/gm, '    ')}`

const rows: readonly Row[] = [
  { finding: 'error run-as-user-on-windows', spec: `${windows}securityContext: {runAsUser: 1000}\n${container()}` },
  { finding: 'error privileged-windows-container', spec: `${windows}${container('securityContext: {privileged: true}\n')}` },
  { finding: 'error linux-security-options-on-windows', spec: `${windows}${container('securityContext: {readOnlyRootFilesystem: true}\n')}` },
  { finding: 'error host-namespace-on-windows', spec: `${windows}hostPID: true\n${container()}` },
  { finding: 'error linux-file-permissions-on-windows', spec: `${windows}securityContext: {fsGroup: 2000}\n${container()}` },
  { finding: 'error memory-volume-on-windows', spec: `${windows}${container()}volumes:\n  - name: cache\n    emptyDir: {medium: Memory}\n` },
  { finding: 'error nfs-volume-on-windows', spec: `${windows}${container()}volumes:\n  - name: share\n    nfs: {server: 10.0.0.9, path: /share}\n` },
  { finding: 'error os-selector-contradiction', spec: `os: {name: windows}\nnodeSelector: {kubernetes.io/os: linux}\n${container()}` },
  { finding: 'error run-as-user-name-format', spec: `${windows}securityContext: {windowsOptions: {runAsUserName: "a/b"}}\n${container()}` },
  { finding: 'error ingress-controller-on-any-os', spec: container('', 'registry.k8s.io/ingress-nginx/controller:v1.12.1') },
]

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))
const deployment = (spec: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n${indented(spec, 6)}`

/** The spec without its containers, and the containers alone: what an overlay adds and what a base has. */
function parted(spec: string): { readonly own: string; readonly containers: string } {
  const lines = spec.split('\n')
  const start = lines.findIndex(line => line.startsWith('containers:'))
  const next = lines.findIndex((line, index) => index > start && /^\w/.test(line))
  const end = next < 0 ? lines.length : next
  return { own: [...lines.slice(0, start), ...lines.slice(end)].filter(Boolean).join('\n'), containers: lines.slice(start, end).join('\n') }
}

const columns: Readonly<Record<string, (spec: string) => Tree>> = {
  'a manifest': spec => ({ 'k8s/web.yaml': deployment(spec) }),
  'one of several documents': spec => ({ 'k8s/all.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n${deployment(spec)}` }),
  'a List': spec => ({ 'k8s/list.yaml': `apiVersion: v1\nkind: List\nitems:\n  - ${indented(deployment(spec), 4).trimStart()}` }),
  'a manifest with CRLF': spec => ({ 'k8s/web.yaml': deployment(spec).replaceAll('\n', '\r\n') }),
  'a here-document': spec => ({ 'deploy.sh': `kubectl apply -f - <<EOF\n${deployment(spec)}EOF\n` }),
  'a step of a workflow': spec => ({
    '.github/workflows/deploy.yaml': `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          cat <<'EOF' | kubectl apply -f -\n${indented(deployment(spec), 10)}          EOF\n`,
  }),
  'an overlay': spec => {
    const { own, containers } = parted(spec)
    const patch = own === '' ? '' : 'patches:\n  - path: web.yaml\n'
    return {
      'k8s/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'k8s/base/web.yaml': deployment(`${containers}\n`),
      'k8s/prod/kustomization.yaml': `resources: [../base]\n${patch}`,
      ...(own !== '' && {
        'k8s/prod/web.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n${indented(own, 6)}\n`,
      }),
    }
  },
  'a chart': spec => ({
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/values.yaml': 'replicas: 2\n',
    'chart/templates/web.yaml': deployment(spec).replace('spec:\n', 'spec:\n  replicas: {{ .Values.replicas }}\n'),
  }),
  'the values of a chart': spec => ({
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/values.yaml': `pod:\n${indented(spec, 2)}`,
    'chart/templates/web.yaml': deployment('{{- toYaml .Values.pod | nindent 6 }}\n').replace('    spec:\n      {{', '    spec:\n      {{'),
    'deploy.sh': 'helm upgrade --install web ./chart\n',
  }),
  'a manifest of Terraform': spec => ({ 'main.tf': `resource "kubectl_manifest" "web" {\n  yaml_body = <<-YAML\n${indented(deployment(spec), 4)}  YAML\n}\n` }),
}

const pools =
  'az aks create -g shop-rg -n shop --network-plugin azure\naz aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows --os-sku Windows2022\n'

function findings(files: Tree): string[] {
  const inputs = Object.entries({ 'pools.sh': pools, ...files }).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  const result = scan({ files: inputs, rules, day: catalogueDay, config: defaultConfig, complete: true })
  return result.findings.filter(({ at }) => result.sources[at.source]!.path !== 'pools.sh').map(({ severity, rule }) => `${severity} ${rule}`)
}

describe.each(Object.entries(columns))('%s', (_, write) => {
  test.each(rows)('$finding', ({ finding, spec }) => {
    expect(findings(write(spec)).filter(found => found === finding)).toEqual([finding])
  })
  test('a sound pod has no finding', () => {
    expect(findings(write(windows + container())).filter(found => !found.startsWith('notice'))).toEqual([])
  })
})
