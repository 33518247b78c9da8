import type { Day, Source } from '../model/rule.js'

/*
 * The pages that the claims rest on. `read` is the day of the copy that was read: the pages have no versions, their repositories do.
 */

const aksDocs: Day = '2026-08-21'
const aks = (page: string, title: string): Source => ({ title: `${title} (AKS)`, url: `https://learn.microsoft.com/azure/aks/${page}`, read: aksDocs })
const aksIssue = (number: number, title: string): Source => ({
  title: `Azure/AKS#${number}: ${title}`,
  url: `https://github.com/Azure/AKS/issues/${number}`,
  read: aksDocs,
})
const kubernetes = (page: string, title: string): Source => ({ title: `${title} (Kubernetes)`, url: `https://kubernetes.io/docs/${page}/`, read: '2026-08-22' })
const windowsContainers = (page: string, title: string): Source => ({
  title: `${title} (Windows containers)`,
  url: `https://learn.microsoft.com/virtualization/windowscontainers/${page}`,
  read: '2026-08-07',
})

/** By what they are about; the names are the keys of rules' `sources`. */
export const sources = {
  // Windows on AKS
  windowsBestPractices: aks('windows-best-practices', 'Windows containers best practices'),
  windowsFaq: aks('windows-faq', 'Windows Server node pools FAQ'),
  windowsVersusLinux: aks('windows-vs-linux-containers', 'Windows container considerations'),
  windowsQuickstart: aks('learn/quick-windows-container-deploy-cli', 'Deploy a Windows Server container with the Azure CLI'),
  upgradeWindowsOs: aks('upgrade-windows-os', 'Upgrade the Windows OS version of a node pool'),
  upgradeOsVersion: aks('upgrade-os-version', 'Upgrade operating system versions'),
  windowsGmsa: aks('use-group-managed-service-accounts', 'Group managed service accounts'),
  windowsHostProcess: aks('use-windows-hpc', 'Windows HostProcess containers'),
  windowsGpu: aks('use-windows-gpu', 'Windows GPUs'),
  hybridBenefit: aks('azure-hybrid-benefit', 'Azure Hybrid Benefit'),
  fipsNodes: aks('enable-fips-nodes', 'FIPS for node pools'),
  windowsServer2019Retirement: aksIssue(4091, 'retirement of Windows Server 2019'),
  windowsServer2022Retirement: aksIssue(4168, 'retirement of Windows Server 2022'),
  windowsAnnualRetirement: aksIssue(5608, 'retirement of the Windows Server Annual Channel'),
  defaultWindowsOsSku: aksIssue(5904, 'Windows Server 2025 by default'),

  // Clusters and node pools
  createNodePools: aks('create-node-pools', 'Create node pools'),
  systemPools: aks('use-system-pools', 'System node pools'),
  virtualMachinePools: aks('virtual-machines-node-pools', 'Virtual Machines node pools'),
  supportedKubernetesVersions: aks('supported-kubernetes-versions', 'Supported Kubernetes versions'),
  largeWorkloads: aks('best-practices-performance-scale-large', 'Best practices for large workloads'),
  customNodeConfiguration: aks('custom-node-configuration', 'Custom node configuration'),
  nodeTaints: aks('use-node-taints', 'Node taints'),
  nodeLabels: aks('use-labels', 'Labels'),
  automatic: aks('intro-aks-automatic', 'AKS Automatic'),
  aksReleases: { title: 'Releases of AKS', url: 'https://github.com/Azure/AKS/releases', read: '2026-08-07' },

  // Upgrades
  autoUpgradeNodeImage: aks('auto-upgrade-node-os-image', 'Upgrade channels of node images'),
  upgradeComponents: aks('upgrade-cluster-components', 'Upgrade options'),
  kured: aks('upgrade-node-image-kured', 'kured'),

  // Networking
  kubenetRetirement: aksIssue(4859, 'retirement of kubenet'),
  networkOverview: aks('concepts-network-cni-overview', 'CNI networking overview'),
  networkOverlay: aks('azure-cni-overlay', 'Azure CNI Overlay'),
  podCidrExpansion: {
    title: 'Expand the pod CIDR of Azure CNI Overlay (AKS)',
    url: 'https://learn.microsoft.com/azure/aks/azure-cni-overlay-pod-expand',
    read: '2026-08-22',
  },
  networkPodSubnet: aks('concepts-network-azure-cni-pod-subnet', 'Azure CNI Pod Subnet'),
  networkCilium: aks('azure-cni-powered-by-cilium', 'Azure CNI powered by Cilium'),
  ipAddressPlanning: aks('concepts-network-ip-address-planning', 'IP address planning'),
  networkPolicies: aks('use-network-policies', 'Network policies'),
  networkPolicyBestPractices: aks('network-policy-best-practices', 'Network policy best practices'),
  coreDns: aks('coredns-custom', 'Customize CoreDNS'),
  rdp: aks('rdp', 'RDP to Windows nodes'),
  natGateway: aks('nat-gateway', 'NAT gateway and Windows outbound NAT'),
  staticEgressGateway: aks('configure-static-egress-gateway', 'Static egress gateway'),
  basicLoadBalancer: aks('create-node-pools', 'Create node pools: standard load balancer'),
  availabilitySets: aksIssue(5021, 'retirement of availability sets'),
  noMatchForPlatform: aksIssue(1905, 'Linux pods on Windows nodes'),
  windowsProfileOfMigratedClusters: aksIssue(4489, 'no Windows profile after a migration from kubenet'),
  windowsProfileByDefault: aksIssue(1545, 'a Windows profile for every cluster'),
  windowsPoolNames: aksIssue(1986, 'names of Windows node pools'),
  appRouting: aks('app-routing', 'Application routing add-on'),

  // Features without Windows
  nodeAutoProvisioning: aks('node-auto-provisioning', 'Node auto-provisioning'),
  clusterAutoscaler: aks('cluster-autoscaler', 'Cluster autoscaler'),
  verticalPodAutoscaler: aks('vertical-pod-autoscaler', 'Vertical Pod Autoscaler'),
  istio: aks('istio-about', 'Istio add-on'),
  openServiceMesh: aks('open-service-mesh-about', 'Open Service Mesh add-on'),
  virtualNodes: aks('virtual-nodes', 'Virtual nodes'),
  podIdentity: aks('use-azure-ad-pod-identity', 'Pod-managed identity'),
  podIdentityMigration: aks('workload-identity-migrate-from-pod-identity', 'Migrate to workload identity'),
  arm64: aks('use-arm64-vms', 'Arm64 node pools'),
  confidentialVms: aks('use-cvm', 'Confidential VMs'),
  trustedLaunch: aks('use-trusted-launch', 'Trusted launch'),
  generation2: aks('generation-2-vms', 'Generation 2 VMs'),
  generation1Image: {
    title: 'dapr/dapr#9994: Standard_D4ads_v6 cannot boot the image of Windows Server 2022',
    url: 'https://github.com/dapr/dapr/pull/9994',
    read: '2026-08-22',
  },
  generation2InTerraform: {
    title: 'hashicorp/terraform-provider-azurerm#31526: no header for generation 2',
    url: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/31526',
    read: '2026-08-22',
  },
  artifactStreaming: aks('artifact-streaming', 'Artifact streaming'),
  imageCleaner: aks('image-cleaner', 'Image Cleaner'),
  customCertificateAuthority: aks('custom-certificate-authority', 'Custom certificate authority'),
  imdsRestriction: aks('imds-restriction', 'IMDS restriction'),
  sshAccess: aks('manage-ssh-node-access', 'SSH access to nodes'),
  secretsStore: aks('csi-secrets-store-driver', 'Secrets Store CSI driver'),
  nodeDisruption: aks('node-disruption-policy', 'Node disruption policy'),

  // Storage
  storage: aks('concepts-storage', 'Storage'),
  inTreeMigration: aks('csi-migrate-in-tree-volumes', 'Migrate from in-tree volumes to CSI drivers'),
  netAppFilesSmb: aks('azure-netapp-files-smb', 'Azure NetApp Files over SMB'),
  spotPools: aks('spot-node-pool', 'Spot node pools'),
  storageInPortal: aks('use-storage-in-the-azure-portal', 'Storage in the Azure portal'),

  // Kubernetes
  kubernetesWindows: kubernetes('concepts/windows/intro', 'Windows containers'),
  kubernetesWindowsGuide: kubernetes('concepts/windows/user-guide', 'Guide for running Windows containers'),
  kubernetesWindowsStorage: kubernetes('concepts/storage/windows-storage', 'Windows storage'),
  kubernetesWindowsNetworking: kubernetes('concepts/services-networking/windows-networking', 'Networking on Windows'),
  kubernetesWindowsResources: kubernetes('concepts/configuration/windows-resource-management', 'Resource management for Windows nodes'),
  kubernetesWindowsSecurity: kubernetes('concepts/security/windows-security', 'Security for Windows nodes'),
  kubernetesPodOs: kubernetes('concepts/workloads/pods', 'Pods: the OS field'),
  kubernetesRunAsUserName: kubernetes('tasks/configure-pod-container/configure-runasusername', 'RunAsUserName'),
  kubernetesHostProcess: kubernetes('tasks/configure-pod-container/create-hostprocess-pod', 'HostProcess pods'),
  kubernetesGmsa: kubernetes('tasks/configure-pod-container/configure-gmsa', 'GMSA for Windows pods'),
  kubernetesPodSecurity: kubernetes('concepts/security/pod-security-standards', 'Pod Security Standards'),
  kubernetesDns: kubernetes('concepts/services-networking/dns-pod-service', 'DNS for services and pods'),
  kubernetesProbes: kubernetes('tasks/configure-pod-container/configure-liveness-readiness-startup-probes', 'Probes'),
  kubernetesTaints: kubernetes('concepts/scheduling-eviction/taint-and-toleration', 'Taints and tolerations'),
  kubernetesDualStack: kubernetes('concepts/services-networking/dual-stack', 'Dual-stack'),
  kubernetesLabels: kubernetes('reference/labels-annotations-taints', 'Well-known labels'),
  podValidation: {
    title: 'The validation of pods in the API server',
    url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go',
    read: '2026-07-24',
  },
  podTypes: { title: 'The types of the core API', url: 'https://github.com/kubernetes/api/blob/master/core/v1/types.go', read: '2026-07-24' },
  podLevelResources: {
    title: 'kubernetes/kubernetes#133046: pod-level resources on Windows',
    url: 'https://github.com/kubernetes/kubernetes/pull/133046',
    read: '2026-07-24',
  },
  resizeOnWindows: {
    title: 'kubernetes/enhancements#6303: resize in place on Windows',
    url: 'https://github.com/kubernetes/enhancements/issues/6303',
    read: '2026-08-31',
  },
  hostNetworkWithdrawn: {
    title: 'KEP-3503: host network for Windows pods, withdrawn',
    url: 'https://github.com/kubernetes/enhancements/issues/3503',
    read: '2026-07-24',
  },
  directServerReturn: { title: 'KEP-5100: direct server return on Windows', url: 'https://github.com/kubernetes/enhancements/issues/5100', read: '2026-07-24' },

  // Windows container images
  versionCompatibility: windowsContainers('deploy-containers/version-compatibility', 'Version compatibility'),
  baseImageLifecycle: windowsContainers('deploy-containers/base-image-lifecycle', 'Lifecycle of base images'),
  baseImages: windowsContainers('manage-containers/container-base-images', 'Base images'),
  dotnetFrameworkImages: { title: 'Images of .NET Framework', url: 'https://github.com/microsoft/dotnet-framework-docker', read: '2026-07-14' },
  dotnetMultiPlatformTags: {
    title: 'dotnet/dotnet-docker#4492: multi-platform tags are Linux only',
    url: 'https://github.com/dotnet/dotnet-docker/issues/4492',
    read: '2026-08-21',
  },

  // Charts
  ingressNginxChart: {
    title: 'The chart of Ingress NGINX',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/values.yaml',
    read: '2026-03-20',
    final: true,
  },
  kuredChart: { title: 'The chart of kured', url: 'https://github.com/kubereboot/charts/blob/main/charts/kured/values.yaml', read: '2026-07-29' },
  smbChart: {
    title: 'The chart of the SMB driver',
    url: 'https://github.com/kubernetes-csi/csi-driver-smb/blob/master/charts/latest/csi-driver-smb/values.yaml',
    read: '2026-08-07',
  },
  traefikChart: { title: 'The chart of Traefik', url: 'https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml', read: '2026-08-21' },

  // Build machines
  windows2019Runner: {
    title: 'actions/runner-images#12045: windows-2019 ends',
    url: 'https://github.com/actions/runner-images/issues/12045',
    read: '2026-08-22',
  },
  windows2016Runner: {
    title: 'actions/runner-images#5238: windows-2016 ends',
    url: 'https://github.com/actions/runner-images/issues/5238',
    read: '2026-08-22',
  },

  // Tools
  azureCli: { title: 'az aks (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/aks', read: '2026-08-21' },
  azureCliNodePool: { title: 'az aks nodepool (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/aks/nodepool', read: '2026-08-21' },
  azPowerShell: { title: 'Az.Aks (Azure PowerShell)', url: 'https://learn.microsoft.com/powershell/module/az.aks', read: '2026-08-05' },
  terraformCluster: {
    title: 'azurerm_kubernetes_cluster (Terraform)',
    url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster',
    read: '2026-08-22',
  },
  terraformNodePool: {
    title: 'azurerm_kubernetes_cluster_node_pool (Terraform)',
    url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster_node_pool',
    read: '2026-08-22',
  },
  terraformWindows2025: {
    title: 'hashicorp/terraform-provider-azurerm#31036',
    url: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/31036',
    read: '2026-08-22',
  },
  aksEngine: { title: 'Azure/aks-engine', url: 'https://github.com/Azure/aks-engine', read: '2026-08-21' },
  devSpaces: { title: 'Azure Dev Spaces', url: 'https://learn.microsoft.com/previous-versions/azure/dev-spaces/', read: '2026-08-21' },
} as const satisfies Readonly<Record<string, Source>>
