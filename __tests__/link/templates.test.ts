import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import { shown, type Value } from '../../src/model/value.js'
import type { World } from '../../src/model/world.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { scan } from '../../src/scan.js'

function worldOf(files: Readonly<Record<string, string>>): World {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  const result = scan({ files: inputs, rules: {}, day: catalogueDay, config: defaultConfig, complete: true })
  // What has no end is told; that is tested beside the bombs.
  expect(result.notices.filter(({ kind }) => kind !== 'unscanned')).toEqual([])
  return result.world
}

const text = (value: Value<string>): string => (value.is === 'known' || value.is === 'partial' ? shown(value) : value.is)

/** `cluster/pool os`, with what is not certain in brackets. */
const poolsOf = (world: World): string[] =>
  world.facts('node-pool').map(pool => {
    const [link] = world.clustersOf(pool)
    const cluster = link ? `${text(link.fact.name)}${link.certain ? '' : '?'}` : 'none'
    return `${cluster}/${text(pool.name)} ${text(world.osOf(pool))}${pool.conditional ? ' (conditional)' : ''}${pool.environment ? ` in ${pool.environment}` : ''}`
  })
const pluginsOf = (world: World): string[] => world.facts('cluster').map(({ name, networkPlugin }) => `${text(name)} ${text(networkPlugin)}`)
/** The characters at a place, and at those that decided it. */
function written(world: World, files: Readonly<Record<string, string>>, value: Cluster['name'] | NodePool['name']): string[] {
  const spans = value.is === 'known' ? [value.at, ...value.from] : [value.at]
  return spans.map(({ source, start, end }) => `${world.path(source)}: ${files[world.path(source)]!.slice(start, end)}`)
}

const cluster = (body: string): string => `resource aks 'Microsoft.ContainerService/managedClusters@2025-05-01' = {\n  name: 'shop'\n  ${body}\n}\n`
const plugin = (expression: string): string => cluster(`properties: {\n    networkProfile: {\n      networkPlugin: ${expression}\n    }\n  }`)
const pool = (symbol: string, body: string): string => `resource ${symbol} 'Microsoft.ContainerService/managedClusters/agentPools@2025-05-01' = ${body}\n`

describe('values', () => {
  const declared = `param env string\nparam plugin string = 'kubenet'\nparam enableWindows bool\nparam on bool = true\nvar names = { dev: 'kubenet', prod: 'azure' }\n`
  test.each([
    ['plugin', 'kubenet'],
    ["toLower('AZURE')", 'azure'],
    ["enableWindows ? 'azure' : 'kubenet'", 'unknown'],
    ["enableWindows ? 'azure' : 'azure'", 'azure'],
    ["on && !enableWindows ? 'azure' : 'kubenet'", 'unknown'],
    ["on || enableWindows ? 'azure' : 'kubenet'", 'azure'],
    ['names.dev', 'kubenet'],
    ["names['prod']", 'azure'],
    ['names[env]', 'unknown'],
    ["contains(names, 'test') ? names.test : 'none'", 'none'],
    ["empty(plugin) ? 'azure' : plugin", 'kubenet'],
    ["union({ a: 'azure' }, { a: plugin }).a", 'kubenet'],
    ["first(split('azure,kubenet', ','))", 'azure'],
    ["replace('kube-net', '-', '')", 'kubenet'],
    ["filter(['azure', 'kubenet'], name => startsWith(name, 'ku'))[0]", 'kubenet'],
    ["map(range(1, 2), i => 'kube${i}net')[1]", 'kube2net'],
    ["reduce(['kube', 'net'], '', (sum, item) => '${sum}${item}')", 'kubenet'],
    ["'${env}net'", '…net'],
    ["resourceGroup().tags['plugin']", 'unknown'],
    ["null ?? 'azure'", 'azure'],
    ['json(\'{"p": "kubenet"}\').p', 'kubenet'],
    ["missing ?? 'azure'", 'unknown'],
    ['{ ...{ a: plugin }, b: 1 }.a', 'kubenet'],
  ])('%s is %s', (expression, expected) => {
    expect(pluginsOf(worldOf({ 'main.bicep': declared + plugin(expression) }))).toEqual([`shop ${expected}`])
  })

  test('what leads to itself is not known, and a text that doubles ends somewhere', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `var v${index + 1} = '\${v${index}}\${v${index}}'\n`).join('')
    expect(pluginsOf(worldOf({ 'main.bicep': `var a = b\nvar b = a\n${plugin('a')}` }))).toEqual(['shop unknown'])
    expect(pluginsOf(worldOf({ 'main.bicep': `var v0 = 'x'\n${doubling}${plugin('v60')}` }))).toEqual(['shop unknown'])
  })

  test('a chain of variables, and lists of lists, end somewhere', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `var v${index} = v${index + 1}\n`).join('')
    expect(pluginsOf(worldOf({ 'main.bicep': `${chain}${plugin('v0')}` }))).toEqual(['shop unknown'])
    const lists = Array.from({ length: 40 }, (_, index) => `var v${index + 1} = x ? [v${index}, v${index}] : [[v${index}]]\n`).join('')
    expect(pluginsOf(worldOf({ 'main.bicep': `param x bool\nvar v0 = 'x'\n${lists}${plugin('v40[0]')}` }))).toEqual(['shop unknown'])
  })
})

describe('pools', () => {
  test('of a cluster, its children, and those that name it', () => {
    const world = worldOf({
      'main.bicep':
        'param name string\n' +
        cluster(`properties: {
    agentPoolProfiles: [
      { name: 'sys', mode: 'System' }
      { name: 'win1', osType: 'Windows' }
    ]
  }
  resource child 'agentPools' = { name: 'win2', properties: { osType: 'Windows' } }`) +
        pool('byParent', "{ parent: aks, name: 'win3', properties: { osType: 'Windows' } }") +
        pool('byName', "{ name: '${aks.name}/win4', properties: { osType: 'Windows' } }") +
        pool('elsewhere', "{ name: '${name}/win5', properties: { osType: 'Windows' } }"),
    })
    expect(poolsOf(world)).toEqual(['shop/sys Linux', 'shop/win1 Windows', 'shop/win2 Windows', 'shop/win3 Windows', 'shop/win4 Windows', 'shop?/win5 Windows'])
  })

  test('in loops and behind conditions', () => {
    const world = worldOf({
      'main.bicep':
        `param add bool\nparam many array\nparam none bool = false\n${cluster("properties: { agentPoolProfiles: concat([{ name: 'sys' }], add ? [{ name: 'wina', osType: 'Windows' }] : []) }")}` +
        pool('known', "[for (n, i) in ['a', 'b']: { parent: aks, name: '${n}${i}', properties: { osType: 'Windows' } }]") +
        pool('unknown', "[for n in many: { parent: aks, name: 'win${n}', properties: { osType: 'Windows' } }]") +
        pool('maybe', "if (add) { parent: aks, name: 'winb', properties: { osType: 'Windows' } }") +
        pool('never', "if (none) { parent: aks, name: 'winc', properties: { osType: 'Windows' } }"),
    })
    expect(poolsOf(world)).toEqual([
      'shop/sys Linux',
      'shop/unknown unknown',
      'shop/wina Windows (conditional)',
      'shop/a0 Windows',
      'shop/b1 Windows',
      'shop/win… Windows (conditional)',
      'shop/winb Windows (conditional)',
    ])
  })

  test('behind a switch for Windows that is off by default', () => {
    const world = worldOf({
      'main.bicep': `param enableWindows bool = false\n${plugin("enableWindows ? 'azure' : 'kubenet'")}${pool('win', "if (enableWindows) { parent: aks, name: 'win1', properties: { osType: 'Windows' } }")}`,
    })
    expect(pluginsOf(world)).toEqual(['shop unknown'])
    expect(poolsOf(world)).toEqual(['shop/win1 Windows (conditional)'])
  })

  test('of clusters whose names only a run knows', () => {
    const named = (name: string): string => `resource aks 'Microsoft.ContainerService/managedClusters@2025-05-01' = { name: ${name}, properties: {} }\n`
    const world = worldOf({
      'a/main.bicep': `param prefix string\n${named("'${prefix}-a'")}${pool('p', "{ name: '${prefix}-a/win1', properties: { osType: 'Windows' } }")}`,
      'b/main.bicep': `param prefix string\nvar full = '\${prefix}-b'\n${named('full')}${pool('p', "{ name: '${prefix}-b/win2', properties: { osType: 'Windows' } }")}`,
    })
    expect(poolsOf(world)).toEqual(['…-a/win1 Windows', '…-b/win2 Windows'])
  })
})

describe('modules and parameters', () => {
  const files = {
    'main.bicep': `param plugin string = 'azure'
param poolName string
module aks 'modules/aks.bicep' = { name: 'a', params: { name: 'shop', plugin: plugin } }
module win 'modules/pool.bicep' = { name: 'b', params: { cluster: aks.outputs.name, name: poolName } }
`,
    'modules/aks.bicep': `param name string\nparam plugin string\n${plugin('plugin').replace("'shop'", 'name')}output name string = aks.name\n`,
    'modules/pool.bicep': `param cluster string
param name string
resource aks 'Microsoft.ContainerService/managedClusters@2025-05-01' existing = { name: cluster }
${pool('win', "{ parent: aks, name: name, properties: { osType: 'Windows' } }")}`,
  }

  test('a module is judged through its caller, with what it is given', () => {
    const world = worldOf(files)
    expect(pluginsOf(world)).toEqual(['shop azure'])
    expect(poolsOf(world)).toEqual(['shop/unknown Windows'])
    expect(written(world, files, world.facts('cluster')[0]!.networkPlugin)).toEqual(['modules/aks.bicep: plugin', 'main.bicep: plugin', 'main.bicep: azure'])
  })

  test('each file of parameters is an environment', () => {
    const all = {
      ...files,
      'dev.bicepparam': "using 'main.bicep'\nvar short = 'kubenet'\nparam plugin = short\nparam poolName = 'win1'\n",
      'main.prod.parameters.json':
        '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {"poolName": {"value": "winpool"}}}',
    }
    const world = worldOf(all)
    expect(pluginsOf(world)).toEqual(['shop kubenet', 'shop azure'])
    expect(poolsOf(world)).toEqual(['shop/win1 Windows in dev.bicepparam', 'shop/winpool Windows in main.prod.parameters.json'])
    expect(written(world, all, world.facts('cluster')[0]!.networkPlugin).at(-1)).toBe('dev.bicepparam: kubenet')
  })

  test('a command that deploys a template says with what', () => {
    const world = worldOf({
      ...files,
      'prod.json':
        '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {"poolName": {"value": "win1"}, "plugin": {"value": "kubenet"}}}',
      'scripts/deploy.sh': `POOL=win2
az deployment group create --resource-group r --template-file ../main.bicep --parameters @../prod.json
az deployment group create -g r -f main.bicep -p prod.json plugin=azure --parameters poolName=$POOL
az deployment group create -g r -f main.bicep -p poolName=$1
az deployment group create -g r -f main.bicep -p @$1
`,
    })
    expect(pluginsOf(world)).toEqual(['shop kubenet', 'shop azure', 'shop azure', 'shop unknown'])
    expect(poolsOf(world).map(pool => pool.split(' in ')[0])).toEqual([
      'shop/win1 Windows',
      'shop/win2 Windows',
      'shop/unknown Windows',
      'shop/unknown Windows',
    ])
  })

  test('a task of a workflow or a pipeline does so too', () => {
    const world = worldOf({
      ...files,
      '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/arm-deploy@v2
        with:
          template: ./main.bicep
          parameters: plugin=kubenet poolName=\${{ inputs.pool }}
      - uses: azure/arm-deploy@v2
        with:
          template: ./main.bicep
          parameters: \${{ inputs.parameters }}
`,
      'azure-pipelines.yml': `steps:
  - task: AzureResourceManagerTemplateDeployment@3
    inputs:
      csmFile: $(Build.SourcesDirectory)/main.bicep
      overrideParameters: -plugin azure -poolName "win1"
`,
    })
    expect(pluginsOf(world)).toEqual(['shop kubenet', 'shop unknown', 'shop azure'])
    expect(poolsOf(world).map(pool => pool.split(' in ')[0])).toEqual(['shop/unknown Windows', 'shop/unknown Windows', 'shop/win1 Windows'])
  })

  test('imports, functions and data of other files', () => {
    const world = worldOf({
      'main.bicep': `import { plugins as all, pick } from 'shared.bicep'\nimport * as s from 'shared.bicep'\nvar data = loadJsonContent('data.json')\n${plugin('data.on ? pick(all, 1) : s.plugins[0]')}`,
      'shared.bicep': "@export()\nvar plugins = ['azure', 'kubenet']\n@export()\nfunc pick(list array, at int) string => list[at]\n",
      'data.json': '{"on": true}',
    })
    expect(pluginsOf(world)).toEqual(['shop kubenet'])
  })

  test('modules that deploy each other end somewhere', () => {
    const call = (path: string): string => `module m '${path}' = { name: 'm' }\nmodule n '${path}' = { name: 'n' }\n`
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}.bicep`, call(`m${index + 1}.bicep`)]))
    const world = worldOf({ ...chain, 'm30.bicep': plugin("'azure'"), 'x.bicep': call('y.bicep'), 'y.bicep': `${call('x.bicep')}${plugin("'kubenet'")}` })
    expect(new Set(pluginsOf(world))).toEqual(new Set(['shop kubenet']))
  })
})

describe('modules that are not in the repository', () => {
  test('the verified module of a cluster is known by its parameters', () => {
    const world = worldOf({
      'main.bicep': `param name string
module aks 'br/public:avm/res/container-service/managed-cluster:0.11.0' = {
  params: {
    name: name
    networkPlugin: 'kubenet'
    primaryAgentPoolProfiles: [{ name: 'sys', mode: 'System' }]
    agentPools: [{ name: 'win1', osType: 'Windows', osSKU: 'Windows2022' }]
  }
}
module more 'br:mcr.microsoft.com/bicep/avm/res/container-service/managed-cluster/agent-pool:0.2.0' = {
  params: { managedClusterName: name, name: 'win2', osType: 'Windows' }
}
`,
    })
    expect(pluginsOf(world)).toEqual(['unknown kubenet'])
    expect(poolsOf(world)).toEqual(['unknown/sys Linux', 'unknown/win1 Windows', 'unknown/win2 Windows'])
  })

  test('any other says of a pool what it is told of Windows, and nothing else', () => {
    const call = (params: string): string => `module m 'br:registry.example/pool:v1' = { name: 'm', params: ${params} }\n`
    expect(poolsOf(worldOf({ 'main.bicep': call("{ poolName: 'win1', osSKU: 'Windows2019' }") }))).toEqual(['none/win1 Windows'])
    expect(poolsOf(worldOf({ 'main.bicep': call("{ name: 'a-long-vm', osType: 'Windows' }") }))).toEqual([])
  })
})

test('a template that only switches something on makes no cluster', () => {
  const world = worldOf({ 'onboard.bicep': cluster('properties: {\n    azureMonitorProfile: { metrics: { enabled: true } }\n  }') })
  expect(world.facts('cluster').map(({ action }) => action)).toEqual(['update'])
})

describe('ARM templates', () => {
  const template = (more: object): string =>
    JSON.stringify({ $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#', contentVersion: '1.0.0.0', ...more })
  const type = 'Microsoft.ContainerService/managedClusters'
  const arm = (name: string, networkPlugin: string, more: object = {}): object => ({ type, name, properties: { networkProfile: { networkPlugin }, ...more } })
  const winPool = (name: string, more: object = {}): object => ({ type: `${type}/agentPools`, name, properties: { osType: 'Windows' }, ...more })

  test('parameters, variables, functions and loops', () => {
    const world = worldOf({
      'azuredeploy.json': template({
        parameters: { Name: { type: 'string' }, pools: { type: 'array', defaultValue: ['x', 'y'] } },
        variables: { plugin: "[if(equals(1, 1), 'kubenet', 'azure')]", copy: [{ name: 'all', count: 2, input: "[concat('w', copyIndex('all'))]" }] },
        functions: [
          {
            namespace: 'my',
            members: { join: { parameters: [{ name: 'a' }, { name: 'b' }], output: { value: "[concat(parameters('a'), parameters('b'))]" } } },
          },
        ],
        resources: [
          arm("[parameters('name')]", "[variables('plugin')]", {
            copy: [
              { name: 'agentPoolProfiles', count: "[length(parameters('pools'))]", input: { name: "[parameters('pools')[copyIndex('agentPoolProfiles')]]" } },
            ],
          }),
          winPool("[format('{0}/{1}', parameters('name'), my.join('win', '1'))]"),
          winPool("[concat(parameters('name'), '/', variables('all')[copyIndex()])]", { copy: { name: 'loop', count: 2 } }),
          winPool("[concat(parameters('name'), '/off')]", { condition: "[contains(parameters('pools'), 'z')]" }),
        ],
      }),
    })
    expect(pluginsOf(world)).toEqual(['unknown kubenet'])
    expect(poolsOf(world)).toEqual(['unknown/x Linux', 'unknown/y Linux', 'unknown/win1 Windows', 'unknown/w0 Windows', 'unknown/w1 Windows'])
  })

  test('a variable may have the name of a parameter, and lead to itself', () => {
    const world = worldOf({
      'a.json': template({
        parameters: { name: { type: 'string' } },
        variables: { name: "[parameters('name')]", loop: "[concat(variables('loop'), 'x')]" },
        resources: [arm("[variables('name')]", 'azure'), winPool("[concat(variables('name'), '/win')]"), winPool("[concat(variables('loop'), '/other')]")],
      }),
    })
    expect(poolsOf(world)).toEqual(['unknown/win Windows', 'unknown?/other Windows'])
  })

  test('nested and linked deployments, inside and outside of their scope', () => {
    const deployment = (properties: object): object => ({ type: 'Microsoft.Resources/deployments', name: 'd', properties })
    const inner = { parameters: { name: { type: 'string' } }, resources: [winPool("[concat(parameters('name'), '/in')]")] }
    const world = worldOf({
      'main.json': template({
        parameters: { name: { type: 'string', defaultValue: 'shop' }, base: { type: 'string' } },
        resources: {
          aks: arm("[parameters('name')]", 'azure'),
          outer: deployment({ template: { ...inner, parameters: {} } }),
          inner: deployment({ expressionEvaluationOptions: { scope: 'inner' }, template: inner, parameters: { name: { value: 'shop' } } }),
          linked: deployment({
            templateLink: { uri: "[concat(parameters('base'), '/nested/pool.json')]" },
            parameters: { name: { value: "[parameters('name')]" } },
          }),
        },
      }),
      'nested/pool.json': template({ ...inner, resources: [winPool("[concat(parameters('name'), '/linked')]")] }),
    })
    expect(poolsOf(world)).toEqual(['shop/in Windows', 'shop/in Windows', 'shop/linked Windows'])
  })

  test('the JSON that Bicep made is not judged beside its source', () => {
    const files = {
      'main.bicep': plugin("'kubenet'"),
      'main.json': template({ metadata: { _generator: { name: 'bicep' } }, resources: [arm('shop', 'kubenet')] }),
    }
    expect(pluginsOf(worldOf(files))).toEqual(['shop kubenet'])
  })
})

test('a fence in prose is read alone', () => {
  const world = worldOf({ 'README.md': `# Pools\n\n\`\`\`bicep\n${plugin("'kubenet'")}\`\`\`\n` })
  expect(pluginsOf(world)).toEqual(['shop kubenet'])
  expect(world.facts('cluster')[0]).toMatchObject({ example: true })
})
