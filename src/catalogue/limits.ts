import type { Day, Source } from '../model/rule.js'
import { sources } from './sources.js'

/** A limit as it stood from a day on, until before another. */
export interface LimitRow {
  readonly from: Day
  readonly until?: Day
  readonly value: number
  readonly source: Source
}

/** The day of the first documentation of Windows node pools; what it says is taken to hold from then on. */
const preview: Day = '2019-05-06'

/** By name, oldest first. Limits that AKS raised quietly start with the day on which its documentation or release notes say so. */
export const limits = {
  /** Node pools of a cluster. */
  nodePools: [
    { from: preview, until: '2020-02-01', value: 8, source: sources.aksReleases },
    { from: '2020-02-01', until: '2021-05-14', value: 10, source: sources.aksReleases },
    { from: '2021-05-14', value: 100, source: sources.windowsFaq },
  ],
  /** Nodes of a cluster, all pools together. */
  nodesPerCluster: [
    { from: preview, until: '2020-02-01', value: 100, source: sources.aksReleases },
    { from: '2020-02-01', until: '2024-01-01', value: 1000, source: sources.windowsFaq },
    { from: '2024-01-01', value: 5000, source: sources.windowsVersusLinux },
  ],
  nodesPerPool: [
    { from: preview, until: '2020-02-01', value: 100, source: sources.aksReleases },
    { from: '2020-02-01', value: 1000, source: sources.largeWorkloads },
  ],
  /** Nodes of a System pool may not be fewer; 0 for User pools. */
  leastNodesOfSystemPool: [{ from: '2020-06-01', value: 1, source: sources.azureCliNodePool }],
  recommendedNodesOfSystemPool: [{ from: '2020-06-01', value: 2, source: sources.systemPools }],
  leastPodsPerNode: [{ from: preview, value: 10, source: sources.ipAddressPlanning }],
  mostPodsPerNode: [{ from: preview, value: 250, source: sources.ipAddressPlanning }],
  /** What one node of a System pool has to hold. */
  leastPodsOfSystemPool: [{ from: '2020-06-01', value: 30, source: sources.systemPools }],
  windowsPoolNameLength: [{ from: preview, value: 6, source: sources.createNodePools }],
  linuxPoolNameLength: [{ from: preview, value: 12, source: sources.createNodePools }],
  leastPasswordLength: [{ from: '2020-11-16', value: 14, source: sources.azureCli }],
  mostPasswordLength: [{ from: preview, value: 123, source: sources.azureCli }],
  adminUserNameLength: [{ from: preview, value: 20, source: sources.azureCli }],
  /** About where Windows nodes run out of ports, with `externalTrafficPolicy: Cluster`. */
  services: [{ from: '2020-08-06', value: 500, source: sources.windowsFaq }],
  /** Backends of one Service that Windows nodes can reach. */
  backendsPerService: [{ from: preview, value: 1024, source: sources.kubernetesWindowsNetworking }],
} as const satisfies Readonly<Record<string, readonly LimitRow[]>>

export type LimitName = keyof typeof limits

/** A limit on a day, with its source; undefined before there was one. */
export function limitOn(name: LimitName, day: Day): LimitRow | undefined {
  return (limits[name] as readonly LimitRow[]).find(({ from, until }) => day >= from && (until === undefined || day < until))
}

/** How the pods of a cluster get their addresses. */
export type PodNetwork = 'overlay' | 'pod subnet' | 'node subnet' | 'kubenet'

/** Pods of a node where nobody says how many. https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning */
export const defaultMaxPods: Readonly<Record<PodNetwork, number>> = { overlay: 250, 'pod subnet': 110, 'node subnet': 30, kubenet: 110 }
