import type { Argument } from './argument.js'
import type { MapNode, Node } from './node.js'
import type { Runner } from './runner.js'
import type { Span } from './text.js'
import type { Value } from './value.js'

/**
 * Facts: what files say, whatever their language. A rule judges facts, so that it is written once for `az`, PowerShell, Terraform, Bicep, ARM
 * and the rest. A fact is made from one file alone and is plain data; what it means beside others is for the World to say.
 */
export type Fact = Command | Cluster | NodePool | Workload | KubernetesObject | HelmRelease | AzureResource | BaseImage | FileFact
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>

interface Stated {
  /** The whole statement, object or block. */
  readonly at: Span
  /** From prose, documentation, examples or fixtures: linked inside its own file only, at most a warning, never blocking. */
  readonly example: boolean
  /** Stands in an arm that may not run. */
  readonly conditional: boolean
  /** The command that states it is refused as it is written: this is what it plainly means, and nothing is made yet. */
  readonly refused?: true
  /** What made this one of several readings of the same lines: the overlay, the values file, the parameter file. `at` is the same for all of them. */
  readonly environment?: string
  /** Where this reading is put together: the kustomization of the overlay, the values file, the release. It tells which cluster is near, not the place of the fact. */
  readonly consumer?: Span
}

/** A command that some rule knows by its name. Grammars (`readAz`, `readHelm`) read its words. */
export interface Command extends Stated {
  readonly kind: 'command'
  /** The first word, lower case, without folder and `.exe`/`.cmd`. */
  readonly tool: string
  readonly words: readonly Argument[]
  readonly shell: 'bash' | 'powershell' | 'cmd'
  /** Set for the commands of `az` that matter here. */
  readonly az?: AzReading | undefined
  /** Something is fed to its standard input, which may answer what it asks. */
  readonly piped?: boolean
  /** Where it was to go on to the next line and does not. */
  readonly breaks?: readonly LineBreak[] | undefined
  /** The machine that a workflow or a pipeline runs it on, where that is told. */
  readonly runner?: Runner
  /** A workflow or a pipeline runs it: nobody is there to answer what it asks. */
  readonly unattended?: true
  /** Only for commands of `az` that make or change a cluster. */
  readonly intent?: Intent
}

/** What is said directly above a statement that it is for: a comment, the name of its step, a heading or a paragraph. */
export interface Intent {
  readonly at: Span
  readonly text: string
}

/** A line that ends a command too early. */
export interface LineBreak {
  /**
   * No sign at the end of the line; a blank behind the sign; more of the line behind it; the sign of another shell; a comment or an empty line below;
   * a carriage return behind the sign.
   */
  readonly cause: 'missing' | 'blank' | 'within-line' | 'foreign' | 'comment' | 'empty-line' | 'carriage-return'
  /** The last word of the line where the sign is missing, else what stands in the way. */
  readonly at: Span
  /** The sign that is written (`foreign`), or the shell's own. */
  readonly sign: string
  /** The option that the next line begins with, where it does. */
  readonly next?: string
  /** What joins the lines. */
  readonly join?: { readonly at: Span; readonly text: string }
}

/** What the CLI makes of the words of a command. */
export interface AzReading {
  /** `aks nodepool add`, in lower case. */
  readonly path: string
  /** The options that are written, under their long names. */
  readonly options: readonly AzOption[]
  /** Words that belong to no option. */
  readonly extra: readonly Argument[]
  /** Those of them that look like options. */
  readonly strangers: readonly AzStranger[]
  /** Some word may stand for many: an option that was not found is unknown, not absent. */
  readonly open: boolean
  /** It only shows help. */
  readonly help: boolean
  /** Only the extension aks-preview, or an azure-cli newer than the one that was measured, takes the words. */
  readonly preview: boolean
  /** Why the CLI refuses the words, where it does: then the command states nothing. */
  readonly rejected?: AzRejection
}

export interface AzOption {
  /** `--nodepool-name` for `-n`. */
  readonly name: string
  /** The word as it stands in the file, without a value that is glued to it. */
  readonly flag: Span
  readonly values: readonly Value<string>[]
}

/** An option that the command does not have. */
export interface AzStranger {
  /** Without a value that is glued to it. */
  readonly name: string
  readonly at: Span
  /** The commands on clusters and pools that have it: `aks nodepool add`. */
  readonly elsewhere: readonly string[]
}

export interface AzRejection {
  readonly reason: string
  readonly at: Span
  /** The option, where it is known and its value is refused. */
  readonly option?: string
  readonly value?: string
}

/** How two statements are told to speak of one cluster. */
export interface ClusterName {
  readonly name: Value<string>
  readonly resourceGroup: Value<string>
  /** Where the statement names one; two names in two subscriptions are two clusters. */
  readonly subscription?: Value<string>
  /**
   * Its address in the whole repository, in languages where a pool names its cluster by reference: a Terraform address with its module, a Bicep symbol with
   * its file, the owner of a resource. Equal addresses are one cluster, whatever the names are.
   */
  readonly symbol?: string
}

/** One statement about a cluster: `az aks create`, `az aks update`, a Terraform resource, a declaration in the config. */
export interface Cluster extends Stated, ClusterName, ClusterProperties {
  readonly kind: 'cluster'
  /** `create` says all there is: what it does not set is absent. `update` changes what it names. */
  readonly action: 'create' | 'update'
  /** The words a person knows the statement by: `az aks create`. */
  readonly via: string
  /** For statements that no command of `az` makes: its intent is that of the command. */
  readonly intent?: Intent
}

/** What a statement about a cluster may set. Names are those of the ARM schema. */
export interface ClusterProperties {
  readonly kubernetesVersion: Value<string>
  /** `KubernetesOfficial` or `AKSLongTermSupport`. */
  readonly supportPlan: Value<string>
  readonly networkPlugin: Value<string>
  readonly networkPluginMode: Value<string>
  readonly networkPolicy: Value<string>
  readonly networkDataplane: Value<string>
  readonly loadBalancerSku: Value<string>
  readonly outboundType: Value<string>
  readonly vmSetType: Value<string>
  readonly windowsAdminUsername: Value<string>
  readonly windowsAdminPassword: Value<string>
  readonly hybridBenefit: Value<boolean>
  readonly gmsaEnabled: Value<boolean>
  readonly gmsaDnsServer: Value<string>
  readonly gmsaRootDomain: Value<string>
  readonly servicePrincipal: Value<string>
  readonly managedIdentity: Value<boolean>
  readonly addons: Value<readonly string[]>
  readonly upgradeChannel: Value<string>
  readonly nodeOsUpgradeChannel: Value<string>
  readonly nodeProvisioningMode: Value<string>
  readonly clusterAutoscaler: Value<boolean>
  readonly azureMonitorMetrics: Value<boolean>
  readonly windowsRecordingRules: Value<boolean>
  readonly verticalPodAutoscaler: Value<boolean>
  readonly blobDriver: Value<boolean>
  readonly podIdentity: Value<boolean>
  readonly serviceMesh: Value<boolean>
  readonly httpApplicationRouting: Value<boolean>
  /** `Base`, or `Automatic` for a cluster that AKS runs by itself. */
  readonly sku: Value<string>
  readonly ipFamilies: Value<readonly string[]>
  readonly podCidr: Value<string>
  readonly imageCleaner: Value<boolean>
  /** Pods may not reach the metadata service of their node. */
  readonly imdsRestriction: Value<boolean>
  /** Certificates of authorities of one's own, for the nodes to trust. */
  readonly customCertificates: Value<boolean>
  /** `LocalUser`, `EntraID` or `Disabled`, for the nodes of the cluster's first pools. */
  readonly sshAccess: Value<string>
  readonly aiToolchainOperator: Value<boolean>
  /** Taints that a node has until it is ready. */
  readonly initializationTaints: Value<readonly string[]>
}

/** One statement about a node pool. A cluster's first pool is a statement of its own, with the place of the command that makes it. */
export interface NodePool extends Stated, NodePoolProperties {
  readonly kind: 'node-pool'
  readonly action: 'create' | 'update' | 'upgrade' | 'scale' | 'delete'
  readonly name: Value<string>
  readonly cluster: ClusterName
  readonly via: string
  /** Made by the statement that makes its cluster. */
  readonly first: boolean
  /** The name of the pool that stands in for it while Terraform replaces its nodes. */
  readonly rotationName?: Value<string>
  /** The versions of the Terraform provider that may read it, as the module asks for them: `~> 4.0`. */
  readonly provider?: string
}

/** What a statement about a node pool may set. */
export interface NodePoolProperties {
  readonly osType: Value<string>
  readonly osSku: Value<string>
  readonly mode: Value<string>
  readonly vmSize: Value<string>
  readonly vmSetType: Value<string>
  readonly count: Value<number>
  readonly minCount: Value<number>
  readonly maxCount: Value<number>
  readonly maxPods: Value<number>
  readonly clusterAutoscaler: Value<boolean>
  readonly fipsImage: Value<boolean>
  readonly taints: Value<readonly string[]>
  readonly labels: Value<readonly string[]>
  readonly priority: Value<string>
  readonly maxSurge: Value<string>
  readonly maxUnavailable: Value<string>
  readonly kubernetesVersion: Value<string>
  readonly workloadRuntime: Value<string>
  readonly gpuInstanceProfile: Value<string>
  readonly gpuDriver: Value<string>
  /** `CUDA` or `GRID`. */
  readonly gpuDriverType: Value<string>
  readonly linuxOsConfig: Value<string>
  /** The path of a file with the kubelet's settings, which `az` takes. */
  readonly kubeletConfig: Value<string>
  /** The names of the kubelet's settings, where the statement holds them itself. */
  readonly kubeletSettings: Value<readonly string[]>
  readonly messageOfTheDay: Value<string>
  readonly artifactStreaming: Value<boolean>
  readonly secureBoot: Value<boolean>
  readonly vtpm: Value<boolean>
  readonly outboundNatDisabled: Value<boolean>
  readonly nodePublicIp: Value<boolean>
  readonly snapshotId: Value<string>
  /** Headers of the request, which switch on what no option does: `UseWindowsGen2VM=true`. */
  readonly customHeaders: Value<string>
}

interface Named {
  readonly apiVersion: Value<string>
  /** The group of its API (see apiGroup). */
  readonly group: string | undefined
  /** `Deployment`, `StorageClass`, ... */
  readonly resource: string
  readonly name: Value<string>
  readonly namespace: Value<string>
  /** The name and namespace in the file that holds the object, where an overlay gives it others: what it is told by in every environment. */
  readonly written?: { readonly name: string; readonly namespace: string }
  /** The whole object. */
  readonly object: MapNode
}

/** A Kubernetes object with a pod template. */
export interface Workload extends Stated, Named {
  readonly kind: 'workload'
  /** The pod spec: for a Deployment, `spec.template.spec`. */
  readonly pod: MapNode
  /** The metadata of the pods (labels and annotations). */
  readonly podMetadata: Value<Node>
}

/** Any Kubernetes object, those with a pod template included. */
export interface KubernetesObject extends Stated, Named {
  readonly kind: 'object'
}

/** A chart that is installed, from `helm`, a HelmRelease, an Application or a `helm_release`. */
export interface HelmRelease extends Stated {
  readonly kind: 'helm-release'
  readonly release: Value<string>
  readonly namespace: Value<string>
  /** As written: `ingress-nginx/ingress-nginx`, `oci://...`, a path. */
  readonly chart: Value<string>
  /** The repository's URL, where it is given or the alias was added in the same file. */
  readonly repository: Value<string>
  /** The object that names the repository, where one does: Flux's `HelmRepository`. */
  readonly repositoryObject?: Value<string>
  readonly version: Value<string>
  /** What overrides the chart's values, weakest first. */
  readonly values: readonly ValuesLayer[]
  /** Some values cannot be seen: what is not found is unknown. */
  readonly open: boolean
  readonly via: string
  /** The shell of the command that installs it: what is to be added has to be quoted for it. */
  readonly shell?: Command['shell']
}

export type ValuesLayer =
  /** `--set a.b=c`, one for each key. `written` is the path with its backslashes; `text`: the value is a string whatever it looks like. */
  | {
      readonly is: 'set'
      readonly path: readonly (string | number)[]
      readonly value: Value<string>
      readonly at: Span
      readonly written: string
      readonly text: boolean
    }
  /** Values in place (HelmRelease, Application). */
  | { readonly is: 'tree'; readonly tree: Node }
  /** A file by its path as written; link finds it. */
  | { readonly is: 'file'; readonly path: Value<string> }

/** The image that a stage of a Dockerfile begins with. */
export interface BaseImage extends Stated {
  readonly kind: 'base-image'
  /** With the defaults of `ARG`, which who builds it may replace. */
  readonly image: Value<string>
  readonly platform: Value<string>
  /** The name of the stage, else its number. */
  readonly stage: string
  /** The stage that becomes the image, unless who builds it names another; those before only help to make it. */
  readonly last: boolean
  /** The programs that its instructions run: `SHELL`, `RUN`, `ENTRYPOINT`, `CMD`. */
  readonly programs: readonly { readonly keyword: string; readonly name: string; readonly at: Span }[]
}

/** A resource of Azure that is neither a cluster nor a pool, and that some rule knows by its type. */
export interface AzureResource extends Stated {
  readonly kind: 'azure-resource'
  /** As the language names it: `Microsoft.DevSpaces/controllers`, `azurerm_devspace_controller`. */
  readonly type: Value<string>
  readonly name: Value<string>
}

/** The presence of a file whose name means something (`azds.yaml`). */
export interface FileFact extends Stated {
  readonly kind: 'file'
  readonly name: string
}
