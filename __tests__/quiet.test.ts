import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../src/model/config.js'
import { plainText } from '../src/report/prose.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { scan } from '../src/scan.js'

/** What must never be said: false alarms that other linters raise or that old documents suggest. Every rule is asked. */
function said(files: Readonly<Record<string, string>>, day = catalogueDay): string[] {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  const result = scan({ files: inputs, rules, day, config: defaultConfig, complete: true })
  return result.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${plainText(message, result.sources)}`)
}

const alarms = (files: Readonly<Record<string, string>>): string[] => said(files).filter(line => !line.startsWith('notice'))

const pod = (spec: string, kind = 'Deployment'): string => `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
${spec.replace(/^/gm, '      ')}
`

const windowsPool = (sku = 'Windows2022', more = ''): string => `az aks create -g shop-rg -n shop --network-plugin azure --network-plugin-mode overlay \\
  --windows-admin-username azureuser --windows-admin-password "$WINDOWS_PASSWORD"
az aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows --os-sku ${sku} --kubernetes-version 1.35 ${more}
`

describe('nothing is said about', () => {
  test('Linux-only pods, clusters and charts', () => {
    const hardened = `securityContext:
  runAsUser: 1000
  runAsNonRoot: true
  fsGroup: 2000
  seccompProfile: {type: RuntimeDefault}
containers:
  - name: web
    image: nginx:1.29
    securityContext:
      privileged: true
      readOnlyRootFilesystem: true
      allowPrivilegeEscalation: false
      capabilities: {drop: [ALL]}
    volumeMounts: [{name: data, mountPath: /data}]
volumes:
  - name: data
    nfs: {server: 10.0.0.1, path: /data}
hostNetwork: true
hostPID: true`
    expect(said({ 'web.yaml': pod(hardened), 'agent.yaml': pod(hardened, 'DaemonSet') })).toEqual([])
    expect(
      alarms({
        'cluster.sh': 'az aks create -g rg -n shop --network-plugin azure --network-plugin-mode overlay --network-dataplane cilium --network-policy cilium\n',
      }),
    ).toEqual([])
    expect(said({ 'chart.sh': 'helm install keda kedacore/keda --version 2.17.0\n' })).toEqual([])
  })

  test('a Windows pod as the API server wants it', () => {
    const spec = `os: {name: windows}
nodeSelector: {kubernetes.io/os: windows}
securityContext:
  runAsNonRoot: true
  windowsOptions: {runAsUserName: ContainerUser}
containers:
  - name: web
    image: mcr.microsoft.com/windows/nanoserver:ltsc2022
    resources: {limits: {cpu: "1", memory: 512Mi}}
    volumeMounts: [{name: data, mountPath: 'C:\\data'}]
volumes:
  - name: data
    persistentVolumeClaim: {claimName: data}`
    expect(said({ 'web.yaml': pod(spec), 'cluster.sh': windowsPool() })).toEqual([])
  })

  test('images of Windows Server 2022 on a pool of Windows Server 2025', () => {
    const spec = 'nodeSelector: {kubernetes.io/os: windows}\ncontainers:\n  - name: web\n    image: mcr.microsoft.com/windows/servercore:ltsc2022'
    expect(said({ 'web.yaml': pod(spec), 'cluster.sh': windowsPool('Windows2025', '--enable-fips-image') })).toEqual([])
  })

  test('the cluster autoscaler on Windows today', () => {
    expect(said({ 'cluster.sh': windowsPool('Windows2022', '--enable-cluster-autoscaler --min-count 1 --max-count 5') })).toEqual([])
  })

  test('charts that select Linux by themselves', () => {
    const charts = [
      'ingress-nginx/ingress-nginx --version 4.13.0',
      'jetstack/cert-manager --version v1.18.0',
      'kedacore/keda --version 2.17.0',
      'dapr/dapr --version 1.15.0',
      'datadog/datadog --version 3.100.0',
      'kubereboot/kured --version 5.6.0',
    ]
    expect(alarms({ 'cluster.sh': windowsPool(), 'charts.sh': charts.map((chart, index) => `helm install r${index} ${chart}\n`).join('') })).toEqual([])
  })

  test('a privileged Linux agent and an ingress controller that keeps source addresses, beside Windows pods', () => {
    const agent =
      'nodeSelector: {kubernetes.io/os: linux}\ncontainers:\n  - name: agent\n    image: registry.example.com/agent:1\n    securityContext: {privileged: true}'
    const controller = 'nodeSelector: {kubernetes.io/os: linux}\ncontainers:\n  - name: controller\n    image: registry.k8s.io/ingress-nginx/controller:v1.13.0'
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: LoadBalancer\n  externalTrafficPolicy: Local\n  selector: {app: web}\n'
    expect(alarms({ 'cluster.sh': windowsPool(), 'agent.yaml': pod(agent, 'DaemonSet'), 'ingress.yaml': `${pod(controller)}---\n${service}` })).toEqual([])
  })

  test('values that nobody can know', () => {
    const script =
      'az aks create -g "$1" -n "$2" --network-plugin "$3"\naz aks nodepool add -g "$1" --cluster-name "$2" -n "$4" --os-type "$5" --os-sku "$6" --mode "$7"\n'
    const workflow = `on:
  workflow_dispatch:
    inputs:
      name: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: az aks nodepool add -g rg --cluster-name shop --name \${{ inputs.name }} --os-type Windows --os-sku Windows2022
`
    const chart = pod(
      '{{- with .Values.nodeSelector }}\nnodeSelector:\n  {{- toYaml . | nindent 8 }}\n{{- end }}\ncontainers:\n  - name: web\n    image: {{ .Values.image }}',
    )
    expect(said({ 'a.sh': script, '.github/workflows/a.yml': workflow, 'chart/templates/web.yaml': chart })).toEqual([])
  })

  test('names that are not names of pools', () => {
    const other = `az container create -g rg --name long-windows-name --os-type Windows --image mcr.microsoft.com/windows/servercore:ltsc2022
az vm create -g rg -n windowsvm01 --image Win2022Datacenter
az appservice plan create -g rg -n windows-plan --hyper-v
`
    const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: things.example.com}
spec:
  versions:
    - schema:
        openAPIV3Schema:
          properties:
            nodeSelector: {default: {kubernetes.io/os: windows}}
            securityContext: {properties: {runAsUser: {type: integer}, privileged: {type: boolean}}}
`
    expect(said({ 'other.sh': other, 'crd.yaml': crd })).toEqual([])
  })
})

test('no remedy ever advises a field that the API server refuses on a Windows pod', () => {
  const refused = ['readOnlyRootFilesystem: true', 'privileged: false', 'allowPrivilegeEscalation: false', 'capabilities:', 'seccompProfile:']
  const spec =
    'os: {name: windows}\nsecurityContext: {runAsUser: 1, fsGroup: 2, seccompProfile: {type: RuntimeDefault}}\ncontainers:\n  - name: web\n    image: mcr.microsoft.com/windows/servercore:ltsc2022\n    securityContext: {privileged: false, capabilities: {drop: [ALL]}, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false}'
  const result = scan({
    files: [{ path: 'web.yaml', bytes: new TextEncoder().encode(pod(spec)) }],
    rules,
    day: catalogueDay,
    config: defaultConfig,
    complete: true,
  })
  expect(result.findings.length).toBeGreaterThan(0)
  for (const finding of result.findings) for (const field of refused) expect(plainText(finding.remedy, result.sources)).not.toContain(field)
})
