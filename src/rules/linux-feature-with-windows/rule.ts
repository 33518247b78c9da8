import { sources } from '../../catalogue/sources.js'
import type { LinuxFeature } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule, Severity } from '../../model/rule.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A feature of the cluster leaves its Windows nodes out',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  // The documents do not tell since when; it held on the day on which they were read.
  since: '2026-08-21',
  sources: [sources.imageCleaner, sources.imdsRestriction, sources.customCertificateAuthority, sources.sshAccess, sources.automatic],
  on: 'cluster',
  check(cluster, world) {
    const [first] = cluster.linuxFeatures ?? []
    const sign = first && windowsSign(cluster, world)
    if (!sign) return
    return (cluster.linuxFeatures ?? []).map(({ feature, at }) => ({
      at,
      subject: [...clusterSubject(cluster), feature],
      severity: features[feature].severity,
      message: say`${clusterNamed(cluster)} has ${plainly(features[feature].named)}, and ${sign.says}`,
      why: plainly(features[feature].why),
      remedy: plainly(features[feature].remedy),
      offending: {},
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }))
  },
} satisfies Rule<'cluster'>

interface Words {
  readonly severity: Severity
  readonly named: string
  readonly why: string
  readonly remedy: string
}

const features: Readonly<Record<LinuxFeature['feature'], Words>> = {
  'image cleaner': {
    severity: 'notice',
    named: 'the image cleaner',
    why: 'It takes old images from Linux nodes only; on Windows nodes, whose images are large, they stay until the kubelet needs the space.',
    remedy: 'Give the Windows pool a disk that is large enough, or let the kubelet clean up earlier (imageGcHighThreshold).',
  },
  'IMDS restriction': {
    severity: 'error',
    named: 'the restriction of the metadata service',
    why: 'It is not supported in clusters with Windows node pools.',
    remedy: 'Leave it out.',
  },
  'custom certificate authority': {
    severity: 'notice',
    named: 'certificates of its own authorities',
    why: 'They are put on Linux nodes only: Windows nodes go on refusing what these authorities signed.',
    remedy: 'Put the certificates on Windows nodes with a HostProcess container, or into the images.',
  },
  'SSH with Entra ID': {
    severity: 'notice',
    named: 'SSH access with Entra ID',
    why: 'It is for Linux nodes only so far.',
    remedy: 'Reach Windows nodes with a HostProcess container.',
  },
  'AI toolchain operator': {
    severity: 'notice',
    named: 'the AI toolchain operator',
    why: 'Its models run on Linux nodes only.',
    remedy: 'Keep a Linux pool with GPUs for them.',
  },
  'AKS Automatic': {
    severity: 'error',
    named: 'the SKU AKS Automatic',
    why: 'The nodes of such a cluster are Linux nodes, which AKS makes by itself; Windows pools are for clusters of the SKU Base or Standard.',
    remedy: 'Make the cluster without it.',
  },
}
