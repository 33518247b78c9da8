import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/compare/config.js'
import { type Config, defaultConfig } from '../../src/model/config.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import { valueOf } from '../../src/model/value.js'
import type { World } from '../../src/model/world.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { scan } from '../../src/scan.js'

type Files = Readonly<Record<string, string>>

function worldOf(files: Files, config: Config = defaultConfig): World {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  return scan({ files: inputs, rules: {}, day: catalogueDay, config, complete: true }).world
}

const create = (name: string, more = '-g r'): string => `az aks create -n ${name} ${more}\n`
const update = (name: string, more = '-g r'): string => `az aks update -n ${name} ${more} --enable-windows-gmsa\n`
const add = (name: string, cluster: string, more = '-g r'): string => `az aks nodepool add -n ${name} --cluster-name ${cluster} --os-type Windows ${more}\n`
const scale = (name: string, cluster: string): string => `az aks nodepool scale -n ${name} --cluster-name ${cluster} -g r --node-count 2\n`
const web = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: "app:1"}]}\n'

const clusters = (world: World, action: Cluster['action']): readonly Cluster[] => world.facts('cluster').filter(cluster => cluster.action === action)
const pools = (world: World, action: NodePool['action']): readonly NodePool[] => world.facts('node-pool').filter(pool => pool.action === action && !pool.first)

/** A cluster by its file, its group and its name. */
const named = (world: World, { at, name, resourceGroup }: Cluster): string =>
  `${world.path(at.source)} ${valueOf(resourceGroup) ?? '?'} ${valueOf(name) ?? '?'}`

/** The clusters that each added pool is on. */
const homes = (files: Files, config?: Config): readonly string[][] => {
  const world = worldOf(files, config)
  return pools(world, 'create').map(pool => world.clustersOf(pool).map(({ fact, certain }) => `${named(world, fact)}${certain ? '' : ' perhaps'}`))
}

describe('statements about clusters', () => {
  test('one that creates a cluster is about that cluster, and no update of it', () => {
    const world = worldOf({ 'a.sh': create('shop') + create('shop') })
    const [first, second] = clusters(world, 'create')
    expect(world.clustersOf(second!)).toEqual([{ fact: second, certain: true }])
    expect([world.updatesOf(first!), world.updatesOf(second!)]).toEqual([[], []])
  })

  test('an update belongs to the cluster of its name', () => {
    const world = worldOf({ 'a.sh': create('shop') + create('blog'), 'b.sh': update('shop') + update('SHOP') })
    const [shop, blog] = clusters(world, 'create')
    expect(world.updatesOf(shop!)).toEqual(clusters(world, 'update'))
    expect(world.updatesOf(blog!)).toEqual([])
  })

  test('a cluster that no statement creates has the pools that name it alike', () => {
    const windows = (files: Files): string | undefined => {
      const world = worldOf(files)
      const found = world.windowsPoolOf(clusters(world, 'update')[0]!)
      return found && valueOf(found.fact.name)
    }
    expect(windows({ 'a.sh': add('win1', 'shop'), 'b.sh': update('shop') })).toBe('win1')
    expect(windows({ 'a.sh': add('win1', 'blog'), 'b.sh': update('shop') })).toBeUndefined()
    expect(windows({ 'a.sh': add('win1', '$C') + update('$C') })).toBe('win1')
    expect(windows({ 'a.sh': add('win1', 'shop-$C') + update('shop-$C') })).toBe('win1')
    expect(windows({ 'a.sh': add('win1', 'shop-$C') + update('blog-$C') })).toBeUndefined()
    expect(windows({ 'a.sh': add('win1', '$C'), 'b.sh': update('$C') })).toBeUndefined()
    expect(windows({ 'a.sh': add('win1', '$(name)') + update('$(name)') })).toBeUndefined()
  })
})

describe('the Windows pool of a cluster', () => {
  const windows = (files: Files, action: Cluster['action'] = 'create'): string | undefined => {
    const world = worldOf(files)
    const found = world.windowsPoolOf(clusters(world, action)[0]!)
    return found && `${valueOf(found.fact.name)}${found.certain ? '' : ' perhaps'}`
  }
  const linux = 'az aks nodepool add -n lin1 --cluster-name shop -g r\n'

  test('is one that is on it, a certain one before another', () => {
    expect(windows({ 'a.sh': create('shop') + linux + add('win1', 'shop') })).toBe('win1')
    expect(windows({ 'a.sh': create('shop') + linux })).toBeUndefined()
    expect(windows({ 'a.sh': create('shop'), 'b.sh': add('win9', '$1') })).toBe('win9 perhaps')
    expect(windows({ 'a.sh': create('shop'), 'b.sh': add('win9', '$1'), 'c.sh': add('win1', 'shop') })).toBe('win1')
  })

  test('is that of the cluster which an update is about, as far as that is certain', () => {
    const one = create('shop', '-g one') + add('win1', 'shop', '-g one')
    expect(windows({ 'a.sh': one, 'b.sh': update('shop', '-g one') }, 'update')).toBe('win1')
    expect(windows({ 'a.sh': one, 'b.sh': update('shop', '-g two') }, 'update')).toBe(undefined)
    expect(windows({ 'a.sh': one + create('shop', '-g two'), 'b.sh': update('shop', '-g $GROUP') }, 'update')).toBe('win1 perhaps')
    expect(windows({ 'a.sh': create('shop', '-g one'), 'b.sh': add('win9', '$1', '-g one') + update('shop', '-g one') }, 'update')).toBe('win9 perhaps')
  })

  test('is one that names a cluster alike which nothing here creates, in a group that may be the same', () => {
    expect(windows({ 'a.sh': linux + add('win1', 'shop', '-g one'), 'b.sh': update('shop', '-g one') }, 'update')).toBe('win1')
    expect(windows({ 'a.sh': add('win1', 'shop', '-g one'), 'b.sh': update('shop', '-g two') }, 'update')).toBeUndefined()
  })
})

describe('the pools of a cluster', () => {
  test('are those that some statement makes, each as certain as its link', () => {
    const world = worldOf({ 'a.sh': create('shop') + add('win1', 'shop') + scale('win1', 'shop'), 'b.sh': add('win2', '$1') })
    const found = world.poolsOf(clusters(world, 'create')[0]!).filter(({ fact }) => !fact.first)
    expect(found.map(({ fact, certain }) => [valueOf(fact.name), fact.action, certain])).toEqual([
      ['win1', 'create', true],
      ['win2', 'create', false],
    ])
  })

  test('a first pool is on the cluster of its statement, whichever others have the name', () => {
    const world = worldOf({ 'a.sh': create('shop') + create('shop') + create('$(name)') + create('$(name)'), 'b.sh': create('shop') })
    for (const cluster of clusters(world, 'create')) {
      const first = world.facts('node-pool').filter(pool => pool.first && pool.at === cluster.at)
      expect(first.flatMap(pool => world.clustersOf(pool))).toEqual([{ fact: cluster, certain: true }])
    }
  })

  test('a pool before its cluster is on the first of the file', () => {
    const world = worldOf({ 'a.sh': add('win1', '$C') + create('$C') + create('$C') })
    expect(world.clustersOf(pools(world, 'create')[0]!)).toEqual([{ fact: clusters(world, 'create')[0], certain: true }])
  })

  test('groups and subscriptions tell clusters of one name apart, for each pool anew', () => {
    const two = create('shop', '-g ONE') + create('shop', '-g two')
    expect(homes({ 'a.sh': two, 'b.sh': add('p', 'shop', '-g one') + add('q', 'shop', '-g TWO') + add('r', 'shop', '-g $G') })).toEqual([
      ['a.sh ONE shop'],
      ['a.sh two shop'],
      ['a.sh ONE shop perhaps', 'a.sh two shop perhaps'],
    ])
    const subscribed = create('shop', '-g one --subscription dev') + create('shop', '-g one --subscription prod') + create('blog', '-g one')
    expect(
      homes({ 'a.sh': subscribed, 'b.sh': add('p', 'shop', '-g one --subscription dev') + add('q', 'shop', '-g one --subscription none') }).map(
        found => found.length,
      ),
    ).toEqual([1, 0])
  })

  test('the only cluster is not meant where a name or a group says otherwise', () => {
    expect(homes({ 'a.sh': create('shop', '-g one'), 'b.sh': add('p', '$1', '-g one') })).toEqual([['a.sh one shop perhaps']])
    expect(homes({ 'a.sh': create('shop', '-g one'), 'b.sh': add('p', '$1', '-g two') })).toEqual([[]])
    expect(homes({ 'a.sh': create('shop'), 'b.sh': add('p', 'blog') })).toEqual([[]])
  })

  test('the only cluster of a file may be meant by a name that nobody sees, one of several is not', () => {
    const more = (name: string): string => homes({ 'a.sh': create(name) + add('p', '$POOL_CLUSTER') }).join()
    expect(more('shop')).toBe('a.sh r shop perhaps')
    expect(more('$(name)')).toBe('a.sh r ? perhaps')
    expect(more('$CLUSTER')).toBe('')
    expect(homes({ 'a.sh': create('$CLUSTER') + add('p', '$(name)') })).toEqual([['a.sh r ? perhaps']])
    expect(homes({ 'a.sh': create('shop') + create('blog') + add('p', '$POOL_CLUSTER') })).toEqual([[]])
  })

  test('a name of one variable and certain characters is one name, of two variables it is none', () => {
    expect(homes({ 'a.sh': create('shop-$ENV') + create('blog-$ENV') + add('p', 'blog-$ENV') })).toEqual([['a.sh r ?']])
    expect(homes({ 'a.sh': create('$ENV-shop') + add('p', '$ENV-shop') })).toEqual([['a.sh r ?']])
    expect(homes({ 'a.sh': create('shop-$ENV-$REGION') + create('blog-$ENV-$REGION') + add('p', 'blog-$ENV-$REGION') })).toEqual([[]])
    expect(homes({ 'a.sh': create('b$Ca') + add('p', 'ab$C') })).toEqual([['a.sh r ? perhaps']])
  })

  test('nor one of another environment, or one that is only nearer than others', () => {
    expect(homes({ 'prod/a.sh': create('shop'), 'dev/b.sh': add('p', '$1') })).toEqual([[]])
    expect(homes({ 'x/y/a.sh': create('shop'), 'y/x/a.sh': create('blog'), 'x/y/b.sh': add('p', '$1') })).toEqual([[]])
  })

  test('in a document those of the document count', () => {
    const both = create('shop') + add('p', 'shop')
    expect(homes({ 'docs/a.sh': both, 'docs/b.sh': both })).toEqual([['docs/a.sh r shop'], ['docs/b.sh r shop']])
    expect(homes({ 'docs/a.sh': create('shop'), 'docs/b.sh': add('p', 'shop') })).toEqual([[]])
  })

  test('a cluster with an address is found by its name too', () => {
    const terraform = `resource "azurerm_kubernetes_cluster" "main" {
  name                = "shop"
  resource_group_name = "r"
}
resource "azurerm_kubernetes_cluster" "other" {
  name                = "blog"
  resource_group_name = "r"
}
resource "azurerm_kubernetes_cluster_node_pool" "win" {
  name                  = "win1"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.main.id
  os_type               = "Windows"
}
`
    expect(homes({ 'a.tf': terraform, 'b.sh': add('win2', 'blog') })).toEqual([['a.tf r blog'], ['a.tf r shop']])
  })
})

describe('the statements of a pool', () => {
  test('are those of its name on its cluster', () => {
    const world = worldOf({ 'a.sh': add('p', 'shop') + add('q', 'shop') + add('p', 'blog') + scale('p', 'shop'), 'b.sh': add('p', 'shop') })
    const [p, q, other, again] = pools(world, 'create')
    const [scaled] = pools(world, 'scale')
    expect(world.statementsOf(p!)).toEqual([p, scaled, again])
    expect([q, other].map(pool => world.statementsOf(pool!))).toEqual([[q], [other]])
    expect(world.creationOf(scaled!)).toBe(p)
    expect(world.creationOf(again!)).toBe(again)
  })

  test('are itself alone where nobody sees its name or that of its cluster', () => {
    for (const each of [scale('$(name)', 'shop'), scale('p', '$(name)')]) {
      const world = worldOf({ 'a.sh': add('p', 'shop') + each + each })
      expect(pools(world, 'scale')).toHaveLength(2)
      for (const pool of pools(world, 'scale')) {
        expect(world.statementsOf(pool)).toEqual([pool])
        expect(world.creationOf(pool)).toBeUndefined()
      }
    }
  })
})

describe('where a manifest goes', () => {
  /** How it is told for each pod of the files, in the order of paths, and the names of the clusters. */
  const goals = (files: Files, config?: Config): readonly string[] => {
    const world = worldOf(files, config)
    return world.facts('workload').map(fact => {
      const { by, clusters, otherLesson } = world.destinationOf(fact)
      return [by, ...clusters.map(({ name }) => valueOf(name)), ...(otherLesson ? ['of another lesson'] : [])].join(' ')
    })
  }
  const documented = (command: string): string => `# Shop\n\n\`\`\`bash\n${command}\`\`\`\n\n\`\`\`yaml\n${web}\`\`\`\n`

  test('in a document to the clusters of that document, and nothing else goes there', () => {
    expect(goals({ 'docs/a.md': documented(create('shop')), 'docs/b.md': documented(''), 'k8s/web.yaml': web })).toEqual(['file shop', 'none', 'none'])
    expect(goals({ 'a.sh': create('shop'), 'docs/b.md': documented('') })).toEqual(['none'])
  })

  test('to the clusters that the config declares for each path', () => {
    const { config } = parseConfig('clusters:\n  - {name: one, paths: [a/**]}\n  - {name: two, paths: [b/**]}\n', [])
    expect(goals({ 'a/web.yaml': web, 'b/web.yaml': web, 'c/web.yaml': web, 'c/a.sh': create('shop') }, config)).toEqual([
      'config one',
      'config two',
      'only shop',
    ])
  })

  test('to those that share the most words', () => {
    const regions = { 'east/shop/a.sh': create('one'), 'east/blog/a.sh': create('two'), 'west/shop/a.sh': create('three') }
    expect(goals({ ...regions, 'apps/east/shop/web.yaml': web, 'apps/east/web.yaml': web, 'apps/west/web.yaml': web })).toEqual([
      'words one',
      'words two one',
      'words three',
    ])
  })

  test('to the nearest where words tell nothing', () => {
    const turned = { 'x/y/a.sh': create('one'), 'y/x/a.sh': create('two') }
    expect(goals({ ...turned, 'web.yaml': web, 'x/y/apps/web.yaml': web, 'y/x/web.yaml': web })).toEqual(['folder one two', 'folder one', 'folder two'])
  })

  test('in one folder by the environments of the files', () => {
    const both = { 'a.sh': create('shop-dev'), 'b.sh': create('shop-prod') }
    expect(goals({ ...both, 'k8s/dev.yaml': web, 'k8s/prod.yaml': web, 'k8s/web.yaml': web })).toEqual([
      'only shop-dev',
      'only shop-prod',
      'folder shop-dev shop-prod',
    ])
  })

  test('words count among the clusters of its environment alone', () => {
    const four = {
      'dev/east/a.sh': create('one'),
      'dev/west/a.sh': create('two'),
      'prod/east/a.sh': create('three'),
      'prod/west/a.sh': create('four'),
    }
    expect(goals({ ...four, 'k8s/dev/east/web.yaml': web, 'k8s/prod/web.yaml': web, 'k8s/west/web.yaml': web })).toEqual([
      'words one',
      'folder three four',
      'words two four',
    ])
  })

  test('the resource group of a cluster tells its environment too', () => {
    const both = { 'a.sh': create('shop', '-g shop-dev'), 'b.sh': create('blog', '-g shop-prod') }
    expect(goals({ ...both, 'k8s/dev/web.yaml': web, 'k8s/prod/web.yaml': web })).toEqual(['only shop', 'only blog'])
  })

  test('from the overlay that it is built by, not from its base', () => {
    const files = {
      'infra/east/a.sh': create('one'),
      'infra/west/a.sh': create('two'),
      'apps/base/web.yaml': web,
      'apps/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'apps/east/kustomization.yaml': 'resources: [../base]\nimages: [{name: app, newTag: "2"}]\n',
      'apps/west/kustomization.yaml': 'resources: [../base]\nimages: [{name: app, newTag: "1.5"}]\n',
    }
    expect([...goals(files)].sort()).toEqual(['words one', 'words two'])
  })

  test('by the values that a chart is rendered with', () => {
    const files = {
      'dev/a.sh': create('one'),
      'prod/a.sh': create('two'),
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'chart/values-dev.yaml': 'image: "app:1"\n',
      'chart/values-prod.yaml': 'image: "app:1"\n',
      'chart/templates/web.yaml': web.replace('"app:1"', '"{{ .Values.image }}"'),
    }
    expect([...goals(files)].sort()).toEqual(['only one', 'only two'])
  })

  test('a cluster goes to the environment of the values that its module is read with', () => {
    const module = `variable "name" {
  type = string
}
resource "azurerm_kubernetes_cluster" "main" {
  name = var.name
}
`
    const files = { 'infra/main.tf': module, 'infra/dev.tfvars': 'name = "one"\n', 'infra/prod.tfvars': 'name = "two"\n' }
    expect(goals({ ...files, 'k8s/dev/web.yaml': web, 'k8s/prod/web.yaml': web })).toEqual(['only one', 'only two'])
  })

  test('to the cluster of another lesson only if every one is of another', () => {
    const steps = { '01-first/a.sh': create('one') }
    expect(goals({ ...steps, '01-first/web.yaml': web, '02-second/web.yaml': web })).toEqual(['only one', 'only one of another lesson'])
    expect(goals({ 'infra/a.sh': create('one'), '02-second/web.yaml': web })).toEqual(['only one'])
    expect(goals({ '02-second/web.yaml': web })).toEqual(['none'])
    const environments = { '01-first/a.sh': create('shop-dev'), '02-second/a.sh': create('shop-prod') }
    expect(goals({ ...environments, '02-second/staging/web.yaml': web, '03-third/staging/web.yaml': web })).toEqual([
      'elsewhere shop-dev shop-prod',
      'elsewhere shop-dev shop-prod of another lesson',
    ])
  })
})
