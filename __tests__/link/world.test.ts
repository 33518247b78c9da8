import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/compare/config.js'
import { defaultConfig } from '../../src/model/config.js'
import type { Fact, FactKind, FactOf } from '../../src/model/facts.js'
import { nodeAt } from '../../src/model/node.js'
import { valueOf } from '../../src/model/value.js'
import type { World } from '../../src/model/world.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { scan } from '../../src/scan.js'

function worldOf(files: Readonly<Record<string, string>>, complete = true, config = defaultConfig): World {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  return scan({ files: inputs, rules: {}, day: catalogueDay, config, complete }).world
}

/** The first fact of a kind that fits. */
function one<K extends FactKind>(world: World, kind: K, fits: (fact: FactOf<K>) => boolean = () => true): FactOf<K> {
  const found = world.facts(kind).find(fits)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const pool = (world: World, name: string) => one(world, 'node-pool', fact => valueOf(fact.name) === name && fact.action === 'create')
const clusterNames = (world: World, name: string): string[] =>
  world.clustersOf(pool(world, name)).map(({ fact, certain }) => `${valueOf(fact.name) ?? '?'}${certain ? '' : ' perhaps'}`)

const create = (name: string, more = ''): string => `az aks create -g r -n ${name} ${more}\n`
const add = (name: string, cluster: string, os = 'Windows'): string => `az aks nodepool add -g r --cluster-name ${cluster} -n ${name} --os-type ${os}\n`
const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec.replace(/^/gm, '  ')}\n`

describe('clusters of pools', () => {
  test('are found by name across files and shells', () => {
    const world = worldOf({ 'a.sh': create('shop') + create('test'), 'b.ps1': add('win1', 'SHOP') })
    expect(clusterNames(world, 'win1')).toEqual(['shop'])
  })
  test('by the same variable in one file, but not across files', () => {
    const both = { 'a.sh': `${create('$C')}${add('win1', '$C')}`, 'b.sh': create('$C') }
    const world = worldOf(both)
    const [link] = world.clustersOf(pool(world, 'win1'))
    expect(link && [world.path(link.fact.at.source), link.certain]).toEqual(['a.sh', true])
  })
  test('by the same variable with the same characters around it', () => {
    const world = worldOf({ 'a.sh': create('shop-$1') + create('test-$1') + add('win1', 'shop-$1') })
    const [link] = world.clustersOf(pool(world, 'win1'))
    expect([world.clustersOf(pool(world, 'win1')).length, link?.certain, link?.fact.at.start]).toEqual([1, true, 0])
  })
  test('the only cluster of the repository is likely meant by a name that nobody sees', () => {
    expect(clusterNames(worldOf({ 'a.sh': create('shop'), 'b.sh': add('win1', '$1') }), 'win1')).toEqual(['shop perhaps'])
    expect(clusterNames(worldOf({ 'a.sh': create('shop') + create('test'), 'b.sh': add('win1', '$1') }), 'win1')).toEqual([])
  })
  test('two variables of one file are two clusters, in two files they may be one', () => {
    expect(clusterNames(worldOf({ 'a.sh': create('"$A"') + add('win1', '"$B"') }), 'win1')).toEqual([])
    expect(clusterNames(worldOf({ 'a.sh': create('"$A"'), 'b.sh': add('win1', '"$B"') }), 'win1')).toEqual(['? perhaps'])
    expect(clusterNames(worldOf({ 'a.sh': create('shop') + add('win1', '"$B"') }), 'win1')).toEqual(['shop perhaps'])
    expect(clusterNames(worldOf({ 'a.sh': create('"$A"') + add('win1', 'shop') }), 'win1')).toEqual(['? perhaps'])
  })
  test('a pool is found again by the variable of its name, in the same file only', () => {
    const update = 'az aks nodepool update -g r --cluster-name shop -n "$POOL" --max-surge 33%\n'
    const made = 'az aks nodepool add -g r --cluster-name shop -n "$POOL" --os-type Windows\n'
    const found = (files: Readonly<Record<string, string>>) => {
      const world = worldOf(files)
      const updated = one(world, 'node-pool', ({ action }) => action === 'update')
      return [valueOf(world.creationOf(updated)?.osType ?? updated.osType), world.statementsOf(updated).length]
    }
    expect(found({ 'a.sh': made + update })).toEqual(['Windows', 2])
    expect(found({ 'a.sh': made, 'b.sh': update })).toEqual([undefined, 1])
    expect(found({ 'a.sh': made + update.replace('$POOL', '$OTHER') })).toEqual([undefined, 1])
  })
  test('another name is another cluster', () => {
    expect(clusterNames(worldOf({ 'a.sh': create('shop'), 'b.sh': add('win1', 'test') }), 'win1')).toEqual([])
  })
  test('another resource group or subscription is another cluster', () => {
    const pool = (more: string): string => `az aks nodepool add --cluster-name shop -n win1 --os-type Windows ${more}\n`
    const files = (more: string) => ({ 'a.sh': 'az aks create -n shop -g one --subscription dev\naz aks create -n other -g one\n', 'b.sh': pool(more) })
    expect(clusterNames(worldOf(files('-g one --subscription dev')), 'win1')).toEqual(['shop'])
    expect(clusterNames(worldOf(files('-g one')), 'win1')).toEqual(['shop'])
    expect(clusterNames(worldOf(files('-g one --subscription prod')), 'win1')).toEqual([])
    expect(clusterNames(worldOf(files('-g two --subscription dev')), 'win1')).toEqual([])
  })
  test('of alternatives in one document the nearest before counts', () => {
    const text = `${create('$C', '--network-plugin kubenet')}${add('win1', '$C')}${create('$C', '--network-plugin azure')}${add('win2', '$C')}`
    const world = worldOf({ 'a.sh': text })
    const plugin = (name: string) => world.clustersOf(pool(world, name)).map(({ fact }) => valueOf(fact.networkPlugin))
    expect([plugin('win1'), plugin('win2')]).toEqual([['kubenet'], ['azure']])
  })
  test('examples are linked inside their own file', () => {
    expect(clusterNames(worldOf({ 'docs/a.sh': create('shop'), 'b.sh': add('win1', 'shop') }), 'win1')).toEqual([])
  })
})

describe('the OS of pools', () => {
  const os = (command: string) => {
    const world = worldOf({ 'a.sh': command })
    const value = world.osOf(one(world, 'node-pool', fact => !fact.first))
    return value.is === 'known' ? value.value : value.is
  }
  test.each([
    ['az aks nodepool add -g r --cluster-name c -n p', 'Linux'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-type windows', 'Windows'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-sku Windows2022', 'Windows'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-type $1', 'unknown'],
    ['az aks nodepool add -g r --cluster-name c -n p --snapshot-id $1', 'unknown'],
    ['az aks nodepool add -g r --cluster-name c -n p --snapshot-id $1 --os-sku Ubuntu', 'unknown'],
    ['az aks nodepool add -g r --cluster-name c -n p --snapshot-id $1 --os-type Linux', 'Linux'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-type Beos', 'unknown'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-type Linux --os-sku Windows2022', 'Windows'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-type Windows --os-sku Ubuntu', 'Windows'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-sku AzureLinux', 'Linux'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-sku $1', 'unknown'],
    ['az aks nodepool add -g r --cluster-name c -n p --os-sku Windows$1', 'unknown'],
    ['az aks nodepool upgrade -g r --cluster-name c -n p', 'unknown'],
  ])('%s', (command, expected) => expect(os(command)).toBe(expected))

  test('is said by the OS type where the OS SKU says so too, for the place of a finding', () => {
    const text = 'az aks nodepool add -g r --cluster-name c -n p --os-sku Windows2022 --os-type WINDOWS\n'
    const world = worldOf({ 'a.sh': text })
    const { at } = world.osOf(one(world, 'node-pool'))
    expect(text.slice(at.start, at.end)).toBe('WINDOWS')
  })

  test('an update has the OS of the statement that makes the pool', () => {
    const world = worldOf({ 'a.sh': add('p', 'c'), 'b.sh': 'az aks nodepool update -g r --cluster-name c -n p --labels a=b\n' })
    expect(valueOf(world.osOf(one(world, 'node-pool', fact => fact.action === 'update')))).toBe('Windows')
  })
})

describe('Windows in sight', () => {
  const sight = (files: Readonly<Record<string, string>>, complete = true): string => {
    const world = worldOf({ 'k8s/pod.yaml': pod('containers: [{name: a, image: app:1}]'), ...files }, complete)
    const found = world.windowsFor(one(world, 'workload') satisfies Fact)
    return found.is === 'yes' ? `yes ${found.pools.map(({ name }) => valueOf(name)).join()}${found.certain ? '' : ' perhaps'}` : found.is
  }
  test('nothing is said where no cluster is', () => expect(sight({})).toBe('unknown'))
  test('a Windows pool of the cluster', () => expect(sight({ 'a.sh': create('shop') + add('win1', 'shop') })).toBe('yes win1'))
  test('clusters without one are seen whole only if everything was read', () => {
    expect(sight({ 'a.sh': create('shop') })).toBe('no')
    expect(sight({ 'a.sh': create('shop') }, false)).toBe('unknown')
  })
  test('Windows credentials hint at pools made elsewhere', () => {
    expect(sight({ 'a.sh': create('shop', '--windows-admin-username a --windows-admin-password $P') })).toBe('unknown')
  })
  test('a pool whose OS nobody sees leaves it open', () => expect(sight({ 'a.sh': create('shop') + add('p', 'shop', '$1') })).toBe('unknown'))
  test('a user or a password of Windows on one of the clusters is such a hint', () => {
    for (const hint of ['--windows-admin-username a', '--windows-admin-password $P']) {
      expect(sight({ 'a.sh': create('shop', hint) + create('blog') })).toBe('unknown')
      expect(sight({ 'a.sh': create('blog') + create('shop', hint) })).toBe('unknown')
    }
  })
  test('so is a Windows pod', () => {
    const windows = pod('nodeSelector: {kubernetes.io/os: windows}\ncontainers: [{name: a, image: app:1}]')
    expect(sight({ 'a.sh': create('shop'), 'web.yaml': windows })).toBe('unknown')
  })
  test('a pool on a cluster that nobody can name counts for all, but one that a document shows', () => {
    const two = create('shop') + create('blog')
    expect(sight({ 'a.sh': two, 'b.sh': add('win9', '$1') })).toBe('yes win9 perhaps')
    expect(sight({ 'a.sh': two, 'docs/b.sh': add('win9', '$1') })).toBe('no')
  })
  test('in a document only the pools of that document count', () => {
    const shown = (command: string): string => `\`\`\`bash\n${command}\`\`\`\n\n\`\`\`yaml\n${pod('containers: [{name: a, image: app:1}]')}\`\`\`\n`
    const world = worldOf({ 'docs/a.md': shown(add('win1', '$1')), 'docs/b.md': shown('ls\n'), 'a.sh': add('win2', '$1') })
    expect(world.facts('workload').map(workload => world.windowsFor(workload).is)).toEqual(['yes', 'unknown'])
  })
  test('of several clusters those of the nearest folder count', () => {
    expect(sight({ 'k8s/a.sh': create('shop'), 'old/b.sh': create('test') + add('win1', 'test') })).toBe('no')
  })
})

describe('Windows pools that the config declares', () => {
  const { config } = parseConfig('clusters:\n  - {name: shop, paths: [shop/**], pools: [{name: npwin, os: Windows}]}\n', [])
  const web = pod('containers: [{name: a, image: app:1}]')
  const sight = (path: string): string => {
    const world = worldOf({ [path]: web, 'blog/a.sh': create('blog') }, true, config)
    return world.windowsFor(one(world, 'workload')).is
  }
  test('are in sight of the files that go to their cluster', () => expect(sight('shop/web.yaml')).toBe('yes'))
  test('and of no others', () => expect(sight('blog/web.yaml')).toBe('no'))
  test('are all there are where pools are declared, whatever else the repository makes', () => {
    const seen = (clusters: string): string => {
      const elsewhere = create('blog') + create('mail') + add('win9', '$1')
      const world = worldOf({ 'shop/web.yaml': web, 'blog/a.sh': elsewhere }, true, parseConfig(`clusters:\n${clusters}`, []).config)
      return world.windowsFor(one(world, 'workload')).is
    }
    const linux = '  - {name: shop, paths: [shop/**], pools: [{name: nplin, os: Linux}]}\n'
    expect(seen(linux)).toBe('no')
    expect(seen('  - {name: shop, paths: [shop/**]}\n')).toBe('unknown')
    expect(seen(`${linux}  - {name: spare, paths: [shop/**]}\n`)).toBe('unknown')
  })
})

describe('what is looked up by name', () => {
  const deployment = (name: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {spec: {containers: [{name: a, image: "app:1"}]}}}\n`
  const autoscaler = (name: string, target: string): string =>
    `apiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata: {name: ${name}}\nspec: {targetRef: {${target}}}\n`

  test('objects, by their kind and also by their name', () => {
    const namespace = (name: string): string => `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}}\n`
    const world = worldOf({ 'a.yaml': namespace('shop'), 'b.yaml': namespace('blog'), 'web.yaml': deployment('shop') })
    const names = (kind: string, name?: string) => world.objects(kind, name).map(object => `${object.resource} ${valueOf(object.name)}`)
    expect(names('Namespace')).toEqual(['Namespace shop', 'Namespace blog'])
    expect(names('Namespace', 'blog')).toEqual(['Namespace blog'])
    expect([names('Namespace', 'mail'), names('Service')]).toEqual([[], []])
  })

  test('the autoscalers of a workload, by the kind and the name that they aim at', () => {
    const world = worldOf({
      'web.yaml': deployment('web'),
      'vpa.yaml': [
        autoscaler('one', 'apiVersion: apps/v1, kind: Deployment, name: web'),
        autoscaler('two', 'apiVersion: apps/v1, kind: Deployment, name: api'),
        autoscaler('three', 'apiVersion: apps/v1, kind: StatefulSet, name: web'),
        autoscaler('four', 'name: web'),
        autoscaler('five', 'kind: Deployment'),
      ].join('---\n'),
    })
    expect(world.autoscalersOf(one(world, 'workload')).map(({ name }) => valueOf(name))).toEqual(['one'])
  })

  test('no autoscalers where nothing aims at a workload, or nobody sees its name', () => {
    const aimed = autoscaler('one', 'apiVersion: apps/v1, kind: Deployment, name: web')
    for (const workload of [deployment('api'), deployment('"{{ .Release.Name }}"')]) {
      const world = worldOf({ 'web.yaml': workload, 'vpa.yaml': aimed })
      expect(world.autoscalersOf(one(world, 'workload'))).toEqual([])
    }
  })

  test('the image that a Dockerfile ends on, by its path as a script means it', () => {
    const world = worldOf({
      'web/Dockerfile':
        'FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY --from=build /app /app\n',
      'web/build.sh': 'docker build .\n',
    })
    const source = one(world, 'command', ({ tool }) => tool === 'docker').at.source
    const found = world.baseImage('Dockerfile', source)
    expect(found && valueOf(found.image)).toBe('mcr.microsoft.com/windows/nanoserver:ltsc2022')
    expect(world.baseImage('Dockerfile.dev', source)).toBeUndefined()
  })

  test('whether some pod is a Windows pod; what a document shows is none', () => {
    const app = pod('containers: [{name: a, image: app:1}]')
    const windows = pod('nodeSelector: {kubernetes.io/os: windows}\ncontainers: [{name: a, image: app:1}]')
    expect(worldOf({ 'app.yaml': app, 'web.yaml': windows }).windowsPods).toBe(true)
    expect(worldOf({ 'app.yaml': app }).windowsPods).toBe(false)
    expect(worldOf({ 'app.yaml': app, 'docs/web.yaml': windows }).windowsPods).toBe(false)
    expect(worldOf({ 'docs/web.yaml': windows }).windowsPods).toBe(false)
  })

  describe('the pods that a selector is certain to match', () => {
    const web = (labels = '{app: web, tier: front}', namespace = ''): string =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web${namespace}}\nspec:\n  template:\n    metadata: {labels: ${labels}}\n    spec:\n      nodeSelector: {kubernetes.io/os: windows}\n      containers: [{name: a, image: "app:1"}]\n`
    const selector = (labels: string, namespace = ''): string =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: web${namespace}}\nspec:\n  selector: ${labels}\n`
    const found = (files: Readonly<Record<string, string>>, os: 'Windows' | 'Linux' = 'Windows'): boolean => {
      const world = worldOf(files)
      const service = world.objects('Service')[0]!
      const labels = nodeAt(service.object, 'spec', 'selector')
      return labels.is === 'known' && world.selected(labels.value, os, service) !== undefined
    }

    test.each([
      ['{app: web}', true],
      ['{tier: front, app: web}', true],
      ['{}', true],
      ['{app: api}', false],
      ['{app: web, tier: back}', false],
      ['{matchLabels: {app: web}}', true],
      ['{matchLabels: {app: api}}', false],
      ['{matchExpressions: [{key: app, operator: Exists}]}', false],
      ['{matchLabels: {app: web}, matchExpressions: [{key: app, operator: Exists}]}', false],
      ['{matchLabels: {app: "{{ .Values.app }}"}}', false],
      ['{app: web, tier: "{{ .Values.tier }}"}', false],
      ['{"{{ .Values.key }}": web}', false],
    ])('%s: %j', (labels, expected) => expect(found({ 'web.yaml': web(), 'service.yaml': selector(labels) })).toBe(expected))

    test.each([
      ['of which a template adds labels', '\n    app: web\n    {{- toYaml .Values.more | nindent 4 }}', undefined],
      ['of which a template adds labels in its list', '\n    matchLabels:\n      app: web\n      {{- toYaml .Values.more | nindent 6 }}', undefined],
      ['whose labels are one template', '\n    matchLabels: {{ toYaml .Values.labels }}', undefined],
      ['whose labels are a text', '{matchLabels: app}', undefined],
      ['whose expressions are all that it has', '{matchExpressions: [{key: tier, operator: Exists}]}', '{}'],
      ['with the template that the pods have, too', '{app: "{{ .Values.app }}"}', '{app: "{{ .Values.app }}"}'],
      ['with a key that the pods have from a template, too', '{"{{ .Values.key }}": web}', '{"{{ .Values.key }}": web}'],
      ['with lists for values', '{app: [web]}', '{app: [web]}'],
    ])('none, for a selector %s', (_, labels, ofPods) => {
      expect(found({ 'web.yaml': web(ofPods), 'service.yaml': selector(labels) })).toBe(false)
    })

    test('lie in the same folder, not in one whose name runs on', () => {
      expect(found({ 'a/b/web.yaml': web(), 'ab/service.yaml': selector('{app: web}') })).toBe(false)
    })

    test('are of the OS that is asked for, and show all their labels', () => {
      expect(found({ 'web.yaml': web(), 'service.yaml': selector('{app: web}') }, 'Linux')).toBe(false)
      expect(found({ 'web.yaml': web('{app: web, tier: "{{ .Values.tier }}"}'), 'service.yaml': selector('{app: web}') })).toBe(false)
    })

    test('lie in the same namespace, or where none is given in the same folder', () => {
      const [shop, blog] = [', namespace: shop', ', namespace: blog']
      const service = (namespace?: string): string => selector('{app: web}', namespace)
      expect(found({ 'a/web.yaml': web(undefined, shop), 'b/service.yaml': service(shop) })).toBe(true)
      expect(found({ 'a/web.yaml': web(undefined, shop), 'a/service.yaml': service(blog) })).toBe(false)
      expect(found({ 'a/web.yaml': web(), 'a/service.yaml': service() })).toBe(true)
      expect(found({ 'a/web.yaml': web(), 'b/service.yaml': service() })).toBe(false)
    })

    test('lie in the same document, where a document shows them', () => {
      expect(found({ 'docs/all.yaml': `${web()}---\n${selector('{app: web}')}` })).toBe(true)
      expect(found({ 'docs/web.yaml': web(), 'docs/service.yaml': selector('{app: web}') })).toBe(false)
    })
  })

  test('the pods that mount a claim, by their OS', () => {
    const claims = (os: string): string =>
      pod(`nodeSelector: {kubernetes.io/os: ${os}}\ncontainers: [{name: a, image: app:1}]\nvolumes: [{name: d, persistentVolumeClaim: {claimName: data}}]`)
    for (const [os, other] of [
      ['Windows', 'Linux'],
      ['Linux', 'Windows'],
    ] as const) {
      const world = worldOf({ 'web.yaml': claims(os.toLowerCase()) })
      const workload = one(world, 'workload')
      expect([world.mounting('data', os, workload), world.mounting('data', other, workload)]).toEqual([workload, undefined])
    }
  })
})

describe('environments', () => {
  const web = pod('containers: [{name: a, image: app:1}]')
  const both = {
    'clusters/dev.sh': create('shop-dev') + add('win1', 'shop-dev'),
    'clusters/prod.sh': create('shop-prod'),
  }
  const sight = (path: string, files: Readonly<Record<string, string>>): string => {
    const world = worldOf({ ...files, [path]: web })
    const fact = one(world, 'workload')
    const found = world.windowsFor(fact)
    const clusters = world
      .destinationOf(fact)
      .clusters.map(({ name }) => valueOf(name))
      .join('+')
    return `${world.destinationOf(fact).by} ${clusters}: ${found.is}${found.is === 'yes' && !found.certain ? ' perhaps' : ''}`
  }
  test.each([
    ['k8s/prod/web.yaml', 'only shop-prod: no'],
    ['k8s/production/web.yaml', 'only shop-prod: no'],
    ['k8s/dev/web.yaml', 'only shop-dev: yes'],
    ['apps/shop-dev/web.yaml', 'only shop-dev: yes'],
    ['k8s/values-prod.yaml', 'only shop-prod: no'],
    // Nothing says which: the pool is on one of them only.
    ['k8s/base/web.yaml', 'folder shop-dev+shop-prod: yes perhaps'],
    // Another environment than those of the clusters in sight: its cluster is not here.
    ['k8s/staging/web.yaml', 'elsewhere shop-dev+shop-prod: unknown'],
  ])('%s goes to %s', (path, expected) => expect(sight(path, both)).toBe(expected))

  test('clusters that have no Windows pool anywhere say so for every environment', () => {
    expect(sight('k8s/staging/web.yaml', { 'a.sh': create('shop-dev'), 'b.sh': create('shop-prod') })).toBe('elsewhere shop-dev+shop-prod: no')
  })
  test('regions and customers are told by their folders', () => {
    const regions = { 'infra/east/a.sh': create('one') + add('win1', 'one'), 'infra/west/b.sh': create('two') }
    expect(sight('apps/east/web.yaml', regions)).toBe('words one: yes')
    expect(sight('apps/west/web.yaml', regions)).toBe('words two: no')
    expect(sight('apps/web.yaml', regions)).toBe('folder one+two: yes perhaps')
  })
  test('a folder of tests is no environment where the clusters know none', () => {
    const pipelines = { 'ci/a.sh': create('one'), 'ci/scale-test.sh': create('two') + add('win1', 'two') }
    expect(sight('test/web.yaml', pipelines)).toBe('folder one+two: yes perhaps')
  })
  test('the cluster of another chapter is only likely', () => {
    const course = { '24-clusters/a.sh': create('one') + add('win1', 'one') }
    expect(sight('05-storage/web.yaml', course)).toBe('only one: yes perhaps')
    expect(sight('24-clusters/apps/web.yaml', course)).toBe('only one: yes')
    expect(sight('apps/web.yaml', course)).toBe('only one: yes')
  })
  test('a pool whose cluster nobody can name is likely on the one of its environment', () => {
    const world = worldOf({ 'dev/cluster.sh': create('a'), 'prod/cluster.sh': create('b'), 'prod/pool.sh': add('win9', '$1') })
    expect(clusterNames(world, 'win9')).toEqual(['b perhaps'])
  })
})
