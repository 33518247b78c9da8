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

/** The same cluster in each language: a Linux pool, and where it is asked for a Windows pool of today. */
const clusters: Readonly<Record<string, (windows: boolean) => Readonly<Record<string, string>>>> = {
  az: windows => ({
    'create.sh': `az aks create -g shop-rg -n shop --network-plugin azure --network-plugin-mode overlay ${windows ? '--windows-admin-username azureuser --windows-admin-password "$P"' : ''}
${windows ? 'az aks nodepool add -g shop-rg --cluster-name shop -n npwin --os-type Windows --os-sku Windows2025 --enable-fips-image --enable-cluster-autoscaler --min-count 1 --max-count 5\n' : ''}`,
  }),
  'Az PowerShell': windows => ({
    'create.ps1': `New-AzAksCluster -ResourceGroupName shop-rg -Name shop -NetworkPlugin azure -NetworkPluginMode overlay -NodeVmSetType VirtualMachineScaleSets ${windows ? '-WindowsProfileAdminUserName azureuser -WindowsProfileAdminUserPassword $password' : ''}
${windows ? 'New-AzAksNodePool -ResourceGroupName shop-rg -ClusterName shop -Name npwin -VmSetType VirtualMachineScaleSets -OsType Windows -OsSKU Windows2022 -EnableAutoScaling -MinCount 1 -MaxCount 5\n' : ''}`,
  }),
  Terraform: windows => ({
    'main.tf': `resource "azurerm_kubernetes_cluster" "shop" {
  name                = "shop"
  location            = "westeurope"
  resource_group_name = "shop-rg"
  dns_prefix          = "shop"

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
  }

  identity {
    type = "SystemAssigned"
  }
${windows ? '\n  windows_profile {\n    admin_username = "azureuser"\n    admin_password = var.password\n  }\n' : ''}}
${
  windows
    ? `
variable "password" {
  sensitive = true
}

resource "azurerm_kubernetes_cluster_node_pool" "windows" {
  name                  = "npwin"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
  vm_size               = "Standard_D4s_v5"
  os_type               = "Windows"
  os_sku                = "Windows2022"
  auto_scaling_enabled  = true
  min_count             = 1
  max_count             = 5
}
`
    : ''
}`,
  }),
  Bicep: windows => ({
    'main.bicep': `${windows ? '@secure()\nparam password string\n\n' : ''}resource shop 'Microsoft.ContainerService/managedClusters@2026-05-01' = {
  name: 'shop'
  location: 'westeurope'
  identity: { type: 'SystemAssigned' }
  properties: {
    dnsPrefix: 'shop'
    networkProfile: { networkPlugin: 'azure', networkPluginMode: 'overlay' }
${windows ? "    windowsProfile: { adminUsername: 'azureuser', adminPassword: password }\n" : ''}    agentPoolProfiles: [
      { name: 'system', mode: 'System', count: 3, vmSize: 'Standard_D4s_v5', osType: 'Linux' }
    ]
  }
}
${
  windows
    ? `
resource npwin 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {
  parent: shop
  name: 'npwin'
  properties: {
    mode: 'User'
    osType: 'Windows'
    osSKU: 'Windows2025'
    enableFIPS: true
    vmSize: 'Standard_D4s_v5'
    enableAutoScaling: true
    minCount: 1
    maxCount: 5
    count: 1
  }
}
`
    : ''
}`,
  }),
}

describe.each(Object.entries(clusters))('in %s nothing is said about', (_language, files) => {
  test('a Linux cluster, with pods that only Linux runs', () => {
    const hardened =
      'containers:\n  - name: web\n    image: nginx:1.29\n    securityContext: {runAsUser: 1000, privileged: true, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}'
    expect(said({ ...files(false), 'web.yaml': pod(hardened), 'agent.yaml': pod(hardened, 'DaemonSet') })).toEqual([])
  })

  test('a Windows pool of today that scales by itself, and pods with images of Windows Server 2022', () => {
    const windows =
      'os: {name: windows}\nnodeSelector: {kubernetes.io/os: windows}\ncontainers:\n  - name: web\n    image: mcr.microsoft.com/windows/servercore:ltsc2022'
    expect(said({ ...files(true), 'web.yaml': pod(windows) })).toEqual([])
  })
})

describe('nothing is said about values that nobody can know', () => {
  test.each([
    [
      'Terraform',
      {
        'main.tf':
          'variable "name" {}\nvariable "os" {}\nvariable "sku" {}\nvariable "plugin" {}\n\nresource "azurerm_kubernetes_cluster" "shop" {\n  name = "shop"\n  network_profile {\n    network_plugin = var.plugin\n  }\n}\n\nresource "azurerm_kubernetes_cluster_node_pool" "pool" {\n  name                  = var.name\n  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id\n  os_type               = var.os\n  os_sku                = var.sku\n}\n',
      },
    ],
    [
      'Bicep',
      {
        'main.bicep':
          "param name string\nparam os string\nparam sku string\n\nresource pool 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {\n  name: 'shop/${name}'\n  properties: { osType: os, osSKU: sku, mode: 'User', count: 1, vmSize: 'Standard_D4s_v5' }\n}\n",
      },
    ],
    [
      'PowerShell',
      {
        'create.ps1':
          'param([string]$Name, [string]$Sku)\nNew-AzAksNodePool -ResourceGroupName rg -ClusterName shop -Name $Name -OsType Windows -OsSKU $Sku -VmSetType VirtualMachineScaleSets\n',
      },
    ],
    ['cmd', { 'create.cmd': 'az aks nodepool add -g rg --cluster-name shop --name %1 --os-type Windows --os-sku %SKU%\r\n' }],
    ['a Dockerfile', { Dockerfile: 'ARG VERSION\nFROM mcr.microsoft.com/windows/servercore:${VERSION}\n' }],
  ])('in %s', (_language, files) => {
    expect(said(files)).toEqual([])
  })
})

describe('charts that select Linux by themselves', () => {
  const charts: readonly (readonly [name: string, repository: string, version: string])[] = [
    ['ingress-nginx', 'https://kubernetes.github.io/ingress-nginx', '4.13.0'],
    ['cert-manager', 'https://charts.jetstack.io', 'v1.18.0'],
    ['keda', 'https://kedacore.github.io/charts', '2.17.0'],
    ['kured', 'https://kubereboot.github.io/charts', '5.6.0'],
  ]
  test.each(charts)('%s, in Argo CD, Flux and Terraform', (chart, repository, version) => {
    const argo = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${chart}}\nspec:\n  source: {repoURL: ${repository}, chart: ${chart}, targetRevision: ${version}}\n  destination: {namespace: ${chart}, server: https://kubernetes.default.svc}\n`
    const flux = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: repo}\nspec: {url: ${repository}}\n---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${chart}}\nspec:\n  chart: {spec: {chart: ${chart}, version: ${version}, sourceRef: {kind: HelmRepository, name: repo}}}\n`
    const terraform = `resource "helm_release" "chart" {\n  name       = "${chart}"\n  repository = "${repository}"\n  chart      = "${chart}"\n  version    = "${version}"\n}\n`
    for (const files of [{ 'argo.yaml': argo }, { 'flux.yaml': flux }, { 'chart.tf': terraform }]) {
      expect(alarms({ 'cluster.sh': windowsPool(), ...files })).toEqual([])
    }
  })
})

describe('one finding for a cause', () => {
  const fields =
    'securityContext: {capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, procMount: Default, seLinuxOptions: {level: s0}}'

  test.each(['os: {name: windows}\n', ''])('a container with many fields of Linux, %j', os => {
    const found = said({
      'web.yaml': pod(`${os}nodeSelector: {kubernetes.io/os: windows}\ncontainers:\n  - name: web\n    image: shop.azurecr.io/web:1\n    ${fields}`),
    })
    expect(found.map(line => line.split(':')[0])).toEqual([`${os === '' ? 'warning' : 'error'} linux-security-options-on-windows`])
  })

  test('users and groups of a container', () => {
    const spec =
      'nodeSelector: {kubernetes.io/os: windows}\ncontainers:\n  - name: web\n    image: shop.azurecr.io/web:1\n    securityContext: {runAsUser: 1000, runAsGroup: 1000}'
    expect(said({ 'web.yaml': pod(spec) })).toHaveLength(1)
  })

  test('paths of Linux in a container', () => {
    const spec =
      'nodeSelector: {kubernetes.io/os: windows}\ncontainers:\n  - name: web\n    image: shop.azurecr.io/web:1\n    workingDir: /opt/web\n    volumeMounts: [{name: a, mountPath: /mnt/a}, {name: b, mountPath: /var/b}]\nvolumes: [{name: a, emptyDir: {}}, {name: b, emptyDir: {}}]'
    expect(said({ 'web.yaml': pod(spec) })).toHaveLength(1)
  })

  test('an agent of several Linux containers', () => {
    const spec = 'containers:\n  - name: a\n    image: redis:7\n  - name: b\n    image: busybox:1\n  - name: c\n    image: alpine:3'
    expect(alarms({ 'cluster.sh': windowsPool(), 'agent.yaml': pod(spec, 'DaemonSet') })).toHaveLength(1)
  })

  test('a pool with the wrong name and a wrong version: one each', () => {
    const script = windowsPool('Windows2019').replace('-n npwin', '-n windowspool').replace('--kubernetes-version 1.35 ', '')
    expect(said({ 'cluster.sh': script }).map(line => line.split(':')[0])).toEqual(['error long-windows-pool-name', 'error retired-windows-os-sku'])
  })
})

describe('Linux pods that select nothing', () => {
  const agent = { 'apps/agent.yaml': pod('containers:\n  - name: agent\n    image: redis:7', 'DaemonSet') }
  const scanned = (files: Readonly<Record<string, string>>, config = defaultConfig): string[] => {
    const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
    return scan({ files: inputs, rules, day: catalogueDay, config, complete: true }).findings.map(({ rule, severity }) => `${severity} ${rule}`)
  }

  test('are nobody’s business without Windows in sight', () => expect(scanned(agent)).toEqual([]))
  test('are told of beside a Windows pool', () => expect(scanned({ ...agent, 'cluster.sh': windowsPool() })).toEqual(['error linux-workload-on-any-os']))
  test('are told of where the config declares one', () => {
    const at = { source: 0, start: 0, end: 0 }
    const known = <T>(value: T) => ({ is: 'known' as const, value, at, from: [] })
    const cluster = { name: 'shop', paths: ['apps/**'], complete: true, at, pools: [{ name: known('npwin'), os: known('Windows'), taints: [] }] }
    expect(scanned(agent, { ...defaultConfig, clusters: [cluster as never] })).toEqual(['error linux-workload-on-any-os'])
  })
})
