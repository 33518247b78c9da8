export const id = 805;
export const ids = [805];
export const modules = {

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


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expandTemplates: () => (/* reexport */ expandTemplates),
  terraform: () => (/* reexport */ terraform),
  terraformOutputs: () => (/* reexport */ terraformOutputs)
});

// EXTERNAL MODULE: ./lib/extract/arm/facts.js + 4 modules
var arm_facts = __webpack_require__(711);
// EXTERNAL MODULE: ./lib/extract/arm/instance.js
var arm_instance = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/link/paths.js
var paths = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/link/arm/deployments.js


/** The deployments that scripts and pipelines of the repository run. One without any parameters says nothing of them. */
function deploymentCommands(files, facts) {
    const paths = new Map([...files.values()].map(file => [file.source, file.path]));
    return facts.flatMap(fact => {
        const path = fact.kind === 'command' && fact.tool === 'az' ? paths.get(fact.at.source) : undefined;
        const found = path === undefined ? undefined : deploymentOf(fact, path, files);
        return found && (found.open || found.files.length > 0 || found.inline.size > 0) ? [found] : [];
    });
}
const ACTIONS = new Set(['create', 'validate', 'what-if']);
function deploymentOf({ words, example }, path, files) {
    const texts = words.slice(0, 4).map(({ value }) => (0,model_value/* valueOf */.RP)(value)?.toLowerCase());
    if (texts[1] !== 'deployment' || !ACTIONS.has(texts[3] ?? ''))
        return undefined;
    const options = optionsOf(words.slice(4));
    const find = (written) => (0,paths/* lookUpPath */.yc)(path, written.replace(/^@/, ''), found => (files.has(found) ? found : undefined));
    const [named] = options.get('template') ?? [];
    const template = named && find((0,model_value/* valueOf */.RP)(named.value) ?? '');
    if (template === undefined)
        return undefined;
    const parameters = parametersOf((options.get('parameters') ?? []).map(wordOf), find);
    return { path, template, example, ...parameters, open: parameters.open || words.some(({ many }) => many) };
}
function wordOf({ value, at }) {
    if (value.is === 'known')
        return { at, begins: value.value, text: value.value };
    return { at, begins: value.is === 'partial' ? (value.parts[0] ?? '') : '' };
}
/** `name=value` and files of parameters, in any order. */
function parametersOf(words, find) {
    const inline = new Map();
    const files = [];
    let open = false;
    for (const { begins, text, at } of words) {
        const pair = /^(\w+)=([\s\S]*)$/.exec(begins);
        const file = pair || text === undefined ? undefined : find(text);
        if (pair)
            inline.set(pair[1].toLowerCase(), text === undefined ? { kind: 'unread', at } : literalOf(pair[2], text, at));
        else if (file !== undefined)
            files.push(file);
        else
            open = true;
    }
    return { files, inline, open };
}
const OPTIONS = { '--template-file': 'template', '-f': 'template', '--parameters': 'parameters', '-p': 'parameters' };
/** The words behind each of the two options, which may be given more than once. */
function optionsOf(words) {
    const found = new Map();
    let option;
    for (const word of words) {
        const text = (0,model_value/* valueOf */.RP)(word.value);
        const name = text === undefined ? undefined : OPTIONS[text];
        if (name !== undefined || text?.startsWith('-'))
            option = name;
        else if (option !== undefined) {
            const behind = found.get(option);
            if (behind)
                behind.push(word);
            else
                found.set(option, [word]);
        }
    }
    return found;
}
/** `name=value` as the command line hands it over: a number and a boolean are told by their looks, JSON is not read. */
function literalOf(written, word, at) {
    const place = at.end - at.start === word.length ? { ...at, start: at.end - written.length } : at;
    if (/^(?:true|false)$/i.test(written))
        return { kind: 'literal', at: place, value: written.toLowerCase() === 'true' };
    if (/^\d{1,9}$/.test(written))
        return { kind: 'literal', at: place, value: Number(written) };
    return /^[[{]/.test(written) ? { kind: 'unread', at: place } : { kind: 'literal', at: place, value: written };
}

// EXTERNAL MODULE: ./lib/extract/arm/modules.js
var modules = __webpack_require__(3713);
;// CONCATENATED MODULE: ./lib/link/arm/entries.js



/**
 * The paths of the templates that others deploy. What only an example deploys is not used up by that, and of templates that deploy each other in a ring, which
 * have no caller outside, the first is taken for it.
 */
function calledTemplates(templates, around) {
    const byPath = new Map(templates.map(template => [template.path, template]));
    const calls = new Map(templates.map(template => [template.path, pathsCalled(template, around).filter(path => uses(template, byPath.get(path)))]));
    const called = new Set([...calls.values()].flat());
    const reached = new Set();
    const visit = (start) => {
        for (const open = [start]; open.length > 0;) {
            const path = open.pop();
            if (reached.has(path))
                continue;
            reached.add(path);
            open.push(...(calls.get(path) ?? []));
        }
    };
    for (const { path } of templates)
        if (!called.has(path))
            visit(path);
    for (const { path } of templates) {
        if (reached.has(path))
            continue;
        called.delete(path);
        visit(path);
    }
    return called;
}
const uses = (caller, template) => template !== undefined && template.path !== caller.path && (!caller.example || template.example);
/** Where an address depends on a parameter, its default decides. */
function pathsCalled(caller, around) {
    if (caller.template.modules.length === 0)
        return [];
    const paths = [];
    const noting = {
        ...around,
        templateAt: (path, from) => {
            const found = around.templateAt(path, from);
            if (found)
                paths.push(found.path);
            return found;
        },
    };
    const entry = (0,arm_instance/* instanceOf */.hR)(caller, (0,arm_facts/* newDeployment */._3)(noting));
    if (entry)
        for (const module of modulesOf(caller.template))
            (0,modules/* childOf */.G)(module, (0,arm_instance/* scopeOf */.Od)(entry));
    return paths;
}
const modulesOf = (template) => template.modules.flatMap(module => [module, ...(module.inline ? modulesOf(module.inline) : [])]);

;// CONCATENATED MODULE: ./lib/link/arm/parameters.js


/**
 * The parameters that templates of a repository are deployed with, by the template: a command says so; else files of Bicep name the template, and those in JSON are
 * told by their names, folders and parameters.
 */
function parameterSets(files, entries, commands) {
    const candidates = new Map([...files.values()].flatMap(file => (file.said.arm?.is === 'parameters' ? [[file.path, { ...file, parameters: file.said.arm.parameters }]] : [])));
    const landscape = { byPath: new Map(entries.map(entry => [entry.path, entry])), byFolder: groupByFolder(entries) };
    const sets = new Map();
    const add = (template, set) => {
        const found = sets.get(template);
        if (found)
            found.push(set);
        else
            sets.set(template, [set]);
    };
    const used = new Set();
    const seen = new Set();
    for (const command of commands) {
        // What is checked first is deployed next, with the same parameters.
        const key = keyOf(command);
        if (seen.has(key))
            continue;
        seen.add(key);
        if (command.example && !landscape.byPath.get(command.template)?.example)
            continue;
        for (const path of command.files)
            used.add(path);
        add(command.template, setOfCommand(command, candidates));
    }
    for (const candidate of candidates.values()) {
        if (used.has(candidate.path))
            continue;
        const base = baseOf(candidate, candidates);
        for (const path of templatesFor(candidate, base, landscape))
            add(path, setOf(candidate, base));
    }
    return sets;
}
const keyOf = ({ template, files, inline, open }) => JSON.stringify([template, files, open, [...inline].map(([name, value]) => [name, value.kind === 'literal' ? value.value : null])]);
/** The files of parameters that a command names, and over them what it says itself. */
function setOfCommand(command, candidates) {
    const named = command.files.flatMap(path => candidates.get(path) ?? []).map(candidate => setOf(candidate, baseOf(candidate, candidates)));
    return {
        path: command.path,
        example: command.example,
        open: command.open || named.length < command.files.length || named.some(({ open }) => open),
        given: deployment => {
            const inline = scopeFor(command.path, command.inline, deployment);
            return new Map([...named.flatMap(set => [...set.given(deployment)]), ...inline]);
        },
    };
}
function groupByFolder(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const folder = (0,paths/* folderOf */.yS)(entry.path);
        const group = groups.get(folder);
        if (group)
            group.push(entry);
        else
            groups.set(folder, [entry]);
    }
    return groups;
}
function baseOf({ parameters, path }, candidates) {
    const base = pathNamed(parameters.extends, path);
    return base === undefined ? undefined : candidates.get(base);
}
function templatesFor(candidate, base, landscape) {
    const { parameters, path, example } = candidate;
    if (parameters.using || parameters.extends) {
        const using = pathNamed(parameters.using, path) ?? (base && pathNamed(base.parameters.using, base.path));
        return using === undefined ? [] : [using];
    }
    return guessed(candidate, landscape)
        .filter(entry => (!example || entry.example) && [...parameters.values.keys()].every(name => entry.template.parameters.has(name)))
        .map(entry => entry.path);
}
/** Of the nearest folder with templates: the one of the same name (`main.dev.parameters.json`), else its only one. */
function guessed({ path }, { byFolder }) {
    for (let folder = (0,paths/* folderOf */.yS)(path);; folder = (0,paths/* folderOf */.yS)(folder)) {
        const near = byFolder.get(folder) ?? [];
        const named = near.filter(entry => stemOf(entry.path) === stemOf(path));
        if (named.length > 0)
            return named;
        const entries = near.filter(entry => !entry.called);
        if (entries.length > 0)
            return entries.length === 1 ? entries : [];
        if (folder === '')
            return [];
    }
}
function setOf(candidate, base) {
    return {
        path: candidate.path,
        example: candidate.example,
        open: candidate.parameters.extends !== undefined && base === undefined,
        given: deployment => new Map([...(base ? valuesOf(base, deployment) : []), ...valuesOf(candidate, deployment)]),
    };
}
/** The values are expressions in the file that they stand in, which has variables and imports of its own. */
const valuesOf = ({ parameters, path }, deployment) => scopeFor(path, parameters.values, deployment, parameters);
function scopeFor(path, values, deployment, { variables, imports } = { variables: new Map(), imports: [] }) {
    const [first] = values.values();
    if (!first)
        return [];
    const template = {
        at: first.at,
        parameters: new Map([...values].map(([name, value]) => [name, { at: value.at, default: value }])),
        variables,
        imports,
        functions: new Map(),
        outputs: new Map(),
        resources: [],
        modules: [],
        generated: false,
    };
    const instance = (0,arm_instance/* instanceOf */.hR)({ template, path }, deployment);
    return instance ? [...values].map(([name, expression]) => [name, { expression, scope: (0,arm_instance/* scopeOf */.Od)(instance) }]) : [];
}
function pathNamed(expression, from) {
    return expression?.kind === 'literal' && typeof expression.value === 'string' ? (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(from), expression.value) : undefined;
}
/** The name without what tells the environment: `main` of `main.dev.parameters.json`. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name.split(/[._-]?param(?:eter)?s?\b|\./)[0];
}

// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
;// CONCATENATED MODULE: ./lib/link/arm/tasks.js




/** https://github.com/Azure/arm-deploy, https://github.com/Azure/bicep-deploy, and the task of Azure Pipelines. */
const TASKS = [
    { names: /^azure\/arm-deploy@/i, template: 'template', parameters: 'parameters' },
    { names: /^azure\/bicep-deploy@/i, template: 'template-file', file: 'parameters-file', parameters: 'parameters' },
    { names: /^AzureResourceManagerTemplateDeployment@/i, template: 'csmFile', file: 'csmParametersFile', overrides: 'overrideParameters' },
];
/** Where workflows and pipelines nest their steps; deeper than this nobody does. */
const MAX_DEPTH = 14;
/** The deployments of workflows and pipelines by tasks of their own. */
function deploymentTasks(files) {
    return [...files.values()].flatMap(({ path, example, language, said }) => language === 'yaml' ? said.documents.flatMap(root => tasksIn(root, 0).flatMap(node => tasks_deploymentOf(node, path, example, files) ?? [])) : []);
}
/** The maps that name a task. Only what begins like a workflow, a pipeline or a template of one is looked through. */
function tasksIn(node, depth) {
    if (depth > MAX_DEPTH || node.kind === 'scalar' || node.kind === 'hole')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(item => tasksIn(item, depth + 1));
    const inner = depth === 0 ? ['jobs', 'stages', 'steps', 'runs', 'extends'].flatMap(name => (0,model_node/* entryOf */.Ms)(node, name) ?? []) : node.entries;
    const own = depth > 0 && ((0,model_node/* hasKey */.CJ)(node, 'uses') || (0,model_node/* hasKey */.CJ)(node, 'task')) ? [node] : [];
    return [...own, ...inner.flatMap(({ value }) => tasksIn(value, depth + 1))];
}
function tasks_deploymentOf(step, path, example, files) {
    const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(step, 'uses')) ?? (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(step, 'task')) ?? '';
    const task = TASKS.find(({ names }) => names.test(name));
    if (!task)
        return undefined;
    const inputs = (0,model_node/* nodeAt */.oB)(step, (0,model_node/* hasKey */.CJ)(step, 'with') ? 'with' : 'inputs');
    const find = (written) => (0,paths/* lookUpPath */.yc)(path, written.replace(/^\$\([\w.]+\)\//, ''), found => (files.has(found) ? found : undefined));
    const template = find(ending((0,model_node/* textAt */.$6)(inputs, task.template)));
    if (template === undefined)
        return undefined;
    const words = [
        ...(task.file === undefined ? [] : wordsOf((0,model_node/* textAt */.$6)(inputs, task.file))),
        ...(task.parameters === undefined ? [] : wordsOf((0,model_node/* textAt */.$6)(inputs, task.parameters))),
        ...(task.overrides === undefined ? [] : pairs(wordsOf((0,model_node/* textAt */.$6)(inputs, task.overrides)))),
    ];
    const read = parametersOf(words, find);
    return read.open || read.files.length > 0 || read.inline.size > 0 ? { path, template, example, ...read } : undefined;
}
/** A path, or what is certain at the end of one: `$(Build.SourcesDirectory)/main.bicep`. */
function ending(value) {
    if (value.is === 'known')
        return value.value;
    return value.is === 'partial' ? (value.parts.at(-1) ?? '').replace(/^\//, '') : '';
}
/** Stands for a run that nobody can see. */
const UNSEEN = '\u0000';
function wordsOf(value) {
    if (value.is === 'absent')
        return [];
    const text = value.is === 'known' ? value.value : value.is === 'partial' ? value.parts.map(part => part ?? UNSEEN).join('') : UNSEEN;
    return text
        .split(/\s+/)
        .filter(word => word !== '' && word !== '\\')
        .map(word => {
        const [begins = ''] = word.split(UNSEEN);
        return word.includes(UNSEEN) ? { at: value.at, begins } : whole(word, value.at);
    });
}
function whole(word, at) {
    const text = word.replace(/^(\w+=)?(["'])(.*)\2$/, '$1$3');
    return { at, begins: text, text };
}
/** `-name value` as `name=value`. */
function pairs(words) {
    return words.flatMap((word, index) => {
        if (!/^-\w/.test(word.begins))
            return /^-\w/.test(words[index - 1]?.begins ?? '') ? [] : [word];
        const value = words[index + 1];
        const name = word.begins.slice(1);
        return [value?.text === undefined ? { at: word.at, begins: `${name}=` } : whole(`${name}=${value.text}`, word.at)];
    });
}

;// CONCATENATED MODULE: ./lib/link/arm/expand.js







/** No repository deploys so many templates; beyond, each is read with its defaults only. */
const MAX_INSTANCES = 20_000;
/**
 * What the templates of Bicep and Azure Resource Manager deploy. A template that another one of the repository deploys is judged as a part of that. Each file of
 * parameters, and each command that deploys a template with some, is an environment of it; a template with none is taken with the defaults of its parameters.
 */
function expandTemplates(files, said) {
    const around = surroundingsOf(files);
    const templates = [...files.values()].flatMap((file) => file.said.arm?.is === 'template' ? [{ ...file, template: file.said.arm.template }] : []);
    const called = calledTemplates(templates, around);
    const judged = templates.filter(file => !isCompiled(file, files)).map(file => ({ ...file, called: called.has(file.path) }));
    const sets = parameterSets(files, judged, [...deploymentCommands(files, said), ...deploymentTasks(files)]);
    const facts = [];
    const cut = new Set();
    let left = MAX_INSTANCES;
    for (const file of judged) {
        const environments = left > 0 ? (sets.get(file.path) ?? []) : [];
        const readings = environments.length > 0 ? environments : file.called ? [] : [undefined];
        for (const [index, environment] of readings.entries()) {
            const deployment = (0,arm_facts/* newDeployment */._3)(around);
            const entry = environment ? (0,arm_instance/* instanceOf */.hR)(file, deployment, environment.given(deployment), environment.open) : (0,arm_instance/* entryOf */.Ms)(file, deployment);
            const named = environment && { environment: environment.path };
            const reading = { address: `${file.path}\0${index}`, example: file.example || environment?.example === true, ...named };
            if (entry)
                facts.push(...(0,arm_facts/* deploymentFacts */.PX)(entry, reading));
            left -= 500 - deployment.instances;
            if (deployment.steps <= 0 || deployment.instances <= 0)
                cut.add(file.path);
        }
    }
    const message = 'this template takes more steps than are done; what is beyond counts as unknown';
    return { facts, consumed: new Set(), notices: [...cut].map(path => ({ kind: 'unscanned', path, message })) };
}
/** The JSON that Bicep made of a file that is here: a mistake would be mended there. */
function isCompiled({ path, template }, files) {
    if (!template.generated)
        return false;
    const folder = (0,paths/* folderOf */.yS)(path);
    const beside = (name) => files.has(folder === '' ? name : `${folder}/${name}`);
    return files.has(path.replace(/\.jsonc?$/, '.bicep')) || beside('main.bicep');
}
function surroundingsOf(files) {
    const find = (path, from) => {
        const resolved = (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(from), path);
        return resolved === undefined ? undefined : files.get(resolved);
    };
    return {
        templateAt: (path, from) => {
            const file = find(path, from);
            return file?.said.arm?.is === 'template' ? { template: file.said.arm.template, path: file.path } : undefined;
        },
        dataAt: (path, from) => find(path, from)?.said.documents[0],
    };
}

;// CONCATENATED MODULE: ./lib/link/terraform/values.js

const hole = (at, more = {}) => ({ kind: 'hole', at, ...more });
const failed = (at) => hole(at, { failed: true });
const isHole = (node) => node.kind === 'hole';
const referenceOf = (node) => (isHole(node) ? node.reference : undefined);
/** No text is longer, no collection larger: values that double in each step would fill the memory. */
const maximumLength = 200_000;
const maximumSize = 20_000;
const maximumPlaces = 20;
function scalar(value, at, from = []) {
    if (typeof value === 'string' && value.length > maximumLength)
        return hole(at);
    const style = typeof value === 'string' ? 'quoted' : 'plain';
    return { kind: 'scalar', at, value, text: value === null ? '' : String(value), style, ...(from.length > 0 && { from: from.slice(0, maximumPlaces) }) };
}
const sizes = new WeakMap();
function sizeOf(node) {
    if (node.kind === 'scalar' || node.kind === 'hole')
        return 1;
    const known = sizes.get(node);
    if (known !== undefined)
        return known;
    const children = node.kind === 'map' ? node.entries.map(entry => entry.value) : node.items;
    const size = children.reduce((sum, child) => sum + sizeOf(child), 1);
    sizes.set(node, size);
    return size;
}
/** The collection, or a hole where it is larger than anybody writes. */
const bounded = (node) => (sizeOf(node) > maximumSize ? hole(node.at) : node);
const list = (items, at, open = false) => bounded({ kind: 'list', at, items, open });
const map = (entries, at, open = false) => bounded({ kind: 'map', at, entries, open });
/** A text of which only the length is known. */
const unseenText = (length, at, from = []) => ({
    kind: 'scalar',
    at,
    value: '',
    text: '',
    parts: [undefined],
    unseen: length,
    style: 'quoted',
    ...(from.length > 0 && { from }),
});
const values_keyOf = (text, at) => ({ kind: 'scalar', at, value: text, text, style: 'plain' });
const entry = (key, value, at = value.at) => ({ key: values_keyOf(key, at), value });
/** The value at a place where it is used; where it was written is remembered. */
function usedAt(node, at) {
    if (node.at.source === at.source && node.at.start === at.start && node.at.end === at.end)
        return node;
    if (node.kind === 'map')
        return (0,model_node/* mapWith */.lg)(node, { at });
    if (node.kind === 'list')
        return (0,model_node/* listWith */.VO)(node, { at });
    if (node.kind === 'hole')
        return { ...node, at };
    const from = [node.at, ...(node.from ?? [])].slice(0, maximumPlaces);
    return { ...node, at, from };
}
const isNull = (node) => node.kind === 'scalar' && node.value === null && !node.parts;
/** The text of a known scalar; Terraform turns numbers and booleans into text by itself. */
const textOf = (node) => (node?.kind === 'scalar' && !node.parts && node.value !== null ? node.text : undefined);
function numberOf(node) {
    const text = textOf(node);
    return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
function booleanOf(node) {
    const text = textOf(node);
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
/** The items of a list that is known whole. */
const itemsOf = (node) => (node?.kind === 'list' && !node.open ? node.items : undefined);
/** The entries of a map that is known whole. */
const entriesOf = (node) => (node?.kind === 'map' && !node.open ? node.entries : undefined);

;// CONCATENATED MODULE: ./lib/link/terraform/for.js


/** `[for ...]` and `{for ...}` over what is known. */
function evaluateFor(expression, scope) {
    const { at, over, value } = expression;
    const source = evaluate(over, scope);
    const elements = elementsOf(source);
    if (!elements)
        return hole(at);
    let { open } = elements;
    const entries = [];
    const items = [];
    for (const [key, item] of elements.pairs) {
        const inner = bind(expression, key, item, scope);
        const holds = expression.condition === undefined ? true : booleanOf(evaluate(expression.condition, inner));
        if (holds === undefined)
            open = true;
        if (holds !== true)
            continue;
        const result = evaluate(value, inner);
        if (!expression.key)
            items.push(result);
        else {
            const name = textOf(evaluate(expression.key, inner));
            if (name === undefined)
                open = true;
            else
                entries.push({ key: values_keyOf(name, expression.key.at), value: result });
        }
    }
    if (!expression.key)
        return list(items, at, open);
    return map(expression.grouped ? grouped(entries) : entries, at, open);
}
function bind({ names }, key, value, scope) {
    const [first, second] = names;
    const bound = new Map(scope.names);
    if (second !== undefined)
        bound.set(first, key).set(second, value);
    else if (first !== undefined)
        bound.set(first, value);
    return { ...scope, names: bound };
}
function grouped(entries) {
    const groups = new Map();
    for (const each of entries)
        groups.set(each.key.text, [...(groups.get(each.key.text) ?? []), each]);
    return [...groups.values()].map(group => ({
        key: group[0].key,
        value: list(group.map(each => each.value), group[0].value.at),
    }));
}
/** Keys and values of a collection; undefined where nobody can see any of it. */
function elementsOf(node) {
    if (isNull(node) || isHole(node) || node.kind === 'scalar' || node.kind === 'hole')
        return undefined;
    const pairs = node.kind === 'map'
        ? lastOfEach(node.entries).map(({ key, value }) => [key, value])
        : node.items.map((item, index) => [scalar(index, item.at), item]);
    return { pairs, open: node.open };
}
const lastOfEach = (entries) => [...new Map(entries.map(each => [each.key.text, each])).values()];

;// CONCATENATED MODULE: ./lib/link/terraform/collections.js


const maximumRange = 1000;
/** Lists in a row; one that nobody can see leaves the whole open. */
function concat(args, at) {
    const open = args.some(node => node.kind !== 'list' || node.open);
    return list(args.flatMap(node => (node.kind === 'list' ? node.items : [])), at, open);
}
/** Maps over each other. Behind one that nobody can see, what was known before may be replaced. */
function merge(args, at) {
    let entries = new Map();
    let open = false;
    for (const node of args) {
        if (isNull(node))
            continue;
        if (node.kind !== 'map') {
            entries = new Map();
            open = true;
            continue;
        }
        if (node.open) {
            entries = new Map();
            open = true;
        }
        for (const each of node.entries)
            entries.set(each.key.text, each);
    }
    return map([...entries.values()], at, open);
}
function distinct(items, at) {
    const seen = new Set();
    return list(items.filter(item => {
        const text = textOf(item);
        return text === undefined || (!seen.has(text) && seen.add(text));
    }), at);
}
const sorted = (items) => [...items].sort((a, b) => compared(textOf(a) ?? '', textOf(b) ?? ''));
const compared = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const same = ([value], at) => value && usedAt(value, at);
/** A set is a list whose order means nothing; of equal texts one is kept. */
const toset = ([value], at) => {
    const items = itemsOf(value);
    return items ? distinct(items, at) : value && usedAt(value, at);
};
function flatten(node) {
    if (node.kind !== 'list')
        return { items: [node], open: isHole(node) };
    const parts = node.items.map(flatten);
    return { items: parts.flatMap(part => part.items).filter(item => !isHole(item)), open: node.open || parts.some(part => part.open) };
}
/** The functions of Terraform on lists, sets and maps. */
const collectionFunctions = {
    tolist: same,
    tomap: same,
    toset,
    concat,
    merge,
    list: (args, at) => list(args, at),
    map: (args, at) => {
        const names = args.filter((_, index) => index % 2 === 0).map(textOf);
        return names.every(name => name !== undefined)
            ? map(names.flatMap((name, index) => (args[2 * index + 1] ? [entry(name, args[2 * index + 1])] : [])), at)
            : undefined;
    },
    length: ([value], at) => {
        const size = itemsOf(value)?.length ?? entriesOf(value)?.length ?? textOf(value)?.length;
        return size === undefined ? undefined : scalar(size, at);
    },
    keys: ([value], at) => {
        const entries = entriesOf(value);
        const names = entries && [...new Set(entries.map(each => each.key.text))].sort(compared);
        return (names &&
            list(names.map(name => scalar(name, at)), at));
    },
    values: ([value], at) => {
        const entries = entriesOf(value);
        return (entries &&
            list([...entries].sort((a, b) => compared(a.key.text, b.key.text)).map(each => each.value), at));
    },
    lookup: ([value, key, fallback], at) => {
        const name = textOf(key);
        if (value?.kind !== 'map' || name === undefined)
            return undefined;
        const found = (0,model_node/* entryOf */.Ms)(value, name);
        if (found)
            return usedAt(found.value, at);
        return value.open || !fallback ? undefined : usedAt(fallback, at);
    },
    element: ([value, key], at) => {
        const [items, index] = [itemsOf(value), numberOf(key)];
        if (!items || index === undefined || items.length === 0)
            return undefined;
        return usedAt(items[((Math.trunc(index) % items.length) + items.length) % items.length], at);
    },
    one: ([value], at) => {
        const items = itemsOf(value);
        if (items?.length === 0)
            return scalar(null, at);
        return items?.length === 1 ? usedAt(items[0], at) : undefined;
    },
    contains: ([value, sought], at) => {
        const [items, text] = [itemsOf(value)?.map(textOf), textOf(sought)];
        if (!items || text === undefined)
            return undefined;
        if (items.includes(text))
            return scalar(true, at);
        return items.includes(undefined) ? undefined : scalar(false, at);
    },
    index: ([value, sought], at) => {
        const [items, text] = [itemsOf(value)?.map(textOf), textOf(sought)];
        const found = text === undefined ? -1 : (items?.indexOf(text) ?? -1);
        return found < 0 ? undefined : scalar(found, at);
    },
    distinct: ([value], at) => {
        const items = itemsOf(value);
        return items && distinct(items, at);
    },
    compact: ([value], at) => {
        const items = itemsOf(value);
        if (!items || items.some(isHole))
            return undefined;
        return list(items.filter(item => !isNull(item) && textOf(item) !== ''), at);
    },
    flatten: ([value], at) => {
        if (value?.kind !== 'list')
            return undefined;
        const { items, open } = flatten(value);
        return list(items, at, open);
    },
    sort: ([value], at) => {
        const items = itemsOf(value);
        return items?.every(item => textOf(item) !== undefined) ? list(sorted(items), at) : undefined;
    },
    reverse: ([value], at) => {
        const items = itemsOf(value);
        return items && list([...items].reverse(), at);
    },
    slice: ([value, from, to], at) => {
        const [items, start, end] = [itemsOf(value), numberOf(from), numberOf(to)];
        return items && start !== undefined && end !== undefined ? list(items.slice(start, end), at) : undefined;
    },
    range: (args, at) => {
        const [first = 0, last, step = 1] = args.length === 1 ? [0, numberOf(args[0])] : args.map(numberOf);
        if (last === undefined || step === 0 || Math.abs((last - first) / step) > maximumRange)
            return undefined;
        return list(Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, index) => scalar(first + index * step, at)), at);
    },
    zipmap: ([names, values], at) => {
        const [texts, items] = [itemsOf(names)?.map(textOf), itemsOf(values)];
        if (!items || !texts?.every(text => text !== undefined))
            return undefined;
        return map(texts.flatMap((text, index) => (items[index] ? [{ key: values_keyOf(text, at), value: items[index] }] : [])), at);
    },
    setunion: (args, at) => {
        const all = concat(args, at);
        return toset([all], at, undefined);
    },
    setproduct: () => undefined,
    anytrue: ([value], at) => {
        const items = itemsOf(value)?.map(booleanOf);
        if (items?.includes(true))
            return scalar(true, at);
        return items && !items.includes(undefined) ? scalar(false, at) : undefined;
    },
    alltrue: ([value], at) => {
        const items = itemsOf(value)?.map(booleanOf);
        if (items?.includes(false))
            return scalar(false, at);
        return items && !items.includes(undefined) ? scalar(true, at) : undefined;
    },
};

// EXTERNAL MODULE: ./lib/parse/yaml.js + 4 modules
var yaml = __webpack_require__(5276);
;// CONCATENATED MODULE: ./lib/link/terraform/contents.js



/** A text that encodes a value: the value is remembered, since what is written here is read as YAML or JSON elsewhere. */
const encoded = ([value], at) => value && { ...hole(at), tree: value };
/** What a text holds that was encoded here, written in place, or stands in a file of the repository. */
const decoded = ([value], at, { land }) => {
    const tree = value && treeOf(value, land.document);
    return tree && usedAt(tree, at);
};
/** A file of the repository, by its path below the module: `file("${path.module}/values.yaml")`. */
const file = ([path], at, instance) => {
    const text = textOf(path);
    const resolved = text === undefined ? undefined : (0,paths/* resolvePath */.o1)('', text.replace(/^\.\//, ''));
    const found = resolved === undefined ? undefined : [resolved, `${instance.module.folder}/${resolved}`].find(candidate => instance.land.hasFile(candidate));
    return found === undefined ? undefined : hole(at, { file: found });
};
/** Functions that read, encode and decode. */
const contentFunctions = {
    yamlencode: encoded,
    jsonencode: encoded,
    yamldecode: decoded,
    jsondecode: decoded,
    file,
    templatefile: file,
    basename: ([path], at) => {
        const text = textOf(path);
        return text === undefined ? undefined : scalar(text.slice(text.lastIndexOf('/') + 1), at);
    },
    base64encode: () => undefined,
};
/** The data in a text of YAML or JSON, as far as it can be seen. */
function treeOf(node, document) {
    const { tree, content } = node;
    if (tree)
        return tree;
    if (content)
        return (0,yaml/* parseYaml */.h)(content).documents[0];
    const { file: path } = node;
    return isHole(node) && path !== undefined ? document(path) : undefined;
}

;// CONCATENATED MODULE: ./lib/link/terraform/strings.js


const places = (node) => [node.at, ...((node.kind === 'scalar' && node.from) || [])];
/** A function of one text. */
const changed = (change) => ([value], at) => {
    const text = textOf(value);
    return text === undefined ? undefined : scalar(change(text), at, places(value));
};
const asked = (ask) => ([value, other], at) => {
    const [text, sought] = [textOf(value), textOf(other)];
    return text === undefined || sought === undefined ? undefined : scalar(ask(text, sought), at);
};
/** Characters of a set taken from the ends. */
function trimmed(text, characters) {
    let start = 0;
    let end = text.length;
    while (start < end && characters.includes(text[start]))
        start++;
    while (end > start && characters.includes(text[end - 1]))
        end--;
    return text.slice(start, end);
}
/** The runs of a text: of a known one itself, of a partial one what is certain. */
function partsOf(node) {
    if (node?.kind === 'scalar' && node.parts)
        return node.parts;
    return [textOf(node)];
}
function textFrom(parts, at) {
    const value = (0,model_value/* joined */.oR)(parts, at);
    if (value.is === 'known')
        return scalar(value.value, at);
    return value.is === 'partial' ? { kind: 'scalar', at, value: '', text: '', parts: value.parts, style: 'quoted' } : hole(at);
}
/** The functions of Terraform that make texts: https://developer.hashicorp.com/terraform/language/functions */
const stringFunctions = {
    lower: changed(text => text.toLowerCase()),
    upper: changed(text => text.toUpperCase()),
    title: changed(text => text.replace(/\b[a-z]/g, letter => letter.toUpperCase())),
    trimspace: changed(text => text.trim()),
    chomp: changed(text => text.replace(/[\r\n]+$/, '')),
    strrev: changed(text => [...text].reverse().join('')),
    startswith: asked((text, sought) => text.startsWith(sought)),
    endswith: asked((text, sought) => text.endsWith(sought)),
    strcontains: asked((text, sought) => text.includes(sought)),
    trim: ([value, set], at) => {
        const [text, characters] = [textOf(value), textOf(set)];
        return text === undefined || characters === undefined ? undefined : scalar(trimmed(text, characters), at, places(value));
    },
    trimprefix: ([value, prefix], at) => {
        const [text, start] = [textOf(value), textOf(prefix)];
        if (text === undefined || start === undefined)
            return undefined;
        return scalar(text.startsWith(start) ? text.slice(start.length) : text, at, places(value));
    },
    trimsuffix: ([value, suffix], at) => {
        const [text, end] = [textOf(value), textOf(suffix)];
        if (text === undefined || end === undefined)
            return undefined;
        return scalar(end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text, at, places(value));
    },
    md5: (_, at) => unseenText(32, at),
    sha1: (_, at) => unseenText(40, at),
    sha256: (_, at) => unseenText(64, at),
    uuid: (_, at) => unseenText(36, at),
    substr: ([value, offset, length], at) => {
        const [text, start, count] = [textOf(value), numberOf(offset), numberOf(length)];
        if (value?.kind === 'scalar' && value.unseen !== undefined && start === 0 && count !== undefined && value.parts?.length === 1) {
            return unseenText(Math.min(value.unseen, count), at);
        }
        if (text === undefined || start === undefined || count === undefined)
            return undefined;
        const from = start < 0 ? Math.max(0, text.length + start) : start;
        return scalar(text.slice(from, count < 0 ? undefined : from + count), at, places(value));
    },
    /** A pattern between slashes is a regular expression, which is not run: it may be written to take forever. */
    replace: ([value, sought, other], at) => {
        const [text, pattern, replacement] = [textOf(value), textOf(sought), textOf(other)];
        if (text === undefined || pattern === undefined || replacement === undefined || /^\/.+\/$/.test(pattern) || pattern === '')
            return undefined;
        return scalar(text.replaceAll(pattern, () => replacement), at, places(value));
    },
    split: ([separator, value], at) => {
        const [by, text] = [textOf(separator), textOf(value)];
        if (by === undefined || text === undefined || text.length > 10_000)
            return undefined;
        return list(text.split(by).map(piece => scalar(piece, at)), at);
    },
    join: ([separator, ...lists], at) => {
        const by = textOf(separator);
        const items = lists.map(itemsOf);
        if (by === undefined || !items.every(known => known !== undefined))
            return undefined;
        return textFrom(items.flat().flatMap((item, index) => [...(index > 0 ? [by] : []), ...partsOf(item)]), at);
    },
    format: ([format, ...args], at) => {
        const text = textOf(format);
        return text === undefined ? undefined : formatted(text, args, at);
    },
};
/** `%s`, `%d`, `%v`, `%q`, `%02d` and `%%`; another verb makes its run unseen. */
function formatted(format, args, at) {
    let next = 0;
    const parts = format.split(/(%[-+ #0]*\d{0,3}(?:\.\d{1,3})?[a-zA-Z%])/).flatMap((piece, index) => {
        if (index % 2 === 0)
            return [piece];
        if (piece === '%%')
            return ['%'];
        const argument = args[next++];
        const [, width, verb] = /^%0?(\d*)([a-z])$/.exec(piece) ?? [];
        const texts = partsOf(argument);
        if (verb === 's' || verb === 'v' || verb === 'd') {
            if (!width)
                return texts;
            const [only] = texts;
            return texts.length === 1 && only !== undefined ? [only.padStart(Number(width), piece.startsWith('%0') ? '0' : ' ')] : [undefined];
        }
        return verb === 'q' && texts.length === 1 && texts[0] !== undefined ? [JSON.stringify(texts[0])] : [undefined];
    });
    return textFrom(parts, at);
}

;// CONCATENATED MODULE: ./lib/link/terraform/functions.js




const choices = {
    try: (args, at) => {
        const first = args.find(node => !(isHole(node) && node.failed));
        return first ? usedAt(first, at) : failed(at);
    },
    can: ([value], at) => (value && isHole(value) && !value.failed ? undefined : scalar(!(value && isHole(value)), at)),
    coalesce: (args, at) => {
        const first = args.find(node => !isNull(node) && textOf(node) !== '');
        return first && usedAt(first, at);
    },
    coalescelist: (args, at) => {
        const first = args.find(node => !(node.kind === 'list' && !node.open && node.items.length === 0));
        return first && usedAt(first, at);
    },
    tostring: ([value], at) => {
        const text = textOf(value);
        return text === undefined ? value && usedAt(value, at) : scalar(text, at, placesOf(value));
    },
    tonumber: ([value], at) => {
        const number = numberOf(value);
        return number === undefined ? value && usedAt(value, at) : scalar(number, at, placesOf(value));
    },
    tobool: ([value], at) => {
        const boolean = booleanOf(value);
        return boolean === undefined ? value && usedAt(value, at) : scalar(boolean, at, placesOf(value));
    },
    sensitive: ([value], at) => value && usedAt(value, at),
    nonsensitive: ([value], at) => value && usedAt(value, at),
    ephemeralasnull: () => undefined,
    min: (args, at) => extreme(args, at, Math.min),
    max: (args, at) => extreme(args, at, Math.max),
    floor: ([value], at) => numeric(value, at, Math.floor),
    ceil: ([value], at) => numeric(value, at, Math.ceil),
    abs: ([value], at) => numeric(value, at, Math.abs),
};
const functions = { ...choices, ...stringFunctions, ...collectionFunctions, ...contentFunctions };
/** The value of a call. Functions that ask for the clock, for chance or for what is outside of the repository give nothing that could be known. */
function call(name, args, at, instance) {
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    const stops = name !== 'try' && name !== 'can' && name !== 'lookup' && args.some(node => isHole(node) && node.failed);
    return stops ? failed(at) : (run?.(args, at, instance) ?? hole(at));
}
/** Where an argument was written and decided: that is where its result is decided. */
const placesOf = (node) => [node.at, ...((node.kind === 'scalar' && node.from) || [])];
function numeric(value, at, change) {
    const number = numberOf(value);
    return number === undefined ? undefined : scalar(change(number), at, placesOf(value));
}
function extreme(args, at, choose) {
    const numbers = args.map(numberOf);
    return args.length > 0 && args.length < 1000 && numbers.every(number => number !== undefined) ? scalar(choose(...numbers), at) : undefined;
}

;// CONCATENATED MODULE: ./lib/link/terraform/operators.js

const arithmetic = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
};
const comparison = {
    '<': (a, b) => a < b,
    '>': (a, b) => a > b,
    '<=': (a, b) => a <= b,
    '>=': (a, b) => a >= b,
};
/** What an operator makes of its operands. */
function operate(operator, [left, right], at) {
    const result = right === undefined ? unary(operator, left) : binary(operator, left, right);
    return result === undefined || (typeof result === 'number' && !Number.isFinite(result)) ? hole(at) : scalar(result, at);
}
function unary(operator, operand) {
    if (operator === '!') {
        const value = booleanOf(operand);
        return value === undefined ? undefined : !value;
    }
    const value = numberOf(operand);
    return value === undefined ? undefined : -value;
}
function binary(operator, left, right) {
    if (operator === '&&' || operator === '||')
        return logical(operator, booleanOf(left), booleanOf(right));
    if (operator === '==' || operator === '!=') {
        const equal = areEqual(left, right);
        return equal === undefined ? undefined : equal === (operator === '==');
    }
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === undefined || b === undefined)
        return undefined;
    return arithmetic[operator]?.(a, b) ?? comparison[operator]?.(a, b);
}
/** One side may decide alone. */
function logical(operator, left, right) {
    const decisive = operator === '||';
    if (left === decisive || right === decisive)
        return decisive;
    return left === undefined || right === undefined ? undefined : !decisive;
}
function areEqual(left, right) {
    if (isHole(left) || isHole(right))
        return undefined;
    if (isNull(left) || isNull(right))
        return isNull(left) && isNull(right);
    const [a, b] = [textOf(left), textOf(right)];
    if (a !== undefined && b !== undefined)
        return a === b;
    const sizes = [left, right].map(node => node.kind === 'list' && !node.open ? node.items.length : node.kind === 'map' && !node.open ? node.entries.length : undefined);
    // Compared to an empty list or map, which is how people ask whether there is anything.
    return sizes[0] !== undefined && sizes[1] !== undefined && (sizes[0] === 0 || sizes[1] === 0) ? sizes[0] === sizes[1] : undefined;
}

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/link/terraform/templates.js




/** A text with expressions in it. An expression alone is its own value, whatever that is. */
function textOfTemplate({ parts, lines, at }, scope) {
    const [only] = parts;
    if (parts.length === 1 && only?.is === 'value')
        return usedAt(evaluate(only.value, scope), at);
    const runs = runsOf(parts, scope);
    const value = (0,model_value/* joined */.oR)(runs.map(run => run.text), at);
    const content = contentOf(runs, at);
    const more = lines && content ? { content } : {};
    if (value.is === 'known')
        return { ...scalar(value.value, at), ...more };
    if (value.is !== 'partial')
        return { ...hole(at), ...more };
    const unseen = runs.reduce((sum, run) => sum + (run.least ?? 0), 0);
    return { kind: 'scalar', at, value: '', text: '', parts: value.parts, style: 'quoted', ...(unseen > 0 && { unseen }), ...more };
}
/** What stands between `%{ if }` or `%{ for }` and its end may be there or not. */
function runsOf(parts, scope) {
    const runs = [];
    let depth = 0;
    for (const part of parts) {
        if (part.is === 'directive') {
            if (part.word === 'if' || part.word === 'for')
                depth++;
            else if (part.word.startsWith('end'))
                depth = Math.max(0, depth - 1);
            runs.push(placed(undefined, part.at));
        }
        else if (depth > 0)
            continue;
        else if (part.is === 'text')
            runs.push(part);
        else
            runs.push(...runsOfValue(evaluate(part.value, scope), part.at));
    }
    return runs;
}
function runsOfValue(node, at) {
    const text = textOf(node);
    if (text !== undefined || isHole(node))
        return [placed(text, at)];
    if (node.kind !== 'scalar' || !node.parts)
        return [placed(undefined, at)];
    const hidden = node.parts.indexOf(undefined);
    return node.parts.map((part, index) => ({ ...placed(part, at), ...(index === hidden && node.unseen !== undefined && { least: node.unseen }) }));
}
const placed = (text, at) => ({
    text,
    content: { source: at.source, text: text ?? model_text/* unseenText */.kM, pieces: [{ at: 0, from: at.start }] },
});
/** The characters of all runs in a row, each with its place. */
function contentOf(runs, at) {
    if (runs.some(run => run.content.source !== at.source))
        return undefined;
    const pieces = [];
    let text = '';
    for (const { content } of runs) {
        for (const piece of content.pieces)
            pieces.push({ at: text.length + piece.at, from: piece.from });
        text += content.text;
        if (text.length > 1_000_000)
            return undefined;
    }
    return { source: at.source, text, pieces: pieces.length > 0 ? pieces : [{ at: 0, from: at.start }] };
}

;// CONCATENATED MODULE: ./lib/link/terraform/evaluate.js






/** The value of an expression, as far as it can be told without a run. The work for one repository is bounded; beyond it nothing is known. */
function evaluate(expression, scope) {
    const { at } = expression;
    if (!scope.instance.land.spend())
        return hole(at);
    switch (expression.is) {
        case 'literal':
            return literal(expression);
        case 'template':
            return textOfTemplate(expression, scope);
        case 'tuple':
            return list(expression.items.map(item => evaluate(item, scope)), at);
        case 'object':
            return object(expression, scope);
        case 'variable':
            return named(expression.name, at, scope);
        case 'member': {
            const { of, name } = expression;
            if (of.is === 'variable' && !scope.names.has(of.name)) {
                const root = scope.instance.root(of.name, name, at);
                if (root)
                    return root;
            }
            return memberOf(evaluate(of, scope), name, at);
        }
        case 'index':
            return indexed(expression, scope);
        case 'splat':
            return splat(expression, scope);
        case 'call':
            return called(expression, scope);
        case 'operation':
            return operation(expression, scope);
        case 'conditional':
            return conditional(expression, scope);
        case 'for':
            return evaluateFor(expression, scope);
        default:
            return hole(at);
    }
}
function literal({ value, at, inner, content }) {
    const node = scalar(value, typeof value === 'string' && inner ? inner : at);
    return content ? { ...node, content } : node;
}
function object({ entries, at }, scope) {
    let open = false;
    const known = entries.flatMap(({ key, value }) => {
        const name = textOf(evaluate(key, scope));
        if (name === undefined)
            open = true;
        return name === undefined ? [] : [{ key: values_keyOf(name, key.at), value: evaluate(value, scope) }];
    });
    return map(known, at, open);
}
/** A name alone: of a for expression, or the first of a reference. */
function named(name, at, { names, instance }) {
    const bound = names.get(name);
    if (bound)
        return usedAt(bound, at);
    if (name === 'data')
        return hole(at, { reference: { is: 'data', instance } });
    return hole(at, { name, reference: { is: 'type', instance, type: name } });
}
/** `of.name`. A name that is not there stops Terraform, unless something unseen may hold it. */
function memberOf(of, name, at) {
    if (isHole(of)) {
        if (of.failed)
            return failed(at);
        const { reference } = of;
        return reference ? reference.instance.member(reference, name, at) : hole(at, of.name === undefined ? {} : { name: `${of.name}.${name}` });
    }
    if (of.kind === 'map') {
        const found = (0,model_node/* entryOf */.Ms)(of, name);
        if (found)
            return usedAt(found.value, at);
        return of.open ? hole(at) : failed(at);
    }
    // Terraform before 0.12 wrote the name behind a list of one.
    if (of.kind === 'list' && of.items.length === 1 && !of.open)
        return memberOf(of.items[0], name, at);
    return of.kind === 'list' && of.open ? hole(at) : failed(at);
}
function indexed({ of, key, at }, scope) {
    return itemOf(evaluate(of, scope), evaluate(key, scope), at);
}
/** `of[key]` */
function itemOf(of, key, at) {
    if (isHole(of)) {
        if (of.failed)
            return failed(at);
        return of.reference ? of.reference.instance.item(of.reference, key, at) : hole(at, of.name === undefined ? {} : { name: of.name });
    }
    if (of.kind === 'map') {
        const name = textOf(key);
        return name === undefined ? hole(at) : memberOf(of, name, at);
    }
    const index = numberOf(key);
    if (of.kind !== 'list' || index === undefined)
        return isHole(key) ? hole(at) : failed(at);
    const item = of.items[index];
    if (item)
        return usedAt(item, at);
    return of.open ? hole(at) : failed(at);
}
function splat({ of, steps, at }, scope) {
    const whole = evaluate(of, scope);
    const items = isHole(whole) && whole.reference ? whole.reference.instance.instances(whole.reference, at) : whole;
    if (isNull(items))
        return list([], at);
    if (isHole(items))
        return hole(at);
    const nodes = items.kind === 'list' ? items.items : [items];
    const taken = nodes.map(node => steps.reduce((from, step) => (typeof step === 'string' ? memberOf(from, step, at) : itemOf(from, evaluate(step, scope), at)), node));
    return list(taken, at, items.kind === 'list' && items.open);
}
function called({ name, args, spread, at }, scope) {
    const values = args.map(argument => evaluate(argument, scope));
    const last = values.at(-1);
    if (!spread || !last)
        return call(name, values, at, scope.instance);
    return last.kind === 'list' && !last.open ? call(name, [...values.slice(0, -1), ...last.items], at, scope.instance) : hole(at);
}
function operation({ operator, operands, at }, scope) {
    return operate(operator, operands.map(operand => evaluate(operand, scope)), at);
}
/** Where nobody can see the condition, the value is known if both halves are the same. */
function conditional({ condition, then, otherwise, at }, scope) {
    const decides = booleanOf(evaluate(condition, scope));
    if (decides !== undefined)
        return usedAt(evaluate(decides ? then : otherwise, scope), at);
    const [one, other] = [evaluate(then, scope), evaluate(otherwise, scope)];
    return one.kind === 'scalar' && other.kind === 'scalar' && !one.parts && !other.parts && one.text === other.text && one.value === other.value
        ? usedAt(one, at)
        : hole(at);
}
/** A map with the two names of an element. */
const evaluate_element = (key, value, at) => map([entry('key', key), entry('value', value)], at);

// EXTERNAL MODULE: ./lib/extract/kubernetes/objects.js
var objects = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/extract/terraform/aks.js
var aks = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/extract/azure/arm-properties.js
var arm_properties = __webpack_require__(7873);
// EXTERNAL MODULE: ./lib/extract/azure/property-readers.js
var property_readers = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/extract/terraform/readers.js
var readers = __webpack_require__(770);
;// CONCATENATED MODULE: ./lib/extract/terraform/azapi.js





/** `Microsoft.ContainerService/managedClusters@2025-05-01`, and its child. */
function azapiKind(type) {
    const name = type?.split('@')[0]?.toLowerCase();
    if (name === 'microsoft.containerservice/managedclusters')
        return 'cluster';
    return name === 'microsoft.containerservice/managedclusters/agentpools' ? 'pool' : undefined;
}
/** What a cluster in ARM's schema says, with the pools in it. The identity may stand beside the body. */
function azapiCluster(body, resource, name, action, stated) {
    const properties = propertiesOf(resource);
    const own = (0,arm_properties/* clusterPropertiesOf */.H9)(properties, resource);
    const identity = (0,model_node/* textAt */.$6)((0,readers.at)(body, 'identity', 'type'));
    const managedIdentity = (0,model_value/* isWritten */.QH)(own.managedIdentity) || !(0,model_value/* isWritten */.QH)(identity) ? own.managedIdentity : (0,model_value/* mapValue */.IS)(identity, () => true);
    const cluster = { kind: 'cluster', action, ...stated, ...own, managedIdentity, ...name };
    const pools = (0,arm_properties/* agentPoolProfilesOf */.rc)(properties).map((pool) => ({
        ...{ kind: 'node-pool', action: 'create', ...stated, cluster: name },
        ...pool.properties,
        name: pool.name,
        first: pool.first,
        at: pool.first ? stated.at : pool.node.at,
    }));
    return [cluster, ...(action === 'create' ? pools : [])];
}
/** What an agent pool in ARM's schema says. */
function azapiPool(body, resource, cluster, action, stated) {
    const properties = { ...(0,arm_properties/* poolPropertiesOf */.no)(propertiesOf(resource)), customHeaders: headersOf(body) };
    return { kind: 'node-pool', action, first: false, ...stated, ...properties, name: (0,model_node/* textAt */.$6)(body, 'name'), cluster };
}
/** The provider can send headers of one's own (`create_headers`, `update_headers`), whose entries are not read. */
function headersOf(body) {
    const written = ['create_headers', 'update_headers'].map(name => (0,readers.at)(body, name)).find(model_value/* isWritten */.QH);
    return written ? (0,model_value/* unknown */.L5)(written.at) : (0,model_value/* absent */.Ge)(body.at);
}
function propertiesOf(resource) {
    const properties = (0,property_readers.at)(resource, 'properties');
    if (properties.is === 'known')
        return properties.value;
    return properties.is === 'absent' ? { kind: 'map', at: resource.at, entries: [], open: false } : { kind: 'hole', at: resource.at };
}

// EXTERNAL MODULE: ./lib/extract/helm/set.js
var set = __webpack_require__(1018);
;// CONCATENATED MODULE: ./lib/extract/terraform/helm.js



/**
 * `helm_release`: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release. `set` is a block up to version 2 of the provider and
 * a list of objects from 3 on, which here is the same.
 * @param valuesOf what a text among `values` holds, where that can be seen
 */
function helmReleaseFact(body, stated, valuesOf) {
    const written = (0,model_node/* nodeAt */.oB)(body, 'values');
    const trees = (0,model_node/* itemsAt */.Ct)(written).map(valuesOf);
    const sets = ['set', 'set_sensitive', 'set_wo'].flatMap(name => (0,model_node/* itemsAt */.Ct)(body, name).map(setLayers));
    const unseen = trees.some(tree => tree === undefined) ||
        sets.some(layers => layers === undefined) ||
        !['values', 'set', 'set_sensitive', 'set_wo'].every(name => (0,model_node/* isClosed */.Lx)(body, name)) ||
        [(0,model_node/* nodeAt */.oB)(body, 'set_list'), (0,model_node/* nodeAt */.oB)(body, 'postrender')].some(model_value/* isWritten */.QH) ||
        ['reuse_values', 'reset_then_reuse_values'].some(name => (0,model_value/* valueOf */.RP)((0,model_node/* booleanAt */.CR)(body, name)) === true);
    return {
        ...{ kind: 'helm-release', via: 'helm_release', ...stated },
        release: (0,model_node/* textAt */.$6)(body, 'name'),
        namespace: (0,model_node/* textAt */.$6)(body, 'namespace'),
        chart: (0,model_node/* textAt */.$6)(body, 'chart'),
        repository: (0,model_node/* textAt */.$6)(body, 'repository'),
        version: (0,model_node/* textAt */.$6)(body, 'version'),
        values: [...trees.flatMap((tree) => (tree ? [{ is: 'tree', tree }] : [])), ...sets.flatMap(layers => layers ?? [])],
        open: unseen || body.open,
    };
}
/** What `--set` is given, in two arguments; undefined where the path cannot be seen. */
function setLayers(item) {
    const name = (0,model_node/* textAt */.$6)(item, 'name');
    const [path] = name.is === 'known' ? (0,set/* parseSet */.e)((0,model_value/* known */.eO)(`${name.value}=`, name.at, name.from), 'typed').assignments : [];
    if (!path || name.is !== 'known')
        return undefined;
    return [{ is: 'set', path: path.path, value: (0,model_node/* textAt */.$6)(item, 'value'), at: name.at, written: name.value, text: (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(item, 'type'), 'string') }];
}

;// CONCATENATED MODULE: ./lib/extract/terraform/kubernetes.js

/** The kinds that the kubernetes provider has resources for and that some rule asks about, with their API. */
const kinds = new Map([
    ['kubernetes_pod', ['v1', 'Pod']],
    ['kubernetes_deployment', ['apps/v1', 'Deployment']],
    ['kubernetes_daemonset', ['apps/v1', 'DaemonSet']],
    ['kubernetes_daemon_set', ['apps/v1', 'DaemonSet']],
    ['kubernetes_stateful_set', ['apps/v1', 'StatefulSet']],
    ['kubernetes_replication_controller', ['v1', 'ReplicationController']],
    ['kubernetes_job', ['batch/v1', 'Job']],
    ['kubernetes_cron_job', ['batch/v1', 'CronJob']],
    ['kubernetes_service', ['v1', 'Service']],
    ['kubernetes_ingress', ['networking.k8s.io/v1', 'Ingress']],
    ['kubernetes_ingress_class', ['networking.k8s.io/v1', 'IngressClass']],
    ['kubernetes_network_policy', ['networking.k8s.io/v1', 'NetworkPolicy']],
    ['kubernetes_storage_class', ['storage.k8s.io/v1', 'StorageClass']],
    ['kubernetes_persistent_volume', ['v1', 'PersistentVolume']],
    ['kubernetes_persistent_volume_claim', ['v1', 'PersistentVolumeClaim']],
    ['kubernetes_service_account', ['v1', 'ServiceAccount']],
    ['kubernetes_config_map', ['v1', 'ConfigMap']],
    ['kubernetes_namespace', ['v1', 'Namespace']],
    ['kubernetes_runtime_class', ['node.k8s.io/v1', 'RuntimeClass']],
]);
const kindOf = (type) => kinds.get(type.replace(/_v\d(?:beta\d)?$/, ''));
/** Whether a resource is an object of Kubernetes in Terraform's words. */
const isKubernetesResource = (type) => kindOf(type) !== undefined;
/** Blocks that may come again, under the name of the list that Kubernetes has for them. */
const lists = {
    container: 'containers',
    init_container: 'initContainers',
    volume: 'volumes',
    volume_mount: 'volumeMounts',
    volume_device: 'volumeDevices',
    env: 'env',
    env_from: 'envFrom',
    port: 'ports',
    toleration: 'tolerations',
    host_aliases: 'hostAliases',
    image_pull_secrets: 'imagePullSecrets',
    topology_spread_constraint: 'topologySpreadConstraints',
    readiness_gate: 'readinessGates',
    sysctl: 'sysctls',
    match_expressions: 'matchExpressions',
    match_fields: 'matchFields',
    node_selector_term: 'nodeSelectorTerms',
    preferred_during_scheduling_ignored_during_execution: 'preferredDuringSchedulingIgnoredDuringExecution',
    http_header: 'httpHeaders',
    items: 'items',
    sources: 'sources',
    volume_claim_template: 'volumeClaimTemplates',
    ingress: 'ingress',
    egress: 'egress',
    from: 'from',
    to: 'to',
    ports: 'ports',
    rule: 'rules',
    path: 'paths',
    tls: 'tls',
};
/** Arguments with keys of the user's own. */
const maps = new Set([
    'annotations',
    'labels',
    'match_labels',
    'node_selector',
    'selector',
    'limits',
    'requests',
    'parameters',
    'data',
    'volume_attributes',
    'overhead',
]);
/** Numbers that the provider takes as text. */
const numbers = new Set(['run_as_user', 'run_as_group', 'fs_group', 'replicas']);
/** The object that a resource of the kubernetes provider makes, as Kubernetes writes it. */
function kubernetesObject(type, body) {
    const [apiVersion, kind] = kindOf(type);
    const word = (text) => ({ kind: 'scalar', at: body.at, value: text, text, style: 'plain' });
    const entries = body.entries.flatMap(entry => converted(entry, type) ?? []);
    return (0,model_node/* mapWith */.lg)(body, { entries: [{ key: word('apiVersion'), value: word(apiVersion) }, { key: word('kind'), value: word(kind) }, ...entries] });
}
function converted({ key, value }, parent) {
    const name = key.text;
    const item = (node) => (node.kind === 'map' ? (0,model_node/* mapWith */.lg)(node, { entries: node.entries.map(inner => converted(inner, name)) }) : node);
    if (maps.has(name) && !isBlock(value))
        return { key: renamed(key, camel(name)), value };
    if (value.kind === 'list' && (isBlock(value) || value.items.length === 0)) {
        const list = listName(name, parent);
        if (list !== undefined)
            return { key: renamed(key, list), value: (0,model_node/* listWith */.VO)(value, { items: value.items.map(item) }) };
        return { key: renamed(key, camel(name)), value: value.items[0] ? item(value.items[0]) : emptied(value) };
    }
    return { key: renamed(key, camel(name)), value: numbers.has(name) ? asNumber(value) : item(value) };
}
/** `required_during_...` is one selector for nodes, and a list of terms for pods; a `secret` of `sources` is no list, nor is the port of a probe. */
function listName(name, parent) {
    if (name === 'required_during_scheduling_ignored_during_execution')
        return parent === 'node_affinity' ? undefined : camel(name);
    if (parent === 'backend' || parent === 'service')
        return name === 'port' ? undefined : lists[name];
    return Object.hasOwn(lists, name) ? lists[name] : undefined;
}
/** A list of blocks rather than of values. */
const isBlock = (node) => node.kind === 'list' && node.items.length > 0 && node.items.every(item => item.kind === 'map');
const emptied = (list) => (list.open ? { kind: 'hole', at: list.at } : { kind: 'scalar', at: list.at, value: null, text: '', style: 'plain' });
const renamed = (key, text) => ({ ...key, value: text, text });
const words = {
    host_ipc: 'hostIPC',
    host_pid: 'hostPID',
    cluster_ip: 'clusterIP',
    fs_type: 'fsType',
    pod_ip: 'podIP',
    run_as_username: 'runAsUserName',
};
const camel = (name) => words[name] ?? name.replace(/_([a-z\d])/g, (_, letter) => letter.toUpperCase());
function asNumber(node) {
    if (node.kind !== 'scalar' || node.parts || typeof node.value !== 'string' || !/^\d+$/.test(node.value))
        return node;
    return { ...node, value: Number(node.value) };
}
/** Whether a value is written as an object of Kubernetes: `manifest`, `yaml_body`. */
const isObject = (node) => node?.kind === 'map' && (0,model_node/* hasKey */.CJ)(node, 'kind') && (0,model_node/* hasKey */.CJ)(node, 'apiVersion');

;// CONCATENATED MODULE: ./lib/extract/terraform/registry.js


/** Where the inputs of `Azure/aks/azurerm` go in `azurerm_kubernetes_cluster`: https://github.com/Azure/terraform-azurerm-aks/blob/main/main.tf, versions 7 to 11. */
const inputs = {
    cluster_name: 'name',
    resource_group_name: 'resource_group_name',
    kubernetes_version: 'kubernetes_version',
    support_plan: 'support_plan',
    automatic_channel_upgrade: 'automatic_upgrade_channel',
    node_os_channel_upgrade: 'node_os_upgrade_channel',
    http_application_routing_enabled: 'http_application_routing_enabled',
    open_service_mesh_enabled: 'open_service_mesh_enabled',
    network_plugin: 'network_profile.network_plugin',
    network_plugin_mode: 'network_profile.network_plugin_mode',
    network_policy: 'network_profile.network_policy',
    network_data_plane: 'network_profile.network_data_plane',
    ebpf_data_plane: 'network_profile.network_data_plane',
    load_balancer_sku: 'network_profile.load_balancer_sku',
    net_profile_outbound_type: 'network_profile.outbound_type',
    storage_profile_blob_driver_enabled: 'storage_profile.blob_driver_enabled',
    windows_profile: 'windows_profile',
    service_mesh_profile: 'service_mesh_profile',
    workload_autoscaler_profile: 'workload_autoscaler_profile',
    monitor_metrics: 'monitor_metrics',
    client_id: 'service_principal.client_id',
    agents_pool_name: 'default_node_pool.name',
    agents_size: 'default_node_pool.vm_size',
    agents_count: 'default_node_pool.node_count',
    agents_min_count: 'default_node_pool.min_count',
    agents_max_count: 'default_node_pool.max_count',
    agents_max_pods: 'default_node_pool.max_pods',
    agents_type: 'default_node_pool.type',
    auto_scaling_enabled: 'default_node_pool.auto_scaling_enabled',
    enable_auto_scaling: 'default_node_pool.auto_scaling_enabled',
    os_sku: 'default_node_pool.os_sku',
};
/** Whether a source of the registry is a module whose inputs are known. */
const isKnownModule = (source) => /^(?:registry\.terraform\.io\/)?Azure\/aks\/azurerm$/i.test(source ?? '');
/** What such a module makes: the arguments of the cluster, and those of the pools beside it. What is not given has a default that depends on the version. */
function madeByModule(call) {
    const entries = call.entries.flatMap(({ key, value }) => {
        const place = Object.hasOwn(inputs, key.text) ? inputs[key.text] : undefined;
        return place === undefined || (0,model_node/* nodeAt */.oB)(value).is === 'absent' ? [] : [[place, key, value]];
    });
    const top = new Map();
    for (const [place, key, value] of entries) {
        const [first, second] = place.split('.');
        const before = top.get(first)?.value;
        const inner = before?.kind === 'map' ? before.entries : [];
        const name = (text) => ({ ...key, value: text, text });
        const whole = second === undefined ? value : { kind: 'map', at: key.at, open: true, entries: [...inner, { key: name(second), value }] };
        top.set(first, { key: name(first), value: whole });
    }
    const pools = (0,model_node/* nodeAt */.oB)(call, 'node_pools');
    const version = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(call, 'version'));
    const found = pools.is === 'known' && pools.value.kind === 'map' ? pools.value.entries : [];
    return {
        cluster: { kind: 'map', at: call.at, entries: [...top.values()], open: true },
        pools: found.flatMap(({ value }) => (value.kind === 'map' ? [withSuffix(value, version)] : [])),
    };
}
const suffixLength = 4;
/** Since version 7.3 the module puts four random characters behind the name, so that it can make the new pool before it deletes the old one. */
function withSuffix(pool, version) {
    const name = (0,model_node/* entryOf */.Ms)(pool, 'name');
    const old = /^\D{0,5}[0-7](?:\.|$)/.test(version ?? '');
    if (old || name?.value.kind !== 'scalar' || name.value.parts || (0,model_value/* isText */.KH)((0,model_node/* textAt */.$6)(pool, 'create_before_destroy'), 'false'))
        return pool;
    const suffixed = { ...name.value, parts: [name.value.text, undefined], unseen: suffixLength };
    return (0,model_node/* mapWith */.lg)(pool, { entries: [...pool.entries.filter(({ key }) => key.text !== 'name'), { key: name.key, value: suffixed }] });
}

// EXTERNAL MODULE: ./lib/model/restated.js
var restated = __webpack_require__(5463);
;// CONCATENATED MODULE: ./lib/link/terraform/module.js
/** The declarations of some files. Terraform refuses a name that is declared twice; here the first one counts. */
function moduleOf(folder, bodies, example) {
    const blocks = bodies.flatMap(body => body.blocks);
    const named = (type) => firstByName(blocks.filter(block => block.type === type), block => block.labels[0]?.text);
    const resources = blocks.flatMap(block => resourceOf(block) ?? []);
    const azurerm = azurermIn(blocks);
    const locals = blocks.filter(block => block.type === 'locals').flatMap(block => block.body.attributes);
    return {
        folder,
        example,
        resources: firstByName(resources, resource => resource.address),
        variables: named('variable'),
        locals: firstByName(locals, attribute => attribute.name),
        outputs: named('output'),
        calls: named('module'),
        ...(azurerm !== undefined && { azurerm }),
    };
}
/** `required_providers`; before Terraform 0.13 the block of the provider said it. */
function azurermIn(blocks) {
    const required = blocks
        .filter(block => block.type === 'terraform')
        .flatMap(block => block.body.blocks.filter(inner => inner.type === 'required_providers').flatMap(inner => argument(inner, 'azurerm') ?? []));
    const older = blocks.filter(block => block.type === 'provider' && block.labels[0]?.text === 'azurerm').flatMap(block => argument(block, 'version') ?? []);
    for (const { value } of [...required, ...older]) {
        const version = value.is === 'object' ? value.entries.find(({ key }) => key.is === 'literal' && key.value === 'version')?.value : value;
        if (version?.is === 'literal' && typeof version.value === 'string')
            return version.value;
    }
    return undefined;
}
function resourceOf(block) {
    const [type, name] = block.labels;
    if ((block.type !== 'resource' && block.type !== 'data') || !type || !name)
        return undefined;
    return { type: type.text, name: name.text, address: `${block.type === 'data' ? 'data.' : ''}${type.text}.${name.text}`, block };
}
function firstByName(items, name) {
    const found = new Map();
    for (const item of items) {
        const key = name(item);
        if (key !== undefined && !found.has(key))
            found.set(key, item);
    }
    return found;
}
/** The argument of a block by its name. */
const argument = (block, name) => block.body.attributes.find(attribute => attribute.name === name);

;// CONCATENATED MODULE: ./lib/link/terraform/blocks.js




/** Arguments of every resource that say nothing of what it is. */
const meta = new Set(['count', 'for_each', 'depends_on', 'provider', 'providers', 'lifecycle', 'provisioner', 'connection', 'timeouts']);
const maximumDepth = 20;
/** A body as data: arguments by name, and a list for each kind of block. */
function bodyNode(body, scope, at, depth = 0) {
    const entries = body.attributes.flatMap(({ name, nameAt, value }) => meta.has(name) ? [] : [{ key: values_keyOf(name, nameAt), value: evaluate(value, scope) }]);
    const kinds = new Map();
    for (const block of body.blocks) {
        const type = block.type === 'dynamic' ? block.labels[0]?.text : block.type;
        if (type === undefined || meta.has(type))
            continue;
        const kind = kinds.get(type) ?? { head: { ...block.at, end: block.at.start + block.type.length }, items: [], open: false };
        kinds.set(type, kind);
        if (block.type !== 'dynamic')
            kind.items.push(depth < maximumDepth ? bodyNode(block.body, scope, block.at, depth + 1) : { kind: 'hole', at: block.at });
        else if (!expandDynamic(block, scope, kind.items, depth))
            kind.open = true;
    }
    for (const [type, { head, items, open }] of kinds) {
        entries.push({ key: values_keyOf(type, head), value: { kind: 'list', at: items[0]?.at ?? head, items, open } });
    }
    return { kind: 'map', at, entries, open: body.broken };
}
/** The blocks that a dynamic block makes: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks. False where some cannot be seen. */
function expandDynamic(block, scope, items, depth) {
    const each = argument(block, 'for_each');
    const content = block.body.blocks.find(inner => inner.type === 'content');
    if (!each || !content || depth >= maximumDepth)
        return false;
    const iterator = argument(block, 'iterator')?.value;
    const name = iterator?.is === 'variable' ? iterator.name : block.labels[0].text;
    const collection = evaluate(each.value, scope);
    if (isNull(collection))
        return true;
    const elements = elementsOf(collection);
    if (!elements)
        return false;
    for (const [key, value] of elements.pairs.slice(0, 100)) {
        const index = collection.kind === 'list' && textOf(value) !== undefined ? value : key;
        const names = new Map(scope.names).set(name, evaluate_element(index, value, each.at));
        items.push(bodyNode(content.body, { ...scope, names }, content.at, depth + 1));
    }
    return !elements.open;
}

;// CONCATENATED MODULE: ./lib/link/terraform/reference.js
/** How one of several instances is written. */
const keyed = (address, key) => (key === undefined ? address : `${address}[${typeof key === 'string' ? JSON.stringify(key) : key}]`);
/** The address of a resource in the whole repository. */
const addressOf = ({ instance, resource, key }) => `${instance.address}${keyed(resource.address, key)}`;

;// CONCATENATED MODULE: ./lib/link/terraform/clusters.js





/** Resources that make a cluster. */
const makers = new Set(['azurerm_kubernetes_cluster', 'azurerm_kubernetes_automatic_cluster', 'azapi_resource']);
/** How a cluster is named by the argument of another resource: its id. */
function clusterOfId(body, argument) {
    const id = (0,model_node/* entryOf */.Ms)(body, argument)?.value;
    const reference = id && referenceOf(id);
    return reference?.is === 'resource' ? clusterOfResource(reference, id.at) : clusterOfText((0,model_node/* textAt */.$6)(body, argument));
}
/** The cluster that a resource makes or looks up. */
function clusterOfResource(reference, at) {
    const whole = hole(at, { reference: { ...reference, path: [] } });
    const text = (name) => (0,model_node/* textAt */.$6)(memberOf(whole, name, at));
    const name = { name: text('name'), resourceGroup: text('resource_group_name') };
    return reference.resource.block.type === 'resource' && makers.has(reference.resource.type) ? { ...name, symbol: addressOf(reference) } : name;
}
const ID = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerService\/managedClusters\/([^/]+)$/i;
/** `/subscriptions/.../resourceGroups/shop-rg/providers/Microsoft.ContainerService/managedClusters/shop` */
function clusterOfText(text) {
    if (text.is === 'absent')
        return { name: (0,model_value/* absent */.Ge)(text.at), resourceGroup: (0,model_value/* absent */.Ge)(text.at) };
    if (text.is === 'unknown')
        return { name: text, resourceGroup: (0,model_value/* unknown */.L5)(text.at) };
    if (text.is === 'known') {
        const [, group, name] = ID.exec(text.value) ?? [];
        return name === undefined
            ? { name: (0,model_value/* unknown */.L5)(text.at), resourceGroup: (0,model_value/* unknown */.L5)(text.at) }
            : { name: (0,model_value/* known */.eO)(name, text.at, text.from), resourceGroup: (0,model_value/* known */.eO)(group, text.at, text.from) };
    }
    const name = /\/managedClusters\/([^/]+)$/i.exec(text.parts.at(-1) ?? '')?.[1];
    return { name: name === undefined ? (0,model_value/* unknown */.L5)(text.at) : (0,model_value/* known */.eO)(name, text.at), resourceGroup: (0,model_value/* unknown */.L5)(text.at) };
}

;// CONCATENATED MODULE: ./lib/link/terraform/repetition.js




const maximumInstances = 100;
/** The instances of a block. Where nobody can see how many there are, one stands for all, with what is unknown of each. */
function repetitions(block, scope) {
    const count = argument(block, 'count');
    if (count)
        return { repeated: true, found: counted(evaluate(count.value, scope), scope) };
    const each = argument(block, 'for_each');
    if (each)
        return { repeated: true, found: eachOf(evaluate(each.value, scope), scope) };
    return { repeated: false, found: [{ key: undefined, names: scope.names, conditional: false }] };
}
function counted(count, scope) {
    const number = numberOf(count);
    const one = (index, conditional) => ({
        key: index,
        names: new Map(scope.names).set('count', map([entry('index', scalar(index, count.at))], count.at)),
        conditional,
    });
    // If there is any, there is a first.
    if (number === undefined)
        return [one(0, true)];
    return Array.from({ length: Math.max(0, Math.min(number, maximumInstances)) }, (_, index) => one(index, false));
}
function eachOf(collection, scope) {
    const elements = elementsOf(collection);
    const { at } = collection;
    if (isNull(collection))
        return [];
    const unseen = {
        key: undefined,
        names: new Map(scope.names).set('each', evaluate_element(hole(at, { name: 'each.key' }), hole(at, { name: 'each.value' }), at)),
        conditional: true,
    };
    if (!elements)
        return [unseen];
    const known = elements.pairs.slice(0, maximumInstances).map(([key, value]) => {
        // A set of texts has each text as key and as value.
        const name = collection.kind === 'list' ? value : key;
        const text = textOf(name);
        return text === undefined ? unseen : { key: text, names: new Map(scope.names).set('each', evaluate_element(name, value, at)), conditional: false };
    });
    return elements.open || elements.pairs.length > maximumInstances ? [...known, unseen] : known;
}

;// CONCATENATED MODULE: ./lib/link/terraform/facts.js















const facts_readers = {
    azurerm_kubernetes_cluster: ({ instance, resource, repetition: { key }, body, stated }) => (0,aks/* clusterFacts */.s7)(body, clusterOfResource({ is: 'resource', instance, resource, key, path: [] }, stated.at), stated),
    azurerm_kubernetes_automatic_cluster: ({ instance, resource, repetition: { key }, body, stated }) => [
        (0,aks/* automaticClusterFact */.Si)(body, clusterOfResource({ is: 'resource', instance, resource, key, path: [] }, stated.at), stated),
    ],
    azurerm_kubernetes_cluster_node_pool: ({ body, stated, provider }) => [
        { ...(0,aks/* poolFact */.BA)(body, clusterOfId(body, 'kubernetes_cluster_id'), stated), ...(provider !== undefined && { provider }) },
    ],
    azurerm_devspace_controller: ({ resource, body, stated }) => [
        { kind: 'azure-resource', ...stated, type: (0,model_value/* known */.eO)(resource.type, resource.block.labels[0].at), name: (0,model_node/* textAt */.$6)(body, 'name') },
    ],
    azapi_resource: azapiFacts,
    azapi_update_resource: azapiFacts,
    helm_release: ({ instance, body, stated }) => [helmReleaseFact(body, stated, text => treeOf(text, instance.land.document))],
    kubernetes_manifest: made => manifestFacts(made, (0,model_node/* entryOf */.Ms)(made.body, 'manifest')?.value),
    kubectl_manifest: made => manifestFacts(made, treeIn(made, 'yaml_body')),
};
/** What the text of an argument holds: of a file, nothing, since a file of manifests is read for itself. */
function treeIn({ body, instance }, argument) {
    const text = (0,model_node/* entryOf */.Ms)(body, argument)?.value;
    return text && 'file' in text ? undefined : text && treeOf(text, instance.land.document);
}
function manifestFacts({ stated }, object) {
    return isObject(object) && object.entries[0]?.key.at.source === stated.at.source ? objectFacts(object, stated) : [];
}
function objectFacts(root, stated) {
    return (0,objects/* kubernetesFacts */.E)(root, stated.example).map(fact => (0,restated/* restated */.l)(fact, stated));
}
/** A cluster or a pool in ARM's schema. `body` is an object, or the text that `jsonencode` makes of one. */
function azapiFacts({ instance, resource, repetition: { key }, body, stated }) {
    const kind = azapiKind((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(body, 'type')));
    if (!kind)
        return [{ kind: 'azure-resource', ...stated, type: (0,model_node/* textAt */.$6)(body, 'type'), name: (0,model_node/* textAt */.$6)(body, 'name') }];
    const written = (0,model_node/* entryOf */.Ms)(body, 'body')?.value;
    const decoded = written && (treeOf(written, instance.land.document) ?? written);
    const tree = decoded?.kind === 'map' ? decoded : { kind: 'hole', at: written?.at ?? body.at };
    const creates = resource.type === 'azapi_resource';
    const action = creates ? 'create' : 'update';
    const named = { ...stated, via: resource.type };
    const self = { is: 'resource', instance, resource, key, path: [] };
    if (kind === 'cluster')
        return azapiCluster(body, tree, creates ? clusterOfResource(self, stated.at) : clusterOfId(body, 'resource_id'), action, named);
    return creates ? [azapiPool(body, tree, clusterOfId(body, 'parent_id'), action, named)] : [];
}
const readerOf = (type) => {
    if (Object.hasOwn(facts_readers, type))
        return facts_readers[type];
    return isKubernetesResource(type) ? ({ body, stated }) => objectFacts(kubernetesObject(type, body), stated) : undefined;
};
/** What a use of a module states, the modules that it calls included. */
function factsOf(instance, reading) {
    const own = [...instance.module.resources.values()].flatMap(resource => {
        const read = resource.block.type === 'resource' ? readerOf(resource.type) : undefined;
        return read ? repetitions(resource.block, instance.scope).found.flatMap(repetition => read(madeOf(instance, resource, repetition, reading))) : [];
    });
    const called = [...instance.module.calls].flatMap(([name, block]) => repetitions(block, instance.scope).found.flatMap(repetition => {
        const child = instance.child(name, block, repetition);
        return child ? factsOf(child, { ...reading, consumer: reading.consumer ?? block.at }) : factsOfCall(instance, name, block, repetition, reading);
    }));
    return [...own, ...called];
}
/** What a call of a module of the registry makes, where its inputs are known. */
function factsOfCall(instance, name, block, repetition, reading) {
    const source = argument(block, 'source')?.value;
    if (source?.is !== 'literal' || !isKnownModule(String(source.value)))
        return [];
    const call = bodyNode(block.body, { instance, names: repetition.names }, block.at);
    const { cluster, pools } = madeByModule(call);
    const stated = statedOf(instance, { ...block.at }, repetition, reading);
    const named = {
        name: (0,model_node/* textAt */.$6)(cluster, 'name'),
        resourceGroup: (0,model_node/* textAt */.$6)(cluster, 'resource_group_name'),
        symbol: `${instance.address}module.${keyed(name, repetition.key)}`,
    };
    return [...(0,aks/* clusterFacts */.s7)(cluster, named, stated), ...pools.map(pool => (0,aks/* poolFact */.BA)(pool, named, { ...stated, at: pool.at }))];
}
function madeOf(instance, resource, repetition, reading) {
    const body = instance.body(resource, repetition);
    // Each instance has a place of its own, though the characters are the same: a cluster and its first pool are told by it.
    const stated = statedOf(instance, { ...resource.block.at }, repetition, reading);
    const asked = [reading.azurerm, instance.module.azurerm].filter(version => version !== undefined);
    return { instance, resource, repetition, body, stated, ...(asked.length > 0 && { provider: asked.join(', ') }) };
}
function statedOf(instance, at, { conditional }, { example, consumer, ...reading }) {
    const environment = reading.environment ?? (reading.shared.has(instance.module.folder) ? reading.root : undefined);
    return {
        at,
        example,
        conditional: instance.conditional || conditional,
        ...(environment !== undefined && { environment }),
        ...(consumer && { consumer }),
    };
}

;// CONCATENATED MODULE: ./lib/link/terraform/variable-types.js


/**
 * A value as the type of its variable makes it: an attribute of an object that is `optional` has its default, or is null, where it is not given.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
function convert(value, type) {
    return type ? variable_types_converted(value, type.value, 0) : value;
}
const variable_types_maximumDepth = 20;
function variable_types_converted(value, type, depth) {
    const [argument] = type.is === 'call' ? type.args : [];
    if (type.is !== 'call' || !argument || depth > variable_types_maximumDepth || value.kind === 'hole' || isNull(value))
        return value;
    if (type.name === 'object' && value.kind === 'map' && argument.is === 'object')
        return withDefaults(value, argument.entries, depth);
    if ((type.name === 'list' || type.name === 'set') && value.kind === 'list') {
        return list(value.items.map(item => variable_types_converted(item, argument, depth + 1)), value.at, value.open);
    }
    if (type.name !== 'map' || value.kind !== 'map')
        return value;
    return map(value.entries.map(entry => ({ ...entry, value: variable_types_converted(entry.value, argument, depth + 1) })), value.at, value.open);
}
function withDefaults(value, attributes, depth) {
    const entries = new Map(value.entries.map(entry => [entry.key.text, entry]));
    for (const { key, value: type } of attributes) {
        if (key.is !== 'literal')
            continue;
        const name = String(key.value);
        const given = (0,model_node/* entryOf */.Ms)(value, name);
        const optional = type.is === 'call' && type.name === 'optional' ? type : undefined;
        const inner = optional?.args[0] ?? type;
        if (given && !(isNull(given.value) && optional?.args[1]))
            entries.set(name, { ...given, value: variable_types_converted(given.value, inner, depth + 1) });
        else if (optional && !value.open)
            entries.set(name, {
                key: given?.key ?? { kind: 'scalar', at: value.at, value: name, text: name, style: 'plain' },
                value: defaultOf(optional, value, depth),
            });
    }
    return map([...entries.values()], value.at, value.open);
}
function defaultOf(optional, value, depth) {
    const [type, fallback] = optional.args;
    if (!fallback)
        return scalar(null, value.at);
    return variable_types_converted(variable_types_literalOf(fallback), type, depth + 1);
}
/** Defaults of attributes are constants. */
function variable_types_literalOf(expression) {
    const { at } = expression;
    if (expression.is === 'literal')
        return scalar(expression.value, expression.inner ?? at);
    if (expression.is === 'tuple')
        return list(expression.items.map(variable_types_literalOf), at);
    if (expression.is !== 'object')
        return { kind: 'hole', at };
    return map(expression.entries.flatMap(({ key, value }) => key.is === 'literal'
        ? [{ key: { kind: 'scalar', at: key.at, value: String(key.value), text: String(key.value), style: 'plain' }, value: variable_types_literalOf(value) }]
        : []), at);
}

;// CONCATENATED MODULE: ./lib/link/terraform/instance.js







const noNames = new Map();
/** One use of a module: its declarations with the values that it is called with. Everything is evaluated when it is asked for, and once. */
class ModuleInstance {
    #caller;
    #known = new Map();
    #children = new Map();
    constructor(module, caller, land) {
        this.module = module;
        this.land = land;
        this.#caller = caller;
    }
    get address() {
        return this.#caller.address;
    }
    get conditional() {
        return this.#caller.conditional;
    }
    get scope() {
        return { instance: this, names: noNames };
    }
    /** `root.name` where the root is one of Terraform's own; undefined where it is the type of a resource. */
    root(root, name, at) {
        switch (root) {
            case 'var':
                return usedAt(this.#once(`var.${name}`, at, () => this.#variable(name, at)), at);
            case 'local': {
                const local = this.module.locals.get(name);
                return local
                    ? usedAt(this.#once(`local.${name}`, at, () => evaluate(local.value, this.scope)), at)
                    : hole(at, { name: `local.${name}` });
            }
            case 'module': {
                const block = this.module.calls.get(name);
                return hole(at, { name: `module.${name}`, ...(block && { reference: { is: 'module', instance: this, call: block, name, key: undefined } }) });
            }
            case 'path':
                return name === 'module'
                    ? scalar(this.module.folder === '' ? '.' : this.module.folder, at)
                    : name === 'root' || name === 'cwd'
                        ? scalar(this.land.root, at)
                        : hole(at);
            case 'terraform':
            case 'each':
            case 'count':
            case 'self':
                return hole(at, { name: `${root}.${name}` });
            default:
                return undefined;
        }
    }
    /** `reference.name` */
    member(reference, name, at) {
        if (reference.is === 'data')
            return hole(at, { name: `data.${name}`, reference: { is: 'type', instance: this, type: `data.${name}` } });
        if (reference.is === 'type')
            return this.#resource(`${reference.type}.${name}`, at);
        if (reference.is === 'module')
            return this.#output(reference, name, at);
        return this.#attribute(reference, name, at);
    }
    /** `reference[key]` */
    item(reference, key, at) {
        const value = numberOf(key) ?? textOf(key);
        if ((reference.is !== 'resource' && reference.is !== 'module') || reference.key !== undefined || value === undefined)
            return hole(at);
        if (reference.is === 'resource' && reference.path.length > 0)
            return hole(at);
        return hole(at, { reference: { ...reference, key: value } });
    }
    /** All that a resource or a call makes, as `[*]` takes it. */
    instances(reference, at) {
        if (reference.is !== 'resource' && reference.is !== 'module')
            return hole(at);
        const block = reference.is === 'resource' ? reference.resource.block : reference.call;
        const { repeated, found } = repetitions(block, this.scope);
        if (!repeated || reference.key !== undefined)
            return list([hole(at, { reference })], at);
        return list(found.map(({ key }) => hole(at, { reference: { ...reference, key } })), at, found.some(each => each.conditional));
    }
    /** The whole of one instance of a resource. */
    body(resource, repetition) {
        return bodyNode(resource.block.body, { instance: this, names: repetition.names }, resource.block.at);
    }
    /** A module that is called here, with what it is called with; undefined where it is not in the repository. */
    child(name, call, repetition) {
        const address = `${this.address}module.${keyed(name, repetition.key)}.`;
        if (!this.#children.has(address))
            this.#children.set(address, this.#call(call, repetition, address));
        return this.#children.get(address);
    }
    #call(call, repetition, address) {
        const source = argument(call, 'source');
        const path = source && textOf(evaluate(source.value, this.scope));
        const module = path === undefined ? undefined : this.land.module(this.module.folder, path);
        if (!module)
            return undefined;
        const scope = { instance: this, names: repetition.names };
        return this.land.call(module, {
            address,
            open: call.body.broken,
            depth: this.#caller.depth + 1,
            conditional: this.conditional || repetition.conditional,
            input: wanted => {
                const given = argument(call, wanted);
                return given && evaluate(given.value, scope);
            },
        });
    }
    #variable(name, at) {
        const block = this.module.variables.get(name);
        const given = this.#caller.input(name);
        const fallback = block && argument(block, 'default');
        const nullable = block && argument(block, 'nullable');
        const replaced = given !== undefined && isNull(given) && nullable !== undefined && textOf(evaluate(nullable.value, this.scope)) === 'false';
        if (given !== undefined && !replaced)
            return convert(given, typeOf(block));
        if (!fallback || (this.#caller.open && !replaced))
            return hole(at, { name: `var.${name}` });
        return convert(evaluate(fallback.value, this.scope), typeOf(block));
    }
    #resource(address, at) {
        const resource = this.module.resources.get(address);
        return hole(at, { name: address, ...(resource && { reference: { is: 'resource', instance: this, resource, key: undefined, path: [] } }) });
    }
    /** What is written of a resource is known; the rest only once it is made. */
    #attribute(reference, name, at) {
        const { resource, key, path } = reference;
        const later = hole(at, { name: [resource.address, ...path, name].join('.'), reference: { ...reference, path: [...path, name] } });
        if (path.length > 0)
            return later;
        const written = argument(resource.block, name);
        if (!written && !resource.block.body.blocks.some(block => block.type === name || block.labels[0]?.text === name))
            return lengthOf(reference, name, at) ?? later;
        const found = this.#repetitionOf(resource.block, key);
        if (!found)
            return hole(at);
        const value = this.#once(`${keyed(resource.address, key)}.${name}`, at, () => {
            if (written)
                return evaluate(written.value, { instance: this, names: found.names });
            const body = this.body(resource, found);
            return (body.kind === 'map' && body.entries.find(each => each.key.text === name)?.value) || hole(at);
        });
        return usedAt(value, at);
    }
    #output(reference, name, at) {
        const { call, key } = reference;
        const found = this.#repetitionOf(call, key);
        const child = found && this.child(reference.name, call, found);
        const later = hole(at, { name: `module.${keyed(reference.name, key)}.${name}` });
        if (!child)
            return later;
        return usedAt(child.output(name, at), at);
    }
    /** The value of an output; failed where there is none of the name. */
    output(name, at) {
        const block = this.module.outputs.get(name);
        const value = block && argument(block, 'value');
        if (!value)
            return block ? hole(at) : failed(at);
        return this.#once(`output.${name}`, at, () => evaluate(value.value, this.scope));
    }
    /** Without a key a repeated block stands for its first instance, as in Terraform before 0.12. */
    #repetitionOf(block, key) {
        const { found } = repetitions(block, this.scope);
        return key === undefined ? found[0] : (found.find(each => each.key === key) ?? found.find(each => each.key === undefined && each.conditional));
    }
    /** What asks for itself is not known. */
    #once(key, at, make) {
        const known = this.#known.get(key);
        if (known === 'asked')
            return hole(at);
        if (known)
            return known;
        this.#known.set(key, 'asked');
        const made = make();
        this.#known.set(key, made);
        return made;
    }
}
/** What is random is at least of a known length. */
function lengthOf({ instance, resource, key }, name, at) {
    const [argumentName, factor] = randomLengths[`${resource.type}.${name}`] ?? [];
    if (argumentName === undefined)
        return undefined;
    const length = instance.member({ is: 'resource', instance, resource, key, path: [] }, argumentName, at);
    const number = numberOf(length);
    return number === undefined ? undefined : unseenText(number * factor, at, length.kind === 'scalar' ? length.from : []);
}
/** https://registry.terraform.io/providers/hashicorp/random/latest/docs */
const randomLengths = {
    'random_string.result': ['length', 1],
    'random_password.result': ['length', 1],
    'random_id.hex': ['byte_length', 2],
};
const typeOf = (block) => block && argument(block, 'type');

;// CONCATENATED MODULE: ./lib/link/terraform/land.js


const land_maximumDepth = 10;
/** What one root module stands in: the other modules, the files of the repository, and how much work may still be done. */
class Land {
    #modules;
    #files;
    #budget;
    constructor(root, modules, files, budget) {
        this.hasFile = (path) => this.#files.has(path);
        /** The first document of a data file. */
        this.document = (path) => this.#files.get(path)?.said.documents[0];
        this.root = root === '' ? '.' : root;
        this.#modules = modules;
        this.#files = files;
        this.#budget = budget;
    }
    /** Whether there is work left for one more step. */
    spend() {
        return this.#budget.steps-- > 0;
    }
    /** A module of the repository as another names it; undefined for one of a registry. */
    module(from, source) {
        const folder = localFolder(from, source);
        return folder === undefined ? undefined : this.#modules.get(folder);
    }
    /** A use of a module, unless calls go deeper or are more than anybody writes. */
    call(module, caller) {
        return caller.depth > land_maximumDepth || this.#budget.instances-- <= 0 ? undefined : new ModuleInstance(module, caller, this);
    }
}
/** The folder that a source names, where it is one of the repository: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
const localFolder = (from, source) => (/^\.\.?(?:\/|$)/.test(source) ? (0,paths/* resolvePath */.o1)(from, source) : undefined);

;// CONCATENATED MODULE: ./lib/link/terraform/roots.js



/** The modules of the repository: each folder with files of Terraform is one. */
function roots_modulesOf(files) {
    const byFolder = new Map();
    for (const file of files.values()) {
        if (!/\.(?:tf|tofu)(?:\.json)?$/i.test(file.path) || file.said.hcl.length === 0)
            continue;
        const folder = (0,paths/* folderOf */.yS)(file.path);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
    }
    return new Map([...byFolder].map(([folder, group]) => {
        const bodies = group.flatMap(file => file.said.hcl.map(shown => shown.body));
        const example = group.every(file => file.example);
        return [folder, moduleOf(folder, bodies, example)];
    }));
}
/** The modules that nobody calls. A call from an example is no use: it comes second, and what it shows is an example. */
function rootsOf(modules) {
    const all = [...modules.values()];
    const called = new Set(all.filter(module => !module.example).flatMap(module => calledBy(module, modules)));
    const calledByExamples = new Set(all.filter(module => module.example).flatMap(module => calledBy(module, modules)));
    const roots = all.filter(module => !called.has(module.folder) && !(module.example && calledByExamples.has(module.folder)));
    return [...roots.filter(module => !module.example), ...roots.filter(module => module.example)];
}
function calledBy(module, modules) {
    return [...module.calls.values()].flatMap(call => {
        const source = argument(call, 'source')?.value;
        const folder = source?.is === 'literal' ? localFolder(module.folder, String(source.value)) : undefined;
        return folder !== undefined && folder !== module.folder && modules.has(folder) ? [folder] : [];
    });
}
/** The folders that more than one root module comes to. */
function sharedBy(roots, modules) {
    const seen = new Set();
    const shared = new Set();
    for (const root of roots) {
        const reached = new Set();
        const open = [root.folder];
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            const module = modules.get(folder);
            if (!module || reached.has(folder))
                continue;
            reached.add(folder);
            open.push(...calledBy(module, modules));
        }
        for (const folder of reached)
            (seen.has(folder) ? shared : seen).add(folder);
    }
    return shared;
}
/** What a document shows in one piece after the other, until a name comes again. */
function documentModules(file) {
    const groups = [];
    let names = new Set();
    for (const { body } of file.said.hcl) {
        const own = body.blocks.filter(block => block.labels.length > 0).map(block => [block.type, ...block.labels.map(label => label.text)].join(' '));
        if (groups.length === 0 || own.some(name => names.has(name))) {
            groups.push([]);
            names = new Set();
        }
        groups.at(-1).push(body);
        for (const name of own)
            names.add(name);
    }
    return groups.map((bodies, index) => moduleOf(`${file.path}#${index + 1}`, bodies, true));
}

;// CONCATENATED MODULE: ./lib/link/terraform/variable-files.js

const variablesOf = (file) => ({
    path: file.path,
    at: file.said.hcl[0]?.body.at ?? { source: file.source, start: 0, end: 0 },
    values: new Map(file.said.hcl.flatMap(({ body }) => body.attributes.map(attribute => [attribute.name, attribute]))),
});
const maximumEnvironments = 20;
/**
 * The files of values that always apply to a module, weakest first, and those that a person chooses among: each is an environment.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
function variablesFor(module, files, modules) {
    const here = files.filter(file => (0,paths/* folderOf */.yS)(file.path) === module.folder);
    const always = here.filter(isAutomatic).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
    const chosen = files.filter(file => !always.includes(file) && isMeantFor(file, module, modules));
    return { always, environments: [...chosen].sort((a, b) => weight(b) - weight(a)).slice(0, maximumEnvironments) };
}
/** Where a repository has more files of values than are read, those that speak of clusters come first. */
function weight({ path, values }) {
    const speaks = (text) => /aks|kubernetes|node_?pool/i.test(text);
    return (speaks([...values.keys()].join(' ')) ? 2 : 0) + (speaks(path) ? 1 : 0);
}
const isAutomatic = ({ path }) => /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/i.test(path);
/** `terraform.tfvars`, its JSON, then the others by name. */
const rank = ({ path }) => (/(?:^|\/)terraform\.tfvars$/i.test(path) ? 0 : /(?:^|\/)terraform\.tfvars\.json$/i.test(path) ? 1 : 2);
/** In the module's folder, or below it in a folder that is no module: the nearest that has most of the variables that the file sets. */
function isMeantFor(file, module, modules) {
    const folder = (0,paths/* folderOf */.yS)(file.path);
    const own = modules.get(folder);
    if (own || folder === module.folder)
        return folder === module.folder && hasMost(module, file);
    for (let above = folder; above !== '';) {
        above = (0,paths/* folderOf */.yS)(above);
        const candidate = modules.get(above);
        if (candidate && hasMost(candidate, file))
            return above === module.folder;
    }
    return false;
}
function hasMost({ variables }, { values }) {
    const names = [...values.keys()];
    return names.length > 0 && names.filter(name => variables.has(name)).length * 2 > names.length;
}

;// CONCATENATED MODULE: ./lib/link/terraform/expand.js









/** Far above what a large repository takes. */
const work = { steps: 1_000_000, instances: 2_000 };
function repositoryOf(files) {
    const variables = [...files.values()].filter(file => /\.tfvars(?:\.json)?$/i.test(file.path)).map(variablesOf);
    return { modules: roots_modulesOf(files), variables, files, budget: { ...work } };
}
/**
 * What the modules of Terraform in the repository make. A folder is a module. One that another calls is judged as it is called; one that nobody calls,
 * or only an example does, is judged alone: once with the values that always apply, or once with each file of values.
 */
function terraform(files) {
    const repository = repositoryOf(files);
    const roots = rootsOf(repository.modules);
    const shared = sharedBy(roots, repository.modules);
    const facts = roots.flatMap(root => factsOfRoot(root, shared, repository));
    const documents = [...files.values()].filter(file => file.language === 'markdown' && file.said.hcl.length > 0).flatMap(documentModules);
    const documented = documents.flatMap(module => factsOfRoot(module, new Set(), { ...repository, modules: new Map(), variables: [] }));
    return { facts: [...facts, ...documented], consumed: new Set(), notices: cutNotices(repository.budget) };
}
function cutNotices({ steps, instances }) {
    const told = (what) => ({
        kind: 'unscanned',
        path: '',
        message: `Terraform in this repository takes more ${what}; what is beyond counts as unknown`,
    });
    return [...(steps <= 0 ? [told(`than ${work.steps} steps`)] : []), ...(instances <= 0 ? [told(`than ${work.instances} instances of modules`)] : [])];
}
function factsOfRoot(module, shared, repository) {
    return readingsOf(module, repository).flatMap(({ root, environment }) => factsOf(root, {
        example: module.example,
        root: module.folder,
        shared,
        ...(environment && { environment: environment.path, consumer: environment.at }),
        ...(module.azurerm !== undefined && { azurerm: module.azurerm }),
    }));
}
function readingsOf(module, { modules, variables, files, budget }) {
    const { always, environments } = variablesFor(module, variables, modules);
    const chosen = environments.length > 0 ? environments : [undefined];
    return chosen.flatMap((environment) => {
        const given = environment ? [...always, environment] : always;
        const land = new Land(module.folder, modules, files, budget);
        const root = land.call(module, {
            address: `${module.folder}//${environment === undefined ? '' : `${environment.path}//`}`,
            open: false,
            depth: 0,
            conditional: false,
            input: name => valueIn(given, name, land),
        });
        return root ? [{ root, environment }] : [];
    });
}
/** The value of a variable from the last file that gives it. Nothing can be referred to in such files. */
function valueIn(given, name, land) {
    const written = given.map(file => file.values.get(name)).findLast(value => value !== undefined);
    return written && evaluate(written.value, { instance: nowhere(land), names: new Map() });
}
const nowhere = (land) => new ModuleInstance(moduleOf('', [], false), { address: '', open: false, depth: 0, conditional: false, input: () => undefined }, land);
/**
 * What `terraform output -raw NAME` prints, for the scripts that use it: by name, where all root modules with an output of the name and all their files of values
 * agree. Examples are left out.
 */
function terraformOutputs(files) {
    const repository = repositoryOf(files);
    const outputs = new Map();
    for (const module of rootsOf(repository.modules).filter(({ example, outputs: { size } }) => !example && size > 0)) {
        for (const { root } of readingsOf(module, repository)) {
            for (const [name, { at }] of module.outputs) {
                const value = (0,model_node/* textAt */.$6)(root.output(name, at));
                const other = outputs.get(name);
                outputs.set(name, !other || ((0,model_value/* valueOf */.RP)(other) !== undefined && (0,model_value/* valueOf */.RP)(other) === (0,model_value/* valueOf */.RP)(value)) ? value : (0,model_value/* unknown */.L5)(value.at));
            }
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./lib/link/infrastructure.js
/** What puts Terraform, Bicep and ARM templates together, which is loaded together. */




/***/ })

};
