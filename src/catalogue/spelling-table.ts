import type { ClusterProperties, NodePoolProperties } from '../model/facts.js'

/**
 * How a language spells a setting: its name; `!name` where true there means false here; a pair where on and off are written in words of their own
 * (off is left out where nothing switches it off).
 */
export type Spelled = string | readonly [on: string, off?: string]

/** A setting in the languages that have it. Terraform: azurerm 5; ARM: API 2026-05-01; Az PowerShell: Az.Aks of azps 16.2; CAPZ: v1beta1. */
export interface Spelling {
  /** For a language that does not have it. */
  readonly words: string
  readonly az?: Spelled
  readonly azPowerShell?: Spelled
  readonly terraform?: Spelled
  readonly arm?: Spelled
  readonly capz?: Spelled
}

/** The settings of a cluster. */
export const clusterSpellings: { readonly [P in keyof ClusterProperties]: Spelling } = {
  kubernetesVersion: {
    words: 'the Kubernetes version',
    az: '--kubernetes-version',
    azPowerShell: '-KubernetesVersion',
    terraform: 'kubernetes_version',
    arm: 'kubernetesVersion',
    capz: 'version',
  },
  supportPlan: { words: 'the support plan', az: '--k8s-support-plan', azPowerShell: '-SupportPlan', terraform: 'support_plan', arm: 'supportPlan' },
  networkPlugin: {
    words: 'the network plugin',
    az: '--network-plugin',
    azPowerShell: '-NetworkPlugin',
    terraform: 'network_plugin',
    arm: 'networkPlugin',
    capz: 'networkPlugin',
  },
  networkPluginMode: {
    words: 'the mode of the network plugin',
    az: '--network-plugin-mode',
    azPowerShell: '-NetworkPluginMode',
    terraform: 'network_plugin_mode',
    arm: 'networkPluginMode',
    capz: 'networkPluginMode',
  },
  networkPolicy: {
    words: 'the engine of network policies',
    az: '--network-policy',
    azPowerShell: '-NetworkPolicy',
    terraform: 'network_policy',
    arm: 'networkPolicy',
    capz: 'networkPolicy',
  },
  networkDataplane: {
    words: 'the network dataplane',
    az: '--network-dataplane',
    azPowerShell: '-NetworkDataplane',
    terraform: 'network_data_plane',
    arm: 'networkDataplane',
    capz: 'networkDataplane',
  },
  loadBalancerSku: {
    words: 'the SKU of the load balancer',
    az: '--load-balancer-sku',
    azPowerShell: '-LoadBalancerSku',
    terraform: 'load_balancer_sku',
    arm: 'loadBalancerSku',
    capz: 'loadBalancerSKU',
  },
  outboundType: {
    words: 'the outbound type',
    az: '--outbound-type',
    azPowerShell: '-OutboundType',
    terraform: 'outbound_type',
    arm: 'outboundType',
    capz: 'outboundType',
  },
  vmSetType: { words: 'the type of the node pool', az: '--vm-set-type', azPowerShell: '-NodeVmSetType', terraform: 'type', arm: 'type' },
  windowsAdminUsername: {
    words: 'the name of the Windows administrator',
    az: '--windows-admin-username',
    azPowerShell: '-WindowsProfileAdminUserName',
    terraform: 'windows_profile.admin_username',
    arm: 'windowsProfile.adminUsername',
  },
  windowsAdminPassword: {
    words: 'the password of the Windows administrator',
    az: '--windows-admin-password',
    azPowerShell: '-WindowsProfileAdminUserPassword',
    terraform: 'windows_profile.admin_password',
    arm: 'windowsProfile.adminPassword',
  },
  hybridBenefit: {
    words: 'Azure Hybrid Benefit',
    az: ['--enable-ahub', '--disable-ahub'],
    azPowerShell: '-EnableAHUB',
    terraform: ['windows_profile.license = "Windows_Server"'],
    arm: ['windowsProfile.licenseType: Windows_Server', 'windowsProfile.licenseType: None'],
  },
  gmsaEnabled: {
    words: 'gMSA',
    az: ['--enable-windows-gmsa', '--disable-windows-gmsa'],
    terraform: ['windows_profile.gmsa'],
    arm: 'windowsProfile.gmsaProfile.enabled',
  },
  gmsaDnsServer: {
    words: 'the DNS server of the domain',
    az: '--gmsa-dns-server',
    terraform: 'windows_profile.gmsa.dns_server',
    arm: 'windowsProfile.gmsaProfile.dnsServer',
  },
  gmsaRootDomain: {
    words: 'the root domain name',
    az: '--gmsa-root-domain-name',
    terraform: 'windows_profile.gmsa.root_domain',
    arm: 'windowsProfile.gmsaProfile.rootDomainName',
  },
  servicePrincipal: {
    words: 'the service principal',
    az: '--service-principal',
    azPowerShell: '-ServicePrincipalIdAndSecret',
    terraform: 'service_principal',
    arm: 'servicePrincipalProfile',
  },
  managedIdentity: {
    words: 'a managed identity',
    az: ['--enable-managed-identity'],
    azPowerShell: '-EnableManagedIdentity',
    terraform: ['identity { type = "SystemAssigned" }'],
    arm: ['identity.type: SystemAssigned', 'identity.type: None'],
    capz: ['identity.type: SystemAssigned'],
  },
  addons: { words: 'the add-ons', az: '--enable-addons', azPowerShell: '-AddOnNameToBeEnabled', arm: 'addonProfiles', capz: 'addonProfiles' },
  upgradeChannel: {
    words: 'the upgrade channel',
    az: '--auto-upgrade-channel',
    azPowerShell: '-NodeAutoUpgradeChannel',
    terraform: 'automatic_upgrade_channel',
    arm: 'autoUpgradeProfile.upgradeChannel',
    capz: 'autoUpgradeProfile.upgradeChannel',
  },
  nodeOsUpgradeChannel: {
    words: 'the upgrade channel of the node OS',
    az: '--node-os-upgrade-channel',
    azPowerShell: '-NodeOSAutoUpgradeChannel',
    terraform: 'node_os_upgrade_channel',
    arm: 'autoUpgradeProfile.nodeOSUpgradeChannel',
  },
  nodeProvisioningMode: {
    words: 'node auto-provisioning',
    az: '--node-provisioning-mode',
    azPowerShell: '-NodeProvisioningMode',
    terraform: 'node_provisioning_profile.mode',
    arm: 'nodeProvisioningProfile.mode',
  },
  clusterAutoscaler: {
    words: 'the cluster autoscaler',
    az: ['--enable-cluster-autoscaler', '--disable-cluster-autoscaler'],
    azPowerShell: '-EnableNodeAutoScaling',
    terraform: 'auto_scaling_enabled',
    arm: 'enableAutoScaling',
  },
  azureMonitorMetrics: {
    words: 'the metrics of Azure Monitor',
    az: ['--enable-azure-monitor-metrics', '--disable-azure-monitor-metrics'],
    azPowerShell: '-EnableMonitorMetric',
    terraform: 'monitor_metrics',
    arm: 'azureMonitorProfile.metrics.enabled',
  },
  windowsRecordingRules: { words: 'the recording rules for Windows', az: ['--enable-windows-recording-rules'] },
  verticalPodAutoscaler: {
    words: 'the vertical pod autoscaler',
    az: ['--enable-vpa', '--disable-vpa'],
    azPowerShell: '-EnableVerticalPodAutoscaler',
    terraform: 'workload_autoscaler_profile.vertical_pod_autoscaler_enabled',
    arm: 'workloadAutoScalerProfile.verticalPodAutoscaler.enabled',
  },
  blobDriver: {
    words: 'the driver for blob storage',
    az: ['--enable-blob-driver', '--disable-blob-driver'],
    azPowerShell: '-EnableBlobCSIDriver',
    terraform: 'storage_profile.blob_driver_enabled',
    arm: 'storageProfile.blobCSIDriver.enabled',
  },
  podIdentity: {
    words: 'pod identity',
    az: ['--enable-pod-identity', '--disable-pod-identity'],
    azPowerShell: '-EnablePodIdentity',
    arm: 'podIdentityProfile.enabled',
  },
  serviceMesh: {
    words: 'the Istio add-on',
    az: ['--enable-azure-service-mesh'],
    terraform: ['service_mesh_profile'],
    arm: ['serviceMeshProfile.mode: Istio', 'serviceMeshProfile.mode: Disabled'],
  },
  httpApplicationRouting: {
    words: 'HTTP application routing',
    az: ['--enable-addons http_application_routing'],
    azPowerShell: ['-AddOnNameToBeEnabled HttpApplicationRouting'],
    terraform: 'http_application_routing_enabled',
    arm: 'addonProfiles.httpApplicationRouting.enabled',
  },
}

/** The settings of a node pool. */
export const poolSpellings: { readonly [P in keyof NodePoolProperties]: Spelling } = {
  osType: { words: 'the OS type', az: '--os-type', azPowerShell: '-OsType', terraform: 'os_type', arm: 'osType', capz: 'osType' },
  osSku: { words: 'the OS SKU', az: '--os-sku', azPowerShell: '-OsSKU', terraform: 'os_sku', arm: 'osSKU' },
  mode: { words: 'the mode', az: '--mode', azPowerShell: '-Mode', terraform: 'mode', arm: 'mode', capz: 'mode' },
  vmSize: { words: 'the size of the nodes', az: '--node-vm-size', azPowerShell: '-VmSize', terraform: 'vm_size', arm: 'vmSize', capz: 'sku' },
  vmSetType: { words: 'the type of the pool', az: '--vm-set-type', azPowerShell: '-VmSetType', terraform: 'type', arm: 'type' },
  count: { words: 'the number of nodes', az: '--node-count', azPowerShell: '-Count', terraform: 'node_count', arm: 'count', capz: 'replicas' },
  minCount: { words: 'the fewest nodes', az: '--min-count', azPowerShell: '-MinCount', terraform: 'min_count', arm: 'minCount', capz: 'scaling.minSize' },
  maxCount: { words: 'the most nodes', az: '--max-count', azPowerShell: '-MaxCount', terraform: 'max_count', arm: 'maxCount', capz: 'scaling.maxSize' },
  maxPods: { words: 'the pods per node', az: '--max-pods', azPowerShell: '-MaxPodCount', terraform: 'max_pods', arm: 'maxPods', capz: 'maxPods' },
  clusterAutoscaler: {
    words: 'the cluster autoscaler',
    az: ['--enable-cluster-autoscaler', '--disable-cluster-autoscaler'],
    azPowerShell: '-EnableAutoScaling',
    terraform: 'auto_scaling_enabled',
    arm: 'enableAutoScaling',
    capz: ['scaling'],
  },
  fipsImage: {
    words: 'FIPS',
    az: ['--enable-fips-image', '--disable-fips-image'],
    azPowerShell: '-EnableFIPS',
    terraform: 'fips_enabled',
    arm: 'enableFIPS',
    capz: 'enableFIPS',
  },
  taints: { words: 'the taints', az: '--node-taints', azPowerShell: '-NodeTaint', terraform: 'node_taints', arm: 'nodeTaints', capz: 'taints' },
  labels: { words: 'the labels', az: '--labels', azPowerShell: '-NodeLabel', terraform: 'node_labels', arm: 'nodeLabels', capz: 'nodeLabels' },
  priority: {
    words: 'the priority',
    az: '--priority',
    azPowerShell: '-ScaleSetPriority',
    terraform: 'priority',
    arm: 'scaleSetPriority',
    capz: 'scaleSetPriority',
  },
  maxSurge: {
    words: 'the surge',
    az: '--max-surge',
    azPowerShell: '-MaxSurge',
    terraform: 'upgrade_settings.max_surge',
    arm: 'upgradeSettings.maxSurge',
  },
  maxUnavailable: {
    words: 'the nodes that may be unavailable:',
    az: '--max-unavailable',
    azPowerShell: '-MaxUnavailable',
    terraform: 'upgrade_settings.max_unavailable',
    arm: 'upgradeSettings.maxUnavailable',
  },
  kubernetesVersion: {
    words: 'the Kubernetes version',
    az: '--kubernetes-version',
    azPowerShell: '-KubernetesVersion',
    terraform: 'orchestrator_version',
    arm: 'orchestratorVersion',
  },
  workloadRuntime: {
    words: 'the workload runtime',
    az: '--workload-runtime',
    azPowerShell: '-WorkloadRuntime',
    terraform: 'workload_runtime',
    arm: 'workloadRuntime',
  },
  gpuInstanceProfile: {
    words: 'the instance profile of the GPU',
    az: '--gpu-instance-profile',
    azPowerShell: '-GpuInstanceProfile',
    terraform: 'gpu_instance',
    arm: 'gpuInstanceProfile',
  },
  gpuDriver: { words: 'the GPU driver', az: '--gpu-driver', azPowerShell: '-GPUDriver', terraform: 'gpu_driver', arm: 'gpuProfile.driver' },
  linuxOsConfig: {
    words: 'the Linux OS configuration',
    az: '--linux-os-config',
    azPowerShell: '-LinuxOSConfig',
    terraform: 'linux_os_config',
    arm: 'linuxOSConfig',
    capz: 'linuxOSConfig',
  },
  kubeletConfig: { words: 'the settings of the kubelet', az: '--kubelet-config', azPowerShell: '-KubeletConfig' },
  kubeletSettings: {
    words: 'the settings of the kubelet',
    az: '--kubelet-config',
    azPowerShell: '-KubeletConfig',
    terraform: 'kubelet_config',
    arm: 'kubeletConfig',
    capz: 'kubeletConfig',
  },
  messageOfTheDay: { words: 'the message of the day', az: '--message-of-the-day', azPowerShell: '-MessageOfTheDay', arm: 'messageOfTheDay' },
  artifactStreaming: { words: 'artifact streaming', az: ['--enable-artifact-streaming'], arm: 'artifactStreamingProfile.enabled' },
  secureBoot: {
    words: 'secure boot',
    az: ['--enable-secure-boot', '--disable-secure-boot'],
    azPowerShell: '-EnableSecureBoot',
    arm: 'securityProfile.enableSecureBoot',
  },
  vtpm: {
    words: 'the virtual TPM',
    az: ['--enable-vtpm', '--disable-vtpm'],
    azPowerShell: '-EnableVtpm',
    arm: 'securityProfile.enableVTPM',
  },
  outboundNatDisabled: {
    words: 'the outbound NAT setting of Windows nodes',
    az: ['--disable-windows-outbound-nat'],
    terraform: '!windows_profile.outbound_nat_enabled',
    arm: 'windowsProfile.disableOutboundNat',
  },
  nodePublicIp: {
    words: 'public addresses of the nodes',
    az: ['--enable-node-public-ip'],
    azPowerShell: '-EnableNodePublicIp',
    terraform: 'node_public_ip_enabled',
    arm: 'enableNodePublicIP',
    capz: 'enableNodePublicIP',
  },
  snapshotId: { words: 'the snapshot', az: '--snapshot-id', terraform: 'snapshot_id', arm: 'creationData.sourceResourceId' },
}

/** `New-AzAksCluster` and `Set-AzAksCluster` name the settings of the cluster's first pool differently. */
export const firstPoolParameters: { readonly [P in keyof NodePoolProperties]?: string } = {
  osSku: '-NodeOsSKU',
  mode: '-NodePoolMode',
  vmSize: '-NodeVmSize',
  vmSetType: '-NodeVmSetType',
  count: '-NodeCount',
  minCount: '-NodeMinCount',
  maxCount: '-NodeMaxCount',
  maxPods: '-NodeMaxPodCount',
  clusterAutoscaler: '-EnableNodeAutoScaling',
  taints: '-NodeTaint',
  labels: '-NodePoolLabel',
  priority: '-NodeSetPriority',
  maxSurge: '-NodeMaxSurge',
  workloadRuntime: '-NodeWorkloadRuntime',
  linuxOsConfig: '-NodeLinuxOSConfig',
  kubeletConfig: '-NodeKubeletConfig',
  messageOfTheDay: '-NodeMessageOfTheDay',
  secureBoot: '-NodeEnableSecureBoot',
  vtpm: '-NodeEnableVtpm',
}
