export const id = 568;
export const ids = [568];
export const modules = {

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/catalogue/sources.js
/*
 * The pages that the claims rest on. `read` is the day of the copy that was read: the pages have no versions, their repositories do.
 */
const aksDocs = '2026-08-21';
const aks = (page, title) => ({ title: `${title} (AKS)`, url: `https://learn.microsoft.com/azure/aks/${page}`, read: aksDocs });
const aksIssue = (number, title) => ({
    title: `Azure/AKS#${number}: ${title}`,
    url: `https://github.com/Azure/AKS/issues/${number}`,
    read: aksDocs,
});
const kubernetes = (page, title) => ({ title: `${title} (Kubernetes)`, url: `https://kubernetes.io/docs/${page}/`, read: '2026-08-22' });
const windowsContainers = (page, title) => ({
    title: `${title} (Windows containers)`,
    url: `https://learn.microsoft.com/virtualization/windowscontainers/${page}`,
    read: '2026-08-07',
});
/** By what they are about; the names are the keys of rules' `sources`. */
const sources = {
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
};

// EXTERNAL MODULE: ./lib/model/prose.js
var prose = __webpack_require__(2702);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/rules/aks-engine/rule.js



/** Azure Container Service was retired, and what belonged to it. */
const retired = '2020-01-31';
/** The documentation of AKS stopped naming aks-engine. */
const archived = '2022-05-25';
const verbs = new Set(['generate', 'deploy', 'upgrade', 'scale', 'addpool', 'update', 'rotate-certs']);
const rule = {
    title: 'aks-engine and Azure Container Service are gone',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: retired,
    deadlines: [{ day: '2020-01-31', what: 'Azure Container Service retires' }],
    sources: [sources.aksEngine, sources.windowsFaq],
    on: 'command',
    commands: ['az acs', 'aks-engine', 'acs-engine'],
    check(command, world) {
        const use = useOf(command);
        if (!use || world.day < use.over)
            return;
        return {
            at: { ...command.words[0].at, end: command.words[1].at.end },
            subject: [use.name],
            message: (0,prose/* say */.cv) `${use.name} belongs to a tool that is no longer there to use`,
            why: use.why,
            remedy: (0,prose/* say */.cv) `Create the cluster with ${'az aks create'}, or with Cluster API Provider Azure where you run the control plane yourself. On Azure Stack Hub its successor ${'aks-engine-azurestack'} goes on.`,
            offending: { tool: use.written },
        };
    },
};
function useOf({ tool, words }) {
    const verb = words[1] && (0,model_value/* valueOf */.RP)(words[1].value);
    if (verb === undefined)
        return undefined;
    if (verb === 'acs')
        return {
            name: 'az acs',
            written: 'acs',
            over: retired,
            why: (0,prose/* say */.cv) `Azure Container Service was retired on ${(0,prose/* plainly */.yG)(retired)}, and the CLI has no such commands any more.`,
        };
    if (!verbs.has(verb))
        return undefined;
    if (tool === 'acs-engine')
        return {
            name: `acs-engine ${verb}`,
            written: tool,
            over: retired,
            why: (0,prose/* say */.cv) `${'acs-engine'} was replaced by ${'aks-engine'} in 2018, which is archived as well.`,
        };
    if (tool !== 'aks-engine')
        return undefined;
    return {
        name: `aks-engine ${verb}`,
        written: tool,
        over: archived,
        why: (0,prose/* say */.cv) `The project is archived. The last Kubernetes that it knows is 1.24, so its clusters, and the Windows nodes in them, get no fixes.`,
    };
}

;// CONCATENATED MODULE: ./lib/catalogue/vm-sizes.js
/** `Standard_D4ps_v5`; undefined where the text is no size of the usual form. */
function vmSizeOf(text) {
    const [head, ...rest] = text.split('_').slice(/^(?:standard|basic)_/i.test(text) ? 1 : text.length);
    const parts = head === undefined ? null : /^([A-Z]+)\d+(?:-\d+)?([a-z]*)$/i.exec(head);
    if (!parts)
        return undefined;
    const version = rest.map(word => /^v(\d{1,2})$/i.exec(word)?.[1]).find(Boolean);
    return { family: parts[1].toUpperCase(), features: parts[2].toLowerCase(), version: version === undefined ? 1 : Number(version) };
}
/** Arm64 processors. */
const isArm = (size) => size.features.includes('p');
/**
 * Sizes that boot images of generation 2 alone: all of version 6 and later among D, E and F; M of version 2, DC with SGX, and the larger ND.
 * https://learn.microsoft.com/azure/virtual-machines/generation-2, and the pages of the sizes
 */
function needsGeneration2(size) {
    const { family, version } = size;
    if (isArm(size) || isConfidential(size))
        return false;
    if (family === 'M')
        return version === 2;
    if (family === 'ND' || family === 'DC')
        return version >= 2;
    return /^[DEF]$/.test(family) && version >= 6;
}
/** Sizes with graphics processors: NC, ND, NV and NG. */
const isGpu = (text) => /^N[CDGV]$/.test(vmSizeOf(text)?.family ?? '');
/** Confidential VMs: AMD SEV-SNP (`a`) or Intel TDX (`e`), in the families DC and EC. The older DCs sizes have SGX instead. */
const isConfidential = (size) => (size.family === 'DC' || size.family === 'EC') && /^[ae]d?s$/.test(size.features) && size.version >= 5;

;// CONCATENATED MODULE: ./lib/model/pool.js


/** What identifies a pool across commits. */
const poolSubject = (pool) => [pool.via, (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? '', (0,model_value/* shown */.SP)(pool.name)];
/** `the Windows pool npwin`, or `this Windows pool` where nobody can know its name. */
function windowsPoolNamed(pool) {
    const name = (0,model_value/* shown */.SP)(pool.name);
    return name === '' || name === '\u2026' ? (0,prose/* plainly */.yG)('this Windows pool') : (0,prose/* say */.cv) `the Windows pool ${name}`;
}
/** Whether a statement makes or changes a pool whose nodes are certain to run Windows. */
const shapesWindowsPool = (pool, world) => (pool.action === 'create' || pool.action === 'update') && (0,model_value/* isText */.KH)(world.osOf(pool), 'Windows');

;// CONCATENATED MODULE: ./lib/rules/arm64-windows/rule.js





const rule_rule = {
    title: 'A Windows node pool cannot have a VM size with Arm processors',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-05-22',
    sources: [sources.arm64],
    on: 'node-pool',
    check(pool, world) {
        const text = (0,model_value/* valueOf */.RP)(pool.vmSize);
        const size = text === undefined ? undefined : vmSizeOf(text);
        if (text === undefined || !size || !isArm(size) || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.vmSize),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has the VM size ${text}, which has Arm processors`,
            why: (0,prose/* say */.cv) `AKS has Windows node images for x64 only, and refuses the pool.`,
            remedy: (0,prose/* say */.cv) `Take a size without the ${'p'} after the number of cores, such as ${'Standard_D4ds_v5'}. The size of a pool cannot be changed later on.`,
            offending: { vmSize: text },
        };
    },
};

// EXTERNAL MODULE: ./lib/catalogue/spellings.js + 1 modules
var spellings = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/rules/artifact-streaming-windows/rule.js





const artifact_streaming_windows_rule_rule = {
    title: 'Artifact streaming is not available for Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2023-11-28',
    sources: [sources.artifactStreaming, sources.azureCliNodePool],
    on: 'node-pool',
    check(pool, world) {
        if ((0,model_value/* valueOf */.RP)(pool.artifactStreaming) !== true || !shapesWindowsPool(pool, world))
            return;
        const option = (0,spellings/* setting */.Pe)(pool, 'artifactStreaming');
        return {
            at: pool.artifactStreaming.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} asks for artifact streaming`,
            why: (0,prose/* say */.cv) `Only Linux images can be streamed, and AKS takes ${option} for Linux pools only.`,
            remedy: (0,prose/* say */.cv) `Leave out ${option} for this pool.`,
            offending: {},
        };
    },
};

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/model/windows-cluster.js



/** What identifies a statement about a cluster across commits. */
const clusterSubject = (cluster) => [cluster.via, (0,model_value/* valueOf */.RP)(cluster.name) ?? ''];
/** `the cluster shop`, or `this cluster` where nobody can know its name. */
function clusterNamed(cluster) {
    const name = (0,model_value/* valueOf */.RP)(cluster.name);
    return name === undefined ? (0,prose/* plainly */.yG)('this cluster') : (0,prose/* say */.cv) `the cluster ${name}`;
}
/** A Windows pool of the cluster, or settings for Windows nodes in the statement itself; undefined where nothing speaks of Windows. */
function windowsSign(cluster, world) {
    return profileSign(cluster) ?? poolSign(cluster, world);
}
/** Settings that are for Windows nodes alone. An unknown one in an arm that may not run may just as well be empty. */
function profileSign(cluster) {
    const credentials = [cluster.windowsAdminUsername, cluster.windowsAdminPassword].find(value => isGiven(value, cluster));
    if (credentials?.is === 'known' || (credentials && !cluster.conditional))
        return { says: (0,prose/* plainly */.yG)('the same statement sets Windows credentials'), certain: true };
    if ((0,model_value/* valueOf */.RP)(cluster.gmsaEnabled))
        return { says: (0,prose/* plainly */.yG)('the same statement enables gMSA for Windows nodes'), certain: true };
    return (0,model_value/* valueOf */.RP)(cluster.hybridBenefit) ? { says: (0,prose/* plainly */.yG)('the same statement sets the licence of Windows nodes'), certain: true } : undefined;
}
/** Certain to be written, be it known or not. What an open statement may hold unseen has one place for all of its fields: that of the part that is open. */
function isGiven(value, cluster) {
    if (value.is !== 'unknown')
        return (0,model_value/* isWritten */.QH)(value);
    if ((0,model_text/* contains */.gR)(value.at, cluster.name.at))
        return false;
    const { start, end } = value.at;
    const others = Object.values(cluster).filter(other => isUnknown(other) && other.at.start === start && other.at.end === end);
    return others.length < 3;
}
const isUnknown = (field) => typeof field === 'object' && field !== null && 'is' in field && field.is === 'unknown';
function poolSign(cluster, world) {
    const link = world.windowsPoolOf(cluster);
    if (!link)
        return undefined;
    const { fact: pool, certain } = link;
    const name = (0,model_value/* valueOf */.RP)(pool.name);
    const named = name === undefined ? (0,prose/* plainly */.yG)('a Windows pool') : (0,prose/* say */.cv) `the Windows pool ${name}`;
    return {
        says: certain ? (0,prose/* say */.cv) `${named} is on it` : (0,prose/* say */.cv) `${named} is added to a cluster that is probably this one`,
        certain: certain && !cluster.conditional,
        because: { at: pool.at, says: (0,prose/* say */.cv) `${named} is added here` },
    };
}
/** Where a cluster takes a value that was decided elsewhere: a variable with a default, a file of values. */
const takenHere = (value, cluster) => value.is === 'known' && value.from.length > 0 ? [{ at: value.at, says: (0,prose/* say */.cv) `${clusterNamed(cluster)} takes it here` }] : [];

;// CONCATENATED MODULE: ./lib/rules/availability-set/rule.js






const rule_retired = '2025-09-30';
const availability_set_rule_rule = {
    title: 'Availability sets are retired, and never took Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    deadlines: [{ day: '2025-09-30', what: 'Availability sets of VMs as node pools retire' }],
    sources: [sources.availabilitySets, sources.createNodePools],
    on: 'node-pool',
    check(pool, world) {
        if (!(0,model_value/* isText */.KH)(pool.vmSetType, 'AvailabilitySet'))
            return;
        const over = world.day >= rule_retired;
        if (!over && !windowsBeside(pool, world))
            return;
        const name = (0,model_value/* shown */.SP)(pool.name);
        const named = pool.first || name === '' ? (0,prose/* plainly */.yG)('the pool') : (0,prose/* say */.cv) `the pool ${name}`;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.vmSetType),
            subject: poolSubject(pool),
            message: over
                ? (0,prose/* say */.cv) `${named} is to be an availability set, which AKS does not support since ${(0,prose/* plainly */.yG)(rule_retired)}`
                : (0,prose/* say */.cv) `${named} is to be an availability set, and the cluster is to have Windows nodes`,
            why: over
                ? (0,prose/* say */.cv) `No new ones can be made, and old ones get no support.`
                : (0,prose/* say */.cv) `A cluster with an availability set has one pool only; Windows nodes need a second one.`,
            remedy: remedyFor(pool),
            offending: {},
        };
    },
};
const windowsBeside = (pool, world) => (0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') || world.clustersOf(pool).some(({ fact }) => windowsSign(fact, world)?.certain === true);
/** Az PowerShell asks for an availability set where nothing else is said, and stops itself where the pool is to run Windows. */
const remedyFor = (pool) => pool.via === 'New-AzAksNodePool'
    ? (0,prose/* say */.cv) `Write ${(0,spellings/* setting */.Pe)(pool, 'vmSetType', 'VirtualMachineScaleSets')}: without it ${pool.via} asks for an availability set.`
    : (0,prose/* say */.cv) `Leave out ${(0,spellings/* setting */.Pe)(pool, 'vmSetType')}: the default is ${'VirtualMachineScaleSets'}.`;

;// CONCATENATED MODULE: ./lib/rules/basic-load-balancer/rule.js





const basic_load_balancer_rule_retired = '2025-09-30';
const basic_load_balancer_rule_rule = {
    title: 'The Basic load balancer is retired, and never took a second node pool',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    deadlines: [{ day: '2025-09-30', what: 'The Basic load balancer retires' }],
    sources: [sources.basicLoadBalancer, sources.aksReleases],
    on: 'cluster',
    check(cluster, world) {
        if (cluster.action !== 'create' || !(0,model_value/* isText */.KH)(cluster.loadBalancerSku, 'basic'))
            return;
        const over = world.day >= basic_load_balancer_rule_retired;
        const sign = over ? undefined : windowsSign(cluster, world);
        if (!over && !sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.loadBalancerSku),
            subject: clusterSubject(cluster),
            message: over
                ? (0,prose/* say */.cv) `${clusterNamed(cluster)} asks for the ${(0,model_value/* shown */.SP)(cluster.loadBalancerSku)} load balancer, which retired on ${(0,prose/* plainly */.yG)(basic_load_balancer_rule_retired)}`
                : (0,prose/* say */.cv) `${clusterNamed(cluster)} asks for the ${(0,model_value/* shown */.SP)(cluster.loadBalancerSku)} load balancer, and ${sign?.says ?? []}`,
            why: over ? (0,prose/* say */.cv) `AKS blocks new clusters with it.` : (0,prose/* say */.cv) `It serves one node pool only; Windows nodes need a second one.`,
            remedy: (0,prose/* say */.cv) `Leave out ${(0,spellings/* setting */.Pe)(cluster, 'loadBalancerSku')}: the default is ${'standard'}.`,
            offending: {},
            probable: sign?.certain === false,
            ...(sign?.because && { because: [sign.because] }),
        };
    },
};

// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/pod.js
var model_pod = __webpack_require__(6130);
;// CONCATENATED MODULE: ./lib/rules/blob-csi-on-windows/rule.js






const blob_csi_on_windows_rule_rule = {
    title: 'Windows pods cannot mount Azure Blob storage',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-07-17',
    sources: [sources.storage, { title: 'kubernetes-sigs/blob-csi-driver', url: 'https://github.com/kubernetes-sigs/blob-csi-driver', read: '2026-08-21' }],
    on: ['workload', 'cluster'],
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(fact, world) {
        return fact.kind === 'cluster' ? enabled(fact, world) : mounting(fact, world);
    },
};
const driver = 'blob.csi.azure.com';
const remedy = (0,prose/* say */.cv) `Use Azure Files over SMB (${'azurefile-csi'}) or an Azure Disk (${'managed-csi'}) for Windows pods, or reach Blob storage through its SDK.`;
function mounting(workload, world) {
    const os = world.podOs(workload);
    return blobVolumes(workload, world).map(({ at, name, written }) => ({
        at,
        subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
        message: (0,prose/* say */.cv) `the volume ${name} of Windows pods is Azure Blob storage (${written})`,
        why: (0,prose/* say */.cv) `The driver ${driver} runs on Linux nodes only: the pods stay in ${'ContainerCreating'}.`,
        remedy,
        offending: { volume: written },
        because: os.evidence.slice(0, 1),
    }));
}
/** The driver still serves the Linux pods of the cluster. */
function enabled(cluster, world) {
    const sign = (0,model_value/* valueOf */.RP)(cluster.blobDriver) === true ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.blobDriver.at,
        subject: clusterSubject(cluster),
        severity: 'notice',
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the driver for Blob storage, and ${sign.says}`,
        why: (0,prose/* say */.cv) `The driver runs on Linux nodes only; Windows pods cannot mount its volumes.`,
        remedy,
        offending: {},
        ...(sign.because && { because: [sign.because] }),
    };
}
const mostClaims = 100;
function blobVolumes(workload, world) {
    const inPlace = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap(volume => {
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
        const own = (0,model_node/* textAt */.$6)(volume, 'csi', 'driver');
        if (isBlob(own, (0,model_node/* textAt */.$6)(volume, 'csi', 'volumeAttributes', 'protocol')))
            return [{ at: own.at, name, written: driver }];
        const claimName = (0,model_node/* textAt */.$6)(volume, 'persistentVolumeClaim', 'claimName');
        const claims = claimName.is === 'known'
            ? world.objects('PersistentVolumeClaim', claimName.value).filter(claim => (0,model_value/* valueOf */.RP)(claim.namespace) === (0,model_value/* valueOf */.RP)(workload.namespace))
            : [];
        // A namespace has one of a name; several are of several environments.
        const some = claims.slice(0, mostClaims);
        return claimName.is === 'known' && some.some(claim => isBlobClaim(claim.object, world)) ? [{ at: claimName.at, name, written: claimName.value }] : [];
    });
    const templates = (0,model_node/* itemsAt */.Ct)(workload.object, 'spec', 'volumeClaimTemplates').flatMap(claim => {
        const className = (0,model_node/* textAt */.$6)(claim, 'spec', 'storageClassName');
        return className.is === 'known' && isBlobClaim(claim, world)
            ? [{ at: className.at, name: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(claim, 'metadata', 'name')) ?? '', written: className.value }]
            : [];
    });
    return [...inPlace, ...templates];
}
/** Through the volume that it names, or the storage class; AKS makes `azureblob-fuse-premium` with the driver. */
function isBlobClaim(claim, world) {
    const volume = world.objects('PersistentVolume', (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(claim, 'spec', 'volumeName')) ?? '')[0]?.object;
    if (volume && isBlob((0,model_node/* textAt */.$6)(volume, 'spec', 'csi', 'driver'), (0,model_node/* textAt */.$6)(volume, 'spec', 'csi', 'volumeAttributes', 'protocol')))
        return true;
    const className = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(claim, 'spec', 'storageClassName')) ?? '';
    const storageClass = world.objects('StorageClass', className)[0]?.object;
    return storageClass ? isBlob((0,model_node/* textAt */.$6)(storageClass, 'provisioner'), (0,model_node/* textAt */.$6)(storageClass, 'parameters', 'protocol')) : className === 'azureblob-fuse-premium';
}
/** Blob storage over NFS is told by nfs-volume-on-windows. */
const isBlob = (name, protocol) => (0,model_value/* isText */.KH)(name, driver) && !(0,model_value/* isText */.KH)(protocol, 'nfs');

;// CONCATENATED MODULE: ./lib/rules/broken-line-continuation/rule.js


const tools = new Set(['az', 'helm', 'kubectl', 'oc']);
const shells = { bash: 'bash', powershell: 'PowerShell', cmd: 'cmd' };
const broken_line_continuation_rule_rule = {
    title: 'A command over several lines ends early',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [
        {
            title: 'Quoting and line continuation with the Azure CLI',
            url: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-quoting',
            read: '2026-08-21',
        },
        { title: 'Bash manual: escape character', url: 'https://www.gnu.org/software/bash/manual/bash.html#Escape-Character', read: '2026-08-21' },
    ],
    on: 'command',
    check(command, world) {
        const first = command.breaks?.[0];
        if (!first || !isOurs(command) || command.az?.help || !runsInBash(command, first, world))
            return;
        const { message, why, remedy, offending } = saying(first, command);
        return {
            at: first.at,
            subject: first.cause === 'carriage-return' ? [first.cause] : [named(command), first.next ?? first.cause],
            message,
            why,
            remedy,
            offending,
            ...(first.cause === 'carriage-return' && { severity: 'warning' }),
            ...joined(command.breaks ?? []),
        };
    },
};
const isOurs = ({ tool }) => tools.has(tool) || /^\w+-azaks/.test(tool);
/** `.azcli` files are run line by line from an editor, which does not mind the line ends. */
const runsInBash = (command, { cause }, world) => cause !== 'carriage-return' || !world.path(command.at.source).toLowerCase().endsWith('.azcli');
/** `az aks update`: the words before the first option. */
function named({ words }) {
    const texts = words.map(word => (0,model_value/* valueOf */.RP)(word.value));
    const end = texts.findIndex(text => text === undefined || !/^[\w.-]+$/.test(text) || text.startsWith('-'));
    return texts.slice(0, Math.min(end < 0 ? 5 : end, 5)).join(' ');
}
/** Every line has to be joined, or the command ends one line further down. */
function joined(breaks) {
    const edits = breaks.flatMap(({ join }) => join ?? []);
    return edits.length === breaks.length ? { fix: edits } : {};
}
function saying({ cause, sign, next }, command) {
    const name = named(command);
    const shell = (0,prose/* plainly */.yG)(shells[command.shell]);
    const rest = next === undefined ? (0,prose/* plainly */.yG)('What stands below') : (0,prose/* say */.cv) `The next line, which begins with ${next},`;
    const runs = (0,prose/* say */.cv) `${rest} is taken for a command of its own. ${name} runs without it: it is refused, asks for input that a pipeline cannot give, or does less than was meant.`;
    const offending = next === undefined ? { sign } : { next };
    switch (cause) {
        case 'missing':
            return {
                message: (0,prose/* say */.cv) `${name} ends with this line: no ${sign} is at its end`,
                why: runs,
                remedy: (0,prose/* say */.cv) `Write ${sign} at the end of the line, with nothing behind it.`,
                offending,
            };
        case 'blank':
            return {
                message: (0,prose/* say */.cv) `${name} ends here: a blank stands behind the ${sign}`,
                why: command.shell === 'cmd'
                    ? runs
                    : (0,prose/* say */.cv) `In ${shell} the sign then makes the blank an argument instead of joining the lines, and ${name} does not know what to do with it.`,
                remedy: (0,prose/* say */.cv) `Let the line end with ${sign} itself. Many editors take blanks at the end of lines away when they save.`,
                offending: { sign },
            };
        case 'within-line':
            return {
                message: (0,prose/* say */.cv) `a ${sign} stands within the line that ${name} is on`,
                why: (0,prose/* say */.cv) `In ${shell} it makes the blank behind it a part of the next argument, which then is no option. Lines that were joined keep such signs: a folded block of YAML (${'>'}) joins its lines too.`,
                remedy: (0,prose/* say */.cv) `Take the ${sign} out, or keep the lines apart: in YAML with ${'|'} instead of ${'>'}.`,
                offending: { sign },
            };
        case 'foreign':
            return {
                message: (0,prose/* say */.cv) `${name} ends with this line: ${sign} does not join lines in ${shell}`,
                why: (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(foreign(sign, command.shell))} ${runs}`,
                remedy: (0,prose/* say */.cv) `Write ${ownSign[command.shell]} at the end of each line but the last.`,
                offending: { sign },
            };
        case 'comment':
            return {
                message: (0,prose/* say */.cv) `${name} ends at this comment: nothing goes on behind one`,
                why: runs,
                remedy: (0,prose/* say */.cv) `Move the comment above the command; a command over several lines has no place for one.`,
                offending,
            };
        case 'empty-line':
            return { message: (0,prose/* say */.cv) `${name} ends at the empty line below`, why: runs, remedy: (0,prose/* say */.cv) `Take the empty line out.`, offending };
        case 'carriage-return':
            return {
                message: (0,prose/* say */.cv) `the lines of this script end in CRLF, which breaks commands over several lines`,
                why: (0,prose/* say */.cv) `In bash a ${sign} before a carriage return makes it an argument instead of joining the lines. The first command that goes on, ${name}, is the first that fails.`,
                remedy: (0,prose/* say */.cv) `Store the script with LF: ${'*.sh text eol=lf'} in ${'.gitattributes'}, then ${'git add --renormalize .'}. Where git only checks it out with CRLF on Windows, that line is enough.`,
                offending: { sign },
            };
    }
}
const ownSign = { bash: '\\', powershell: '`', cmd: '^' };
const foreign = (sign, shell) => sign === '`' && shell === 'bash' ? 'In bash a backtick begins a command whose output is put in its place.' : 'Here it is an argument like any other.';

;// CONCATENATED MODULE: ./lib/rules/byo-cni-with-windows/rule.js





const byo_cni_with_windows_rule_rule = {
    title: 'A cluster without a network plugin of AKS cannot have Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-03-27',
    sources: [sources.windowsVersusLinux, sources.networkOverview],
    on: 'cluster',
    check(cluster, world) {
        if (cluster.action !== 'create' || !(0,model_value/* isText */.KH)(cluster.networkPlugin, 'none'))
            return;
        const sign = world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkPlugin)) ? undefined : windowsSign(cluster, world);
        if (!sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.networkPlugin),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the network plugin ${(0,model_value/* shown */.SP)(cluster.networkPlugin)}, and ${sign.says}`,
            why: (0,prose/* say */.cv) `A network plugin of your own works on Linux nodes only; Windows nodes need Azure CNI.`,
            remedy: (0,prose/* say */.cv) `Create the cluster with ${(0,spellings/* settings */.W0)(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' })}.`,
            offending: { networkPlugin: (0,model_value/* shown */.SP)(cluster.networkPlugin) },
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/versions.js
/** The numbers of a version, `v1.30.4` or `4.0`; undefined where the text is not one. A pre-release is told by `-`. */
function versionNumbers(text) {
    const core = text.trim().replace(/^v/i, '').split(/[-+]/, 1)[0] ?? '';
    const parts = core.split('.');
    return parts.length <= 4 && parts.every(part => /^\d{1,6}$/.test(part)) ? parts.map(Number) : undefined;
}
/** -1, 0 or 1, number by number; a part that is missing is 0. */
function compareNumbers(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
/** Compares as far as both are written, as `1.30` names every `1.30.x`: then they are equal. Undefined where one is no version. */
function comparePartial(a, b) {
    const [left, right] = [versionNumbers(a), versionNumbers(b)];
    if (!left || !right)
        return undefined;
    const length = Math.min(left.length, right.length);
    return compareNumbers(left.slice(0, length), right.slice(0, length));
}
/**
 * The ceiling of a version or of a constraint as Helm reads it: `4.1.0`, `^4.1`, `~4.1`, `4.x`, `>=3 <4`. Helm takes the newest that fits.
 * Undefined where it cannot be told (alternatives with `||`, variables).
 */
function ceilingOf(constraint) {
    const text = constraint.trim();
    if (text === '' || text === '*' || /^(?:latest|x)$/i.test(text))
        return { exclusive: false };
    if (text.length > 100 || text.includes('|'))
        return undefined;
    const range = text.split(' - ');
    if (range.length === 2)
        return ceilingOfTerm(`<=${range[1].trim()}`);
    const terms = text
        .replace(/([<>=^~!])\s+/g, '$1')
        .split(/[\s,]+/)
        .map(ceilingOfTerm);
    if (terms.includes(undefined))
        return undefined;
    return terms.reduce(lower, { exclusive: false });
}
const lower = (a, b) => {
    if (!a.numbers || !b.numbers)
        return a.numbers ? a : b;
    return compareNumbers(a.numbers, b.numbers) <= 0 ? a : b;
};
function ceilingOfTerm(term) {
    const operator = /^(?:[<>!]=?|=|\^|~>?)?/.exec(term)[0];
    const written = term.slice(operator.length).replace(/(?:\.[x*])+$/i, '');
    const numbers = versionNumbers(written);
    if (!numbers)
        return undefined;
    const whole = written.length === term.length - operator.length && numbers.length >= 3;
    if (operator === '>' || operator === '>=' || operator === '!=')
        return { exclusive: false };
    if (operator === '<')
        return { numbers, exclusive: true };
    if (operator === '^')
        return {
            numbers: after(numbers, numbers.findIndex(part => part > 0)),
            exclusive: true,
        };
    if (operator.startsWith('~'))
        return { numbers: after(numbers, numbers.length < 2 ? 0 : 1), exclusive: true };
    return whole ? { numbers, exclusive: false } : { numbers: after(numbers, numbers.length - 1), exclusive: true };
}
/** The first version with a higher part at `index`. */
function after(numbers, index) {
    const at = index < 0 ? numbers.length - 1 : index;
    return [...numbers.slice(0, at), numbers[at] + 1];
}
/** Whether the highest version that fits is `version` or later. */
function reaches(ceiling, version) {
    const numbers = versionNumbers(version);
    if (!ceiling.numbers || !numbers)
        return true;
    const order = compareNumbers(ceiling.numbers, numbers);
    return ceiling.exclusive ? order > 0 : order >= 0;
}

// EXTERNAL MODULE: ./lib/catalogue/windows-builds.js
var windows_builds = __webpack_require__(684);
;// CONCATENATED MODULE: ./lib/catalogue/os-skus.js



/** In the order of their age. The day of the annual channel's preview is only known to the month. */
const osSkus = [
    {
        sku: 'Windows2019',
        name: 'Windows Server 2019',
        preview: '2019-05-17',
        generallyAvailable: '2020-04-27',
        kubernetes: { to: '1.32' },
        retires: '2026-03-01',
        imagesRemoved: '2027-04-01',
        sources: [sources.windowsServer2019Retirement],
    },
    {
        sku: 'Windows2022',
        name: 'Windows Server 2022',
        preview: '2022-05-22',
        generallyAvailable: '2022-09-18',
        kubernetes: { from: '1.23', to: '1.36' },
        retires: '2028-06-30',
        imagesRemoved: '2029-06-30',
        sources: [sources.windowsServer2022Retirement, sources.aksReleases],
    },
    {
        sku: 'WindowsAnnual',
        name: 'Windows Server Annual Channel',
        preview: '2024-07-01',
        kubernetes: {},
        retires: '2026-05-15',
        imagesRemoved: '2027-05-15',
        sources: [sources.windowsAnnualRetirement],
    },
    {
        sku: 'Windows2025',
        name: 'Windows Server 2025',
        preview: '2026-01-04',
        generallyAvailable: '2026-05-29',
        kubernetes: { from: '1.32' },
        needsFips: true,
        sources: [sources.upgradeWindowsOs, sources.aksReleases],
    },
];
/** The OS SKU of a text in any case; undefined for an OS SKU of Linux or one that never was. */
function osSkuOf(text) {
    const sku = (0,windows_builds/* windowsOsSku */.T$)(text);
    return osSkus.find(entry => entry.sku === sku);
}
/** How an OS SKU stood on a day. */
function osSkuState(entry, day) {
    if (entry.imagesRemoved !== undefined && day >= entry.imagesRemoved)
        return 'removed';
    if (entry.retires !== undefined && day >= entry.retires)
        return 'retired';
    if (entry.generallyAvailable !== undefined && day >= entry.generallyAvailable)
        return 'available';
    return day >= entry.preview ? 'preview' : 'none';
}
/** It retires within a year. */
function retiresSoon({ retires }, day) {
    if (retires === undefined || day >= retires)
        return false;
    const aYearBefore = `${Number(retires.slice(0, 4)) - 1}${retires.slice(4)}`;
    return day >= aYearBefore;
}
/** The OS SKUs that a new pool could have on a day, previews included. */
function osSkusOn(day) {
    const known = offered.get(day) ?? osSkus.filter(entry => ['preview', 'available'].includes(osSkuState(entry, day)));
    offered.set(day, known);
    return known;
}
/** By day: a scan has one, and asks for each Windows image. */
const offered = new Map();
/** Whether a Kubernetes version has an OS SKU; undefined where it has, or the version cannot be read. `1.30` means all its patches. */
function kubernetesMismatch({ kubernetes }, version) {
    if (kubernetes.from !== undefined && (comparePartial(version, kubernetes.from) ?? 0) < 0)
        return 'too old';
    if (kubernetes.to !== undefined && (comparePartial(version, kubernetes.to) ?? 0) > 0)
        return 'too new';
    return undefined;
}
/**
 * The OS SKU of a Windows pool that names none. For 1.36 the documentation says Windows Server 2025 and the release notes say only from 1.37
 * on, so nothing is known of it.
 */
function defaultOsSku(version, day) {
    if (day < '2022-05-22')
        return 'Windows2019';
    if (version === undefined)
        return undefined;
    const order = (other) => comparePartial(version, other) ?? Number.NaN;
    if (order('1.24') <= 0)
        return 'Windows2019';
    if (order('1.25') >= 0 && order('1.35') <= 0)
        return 'Windows2022';
    return order('1.37') >= 0 ? 'Windows2025' : undefined;
}
/** The OS SKUs of Linux pools, previews and former ones included; the first is what AKS takes where none is named. */
const linuxOsSkus = [
    'Ubuntu',
    'Ubuntu2204',
    'Ubuntu2404',
    'Ubuntu2604',
    'AzureLinux',
    'AzureLinux3',
    'AzureLinuxOSGuard',
    'AzureLinux3OSGuard',
    'AzureContainerLinux',
    'CBLMariner',
    'Mariner',
    'Flatcar',
];
/** Whether a text is an OS SKU of Linux, in any case. */
const isLinuxOsSku = (text) => linuxWords.has(text.trim().toLowerCase());
const linuxWords = new Set(linuxOsSkus.map(sku => sku.toLowerCase()));

;// CONCATENATED MODULE: ./lib/catalogue/pool-skus.js



/** The OS SKU that the nodes of a Windows pool have, by the statement that makes it; undefined where an update, or a value that nobody can see, decides. */
function windowsSkuOf(pool, world) {
    const changed = world.statementsOf(pool).some(statement => statement.action !== 'create' && statement.osSku.is !== 'absent');
    if (changed || (pool.osSku.is !== 'known' && pool.osSku.is !== 'absent') || pool.snapshotId.is !== 'absent')
        return undefined;
    const named = (0,model_value/* valueOf */.RP)(pool.osSku);
    if (named !== undefined)
        return (0,windows_builds/* windowsOsSku */.T$)(named);
    const own = pool.kubernetesVersion;
    const version = own.is === 'absent' ? world.clustersOf(pool).find(link => link.certain)?.fact.kubernetesVersion : own;
    return defaultOsSku(version && (0,model_value/* valueOf */.RP)(version), world.day);
}

;// CONCATENATED MODULE: ./lib/rules/calico-with-windows-2025/rule.js






const calico_with_windows_2025_rule_rule = {
    title: 'Nothing is documented of Calico on Windows Server 2025',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2026-05-29',
    sources: [
        sources.networkPolicies,
        {
            title: 'The images of Calico for Windows',
            url: 'https://github.com/projectcalico/calico/blob/master/metadata.mk',
            read: '2026-08-22',
        },
    ],
    on: 'node-pool',
    check(pool, world) {
        if (pool.action !== 'create' || !(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') || windowsSkuOf(pool, world) !== 'Windows2025')
            return;
        const cluster = world.clustersOf(pool).find(({ fact, certain }) => certain && (0,model_value/* isText */.KH)(fact.networkPolicy, 'calico'))?.fact;
        if (!cluster || world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkPolicy)))
            return;
        return {
            at: (0,model_value/* isWritten */.QH)(pool.osSku) ? (0,model_value/* decidedAt */.G1)(pool.osSku) : pool.name.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} runs Windows Server 2025, and ${clusterNamed(cluster)} uses Calico`,
            why: (0,prose/* plainly */.yG)('AKS documents Calico for Windows Server 2019 and 2022, and Calico builds its Windows images for these two. Whether it enforces policies on this pool is not said.'),
            remedy: (0,prose/* say */.cv) `Try whether policies hold on the pool before you rely on them, or take ${'Windows2022'} as long as it is there.`,
            offending: {},
            because: [{ at: (0,model_value/* decidedAt */.G1)(cluster.networkPolicy), says: (0,prose/* say */.cv) `${clusterNamed(cluster)} gets Calico here` }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/changed-windows-os-sku/rule.js



/** A preview of the CLI changes it since then: https://github.com/Azure/azure-cli-extensions/pull/10255 */
const preview = '2026-08-26';
const changed_windows_os_sku_rule_rule = {
    title: 'A pool is to change its version of Windows Server in place',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2022-09-18',
    sources: [sources.upgradeWindowsOs, sources.defaultWindowsOsSku],
    on: 'command',
    commands: ['az aks nodepool update'],
    // Without its preview `az` does not take the value, and the command states no pool.
    check({ az }, { day }) {
        const { option, value, at } = az?.rejected ?? {};
        if (!az || option !== '--os-sku' || value === undefined || !at || !osSkuOf(value))
            return;
        return {
            at,
            subject: [`az ${az.path}`, value],
            message: (0,prose/* say */.cv) `the pool is to change to the OS SKU ${value}`,
            why: (0,prose/* say */.cv) `The version of Windows Server of a pool is set once.${day < preview ? [] : (0,prose/* say */.cv) ` Only a preview changes it, from ${'Windows2022'} to ${'Windows2025'} and for pools with FIPS images; it was announced to become generally available in November 2026.`}`,
            remedy: (0,prose/* plainly */.yG)('Add a pool with the new OS SKU, move the pods, and delete the old one.'),
            offending: { osSku: value },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/cilium-with-windows/rule.js




const cilium_with_windows_rule_rule = {
    title: 'A cluster with Cilium cannot have Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-12-04',
    sources: [sources.networkCilium, sources.networkPolicies],
    on: 'cluster',
    check(cluster, world) {
        const value = [cluster.networkDataplane, cluster.networkPolicy].find(field => (0,model_value/* isText */.KH)(field, 'cilium'));
        if (!value || world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkDataplane)))
            return;
        const sign = windowsSign(cluster, world);
        if (!sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(value),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} uses ${(0,model_value/* shown */.SP)(value)}, and ${sign.says}`,
            why: (0,prose/* say */.cv) `Cilium works inside the Linux kernel; Azure CNI powered by Cilium does not support Windows nodes.`,
            remedy: (0,prose/* say */.cv) `Leave Cilium out, and use the network policy engine ${'calico'} if you need one. Or give the Windows workloads a cluster of their own.`,
            offending: { network: (0,model_value/* shown */.SP)(value) },
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/client-source-ip-on-windows/rule.js





const client_source_ip_on_windows_rule_rule = {
    title: 'A service wants to keep the address of the client for Windows pods',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-08-06',
    sources: [sources.windowsFaq, sources.kubernetesWindowsNetworking],
    on: 'object',
    resources: ['Service'],
    fields: ['externalTrafficPolicy'],
    check(service, world) {
        const policy = (0,model_node/* textAt */.$6)(service.object, 'spec', 'externalTrafficPolicy');
        const selector = (0,model_node/* nodeAt */.oB)(service.object, 'spec', 'selector');
        if (policy.is !== 'known' || !(0,model_value/* isText */.KH)(policy, 'Local') || selector.is !== 'known')
            return;
        if (selector.value.kind !== 'map' || selector.value.entries.length === 0)
            return;
        const workload = world.selected(selector.value, 'Windows', service);
        if (!workload)
            return;
        const name = (0,model_value/* valueOf */.RP)(service.name) ?? '';
        return {
            at: policy.at,
            subject: ['Service', (0,model_value/* valueOf */.RP)(service.namespace) ?? '', name],
            message: (0,prose/* say */.cv) `the service ${name} has ${'externalTrafficPolicy: Local'}, and its pods run on Windows`,
            why: (0,prose/* plainly */.yG)('AKS does not support keeping the client address with Windows nodes. Kubernetes does where kube-proxy uses direct server return, which AKS turns on with Calico.'),
            remedy: (0,prose/* say */.cv) `Where the pods need the address, let a proxy on Linux nodes take it and hand it on as ${'X-Forwarded-For'}. Where ${'Local'} is there to save ports on clusters with hundreds of services, leave it and allow this.`,
            offending: { externalTrafficPolicy: policy.value },
            because: [
                { at: (0,model_pod/* workloadPlace */.XU)(workload), says: (0,prose/* say */.cv) `the service selects the pods of ${workload.resource} ${(0,model_value/* valueOf */.RP)(workload.name) ?? ''}` },
                ...world.podOs(workload).evidence.slice(0, 1),
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/cluster-autoscaler-on-windows/rule.js





const cluster_autoscaler_on_windows_rule_rule = {
    title: 'The cluster autoscaler was not for Windows node pools',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    until: '2019-11-01',
    sources: [sources.clusterAutoscaler, sources.aksReleases],
    on: 'node-pool',
    check(pool, world) {
        if ((0,model_value/* valueOf */.RP)(pool.clusterAutoscaler) !== true || !shapesWindowsPool(pool, world))
            return;
        return {
            at: pool.clusterAutoscaler.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is to be scaled by the cluster autoscaler`,
            why: (0,prose/* say */.cv) `The cluster autoscaler is a preview that does not support Windows nodes.`,
            remedy: (0,prose/* say */.cv) `Leave out ${(0,spellings/* setting */.Pe)(pool, 'clusterAutoscaler')} for this pool and scale it by hand.`,
            offending: {},
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/cluster-name-as-scale-set/rule.js



const cluster_name_as_scale_set_rule_rule = {
    title: 'The name of a cluster stands where a scale set is asked for',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2020-10-12',
    sources: [sources.hybridBenefit],
    on: 'command',
    commands: ['az vmss'],
    check({ az, at }, world) {
        const name = az?.options.find(option => option.name === '--name')?.values.at(-1);
        const text = name && (0,model_value/* valueOf */.RP)(name);
        const cluster = text === undefined ? undefined : world.facts('cluster').find(other => other.action === 'create' && (0,model_value/* valueOf */.RP)(other.name) === text);
        if (!az || !name || text === undefined || !cluster)
            return;
        return {
            at: name.at,
            subject: [`az ${az.path}`, text],
            message: (0,prose/* say */.cv) `${text} is the name of the cluster, not of a scale set`,
            why: (0,prose/* say */.cv) `Each node pool is a scale set of its own in the resource group of the nodes, named after the pool: ${'aksnpwin'} for the Windows pool ${'npwin'}. None has the name of the cluster, so the command finds nothing.`,
            remedy: (0,prose/* say */.cv) `Name the scale set of the Windows pool; ${'az vmss list --resource-group'} with the group of the nodes shows them.`,
            offending: { name: text },
            because: [{ at: cluster.at.source === at.source ? cluster.name.at : cluster.at, says: (0,prose/* say */.cv) `the cluster ${text} is created here` }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/confidential-vm-windows/rule.js





const confidential_vm_windows_rule_rule = {
    title: 'A Windows node pool cannot have confidential VMs',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-10-09',
    sources: [sources.confidentialVms],
    on: 'node-pool',
    check(pool, world) {
        const text = (0,model_value/* valueOf */.RP)(pool.vmSize);
        const size = text === undefined ? undefined : vmSizeOf(text);
        if (text === undefined || !size || !isConfidential(size) || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.vmSize),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has the VM size ${text}, which is one of confidential VMs`,
            why: (0,prose/* say */.cv) `AKS runs confidential VMs with Linux only, and refuses the pool.`,
            remedy: (0,prose/* say */.cv) `Take a size of another family, such as ${'Standard_D4ads_v5'}. The size of a pool cannot be changed later on.`,
            offending: { vmSize: text },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/debug-pod-on-windows-node/rule.js



/** AKS calls Windows nodes `aks`, the pool (no hyphen) and six characters; Linux nodes are `aks-pool-number-vmss000000`. */
const windowsNode = /^nodes?\/(aks[a-z][a-z0-9]{0,5}[0-9a-z]{6})$/;
const debug_pod_on_windows_node_rule_rule = {
    title: 'A debug pod of kubectl is to run on a Windows node',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-12-08',
    sources: [
        sources.windowsHostProcess,
        { title: 'Debugging Kubernetes nodes with kubectl', url: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/kubectl-node-debug/', read: '2026-08-22' },
    ],
    on: 'command',
    commands: ['kubectl'],
    words: ['debug'],
    check({ words }) {
        if (!words.some(({ value }) => (0,model_value/* valueOf */.RP)(value) === 'debug'))
            return;
        const word = words.find(({ value }) => windowsNode.test((0,model_value/* valueOf */.RP)(value) ?? ''));
        const node = word && windowsNode.exec((0,model_value/* valueOf */.RP)(word.value) ?? '')?.[1];
        if (!word || node === undefined)
            return;
        return {
            at: word.at,
            subject: ['kubectl debug', node],
            message: (0,prose/* say */.cv) `the node ${node} is by its name a Windows node, where ${'kubectl debug'} starts a Linux pod`,
            why: (0,prose/* say */.cv) `The pod of ${'kubectl debug node'} shares the namespaces and the file system of a Linux node. Windows has neither, and the pod does not start.`,
            remedy: (0,prose/* say */.cv) `Start a HostProcess pod on the node: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}, and ${'nodeName'} or a ${'nodeSelector'}.`,
            offending: { node },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/deleted-system-pool/rule.js



/** With the API of 2020-03-01 other System pools could take over from the first. */
const systemPools = '2020-06-01';
/** The names that `az aks create` and the portal give to the first pool. */
const usualNames = new Set(['nodepool1', 'agentpool', 'systempool']);
const deleted_system_pool_rule_rule = {
    title: 'The only System node pool of a cluster is taken away',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
        { title: 'Manage system node pools in AKS', url: 'https://learn.microsoft.com/azure/aks/use-system-pools', read: '2026-08-21' },
    ],
    on: 'node-pool',
    check(pool, world) {
        const what = takesAway(pool);
        const sign = what && world.windowsFor(pool).is === 'yes' ? firstPool(pool, world) : undefined;
        if (!what || !sign || otherSystemPool(pool, world))
            return;
        const name = (0,model_value/* valueOf */.RP)(pool.name) ?? '';
        const before = world.day < systemPools;
        return {
            at: pool.name.at,
            subject: [pool.via, (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? '', name],
            severity: before ? 'error' : 'warning',
            message: (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(what)} the pool ${name}, ${sign.says}`,
            why: before
                ? (0,prose/* say */.cv) `The first pool holds the pods of the system, which run on Linux only. It cannot be deleted unless the whole cluster is.`
                : (0,prose/* say */.cv) `The pods of the system run on Linux only, so a cluster keeps at least one Linux pool of mode ${'System'}. Azure refuses to take the last one away, and no other is in sight here.`,
            remedy: before ? (0,prose/* say */.cv) `Keep the pool; scale it down instead.` : (0,prose/* say */.cv) `Add another Linux System pool first: ${addition(pool)}.`,
            offending: { name },
            ...(sign.because && { because: [sign.because] }),
        };
    },
};
/** How a pool is added in the language of the statement; only commands delete or change one. */
function addition(pool) {
    if ((0,spellings/* dialectOf */.E3)(pool) === 'azPowerShell')
        return (0,prose/* say */.cv) `${'New-AzAksNodePool -Mode System -OsType Linux -VmSetType VirtualMachineScaleSets'}`;
    return (0,prose/* say */.cv) `${'az aks nodepool add --mode System --os-type Linux'}`;
}
function takesAway(pool) {
    if (pool.action === 'delete')
        return 'this deletes';
    return pool.action === 'update' && (0,model_value/* isText */.KH)(pool.mode, 'User') ? 'this takes the mode System from' : undefined;
}
/** The pool is known to be the first of its cluster, or has the name that a first pool usually has and no other statement makes it. */
function firstPool(pool, world) {
    const created = world.statementsOf(pool).find(statement => statement.action === 'create');
    if (created?.first)
        return {
            says: (0,prose/* plainly */.yG)('the first pool of its cluster'),
            because: { at: created.at, says: (0,prose/* plainly */.yG)('the cluster is created here, with this pool as its first') },
        };
    if (created || !usualNames.has((0,model_value/* valueOf */.RP)(pool.name) ?? ''))
        return undefined;
    return { says: (0,prose/* plainly */.yG)('which by its name is the first pool of its cluster') };
}
function otherSystemPool(pool, world) {
    if (world.day < systemPools)
        return false;
    const mine = new Set(world.statementsOf(pool));
    const near = world.clustersOf(pool).flatMap(({ fact }) => world.poolsOf(fact).map(link => link.fact));
    const all = near.length > 0 ? near : world.facts('node-pool').filter(other => other.at.source === pool.at.source);
    return all.some(other => !mine.has(other) && (0,model_value/* isText */.KH)(other.mode, 'System'));
}

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(7464);
// EXTERNAL MODULE: ./lib/model/part.js
var part = __webpack_require__(2956);
;// CONCATENATED MODULE: ./lib/catalogue/parts.js

/** Facts that many scans do without. */
const parts = {
    charts: (0,part/* part */.y_)(() => __webpack_require__.e(/* import() */ 166).then(__webpack_require__.bind(__webpack_require__, 7928))),
};

;// CONCATENATED MODULE: ./lib/catalogue/charts.js



/** As `fixedFrom`: every version. */
const always = '0.0.0';
/**
 * The chart that is meant by a name as it is written, or undefined where that is not known: a path, a fork, another repository.
 * @param written `ingress-nginx/ingress-nginx`, `oci://ghcr.io/nginx/charts/nginx-ingress`, or the bare name beside a repository
 * @param repository URL of the repository; it wins over the alias, which anyone may choose
 */
function chartOf(written, repository) {
    const chart = plainUrl(written);
    const name = chart.slice(chart.lastIndexOf('/') + 1);
    if (/^\.{0,2}[\\/]|\.tgz$|\\/.test(written.trim()) || name === '')
        return undefined;
    if (repository !== undefined && repository.trim() !== '')
        return byPlace().get(`${plainUrl(repository)}/${name}`);
    return chart === name ? byName().get(name) : byPlace().get(chart);
}
const plainUrl = (text) => {
    const plain = text
        .trim()
        .toLowerCase()
        .replace(/^(?:https?|oci):\/\//, '');
    let end = plain.length;
    while (plain[end - 1] === '/')
        end--;
    return plain.slice(0, end);
};
const byPlace = (0,once/* once */.Oo)(() => new Map(parts.charts.code().charts.flatMap(chart => [...chart.repositories, ...chart.aliases].map(place => [`${place}/${chart.name}`, chart]))));
/** Bare names that only one chart has; `nginx-ingress` and `kong` mean several. */
const byName = (0,once/* once */.Oo)(() => {
    const { charts } = parts.charts.code();
    return new Map(charts.filter(({ name }) => charts.filter(other => other.name === name).length === 1).map(chart => [chart.name, chart]));
});
/** The components of a chart in a version, or in the newest that fits a constraint; the newest of all where none is given. */
function componentsAt(chart, version) {
    const ceiling = ceilingOf(version ?? '');
    return chart.components.filter(component => exists(component, ceiling)).map(component => ({ ...component, ...stateAt(component, ceiling) }));
}
/** What Helm takes on a day where no version is given, as far as it bears on the defaults: undefined for the newest, else a constraint. */
function newestOn(chart, day) {
    const next = chart.changes?.find(change => day < change.day);
    return next && `<${next.version}`;
}
/** The keys without effect in a version. */
function ignoredAt(chart, version) {
    const ceiling = ceilingOf(version ?? '');
    // A key that some versions have is no mistake where the version cannot be read.
    return chart.ignored.filter(key => exists(key, ceiling) && (ceiling !== undefined || (!key.from && !key.until)));
}
function exists({ from, until }, ceiling) {
    return !ceiling || ((!from || reaches(ceiling, from)) && !(until && reaches(ceiling, until)));
}
function stateAt(component, ceiling) {
    const rows = component.defaults.filter(({ from }) => !ceiling || !from || reaches(ceiling, from));
    const same = rows.every(({ is }) => is === rows[0]?.is);
    return {
        byDefault: ceiling || same ? (rows.at(-1)?.is ?? 'none') : 'unknown',
        fixed: component.fixedFrom !== undefined && (ceiling ? reaches(ceiling, component.fixedFrom) : component.fixedFrom === always),
        on: (component.runsIf ?? []).every(({ want, byDefault }) => want === byDefault),
    };
}

;// CONCATENATED MODULE: ./lib/catalogue/placement.js



/** The chart of a release, where its defaults are known. */
function chartOfRelease(release, world) {
    const written = (0,model_value/* valueOf */.RP)(release.chart);
    if (written === undefined)
        return undefined;
    const alias = release.repositoryObject && (0,model_value/* valueOf */.RP)(release.repositoryObject);
    if (alias === undefined)
        return chartOf(written, (0,model_value/* valueOf */.RP)(release.repository));
    const [source] = world.objects('HelmRepository', alias);
    const url = source && (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(source.object, 'spec', 'url'));
    return url === undefined ? chartOf(`${alias}/${written}`) : chartOf(written, url);
}
/** The version as far as it is known: undefined for the newest of today, a text that is no version where nobody can tell. */
function versionOf(release, chart, world) {
    if (release.version.is === 'absent')
        return newestOn(chart, world.day);
    return (0,model_value/* valueOf */.RP)(release.version) ?? '?';
}
/** Where the components that are certain to be installed may run. */
function placements(release, chart, world) {
    return componentsAt(chart, versionOf(release, chart, world))
        .filter(component => runs(component, release, world))
        .map(component => place(component, release, world));
}
function runs({ runsIf = [] }, release, world) {
    return runsIf.every(({ path, want, byDefault }) => {
        const set = world.helmValue(release, ...path);
        if (set.is === 'absent')
            return want === byDefault;
        return set.is === 'known' && set.value.kind === 'scalar' && !set.value.parts && set.value.text.toLowerCase() === String(want);
    });
}
function place(component, release, world) {
    const { byDefault, fixed, affinity, fallback = [] } = component;
    if (fixed)
        return { component, on: byDefault === 'windows' ? 'Windows' : 'Linux' };
    const own = world.helmValue(release, ...component.selector);
    const said = selected(own);
    if (said !== 'silent' && said !== 'removed')
        return { component, on: said, because: own.at };
    if (said === 'silent' && byDefault !== 'none')
        return { component, on: defaults[byDefault] };
    const instead = fallback.map(path => selected(world.helmValue(release, ...path))).find(other => other !== 'silent' && other !== 'removed');
    if (instead)
        return { component, on: instead };
    if (affinity && isSet(world.helmValue(release, ...affinity)))
        return { component, on: 'elsewhere' };
    return { component, on: 'any', ...(said === 'removed' && { because: own.at }) };
}
const defaults = { linux: 'Linux', windows: 'Windows', unknown: 'unknown' };
const osLabels = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
/** Labels that nodes of both systems carry alike. */
const sharedLabels = new Set(['kubernetes.io/arch', 'beta.kubernetes.io/arch']);
function selected(selector) {
    if (selector.is === 'absent')
        return 'silent';
    if (selector.is !== 'known')
        return 'unknown';
    const node = selector.value;
    if (node.kind === 'scalar')
        return node.value === null && !node.parts ? 'removed' : 'unknown';
    if (node.kind !== 'map' || node.open)
        return 'unknown';
    const labels = node.entries.filter(({ key }) => !sharedLabels.has(key.text));
    const os = labels.find(({ key }) => osLabels.includes(key.text));
    if (!os)
        return labels.length > 0 ? 'elsewhere' : 'silent';
    if (os.value.kind !== 'scalar' || os.value.parts)
        return 'unknown';
    if (os.value.value === null)
        return labels.length > 1 ? 'elsewhere' : 'removed';
    return os.value.text === 'linux' ? 'Linux' : os.value.text === 'windows' ? 'Windows' : 'elsewhere';
}
/** Whether a value is given that may say something. */
function isSet(value) {
    if (value.is !== 'known')
        return value.is !== 'absent';
    const node = value.value;
    return node.kind === 'map' ? node.open || node.entries.length > 0 : node.kind !== 'scalar' || node.value !== null;
}
/** The values path that a person sets: `controller.nodeSelector`. */
const dotted = (path) => path.join('.');

;// CONCATENATED MODULE: ./lib/catalogue/selector-advice.js



/** The values paths of the selectors of some components, each once. */
const selectorPaths = (places) => [...new Set(places.map(({ component }) => dotted(component.selector)))];
/** The sets of pods of a chart, by name: `the controller and the default backend`, `Envoy`. */
const selector_advice_named = (places) => {
    const names = [...new Set(places.map(({ component: { name } }) => (/^[A-Z][a-z]/.test(name) ? name : `the ${name}`)))];
    return (0,prose/* plainly */.yG)(names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
};
/** What to add so that some components run on Linux nodes, in the words of what installs the chart. */
function selectLinux(release, paths) {
    const { shell } = release;
    if (shell)
        return (0,prose/* say */.cv) `Add ${(0,prose/* listed */.KE)(paths.map(path => setArgument(path, shell)))}.`;
    return (0,prose/* say */.cv) `Set ${'kubernetes.io/os: linux'} under ${(0,prose/* listed */.KE)(paths)} in the values.`;
}
/** The dots of the label need a backslash that the shell lets through. */
function setArgument(path, shell) {
    if (shell === 'powershell')
        return `--set '${path}.kubernetes\\.io/os=linux'`;
    if (shell === 'cmd')
        return `--set "${path}.kubernetes\\.io/os=linux"`;
    return `--set ${path}."kubernetes\\.io/os"=linux`;
}
/** What identifies a release across commits. */
const releaseSubject = (release) => ['helm-release', (0,model_value/* shown */.SP)(release.namespace), (0,model_value/* shown */.SP)(release.release), (0,model_value/* shown */.SP)(release.chart)];
/** The chart and the version as they are written. */
const releaseWords = (release) => ({
    chart: (0,model_value/* shown */.SP)(release.chart),
    ...(release.version.is === 'known' && { version: release.version.value }),
});
/** How the defaults of the chart come to select nothing: `version 3.5.1 of the chart`. */
const versionSaid = (release) => release.version.is === 'known' ? (0,prose/* say */.cv) `version ${release.version.value} of the chart` : (0,prose/* plainly */.yG)('the chart');

// EXTERNAL MODULE: ./lib/model/add-all.js
var add_all = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/model/label-uses.js


/** The labels of nodes that stand anywhere below a node: in `nodeSelector` maps and in `matchExpressions`. */
function labelUses(root) {
    const uses = [];
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
        if (node.kind === 'list')
            (0,add_all/* addAll */.R)(left, node.items.toReversed());
        if (node.kind !== 'map')
            continue;
        for (const { key, value } of node.entries.toReversed()) {
            left.push(value);
            if (key.text === 'nodeSelector' && value.kind === 'map')
                (0,add_all/* addAll */.R)(uses, value.entries.map(entry => ({ label: entry.key, entry, within: value })));
            if (key.text === 'matchExpressions')
                (0,add_all/* addAll */.R)(uses, (0,model_node/* itemsAt */.Ct)(value).flatMap(expressionUse));
        }
    }
    return uses;
}
function expressionUse(expression) {
    const label = (0,model_node/* entryOf */.Ms)(expression, 'key')?.value;
    const values = (0,model_node/* entryOf */.Ms)(expression, 'values');
    return label?.kind === 'scalar' && values ? [{ label, entry: values, within: expression }] : [];
}

;// CONCATENATED MODULE: ./lib/rules/deprecated-os-label/rule.js







/** Deprecated in Kubernetes 1.14, with the labels that took their place. */
const successors = new Map([
    ['beta.kubernetes.io/os', 'kubernetes.io/os'],
    ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
]);
const deprecated_os_label_rule_rule = {
    title: 'A selector uses a label of nodes that is deprecated',
    severity: 'notice',
    confidence: 'high',
    scope: 'windows',
    // Nodes of 1.13, the last version without the new label, left AKS at the end of February 2020.
    since: '2020-03-01',
    sources: [sources.kubernetesLabels, sources.nodeLabels],
    on: ['workload', 'helm-release'],
    fields: [...successors.keys(), 'matchExpressions'],
    check(fact, world) {
        const values = fact.kind === 'workload' ? fact.pod : world.helmValue(fact);
        const root = 'is' in values ? (values.is === 'known' ? values.value : undefined) : values;
        const uses = root ? labelUses(root).filter(({ label }) => !label.parts && successors.has(label.text)) : [];
        const [first] = uses;
        if (!first || !(uses.some(namesWindows) || world.windowsFor(fact).is === 'yes' || (world.windowsPods && !fact.example)))
            return;
        const old = first.label.text;
        return {
            at: first.label.at,
            subject: fact.kind === 'workload' ? (0,model_pod/* workloadSubject */.Ws)(fact) : releaseSubject(fact),
            message: (0,prose/* say */.cv) `the label ${old} is deprecated`,
            why: (0,prose/* say */.cv) `Kubernetes has ${successors.get(old)} since 1.14 and means to take the old label away. Nodes carry both today; the day they do not, these pods find no node.`,
            remedy: (0,prose/* say */.cv) `Write ${successors.get(old)}. Both labels have the same values.`,
            offending: { label: 'beta' },
            fix: uses.flatMap(use => renamed(use, fact.kind === 'workload' ? [] : assigned(fact))),
        };
    },
};
const namesWindows = ({ entry: { value } }) => [value, ...(value.kind === 'list' ? value.items : [])].some(node => node.kind === 'scalar' && node.text === 'windows');
const assigned = ({ values }) => values.flatMap(layer => (layer.is === 'set' ? [layer.at] : []));
/** On a command line the quotes around the label are not seen, but `beta\.` stands in it as it is. */
function renamed({ label, entry, within }, assignments) {
    const { at } = label;
    if (assignments.some(assignment => (0,model_text/* isSameSpan */.DW)(assignment, at)))
        return [{ at, finds: 'beta\\.', text: '' }];
    const name = successors.get(label.text);
    if (entry.key === label && (0,model_node/* hasKey */.CJ)(within, name))
        return [{ at: (0,model_node/* entrySpan */.hn)(entry), text: '', removesEntry: true }];
    return [{ at, text: name, finds: label.text }];
}

;// CONCATENATED MODULE: ./lib/rules/dev-spaces/rule.js



const announced = '2020-11-01';
const dev_spaces_rule_retired = '2021-05-15';
/** Labels and annotations of Dev Spaces. */
const mark = /^(?:azds\.io\/|azds-route-as$)/;
/** The words at the start of a command that use the service. */
const uses = [
    ['az', 'aks', 'use-dev-spaces'],
    ['az', 'aks', 'remove-dev-spaces'],
    ['az', 'extension', 'add', '--name', 'dev-spaces'],
    ['az', 'extension', 'add', '-n', 'dev-spaces'],
    ['azds'],
    ['new-azdevspacescontroller'],
    ['get-azdevspacescontroller'],
    ['remove-azdevspacescontroller'],
    ['update-azdevspacescontroller'],
];
const dev_spaces_rule_rule = {
    title: 'Azure Dev Spaces is retired, and never worked on Windows nodes',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    deadlines: [{ day: '2021-05-15', what: 'Azure Dev Spaces retires' }],
    sources: [
        { title: 'Azure Dev Spaces (previous versions)', url: 'https://learn.microsoft.com/previous-versions/azure/dev-spaces/', read: '2026-08-21' },
        { title: 'Windows Server node pools FAQ, as it stood in early 2021', url: 'https://learn.microsoft.com/azure/aks/windows-faq', read: '2026-08-21' },
    ],
    on: ['command', 'file', 'object', 'azure-resource'],
    fields: ['azds.io/*', 'azds-route-as'],
    commands: [...new Set(uses.map(words => words.join(' ').split(' -', 1)[0]))],
    check(fact, world) {
        const use = rule_useOf(fact);
        const words = use && wordsOn(world.day, use, world.windowsFor(fact).is === 'yes');
        return words && { at: use.at, subject: [fact.kind, use.name], offending: { name: use.name }, ...words };
    },
};
/** What there is to say on a day: first of Windows nodes only, then of the end to come, then of the end. */
function wordsOn(day, { name, fails }, windows) {
    const linuxOnly = (0,prose/* plainly */.yG)('The cluster has Windows nodes too, and their pods cannot take part.');
    if (day >= dev_spaces_rule_retired)
        return {
            message: (0,prose/* say */.cv) `${name} belongs to Azure Dev Spaces, which was retired on ${(0,prose/* plainly */.yG)(dev_spaces_rule_retired)}`,
            why: (0,prose/* say */.cv) `The service is gone: ${fails}.`,
            remedy: (0,prose/* say */.cv) `Remove it. To work on one service against a cluster, run it locally with a tool such as mirrord or Telepresence; Bridge to Kubernetes, which once took its place, is retired as well.`,
        };
    if (day >= announced)
        return {
            severity: windows ? 'warning' : 'notice',
            message: (0,prose/* say */.cv) `${name} belongs to Azure Dev Spaces, which ${windows ? (0,prose/* plainly */.yG)('works on Linux nodes only and ') : []}retires on ${(0,prose/* plainly */.yG)(dev_spaces_rule_retired)}`,
            why: (0,prose/* say */.cv) `From that day on the service is gone.${windows ? (0,prose/* say */.cv) ` ${linuxOnly}` : []}`,
            remedy: (0,prose/* plainly */.yG)('Move to Bridge to Kubernetes, which runs the one service that is worked on locally.'),
        };
    if (!windows)
        return undefined;
    return {
        severity: 'warning',
        message: (0,prose/* say */.cv) `${name} belongs to Azure Dev Spaces, which works on Linux nodes only`,
        why: linuxOnly,
        remedy: (0,prose/* plainly */.yG)('Use it for services on Linux nodes only.'),
    };
}
function rule_useOf(fact) {
    if (fact.kind === 'command')
        return commandUse(fact);
    if (fact.kind === 'object')
        return labelUse(fact);
    if (fact.kind === 'azure-resource')
        return resourceUse(fact);
    return { at: fact.at, name: fact.name, fails: (0,prose/* plainly */.yG)('nothing reads the file') };
}
function commandUse({ tool, words }) {
    const found = uses.find(pattern => pattern[0] === tool && pattern.every((word, index) => index === 0 || rule_lower(words[index]) === word));
    if (!found)
        return undefined;
    const last = words[found.length - 1];
    const at = { ...words[0].at, end: last.at.end };
    return {
        at,
        name: words
            .slice(0, found.length)
            .map(word => (0,model_value/* valueOf */.RP)(word.value) ?? '')
            .join(' '),
        fails: (0,prose/* plainly */.yG)('the command fails'),
    };
}
const rule_lower = (word) => (word && (0,model_value/* valueOf */.RP)(word.value))?.toLowerCase();
/** Terraform's own name, and Azure's with or without a version behind it. */
function resourceUse({ type }) {
    const name = (0,model_value/* valueOf */.RP)(type);
    if (name === undefined || !/^(?:azurerm_devspace_controller$|microsoft\.devspaces\/controllers(?:@|$))/i.test(name))
        return undefined;
    return { at: type.at, name, fails: (0,prose/* plainly */.yG)('Azure refuses the resource') };
}
function labelUse({ object }) {
    const places = [
        ['metadata', 'labels'],
        ['metadata', 'annotations'],
        ['spec', 'template', 'metadata', 'annotations'],
        ['spec', 'template', 'metadata', 'labels'],
    ];
    const entry = places.flatMap(path => (0,model_node/* entriesAt */.ws)(object, ...path)).find(isDevSpaces);
    return entry && { at: entry.key.at, name: entry.key.text, fails: (0,prose/* plainly */.yG)('nothing reads the label') };
}
const isDevSpaces = ({ key }) => mark.test(key.text);

;// CONCATENATED MODULE: ./lib/rules/dns-search-on-windows/rule.js





const dns_search_on_windows_rule_rule = {
    title: 'Windows pods rely on several DNS suffixes',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsNetworking, sources.kubernetesDns],
    on: 'workload',
    pods: 'Windows',
    fields: ['dnsConfig'],
    check(workload, world) {
        const os = world.podOs(workload);
        const config = (0,model_node/* nodeAt */.oB)(workload.pod, 'dnsConfig');
        const searches = (0,model_node/* itemsAt */.Ct)(config, 'searches');
        const ndots = (0,model_node/* itemsAt */.Ct)(config, 'options').some(option => (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(option, 'name'), 'ndots'));
        if (config.is !== 'known' || (searches.length < 2 && !ndots))
            return;
        const name = searches.length > 1 ? 'searches' : 'options';
        const entry = (0,model_node/* entryOf */.Ms)(config.value, name);
        if (!entry)
            return;
        return {
            at: { ...(0,model_node/* entrySpan */.hn)(entry), end: entry.key.at.end },
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'dnsConfig'],
            message: (0,prose/* say */.cv) `Windows pods are given ${name === 'searches' ? (0,prose/* say */.cv) `several DNS suffixes (${'dnsConfig.searches'})` : (0,prose/* say */.cv) `the DNS option ${'ndots'}`}`,
            why: (0,prose/* say */.cv) `Windows resolves with the suffix of the pod's namespace only, and never completes a name that has a dot: ${'web.shop'} is not found, ${'web'} and ${'web.shop.svc.cluster.local'} are.`,
            remedy: (0,prose/* say */.cv) `Use the full name, or the short one within a namespace.`,
            offending: { dnsConfig: name },
            because: os.evidence.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/docker-runtime-on-windows/rule.js





const docker_runtime_on_windows_rule_rule = {
    title: 'Windows nodes are taken to run Docker',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2023-05-01',
    deadlines: [{ day: '2023-05-01', what: 'Docker on Windows nodes ends' }],
    sources: [sources.aksReleases, sources.windowsBestPractices],
    on: ['workload', 'command'],
    commands: ['az aks'],
    words: ['windowscontainerruntime='],
    pods: 'Windows',
    fields: ['hostPath'],
    check: (fact, world) => (fact.kind === 'command' ? header(fact) : pipe(fact, world)),
};
/** The named pipe of Docker, with single or, where YAML keeps them, double backslashes. */
const dockerPipe = /^(?:\\\\|\/\/|\\\\\\\\)\.[\\/]{1,2}pipe[\\/]{1,2}docker_engine$/i;
function pipe(workload, world) {
    const os = world.podOs(workload);
    return (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap((volume) => {
        const path = (0,model_node/* textAt */.$6)(volume, 'hostPath', 'path');
        if (path.is !== 'known' || !dockerPipe.test(path.value))
            return [];
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
        return [
            {
                at: path.at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
                message: (0,prose/* say */.cv) `the volume ${name} of Windows pods is the pipe of Docker, ${path.value}`,
                why: (0,prose/* plainly */.yG)('Windows nodes of AKS run containerd; Docker is gone from them since 2023-05-01. The pipe does not exist, and the pod does not start.'),
                remedy: (0,prose/* say */.cv) `An agent that asks the runtime takes ${'\\\\.\\pipe\\containerd-containerd'}. Images are built outside of the cluster, with ${'az acr build --platform windows'} or on a Windows runner.`,
                offending: { hostPath: path.value },
                because: os.evidence.slice(0, 1),
            },
        ];
    });
}
/** `--aks-custom-headers WindowsContainerRuntime=docker`; with containerd it does nothing any more. */
function header({ words, az }) {
    if (!az)
        return [];
    return words.flatMap(({ value }) => {
        const runtime = (0,model_value/* valueOf */.RP)(value)?.match(/(?:^|[,=])WindowsContainerRuntime=(\w+)/i)?.[1];
        if (runtime === undefined)
            return [];
        const docker = runtime.toLowerCase() === 'docker';
        return [
            {
                at: (0,model_value/* decidedAt */.G1)(value),
                subject: ['command', az.path, 'WindowsContainerRuntime'],
                severity: docker ? 'error' : 'notice',
                message: (0,prose/* say */.cv) `the header ${`WindowsContainerRuntime=${runtime}`} chooses a container runtime for Windows nodes`,
                why: docker
                    ? (0,prose/* plainly */.yG)('AKS retired Docker on Windows nodes on 2023-05-01: every pool has containerd.')
                    : (0,prose/* plainly */.yG)('It was for the preview of containerd. Every Windows pool has had it since Kubernetes 1.23, so the header does nothing.'),
                remedy: (0,prose/* plainly */.yG)('Remove it.'),
                offending: { header: `WindowsContainerRuntime=${runtime}` },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/rules/dual-stack-with-windows/rule.js





const dual_stack_with_windows_rule_rule = {
    title: 'IP families that a cluster with Windows nodes cannot have',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2024-07-16',
    sources: [sources.networkOverlay, sources.kubernetesDualStack],
    on: 'cluster',
    check(cluster, world) {
        const fault = faultOf(cluster);
        const sign = fault && windowsSign(cluster, world);
        if (!sign)
            return;
        const families = (0,model_value/* valueOf */.RP)(cluster.ipFamilies).join(',');
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.ipFamilies),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the IP families ${families}${fault.says}, and ${sign.says}`,
            why: fault.why,
            remedy: fault.remedy,
            offending: {},
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};
function faultOf(cluster) {
    const families = (0,model_value/* valueOf */.RP)(cluster.ipFamilies)?.map(family => family.toLowerCase()) ?? [];
    const { networkPlugin: plugin, networkPluginMode: mode, networkPolicy: policy } = cluster;
    if (!families.includes('ipv6'))
        return undefined;
    if (families.length === 1) {
        return {
            says: [],
            why: (0,prose/* plainly */.yG)('Kubernetes has no Windows pods with IPv6 alone, and AKS no such clusters.'),
            remedy: (0,prose/* say */.cv) `Write ${(0,spellings/* setting */.Pe)(cluster, 'ipFamilies')} with IPv4 and IPv6, in this order.`,
        };
    }
    const engine = (0,model_value/* valueOf */.RP)(policy);
    if (engine !== undefined && (0,model_value/* isText */.KH)(policy, 'azure', 'calico')) {
        return {
            says: (0,prose/* say */.cv) ` and the network policy engine ${engine}`,
            why: (0,prose/* plainly */.yG)('With two families neither Calico nor the engine of Azure is supported. On Windows nodes nothing then enforces network policies.'),
            remedy: (0,prose/* plainly */.yG)('Choose: IPv4 alone with Calico, or two families without network policies on Windows nodes.'),
        };
    }
    if (!(0,model_value/* isText */.KH)(plugin, 'azure') || mode.is !== 'absent' || cluster.action !== 'create')
        return undefined;
    return {
        says: (0,prose/* say */.cv) ` without the overlay network`,
        why: (0,prose/* plainly */.yG)('Windows nodes have two families with Azure CNI Overlay only; without the mode the pods get addresses of the subnet.'),
        remedy: (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(cluster, 'networkPluginMode', 'overlay')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/catalogue/azurerm.js

/** The Windows OS SKUs that the azurerm provider takes, in this case only: `internal/services/containers/kubernetes_cluster_node_pool_resource.go`. */
const azurermWindowsSkus = ['Windows2019', 'Windows2022'];
/** Whether the language of a statement (see `Cluster.via`) takes a Windows OS SKU that AKS has. */
const takesOsSku = (via, sku) => !via.startsWith('azurerm_') || azurermWindowsSkus.includes(sku);
/** The newest version whose list was read. */
const azurermRead = '5.2.0';
/**
 * Whether the versions that a module asks for lie within those whose list was read: `all` of them, `none`, or `some`.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function azurermVersions(constraint) {
    const read = versionNumbers(azurermRead);
    let found = 'some';
    for (const term of (constraint ?? '').slice(0, 200).split(',')) {
        const [, operator = '=', version = ''] = /^\s*(~>|[<>!]?=?)\s*([\d.]+)\s*$/.exec(term) ?? [];
        const numbers = versionNumbers(version);
        if (!numbers)
            continue;
        const order = compareNumbers(numbers, read);
        if (['', '=', '>=', '>', '~>'].includes(operator) && order > 0)
            return 'none';
        if (operator === '~>' && compareNumbers(ceiling(numbers), read) <= 0)
            found = 'all';
        if (['', '=', '<='].includes(operator) && order <= 0)
            found = 'all';
        if (operator === '<' && order <= 0)
            found = 'all';
    }
    return found;
}
/** `~> 4.0` is below 5, `~> 4.1.2` below 4.2. */
function ceiling(numbers) {
    const kept = numbers.slice(0, Math.max(1, numbers.length - 1));
    return [...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1];
}

;// CONCATENATED MODULE: ./lib/rules/generation-2-size-on-windows/rule.js








const generation_2_size_on_windows_rule_rule = {
    title: 'A VM size boots generation 2 only, and the image of the Windows node pool is of generation 1',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-09-18',
    sources: [sources.generation2, sources.generation1Image, sources.generation2InTerraform],
    on: 'node-pool',
    check(pool, world) {
        const size = (0,model_value/* valueOf */.RP)(pool.vmSize);
        const parts = size === undefined ? undefined : vmSizeOf(size);
        if (size === undefined || !parts || !needsGeneration2(parts) || !(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') || !hasGeneration1(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.vmSize),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has the VM size ${size}, which boots images of generation 2 only`,
            why: (0,prose/* say */.cv) `AKS has the image of Windows Server 2022 in generation 1 unless a header asks for the other. The machines refuse it (${"cannot boot Hypervisor Generation '1'"}), and no pool is made.`,
            remedy: rule_remedyFor(pool),
            offending: { vmSize: size },
            ...askForGeneration2(pool),
        };
    },
};
const rule_header = 'UseWindowsGen2VM';
/** Windows Server 2022 without the header. Windows Server 2025 is of generation 2, and what nobody can see may be either. */
function hasGeneration1(pool, world) {
    const { customHeaders: headers } = pool;
    const asked = headers.is === 'absent' ? false : headers.is !== 'known' || headers.value.includes(rule_header);
    return !asked && windowsSkuOf(pool, world) === 'Windows2022';
}
const setTo = (pool) => ((0,spellings/* dialectOf */.E3)(pool) === 'azPowerShell' ? `@{${rule_header} = 'true'}` : `${rule_header}=true`);
function rule_remedyFor(pool) {
    const older = (0,prose/* say */.cv) `a size of version 5, such as ${'Standard_D4s_v5'}`;
    if ((0,spellings/* canWrite */._4)(pool, 'customHeaders'))
        return (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(pool, 'customHeaders', setTo(pool))}, or take ${older}.`;
    const newer = takesOsSku(pool.via, 'Windows2025') ? (0,prose/* plainly */.yG)(', or Windows Server 2025') : [];
    return (0,prose/* say */.cv) `The header cannot be sent from here: take ${older}${newer}.`;
}
function askForGeneration2(pool) {
    const edit = pool.customHeaders.is === 'absent' ? (0,spellings/* addToCommand */.qv)(pool, pool.vmSize, 'customHeaders', setTo(pool)) : undefined;
    return edit ? { fix: [edit], fixOnlyIfNew: true } : {};
}

;// CONCATENATED MODULE: ./lib/model/placeholder.js
/** Stands for a secret that the reader is to fill in: `***`, `xxxx`, `{password}`, `__PASSWORD__`, `YOUR_PASSWORD_HERE`. */
const isPlaceholder = (text) => text === '' || /^(?:\*+|x+|\.+|placeholder)$/i.test(text) || /^[<{[(%#]|^__.*__$/.test(text) || /(?:^|[^a-z])your(?:[^a-z]|$)/i.test(text);
/** The placeholders in angle brackets that are left anywhere below a node. */
function leftovers(node, path = '') {
    if (node.kind === 'map')
        return node.entries.flatMap(({ key, value }) => leftovers(value, path === '' ? key.text : `${path}.${key.text}`));
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => leftovers(item, `${path}[${index}]`));
    const text = node.kind === 'scalar' ? node.text.match(/<[A-Za-z][^<>]*>/)?.[0] : undefined;
    return text === undefined ? [] : [{ at: node.at, path, text }];
}

;// CONCATENATED MODULE: ./lib/rules/gmsa-credential-spec/faults.js




const faultsOf = (spec) => [...oldVersion(spec), ...missingParts(spec), ...unfilled(spec)];
const current = 'windows.k8s.io/v1';
function oldVersion({ apiVersion }) {
    const version = (0,model_value/* valueOf */.RP)(apiVersion);
    if (version === undefined || version === current)
        return [];
    const message = (0,prose/* say */.cv) `the credential spec has the API version ${version}; clusters have ${current}`;
    return [{ at: apiVersion.at, part: 'apiVersion', message, remedy: (0,prose/* say */.cv) `Write ${`apiVersion: ${current}`}.`, offending: { apiVersion: version } }];
}
const required = [
    {
        path: ['ActiveDirectoryConfig', 'GroupManagedServiceAccounts'],
        remedy: 'List the account twice: once with the NetBIOS name of the domain as its scope, once with the full name.',
    },
    {
        path: ['ActiveDirectoryConfig', 'HostAccountConfig'],
        remedy: 'Name the plugin that reads the domain user from the Key Vault: AKS nodes are not joined to the domain.',
    },
    { path: ['CmsPlugins'], remedy: 'List ActiveDirectory.' },
    { path: ['DomainJoinConfig'], remedy: 'Describe the domain: DnsName, DnsTreeName, Guid, MachineAccountName, NetBiosName and Sid.' },
];
function missingParts({ object, name }) {
    const root = (0,model_node/* nodeAt */.oB)(object, 'credspec');
    if (root.is === 'absent') {
        const nested = (0,model_node/* nodeAt */.oB)(object, 'spec', 'credspec');
        const [at, where] = nested.is === 'known' ? [nested.at, 'under spec'] : [name.at, 'missing'];
        return [{ at, part: 'credspec', message: (0,prose/* say */.cv) `${'credspec'} is ${(0,prose/* plainly */.yG)(where)}`, remedy: (0,prose/* say */.cv) `Put ${'credspec'} at the top level, beside ${'metadata'}.` }];
    }
    const missing = required.filter(({ path }) => (0,model_node/* nodeAt */.oB)(object, 'credspec', ...path).is === 'absent');
    return missing.map(({ path, remedy }) => {
        const part = path.join('.');
        return { at: root.at, part, message: (0,prose/* say */.cv) `the credential spec lacks ${part}`, remedy: (0,prose/* plainly */.yG)(remedy) };
    });
}
/** `<GMSA_NAME>` of an example that was copied and not filled in. */
const unfilled = ({ object }) => leftovers(object).map(({ at, path, text }) => ({
    at,
    part: path,
    message: (0,prose/* say */.cv) `${path} still holds the placeholder ${text}`,
    remedy: (0,prose/* plainly */.yG)('Fill it in.'),
    offending: { [path]: text },
}));

;// CONCATENATED MODULE: ./lib/rules/gmsa-credential-spec/rule.js






/** The annotations of Kubernetes 1.14 and 1.15; fields took their place in 1.16. */
const alphaAnnotation = /^(?:pod\.|.*\.container\.)alpha\.windows\.kubernetes\.io\/gmsa-credential-spec(?:-name)?$/;
const gmsa_credential_spec_rule_rule = {
    title: 'A gMSA credential spec that Windows or the cluster cannot use',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-04-03',
    sources: [sources.kubernetesGmsa, sources.windowsGmsa],
    on: ['object', 'workload'],
    resources: ['GMSACredentialSpec'],
    fields: ['*.alpha.windows.kubernetes.io/gmsa-credential-spec', '*.alpha.windows.kubernetes.io/gmsa-credential-spec-name'],
    check: fact => (fact.kind === 'object' ? specProblems(fact) : annotationProblems(fact)),
};
function specProblems(object) {
    return faultsOf(object).map(({ part, offending = {}, ...fault }) => ({
        ...fault,
        subject: [object.resource, (0,model_value/* valueOf */.RP)(object.name) ?? '', part],
        why: (0,prose/* say */.cv) `Windows hands the credential spec to the domain controller as it is: what is missing or left over shows only when the first pod fails to start.`,
        offending,
    }));
}
function annotationProblems(workload) {
    const found = (0,model_node/* entriesAt */.ws)(workload.podMetadata, 'annotations').filter(({ key }) => alphaAnnotation.test(key.text));
    return found.map(({ key, value }) => {
        const name = (0,model_value/* shown */.SP)((0,model_node/* textAt */.$6)(value));
        return {
            at: key.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), key.text],
            message: (0,prose/* say */.cv) `the annotation ${key.text} has no effect`,
            why: (0,prose/* say */.cv) `It belongs to the alpha of gMSA; since Kubernetes 1.16 nothing reads it, and the pod starts without its domain account.`,
            remedy: (0,prose/* say */.cv) `Write ${'securityContext.windowsOptions.gmsaCredentialSpecName'}${name === '' ? [] : (0,prose/* say */.cv) `: ${name}`} on the pod or the container.`,
            offending: { annotation: key.text },
        };
    });
}

;// CONCATENATED MODULE: ./lib/rules/gmsa-flag-mismatch/rule.js




const gmsa_flag_mismatch_rule_rule = {
    title: 'The gMSA settings of a cluster contradict each other',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-04-03',
    sources: [
        { title: 'az aks create, --enable-windows-gmsa', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-create', read: '2026-08-21' },
        { title: 'Group managed service accounts on AKS', url: 'https://learn.microsoft.com/azure/aks/use-group-managed-service-accounts', read: '2026-08-21' },
    ],
    on: 'cluster',
    check(cluster) {
        const fault = rule_faultOf(cluster);
        if (!fault)
            return;
        const refused = (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? (0,prose/* plainly */.yG)('; the tool refuses any other combination') : [];
        return {
            at: fault.at,
            subject: clusterSubject(cluster),
            severity: (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? 'error' : 'warning',
            message: fault.message,
            why: (0,prose/* say */.cv) `The DNS server and the root domain name of the Active Directory belong together and hold only while gMSA is enabled${refused}.`,
            remedy: fault.remedy,
            offending: {},
        };
    },
};
function rule_faultOf(cluster) {
    const { gmsaEnabled: enabled, gmsaDnsServer: server, gmsaRootDomain: domain } = cluster;
    // In an open command any option may be there unseen; what is known or partly known was certainly written.
    const given = [server, domain].find(rule_isGiven);
    if (!given)
        return undefined;
    if ((0,model_value/* valueOf */.RP)(enabled) === false)
        return disabled(cluster, given.at);
    const on = (0,spellings/* setting */.Pe)(cluster, 'gmsaEnabled', true);
    if (enabled.is === 'absent')
        return { at: given.at, message: (0,prose/* say */.cv) `gMSA settings are given, but ${on} is not`, remedy: (0,prose/* say */.cv) `Add ${on}.` };
    const names = { server: (0,spellings/* setting */.Pe)(cluster, 'gmsaDnsServer'), domain: (0,spellings/* setting */.Pe)(cluster, 'gmsaRootDomain') };
    const remedy = both(cluster, names.server, names.domain);
    if (isLeftOut(domain))
        return { at: given.at, message: (0,prose/* say */.cv) `${names.server} is given without ${names.domain}`, remedy };
    if (isLeftOut(server))
        return { at: given.at, message: (0,prose/* say */.cv) `${names.domain} is given without ${names.server}`, remedy };
    return undefined;
}
function both(cluster, server, domain) {
    const asked = (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? (0,prose/* say */.cv) `, and ${'--yes'} answers the question that ${'az'} asks` : [];
    // The provider asks for both arguments, and takes empty ones for the settings of the network.
    const neither = (0,spellings/* dialectOf */.E3)(cluster) === 'terraform' ? (0,prose/* say */.cv) `write ${'""'} for both` : (0,prose/* plainly */.yG)('neither');
    return (0,prose/* say */.cv) `Give both ${server} and ${domain}, or ${neither}: then the virtual network's own DNS server has to know the domain${asked}.`;
}
/** Written as an option: an unknown value stands where its variable does, not at the whole command. */
const rule_isGiven = (value) => {
    if (value.is === 'known')
        return value.value !== '';
    return value.is === 'partial' || (value.is === 'unknown' && value.name !== undefined);
};
/** Templates write an empty text where there is none. */
const isLeftOut = (value) => value.is === 'absent' || (0,model_value/* valueOf */.RP)(value) === '';
function disabled(cluster, at) {
    const off = (0,spellings/* setting */.Pe)(cluster, 'gmsaEnabled', false);
    return {
        at,
        message: (0,prose/* say */.cv) `gMSA settings are given together with ${off}`,
        remedy: (0,prose/* say */.cv) `Leave out the settings to disable gMSA, or ${off} to keep it.`,
    };
}

;// CONCATENATED MODULE: ./lib/model/gmsa.js


/** Where a pod or one of its containers asks to run as a group managed service account. */
function gmsaUses(workload) {
    const holders = [{ node: workload.pod, container: undefined }, ...(0,model_pod/* containersOf */.Mz)(workload).map(container => ({ node: container.node, container }))];
    return holders.flatMap(({ node, container }) => {
        const options = (0,model_node/* nodeAt */.oB)(node, 'securityContext', 'windowsOptions');
        const name = (0,model_node/* textAt */.$6)(options, 'gmsaCredentialSpecName');
        const inline = (0,model_node/* textAt */.$6)(options, 'gmsaCredentialSpec');
        const found = name.is !== 'absent' && options.is === 'known' ? name : inline.is === 'known' ? inline : undefined;
        return found ? [{ at: found.at, name, ...(container && { container }) }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/rules/gmsa-not-enabled/rule.js





const gmsa_not_enabled_rule_rule = {
    title: 'A pod asks for a gMSA, and its cluster does not enable them',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2022-04-03',
    sources: [
        { title: 'Group managed service accounts on AKS', url: 'https://learn.microsoft.com/azure/aks/use-group-managed-service-accounts', read: '2026-08-21' },
        { title: 'az aks update, --enable-windows-gmsa', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-update', read: '2026-08-21' },
    ],
    on: 'workload',
    fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
    check(workload, world) {
        const [use] = gmsaUses(workload);
        if (!use)
            return;
        const sight = world.windowsFor(workload);
        const clusters = sight.is === 'yes' ? sight.pools.flatMap(pool => world.clustersOf(pool).map(link => link.fact)) : [];
        if (clusters.some(cluster => mayHaveGmsa(cluster, world)))
            return;
        const cluster = clusters[0];
        const named = cluster && (0,model_value/* valueOf */.RP)(cluster.name);
        return {
            at: use.at,
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            ...(cluster ? {} : { severity: 'notice' }),
            message: cluster
                ? (0,prose/* say */.cv) `the pod asks for the gMSA credential spec ${(0,model_value/* shown */.SP)(use.name)}, but ${named === undefined ? (0,prose/* plainly */.yG)('its cluster') : (0,prose/* say */.cv) `the cluster ${named}`} does not enable gMSA`
                : (0,prose/* say */.cv) `the pod asks for the gMSA credential spec ${(0,model_value/* shown */.SP)(use.name)}; its cluster must have gMSA enabled`,
            why: (0,prose/* say */.cv) `The feature brings the webhook and the CRD that give a pod its domain account. Without it the API server knows no ${'GMSACredentialSpec'}, and the pod starts without the account.`,
            remedy: (0,prose/* say */.cv) `Enable it${cluster && !(0,spellings/* isCommandLine */.Et)(cluster) ? (0,prose/* say */.cv) `: ${(0,spellings/* setting */.Pe)(cluster, 'gmsaEnabled', true)}` : (0,prose/* say */.cv) ` with ${'az aks update --enable-windows-gmsa'}`}. It also needs Kubernetes 1.19, a managed identity, and a Key Vault secret with the domain user that reads the account's password.`,
            offending: { gmsaCredentialSpecName: (0,model_value/* shown */.SP)(use.name) },
            ...(cluster && { because: [{ at: cluster.at, says: (0,prose/* say */.cv) `the cluster is created here, without gMSA` }] }),
        };
    },
};
/** Enabled by one of the statements about a cluster, the updates included, or nobody can know. */
const mayHaveGmsa = (cluster, world) => [cluster, ...world.updatesOf(cluster)].some(({ gmsaEnabled }) => (0,model_value/* valueOf */.RP)(gmsaEnabled) === true || gmsaEnabled.is === 'unknown');

;// CONCATENATED MODULE: ./lib/model/rbac.js


/** Whether a role grants a permission. An aggregated role has rules that are written elsewhere. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
function grants(role, { group, resource, verb, name }) {
    if ((0,model_node/* nodeAt */.oB)(role, 'aggregationRule').is !== 'absent' || !(0,model_node/* isClosed */.Lx)(role, 'rules'))
        return 'unknown';
    const answers = (0,model_node/* itemsAt */.Ct)(role, 'rules').map(rule => allOf([holds(rule, 'apiGroups', group), holds(rule, 'resources', resource), holds(rule, 'verbs', verb), rbac_named(rule, name)]));
    return anyOf(answers);
}
/** A rule without names is for all objects. */
function rbac_named(rule, name) {
    const names = (0,model_node/* nodeAt */.oB)(rule, 'resourceNames');
    if (names.is === 'absent' || ((0,model_node/* isClosed */.Lx)(rule, 'resourceNames') && (0,model_node/* itemsAt */.Ct)(rule, 'resourceNames').length === 0))
        return 'yes';
    return anyOf([...(0,model_node/* itemsAt */.Ct)(rule, 'resourceNames').map(item => equal((0,model_node/* textAt */.$6)(item), name)), (0,model_node/* isClosed */.Lx)(rule, 'resourceNames') ? 'no' : 'unknown']);
}
function holds(rule, field, text) {
    const items = (0,model_node/* itemsAt */.Ct)(rule, field).map(item => anyOf([equal((0,model_node/* textAt */.$6)(item), text), equal((0,model_node/* textAt */.$6)(item), '*')]));
    return anyOf([...items, (0,model_node/* isClosed */.Lx)(rule, field) ? 'no' : 'unknown']);
}
/** Whether a binding is of one of some roles. A name that nobody sees may be that of any. */
function isOfOne(binding, roles) {
    const name = (0,model_node/* textAt */.$6)(binding.object, 'roleRef', 'name');
    const kind = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(binding.object, 'roleRef', 'kind'));
    return roles.some(role => (kind === undefined || kind === role.resource) && ((0,model_value/* valueOf */.RP)(name) === undefined || role.name.is !== 'known' || (0,model_value/* isText */.KH)(role.name, (0,model_value/* valueOf */.RP)(name))));
}
/** Whether a binding is for a service account in the namespace of a workload. A namespace that is not written is that of whoever applies the file. */
function covers(binding, account, workload) {
    const { object, namespace } = binding;
    const place = binding.resource === 'ClusterRoleBinding' ? 'yes' : same(namespace, workload.namespace);
    const subjects = (0,model_node/* itemsAt */.Ct)(object, 'subjects').map((subject) => {
        const name = (0,model_node/* textAt */.$6)(subject, 'name');
        if ((0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(subject, 'kind'), 'ServiceAccount')) {
            const own = (0,model_node/* textAt */.$6)(subject, 'namespace');
            return allOf([equal(name, account), same(own.is === 'absent' ? namespace : own, workload.namespace)]);
        }
        if ((0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(subject, 'kind'), 'User'))
            return name.is === 'known' && !name.value.startsWith('system:serviceaccount:') ? 'no' : 'unknown';
        // A group of accounts is one of a namespace, of all, or of everybody.
        return name.is === 'known' && !name.value.startsWith('system:') ? 'no' : 'unknown';
    });
    return allOf([place, anyOf([...subjects, (0,model_node/* isClosed */.Lx)(object, 'subjects') ? 'no' : 'unknown'])]);
}
function same(a, b) {
    if (a.is === 'absent' && b.is === 'absent')
        return 'yes';
    if (a.is !== 'known' || b.is !== 'known')
        return 'unknown';
    return a.value === b.value ? 'yes' : 'no';
}
const equal = (value, text) => (value.is === 'known' ? (value.value === text ? 'yes' : 'no') : 'unknown');
const anyOf = (answers) => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no');
const allOf = (answers) => (answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes');

;// CONCATENATED MODULE: ./lib/rules/gmsa-not-granted/rule.js







const gmsa_not_granted_rule_rule = {
    title: 'A service account may not use the gMSA that its pods ask for',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2022-04-03',
    sources: [sources.kubernetesGmsa, sources.windowsGmsa],
    on: 'workload',
    fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
    given: world => world.objects('GMSACredentialSpec').length > 0,
    check(workload, world) {
        const account = accountOf(workload);
        const name = account.is === 'absent' ? 'default' : (0,model_value/* valueOf */.RP)(account);
        if (name === undefined || !world.complete || workload.example)
            return;
        return gmsaUses(workload).flatMap(({ at, name: spec }) => {
            const wanted = (0,model_value/* valueOf */.RP)(spec);
            const other = wanted === undefined ? undefined : otherBinding(wanted, name, workload, world);
            if (wanted === undefined || !other)
                return [];
            return [
                {
                    at: account.is === 'known' ? account.at : at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), wanted],
                    message: (0,prose/* say */.cv) `the pods run as the service account ${name}, which may not use the gMSA credential spec ${wanted}`,
                    why: (0,prose/* say */.cv) `The webhook for gMSA asks whether the service account of a pod has the verb ${'use'} for the credential spec, and refuses the pod otherwise: the workload gets no pods.`,
                    remedy: (0,prose/* say */.cv) `Add the service account to the subjects of the ${other.resource}, or set ${'serviceAccountName'} to the one that is there.`,
                    offending: { gmsaCredentialSpecName: wanted },
                    because: [{ at: other.at, says: (0,prose/* say */.cv) `the ${other.resource} ${(0,model_value/* shown */.SP)(other.name)} grants it to others` }],
                },
            ];
        });
    },
};
/** The service account that the pods run as; absent where they run as `default`. */
function accountOf({ pod }) {
    const name = (0,model_node/* textAt */.$6)(pod, 'serviceAccountName');
    return name.is === 'absent' ? (0,model_node/* textAt */.$6)(pod, 'serviceAccount') : name;
}
/**
 * A binding that lets other accounts use a credential spec, where the repository has the spec, a role for it and bindings of that role, and all of them leave
 * the account out. Undefined as soon as one of them may be for the account.
 */
function otherBinding(spec, account, workload, world) {
    const written = (resource, name) => world.objects(resource, name).filter(({ example }) => !example);
    if (written('GMSACredentialSpec', spec).length === 0)
        return undefined;
    const permission = { group: 'windows.k8s.io', resource: 'gmsacredentialspecs', verb: 'use', name: spec };
    const roles = [...written('ClusterRole'), ...written('Role')].map(role => ({ role, answer: grants(role.object, permission) }));
    const granting = roles.filter(({ answer }) => answer !== 'no').map(({ role }) => role);
    const bindings = [...written('RoleBinding'), ...written('ClusterRoleBinding')].filter(binding => isOfOne(binding, granting));
    const answers = bindings.map(binding => covers(binding, account, workload));
    return roles.some(({ answer }) => answer === 'unknown') || answers.some(answer => answer !== 'no') ? undefined : bindings[0];
}

;// CONCATENATED MODULE: ./lib/rules/gmsa-unsupported/rule.js





const gmsa_unsupported_rule_rule = {
    title: 'AKS did not support group managed service accounts',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    until: '2022-04-03',
    sources: [
        { title: 'Windows Server node pools FAQ, as it stood in early 2021', url: 'https://learn.microsoft.com/azure/aks/windows-faq', read: '2026-08-21' },
        { title: 'AKS release notes of 2022-04-03', url: 'https://github.com/Azure/AKS/releases/tag/2022-04-03', read: '2026-08-21' },
    ],
    on: ['workload', 'cluster'],
    fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
    check(fact) {
        return fact.kind === 'cluster' ? rule_enabled(fact) : asked(fact);
    },
};
const rule_remedy = (0,prose/* plainly */.yG)('Keep workloads that need an Active Directory identity on virtual machines until AKS supports them.');
function asked(workload) {
    const [use] = gmsaUses(workload);
    if (!use)
        return undefined;
    return {
        at: use.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the pod asks for the gMSA credential spec ${(0,model_value/* shown */.SP)(use.name)}`,
        why: (0,prose/* plainly */.yG)('AKS does not support group managed service accounts: the webhook that fills in the credential spec is missing, so the pod cannot join the domain.'),
        remedy: rule_remedy,
        offending: { gmsaCredentialSpecName: (0,model_value/* shown */.SP)(use.name) },
    };
}
function rule_enabled(cluster) {
    if ((0,model_value/* valueOf */.RP)(cluster.gmsaEnabled) !== true)
        return undefined;
    return {
        at: cluster.gmsaEnabled.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} is to enable group managed service accounts`,
        why: (0,prose/* plainly */.yG)('AKS does not support them: the setting is refused.'),
        remedy: rule_remedy,
        offending: {},
    };
}

;// CONCATENATED MODULE: ./lib/rules/gmsa-zone-in-coredns/rule.js





const gmsa_zone_in_coredns_rule_rule = {
    title: 'CoreDNS serves the domain of the gMSA by a rule of its own',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2026-06-19',
    sources: [sources.aksReleases, sources.windowsGmsa, sources.coreDns],
    on: 'object',
    resources: ['ConfigMap'],
    check(object, world) {
        if (!(0,model_value/* isText */.KH)(object.name, 'coredns-custom'))
            return;
        const found = (0,model_node/* entriesAt */.ws)(object.object, 'data').flatMap(entry => conflictOf(entry, object, world))[0];
        if (!found)
            return;
        const { entry, zone, cluster, domain, certain } = found;
        return {
            at: entry.key.at,
            subject: ['ConfigMap', 'coredns-custom', zone],
            message: (0,prose/* say */.cv) `${entry.key.text} has a server block for ${zone}, the gMSA domain of ${clusterNamed(cluster)}`,
            why: (0,prose/* say */.cv) `Where gMSA is enabled with a DNS server of its own, AKS adds a block for its domain to CoreDNS. Two blocks for one zone contradict each other, and the service refuses to enable gMSA.`,
            remedy: (0,prose/* say */.cv) `Take the block out of ${'coredns-custom'}, and let gMSA name the DNS server.`,
            offending: { zone },
            probable: !certain,
            because: [{ at: (0,model_value/* decidedAt */.G1)(domain), says: (0,prose/* say */.cv) `${clusterNamed(cluster)} has this domain` }],
        };
    },
};
/** CoreDNS reads the keys that end in `.server` as server blocks. */
function conflictOf(entry, object, world) {
    const text = entry.key.text.endsWith('.server') ? (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(entry.value)) : undefined;
    const zones = text === undefined ? [] : zonesOf(text);
    const { clusters, by } = world.destinationOf(object);
    return clusters.flatMap(cluster => {
        const domain = [cluster, ...world.updatesOf(cluster)].map(statement => statement.gmsaRootDomain).find(({ is }) => is === 'known');
        const zone = domain && zones.find(each => (0,model_value/* isText */.KH)(domain, each));
        return zone === undefined ? [] : [{ entry, zone, cluster, domain: domain, certain: clusters.length === 1 && (by === 'config' || by === 'file') }];
    });
}
/** The zones of server blocks: `contoso.com:53 other.local {`. */
const zonesOf = (text) => text
    .split('\n')
    .map(line => /^([^\s#{}][^{#]*)\{/.exec(line)?.[1] ?? '')
    .flatMap(head => head.split(/[\s,]+/))
    .map(zone => zone
    .replace(/^dns:\/\//, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, ''))
    .filter(Boolean);

;// CONCATENATED MODULE: ./lib/rules/gpu-driver-type-on-linux/rule.js





const gpu_driver_type_on_linux_rule_rule = {
    title: 'The type of the GPU driver is chosen for a Linux node pool',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2024-11-01',
    sources: [sources.windowsGpu],
    on: 'node-pool',
    check(pool, world) {
        const type = (0,model_value/* valueOf */.RP)(pool.gpuDriverType);
        if (type === undefined || pool.action !== 'create' || !(0,model_value/* isText */.KH)(world.osOf(pool), 'Linux'))
            return;
        const name = (0,model_value/* shown */.SP)(pool.name);
        const meansWindows = (0,model_value/* isWritten */.QH)(pool.osType) ? [] : (0,prose/* say */.cv) ` If it is to run Windows, say so: ${(0,spellings/* setting */.Pe)(pool, 'osType', 'Windows')}.`;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.gpuDriverType),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${name === '' ? (0,prose/* plainly */.yG)('this Linux pool') : (0,prose/* say */.cv) `the Linux pool ${name}`} asks for the GPU driver ${type}`,
            why: (0,prose/* plainly */.yG)('The type of the driver is a choice for Windows nodes only; for Linux nodes AKS takes the one that fits the size, and refuses another word.'),
            remedy: (0,prose/* say */.cv) `Leave out ${(0,spellings/* setting */.Pe)(pool, 'gpuDriverType')}.${meansWindows}`,
            offending: { driverType: type },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/gpu-instance-on-windows/rule.js




const gpu_instance_on_windows_rule_rule = {
    title: 'A Windows node pool asks for a part of a GPU',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2021-10-08',
    sources: [sources.windowsVersusLinux, sources.azPowerShell],
    on: 'node-pool',
    check(pool, world) {
        const value = pool.gpuInstanceProfile;
        if ((0,model_value/* valueOf */.RP)(value) === undefined || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(value),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} asks for the GPU instance profile ${(0,model_value/* shown */.SP)(value)}`,
            why: (0,prose/* say */.cv) `Multi-instance GPUs are divided by the driver of Linux; Windows nodes have whole GPUs only.`,
            remedy: (0,prose/* say */.cv) `Leave it out, or make a Linux pool for it.`,
            offending: { gpuInstanceProfile: (0,model_value/* shown */.SP)(value) },
        };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/pod-fields.js


const context = (level, field, since = '1.23', trigger = 'any') => ({
    level,
    path: ['securityContext', field],
    trigger,
    since,
});
const ofPod = (field, since, trigger) => ({ level: 'pod', path: [field], trigger, since });
/** In the order of `validateWindows`, pkg/apis/core/validation/validation.go. Pod templates are checked like pods. */
const forbiddenOnWindows = [
    context('pod', 'appArmorProfile', '1.30'),
    context('pod', 'seLinuxOptions'),
    context('pod', 'seccompProfile'),
    context('pod', 'fsGroup'),
    context('pod', 'fsGroupChangePolicy'),
    context('pod', 'sysctls', '1.23', 'non-empty list'),
    context('pod', 'runAsUser'),
    context('pod', 'runAsGroup'),
    context('pod', 'supplementalGroups'),
    context('pod', 'supplementalGroupsPolicy', '1.31'),
    context('pod', 'seLinuxChangePolicy', '1.32'),
    ofPod('hostPID', '1.23', 'true'),
    ofPod('hostIPC', '1.23', 'true'),
    ofPod('hostUsers', '1.25', 'any'),
    ofPod('shareProcessNamespace', '1.23', 'any'),
    ofPod('resources', '1.34', 'any'),
    context('container', 'appArmorProfile', '1.30'),
    context('container', 'seLinuxOptions'),
    context('container', 'seccompProfile'),
    context('container', 'capabilities'),
    context('container', 'readOnlyRootFilesystem'),
    context('container', 'privileged'),
    context('container', 'allowPrivilegeEscalation'),
    context('container', 'procMount'),
    context('container', 'runAsUser'),
    context('container', 'runAsGroup'),
];
/** Fields that look as if they belonged to the list and do not: they are allowed with `spec.os.name: windows`. */
const allowedOnWindows = (/* unused pure expression or super */ null && ([
    ['securityContext', 'runAsNonRoot'],
    ['securityContext', 'windowsOptions'],
    ['hostNetwork'],
    ['dnsPolicy'],
    ['volumes'],
]));
/** What the API server refuses where `spec.os.name` is `linux`, in the pod spec and in each container. */
const forbiddenOnLinux = ['securityContext', 'windowsOptions'];
/** What the API server answers. */
const forbiddenMessages = { windows: 'cannot be set for a windows pod', linux: 'windows options cannot be set for a linux pod' };
/** The field of a pod spec or container, where its value is one that the API server refuses; unknown where the value decides and nobody can see it. */
function refusedValue({ path, trigger }, node) {
    const value = (0,model_node/* nodeAt */.oB)(node, ...path);
    if (value.is !== 'known' || trigger === 'any')
        return value;
    const absent = { is: 'absent', at: value.at };
    if (trigger === 'true') {
        const on = (0,model_node/* booleanAt */.CR)(node, ...path);
        return on.is === 'known' ? (on.value ? value : absent) : (0,model_value/* unknown */.L5)(value.at);
    }
    if (value.value.kind !== 'list')
        return value.value.kind === 'hole' ? (0,model_value/* unknown */.L5)(value.at) : value;
    if ((0,model_node/* itemsAt */.Ct)(node, ...path).length > 0)
        return value;
    return value.value.open ? (0,model_value/* unknown */.L5)(value.at) : absent;
}
/** The accounts that a HostProcess container may run as, besides a local group of the node. */
const hostProcessAccounts = (/* unused pure expression or super */ null && (['NT AUTHORITY\\SYSTEM', 'NT AUTHORITY\\Local service', 'NT AUTHORITY\\NetworkService']));
/** Signals that `lifecycle.stopSignal` may name on Windows; it needs `spec.os.name` on any OS. */
const windowsStopSignals = ['SIGTERM', 'SIGKILL'];
/** Whether a `hostProcess` container asks for `hostNetwork: true`, and the pod lacks it. Undefined where nobody can see it. */
function lacksHostNetwork(pod) {
    const hostNetwork = (0,model_node/* booleanAt */.CR)(pod, 'hostNetwork');
    if (hostNetwork.is === 'absent')
        return true;
    const value = (0,model_value/* valueOf */.RP)(hostNetwork);
    return value === undefined ? undefined : !value;
}
/** Whether a container is a HostProcess container: its own option, else that of the pod. A chart that leaves the security context to its user does not make one. */
function isHostProcess(pod, container) {
    const own = (0,model_value/* unlessGiven */.OI)((0,model_node/* booleanAt */.CR)(container, 'securityContext', 'windowsOptions', 'hostProcess'));
    const value = own.is === 'absent' ? (0,model_value/* unlessGiven */.OI)((0,model_node/* booleanAt */.CR)(pod, 'securityContext', 'windowsOptions', 'hostProcess')) : own;
    return value.is === 'absent' ? (0,model_value/* known */.eO)(false, value.at) : value;
}

;// CONCATENATED MODULE: ./lib/catalogue/refused-fields.js




/** The fields of these names that Windows does not have. */
function refusalOf(...names) {
    const at = (level) => forbiddenOnWindows.filter(field => field.level === level && names.includes(field.path.at(-1)));
    return { names, ofPod: at('pod'), ofContainer: at('container') };
}
/**
 * The fields that a pod and its containers set although Windows refuses them, by holder.
 * @param refused the API server checks the pod as one of Windows: then every value counts, otherwise only those that ask for something
 */
function refusedFields(workload, { ofPod, ofContainer }, refused) {
    const containers = ofContainer.length > 0 ? (0,model_pod/* containersOf */.Mz)(workload).map(container => ({ node: container.node, container, wanted: ofContainer })) : [];
    return [{ node: workload.pod, wanted: ofPod }, ...containers].flatMap(({ wanted, ...holder }) => {
        const [first, ...rest] = wanted.flatMap(field => setField(field, holder.node, refused));
        return first ? [{ ...holder, fields: [first, ...rest] }] : [];
    });
}
function setField(field, node, refused) {
    const name = field.path.at(-1);
    const parent = (0,model_node/* nodeAt */.oB)(node, ...field.path.slice(0, -1));
    const entry = parent.is === 'known' ? (0,model_node/* entryOf */.Ms)(parent.value, name) : undefined;
    const value = entry && refusedValue(field, node);
    return entry && value?.is === 'known' && (refused || asksForSomething(name, value.value)) ? [{ name, entry }] : [];
}
/** What Kubernetes does anyway where nothing is said: a container loses nothing when Windows ignores it. */
const refused_fields_defaults = new Map([
    ['readOnlyRootFilesystem', false],
    ['allowPrivilegeEscalation', true],
    ['shareProcessNamespace', false],
    ['hostUsers', true],
]);
function asksForSomething(name, node) {
    if (node.kind === 'map')
        return node.open || node.entries.length > 0;
    if (node.kind === 'list')
        return node.open || node.items.length > 0;
    return !refused_fields_defaults.has(name) || (node.kind === 'scalar' && !node.parts && typeof node.value === 'boolean' && node.value !== refused_fields_defaults.get(name));
}
/** Edits that take the fields away; none where one of them stands elsewhere (anchors, merge keys), since others may use it. */
function withoutFields({ node, fields }) {
    const places = fields.map(({ entry }) => (0,model_node/* entrySpan */.hn)(entry));
    return places.every(at => (0,model_text/* contains */.gR)(node.at, at)) ? places.map(at => ({ at, text: '', removesEntry: true })) : undefined;
}

;// CONCATENATED MODULE: ./lib/model/pod-settings.js


/** The fields of these names that are set, for the pod and for each container. `null` takes a default away and is not a setting. */
function securitySettings(workload, fields) {
    return [
        ...settings(workload.pod, ['securityContext'], fields),
        ...(0,model_pod/* containersOf */.Mz)(workload).flatMap(container => settings(container.node, ['securityContext'], fields).map(setting => ({ ...setting, container }))),
    ];
}
function settings(node, path, fields) {
    const context = (0,model_node/* nodeAt */.oB)(node, ...path);
    if (context.is !== 'known')
        return [];
    return fields.flatMap(field => {
        const entry = (0,model_node/* entryOf */.Ms)(context.value, field);
        return entry && (0,model_node/* nodeAt */.oB)(context.value, field).is !== 'absent' ? [{ field, entry }] : [];
    });
}
/** `spec.os.name` is `windows`: the API server then refuses fields that Windows does not have. */
function declaresWindows(workload) {
    const name = (0,model_node/* nodeAt */.oB)(workload.pod, 'os', 'name');
    return name.is === 'known' && name.value.kind === 'scalar' && name.value.text === 'windows';
}
/** The text of a scalar entry, for a message. */
const entryText = ({ value }) => (value.kind === 'scalar' ? value.text : '');

;// CONCATENATED MODULE: ./lib/rules/host-namespace-on-windows/rule.js






const namespaces = refusalOf('hostPID', 'hostIPC', 'hostUsers', 'shareProcessNamespace');
const host_namespace_on_windows_rule_rule = {
    title: 'A Windows pod shares namespaces of the Linux kernel',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindows, sources.podValidation],
    on: 'workload',
    pods: 'Windows',
    fields: namespaces.names,
    check(workload, world) {
        const os = world.podOs(workload);
        const refused = declaresWindows(workload);
        return refusedFields(workload, namespaces, refused).map(holder => {
            const fix = withoutFields(holder);
            const settings = holder.fields.map(({ name, entry }) => `${name}: ${entryText(entry)}`);
            return {
                at: (0,model_node/* entrySpan */.hn)(holder.fields[0].entry),
                subject: (0,model_pod/* workloadSubject */.Ws)(workload),
                severity: refused ? 'error' : 'warning',
                message: (0,prose/* say */.cv) `Windows pods have ${(0,prose/* listed */.KE)(settings)}`,
                why: refused
                    ? (0,prose/* say */.cv) `Windows has no process, IPC or user namespaces to share. With ${'os.name: windows'} the API server refuses the pod.`
                    : (0,prose/* plainly */.yG)('Windows has no process, IPC or user namespaces to share: Windows nodes ignore the field, and what counts on it does not work.'),
                remedy: (0,prose/* say */.cv) `Remove it. What must see the processes of its node is a HostProcess container: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}.`,
                offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry)])),
                because: os.evidence.slice(0, 1),
                ...(fix && { fix }),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/host-network-on-windows/rule.js






const host_network_on_windows_rule_rule = {
    title: 'A Windows pod asks for the network of its node',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindows, sources.hostNetworkWithdrawn, sources.kubernetesDns],
    on: 'workload',
    pods: 'Windows',
    fields: ['hostNetwork', 'dnsPolicy'],
    check(workload, world) {
        const os = world.podOs(workload);
        if (mayBeHostProcess(workload))
            return;
        const because = os.evidence.slice(0, 1);
        const problem = (0,model_value/* valueOf */.RP)((0,model_node/* booleanAt */.CR)(workload.pod, 'hostNetwork')) === true ? ofNetwork : (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(workload.pod, 'dnsPolicy'), policy) ? ofNames : undefined;
        if (!problem)
            return;
        const entry = (0,model_node/* entryOf */.Ms)(workload.pod, problem === ofNetwork ? 'hostNetwork' : 'dnsPolicy');
        return entry && { ...problem, at: (0,model_node/* entrySpan */.hn)(entry), subject: (0,model_pod/* workloadSubject */.Ws)(workload), because };
    },
};
const policy = 'ClusterFirstWithHostNet';
const ofNetwork = {
    message: (0,prose/* say */.cv) `${'hostNetwork: true'} is set for Windows pods that are no HostProcess pods`,
    why: (0,prose/* say */.cv) `Only HostProcess containers are on the network of a Windows node. Every other Windows container has a network of its own, and the field does nothing but reserve the ports of the pod on the node.`,
    remedy: (0,prose/* say */.cv) `Remove it, and reach the pod through a Service. An agent that must listen on its node is a HostProcess container: ${'windowsOptions.hostProcess: true'}, which gives it all rights on the node.`,
    offending: { hostNetwork: 'true' },
};
const ofNames = {
    message: (0,prose/* say */.cv) `${`dnsPolicy: ${policy}`} is set for Windows pods`,
    why: (0,prose/* say */.cv) `Kubernetes does not support the policy on Windows, where pods are not on the network of their node.`,
    remedy: (0,prose/* say */.cv) `Remove it: the default, ${'ClusterFirst'}, finds the names of the cluster.`,
    offending: { dnsPolicy: policy },
};
const mayBeHostProcess = (workload) => (0,model_pod/* containersOf */.Mz)(workload).some(({ node }) => {
    const hostProcess = isHostProcess(workload.pod, node);
    return hostProcess.is !== 'known' || hostProcess.value;
});

;// CONCATENATED MODULE: ./lib/rules/host-process-requirements/rule.js






const host_process_requirements_rule_rule = {
    title: 'A HostProcess pod lacks what HostProcess pods must have',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2021-12-07',
    sources: [sources.kubernetesHostProcess, sources.podValidation, sources.windowsHostProcess],
    on: 'workload',
    fields: ['hostProcess'],
    check(workload) {
        const containers = (0,model_pod/* containersOf */.Mz)(workload).map(container => ({ container, hostProcess: isHostProcess(workload.pod, container.node) }));
        const host = containers.filter(({ hostProcess }) => (0,model_value/* valueOf */.RP)(hostProcess) === true);
        const first = host[0];
        if (!first)
            return;
        const others = containers.filter(({ hostProcess }) => (0,model_value/* valueOf */.RP)(hostProcess) === false).map(({ container }) => container);
        return [
            ...network(workload, first.hostProcess.at),
            ...mixed(workload, others, first.hostProcess.at),
            ...(others.length === 0 ? contradicted(workload, first.hostProcess.at) : []),
            ...host.flatMap(({ container }) => account(workload, container)),
        ];
    },
};
function network(workload, at) {
    if (lacksHostNetwork(workload.pod) !== true)
        return [];
    const entry = (0,model_node/* entryOf */.Ms)(workload.pod, 'hostNetwork');
    const written = entry !== undefined && (0,model_node/* booleanAt */.CR)(workload.pod, 'hostNetwork').is === 'known';
    return [
        {
            at: written ? (0,model_node/* entrySpan */.hn)(entry) : at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'hostNetwork'],
            message: (0,prose/* say */.cv) `the HostProcess pod ${written ? (0,prose/* say */.cv) `has ${'hostNetwork: false'}` : (0,prose/* say */.cv) `lacks ${'hostNetwork: true'}`}`,
            why: (0,prose/* plainly */.yG)('HostProcess containers run on the network of their node, and the API server refuses a pod that does not say so.'),
            remedy: (0,prose/* say */.cv) `Write ${'hostNetwork: true'} in the pod spec.`,
            offending: written ? { hostNetwork: 'false' } : { hostProcess: 'true' },
            fix: networkFix(workload, written ? entry.value : undefined),
        },
    ];
}
function networkFix({ pod }, value) {
    if (value)
        return [{ at: value.at, text: 'true', replaces: 'false' }];
    const [first] = pod.entries;
    return first ? [{ at: { ...first.key.at, end: first.key.at.start }, text: 'hostNetwork: true', insertsEntry: true }] : [];
}
/** The API server wants all or none, and a container may not say other than its pod does. */
function mixed(workload, others, at) {
    if (others.length === 0)
        return [];
    return [
        {
            at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'hostProcess'],
            message: (0,prose/* say */.cv) `some containers of the pod are HostProcess containers, but not ${(0,prose/* listed */.KE)(others.map(model_pod/* containerNamed */.FC))}`,
            why: (0,prose/* plainly */.yG)('HostProcess containers run on the node itself, others in a pod of their own; the API server refuses a pod that has both.'),
            remedy: (0,prose/* say */.cv) `Set ${'windowsOptions.hostProcess: true'} once, for the pod, and nowhere ${'hostProcess: false'}; or move the other containers to a pod of their own.`,
            offending: { hostProcess: 'hostProcess' },
            because: others.slice(0, 5).map(container => ({ at: container.node.at, says: (0,prose/* say */.cv) `${(0,model_pod/* containerNamed */.FC)(container)} is no HostProcess container` })),
        },
    ];
}
/** Every container is one, and the pod says that it is none. */
function contradicted(workload, container) {
    const own = (0,model_node/* booleanAt */.CR)(workload.pod, 'securityContext', 'windowsOptions', 'hostProcess');
    if (own.is !== 'known' || own.value)
        return [];
    return [
        {
            at: own.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'hostProcess'],
            message: (0,prose/* say */.cv) `the pod has ${'hostProcess: false'}, and its containers have ${'hostProcess: true'}`,
            why: (0,prose/* plainly */.yG)('Where both say something, the API server wants them to say the same.'),
            remedy: (0,prose/* say */.cv) `Write ${'hostProcess: true'} for the pod, or leave it out there.`,
            offending: { hostProcess: 'false' },
            because: [{ at: container, says: (0,prose/* plainly */.yG)('a container says otherwise') }],
            fix: [{ at: own.at, text: 'true', replaces: 'false' }],
        },
    ];
}
/** Users that only the images of containers have. */
const containerUsers = ['containeruser', 'containeradministrator'];
function account(workload, container) {
    const own = userName(container.node);
    const name = own.is === 'absent' ? userName(workload.pod) : own;
    const text = (0,model_value/* valueOf */.RP)(name);
    if (text === undefined || !containerUsers.includes(text.toLowerCase()))
        return [];
    return [
        {
            at: name.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'runAsUserName'],
            message: (0,prose/* say */.cv) `the HostProcess container ${(0,model_pod/* containerNamed */.FC)(container)} runs as ${text}`,
            why: (0,prose/* plainly */.yG)('HostProcess containers run as users of the node, and the node does not have this one: it belongs to container images.'),
            remedy: (0,prose/* say */.cv) `Write ${'NT AUTHORITY\\Local service'} or ${'NT AUTHORITY\\NetworkService'} for few rights, ${'NT AUTHORITY\\SYSTEM'} for all, or a local group of the node.`,
            offending: { runAsUserName: text },
        },
    ];
}
const userName = (node) => (0,model_node/* textAt */.$6)(node, 'securityContext', 'windowsOptions', 'runAsUserName');

;// CONCATENATED MODULE: ./lib/rules/http-application-routing/rule.js





const http_application_routing_rule_rule = {
    title: 'The add-on HTTP application routing is retired',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2025-03-03',
    deadlines: [{ day: '2025-03-03', what: 'The add-on HTTP application routing retires' }],
    sources: [sources.aksReleases, sources.appRouting],
    on: ['cluster', 'object'],
    resources: ['Ingress'],
    check(fact) {
        if (fact.kind === 'object')
            return waitingIngress(fact);
        if ((0,model_value/* valueOf */.RP)(fact.httpApplicationRouting) !== true)
            return;
        return {
            at: fact.httpApplicationRouting.at,
            subject: clusterSubject(fact),
            message: (0,prose/* say */.cv) `${clusterNamed(fact)} asks for HTTP application routing, which retired on 2025-03-03`,
            why: (0,prose/* say */.cv) `AKS blocks clusters that ask for it, and it does not run on Kubernetes 1.30 or newer.`,
            remedy: (0,prose/* say */.cv) `Leave it out. ${'az aks approuting enable'} has taken its place; for a new start look at its Gateway API, since its NGINX gets no patches after November 2026.`,
            offending: {},
        };
    },
};
const ingressClass = 'addon-http-application-routing';
function waitingIngress({ resource, object, name, namespace }) {
    const places = [(0,model_node/* textAt */.$6)(object, 'metadata', 'annotations', 'kubernetes.io/ingress.class'), (0,model_node/* textAt */.$6)(object, 'spec', 'ingressClassName')];
    const use = places.find(place => (0,model_value/* isText */.KH)(place, ingressClass));
    return (use && {
        at: use.at,
        subject: [resource, (0,model_value/* valueOf */.RP)(namespace) ?? '', (0,model_value/* shown */.SP)(name)],
        message: (0,prose/* say */.cv) `the Ingress ${(0,model_value/* shown */.SP)(name)} waits for ${ingressClass}, which retired on 2025-03-03`,
        why: (0,prose/* say */.cv) `No controller answers to this class any more, so the ingress gets no address.`,
        remedy: (0,prose/* say */.cv) `Name the class of the controller that the cluster has, such as ${'webapprouting.kubernetes.azure.com'} of the application routing add-on.`,
        offending: { ingressClass },
    });
}

;// CONCATENATED MODULE: ./lib/rules/hugepages-on-windows/rule.js






const hugepages_on_windows_rule_rule = {
    title: 'A Windows pod asks for huge pages',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindows, sources.kubernetesWindowsResources],
    on: 'workload',
    pods: 'Windows',
    fields: ['hugepages-*', 'medium'],
    check(workload, world) {
        const os = world.podOs(workload);
        const because = os.evidence.slice(0, 1);
        const inContainers = (0,model_pod/* containersOf */.Mz)(workload).flatMap((container) => {
            const asked = ['requests', 'limits'].flatMap(part => (0,model_node/* entriesAt */.ws)(container.node, 'resources', part));
            const entry = asked.find(({ key, value }) => key.text.startsWith('hugepages-') && value.kind === 'scalar' && value.value !== null && !/^0/.test(value.text));
            if (!entry)
                return [];
            const message = (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} asks for ${entry.key.text}`;
            return [
                { ...words, at: (0,model_node/* entrySpan */.hn)(entry), subject: (0,model_pod/* workloadSubject */.Ws)(workload, container), message, offending: { [entry.key.text]: entryText(entry) }, because },
            ];
        });
        const volumes = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap((volume) => {
            const medium = (0,model_node/* textAt */.$6)(volume, 'emptyDir', 'medium');
            if (medium.is !== 'known' || !/^HugePages(?:-|$)/.test(medium.value))
                return [];
            const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
            const message = (0,prose/* say */.cv) `the volume ${name} of Windows pods is to be made of huge pages (${medium.value})`;
            return [{ ...words, at: medium.at, subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name], message, offending: { medium: medium.value }, because }];
        });
        return [...inContainers, ...volumes];
    },
};
const words = {
    why: (0,prose/* plainly */.yG)('Kubernetes has no huge pages on Windows. No Windows node offers any, so the scheduler finds no place and the pod stays Pending.'),
    remedy: (0,prose/* plainly */.yG)('Remove them. A program for Windows that wants large pages asks Windows for them itself.'),
};

;// CONCATENATED MODULE: ./lib/model/licence.js

/** The licences of Windows nodes (Azure Hybrid Benefit), and how people speak of them. */
const licence_named = /\bhybrid[ -]benefit\b|\bAHUB\b/i;
/** The words may as well say that it comes later, or not at all. */
const otherwise = /\b(?:without|no|not|never|disable\w*|disabling|remov\w+|turn\w* off|stop\w*|later|afterwards|after|before|once|if|can|may|optional\w*|instead)\b|n't\b/i;
/** Whether what stands above a statement says that it applies the licence. */
const meansLicence = (intent) => intent !== undefined && licence_named.test(intent.text) && !otherwise.test(intent.text);
/** What it costs to leave it out. */
const licenceCosts = (0,prose/* plainly */.yG)('Until the licence is set, every Windows node is billed with the price of its licence on top.');

;// CONCATENATED MODULE: ./lib/rules/hybrid-benefit-not-applied/flags.js



const commands = new Map([
    ['aks create', '--enable-ahub'],
    ['aks update', '--enable-ahub'],
    ['new-azakscluster', '-EnableAHUB'],
    ['set-azakscluster', '-EnableAHUB'],
]);
/** A flag that is written so that the command does not get it, or refuses it. */
function faultyFlag(command) {
    const name = command.az?.path ?? command.tool;
    const right = commands.get(name);
    if (right === undefined || command.az?.help)
        return undefined;
    const { words } = command;
    const found = glued(words, right) ?? misspelt(words, right, command.az !== undefined) ?? (command.az && (valued(command.az) ?? flags_contradicted(command.az)));
    if (!found)
        return undefined;
    const { written, ...fault } = found;
    return { ...fault, subject: [command.az ? `az ${name}` : name, written], offending: { written } };
}
/** `$CLUSTER--enable-ahub`: one word for the shell, and the flag a part of the name. */
function glued(words, right) {
    const word = words.find(({ value }) => endsWith(value, right.toLowerCase()));
    if (!word)
        return undefined;
    return {
        at: word.at,
        written: right,
        message: (0,prose/* say */.cv) `${right} is glued to the word before it`,
        why: (0,prose/* say */.cv) `The command takes both for one value, so the flag is not passed. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Put a blank before ${right}.`,
    };
}
function endsWith(value, flag) {
    const last = value.is === 'partial' ? (value.parts.at(-1) ?? '') : ((0,model_value/* valueOf */.RP)(value) ?? '');
    return last.toLowerCase().endsWith(flag) && (value.is === 'partial' || !last.startsWith('-'));
}
/** Names that are meant for the flag, without dashes. */
const meant = new Set([
    'enableahub',
    'ahub',
    'enableahb',
    'enablehybridbenefit',
    'enableazurehybridbenefit',
    'hybridbenefit',
    'azurehybridbenefit',
]);
/** @param exact the flag has one spelling, as those of `az` have: PowerShell takes any case */
function misspelt(words, right, exact) {
    const isRight = (text) => (exact ? text === right : text.toLowerCase() === right.toLowerCase());
    const word = words.find(({ value }) => {
        const text = (0,model_value/* valueOf */.RP)(value);
        if (!text?.startsWith('-'))
            return false;
        const name = text.split(/[=:]/, 1)[0];
        return !isRight(name) && meant.has(name.replace(/[-_]/g, '').toLowerCase());
    });
    if (!word)
        return undefined;
    const written = (0,model_value/* valueOf */.RP)(word.value);
    const plain = word.at.end - word.at.start === written.length && !/[=:]/.test(written);
    return {
        at: word.at,
        written,
        message: (0,prose/* say */.cv) `the flag is ${right}, not ${written}`,
        why: (0,prose/* say */.cv) `The command is refused, or takes the word for something else. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Write ${right}.`,
        ...(plain && { fix: [{ at: word.at, text: right }] }),
    };
}
function valued(az) {
    const flag = az.options.find(({ name }) => name === '--enable-ahub')?.flag;
    const word = flag && az.extra.find(({ at, value }) => at.start > flag.end && at.start - flag.end < 4 && /^(?:true|false|yes|no)$/i.test((0,model_value/* valueOf */.RP)(value) ?? ''));
    if (!word)
        return undefined;
    const written = (0,model_value/* valueOf */.RP)(word.value);
    return {
        at: word.at,
        written,
        message: (0,prose/* say */.cv) `${'--enable-ahub'} takes no value such as ${written}`,
        why: (0,prose/* say */.cv) `The CLI refuses the command. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Leave ${written} out; to turn the licence off write ${'--disable-ahub'}.`,
    };
}
function flags_contradicted(az) {
    const off = az.options.find(({ name }) => name === '--disable-ahub');
    if (!off || !az.options.some(({ name }) => name === '--enable-ahub'))
        return undefined;
    return {
        at: off.flag,
        written: '--disable-ahub',
        message: (0,prose/* say */.cv) `${'--enable-ahub'} and ${'--disable-ahub'} exclude each other`,
        why: (0,prose/* say */.cv) `The CLI refuses the command.`,
        remedy: (0,prose/* say */.cv) `Keep the one that is meant.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/hybrid-benefit-not-applied/scale-set.js



/** AKS owns the scale sets of its pools and writes them anew from the cluster's settings. */
function onScaleSet(command, az) {
    const option = (name) => az.options.find(each => each.name === name)?.values.at(-1);
    const group = option('--resource-group');
    const named = group?.is === 'partial' ? group.parts[0] : group && (0,model_value/* valueOf */.RP)(group);
    const licence = [option('--license-type'), ...(az.options.find(({ name }) => name === '--set')?.values ?? [])].find(isWindowsLicence);
    if (!named?.toLowerCase().startsWith('mc_') || !licence || az.rejected)
        return undefined;
    const written = (0,model_value/* valueOf */.RP)(licence) ?? '';
    return {
        at: licence.at,
        subject: [`az ${az.path}`, (0,model_value/* valueOf */.RP)(option('--name') ?? command.words[0].value) ?? ''],
        message: (0,prose/* say */.cv) `the licence ${written} is set on a scale set of the cluster`,
        why: (0,prose/* say */.cv) `AKS writes its scale sets anew from the settings of the cluster, at the next upgrade at the latest, and the licence is gone again. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Set it on the cluster, for all its Windows pools: ${'az aks update --enable-ahub'}.`,
        offending: { written },
    };
}
const isWindowsLicence = (value) => value !== undefined && /(?:^|licenseType=)Windows_Server$/i.test((0,model_value/* valueOf */.RP)(value) ?? '');

;// CONCATENATED MODULE: ./lib/rules/hybrid-benefit-not-applied/unsaid.js





/** The commands that send the licence with the credentials only, and those that set it afterwards. */
const handsOver = new Map([
    ['az aks create', 'az aks update --enable-ahub'],
    ['New-AzAksCluster', 'Set-AzAksCluster -EnableAHUB'],
]);
/** The CLI sends the licence with the Windows profile, and without credentials there is none. */
function dropped(cluster, world) {
    const { hybridBenefit: benefit, windowsAdminUsername: user, windowsAdminPassword: password } = cluster;
    const afterwards = handsOver.get(cluster.via);
    if (afterwards === undefined || !(0,model_value/* valueOf */.RP)(benefit) || user.is !== 'absent' || password.is !== 'absent')
        return undefined;
    if (world.updatesOf(cluster).some(update => (0,model_value/* valueOf */.RP)(update.hybridBenefit)))
        return undefined;
    return {
        at: benefit.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `${(0,spellings/* setting */.Pe)(cluster, 'hybridBenefit', true)} has no effect without the credentials of a Windows administrator`,
        why: (0,prose/* say */.cv) `${cluster.via} hands the licence over together with them. Without them it leaves the licence out and says nothing. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(cluster, 'windowsAdminUsername')} and ${(0,spellings/* setting */.Pe)(cluster, 'windowsAdminPassword')}, or run ${afterwards} once the cluster is there.`,
        offending: {},
    };
}
const here = (0,prose/* plainly */.yG)('what it is for is said here');
/** What stands above the command says that it applies the licence, and the command does not. */
function commandWithout(command) {
    const { az, intent, breaks } = command;
    if (!az || !meansLicence(intent))
        return undefined;
    // An update of nothing has a rule of its own, and a line that was lost may have held the flag.
    if (az.open || az.help || az.rejected || breaks || az.options.length < 3)
        return undefined;
    if (az.options.some(({ name }) => name.endsWith('-ahub')))
        return undefined;
    const { at, words } = command;
    const named = words.slice(0, 3);
    return {
        at: { ...named[0].at, end: Math.max(named[0].at.end, Math.min(at.end, named[2].at.end)) },
        subject: [`az ${az.path}`, 'intent'],
        message: (0,prose/* say */.cv) `${`az ${az.path}`} is to apply Azure Hybrid Benefit, and ${'--enable-ahub'} is missing`,
        why: (0,prose/* say */.cv) `Only the flag sets the licence. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Add ${'--enable-ahub'}.`,
        offending: { command: `az ${az.path}` },
        because: [{ at: intent.at, says: here }],
    };
}
/** The same of a cmdlet, a resource or an object. */
function statementWithout(cluster) {
    const { hybridBenefit: benefit, intent } = cluster;
    if (benefit.is !== 'absent' || cluster.refused || !meansLicence(intent))
        return undefined;
    const missing = (0,spellings/* setting */.Pe)(cluster, 'hybridBenefit', true);
    return {
        at: cluster.name.at,
        subject: [...clusterSubject(cluster), 'intent'],
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} is to have Azure Hybrid Benefit, and ${missing} is missing`,
        why: (0,spellings/* isCommandLine */.Et)(cluster) ? (0,prose/* say */.cv) `Only the switch sets the licence. ${licenceCosts}` : (0,prose/* say */.cv) `Only the setting applies the licence. ${licenceCosts}`,
        remedy: (0,prose/* say */.cv) `Add ${missing}.`,
        offending: {},
        because: [{ at: intent.at, says: here }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/hybrid-benefit-not-applied/rule.js




const hybrid_benefit_not_applied_rule_rule = {
    title: 'Azure Hybrid Benefit is asked for and not applied',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2020-10-13',
    sources: [sources.hybridBenefit, sources.azureCli],
    on: ['command', 'cluster'],
    commands: ['az aks create', 'az aks update', 'az vmss update', 'new-azakscluster', 'set-azakscluster'],
    check(fact, world) {
        if (fact.kind === 'cluster')
            return dropped(fact, world) ?? statementWithout(fact);
        return fact.az?.path === 'vmss update' ? onScaleSet(fact, fact.az) : (faultyFlag(fact) ?? commandWithout(fact));
    },
};

;// CONCATENATED MODULE: ./lib/rules/hyperv-isolation/rule.js





const key = 'experimental.windows.kubernetes.io/isolation-type';
const hyperv_isolation_rule_rule = {
    title: 'Containers are to run under Hyper-V isolation',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.windowsBestPractices, sources.kubernetesWindows],
    on: ['workload', 'object'],
    fields: [key],
    resources: ['RuntimeClass'],
    check: (fact, world) => (fact.kind === 'object' ? runtimeClass(fact) : annotation(fact, world)),
};
const hyperv_isolation_rule_remedy = (0,prose/* plainly */.yG)('Remove it, and use an image for the version of Windows that the nodes have. To keep tenants apart, give each a node pool of its own.');
/** The handlers of containerd for Hyper-V: `runhcs-wcow-hypervisor`, `runhcs-wcow-hypervisor-20348`. */
function runtimeClass(object) {
    const handler = (0,model_node/* textAt */.$6)(object.object, 'handler');
    if (handler.is !== 'known' || !handler.value.startsWith('runhcs-wcow-hypervisor'))
        return undefined;
    const name = (0,model_value/* valueOf */.RP)(object.name) ?? '';
    return {
        at: handler.at,
        subject: ['RuntimeClass', name],
        message: (0,prose/* say */.cv) `the RuntimeClass ${name} has the handler ${handler.value}`,
        why: (0,prose/* plainly */.yG)('Windows nodes of AKS have process isolation only. Their containerd does not know the handler, and pods of the class do not start.'),
        remedy: hyperv_isolation_rule_remedy,
        offending: { handler: handler.value },
    };
}
function annotation(workload, world) {
    const annotations = (0,model_node/* nodeAt */.oB)(workload.podMetadata, 'annotations');
    const entry = annotations.is === 'known' ? (0,model_node/* entryOf */.Ms)(annotations.value, key) : undefined;
    if (!entry || !(0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(annotations, key), 'hyperv') || world.podOs(workload).os === 'Linux')
        return undefined;
    return {
        at: (0,model_node/* entrySpan */.hn)(entry),
        subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'annotations'],
        severity: 'warning',
        message: (0,prose/* say */.cv) `the pods are annotated with ${`${key}: hyperv`}`,
        why: (0,prose/* plainly */.yG)('The annotation was an experiment with Docker and went with Kubernetes 1.21: the containers run under process isolation without a word.'),
        remedy: hyperv_isolation_rule_remedy,
        offending: { annotation: key },
        fix: [{ at: (0,model_node/* entrySpan */.hn)(entry), text: '', removesEntry: true }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/ignored-helm-value/unescaped.js



/** Labels whose dots `--set` takes for steps of a path: a selector is a flat map, so that a second step behind it is always a mistake. */
function unescapedSelectors(release) {
    return release.values.flatMap(layer => {
        if (layer.is !== 'set')
            return [];
        const selector = layer.path.lastIndexOf('nodeSelector');
        const steps = layer.path.slice(selector + 1);
        if (selector < 0 || steps.length < 2 || steps.some(step => typeof step === 'number'))
            return [];
        return [problem(release, layer, layer.path.slice(0, selector + 1).join('.'), steps.join('.'))];
    });
}
function problem(release, layer, selector, label) {
    const fix = escaped(release, layer, label);
    return {
        at: layer.at,
        subject: [...releaseSubject(release), selector, label],
        message: (0,prose/* say */.cv) `the dots of the label ${label} are not escaped, so ${selector} never selects it`,
        why: (0,prose/* say */.cv) `Helm takes each dot without a backslash for a step into another map, so that this sets no label.${(0,prose/* plainly */.yG)(lostInBash(release))}`,
        remedy: (0,prose/* say */.cv) `Write ${corrected(release, selector, label, (0,model_value/* shown */.SP)(layer.value))}.`,
        offending: { [selector]: (0,model_value/* shown */.SP)(layer.value) },
        ...(fix && { fix }),
    };
}
const lostInBash = ({ shell }) => (shell === 'bash' ? ' The backslash has to stand in quotes, else bash takes it away.' : '');
const backslashed = (label) => label.replaceAll('.', '\\.');
function corrected({ shell, via }, selector, label, value) {
    if (shell === 'bash')
        return (0,prose/* say */.cv) `${`--set ${selector}."${backslashed(label)}"=${value}`}`;
    const set = `${selector}.${backslashed(label)}=${value}`;
    if (shell === 'powershell')
        return (0,prose/* say */.cv) `${`--set '${set}'`}`;
    if (via === 'helm_release')
        return (0,prose/* say */.cv) `${`name = "${selector}.${label.replaceAll('.', '\\\\.')}"`}`;
    return shell === 'cmd' ? (0,prose/* say */.cv) `${`--set "${set}"`}` : (0,prose/* say */.cv) `the name as ${`${selector}.${backslashed(label)}`}`;
}
/** PowerShell and cmd hand a backslash on, whatever the quotes; in bash it depends on quotes that are not seen from here. */
function escaped({ shell }, { at }, label) {
    return shell === 'powershell' || shell === 'cmd' ? [{ at, finds: label, text: backslashed(label) }] : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/ignored-helm-value/unknown-keys.js




/** Keys that the chart does not have, in the version that is installed. */
function unknownKeys(release, world) {
    const chart = chartOfRelease(release, world);
    if (!chart)
        return [];
    const placed = placements(release, chart, world);
    const harmless = placed.length > 0 && placed.every(({ on }) => on === 'Linux');
    return ignoredAt(chart, versionOf(release, chart, world)).flatMap(key => {
        const at = placeOf(key.path, release, world);
        // A selector at the top that is there to be referred to does no harm where the right keys are set too.
        if (!at || (key.instead.length > 0 && key.instead.every(path => placeOf(path, release, world))))
            return [];
        const fix = unknown_keys_renamed(key, release);
        const problem = {
            at,
            subject: [...releaseSubject(release), dotted(key.path)],
            message: (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(chart.title.startsWith('the ') ? chart.title : `the chart of ${chart.title}`)} has no value ${dotted(key.path)}`,
            ...(harmless && { severity: 'notice' }),
            why: (0,prose/* say */.cv) `A chart reads its own keys only. Unless it checks its values, Helm says nothing of the others, and the pods are scheduled as if they were not there.${(0,prose/* plainly */.yG)(harmless ? ' It does no harm here: the pods of this chart are on Linux nodes all the same.' : '')}`,
            remedy: key.instead.length > 0
                ? (0,prose/* say */.cv) `Set ${(0,prose/* listed */.KE)(key.instead.map(dotted))}${(0,prose/* plainly */.yG)(isUnescaped(key.path, release) ? ', with a backslash before each dot of the label' : '')}.`
                : (0,prose/* say */.cv) `Remove it: this version of the chart has no such pods.`,
            offending: releaseWords(release),
            ...(fix && { fix }),
        };
        return [problem];
    });
}
/** Where a selector is set: the assignment on the command line, else the place in the values. An empty map and `null` set nothing. */
function placeOf(path, release, world) {
    const value = world.helmValue(release, ...path);
    if (value.is !== 'known' || value.value.kind !== 'map' || value.value.entries.length === 0)
        return undefined;
    return assignmentsUnder(path, release)[0]?.at ?? value.at;
}
const assignmentsUnder = (path, release) => release.values.flatMap(layer => (layer.is === 'set' && path.every((step, index) => layer.path[index] === step) ? [layer] : []));
const isUnescaped = (path, release) => assignmentsUnder(path, release).some(layer => layer.path.length > path.length + 1);
/** One key for one other, where all of it stands on the command line. */
function unknown_keys_renamed({ path, instead }, release) {
    const assignments = assignmentsUnder(path, release);
    const [only] = instead;
    if (!only || instead.length > 1 || assignments.length === 0 || isUnescaped(path, release))
        return undefined;
    return assignments.map(({ at }) => ({ at, finds: dotted(path), text: dotted(only) }));
}

;// CONCATENATED MODULE: ./lib/rules/ignored-helm-value/rule.js




const ignored_helm_value_rule_rule = {
    title: 'A selector in the values of a chart never takes effect',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [
        { title: 'Using Helm: the format and limitations of --set', url: 'https://helm.sh/docs/intro/using_helm/', read: '2026-08-21' },
        sources.kured,
        sources.kuredChart,
        sources.ingressNginxChart,
    ],
    on: 'helm-release',
    check(release, world) {
        const unknown = unknownKeys(release, world);
        // A key that is not there at all needs no backslash either.
        return [...unknown, ...unescapedSelectors(release).filter(({ at }) => !unknown.some(problem => (0,model_text/* isSameSpan */.DW)(problem.at, at)))];
    },
};

;// CONCATENATED MODULE: ./lib/model/storage.js


/** The claims of a workload: by name, for one pod (`ephemeral`), and those that a StatefulSet makes for each of its pods. */
function claimUses(workload, world) {
    const mounted = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap((volume) => {
        const called = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
        const own = (0,model_node/* nodeAt */.oB)(volume, 'ephemeral', 'volumeClaimTemplate');
        if (own.is === 'known')
            return [{ volume: called, at: own.at, claim: own.value }];
        const name = (0,model_node/* textAt */.$6)(volume, 'persistentVolumeClaim', 'claimName');
        if (name.is !== 'known')
            return [];
        const claim = inNamespace(inScope(world.objects('PersistentVolumeClaim', name.value), workload), workload);
        return [{ volume: called, at: name.at, name: name.value, ...(claim && { claim: claim.object }) }];
    });
    const made = (0,model_node/* itemsAt */.Ct)(workload.object, 'spec', 'volumeClaimTemplates').map(claim => {
        const name = (0,model_node/* textAt */.$6)(claim, 'metadata', 'name');
        return { volume: (0,model_value/* valueOf */.RP)(name) ?? '', at: name.is === 'known' ? name.at : claim.at, claim };
    });
    return [...mounted, ...made];
}
/** The volume that a claim is bound to by name and its storage class. */
function backingOf(claim, fact, world) {
    const find = (resource, name) => name.is === 'known' ? inScope(world.objects(resource, name.value), fact)[0] : undefined;
    const className = (0,model_node/* textAt */.$6)(claim, 'spec', 'storageClassName');
    const volume = find('PersistentVolume', (0,model_node/* textAt */.$6)(claim, 'spec', 'volumeName'));
    const storageClass = find('StorageClass', className);
    return { className, ...(volume && { volume }), ...(storageClass && { storageClass }) };
}
/** The volumes of a workload that the repository describes: in the pod itself, or by what stands behind a claim. */
function describedVolumes(workload, world) {
    const inPod = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').map(volume => ({ name: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '', at: volume.at, by: volume }));
    const behindClaims = claimUses(workload, world).flatMap(({ claim, volume: name, at }) => {
        const backing = claim && backingOf(claim, workload, world);
        const object = backing?.volume ?? backing?.storageClass;
        return object ? [{ name, at, by: object.object, object }] : [];
    });
    return [...inPod, ...behindClaims];
}
/** The text under the first of several paths that holds one. */
const firstText = (object, ...paths) => paths.map(path => (0,model_node/* textAt */.$6)(object, ...path)).find(value => value.is === 'known');
/** Facts from prose and examples are linked inside their own file only. */
const inScope = (objects, fact) => objects.filter(object => (fact.example ? object.at.source === fact.at.source : !object.example));
const inNamespace = (objects, workload) => objects.find(object => ((0,model_value/* valueOf */.RP)(object.namespace) ?? 'default') === ((0,model_value/* valueOf */.RP)(workload.namespace) ?? 'default')) ??
    (objects.length === 1 && objects[0]?.namespace.is !== 'known' ? objects[0] : undefined);
/** The driver of a volume, of a volume in a pod, or of a storage class. The plug-ins of old were moved to the drivers. */
function driverOf(object) {
    const driver = [(0,model_node/* textAt */.$6)(object, 'provisioner'), (0,model_node/* textAt */.$6)(object, 'spec', 'csi', 'driver'), (0,model_node/* textAt */.$6)(object, 'csi', 'driver')].find(({ is }) => is !== 'absent');
    const name = driver ?? (0,model_node/* textAt */.$6)(object, 'provisioner');
    if (name.is === 'known' && name.value === 'kubernetes.io/azure-file')
        return (0,model_value/* known */.eO)('file.csi.azure.com', name.at);
    if (name.is === 'known' && name.value === 'kubernetes.io/azure-disk')
        return (0,model_value/* known */.eO)('disk.csi.azure.com', name.at);
    return name;
}

;// CONCATENATED MODULE: ./lib/rules/in-tree-volume-on-windows/rule.js






const in_tree_volume_on_windows_rule_rule = {
    title: 'Windows pods mount a volume of a plug-in that AKS supports no longer',
    severity: 'notice',
    confidence: 'high',
    scope: 'windows',
    // The month AKS had Kubernetes 1.26.
    since: '2023-04-01',
    sources: [sources.storage, sources.inTreeMigration],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        const os = world.podOs(workload);
        return [...ofVolumes(workload), ...ofClaims(workload, world)].map(({ at, volume, plugIn, because }) => {
            const driver = plugIns[plugIn];
            return {
                at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), volume],
                message: (0,prose/* say */.cv) `the volume ${volume} of Windows pods is one of the plug-in ${plugIn}`,
                why: (0,prose/* say */.cv) `AKS does not support volumes of the plug-ins inside Kubernetes since 1.26. Kubernetes hands them to the driver ${driver} for the time being, which has options that the plug-in cannot say.`,
                remedy: (0,prose/* say */.cv) `Write it for the driver: ${`csi.driver: ${driver}`} in a volume, ${`provisioner: ${driver}`} in a storage class. A volume that is bound stays as it is; make a new one beside it.`,
                offending: { volume: plugIn },
                because: [...(because ? [{ at: because, says: (0,prose/* say */.cv) `${plugIn} is named here` }] : []), ...os.evidence.slice(0, 1)],
            };
        });
    },
};
/** The plug-ins as volumes and storage classes name them, and the drivers that took their place. */
const plugIns = {
    azureDisk: 'disk.csi.azure.com',
    azureFile: 'file.csi.azure.com',
    'kubernetes.io/azure-disk': 'disk.csi.azure.com',
    'kubernetes.io/azure-file': 'file.csi.azure.com',
};
const ofVolumes = ({ pod }) => (0,model_node/* itemsAt */.Ct)(pod, 'volumes').flatMap(volume => {
    const found = plugInOf(volume);
    return found ? [{ ...found, volume: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '' }] : [];
});
const ofClaims = (workload, world) => claimUses(workload, world).flatMap(({ claim, at, volume }) => {
    const backing = claim && backingOf(claim, workload, world);
    const spec = backing?.volume && (0,model_node/* nodeAt */.oB)(backing.volume.object, 'spec');
    const provisioner = backing?.storageClass && (0,model_node/* textAt */.$6)(backing.storageClass.object, 'provisioner');
    if (spec?.is === 'known') {
        const found = plugInOf(spec.value);
        return found ? [{ at, volume, plugIn: found.plugIn, because: found.at }] : [];
    }
    return provisioner?.is === 'known' && plugIns[provisioner.value] ? [{ at, volume, plugIn: provisioner.value, because: provisioner.at }] : [];
});
function plugInOf(volume) {
    const plugIn = ['azureDisk', 'azureFile'].find(name => (0,model_node/* nodeAt */.oB)(volume, name).is === 'known');
    const entry = plugIn === undefined ? undefined : (0,model_node/* entryOf */.Ms)(volume, plugIn);
    return entry && { at: entry.key.at, plugIn: entry.key.text };
}

;// CONCATENATED MODULE: ./lib/rules/incomplete-windows-credentials/rule.js





const incomplete_windows_credentials_rule_rule = {
    title: 'A Windows administrator has a name without a password, or a password without a name',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2020-04-28',
    sources: [sources.azureCli, sources.azPowerShell],
    on: ['command', 'cluster'],
    commands: ['az aks create'],
    check: fact => (fact.kind === 'command' ? rule_asked(fact) : refused(fact)),
};
const rule_name = '--windows-admin-username';
const rule_password = '--windows-admin-password';
/** The CLI asks for the other one, which is right at a terminal and fails where there is none. */
function rule_asked({ az, unattended, example }) {
    if (!az || az.open || az.help || az.rejected || example)
        return undefined;
    const [given, ...others] = az.options.filter(option => option.name === rule_name || option.name === rule_password);
    if (!given || others.length > 0)
        return undefined;
    const missing = given.name === rule_name ? rule_password : rule_name;
    const cluster = az.options.find(option => option.name === '--name')?.values[0];
    return {
        at: given.flag,
        subject: ['az aks create', (cluster && (0,model_value/* valueOf */.RP)(cluster)) ?? ''],
        severity: unattended ? 'error' : 'notice',
        message: (0,prose/* say */.cv) `${given.name} is given without ${missing}`,
        why: unattended
            ? (0,prose/* say */.cv) `${'az'} asks for the missing one at a terminal. A pipeline has none, so the command stops there and no cluster is made.`
            : (0,prose/* say */.cv) `${'az'} asks for the missing one. That is fine at a terminal; where a pipeline runs the script the command stops, and no cluster is made.`,
        remedy: (0,prose/* say */.cv) `Give both. Where a pipeline runs it, take the password from a secret.`,
        offending: { option: given.name },
    };
}
/** Az PowerShell wants both or none. */
function refused(cluster) {
    const { via, windowsAdminUsername: user, windowsAdminPassword: secret } = cluster;
    if (via !== 'New-AzAksCluster')
        return undefined;
    const [given, missing] = user.is === 'absent' ? [secret, 'windowsAdminUsername'] : [user, 'windowsAdminPassword'];
    const other = user.is === 'absent' ? user : secret;
    if (other.is !== 'absent' || !isGiven(given, cluster))
        return undefined;
    return {
        at: given.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `one half of the Windows credentials is given, without ${(0,spellings/* setting */.Pe)(cluster, missing)}`,
        why: (0,prose/* say */.cv) `${via} wants both or none, and stops before it calls Azure.`,
        remedy: (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(cluster, missing)}.`,
        offending: {},
    };
}

// EXTERNAL MODULE: ./lib/catalogue/images.js + 1 modules
var catalogue_images = __webpack_require__(4955);
;// CONCATENATED MODULE: ./lib/catalogue/controller-images.js

const row = (controller, role, ...names) => ({ controller, role, names, linuxOnly: true });
/** Images that the manifests and charts of ingress controllers have; the repositories are those of `chart-table.ts`. */
const rows = [
    row('Ingress NGINX', 'controller', 'registry.k8s.io/ingress-nginx/controller*', 'k8s.gcr.io/ingress-nginx/controller*', 'us.gcr.io/k8s-artifacts-prod/ingress-nginx/controller*'),
    row('Ingress NGINX', 'controller', 'quay.io/kubernetes-ingress-controller/nginx-ingress-controller*', 'docker.io/bitnami/nginx-ingress-controller', 'docker.io/bitnamilegacy/nginx-ingress-controller'),
    row('Ingress NGINX', 'controller', 'mcr.microsoft.com/oss/kubernetes/ingress/nginx-ingress-controller', 'docker.io/rancher/nginx-ingress-controller'),
    row('Ingress NGINX', 'admission job', 'registry.k8s.io/ingress-nginx/kube-webhook-certgen', 'k8s.gcr.io/ingress-nginx/kube-webhook-certgen', 'docker.io/jettech/kube-webhook-certgen'),
    row('Ingress NGINX', 'admission job', 'docker.io/dyrnq/kube-webhook-certgen', 'docker.io/rancher/mirrored-ingress-nginx-kube-webhook-certgen'),
    row('Ingress NGINX', 'default backend', 'registry.k8s.io/defaultbackend*', 'k8s.gcr.io/defaultbackend*', 'gcr.io/google_containers/defaultbackend*', 'gcr.io/google-containers/defaultbackend*'),
    row('Ingress NGINX', 'default backend', 'registry.k8s.io/ingress-nginx/custom-error-pages', 'registry.k8s.io/ingress-nginx/nginx-errors', 'mcr.microsoft.com/oss/kubernetes/defaultbackend'),
    row('NGINX Ingress Controller of F5', 'controller', 'docker.io/nginx/nginx-ingress', 'docker.io/nginxinc/nginx-ingress', 'quay.io/nginx/nginx-ingress', 'ghcr.io/nginx/kubernetes-ingress'),
    row('NGINX Ingress Controller of F5', 'controller', 'ghcr.io/nginxinc/kubernetes-ingress', 'public.ecr.aws/nginx/nginx-ingress', 'private-registry.nginx.com/nginx-ic*'),
    {
        ...row('Traefik', 'controller', 'docker.io/library/traefik', 'docker.io/traefik/traefik', 'ghcr.io/traefik/traefik', 'docker.io/containous/traefik', 'mirror.gcr.io/library/traefik'),
        linuxOnly: false,
    },
    row('HAProxy Kubernetes Ingress Controller', 'controller', 'docker.io/haproxytech/kubernetes-ingress', 'ghcr.io/haproxytech/kubernetes-ingress'),
    row('HAProxy Ingress', 'controller', 'quay.io/jcmoraisjr/haproxy-ingress', 'docker.io/jcmoraisjr/haproxy-ingress', 'ghcr.io/jcmoraisjr/haproxy-ingress'),
    row('Contour', 'controller', 'ghcr.io/projectcontour/contour', 'docker.io/projectcontour/contour', 'docker.io/bitnami/contour', 'docker.io/bitnamilegacy/contour', 'gcr.io/heptio-images/contour'),
    row('Envoy', 'proxy', 'docker.io/envoyproxy/envoy', 'docker.io/envoyproxy/envoy-distroless', 'docker.io/bitnami/envoy', 'docker.io/bitnamilegacy/envoy'),
    row('Envoy Gateway', 'controller', 'docker.io/envoyproxy/gateway'),
    row('Emissary-ingress', 'controller', 'docker.io/emissaryingress/emissary', 'ghcr.io/emissary-ingress/emissary', 'docker.io/datawire/emissary', 'gcr.io/datawire/emissary'),
    row('Ambassador', 'controller', 'docker.io/datawire/ambassador', 'quay.io/datawire/ambassador', 'docker.io/datawire/aes', 'docker.io/ambassador/aes'),
    row('Ambassador', 'agent', 'docker.io/ambassador/ambassador-agent', 'docker.io/datawire/ambassador-agent'),
    row('Application Gateway Ingress Controller', 'controller', 'mcr.microsoft.com/azure-application-gateway/kubernetes-ingress'),
    row('Application Gateway for Containers', 'controller', 'mcr.microsoft.com/application-lb/images/alb-controller'),
    row('Kong', 'controller', 'docker.io/kong/kubernetes-ingress-controller', 'docker.io/bitnami/kong-ingress-controller'),
    row('Kong', 'proxy', 'docker.io/library/kong', 'docker.io/kong/kong', 'docker.io/kong/kong-gateway', 'docker.io/bitnami/kong'),
    row('Voyager', 'controller', 'docker.io/appscode/voyager', 'ghcr.io/voyagermesh/voyager'),
    row('Gloo', 'controller', 'quay.io/solo-io/gloo'),
    row('Skipper', 'controller', 'registry.opensource.zalan.do/teapot/skipper*', 'ghcr.io/zalando/skipper'),
    row('Apache APISIX', 'controller', 'docker.io/apache/apisix-ingress-controller'),
    row('Istio', 'proxy', 'docker.io/istio/proxyv2', 'gcr.io/istio-release/proxyv2'),
];
/** Registries and repositories of all of them; `*` at the end: any end of the name. */
const controllerImageNames = rows.flatMap(({ names }) => names);
const allNames = rows.flatMap(entry => entry.names.map(name => [name, entry]));
const exact = new Map(allNames.filter(([name]) => !name.endsWith('*')));
const prefixes = allNames.filter(([name]) => name.endsWith('*')).map(([name, entry]) => [name.slice(0, -1), entry]);
/** The ingress controller that an image belongs to; undefined for any other image, and for a tag that is made for Windows. */
function controllerImage(reference) {
    const name = (0,catalogue_images/* imageName */.tO)(reference);
    const found = exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
    if (!found || (0,catalogue_images/* imageOf */.dT)(reference).os === 'Windows')
        return undefined;
    return { controller: found.controller, role: found.role, linuxOnly: found.linuxOnly };
}

;// CONCATENATED MODULE: ./lib/model/taints.js


/**
 * Whether taints keep pods off every one of some pools.
 * @param tolerations what the pods tolerate; AKS puts no taint on Windows pools of its own accord, and one on Spot pools
 */
function keptOff(tolerations, pools, world) {
    const updates = new Map();
    const answers = pools.map(pool => keptOffPool(tolerations, pool, taintsOf(pool, world, updates)));
    if (answers.includes('no'))
        return 'no';
    return answers.includes('unknown') ? 'unknown' : 'yes';
}
/** The taints that the statements about a pool end up with: an update replaces them all. */
function taintsOf(pool, world, updates = new Map()) {
    const statements = world.statementsOf(pool);
    if (!updates.has(statements))
        updates.set(statements, statements.findLast(({ action, taints }) => action === 'update' && taints.is !== 'absent')?.taints);
    return updates.get(statements) ?? pool.taints;
}
/** AKS puts it on every Spot pool. https://learn.microsoft.com/azure/aks/spot-node-pool */
const spotTaint = 'kubernetes.azure.com/scalesetpriority=spot:NoSchedule';
/** The taints of a pool as far as they are certain, that of AKS for Spot pools included. */
const certainTaints = (pool, world) => [
    ...((0,model_value/* valueOf */.RP)(taintsOf(pool, world)) ?? []),
    ...((0,model_value/* isText */.KH)(pool.priority, 'Spot') ? [spotTaint] : []),
];
function keptOffPool(tolerations, pool, taints) {
    const answers = [byTaints(tolerations, taints), bySpot(tolerations, pool.priority)];
    return answers.find(answer => answer === 'yes') ?? answers.find(answer => answer === 'unknown') ?? 'no';
}
function bySpot(tolerations, priority) {
    if (priority.is === 'absent' || (priority.is === 'known' && !(0,model_value/* isText */.KH)(priority, 'Spot')))
        return 'no';
    const kept = byTaints(tolerations, (0,model_value/* known */.eO)([spotTaint], priority.at));
    return kept === 'yes' && priority.is !== 'known' ? 'unknown' : kept;
}
function byTaints(tolerations, taints) {
    if (taints.is !== 'known')
        return taints.is === 'absent' ? 'no' : 'unknown';
    const tolerated = taints.value.map(readTaint).flatMap(taint => (taint ? [tolerates(tolerations, taint)] : []));
    if (tolerated.includes('no'))
        return 'yes';
    return tolerated.includes('unknown') ? 'unknown' : 'no';
}
/** `key=value:Effect`; undefined for an effect that lets pods in all the same. */
function readTaint(text) {
    const colon = text.lastIndexOf(':');
    const effect = text.slice(colon + 1);
    if (effect !== 'NoSchedule' && effect !== 'NoExecute')
        return undefined;
    const [key = '', value = ''] = text.slice(0, colon).split('=');
    return { key, value, effect };
}
function tolerates(tolerations, taint) {
    if (tolerations.is !== 'known')
        return tolerations.is === 'absent' ? 'no' : 'unknown';
    if (tolerations.value.kind !== 'list')
        return 'unknown';
    const answers = tolerations.value.items.map(item => matches(item, taint));
    if (answers.includes('yes'))
        return 'yes';
    return tolerations.value.open || answers.includes('unknown') ? 'unknown' : 'no';
}
/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
function matches(toleration, taint) {
    const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map(field => (0,model_node/* textAt */.$6)(toleration, field));
    if ([key, operator, value, effect].some(field => field.is === 'unknown' || field.is === 'partial'))
        return 'unknown';
    const anyKey = ((0,model_value/* valueOf */.RP)(key) ?? '') === '';
    const exists = (0,model_value/* isText */.KH)(operator, 'Exists');
    const sameKey = anyKey ? exists : (0,model_value/* valueOf */.RP)(key) === taint.key;
    const sameEffect = ((0,model_value/* valueOf */.RP)(effect) ?? '') === '' || (0,model_value/* valueOf */.RP)(effect) === taint.effect;
    return sameKey && sameEffect && (exists || ((0,model_value/* valueOf */.RP)(value) ?? '') === taint.value) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/model/windows-nodes.js



/**
 * Whether pods that select nothing may meet a Windows node. Undefined where they cannot: the repository's clusters have none, or taints keep the pods off
 * all of them. A warning where the repository does not say; probable where the cluster or its taints are not certain.
 */
function mayMeetWindows(fact, world, tolerations) {
    const sight = world.windowsFor(fact);
    if (sight.is === 'no')
        return undefined;
    if (sight.is === 'unknown')
        return { severity: 'warning', because: [] };
    const kept = keptOff(tolerations, sight.pools, world);
    if (kept === 'yes')
        return undefined;
    const pool = sight.pools.find(other => keptOff(tolerations, [other], world) === kept) ?? sight.pools[0];
    const taints = kept === 'no' ? (0,prose/* plainly */.yG)(', and no taint keeps these pods off') : [];
    return {
        ...((kept === 'unknown' || !sight.certain) && { probable: true }),
        because: [{ at: pool.at, says: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is made here${taints}` }],
    };
}
/** Said behind `Windows nodes` where the repository does not show what its cluster has. */
const ifAny = ({ severity }) => (0,prose/* plainly */.yG)(severity === 'warning' ? ', if its cluster has any' : '');

;// CONCATENATED MODULE: ./lib/catalogue/loose-pods.js





/** The pods of a release that nothing keeps on Linux nodes, where a Windows node may be in sight. A chart with images for Windows may be sent to them. */
function loosePods(release, chart, world) {
    const wrong = placements(release, chart, world).filter(({ on }) => on === 'any' || (on === 'Windows' && !chart.runsOnWindows));
    const met = wrong.flatMap(place => {
        const { tolerations } = place.component;
        const weight = mayMeetWindows(release, world, tolerations ? world.helmValue(release, ...tolerations) : (0,model_value/* absent */.Ge)(release.at));
        return weight ? [{ place, weight }] : [];
    });
    const [first] = met;
    if (!first)
        return undefined;
    const places = met.map(({ place }) => place);
    const { because, ...weight } = first.weight;
    const chosen = first.place.because;
    return {
        places,
        paths: selectorPaths(places),
        sent: first.place.on === 'Windows',
        weight,
        reason: reason(first.place, release, selectorPaths(places)),
        because: [...(chosen ? [{ at: chosen, says: (0,prose/* plainly */.yG)('the nodes are chosen here') }] : []), ...because],
    };
}
function reason({ on, because }, release, paths) {
    if (on === 'Windows')
        return (0,prose/* say */.cv) `The values select Windows nodes with ${(0,prose/* listed */.KE)(paths)}.`;
    if (because)
        return (0,prose/* say */.cv) `The values take away the selector that the chart has by default.`;
    return (0,prose/* say */.cv) `By default ${versionSaid(release)} selects no OS with ${(0,prose/* listed */.KE)(paths)}.`;
}

;// CONCATENATED MODULE: ./lib/rules/ingress-controller-on-any-os/release.js






/** One problem for all pods of a release that may meet a Windows node. */
function ofRelease(release, world) {
    const chart = chartOfRelease(release, world);
    const loose = chart?.kind === 'ingress-controller' ? loosePods(release, chart, world) : undefined;
    if (!chart || !loose)
        return;
    const { sent, weight } = loose;
    return {
        at: release.chart.at,
        subject: releaseSubject(release),
        ...weight,
        ...(sent && { severity: 'error' }),
        message: (0,prose/* say */.cv) `${selector_advice_named(loose.places)} of ${(0,model_value/* shown */.SP)(release.chart)} ${(0,prose/* plainly */.yG)(sent ? 'must run on' : 'may run on')} Windows nodes${sent ? [] : ifAny(weight)}`,
        why: (0,prose/* say */.cv) `${loose.reason} ${(0,prose/* plainly */.yG)(sent ? 'The images are' : 'Windows nodes take such pods, and the images are')} for Linux: there the pods stay in ${'ImagePullBackOff'}.`,
        remedy: (0,prose/* say */.cv) `${selectLinux(release, loose.paths)}${(0,prose/* plainly */.yG)(chart.retired && chart.retired.since <= world.day ? ` And plan to leave this chart: ${chart.retired.says}.` : '')}`,
        offending: releaseWords(release),
        because: loose.because,
    };
}

;// CONCATENATED MODULE: ./lib/model/steering.js


/** Labels that nodes of both systems carry alike: selecting them leaves the OS open. */
const steering_sharedLabels = new Set(['kubernetes.io/arch', 'beta.kubernetes.io/arch']);
const otherSteering = [['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], ['nodeName'], ['runtimeClassName']];
/**
 * Whether a pod is certain to say nothing of the nodes that it may run on: no selector, no required affinity, no node or runtime class by name.
 * The scheduler heeds these alone; `os.name` is not among them.
 */
function isUnsteered({ pod }) {
    return selectsNothing((0,model_node/* nodeAt */.oB)(pod, 'nodeSelector')) && otherSteering.every(path => (0,model_node/* nodeAt */.oB)(pod, ...path).is === 'absent');
}
function selectsNothing(selector) {
    if (selector.is !== 'known')
        return selector.is === 'absent';
    const { value } = selector;
    return value.kind === 'map' && !value.open && value.entries.every(({ key }) => !key.parts && steering_sharedLabels.has(key.text));
}
/** Edits that let the pod select an OS; undefined where the pod spec is not in block style and a person has to place the lines. */
function selectOs(pod, os) {
    const label = `kubernetes.io/os: ${os.toLowerCase()}`;
    const selector = (0,model_node/* entryOf */.Ms)(pod, 'nodeSelector');
    if (!selector)
        return inserted(pod, `nodeSelector:\n  ${label}`);
    if (selector.value.kind !== 'map')
        return undefined;
    return inserted(selector.value, label);
}
/** Lines before the first entry of a map in block style. A map in braces starts before its first key. */
function inserted(map, text) {
    const [first] = map.entries;
    if (!first || first.key.at.start !== map.at.start || !(0,model_text/* contains */.gR)(map.at, first.key.at))
        return undefined;
    return [{ at: { ...first.key.at, end: first.key.at.start }, text, insertsEntry: true }];
}

;// CONCATENATED MODULE: ./lib/rules/ingress-controller-on-any-os/workload.js







/** A manifest with the image of a controller, its default backend or its jobs. */
function ofWorkload(workload, world) {
    const found = controllerOf(workload);
    const image = found && (0,model_value/* valueOf */.RP)(found.container.image);
    if (!found || image === undefined)
        return;
    const os = world.podOs(workload);
    const onWindows = os.os === 'Windows' && os.strength === 'certain' && found.is.linuxOnly;
    const weighed = onWindows || isUnsteered(workload) ? mayMeetWindows(workload, world, (0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations')) : undefined;
    if (!weighed || (os.os === 'Windows' && !onWindows))
        return;
    const { because, ...weight } = weighed;
    const fix = onWindows ? undefined : selectOs(workload.pod, 'Linux');
    return {
        at: found.container.image.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        ...weight,
        ...(onWindows && { severity: 'error' }),
        message: (0,prose/* say */.cv) `the ${(0,prose/* plainly */.yG)(found.is.role)} of ${(0,prose/* plainly */.yG)(found.is.controller)} ${(0,prose/* plainly */.yG)(onWindows ? 'must run on' : 'may run on')} Windows nodes${onWindows ? [] : ifAny(weighed)}, with the Linux image ${image}`,
        why: onWindows
            ? (0,prose/* say */.cv) `The image has no variant for Windows: the pod stays in ${'ImagePullBackOff'}.`
            : (0,prose/* say */.cv) `The pod selects no nodes, and Windows nodes take any pod that selects nothing. The image is for Linux: there the pod stays in ${'ImagePullBackOff'}.`,
        remedy: onWindows ? (0,prose/* say */.cv) `Select ${'kubernetes.io/os: linux'} instead.` : (0,prose/* say */.cv) `Add ${'nodeSelector'} with ${'kubernetes.io/os: linux'} to the pod spec.`,
        offending: { image },
        because: [...(onWindows ? os.evidence.slice(0, 1) : []), ...because],
        ...(fix && { fix }),
    };
}
/** The container that makes a workload an ingress controller. A proxy beside other containers serves them, and is none. */
function controllerOf(workload) {
    const containers = (0,model_pod/* containersOf */.Mz)(workload).filter(({ list }) => list === 'containers');
    const found = containers.flatMap(container => {
        const is = container.image.is === 'known' ? controllerImage(container.image.value) : undefined;
        return is ? [{ container, is }] : [];
    });
    const certain = found.find(({ is }) => is.role !== 'proxy');
    if (certain)
        return certain;
    const name = (0,model_value/* valueOf */.RP)(workload.name) ?? '';
    return found.length === containers.length && /ingress|gateway|contour|kong/i.test(name) ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/ingress-controller-on-any-os/rule.js




const ingress_controller_on_any_os_rule_rule = {
    title: 'An ingress controller may run on Windows nodes',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [sources.windowsFaq, sources.windowsBestPractices, sources.noMatchForPlatform, sources.ingressNginxChart],
    on: ['helm-release', 'workload'],
    images: controllerImageNames,
    check: (fact, world) => (fact.kind === 'workload' ? ofWorkload(fact, world) : ofRelease(fact, world)),
};

;// CONCATENATED MODULE: ./lib/rules/invalid-pool-name/rule.js


/** Characters of the name of a Linux pool; what is longer fits no pool. */
const longest = 12;
const longestOnWindows = 6;
const invalid_pool_name_rule_rule = {
    title: 'The name of a node pool has characters or a length that no pool may have',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [
        { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
        { title: 'Azure/AKS#3300, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/3300', read: '2026-08-21' },
    ],
    on: 'node-pool',
    check(pool, world) {
        // Where Windows pools are concerned, the length is for long-windows-pool-name to say.
        const most = (0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') ? Number.POSITIVE_INFINITY : longest;
        const fault = pool.action === 'create' ? invalid_pool_name_rule_faultOf(pool.name, most) : undefined;
        if (fault === undefined)
            return;
        const name = (0,model_value/* shown */.SP)(pool.name);
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.name),
            subject: [pool.via, (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? '', name],
            message: (0,prose/* say */.cv) `the node pool name ${name} ${[fault]}`,
            why: (0,prose/* say */.cv) `AKS names each node after its pool, so a name is made of lowercase letters and digits, a letter first, with at most ${longest} characters on Linux and 6 on Windows. Azure refuses any other.`,
            remedy: (0,prose/* say */.cv) `Write ${mended(name, (0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') ? longestOnWindows : longest)}, for instance. A pool that already runs cannot be renamed.`,
            offending: { name },
        };
    },
};
/** What is wrong with the certain characters of a name. */
function invalid_pool_name_rule_faultOf(name, most) {
    if (name.is !== 'known' && name.is !== 'partial')
        return undefined;
    const certain = name.is === 'known' ? [name.value] : name.parts.filter(part => part !== undefined);
    const first = name.is === 'known' ? name.value[0] : name.parts[0]?.[0];
    if (certain.some(part => /[A-Z]/.test(part)))
        return 'has capital letters';
    if (certain.some(part => /[^a-z0-9]/.test(part)))
        return 'has characters other than letters and digits';
    if (first !== undefined && /\d/.test(first))
        return 'starts with a digit';
    return (0,model_value/* leastLength */.ab)(name) > most ? `has more than ${most} characters` : undefined;
}
const mended = (name, most) => {
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    return (/^[a-z]/.test(plain) ? plain : `p${plain}`).slice(0, most);
};

;// CONCATENATED MODULE: ./lib/rules/ipv6-service-on-windows/rule.js




const ipv6_service_on_windows_rule_rule = {
    title: 'A service of Windows pods has IPv6 only',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-12-08',
    sources: [sources.kubernetesDualStack],
    on: 'object',
    resources: ['Service'],
    fields: ['ipFamilies'],
    check(service, world) {
        const families = (0,model_node/* itemsAt */.Ct)(service.object, 'spec', 'ipFamilies').map(family => (0,model_node/* textAt */.$6)(family));
        const [only] = families;
        if (families.length !== 1 || only?.is !== 'known' || !(0,model_value/* isText */.KH)(only, 'IPv6') || (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(service.object, 'spec', 'ipFamilyPolicy'), 'RequireDualStack'))
            return;
        const selector = (0,model_node/* nodeAt */.oB)(service.object, 'spec', 'selector');
        const pods = selector.is === 'known' ? world.selected(selector.value, 'Windows', service) : undefined;
        if (!pods)
            return;
        const name = (0,model_value/* shown */.SP)(service.name);
        return {
            at: only.at,
            subject: ['Service', (0,model_value/* valueOf */.RP)(service.namespace) ?? '', name],
            message: (0,prose/* say */.cv) `the service ${name} has IPv6 only, and its pods are Windows pods`,
            why: (0,prose/* say */.cv) `Windows does not support pods and services with IPv6 alone; it can have both families.`,
            remedy: (0,prose/* say */.cv) `Write ${'ipFamilyPolicy: PreferDualStack'} and put ${'IPv4'} into ${'ipFamilies'}.`,
            offending: { ipFamilies: only.value },
            because: [...world.podOs(pods).evidence.slice(0, 1)],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/istio-on-windows/rule.js






/** The label that the pods decide by themselves with. */
const injects = 'sidecar.istio.io/inject';
const istio_on_windows_rule_rule = {
    title: 'The Istio add-on does not support Windows pods',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2023-04-16',
    sources: [sources.istio, sources.kubernetesWindows],
    on: ['cluster', 'workload'],
    pods: 'Windows',
    mentions: [injects],
    given: world => world.facts('cluster').length > 0 || world.objects('Namespace').length > 0 || world.treesWith(injects).size > 0,
    check(fact, world) {
        return fact.kind === 'cluster' ? meshedCluster(fact, world) : meshedPod(fact, world);
    },
};
const istio_on_windows_rule_remedy = (0,prose/* say */.cv) `Keep Windows pods out of the mesh: no ${'istio.io/rev'} on their namespace, or the label ${'sidecar.istio.io/inject: "false"'} on the pods.`;
function meshedCluster(cluster, world) {
    const sign = (0,model_value/* valueOf */.RP)(cluster.serviceMesh) === true ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.serviceMesh.at,
        subject: clusterSubject(cluster),
        severity: 'notice',
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the Istio add-on, and ${sign.says}`,
        why: (0,prose/* say */.cv) `Istio's proxy is a Linux container; pods on the Windows nodes cannot take part in the mesh.`,
        remedy: istio_on_windows_rule_remedy,
        offending: {},
        ...(sign.because && { because: [sign.because] }),
    };
}
function meshedPod(workload, world) {
    const injection = injectionOf(workload, world);
    if (!injection)
        return undefined;
    return {
        at: injection.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the Windows pods get a sidecar of Istio: ${injection.says}`,
        why: (0,prose/* say */.cv) `The sidecar is a Linux container. One pod cannot hold Linux and Windows containers, so it never starts.`,
        remedy: istio_on_windows_rule_remedy,
        offending: {},
        because: [...(injection.because ?? []), ...world.podOs(workload).evidence.slice(0, 1)],
    };
}
/** The pod decides where it says something; else its namespace does. */
function injectionOf(workload, world) {
    if (!world.has(workload, injects) && world.objects('Namespace').length === 0)
        return undefined;
    const own = (0,model_node/* textAt */.$6)(workload.podMetadata, 'labels', injects);
    if ((0,model_value/* isText */.KH)(own, 'true'))
        return { at: own.at, says: (0,prose/* say */.cv) `they have the label ${injects}` };
    const annotation = (0,model_node/* textAt */.$6)(workload.podMetadata, 'annotations', injects);
    const namespace = (0,model_value/* valueOf */.RP)(workload.namespace);
    if ((0,model_value/* isWritten */.QH)(own) || (0,model_value/* isWritten */.QH)(annotation) || namespace === undefined)
        return undefined;
    const found = world.objects('Namespace', namespace)[0];
    const label = found &&
        [(0,model_node/* textAt */.$6)(found.object, 'metadata', 'labels', 'istio.io/rev'), (0,model_node/* textAt */.$6)(found.object, 'metadata', 'labels', 'istio-injection')].find(value => value.is === 'known');
    if (!label || (0,model_value/* isText */.KH)(label, 'disabled'))
        return undefined;
    return {
        at: (0,model_pod/* workloadPlace */.XU)(workload),
        says: (0,prose/* say */.cv) `their namespace ${namespace} asks for it`,
        because: [{ at: label.at, says: (0,prose/* plainly */.yG)('the label of the namespace') }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/kubelet-config-on-windows/rule.js





/** What the kubelet of a Windows node takes, in lower case: other languages write the names with underscores. */
const allowed = new Set(['imagegchighthreshold', 'imagegclowthreshold', 'containerlogmaxsizemb', 'containerlogmaxfiles']);
/** Terraform's names for two of them. */
const synonyms = new Map([
    ['containerlogmaxline', 'containerlogmaxfiles'],
    ['containerlogmaxsize', 'containerlogmaxsizemb'],
]);
/** In preview from here on; before it Windows pools took no configuration at all. */
const previewed = '2023-03-26';
const kubelet_config_on_windows_rule_rule = {
    title: 'A Windows node pool is given settings of the kubelet that only Linux nodes have',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-11-30',
    sources: [sources.customNodeConfiguration],
    on: 'node-pool',
    check(pool, world) {
        if (!shapesWindowsPool(pool, world))
            return;
        const { names, at, because } = settingsOf(pool, world);
        const refused = names.filter(name => world.day < previewed || !allowed.has(plain(name)));
        if (refused.length === 0)
            return;
        return {
            at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} configures the kubelet with ${(0,prose/* listed */.KE)(refused)}`,
            why: (0,prose/* say */.cv) `Windows nodes take only ${'imageGcHighThreshold'}, ${'imageGcLowThreshold'}, ${'containerLogMaxSizeMB'} and ${'containerLogMaxFiles'}; the service refuses a Windows pool with any other setting.`,
            remedy: (0,prose/* say */.cv) `Leave ${refused.length === 1 ? (0,prose/* plainly */.yG)('it') : (0,prose/* plainly */.yG)('them')} out for this pool; Linux pools may keep a configuration of their own.`,
            offending: { setting: refused[0] },
            ...(because && { because: [because] }),
        };
    },
};
const plain = (name) => {
    const word = name.replaceAll('_', '').toLowerCase();
    return synonyms.get(word) ?? word;
};
/** The settings in the statement itself, or in the file that it names where the repository has it. */
function settingsOf({ kubeletSettings, kubeletConfig, at }, world) {
    if (kubeletSettings.is === 'known')
        return { names: kubeletSettings.value, at: kubeletSettings.at };
    const path = (0,model_value/* valueOf */.RP)(kubeletConfig);
    const file = path === undefined ? undefined : world.document(path, at.source);
    if (!file)
        return { names: [], at };
    return { names: (0,model_node/* entriesAt */.ws)(file).map(({ key }) => key.text), at: kubeletConfig.at, because: { at: file.at, says: (0,prose/* plainly */.yG)('the settings') } };
}

;// CONCATENATED MODULE: ./lib/rules/kubenet-retirement/rule.js




const retires = '2028-03-31';
const lastYear = '2027-03-31';
const kubenet_retirement_rule_rule = {
    title: 'Kubenet retires on 2028-03-31',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2025-03-12',
    deadlines: [{ day: '2028-03-31', what: 'Kubenet retires' }],
    sources: [
        { title: 'Azure/AKS#4859: retirement of kubenet', url: 'https://github.com/Azure/AKS/issues/4859', read: '2026-08-21' },
        { title: 'Use kubenet networking in AKS', url: 'https://learn.microsoft.com/azure/aks/configure-kubenet', read: '2026-08-21' },
    ],
    on: 'cluster',
    check(cluster, world) {
        if (cluster.action !== 'create' || !(0,model_value/* isText */.KH)(cluster.networkPlugin, 'kubenet'))
            return;
        const moved = world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkPlugin));
        // With Windows in sight kubenet-with-windows has the more pressing reason.
        if (moved || windowsSign(cluster, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.networkPlugin),
            subject: [cluster.via, (0,model_value/* valueOf */.RP)(cluster.name) ?? ''],
            severity: severityOn(world.day),
            message: (0,prose/* say */.cv) `the cluster is created with the network plugin ${(0,model_value/* shown */.SP)(cluster.networkPlugin)}, which ${(0,prose/* plainly */.yG)(world.day < retires ? 'retires' : 'retired')} on 2028-03-31`,
            why: (0,prose/* say */.cv) `After that day kubenet clusters are not supported. Windows node pools never fit on one: they need Azure CNI.`,
            remedy: (0,prose/* say */.cv) `Create the cluster with ${(0,spellings/* settings */.W0)(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' })}: like kubenet it keeps pods out of the address space of the virtual network.`,
            offending: { networkPlugin: (0,model_value/* shown */.SP)(cluster.networkPlugin) },
            because: takenHere(cluster.networkPlugin, cluster),
        };
    },
};
const severityOn = (day) => (day >= retires ? 'error' : day >= lastYear ? 'warning' : 'notice');

;// CONCATENATED MODULE: ./lib/rules/kubenet-with-windows/rule.js




const kubenet_with_windows_rule_rule = {
    title: 'A cluster on kubenet cannot have Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        { title: 'Windows containers best practices in AKS: networking', url: 'https://learn.microsoft.com/azure/aks/windows-best-practices', read: '2026-08-21' },
        { title: 'Azure/AKS#2839, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/2839', read: '2026-08-21' },
    ],
    on: 'cluster',
    check(cluster, world) {
        const sign = usesKubenet(cluster, world) ? windowsSign(cluster, world) : undefined;
        if (!sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.networkPlugin),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} is created with the network plugin ${(0,model_value/* shown */.SP)(cluster.networkPlugin)}, and ${sign.says}`,
            why: (0,prose/* say */.cv) `Kubenet does not work on Windows nodes. The service answers ${'AzureCNIOnlyForWindows'} when the Windows pool is added, or at once where the cluster is given Windows credentials.${retirement(world.day)}`,
            remedy: kubenet_with_windows_rule_remedyFor(cluster, world.day),
            offending: { networkPlugin: (0,model_value/* shown */.SP)(cluster.networkPlugin) },
            probable: !sign.certain,
            because: [...(sign.because ? [sign.because] : []), ...takenHere(cluster.networkPlugin, cluster)],
        };
    },
};
/** Announced in Azure/AKS#4859. */
const retirement = (day) => (day < '2025-03-12' ? [] : (0,prose/* plainly */.yG)(' Kubenet itself retires on 2028-03-31.'));
/** Created on kubenet, and not moved to another plugin later on. */
function usesKubenet(cluster, world) {
    return cluster.action === 'create' && (0,model_value/* isText */.KH)(cluster.networkPlugin, 'kubenet') && !world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkPlugin));
}
/** Overlay networking, and moving a cluster to it, came with the release of 2023-08-13. */
function kubenet_with_windows_rule_remedyFor(cluster, day) {
    if (day < '2023-08-13')
        return (0,prose/* say */.cv) `Create the cluster with Azure CNI: ${(0,spellings/* setting */.Pe)(cluster, 'networkPlugin', 'azure')}. The plugin of a running cluster cannot be changed.`;
    const overlay = (0,spellings/* settings */.W0)(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' });
    return (0,prose/* say */.cv) `Create the cluster with Azure CNI: ${overlay}. A running kubenet cluster can be moved to Azure CNI Overlay, but one that was created without Windows support may go on refusing Windows pools.`;
}

;// CONCATENATED MODULE: ./lib/rules/kubernetes-dashboard/rule.js






const addon = /^kube-?dashboard$/i;
/** Kubernetes 1.19, which AKS has no dashboard for, was generally available. */
const withoutIt = '2020-11-16';
/** The documentation of the add-on was removed: no version that AKS had left supported it. */
const gone = '2021-12-17';
const kubernetes_dashboard_rule_rule = {
    title: 'The add-on for the Kubernetes dashboard is gone',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: withoutIt,
    sources: [
        { title: 'Kubernetes resources in the Azure portal (AKS)', url: 'https://learn.microsoft.com/azure/aks/kubernetes-portal', read: '2026-08-21' },
        { title: 'az aks enable-addons (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-enable-addons', read: '2026-08-21' },
        sources.aksReleases,
    ],
    on: 'cluster',
    check(cluster, world) {
        const name = (0,model_value/* valueOf */.RP)(cluster.addons)?.find(each => addon.test(each));
        const words = name === undefined ? undefined : rule_wordsOn(world, cluster, name);
        if (name === undefined || !words)
            return;
        return { at: cluster.addons.at, subject: clusterSubject(cluster), offending: (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? { addon: name } : {}, ...words };
    },
};
/** While clusters of Kubernetes 1.18 could still be made, it depended on the version. */
function rule_wordsOn({ day }, cluster, name) {
    const version = (0,model_value/* valueOf */.RP)(cluster.kubernetesVersion);
    const order = version === undefined ? undefined : comparePartial(version, '1.19');
    const remedy = (0,prose/* say */.cv) `Remove it. The portal shows the workloads of a cluster without any add-on: ${'az aks browse'} opens it there.`;
    const why = (0,prose/* plainly */.yG)('It was turned off by default with Kubernetes 1.18 and taken away with 1.19. A cluster that asks for it is not created.');
    if (day >= gone)
        return { message: (0,prose/* say */.cv) `the add-on ${name} is not supported on any version of Kubernetes that AKS has`, why, remedy };
    if (order === undefined)
        return {
            severity: 'warning',
            message: (0,prose/* say */.cv) `the add-on ${name} is not supported from Kubernetes 1.19 on`,
            why: (0,prose/* plainly */.yG)('It goes with the next upgrade of the cluster.'),
            remedy,
        };
    return order >= 0 ? { message: (0,prose/* say */.cv) `the add-on ${name} is not supported on Kubernetes ${version}`, why, remedy } : undefined;
}

;// CONCATENATED MODULE: ./lib/catalogue/kured.js


/** kured's own images, and copies of them in other registries by the same name. */
function kuredImage(workload) {
    const images = (0,model_pod/* containersOf */.Mz)(workload).map(({ image }) => image);
    return images.find((image) => image.is === 'known' && (0,catalogue_images/* imageName */.tO)(image.value).endsWith('/kured'));
}

;// CONCATENATED MODULE: ./lib/rules/kured-on-any-os/rule.js











const kured_on_any_os_rule_rule = {
    title: 'kured runs on Windows nodes',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kured, sources.kuredChart],
    on: ['helm-release', 'workload', 'command'],
    images: ['*/kured'],
    commands: ['kubectl', 'oc'],
    words: ['/kured/releases/'],
    check(fact, world) {
        if (fact.kind === 'command')
            return ofManifest(fact, world);
        return fact.kind === 'workload' ? rule_ofWorkload(fact, world) : rule_ofRelease(fact, world);
    },
};
const linuxOnly = (0,prose/* plainly */.yG)('kured reboots Linux nodes for updates that wait for it. Windows nodes have no such updates, and its image does not run there.');
const patches = (0,prose/* plainly */.yG)(' Windows nodes get their patches with new node images.');
function rule_ofRelease(release, world) {
    const chart = chartOfRelease(release, world);
    const loose = chart?.name === 'kured' ? loosePods(release, chart, world) : undefined;
    if (!loose || (loose.weight.severity === 'warning' && !loose.sent))
        return;
    return {
        at: release.chart.at,
        subject: releaseSubject(release),
        ...(!loose.sent && loose.weight),
        message: (0,prose/* say */.cv) `the DaemonSet of ${(0,model_value/* shown */.SP)(release.chart)} runs on Windows nodes too`,
        why: (0,prose/* say */.cv) `${loose.reason} ${linuxOnly}`,
        remedy: (0,prose/* say */.cv) `${selectLinux(release, loose.paths)}${patches}`,
        offending: releaseWords(release),
        because: loose.because,
    };
}
function rule_ofWorkload(workload, world) {
    const image = kuredImage(workload);
    if (!image)
        return;
    const os = world.podOs(workload);
    const sent = os.os === 'Windows' && os.strength === 'certain';
    const met = isUnsteered(workload) ? mayMeetWindows(workload, world, (0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations')) : undefined;
    if (!sent && (!met || met.severity === 'warning'))
        return;
    const fix = sent ? undefined : selectOs(workload.pod, 'Linux');
    return {
        at: image.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        ...(!sent && met?.probable && { probable: true }),
        message: (0,prose/* say */.cv) `kured runs on Windows nodes${(0,prose/* plainly */.yG)(sent ? '' : ' too')}, with the Linux image ${image.value}`,
        why: linuxOnly,
        remedy: (0,prose/* say */.cv) `Select Linux nodes: ${'nodeSelector'} with ${'kubernetes.io/os: linux'}.${patches}`,
        offending: { image: image.value },
        because: sent ? os.evidence.slice(0, 1) : (met?.because ?? []),
        ...(fix && { fix }),
    };
}
/** The manifests of the releases select nothing to this day. */
const published = /^https:\/\/github\.com\/(?:weaveworks|kubereboot)\/kured\/releases\/\S+\.ya?ml$/;
function ofManifest(command, world) {
    if (!command.words.some(({ value }) => (0,model_value/* valueOf */.RP)(value) === 'apply' || (0,model_value/* valueOf */.RP)(value) === 'create'))
        return;
    const word = command.words.find(({ value }) => published.test((0,model_value/* valueOf */.RP)(value) ?? ''));
    if (!word)
        return;
    const met = mayMeetWindows(command, world, (0,model_value/* absent */.Ge)(command.at));
    if (!met || met.severity === 'warning')
        return;
    const manifest = (0,model_value/* shown */.SP)(word.value);
    return {
        at: word.at,
        subject: ['kubectl', manifest],
        ...met,
        message: (0,prose/* say */.cv) `the manifest ${manifest} puts kured on Windows nodes too`,
        why: (0,prose/* say */.cv) `It selects no nodes. ${linuxOnly}`,
        remedy: (0,prose/* say */.cv) `Take the chart ${'kubereboot/kured'}, which selects Linux since 4.5.0, or patch the manifest: ${'nodeSelector'} with ${'kubernetes.io/os: linux'}.${patches}`,
        offending: { manifest },
    };
}

;// CONCATENATED MODULE: ./lib/rules/linux-feature-with-windows/features.js

const linuxFeatures = [
    {
        feature: 'image cleaner',
        property: 'imageCleaner',
        isOn: cluster => (0,model_value/* valueOf */.RP)(cluster.imageCleaner) === true,
        severity: 'notice',
        named: 'the image cleaner',
        why: 'It takes old images from Linux nodes only; on Windows nodes, whose images are large, they stay until the kubelet needs the space.',
        remedy: 'Give the Windows pool a disk that is large enough, or let the kubelet clean up earlier (imageGcHighThreshold).',
    },
    {
        feature: 'IMDS restriction',
        property: 'imdsRestriction',
        isOn: cluster => (0,model_value/* valueOf */.RP)(cluster.imdsRestriction) === true,
        severity: 'error',
        named: 'the restriction of the metadata service',
        why: 'It is not supported in clusters with Windows node pools.',
        remedy: 'Leave it out.',
    },
    {
        feature: 'custom certificate authority',
        property: 'customCertificates',
        isOn: cluster => (0,model_value/* valueOf */.RP)(cluster.customCertificates) === true,
        severity: 'notice',
        named: 'certificates of its own authorities',
        why: 'They are put on Linux nodes only: Windows nodes go on refusing what these authorities signed.',
        remedy: 'Put the certificates on Windows nodes with a HostProcess container, or into the images.',
    },
    {
        feature: 'SSH with Entra ID',
        property: 'sshAccess',
        isOn: cluster => (0,model_value/* isText */.KH)(cluster.sshAccess, 'EntraID'),
        severity: 'notice',
        named: 'SSH access with Entra ID',
        why: 'It is for Linux nodes only so far.',
        remedy: 'Reach Windows nodes with a HostProcess container.',
    },
    {
        feature: 'AI toolchain operator',
        property: 'aiToolchainOperator',
        isOn: cluster => (0,model_value/* valueOf */.RP)(cluster.aiToolchainOperator) === true,
        severity: 'notice',
        named: 'the AI toolchain operator',
        why: 'Its models run on Linux nodes only.',
        remedy: 'Keep a Linux pool with GPUs for them.',
    },
    {
        feature: 'AKS Automatic',
        property: 'sku',
        isOn: cluster => (0,model_value/* isText */.KH)(cluster.sku, 'Automatic'),
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
        isOn: ({ action, podCidr, networkPlugin, networkPluginMode }) => action === 'update' && podCidr.is === 'known' && networkPlugin.is === 'absent' && networkPluginMode.is === 'absent',
        severity: 'warning',
        named: 'its pod addresses expanded',
        why: 'More addresses for pods (pod CIDR expansion) are supported in clusters with Linux nodes only.',
        remedy: 'Make a cluster with the larger range, and move the workloads there.',
    },
];

;// CONCATENATED MODULE: ./lib/rules/linux-feature-with-windows/rule.js





const linux_feature_with_windows_rule_rule = {
    title: 'A feature of the cluster leaves its Windows nodes out',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    // The documents do not tell since when; it held on the day on which they were read.
    since: '2026-08-21',
    sources: [
        sources.imageCleaner,
        sources.imdsRestriction,
        sources.customCertificateAuthority,
        sources.sshAccess,
        sources.automatic,
        sources.nodeTaints,
        sources.podCidrExpansion,
    ],
    on: 'cluster',
    check(cluster, world) {
        const on = linuxFeatures.filter(({ isOn }) => isOn(cluster));
        const sign = on.length === 0 ? undefined : windowsSign(cluster, world);
        if (!sign)
            return;
        return on.map(({ feature, property, severity, named, why, remedy }) => ({
            at: (0,model_value/* decidedAt */.G1)(cluster[property]),
            subject: [...clusterSubject(cluster), feature],
            severity,
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has ${(0,prose/* plainly */.yG)(named)}, and ${sign.says}`,
            why: (0,prose/* plainly */.yG)(why),
            remedy: (0,prose/* plainly */.yG)(remedy),
            offending: {},
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        }));
    },
};

// EXTERNAL MODULE: ./lib/model/pod-commands.js
var pod_commands = __webpack_require__(205);
;// CONCATENATED MODULE: ./lib/rules/linux-file-permissions-on-windows/modes.js







/** The volumes of a pod that set modes for their files, one problem for each. */
function modesOf(workload) {
    return (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap((volume) => {
        const entries = modeEntries(volume);
        const [first] = entries;
        if (!first)
            return [];
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
        return [
            {
                at: (0,model_node/* entrySpan */.hn)(first),
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
                severity: 'notice',
                message: (0,prose/* say */.cv) `the volume ${name} of Windows pods sets the mode ${(0,prose/* listed */.KE)(entries.slice(0, 5).map(entryText))} for its files`,
                why: (0,prose/* plainly */.yG)('Files on Windows have access control lists and no mode: the setting has no effect.'),
                remedy: (0,prose/* plainly */.yG)('Remove it, and do not count on it to hide a secret from another process of the container.'),
                offending: { [first.key.text]: entryText(first) },
                ...(entries.every(entry => (0,model_text/* contains */.gR)(volume.at, (0,model_node/* entrySpan */.hn)(entry))) && {
                    fix: entries.map(entry => ({ at: (0,model_node/* entrySpan */.hn)(entry), text: '', removesEntry: true })),
                }),
            },
        ];
    });
}
const kinds = ['secret', 'configMap', 'downwardAPI', 'projected'];
function modeEntries(volume) {
    return kinds.flatMap(kind => {
        const sources = (0,model_node/* itemsAt */.Ct)(volume, kind, 'sources').flatMap(source => kinds.flatMap(part => (0,model_node/* itemsAt */.Ct)(source, part, 'items')));
        const items = [...(0,model_node/* itemsAt */.Ct)(volume, kind, 'items'), ...sources].flatMap(item => written(item, 'mode'));
        const node = (0,model_node/* nodeAt */.oB)(volume, kind);
        return [...(node.is === 'known' ? written(node.value, 'defaultMode') : []), ...items];
    });
}
function written(node, key) {
    const entry = (0,model_node/* entryOf */.Ms)(node, key);
    return entry && (0,model_node/* textAt */.$6)(node, key).is === 'known' ? [entry] : [];
}
const linuxOption = /^(?:uid|gid|dir_mode|file_mode|cache|actimeo)=|^(?:mfsymlinks|nobrl|noperm|nosharesock|nostrictsync)$/;
/** On Windows the driver of Azure Files mounts with options of its own in place of those of the volume. */
function ignoredMountOptions(workload, world) {
    return claimUses(workload, world).flatMap(({ claim, at, volume }) => {
        const backing = claim && backingOf(claim, workload, world);
        const behind = backing?.volume ?? backing?.storageClass;
        if (!behind || (0,model_value/* valueOf */.RP)(driverOf(behind.object)) !== 'file.csi.azure.com')
            return [];
        const path = behind.resource === 'StorageClass' ? ['mountOptions'] : ['spec', 'mountOptions'];
        const options = (0,model_node/* itemsAt */.Ct)(behind.object, ...path).map(item => (0,model_node/* textAt */.$6)(item));
        const ignored = options.filter((option) => option.is === 'known' && linuxOption.test(option.value));
        const [first] = ignored;
        if (!first)
            return [];
        return [
            {
                at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), volume, 'mountOptions'],
                severity: 'notice',
                message: (0,prose/* say */.cv) `Windows pods mount the volume ${volume} without its mount options ${(0,prose/* listed */.KE)(ignored.slice(0, 5).map(({ value }) => value))}`,
                why: (0,prose/* plainly */.yG)('They are options of Linux. On Windows nodes the driver of Azure Files sets options of its own and leaves these out.'),
                remedy: (0,prose/* plainly */.yG)('Nothing is to be done where Linux pods need them; do not count on them on Windows.'),
                offending: { mountOption: first.value },
                because: [{ at: first.at, says: (0,prose/* say */.cv) `the mount options of the ${behind.resource} ${(0,model_value/* valueOf */.RP)(behind.name) ?? ''}` }],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/rules/linux-file-permissions-on-windows/rule.js









const groups = refusalOf('fsGroup', 'fsGroupChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy');
const linux_file_permissions_on_windows_rule_rule = {
    title: 'Linux file permissions in a Windows pod',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage, sources.podValidation, sources.windowsVersusLinux],
    on: 'workload',
    pods: 'Windows',
    fields: [...groups.names, 'volumes', 'volumeClaimTemplates', 'command'],
    check(workload, world) {
        const os = world.podOs(workload);
        const refused = declaresWindows(workload);
        const found = [
            ...refusedFields(workload, groups, refused).map(holder => ofGroups(workload, holder, refused)),
            ...modesOf(workload),
            ...(0,pod_commands/* commandsOf */.K)(workload).flatMap(({ container, words: [first], of }) => {
                const text = (0,model_value/* valueOf */.RP)(first);
                return text !== undefined && programs.has(text)
                    ? [
                        {
                            ...ofProgram(text),
                            at: first.at,
                            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), of],
                            message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} runs ${text}`,
                        },
                    ]
                    : [];
            }),
            ...ignoredMountOptions(workload, world),
        ];
        const because = os.evidence.slice(0, 1);
        return found.map(problem => ({ ...problem, because: [...(problem.because ?? []), ...because] }));
    },
};
const programs = new Set(['chmod', 'chown', 'chgrp', 'setfacl']);
function ofGroups(workload, holder, refused) {
    const names = holder.fields.map(({ name }) => name);
    const fix = withoutFields(holder);
    return {
        at: (0,model_node/* entrySpan */.hn)(holder.fields[0].entry),
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        severity: refused ? 'error' : 'warning',
        message: (0,prose/* say */.cv) `${(0,prose/* listed */.KE)(names)} ${(0,prose/* plainly */.yG)(names.length > 1 ? 'are' : 'is')} set for Windows pods`,
        why: refused
            ? (0,prose/* say */.cv) `Files on Windows belong to users and groups by name, not by number. With ${'os.name: windows'} the API server refuses the pod.`
            : (0,prose/* plainly */.yG)('Files on Windows belong to users and groups by name, not by number: Windows nodes ignore the field.'),
        remedy: (0,prose/* plainly */.yG)(`Remove ${names.length > 1 ? 'them' : 'it'}. Windows lets the user of the container write to its volumes all the same.`),
        offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry) || name])),
        ...(fix && { fix }),
    };
}
const ofProgram = (text) => ({
    severity: 'warning',
    why: (0,prose/* plainly */.yG)('Windows has access control lists in place of modes and numbered owners, and its images do not have the program.'),
    remedy: (0,prose/* say */.cv) `Remove the command, or change the list with ${'icacls'}.`,
    offending: { command: text },
});

;// CONCATENATED MODULE: ./lib/rules/linux-os-config-on-windows/rule.js




const linux_os_config_on_windows_rule_rule = {
    title: 'A Windows node pool has a Linux OS configuration',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2020-11-30',
    sources: [sources.customNodeConfiguration],
    on: 'node-pool',
    check(pool, world) {
        // Of an open statement nobody knows whether it is written; a value with parts or a name is.
        const { linuxOsConfig: config } = pool;
        const written = config.is === 'known' || config.is === 'partial' || (config.is === 'unknown' && config.name !== undefined);
        if (!written || !shapesWindowsPool(pool, world))
            return;
        const option = (0,spellings/* setting */.Pe)(pool, 'linuxOsConfig');
        return {
            at: config.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is given a Linux OS configuration`,
            why: (0,prose/* say */.cv) `Its settings, such as sysctls and swap, are those of a Linux kernel. AKS refuses them for Windows nodes.`,
            remedy: (0,prose/* say */.cv) `Leave out ${option} for this pool.`,
            offending: {},
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/linux-path-on-windows/paths.js
const below = (path, folders) => folders.some(folder => path === folder || path.startsWith(`${folder}/`));
/** A socket of a Linux node, such as that of the container runtime. */
const isSocket = (path) => path.startsWith('/') && path.endsWith('.sock');
/** Folders that a Linux node has and a Windows node has not, on drive C either. `/var/log` and `/var/lib/kubelet` it does have there. */
const nodeFolders = [
    ...['/etc', '/usr', '/proc', '/sys', '/dev', '/run', '/var/run', '/bin', '/sbin', '/lib', '/lib64', '/boot', '/root', '/home'],
    ...['/var/lib/docker', '/var/lib/containerd'],
];
const isNodeFolder = (path) => below(path, nodeFolders);
/** Folders whose names mean something on Linux. Kubernetes itself mounts its tokens below `/var/run/secrets`, on Windows too. */
const linuxFolders = ['/mnt', '/var', '/etc', '/usr', '/opt', '/home', '/tmp', '/proc', '/sys', '/dev', '/run'];
const secrets = ['/var/run/secrets', '/run/secrets'];
/** Those that Windows nodes of AKS have on drive C too, and that agents on them look for there. */
const sharedFolders = ['/var/lib/kubelet', '/var/log'];
const isLinuxFolder = (path) => below(path, linuxFolders) && !below(path, [...secrets, ...sharedFolders]);
/** A path from the root that no folder of Linux is in. `/K/Volume` is how documents of Microsoft write drive K; `//server/share` is a share. */
const isRooted = (path) => /^\/[^/]/.test(path) && !/^\/[A-Za-z](?:\/|$)/.test(path) && !below(path, [...linuxFolders, ...secrets]);
const paths_shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh']);
/** Of those that probes and hooks run; `curl` and `tar` are on Windows, too. */
const paths_tools = new Set(['cat', 'test', '[', 'ls', 'grep', 'pgrep', 'touch', 'sleep', 'rm', 'cp', 'mv', 'true', 'wget', 'nc', 'kill']);
const isLinuxShell = (program) => paths_shells.has(program);
/** A program by a path of Linux, or by a name that only Linux images have. */
const isLinuxProgram = (program) => paths_shells.has(program) || paths_tools.has(program) || /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(program);
const controls = new Map([
    ['\t', ['\\t', 'a tab']],
    ['\n', ['\\n', 'a line break']],
    ['\r', ['\\r', 'a carriage return']],
    ['\b', ['\\b', 'a backspace']],
    ['\f', ['\\f', 'a form feed']],
    ['\v', ['\\v', 'a vertical tab']],
    ['\x07', ['\\a', 'a bell']],
    ['\x1b', ['\\e', 'an escape character']],
    ['\0', ['\\0', 'a null character']],
]);
/** The path as it was written, where a control character directly behind the drive or within the path can only be an escape that was not meant. */
function lostBackslash(path) {
    if (path.length > 300 || !/^[C-Zc-z]:[^\s"';]*[\t\n\r\b\f\v\x07\x1b\0][^\s"';]/.test(path) || /[ ;"']/.test(path))
        return undefined;
    const first = [...path].map(character => controls.get(character)).find(control => control !== undefined);
    if (!first)
        return undefined;
    const written = [...path].map(character => controls.get(character)?.[0] ?? character).join('');
    return { written, escape: first[0], control: first[1] };
}

;// CONCATENATED MODULE: ./lib/rules/linux-path-on-windows/places.js






/** Some container is a HostProcess container, or may be one. */
const mayBeHost = (workload) => (0,model_pod/* containersOf */.Mz)(workload).some(({ node }) => (0,model_value/* valueOf */.RP)(isHostProcess(workload.pod, node)) !== false);
/** The folders of a HostProcess pod are those of its node, and who writes one knows them; sockets are nowhere. */
function hostPaths(workload) {
    return (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap((volume) => {
        const path = (0,model_node/* textAt */.$6)(volume, 'hostPath', 'path');
        const text = (0,model_value/* valueOf */.RP)(path);
        if (text === undefined || !(isSocket(text) || (isNodeFolder(text) && !mayBeHost(workload))))
            return [];
        const made = (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(volume, 'hostPath', 'type'), 'DirectoryOrCreate', 'FileOrCreate');
        return [
            {
                at: path.at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'hostPath', text],
                severity: made ? 'warning' : 'error',
                message: (0,prose/* say */.cv) `a volume of Windows pods is ${text} of the node`,
                why: made
                    ? (0,prose/* plainly */.yG)('That is a path of Linux nodes. On a Windows node it is made, empty, on drive C, and what the pod looks for is not in it.')
                    : (0,prose/* plainly */.yG)('That is a path of Linux nodes. Windows nodes do not have it, so the volume cannot be mounted and the pod does not start.'),
                remedy: isSocket(text)
                    ? (0,prose/* say */.cv) `A Windows node has named pipes in place of sockets: that of the container runtime is ${'\\\\.\\pipe\\containerd-containerd'}.`
                    : (0,prose/* say */.cv) `Name a folder that Windows nodes have, such as ${'C:\\var\\log'} or ${'C:\\ProgramData'}, or keep the pod off Windows nodes.`,
                offending: { hostPath: text },
            },
        ];
    });
}
/** The program of a command, probe or hook. */
function program(workload, { container, of, words: [first] }) {
    const text = (0,model_value/* valueOf */.RP)(first);
    if (text === undefined || !isLinuxProgram(text))
        return [];
    return [
        {
            at: first.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), of],
            severity: isLinuxShell(text) || text.startsWith('/') ? 'error' : 'warning',
            message: (0,prose/* say */.cv) `${of === 'command' ? (0,prose/* plainly */.yG)('the command') : (0,prose/* say */.cv) `the ${of}`} of the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} is ${text}`,
            why: (0,prose/* plainly */.yG)('Windows images have neither the shells nor the tools of Linux: the program is not found, and the command fails.'),
            remedy: (0,prose/* say */.cv) `Run ${'cmd /c'}, or ${'powershell -Command'} where the image has it (Nano Server does not). Probes are better made with ${'httpGet'} or ${'tcpSocket'}, which run no program.`,
            offending: { [of]: text },
        },
    ];
}
/** The mount point and the working folder: they work, somewhere on drive C. */
function mounts(workload, container) {
    const mounted = textsAt(container.node, 'volumeMounts', 'mountPath');
    const known = [(0,model_node/* textAt */.$6)(container.node, 'workingDir'), ...mounted].filter(path => path.is === 'known');
    if (known.length === 0)
        return [];
    const ofLinux = known.filter(({ value }) => isLinuxFolder(value));
    return [
        ...inLinuxFolders(workload, container, ofLinux),
        ...withoutDrive(workload, container, known.filter(path => mounted.includes(path) && isRooted(path.value))),
    ];
}
function inLinuxFolders(workload, container, paths) {
    const [first] = paths;
    if (!first)
        return [];
    return [
        {
            at: first.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'mountPath'],
            severity: 'warning',
            message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has ${(0,prose/* plainly */.yG)(paths.length > 1 ? 'paths' : 'a path')} of Linux: ${(0,prose/* listed */.KE)(shownOf(paths))}`,
            why: (0,prose/* say */.cv) `Windows has no such folders. The path comes to lie on drive C (${onDriveC(first.value)}), where software for Windows does not look.`,
            remedy: (0,prose/* say */.cv) `Write a path as Windows has it, such as ${'C:\\data'}, and the same in the settings of the application.`,
            offending: numbered(paths),
        },
    ];
}
/** It works, and `C:\cache` is what the program in the container sees of it. */
function withoutDrive(workload, container, paths) {
    const [first] = paths;
    if (!first)
        return [];
    return [
        {
            at: first.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'mountPath', 'drive'],
            severity: 'notice',
            message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} mounts ${(0,prose/* listed */.KE)(shownOf(paths))} without naming a drive`,
            why: (0,prose/* say */.cv) `Paths of Windows begin with a drive. One without comes to lie on drive C: programs in the container find the volume at ${onDriveC(first.value)}.`,
            remedy: (0,prose/* say */.cv) `Write ${onDriveC(first.value)}, so that whoever reads it sees where the volume is. Where the same text serves Linux pods too, leave it.`,
            offending: numbered(paths),
        },
    ];
}
const onDriveC = (path) => `C:${path.replaceAll('/', '\\')}`;
const shownOf = (paths) => paths.slice(0, 5).map(({ value }) => value);
const numbered = (paths) => Object.fromEntries(shownOf(paths).map((value, index) => [`path${index + 1}`, value]));
/** `"C:\temp"`: YAML and JSON read the backslash in double quotes as the start of an escape. */
function lostBackslashes(workload, paths) {
    return paths.flatMap((value) => {
        const lost = value.is === 'known' ? lostBackslash(value.value) : undefined;
        if (!lost)
            return [];
        return [
            {
                at: value.at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), lost.written],
                message: (0,prose/* say */.cv) `the path ${lost.written} is read with ${(0,prose/* plainly */.yG)(lost.control)} in place of ${lost.escape}`,
                why: (0,prose/* plainly */.yG)('In double quotes a backslash starts an escape, so the path that the container gets is another one.'),
                remedy: (0,prose/* say */.cv) `Write it in single quotes or without quotes, or double its backslashes. Slashes do as well: ${lost.written.replaceAll('\\', '/')}.`,
                offending: { path: lost.written },
            },
        ];
    });
}
/** The paths and the words of commands in a pod. */
function pathsOf({ pod }) {
    const ofContainers = (0,model_pod/* containersOf */.Mz)({ pod }).flatMap(({ node }) => [
        (0,model_node/* textAt */.$6)(node, 'workingDir'),
        ...textsAt(node, 'volumeMounts', 'mountPath'),
        ...textsAt(node, 'command'),
        ...textsAt(node, 'args'),
    ]);
    return [...textsAt(pod, 'volumes', 'hostPath', 'path'), ...ofContainers];
}
/** The values of environment variables, which may be paths as well. */
const variablesOf = (workload) => (0,model_pod/* containersOf */.Mz)(workload).flatMap(({ node }) => textsAt(node, 'env', 'value'));
const textsAt = (node, list, ...path) => (0,model_node/* itemsAt */.Ct)(node, list).map(item => (0,model_node/* textAt */.$6)(item, ...path));

;// CONCATENATED MODULE: ./lib/rules/linux-path-on-windows/rule.js




/** Where a path or a program stands that may be one of Linux. */
const places = ['hostPath', 'mountPath', 'workingDir', 'command', 'args'];
const linux_path_on_windows_rule_rule = {
    title: 'A Windows pod has paths or programs of Linux',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.windowsVersusLinux, sources.kubernetesWindows, sources.kubernetesWindowsStorage],
    on: 'workload',
    pods: 'Windows',
    mentions: places,
    check(workload, world) {
        const found = [
            ...(world.has(workload, ...places) ? [...linuxPaths(workload), ...lostBackslashes(workload, pathsOf(workload))] : []),
            ...lostBackslashes(workload, variablesOf(workload)),
        ];
        if (found.length === 0)
            return;
        const because = world.podOs(workload).evidence.slice(0, 1);
        return found.map(problem => ({ ...problem, because }));
    },
};
function linuxPaths(workload) {
    const mounted = (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => mounts(workload, container));
    return [
        ...hostPaths(workload),
        ...(0,pod_commands/* commandsOf */.K)(workload).flatMap(command => program(workload, command)),
        ...(mounted.length > 0 && mayBeHost(workload) ? [] : mounted),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/linux-security-options-on-windows/rule.js






/** Users, privileges and file permissions have rules of their own. */
const options = refusalOf(...['appArmorProfile', 'seLinuxOptions', 'seLinuxChangePolicy', 'seccompProfile', 'sysctls'], ...['capabilities', 'readOnlyRootFilesystem', 'allowPrivilegeEscalation', 'procMount']);
const linux_security_options_on_windows_rule_rule = {
    title: 'A Windows pod asks for security options that only Linux has',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.podValidation, sources.kubernetesWindows, sources.kubernetesPodSecurity],
    on: 'workload',
    pods: 'Windows',
    fields: [
        ...options.names,
        'container.apparmor.security.beta.kubernetes.io/*',
        'seccomp.security.alpha.kubernetes.io/*',
        'container.seccomp.security.alpha.kubernetes.io/*',
    ],
    check(workload, world) {
        const os = world.podOs(workload);
        const refused = declaresWindows(workload);
        const because = os.evidence.slice(0, 1);
        return [...refusedFields(workload, options, refused).map(holder => rule_problem(workload, holder, refused, because)), ...annotated(workload, because)];
    },
};
/** What the restricted Pod Security Standard asks of every pod that does not say `os.name: windows`. */
const linux_security_options_on_windows_rule_asked = new Set(['seccompProfile', 'capabilities', 'allowPrivilegeEscalation']);
function rule_problem(workload, holder, refused, because) {
    const names = holder.fields.map(({ name }) => name);
    const many = names.length > 1;
    const are = many ? 'These are switches' : 'It is a switch';
    const them = (0,prose/* plainly */.yG)(many ? 'them' : 'it');
    const restricted = !refused && names.some(name => linux_security_options_on_windows_rule_asked.has(name));
    const fix = restricted ? undefined : withoutFields(holder);
    return {
        at: (0,model_node/* entrySpan */.hn)(holder.fields[0].entry),
        subject: (0,model_pod/* workloadSubject */.Ws)(workload, holder.container),
        severity: refused ? 'error' : 'warning',
        message: (0,prose/* say */.cv) `${(0,prose/* listed */.KE)(names)} ${(0,prose/* plainly */.yG)(many ? 'are' : 'is')} set for ${holder.container ? (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(holder.container)}` : (0,prose/* plainly */.yG)('Windows pods')}`,
        why: refused
            ? (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(are)} of the Linux kernel. With ${'os.name: windows'} the API server refuses ${them}, whatever ${(0,prose/* plainly */.yG)(many ? 'their' : 'its')} value.`
            : (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(are)} of the Linux kernel. Windows nodes ignore ${them}, so the pod runs without the protection that it seems to have.`,
        remedy: restricted
            ? (0,prose/* say */.cv) `Remove ${them} and write ${'os.name: windows'} in the pod spec, which Kubernetes has from 1.24 on: without it, the restricted Pod Security Standard still asks for ${(0,prose/* listed */.KE)([...linux_security_options_on_windows_rule_asked])}.`
            : (0,prose/* say */.cv) `Remove ${them}. For less power on Windows, write ${'windowsOptions.runAsUserName: ContainerUser'} and ${'runAsNonRoot: true'}.`,
        offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry) || name])),
        because,
        ...(fix && { fix }),
    };
}
const annotations = /^(?:container\.apparmor\.security\.beta\.kubernetes\.io\/|(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io\/)/;
/** What came before the fields. The API server takes any annotation, so nothing is refused. */
function annotated(workload, because) {
    const found = (0,model_node/* entriesAt */.ws)(workload.podMetadata, 'annotations').filter(({ key }) => annotations.test(key.text));
    const [first] = found;
    if (!first)
        return [];
    return [
        {
            at: (0,model_node/* entrySpan */.hn)(first),
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'annotations'],
            severity: 'warning',
            message: (0,prose/* say */.cv) `Windows pods are annotated with ${(0,prose/* listed */.KE)(found.map(({ key }) => key.text))}`,
            why: (0,prose/* plainly */.yG)('Windows has neither AppArmor nor seccomp: the annotation does nothing there.'),
            remedy: (0,prose/* plainly */.yG)('Remove it.'),
            offending: { annotation: first.key.text },
            because,
            fix: found.map(entry => ({ at: (0,model_node/* entrySpan */.hn)(entry), text: '', removesEntry: true })),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/linux-volume-on-windows/linux-only.js



const linux_only_linuxOnly = (by) => typeIn(by) ?? driverIn(by) ?? fileSystemIn(by);
/** NFS and Blob storage have rules of their own; FlexVolumes may be for Windows. */
const linuxTypes = ['cephfs', 'rbd', 'glusterfs', 'fc', 'iscsi', 'quobyte', 'storageos', 'flocker', 'portworxVolume', 'scaleIO'];
const cannot = {
    why: (0,prose/* say */.cv) `Windows nodes have no client for it: the pod is scheduled and stays in ${'ContainerCreating'}.`,
    remedy: (0,prose/* say */.cv) `Use a volume that Windows mounts: an Azure Disk (${'managed-csi'}), Azure Files over SMB (${'azurefile-csi'}), or another SMB share.`,
};
function typeIn(by) {
    for (const type of linuxTypes) {
        const found = [(0,model_node/* nodeAt */.oB)(by, type), (0,model_node/* nodeAt */.oB)(by, 'spec', type)].find(({ is }) => is === 'known');
        if (found)
            return { at: found.at, says: (0,prose/* say */.cv) `has the type ${type}`, offending: { volume: type }, ...cannot };
    }
    return undefined;
}
const linuxDrivers = new Set([
    'rbd.csi.ceph.com',
    'cephfs.csi.ceph.com',
    'driver.longhorn.io',
    'kubernetes.io/rbd',
    'kubernetes.io/glusterfs',
]);
function driverIn(by) {
    const driver = driverOf(by);
    if (driver.is !== 'known' || !linuxDrivers.has(driver.value))
        return undefined;
    return { at: driver.at, says: (0,prose/* say */.cv) `is mounted by the driver ${driver.value}`, offending: { driver: driver.value }, ...cannot };
}
const fileSystems = [
    ['azureDisk', 'fsType'],
    ['csi', 'fsType'],
    ['parameters', 'fsType'],
    ['parameters', 'fstype'],
    ['parameters', 'csi.storage.k8s.io/fstype'],
    ['spec', 'csi', 'fsType'],
    ['spec', 'azureDisk', 'fsType'],
];
function fileSystemIn(by) {
    const type = firstText(by, ...fileSystems);
    if (!type || !/^(?:ext[234]|xfs|btrfs)$/i.test(type.value))
        return undefined;
    return {
        at: type.at,
        says: (0,prose/* say */.cv) `asks for the file system ${type.value}`,
        offending: { fsType: type.value },
        why: (0,prose/* plainly */.yG)('Windows reads NTFS. A new disk is formatted with it whatever is asked for; one that holds another file system cannot be read.'),
        remedy: (0,prose/* plainly */.yG)('Leave it out: each OS then takes its own. The parameters of a storage class cannot be changed, so make another one.'),
    };
}

;// CONCATENATED MODULE: ./lib/rules/linux-volume-on-windows/rule.js






const linux_volume_on_windows_rule_rule = {
    title: 'A Windows pod mounts a volume that only Linux can mount',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        sources.kubernetesWindowsStorage,
        sources.storage,
        {
            title: 'Parameters of the Azure Disk driver',
            url: 'https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/docs/driver-parameters.md',
            read: '2026-08-21',
        },
    ],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        const { evidence } = world.podOs(workload);
        return describedVolumes(workload, world).flatMap(({ name, at, by, object }) => {
            const found = linux_only_linuxOnly(by);
            if (!found)
                return [];
            const named = object && (0,prose/* say */.cv) `the ${object.resource} ${(0,model_value/* valueOf */.RP)(object.name) ?? ''}`;
            // A disk of one's own may hold the file system already; a new one is formatted on the node.
            const milder = 'fsType' in found.offending && object?.resource !== 'PersistentVolume';
            return {
                at: object ? at : found.at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
                ...(milder && { severity: 'warning' }),
                message: (0,prose/* say */.cv) `the volume ${name} of Windows pods ${named ? (0,prose/* say */.cv) `comes from ${named}, which ` : []}${found.says}`,
                why: found.why,
                remedy: found.remedy,
                offending: found.offending,
                because: [...(named ? [{ at: found.at, says: (0,prose/* say */.cv) `${named} says so` }] : []), ...evidence.slice(0, 1)],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/linux-workload-on-any-os/rule.js













const linux_workload_on_any_os_rule_rule = {
    title: 'Linux pods may run on Windows nodes',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.noMatchForPlatform, sources.kubernetesWindowsGuide, sources.nodeTaints],
    on: ['helm-release', 'workload'],
    pods: 'Linux',
    check: (fact, world) => (fact.kind === 'workload' ? linux_workload_on_any_os_rule_ofWorkload(fact, world) : linux_workload_on_any_os_rule_ofRelease(fact, world)),
};
/** Its images have had variants for Windows: what lands there may run. */
const eitherOs = 'opentelemetry-collector';
function linux_workload_on_any_os_rule_ofRelease(release, world) {
    const chart = chartOfRelease(release, world);
    if (chart?.kind !== 'other' || chart.name === 'kured' || chart.name === eitherOs)
        return;
    const loose = loosePods(release, chart, world);
    if (!loose || loose.weight.severity === 'warning')
        return;
    const daemons = loose.places.some(({ component }) => component.everyNode);
    return {
        at: release.chart.at,
        subject: releaseSubject(release),
        ...loose.weight,
        severity: daemons ? 'error' : 'warning',
        message: (0,prose/* say */.cv) `${selector_advice_named(loose.places)} of ${(0,model_value/* shown */.SP)(release.chart)} ${(0,prose/* plainly */.yG)(daemons ? 'will' : 'may')} land on Windows nodes`,
        why: (0,prose/* say */.cv) `${loose.reason} Its images are for Linux: on Windows nodes the pods stay in ${'ImagePullBackOff'}.`,
        remedy: selectLinux(release, loose.paths),
        offending: releaseWords(release),
        because: loose.because,
    };
}
function linux_workload_on_any_os_rule_ofWorkload(workload, world) {
    const image = isUnsteered(workload) ? linuxImage(workload, world) : undefined;
    if (!image)
        return;
    const met = mayMeetWindows(workload, world, (0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations'));
    if (!met || met.severity === 'warning')
        return;
    const daemons = workload.resource === 'DaemonSet';
    const fix = selectOs(workload.pod, 'Linux');
    return {
        at: image.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        ...met,
        severity: daemons ? 'error' : 'warning',
        message: (0,prose/* say */.cv) `pods with the Linux image ${image.value} ${(0,prose/* plainly */.yG)(daemons ? 'will' : 'may')} land on Windows nodes`,
        why: (0,model_value/* isWritten */.QH)((0,model_node/* nodeAt */.oB)(workload.pod, 'os'))
            ? (0,prose/* say */.cv) `${'os.name'} is for the checks of the API server: the scheduler does not heed it. Windows nodes take any pod that selects nothing, and their kubelet refuses these.`
            : (0,prose/* say */.cv) `Nothing in the pod spec selects an OS, and Windows nodes take any pod that selects nothing. There the pod stays in ${'ImagePullBackOff'}.`,
        remedy: (0,prose/* say */.cv) `Add ${'nodeSelector'} with ${'kubernetes.io/os: linux'} to the pod spec, or give the Windows pools a taint.`,
        offending: { image: image.value },
        ...(fix && { fix }),
    };
}
/** An image that is certain to be for Linux, of a workload that no other rule is about. */
function linuxImage(workload, world) {
    const images = (0,model_pod/* containersOf */.Mz)(workload).flatMap(({ image }) => (image.is === 'known' ? [image] : []));
    const linux = images.find(({ value }) => {
        const { os, certain } = (0,catalogue_images/* imageOf */.dT)(value, world.day);
        return os === 'Linux' && certain;
    });
    return linux && !kuredImage(workload) && !images.some(({ value }) => controllerImage(value)) ? linux : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/long-windows-pool-name/rule.js





/** Characters of the name of a Windows pool; Linux pools have twelve. */
const rule_longest = 6;
const long_windows_pool_name_rule_rule = {
    title: 'The name of a Windows node pool has more than six characters',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
        { title: 'Azure/AKS#1986, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/1986', read: '2026-08-21' },
    ],
    on: 'node-pool',
    check(pool, world) {
        if (!(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows'))
            return;
        return [longName(pool, world), longRotationName(pool)].filter(problem => problem !== undefined);
    },
};
function longName(pool, world) {
    if (pool.action !== 'create' || (0,model_value/* leastLength */.ab)(pool.name) <= rule_longest)
        return undefined;
    const name = (0,model_value/* shown */.SP)(pool.name);
    return {
        at: (0,model_value/* decidedAt */.G1)(pool.name),
        subject: [pool.via, (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? '', name],
        message: (0,prose/* say */.cv) `the name of the Windows node pool ${name === '\u2026' ? [] : (0,prose/* say */.cv) `${name} `}has ${pool.name.is === 'known' ? [] : (0,prose/* plainly */.yG)('at least ')}${(0,model_value/* leastLength */.ab)(pool.name)} characters; Windows pools may have ${rule_longest}`,
        why: (0,prose/* say */.cv) `The service refuses the pool when it is created. ${nobodyElseChecks(pool)}`,
        remedy: (0,prose/* say */.cv) `${shortName(pool.name)} A pool that already runs cannot be renamed${renaming(pool)}.`,
        offending: { name },
        ...usedElsewhere(pool),
        ...rename(pool, world),
    };
}
/** Azure knows nothing of the pool's purpose: it is a Windows pool like any other. */
function longRotationName(pool) {
    const { rotationName } = pool;
    if (!rotationName || (0,model_value/* leastLength */.ab)(rotationName) <= rule_longest)
        return undefined;
    const name = (0,model_value/* shown */.SP)(rotationName);
    return {
        at: (0,model_value/* decidedAt */.G1)(rotationName),
        subject: [pool.via, (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? '', (0,model_value/* shown */.SP)(pool.name), 'temporary_name_for_rotation'],
        message: (0,prose/* say */.cv) `the Windows pool that stands in while ${windowsPoolNamed(pool)} is replaced is to be called ${name}, with ${(0,model_value/* leastLength */.ab)(rotationName)} characters; Windows pools may have ${rule_longest}`,
        why: (0,prose/* say */.cv) `Terraform makes a pool of that name to move the pods to. The service refuses it, so that the change fails when it is applied. ${nobodyElseChecks(pool)}`,
        remedy: (0,prose/* say */.cv) `Take another name of one to six lowercase letters and digits, for instance ${`${shorter(name).slice(0, rule_longest - 1)}t`}.`,
        offending: { name },
    };
}
function nobodyElseChecks(pool) {
    const dialect = (0,spellings/* dialectOf */.E3)(pool);
    if (dialect === 'az')
        return (0,prose/* say */.cv) `${'az'} itself only checks for the twelve characters of Linux pools, so the fault shows when the script runs.`;
    return dialect === 'terraform'
        ? (0,prose/* plainly */.yG)('The provider only checks for the twelve characters of Linux pools, so the fault shows when the plan is applied.')
        : [];
}
/** Terraform takes a new name for a new pool, and deletes the old one first. */
function renaming(pool) {
    return isHcl((0,spellings/* dialectOf */.E3)(pool))
        ? (0,prose/* plainly */.yG)(': Terraform deletes it, with its nodes, before it makes the new one. Add a pool with the new name beside it, move the pods, then remove the old one')
        : (0,prose/* plainly */.yG)('; add one with the new name, move the pods and delete the old pool');
}
const isHcl = (dialect) => dialect === 'terraform' || dialect === 'azapi';
function usedElsewhere({ name }) {
    return (0,model_text/* isSameSpan */.DW)((0,model_value/* decidedAt */.G1)(name), name.at) ? {} : { because: [{ at: name.at, says: (0,prose/* plainly */.yG)('the pool gets its name here') }] };
}
/** Characters that nobody can see take room from those that are written. */
function shortName(name) {
    const unseen = name.is === 'partial' ? (name.unseen ?? 0) : 0;
    const room = rule_longest - unseen;
    if (unseen === 0 || room < 1) {
        return (0,prose/* say */.cv) `Take one to six lowercase letters and digits, a letter first: for instance ${shorter((0,model_value/* shown */.SP)(name))}.`;
    }
    return (0,prose/* say */.cv) `Write no more than ${room} characters, lowercase letters and digits, a letter first: ${unseen} more are put to them. For instance ${shorter((0,model_value/* shown */.SP)(name)).slice(0, room)}.`;
}
/** Digits at the end tell pools apart (`winpool1`, `winpool2`), so they stay; two of a year. */
function shorter(name) {
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const [number = ''] = plain.match(/\d+$/) ?? [];
    const digits = number.length > 3 ? number.slice(-2) : number;
    const letters = plain.slice(0, plain.length - number.length).replace(/^\d+/, '');
    const room = rule_longest - digits.length;
    const [short = ''] = letters.match(/^(?:np)?win/) ?? [letters.slice(0, room)];
    return `${short !== '' && short.length <= room ? short : 'win'}${digits}`;
}
/** Renaming is the whole remedy only where the name stands in place and nothing else speaks of the pool. */
function rename(pool, world) {
    if (pool.name.is !== 'known' || pool.name.from.length > 0 || world.statementsOf(pool).length > 1)
        return {};
    return { fix: [{ at: pool.name.at, text: shorter(pool.name.value), replaces: pool.name.value }], fixOnlyIfNew: true };
}

;// CONCATENATED MODULE: ./lib/catalogue/limits.js

/** The day of the first documentation of Windows node pools; what it says is taken to hold from then on. */
const limits_preview = '2019-05-06';
/** By name, oldest first. Limits that AKS raised quietly start with the day on which its documentation or release notes say so. */
const limits = {
    /** Node pools of a cluster. */
    nodePools: [
        { from: limits_preview, until: '2020-02-01', value: 8, source: sources.aksReleases },
        { from: '2020-02-01', until: '2021-05-14', value: 10, source: sources.aksReleases },
        { from: '2021-05-14', value: 100, source: sources.windowsFaq },
    ],
    /** Nodes of a cluster, all pools together. */
    nodesPerCluster: [
        { from: limits_preview, until: '2020-02-01', value: 100, source: sources.aksReleases },
        { from: '2020-02-01', until: '2024-01-01', value: 1000, source: sources.windowsFaq },
        { from: '2024-01-01', value: 5000, source: sources.windowsVersusLinux },
    ],
    nodesPerPool: [
        { from: limits_preview, until: '2020-02-01', value: 100, source: sources.aksReleases },
        { from: '2020-02-01', value: 1000, source: sources.largeWorkloads },
    ],
    /** Nodes of a System pool may not be fewer; 0 for User pools. */
    leastNodesOfSystemPool: [{ from: '2020-06-01', value: 1, source: sources.azureCliNodePool }],
    recommendedNodesOfSystemPool: [{ from: '2020-06-01', value: 2, source: sources.systemPools }],
    leastPodsPerNode: [{ from: limits_preview, value: 10, source: sources.ipAddressPlanning }],
    mostPodsPerNode: [{ from: limits_preview, value: 250, source: sources.ipAddressPlanning }],
    /** What one node of a System pool has to hold. */
    leastPodsOfSystemPool: [{ from: '2020-06-01', value: 30, source: sources.systemPools }],
    windowsPoolNameLength: [{ from: limits_preview, value: 6, source: sources.createNodePools }],
    linuxPoolNameLength: [{ from: limits_preview, value: 12, source: sources.createNodePools }],
    leastPasswordLength: [{ from: '2020-11-16', value: 14, source: sources.azureCli }],
    mostPasswordLength: [{ from: limits_preview, value: 123, source: sources.azureCli }],
    adminUserNameLength: [{ from: limits_preview, value: 20, source: sources.azureCli }],
    /** About where Windows nodes run out of ports, with `externalTrafficPolicy: Cluster`. */
    services: [{ from: '2020-08-06', value: 500, source: sources.windowsFaq }],
    /** Backends of one Service that Windows nodes can reach. */
    backendsPerService: [{ from: limits_preview, value: 1024, source: sources.kubernetesWindowsNetworking }],
};
/** A limit on a day, with its source; undefined before there was one. */
function limitOn(name, day) {
    return limits[name].find(({ from, until }) => day >= from && (until === undefined || day < until));
}
/** Pods of a node where nobody says how many. https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning */
const defaultMaxPods = { overlay: 250, 'pod subnet': 110, 'node subnet': 30, kubenet: 110 };

;// CONCATENATED MODULE: ./lib/rules/max-pods-out-of-range/rule.js





const max_pods_out_of_range_rule_rule = {
    title: 'A node pool asks for fewer or more pods per node than a node may hold',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [sources.ipAddressPlanning, sources.createNodePools],
    on: 'node-pool',
    check(pool, world) {
        const maxPods = (0,model_value/* valueOf */.RP)(pool.maxPods);
        const least = limitOn('leastPodsPerNode', world.day)?.value ?? 0;
        const most = limitOn('mostPodsPerNode', world.day)?.value ?? Number.POSITIVE_INFINITY;
        if (maxPods === undefined || (maxPods >= least && maxPods <= most))
            return;
        const name = (0,model_value/* shown */.SP)(pool.name);
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.maxPods),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${name === '' || pool.first ? (0,prose/* plainly */.yG)('the pool') : (0,prose/* say */.cv) `the pool ${name}`} asks for ${maxPods} pods per node; a node holds ${least} to ${most}`,
            why: (0,prose/* say */.cv) `The service refuses the pool. The tools do not check the number, so the fault shows only when they run.`,
            remedy: (0,prose/* say */.cv) `Take a number from ${least} to ${most}, or leave it out for the default of the network. It cannot be changed once the pool is there.`,
            offending: { maxPods: String(maxPods) },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/memory-volume-on-windows/rule.js





const memory_volume_on_windows_rule_rule = {
    title: 'A Windows pod asks for a volume in memory',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage, sources.kubernetesWindows],
    on: 'workload',
    pods: 'Windows',
    fields: ['medium'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').flatMap(volume => {
            const medium = (0,model_node/* textAt */.$6)(volume, 'emptyDir', 'medium');
            if (medium.is !== 'known' || medium.value !== 'Memory')
                return [];
            const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(volume, 'name')) ?? '';
            return [
                {
                    at: medium.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
                    message: (0,prose/* say */.cv) `the volume ${name} of Windows pods is to be in memory (${'medium: Memory'})`,
                    why: (0,prose/* plainly */.yG)('Windows has no tmpfs: there is nothing that the kubelet could mount, and the data never lies in memory.'),
                    remedy: (0,prose/* say */.cv) `Leave ${'medium'} out. The volume then lies on the disk of the node: it is slower, and what is in it touches the disk.`,
                    offending: { medium: medium.value },
                    because: os.evidence.slice(0, 1),
                    fix: [{ at: medium.at, text: '""' }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/message-of-the-day-on-windows/rule.js




const message_of_the_day_on_windows_rule_rule = {
    title: 'A Windows node pool is given a message of the day',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2023-01-01',
    sources: [sources.azureCliNodePool, sources.azPowerShell],
    on: 'node-pool',
    check(pool, world) {
        const value = pool.messageOfTheDay;
        if (!(0,model_value/* valueOf */.RP)(value) || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(value),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has a message of the day`,
            why: (0,prose/* say */.cv) `The message is shown by the shells of Linux nodes; AKS refuses it for Windows nodes.`,
            remedy: (0,prose/* say */.cv) `Leave it out for this pool.`,
            offending: {},
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/missing-windows-memory-limit/rule.js




const missing_windows_memory_limit_rule_rule = {
    title: 'A Windows container has no memory limit',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsResources],
    on: 'workload',
    pods: 'Windows',
    check(workload, world) {
        const os = world.podOs(workload);
        const bare = (0,model_pod/* containersOf */.Mz)(workload).filter(({ list, node }) => list === 'containers' && (0,model_node/* nodeAt */.oB)(node, 'resources', 'limits', 'memory').is === 'absent');
        if (bare.length === 0 || (0,model_node/* nodeAt */.oB)(workload.pod, 'resources').is !== 'absent')
            return;
        return {
            at: (0,model_pod/* workloadPlace */.XU)(workload),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            message: (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(bare.length > 1 ? 'the Windows containers' : 'the Windows container')} ${(0,prose/* listed */.KE)(bare.slice(0, 5).map(model_pod/* containerNamed */.FC))} ${(0,prose/* plainly */.yG)(bare.length > 1 ? 'have' : 'has')} no memory limit`,
            why: (0,prose/* plainly */.yG)('Windows does not stop a process that takes too much memory, and the kubelet evicts no pod for it: the node pages to its disk and slows down for all pods on it.'),
            remedy: (0,prose/* say */.cv) `Set ${'resources.limits.memory'}, and the request to the same value.`,
            offending: { kind: workload.resource },
            because: os.evidence.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/missing-windows-profile/rule.js






const missing_windows_profile_rule_rule = {
    title: 'A cluster is created without a Windows profile, and gets a Windows pool',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    since: '2026-06-15',
    sources: [sources.createNodePools, sources.windowsProfileOfMigratedClusters, sources.windowsProfileByDefault],
    on: 'cluster',
    check(cluster, world) {
        const { windowsAdminUsername: user, windowsAdminPassword: password, networkPlugin } = cluster;
        if (cluster.conditional || user.is !== 'absent' || password.is !== 'absent' || !(0,spellings/* canWrite */._4)(cluster, 'windowsAdminUsername'))
            return;
        // Without Azure CNI there is no Windows pool anyway, which other rules say.
        if ((0,model_value/* isText */.KH)(networkPlugin, 'kubenet', 'none'))
            return;
        const pool = world.poolsOf(cluster).find(({ fact, certain }) => certain && (0,model_value/* isText */.KH)(world.osOf(fact), 'Windows'))?.fact;
        if (!pool)
            return;
        return {
            at: cluster.name.at,
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} is created without Windows credentials, and ${windowsPoolNamed(pool)} is on it`,
            why: (0,prose/* say */.cv) `A Windows pool needs the Windows profile of its cluster. AKS usually makes one by itself, but its documentation no longer counts on that, and some clusters have none.`,
            remedy: (0,prose/* say */.cv) `Give them when the cluster is created: ${(0,spellings/* setting */.Pe)(cluster, 'windowsAdminUsername')} and ${(0,spellings/* setting */.Pe)(cluster, 'windowsAdminPassword')}, with a random password from a secret.`,
            offending: {},
            because: [{ at: pool.at, says: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is added here` }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/mixed-os-pod/rule.js




const mixed_os_pod_rule_rule = {
    title: 'A pod mixes Windows and Linux containers',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindows, sources.windowsVersusLinux],
    on: 'workload',
    check(workload, world) {
        const containers = (0,model_pod/* containersOf */.Mz)(workload);
        if (containers.length < 2)
            return;
        const images = containers.flatMap(container => certainImage(container, world.day));
        const { os } = world.podOs(workload);
        // Where the pod does not say which OS it is for, the first of its containers does.
        const first = images.find(image => image.os === os) ?? images[0];
        const other = images.find(image => image.os !== first?.os);
        if (!first || !other)
            return;
        const sidecar = (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(other.container.list === 'initContainers' ? 'the init container' : 'the container')} with ${other.image}`;
        return {
            at: other.at,
            subject: (0,model_pod/* workloadSubject */.Ws)(workload, other.container),
            message: (0,prose/* say */.cv) `${sidecar} is for ${(0,prose/* plainly */.yG)(other.os)}, in a pod with the ${(0,prose/* plainly */.yG)(first.os)} image ${first.image}`,
            why: (0,prose/* say */.cv) `All containers of a pod run on one node, and a node has one OS: one of the two cannot be pulled there, and the pod stays in ${'ImagePullBackOff'}.`,
            remedy: (0,prose/* say */.cv) `Take an image for ${(0,prose/* plainly */.yG)(first.os)}, or move the container to a pod of its own.`,
            offending: { image: other.image },
            because: [{ at: first.at, says: (0,prose/* say */.cv) `the ${(0,prose/* plainly */.yG)(first.os)} image ${first.image}` }],
        };
    },
};
function certainImage(container, day) {
    const { image } = container;
    if (image.is !== 'known')
        return [];
    const { os, certain } = (0,catalogue_images/* imageOf */.dT)(image.value, day);
    return certain && (os === 'Windows' || os === 'Linux') ? [{ container, image: image.value, at: image.at, os }] : [];
}

;// CONCATENATED MODULE: ./lib/rules/mount-propagation-on-windows/rule.js




const mount_propagation_on_windows_rule_rule = {
    title: 'A Windows container asks for mount propagation',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage],
    on: 'workload',
    pods: 'Windows',
    fields: ['mountPropagation'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => (0,model_node/* itemsAt */.Ct)(container.node, 'volumeMounts').flatMap(mount => {
            const mode = (0,model_node/* textAt */.$6)(mount, 'mountPropagation');
            if (mode.is !== 'known' || mode.value === 'None')
                return [];
            return [
                {
                    at: mode.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'mountPropagation'],
                    message: (0,prose/* say */.cv) `a volume of the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has ${`mountPropagation: ${mode.value}`}`,
                    why: (0,prose/* say */.cv) `Windows has no mounts that one container could hand to another, and Kubernetes does not support the field there.`,
                    remedy: (0,prose/* say */.cv) `Leave ${'mountPropagation'} out.`,
                    offending: { mountPropagation: mode.value },
                    because: os.evidence.slice(0, 1),
                },
            ];
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/nano-server-powershell/rule.js







const nano_server_powershell_rule_rule = {
    title: 'A container on Nano Server runs PowerShell, which it does not have',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.baseImages],
    on: ['workload', 'base-image'],
    pods: 'Windows',
    fields: ['command', 'args'],
    check: fact => (fact.kind === 'base-image' ? ofDockerfile(fact) : ofPods(fact)),
};
const why = (0,prose/* plainly */.yG)('Windows PowerShell needs the .NET Framework, and Nano Server has neither: the program is not found.');
const instead = (0,prose/* say */.cv) `Use ${'cmd /c'} or ${'curl.exe'}, which Nano Server has; ${'pwsh'} where the image brings PowerShell 7; or an image on Server Core.`;
function ofPods(workload) {
    return (0,pod_commands/* commandsOf */.K)(workload).flatMap(({ container, of, words }) => {
        const word = powershellOf(words);
        const image = (0,model_value/* valueOf */.RP)(container.image);
        if (!word || image === undefined || !isNanoServer(image) || (0,model_value/* valueOf */.RP)(isHostProcess(workload.pod, container.node)) !== false)
            return [];
        return [
            {
                at: word.at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), of],
                message: (0,prose/* say */.cv) `${of === 'command' ? (0,prose/* plainly */.yG)('the command') : (0,prose/* say */.cv) `the ${of}`} of ${(0,model_pod/* containerNamed */.FC)(container)} runs ${'powershell'}, and its image is Nano Server`,
                why,
                remedy: (0,prose/* say */.cv) `${instead} A probe is better made with ${'httpGet'}.`,
                offending: { image, [of]: 'powershell' },
                because: [{ at: container.image.at, says: (0,prose/* say */.cv) `the image ${image}` }],
            },
        ];
    });
}
/** One for each stage: what the first instruction gets wrong the others do, too. */
function ofDockerfile({ image, programs, stage }) {
    const text = (0,model_value/* valueOf */.RP)(image);
    const program = programs.find(({ name }) => powershell.test(name));
    if (text === undefined || !program || !isNanoServer(text))
        return undefined;
    return {
        at: program.at,
        subject: ['FROM', stage],
        message: (0,prose/* say */.cv) `${program.keyword} runs ${'powershell'}, and the base image ${text} is Nano Server`,
        why,
        remedy: instead,
        offending: { program: program.name },
        because: [{ at: image.at, says: (0,prose/* say */.cv) `the base image ${text}` }],
    };
}
const powershell = /^(?:.*[\\/])?powershell(?:\.exe)?$/i;
/** The word that names PowerShell: the program, or what `cmd /c` is to run. */
function powershellOf(words) {
    const [first, ...rest] = words;
    if (first.is !== 'known')
        return undefined;
    if (powershell.test(first.value))
        return first;
    if (!/^(?:.*[\\/])?cmd(?:\.exe)?$/i.test(first.value))
        return undefined;
    const run = rest[rest.findIndex(word => /^\/[cs]$/i.test((0,model_value/* valueOf */.RP)(word) ?? '')) + 1];
    return run?.is === 'known' && powershell.test(run.value.trimStart().split(' ')[0] ?? '') ? run : undefined;
}
function isNanoServer(image) {
    const { repository, tag } = (0,catalogue_images/* parseImage */.zZ)(image);
    return `${repository}:${tag ?? ''}`
        .toLowerCase()
        .split(/[/:_.-]/)
        .includes('nanoserver');
}

;// CONCATENATED MODULE: ./lib/rules/network-policy-on-windows/rule.js




/** The days of the engines on Windows nodes. */
const calico = '2021-01-12';
const azurePreview = '2022-09-11';
const azureEndAnnounced = '2026-01-14';
const azureEnd = '2026-09-30';
const network_policy_on_windows_rule_rule = {
    title: 'The network policy engine of a cluster does not work on Windows nodes',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    deadlines: [{ day: '2026-09-30', what: 'Azure Network Policy Manager ends on Windows nodes' }],
    sources: [sources.networkPolicies, sources.networkPolicyBestPractices],
    on: 'cluster',
    check(cluster, world) {
        const verdict = verdictOn((0,model_value/* valueOf */.RP)(cluster.networkPolicy)?.toLowerCase(), world.day);
        if (!verdict)
            return;
        const sign = windowsSign(cluster, world);
        if (!sign)
            return;
        // A pool may come after a change of engine; a statement that itself speaks of Windows means this engine.
        if (sign.because && world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.networkPolicy)))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.networkPolicy),
            subject: clusterSubject(cluster),
            severity: verdict.severity,
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} uses the network policy engine ${(0,model_value/* valueOf */.RP)(cluster.networkPolicy)}, and ${sign.says}`,
            why: verdict.why,
            remedy: verdict.remedy,
            offending: { networkPolicy: (0,model_value/* valueOf */.RP)(cluster.networkPolicy) },
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};
/** What an engine is worth on Windows nodes on a day; Cilium has a rule of its own. */
function verdictOn(engine, day) {
    if (engine !== 'azure' && engine !== 'calico')
        return undefined;
    if (day < calico) {
        return {
            severity: 'error',
            why: (0,prose/* plainly */.yG)('No network policy engine works on Windows nodes yet.'),
            remedy: (0,prose/* plainly */.yG)('Leave the engine out for a cluster with Windows nodes.'),
        };
    }
    if (engine === 'calico')
        return undefined;
    const remedy = (0,prose/* say */.cv) `Use ${'calico'}, the only engine for Windows nodes. The nodes of a cluster are reimaged when its engine is changed.`;
    if (day < azurePreview)
        return { severity: 'error', why: (0,prose/* plainly */.yG)('Azure Network Policy Manager runs on Linux nodes only.'), remedy };
    if (day < azureEndAnnounced)
        return undefined;
    return day < azureEnd
        ? { severity: 'warning', why: (0,prose/* say */.cv) `Azure Network Policy Manager on Windows nodes, a preview, is supported until ${(0,prose/* plainly */.yG)(azureEnd)}.`, remedy }
        : { severity: 'error', why: (0,prose/* say */.cv) `Azure Network Policy Manager is not supported on Windows nodes since ${(0,prose/* plainly */.yG)(azureEnd)}.`, remedy };
}

;// CONCATENATED MODULE: ./lib/rules/nfs-volume-on-windows/nfs.js




/** Whether the entry of a pod, a PersistentVolume or a StorageClass makes volumes over NFS. */
function nfsOf(by) {
    const share = [(0,model_node/* nodeAt */.oB)(by, 'nfs'), (0,model_node/* nodeAt */.oB)(by, 'spec', 'nfs')].find(({ is }) => is === 'known');
    if (share)
        return { at: share.at, says: (0,prose/* plainly */.yG)('is an NFS share'), offending: { server: (0,model_value/* shown */.SP)((0,model_node/* textAt */.$6)(share, 'server')) } };
    const driver = driverOf(by);
    const name = (0,model_value/* valueOf */.RP)(driver);
    const said = name === undefined ? undefined : overNfs(name, by);
    return said && { at: driver.at, says: said, offending: { driver: name } };
}
function overNfs(driver, by) {
    if (driver === 'nfs.csi.k8s.io')
        return (0,prose/* say */.cv) `is mounted by the driver ${driver}`;
    const protocol = firstText(by, ['csi', 'volumeAttributes', 'protocol'], ['spec', 'csi', 'volumeAttributes', 'protocol'], ['parameters', 'protocol']);
    const overAzure = driver === 'file.csi.azure.com' || driver === 'blob.csi.azure.com';
    if (overAzure && protocol && (0,model_value/* isText */.KH)(protocol, 'nfs'))
        return (0,prose/* say */.cv) `is mounted by the driver ${driver} over ${'nfs'}`;
    const ofTrident = driver === 'csi.trident.netapp.io' && (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(by, 'parameters', 'trident.netapp.io/nasType'), 'nfs');
    return ofTrident ? (0,prose/* say */.cv) `makes Azure NetApp Files volumes with the NAS type ${'nfs'}` : undefined;
}
/** Claims of which only a name tells: that of a class which AKS makes, or where nothing here decides it their own. */
function guesses(workload, world) {
    return claimUses(workload, world).flatMap((use) => {
        const backing = use.claim && backingOf(use.claim, workload, world);
        if (backing?.volume || backing?.storageClass)
            return [];
        const className = backing && (0,model_value/* valueOf */.RP)(backing.className);
        if (className === builtInClass) {
            const says = (0,prose/* say */.cv) `asks for the storage class ${className}, which mounts Azure Blob storage over NFS`;
            return [{ at: backing.className.at, name: use.volume, says, offending: { storageClassName: className }, because: [] }];
        }
        return soundsLikeNfs(use) ? [nfs_byName(use)] : [];
    });
}
/** AKS makes it with the Blob driver, whose node part runs on Linux only. */
const builtInClass = 'azureblob-nfs-premium';
/** A claim that is not here, or is bound by hand, or to whatever volume fits. */
const soundsLikeNfs = ({ claim, name = '' }) => (!claim || isUndecided(claim)) && /(?:^|[-.])nfs(?:$|[-.])/.test(name);
const isUndecided = (claim) => (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(claim, 'spec', 'storageClassName'), '') &&
    (0,model_node/* textAt */.$6)(claim, 'spec', 'volumeName').is === 'absent' &&
    (0,model_node/* nodeAt */.oB)(claim, 'spec', 'selector').is === 'absent';
const nfs_byName = ({ at, volume, name = '' }) => ({
    at,
    name: volume,
    says: (0,prose/* say */.cv) `comes from the claim ${name}, which by its name is an NFS share; nothing here decides it`,
    offending: { claimName: name },
    because: [],
    severity: 'notice',
});

;// CONCATENATED MODULE: ./lib/rules/nfs-volume-on-windows/rule.js






const nfs_volume_on_windows_rule_rule = {
    title: 'A Windows pod mounts a volume over NFS',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage, sources.storage],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        const { evidence } = world.podOs(workload);
        return [...described(workload, world), ...guesses(workload, world)].map(({ at, name, says, offending, because, severity }) => ({
            at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), name],
            ...(severity && { severity }),
            message: (0,prose/* say */.cv) `the volume ${name} of Windows pods ${says}`,
            why: (0,prose/* say */.cv) `Kubernetes mounts no NFS volumes on Windows nodes: the pod stays in ${'ContainerCreating'}.`,
            remedy: (0,prose/* say */.cv) `Use a volume that Windows mounts: Azure Files over SMB (the storage class ${'azurefile-csi'}), an Azure Disk (${'managed-csi'}), or another SMB share with the driver ${'smb.csi.k8s.io'}.`,
            offending,
            because: [...because, ...evidence.slice(0, 1)],
        }));
    },
};
/** The volumes that the pod itself, or what stands behind its claims, makes NFS. */
function described(workload, world) {
    return describedVolumes(workload, world).flatMap(({ name, at, by, object }) => {
        const nfs = nfsOf(by);
        if (!nfs)
            return [];
        if (!object)
            return [{ ...nfs, name, because: [] }];
        const named = (0,prose/* say */.cv) `the ${object.resource} ${(0,model_value/* valueOf */.RP)(object.name) ?? ''}`;
        return [{ at, name, says: (0,prose/* say */.cv) `comes from ${named}, which ${nfs.says}`, offending: nfs.offending, because: [{ at: nfs.at, says: (0,prose/* say */.cv) `${named} says so` }] }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/node-autoprovisioning-with-windows/rule.js






const node_autoprovisioning_with_windows_rule_rule = {
    title: 'Node auto-provisioning does not make Windows nodes',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2023-11-28',
    sources: [
        sources.nodeAutoProvisioning,
        { title: 'Azure/karpenter-provider-azure', url: 'https://github.com/Azure/karpenter-provider-azure', read: '2026-08-21' },
    ],
    on: ['cluster', 'object'],
    resources: ['NodePool', 'AKSNodeClass'],
    check(fact, world) {
        return fact.kind === 'cluster' ? provisioned(fact, world) : windowsKarpenter(fact);
    },
};
function node_autoprovisioning_with_windows_rule_remedyFor(cluster, pool) {
    const scaled = { clusterAutoscaler: true, minCount: 1, maxCount: 5 };
    const spelled = pool
        ? (0,spellings/* settings */.W0)(pool, scaled)
        : !cluster || (0,spellings/* dialectOf */.E3)(cluster) === 'az'
            ? (0,prose/* say */.cv) `${'--enable-cluster-autoscaler --min-count 1 --max-count 5'}`
            : [];
    return (0,prose/* say */.cv) `Leave node auto-provisioning off, and give the Windows pool the cluster autoscaler${spelled.length > 0 ? (0,prose/* say */.cv) `: ${spelled}` : []}.`;
}
function provisioned(cluster, world) {
    const { nodeProvisioningMode: mode } = cluster;
    if (!(0,model_value/* isText */.KH)(mode, 'Auto'))
        return undefined;
    const changed = cluster.action === 'create' && world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.nodeProvisioningMode));
    const sign = changed ? undefined : windowsSign(cluster, world);
    if (!sign)
        return undefined;
    return {
        at: (0,model_value/* decidedAt */.G1)(mode),
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} uses node auto-provisioning, and ${sign.says}`,
        why: (0,prose/* say */.cv) `Node auto-provisioning does not support Windows node pools.`,
        remedy: node_autoprovisioning_with_windows_rule_remedyFor(cluster, world.windowsPoolOf(cluster)?.fact),
        offending: { nodeProvisioningMode: (0,model_value/* shown */.SP)(mode) },
        probable: !sign.certain,
        ...(sign.because && { because: [sign.because] }),
    };
}
/** Karpenter's own objects: a pool that wants Windows nodes, or a class with an image of Windows. */
function windowsKarpenter(object) {
    if (!object.group?.startsWith('karpenter.'))
        return undefined;
    const use = object.resource === 'NodePool' ? requirement(object.object) : imageFamily(object.object);
    if (!use)
        return undefined;
    return {
        at: use.at,
        subject: [object.resource, (0,model_value/* shown */.SP)(object.name)],
        message: (0,prose/* say */.cv) `the ${object.resource} ${(0,model_value/* shown */.SP)(object.name)} asks Karpenter for Windows nodes (${use.text})`,
        why: (0,prose/* say */.cv) `Karpenter on AKS makes Linux nodes only, so the pods that wait for these stay pending.`,
        remedy: node_autoprovisioning_with_windows_rule_remedyFor(),
        offending: { value: use.text },
    };
}
function requirement(object) {
    const wanted = (0,model_node/* itemsAt */.Ct)(object, 'spec', 'template', 'spec', 'requirements').find(item => (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(item, 'key'), 'kubernetes.io/os') && (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(item, 'operator'), 'In'));
    const value = wanted && (0,model_node/* itemsAt */.Ct)(wanted, 'values').find(item => item.kind === 'scalar' && item.text === 'windows');
    return value && { at: value.at, text: 'windows' };
}
function imageFamily(object) {
    const family = (0,model_node/* textAt */.$6)(object, 'spec', 'imageFamily');
    return family.is === 'known' && /^windows/i.test(family.value) ? { at: family.at, text: family.value } : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/old-windows-image-reference/rule.js



const old_windows_image_reference_rule_rule = {
    title: 'A node image of Windows that Azure no longer has',
    severity: 'notice',
    confidence: 'high',
    scope: 'windows',
    since: '2020-08-06',
    sources: [sources.windowsFaq],
    on: 'command',
    words: ['2019-datacenter-core-smalldisk-'],
    check({ words, tool, az }) {
        return words.flatMap(({ value }) => {
            const sku = oldSku.exec((0,model_value/* valueOf */.RP)(value) ?? '')?.[0];
            if (sku === undefined)
                return [];
            return [
                {
                    at: (0,model_value/* decidedAt */.G1)(value),
                    subject: ['command', az?.path ?? tool, sku],
                    message: (0,prose/* say */.cv) `the image ${sku} of Windows nodes is gone`,
                    why: (0,prose/* plainly */.yG)('Early AKS clusters took the images of their Windows nodes from the Marketplace by month. Those months are withdrawn: what refers to one is told that the image is not found.'),
                    remedy: (0,prose/* plainly */.yG)('Let AKS choose the image: make a new Windows pool with an OS SKU of today and delete the old one. Clusters that still refer to it are too old to be supported.'),
                    offending: { sku },
                },
            ];
        });
    },
};
/** `2019-datacenter-core-smalldisk-2004`: a month of Windows Server 2019, as the error of the service spells it. */
const oldSku = /\b2019-datacenter-core-smalldisk-\d{4}\b/i;

;// CONCATENATED MODULE: ./lib/rules/os-selector-contradiction/rule.js






const os_selector_contradiction_rule_rule = {
    title: 'A pod asks for Windows and for Linux at once',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsGuide, sources.kubernetesPodOs, sources.noMatchForPlatform],
    on: 'workload',
    check(workload, world) {
        const os = world.podOs(workload);
        if (os.strength !== 'certain')
            return;
        // Options for Windows on a Linux pod are another mistake.
        const evidence = os.evidence.filter(({ isOption }) => !isOption);
        const [first] = evidence;
        const second = evidence.find(other => other.os !== first?.os);
        if (first && second)
            return betweenFields(workload, first, second);
        const image = first && imageOfOther(workload, first.os, world);
        return image && againstImage(workload, first, image);
    },
};
function betweenFields(workload, first, second) {
    return {
        at: second.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `${second.says}, but ${first.says}`,
        why: (0,prose/* plainly */.yG)('A node is either the one or the other: the pod finds no node, or the node that it gets refuses it.'),
        remedy: (0,prose/* say */.cv) `Decide for one OS, and say it in ${'nodeSelector'} and wherever else the pod names it.`,
        offending: { kind: workload.resource },
        because: [{ at: first.at, says: first.says }],
    };
}
/** An image that is certain to be for the other OS, where none is for the OS that is asked for: a mixture is another mistake. */
function imageOfOther(workload, os, world) {
    const images = (0,model_pod/* containersOf */.Mz)(workload).flatMap(({ image }) => (image.is === 'known' ? image : []));
    const found = images.find(({ value }) => isCertainlyFor(otherThan(os), (0,catalogue_images/* imageOf */.dT)(value, world.day)));
    if (!found || images.some(({ value }) => (0,catalogue_images/* imageOf */.dT)(value, world.day).os === os || controllerImage(value)) || kuredImage(workload))
        return undefined;
    return found;
}
const otherThan = (os) => (os === 'Windows' ? 'Linux' : 'Windows');
const isCertainlyFor = (os, image) => image.certain && image.os === os;
function againstImage(workload, asked, image) {
    const other = otherThan(asked.os);
    return {
        at: image.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the image ${image.value} is for ${(0,prose/* plainly */.yG)(other)}, but ${asked.says}`,
        why: (0,prose/* say */.cv) `The pod is sent to ${(0,prose/* plainly */.yG)(asked.os)} nodes, which cannot run the image: it stays in ${'ImagePullBackOff'}, or starts and fails.`,
        remedy: (0,prose/* say */.cv) `Select ${`kubernetes.io/os: ${other.toLowerCase()}`}, or take an image for ${(0,prose/* plainly */.yG)(asked.os)}.`,
        offending: { image: image.value },
        because: [{ at: asked.at, says: asked.says }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/os-sku-without-os-type/rule.js







const os_sku_without_os_type_rule_rule = {
    title: 'The OS type and the OS SKU of a node pool do not fit together',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2022-09-06',
    sources: [sources.azureCliNodePool, sources.createNodePools],
    on: 'node-pool',
    check(pool) {
        const osSku = (0,model_value/* valueOf */.RP)(pool.osSku);
        if (pool.action !== 'create' || pool.first || osSku === undefined)
            return;
        const windowsSku = osSkuOf(osSku) !== undefined;
        const missing = pool.osType.is === 'absent';
        const wrong = windowsSku ? missing || (0,model_value/* isText */.KH)(pool.osType, 'Linux') : isLinuxOsSku(osSku) && (0,model_value/* isText */.KH)(pool.osType, 'Windows');
        if (!wrong)
            return;
        const name = (0,model_value/* shown */.SP)(pool.name);
        const which = name === '' ? (0,prose/* plainly */.yG)('the pool') : (0,prose/* say */.cv) `the pool ${name}`;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.osSku),
            subject: poolSubject(pool),
            message: missing ? (0,prose/* say */.cv) `${which} has the OS SKU ${osSku}, but no OS type` : (0,prose/* say */.cv) `${which} has the OS SKU ${osSku} and the OS type ${(0,model_value/* shown */.SP)(pool.osType)}`,
            why: windowsSku
                ? (0,prose/* say */.cv) `Without the OS type ${'Windows'} it is a Linux pool, and the answer is ${'OS SKU is invalid for Linux OS Type'}.`
                : (0,prose/* say */.cv) `An OS SKU of Linux does not make a Windows pool; the service refuses the two together.`,
            remedy: windowsSku
                ? (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(missing ? 'Add' : 'Write')} ${(0,spellings/* setting */.Pe)(pool, 'osType', 'Windows')}.`
                : (0,prose/* say */.cv) `Take ${(0,prose/* listed */.KE)(['Windows2022', 'Windows2025'].filter(sku => takesOsSku(pool.via, sku)), 'or')} for Windows nodes, or leave out the OS type for Linux nodes.`,
            offending: { osSku },
            ...(missing ? addOption(pool) : {}),
        };
    },
};
function addOption(pool) {
    const edit = (0,spellings/* addToCommand */.qv)(pool, pool.osSku, 'osType', 'Windows');
    return edit ? { fix: [edit] } : {};
}

;// CONCATENATED MODULE: ./lib/rules/osm-on-windows/rule.js







const rule_annotation = 'openservicemesh.io/sidecar-injection';
const osm_on_windows_rule_rule = {
    title: 'The Open Service Mesh add-on does not support Windows pods',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2021-03-29',
    deadlines: [{ day: '2027-09-30', what: 'The Open Service Mesh add-on retires' }],
    sources: [sources.openServiceMesh],
    on: ['cluster', 'workload'],
    pods: 'Windows',
    fields: [rule_annotation],
    check(fact, world) {
        return fact.kind === 'cluster' ? rule_meshedCluster(fact, world) : rule_meshedPod(fact, world);
    },
};
const osm_on_windows_rule_remedy = (0,prose/* say */.cv) `Keep Windows pods and their namespaces out of the mesh. The add-on retires on 2027-09-30, so plan a move for the Linux pods too.`;
function rule_meshedCluster(cluster, world) {
    const addon = 'open-service-mesh';
    const sign = (0,model_value/* valueOf */.RP)(cluster.addons)?.includes(addon) ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.addons.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the add-on ${addon}, and ${sign.says}`,
        why: (0,prose/* say */.cv) `The proxy of the mesh is a Linux container; pods on the Windows nodes cannot take part.`,
        remedy: osm_on_windows_rule_remedy,
        offending: (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? { addon } : {},
        probable: !sign.certain,
        ...(sign.because && { because: [sign.because] }),
    };
}
function rule_meshedPod(workload, world) {
    const injection = (0,model_node/* textAt */.$6)(workload.podMetadata, 'annotations', rule_annotation);
    if (!(0,model_value/* isText */.KH)(injection, 'enabled', 'true', 'yes'))
        return undefined;
    return {
        at: injection.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the Windows pods are to get a sidecar of Open Service Mesh (${`${rule_annotation}: ${(0,model_value/* shown */.SP)(injection)}`})`,
        why: (0,prose/* say */.cv) `The sidecar is a Linux container, and one pod cannot mix the two.`,
        remedy: osm_on_windows_rule_remedy,
        offending: { injection: (0,model_value/* shown */.SP)(injection) },
        because: world.podOs(workload).evidence.slice(0, 1),
    };
}

;// CONCATENATED MODULE: ./lib/rules/outbound-nat-windows/rule.js





const outbound_nat_windows_rule_rule = {
    title: 'Outbound NAT is disabled on a node pool where that cannot be',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2023-09-03',
    sources: [sources.natGateway, sources.azureCliNodePool],
    on: 'node-pool',
    check(pool, world) {
        const fault = pool.action === 'create' && (0,model_value/* valueOf */.RP)(pool.outboundNatDisabled) === true ? outbound_nat_windows_rule_faultOf(pool, world) : undefined;
        if (!fault)
            return;
        return {
            at: pool.outboundNatDisabled.at,
            subject: poolSubject(pool),
            message: fault.says,
            why: fault.why,
            remedy: fault.remedy,
            offending: {},
            ...(fault.because && { because: [fault.because] }),
        };
    },
};
function outbound_nat_windows_rule_faultOf(pool, world) {
    const option = (0,spellings/* setting */.Pe)(pool, 'outboundNatDisabled');
    if ((0,model_value/* isText */.KH)(world.osOf(pool), 'Linux')) {
        return {
            says: (0,prose/* plainly */.yG)('the outbound NAT of Windows nodes is disabled on a Linux pool'),
            why: (0,prose/* plainly */.yG)('Only Windows nodes have one.'),
            remedy: (0,prose/* say */.cv) `Leave out ${option}.`,
        };
    }
    if (!(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows'))
        return undefined;
    if ((0,model_value/* valueOf */.RP)(pool.nodePublicIp) === true) {
        return {
            says: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} disables outbound NAT, and its nodes have public addresses`,
            why: (0,prose/* plainly */.yG)('The service refuses the two together.'),
            remedy: (0,prose/* say */.cv) `Leave out ${option}, or the public addresses.`,
        };
    }
    return onLoadBalancer(pool, world, option);
}
function onLoadBalancer(pool, world, option) {
    const cluster = world.clustersOf(pool).find(link => link.certain)?.fact;
    if (!cluster || cluster.conditional || world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.outboundType)))
        return undefined;
    const { outboundType } = cluster;
    if (outboundType.is !== 'absent' && !(0,model_value/* isText */.KH)(outboundType, 'loadBalancer'))
        return undefined;
    return {
        says: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} disables outbound NAT on a cluster whose outbound type is ${(0,model_value/* shown */.SP)(outboundType) || 'loadBalancer'}${outboundType.is === 'absent' ? (0,prose/* plainly */.yG)(', the default') : []}`,
        why: (0,prose/* plainly */.yG)('The load balancer needs the translation on the node; the service takes the setting only with a NAT gateway or a route of your own.'),
        remedy: (0,prose/* say */.cv) `Leave out ${option}, or create the cluster with the outbound type ${'managedNATGateway'}, ${'userAssignedNATGateway'} or ${'userDefinedRouting'}.`,
        because: { at: outboundType.is === 'absent' ? cluster.name.at : outboundType.at, says: (0,prose/* plainly */.yG)('the cluster is created here') },
    };
}

;// CONCATENATED MODULE: ./lib/rules/ping-on-windows/targets.js

/** `ping` and its like, up to what they ask. PowerShell's cmdlets ping unless they are given a port. */
const pings = /(?:^|[\s;&|({"'])(?:ping(?:\.exe)?|Test-Connection|Test-NetConnection|tnc)\s+([^;&|"')}\n<>]*)/gi;
/** Options that have a value behind them. */
const withValue = /^(?:-[nliwrskj]|-c|-count|-timeToLive|-timeoutSeconds|-delay|-bufferSize)$/i;
/** The first ping of a command that has to leave the network, as far as its words are known. */
function farPing(words) {
    const texts = words.map(word => (0,model_value/* valueOf */.RP)(word));
    const line = texts.map(text => text ?? '?').join(' ');
    for (const [, rest = ''] of line.matchAll(pings)) {
        const target = targetOf(rest.trim().split(/\s+/));
        if (target === undefined || !isFar(target))
            continue;
        const word = words.find((_, index) => texts[index]?.includes(target));
        if (word)
            return { at: word.at, target };
    }
    return undefined;
}
function targetOf(args) {
    if (args.some(arg => /^-(?:port|commonTCPPort|tcpPort)$/i.test(arg)))
        return undefined;
    return args.find((arg, index) => !/^[-/]/.test(arg) && !withValue.test(args[index - 1] ?? ''));
}
/** A public address, or a name of the internet. Names of the cluster and private addresses may be within reach. */
function isFar(target) {
    const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(target)?.slice(1).map(Number);
    if (bytes)
        return !isPrivate(bytes[0], bytes[1]);
    return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(target) && !/\.(?:svc|local|internal|lan|corp|home|test|localhost|exe|ps1)$/i.test(target);
}
const isPrivate = (a, b) => a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128);

;// CONCATENATED MODULE: ./lib/rules/ping-on-windows/rule.js







const ping_on_windows_rule_rule = {
    title: 'A Windows pod pings something outside its network',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsNetworking],
    on: 'workload',
    pods: 'Windows',
    fields: ['command', 'args'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,pod_commands/* commandsOf */.K)(workload).flatMap(({ container, of, words }) => {
            const found = farPing(words);
            // HostProcess containers are on the network of their node.
            if (!found || (0,model_value/* valueOf */.RP)(isHostProcess(workload.pod, container.node)) !== false)
                return [];
            const isProbe = of.endsWith('Probe');
            return [
                {
                    at: found.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), of, found.target],
                    ...(!isProbe && { severity: 'notice' }),
                    message: (0,prose/* say */.cv) `the ${of} of the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} pings ${found.target}`,
                    why: (0,prose/* say */.cv) `The network of Windows containers cannot translate the addresses of ICMP packets: an answer from outside never comes back.${(0,prose/* plainly */.yG)(isProbe ? ' The probe fails each time.' : ' The command takes the host for dead.')}`,
                    remedy: (0,prose/* say */.cv) `Ask a TCP port instead, with ${'curl'} or ${'Test-NetConnection -Port'}.`,
                    offending: { target: found.target },
                    because: os.evidence.slice(0, 1),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/pod-identity-on-windows/rule.js






const pod_identity_on_windows_rule_rule = {
    title: 'Pod-managed identity does not work for Windows pods',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2021-03-08',
    sources: [sources.podIdentity, sources.podIdentityMigration],
    on: ['workload', 'cluster'],
    pods: 'Windows',
    fields: ['aadpodidbinding', 'azure.workload.identity/inject-proxy-sidecar'],
    check(fact, world) {
        return fact.kind === 'cluster' ? pod_identity_on_windows_rule_enabled(fact, world) : binding(fact, world);
    },
};
const pod_identity_on_windows_rule_remedy = (0,prose/* say */.cv) `Use workload identity: the label ${'azure.workload.identity/use: "true"'}, a service account with the identity, and the current Azure SDK.`;
function binding(workload, world) {
    const label = (0,model_node/* textAt */.$6)(workload.podMetadata, 'labels', 'aadpodidbinding');
    const sidecar = (0,model_node/* textAt */.$6)(workload.podMetadata, 'annotations', 'azure.workload.identity/inject-proxy-sidecar');
    const bound = label.is === 'known' || label.is === 'partial';
    if (!bound && !(0,model_value/* isText */.KH)(sidecar, 'true'))
        return undefined;
    const key = bound ? 'aadpodidbinding' : 'azure.workload.identity/inject-proxy-sidecar';
    return {
        at: bound ? label.at : sidecar.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: bound
            ? (0,prose/* say */.cv) `the Windows pods ask for a pod-managed identity (${key})`
            : (0,prose/* say */.cv) `the Windows pods ask for the proxy sidecar of workload identity (${key})`,
        why: bound
            ? (0,prose/* say */.cv) `What hands out the identities runs on Linux nodes only, so these pods get none.`
            : (0,prose/* say */.cv) `The sidecar is a Linux container, and one pod cannot hold Linux and Windows containers.`,
        remedy: pod_identity_on_windows_rule_remedy,
        offending: { key },
        because: world.podOs(workload).evidence.slice(0, 1),
    };
}
function pod_identity_on_windows_rule_enabled(cluster, world) {
    const sign = (0,model_value/* valueOf */.RP)(cluster.podIdentity) === true ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.podIdentity.at,
        subject: clusterSubject(cluster),
        severity: 'warning',
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} uses pod-managed identity, and ${sign.says}`,
        why: (0,prose/* say */.cv) `It works for Linux pods only, and it is deprecated.`,
        remedy: pod_identity_on_windows_rule_remedy,
        offending: {},
        probable: !sign.certain,
        ...(sign.because && { because: [sign.because] }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/pod-level-resources-on-windows/rule.js






const resources = refusalOf('resources');
const pod_level_resources_on_windows_rule_rule = {
    title: 'A Windows pod has resources for the pod as a whole',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2025-08-27',
    sources: [sources.podLevelResources, sources.podValidation],
    on: 'workload',
    pods: 'Windows',
    check(workload, world) {
        if (!(0,model_node/* hasKey */.CJ)(workload.pod, 'resources'))
            return;
        const os = world.podOs(workload);
        const [holder] = refusedFields(workload, resources, declaresWindows(workload));
        if (!holder)
            return;
        return {
            at: (0,model_node/* entrySpan */.hn)(holder.fields[0].entry),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            message: (0,prose/* say */.cv) `Windows pods have ${'resources'} for the pod as a whole`,
            why: declaresWindows(workload)
                ? (0,prose/* say */.cv) `Only Linux can share resources among the containers of a pod. With ${'os.name: windows'} the API server refuses the pod since Kubernetes 1.34.`
                : (0,prose/* plainly */.yG)('Only Linux can share resources among the containers of a pod. Since Kubernetes 1.34 the kubelet of a Windows node refuses the pod.'),
            remedy: (0,prose/* say */.cv) `Give each container ${'resources'} of its own, with a memory limit.`,
            offending: { resources: 'resources' },
            because: os.evidence.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/pod-security-on-windows/rule.js






const pod_security_on_windows_rule_rule = {
    title: 'The Pod Security Standard of a namespace keeps Windows pods out',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2022-08-23',
    sources: [sources.kubernetesPodSecurity, sources.windowsHostProcess],
    on: 'workload',
    pods: 'Windows',
    given: world => world.objects('Namespace').length > 0,
    check(workload, world) {
        const namespace = namespaceOf(workload, world);
        const level = namespace && (0,model_node/* textAt */.$6)(namespace.object, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce');
        if (level?.is !== 'known')
            return;
        const words = ofHostProcess(workload, level.value) ?? ofRestricted(workload, level.value);
        if (!words)
            return;
        return {
            ...words,
            at: (0,model_pod/* workloadPlace */.XU)(workload),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            offending: { enforce: level.value },
            because: [{ at: level.at, says: (0,prose/* say */.cv) `the namespace ${(0,model_value/* shown */.SP)(workload.namespace)} enforces ${level.value}` }, ...world.podOs(workload).evidence.slice(0, 1)],
        };
    },
};
/** The namespace by its name; where there are several of one name, which it is nobody can know. */
function namespaceOf(workload, world) {
    const name = (0,model_value/* valueOf */.RP)(workload.namespace);
    const found = name === undefined ? [] : world.objects('Namespace', name).filter(({ example, at }) => !example || at.source === workload.at.source);
    return found.length === 1 ? found[0] : undefined;
}
function ofHostProcess(workload, level) {
    const host = (0,model_pod/* containersOf */.Mz)(workload).some(({ node }) => (0,model_value/* valueOf */.RP)(isHostProcess(workload.pod, node)) === true);
    if (!host || !['baseline', 'restricted'].includes(level))
        return undefined;
    return {
        message: (0,prose/* say */.cv) `the HostProcess pods of ${(0,model_value/* shown */.SP)(workload.name)} are in a namespace that enforces ${level}`,
        why: (0,prose/* say */.cv) `Both ${'baseline'} and ${'restricted'} forbid HostProcess containers, which have all rights on their node: the API server refuses the pods.`,
        remedy: (0,prose/* say */.cv) `Put them into a namespace of their own with ${'pod-security.kubernetes.io/enforce: privileged'}.`,
    };
}
/** What the standard asks of pods that do not say that they are for Windows. */
const pod_security_on_windows_rule_asked = ['seccompProfile', 'capabilities', 'allowPrivilegeEscalation'];
function ofRestricted(workload, level) {
    if (level !== 'restricted' || (0,model_node/* nodeAt */.oB)(workload.pod, 'os').is !== 'absent')
        return undefined;
    // A pod that has the fields of Linux gets in, and other rules speak of it.
    const has = (0,model_pod/* containersOf */.Mz)(workload).some(({ securityContext }) => (0,model_node/* nodeAt */.oB)(securityContext, 'capabilities').is !== 'absent');
    if (has)
        return undefined;
    return {
        message: (0,prose/* say */.cv) `the Windows pods of ${(0,model_value/* shown */.SP)(workload.name)} are in a namespace that enforces ${level}, and have no ${'os.name'}`,
        why: (0,prose/* say */.cv) `The standard asks every pod for ${(0,prose/* listed */.KE)(pod_security_on_windows_rule_asked)}, which Windows does not have, unless the pod names its OS: the API server refuses these pods.`,
        remedy: (0,prose/* say */.cv) `Write ${'os.name: windows'} in the pod spec. ${'runAsNonRoot: true'} is asked for all the same.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/pool-newer-than-cluster/rule.js







const pool_newer_than_cluster_rule_rule = {
    title: 'A Windows node pool has a newer version of Kubernetes than its cluster',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-03-01',
    sources: [sources.createNodePools],
    on: 'node-pool',
    check(pool, world) {
        const version = (0,model_value/* valueOf */.RP)(pool.kubernetesVersion);
        if (version === undefined || !shapesWindowsPool(pool, world))
            return;
        const cluster = olderCluster(pool, version, world);
        if (!cluster)
            return;
        const own = (0,model_value/* valueOf */.RP)(cluster.kubernetesVersion);
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.kubernetesVersion),
            subject: poolSubject(pool),
            // A module may be told to leave the version of its cluster alone once it is there.
            severity: (0,spellings/* isCommandLine */.Et)(pool) ? 'error' : 'warning',
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is to have Kubernetes ${version}, and ${clusterNamed(cluster)} has ${own}`,
            why: (0,prose/* say */.cv) `Nodes may be older than the control plane, never newer: AKS refuses the pool.`,
            remedy: (0,prose/* say */.cv) `Give the pool a version up to ${own}, or none, which is that of the cluster; or upgrade the cluster first.`,
            offending: { kubernetesVersion: version },
            because: [{ at: (0,model_value/* decidedAt */.G1)(cluster.kubernetesVersion), says: (0,prose/* say */.cv) `${clusterNamed(cluster)} gets ${own} here` }],
        };
    },
};
/** The cluster of a pool where it is certain to be older. A script that made it once tells nothing of what it is when another one runs. */
function olderCluster(pool, version, world) {
    const [link] = world.clustersOf(pool);
    if (!link?.certain || link.fact.conditional)
        return undefined;
    const { fact: cluster } = link;
    if ((0,spellings/* isCommandLine */.Et)(cluster) && cluster.at.source !== pool.at.source)
        return undefined;
    if (world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.kubernetesVersion)))
        return undefined;
    const own = (0,model_value/* valueOf */.RP)(cluster.kubernetesVersion);
    return own !== undefined && (comparePartial(version, own) ?? 0) > 0 ? cluster : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/privileged-windows-container/rule.js






const privileged_windows_container_rule_rule = {
    title: 'A Windows container is marked privileged',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        { title: 'Create a Windows HostProcess pod', url: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/', read: '2026-08-21' },
        { title: 'Windows and Linux containers in AKS compared', url: 'https://learn.microsoft.com/azure/aks/windows-vs-linux-containers', read: '2026-08-21' },
    ],
    on: 'workload',
    pods: 'Windows',
    fields: ['privileged'],
    check(workload, world) {
        const os = world.podOs(workload);
        const refused = declaresWindows(workload);
        return securitySettings(workload, ['privileged'])
            .filter(({ entry }) => refused || (0,model_value/* valueOf */.RP)((0,model_node/* booleanAt */.CR)(entry.value)) === true)
            .map(({ entry, container }) => {
            const isHost = container !== undefined && (0,model_value/* valueOf */.RP)(isHostProcess(workload.pod, container.node)) === true;
            return {
                at: (0,model_node/* entrySpan */.hn)(entry),
                subject: (0,model_pod/* workloadSubject */.Ws)(workload, container),
                message: (0,prose/* say */.cv) `${`privileged: ${entryText(entry)}`} is set for a Windows ${(0,prose/* plainly */.yG)(isHost ? 'HostProcess ' : '')}container`,
                ...(refused ? whereRefused : isHost ? rule_ofHostProcess : ignored),
                offending: { privileged: entryText(entry) },
                because: os.evidence.slice(0, 1),
                fix: [{ at: (0,model_node/* entrySpan */.hn)(entry), text: '', removesEntry: true }],
            };
        });
    },
};
const privileged_windows_container_rule_remedy = (0,prose/* say */.cv) `Remove it. A container that must manage its node is a HostProcess container: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}, from Kubernetes 1.23 on.`;
const whereRefused = {
    severity: 'error',
    why: (0,prose/* say */.cv) `Windows has no privileged containers. With ${'os.name: windows'} the API server refuses the field whatever its value.`,
    remedy: privileged_windows_container_rule_remedy,
};
const ignored = {
    severity: 'warning',
    why: (0,prose/* plainly */.yG)('Windows has no privileged containers: the field is ignored on a Windows node, and the container runs without the rights that it counts on.'),
    remedy: privileged_windows_container_rule_remedy,
};
const rule_ofHostProcess = {
    severity: 'notice',
    why: (0,prose/* say */.cv) `Windows has no privileged containers: the field is ignored. The rights that this container has on its node come from ${'hostProcess: true'} and from the user that it runs as.`,
    remedy: (0,prose/* say */.cv) `Remove it. It does nothing here, and the API server refuses it as soon as the pod says ${'os.name: windows'}.`,
};

;// CONCATENATED MODULE: ./lib/rules/raw-block-volume-on-windows/rule.js






const raw_block_volume_on_windows_rule_rule = {
    title: 'A Windows pod asks for a raw block device',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage, sources.kubernetesWindows],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumeDevices', 'volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        const os = world.podOs(workload);
        const devices = (0,model_pod/* containersOf */.Mz)(workload).flatMap((container) => {
            const entry = (0,model_node/* entryOf */.Ms)(container.node, 'volumeDevices');
            if (!entry || (0,model_node/* itemsAt */.Ct)(container.node, 'volumeDevices').length === 0)
                return [];
            return [
                {
                    ...rule_words,
                    at: (0,model_node/* entrySpan */.hn)({ key: entry.key, value: entry.key }),
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'volumeDevices'],
                    message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has ${'volumeDevices'}`,
                    offending: { volumeDevices: 'volumeDevices' },
                },
            ];
        });
        // Who mounts a device by its volume hears of the mount only.
        const found = devices.length > 0 ? devices : blockClaims(workload, world);
        return found.map(problem => ({ ...problem, because: [...(problem.because ?? []), ...os.evidence.slice(0, 1)] }));
    },
};
const rule_words = {
    why: (0,prose/* plainly */.yG)('Windows cannot attach a disk to a container as a device, only as a folder with a file system: the pod does not start.'),
    remedy: (0,prose/* say */.cv) `Mount the volume: ${'volumeMounts'} in the container, ${'volumeMode: Filesystem'} in the claim. The mode of a claim cannot be changed, so it takes a new one.`,
};
function blockClaims(workload, world) {
    return claimUses(workload, world).flatMap(({ claim, at, volume }) => {
        const behind = claim && backingOf(claim, workload, world).volume;
        const mode = [claim, behind?.object].map(object => object && modeOf(object)).find(value => value && (0,model_value/* isText */.KH)(value, 'Block'));
        if (!mode)
            return [];
        const because = [{ at: mode.at, says: (0,prose/* say */.cv) `${'volumeMode'} is ${'Block'}` }];
        return [
            {
                ...rule_words,
                at,
                subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), volume],
                message: (0,prose/* say */.cv) `the volume ${volume} of Windows pods is a raw block device`,
                offending: { volumeMode: 'Block' },
                because,
            },
        ];
    });
}
const modeOf = (object) => (0,model_node/* textAt */.$6)(object, 'spec', 'volumeMode');

;// CONCATENATED MODULE: ./lib/model/command-words.js

/**
 * The value of an option of a command whose grammar is not known: the next word, or what is glued to it with `=` or `:`. Names are compared without case,
 * as PowerShell does and as no tool tells two options apart by.
 */
function optionOf({ words }, ...names) {
    for (const [index, { value }] of words.entries()) {
        const text = (0,model_value/* valueOf */.RP)(value)?.toLowerCase();
        if (text === undefined || value.is !== 'known')
            continue;
        if (names.some(name => name.toLowerCase() === text))
            return words[index + 1]?.value;
        const name = names.find(each => text.startsWith(`${each.toLowerCase()}=`) || text.startsWith(`${each.toLowerCase()}:`));
        if (name !== undefined)
            return (0,model_value/* known */.eO)(value.value.slice(name.length + 1), behind(value.at, text, name.length + 1), value.from);
    }
    return undefined;
}
const behind = (at, text, length) => (at.end - at.start === text.length ? { ...at, start: at.start + length } : at);

;// CONCATENATED MODULE: ./lib/rules/rdp-from-the-internet/rule.js




const creates = 'network nsg rule create';
const changes = 'network nsg rule update';
const cmdlets = ['add-aznetworksecurityruleconfig', 'new-aznetworksecurityruleconfig'];
const rdp_from_the_internet_rule_rule = {
    title: 'The remote desktop of Windows nodes is opened to the internet',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.rdp],
    on: 'command',
    commands: [`az ${creates}`, `az ${changes}`, ...cmdlets],
    check(command) {
        if (!opensDesktop(command) || !isOfCluster(command) || !isAnywhere(command))
            return;
        const source = optionOf(command, ...addresses);
        const written = source && (0,model_value/* valueOf */.RP)(source);
        return {
            at: (source ?? optionOf(command, ...ports)).at,
            subject: [command.tool, textOf(command, '--name', '-n', '-Name')],
            message: (0,prose/* say */.cv) `the remote desktop of the nodes is opened to ${written === undefined ? (0,prose/* plainly */.yG)('any address') : (0,prose/* say */.cv) `${written}`}`,
            why: (0,prose/* plainly */.yG)('The whole internet tries passwords on this port. Where a node, or a machine beside it, has a public address, the password is all that keeps people out. AKS may also write its security group anew at any time.'),
            remedy: (0,prose/* say */.cv) `Allow only the address that you come from, and take the rule away afterwards; Azure Bastion and HostProcess containers need no rule.`,
            offending: written === undefined ? {} : { source: written },
        };
    },
};
const ports = ['--destination-port-ranges', '--destination-port-range', '-DestinationPortRange'];
const addresses = ['--source-address-prefixes', '--source-address-prefix', '-SourceAddressPrefix'];
const subcommand = ({ words }) => words
    .slice(1, 5)
    .map(({ value }) => (0,model_value/* valueOf */.RP)(value))
    .join(' ');
/** What is certain of an option from its beginning; nothing where it is not given, or nobody can see it. */
function textOf(command, ...names) {
    const value = optionOf(command, ...names);
    return value?.is === 'partial' ? (value.parts[0] ?? '') : ((value && (0,model_value/* valueOf */.RP)(value)) ?? '');
}
/** A command that makes a rule which lets traffic in on port 3389. */
function opensDesktop(command) {
    if (!cmdlets.includes(command.tool) && ![creates, changes].includes(subcommand(command)))
        return false;
    const letsIn = !/^deny$/i.test(textOf(command, '--access', '-Access')) && !/^outbound$/i.test(textOf(command, '--direction', '-Direction'));
    return letsIn && textOf(command, ...ports) === '3389';
}
/** In the group that AKS makes for the machines of a cluster, in its security group by the name that AKS gives it, or as the rule itself says. */
function isOfCluster(command) {
    const group = [textOf(command, '--resource-group', '-g'), textOf(command, '--nsg-name')];
    const words = [textOf(command, '--name', '-n', '-Name'), textOf(command, '--description', '-Description')];
    return group.some(text => /^MC_|^aks-agentpool-/i.test(text)) || words.some(text => /\bAKS|windows nodes?\b/i.test(text));
}
/** Without an address a new rule of `az` takes any. One that nobody can see, or a word that may stand for many, may be another one. */
function isAnywhere(command) {
    const given = optionOf(command, ...addresses);
    if (!given)
        return subcommand(command) === creates && !command.words.some(({ many }) => many);
    return /^(?:\*|internet|any|0\.0\.0\.0\/0)$/i.test((0,model_value/* valueOf */.RP)(given) ?? '');
}

;// CONCATENATED MODULE: ./lib/rules/reserved-node-label/rule.js




/** What follows the answer of the service: https://github.com/Azure/AKS/issues/4613 */
const rule_allowed = new Set(['node.kubernetes.io', 'kubelet.kubernetes.io']);
const reserved_node_label_rule_rule = {
    title: 'A Windows node pool is given labels that are reserved',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2020-03-09',
    sources: [
        sources.nodeLabels,
        { title: 'Azure/AKS#4613, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/4613', read: '2026-08-21' },
    ],
    on: 'node-pool',
    check(pool, world) {
        const keys = ((0,model_value/* valueOf */.RP)(pool.labels) ?? []).map(label => label.split('=', 1)[0]).filter(isReserved);
        if (keys.length === 0 || !shapesWindowsPool(pool, world))
            return;
        return {
            at: pool.labels.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is given the reserved ${[keys.length > 1 ? 'labels ' : 'label ']}${(0,prose/* listed */.KE)(keys)}`,
            why: (0,prose/* say */.cv) `Labels under ${'kubernetes.azure.com'} and ${'kubernetes.io'} are set by AKS and by Kubernetes itself; AKS refuses a pool that brings its own.`,
            remedy: (0,prose/* say */.cv) `Leave it out. Every Windows node has ${'kubernetes.io/os: windows'} and ${'agentpool'} with the name of its pool; for anything else take a prefix of your own.`,
            offending: { label: keys[0] },
        };
    },
};
function isReserved(key) {
    const slash = key.indexOf('/');
    const prefix = key.slice(0, Math.max(slash, 0)).toLowerCase();
    if (rule_allowed.has(prefix) || [...rule_allowed].some(name => prefix.endsWith(`.${name}`)))
        return false;
    return ['kubernetes.azure.com', 'kubernetes.io', 'k8s.io'].some(name => prefix === name || prefix.endsWith(`.${name}`));
}

;// CONCATENATED MODULE: ./lib/rules/resize-policy-on-windows/rule.js





const resize_policy_on_windows_rule_rule = {
    title: 'A Windows container says how it is to be resized in place',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    // The day AKS had Kubernetes 1.33, where the API server first takes it without a feature gate.
    since: '2025-06-01',
    sources: [sources.resizeOnWindows, sources.podTypes],
    on: 'workload',
    pods: 'Windows',
    fields: ['resizePolicy'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap((container) => {
            const entry = (0,model_node/* entryOf */.Ms)(container.node, 'resizePolicy');
            const [first] = (0,model_node/* itemsAt */.Ct)(container.node, 'resizePolicy').flatMap(item => (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'resourceName')) ?? []);
            if (!entry || first === undefined)
                return [];
            return [
                {
                    at: entry.key.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'resizePolicy'],
                    message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has a ${'resizePolicy'}`,
                    why: (0,prose/* say */.cv) `The kubelet of Windows nodes resizes no pod in place: a request to do so ends as ${'Infeasible'}, and the policy never comes into play.`,
                    remedy: (0,prose/* say */.cv) `Leave it out, and change ${'resources'} in the template: the pods are then replaced.`,
                    offending: { resizePolicy: first },
                    because: os.evidence.slice(0, 1),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/retired-ingress-nginx/uses.js







/** What the project itself publishes: its charts, its images, its manifests. */
function projectUse(fact, world) {
    if (fact.kind === 'helm-release')
        return uses_ofRelease(fact, world);
    if (fact.kind === 'workload')
        return uses_ofWorkload(fact);
    return fact.kind === 'command' && fact.tool === 'kubectl' ? uses_ofManifest(fact) : undefined;
}
/** The charts of the controller, by their titles: others have the same name. */
const chartTitles = new Set(['Ingress NGINX', 'Ingress NGINX (Bitnami)', 'the old nginx-ingress chart of the stable repository']);
function uses_ofRelease(release, world) {
    if (!chartTitles.has(chartOfRelease(release, world)?.title ?? ''))
        return undefined;
    const chart = (0,model_value/* shown */.SP)(release.chart);
    return { at: release.chart.at, subject: releaseSubject(release), what: (0,prose/* say */.cv) `the chart ${chart}`, offending: { chart } };
}
function uses_ofWorkload(workload) {
    for (const { image } of (0,model_pod/* containersOf */.Mz)(workload)) {
        const is = image.is === 'known' ? controllerImage(image.value) : undefined;
        if (image.is !== 'known' || is?.controller !== 'Ingress NGINX' || is.role !== 'controller')
            continue;
        return { at: image.at, subject: (0,model_pod/* workloadSubject */.Ws)(workload), what: (0,prose/* say */.cv) `the image ${image.value}`, offending: { image: image.value } };
    }
    return undefined;
}
const uses_published = /^https:\/\/(?:raw\.githubusercontent\.com|github\.com)\/kubernetes\/ingress-nginx\/|^https:\/\/kubernetes\.github\.io\/ingress-nginx\/deploy\//;
const uses_verbs = new Set(['apply', 'create', 'replace']);
function uses_ofManifest({ words }) {
    if (!words.some(word => uses_verbs.has(uses_textOf(word))))
        return undefined;
    const url = words.find(word => uses_published.test(uses_textOf(word)));
    return url && { at: url.at, subject: ['kubectl', uses_textOf(url)], what: (0,prose/* say */.cv) `the manifest ${uses_textOf(url)}`, offending: { manifest: uses_textOf(url) } };
}
/** What brings the NGINX of the application routing add-on, or leans on it. */
function addOnUse(fact) {
    if (fact.kind === 'command')
        return ofAz(fact);
    return fact.kind === 'object' ? ofObject(fact) : undefined;
}
const enables = 'aks approuting enable';
/** The commands of `az` that can bring it. */
const addOnCommands = [enables, 'aks create', 'aks update', 'aks enable-addons'];
function ofAz({ az, words }) {
    if (!az || az.rejected || !addOnCommands.includes(az.path))
        return undefined;
    const texts = words.map(uses_textOf);
    const enabling = az.path === enables;
    const index = enabling
        ? texts.findIndex(text => text.toLowerCase() === 'approuting')
        : texts.findIndex(text => text === '--enable-app-routing' || addOns.test(text));
    if (index < 0 || withoutNginx(words))
        return undefined;
    const text = texts[index];
    return { at: words[index].at, subject: [`az ${az.path}`, text], what: (0,prose/* say */.cv) `${enabling ? `az ${az.path}` : text}`, offending: { word: text } };
}
const addOns = /(?:^|[,=])web_application_routing(?:,|$)/;
/** The add-on may be switched on without a controller of its own. What cannot be seen may say so. */
function withoutNginx(words) {
    return words.some((word, index) => {
        const [flag = '', glued] = uses_textOf(word).split('=');
        if (!switches.has(flag))
            return word.many;
        const value = glued ?? (words[index + 1] ? uses_textOf(words[index + 1]) : '');
        return value === '' || value.toLowerCase() === 'none';
    });
}
const switches = new Set(['--nginx', '--app-routing-default-nginx-controller', '--ardnc']);
const className = 'webapprouting.kubernetes.azure.com';
function ofObject({ resource, group, name, namespace, object, at }) {
    const subject = [resource, (0,model_value/* shown */.SP)(namespace), (0,model_value/* shown */.SP)(name)];
    if (resource === 'NginxIngressController' && group === 'approuting.kubernetes.azure.com') {
        return { at: name.is === 'known' ? name.at : { ...at, end: at.start }, subject, what: (0,prose/* plainly */.yG)('this controller'), offending: { kind: resource } };
    }
    const written = (0,model_node/* textAt */.$6)(object, 'spec', 'ingressClassName');
    if (resource !== 'Ingress' || !(0,model_value/* isText */.KH)(written, className))
        return undefined;
    return { at: written.at, subject, what: (0,prose/* say */.cv) `the ingress class ${className}`, offending: { ingressClassName: className } };
}
const uses_textOf = ({ value }) => (value.is === 'known' ? value.value : '');

;// CONCATENATED MODULE: ./lib/rules/retired-ingress-nginx/rule.js




const retired_ingress_nginx_rule_rule = {
    title: 'An ingress controller whose maintenance has ended',
    severity: 'notice',
    confidence: 'high',
    scope: 'any',
    since: '2026-03-01',
    deadlines: [
        { day: '2026-03-01', what: 'The maintenance of Ingress NGINX ends (in March)' },
        { day: '2026-11-30', what: 'Patches for the NGINX of the application routing add-on end' },
    ],
    sources: [
        { title: 'Ingress NGINX retirement (README of the project)', url: 'https://github.com/kubernetes/ingress-nginx', read: '2026-03-20', final: true },
        {
            title: 'From the NGINX of application routing to the Gateway API (AKS)',
            url: 'https://learn.microsoft.com/azure/aks/app-routing-nginx-to-gateway-api-migration',
            read: '2026-11-22',
        },
        sources.appRouting,
    ],
    on: ['helm-release', 'workload', 'object', 'command'],
    images: controllerImageNames,
    commands: ['kubectl', ...addOnCommands.map(path => `az ${path}`)],
    words: ['ingress-nginx', 'approuting', 'app-routing', 'web_application_routing'],
    resources: ['Ingress', 'NginxIngressController'],
    check(fact, world) {
        const project = projectUse(fact, world);
        if (project)
            return retired_ingress_nginx_rule_problem(project, false);
        const addOn = addOnUse(fact);
        return addOn && retired_ingress_nginx_rule_problem(addOn, true);
    },
};
function retired_ingress_nginx_rule_problem(use, managed) {
    return {
        at: use.at,
        subject: use.subject,
        message: managed
            ? (0,prose/* say */.cv) `${use.what} uses the NGINX of the application routing add-on, which gets patches until the end of November 2026 only`
            : (0,prose/* say */.cv) `${use.what} is Ingress NGINX, whose maintenance ended in March 2026`,
        why: managed
            ? (0,prose/* plainly */.yG)('The add-on runs Ingress NGINX, whose project has ended. Microsoft fixes critical holes in it until then; after that nobody does.')
            : (0,prose/* plainly */.yG)('What runs goes on running, but nobody mends bugs any more, nor holes in its security.'),
        remedy: managed
            ? (0,prose/* say */.cv) `Move to the Gateway API of the same add-on (${'az aks approuting gateway istio enable'}), or to Application Gateway for Containers. Both can run beside NGINX until the names in DNS are switched over.`
            : (0,prose/* say */.cv) `Plan a move: to the Gateway API of the application routing add-on (${'az aks approuting gateway istio enable'}), to Application Gateway for Containers, or to a controller that is maintained. The NGINX of the add-on is no way out: its patches end with November 2026.`,
        offending: use.offending,
    };
}

;// CONCATENATED MODULE: ./lib/rules/retired-windows-os-sku/faults.js



/** The gravest fault of a pool that has an OS SKU. */
const faults_faultOf = (pool, osSku, sku, world) => faults_retirement(pool, osSku, sku, world) ?? mismatch(pool, osSku, sku, world) ?? deadline(pool, osSku, sku, world);
/** No pool can be made with it any more. */
function faults_retirement(pool, osSku, sku, { day }) {
    const state = osSkuState(sku, day);
    if (pool.action !== 'create' || (state !== 'retired' && state !== 'removed'))
        return undefined;
    const removal = state === 'retired' ? (0,prose/* say */.cv) `, and the node images are deleted on ${(0,prose/* plainly */.yG)(sku.imagesRemoved ?? '')}` : (0,prose/* say */.cv) `; the node images are deleted`;
    return {
        at: (0,model_value/* decidedAt */.G1)(osSku),
        says: (0,prose/* say */.cv) `asks for the OS SKU ${(0,model_value/* valueOf */.RP)(osSku)}, which retired on ${(0,prose/* plainly */.yG)(sku.retires ?? '')}`,
        why: (0,prose/* say */.cv) `AKS makes no new pools with ${(0,prose/* plainly */.yG)(sku.name)}. Pools that have it get no security updates${removal}.`,
        offending: { osSku: (0,model_value/* valueOf */.RP)(osSku) },
    };
}
/** It can still be made, but not for long. */
function deadline(pool, osSku, sku, { day }) {
    if (pool.action !== 'create' || !retiresSoon(sku, day))
        return undefined;
    return {
        severity: 'notice',
        at: (0,model_value/* decidedAt */.G1)(osSku),
        says: (0,prose/* say */.cv) `asks for the OS SKU ${(0,model_value/* valueOf */.RP)(osSku)}, which retires on ${(0,prose/* plainly */.yG)(sku.retires ?? '')}`,
        why: (0,prose/* say */.cv) `From that day on AKS makes no new pools with ${(0,prose/* plainly */.yG)(sku.name)}, and pools that have it get no security updates. Their node images are deleted on ${(0,prose/* plainly */.yG)(sku.imagesRemoved ?? '')}.`,
        offending: { osSku: (0,model_value/* valueOf */.RP)(osSku) },
    };
}
/** The Kubernetes version of the pool, else of its cluster, is one that does not have it. */
function mismatch(pool, osSku, sku, world) {
    const own = pool.kubernetesVersion;
    const cluster = pool.action === 'create' && own.is === 'absent' ? world.clustersOf(pool).find(link => link.certain)?.fact : undefined;
    const version = cluster?.kubernetesVersion ?? own;
    const text = (0,model_value/* valueOf */.RP)(version);
    const order = text === undefined ? undefined : kubernetesMismatch(sku, text);
    if (text === undefined || !order)
        return undefined;
    return {
        at: pool.action === 'create' ? (0,model_value/* decidedAt */.G1)(osSku) : (0,model_value/* decidedAt */.G1)(version),
        says: (0,prose/* say */.cv) `with the OS SKU ${(0,model_value/* valueOf */.RP)(osSku)} is to run Kubernetes ${text}`,
        why: order === 'too new'
            ? (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(sku.name)} goes up to Kubernetes ${(0,prose/* plainly */.yG)(sku.kubernetes.to ?? '')} on AKS; newer versions refuse it.`
            : (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(sku.name)} starts with Kubernetes ${(0,prose/* plainly */.yG)(sku.kubernetes.from ?? '')} on AKS; older versions refuse it.`,
        offending: { osSku: (0,model_value/* valueOf */.RP)(osSku) },
        ...(cluster && { because: { at: version.at, says: (0,prose/* plainly */.yG)('the cluster gets its version here') } }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/retired-windows-os-sku/successors.js




/** What a new pool can have instead, in the language of the pool where there is one. */
function successors_successors(old, { day }, pool) {
    const names = osSkusOn(day).filter(({ sku, generallyAvailable }) => sku !== old?.sku && generallyAvailable !== undefined && takesOsSku(pool?.via ?? '', sku));
    const named = names.flatMap(({ sku, kubernetes, needsFips }, index) => [
        ...(index === 0 ? [] : [' or ']),
        { code: sku },
        ...(kubernetes.to === undefined ? [] : [` (on Kubernetes up to ${kubernetes.to})`]),
        ...(needsFips ? [' with ', ...(pool ? (0,spellings/* setting */.Pe)(pool, 'fipsImage', true) : ['FIPS'])] : []),
    ]);
    return (0,prose/* say */.cv) `Take ${named}.`;
}
/** What becomes of the images. */
const successors_images = (sku) => sku?.sku === 'Windows2019' ? (0,prose/* plainly */.yG)(' Images of Windows Server 2019 do not start on newer nodes, so they are to be rebuilt.') : [];

;// CONCATENATED MODULE: ./lib/rules/retired-windows-os-sku/nodes.js







/** Labels that tell the version of Windows of a node. */
const nodeLabels = [
    'node.kubernetes.io/windows-build',
    'kubernetes.azure.com/os-sku',
    'kubernetes.azure.com/os-sku-effective',
    'kubernetes.azure.com/os-sku-requested',
];
/** Pods that choose nodes which only pools of old have. */
function oldNodes(workload, world) {
    const label = nodeLabels.map(name => (0,model_node/* textAt */.$6)(workload.pod, 'nodeSelector', name)).find(({ is }) => is !== 'absent');
    const text = label && (0,model_value/* valueOf */.RP)(label);
    const build = text === undefined ? undefined : (0,windows_builds/* windowsVersionOfBuild */.BY)(text)?.build;
    const sku = text === undefined ? undefined : (osSkuOf(text) ?? osSkuOf(Object.entries(windows_builds/* hostBuilds */.AA).find(([, host]) => host === build)?.[0] ?? ''));
    if (!label || !sku || !['retired', 'removed'].includes(osSkuState(sku, world.day)))
        return undefined;
    return {
        at: label.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        severity: 'warning',
        message: (0,prose/* say */.cv) `the pods select nodes with ${text}, which only old pools have`,
        why: (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(sku.name)} retired on ${(0,prose/* plainly */.yG)(sku.retires ?? '')}: AKS makes no new pools with it, and those that are there cannot scale out from ${(0,prose/* plainly */.yG)(sku.imagesRemoved ?? '')} on.`,
        remedy: (0,prose/* say */.cv) `Make a pool with a newer version of Windows Server, and select that. ${successors_successors(sku, world)}${successors_images(sku)}`,
        offending: { label: text },
    };
}

;// CONCATENATED MODULE: ./lib/rules/retired-windows-os-sku/rule.js









const retired_windows_os_sku_rule_rule = {
    title: 'A node pool asks for a version of Windows Server that AKS does not offer, or not for long',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2025-03-01',
    sources: [sources.windowsServer2019Retirement, sources.windowsServer2022Retirement, sources.windowsAnnualRetirement],
    on: ['node-pool', 'workload'],
    fields: nodeLabels,
    check(fact, world) {
        return fact.kind === 'workload' ? oldNodes(fact, world) : oldPool(fact, world);
    },
};
/** Terraform takes another OS SKU for another pool. */
const changing = (pool) => (0,spellings/* dialectOf */.E3)(pool) === 'terraform'
    ? (0,prose/* plainly */.yG)('The OS SKU of a pool cannot be changed: Terraform deletes the pool, with its nodes, and makes a new one. Add a pool beside it, move the pods, then remove the old one.')
    : (0,prose/* plainly */.yG)('The OS SKU of a pool cannot be changed: add a pool, move the pods, delete the old one.');
function oldPool(pool, world) {
    const osSku = world.creationOf(pool)?.osSku;
    const text = osSku && (0,model_value/* valueOf */.RP)(osSku);
    const sku = text === undefined ? undefined : osSkuOf(text);
    const fault = osSku && sku ? faults_faultOf(pool, osSku, sku, world) : undefined;
    if (text === undefined || !fault)
        return undefined;
    return {
        at: fault.at,
        subject: poolSubject(pool),
        ...(fault.severity && { severity: fault.severity }),
        message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} ${fault.says}`,
        why: fault.why,
        remedy: (0,prose/* say */.cv) `${successors_successors(sku, world, pool)} ${changing(pool)}${successors_images(sku)}`,
        offending: fault.offending,
        ...(fault.because && { because: [fault.because] }),
    };
}

;// CONCATENATED MODULE: ./lib/model/image-builds.js


const builds = [
    { words: ['az', 'acr', 'build'], platform: '--platform windows', defaultsToLinux: true },
    { words: ['az', 'acr', 'task', 'create'], platform: '--platform windows', defaultsToLinux: true },
    { words: ['docker', 'build'], platform: '--platform windows/amd64', defaultsToLinux: false },
    { words: ['docker', 'buildx', 'build'], platform: '--platform windows/amd64', defaultsToLinux: false },
    // An action of GitHub and a task of Azure Pipelines (see extract/build-steps.ts).
    { words: ['docker/build-push-action'], platform: 'platforms: windows/amd64', defaultsToLinux: false },
    { words: ['Docker@2'], platform: 'arguments: --platform windows/amd64', defaultsToLinux: false },
];
/** The commands that build images, as the head of a rule names them (see Rule.commands). */
const buildCommands = [...new Set(builds.map(({ words: [tool, ...rest] }) => (tool === 'az' ? [tool, ...rest].join(' ') : tool)))];
/** The build that a command is; undefined for one that is none. */
function buildOf({ tool, words }) {
    const found = builds.find(each => each.words.every((text, index) => (index === 0 ? tool === text : words[index] && (0,model_value/* valueOf */.RP)(words[index].value) === text)));
    return found && { ...found, name: found.words.join(' ') };
}
/** Some word that nobody can see may be an option: it does not stand where the value of one does, nor at the end, where the folder is. */
const isOpen = ({ words }) => words.some(({ value, many }, index) => {
    const before = words[index - 1];
    return many || (value.is === 'unknown' && index < words.length - 1 && !(before && (0,model_value/* valueOf */.RP)(before.value)?.startsWith('-')));
});
/** Options without a value. */
const flags = new Set([
    ...['--no-cache', '--pull', '--push', '--load', '--quiet', '-q', '--rm', '--force-rm', '--squash', '--compress', '--debug', '-D'],
    ...['--no-format', '--no-logs', '--no-push', '--no-wait', '--only-show-errors', '--verbose'],
]);
/** The last word that belongs to no option. */
function folderOf({ words }, own) {
    let folder;
    for (let index = own; index < words.length; index++) {
        const { value } = words[index];
        const text = (0,model_value/* valueOf */.RP)(value);
        if (!text?.startsWith('-'))
            folder = value;
        else if (!text.includes('=') && !flags.has(text))
            index++;
    }
    return folder;
}
/** The words that say what a command does. */
const commandPlace = ({ words }, own) => ({ ...words[0].at, end: words[own - 1].at.end });
/**
 * The Dockerfile of a build.
 * @param own how many words say what the command does
 * @returns undefined where its name, or the folder that holds it, is told elsewhere
 */
function dockerfileOf(command, own, world) {
    const file = optionOf(command, '--file', '-f');
    const folder = folderOf(command, own);
    if (file ? file.is !== 'known' : folder && folder.is !== 'known')
        return undefined;
    const context = (folder && (0,model_value/* valueOf */.RP)(folder))?.replace(/[\\/]+$/, '');
    const name = file && (0,model_value/* valueOf */.RP)(file);
    const path = name ?? `${context === undefined || context === '.' ? '' : `${context}/`}Dockerfile`;
    const base = world.baseImage(path, command.at.source) ??
        (name !== undefined && context !== undefined ? world.baseImage(`${context}/${name}`, command.at.source) : undefined);
    return { path, ...(file?.is === 'known' && { named: file }), written: name ?? context ?? command.tool, ...(base && { base }) };
}

;// CONCATENATED MODULE: ./lib/rules/retired-windows-runner/rule.js



/** The labels of GitHub's own runners for Windows that are gone, and the days on which they went. */
const retired_windows_runner_rule_retired = new Map([
    ['windows-2016', '2022-04-01'],
    ['windows-2019', '2025-06-30'],
]);
const retired_windows_runner_rule_rule = {
    title: 'A Windows image is built on a runner that GitHub no longer has',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2022-04-01',
    deadlines: [
        { day: '2022-04-01', what: 'The runner windows-2016 of GitHub is removed' },
        { day: '2025-06-30', what: 'The runner windows-2019 of GitHub is removed' },
    ],
    sources: [sources.windows2019Runner, sources.windows2016Runner, sources.versionCompatibility],
    on: 'command',
    commands: buildCommands,
    check(command, world) {
        const { runner } = command;
        const day = runner?.by === 'GitHub' ? retired_windows_runner_rule_retired.get(runner.label.toLowerCase()) : undefined;
        const build = day === undefined ? undefined : buildOf(command);
        if (!runner || day === undefined || world.day < day || !build || build.defaultsToLinux)
            return;
        return {
            at: runner.at,
            subject: [runner.label],
            message: (0,prose/* say */.cv) `the image is built on the runner ${runner.label}, which GitHub removed on ${(0,prose/* plainly */.yG)(day)}`,
            why: (0,prose/* plainly */.yG)('Unless a runner of your own has this label, the job waits for one that never comes, and is cancelled.'),
            remedy: (0,prose/* say */.cv) `Take ${'windows-2022'}, which builds images of ${'ltsc2022'}, or ${'windows-2025'}, which builds those and ${'ltsc2025'}. Images of ${'ltsc2019'} run on no node pool that can still be made.`,
            offending: { runner: runner.label },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/root-user-check-without-user/rule.js







const root_user_check_without_user_rule_rule = {
    title: 'runAsNonRoot without a user that it could check',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2021-08-04',
    sources: [
        sources.kubernetesRunAsUserName,
        { title: 'kubernetes/kubernetes#112469: runAsNonRoot on Windows', url: 'https://github.com/kubernetes/kubernetes/issues/112469', read: '2026-08-21' },
    ],
    on: 'workload',
    pods: 'Windows',
    fields: ['runAsNonRoot'],
    check(workload, world) {
        const os = world.podOs(workload);
        const because = os.evidence.slice(0, 1);
        const checked = (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => {
            const check = ownOrPod(model_node/* booleanAt */.CR, container, workload, 'runAsNonRoot');
            return (0,model_value/* valueOf */.RP)(check) === true && check.is === 'known' && !rule_mayBeHostProcess(workload, container)
                ? [{ container, check, user: userOf(container, workload) }]
                : [];
        });
        const admins = checked.flatMap(({ container, user }) => (0,model_value/* isText */.KH)(user, 'ContainerAdministrator') ? [refusedByNode(workload, container, user)] : []);
        const unchecked = checked.filter(({ container, user }) => user.is === 'absent' && !rule_isNanoServer(container));
        return [...admins, ...withoutUser(workload, unchecked)].map(problem => ({ ...problem, because }));
    },
};
function refusedByNode(workload, container, user) {
    return {
        at: user.at,
        subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'runAsUserName'],
        message: (0,prose/* say */.cv) `the container ${(0,model_pod/* containerNamed */.FC)(container)} runs as ${user.value}, and ${'runAsNonRoot: true'} forbids it`,
        why: (0,prose/* plainly */.yG)('The kubelet takes this user for the root of Windows and does not start the container (CreateContainerConfigError).'),
        remedy: (0,prose/* say */.cv) `Write ${'runAsUserName: ContainerUser'}. Where the program needs an administrator, remove ${'runAsNonRoot'}.`,
        offending: { runAsUserName: user.value },
    };
}
/** One problem for each place that asks for the check. */
function withoutUser(workload, checked) {
    const places = new Map(checked.map(({ check }) => [check.at.start, check.at]));
    return [...places.values()].map(at => {
        const containers = checked.filter(({ check }) => check.at.start === at.start).map(({ container }) => container);
        return {
            at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), ...containers.map(model_pod/* containerNamed */.FC)],
            severity: 'notice',
            message: (0,prose/* say */.cv) `${'runAsNonRoot: true'} may check nothing: ${(0,prose/* listed */.KE)(containers.slice(0, 5).map(model_pod/* containerNamed */.FC))} ${(0,prose/* plainly */.yG)(containers.length > 1 ? 'have' : 'has')} no ${'runAsUserName'}`,
            why: (0,prose/* say */.cv) `On Windows the kubelet knows the user only from ${'runAsUserName'} or from the image. Images on Server Core name none: they run as ${'ContainerAdministrator'}, and the check lets them.`,
            remedy: (0,prose/* say */.cv) `Write ${'windowsOptions.runAsUserName: ContainerUser'} beside it. The program must do without the rights of an administrator then.`,
            offending: { runAsNonRoot: 'true' },
        };
    });
}
const userOf = (container, workload) => ownOrPod(model_node/* textAt */.$6, container, workload, 'windowsOptions', 'runAsUserName');
/** The setting of a container, else that of its pod. */
function ownOrPod(read, { node }, { pod }, ...path) {
    const own = read(node, 'securityContext', ...path);
    return own.is === 'absent' ? read(pod, 'securityContext', ...path) : own;
}
const rule_mayBeHostProcess = ({ pod }, { node }) => (0,model_value/* valueOf */.RP)(isHostProcess(pod, node)) !== false;
/** Images on Nano Server run as ContainerUser, and say so. */
function rule_isNanoServer({ image }) {
    const reference = (0,model_value/* valueOf */.RP)(image);
    if (reference === undefined)
        return true;
    const { repository, tag } = (0,catalogue_images/* parseImage */.zZ)(reference);
    return `${repository}:${tag ?? ''}`.toLowerCase().includes('nanoserver');
}

;// CONCATENATED MODULE: ./lib/catalogue/windows-names.js
/*
 * The formats of `windowsOptions`, as the API server checks them for every pod: `ValidateWindowsSecurityContextOptions` in
 * pkg/apis/core/validation/validation.go. The problems are in our words, each after the name of the field or its part.
 */
/** What is wrong with a `runAsUserName`, or undefined where the API server takes it. */
function runAsUserNameProblem(text) {
    if (text === '')
        return 'is empty';
    if (hasControls(text))
        return 'has a control character';
    const parts = text.split('\\');
    if (parts.length > 2)
        return 'has more than one backslash';
    const [user, domain] = [parts.at(-1), parts.length === 2 ? parts[0] : undefined];
    return (domain === undefined ? undefined : domainProblem(domain)) ?? userProblem(user);
}
const hasControls = (text) => /[\x00-\x1f\x7f]/.test(text);
function domainProblem(domain) {
    if (domain.length >= 256)
        return 'has a domain of more than 255 characters';
    return isNetBiosName(domain) || isDnsName(domain) ? undefined : 'has a domain that is neither a NetBIOS name of at most 15 characters nor a DNS name';
}
const isNetBiosName = (text) => /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(text);
const isDnsName = (text) => text.split('.').every(label => label.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label));
function userProblem(user) {
    if (user === '')
        return 'has no user';
    if (user.length > 104)
        return 'has a user of more than 104 characters';
    if (/^[. ]+$/.test(user))
        return 'has a user of dots and spaces only';
    const bad = /["/\\:;|=,+*?<>@[\]]/.exec(user)?.[0];
    return bad === undefined ? undefined : `has a user with the character ${bad}`;
}
/** What is wrong with a `gmsaCredentialSpecName`: it is the name of an object, a DNS subdomain in lower case. */
function gmsaCredentialSpecNameProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > 253)
        return 'has more than 253 characters';
    if (/[A-Z]/.test(text))
        return 'has capital letters';
    const bad = /[^a-z0-9.-]/.exec(text)?.[0];
    if (bad !== undefined)
        return `has the character ${bad}`;
    const ends = text.split('.').every(label => label !== '' && !label.startsWith('-') && !label.endsWith('-'));
    return ends ? undefined : 'has a part that is empty or starts or ends with a hyphen';
}
/** What is wrong with an inline `gmsaCredentialSpec`. */
function gmsaCredentialSpecProblem(text) {
    if (text === '')
        return 'is empty';
    return byteLength(text) > 64 * 1024 ? 'has more than 64 KiB' : undefined;
}
/** The bytes of a text in UTF-8. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0);
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/rules/run-as-user-name-format/rule.js






const run_as_user_name_format_rule_rule = {
    title: 'A name in windowsOptions that the API server refuses',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-09-18',
    sources: [sources.podValidation, sources.kubernetesRunAsUserName],
    on: 'workload',
    fields: ['runAsUserName', 'gmsaCredentialSpecName', 'gmsaCredentialSpec'],
    check(workload) {
        const holders = [{ node: workload.pod }, ...(0,model_pod/* containersOf */.Mz)(workload).map(container => ({ node: container.node, container }))];
        return holders.flatMap(holder => formats.flatMap(({ field, problemOf, remedy }) => {
            const value = (0,model_node/* textAt */.$6)((0,model_node/* nodeAt */.oB)(holder.node, 'securityContext', 'windowsOptions'), field);
            const text = (0,model_value/* valueOf */.RP)(value);
            const problem = text === undefined || isLeftToFill(text) ? undefined : problemOf(text);
            if (text === undefined || problem === undefined)
                return [];
            return [
                {
                    at: (0,model_value/* decidedAt */.G1)(value),
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, 'container' in holder ? holder.container : undefined), field],
                    message: text === '' ? (0,prose/* say */.cv) `${field} ${(0,prose/* plainly */.yG)(problem)}` : (0,prose/* say */.cv) `${field} ${shownName(text)} ${(0,prose/* plainly */.yG)(problem)}`,
                    why: (0,prose/* say */.cv) `The API server checks the form of ${field} for every pod and refuses this one.`,
                    remedy,
                    offending: { [field]: shownName(text) },
                },
            ];
        }));
    },
};
const formats = [
    {
        field: 'runAsUserName',
        problemOf: runAsUserNameProblem,
        remedy: (0,prose/* say */.cv) `Write ${'ContainerUser'}, ${'ContainerAdministrator'} or ${'DOMAIN\\user'}: one backslash, no more than 104 characters for the user. In double quotes YAML reads backslashes as escapes, so use single ones or none.`,
    },
    {
        field: 'gmsaCredentialSpecName',
        problemOf: gmsaCredentialSpecNameProblem,
        remedy: (0,prose/* say */.cv) `Write the name of the ${'GMSACredentialSpec'} object: lower-case letters, digits, hyphens and dots.`,
    },
    {
        field: 'gmsaCredentialSpec',
        problemOf: gmsaCredentialSpecProblem,
        remedy: (0,prose/* say */.cv) `Leave ${'gmsaCredentialSpec'} out, since the webhook of AKS fills it in, and name the spec in ${'gmsaCredentialSpecName'}.`,
    },
];
/** `< name of the credential spec >`: the text is filled in before it is applied. */
const isLeftToFill = (text) => /^<[^<>]{1,200}>$/.test(text.trim());
/** A name as a person can read it: control characters as they are written in double quotes. */
function shownName(text) {
    const cut = text.length > 200 ? `${text.slice(0, 60)}\u2026` : text;
    return cut.replace(/\p{Cc}/gu, control => JSON.stringify(control).slice(1, -1));
}

;// CONCATENATED MODULE: ./lib/rules/run-as-user-on-windows/rule.js




const run_as_user_on_windows_rule_rule = {
    title: 'A Windows pod asks for a Linux user or group by number',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        {
            title: 'Configure RunAsUserName for Windows pods and containers',
            url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
            read: '2026-08-21',
        },
        { title: 'Windows containers in Kubernetes: field compatibility', url: 'https://kubernetes.io/docs/concepts/windows/intro/', read: '2026-08-21' },
    ],
    on: 'workload',
    pods: 'Windows',
    fields: ['runAsUser', 'runAsGroup'],
    check(workload, world) {
        const os = world.podOs(workload);
        const refused = declaresWindows(workload);
        return byHolder(securitySettings(workload, ['runAsUser', 'runAsGroup'])).map(settings => {
            const first = settings[0];
            const fields = settings.map(setting => setting.field);
            return {
                at: (0,model_node/* entrySpan */.hn)(first.entry),
                subject: (0,model_pod/* workloadSubject */.Ws)(workload, first.container),
                message: (0,prose/* say */.cv) `${(0,prose/* listed */.KE)(fields)} ${(0,prose/* plainly */.yG)(fields.length > 1 ? 'are' : 'is')} set for Windows pods`,
                ...(refused ? rule_whereRefused : rule_ignored),
                remedy: run_as_user_on_windows_rule_remedy,
                offending: Object.fromEntries(settings.map(setting => [setting.field, entryText(setting.entry)])),
                because: os.evidence.slice(0, 1),
                fix: settings.map(setting => ({ at: (0,model_node/* entrySpan */.hn)(setting.entry), text: '', removesEntry: true })),
            };
        });
    },
};
const rule_whereRefused = {
    severity: 'error',
    why: (0,prose/* say */.cv) `Windows knows users by name, not by number. With ${'os.name: windows'} the API server refuses the pod.`,
};
const rule_ignored = {
    severity: 'warning',
    why: (0,prose/* plainly */.yG)('Windows knows users by name, not by number, so the field is ignored and the container runs as the user of its image.'),
};
const run_as_user_on_windows_rule_remedy = (0,prose/* say */.cv) `Remove it. To choose a user, write ${'windowsOptions.runAsUserName'} (from Kubernetes 1.18 on) with a name: ${'ContainerUser'} has few rights, ${'ContainerAdministrator'} has all.`;
/** One finding for the pod's own security context and one for each container's. */
function byHolder(settings) {
    const groups = new Map();
    for (const setting of settings)
        groups.set(setting.container?.node, [...(groups.get(setting.container?.node) ?? []), setting]);
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/rules/secrets-store-without-windows/rule.js






const secrets_store_without_windows_rule_rule = {
    title: 'The Secrets Store driver is installed without its Windows part, and Windows pods mount it',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-12-08',
    sources: [
        sources.secretsStore,
        { title: 'kubernetes-sigs/secrets-store-csi-driver', url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver', read: '2026-08-21' },
    ],
    on: 'helm-release',
    check(release, world) {
        const chart = chartOfRelease(release, world);
        const paths = rule_switches[chart?.name ?? ''];
        const off = paths?.filter(path => isOff(release, path, world)) ?? [];
        const pods = off.length > 0 ? world.facts('workload').find(workload => rule_mounts(workload, release, world)) : undefined;
        if (!chart || !pods)
            return;
        return {
            at: release.chart.at,
            subject: releaseSubject(release),
            message: (0,prose/* say */.cv) `${chart.name} is installed for Linux nodes only, and the Windows pods of ${(0,model_value/* shown */.SP)(pods.name)} mount its volumes`,
            why: (0,prose/* say */.cv) `By default the chart runs its driver on Linux nodes. Pods on Windows nodes find no driver and stay in ${'ContainerCreating'}.`,
            remedy: (0,prose/* say */.cv) `Set ${(0,prose/* listed */.KE)(off.map(path => `${path.join('.')}=true`))}, or use the add-on of AKS, which serves Windows nodes too.`,
            offending: releaseWords(release),
            because: [{ at: pods.name.at, says: (0,prose/* say */.cv) `${(0,model_value/* shown */.SP)(pods.name)} mounts ${rule_driver}` }, ...world.podOs(pods).evidence.slice(0, 1)],
        };
    },
};
const rule_driver = 'secrets-store.csi.k8s.io';
/** The values that turn on the Windows part, which is off by default. The provider brings the driver along. */
const rule_switches = {
    'secrets-store-csi-driver': [['windows', 'enabled']],
    'csi-secrets-store-provider-azure': [
        ['windows', 'enabled'],
        ['secrets-store-csi-driver', 'windows', 'enabled'],
    ],
};
function isOff(release, path, world) {
    const value = world.helmValue(release, ...path);
    return value.is === 'absent' || (value.is === 'known' && ((0,model_value/* valueOf */.RP)((0,model_node/* booleanAt */.CR)(value)) === false || (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(value), 'false')));
}
/** Pods that are certain to be for Windows; in a document only those of the same one. */
function rule_mounts(workload, release, world) {
    if (workload.example !== release.example || (workload.example && workload.at.source !== release.at.source))
        return false;
    const uses = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').some(volume => (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(volume, 'csi', 'driver'), rule_driver));
    return uses && world.podOs(workload).os === 'Windows';
}

;// CONCATENATED MODULE: ./lib/rules/service-port-exhaustion/rule.js




/** The fields of services that take no ports. */
const fieldsOfExempt = ['externalTrafficPolicy', 'clusterIP', 'externalName'];
const service_port_exhaustion_rule_rule = {
    title: 'More services than the ports of a Windows node allow',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-08-06',
    sources: [sources.windowsFaq],
    on: 'object',
    resources: ['Service'],
    mentions: fieldsOfExempt,
    given: world => world.objects('Service').length >= limit,
    check(service, world) {
        const services = world.objects('Service');
        // All services are one finding, at the first.
        if (services.find(({ example }) => !example) !== service)
            return;
        const windows = rule_windowsSign(service, world);
        if (!windows)
            return;
        const count = new Set(services.filter(each => takesPorts(each, world)).flatMap(each => identity(each) ?? [])).size;
        if (count < limit)
            return;
        return {
            at: service.name.is === 'known' ? service.name.at : service.at,
            subject: ['services'],
            message: (0,prose/* say */.cv) `the repository holds ${count} services with ${'externalTrafficPolicy: Cluster'}, and Windows nodes have ports for about ${limit}`,
            why: (0,prose/* plainly */.yG)('Each of them takes ports on every Windows node, which has about 16,000. Past some 500 services, sometimes fewer, connections fail for want of a port.'),
            remedy: (0,prose/* say */.cv) `Set ${'externalTrafficPolicy: Local'} where the pods are on the nodes that get the traffic, put HTTP services behind one ingress controller, or use more than one cluster.`,
            offending: {},
            because: [windows],
        };
    },
};
/** What AKS names, for a cluster. */
const limit = 500;
/** Headless services and names for other hosts have no load balancing. */
function takesPorts({ example, object }, { treesWith }) {
    if (example)
        return false;
    if (!fieldsOfExempt.some(field => treesWith(field).has(object)))
        return true;
    const spec = (0,model_node/* nodeAt */.oB)(object, 'spec');
    const isSet = (field, value) => (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(spec, field), value);
    return !isSet('externalTrafficPolicy', 'Local') && !isSet('clusterIP', 'None') && !isSet('type', 'ExternalName');
}
/** A service of several overlays is one on each of their clusters. Undefined where nobody can see the name. */
function identity(service) {
    const name = (0,model_value/* valueOf */.RP)(service.name);
    if (name === undefined)
        return undefined;
    const { written } = service;
    return written ? `${service.at.source}/${written.namespace}/${written.name}` : `${(0,model_value/* shown */.SP)(service.namespace)}/${name}`;
}
function rule_windowsSign(service, world) {
    const sight = world.windowsFor(service);
    if (sight.is === 'yes')
        return { at: sight.at, says: (0,prose/* say */.cv) `${sight.says} is in sight` };
    const workload = world.facts('workload').find(each => !each.example && world.podOs(each).os === 'Windows');
    return workload && world.podOs(workload).evidence[0];
}

;// CONCATENATED MODULE: ./lib/rules/service-principal-with-windows/rule.js





const service_principal_with_windows_rule_rule = {
    title: 'Windows node pools do not take a new secret of the service principal',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2020-08-06',
    sources: [
        sources.windowsFaq,
        { title: 'Update or rotate the credentials of a cluster (AKS)', url: 'https://learn.microsoft.com/azure/aks/update-credentials', read: '2026-08-21' },
    ],
    on: ['cluster', 'command'],
    commands: ['az aks update-credentials'],
    check(fact, world) {
        return fact.kind === 'cluster' ? ownPrincipal(fact, world) : rotation(fact, world);
    },
};
const rule_why = (0,prose/* say */.cv) `Its secret runs out and has to be replaced from time to time, and that is not supported for Windows node pools.`;
const service_principal_with_windows_rule_remedyFor = (atCreation, later = 'az aks update --enable-managed-identity') => (0,prose/* say */.cv) `Use a managed identity, which has no secret: ${atCreation} at creation, or ${later} and a node image upgrade of every pool afterwards.`;
function ownPrincipal(cluster, world) {
    const { servicePrincipal } = cluster;
    // ARM writes `msi` where there is none.
    if (!isGiven(servicePrincipal, cluster) || (0,model_value/* isText */.KH)(servicePrincipal, 'msi', '') || (0,model_value/* valueOf */.RP)(cluster.managedIdentity) === true)
        return undefined;
    if (world.updatesOf(cluster).some(update => (0,model_value/* valueOf */.RP)(update.managedIdentity) === true))
        return undefined;
    const sign = windowsSign(cluster, world);
    if (!sign)
        return undefined;
    return {
        at: servicePrincipal.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} uses a service principal, and ${sign.says}`,
        why: rule_why,
        remedy: service_principal_with_windows_rule_remedyFor((0,spellings/* setting */.Pe)(cluster, 'managedIdentity', true), (0,spellings/* dialectOf */.E3)(cluster) === 'azPowerShell' ? 'Set-AzAksCluster -EnableManagedIdentity' : undefined),
        offending: {},
        probable: !sign.certain,
        ...(sign.because && { because: [sign.because] }),
    };
}
function rotation(command, world) {
    const { az, words } = command;
    const flag = az && !az.rejected ? words.find(word => (0,model_value/* valueOf */.RP)(word.value)?.startsWith('--reset-s')) : undefined;
    if (!flag)
        return undefined;
    const sight = world.windowsFor(command);
    if (sight.is !== 'yes')
        return undefined;
    return {
        at: flag.at,
        subject: ['az aks update-credentials'],
        message: (0,prose/* plainly */.yG)('the secret of the service principal is rotated, and the cluster has Windows nodes'),
        why: rule_why,
        remedy: service_principal_with_windows_rule_remedyFor((0,prose/* say */.cv) `${'--enable-managed-identity'}`),
        offending: {},
        probable: !sight.certain,
        because: [{ at: sight.at, says: sight.says }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/shared-disk-on-windows/rule.js






const shared_disk_on_windows_rule_rule = {
    title: 'A Windows pod claims a disk for several nodes',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        sources.storage,
        sources.kubernetesWindowsStorage,
        {
            title: 'The access modes of the Azure Disk driver',
            url: 'https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/pkg/azureutils/azure_disk_utils.go',
            read: '2026-08-21',
        },
    ],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        const os = world.podOs(workload);
        return claimUses(workload, world).flatMap(({ claim, at, volume }) => {
            const mode = claim && sharedMode(claim);
            // A block device is another mistake on Windows, and told as such.
            if (!mode || (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(claim, 'spec', 'volumeMode'), 'Block'))
                return [];
            const disk = diskOf(claim, backingOf(claim, workload, world));
            if (!disk)
                return [];
            return [
                {
                    at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), volume],
                    message: (0,prose/* say */.cv) `the volume ${volume} of Windows pods is an Azure Disk, claimed with ${mode.value}`,
                    why: (0,prose/* say */.cv) `One node at a time mounts a disk with a file system: the driver makes no volume for such a claim, and the pods stay ${'Pending'}. On Linux several nodes can share a disk as a raw block device, which Windows does not have.`,
                    remedy: (0,prose/* say */.cv) `Claim an Azure Files share (${'azurefile-csi'}) for pods on several nodes, or the disk with ${'ReadWriteOnce'} for pods on one. Neither can be changed in a claim that is there: make a new one.`,
                    offending: { accessModes: mode.value },
                    because: [
                        { at: mode.at, says: (0,prose/* say */.cv) `the claim asks for ${mode.value}` },
                        { at: disk.at, says: (0,prose/* say */.cv) `${disk.value} makes disks` },
                        ...os.evidence.slice(0, 1),
                    ],
                },
            ];
        });
    },
};
/** The first mode that more than one node would need. */
function sharedMode(claim) {
    return (0,model_node/* itemsAt */.Ct)(claim, 'spec', 'accessModes')
        .map(mode => (0,model_node/* textAt */.$6)(mode))
        .find((mode) => (0,model_value/* isText */.KH)(mode, 'ReadWriteMany', 'ReadOnlyMany'));
}
/** Storage classes that AKS makes, and that make disks. */
const builtIn = ['default', 'managed', 'managed-premium', 'managed-csi', 'managed-csi-premium'];
/** What says that a volume is an Azure Disk. */
function diskOf(claim, { volume, storageClass, className }) {
    if (volume)
        return isDisk(driverOf(volume.object)) ?? ((0,model_node/* nodeAt */.oB)(volume.object, 'spec', 'azureDisk').is === 'known' ? nameOf(volume.name) : undefined);
    // A volume that is not here may be anything.
    if ((0,model_node/* textAt */.$6)(claim, 'spec', 'volumeName').is !== 'absent' || (0,model_node/* nodeAt */.oB)(claim, 'spec', 'selector').is !== 'absent')
        return undefined;
    if (storageClass)
        return isDisk(driverOf(storageClass.object));
    return className.is === 'known' && builtIn.includes(className.value) ? className : undefined;
}
const isDisk = (driver) => (driver.is === 'known' && driver.value === 'disk.csi.azure.com' ? driver : undefined);
const nameOf = (name) => ((0,model_value/* valueOf */.RP)(name) === undefined ? undefined : name);

;// CONCATENATED MODULE: ./lib/rules/short-probe-timeout-on-windows/rule.js





const short_probe_timeout_on_windows_rule_rule = {
    title: 'A probe starts PowerShell and gives it one second',
    severity: 'warning',
    confidence: 'low',
    scope: 'windows',
    // The day AKS had Kubernetes 1.20, whose kubelet holds commands of probes to their time.
    since: '2021-03-15',
    sources: [sources.kubernetesProbes, sources.kubernetesWindows],
    on: 'workload',
    pods: 'Windows',
    fields: ['exec'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => probes.flatMap((probe) => {
            const node = (0,model_node/* nodeAt */.oB)(container.node, probe);
            const [program] = (0,model_node/* itemsAt */.Ct)(node, 'exec', 'command').map(word => (0,model_node/* textAt */.$6)(word));
            const name = program && (0,model_value/* valueOf */.RP)(program);
            const timeout = (0,model_node/* numberAt */.tk)(node, 'timeoutSeconds');
            const seconds = timeout.is === 'absent' ? defaultSeconds : (0,model_value/* valueOf */.RP)(timeout);
            if (program?.is !== 'known' || name === undefined || !isPowerShell(name) || seconds === undefined || seconds > defaultSeconds)
                return [];
            return [
                {
                    at: timeout.is === 'known' ? timeout.at : program.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), probe],
                    message: (0,prose/* say */.cv) `the ${probe} of the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} runs ${name} and has one second for it`,
                    why: (0,prose/* say */.cv) `PowerShell alone often takes longer than that to start, above all on a node that is busy. The probe then fails, whatever the application does.`,
                    remedy: (0,prose/* say */.cv) `Set ${'timeoutSeconds'} to 5 or more, or probe with ${'httpGet'} or ${'tcpSocket'}, which start no program.`,
                    offending: { command: name },
                    because: os.evidence.slice(0, 1),
                },
            ];
        }));
    },
};
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];
/** What the API server sets where a probe does not say. */
const defaultSeconds = 1;
const isPowerShell = (program) => /(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i.test(program);

;// CONCATENATED MODULE: ./lib/rules/single-file-mount-on-windows/rule.js




const single_file_mount_on_windows_rule_rule = {
    title: 'A Windows container mounts a part of a volume',
    severity: 'warning',
    confidence: 'low',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsStorage],
    on: 'workload',
    pods: 'Windows',
    fields: ['subPath', 'subPathExpr'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => {
            const paths = (0,model_node/* itemsAt */.Ct)(container.node, 'volumeMounts').flatMap(mount => [(0,model_node/* textAt */.$6)(mount, 'subPath'), (0,model_node/* textAt */.$6)(mount, 'subPathExpr')]);
            const [first] = paths.filter(path => path.is === 'known' && path.value !== '');
            if (first?.is !== 'known')
                return [];
            return [
                {
                    at: first.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'subPath'],
                    message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} mounts a part of a volume (${first.value})`,
                    why: (0,prose/* say */.cv) `The documentation of Kubernetes lists ${'subPath'} as not supported on Windows, where a volume is mounted whole. With containerd folders work in practice; single files do not.`,
                    remedy: (0,prose/* say */.cv) `Mount the volume whole, in a folder of its own.`,
                    offending: { subPath: first.value },
                    because: os.evidence.slice(0, 1),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/small-system-pool/rule.js







const small_system_pool_rule_rule = {
    title: 'The System node pool of a cluster with Windows nodes is small',
    severity: 'notice',
    confidence: 'high',
    scope: 'windows',
    since: '2020-06-01',
    sources: [sources.systemPools],
    on: 'node-pool',
    check(pool, world) {
        const fault = pool.action === 'create' && (0,model_value/* isText */.KH)(pool.mode, 'System') ? small_system_pool_rule_faultOf(pool, world) : undefined;
        if (!fault)
            return;
        const sign = rule_windowsBeside(pool, world);
        if (!sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(fault.value),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `the System pool ${fault.says}`,
            why: (0,prose/* say */.cv) `It holds DNS and the other pods that the whole cluster needs, its Windows pods included. ${fault.why}`,
            remedy: (0,prose/* say */.cv) `Take at least two nodes, better three, of four cores or more, such as ${'Standard_D4ds_v5'}. For a cluster to try things on, let it be.`,
            offending: fault.offending,
            because: sign,
        };
    },
};
function small_system_pool_rule_faultOf({ count, clusterAutoscaler, vmSize }, { day }) {
    const nodes = (0,model_value/* valueOf */.RP)(count);
    const least = limitOn('recommendedNodesOfSystemPool', day)?.value ?? 0;
    if (nodes !== undefined && nodes < least && clusterAutoscaler.is === 'absent') {
        return {
            value: count,
            says: (0,prose/* say */.cv) `has ${nodes} ${[nodes === 1 ? 'node' : 'nodes']}`,
            why: (0,prose/* say */.cv) `AKS asks for ${least} nodes, so that one can be upgraded or fail.`,
            offending: { count: String(nodes) },
        };
    }
    const size = (0,model_value/* valueOf */.RP)(vmSize);
    if (size === undefined || vmSizeOf(size)?.family !== 'B')
        return undefined;
    return {
        value: vmSize,
        says: (0,prose/* say */.cv) `has nodes of the size ${size}`,
        why: (0,prose/* say */.cv) `B sizes run on credits, and AKS does not support them for System pools.`,
        offending: { vmSize: size },
    };
}
/** Why Windows pods depend on the pool. */
function rule_windowsBeside(pool, world) {
    for (const { fact } of world.clustersOf(pool)) {
        const sign = windowsSign(fact, world);
        if (sign)
            return sign.because ? [sign.because] : [];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/stop-signal-on-windows/rule.js






const stop_signal_on_windows_rule_rule = {
    title: 'A Windows container asks for a signal that Windows does not have',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2025-04-23',
    sources: [sources.podValidation, sources.podTypes],
    on: 'workload',
    pods: 'Windows',
    fields: ['stopSignal'],
    check(workload, world) {
        const os = world.podOs(workload);
        const declared = declaresWindows(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => {
            const signal = (0,model_node/* textAt */.$6)(container.node, 'lifecycle', 'stopSignal');
            if (signal.is !== 'known' || (declared && windowsStopSignals.includes(signal.value)))
                return [];
            return [
                {
                    at: signal.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'stopSignal'],
                    message: declared
                        ? (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} is to be stopped with ${signal.value}`
                        : (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has a ${'stopSignal'}, and its pod no ${'os.name'}`,
                    why: declared
                        ? (0,prose/* say */.cv) `With ${'os.name: windows'} the API server takes ${(0,prose/* listed */.KE)(windowsStopSignals)} only.`
                        : (0,prose/* plainly */.yG)('Signals differ between systems, so the API server refuses the field in a pod that does not name its OS.'),
                    remedy: declared
                        ? (0,prose/* say */.cv) `Write ${'SIGTERM'}, which is what happens anyway, or leave it out.`
                        : (0,prose/* say */.cv) `Write ${'os.name: windows'} in the pod spec, or leave the signal out.`,
                    offending: { stopSignal: signal.value },
                    because: os.evidence.slice(0, 1),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/storage-driver-without-windows/rule.js







const storage_driver_without_windows_rule_rule = {
    title: 'A storage driver is installed without its Windows part, and Windows pods mount its volumes',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-12-08',
    sources: [sources.netAppFilesSmb, sources.smbChart],
    on: 'helm-release',
    check(release, world) {
        const driver = drivers.find(({ chart }) => chart === chartName(release));
        const pods = driver && rule_isOff(release, driver, world) ? world.facts('workload').find(workload => storage_driver_without_windows_rule_mounts(workload, driver.name, release, world)) : undefined;
        if (!driver || !pods)
            return;
        return {
            at: release.chart.at,
            subject: releaseSubject(release),
            message: (0,prose/* say */.cv) `${driver.chart} is installed for Linux nodes only, and the Windows pods of ${(0,model_value/* shown */.SP)(pods.name)} mount its volumes`,
            why: (0,prose/* say */.cv) `Without ${driver.path.join('.')} the chart runs the driver ${driver.name} on Linux nodes. Pods on Windows nodes find no driver and stay in ${'ContainerCreating'}.`,
            remedy: (0,prose/* say */.cv) `Set ${`${driver.path.join('.')}=true`}.`,
            offending: releaseWords(release),
            because: [{ at: pods.name.at, says: (0,prose/* say */.cv) `${(0,model_value/* shown */.SP)(pods.name)} mounts ${driver.name}` }, ...world.podOs(pods).evidence.slice(0, 1)],
        };
    },
};
const drivers = [
    { chart: 'csi-driver-smb', name: 'smb.csi.k8s.io', path: ['windows', 'enabled'], onFrom: '1.17.0' },
    { chart: 'trident-operator', name: 'csi.trident.netapp.io', path: ['windows'] },
];
const chartName = ({ chart }) => (0,model_value/* valueOf */.RP)(chart)?.split('/').at(-1);
function rule_isOff(release, { path, onFrom }, world) {
    const value = world.helmValue(release, ...path);
    if (value.is === 'known')
        return (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(value), 'false');
    if (value.is !== 'absent' || onFrom === undefined)
        return value.is === 'absent';
    const version = (0,model_value/* valueOf */.RP)(release.version);
    return version !== undefined && (comparePartial(version.replace(/^v/, ''), onFrom) ?? 0) < 0;
}
/** Pods that are certain to be for Windows; in a document only those of the same one. */
function storage_driver_without_windows_rule_mounts(workload, driver, release, world) {
    if (workload.example !== release.example || (workload.example && workload.at.source !== release.at.source))
        return false;
    const inPlace = (0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').some(volume => (0,model_value/* isText */.KH)(driverOf(volume), driver));
    const claimed = claimUses(workload, world).some(({ claim }) => {
        const backing = claim && backingOf(claim, workload, world);
        const behind = backing?.volume ?? backing?.storageClass;
        return behind !== undefined && (0,model_value/* isText */.KH)(driverOf(behind.object), driver);
    });
    return (inPlace || claimed) && world.podOs(workload).os === 'Windows';
}

;// CONCATENATED MODULE: ./lib/rules/termination-message-path-on-windows/rule.js




const termination_message_path_on_windows_rule_rule = {
    title: 'A Windows container has a file of its own for its last words',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindows, sources.kubernetesWindowsStorage],
    on: 'workload',
    pods: 'Windows',
    fields: ['terminationMessagePath'],
    check(workload, world) {
        const os = world.podOs(workload);
        return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => {
            const path = (0,model_node/* textAt */.$6)(container.node, 'terminationMessagePath');
            if (path.is !== 'known' || path.value === '' || path.value === '/dev/termination-log')
                return [];
            return [
                {
                    at: path.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload, container), 'terminationMessagePath'],
                    message: (0,prose/* say */.cv) `the Windows container ${(0,model_pod/* containerNamed */.FC)(container)} has the ${'terminationMessagePath'} ${path.value}`,
                    why: (0,prose/* say */.cv) `The file would have to be mounted by itself, and Windows mounts folders only: what the program writes there does not reach the status of the pod.`,
                    remedy: (0,prose/* say */.cv) `Leave it out, and write ${'terminationMessagePolicy: FallbackToLogsOnError'}: the end of the log is shown then.`,
                    offending: { terminationMessagePath: path.value },
                    because: os.evidence.slice(0, 1),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/terraform-windows-os-sku/rule.js






const terraform_windows_os_sku_rule_rule = {
    title: 'The azurerm provider does not take the OS SKU of a Windows node pool',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2025-11-05',
    sources: [sources.terraformNodePool, sources.terraformWindows2025],
    on: 'node-pool',
    check(pool) {
        const text = (0,model_value/* valueOf */.RP)(pool.osSku);
        const sku = text === undefined ? undefined : osSkuOf(text);
        if (!pool.via.startsWith('azurerm_') || pool.first || text === undefined || !sku || azurermWindowsSkus.includes(text))
            return;
        const versions = azurermVersions(pool.provider);
        const respelled = azurermWindowsSkus.find(name => name === sku.sku);
        if (versions === 'none' && !respelled)
            return;
        const certain = versions === 'all' || respelled !== undefined;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.osSku),
            subject: poolSubject(pool),
            severity: certain ? 'error' : 'warning',
            message: (0,prose/* say */.cv) `${namedPool(pool)} asks for the OS SKU ${text}, which the azurerm provider does not take`,
            why: (0,prose/* say */.cv) `Up to version ${azurermRead} it knows ${(0,prose/* listed */.KE)(azurermWindowsSkus)} only, in this spelling, and stops at the plan with ${'expected os_sku to be one of'}.${certain ? [] : (0,prose/* plainly */.yG)(' No version is pinned here, and a newer one may know more.')}`,
            remedy: respelled ? (0,prose/* say */.cv) `Write ${respelled}.` : wayOut(sku.needsFips === true, sku.sku),
            offending: { osSku: text },
            ...(respelled && pool.osSku.is === 'known' && { fix: [{ at: (0,model_value/* decidedAt */.G1)(pool.osSku), text: respelled, replaces: text }] }),
        };
    },
};
const namedPool = (pool) => {
    const name = (0,model_value/* valueOf */.RP)(pool.name);
    return name === undefined ? (0,prose/* plainly */.yG)('the pool') : (0,prose/* say */.cv) `the pool ${name}`;
};
/** AzAPI hands on what the API takes. A pool that is made by another resource is another pool for Terraform. */
function wayOut(fips, sku) {
    const settings = [`osSKU = "${sku}"`, ...(fips ? ['enableFIPS = true'] : [])];
    return (0,prose/* say */.cv) `Take ${'Windows2022'}, or make the pool with an ${'azapi_resource'} of type ${'Microsoft.ContainerService/managedClusters/agentPools'}, and ${(0,prose/* listed */.KE)(settings)} in its body. For a pool that Terraform made already this is a new one: move the pods, then remove the old one.`;
}

;// CONCATENATED MODULE: ./lib/rules/too-many-backends/rule.js




/** What Kubernetes supports behind one service on Windows. */
const rule_limit = 1024;
const too_many_backends_rule_rule = {
    title: 'A service has more Windows pods behind it than Windows nodes can send to',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    // The documents do not tell since when; it held on the day on which they were read.
    since: '2026-08-22',
    sources: [sources.kubernetesWindowsNetworking],
    on: 'object',
    resources: ['Service'],
    given: world => world.facts('workload').some(workload => world.podOs(workload).os === 'Windows' && ((0,model_value/* valueOf */.RP)(replicasOf(workload)) ?? 0) > rule_limit),
    check(service, world) {
        const selector = (0,model_node/* nodeAt */.oB)(service.object, 'spec', 'selector');
        const pods = selector.is === 'known' ? world.selected(selector.value, 'Windows', service) : undefined;
        const replicas = pods && replicasOf(pods);
        const count = replicas && (0,model_value/* valueOf */.RP)(replicas);
        if (count === undefined || count <= rule_limit)
            return;
        const name = (0,model_value/* shown */.SP)(service.name);
        return {
            at: (0,model_value/* decidedAt */.G1)(replicas),
            subject: ['Service', (0,model_value/* valueOf */.RP)(service.namespace) ?? '', name],
            message: (0,prose/* say */.cv) `the service ${name} has ${count} Windows pods behind it; ${rule_limit} are supported`,
            why: (0,prose/* plainly */.yG)('The network of Windows nodes keeps a list of backends for each service, and Kubernetes supports no longer one.'),
            remedy: (0,prose/* plainly */.yG)('Divide the pods among several services.'),
            offending: { replicas: String(count) },
            because: [{ at: service.name.at, says: (0,prose/* say */.cv) `${name} selects the pods` }, ...world.podOs(pods).evidence.slice(0, 1)],
        };
    },
};
const replicasOf = ({ object }) => (0,model_node/* numberAt */.tk)(object, 'spec', 'replicas');

;// CONCATENATED MODULE: ./lib/rules/too-many-node-pools/rule.js





const too_many_node_pools_rule_rule = {
    title: 'A cluster has more node pools than AKS allows',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [sources.windowsFaq, sources.aksReleases],
    on: 'cluster',
    check(cluster, world) {
        const most = limitOn('nodePools', world.day)?.value;
        const pools = cluster.action === 'create' ? poolsByName(cluster, world) : [];
        const first = most === undefined ? undefined : pools[most];
        if (most === undefined || !first)
            return;
        return {
            at: first.name.at,
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} gets ${pools.length} node pools; a cluster may have ${most}`,
            why: (0,prose/* say */.cv) `The service refuses every pool after the last that is allowed.`,
            remedy: (0,prose/* say */.cv) `Make one pool of those with the same size and OS, or take a second cluster.`,
            offending: {},
            because: [{ at: cluster.name.at, says: (0,prose/* say */.cv) `${clusterNamed(cluster)} is created here` }],
        };
    },
};
/** The pools that are certain to be there together, each name once. */
function poolsByName(cluster, world) {
    const pools = new Map();
    for (const { fact, certain } of world.poolsOf(cluster)) {
        const name = (0,model_value/* valueOf */.RP)(fact.name);
        if (!certain || fact.conditional || name === undefined || pools.has(name))
            continue;
        if (!world.statementsOf(fact).some(statement => statement.action === 'delete'))
            pools.set(name, fact);
    }
    return [...pools.values()];
}

;// CONCATENATED MODULE: ./lib/rules/too-many-nodes/rule.js






const too_many_nodes_rule_rule = {
    title: 'A node pool or a cluster has more nodes than AKS allows',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [sources.largeWorkloads, sources.windowsVersusLinux],
    on: ['node-pool', 'cluster'],
    check(fact, world) {
        return fact.kind === 'cluster' ? wholeCluster(fact, world) : onePool(fact, world);
    },
};
function onePool(pool, world) {
    const most = limitOn('nodesPerPool', world.day)?.value;
    const count = [pool.count, pool.minCount, pool.maxCount].find(value => most !== undefined && ((0,model_value/* valueOf */.RP)(value) ?? 0) > most);
    if (most === undefined || !count)
        return undefined;
    const name = (0,model_value/* shown */.SP)(pool.name);
    return {
        at: (0,model_value/* decidedAt */.G1)(count),
        subject: poolSubject(pool),
        message: (0,prose/* say */.cv) `${name === '' ? (0,prose/* plainly */.yG)('the pool') : (0,prose/* say */.cv) `the pool ${name}`} is to have ${(0,model_value/* valueOf */.RP)(count)} nodes; a pool may have ${most}`,
        why: (0,prose/* say */.cv) `The service refuses more nodes in one pool.`,
        remedy: (0,prose/* say */.cv) `Spread them over several pools, or take fewer and larger nodes.`,
        offending: { count: String((0,model_value/* valueOf */.RP)(count)) },
    };
}
/** Only what is certain counts: pools without a number have at least one node, which makes no difference here. */
function wholeCluster(cluster, world) {
    const most = limitOn('nodesPerCluster', world.day)?.value;
    if (most === undefined)
        return undefined;
    const pools = new Map(world.poolsOf(cluster).flatMap(({ fact, certain }) => (certain && !fact.conditional ? [[(0,model_value/* shown */.SP)(fact.name), fact]] : [])));
    const sum = [...pools.values()].reduce((nodes, pool) => nodes + ((0,model_value/* valueOf */.RP)(pool.count) ?? 0), 0);
    if (sum <= most)
        return undefined;
    return {
        at: cluster.name.at,
        subject: clusterSubject(cluster),
        message: (0,prose/* say */.cv) `the pools of ${clusterNamed(cluster)} have ${sum} nodes together; a cluster may have ${most}`,
        why: (0,prose/* say */.cv) `The service refuses more nodes in one cluster, whatever their pools.`,
        remedy: (0,prose/* say */.cv) `Take fewer and larger nodes, or a second cluster.`,
        offending: {},
        because: [...pools.values()]
            .filter(pool => (0,model_value/* valueOf */.RP)(pool.count) !== undefined)
            .slice(0, 3)
            .map(pool => ({ at: pool.count.at, says: (0,prose/* say */.cv) `${(0,model_value/* valueOf */.RP)(pool.count)} nodes` })),
    };
}

;// CONCATENATED MODULE: ./lib/rules/trusted-launch-windows/rule.js





const trusted_launch_windows_rule_rule = {
    title: 'Trusted launch is not available for Windows node pools',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2024-03-17',
    sources: [sources.trustedLaunch],
    on: 'node-pool',
    check(pool, world) {
        const on = rule_parts(pool).filter(({ value }) => (0,model_value/* valueOf */.RP)(value) === true);
        const first = on[0];
        if (!first || !shapesWindowsPool(pool, world))
            return;
        const named = on.length > 1 ? (0,prose/* say */.cv) `${on[0].says} and ${on[1].says}` : first.says;
        return {
            at: first.value.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} asks for trusted launch (${named})`,
            why: (0,prose/* say */.cv) `AKS offers secure boot and the virtual TPM on Linux nodes only, and refuses a Windows pool that asks for them.`,
            remedy: (0,prose/* say */.cv) `Leave out ${named} for this pool; Linux pools of the cluster may keep them.`,
            offending: {},
        };
    },
};
const rule_parts = (pool) => [
    { value: pool.vtpm, says: (0,spellings/* setting */.Pe)(pool, 'vtpm') },
    { value: pool.secureBoot, says: (0,spellings/* setting */.Pe)(pool, 'secureBoot') },
];

;// CONCATENATED MODULE: ./lib/rules/unenforced-network-policy/rule.js







const unenforced_network_policy_rule_rule = {
    title: 'A network policy selects Windows pods, and nothing enforces it',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2021-01-12',
    sources: [sources.networkPolicies, sources.networkPolicyBestPractices, sources.networkCilium],
    on: 'object',
    resources: ['NetworkPolicy', 'CiliumNetworkPolicy'],
    check(policy, world) {
        const selector = selectorOf(policy);
        const workload = selector && world.selected(selector, 'Windows', policy);
        if (!workload)
            return;
        const reason = policy.resource === 'NetworkPolicy' ? noEngine(workload, world) : ofCilium;
        if (!reason)
            return;
        const name = (0,model_value/* valueOf */.RP)(policy.name) ?? '';
        return {
            at: policy.name.is === 'known' ? policy.name.at : selector.at,
            subject: [policy.resource, (0,model_value/* valueOf */.RP)(policy.namespace) ?? '', name],
            message: (0,prose/* say */.cv) `the policy ${name} selects the Windows pods of ${workload.resource} ${(0,model_value/* valueOf */.RP)(workload.name) ?? ''}, and ${reason.says}`,
            why: (0,prose/* plainly */.yG)('The API server takes every policy. Where no engine enforces it, all traffic goes through, and nothing says so.'),
            remedy: (0,prose/* say */.cv) `Make the cluster with Calico (${reason.calico}), which works on Windows nodes with Windows Server 2022. Until then keep out what must not get in by other means.`,
            offending: { name },
            because: [...reason.because, { at: (0,model_pod/* workloadPlace */.XU)(workload), says: (0,prose/* plainly */.yG)('the Windows pods') }],
            ...(reason.certain ? {} : { probable: true }),
        };
    },
};
/** Its agent runs on Linux nodes only, whatever else is on the cluster. */
const ofCilium = { says: (0,prose/* plainly */.yG)('Cilium does not run on Windows nodes'), because: [], certain: true, calico: (0,prose/* say */.cv) `${'--network-policy calico'}` };
function selectorOf({ resource, object }) {
    const selector = (0,model_node/* nodeAt */.oB)(object, 'spec', resource === 'NetworkPolicy' ? 'podSelector' : 'endpointSelector');
    return selector.is === 'known' ? selector.value : undefined;
}
/** The clusters that the pods may run on are made here, and none of them has an engine. */
function noEngine(workload, world) {
    const sight = world.windowsFor(workload);
    const clusters = sight.is === 'yes' ? sight.pools.flatMap(pool => world.clustersOf(pool).map(({ fact }) => fact)) : [];
    const [cluster] = clusters;
    if (sight.is !== 'yes' || !cluster || !clusters.every(each => lacksEngine(each, world)))
        return undefined;
    return {
        says: (0,prose/* say */.cv) `${clusterNamed(cluster)} has no engine that enforces it`,
        because: [{ at: cluster.at, says: (0,prose/* plainly */.yG)('the cluster is made here, without a network policy engine') }],
        certain: sight.certain,
        calico: (0,spellings/* setting */.Pe)(cluster, 'networkPolicy', 'calico'),
    };
}
/** Cilium is an engine, too, wherever a statement names it. */
const lacksEngine = (cluster, world) => [cluster, ...world.updatesOf(cluster)].every(({ networkPolicy, networkDataplane }) => isUnset(networkPolicy, 'none') && isUnset(networkDataplane, 'azure'));
const isUnset = (value, nothing) => value.is === 'absent' || (0,model_value/* isText */.KH)(value, nothing, '');

;// CONCATENATED MODULE: ./lib/catalogue/wrong-arguments.js
const pool = (argument, see = 'az aks nodepool add --os-type Windows') => ({
    command: 'aks create',
    argument,
    advice: 'The first pool of a cluster is always a Linux pool. Add the Windows pool with a command of its own:',
    see,
});
const fixed = (command, argument, see) => ({
    command,
    argument,
    advice: 'It cannot be changed on a pool that exists. Add a pool that has it, move the pods and delete the old pool:',
    see,
});
const ofCluster = (argument, see) => ({
    command: 'aks nodepool add',
    argument,
    advice: 'It is set for the whole cluster, not for a pool:',
    see,
});
const wrongArguments = [
    pool('--os-type'),
    pool('--windows-os-sku'),
    pool('--windows-sku'),
    { command: 'aks create', argument: '--admin-password', instead: '--windows-admin-password' },
    { command: 'aks create', argument: '--windows-password', instead: '--windows-admin-password' },
    { command: 'aks create', argument: '--windows-username', instead: '--windows-admin-username' },
    { command: 'aks create', argument: '--enable-gmsa', instead: '--enable-windows-gmsa' },
    { command: 'aks create', argument: '--cluster-name', instead: '--name' },
    { command: 'aks create', argument: '--node-taints', instead: '--nodepool-taints' },
    { command: 'aks create', argument: '--labels', instead: '--nodepool-labels' },
    { command: 'aks create', argument: '--node-labels', instead: '--nodepool-labels' },
    { command: 'aks update', argument: '--admin-password', instead: '--windows-admin-password' },
    { command: 'aks update', argument: '--windows-password', instead: '--windows-admin-password' },
    {
        command: 'aks update',
        argument: '--windows-admin-username',
        advice: 'The name of the administrator is set once, when the cluster is created. The password can be changed:',
        see: 'az aks update --windows-admin-password',
    },
    { command: 'aks update', argument: '--enable-gmsa', instead: '--enable-windows-gmsa' },
    { command: 'aks update', argument: '--cluster-name', instead: '--name' },
    { command: 'aks update', argument: '--os-type', advice: 'A cluster has no OS, its pools have:', see: 'az aks nodepool add --os-type Windows' },
    ofCluster('--enable-ahub', 'az aks update --enable-ahub'),
    ofCluster('--windows-admin-username', 'az aks create --windows-admin-username'),
    ofCluster('--windows-admin-password', 'az aks update --windows-admin-password'),
    ofCluster('--enable-windows-gmsa', 'az aks update --enable-windows-gmsa'),
    ofCluster('--network-plugin', 'az aks create --network-plugin azure'),
    { command: 'aks nodepool add', argument: '--nodepool-taints', instead: '--node-taints' },
    { command: 'aks nodepool add', argument: '--taints', instead: '--node-taints' },
    { command: 'aks nodepool add', argument: '--nodepool-labels', instead: '--labels' },
    { command: 'aks nodepool add', argument: '--node-labels', instead: '--labels' },
    { command: 'aks nodepool add', argument: '--windows-os-sku', instead: '--os-sku' },
    fixed('aks nodepool update', '--max-pods', 'az aks nodepool add --max-pods'),
    fixed('aks nodepool update', '--os-type', 'az aks nodepool add --os-type'),
    fixed('aks nodepool upgrade', '--os-type', 'az aks nodepool add --os-type'),
    { command: 'aks nodepool delete', argument: '--yes', advice: 'The command asks nothing: leave it out.' },
    { command: 'set-azakscluster', argument: '-adminpassword', instead: '-WindowsProfileAdminUserPassword' },
    fixed('update-azaksnodepool', '-ossku', 'New-AzAksNodePool -OsSKU'),
    fixed('update-azaksnodepool', '-maxpodcount', 'New-AzAksNodePool -MaxPodCount'),
    fixed('update-azaksnodepool', '-enablefips', 'New-AzAksNodePool -EnableFIPS'),
];
const index = new Map(wrongArguments.map(each => [`${each.command} ${each.argument}`, each]));
/** What is known of an argument that a command does not have. */
const wrongArgument = (command, argument) => index.get(`${command} ${argument}`);

;// CONCATENATED MODULE: ./lib/rules/unknown-az-argument/rule.js




const unknown_az_argument_rule_rule = {
    title: 'An argument that the command never had',
    severity: 'error',
    confidence: 'high',
    scope: 'any',
    since: '2019-05-06',
    sources: [sources.azureCli, sources.azureCliNodePool, sources.azPowerShell],
    on: 'command',
    check(command) {
        const { az, tool } = command;
        if (az)
            return az.help ? undefined : az.strangers.flatMap(stranger => azProblem(az.path, stranger) ?? []);
        return tool.includes('-azaks') ? cmdletProblems(command) : undefined;
    },
};
/** Commands on clusters and on pools, which are easily taken for each other. */
const kin = /^aks (?:create|update|upgrade|scale|nodepool (?:add|update|upgrade|scale|delete))$/;
/** What is merely unknown may be newer than the catalogue: nothing is said of it. */
function azProblem(path, { name, at, elsewhere }) {
    const known = wrongArgument(path, name);
    const why = (0,prose/* say */.cv) `${'az'} stops at an argument that it does not know, before anything happens.`;
    if (known)
        return unknown_az_argument_rule_problem(`az ${path}`, name, at, why, unknown_az_argument_rule_remedyFor(known), known.instead);
    if (!name.startsWith('--')) {
        const letters = name.replace(/^[^A-Za-z]+/, '');
        const right = letters.length === 1 ? `-${letters}` : `--${letters}`;
        const dash = (0,prose/* say */.cv) `The dash before it is a typographic one, as word processors and chats put it in. ${'az'} takes the word for a value that nothing asks for.`;
        return unknown_az_argument_rule_problem(`az ${path}`, name, at, dash, (0,prose/* say */.cv) `Write ${right}.`, right);
    }
    const isOfPools = path.startsWith('aks nodepool');
    // One that the commands beside it have may be new here; one of clusters on a pool, or of pools on a cluster, is in the wrong place.
    if (elsewhere.length === 0 || !kin.test(path) || elsewhere.some(other => other.startsWith('aks nodepool') === isOfPools))
        return undefined;
    const others = elsewhere.map(other => `az ${other}`);
    return { ...unknown_az_argument_rule_problem(`az ${path}`, name, at, why, (0,prose/* say */.cv) `It is an argument of ${(0,prose/* listed */.KE)(others)}.`), severity: 'warning' };
}
function cmdletProblems({ words, tool }) {
    const cmdlet = (0,model_value/* valueOf */.RP)(words[0].value) ?? tool;
    return words.slice(1).flatMap(word => {
        const name = (0,model_value/* valueOf */.RP)(word.value)?.split(':', 1)[0] ?? '';
        const known = wrongArgument(tool, name.toLowerCase());
        return known
            ? [unknown_az_argument_rule_problem(cmdlet, name, word.at, (0,prose/* say */.cv) `PowerShell finds no such parameter, and the command does not run.`, unknown_az_argument_rule_remedyFor(known), known.instead)]
            : [];
    });
}
function unknown_az_argument_rule_problem(command, name, at, why, remedy, instead) {
    const fix = instead === undefined || at.end - at.start !== name.length ? {} : { fix: [{ at, text: instead }] };
    return { at, subject: [command, name], message: (0,prose/* say */.cv) `${command} has no argument ${name}`, why, remedy, offending: { argument: name }, ...fix };
}
const unknown_az_argument_rule_remedyFor = ({ instead, advice = '', see }) => instead === undefined ? (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(advice)}${see === undefined ? [] : (0,prose/* say */.cv) ` ${see}.`}` : (0,prose/* say */.cv) `Write ${instead}.`;

;// CONCATENATED MODULE: ./lib/rules/unknown-os-name/rule.js




const unknown_os_name_rule_rule = {
    title: 'A pod names an OS that there is not',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2021-12-07',
    sources: [sources.podValidation, sources.kubernetesPodOs],
    on: 'workload',
    fields: ['os'],
    check(workload) {
        const name = (0,model_node/* textAt */.$6)(workload.pod, 'os', 'name');
        // What has nothing of Windows in it is for others to judge.
        if (name.is !== 'known' || name.value === 'windows' || !/^win/i.test(name.value))
            return;
        return {
            at: name.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'os.name'],
            message: (0,prose/* say */.cv) `${'os.name'} is ${name.value}, which is no OS that Kubernetes knows`,
            why: (0,prose/* say */.cv) `The API server takes ${'windows'} and ${'linux'} as they stand here, in lower case, and refuses the pod otherwise.`,
            remedy: (0,prose/* say */.cv) `Write ${'windows'}.`,
            offending: { 'os.name': name.value },
            fix: [{ at: name.at, text: 'windows', finds: name.value }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/unknown-os-sku/rule.js






const unknown_os_sku_rule_rule = {
    title: 'A Windows node pool asks for an OS SKU that there is not',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.azureCliNodePool, sources.windowsBestPractices],
    on: ['node-pool', 'command'],
    commands: ['az aks nodepool add'],
    check(fact, world) {
        const use = fact.kind === 'command' ? refusedUse(fact) : poolUse(fact, world.day);
        return use && unknown_os_sku_rule_problem(use, world.day);
    },
};
function unknown_os_sku_rule_problem({ at, text, subject, via }, day) {
    const early = osSkuOf(text) !== undefined;
    const names = osSkusOn(day).flatMap(({ sku }) => (takesOsSku(via, sku) ? [sku] : []));
    return {
        at,
        subject,
        message: early ? (0,prose/* say */.cv) `there is no OS SKU ${text} yet` : (0,prose/* say */.cv) `there is no OS SKU ${text}`,
        why: early
            ? (0,prose/* say */.cv) `AKS does not offer this version of Windows Server: the pool is refused.`
            : (0,prose/* say */.cv) `AKS knows the versions of Windows Server by names of its own. A tag of an image or the name of a Windows release is none of them.`,
        remedy: day < firstChoice
            ? (0,prose/* say */.cv) `Leave it out: all Windows pools have Windows Server 2019.`
            : (0,prose/* say */.cv) `Write ${(0,prose/* listed */.KE)(names, 'or')}, or leave it out for the default of the Kubernetes version.`,
        offending: { osSku: text },
    };
}
/** Until the preview of the second version of Windows Server there was nothing to choose. */
const firstChoice = '2022-05-22';
const isKnown = (text) => osSkuOf(text) !== undefined || isLinuxOsSku(text);
/** An OS SKU of a later day than this one. What all pools had may be written before one could write it. */
function isEarly(text, day) {
    const sku = osSkuOf(text);
    return sku !== undefined && sku.sku !== 'Windows2019' && osSkuState(sku, day) === 'none';
}
function poolUse(pool, day) {
    const text = (0,model_value/* valueOf */.RP)(pool.osSku);
    if (pool.action !== 'create' || text === undefined)
        return undefined;
    if (!isEarly(text, day) && (isKnown(text) || !(meansWindows(text) || (0,model_value/* isText */.KH)(pool.osType, 'Windows'))))
        return undefined;
    return { at: (0,model_value/* decidedAt */.G1)(pool.osSku), text, subject: poolSubject(pool), via: pool.via };
}
/** `az` refuses the value, so that the command states no pool. */
function refusedUse({ az, words }) {
    const { option, value, at } = az?.rejected ?? {};
    if (!az || option !== '--os-sku' || value === undefined || !at || isKnown(value))
        return undefined;
    if (!meansWindows(value) && !words.some(word => (0,model_value/* isText */.KH)(word.value, 'windows')))
        return undefined;
    return { at, text: value, subject: [`az ${az.path}`, value], via: 'az' };
}
const meansWindows = (text) => /win|ltsc|server|20(?:16|19|22|25)$/i.test(text) && !/^(?:ubuntu|azurelinux|mariner|cblmariner)/i.test(text);

;// CONCATENATED MODULE: ./lib/catalogue/kubernetes-versions.js

/** https://learn.microsoft.com/azure/aks/supported-kubernetes-versions, as of 2026-08; 1.27 and 1.28 as of 2024-10. */
const kubernetesVersions = [
    { version: '1.27', generallyAvailable: '2023-07-01', ends: '2024-07-31', longTermEnds: '2025-07-31' },
    { version: '1.28', generallyAvailable: '2023-11-01', ends: '2025-01-31' },
    { version: '1.29', generallyAvailable: '2024-03-01', ends: '2025-03-31', longTermEnds: '2026-04-30' },
    { version: '1.30', generallyAvailable: '2024-07-01', ends: '2025-08-22', longTermEnds: '2026-07-31' },
    { version: '1.31', generallyAvailable: '2024-11-01', ends: '2025-11-01', longTermEnds: '2026-11-30' },
    { version: '1.32', generallyAvailable: '2025-04-01', ends: '2026-03-31', longTermEnds: '2027-03-31' },
    { version: '1.33', generallyAvailable: '2025-06-01', ends: '2026-07-31', longTermEnds: '2027-07-31' },
    { version: '1.34', generallyAvailable: '2025-11-01', ends: '2026-11-30', longTermEnds: '2027-11-30' },
    { version: '1.35', generallyAvailable: '2026-03-01', ends: '2027-03-31', longTermEnds: '2028-03-31' },
    { version: '1.36', generallyAvailable: '2026-06-01', ends: '2027-06-30', longTermEnds: '2028-06-30' },
    { version: '1.37', generallyAvailable: '2026-10-01', ends: '2027-10-31', longTermEnds: '2028-10-31', announced: true },
];
/** How AKS supported a version, `1.30` or `1.30.4`, on a day. */
function supportOf(version, day) {
    const numbers = versionNumbers(version);
    if (!numbers || numbers.length < 2)
        return { is: 'unknown' };
    const row = kubernetesVersions.find(entry => comparePartial(entry.version, version) === 0);
    if (row)
        return supportOfRow(row, day);
    const oldest = kubernetesVersions[0];
    // Whatever is older ended before the oldest of the table did.
    return comparePartial(version, oldest.version) === -1 && day > oldest.ends ? { is: 'ended' } : { is: 'unknown' };
}
function supportOfRow(row, day) {
    if (day < row.generallyAvailable)
        return { is: 'not yet', row };
    if (day <= row.ends)
        return { is: 'supported', ends: row.ends, row };
    if (row.longTermEnds !== undefined && day <= row.longTermEnds)
        return { is: 'long-term', ends: row.longTermEnds, row };
    return { is: 'ended', ends: row.longTermEnds ?? row.ends, row };
}
/** The versions with community support on a day, oldest first. */
function supportedVersions(day) {
    return kubernetesVersions.filter(row => supportOfRow(row, day).is === 'supported').map(row => row.version);
}

;// CONCATENATED MODULE: ./lib/rules/unsupported-kubernetes-version/rule.js







const unsupported_kubernetes_version_rule_rule = {
    title: 'AKS does not support the Kubernetes version of a cluster with Windows nodes',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2024-08-01',
    sources: [sources.supportedKubernetesVersions],
    on: ['cluster', 'node-pool'],
    check(fact, world) {
        const version = (0,model_value/* valueOf */.RP)(fact.kubernetesVersion);
        const support = version === undefined ? undefined : supportOf(version, world.day);
        const words = support && wordsFor(support, fact, world.day);
        const sign = words && (fact.kind === 'cluster' ? clusterSign(fact, world) : rule_poolSign(fact, world));
        if (version === undefined || !sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(fact.kubernetesVersion),
            subject: fact.kind === 'cluster' ? clusterSubject(fact) : poolSubject(fact),
            ...(words.severity && { severity: words.severity }),
            message: (0,prose/* say */.cv) `${sign.named} is to run Kubernetes ${version}, which ${words.says}`,
            why: words.why,
            remedy: (0,prose/* say */.cv) `Take one of ${(0,prose/* listed */.KE)(seenVersions(world))}${words.also ?? []}. A running cluster is upgraded one version at a time.`,
            offending: { kubernetesVersion: version },
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};
/** A pool's plan is that of its cluster, and an update may leave the plan as it is: both may have long-term support. */
function wordsFor(support, fact, day) {
    if (support.is === 'ended')
        return ended(support);
    if (support.is === 'long-term' && fact.kind === 'cluster' && fact.action === 'create' && fact.supportPlan.is === 'absent')
        return withoutPlan(fact);
    return endsSoon(support, fact, day) ? ending(support) : undefined;
}
const ended = ({ ends }) => ({
    says: (0,prose/* plainly */.yG)('AKS supports no longer'),
    why: (0,prose/* plainly */.yG)(`The service refuses new clusters and pools with it${ends === undefined ? '' : `; its support ended on ${ends}`}.`),
});
const withoutPlan = (cluster) => ({
    says: (0,prose/* plainly */.yG)('AKS supports under long-term support only'),
    why: (0,prose/* plainly */.yG)('The community support of the version is over. Without the plan for long-term support the service refuses it.'),
    also: longTermPlan(cluster),
});
const ending = ({ is, ends = '' }) => ({
    severity: 'notice',
    says: (0,prose/* plainly */.yG)(`AKS supports until ${ends} only`),
    why: (0,prose/* plainly */.yG)(`From then on the service refuses new clusters and pools with it${is === 'long-term' ? ', long-term support or not' : ', unless the cluster has long-term support'}.`),
});
/** Long-term support is sold with the tier Premium only. */
function longTermPlan(cluster) {
    const plan = (0,spellings/* setting */.Pe)(cluster, 'supportPlan', 'AKSLongTermSupport');
    return (0,spellings/* dialectOf */.E3)(cluster) === 'az'
        ? (0,prose/* say */.cv) `, or add ${'--tier premium'} ${plan}, which costs extra`
        : (0,prose/* say */.cv) `, or add ${plan} and the tier ${'Premium'}, which costs extra`;
}
/** Leaves out what was announced for the day but not seen, and what ends soon. */
const seenVersions = ({ day }) => supportedVersions(day).filter(version => {
    const { row, ends } = supportOf(version, day);
    return !row?.announced && ends !== undefined && !isNear(ends, day);
});
/** Its support is nearly over, and no plan for more is in sight. */
function endsSoon({ is, ends }, fact, day) {
    if (ends === undefined || fact.action !== 'create')
        return false;
    if (is === 'supported' && fact.kind === 'cluster' && fact.supportPlan.is !== 'absent')
        return false;
    return isNear(ends, day);
}
/** Less than two months away. */
const isNear = (end, day) => Date.parse(end) - Date.parse(day) < 60 * 86_400_000;
function clusterSign(cluster, world) {
    const sign = windowsSign(cluster, world);
    return sign && { ...sign, named: clusterNamed(cluster) };
}
/** A pool whose version stands in the same place as that of its cluster is judged with it. */
function rule_poolSign(pool, world) {
    if (!(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows'))
        return undefined;
    if (world.clustersOf(pool).some(({ fact, certain }) => certain && isSamePlace((0,model_value/* decidedAt */.G1)(fact.kubernetesVersion), (0,model_value/* decidedAt */.G1)(pool.kubernetesVersion))))
        return undefined;
    return { named: windowsPoolNamed(pool), certain: true };
}
const isSamePlace = (a, b) => a.source === b.source && a.start === b.start;

;// CONCATENATED MODULE: ./lib/rules/untolerated-windows-taint/rule.js







const untolerated_windows_taint_rule_rule = {
    title: 'Windows pods tolerate the taint of no Windows pool',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.nodeTaints, sources.spotPools, sources.kubernetesTaints],
    on: 'workload',
    pods: 'Windows',
    given: world => world.facts('node-pool').length > 0,
    check(workload, world) {
        const os = world.podOs(workload);
        const sight = os.strength === 'certain' ? world.windowsFor(workload) : undefined;
        if (sight?.is !== 'yes' || !sight.certain || !world.complete)
            return;
        // A cluster that is made elsewhere may have other pools there.
        if (sight.pools.some(pool => world.clustersOf(pool).length === 0))
            return;
        const tolerations = (0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations');
        if (sight.pools.some(pool => keptOff(tolerations, [pool], world) !== 'yes'))
            return;
        const [pool] = sight.pools;
        const taints = [...new Set(sight.pools.flatMap(each => certainTaints(each, world)))].slice(0, 3);
        if (!pool)
            return;
        return {
            at: (0,model_pod/* workloadPlace */.XU)(workload),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            message: (0,prose/* say */.cv) `the Windows pods of ${(0,model_value/* shown */.SP)(workload.name)} tolerate no taint of the Windows pools (${(0,prose/* listed */.KE)(taints)})`,
            why: (0,prose/* say */.cv) `A taint keeps every pod off a node that does not tolerate it. No other Windows pool is in sight, so these pods stay ${'Pending'}.`,
            remedy: (0,prose/* say */.cv) `Add a toleration for the taint to the pod spec, beside the ${'nodeSelector'}.`,
            offending: { name: (0,model_value/* shown */.SP)(workload.name) },
            because: [os.evidence[0], { at: pool.at, says: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is made here, with its taint` }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/update-without-arguments/rule.js



/** What names the cluster or the pool, and what every command takes. Anything else is something to change, or an answer (`--yes`). */
const idle = new Set([
    '--name',
    '--resource-group',
    '--cluster-name',
    '--nodepool-name',
    '--subscription',
    '--output',
    '--query',
    '--only-show-errors',
    '--verbose',
    '--debug',
]);
const update_without_arguments_rule_rule = {
    title: 'An update that changes nothing and waits for an answer',
    severity: 'warning',
    confidence: 'high',
    scope: 'any',
    since: '2022-03-01',
    sources: [sources.azureCli, sources.hybridBenefit],
    on: 'command',
    commands: ['az aks update', 'az aks nodepool update'],
    check({ az, at, example, piped, breaks }) {
        // A command that a line break cuts short has its own rule, and its arguments stand below.
        if (!az || az.rejected || az.open || az.help || piped || breaks || az.options.some(({ name }) => !idle.has(name)))
            return;
        const command = `az ${az.path}`;
        const name = az.options.find(option => option.name === (az.path === 'aks update' ? '--name' : '--nodepool-name'))?.values[0];
        // `$CLUSTER--enable-ahub`: the argument is there, glued to the name.
        if (name && /\S--[a-z]/.test((0,model_value/* shown */.SP)(name)))
            return;
        return {
            at,
            subject: [command, (name && (0,model_value/* valueOf */.RP)(name)) ?? ''],
            ...(example && { severity: 'notice' }),
            message: (0,prose/* say */.cv) `${command} names nothing to change`,
            why: (0,prose/* say */.cv) `The command then asks whether to reconcile with the settings as they are. In a pipeline nobody answers, and it fails; whatever it was to turn on stays off.`,
            remedy: (0,prose/* say */.cv) `Add the argument that was meant, for instance ${'--enable-ahub'}. Where the cluster is to be reconciled on purpose, pipe the answer: ${`yes | ${command}`}.`,
            offending: { command },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/virtual-machines-pool-windows/rule.js




const virtual_machines_pool_windows_rule_rule = {
    title: 'A Windows node pool is to be of the type Virtual Machines',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2024-11-01',
    sources: [sources.virtualMachinePools],
    on: 'node-pool',
    check(pool, world) {
        const value = pool.vmSetType;
        if (!(0,model_value/* isText */.KH)(value, 'VirtualMachines') || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(value),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is to be of the type ${(0,model_value/* shown */.SP)(value)}`,
            why: (0,prose/* say */.cv) `Pools of single virtual machines are for Linux nodes: the documentation and the CLI say that Windows is not supported, although the release notes of March 2025 say that such pools can be made.`,
            remedy: (0,prose/* say */.cv) `Leave the type out: a scale set is the default.`,
            offending: { vmSetType: (0,model_value/* shown */.SP)(value) },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/virtual-node-windows/rule.js







const virtual_node_windows_rule_rule = {
    title: 'Virtual nodes do not run Windows pods',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.virtualNodes],
    on: ['workload', 'cluster'],
    pods: 'Windows',
    fields: ['nodeSelector'],
    check(fact, world) {
        return fact.kind === 'cluster' ? virtual_node_windows_rule_enabled(fact, world) : selecting(fact, world);
    },
};
const virtual_node_windows_rule_remedy = (0,prose/* say */.cv) `Run Windows pods on a Windows pool, with the cluster autoscaler for the peaks.`;
function selecting(workload, world) {
    const type = (0,model_node/* textAt */.$6)(workload.pod, 'nodeSelector', 'type');
    if (!(0,model_value/* isText */.KH)(type, 'virtual-kubelet'))
        return undefined;
    return {
        at: type.at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the Windows pods select the virtual node (${`type: ${(0,model_value/* shown */.SP)(type)}`})`,
        why: (0,prose/* say */.cv) `The virtual node of AKS is a Linux node: the pods stay pending, or fail there.`,
        remedy: virtual_node_windows_rule_remedy,
        offending: { type: (0,model_value/* shown */.SP)(type) },
        because: world.podOs(workload).evidence.slice(0, 1),
    };
}
/** The virtual node still serves the Linux pods of the cluster. */
function virtual_node_windows_rule_enabled(cluster, world) {
    const addon = 'virtual-node';
    const sign = (0,model_value/* valueOf */.RP)(cluster.addons)?.includes(addon) ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.addons.at,
        subject: clusterSubject(cluster),
        severity: 'notice',
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the add-on ${addon}, and ${sign.says}`,
        why: (0,prose/* say */.cv) `The virtual node runs Linux pods only.`,
        remedy: virtual_node_windows_rule_remedy,
        offending: (0,spellings/* dialectOf */.E3)(cluster) === 'az' ? { addon } : {},
        ...(sign.because && { because: [sign.because] }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/volume-shared-across-os/rule.js





const volume_shared_across_os_rule_rule = {
    title: 'Windows and Linux pods mount the same volume',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.storage],
    on: 'workload',
    pods: 'Windows',
    fields: ['volumes', 'volumeClaimTemplates'],
    check(workload, world) {
        return claimUses(workload, world).flatMap(use => {
            const other = use.name === undefined ? undefined : world.mounting(use.name, 'Linux', workload);
            if (use.name === undefined || !other)
                return [];
            const shared = mayBeShare(use, workload, world);
            const because = [
                { at: (0,model_pod/* workloadPlace */.XU)(other), says: (0,prose/* say */.cv) `${other.resource} ${(0,model_value/* valueOf */.RP)(other.name) ?? ''} mounts it, too` },
                ...world.podOs(other).evidence.slice(0, 1),
            ];
            return [
                {
                    at: use.at,
                    subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), use.name],
                    severity: shared ? 'notice' : 'warning',
                    message: (0,prose/* say */.cv) `Windows pods mount the claim ${use.name}, which the Linux pods of ${other.resource} ${(0,model_value/* valueOf */.RP)(other.name) ?? ''} mount, too`,
                    why: shared
                        ? (0,prose/* plainly */.yG)('AKS does not support one volume for both. A share can be mounted from both sides, but modes, links and locks mean different things there.')
                        : (0,prose/* plainly */.yG)('A disk has one file system: NTFS if a Windows node formats it, ext4 if a Linux node does. The other one cannot mount it.'),
                    remedy: (0,prose/* plainly */.yG)('Give each OS a claim of its own. Where both need the same files, use Azure Files over SMB and test both sides, or exchange them over the network.'),
                    offending: { claimName: use.name },
                    because,
                },
            ];
        });
    },
};
/** SMB shares of Azure Files: more than one node can have them mounted, whatever its OS. A claim that is made elsewhere may be one. */
function mayBeShare({ claim }, workload, world) {
    const backing = claim && backingOf(claim, workload, world);
    if (!backing)
        return true;
    const behind = backing.volume ?? backing.storageClass;
    const driver = behind && (0,model_value/* valueOf */.RP)(driverOf(behind.object));
    return behind ? driver === 'file.csi.azure.com' || driver === 'smb.csi.k8s.io' : ((0,model_value/* valueOf */.RP)(backing.className) ?? '').startsWith('azurefile');
}

;// CONCATENATED MODULE: ./lib/rules/vpa-on-windows/rule.js






const vpa_on_windows_rule_rule = {
    title: 'The Vertical Pod Autoscaler does not support Windows pods',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.verticalPodAutoscaler],
    on: ['workload', 'cluster'],
    pods: 'Windows',
    given: world => world.objects('VerticalPodAutoscaler').length > 0 || world.facts('cluster').length > 0,
    check(fact, world) {
        return fact.kind === 'cluster' ? vpa_on_windows_rule_enabled(fact, world) : target(fact, world);
    },
};
const vpa_on_windows_rule_remedy = (0,prose/* say */.cv) `Set requests and limits of Windows pods by hand, with equal values for memory, and scale them out with the Horizontal Pod Autoscaler or KEDA.`;
/** The autoscaler still serves the Linux pods of the cluster. */
function vpa_on_windows_rule_enabled(cluster, world) {
    const sign = (0,model_value/* valueOf */.RP)(cluster.verticalPodAutoscaler) === true ? windowsSign(cluster, world) : undefined;
    if (!sign)
        return undefined;
    return {
        at: cluster.verticalPodAutoscaler.at,
        subject: clusterSubject(cluster),
        severity: 'notice',
        message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the Vertical Pod Autoscaler, and ${sign.says}`,
        why: (0,prose/* say */.cv) `It works for Linux pods only.`,
        remedy: vpa_on_windows_rule_remedy,
        offending: {},
        ...(sign.because && { because: [sign.because] }),
    };
}
function target(workload, world) {
    const autoscaler = world.autoscalersOf(workload).find(object => aimsAt(object, workload));
    if (!autoscaler)
        return undefined;
    const name = (0,model_value/* shown */.SP)(workload.name);
    return {
        at: (0,model_node/* textAt */.$6)(autoscaler.object, 'spec', 'targetRef', 'name').at,
        subject: (0,model_pod/* workloadSubject */.Ws)(workload),
        message: (0,prose/* say */.cv) `the VerticalPodAutoscaler ${(0,model_value/* shown */.SP)(autoscaler.name)} is to size the Windows pods of ${name}`,
        why: (0,prose/* say */.cv) `The Vertical Pod Autoscaler of AKS does not support Windows containers.`,
        remedy: vpa_on_windows_rule_remedy,
        offending: { name },
        because: world.podOs(workload).evidence.slice(0, 1),
    };
}
/** Whether an autoscaler with the kind and the name of a workload acts, and on that one. */
function aimsAt({ object, namespace, example, at }, workload) {
    if ((0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(object, 'spec', 'updatePolicy', 'updateMode'), 'Off'))
        return false;
    if ((example || workload.example) && at.source !== workload.at.source)
        return false;
    return rule_same(namespace, workload.namespace) || (namespace.is === 'absent' && workload.namespace.is === 'absent');
}
const rule_same = (a, b) => a.is === 'known' && b.is === 'known' && a.value === b.value;

;// CONCATENATED MODULE: ./lib/rules/weak-windows-admin-password/rule.js



const shortest = 14;
const weak_windows_admin_password_rule_longest = 123;
const weak_windows_admin_password_rule_rule = {
    title: 'Azure refuses the password of the Windows administrator',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2020-11-16',
    sources: [
        { title: 'az aks create, --windows-admin-password', url: 'https://learn.microsoft.com/cli/azure/aks#az-aks-create', read: '2026-08-21' },
        { title: 'AKS release notes of 2020-11-16', url: 'https://github.com/Azure/AKS/releases/tag/2020-11-16', read: '2026-08-21' },
    ],
    on: 'cluster',
    check(cluster) {
        const password = (0,model_value/* valueOf */.RP)(cluster.windowsAdminPassword);
        const fault = password === undefined || isPlaceholder(password) ? undefined : weak_windows_admin_password_rule_faultOf(password);
        if (fault === undefined)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.windowsAdminPassword),
            subject: [cluster.via, (0,model_value/* valueOf */.RP)(cluster.name) ?? ''],
            message: (0,prose/* say */.cv) `the password of the Windows administrator ${(0,prose/* plainly */.yG)(fault)}`,
            why: (0,prose/* say */.cv) `The service takes ${shortest} to ${weak_windows_admin_password_rule_longest} characters with three of: lowercase letters, capitals, digits, others. Az PowerShell and the Terraform provider let shorter ones through, and then the cluster is refused.`,
            remedy: (0,prose/* say */.cv) `Use a random password of ${shortest} characters or more, and keep it out of the file.`,
            offending: {},
        };
    },
};
/** The passwords that are refused by their names (`P@ssw0rd` and the like, in the help of `az aks create`) are all too short anyway. */
function weak_windows_admin_password_rule_faultOf(password) {
    if (password.length < shortest)
        return `has ${password.length} characters; at least ${shortest} are needed`;
    if (password.length > weak_windows_admin_password_rule_longest)
        return `has ${password.length} characters; at most ${weak_windows_admin_password_rule_longest} are allowed`;
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[\W_]/].filter(pattern => pattern.test(password)).length;
    return classes < 3 ? `has ${classes === 1 ? 'one kind' : 'two kinds'} of characters; three are needed` : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/windows-2022-under-lts/rule.js








const windows_2022_under_lts_rule_rule = {
    title: 'A cluster under long-term support gets nodes with Windows Server 2022',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2026-07-13',
    sources: [sources.windowsBestPractices, sources.windowsServer2022Retirement],
    on: 'node-pool',
    check(pool, world) {
        if (pool.action !== 'create' || !takesOsSku(pool.via, 'Windows2025') || !shapesWindowsPool(pool, world) || windowsSkuOf(pool, world) !== 'Windows2022')
            return;
        const clusters = world.clustersOf(pool).flatMap(({ fact, certain }) => (certain ? [fact, ...world.updatesOf(fact)] : []));
        const cluster = clusters.find(({ supportPlan }) => (0,model_value/* isText */.KH)(supportPlan, 'AKSLongTermSupport'));
        if (!cluster)
            return;
        return {
            at: (0,model_value/* isWritten */.QH)(pool.osSku) ? (0,model_value/* decidedAt */.G1)(pool.osSku) : pool.name.at,
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} runs Windows Server 2022, and ${clusterNamed(cluster)} is under long-term support`,
            why: (0,prose/* plainly */.yG)('Windows Server 2022 ends with Kubernetes 1.36 and retires on 2028-06-30: the pool has to be replaced before the cluster can go further. Microsoft advises Windows Server 2025 to customers of long-term support.'),
            remedy: (0,prose/* say */.cv) `Take ${(0,spellings/* setting */.Pe)(pool, 'osSku', 'Windows2025')} with ${(0,spellings/* setting */.Pe)(pool, 'fipsImage', true)} for new pools.`,
            offending: {},
            because: [{ at: (0,model_value/* decidedAt */.G1)(cluster.supportPlan), says: (0,prose/* plainly */.yG)('the support plan is chosen here') }],
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/windows-2025-without-fips/rule.js






const windows_2025_without_fips_rule_rule = {
    title: 'A Windows Server 2025 node pool needs a FIPS image',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2026-07-13',
    sources: [sources.upgradeWindowsOs, sources.fipsNodes],
    on: 'node-pool',
    check(pool, world) {
        const osSku = skuOf(pool, world);
        if (osSku === undefined || !osSkuOf(osSku)?.needsFips)
            return;
        const off = (0,model_value/* valueOf */.RP)(pool.fipsImage) === false;
        if (!off && (pool.action !== 'create' || pool.fipsImage.is !== 'absent'))
            return;
        return {
            at: off ? pool.fipsImage.at : (0,model_value/* decidedAt */.G1)(pool.osSku),
            subject: poolSubject(pool),
            message: off
                ? (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has the OS SKU ${osSku}, and FIPS is turned off`
                : (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has the OS SKU ${osSku}, but no FIPS image is asked for`,
            why: (0,prose/* say */.cv) `Windows Server 2025 comes to AKS with FIPS images only: it has to be asked for, and cannot be turned off.`,
            remedy: off ? (0,prose/* say */.cv) `Leave FIPS on.` : (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(pool, 'fipsImage', true)}. It cannot be added to a pool later on.`,
            offending: { osSku },
            ...(off ? {} : rule_addOption(pool)),
        };
    },
};
/** What the statement says, or for a pool that is there already the one that makes it. */
function skuOf(pool, world) {
    const created = pool.action === 'create' || pool.action === 'update' ? world.creationOf(pool) : undefined;
    return created && (0,model_value/* valueOf */.RP)(created.osSku);
}
/** One word more in the command; for a pool that runs already it comes too late. */
function rule_addOption(pool) {
    const edit = (0,spellings/* addToCommand */.qv)(pool, pool.osSku, 'fipsImage', true);
    return edit ? { fix: [edit], fixOnlyIfNew: true } : {};
}

;// CONCATENATED MODULE: ./lib/rules/windows-admin-password-in-clear/rule.js




const windows_admin_password_in_clear_rule_rule = {
    title: 'The password of the Windows administrator stands in the file',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        {
            title: 'Create a Windows node pool: credentials',
            url: 'https://learn.microsoft.com/azure/aks/learn/quick-windows-container-deploy-cli',
            read: '2026-08-21',
        },
        {
            title: 'Removing sensitive data from a repository',
            url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
            read: '2026-08-21',
        },
    ],
    on: 'cluster',
    check(cluster) {
        const password = (0,model_value/* valueOf */.RP)(cluster.windowsAdminPassword);
        if (password === undefined || isPlaceholder(password))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(cluster.windowsAdminPassword),
            subject: [cluster.via, (0,model_value/* valueOf */.RP)(cluster.name) ?? ''],
            message: (0,prose/* say */.cv) `the password of the Windows administrator is written out`,
            why: (0,prose/* say */.cv) `Whoever can read the repository, now or in its history, can sign in as administrator on every Windows node of the cluster.`,
            remedy: windows_admin_password_in_clear_rule_remedyFor(cluster),
            offending: {},
        };
    },
};
function windows_admin_password_in_clear_rule_remedyFor(cluster) {
    const powerShell = (0,spellings/* dialectOf */.E3)(cluster) === 'azPowerShell';
    const vault = powerShell ? 'Get-AzKeyVaultSecret' : 'az keyvault secret show';
    const change = powerShell ? 'Set-AzAksCluster -WindowsProfileAdminUserPassword' : 'az aks update --windows-admin-password';
    const secret = (0,spellings/* isCommandLine */.Et)(cluster)
        ? (0,prose/* say */.cv) `when the command runs: a secret of the pipeline, a Key Vault (${vault}), or a random one, since nobody has to know it`
        : (0,prose/* plainly */.yG)('that does not stand in the repository: a secret of the pipeline, a Key Vault, or a random one, since nobody has to know it');
    return (0,prose/* say */.cv) `Take it from a secret ${secret}. Then change it on the cluster: ${change} sets a new one and reimages the Windows nodes.`;
}

;// CONCATENATED MODULE: ./lib/rules/windows-admin-user-name/rule.js





/** Refused whatever their case; from the help of `az aks create`. */
const rule_refused = new Set('1 123 a actuser adm admin admin1 admin2 administrator aspnet backup console david guest john owner root server sql support support_388945a0 sys test test1 test2 test3 user user1 user2 user3 user4 user5'.split(' '));
const windows_admin_user_name_rule_rule = {
    title: 'Azure refuses the name of the Windows administrator',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.azureCli],
    on: 'cluster',
    check(cluster, world) {
        const { windowsAdminUsername: user } = cluster;
        const longest = limitOn('adminUserNameLength', world.day)?.value ?? Number.POSITIVE_INFINITY;
        const fault = windows_admin_user_name_rule_faultOf(user, longest);
        if (fault === undefined)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(user),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `the name of the Windows administrator, ${(0,model_value/* shown */.SP)(user)}, ${(0,prose/* plainly */.yG)(fault)}`,
            why: (0,prose/* say */.cv) `Azure takes at most ${longest} characters, no dot at the end, and none of a list of common names such as ${(0,prose/* listed */.KE)(['administrator', 'admin', 'root'], 'or')}.`,
            remedy: (0,prose/* say */.cv) `Take another name, such as ${'azureuser'}. It cannot be changed once the cluster is there.`,
            offending: { windowsAdminUsername: (0,model_value/* shown */.SP)(user) },
        };
    },
};
function windows_admin_user_name_rule_faultOf(user, longest) {
    if ((0,model_value/* leastLength */.ab)(user) > longest)
        return `has more than ${longest} characters`;
    if (user.is !== 'known')
        return undefined;
    if (user.value.endsWith('.'))
        return 'ends with a dot';
    return rule_refused.has(user.value.toLowerCase()) ? 'is on the list of those that are never accepted' : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/windows-container-administrator/rule.js






const windows_container_administrator_rule_rule = {
    title: 'A Windows container runs as its administrator',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2019-09-18',
    sources: [sources.kubernetesRunAsUserName, sources.kubernetesWindowsSecurity],
    on: 'workload',
    pods: 'Windows',
    fields: ['runAsUserName'],
    check(workload, world) {
        const os = world.podOs(workload);
        const holders = [workload.pod, ...(0,model_pod/* containersOf */.Mz)(workload).map(({ node }) => node)];
        const user = holders.map(node => (0,model_node/* textAt */.$6)(node, 'securityContext', 'windowsOptions', 'runAsUserName')).find(name => (0,model_value/* isText */.KH)(name, 'ContainerAdministrator'));
        const host = (0,model_pod/* containersOf */.Mz)(workload).some(({ node }) => isHostProcess(workload.pod, node).is !== 'known');
        if (!user || host)
            return;
        return {
            at: user.at,
            subject: [...(0,model_pod/* workloadSubject */.Ws)(workload), 'runAsUserName'],
            message: (0,prose/* say */.cv) `Windows containers run as ${(0,model_value/* shown */.SP)(user)}`,
            why: (0,prose/* say */.cv) `That user may change everything within the container. Windows keeps containers less apart from their node than Linux does, so few rights are worth more there.`,
            remedy: (0,prose/* say */.cv) `Write ${'ContainerUser'}, if the program can do with it.`,
            offending: { runAsUserName: (0,model_value/* shown */.SP)(user) },
            because: os.evidence.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/windows-gateway-pool/rule.js




const windows_gateway_pool_rule_rule = {
    title: 'A gateway node pool cannot run Windows',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2024-10-06',
    sources: [sources.staticEgressGateway],
    on: 'node-pool',
    check(pool, world) {
        if (!(0,model_value/* isText */.KH)(pool.mode, 'Gateway') || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.mode),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is to be a gateway (mode ${(0,model_value/* shown */.SP)(pool.mode)})`,
            why: (0,prose/* say */.cv) `The nodes of a static egress gateway route the traffic of other pods with Linux tools; AKS refuses Windows nodes for it.`,
            remedy: (0,prose/* say */.cv) `Make the gateway pool a Linux pool, and keep Windows in a pool of mode ${'User'}.`,
            offending: { mode: (0,model_value/* shown */.SP)(pool.mode) },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/windows-image-build/rule.js





const windows_image_build_rule_rule = {
    title: 'A Windows image is built for Linux',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2019-05-06',
    sources: [
        { title: 'az acr build (Azure CLI)', url: 'https://learn.microsoft.com/cli/azure/acr#az-acr-build', read: '2026-08-21' },
        {
            title: 'docker/build-push-action#18: Windows images',
            url: 'https://github.com/docker/build-push-action/issues/18',
            read: '2026-08-22',
        },
        { title: 'Docker@2 (Azure Pipelines)', url: 'https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2', read: '2026-08-22' },
        { title: 'docker buildx build', url: 'https://docs.docker.com/reference/cli/docker/buildx/build/', read: '2026-08-21' },
    ],
    on: 'command',
    commands: buildCommands,
    check(command, world) {
        const build = buildOf(command);
        const found = build && foundIn(command, build.words.length, world);
        if (!build || !found || isOpen(command))
            return;
        const platform = optionOf(command, '--platform');
        const target = platform && (0,model_value/* valueOf */.RP)(platform);
        const onLinux = !build.defaultsToLinux && command.runner?.os === 'Linux';
        const wrong = target === undefined ? platform === undefined && (build.defaultsToLinux || onLinux) : target.toLowerCase().startsWith('linux') && !/windows/i.test(target);
        if (!wrong)
            return;
        const given = target !== undefined ? (0,prose/* say */.cv) `for ${target}` : onLinux ? (0,prose/* plainly */.yG)('on a Linux machine') : (0,prose/* say */.cv) `without ${'--platform'}, that is for Linux`;
        return {
            at: target === undefined ? found.at : platform.at,
            subject: [build.name, found.path],
            message: (0,prose/* say */.cv) `${build.name} builds ${found.path} ${given}`,
            why: (0,prose/* say */.cv) `${found.says} Windows base images exist for Windows only: the builder finds none for Linux and stops.`,
            remedy: onLinux
                ? (0,prose/* say */.cv) `Build it with ${'docker build'} on a Windows machine (${'windows-2022'}, ${'windows-2025'}), or in the registry with ${'az acr build --platform windows'}.`
                : (0,prose/* say */.cv) `Write ${build.platform}. A multi-platform image needs one build for each OS.`,
            offending: target === undefined ? { file: found.written } : { platform: target },
            ...(found.because && { because: [found.because] }),
        };
    },
};
/** The Dockerfile of a build, where it is for Windows: what it builds upon says so, or where it is not here its name. */
function foundIn(command, own, world) {
    const file = dockerfileOf(command, own, world);
    if (!file)
        return undefined;
    const { path, named, base } = file;
    const place = { path, at: named?.at ?? commandPlace(command, own), written: file.written };
    if (!base)
        return named && forWindows(path) ? { ...place, says: (0,prose/* plainly */.yG)('By its name the file is for a Windows image.') } : undefined;
    const image = (0,model_value/* valueOf */.RP)(base.image);
    if (image === undefined || (0,catalogue_images/* imageOf */.dT)(image).os !== 'Windows' || !(0,catalogue_images/* imageOf */.dT)(image).certain)
        return undefined;
    return { ...place, says: (0,prose/* say */.cv) `It builds upon ${image}, a Windows image.`, because: { at: base.at, says: (0,prose/* say */.cv) `the base image ${image}` } };
}
/** `Dockerfile.windows`, `nanoserver.Dockerfile`, `windows/Dockerfile`. */
const forWindows = (path) => /(?:^|[\\/._-])(?:windows|win|nanoserver|servercore|windowsservercore)(?:$|[\\/._-])/i.test(path) && !/linux|alpine|ubuntu|debian/i.test(path);

;// CONCATENATED MODULE: ./lib/rules/windows-image-newer-than-runner/rule.js







const windows_image_newer_than_runner_rule_rule = {
    title: 'A Windows image is built on a machine with an older version of Windows',
    severity: 'warning',
    confidence: 'medium',
    scope: 'windows',
    // The day of the images for Windows Server 2022, with machines for 2019 beside them.
    since: '2021-08-18',
    sources: [
        sources.versionCompatibility,
        { title: 'moby/moby#36184: newer Windows images on an older host', url: 'https://github.com/moby/moby/issues/36184', read: '2026-08-22' },
    ],
    on: 'command',
    commands: buildCommands,
    check(command, world) {
        const { runner } = command;
        const host = runner && hosts.get(runner.label.toLowerCase());
        if (!runner || !host)
            return;
        const build = buildOf(command);
        // Hyper-V isolation runs newer images where the machine has it.
        if (!build || build.defaultsToLinux || isOpen(command) || optionOf(command, '--isolation'))
            return;
        const file = dockerfileOf(command, build.words.length, world);
        const image = file?.base && (0,model_value/* valueOf */.RP)(file.base.image);
        const { builds, os } = image === undefined ? nothing : (0,catalogue_images/* imageOf */.dT)(image, world.day);
        const runs = file?.base?.programs.some(({ keyword }) => keyword === 'RUN');
        if (!file?.base || image === undefined || os !== 'Windows' || !runs || builds.length === 0 || builds.some(each => each <= host))
            return;
        const { name, tokens } = (0,windows_builds/* windowsVersion */.YG)(builds[0]);
        return {
            at: runner.at,
            subject: [runner.label, file.path],
            message: (0,prose/* say */.cv) `${file.path} builds upon ${image}, an image of ${(0,prose/* plainly */.yG)((0,catalogue_images/* buildNames */.r7)(builds))}, on a machine with ${(0,prose/* plainly */.yG)((0,windows_builds/* windowsVersion */.YG)(host).name)}`,
            why: (0,prose/* say */.cv) `What ${'RUN'} starts is a process of the machine, whose Windows must not be older than that of the image: the build stops at the first of them.`,
            remedy: (0,prose/* say */.cv) `Build it on a machine with ${(0,prose/* plainly */.yG)(name)} (${`windows-${tokens[0]?.slice(-4) ?? ''}`}), or upon an image of the version that the machine has.`,
            offending: { runner: runner.label },
            because: [{ at: file.base.at, says: (0,prose/* say */.cv) `the base image ${image}` }],
        };
    },
};
const nothing = { builds: [], os: 'unknown' };
/** The versions of Windows of the machines of GitHub and of Azure Pipelines. `windows-latest` is now one, now another. */
const hosts = new Map([
    ['windows-2019', 17763],
    ['windows-2022', 20348],
    ['windows-2025', 26100],
]);

;// CONCATENATED MODULE: ./lib/rules/windows-image-os-mismatch/nodes.js







/** What stands against an image that is built upon these builds, for pods that nobody sees here. Where no node is to be Windows, it is for something else. */
function mismatchOfBase(builds, base, world) {
    const sight = world.windowsFor(base);
    if (sight.is === 'no')
        return undefined;
    const pools = sight.is === 'yes' ? sight.pools.map(pool => nodesOf(pool, world)) : [];
    if (pools.some(nodes => isOfThePast(nodes, builds)))
        return undefined;
    const skus = pools.flatMap(({ sku }) => sku ?? []);
    const [first] = pools;
    if (sight.is !== 'yes' || !first || skus.length < pools.length)
        return ofAnyPool(builds, world);
    return skus.every(sku => (0,windows_builds/* runsOn */.k8)(builds, sku) === 'no') ? { of: 'pools', pool: first.pool, skus, certain: sight.certain } : undefined;
}
/** What stands against images of these builds in the pods of a workload. */
function mismatchOf(builds, workload, world) {
    const label = world.has(workload, ...versionLabels) ? versionLabel(workload) : undefined;
    if (label)
        return ofSelector(builds, label);
    const sight = world.windowsFor(workload);
    if (sight.is !== 'yes')
        return ofAnyPool(builds, world);
    const pools = poolsFor(workload, sight.pools).map(pool => nodesOf(pool, world));
    const past = pools.find(nodes => isOfThePast(nodes, builds));
    if (past)
        return ofNextPool(builds, past.pool, sight.certain, world);
    const bad = pools.find(({ sku }) => sku && (0,windows_builds/* runsOn */.k8)(builds, sku) === 'no');
    if (pools.length === 0 || pools.some(({ sku }) => sku === undefined))
        return ofAnyPool(builds, world);
    if (!bad)
        return undefined;
    const skus = pools.flatMap(({ sku }) => sku ?? []);
    if (skus.every(sku => (0,windows_builds/* runsOn */.k8)(builds, sku) === 'no'))
        return { of: 'pools', pool: bad.pool, skus, certain: sight.certain };
    const steered = selectsMore(workload) || keptOff((0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations'), [bad.pool], world) !== 'no';
    return steered ? undefined : { of: 'some pools', pool: bad.pool, skus, certain: sight.certain };
}
function nodesOf(pool, world) {
    const sku = windowsSkuOf(pool, world);
    if (sku === undefined)
        return { pool };
    const today = osSkusOn(world.day);
    return today.length === 0 || today.some(entry => entry.sku === sku) ? { pool, sku } : { pool, past: sku };
}
/** A pool of old that still runs, and runs the image. */
const isOfThePast = ({ past }, builds) => past !== undefined && (0,windows_builds/* runsOn */.k8)(builds, past) === 'yes';
function ofSelector(builds, label) {
    const text = (0,model_value/* valueOf */.RP)(label);
    if (label.is !== 'known' || text === undefined)
        return undefined;
    const build = (0,windows_builds/* windowsVersionOfBuild */.BY)(text)?.build;
    const sku = (0,windows_builds/* windowsOsSku */.T$)(text) ?? windows_builds/* windowsOsSkus */.mt.find(name => windows_builds/* hostBuilds */.AA[name] === build);
    return sku && (0,windows_builds/* runsOn */.k8)(builds, sku) === 'no' ? { of: 'selector', label, skus: [sku] } : undefined;
}
/** Before the preview of Windows nodes began there was only what it began with. */
function ofAnyPool(builds, { day }) {
    const today = osSkusOn(day).map(({ sku }) => sku);
    const skus = today.length > 0 ? today : ['Windows2019'];
    return skus.every(sku => (0,windows_builds/* runsOn */.k8)(builds, sku) === 'no') ? { of: 'any pool', skus } : undefined;
}
function ofNextPool(builds, pool, certain, world) {
    const next = ofAnyPool(builds, world);
    return next && { of: 'next pool', pool, skus: next.skus, certain };
}
/** Labels of nodes that tell their version of Windows. */
const versionLabels = [
    'node.kubernetes.io/windows-build',
    'kubernetes.azure.com/os-sku',
    'kubernetes.azure.com/os-sku-effective',
    'kubernetes.azure.com/os-sku-requested',
];
/** The version of Windows that the pod selects. */
function versionLabel({ pod }) {
    const selector = (0,model_node/* nodeAt */.oB)(pod, 'nodeSelector');
    return versionLabels.map(label => (0,model_node/* textAt */.$6)(selector, label)).find(({ is }) => is === 'known' || is === 'partial');
}
const poolLabels = ['agentpool', 'kubernetes.azure.com/agentpool'];
/** The pools that the pod may run on, as far as it names one. */
function poolsFor({ pod }, pools) {
    const name = poolLabels.map(label => (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(pod, 'nodeSelector', label))).find(text => text !== undefined);
    return name === undefined ? pools : pools.filter(pool => (0,model_value/* valueOf */.RP)(pool.name) === name);
}
const broadLabels = new Set(['kubernetes.io/os', 'beta.kubernetes.io/os', 'kubernetes.io/arch', 'beta.kubernetes.io/arch', ...poolLabels]);
/** Something else than the OS chooses the nodes, and so perhaps the right ones. */
function selectsMore({ pod }) {
    const selector = (0,model_node/* nodeAt */.oB)(pod, 'nodeSelector');
    const open = selector.is === 'unknown' || (selector.is === 'known' && selector.value.kind === 'map' && selector.value.open);
    return open || (0,model_node/* nodeAt */.oB)(pod, 'affinity', 'nodeAffinity').is !== 'absent' || (0,model_node/* entriesAt */.ws)(selector).some(({ key }) => !broadLabels.has(key.text));
}
/** HostProcess containers run on any version; a container may be one where nobody can see it. */
const nodes_mayBeHostProcess = ({ pod }, { node }) => (0,model_value/* valueOf */.RP)(isHostProcess(pod, node)) !== false;

;// CONCATENATED MODULE: ./lib/rules/windows-image-os-mismatch/rule.js









const windows_image_os_mismatch_rule_rule = {
    title: 'A Windows image is made for another version of Windows than its nodes have',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.versionCompatibility, sources.windowsServer2019Retirement, sources.baseImages, sources.dotnetFrameworkImages],
    on: ['workload', 'base-image'],
    pods: 'Windows',
    mentions: versionLabels,
    check(fact, world) {
        return fact.kind === 'base-image' ? rule_ofDockerfile(fact, world) : rule_ofPods(fact, world);
    },
};
function rule_ofPods(workload, world) {
    return (0,model_pod/* containersOf */.Mz)(workload).flatMap(container => {
        if (container.image.is !== 'known')
            return [];
        const image = (0,catalogue_images/* imageOf */.dT)(container.image.value, world.day);
        const words = wordsOf(image, world, () => mismatchOf(image.builds, workload, world));
        if (!words || nodes_mayBeHostProcess(workload, container))
            return [];
        const { says, ...rest } = words;
        const text = container.image.value;
        return [
            { at: container.image.at, subject: (0,model_pod/* workloadSubject */.Ws)(workload, container), message: (0,prose/* say */.cv) `the image ${text} ${says}`, offending: { image: text }, ...rest },
        ];
    });
}
/** The image that is built has the version of its base. Who builds it may set another than the default of an `ARG`. */
function rule_ofDockerfile(base, world) {
    const text = (0,model_value/* valueOf */.RP)(base.image);
    const image = text === undefined ? undefined : (0,catalogue_images/* imageOf */.dT)(text, world.day);
    const words = image && wordsOf(image, world, () => (base.last ? mismatchOfBase(image.builds, base, world) : undefined));
    if (text === undefined || !words)
        return undefined;
    const { says, ...rest } = words;
    const byDefault = base.image.is === 'known' && base.image.from.length > 0;
    return {
        at: (0,model_value/* decidedAt */.G1)(base.image),
        subject: ['FROM', base.stage],
        message: (0,prose/* say */.cv) `the base image ${text} ${says}`,
        offending: { image: (0,catalogue_images/* parseImage */.zZ)(text).tag ?? text },
        ...rest,
        severity: byDefault ? 'notice' : image.missing ? 'error' : 'warning',
        why: byDefault ? (0,prose/* say */.cv) `${rest.why} It is the default of an ${'ARG'}; a build may set another.` : rest.why,
    };
}
/** HostProcess images run on any version. The pools are looked at for images of Windows alone, since that takes work for each of them. */
function wordsOf(image, world, mismatch) {
    if (image.os !== 'Windows' || image.hostProcess)
        return undefined;
    return image.missing ? withoutTag : ofVersion(image, mismatch(), world);
}
const withoutTag = {
    says: (0,prose/* plainly */.yG)('has no tag that exists'),
    why: (0,prose/* say */.cv) `Microsoft took ${'latest'} away from the Windows base images in April 2019, since every image fits one version of Windows only: it cannot be pulled.`,
    remedy: (0,prose/* say */.cv) `Name the version: ${'ltsc2022'} runs on pools with Windows Server 2022 and 2025.`,
};
function ofVersion({ builds }, mismatch, world) {
    if (!mismatch)
        return undefined;
    const made = (0,prose/* plainly */.yG)(`is made for ${(0,catalogue_images/* buildNames */.r7)(builds)}`);
    return {
        says: (0,prose/* say */.cv) `${made}, ${against(mismatch)}`,
        // What a tag without a version stands for is known from a list of its publisher, who may change it.
        severity: mismatch.of === 'next pool' ? 'notice' : mismatch.of === 'some pools' || builds.length > 1 ? 'warning' : 'error',
        why: (0,prose/* say */.cv) `Windows containers share the kernel of their node: where the versions do not match, the image is not pulled (${'no matching manifest'}) or the container does not start (${'The container operating system does not match the host operating system'}).${windows_image_os_mismatch_rule_retired(builds, world)}`,
        remedy: windows_image_os_mismatch_rule_remedyFor(mismatch),
        ...('pool' in mismatch && {
            because: [{ at: mismatch.pool.at, says: (0,prose/* say */.cv) `${windowsPoolNamed(mismatch.pool)} is made here` }],
            ...(!mismatch.certain && { probable: true }),
        }),
        ...(mismatch.of === 'selector' && { because: [{ at: mismatch.label.at, says: (0,prose/* plainly */.yG)('the pod selects the version of its nodes here') }] }),
    };
}
/** The nodes that could run it are of the past. */
function windows_image_os_mismatch_rule_retired(builds, { day }) {
    const hosts = osSkus.filter(({ sku }) => (0,windows_builds/* runsOn */.k8)(builds, sku) === 'yes');
    const sku = hosts.every(({ retires }) => retires !== undefined && retires <= day) ? hosts[0] : undefined;
    return (0,prose/* plainly */.yG)(sku ? ` AKS makes no pools with ${sku.name} since ${sku.retires}.` : '');
}
function against(mismatch) {
    if (mismatch.of === 'selector')
        return (0,prose/* say */.cv) `but the pod selects nodes with ${mismatch.label.value}`;
    if (mismatch.of === 'any pool')
        return (0,prose/* say */.cv) `which no Windows pool that AKS makes today can run (${(0,prose/* plainly */.yG)(hostNames(mismatch.skus))})`;
    if (mismatch.of === 'some pools')
        return (0,prose/* say */.cv) `and the pod may also meet ${windowsPoolNamed(mismatch.pool)}, which cannot run it`;
    if (mismatch.of === 'next pool')
        return (0,prose/* say */.cv) `which ${windowsPoolNamed(mismatch.pool)} still runs, and no pool that AKS makes today will (${(0,prose/* plainly */.yG)(hostNames(mismatch.skus))})`;
    return (0,prose/* say */.cv) `which ${windowsPoolNamed(mismatch.pool)} cannot run (${(0,prose/* plainly */.yG)(hostNames(mismatch.skus))})`;
}
function windows_image_os_mismatch_rule_remedyFor({ of, skus }) {
    const version = windows_builds/* windowsVersions */.Xs.find(({ build }) => skus.every(sku => (0,windows_builds/* runsOn */.k8)([build], sku) === 'yes'));
    const token = version?.tokens[0];
    if (of === 'next pool' && token !== undefined)
        return (0,prose/* say */.cv) `Build on an image for ${token} when you replace the pool.`;
    const select = of === 'some pools'
        ? (0,prose/* say */.cv) `, or select the nodes that can run it with ${'kubernetes.azure.com/os-sku'} in the nodeSelector`
        : (0,prose/* plainly */.yG)(of === 'selector' ? ', or select nodes that can run this one' : '');
    return token === undefined ? (0,prose/* say */.cv) `Use an image for the version of the nodes${select}.` : (0,prose/* say */.cv) `Use, or build on, an image for ${token}${select}.`;
}
const hostNames = (skus) => [...new Set(skus)].map(sku => (0,windows_builds/* windowsVersion */.YG)(windows_builds/* hostBuilds */.AA[sku]).name).join(', ');

;// CONCATENATED MODULE: ./lib/rules/windows-node-os-channel/rule.js





/** Nobody says more of one pool; a hostile file might. */
const enough = 100;
const windows_node_os_channel_rule_rule = {
    title: 'The node OS upgrade channel leaves Windows nodes without updates',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2023-05-17',
    sources: [sources.autoUpgradeNodeImage, sources.windowsBestPractices],
    on: 'cluster',
    check(cluster, world) {
        const { nodeOsUpgradeChannel: channel } = cluster;
        if (!(0,model_value/* isText */.KH)(channel, 'SecurityPatch', 'Unmanaged') || changedLater(cluster, world) || upgradesItself(cluster, world))
            return;
        const sign = windowsSign(cluster, world);
        if (!sign)
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(channel),
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} has the node OS upgrade channel ${(0,model_value/* shown */.SP)(channel)}, and ${sign.says}`,
            why: (0,model_value/* isText */.KH)(channel, 'SecurityPatch')
                ? (0,prose/* say */.cv) `The channel patches Linux nodes only. Windows pools are skipped without a word.`
                : (0,prose/* say */.cv) `The channel leaves updates to the node's own OS, and Windows Update is off on AKS nodes, so Windows nodes get none.`,
            remedy: (0,prose/* say */.cv) `Take ${'NodeImage'}: each node restarts with the image of the month, in the maintenance window. Or upgrade the Windows pools yourself: ${(0,spellings/* dialectOf */.E3)(cluster) === 'azPowerShell' ? 'Update-AzAksNodePool -NodeImageOnly' : 'az aks nodepool upgrade --node-image-only'}.`,
            offending: { nodeOsUpgradeChannel: (0,model_value/* shown */.SP)(channel) },
            probable: !sign.certain,
            ...(sign.because && { because: [sign.because] }),
        };
    },
};
const changedLater = (cluster, world) => world.updatesOf(cluster).some(update => (0,model_value/* isWritten */.QH)(update.nodeOsUpgradeChannel));
/** Somebody upgrades the Windows pool by a command. */
function upgradesItself(cluster, world) {
    const pool = world.windowsPoolOf(cluster)?.fact;
    return (pool !== undefined &&
        world
            .statementsOf(pool)
            .slice(0, enough)
            .some(statement => statement.action === 'upgrade'));
}

;// CONCATENATED MODULE: ./lib/rules/windows-options-on-linux/rule.js







const windows_options_on_linux_rule_rule = {
    title: 'A pod that says it is for Linux has options for Windows',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2021-12-07',
    sources: [sources.podValidation, sources.kubernetesPodOs],
    on: 'workload',
    fields: ['windowsOptions'],
    check(workload) {
        const name = (0,model_node/* textAt */.$6)(workload.pod, 'os', 'name');
        if ((0,model_value/* valueOf */.RP)(name) !== 'linux')
            return;
        const holders = [
            { node: workload.pod },
            ...(0,model_pod/* containersOf */.Mz)(workload).map(container => ({ node: container.node, container })),
        ];
        return holders.flatMap(({ node, container }) => {
            const context = (0,model_node/* nodeAt */.oB)(node, forbiddenOnLinux[0]);
            const entry = context.is === 'known' ? (0,model_node/* entryOf */.Ms)(context.value, 'windowsOptions') : undefined;
            if (!entry || (0,model_node/* nodeAt */.oB)(node, ...forbiddenOnLinux).is !== 'known')
                return [];
            const at = (0,model_node/* entrySpan */.hn)(entry);
            return [
                {
                    at,
                    subject: (0,model_pod/* workloadSubject */.Ws)(workload, container),
                    message: (0,prose/* say */.cv) `${'windowsOptions'} are set for ${container ? (0,prose/* say */.cv) `the container ${(0,model_pod/* containerNamed */.FC)(container)} of ` : []}a pod that says ${'os.name: linux'}`,
                    why: (0,prose/* say */.cv) `The API server refuses the pod: ${forbiddenMessages.linux}.`,
                    remedy: (0,prose/* say */.cv) `Remove ${'windowsOptions'}, or write ${'os.name: windows'} where the pod is to run on Windows.`,
                    offending: { windowsOptions: 'windowsOptions' },
                    because: [{ at: name.at, says: (0,prose/* say */.cv) `${'os.name'} is ${'linux'}` }],
                    ...((0,model_text/* contains */.gR)(node.at, at) && { fix: [{ at, text: '', removesEntry: true }] }),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/windows-pod-without-os-name/rule.js




const windows_pod_without_os_name_rule_rule = {
    title: 'A Windows pod does not name its OS',
    severity: 'notice',
    confidence: 'low',
    scope: 'windows',
    since: '2022-08-23',
    sources: [sources.kubernetesPodOs, sources.kubernetesPodSecurity],
    on: 'workload',
    pods: 'Windows',
    check(workload, world) {
        const os = world.podOs(workload);
        if (os.strength !== 'certain' || (0,model_node/* nodeAt */.oB)(workload.pod, 'os', 'name').is !== 'absent')
            return;
        return {
            at: (0,model_pod/* workloadPlace */.XU)(workload),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            message: (0,prose/* say */.cv) `the Windows pods have no ${'os.name'}`,
            why: (0,prose/* say */.cv) `Without it the API server does not check the pod as one of Windows, and Pod Security asks it for fields of Linux.`,
            remedy: (0,prose/* say */.cv) `Write ${'os.name: windows'} in the pod spec, beside the ${'nodeSelector'}: the scheduler does not look at it.`,
            offending: { kind: workload.resource },
            because: os.evidence.slice(0, 1),
        };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/preview-features.js
/** Oldest first. `WindowsGPUPreview` is still needed and not listed. Where no day is documented for a flag, the one of the feature that it belongs to stands. */
const previewFeatures = [
    { flag: 'WindowsPreview', feature: 'Windows node pools', over: '2020-04-27' },
    { flag: 'AKSWindowsGmsaPreview', feature: 'group managed service accounts', over: '2022-04-03' },
    { flag: 'EnableAKSWindowsCalico', feature: 'Calico on Windows nodes', over: '2022-06-26' },
    { flag: 'EnableAKSWindowsDSR', feature: 'direct server return, which comes with Calico', over: '2022-06-26' },
    { flag: 'AKSWindows2022Preview', feature: 'Windows Server 2022', over: '2022-09-18' },
    { flag: 'UseCustomizedWindowsContainerRuntime', feature: 'containerd on Windows nodes, the only runtime now', over: '2023-05-01' },
    { flag: 'DisableWindowsOutboundNATPreview', feature: 'disabling outbound NAT', over: '2024-05-13' },
    { flag: 'WindowsAnnualPreview', feature: 'the Windows Server Annual Channel', over: '2026-05-15', ended: true },
    { flag: 'AKSWindowsAnnualPreview', feature: 'the Windows Server Annual Channel', over: '2026-05-15', ended: true },
    { flag: 'AksWindows2025Preview', feature: 'Windows Server 2025', over: '2026-05-29' },
    { flag: 'AzureOverlayDualStackPreview', feature: 'dual-stack networking on Windows nodes', over: '2026-07-17' },
    { flag: 'WindowsNetworkPolicyPreview', feature: 'Azure Network Policy Manager on Windows nodes', over: '2026-09-30', ended: true },
];
const byFlag = new Map(previewFeatures.map(each => [each.flag.toLowerCase(), each]));
/** The feature of a flag, which Azure compares without regard to case. */
const previewFeature = (flag) => byFlag.get(flag.toLowerCase());

;// CONCATENATED MODULE: ./lib/rules/windows-preview-feature/rule.js







/** The preview of GPUs on Windows nodes was documented, and has not ended. */
const gpuPreview = '2024-03-18';
/** The preview of Windows node pools ended. */
const generallyAvailable = '2020-04-27';
const rule_cmdlets = ['register-azproviderfeature', 'register-azurermproviderfeature'];
const windows_preview_feature_rule_rule = {
    title: 'Windows nodes that are a preview, or the flag of a preview that is over',
    severity: 'notice',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.aksReleases, sources.windowsFaq, sources.windowsGpu],
    on: ['command', 'node-pool'],
    commands: ['az feature register', ...rule_cmdlets],
    check(fact, world) {
        return fact.kind === 'command' ? staleFlag(fact, world) : previewPool(fact, world);
    },
};
function staleFlag(command, world) {
    const name = flagOf(command);
    const flag = name && (0,model_value/* valueOf */.RP)(name);
    const found = flag === undefined ? undefined : previewFeature(flag);
    if (!name || flag === undefined || !found || world.day < found.over)
        return undefined;
    return {
        at: (0,model_value/* decidedAt */.G1)(name),
        subject: [command.az ? `az ${command.az.path}` : command.tool, found.flag],
        message: found.ended
            ? (0,prose/* say */.cv) `the preview flag ${flag} is of no use since ${(0,prose/* plainly */.yG)(found.over)}: ${(0,prose/* plainly */.yG)(found.feature)} takes no new users`
            : (0,prose/* say */.cv) `the preview flag ${flag} is not needed since ${(0,prose/* plainly */.yG)(found.over)}`,
        why: found.ended
            ? (0,prose/* say */.cv) `The preview ended without becoming generally available.`
            : (0,prose/* say */.cv) `It was for ${(0,prose/* plainly */.yG)(found.feature)}, and what it turned on is there for every subscription. To wait until it is registered costs minutes, and sometimes never ends.`,
        remedy: (0,prose/* say */.cv) `Remove the command, with what waits for it (${'az feature show'}) and the ${'az provider register'} behind it, unless another flag needs them.`,
        offending: { flag },
    };
}
/** All Windows pools once, and later those with a version of Windows Server that is a preview. */
function previewPool(pool, world) {
    const preview = pool.action === 'create' ? previewOf(pool, world) : undefined;
    if (!preview)
        return undefined;
    return {
        at: (0,model_value/* decidedAt */.G1)(preview.value),
        subject: poolSubject(pool),
        message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} ${preview.says}`,
        why: (0,prose/* plainly */.yG)('A preview comes without a promise: no support plan covers it, and it may change or end.'),
        remedy: (0,prose/* say */.cv) `Keep it out of production. A preview also asks for its feature flag (${'az feature register'}) and the extension ${'aks-preview'}.`,
        offending: { preview: (0,model_value/* valueOf */.RP)(preview.value) },
    };
}
function previewOf({ osSku, osType, vmSize }, { day }) {
    if (day < generallyAvailable)
        return (0,model_value/* isText */.KH)(osType, 'Windows') ? { value: osType, says: (0,prose/* plainly */.yG)('is a preview: Windows node pools are not generally available yet') } : undefined;
    const sku = osSkuOf((0,model_value/* valueOf */.RP)(osSku) ?? '');
    if (sku && osSkuState(sku, day) === 'preview')
        return { value: osSku, says: (0,prose/* say */.cv) `has the OS SKU ${(0,model_value/* valueOf */.RP)(osSku)}, which is a preview` };
    const size = (0,model_value/* valueOf */.RP)(vmSize);
    const hasGpu = size !== undefined && day >= gpuPreview && isGpu(size);
    return hasGpu && (0,model_value/* isText */.KH)(osType, 'Windows') ? { value: vmSize, says: (0,prose/* say */.cv) `has the VM size ${size}, and GPUs of Windows nodes are a preview` } : undefined;
}
/** The flag that a command registers. The one that waits for it goes with it, and is not told of a second time. */
function flagOf({ az, words }) {
    if (az)
        return az.options.find(({ name }) => name === '--name')?.values.at(-1);
    return words.find(({ value }) => previewFeature((0,model_value/* valueOf */.RP)(value) ?? ''))?.value;
}

;// CONCATENATED MODULE: ./lib/rules/windows-recording-rules/rule.js





const windows_recording_rules_rule_rule = {
    title: 'The metrics of Windows nodes lack their recording rules',
    severity: 'notice',
    confidence: 'medium',
    scope: 'windows',
    since: '2023-02-26',
    sources: [sources.windowsBestPractices, sources.azureCli],
    on: 'cluster',
    check(cluster, world) {
        if ((0,model_value/* valueOf */.RP)(cluster.azureMonitorMetrics) !== true || cluster.windowsRecordingRules.is !== 'absent')
            return;
        const created = world.clustersOf(cluster).map(link => link.fact);
        const others = created.flatMap(fact => [fact, ...world.updatesOf(fact)]);
        const sign = others.some(other => (0,model_value/* valueOf */.RP)(other.windowsRecordingRules) === true) ? undefined : windowsSign(cluster, world);
        if (!sign)
            return;
        return {
            at: cluster.azureMonitorMetrics.at,
            subject: clusterSubject(cluster),
            message: (0,prose/* say */.cv) `${clusterNamed(cluster)} collects metrics without the recording rules for Windows, and ${sign.says}`,
            why: (0,prose/* say */.cv) `The dashboards for Windows nodes read what these rules record; they are off by default.`,
            remedy: (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(cluster, 'windowsRecordingRules')}.`,
            offending: {},
            ...(sign.because && { because: [sign.because] }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/windows-system-pool/rule.js




const windows_system_pool_rule_rule = {
    title: 'A System node pool cannot run Windows',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.systemPools, sources.createNodePools],
    on: ['node-pool', 'command'],
    commands: ['az aks create'],
    check(fact, world) {
        return fact.kind === 'command' ? windowsCluster(fact) : windowsPool(fact, world);
    },
};
const windows_system_pool_rule_why = (0,prose/* say */.cv) `The pods of the system are Linux containers, so a cluster has at least one Linux pool of mode ${'System'} and its first pool is one. Azure answers ${'SystemPoolMustBeLinux'}.`;
function windowsPool(pool, world) {
    if (!shapesWindowsPool(pool, world))
        return undefined;
    // The first pool of a cluster is a System pool, whatever its mode says.
    const [field, value] = pool.first ? ['osSku', pool.osSku] : ['mode', pool.mode];
    if (!pool.first && !(0,model_value/* isText */.KH)(pool.mode, 'System'))
        return undefined;
    return {
        at: (0,model_value/* decidedAt */.G1)(value),
        subject: poolSubject(pool),
        message: pool.first ? (0,prose/* say */.cv) `the first pool of the cluster is to run Windows` : (0,prose/* say */.cv) `${windowsPoolNamed(pool)} is to be a pool of mode ${(0,model_value/* shown */.SP)(value)}`,
        why: windows_system_pool_rule_why,
        remedy: pool.first
            ? (0,prose/* say */.cv) `Make the first pool a Linux pool, and add the Windows pool as one more, with mode ${'User'}.`
            : (0,prose/* say */.cv) `Leave out the mode, or write ${'User'}. The cluster's first pool, which is Linux, is a System pool already.`,
        offending: { [field]: (0,model_value/* shown */.SP)(value) },
    };
}
/** `az aks create` takes no OS SKU of Windows: the first pool is always a Linux pool. */
function windowsCluster({ az }) {
    const { option, value, at } = az?.rejected ?? {};
    if (!az || option !== '--os-sku' || value === undefined || !at || !/^windows/i.test(value))
        return undefined;
    return {
        at,
        subject: [`az ${az.path}`, option],
        message: (0,prose/* say */.cv) `${'az aks create'} is asked for a first pool with the OS SKU ${value}`,
        why: windows_system_pool_rule_why,
        remedy: (0,prose/* say */.cv) `Leave out ${option} here, and add the Windows pool as a second step: ${`az aks nodepool add --os-type Windows --os-sku ${value}`}.`,
        offending: { osSku: value },
    };
}

;// CONCATENATED MODULE: ./lib/rules/windows-workload-on-any-os/rule.js








const windows_workload_on_any_os_rule_rule = {
    title: 'Windows pods may run on Linux nodes',
    severity: 'warning',
    confidence: 'high',
    scope: 'windows',
    since: '2019-05-06',
    sources: [sources.kubernetesWindowsGuide, sources.kubernetesPodOs, sources.windowsQuickstart],
    on: 'workload',
    pods: 'Windows',
    check(workload, world) {
        const os = world.podOs(workload);
        if (!isUnsteered(workload) || linuxPoolsKeepOff(workload, world))
            return;
        const fix = selectOs(workload.pod, 'Windows');
        const named = (0,model_value/* valueOf */.RP)((0,model_node/* nodeAt */.oB)(workload.pod, 'os'));
        return {
            at: (0,model_pod/* podPlace */.Vz)(workload),
            subject: (0,model_pod/* workloadSubject */.Ws)(workload),
            message: (0,prose/* say */.cv) `the Windows pods of this ${workload.resource} select no Windows nodes`,
            why: named
                ? (0,prose/* say */.cv) `${'os.name'} is for the checks of the API server: the scheduler does not heed it. Every AKS cluster has Linux nodes, which take any pod that selects nothing, and there the kubelet refuses these.`
                : (0,prose/* say */.cv) `Every AKS cluster has Linux nodes, and they take any pod that selects nothing. There the image cannot be pulled, and the pod stays in ${'ImagePullBackOff'}.`,
            remedy: (0,prose/* say */.cv) `Add ${'nodeSelector'} with ${'kubernetes.io/os: windows'} to the pod spec.`,
            offending: { kind: workload.resource },
            because: os.evidence.slice(0, 1),
            ...(os.strength === 'likely' && !hasWindowsImage(workload, world) && { probable: true }),
            ...(fix && { fix }),
        };
    },
};
/** A name that only sounds like Windows makes it no more than likely that the pods are for it. */
const hasWindowsImage = (workload, world) => (0,model_pod/* containersOf */.Mz)(workload).some(({ image }) => {
    const is = image.is === 'known' ? (0,catalogue_images/* imageOf */.dT)(image.value, world.day) : undefined;
    return is?.os === 'Windows' && is.certain;
});
/** Where the System pool has a taint of its own, pods without a selector find Windows nodes only. What cannot be seen may have one. */
function linuxPoolsKeepOff(workload, world) {
    const sight = world.windowsFor(workload);
    const links = new Set(sight.is === 'yes' ? sight.pools.map(pool => world.clustersOf(pool)) : []);
    const clusters = new Set([...links].flat().map(({ fact }) => fact));
    let isAny = false;
    for (const cluster of clusters) {
        const linux = world.poolsOf(cluster).flatMap(({ fact }) => ((0,model_value/* isText */.KH)(world.osOf(fact), 'Windows') ? [] : [fact]));
        if (linux.length === 0)
            continue;
        isAny = true;
        if (keptOff((0,model_node/* nodeAt */.oB)(workload.pod, 'tolerations'), linux, world) === 'no')
            return false;
    }
    return isAny;
}

;// CONCATENATED MODULE: ./lib/rules/workload-runtime-on-windows/rule.js





const workload_runtime_on_windows_rule_rule = {
    title: 'A Windows node pool cannot have a workload runtime of its own',
    severity: 'error',
    confidence: 'high',
    scope: 'windows',
    since: '2021-10-08',
    sources: [sources.azureCliNodePool, sources.windowsBestPractices],
    on: 'node-pool',
    check(pool, world) {
        const runtime = (0,model_value/* valueOf */.RP)(pool.workloadRuntime);
        if (runtime === undefined || (0,model_value/* isText */.KH)(pool.workloadRuntime, 'OCIContainer') || !shapesWindowsPool(pool, world))
            return;
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.workloadRuntime),
            subject: poolSubject(pool),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} asks for the workload runtime ${runtime}`,
            why: (0,prose/* say */.cv) `Kata and WebAssembly runtimes exist on Linux nodes only; containers on Windows nodes run with process isolation.`,
            remedy: (0,prose/* say */.cv) `Leave out ${(0,spellings/* setting */.Pe)(pool, 'workloadRuntime')} for this pool, and run what needs ${runtime} on a Linux pool.`,
            offending: { workloadRuntime: runtime },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/zero-surge-upgrade/rule.js





/** Nobody says more of one pool; a hostile file might. */
const rule_enough = 100;
const zero_surge_upgrade_rule_rule = {
    title: 'An upgrade of a Windows node pool can neither add nor take away a node',
    severity: 'error',
    confidence: 'medium',
    scope: 'windows',
    since: '2020-06-01',
    sources: [
        { title: 'Upgrade node pools: node surge', url: 'https://learn.microsoft.com/azure/aks/upgrade-aks-cluster', read: '2026-08-21' },
        sources.azureCliNodePool,
    ],
    on: 'node-pool',
    check(pool, world) {
        if (!isZero(pool.maxSurge) || !(0,model_value/* isText */.KH)(world.osOf(pool), 'Windows') || mayBeUnavailable(pool, world))
            return;
        // What an update does not say may have been set by hand.
        const created = pool.action === 'create' || isZero(pool.maxUnavailable);
        const surge = (0,model_value/* shown */.SP)(pool.maxSurge);
        return {
            at: (0,model_value/* decidedAt */.G1)(pool.maxSurge),
            subject: poolSubject(pool),
            ...(created ? {} : { severity: 'warning' }),
            message: (0,prose/* say */.cv) `${windowsPoolNamed(pool)} has a surge of ${surge}, and no node may be unavailable during an upgrade${created ? [] : (0,prose/* plainly */.yG)(' unless that was set elsewhere')}`,
            why: (0,prose/* say */.cv) `An upgrade adds a node before it takes one away, or takes one away first. With neither it could not begin, and the service refuses the settings.`,
            remedy: (0,prose/* say */.cv) `Add ${(0,spellings/* setting */.Pe)(pool, 'maxUnavailable', '1')}, or allow a surge of at least 1.`,
            offending: { maxSurge: surge },
        };
    },
};
const isZero = (value) => (0,model_value/* isText */.KH)(value, '0', '0%');
/** The statement, or another about the pool where this one does not say, allows it or may do so. */
function mayBeUnavailable(pool, world) {
    if ((0,model_value/* isWritten */.QH)(pool.maxUnavailable))
        return !isZero(pool.maxUnavailable);
    return (pool.action !== 'create' &&
        world
            .statementsOf(pool)
            .slice(0, rule_enough)
            .some(({ maxUnavailable }) => (0,model_value/* isWritten */.QH)(maxUnavailable) && !isZero(maxUnavailable)));
}

;// CONCATENATED MODULE: ./lib/rules/index.js







































































































































/** The catalogue: every rule by its id, which is the name of its folder. */
const rules = {
    'aks-engine': rule,
    'arm64-windows': rule_rule,
    'artifact-streaming-windows': artifact_streaming_windows_rule_rule,
    'availability-set': availability_set_rule_rule,
    'basic-load-balancer': basic_load_balancer_rule_rule,
    'blob-csi-on-windows': blob_csi_on_windows_rule_rule,
    'broken-line-continuation': broken_line_continuation_rule_rule,
    'byo-cni-with-windows': byo_cni_with_windows_rule_rule,
    'calico-with-windows-2025': calico_with_windows_2025_rule_rule,
    'changed-windows-os-sku': changed_windows_os_sku_rule_rule,
    'cilium-with-windows': cilium_with_windows_rule_rule,
    'client-source-ip-on-windows': client_source_ip_on_windows_rule_rule,
    'cluster-autoscaler-on-windows': cluster_autoscaler_on_windows_rule_rule,
    'cluster-name-as-scale-set': cluster_name_as_scale_set_rule_rule,
    'confidential-vm-windows': confidential_vm_windows_rule_rule,
    'debug-pod-on-windows-node': debug_pod_on_windows_node_rule_rule,
    'deleted-system-pool': deleted_system_pool_rule_rule,
    'deprecated-os-label': deprecated_os_label_rule_rule,
    'dev-spaces': dev_spaces_rule_rule,
    'dns-search-on-windows': dns_search_on_windows_rule_rule,
    'docker-runtime-on-windows': docker_runtime_on_windows_rule_rule,
    'dual-stack-with-windows': dual_stack_with_windows_rule_rule,
    'generation-2-size-on-windows': generation_2_size_on_windows_rule_rule,
    'gmsa-credential-spec': gmsa_credential_spec_rule_rule,
    'gmsa-flag-mismatch': gmsa_flag_mismatch_rule_rule,
    'gmsa-not-enabled': gmsa_not_enabled_rule_rule,
    'gmsa-not-granted': gmsa_not_granted_rule_rule,
    'gmsa-unsupported': gmsa_unsupported_rule_rule,
    'gmsa-zone-in-coredns': gmsa_zone_in_coredns_rule_rule,
    'gpu-driver-type-on-linux': gpu_driver_type_on_linux_rule_rule,
    'gpu-instance-on-windows': gpu_instance_on_windows_rule_rule,
    'host-namespace-on-windows': host_namespace_on_windows_rule_rule,
    'host-network-on-windows': host_network_on_windows_rule_rule,
    'host-process-requirements': host_process_requirements_rule_rule,
    'http-application-routing': http_application_routing_rule_rule,
    'hugepages-on-windows': hugepages_on_windows_rule_rule,
    'hybrid-benefit-not-applied': hybrid_benefit_not_applied_rule_rule,
    'hyperv-isolation': hyperv_isolation_rule_rule,
    'ignored-helm-value': ignored_helm_value_rule_rule,
    'in-tree-volume-on-windows': in_tree_volume_on_windows_rule_rule,
    'incomplete-windows-credentials': incomplete_windows_credentials_rule_rule,
    'ingress-controller-on-any-os': ingress_controller_on_any_os_rule_rule,
    'invalid-pool-name': invalid_pool_name_rule_rule,
    'ipv6-service-on-windows': ipv6_service_on_windows_rule_rule,
    'istio-on-windows': istio_on_windows_rule_rule,
    'kubelet-config-on-windows': kubelet_config_on_windows_rule_rule,
    'kubenet-retirement': kubenet_retirement_rule_rule,
    'kubenet-with-windows': kubenet_with_windows_rule_rule,
    'kubernetes-dashboard': kubernetes_dashboard_rule_rule,
    'kured-on-any-os': kured_on_any_os_rule_rule,
    'linux-feature-with-windows': linux_feature_with_windows_rule_rule,
    'linux-file-permissions-on-windows': linux_file_permissions_on_windows_rule_rule,
    'linux-os-config-on-windows': linux_os_config_on_windows_rule_rule,
    'linux-path-on-windows': linux_path_on_windows_rule_rule,
    'linux-security-options-on-windows': linux_security_options_on_windows_rule_rule,
    'linux-volume-on-windows': linux_volume_on_windows_rule_rule,
    'linux-workload-on-any-os': linux_workload_on_any_os_rule_rule,
    'long-windows-pool-name': long_windows_pool_name_rule_rule,
    'max-pods-out-of-range': max_pods_out_of_range_rule_rule,
    'memory-volume-on-windows': memory_volume_on_windows_rule_rule,
    'message-of-the-day-on-windows': message_of_the_day_on_windows_rule_rule,
    'missing-windows-memory-limit': missing_windows_memory_limit_rule_rule,
    'missing-windows-profile': missing_windows_profile_rule_rule,
    'mixed-os-pod': mixed_os_pod_rule_rule,
    'mount-propagation-on-windows': mount_propagation_on_windows_rule_rule,
    'nano-server-powershell': nano_server_powershell_rule_rule,
    'network-policy-on-windows': network_policy_on_windows_rule_rule,
    'nfs-volume-on-windows': nfs_volume_on_windows_rule_rule,
    'node-autoprovisioning-with-windows': node_autoprovisioning_with_windows_rule_rule,
    'old-windows-image-reference': old_windows_image_reference_rule_rule,
    'os-selector-contradiction': os_selector_contradiction_rule_rule,
    'os-sku-without-os-type': os_sku_without_os_type_rule_rule,
    'osm-on-windows': osm_on_windows_rule_rule,
    'outbound-nat-windows': outbound_nat_windows_rule_rule,
    'ping-on-windows': ping_on_windows_rule_rule,
    'pod-identity-on-windows': pod_identity_on_windows_rule_rule,
    'pod-level-resources-on-windows': pod_level_resources_on_windows_rule_rule,
    'pod-security-on-windows': pod_security_on_windows_rule_rule,
    'pool-newer-than-cluster': pool_newer_than_cluster_rule_rule,
    'privileged-windows-container': privileged_windows_container_rule_rule,
    'raw-block-volume-on-windows': raw_block_volume_on_windows_rule_rule,
    'rdp-from-the-internet': rdp_from_the_internet_rule_rule,
    'reserved-node-label': reserved_node_label_rule_rule,
    'resize-policy-on-windows': resize_policy_on_windows_rule_rule,
    'retired-ingress-nginx': retired_ingress_nginx_rule_rule,
    'retired-windows-os-sku': retired_windows_os_sku_rule_rule,
    'retired-windows-runner': retired_windows_runner_rule_rule,
    'root-user-check-without-user': root_user_check_without_user_rule_rule,
    'run-as-user-name-format': run_as_user_name_format_rule_rule,
    'run-as-user-on-windows': run_as_user_on_windows_rule_rule,
    'secrets-store-without-windows': secrets_store_without_windows_rule_rule,
    'service-port-exhaustion': service_port_exhaustion_rule_rule,
    'service-principal-with-windows': service_principal_with_windows_rule_rule,
    'shared-disk-on-windows': shared_disk_on_windows_rule_rule,
    'short-probe-timeout-on-windows': short_probe_timeout_on_windows_rule_rule,
    'single-file-mount-on-windows': single_file_mount_on_windows_rule_rule,
    'small-system-pool': small_system_pool_rule_rule,
    'stop-signal-on-windows': stop_signal_on_windows_rule_rule,
    'storage-driver-without-windows': storage_driver_without_windows_rule_rule,
    'termination-message-path-on-windows': termination_message_path_on_windows_rule_rule,
    'terraform-windows-os-sku': terraform_windows_os_sku_rule_rule,
    'too-many-backends': too_many_backends_rule_rule,
    'too-many-node-pools': too_many_node_pools_rule_rule,
    'too-many-nodes': too_many_nodes_rule_rule,
    'trusted-launch-windows': trusted_launch_windows_rule_rule,
    'unenforced-network-policy': unenforced_network_policy_rule_rule,
    'unknown-az-argument': unknown_az_argument_rule_rule,
    'unknown-os-name': unknown_os_name_rule_rule,
    'unknown-os-sku': unknown_os_sku_rule_rule,
    'unsupported-kubernetes-version': unsupported_kubernetes_version_rule_rule,
    'untolerated-windows-taint': untolerated_windows_taint_rule_rule,
    'update-without-arguments': update_without_arguments_rule_rule,
    'virtual-machines-pool-windows': virtual_machines_pool_windows_rule_rule,
    'virtual-node-windows': virtual_node_windows_rule_rule,
    'volume-shared-across-os': volume_shared_across_os_rule_rule,
    'vpa-on-windows': vpa_on_windows_rule_rule,
    'weak-windows-admin-password': weak_windows_admin_password_rule_rule,
    'windows-2022-under-lts': windows_2022_under_lts_rule_rule,
    'windows-2025-without-fips': windows_2025_without_fips_rule_rule,
    'windows-admin-password-in-clear': windows_admin_password_in_clear_rule_rule,
    'windows-admin-user-name': windows_admin_user_name_rule_rule,
    'windows-container-administrator': windows_container_administrator_rule_rule,
    'windows-gateway-pool': windows_gateway_pool_rule_rule,
    'windows-image-build': windows_image_build_rule_rule,
    'windows-image-newer-than-runner': windows_image_newer_than_runner_rule_rule,
    'windows-image-os-mismatch': windows_image_os_mismatch_rule_rule,
    'windows-node-os-channel': windows_node_os_channel_rule_rule,
    'windows-options-on-linux': windows_options_on_linux_rule_rule,
    'windows-pod-without-os-name': windows_pod_without_os_name_rule_rule,
    'windows-preview-feature': windows_preview_feature_rule_rule,
    'windows-recording-rules': windows_recording_rules_rule_rule,
    'windows-system-pool': windows_system_pool_rule_rule,
    'windows-workload-on-any-os': windows_workload_on_any_os_rule_rule,
    'workload-runtime-on-windows': workload_runtime_on_windows_rule_rule,
    'zero-surge-upgrade': zero_surge_upgrade_rule_rule,
};


/***/ })

};
