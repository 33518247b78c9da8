import { clusterPropertiesOf, poolPropertiesOf } from '../model/azure-properties.js'
import type { Config, DeclaredCluster } from '../model/config.js'
import type { Cluster, NodePool } from '../model/facts.js'
import { absent, known, unknown } from '../model/value.js'
import { parts } from './parts.js'

/** The clusters and pools of the config, as facts like any other. */
export interface Declared {
  readonly clusters: readonly Cluster[]
  readonly pools: readonly NodePool[]
  /** The declared clusters that the files of a path go to; undefined where the config declares none for it. */
  forPath(path: string): readonly Cluster[] | undefined
}

export function declaredFacts(config: Config): Declared {
  const rows = config.clusters.map(declared => ({ ...facts(declared), matches: matcher(declared.paths) }))
  return {
    clusters: rows.map(row => row.cluster),
    pools: rows.flatMap(row => row.pools),
    forPath: path => {
      const found = rows.filter(row => row.matches(path)).map(row => row.cluster)
      return found.length > 0 ? found : undefined
    },
  }
}

const matcher = (globs: readonly string[]): ((path: string) => boolean) => (globs.length === 0 ? () => true : parts.globs.code().matching(globs))

function facts(declared: DeclaredCluster): { cluster: Cluster; pools: readonly NodePool[] } {
  const stated = { example: false, conditional: false, via: 'the config' }
  // What a declaration leaves out is not known; only the list of pools can be said to be complete.
  const name = { name: known(declared.name, declared.at), resourceGroup: unknown(declared.at) }
  const cluster: Cluster = {
    kind: 'cluster',
    action: 'create',
    at: declared.at,
    ...stated,
    ...name,
    ...clusterPropertiesOf(unknown(declared.at)),
    ...(declared.kubernetes && { kubernetesVersion: declared.kubernetes }),
    ...(declared.network && { networkPlugin: declared.network }),
    ...(declared.networkPolicy && { networkPolicy: declared.networkPolicy }),
    ...(declared.gmsa && { gmsaEnabled: declared.gmsa }),
  }
  const pools = declared.pools.map(
    (pool): NodePool => ({
      kind: 'node-pool',
      action: 'create',
      first: false,
      at: pool.name.at,
      ...stated,
      cluster: name,
      ...poolPropertiesOf(unknown(pool.name.at)),
      name: pool.name,
      osType: pool.os,
      osSku: pool.sku ?? absent(pool.name.at),
      snapshotId: absent(pool.name.at),
      taints: known(pool.taints, pool.name.at),
      // Who declares the taints declares the one of a Spot pool too.
      priority: absent(pool.name.at),
    }),
  )
  return { cluster, pools }
}
