import type { BaseImage, Cluster, Fact, FactKind, FactOf, HelmRelease, KubernetesObject, NodePool, Workload } from './facts.js'
import type { MapNode, Node } from './node.js'
import type { Prose } from './prose.js'
import type { Day, Evidence } from './rule.js'
import type { Span } from './text.js'
import type { Value } from './value.js'

/** All facts of the scan, linked and indexed. Every look-up is by index: no rule walks all facts to answer a question. */
export interface World {
  /** The as-of day: claims are judged as they stood then. */
  readonly day: Day
  /** Every file that could matter was read: absence from the repository means something. */
  readonly complete: boolean
  facts<K extends FactKind>(kind: K): readonly FactOf<K>[]
  path(source: number): string
  /** The clusters, as the statements that create them, that a pool or an update belongs to; several where the repository holds alternatives. */
  clustersOf(fact: NodePool | Cluster): readonly Linked<Cluster>[]
  /** The pools of a cluster that some statement creates, its first pool included. */
  poolsOf(cluster: Cluster): readonly Linked<NodePool>[]
  /** A Windows pool of the cluster that a statement is about, one that is certain where there is any. */
  windowsPoolOf(cluster: Cluster): Linked<NodePool> | undefined
  /** The statements that change a cluster after some statement created it. */
  updatesOf(cluster: Cluster): readonly Cluster[]
  /** Everything that is said of one pool: its creation, updates and deletion. */
  statementsOf(pool: NodePool): readonly NodePool[]
  /** The statement that makes the pool that a statement is about, where there is one in sight. */
  creationOf(pool: NodePool): NodePool | undefined
  /** The OS of a pool's nodes, from the statement or from the one that creates the pool. */
  osOf(pool: NodePool): Value<Os>
  /** The trees of objects (see KubernetesObject.object) that have a field, label or annotation of a name at any depth; `*` stands for any text (see searchFor). */
  treesWith(field: string): ReadonlySet<MapNode>
  /** Whether the object that a workload is of has one of some fields. */
  has(workload: Workload, ...fields: readonly string[]): boolean
  /** The OS of a workload's pods, with the evidence. */
  podOs(workload: Workload): PodOs
  /** The clusters that a manifest or a release may go to. */
  destinationOf(fact: Fact): Destination
  /** Whether a pod of this fact could meet a Windows node. */
  windowsFor(fact: Fact): WindowsInSight
  /** Some pods of the repository are for Windows, whatever cluster they go to. */
  readonly windowsPods: boolean
  /** Objects by kind and name in the namespace of the fact (cluster-wide objects in any). */
  objects(resource: string, name?: string): readonly KubernetesObject[]
  /** The vertical pod autoscalers whose target has the kind and the name of a workload. */
  autoscalersOf(workload: Workload): readonly KubernetesObject[]
  /** A workload of an OS that mounts a claim by its name, in the namespace of another. */
  mounting(claim: string, os: Os, near: Workload): Workload | undefined
  /** A workload of an OS whose pods a selector is certain to match, in the namespace of the object that has the selector. */
  selected(labels: Node, os: Os, near: KubernetesObject): Workload | undefined
  /** The first document of a data file, by its path as a statement of some source writes it. */
  document(path: string, source: number): Node | undefined
  /** The image that a Dockerfile builds upon, by its path as a statement of some source writes it. */
  baseImage(path: string, source: number): BaseImage | undefined
  /** The value that a release ends up with under a path of its values, overrides applied; absent where the chart's default holds. */
  helmValue(release: HelmRelease, ...path: readonly (string | number)[]): Value<Node>
}

export type Os = 'Windows' | 'Linux'

/** A fact that belongs to another, and whether that is certain or only likely. */
export interface Linked<T> {
  readonly fact: T
  /** Linked by a name, a symbol or the same variable; otherwise because nothing else is there to link to. */
  readonly certain: boolean
}

/** The clusters that a manifest or a release may go to; several are carried, not guessed among. */
export interface Destination {
  readonly clusters: readonly Cluster[]
  /**
   * How they were told: declared for the path; made in the same file; by the environment or the folder by which the clusters differ; as those of the nearest
   * folder; as the only one. `elsewhere`: all clusters in sight are of other environments than the fact.
   */
  readonly by: 'config' | 'file' | 'words' | 'folder' | 'only' | 'elsewhere' | 'none'
  /** They are of another numbered folder: a course may mean another cluster, the steps of one deployment mean this one. */
  readonly otherLesson?: true
}

export interface PodOs {
  readonly os: Os | 'unknown' | 'contradiction'
  /** `certain`: written in a field that decides. `likely`: an image that is for one OS only. `hint`: a path, a shell, a toleration. */
  readonly strength: 'certain' | 'likely' | 'hint' | 'none'
  readonly evidence: readonly OsEvidence[]
}

/** A place that tells of an OS. */
export interface OsEvidence extends Evidence {
  readonly os: Os
  /** The options that a pod has for Windows: they tell what it is meant for, and keep it from no node. */
  readonly isOption?: true
}

export type WindowsInSight =
  /** A Windows pool of a cluster that the fact may run on. */
  | { readonly is: 'yes'; readonly pools: readonly NodePool[]; readonly certain: boolean; readonly says: Prose; readonly at: Span }
  /** The repository defines its clusters whole, and none has a Windows pool. */
  | { readonly is: 'no' }
  /** The repository does not say. */
  | { readonly is: 'unknown' }
