export const id = 117;
export const ids = [117];
export const modules = {

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addonNames)
/* harmony export */ });
/** The add-ons by the names that Azure's API and Az PowerShell have for them, in lower case, and the names that `az` takes. */
const addonNames = new Map([
    ['httpapplicationrouting', 'http_application_routing'],
    ['omsagent', 'monitoring'],
    ['monitoring', 'monitoring'],
    ['virtualnode', 'virtual-node'],
    ['aciconnectorlinux', 'virtual-node'],
    ['aciconnectorwindows', 'virtual-node'],
    ['kubedashboard', 'kube-dashboard'],
    ['azurepolicy', 'azure-policy'],
    ['ingressapplicationgateway', 'ingress-appgw'],
    ['accsgxdeviceplugin', 'confcom'],
    ['openservicemesh', 'open-service-mesh'],
    ['azurekeyvaultsecretsprovider', 'azure-keyvault-secrets-provider'],
    ['gitops', 'gitops'],
]);


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ clusterPropertiesOf),
/* harmony export */   no: () => (/* binding */ poolPropertiesOf),
/* harmony export */   rc: () => (/* binding */ agentPoolProfilesOf)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _addons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9138);
/* harmony import */ var _property_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(189);




/**
 * Azure's own schema of clusters and pools (`Microsoft.ContainerService/managedClusters` and its child `agentPools`, API versions up to 2026-05-01), which
 * ARM templates, Bicep, `azapi`, Azure Service Operator and Pulumi's azure-native share. A reader of one of these languages finds the nodes and calls
 *
 * - `clusterPropertiesOf(properties, resource)` for a cluster: `properties` holds `networkProfile` and the rest, `resource` holds `identity` and `sku` (the same node where
 *   the language has no `properties` level, which is so for ASO's `spec` and Pulumi's `properties`);
 * - `poolPropertiesOf(properties)` for an `agentPools` child, or an item of `agentPoolProfiles`;
 * - `agentPoolProfilesOf(properties)` for the pools that a cluster brings with it.
 *
 * An expression that was not resolved is a `HoleNode`, or a scalar with `parts`: what hangs on it is unknown. `null` is absent, as it is for ARM.
 * Names of properties are compared without case, as ARM does: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
const clusterPropertiesOf = (properties, resource = properties) => ({
    ...(0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(clusterReaders, properties),
    managedIdentity: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('identity', 'type')(resource), type => !/^none$/i.test(type)),
    sku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('sku', 'name')(resource),
});
/** What an `agentPools` resource, or an item of `agentPoolProfiles`, sets. */
const poolPropertiesOf = (properties) => (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(poolReaders, properties);
/** The pools of `agentPoolProfiles`. What nobody can see may be any number of pools: one that has everything unknown stands for them. */
function agentPoolProfilesOf(properties) {
    const list = (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__.at)(properties, 'agentPoolProfiles');
    if (list.is === 'absent')
        return [];
    const whole = list.is === 'known' && list.value.kind === 'list' && !list.value.open;
    const nodes = whole ? list.value.items : [...(0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(list), { kind: 'hole', at: list.at }];
    const profiles = nodes.map(node => ({ node, name: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name')(node), properties: poolPropertiesOf(node) }));
    const first = firstOf(profiles.map(profile => profile.properties));
    return profiles.map(profile => {
        if (profile.properties !== first)
            return { ...profile, first: false };
        const mode = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(first.mode) ? first.mode : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('System', profile.node.at);
        return { ...profile, properties: { ...first, mode }, first: true };
    });
}
/** Where a cluster comes with one pool and its mode is left out (API versions before 2020-09-01), it is a System pool. */
function firstOf(pools) {
    const [only, ...others] = pools.length === 1 ? pools : pools.filter(({ mode }) => mode.is !== 'absent' && !(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(mode, 'User', 'Gateway'));
    if (!only || others.length > 0 || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(only.osType, 'Windows'))
        return undefined;
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(only.mode, 'System') || (pools.length === 1 && only.mode.is === 'absent') ? only : undefined;
}
const clusterReaders = {
    kubernetesVersion: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('kubernetesVersion'),
    supportPlan: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('supportPlan'),
    networkPlugin: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPlugin'),
    networkPluginMode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPluginMode'),
    networkPolicy: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkPolicy'),
    networkDataplane: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'networkDataplane'),
    loadBalancerSku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'loadBalancerSku'),
    outboundType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'outboundType'),
    // Each pool says these of itself.
    vmSetType: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    clusterAutoscaler: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    windowsAdminUsername: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'adminUsername'),
    windowsAdminPassword: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'adminPassword'),
    hybridBenefit: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('windows_server', 'windowsProfile', 'licenseType'),
    gmsaEnabled: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('windowsProfile', 'gmsaProfile', 'enabled'),
    gmsaDnsServer: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'gmsaProfile', 'dnsServer'),
    gmsaRootDomain: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('windowsProfile', 'gmsaProfile', 'rootDomainName'),
    servicePrincipal: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('servicePrincipalProfile', 'clientId'),
    managedIdentity: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    addons: enabledAddons,
    upgradeChannel: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('autoUpgradeProfile', 'upgradeChannel'),
    nodeOsUpgradeChannel: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('autoUpgradeProfile', 'nodeOSUpgradeChannel'),
    nodeProvisioningMode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('nodeProvisioningProfile', 'mode'),
    azureMonitorMetrics: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('azureMonitorProfile', 'metrics', 'enabled'),
    // They are resources of their own (`prometheusRuleGroups`), which may stand anywhere.
    windowsRecordingRules: node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(node.at),
    verticalPodAutoscaler: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('workloadAutoScalerProfile', 'verticalPodAutoscaler', 'enabled'),
    blobDriver: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('storageProfile', 'blobCSIDriver', 'enabled'),
    podIdentity: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('podIdentityProfile', 'enabled'),
    serviceMesh: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('istio', 'serviceMeshProfile', 'mode'),
    httpApplicationRouting: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('addonProfiles', 'httpApplicationRouting', 'enabled'),
    sku: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    ipFamilies: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('networkProfile', 'ipFamilies'),
    podCidr: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('networkProfile', 'podCidr'),
    imageCleaner: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'imageCleaner', 'enabled'),
    imdsRestriction: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('none', 'networkProfile', 'podLinkLocalAccess'),
    customCertificates: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('securityProfile', 'customCATrustCertificates'),
    sshAccess: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    aiToolchainOperator: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('aiToolchainOperatorProfile', 'enabled'),
    initializationTaints: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
};
const poolReaders = {
    osType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('osType'),
    osSku: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('osSKU'),
    mode: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('mode'),
    vmSize: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('vmSize'),
    vmSetType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('type'),
    count: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('count'),
    minCount: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('minCount'),
    maxCount: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('maxCount'),
    maxPods: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('maxPods'),
    clusterAutoscaler: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableAutoScaling'),
    fipsImage: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableFIPS'),
    taints: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('nodeTaints'),
    labels: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('nodeLabels'),
    priority: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('scaleSetPriority'),
    maxSurge: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('upgradeSettings', 'maxSurge'),
    maxUnavailable: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('upgradeSettings', 'maxUnavailable'),
    kubernetesVersion: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('orchestratorVersion'),
    workloadRuntime: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('workloadRuntime'),
    gpuInstanceProfile: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuInstanceProfile'),
    gpuDriver: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuProfile', 'driver'),
    gpuDriverType: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('gpuProfile', 'driverType'),
    linuxOsConfig: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('linuxOSConfig'),
    // Only `az` takes a file.
    kubeletConfig: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
    kubeletSettings: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .HP)('kubeletConfig'),
    messageOfTheDay: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('messageOfTheDay'),
    artifactStreaming: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('artifactStreamingProfile', 'enabled'),
    secureBoot: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'enableSecureBoot'),
    vtpm: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('securityProfile', 'enableVTPM'),
    outboundNatDisabled: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('windowsProfile', 'disableOutboundNat'),
    nodePublicIp: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enableNodePublicIP'),
    snapshotId: (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('creationData', 'sourceResourceId'),
    customHeaders: _property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx,
};
/** The add-ons that are certain to be on, under the names that `az` has for them. Those that a parameter decides are not in it. */
function enabledAddons(properties) {
    const profiles = (0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__.at)(properties, 'addonProfiles');
    const enabled = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesAt */ .ws)(profiles).filter(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('enabled')(value)) === true);
    if (profiles.is !== 'known' || (enabled.length === 0 && !(0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(profiles)))
        return profiles.is === 'absent' ? profiles : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(profiles.at);
    const place = enabled.length === 1 ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entrySpan */ .hn)(enabled[0]) : profiles.at;
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(enabled.map(({ key }) => _addons_js__WEBPACK_IMPORTED_MODULE_3__/* .addonNames */ .d.get(key.text.toLowerCase()) ?? key.text), place);
}


/***/ }),

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureObjectFacts: () => (/* reexport */ azureObjectFacts),
  pulumiFacts: () => (/* reexport */ pulumiFacts)
});

// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/extract/azure/arm-properties.js
var arm_properties = __webpack_require__(7873);
// EXTERNAL MODULE: ./lib/extract/azure/resource-id.js
var resource_id = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/extract/azure/aso.js




/**
 * Azure Service Operator: `ManagedCluster` and `ManagedClustersAgentPool` have the properties of ARM under `spec`.
 * https://azure.github.io/azure-service-operator/reference/containerservice/
 */
function asoFacts({ resource, object, within }, stated, refer) {
    const spec = (0,model_node/* nodeAt */.oB)(object, 'spec');
    if (spec.is !== 'known')
        return [];
    if (resource === 'ManagedCluster')
        return clusterFacts(object, spec.value, within, stated, refer);
    if (resource !== 'ManagedClustersAgentPool')
        return [];
    return [
        {
            ...{ kind: 'node-pool', action: 'create', first: false, via: resource, ...stated },
            ...(0,arm_properties/* poolPropertiesOf */.no)(spec.value),
            name: azureName(object, spec.value),
            cluster: ownerOf(spec.value, within, refer),
        },
    ];
}
function clusterFacts(object, spec, namespace, stated, refer) {
    const via = 'ManagedCluster';
    const name = {
        name: azureName(object, spec),
        resourceGroup: ownerName(spec, 'resourceGroups'),
        symbol: symbolOf(namespace, refer(object, 'metadata', 'name') ?? `at ${object.at.source}:${object.at.start}`),
    };
    const cluster = { kind: 'cluster', action: 'create', via, ...stated, ...(0,arm_properties/* clusterPropertiesOf */.H9)(spec), ...name };
    const pools = (0,arm_properties/* agentPoolProfilesOf */.rc)(spec).map(({ node, properties, ...profile }) => ({
        ...{ kind: 'node-pool', action: 'create', via, ...stated, at: node.at },
        ...properties,
        name: profile.name,
        first: profile.first,
        cluster: name,
    }));
    return [cluster, ...pools];
}
/** The name in Azure is that of the object, unless it says another. */
function azureName(object, spec) {
    const name = (0,model_node/* textAt */.$6)(spec, 'azureName');
    return (0,model_value/* isWritten */.QH)(name) ? name : (0,model_node/* textAt */.$6)(object, 'metadata', 'name');
}
/** The owner by the name of its object, or by its ID in Azure. */
function ownerName(spec, segment) {
    const id = (0,model_node/* textAt */.$6)(spec, 'owner', 'armId');
    return (0,model_value/* isWritten */.QH)(id) ? (0,resource_id/* fromId */.S)(id, segment) : (0,model_node/* textAt */.$6)(spec, 'owner', 'name');
}
function ownerOf(spec, namespace, refer) {
    const name = ownerName(spec, 'managedClusters');
    const owner = refer(spec, 'owner', 'name');
    const group = (0,resource_id/* fromId */.S)((0,model_node/* textAt */.$6)(spec, 'owner', 'armId'), 'resourceGroups');
    return { name, resourceGroup: group, ...(owner !== undefined && { symbol: symbolOf(namespace, owner) }) };
}
const symbolOf = (namespace, name) => `ManagedCluster ${namespace}/${name}`;

// EXTERNAL MODULE: ./lib/extract/azure/property-readers.js
var property_readers = __webpack_require__(189);
;// CONCATENATED MODULE: ./lib/extract/azure/capz.js




/**
 * Cluster API Provider Azure, v1beta1: https://capz.sigs.k8s.io/managed/managedcluster
 * The objects of a class of clusters (`...Template`) hold the same under `spec.template.spec`.
 */
function capzFacts(object, owners) {
    const { at, example, conditional, environment, consumer } = object;
    const stated = { at, example, conditional, ...(environment !== undefined && { environment }), ...(consumer && { consumer }) };
    const template = object.resource.endsWith('Template');
    const spec = (0,model_node/* nodeAt */.oB)(object.object, ...(template ? ['spec', 'template', 'spec'] : ['spec']));
    if (spec.is !== 'known')
        return [];
    switch (object.resource.replace(/Template$/, '')) {
        case 'AzureManagedControlPlane':
            return [clusterFact(object, spec.value, owners, stated)];
        case 'AzureManagedMachinePool':
            return [poolFact(object, spec.value, owners, stated)];
        case 'AzureMachinePool':
            return [machinePoolFact(object, spec.value, owners, stated)];
        case 'AzureASOManagedControlPlane':
        case 'AzureASOManagedMachinePool':
            return (0,model_node/* itemsAt */.Ct)(spec, 'resources').flatMap(item => (item.kind === 'map' ? embedded(item, object, stated, owners.refer) : []));
        default:
            return [];
    }
}
/** An object of Azure Service Operator in one of Cluster API. */
const embedded = (item, { object }, stated, refer) => asoFacts({ resource: (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'kind')) ?? '', object: item, within: namespaceOf(object, refer) }, { ...stated, at: item.at }, refer);
const clusterReaders = {
    kubernetesVersion: node => (0,model_value/* mapValue */.IS)((0,property_readers/* text */.Qq)('version')(node), version => version.replace(/^v/, '')),
    supportPlan: property_readers/* nowhere */.jx,
    // The default of the CRD.
    networkPlugin: node => ((0,property_readers.at)(node, 'networkPlugin').is === 'absent' ? (0,model_value/* known */.eO)('azure', node.at) : (0,property_readers/* text */.Qq)('networkPlugin')(node)),
    networkPluginMode: (0,property_readers/* text */.Qq)('networkPluginMode'),
    networkPolicy: (0,property_readers/* text */.Qq)('networkPolicy'),
    networkDataplane: (0,property_readers/* text */.Qq)('networkDataplane'),
    loadBalancerSku: (0,property_readers/* text */.Qq)('loadBalancerSKU'),
    outboundType: (0,property_readers/* text */.Qq)('outboundType'),
    vmSetType: property_readers/* nowhere */.jx,
    windowsAdminUsername: property_readers/* nowhere */.jx,
    windowsAdminPassword: property_readers/* nowhere */.jx,
    hybridBenefit: property_readers/* nowhere */.jx,
    gmsaEnabled: property_readers/* nowhere */.jx,
    gmsaDnsServer: property_readers/* nowhere */.jx,
    gmsaRootDomain: property_readers/* nowhere */.jx,
    servicePrincipal: property_readers/* nowhere */.jx,
    managedIdentity: node => (0,model_value/* mapValue */.IS)((0,property_readers/* text */.Qq)('identity', 'type')(node), () => true),
    addons: enabledAddons,
    upgradeChannel: (0,property_readers/* text */.Qq)('autoUpgradeProfile', 'upgradeChannel'),
    nodeOsUpgradeChannel: property_readers/* nowhere */.jx,
    nodeProvisioningMode: property_readers/* nowhere */.jx,
    clusterAutoscaler: property_readers/* nowhere */.jx,
    azureMonitorMetrics: property_readers/* nowhere */.jx,
    windowsRecordingRules: node => (0,model_value/* unknown */.L5)(node.at),
    verticalPodAutoscaler: property_readers/* nowhere */.jx,
    blobDriver: property_readers/* nowhere */.jx,
    podIdentity: property_readers/* nowhere */.jx,
    serviceMesh: property_readers/* nowhere */.jx,
    httpApplicationRouting: node => (0,model_value/* mapValue */.IS)(enabledAddons(node), names => (names.includes('http_application_routing') ? true : undefined)),
    sku: property_readers/* nowhere */.jx,
    ipFamilies: property_readers/* nowhere */.jx,
    podCidr: property_readers/* nowhere */.jx,
    imageCleaner: (0,property_readers/* flag */.Jt)('securityProfile', 'imageCleaner', 'enabled'),
    imdsRestriction: property_readers/* nowhere */.jx,
    customCertificates: property_readers/* nowhere */.jx,
    sshAccess: property_readers/* nowhere */.jx,
    aiToolchainOperator: property_readers/* nowhere */.jx,
    initializationTaints: property_readers/* nowhere */.jx,
};
const poolReaders = {
    osType: (0,property_readers/* text */.Qq)('osType'),
    osSku: property_readers/* nowhere */.jx,
    mode: (0,property_readers/* text */.Qq)('mode'),
    vmSize: (0,property_readers/* text */.Qq)('sku'),
    vmSetType: property_readers/* nowhere */.jx,
    count: property_readers/* nowhere */.jx,
    minCount: (0,property_readers/* number */.ai)('scaling', 'minSize'),
    maxCount: (0,property_readers/* number */.ai)('scaling', 'maxSize'),
    maxPods: (0,property_readers/* number */.ai)('maxPods'),
    clusterAutoscaler: node => (0,model_value/* mapValue */.IS)((0,property_readers.at)(node, 'scaling'), () => true),
    fipsImage: (0,property_readers/* flag */.Jt)('enableFIPS'),
    taints: node => (0,model_value/* mapValue */.IS)((0,property_readers.at)(node, 'taints'), taintsOf),
    labels: (0,property_readers/* pairs */.AS)('nodeLabels'),
    priority: (0,property_readers/* text */.Qq)('scaleSetPriority'),
    maxSurge: property_readers/* nowhere */.jx,
    maxUnavailable: property_readers/* nowhere */.jx,
    kubernetesVersion: property_readers/* nowhere */.jx,
    workloadRuntime: property_readers/* nowhere */.jx,
    gpuInstanceProfile: property_readers/* nowhere */.jx,
    gpuDriver: property_readers/* nowhere */.jx,
    gpuDriverType: property_readers/* nowhere */.jx,
    linuxOsConfig: (0,property_readers/* block */.om)('linuxOSConfig'),
    kubeletConfig: property_readers/* nowhere */.jx,
    kubeletSettings: (0,property_readers/* keys */.HP)('kubeletConfig'),
    messageOfTheDay: property_readers/* nowhere */.jx,
    artifactStreaming: property_readers/* nowhere */.jx,
    secureBoot: property_readers/* nowhere */.jx,
    vtpm: property_readers/* nowhere */.jx,
    outboundNatDisabled: property_readers/* nowhere */.jx,
    nodePublicIp: (0,property_readers/* flag */.Jt)('enableNodePublicIP'),
    snapshotId: property_readers/* nowhere */.jx,
    customHeaders: property_readers/* nowhere */.jx,
};
/** `key=value:Effect`, as the other languages write them. */
function taintsOf(list) {
    if (list.kind !== 'list' || list.open)
        return undefined;
    const taints = list.items.map(item => ['key', 'value', 'effect'].map(field => (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, field))));
    return taints.every(([key, , effect]) => key !== undefined && effect !== undefined)
        ? taints.map(([key, value, effect]) => `${key}=${value ?? ''}:${effect}`)
        : undefined;
}
/** The names are those of ARM; only the add-ons that matter here are told apart. */
function enabledAddons(node) {
    const names = new Map([
        ['httpapplicationrouting', 'http_application_routing'],
        ['aciconnectorlinux', 'virtual-node'],
        ['kubedashboard', 'kube-dashboard'],
        ['openservicemesh', 'open-service-mesh'],
    ]);
    return (0,model_value/* mapValue */.IS)((0,property_readers.at)(node, 'addonProfiles'), list => list.kind === 'list'
        ? list.items.flatMap(item => {
            const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'name'));
            return name !== undefined && (0,model_value/* valueOf */.RP)((0,property_readers/* flag */.Jt)('enabled')(item)) ? [names.get(name.toLowerCase()) ?? name] : [];
        })
        : undefined);
}
/** Patches may set what the object itself has no field for. */
function patched(properties, patches) {
    if (patches.is === 'absent')
        return properties;
    const entries = Object.entries(properties);
    return Object.fromEntries(entries.map(([name, value]) => [name, value.is === 'absent' ? (0,model_value/* unknown */.L5)(patches.at) : value]));
}
function clusterFact(object, spec, owners, stated) {
    const owner = owners.clusterOf(object) ?? labelled(object, owners.refer);
    return {
        ...{ kind: 'cluster', action: 'create', via: object.resource, ...stated },
        ...patched((0,property_readers/* readAll */.yw)(clusterReaders, spec), (0,property_readers.at)(spec, 'asoManagedClusterPatches')),
        name: object.resource.endsWith('Template') ? (0,model_value/* unknown */.L5)(object.name.at) : object.name,
        resourceGroup: (0,property_readers/* text */.Qq)('resourceGroupName')(spec),
        symbol: capz_symbolOf(object, owner ?? owners.refer(object.object, 'metadata', 'name') ?? '', owners.refer),
    };
}
function poolFact(object, spec, owners, stated) {
    const machines = owners.machinePoolOf(object);
    const written = (0,property_readers/* text */.Qq)('name')(spec);
    const own = object.resource.endsWith('Template') ? (0,model_value/* unknown */.L5)(object.name.at) : object.name;
    return {
        ...{ kind: 'node-pool', action: 'create', first: false, via: object.resource, ...stated },
        ...patched((0,property_readers/* readAll */.yw)(poolReaders, spec), (0,property_readers.at)(spec, 'asoManagedClustersAgentPoolPatches')),
        ...(machines && { count: (0,model_node/* numberAt */.tk)(machines.object, 'spec', 'replicas') }),
        name: (0,model_value/* isWritten */.QH)(written) ? written : own,
        cluster: clusterName(object, machines, owners),
    };
}
/** Machines of a cluster that is not AKS: that they run Windows matters to pods, and the rest is no concern of Azure's node pools. */
function machinePoolFact(object, spec, owners, stated) {
    return {
        ...{ kind: 'node-pool', action: 'create', first: false, via: object.resource, ...stated },
        ...(0,property_readers/* readAll */.yw)(poolReaders, { kind: 'map', at: spec.at, entries: [], open: true }),
        osType: (0,property_readers/* text */.Qq)('template', 'osDisk', 'osType')(spec),
        osSku: (0,property_readers/* nowhere */.jx)(spec),
        snapshotId: (0,property_readers/* nowhere */.jx)(spec),
        customHeaders: (0,property_readers/* nowhere */.jx)(spec),
        name: (0,model_value/* unknown */.L5)(object.name.at),
        cluster: clusterName(object, owners.machinePoolOf(object), owners),
    };
}
function clusterName(object, machines, owners) {
    const named = machines ? (0,model_node/* textAt */.$6)(machines.object, 'spec', 'clusterName') : undefined;
    const owner = (machines && owners.refer(machines.object, 'spec', 'clusterName')) ?? owners.clusterOf(object) ?? labelled(object, owners.refer);
    const name = named ?? (0,model_node/* textAt */.$6)(object.object, 'metadata', 'labels', clusterLabel);
    return {
        name: name.is === 'absent' ? (0,model_value/* unknown */.L5)(name.at) : name,
        resourceGroup: (0,model_value/* unknown */.L5)(object.name.at),
        ...(owner !== undefined && { symbol: capz_symbolOf(object, owner, owners.refer) }),
    };
}
const clusterLabel = 'cluster.x-k8s.io/cluster-name';
const labelled = ({ object }, refer) => refer(object, 'metadata', 'labels', clusterLabel);
const namespaceOf = (object, refer) => refer(object, 'metadata', 'namespace') ?? '';
const capz_symbolOf = ({ object }, cluster, refer) => `cluster.x-k8s.io ${namespaceOf(object, refer)}/${cluster}`;

// EXTERNAL MODULE: ./lib/extract/terraform/aks.js
var aks = __webpack_require__(2967);
;// CONCATENATED MODULE: ./lib/extract/azure/crossplane.js




/**
 * Crossplane's upjet provider: `spec.forProvider` has the arguments of Terraform's azurerm in camel case, and `spec.initProvider` those that hold only
 * when the resource is made. https://marketplace.upbound.io/providers/upbound/provider-azure-containerservice
 */
function crossplaneFacts(object, stated, refer) {
    const arguments_ = argumentsOf(object.object);
    const via = object.resource;
    if (via === 'KubernetesCluster') {
        const name = {
            name: externalName(object),
            resourceGroup: (0,model_node/* textAt */.$6)(arguments_, 'resource_group_name'),
            symbol: crossplane_symbolOf(object, refer(object.object, 'metadata', 'name') ?? '', refer),
        };
        return (0,aks/* clusterFacts */.s7)(arguments_, name, stated).map(fact => ({ ...fact, via }));
    }
    if (via !== 'KubernetesClusterNodePool')
        return [];
    return [{ ...(0,aks/* poolFact */.BA)(arguments_, clusterOf(object, arguments_, refer), stated), via, name: externalName(object) }];
}
/** The arguments under Terraform's names. */
function argumentsOf(object) {
    const parts = [(0,model_node/* nodeAt */.oB)(object, 'spec', 'initProvider'), (0,model_node/* nodeAt */.oB)(object, 'spec', 'forProvider')];
    const maps = parts.flatMap(part => (part.is === 'known' && part.value.kind === 'map' ? [part.value] : []));
    const open = parts.some(part => part.is === 'unknown') || maps.some(map => map.open);
    return snakeCased({ kind: 'map', at: maps.at(-1)?.at ?? object.at, entries: maps.flatMap(map => map.entries), open });
}
/** What users name themselves keeps its name. */
const free = new Set(['nodeLabels', 'tags', 'labels']);
/** The tree with the names of Terraform's arguments: `osSku` is `os_sku`. What an alias repeats is turned once. */
function snakeCased(node, done = new Map()) {
    const known = done.get(node);
    if (known || node.kind === 'hole' || node.kind === 'scalar')
        return known ?? node;
    const turned = node.kind === 'list'
        ? (0,model_node/* listWith */.VO)(node, { items: node.items.map(item => snakeCased(item, done)) })
        : (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(entry => snakeCasedEntry(entry, done)) });
    done.set(node, turned);
    return turned;
}
function snakeCasedEntry({ key, value }, done) {
    const text = key.text.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return { key: { ...key, text, value: text }, value: free.has(key.text) ? value : snakeCased(value, done) };
}
/** The name in Azure is that of the object, unless an annotation says another. */
function externalName({ object, name }) {
    const external = (0,model_node/* textAt */.$6)(object, 'metadata', 'annotations', 'crossplane.io/external-name');
    return (0,model_value/* isWritten */.QH)(external) ? external : name;
}
function clusterOf(object, arguments_, refer) {
    const id = (0,model_node/* textAt */.$6)(arguments_, 'kubernetes_cluster_id');
    if ((0,model_value/* isWritten */.QH)(id))
        return { name: (0,resource_id/* fromId */.S)(id, 'managedClusters'), resourceGroup: (0,resource_id/* fromId */.S)(id, 'resourceGroups') };
    const owner = (0,model_node/* textAt */.$6)(arguments_, 'kubernetes_cluster_id_ref', 'name');
    const symbol = refer(arguments_, 'kubernetes_cluster_id_ref', 'name');
    return {
        name: owner.is === 'absent' ? (0,model_value/* unknown */.L5)(owner.at) : owner,
        resourceGroup: (0,model_value/* unknown */.L5)(owner.at),
        ...(symbol !== undefined && { symbol: crossplane_symbolOf(object, symbol, refer) }),
    };
}
const crossplane_symbolOf = ({ object }, name, refer) => `KubernetesCluster ${refer(object, 'metadata', 'namespace') ?? ''}/${name}`;

// EXTERNAL MODULE: ./lib/extract/azure/object-groups.js
var object_groups = __webpack_require__(6423);
;// CONCATENATED MODULE: ./lib/extract/azure/references.js

/** @param written the characters of a file */
const referring = (written) => (node, ...path) => {
    const found = (0,model_node/* nodeAt */.oB)(node, ...path);
    if (found.is === 'unknown')
        return written(found.at)?.replace(/^(["'])(.*)\1$/s, '$2');
    return found.is === 'known' && found.value.kind === 'scalar' ? found.value.text : undefined;
};

;// CONCATENATED MODULE: ./lib/extract/azure/objects.js






/** The clusters and pools that Kubernetes objects make in Azure: Azure Service Operator, Cluster API, Crossplane. Objects of other files tell what belongs to what. */
function azureObjectFacts(objects, written) {
    const owners = ownersAmong(objects, referring(written));
    return objects.flatMap(object => {
        const group = (0,object_groups/* azureGroupOf */.G)(object);
        return group === undefined ? [] : readers[group](object, owners);
    });
}
const aso = (stated, { refer }) => {
    const { resource, object } = stated;
    return asoFacts({ resource, object, within: refer(object, 'metadata', 'namespace') ?? '' }, statedOf(stated), refer);
};
const crossplane = (object, { refer }) => crossplaneFacts(object, statedOf(object), refer);
const readers = {
    'containerservice.azure.com': aso,
    'infrastructure.cluster.x-k8s.io': capzFacts,
    'exp.infrastructure.cluster.x-k8s.io': capzFacts,
    'containerservice.azure.upbound.io': crossplane,
    'containerservice.azure.m.upbound.io': crossplane,
};
const statedOf = ({ at, example, conditional, environment, consumer }) => ({
    at,
    example,
    conditional,
    ...(environment !== undefined && { environment }),
    ...(consumer && { consumer }),
});
const clusterApi = new Set(['cluster.x-k8s.io', 'exp.cluster.x-k8s.io']);
/** What objects of Cluster API refer to, each reference under the kind, the name and the namespace of its target. */
function ownersAmong(objects, refer) {
    const pools = new Map();
    const clusters = new Map();
    // Examples know only their own file.
    const keyOf = ({ object, example, at }, kind, name = '') => [example ? at.source : '', refer(object, 'metadata', 'namespace') ?? '', kind, name].join('\0');
    const targetOf = (from, target) => keyOf(from, refer(target, 'kind') ?? '', refer(target, 'name'));
    const ownKey = (object) => keyOf(object, object.resource, refer(object.object, 'metadata', 'name'));
    for (const object of objects) {
        if (!clusterApi.has(object.group))
            continue;
        const name = refer(object.object, 'metadata', 'name');
        for (const part of machinesOf(object))
            pools.set(targetOf(object, part), object);
        if (name !== undefined)
            for (const part of partsOf(object))
                clusters.set(targetOf(object, part), name);
    }
    return { machinePoolOf: object => pools.get(ownKey(object)), clusterOf: object => clusters.get(ownKey(object)), refer };
}
const machinesOf = ({ resource, object }) => resource === 'MachinePool' ? known((0,model_node/* nodeAt */.oB)(object, 'spec', 'template', 'spec', 'infrastructureRef')) : [];
/** What a cluster, or a class of clusters, is made of. */
function partsOf({ resource, object }) {
    if (resource === 'Cluster')
        return known((0,model_node/* nodeAt */.oB)(object, 'spec', 'controlPlaneRef'));
    if (resource !== 'ClusterClass')
        return [];
    const workers = (0,model_node/* itemsAt */.Ct)(object, 'spec', 'workers', 'machinePools');
    return [(0,model_node/* nodeAt */.oB)(object, 'spec', 'controlPlane', 'ref'), ...workers.map(worker => (0,model_node/* nodeAt */.oB)(worker, 'template', 'infrastructure', 'ref'))].flatMap(known);
}
const known = (value) => (value.is === 'known' ? [value.value] : []);

;// CONCATENATED MODULE: ./lib/extract/azure/pulumi.js






/** The types that make clusters and pools, of the native provider (ARM's properties) and of the classic one (Terraform's arguments in camel case). */
const types = [
    [/^azure-native:containerservice(?:\/\w+)?:ManagedCluster$/, 'azure-native:containerservice:ManagedCluster'],
    [/^azure-native:containerservice(?:\/\w+)?:AgentPool$/, 'azure-native:containerservice:AgentPool'],
    [/^azure:containerservice(?:\/kubernetesCluster)?:KubernetesCluster$/, 'azure:containerservice:KubernetesCluster'],
    [/^azure:containerservice(?:\/kubernetesClusterNodePool)?:KubernetesClusterNodePool$/, 'azure:containerservice:KubernetesClusterNodePool'],
];
/** The clusters and pools of a program in Pulumi YAML: https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/ */
function pulumiFacts(root, example, written) {
    const resources = (0,model_node/* entriesAt */.ws)(root, 'resources');
    if (resources.length === 0)
        return [];
    const program = { root, example, written, resolved: new Map() };
    return resources.flatMap(entry => {
        const type = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(entry.value, 'type'));
        const via = type === undefined ? undefined : types.find(([pattern]) => pattern.test(type))?.[1];
        return via === undefined ? [] : resourceFacts(entry, via, program);
    });
}
function resourceFacts({ key, value }, via, program) {
    const found = (0,model_node/* nodeAt */.oB)(value, 'properties');
    const properties = found.is === 'known' ? resolved(found.value, program, 0) : emptyMap(value, found.is === 'unknown');
    const at = { ...key.at, end: Math.max(key.at.end, value.at.end) };
    const stated = { at, example: program.example, conditional: false };
    const symbol = pulumi_symbolOf(key.at.source, key.text);
    switch (via) {
        case 'azure-native:containerservice:ManagedCluster':
            return nativeCluster(properties, { name: named(properties, 'resourceName'), resourceGroup: (0,model_node/* textAt */.$6)(properties, 'resourceGroupName'), symbol }, { ...stated, via });
        case 'azure-native:containerservice:AgentPool': {
            const cluster = owner(value, properties, 'resourceName', program);
            const pool = { ...(0,arm_properties/* poolPropertiesOf */.no)(properties), name: named(properties, 'agentPoolName'), cluster };
            return [{ kind: 'node-pool', action: 'create', first: false, via, ...stated, ...pool }];
        }
        case 'azure:containerservice:KubernetesCluster': {
            const body = snakeCased(properties);
            const name = { name: named(body, 'name'), resourceGroup: (0,model_node/* textAt */.$6)(body, 'resource_group_name'), symbol };
            return (0,aks/* clusterFacts */.s7)(body, name, stated).map(fact => ({ ...fact, via }));
        }
        default: {
            const body = snakeCased(properties);
            return [{ ...(0,aks/* poolFact */.BA)(body, owner(value, properties, 'kubernetesClusterId', program), stated), via, name: named(body, 'name') }];
        }
    }
}
function nativeCluster(properties, name, stated) {
    const cluster = { kind: 'cluster', action: 'create', ...stated, ...(0,arm_properties/* clusterPropertiesOf */.H9)(properties), ...name };
    const pools = (0,arm_properties/* agentPoolProfilesOf */.rc)(properties).map(({ node, properties: own, ...profile }) => ({ kind: 'node-pool', action: 'create', ...stated, at: node.at, ...own, ...profile, cluster: name }));
    return [cluster, ...pools];
}
const emptyMap = (value, open) => ({ kind: 'map', at: value.at, entries: [], open });
/** Without a name Pulumi makes one up. */
function named(properties, property) {
    const name = (0,model_node/* textAt */.$6)(properties, property);
    return name.is === 'absent' ? (0,model_value/* unknown */.L5)(name.at) : name;
}
/** The cluster of a pool: a resource of the program (`${cluster.name}`), a name, or an ID in Azure. */
function owner(resource, properties, property, { root, written }) {
    const value = (0,model_node/* nodeAt */.oB)(resource, 'properties', property);
    const logical = /^["']?\$\{([\w-]+)\.\w+\}["']?$/.exec(written(value.at))?.[1];
    const resourceGroup = (0,model_node/* textAt */.$6)(properties, 'resourceGroupName');
    const name = (0,model_node/* textAt */.$6)(properties, property);
    if (logical !== undefined && (0,model_value/* isWritten */.QH)((0,model_node/* nodeAt */.oB)(root, 'resources', logical)))
        return { name: (0,model_value/* unknown */.L5)(value.at), resourceGroup, symbol: pulumi_symbolOf(value.at.source, logical) };
    return property === 'resourceName' ? { name, resourceGroup } : { name: (0,resource_id/* fromId */.S)(name, 'managedClusters'), resourceGroup: (0,resource_id/* fromId */.S)(name, 'resourceGroups') };
}
const pulumi_symbolOf = (source, logical) => `pulumi ${source} ${logical}`;
/** Deeper than this no variable refers to others. */
const maximumDepth = 20;
/** The tree with what the program decides itself in its place: defaults of the configuration, and variables. What a function gives is not seen. */
function resolved(node, program, depth) {
    const known = program.resolved.get(node);
    if (known)
        return known;
    const found = depth > maximumDepth ? { kind: 'hole', at: node.at } : resolvedNow(node, program, depth + 1);
    program.resolved.set(node, found);
    return found;
}
function resolvedNow(node, program, depth) {
    if (node.kind === 'list')
        return (0,model_node/* listWith */.VO)(node, { items: node.items.map(item => resolved(item, program, depth)) });
    if (node.kind === 'map') {
        const secret = (0,model_node/* entryOf */.Ms)(node, 'fn::secret');
        if (secret)
            return resolved(secret.value, program, depth);
        if (node.entries.some(({ key }) => key.text.startsWith('fn::')))
            return { kind: 'hole', at: node.at };
        return (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(({ key, value }) => ({ key, value: resolved(value, program, depth) })) });
    }
    if (node.kind === 'scalar' && !node.parts)
        return node;
    const name = /^["']?\$\{([\w-]+)\}["']?$/.exec(program.written(node.at))?.[1];
    const decided = name === undefined ? undefined : decidedBy(name, program.root);
    if (!decided)
        return node;
    const value = resolved(decided, program, depth);
    return value.kind === 'scalar' ? { ...value, at: node.at, from: [...(value.from ?? []), value.at] } : value;
}
function decidedBy(name, root) {
    const variable = (0,model_node/* nodeAt */.oB)(root, 'variables', name);
    if (variable.is === 'known')
        return variable.value;
    const config = [(0,model_node/* nodeAt */.oB)(root, 'config', name, 'default'), (0,model_node/* nodeAt */.oB)(root, 'configuration', name, 'default')];
    return config.flatMap(value => (value.is === 'known' ? [value.value] : []))[0];
}

;// CONCATENATED MODULE: ./lib/extract/azure/in-yaml.js
/** What makes clusters and pools in Azure from YAML, loaded together. */




/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);


/** Every property of a fact. */
function readAll(readers, statement) {
    // A copy has all names in place: to add them one by one takes longer, and more memory.
    const properties = { ...readers };
    for (const [name, reader] of Object.entries(readers))
        properties[name] = reader(statement);
    return properties;
}
/** The text under a path of names. */
const text = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(at(node, ...path));
/** The boolean under a path of names. */
const flag = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(at(node, ...path));
/** The number under a path of names. */
const number = (...path) => node => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(at(node, ...path));
/** A text that switches something: known to be on for one value, off for any other. */
const word = (on, ...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(text(...path)(node), value => value.toLowerCase() === on);
/** The texts of a list. One that nobody can see makes the list unknown. */
const texts = (...path) => node => {
    const list = at(node, ...path);
    if (list.is !== 'known')
        return list;
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(list).map(item => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item)));
    return list.value.kind === 'list' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(list) && found.every(each => each !== undefined) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found, list.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(list.at);
};
/** The entries of a map as `key=value`. */
const pairs = (...path) => node => {
    const map = at(node, ...path);
    if (map.is !== 'known')
        return map;
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map).map(({ key, value }) => `${key.text}=${(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value)) ?? ''}`);
    return map.value.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found, map.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(map.at);
};
/** The keys of a map. */
const keys = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), map => (map.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map) ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map).map(({ key }) => key.text) : undefined));
/** A block of settings, of which only its presence matters. */
const block = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), found => (found.kind === 'map' && found.entries.length > 0 ? 'set' : undefined));
/** Whether a list has something in it. */
const filled = (...path) => node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(node, ...path), list => (list.kind === 'list' && (list.items.length > 0 || !list.open) ? list.items.length > 0 : undefined));
/** What the language has no property for. */
const nowhere = node => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(node.at);
/** The node under a path of names, whatever their case. */
function at(node, ...path) {
    let value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node);
    for (const name of path)
        value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, ...step(value, name));
    return value;
}
function step(value, name) {
    if (value.is !== 'known' || value.value.kind !== 'map')
        return [name];
    const wanted = name.toLowerCase();
    const { entries } = value.value;
    const written = entries.findLast(({ key }) => key.text === name) ?? entries.findLast(({ key }) => key.text.toLowerCase() === wanted);
    return [written?.key.text ?? name];
}


/***/ }),

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fromId)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

/** A segment of the ID of a resource in Azure, such as the name behind `managedClusters`. */
function fromId(id, segment) {
    if (id.is === 'known') {
        const parts = id.value.split('/');
        const index = parts.findIndex(part => part.toLowerCase() === segment.toLowerCase());
        const name = index < 0 ? undefined : parts[index + 1];
        return name ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(name, id.at, id.from) : { is: 'unknown', at: id.at };
    }
    return id.is === 'partial' ? { is: 'unknown', at: id.at } : id;
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ poolFact),
/* harmony export */   Si: () => (/* binding */ automaticClusterFact),
/* harmony export */   s7: () => (/* binding */ clusterFacts)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _azure_property_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(189);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(770);




/**
 * `azurerm_kubernetes_cluster`: the cluster and its first pool. Arguments of the azurerm provider 5.2, with the names they had in 4, 3 and 2; the
 * provider makes the first pool a Linux System pool whatever is written: `internal/services/containers/kubernetes_nodepool.go`.
 */
function clusterFacts(body, name, stated) {
    const via = 'azurerm_kubernetes_cluster';
    const cluster = { kind: 'cluster', action: 'create', via, ...stated, ...(0,_azure_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(clusterReaders, body), ...name };
    return [cluster, ...ownPools(body, name, { ...stated, via })];
}
/** `azurerm_kubernetes_automatic_cluster`: AKS decides nearly all of it, so that only the SKU is known. */
function automaticClusterFact(body, name, stated) {
    const unseen = (0,_azure_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(clusterReaders, { kind: 'map', at: body.at, entries: [], open: true });
    return { kind: 'cluster', action: 'create', via: 'azurerm_kubernetes_automatic_cluster', ...stated, ...unseen, sku: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('Automatic', stated.at), ...name };
}
/** `azurerm_kubernetes_cluster_node_pool` */
function poolFact(body, cluster, stated) {
    const via = 'azurerm_kubernetes_cluster_node_pool';
    const pool = { kind: 'node-pool', action: 'create', first: false, via, ...stated, cluster };
    return { ...pool, ...(0,_azure_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(poolReaders, body), name: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'name'), rotationName: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'temporary_name_for_rotation') };
}
/** `default_node_pool`; before azurerm 2 a cluster had its pools in `agent_pool_profile`. */
function ownPools(body, cluster, stated) {
    const first = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(body, 'default_node_pool');
    const older = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(body, 'agent_pool_profile');
    const made = (node) => ({
        ...{ kind: 'node-pool', action: 'create', first: false, ...stated },
        ...(0,_azure_property_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(poolReaders, node),
        name: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(node, 'name'),
        cluster,
    });
    const firstPool = (node) => ({
        ...made(node),
        first: true,
        at: stated.at,
        osType: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('Linux', node.at),
        mode: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('System', node.at),
        vmSetType: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('type')(node),
    });
    if (first.is === 'absent' && older.length > 0) {
        return older.map((node, index) => (index === 0 ? firstPool(node) : { ...made(node), at: node.at, vmSetType: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('type')(node) }));
    }
    const pool = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__.at)(body, 'default_node_pool');
    return pool.is === 'absent' ? [] : [firstPool(pool.is === 'known' ? pool.value : { kind: 'hole', at: pool.at })];
}
const clusterReaders = {
    kubernetesVersion: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('kubernetes_version'),
    supportPlan: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('support_plan'),
    networkPlugin: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.network_plugin'),
    networkPluginMode: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.network_plugin_mode'),
    networkPolicy: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.network_policy'),
    networkDataplane: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.network_data_plane', 'network_profile.ebpf_data_plane'),
    loadBalancerSku: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.load_balancer_sku'),
    outboundType: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.outbound_type'),
    vmSetType: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('default_node_pool.type'),
    windowsAdminUsername: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('windows_profile.admin_username'),
    windowsAdminPassword: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('windows_profile.admin_password'),
    hybridBenefit: body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('windows_profile.license')(body), license => /^windows_server$/i.test(license)),
    gmsaEnabled: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)('windows_profile', 'gmsa'),
    gmsaDnsServer: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('windows_profile.gmsa.dns_server'),
    gmsaRootDomain: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('windows_profile.gmsa.root_domain'),
    servicePrincipal: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('service_principal.client_id'),
    managedIdentity: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)('identity'),
    addons,
    upgradeChannel: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('automatic_upgrade_channel', 'automatic_channel_upgrade'),
    nodeOsUpgradeChannel: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('node_os_upgrade_channel', 'node_os_channel_upgrade'),
    nodeProvisioningMode: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('node_provisioning_profile.mode'),
    clusterAutoscaler: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('default_node_pool.auto_scaling_enabled', 'default_node_pool.enable_auto_scaling'),
    azureMonitorMetrics: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)('monitor_metrics'),
    // They are resources of their own (`azurerm_monitor_alert_prometheus_rule_group`), which may stand anywhere.
    windowsRecordingRules: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .elsewhere */ .Jn,
    verticalPodAutoscaler: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('workload_autoscaler_profile.vertical_pod_autoscaler_enabled'),
    blobDriver: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('storage_profile.blob_driver_enabled'),
    podIdentity: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    serviceMesh: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)('service_mesh_profile'),
    httpApplicationRouting: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('http_application_routing_enabled', 'addon_profile.http_application_routing.enabled'),
    sku: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    ipFamilies: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)('network_profile.ip_versions'),
    podCidr: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('network_profile.pod_cidr'),
    imageCleaner: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('image_cleaner_enabled'),
    imdsRestriction: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    customCertificates: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)('custom_ca_trust_certificates_base64'),
    sshAccess: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    aiToolchainOperator: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('ai_toolchain_operator_enabled'),
    initializationTaints: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
};
const poolReaders = {
    osType: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('os_type'),
    osSku: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('os_sku'),
    mode: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('mode'),
    vmSize: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('vm_size'),
    vmSetType: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    count: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('node_count', 'count'),
    minCount: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('min_count'),
    maxCount: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('max_count'),
    maxPods: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('max_pods'),
    clusterAutoscaler: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('auto_scaling_enabled', 'enable_auto_scaling'),
    fipsImage: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('fips_enabled'),
    taints: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)('node_taints'),
    labels: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .pairs */ .AS)('node_labels'),
    priority: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('priority'),
    maxSurge: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('upgrade_settings.max_surge'),
    maxUnavailable: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('upgrade_settings.max_unavailable'),
    kubernetesVersion: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('orchestrator_version'),
    workloadRuntime: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('workload_runtime'),
    gpuInstanceProfile: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('gpu_instance'),
    gpuDriver: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('gpu_driver'),
    gpuDriverType: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    linuxOsConfig: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)('linux_os_config'),
    kubeletConfig: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    kubeletSettings: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)('kubelet_config'),
    messageOfTheDay: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('message_of_the_day'),
    artifactStreaming: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    secureBoot: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    vtpm: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
    outboundNatDisabled: body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('windows_profile.outbound_nat_enabled')(body), enabled => !enabled),
    nodePublicIp: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('node_public_ip_enabled', 'enable_node_public_ip'),
    snapshotId: (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('snapshot_id'),
    customHeaders: _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .nowhere */ .jx,
};
/** Add-ons under the names that `az` has for them: where each of them is switched on, in azurerm 3 and later and before. */
const addonArguments = [
    ['http_application_routing', 'http_application_routing_enabled', 'http_application_routing'],
    ['monitoring', 'oms_agent', 'oms_agent'],
    ['virtual-node', 'aci_connector_linux', 'aci_connector_linux'],
    ['kube-dashboard', '', 'kube_dashboard'],
    ['azure-policy', 'azure_policy_enabled', 'azure_policy'],
    ['ingress-appgw', 'ingress_application_gateway', 'ingress_application_gateway'],
    ['confcom', 'confidential_computing', ''],
    ['open-service-mesh', 'open_service_mesh_enabled', 'open_service_mesh'],
    ['azure-keyvault-secrets-provider', 'key_vault_secrets_provider', 'azure_keyvault_secrets_provider'],
];
/** The add-ons that are certain to be on. The place is that of the one where there is one only. */
function addons(body) {
    const found = addonArguments.flatMap(([addon, argument, before]) => {
        const own = argument === '' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(body.at) : isOn((0,_readers_js__WEBPACK_IMPORTED_MODULE_3__.at)(body, argument));
        const older = before === '' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(body.at) : isOn((0,_readers_js__WEBPACK_IMPORTED_MODULE_3__.at)(body, 'addon_profile', before));
        return [own, older].flatMap(value => ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(value) === true ? [{ addon, at: value.at }] : []));
    });
    if (found.length > 0)
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found.map(({ addon }) => addon), found.length === 1 ? found[0].at : body.at);
    return 'open' in body && body.open ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(body.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(body.at);
}
/** A block that is there, unless it says itself that it is not enabled; or a flag. */
function isOn(value) {
    if (value.is !== 'known')
        return value;
    if (value.value.kind === 'scalar')
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value), text => /^true$/i.test(text));
    const own = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(value.value, ['enabled']);
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(own) ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('enabled')(value.value) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true, value.at);
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);


/** The node under a path of blocks and arguments. A block stands in a list; JSON may leave the list out. */
function at(body, ...path) {
    let value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(body);
    for (const name of path) {
        value = first(value);
        value = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, name);
    }
    return first(value, path.length > 0);
}
/** A block that may be there once. */
function first(value, blocksOnly = false) {
    if (value.is !== 'known' || value.value.kind !== 'list')
        return value;
    const [item] = value.value.items;
    if (blocksOnly && item && item.kind !== 'map')
        return value;
    if (blocksOnly && !item && !value.value.open)
        return value.value.items.length === 0 ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(value.at) : value;
    return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 0);
}
/** The first of several names that is written. */
function either(body, ...paths) {
    const values = paths.map(path => at(body, ...path));
    return values.find(_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH) ?? values[0];
}
const pathsOf = (paths) => paths.map(path => path.split('.'));
/** The text of an argument, by its paths over the versions of the provider: `network_profile.network_data_plane`. */
const text = (...paths) => body => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(either(body, ...pathsOf(paths)));
/** A boolean, which Terraform also takes as text. */
const flag = (...paths) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(either(body, ...pathsOf(paths))), value => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined));
/** A number, which Terraform also takes as text. */
const number = (...paths) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(either(body, ...pathsOf(paths))), value => (/^-?\d+$/.test(value) ? Number(value) : undefined));
/** Whether a block is there. */
const present = (...path) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(body, ...path), node => (node.kind === 'map' ? true : undefined));
/** A block of settings, of which only its presence matters. */
const block = (...path) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(body, ...path), node => (node.kind === 'map' ? 'set' : undefined));
/** The list under a path of blocks. */
const listAt = (body, path) => {
    const blocks = path.split('.');
    return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(at(body, ...blocks.slice(0, -1)), blocks.at(-1));
};
/** Whether a list has something in it. */
const filled = (path) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(listAt(body, path), list => (list.kind === 'list' && (list.items.length > 0 || !list.open) ? list.items.length > 0 : undefined));
/** The texts of a list. */
const texts = (path) => body => {
    const list = listAt(body, path);
    if (list.is !== 'known')
        return list;
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(list).map(item => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item)));
    return list.value.kind === 'list' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(list) && found.every(each => each !== undefined) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(found, list.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(list.at);
};
/** The entries of a map as `key=value`. */
const pairs = (name) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(body, name), map => {
    const found = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map).map(({ key, value }) => `${key.text}=${(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value)) ?? ''}`);
    return map.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map) ? found : undefined;
});
/** The names of the arguments of a block. */
const names = (name) => body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(at(body, name), map => map.kind === 'map' && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(map)
    ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(map)
        .filter(({ value }) => (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value).is !== 'absent')
        .map(({ key }) => key.text)
    : undefined);
/** What the language has no argument for. */
const nowhere = body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(body.at);
/** What other resources may set. */
const elsewhere = body => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(body.at);


/***/ })

};
