import type { Cluster, ClusterProperties } from '../../model/facts.js'
import type { Severity } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'

/** A feature of a cluster that its Linux nodes alone have. */
export interface LinuxFeature {
  /** Its name in fingerprints. */
  readonly feature: string
  /** What turns it on. */
  readonly property: keyof ClusterProperties
  readonly isOn: (cluster: Cluster) => boolean
  readonly severity: Severity
  readonly named: string
  readonly why: string
  readonly remedy: string
}

export const linuxFeatures: readonly LinuxFeature[] = [
  {
    feature: 'image cleaner',
    property: 'imageCleaner',
    isOn: cluster => valueOf(cluster.imageCleaner) === true,
    severity: 'notice',
    named: 'the image cleaner',
    why: 'It takes old images from Linux nodes only; on Windows nodes, whose images are large, they stay until the kubelet needs the space.',
    remedy: 'Give the Windows pool a disk that is large enough, or let the kubelet clean up earlier (imageGcHighThreshold).',
  },
  {
    feature: 'IMDS restriction',
    property: 'imdsRestriction',
    isOn: cluster => valueOf(cluster.imdsRestriction) === true,
    severity: 'error',
    named: 'the restriction of the metadata service',
    why: 'It is not supported in clusters with Windows node pools.',
    remedy: 'Leave it out.',
  },
  {
    feature: 'custom certificate authority',
    property: 'customCertificates',
    isOn: cluster => valueOf(cluster.customCertificates) === true,
    severity: 'notice',
    named: 'certificates of its own authorities',
    why: 'They are put on Linux nodes only: Windows nodes go on refusing what these authorities signed.',
    remedy: 'Put the certificates on Windows nodes with a HostProcess container, or into the images.',
  },
  {
    feature: 'SSH with Entra ID',
    property: 'sshAccess',
    isOn: cluster => isText(cluster.sshAccess, 'EntraID'),
    severity: 'notice',
    named: 'SSH access with Entra ID',
    why: 'It is for Linux nodes only so far.',
    remedy: 'Reach Windows nodes with a HostProcess container.',
  },
  {
    feature: 'AI toolchain operator',
    property: 'aiToolchainOperator',
    isOn: cluster => valueOf(cluster.aiToolchainOperator) === true,
    severity: 'notice',
    named: 'the AI toolchain operator',
    why: 'Its models run on Linux nodes only.',
    remedy: 'Keep a Linux pool with GPUs for them.',
  },
  {
    feature: 'AKS Automatic',
    property: 'sku',
    isOn: cluster => isText(cluster.sku, 'Automatic'),
    severity: 'error',
    named: 'the SKU AKS Automatic',
    why: 'The nodes of such a cluster are Linux nodes, which AKS makes by itself; Windows pools are for clusters of the SKU Base or Standard.',
    remedy: 'Make the cluster without it.',
  },
  {
    feature: 'initialization taints',
    property: 'initializationTaints',
    isOn: ({ initializationTaints: taints }) => taints.is === 'known' && taints.value.length > 0,
    severity: 'notice',
    named: 'initialization taints',
    why: 'The option taints the nodes of all Linux pools and leaves Windows pools out: pods may come to a Windows node before it is ready for them.',
    remedy: 'Do not count on them for Windows nodes; a taint of the pool itself stays until it is taken away.',
  },
  {
    feature: 'pod CIDR expansion',
    property: 'podCidr',
    // A cluster that moves to another network mode is told its pod addresses too.
    isOn: ({ action, podCidr, networkPlugin, networkPluginMode }) =>
      action === 'update' && podCidr.is === 'known' && networkPlugin.is === 'absent' && networkPluginMode.is === 'absent',
    severity: 'warning',
    named: 'its pod addresses expanded',
    why: 'More addresses for pods (pod CIDR expansion) are supported in clusters with Linux nodes only.',
    remedy: 'Make a cluster with the larger range, and move the workloads there.',
  },
]
