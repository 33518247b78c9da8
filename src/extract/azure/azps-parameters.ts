/** A parameter of a cmdlet. */
export interface Parameter {
  readonly name: string
  /** `switch` takes no value but `:$false`; `list` takes an array. */
  readonly takes: 'switch' | 'value' | 'list'
  /** Its place among the words that name no parameter. */
  readonly position?: number
}

/** The parameters of a cmdlet by each of their names, in lower case. */
export type ParameterTable = ReadonlyMap<string, Parameter>

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters */
const common = `Verbose/vb Debug/db ErrorAction/ea: WarningAction/wa: InformationAction/infa: ProgressAction/proga: ErrorVariable/ev: WarningVariable/wv:
  InformationVariable/iv: OutVariable/ov: OutBuffer/ob: PipelineVariable/pv: WhatIf/wi Confirm/cf DefaultProfile/AzContext/AzureRmContext/AzureCredential:
  SubscriptionId: AsJob Force PassThru`

/** What cluster cmdlets have in common. */
const cluster = `AadProfile: AcrNameToAttach: AdvancedNetworkingSecurityPolicy: AksCustomHeader: ApiServerAccessAuthorizedIpRange:* ApiServerAccessPrivateDnsZone:
  ApiServerSubnetId: AssignIdentity: AssignKubeletIdentity: AutoScalerProfile: AzureKeyVaultKmsKeyId: AzureKeyVaultKmsNetworkAccess: AzureKeyVaultKmsResourceId:
  BootstrapArtifactSource: BootstrapContainerRegistryId: CustomCaTrustCertificate:* DefenderLogAnalyticsWorkspaceResourceId: DisableApiServerRunCommand
  DisableLocalAccount DiskEncryptionSetID: DnsNamePrefix: EnableAdvancedNetworking EnableAdvancedNetworkingObservability EnableAdvancedNetworkingSecurity EnableAHUB
  EnableAIToolchainOperator EnableApiServerAccessPrivateCluster EnableApiServerAccessPrivateClusterPublicFQDN EnableApiServerVnetIntegration EnableAzureKeyVaultKms
  EnableBlobCSIDriver EnableCostAnalysis EnableDefenderSecurityMonitoring EnableDiskCSIDriver EnableFileCSIDriver EnableImageCleaner EnableKEDA EnableManagedIdentity
  EnableMonitorMetric EnableNodeAutoScaling EnableOidcIssuer EnablePodIdentity EnablePodIdentityWithKubenet EnablePublicNetworkAccess EnableSnapshotCSIDriver
  EnableStaticEgressGateway EnableUptimeSLA EnableVerticalPodAutoscaler EnableWorkloadIdentity FqdnSubdomain: HttpProxy: HttpProxyConfigNoProxyEndpoint:*
  HttpProxyConfigTrustedCa: HttpsProxy: IfMatch: IfNoneMatch: ImageCleanerIntervalHour: IPFamily:* KubernetesVersion: LinuxProfileAdminUserName/AdminUserName:
  LoadBalancerAllocatedOutboundPort: LoadBalancerBackendPoolType: LoadBalancerIdleTimeoutInMinute: LoadBalancerManagedOutboundIpCount:
  LoadBalancerManagedOutboundIpCountIPv6: LoadBalancerOutboundIp:* LoadBalancerOutboundIpPrefix:* Location: Name:@1 NATGatewayIdleTimeoutInMinute:
  NATGatewayManagedOutboundIpCount: NetworkDataplane: NetworkPluginMode: NodeAutoUpgradeChannel/AutoUpgradeChannel: NodeCount: NodeMaxCount: NodeMinCount: NodeName:
  NodeOSAutoUpgradeChannel: NodeOsDiskSize: NodePoolLabel: NodePoolMode: NodePoolTag: NodeProvisioningDefaultPool: NodeProvisioningMode:
  NodeResourceGroupRestrictionLevel: NodeTaint:* NodeVmSize: NodeWorkloadRuntime: ResourceGroupName:@0 ServicePrincipalIdAndSecret/ClientIdAndSecret:@2
  SshKeyValue/SshKeyPath: SupportPlan: Tag: WindowsProfileAdminUserPassword:`

/** What node pool cmdlets have in common. */
const pool = `AksCustomHeader: ClusterName: ClusterObject: DrainTimeoutInMinute: EnableAutoScaling EnableSecureBoot EnableVtpm IfMatch: IfNoneMatch: KubernetesVersion:
  MaxCount: MaxSurge: MaxUnavailable: MinCount: Mode: Name: NetworkProfile: NodeLabel: NodeSoakDurationInMinute: NodeTaint:* ResourceGroupName: ScaleDownMode:
  SshAccess: Tag: UndrainableNodeBehavior:`

/**
 * The cmdlets of Az.Aks that make or change clusters and pools, with their parameters as of azps 16.2 and aliases: `Name/Alias`, `:` where it takes a value,
 * `:*` a list, `@0` its position. https://learn.microsoft.com/powershell/module/az.aks
 */
const cmdlets: Readonly<Record<string, string>> = {
  'New-AzAksCluster': `${cluster} AddOnNameToBeEnabled:* AvailabilityZone:* DnsServiceIP: DockerBridgeCidr: EdgeZone: EnableEncryptionAtHost EnableFIPS
    EnableNodePublicIp EnableRbac EnableUltraSSD GenerateSshKey GpuInstanceProfile: LoadBalancerSku: NetworkPlugin: NetworkPolicy: NodeEnableSecureBoot NodeEnableVtpm
    NodeHostGroupID: NodeKubeletConfig: NodeLinuxOSConfig: NodeMaxPodCount: NodeMaxSurge: NodeMessageOfTheDay: NodeNetworkProfile: NodeOSDiskType: NodeOsSKU:
    NodePodIPAllocationMode: NodePodSubnetID: NodePublicIPPrefixID: NodeResourceGroup: NodeScaleSetEvictionPolicy: NodeSetPriority: NodeSshAccess: NodeVmSetType:
    NodeVnetSubnetID: OutboundType: PodCidr: PPG: ServiceCidr: SubnetName: WindowsProfileAdminUserName: WorkspaceResourceId:`,
  'Set-AzAksCluster': `${cluster} AcrNameToDetach: ControlPlaneOnly Id/ResourceId: InputObject: NodeImageOnly`,
  'New-AzAksNodePool': `${pool} AvailabilityZone:* Count: EnableEncryptionAtHost EnableFIPS EnableNodePublicIp EnableUltraSSD GatewayPublicIPPrefixSize: GPUDriver:
    GpuInstanceProfile: HostGroupID: KubeletConfig: LinuxOSConfig: MaxPodCount: MessageOfTheDay: NodePublicIPPrefixID: OsDiskSize: OSDiskType: OsSKU: OsType:
    PodIPAllocationMode: PodSubnetID: PPG: ScaleSetEvictionPolicy: ScaleSetPriority: SpotMaxPrice: VmSetType: VmSize: VnetSubnetID: WorkloadRuntime:`,
  'Update-AzAksNodePool': `${pool} Id/ResourceId: InputObject: NodeCount: NodeImageOnly`,
  'Remove-AzAksNodePool': 'ClusterName:@1 ClusterObject: Id/ResourceId: InputObject: Name:@2 ResourceGroupName:@0',
  'Enable-AzAksAddOn': 'ClusterName:@1 ClusterObject: Name:* ResourceGroupName:@0 SubnetName: WorkspaceResourceId:',
}

/** Names that the module keeps from its first versions, and those of AzureRM. */
const aliases: Readonly<Record<string, string>> = {
  'New-AzAks': 'New-AzAksCluster',
  'New-AzureRmAks': 'New-AzAksCluster',
  'Set-AzAks': 'Set-AzAksCluster',
  'Set-AzureRmAks': 'Set-AzAksCluster',
}

const byTool: ReadonlyMap<string, string> = new Map(
  [...Object.keys(cmdlets).map(name => [name, name] as const), ...Object.entries(aliases)].map(([written, name]) => [written.toLowerCase(), name]),
)
const tables = new Map<string, ParameterTable>()

/** The cmdlet that a command's first word names, whatever its case. */
export const cmdletOf = (tool: string): string | undefined => byTool.get(tool.toLowerCase())

/** The parameters of a cmdlet. */
export function parametersOf(cmdlet: string): ParameterTable {
  const table = tables.get(cmdlet) ?? tableOf(`${cmdlets[cmdlet]} ${common}`)
  tables.set(cmdlet, table)
  return table
}

function tableOf(notation: string): ParameterTable {
  const table = new Map<string, Parameter>()
  for (const token of notation.split(/\s+/)) {
    const [, names = '', takes = '', position] = /^([\w/]+)(:?\*?)(?:@(\d))?$/.exec(token) ?? []
    const [name = '', ...others] = names.split('/')
    const parameter: Parameter = {
      name,
      takes: takes === '' ? 'switch' : takes === ':' ? 'value' : 'list',
      ...(position !== undefined && { position: Number(position) }),
    }
    for (const each of [name, ...others]) table.set(each.toLowerCase(), parameter)
  }
  return table
}
