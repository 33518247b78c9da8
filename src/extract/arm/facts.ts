import type { Cluster, ClusterName, ClusterProperties, Fact, NodePool } from '../../model/facts.js'
import { entryOf, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { joined, mapValue, unknown, type Value } from '../../model/value.js'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from '../azure/arm-properties.js'
import { evaluate } from './evaluate.js'
import { identityOf, parentIdentity } from './identity.js'
import { type Deployment, type FoundTemplate, type Instance, instanceOf } from './instance.js'
import { type DeployedResource, deployed } from './resources.js'
import { hole } from './values.js'

const CLUSTER = 'microsoft.containerservice/managedclusters'
const POOL = `${CLUSTER}/agentpools`

/** How a deployment is known: by its entry file and, where there is one, by the file of its parameters. */
export interface Reading {
  readonly address: string
  readonly example: boolean
  readonly environment?: string
}

/** The templates and data that a file can lead to. */
export type TemplateFiles = Pick<Deployment, 'templateAt' | 'dataAt'>

export const nothingAround: TemplateFiles = { templateAt: () => undefined, dataAt: () => undefined }

/** A deployment that has done nothing yet. The bounds are far above what people deploy. */
export const newDeployment = (around: TemplateFiles): Deployment => ({ ...around, steps: 200_000, depth: 0, instances: 500 })

/** What a template says alone, with the defaults of its parameters. */
export function templateFacts(found: FoundTemplate, reading: Reading, around = nothingAround): readonly Fact[] {
  const instance = instanceOf(found, newDeployment(around))
  return instance ? deploymentFacts(instance, reading) : []
}

/** The clusters and pools that a deployment makes. */
export function deploymentFacts(entry: Instance, reading: Reading): readonly (Cluster | NodePool)[] {
  const { resources } = deployed(entry)
  const clusters = resources.filter(({ resource }) => resource.type === CLUSTER).map(each => ({ each, identity: identityOf(each.resource, each.scope) }))
  const made = new Set(clusters.map(({ identity }) => identity))
  const symbol = (identity: string | undefined): Pick<ClusterName, 'symbol'> =>
    identity !== undefined && made.has(identity) ? { symbol: `${reading.address}#${identity}` } : {}
  return [
    ...clusters.flatMap(({ each, identity }) => clusterFacts(each, symbol(identity), reading)),
    ...resources.filter(({ resource }) => resource.type === POOL).map(each => poolFact(each, symbol(parentIdentity(each.resource, each.scope)), reading)),
  ]
}

type Stated = Pick<Cluster, 'example' | 'conditional' | 'environment'>

const statedBy = ({ conditional }: DeployedResource, { example, environment }: Reading): Stated => ({
  example,
  conditional,
  ...(environment !== undefined && { environment }),
})

function clusterFacts(each: DeployedResource, symbol: Pick<ClusterName, 'symbol'>, reading: Reading): readonly (Cluster | NodePool)[] {
  const { resource, scope } = each
  const body = evaluate(resource.body, scope)
  const properties = below(body, 'properties')
  const stated = statedBy(each, reading)
  const name: ClusterName = { name: textAt(body, 'name'), resourceGroup: unknown(resource.at), ...symbol }
  const via = 'Microsoft.ContainerService/managedClusters'
  const settings = withCredentials(clusterPropertiesOf(properties, body), properties, resource.at)
  const cluster: Cluster = { kind: 'cluster', action: 'create', at: resource.at, via, ...stated, ...name, ...settings }
  const pool = (node: Node, more: Omit<NodePool, 'kind' | 'action' | 'at' | 'via' | 'cluster' | keyof Stated>, conditional: boolean): NodePool => ({
    kind: 'node-pool',
    action: 'create',
    at: node.at,
    via,
    ...stated,
    conditional: stated.conditional || conditional,
    cluster: name,
    ...more,
  })
  const possible = possiblePools(properties).map(node => pool(node, { first: false, name: textAt(node, 'name'), ...poolPropertiesOf(node) }, true))
  const profiles = agentPoolProfilesOf(properties).map(profile =>
    pool(profile.node, { first: profile.first, name: profile.name, ...profile.properties }, false),
  )
  return [cluster, ...profiles, ...possible]
}

/** Credentials that may not be there at all have the place of the whole statement, as those of a command do that may have options nobody can see. */
function withCredentials(settings: ClusterProperties, properties: Node, at: Span): ClusterProperties {
  const profile = nodeAt(properties, 'windowsProfile')
  const isSure = (key: string): boolean => {
    const found = profile.is === 'known' ? entryOf(profile.value, key)?.value : undefined
    return found !== undefined && !(found.kind === 'hole' && found.optional)
  }
  const place = (value: Value<string>, key: string): Value<string> => (value.is === 'unknown' && !isSure(key) ? unknown(at) : value)
  return {
    ...settings,
    windowsAdminUsername: place(settings.windowsAdminUsername, 'adminUsername'),
    windowsAdminPassword: place(settings.windowsAdminPassword, 'adminPassword'),
  }
}

/** What stands under a key, or a place where nobody can see what does. */
function below(node: Node, key: string): Node {
  const value = nodeAt(node, key)
  if (value.is === 'known') return value.value
  return value.is === 'absent' ? { kind: 'map', at: node.at, entries: [], open: false } : hole(node.at)
}

/** Pools that a condition nobody can see may add to a cluster. */
function possiblePools(properties: Node): readonly Node[] {
  const profiles = nodeAt(properties, 'agentPoolProfiles')
  return profiles.is === 'known' && profiles.value.kind === 'list' ? (profiles.value.possible ?? []) : []
}

function poolFact(each: DeployedResource, symbol: Pick<ClusterName, 'symbol'>, reading: Reading): NodePool {
  const { resource, scope } = each
  const body = evaluate(resource.body, scope)
  const written = textAt(body, 'name')
  const own = resource.within !== undefined || nodeAt(body, 'parent').is !== 'absent'
  return {
    kind: 'node-pool',
    action: 'create',
    at: resource.at,
    via: 'Microsoft.ContainerService/managedClusters/agentPools',
    first: false,
    ...statedBy(each, reading),
    ...poolPropertiesOf(below(body, 'properties')),
    name: own ? written : lastPart(written),
    cluster: { name: own ? parentName(each) : firstPart(written), resourceGroup: unknown(resource.at), ...symbol },
  }
}

function parentName({ resource, scope }: DeployedResource): Value<string> {
  if (resource.within) return textAt(evaluate(resource.within.body, scope), 'name')
  const parent = nodeAt(evaluate(resource.body, scope), 'parent')
  return parent.is === 'known' ? textAt(parent.value, 'name') : unknown(resource.at)
}

/** `pool` of `cluster/pool`. */
function lastPart(name: Value<string>): Value<string> {
  if (name.is === 'known') return mapValue(name, text => text.slice(text.lastIndexOf('/') + 1))
  if (name.is !== 'partial') return unknown(name.at)
  const slash = name.parts.findLastIndex(part => part?.includes('/'))
  const part = name.parts[slash]
  if (part === undefined) return unknown(name.at)
  return joined([part.slice(part.lastIndexOf('/') + 1), ...name.parts.slice(slash + 1)], name.at)
}

/** `cluster` of `cluster/pool`. */
function firstPart(name: Value<string>): Value<string> {
  if (name.is === 'known') return mapValue(name, text => (text.includes('/') ? text.slice(0, text.lastIndexOf('/')) : undefined))
  return unknown(name.at)
}
