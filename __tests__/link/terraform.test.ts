import { describe, expect, test } from '@jest/globals'
import { scanFiles } from '../../scripts/scenario.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import type { Rule } from '../../src/model/rule.js'
import { leastLength, type Value, valueOf } from '../../src/model/value.js'
import { cpuTime } from '../cpu-time.js'

const silent = {
  title: '',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2020-01-01',
  sources: [{ title: '', url: '', read: '2020-01-01' }],
  on: 'file',
  check: () => undefined,
} as Rule

function look(files: Readonly<Record<string, string>>) {
  const { world, sources, notices } = scanFiles(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    'silent',
    silent,
    '2026-11-01',
  )
  // What has no end is told; that is tested beside the bombs.
  expect(notices.filter(({ kind }) => kind !== 'unscanned')).toEqual([])
  const shown = (value: Value<unknown>): unknown =>
    value.is === 'partial' ? value.parts.map(part => part ?? '…').join('') : value.is === 'known' ? value.value : value.is
  const written = (value: Value<unknown>): string[] =>
    value.is === 'known' ? [value.at, ...value.from].map(({ source, start, end }) => `${sources[source]!.path}:${sources[source]!.text.slice(start, end)}`) : []
  return { world, pools: world.facts('node-pool'), clusters: world.facts('cluster'), shown, written }
}

/** The value of an expression, as the name of a pool that it is written for. */
function nameFor(expression: string, before = ''): unknown {
  const { pools, shown } = look({ 'main.tf': `${before}\nresource "azurerm_kubernetes_cluster_node_pool" "x" {\n  name = ${expression}\n}\n` })
  return shown(pools[0]!.name)
}

describe('expressions', () => {
  test.each<[string, unknown]>([
    ['"win${1 + 2}"', 'win3'],
    ['true ? "a" : "b"', 'a'],
    ['var.unseen ? "a" : "b"', 'unknown'],
    ['var.unseen ? "a" : "a"', 'a'],
    ['"win${var.unseen}"', 'win…'],
    ['"%{ if var.unseen }a%{ endif }b"', '…b'],
    ['lower("WIN")', 'win'],
    ['format("%s-%02d", "np", 3)', 'np-03'],
    ['join("", ["a", "b", var.unseen])', 'ab…'],
    ['substr("windows", 0, 3)', 'win'],
    ['replace("w-i-n", "-", "")', 'win'],
    ['replace("w-i-n", "/(-)+/", "")', 'unknown'],
    ['element(["a", "b"], 3)', 'b'],
    ['lookup({ a = "x" }, "b", "y")', 'y'],
    ['try({}.missing, "fallback")', 'fallback'],
    ['try(var.unseen, "fallback")', 'unknown'],
    ['can({}.missing) ? "a" : "b"', 'b'],
    ['coalesce(null, "", "x")', 'x'],
    ['merge({ a = "1" }, { a = "2" }).a', '2'],
    ['merge({ a = "1" }, var.unseen).a', 'unknown'],
    ['concat(["a"], ["b"])[1]', 'b'],
    ['keys({ b = 1, a = 2 })[0]', 'a'],
    ['values({ b = 1, a = 2 })[0]', '2'],
    ['flatten([["a"], [["b"]]])[1]', 'b'],
    ['[for k, v in { a = "x" } : "${k}${v}"][0]', 'ax'],
    ['{ for v in ["a", "b"] : v => upper(v) if v != "a" }["b"]', 'B'],
    ['([{ n = "a" }, { n = "b" }][*].n)[1]', 'b'],
    ['yamldecode("x")', 'unknown'],
    ['jsondecode(jsonencode({ a = "x" })).a', 'x'],
    ['contains(["a"], "a") && !contains(["a"], "b") ? "yes" : "no"', 'yes'],
    ['length(keys({ a = 1 })) > 0 ? "yes" : "no"', 'yes'],
    ['zipmap(["a"], ["x"])["a"]', 'x'],
    ['one(compact(["", "x"]))', 'x'],
    ['timestamp()', 'unknown'],
    ['null', 'absent'],
    ['local.loop', 'unknown'],
  ])('%s', (expression, expected) => {
    expect(nameFor(expression, 'locals {\n  loop = local.loop\n}\n')).toBe(expected)
  })

  test('work is bounded', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, index) => `  a${index + 1} = "\${local.a${index}}\${local.a${index}}"\n  b${index + 1} = [local.b${index}, local.b${index}]`,
    ).join('\n')
    const nested = 'for a in range(900) : [for b in range(900) : [for c in range(900) : a * b * c]]'
    const started = cpuTime()
    expect(nameFor('local.a60', `locals {\n  a0 = "x"\n  b0 = ["x"]\n${doubled}\n}\n`)).toBe('unknown')
    expect(nameFor('local.b60[0]', `locals {\n  a0 = "x"\n  b0 = ["x"]\n${doubled}\n}\n`)).toBe('unknown')
    expect(nameFor(`[${nested}][899][899][899]`)).toBe('unknown')
    expect(cpuTime() - started).toBeLessThan(8_000)
  })
})

describe('values', () => {
  test('remember where they were decided, through modules', () => {
    const { pools, written } = look({
      'main.tf': 'module "aks" {\n  source = "./modules/aks"\n  win = var.win\n}\nvariable "win" {}\n',
      'terraform.tfvars': 'win = "npwin"\n',
      'modules/aks/main.tf': 'variable "win" {}\nresource "azurerm_kubernetes_cluster_node_pool" "w" {\n  name = var.win\n}\n',
    })
    expect(written(pools[0]!.name)).toEqual(['modules/aks/main.tf:var.win', 'main.tf:var.win', 'terraform.tfvars:npwin'])
  })

  test('an attribute that is optional has its default', () => {
    const { pools, shown } = look({
      'main.tf':
        'variable "pools" {\n  type = map(object({ os = optional(string, "Linux"), sku = optional(string) }))\n  default = { a = {}, b = { os = "Windows" } }\n}\nresource "azurerm_kubernetes_cluster_node_pool" "p" {\n  for_each = var.pools\n  name = each.key\n  os_type = each.value.os\n  os_sku = each.value.sku\n}\n',
    })
    expect(pools.map(pool => [pool.name, pool.osType, pool.osSku].map(shown))).toEqual([
      ['a', 'Linux', 'absent'],
      ['b', 'Windows', 'absent'],
    ])
  })

  test('null is absence, also for a variable that may be null', () => {
    const { clusters, shown } = look({
      'main.tf': 'variable "v" { default = null }\nresource "azurerm_kubernetes_cluster" "c" {\n  name = "c"\n  kubernetes_version = var.v\n}\n',
    })
    expect(shown(clusters[0]!.kubernetesVersion)).toBe('absent')
  })
})

describe('instances', () => {
  const names = (text: string): unknown[] => {
    const { pools, shown } = look({ 'main.tf': text })
    return pools.map(pool => `${shown(pool.name)}${pool.conditional ? '?' : ''}`)
  }
  const pool = (lines: string): string => `resource "azurerm_kubernetes_cluster_node_pool" "p" {\n${lines}\n}\n`

  test.each<[string, unknown[]]>([
    ['count = 2\nname = "win${count.index}"', ['win0', 'win1']],
    ['count = 0\nname = "win"', []],
    ['count = var.on ? 1 : 0\nname = "win"', ['win?']],
    ['for_each = toset(["a", "b", "a"])\nname = each.value', ['a', 'b']],
    ['for_each = { a = { n = "x" } }\nname = each.value.n', ['x']],
    ['for_each = var.unseen\nname = "win"', ['win?']],
    ['for_each = { for p in [{ n = "a" }, { n = "b" }] : p.n => p if p.n != "b" }\nname = each.key', ['a']],
  ])('%s', (lines, expected) => {
    expect(names(pool(lines))).toEqual(expected)
  })

  test('dynamic blocks over what is known; over anything else the block is unknown', () => {
    const cluster = (each: string): string =>
      `resource "azurerm_kubernetes_cluster" "c" {\n  dynamic "windows_profile" {\n    for_each = ${each}\n    content { admin_username = windows_profile.value }\n  }\n}\n`
    const user = (each: string): unknown => {
      const { clusters, shown } = look({ 'main.tf': cluster(each) })
      return shown(clusters[0]!.windowsAdminUsername)
    }
    expect([user('["azureuser"]'), user('[]'), user('var.unseen'), user('var.unseen == null ? [] : ["a"]')]).toEqual([
      'azureuser',
      'absent',
      'unknown',
      'unknown',
    ])
  })
})

describe('clusters', () => {
  const cluster =
    'resource "azurerm_kubernetes_cluster" "aks" {\n  name = var.name\n  default_node_pool {\n    name = "system"\n  }\n}\noutput "id" { value = azurerm_kubernetes_cluster.aks.id }\nvariable "name" {}\n'
  const links = (files: Readonly<Record<string, string>>): unknown => {
    const { world, pools, shown } = look(files)
    return pools
      .filter(pool => !pool.first)
      .map(pool => [shown(pool.name), ...world.clustersOf(pool).map(({ fact, certain }) => `${shown(fact.name)}${certain ? '' : '?'}`)])
  }

  test('are told by reference, whatever their names', () => {
    expect(
      links({
        'main.tf': `${cluster}resource "azurerm_kubernetes_cluster_node_pool" "w" {\n  name = "w"\n  kubernetes_cluster_id = azurerm_kubernetes_cluster.aks.id\n}\n`,
        'other/main.tf': cluster,
      }),
    ).toEqual([['w', 'unknown']])
  })

  test('are told through outputs, instances and arguments of modules', () => {
    expect(
      links({
        'main.tf':
          'module "aks" {\n  for_each = toset(["one", "two"])\n  source = "./aks"\n  name = each.key\n}\nmodule "pool" {\n  source = "./pool"\n  cluster_id = module.aks["two"].id\n}\n',
        'aks/main.tf': cluster,
        'pool/main.tf':
          'variable "cluster_id" {}\nresource "azurerm_kubernetes_cluster_node_pool" "w" {\n  name = "w"\n  kubernetes_cluster_id = var.cluster_id\n}\n',
      }),
    ).toEqual([['w', 'two']])
  })

  test('are told by the name of a data source or an id', () => {
    expect(
      links({
        'a.tf': 'resource "azurerm_kubernetes_cluster" "aks" {\n  name = "shop"\n  resource_group_name = "rg"\n}\n',
        'b/b.tf':
          'data "azurerm_kubernetes_cluster" "d" {\n  name = "shop"\n  resource_group_name = "rg"\n}\nresource "azurerm_kubernetes_cluster_node_pool" "d" {\n  name = "d"\n  kubernetes_cluster_id = data.azurerm_kubernetes_cluster.d.id\n}\nresource "azurerm_kubernetes_cluster_node_pool" "i" {\n  name = "i"\n  kubernetes_cluster_id = "/subscriptions/x/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/other"\n}\n',
      }),
    ).toEqual([['d', 'shop'], ['i']])
  })

  test('each file of values is an environment, and terraform.tfvars holds for all', () => {
    const { clusters, shown } = look({
      'main.tf': `${cluster}variable "region" {}\n`,
      'terraform.tfvars': 'region = "westeurope"\n',
      'dev.tfvars': 'name = "dev"\n',
      'env/prod.tfvars': 'name = "prod"\n',
      'unrelated/x.tfvars': 'something = 1\n',
    })
    expect(clusters.map(({ name, environment }) => [shown(name), environment])).toEqual([
      ['dev', 'dev.tfvars'],
      ['prod', 'env/prod.tfvars'],
    ])
  })

  test('a module that is called is judged as it is called; one that only an example calls, alone too', () => {
    const names = (files: Readonly<Record<string, string>>): unknown => {
      const { clusters, shown } = look(files)
      return clusters.map(({ name, example }) => `${shown(name)}${example ? ' in an example' : ''}`)
    }
    const call = (source: string): string => `module "aks" {\n  source = "${source}"\n  name = "called"\n}\n`
    expect(names({ 'main.tf': call('./aks'), 'aks/main.tf': cluster })).toEqual(['called'])
    expect(names({ 'main.tf': cluster, 'examples/one/main.tf': call('../..') })).toEqual(['unknown', 'called in an example'])
    expect(names({ 'main.tf': call('./main'), 'main/main.tf': call('../main') })).toEqual([])
  })

  test('in JSON, in a document and with AzAPI', () => {
    const read = (files: Readonly<Record<string, string>>): unknown => {
      const { clusters, pools, shown } = look(files)
      return [...clusters, ...pools].map((fact: Cluster | NodePool) => shown(fact.name))
    }
    expect(
      read({
        'main.tf.json':
          '{"locals": {"n": "shop"}, "resource": {"azurerm_kubernetes_cluster": {"aks": {"name": "${local.n}-aks", "default_node_pool": {"name": "system"}}}}}',
      }),
    ).toEqual(['shop-aks', 'system'])
    expect(read({ 'README.md': `\`\`\`hcl\n${cluster.replace('var.name', '"shown"')}\`\`\`\n` })).toEqual(['shown', 'system'])
    expect(
      read({
        'main.tf':
          'resource "azapi_resource" "aks" {\n  type = "Microsoft.ContainerService/managedClusters@2025-05-01"\n  name = "shop"\n  body = jsonencode({ properties = { agentPoolProfiles = [{ name = "system", mode = "System" }] } })\n}\nresource "azapi_resource" "w" {\n  type = "Microsoft.ContainerService/managedClusters/agentPools@2025-05-01"\n  name = "w"\n  parent_id = azapi_resource.aks.id\n  body = { properties = { osType = "Windows" } }\n}\n',
      }),
    ).toEqual(['shop', 'system', 'w'])
  })
})

describe('names of which only the length is known', () => {
  test.each<[string, string, number]>([
    ['random_string.r.result', 'resource "random_string" "r" { length = 12 }', 12],
    ['"w${random_id.r.hex}"', 'resource "random_id" "r" { byte_length = 4 }', 9],
    ['"win${substr(md5(timestamp()), 0, 4)}"', '', 7],
    ['random_string.r.result', 'resource "random_string" "r" { length = var.unseen }', 0],
  ])('%s', (expression, before, length) => {
    const { pools } = look({
      'main.tf': `${before.replace('{ ', '{\n  ').replace(' }', '\n}')}\nresource "azurerm_kubernetes_cluster_node_pool" "x" {\n  name = ${expression}\n}\n`,
    })
    expect(leastLength(pools[0]!.name)).toBe(length)
  })
})

describe('modules of the registry', () => {
  const call = (lines: string): string => `module "aks" {\n  source = "Azure/aks/azurerm"\n  cluster_name = "shop"\n${lines}\n}\n`

  test('whose inputs are known make a cluster with its pools', () => {
    const { world, pools, clusters, shown } = look({
      'main.tf': call('network_plugin = "kubenet"\nnode_pools = { w = { name = "w", os_type = "Windows" } }'),
    })
    expect([shown(clusters[0]!.networkPlugin), shown(clusters[0]!.kubernetesVersion)]).toEqual(['kubenet', 'unknown'])
    expect(pools.map(pool => [shown(pool.name), shown(pool.osType), world.clustersOf(pool).length])).toEqual([
      ['unknown', 'Linux', 1],
      ['w…', 'Windows', 1],
    ])
    expect(leastLength(pools[1]!.name)).toBe(5)
  })

  test('others say nothing', () => {
    expect(look({ 'main.tf': call('').replace('Azure/aks/azurerm', 'someone/aks/azurerm') }).clusters).toEqual([])
  })
})

test('what Terraform runs itself is read as a script', () => {
  const { pools, shown } = look({
    'main.tf':
      'resource "null_resource" "win" {\n  provisioner "local-exec" {\n    command = "az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows"\n  }\n  provisioner "local-exec" {\n    interpreter = ["pwsh", "-Command"]\n    command = <<-EOT\n      az aks nodepool add -g rg --cluster-name ${var.name} `\n        --name win2 --os-type Windows\n    EOT\n  }\n}\n',
  })
  expect(pools.map(pool => [shown(pool.name), shown(pool.cluster.name)])).toEqual([
    ['winpool1', 'shop'],
    ['win2', 'unknown'],
  ])
})

test('a module that several root modules call is told apart by them', () => {
  const { clusters } = look({
    'dev/main.tf': 'module "aks" {\n  source = "../aks"\n}\n',
    'prod/main.tf': 'module "aks" {\n  source = "../aks"\n}\n',
    'aks/main.tf': 'resource "azurerm_kubernetes_cluster" "aks" {\n  name = "shop"\n}\n',
  })
  expect(clusters.map(({ environment }) => environment)).toEqual(['dev', 'prod'])
})

describe('what runs on clusters', () => {
  test('a release, with its values from a here-document, a file and set', () => {
    const { world, shown } = look({
      'main.tf':
        'resource "helm_release" "i" {\n  name = "i"\n  chart = "ingress-nginx"\n  values = [<<-EOT\n    a:\n      b: one\n    EOT\n    , file("${path.module}/v.yaml"), yamlencode({ e = { f = "three" } })]\n  set {\n    name  = "g.h"\n    value = "four"\n  }\n}\n',
      'v.yaml': 'c: {d: two}\n',
    })
    const [release] = world.facts('helm-release')
    const at = (...path: string[]): unknown => {
      const node = world.helmValue(release!, ...path)
      return node.is === 'known' && node.value.kind === 'scalar' ? node.value.text : shown(node)
    }
    expect([at('a', 'b'), at('c', 'd'), at('e', 'f'), at('g', 'h'), at('x')]).toEqual(['one', 'two', 'three', 'four', 'absent'])
  })

  test('workloads of the kubernetes provider, and manifests in place', () => {
    const { world } = look({
      'main.tf':
        'resource "kubernetes_deployment_v1" "w" {\n  metadata { name = "w" }\n  spec {\n    template {\n      spec {\n        node_selector = { "kubernetes.io/os" = "windows" }\n        container {\n          image = "x"\n        }\n      }\n    }\n  }\n}\nresource "kubectl_manifest" "d" {\n  yaml_body = <<-Y\n    apiVersion: apps/v1\n    kind: DaemonSet\n    metadata: {name: "d-${local.x}"}\n    spec: {template: {spec: {os: {name: linux}}}}\n    Y\n}\nlocals { x = "1" }\nresource "kubernetes_manifest" "m" {\n  manifest = { apiVersion = "v1", kind = "Pod", metadata = { name = "m" }, spec = { containers = [] } }\n}\n',
    })
    expect(world.facts('workload').map(workload => [workload.resource, valueOf(workload.name), world.podOs(workload).os])).toEqual([
      ['Deployment', 'w', 'Windows'],
      ['DaemonSet', 'd-1', 'Linux'],
      ['Pod', 'm', 'unknown'],
    ])
  })
})
