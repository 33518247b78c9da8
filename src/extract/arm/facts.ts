import type { AzureResource, ClusterName, Fact, NodePool } from '../../model/facts.js'
import { nodeAt, textAt } from '../../model/node.js'
import { joined, known, mapValue, unknown, type Value } from '../../model/value.js'
import { below, type ClusterStatement, clusterFacts, poolFact, type Stated } from './clusters.js'
import { evaluate } from './evaluate.js'
import { identityOf, parentIdentity } from './identity.js'
import { type Deployment, entryOf, type FoundTemplate, type Instance } from './instance.js'
import { registryCluster, registryPool } from './registry.js'
import { type DeployedResource, deployed } from './resources.js'

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

export const noOtherFiles: TemplateFiles = { templateAt: () => undefined, dataAt: () => undefined }

/** A deployment that has done nothing yet. The bounds are far above what people deploy. */
export const newDeployment = (around: TemplateFiles): Deployment => ({ ...around, steps: 200_000, depth: 0, instances: 500 })

/** What a template says alone, with the defaults of its parameters. */
export function templateFacts(found: FoundTemplate, reading: Reading, around = noOtherFiles): readonly Fact[] {
  const instance = entryOf(found, newDeployment(around))
  return instance ? deploymentFacts(instance, reading) : []
}

/** The clusters and pools that a deployment makes. */
export function deploymentFacts(entry: Instance, reading: Reading): readonly Fact[] {
  const { resources, remote } = deployed(entry)
  const stated = ({ conditional }: Pick<DeployedResource, 'conditional'>): Stated => ({
    example: reading.example,
    conditional,
    ...(reading.environment !== undefined && { environment: reading.environment }),
  })
  const clusters = [
    ...resources.filter(({ resource }) => resource.type === CLUSTER).map(each => ({ ...statementOf(each), ...stated(each) })),
    ...remote.flatMap(each => (registryCluster(each) ?? []).map(statement => ({ ...statement, ...stated(each) }))),
  ]
  const made = new Set(clusters.map(({ identity }) => identity))
  const symbol = (identity: string | undefined): Pick<ClusterName, 'symbol'> =>
    identity !== undefined && made.has(identity) ? { symbol: `${reading.address}#${identity}` } : {}
  return [
    ...clusters.flatMap(cluster => clusterFacts(cluster, symbol(cluster.identity))),
    ...resources.filter(({ resource }) => resource.type === POOL).map(each => childPool(each, symbol(parentIdentity(each.resource, each.scope)), stated(each))),
    ...remote.flatMap(each => registryPool(each, stated(each), symbol)),
    ...resources.filter(({ resource }) => ruled.has(resource.type)).map(each => resourceFact(each, stated(each))),
  ]
}

/** Other resources that some rule knows by their types. */
const ruled: ReadonlySet<string> = new Set(['microsoft.devspaces/controllers'])

const resourceFact = ({ resource, scope }: DeployedResource, stated: Stated): AzureResource => ({
  kind: 'azure-resource',
  at: resource.at,
  ...stated,
  type: known(resource.written.type, resource.written.at),
  name: textAt(evaluate(resource.body, scope), 'name'),
})

function statementOf({ resource, scope }: DeployedResource): Omit<ClusterStatement, keyof Stated> & { readonly identity: string | undefined } {
  const body = evaluate(resource.body, scope)
  return { at: resource.at, body, properties: below(body, 'properties'), identity: identityOf(resource, scope) }
}

/** A pool that is a resource of its own. */
function childPool(each: DeployedResource, symbol: Pick<ClusterName, 'symbol'>, stated: Stated): NodePool {
  const { resource, scope } = each
  const body = evaluate(resource.body, scope)
  const written = textAt(body, 'name')
  const own = resource.within !== undefined || nodeAt(body, 'parent').is !== 'absent'
  const cluster: ClusterName = { name: own ? parentName(each) : firstPart(written), resourceGroup: unknown(resource.at), ...symbol }
  return poolFact(below(body, 'properties'), { at: resource.at, name: own ? written : lastPart(written), cluster, ...stated })
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
