export const id = 681;
export const ids = [681];
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

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandFacts: () => (/* binding */ commandFacts)
});

// EXTERNAL MODULE: ./lib/model/interned.js
var interned = __webpack_require__(3804);
// EXTERNAL MODULE: ./lib/model/surroundings.js
var surroundings = __webpack_require__(3606);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/model/trimmed.js
var trimmed = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/model/azure-properties.js
var azure_properties = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/extract/cli-options.js
var cli_options = __webpack_require__(1292);
;// CONCATENATED MODULE: ./lib/generated/az-options.js
// Generated by scripts/generate-az-options.mjs; do not edit.
// The names were measured from the argument parsers of azure-cli 2.91.0 (also 2.74.0, 2.45.0 and 2.18.0) and of the extension aks-preview 19.0.0b16,
// and read in the published reference of aks-preview of August 2026. Table of 2026-11-22; the notation is read in src/extract/azure/options.ts.
/** Options that every command takes. */
const AZ_GLOBAL_OPTIONS = '--help/-h --verbose --debug --only-show-errors --output/-o:=json,jsonc,yaml,yamlc,table,tsv,none --query: --subscription: --change-reference: --acquire-policy-token';
/** The options of each command, as one text that is taken apart when the command is first met. */
const AZ_COMMAND_OPTIONS = {
    'aks addon disable': 'p p--resource-group/-g: p--name/-n:! p--addon/-a:! p--no-wait',
    'aks addon enable': 'p p--resource-group/-g: p--name/-n:! p--addon/-a:! p--workspace-resource-id: p--subnet-name/-s: p--appgw-name: p--appgw-subnet-prefix: p--appgw-subnet-cidr: p--appgw-id: p--appgw-subnet-id: p--appgw-watch-namespace: p--enable-sgxquotehelper p--enable-secret-rotation p--rotation-poll-interval: p--enable-msi-auth-for-monitoring?=true,false p--dns-zone-resource-id: p--dns-zone-resource-ids: p--enable-syslog?=true,false p--data-collection-settings: p--ampls-resource-id: p--enable-high-log-scale-mode?=true,false p--no-wait',
    'aks addon list': 'p p--resource-group/-g: p--name/-n:!',
    'aks addon list-available': 'p',
    'aks addon show': 'p p--resource-group/-g: p--name/-n:! p--addon/-a:!',
    'aks addon update': 'p p--resource-group/-g: p--name/-n:! p--addon/-a:! p--workspace-resource-id: p--subnet-name/-s: p--appgw-name: p--appgw-subnet-prefix: p--appgw-subnet-cidr: p--appgw-id: p--appgw-subnet-id: p--appgw-watch-namespace: p--enable-sgxquotehelper p--enable-secret-rotation p--rotation-poll-interval: p--enable-msi-auth-for-monitoring?=true,false p--dns-zone-resource-id: p--dns-zone-resource-ids: p--enable-syslog?=true,false p--data-collection-settings: p--ampls-resource-id: p--enable-high-log-scale-mode?=true,false p--no-wait',
    'aks approuting disable': '. --resource-group/-g: --name/-n:! --yes/-y',
    'aks approuting enable': '. --resource-group/-g: --name/-n:! --enable-kv --attach-kv: --nginx:=AnnotationControlled,External,Internal,None d--enable-default-domain',
    'aks approuting gateway istio disable': '. --resource-group/-g: --name/-n:! --yes/-y d--aks-custom-headers?',
    'aks approuting gateway istio enable': '. --resource-group/-g: --name/-n:! d--aks-custom-headers?',
    'aks approuting update': '. --resource-group/-g: --name/-n:! --attach-kv: --enable-kv --nginx:=AnnotationControlled,External,Internal,None d--disable-default-domain d--enable-default-domain',
    'aks approuting zone add': '. --resource-group/-g: --name/-n:! --ids:! --attach-zones',
    'aks approuting zone delete': '. --resource-group/-g: --name/-n:! --ids:! --yes/-y',
    'aks approuting zone list': '. --resource-group/-g: --name/-n:!',
    'aks approuting zone update': '. --resource-group/-g: --name/-n:! --ids:! --attach-zones',
    'aks bastion': 'p p--resource-group/-g: p--name/-n:! p--bastion: p--port:i p--admin p--yes/-y',
    'aks browse': '. --resource-group/-g: --name/-n:! --disable-browser --listen-address: --listen-port:',
    'aks check-acr': '. --resource-group/-g: --name/-n:! --acr:! --node-name:',
    'aks check-network outbound': 'p p--resource-group/-g: p--name/-n:! p--node-name: p--custom-endpoints+',
    'aks command invoke': '. --resource-group/-g: --name/-n:! --command/-c: --file/-f&: --no-wait',
    'aks command result': '. --resource-group/-g: --name/-n:! --command-id/-i:',
    'aks create': '. --resource-group/-g: --name/-n:! --ssh-key-value: --dns-name-prefix/-p: --location/-l: --admin-username/-u: --windows-admin-username: --windows-admin-password: --enable-ahub --kubernetes-version/-k: --node-vm-size/-s: --node-osdisk-type:=Managed,Ephemeral --node-osdisk-size:i --node-osdisk-diskencryptionset-id/-d: --node-count/-c:i --nodepool-name: --nodepool-tags* --nodepool-labels* --service-principal: --client-secret: --no-ssh-key/-x --disable-rbac o--enable-rbac/-r --vm-set-type: --skip-subnet-role-assignment --enable-cluster-autoscaler --cluster-autoscaler-profile/--ca-profile+ --network-plugin:=kubenet,azure,none --network-policy: o--uptime-sla --pod-cidr: --service-cidr: --dns-service-ip: --docker-bridge-address: --load-balancer-sku:=basic,standard --load-balancer-managed-outbound-ip-count:i --load-balancer-outbound-ips: --load-balancer-outbound-ip-prefixes: --load-balancer-outbound-ports:i --load-balancer-idle-timeout:i --outbound-type:=loadBalancer,userDefinedRouting,managedNATGateway,userAssignedNATGateway,none~loadBalancer,userDefinedRouting,managedNATGateway,userAssignedNATGateway,none,block^block,loadBalancer,managedNATGateway,managedNATGatewayV2,none,userAssignedNATGateway,userDefinedRouting --enable-addons/-a: --workspace-resource-id: --vnet-subnet-id: --ppg: --max-pods/-m:i --min-count:i --max-count:i o--aad-client-app-id: o--aad-server-app-id: o--aad-server-app-secret: --aad-tenant-id: --tags* --zones/-z+ --enable-node-public-ip --generate-ssh-keys --api-server-authorized-ip-ranges: --enable-private-cluster --enable-managed-identity --assign-identity: --attach-acr: --enable-aad --aad-admin-group-object-ids: --aci-subnet-name: --appgw-name: --appgw-subnet-cidr: --appgw-id: --appgw-subnet-id: --appgw-watch-namespace: --yes/-y --no-wait --disable-local-accounts --edge-zone: --nat-gateway-managed-outbound-ip-count:i --nat-gateway-idle-timeout:i --auto-upgrade-channel:=rapid,stable,patch,node-image,none --fqdn-subdomain: --private-dns-zone: --disable-public-fqdn --assign-kubelet-identity: --enable-azure-rbac --enable-oidc-issuer --enable-windows-gmsa --gmsa-dns-server: --gmsa-root-domain-name: --node-resource-group: --enable-defender --defender-config: --disable-disk-driver --disable-file-driver --enable-blob-driver --disable-snapshot-controller --enable-azure-keyvault-kms --azure-keyvault-kms-key-id: --azure-keyvault-kms-key-vault-network-access:=Public,Private --azure-keyvault-kms-key-vault-resource-id: --enable-keda --enable-msi-auth-for-monitoring?=true,false --enable-syslog?=true,false --data-collection-settings: --enable-sgxquotehelper --enable-secret-rotation --rotation-poll-interval: --os-sku:=AzureLinux,AzureLinux3,AzureContainerLinux,Ubuntu,CBLMariner,Mariner,Ubuntu2204,Ubuntu2404~AzureLinux,AzureLinux3,Flatcar,Ubuntu,CBLMariner,Mariner,Ubuntu2204,Ubuntu2404,AzureLinuxOSGuard,AzureLinux3OSGuard^AzureContainerLinux,AzureLinux,AzureLinux3,AzureLinux3OSGuard,AzureLinuxOSGuard,CBLMariner,Flatcar,Mariner,Ubuntu,Ubuntu2204,Ubuntu2404,Ubuntu2604 --snapshot-id: --pod-subnet-id: --node-public-ip-prefix-id: --http-proxy-config: --enable-encryption-at-host --enable-ultra-ssd --enable-fips-image --kubelet-config: --linux-os-config: --host-group-id: --gpu-instance-profile:=MIG1g,MIG2g,MIG3g,MIG4g,MIG7g --aks-custom-headers: --ip-families: --pod-cidrs: --service-cidrs: --load-balancer-managed-outbound-ipv6-count:i --load-balancer-backend-pool-type:=nodeIP,nodeIPConfiguration~^ --network-plugin-mode:=overlay --network-dataplane:=azure,cilium --node-os-upgrade-channel:=NodeImage,None,Unmanaged,SecurityPatch --tier:=free,standard,premium --nrg-lockdown-restriction-level:=ReadOnly,Unrestricted --k8s-support-plan:=KubernetesOfficial,AKSLongTermSupport --enable-workload-identity --enable-image-cleaner --image-cleaner-interval-hours:i --enable-vpa --custom-ca-trust-certificates/--ca-certs: --enable-acns --disable-acns-observability --disable-acns-security --bootstrap-artifact-source:=Direct,Cache --bootstrap-container-registry-resource-id: --ampls-resource-id: --enable-high-log-scale-mode?=true,false --enable-app-routing --app-routing-default-nginx-controller/--ardnc:=AnnotationControlled,External,Internal,None --nodepool-taints: --nodepool-allowed-host-ports+ --nodepool-asg-ids+ --crg-id: --message-of-the-day: --enable-azure-service-mesh/--enable-asm --revision: --enable-azure-monitor-metrics --azure-monitor-workspace-resource-id: --ksm-metric-labels-allow-list: --ksm-metric-annotations-allow-list: --grafana-resource-id: --enable-windows-recording-rules --enable-azure-container-storage* --storage-pool-name: --storage-pool-size: --storage-pool-sku:=Premium_LRS,Standard_LRS,StandardSSD_LRS,UltraSSD_LRS,Premium_ZRS,PremiumV2_LRS,StandardSSD_ZRS --storage-pool-option:=NVMe,Temp --ephemeral-disk-volume-type:=EphemeralVolumeOnly,PersistentVolumeWithAnnotation --ephemeral-disk-nvme-perf-tier:=Basic,Premium,Standard --node-public-ip-tags* --if-match: --if-none-match: --enable-cost-analysis --enable-vtpm --enable-secure-boot --enable-apiserver-vnet-integration --apiserver-subnet-id: c--nat-gateway-managed-outbound-ipv6-count/--nat-gw-ipv6-count:i c--outbound-type-sku:=Standard,StandardV2 c--nat-gateway-outbound-ips/--nat-gw-ips: c--nat-gateway-outbound-ip-prefixes/--nat-gw-prefixes: --sku:=base,automatic --disable-run-command --acns-advanced-networkpolicies:=None,FQDN,L7 --enable-container-network-logs --acns-datapath-acceleration-mode:=BpfVeth,None --acns-transit-encryption-type:=WireGuard,None^None,WireGuard,mTLS --enable-azure-monitor-logs c--syslog-port:i c--enable-prometheus-metrics-scraping c--disable-prometheus-metrics-scraping --enable-opentelemetry-metrics --disable-opentelemetry-metrics c--opentelemetry-metrics-port-http:i c--opentelemetry-metrics-port-grpc:i c--enable-opentelemetry-logs-traces c--disable-opentelemetry-logs-traces c--opentelemetry-logs-traces-port-http:i c--opentelemetry-logs-traces-port-grpc:i --enable-ai-toolchain-operator --enable-static-egress-gateway --vm-sizes: --pod-ip-allocation-mode:=DynamicIndividual,StaticBlock --workload-runtime:=KataVmIsolation~OCIContainer,WasmWasi,KataVmIsolation,KataMshvVmIsolation,KataCcIsolation^KataCcIsolation,KataMshvVmIsolation,KataVmIsolation,OCIContainer,WasmWasi c--enable-control-plane-metrics/--enable-cp-metrics --enable-azure-monitor-app-monitoring --container-storage-version:=1,2 c--system-node-subnet-id: c--node-subnet-id: --enable-hosted-system --node-provisioning-mode:=Manual,Auto --node-provisioning-default-pools:=None,Auto c--enable-app-routing-istio/--enable-ari --enable-gateway-api --enable-upstream-kubescheduler-user-configuration p--kube-proxy-config: p--disk-driver-version:=v1,v2 p--kms-infrastructure-encryption:=Enabled,Disabled p--nodepool-initialization-taints/--node-init-taints: p--enable-pod-identity p--enable-pod-identity-with-kubenet p--enable-image-integrity p--cluster-snapshot-id: p--dns-zone-resource-id: p--dns-zone-resource-ids: p--enable-optimized-addon-scaling p--enable-cilium-dataplane p--enable-retina-flow-logs p--safeguards-level:=Off,Warning,Enforcement p--safeguards-version: p--safeguards-excluded-ns: p--enable-azuremonitormetrics p--opentelemetry-metrics-port:i p--enable-opentelemetry-logs p--opentelemetry-logs-port:i p--disable-opentelemetry-logs p--ssh-access:=localuser,disabled,entraid p--cluster-service-load-balancer-health-probe-mode:=Servicenodeport,Shared p--enable-imds-restriction p--enable-managed-system-pool d--backup-configuration? d--backup-strategy? d--control-plane-scaling-size/--cp-scaling-size? d--enable-application-load-balancer d--enable-backup d--enable-continuous-control-plane-and-addon-monitor d--enable-default-domain d--enable-fips d--enable-on-demand-monitor d--enable-osdisk-fc/--enable-osdisk-full-caching d--enable-service-account-image-pull d--node-disruption-policy? d--node-public-ip-prefix-ids? d--pis-id/--prepared-image-specification-id? d--service-account-image-pull-default-managed-identity-id?',
    'aks delete': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait --if-match: c--if-none-match: p--ignore-pod-disruption-budget:',
    'aks disable-addons': '. --resource-group/-g: --name/-n:! --addons/-a:! --no-wait c--yes/-y',
    'aks draft create': 'p p--destination: p--app: p--language: p--create-config: p--dockerfile-only: p--deployment-only: p--path:',
    'aks draft generate-workflow': 'p p--cluster-name: p--registry-name: p--container-name: p--resource-group: p--destination: p--branch: p--path:',
    'aks draft setup-gh': 'p p--app: p--subscription-id: p--resource-group: p--provider: p--gh-repo: p--path:',
    'aks draft up': 'p p--app: p--subscription-id: p--resource-group: p--provider: p--gh-repo: p--cluster-name: p--registry-name: p--container-name: p--destination: p--branch: p--path:',
    'aks draft update': 'p p--host: p--certificate: p--destination: p--path:',
    'aks egress-endpoints list': 'p p--resource-group/-g: p--name/-n:!',
    'aks enable-addons': '. --resource-group/-g: --name/-n:! --addons/-a:! --workspace-resource-id: --subnet-name/-s: --appgw-name: --appgw-subnet-cidr: --appgw-id: --appgw-subnet-id: --appgw-watch-namespace: --no-wait --enable-sgxquotehelper --enable-secret-rotation --rotation-poll-interval: --enable-msi-auth-for-monitoring?=true,false --enable-syslog?=true,false --data-collection-settings: --ampls-resource-id: --enable-high-log-scale-mode?=true,false p--appgw-subnet-prefix: p--dns-zone-resource-id: p--dns-zone-resource-ids: p--aks-custom-headers:',
    'aks extension create': 'p p--resource-group/-g: p--cluster-name/-c:! p--name/-n:! p--extension-type/-t:! p--scope:=cluster,namespace p--target-namespace: p--release-namespace: p--configuration-settings/--config+ p--config-protected-settings/--config-protected+ p--config-settings-file/--config-file: p--config-protected-settings-file/--config-protected-file: p--no-wait',
    'aks extension delete': 'p p--resource-group/-g: p--cluster-name/-c:! p--name/-n:! p--yes/-y p--force p--no-wait',
    'aks extension list': 'p p--resource-group/-g: p--cluster-name/-c:!',
    'aks extension show': 'p p--resource-group/-g: p--cluster-name/-c:! p--name/-n:!',
    'aks extension type list': 'p p--location/-l: p--resource-group/-g: p--cluster-name/-c: p--release-train:',
    'aks extension type show': 'p p--extension-type/-t:! p--location/-l: p--resource-group/-g: p--cluster-name/-c:',
    'aks extension type version list': 'p p--extension-type/-t:! p--location/-l: p--resource-group/-g: p--cluster-name/-c: p--release-train: p--major-version: p--show-latest?=true,false',
    'aks extension type version show': 'p p--extension-type/-t:! p--version:! p--location/-l: p--resource-group/-g: p--cluster-name/-c:',
    'aks extension update': 'p p--resource-group/-g: p--cluster-name/-c:! p--name/-n:! p--configuration-settings/--config+ p--config-protected-settings/--config-protected+ p--config-settings-file/--config-file: p--config-protected-settings-file/--config-protected-file: p--yes/-y p--no-wait',
    'aks get-credentials': '. --resource-group/-g: --name/-n:! --admin/-a --file/-f: --overwrite-existing --context: --public-fqdn --format:~azure,exec^azure,exec p--user/-u: p--aks-custom-headers:',
    'aks get-upgrades': '. --resource-group/-g: --name/-n:!',
    'aks get-versions': '. --location/-l:',
    'aks identity-binding create': '. --resource-group/-g: --cluster-name:! --name/-n:! --managed-identity-resource-id:! c--no-wait d--allowed-subjects-from-file/-f?',
    'aks identity-binding delete': '. --resource-group/-g: --cluster-name:! --name/-n:! c--yes/-y c--no-wait',
    'aks identity-binding list': '. --resource-group/-g: --cluster-name:!',
    'aks identity-binding show': '. --resource-group/-g: --cluster-name:! --name/-n:!',
    'aks install-cli': '. --client-version: --install-location: --base-src-url: --kubelogin-version: --kubelogin-install-location: --kubelogin-base-src-url/-l: --gh-token:',
    'aks install-desktop': '. --version: --gh-token:',
    'aks jwtauthenticator add': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--config-file:! p--aks-custom-headers: p--no-wait',
    'aks jwtauthenticator delete': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--aks-custom-headers: p--yes/-y p--no-wait',
    'aks jwtauthenticator list': 'p p--resource-group/-g: p--cluster-name:! p--aks-custom-headers:',
    'aks jwtauthenticator show': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--aks-custom-headers:',
    'aks jwtauthenticator update': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--config-file:! p--aks-custom-headers: p--no-wait',
    'aks kanalyze': 'p p--resource-group/-g: p--name/-n:!',
    'aks kollect': 'p p--resource-group/-g: p--name/-n:! p--storage-account: p--sas-token: p--container-logs: p--kube-objects: p--node-logs: p--node-logs-windows:',
    'aks list': '. o--query-examples* --resource-group/-g:',
    'aks loadbalancer add': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--primary-agent-pool-name/-p:! p--allow-service-placement/-a?=true,false p--service-label-selector/-l: p--service-namespace-selector/-s: p--node-selector/-d: p--aks-custom-headers:',
    'aks loadbalancer delete': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:!',
    'aks loadbalancer list': 'p p--resource-group/-g: p--cluster-name:!',
    'aks loadbalancer rebalance-nodes': 'p p--resource-group/-g: p--name/-n:! p--load-balancer-names/--lb-names+',
    'aks loadbalancer show': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:!',
    'aks loadbalancer update': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--primary-agent-pool-name/-p: p--allow-service-placement/-a?=true,false p--service-label-selector/-l: p--service-namespace-selector/-s: p--node-selector/-d: p--aks-custom-headers:',
    'aks machine add': 'p p--resource-group/-g: p--cluster-name:! p--nodepool-name:! p--machine-name: p--zones/-z+ p--tags* p--priority:=Regular,Spot p--os-type: p--os-sku:=AzureLinux,AzureLinux3,Flatcar,Ubuntu,CBLMariner,Mariner,Ubuntu2204,Ubuntu2404,AzureLinuxOSGuard,AzureLinux3OSGuard,Windows2019,Windows2022,Windows2025,WindowsAnnual^AzureContainerLinux,AzureLinux,AzureLinux3,AzureLinux3OSGuard,AzureLinuxOSGuard,CBLMariner,Flatcar,Mariner,Ubuntu,Ubuntu2204,Ubuntu2404,Ubuntu2604,Windows2019,Windows2022,Windows2025,WindowsAnnual p--enable-fips-image p--disable-fips-image p--vnet-subnet-id: p--pod-subnet-id: p--enable-node-public-ip p--node-public-ip-prefix-id: p--node-public-ip-tags* p--vm-size: p--kubernetes-version: p--no-wait d--enable-ultra-ssd d--eviction-policy? d--labels? d--max-pods/-m? d--node-taints? d--spot-max-price?',
    'aks machine list': '. --resource-group/-g: --cluster-name:! --nodepool-name:!',
    'aks machine show': '. --resource-group/-g: --cluster-name:! --nodepool-name:! --machine-name:!',
    'aks machine update': 'p p--resource-group/-g: p--cluster-name:! p--nodepool-name:! p--machine-name: p--tags* p--node-taints: p--labels* p--no-wait d--kubernetes-version?',
    'aks maintenanceconfiguration add': '. --resource-group/-g: --cluster-name:! --name/-n:! --config-file: --weekday: --start-hour:i --schedule-type:=Daily,Weekly,AbsoluteMonthly,RelativeMonthly --interval-days:i --interval-weeks:i --interval-months:i --day-of-week: --day-of-month: --week-index:=First,Second,Third,Fourth,Last --duration:i --utc-offset: --start-date: --start-time: d--maintenance-window-id?',
    'aks maintenanceconfiguration delete': '. --resource-group/-g: --cluster-name:! --name/-n:!',
    'aks maintenanceconfiguration list': '. --resource-group/-g: --cluster-name:!',
    'aks maintenanceconfiguration show': '. --resource-group/-g: --cluster-name:! --name/-n:!',
    'aks maintenanceconfiguration update': '. --resource-group/-g: --cluster-name:! --name/-n:! --config-file: --weekday: --start-hour:i --schedule-type:=Daily,Weekly,AbsoluteMonthly,RelativeMonthly --interval-days:i --interval-weeks:i --interval-months:i --day-of-week: --day-of-month: --week-index:=First,Second,Third,Fourth,Last --duration:i --utc-offset: --start-date: --start-time: d--maintenance-window-id?',
    'aks mesh disable': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks mesh disable-egress-gateway': '. --resource-group/-g: --name/-n:! --istio-egressgateway-name/--istio-eg-gtw-name:! --istio-egressgateway-namespace/--istio-eg-gtw-ns: --yes/-y --no-wait',
    'aks mesh disable-ingress-gateway': '. --resource-group/-g: --name/-n:! --ingress-gateway-type:!=External,Internal --yes/-y --no-wait',
    'aks mesh disable-istio-cni': 'p p--resource-group/-g: p--name/-n:! p--no-wait',
    'aks mesh enable': '. --resource-group/-g: --name/-n:! --revision: --key-vault-id: --ca-cert-object-name: --ca-key-object-name: --root-cert-object-name: --cert-chain-object-name: --no-wait c--proxy-redirection-mechanism:=CNIChaining,InitContainers',
    'aks mesh enable-egress-gateway': '. --resource-group/-g: --name/-n:! --istio-egressgateway-name/--istio-eg-gtw-name:! --istio-egressgateway-namespace/--istio-eg-gtw-ns: --gateway-configuration-name/--gtw-config-name:! --no-wait',
    'aks mesh enable-ingress-gateway': '. --resource-group/-g: --name/-n:! --ingress-gateway-type:!=External,Internal --no-wait',
    'aks mesh enable-istio-cni': 'p p--resource-group/-g: p--name/-n:! p--no-wait',
    'aks mesh get-revisions': '. --location/-l:',
    'aks mesh get-upgrades': '. --resource-group/-g: --name/-n:!',
    'aks mesh proxy-redirection-mechanism': '. --resource-group/-g: --name/-n:! --mechanism:!=CNIChaining,InitContainers --no-wait',
    'aks mesh upgrade complete': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks mesh upgrade rollback': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks mesh upgrade start': '. --resource-group/-g: --name/-n:! --revision:! --no-wait',
    'aks namespace add': '. --resource-group/-g: --cluster-name:! --name/-n:! --cpu-request:! --cpu-limit:! --memory-request:! --memory-limit:! --tags* --labels* --annotations* --aks-custom-headers: --ingress-policy:=DenyAll,AllowAll,AllowSameNamespace --egress-policy:=DenyAll,AllowAll,AllowSameNamespace --adoption-policy:=Never,IfIdentical,Always --delete-policy:=Keep,Delete --no-wait',
    'aks namespace delete': '. --resource-group/-g: --cluster-name:! --name/-n:! --no-wait',
    'aks namespace get-credentials': '. --resource-group/-g: --cluster-name:! --name/-n:! --file/-f: --overwrite-existing --context:',
    'aks namespace list': '. --resource-group/-g: --cluster-name:',
    'aks namespace show': '. --resource-group/-g: --cluster-name:! --name/-n:!',
    'aks namespace update': '. --resource-group/-g: --cluster-name:! --name/-n:! --cpu-request: --cpu-limit: --memory-request: --memory-limit: --tags* --labels* --annotations* --aks-custom-headers: --ingress-policy:=DenyAll,AllowAll,AllowSameNamespace --egress-policy:=DenyAll,AllowAll,AllowSameNamespace --adoption-policy:=Never,IfIdentical,Always --delete-policy:=Keep,Delete --no-wait',
    'aks nodepool add': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --kubernetes-version/-k: --zones/-z+ --enable-node-public-ip --node-vm-size/-s: --node-osdisk-type:=Managed,Ephemeral --node-osdisk-size:i --node-count/-c:i --vnet-subnet-id: --ppg: --max-pods/-m:i --os-type: --min-count:i --max-count:i --enable-cluster-autoscaler/-e --node-taints: --priority:=Regular,Spot --eviction-policy:=Delete,Deallocate --spot-max-price:f --tags* --labels* --max-surge: --mode:=System,User,Gateway~System,User,Gateway,ManagedSystem,Machines^Gateway,Machines,ManagedSystem,System,User --no-wait --os-sku:=AzureLinux,AzureLinux3,AzureContainerLinux,Ubuntu,CBLMariner,Mariner,Ubuntu2204,Ubuntu2404,Windows2019,Windows2022,Windows2025~AzureLinux,AzureLinux3,Flatcar,Ubuntu,CBLMariner,Mariner,Ubuntu2204,Ubuntu2404,AzureLinuxOSGuard,AzureLinux3OSGuard,Windows2019,Windows2022,Windows2025,WindowsAnnual^AzureContainerLinux,AzureLinux,AzureLinux3,AzureLinux3OSGuard,AzureLinuxOSGuard,CBLMariner,Flatcar,Mariner,Ubuntu,Ubuntu2204,Ubuntu2404,Ubuntu2604,Windows2019,Windows2022,Windows2025,WindowsAnnual --snapshot-id: --pod-subnet-id: --node-public-ip-prefix-id: --scale-down-mode:=Delete,Deallocate --enable-encryption-at-host --enable-ultra-ssd --enable-fips-image --kubelet-config: --linux-os-config: --aks-custom-headers: --host-group-id: --gpu-instance-profile:=MIG1g,MIG2g,MIG3g,MIG4g,MIG7g --message-of-the-day: --max-unavailable: --drain-timeout:i --node-soak-duration:i --undrainable-node-behavior: --crg-id: --allowed-host-ports+ --asg-ids+ --node-public-ip-tags* --disable-windows-outbound-nat --enable-vtpm --enable-secure-boot --if-match: --if-none-match: --gpu-driver:=Install,None --vm-sizes: --vm-set-type: --pod-ip-allocation-mode:=DynamicIndividual,StaticBlock c--enable-managed-dranet --workload-runtime:=KataVmIsolation~OCIContainer,WasmWasi,KataVmIsolation,KataMshvVmIsolation,KataCcIsolation^KataCcIsolation,KataMshvVmIsolation,KataVmIsolation,OCIContainer,WasmWasi --gateway-prefix-size:i --localdns-config: --enable-artifact-streaming p--upgrade-strategy:=Rolling,BlueGreen p--drain-batch-size: p--drain-timeout-bg:i p--batch-soak-duration:i p--final-soak-duration:i p--max-blocked-nodes: p--skip-gpu-driver-install p--driver-type:=CUDA,GRID p--ssh-access:=localuser,disabled,entraid d--enable-managed-gpu? d--enable-osdisk-fc/--enable-osdisk-full-caching d--gpu-mig-strategy? d--node-public-ip-prefix-ids? d--pis-id/--prepared-image-specification-id? d--secondary-network-interfaces/--secondary-nics?',
    'aks nodepool auto-scale add': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --node-vm-size:! --min-count:i! --max-count:i! --no-wait',
    'aks nodepool auto-scale delete': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --current-node-vm-size:! --yes/-y --no-wait',
    'aks nodepool auto-scale update': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --current-node-vm-size:! --node-vm-size: --min-count:i --max-count:i --no-wait',
    'aks nodepool delete': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --no-wait --if-match: c--ignore-pdb/-i p--ignore-pod-disruption-budget/-i:',
    'aks nodepool delete-machines': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --machine-names+! --no-wait',
    'aks nodepool get-rollback-versions': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:!',
    'aks nodepool get-upgrades': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:!',
    'aks nodepool list': '. o--query-examples* --resource-group/-g: --cluster-name:!',
    'aks nodepool manual-scale add': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --vm-sizes:! --node-count/-c:i! --no-wait',
    'aks nodepool manual-scale delete': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --current-vm-sizes:! c--yes/-y --no-wait',
    'aks nodepool manual-scale update': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --current-vm-sizes:! --vm-sizes: --node-count/-c:i --no-wait',
    'aks nodepool operation-abort': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --no-wait p--aks-custom-headers:',
    'aks nodepool rollback': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --aks-custom-headers: --if-match: --if-none-match: --no-wait',
    'aks nodepool scale': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --node-count/-c:i --no-wait p--aks-custom-headers:',
    'aks nodepool show': '. o--query-examples* --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:!',
    'aks nodepool snapshot create': '. --resource-group/-g: --name/-n:! --nodepool-id:! --location/-l: --tags* --aks-custom-headers: --no-wait',
    'aks nodepool snapshot delete': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks nodepool snapshot list': '. --resource-group/-g:',
    'aks nodepool snapshot show': '. --resource-group/-g: --name/-n:!',
    'aks nodepool snapshot update': '. --resource-group/-g: --name/-n:! --tags*!',
    'aks nodepool snapshot wait': '. --resource-group/-g: --name/-n:! --timeout:i --interval:i --deleted --created --updated --exists --custom:',
    'aks nodepool start': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --aks-custom-headers: --no-wait',
    'aks nodepool stop': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --aks-custom-headers: --no-wait',
    'aks nodepool update': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --enable-cluster-autoscaler/-e --disable-cluster-autoscaler/-d --update-cluster-autoscaler/-u --min-count:i --max-count:i --tags* --max-surge: --mode:=System,User,Gateway~System,User,Gateway,ManagedSystem,Machines^Gateway,Machines,ManagedSystem,System,User --no-wait --labels* --node-taints: --scale-down-mode:=Delete,Deallocate --aks-custom-headers: --max-unavailable: --drain-timeout:i --node-soak-duration:i --undrainable-node-behavior: --allowed-host-ports+ --asg-ids+ --os-sku:=AzureLinux,AzureLinux3,AzureContainerLinux,Ubuntu,Ubuntu2204,Ubuntu2404~AzureLinux,AzureLinux3,Flatcar,Ubuntu,Ubuntu2204,Ubuntu2404,AzureLinuxOSGuard,AzureLinux3OSGuard^AzureContainerLinux,AzureLinux,AzureLinux3,AzureLinux3OSGuard,AzureLinuxOSGuard,Flatcar,Ubuntu,Ubuntu2204,Ubuntu2404,Ubuntu2604 --enable-fips-image --disable-fips-image --enable-vtpm --disable-vtpm --enable-secure-boot --disable-secure-boot --if-match: --if-none-match: c--enable-managed-dranet --localdns-config: c--gpu-driver:=Install,None --enable-artifact-streaming c--disable-artifact-streaming p--upgrade-strategy:=Rolling,BlueGreen p--drain-batch-size: p--drain-timeout-bg:i p--batch-soak-duration:i p--final-soak-duration:i p--max-blocked-nodes: p--ssh-access:=localuser,disabled,entraid p--yes/-y p--node-vm-size/-s: d--crg-id? d--enable-managed-gpu? d--gpu-mig-strategy? d--pis-id/--prepared-image-specification-id?',
    'aks nodepool upgrade': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n:! --kubernetes-version/-k: --node-image-only --max-surge: --no-wait --aks-custom-headers: --snapshot-id: --yes/-y --max-unavailable: --drain-timeout:i --node-soak-duration:i --undrainable-node-behavior: --if-match: --if-none-match: p--upgrade-strategy:=Rolling,BlueGreen p--drain-batch-size: p--drain-timeout-bg:i p--batch-soak-duration:i p--final-soak-duration:i p--max-blocked-nodes:',
    'aks nodepool wait': '. --resource-group/-g: --cluster-name:! --nodepool-name/--name/-n/--agent-pool-name:! --timeout:i --interval:i --deleted --created --updated --exists --custom:',
    'aks oidc-issuer rotate-signing-keys': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks operation show': 'p p--resource-group/-g: p--name/-n:! p--nodepool-name: p--operation-id:!',
    'aks operation show-latest': 'p p--resource-group/-g: p--name/-n:! p--nodepool-name:',
    'aks operation-abort': '. --resource-group/-g: --name/-n:! --no-wait p--aks-custom-headers:',
    'aks pod-identity add': 'p p--resource-group/-g: p--cluster-name:! p--name/-n: p--namespace:! p--identity-resource-id:! p--binding-selector: p--aks-custom-headers:',
    'aks pod-identity delete': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--namespace:! p--aks-custom-headers:',
    'aks pod-identity exception add': 'p p--resource-group/-g: p--cluster-name:! p--name/-n: p--namespace:! p--pod-labels*! p--aks-custom-headers:',
    'aks pod-identity exception delete': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--namespace:! p--aks-custom-headers:',
    'aks pod-identity exception list': 'p p--resource-group/-g: p--cluster-name:!',
    'aks pod-identity exception update': 'p p--resource-group/-g: p--cluster-name:! p--name/-n:! p--namespace:! p--pod-labels*! p--aks-custom-headers:',
    'aks pod-identity list': 'p p--resource-group/-g: p--cluster-name:!',
    'aks remove-dev-spaces': '. --name/-n:! --resource-group/-g: --yes/-y',
    'aks rotate-certs': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks safeguards create': '. --no-wait?=true,t,yes,y,1,false,f,no,n,0 --cluster/-c/--managed-cluster: --excluded-ns/--excluded-namespaces+ --level:=Enforce,Warn --pss-level:=Baseline,Privileged,Restricted --resource-group/-g: --name/-n:',
    'aks safeguards delete': '. --no-wait?=true,t,yes,y,1,false,f,no,n,0 --cluster/-c/--managed-cluster: --resource-group/-g: --name/-n: --yes/-y',
    'aks safeguards list': '. --next-token: --max-items: --cluster/-c/--managed-cluster: --resource-group/-g: --name/-n:',
    'aks safeguards show': '. --cluster/-c/--managed-cluster: --resource-group/-g: --name/-n:',
    'aks safeguards update': '. --no-wait?=true,t,yes,y,1,false,f,no,n,0 --add+ --set+ --remove+ --force-string?=true,t,yes,y,1,false,f,no,n,0 --cluster/-c/--managed-cluster: --excluded-ns/--excluded-namespaces+ --level:=Enforce,Warn --pss-level:=Baseline,Privileged,Restricted --resource-group/-g: --name/-n:',
    'aks safeguards wait': '. --timeout:i --interval:i --deleted --created --updated --exists --custom: --cluster/-c/--managed-cluster: --resource-group/-g: --name/-n:',
    'aks scale': '. --resource-group/-g: --name/-n:! --node-count/-c:i! --nodepool-name: --no-wait p--aks-custom-headers:',
    'aks show': '. o--query-examples* --resource-group/-g: --name/-n:! p--aks-custom-headers:',
    'aks snapshot create': '. --resource-group/-g: --name/-n:! c--nodepool-id:! --location/-l: --tags* --aks-custom-headers: --no-wait p--cluster-id:!',
    'aks snapshot delete': '. --resource-group/-g: --name/-n:! --yes/-y --no-wait',
    'aks snapshot list': '. --resource-group/-g:',
    'aks snapshot show': '. --resource-group/-g: --name/-n:!',
    'aks snapshot wait': '. --resource-group/-g: --name/-n:! --timeout:i --interval:i --deleted --created --updated --exists --custom:',
    'aks start': '. --resource-group/-g: --name/-n:! --no-wait',
    'aks stop': '. --resource-group/-g: --name/-n:! --no-wait',
    'aks trustedaccess role list': '. --location/-l:',
    'aks trustedaccess rolebinding create': '. --resource-group/-g: --cluster-name:! --name/-n:! --source-resource-id:! --roles:!',
    'aks trustedaccess rolebinding delete': '. --resource-group/-g: --cluster-name:! --name/-n:! --yes/-y',
    'aks trustedaccess rolebinding list': '. --resource-group/-g: --cluster-name:!',
    'aks trustedaccess rolebinding show': '. --resource-group/-g: --cluster-name:! --name/-n:!',
    'aks trustedaccess rolebinding update': '. --resource-group/-g: --cluster-name:! --name/-n:! --roles:!',
    'aks update': '. --resource-group/-g: --name/-n:! --enable-cluster-autoscaler/-e --disable-cluster-autoscaler/-d --update-cluster-autoscaler/-u --cluster-autoscaler-profile/--ca-profile+ --min-count:i --max-count:i o--uptime-sla --load-balancer-managed-outbound-ip-count:i --load-balancer-outbound-ips: --load-balancer-outbound-ip-prefixes: --load-balancer-outbound-ports:i --load-balancer-idle-timeout:i --attach-acr: --detach-acr: --api-server-authorized-ip-ranges: --enable-aad --aad-tenant-id: --aad-admin-group-object-ids: --enable-ahub --disable-ahub --no-wait --tags* --disable-local-accounts --enable-local-accounts --nat-gateway-managed-outbound-ip-count:i --nat-gateway-idle-timeout:i --auto-upgrade-channel:=rapid,stable,patch,node-image,none o--no-uptime-sla --enable-public-fqdn --disable-public-fqdn --enable-managed-identity --assign-identity: --assign-kubelet-identity: --enable-azure-rbac --disable-azure-rbac --enable-oidc-issuer --windows-admin-password: --enable-windows-gmsa --gmsa-dns-server: --gmsa-root-domain-name: --enable-defender --disable-defender --defender-config: --enable-disk-driver --disable-disk-driver --enable-file-driver --disable-file-driver --enable-blob-driver --disable-blob-driver --enable-snapshot-controller --disable-snapshot-controller --enable-azure-keyvault-kms --disable-azure-keyvault-kms --azure-keyvault-kms-key-id: --azure-keyvault-kms-key-vault-network-access:=Public,Private --azure-keyvault-kms-key-vault-resource-id: --http-proxy-config: --enable-keda --disable-keda --enable-secret-rotation --disable-secret-rotation --rotation-poll-interval: --nodepool-labels* --yes/-y --aks-custom-headers: --ip-families: --network-plugin:=kubenet,azure,none --network-plugin-mode: --network-dataplane:=azure,cilium --network-policy:=azure,calico,cilium,none~^ --pod-cidr: --load-balancer-managed-outbound-ipv6-count:i --load-balancer-backend-pool-type:=nodeIP,nodeIPConfiguration~^ --outbound-type:=loadBalancer,userDefinedRouting,managedNATGateway,userAssignedNATGateway,none~loadBalancer,userDefinedRouting,managedNATGateway,userAssignedNATGateway,none,block^block,loadBalancer,managedNATGateway,managedNATGatewayV2,none,userAssignedNATGateway,userDefinedRouting --node-os-upgrade-channel:~NodeImage,None,SecurityPatch,Unmanaged^NodeImage,None,SecurityPatch,Unmanaged --tier:=free,standard,premium --private-dns-zone: --k8s-support-plan:=KubernetesOfficial,AKSLongTermSupport c--disable-windows-gmsa --nrg-lockdown-restriction-level:=ReadOnly,Unrestricted --enable-workload-identity --disable-workload-identity --enable-image-cleaner --disable-image-cleaner --image-cleaner-interval-hours:i --enable-vpa --disable-vpa --enable-force-upgrade --disable-force-upgrade --upgrade-override-until: --custom-ca-trust-certificates/--ca-certs: --disable-acns --enable-acns --disable-acns-observability --disable-acns-security --bootstrap-artifact-source:=Direct,Cache --bootstrap-container-registry-resource-id: --nodepool-taints: --enable-azure-monitor-metrics --azure-monitor-workspace-resource-id: --ksm-metric-labels-allow-list: --ksm-metric-annotations-allow-list: --grafana-resource-id: --enable-windows-recording-rules --disable-azure-monitor-metrics --enable-azure-container-storage* --disable-azure-container-storage* --storage-pool-name: --storage-pool-size: --storage-pool-sku:=Premium_LRS,Standard_LRS,StandardSSD_LRS,UltraSSD_LRS,Premium_ZRS,PremiumV2_LRS,StandardSSD_ZRS --storage-pool-option:=NVMe,Temp,all --azure-container-storage-nodepools: --ephemeral-disk-volume-type:=EphemeralVolumeOnly,PersistentVolumeWithAnnotation --ephemeral-disk-nvme-perf-tier:=Basic,Premium,Standard --if-match: --if-none-match: --enable-cost-analysis --disable-cost-analysis --enable-apiserver-vnet-integration --apiserver-subnet-id: --enable-private-cluster --disable-private-cluster --load-balancer-sku:=standard c--nat-gateway-managed-outbound-ipv6-count/--nat-gw-ipv6-count:i c--outbound-type-sku:=Standard,StandardV2 c--nat-gateway-outbound-ips/--nat-gw-ips: c--nat-gateway-outbound-ip-prefixes/--nat-gw-prefixes: --sku:=base,automatic c--assignee-principal-type/-t: --disable-http-proxy --enable-http-proxy --enable-run-command --disable-run-command --acns-advanced-networkpolicies:=None,FQDN,L7 --enable-container-network-logs --disable-container-network-logs --acns-datapath-acceleration-mode:=BpfVeth,None --acns-transit-encryption-type:=WireGuard,None^None,WireGuard,mTLS --enable-high-log-scale-mode?=true,false --enable-ai-toolchain-operator --disable-ai-toolchain-operator --enable-static-egress-gateway --disable-static-egress-gateway --migrate-vmas-to-vms c--enable-control-plane-metrics/--enable-cp-metrics c--disable-control-plane-metrics/--disable-cp-metrics --enable-azure-monitor-app-monitoring --disable-azure-monitor-app-monitoring --enable-azure-monitor-logs --disable-azure-monitor-logs --workspace-resource-id: --enable-msi-auth-for-monitoring?=true,false --enable-syslog?=true,false --data-collection-settings: --ampls-resource-id: c--syslog-port:i c--enable-prometheus-metrics-scraping c--disable-prometheus-metrics-scraping --enable-opentelemetry-metrics --disable-opentelemetry-metrics c--opentelemetry-metrics-port-http:i c--opentelemetry-metrics-port-grpc:i c--enable-opentelemetry-logs-traces c--disable-opentelemetry-logs-traces c--opentelemetry-logs-traces-port-http:i c--opentelemetry-logs-traces-port-grpc:i --container-storage-version:=1,2 --node-provisioning-mode:=Manual,Auto --node-provisioning-default-pools:=None,Auto c--enable-app-routing-istio/--enable-ari c--disable-app-routing-istio/--disable-ari --enable-gateway-api --disable-gateway-api --enable-upstream-kubescheduler-user-configuration --disable-upstream-kubescheduler-user-configuration p--kube-proxy-config: p--disk-driver-version:=v1,v2 p--kms-infrastructure-encryption:=Enabled,Disabled p--nodepool-initialization-taints/--node-init-taints: p--ssh-key-value: p--enable-pod-identity p--enable-pod-identity-with-kubenet p--disable-pod-identity p--enable-image-integrity p--disable-image-integrity p--enable-azuremonitormetrics p--disable-azuremonitormetrics p--opentelemetry-metrics-port:i p--enable-opentelemetry-logs p--opentelemetry-logs-port:i p--disable-opentelemetry-logs p--enable-optimized-addon-scaling p--disable-optimized-addon-scaling p--cluster-snapshot-id: p--safeguards-level:=Off,Warning,Enforcement p--safeguards-version: p--safeguards-excluded-ns: p--enable-retina-flow-logs p--disable-retina-flow-logs p--cluster-service-load-balancer-health-probe-mode:=Servicenodeport,Shared p--enable-imds-restriction p--disable-imds-restriction d--backup-configuration? d--backup-strategy? d--control-plane-scaling-size/--cp-scaling-size? d--disable-application-load-balancer d--disable-continuous-control-plane-and-addon-monitor d--disable-fips d--disable-on-demand-monitor d--disable-service-account-image-pull d--enable-application-load-balancer d--enable-backup d--enable-continuous-control-plane-and-addon-monitor d--enable-fips d--enable-hosted-system d--enable-on-demand-monitor d--enable-service-account-image-pull d--node-disruption-policy? d--node-subnet-id? d--service-account-image-pull-default-managed-identity-id? d--system-node-subnet-id?',
    'aks update-credentials': '. --resource-group/-g: --name/-n:! --reset-service-principal --reset-aad --service-principal: --client-secret: --aad-server-app-id: --aad-server-app-secret: --aad-client-app-id: --aad-tenant-id: --no-wait',
    'aks upgrade': '. --resource-group/-g: --name/-n:! --kubernetes-version/-k: --control-plane-only --node-image-only --yes/-y --no-wait --enable-force-upgrade --disable-force-upgrade --upgrade-override-until: c--tier:=free,standard,premium c--k8s-support-plan:=KubernetesOfficial,AKSLongTermSupport --if-match: --if-none-match: p--cluster-snapshot-id: p--aks-custom-headers:',
    'aks use-dev-spaces': '. --name/-n:! --resource-group/-g: --update --space/-s: --endpoint/-e:=Public,Private,None --yes/-y',
    'aks wait': '. --resource-group/-g: --name/-n:! --timeout:i --interval:i --deleted --created --updated --exists --custom:',
    'vmss list': '. o--query-examples* --resource-group/-g: --next-token: --max-items:',
    'vmss list-instances': '. --resource-group/-g: --name/-n/--virtual-machine-scale-set-name: --filter: --select: --expand: o--ids+ --next-token: --max-items:i --resiliency-view',
    'vmss reimage': '. --resource-group/-g: --name/-n: --instance-ids/--instance-id+ --no-wait --ids+ --force-update-os-disk-for-ephemeral/--update-os-disk?=true,false',
    'vmss show': '. o--query-examples* --resource-group/-g: --name/-n: --instance-id: --include-user-data/-u',
    'vmss update': '. --resource-group/-g: --name/-n: --instance-id: --license-type:=Windows_Server,Windows_Client,RHEL_BYOS,SLES_BYOS,RHEL_BASE,RHEL_SAPAPPS,RHEL_SAPHA,RHEL_EUS,RHEL_BASESAPAPPS,RHEL_BASESAPHA,SLES_STANDARD,SLES,SLES_SAP,SLES_HPC,None,RHEL_ELS_6,UBUNTU_PRO,UBUNTU --protect-from-scale-in?=true,false --protect-from-scale-set-actions?=true,false --enable-terminate-notification?=true,false --terminate-notification-time: --ultra-ssd-enabled?=true,false --scale-in-policy+=Default,OldestVM,NewestVM --priority:=Regular,Low,Spot,SpotPlus --max-price:f --ppg: --enable-automatic-repairs?=true,false --automatic-repairs-grace-period: --set&+ --add&+ --remove&+ --force-string --no-wait --ids+ --max-batch-instance-percent:i --max-unhealthy-instance-percent:i --max-unhealthy-upgraded-instance-percent:i --pause-time-between-batches: --enable-cross-zone-upgrade?=true,false --prioritize-unhealthy-instances?=true,false --user-data: --enable-spot-restore?=true,false --spot-restore-timeout: --capacity-reservation-group/--crg: --vm-sku: --ephemeral-os-disk-placement/--ephemeral-placement:=CacheDisk,NvmeDisk,ResourceDisk --force-deletion --enable-secure-boot?=true,false --enable-vtpm?=true,false --automatic-repairs-action:=Replace,Restart,Reimage --v-cpus-available:i --v-cpus-per-core:i --regular-priority-count:i --regular-priority-percentage:i --disk-controller-type:=NVMe,SCSI --enable-osimage-notification?=true,false --security-type:=TrustedLaunch,Standard,ConfidentialVM --custom-data: --enable-hibernation?=true,false --enable-proxy-agent?=true,false --proxy-agent-mode:=Audit,Enforce --security-posture-reference-id/--security-posture-id: --security-posture-reference-exclude-extensions/--exclude-extensions* --max-surge?=true,false --enable-resilient-creation?=true,false --enable-resilient-deletion?=true,false --ephemeral-os-disk?=true,false --ephemeral-os-disk-option/--ephemeral-option:=Local --zones/-z+ --additional-scheduled-events/--additional-events?=true,false --enable-user-reboot-scheduled-events/--enable-reboot?=true,false --enable-user-redeploy-scheduled-events/--enable-redeploy?=true,false --upgrade-policy-mode:=Automatic,Manual,Rolling --enable-auto-os-upgrade?=true,false --skuprofile-vmsizes+ --skuprofile-allocation-strategy/--sku-allocat-strat:=LowestPrice,CapacityOptimized,Prioritized --skuprofile-rank+ --security-posture-reference-is-overridable/--is-overridable?=true,false --zone-balance?=true,false --wire-server-mode:=Audit,Enforce --imds-mode:=Audit,Enforce --wire-server-access-control-profile-reference-id/--wire-server-profile-id: --imds-access-control-profile-reference-id/--imds-profile-id: --enable-automatic-zone-balancing/--enable-zone-balancing?=true,false --automatic-zone-balancing-strategy/--balancing-strategy:=Recreate --automatic-zone-balancing-behavior/--balancing-behavior:=CreateBeforeDelete --disable-capacity-reservation-assignment/--no-cap-reservation?=true,false --processor-mode:=Deterministic,Opportunistic --scheduled-events-api-version/--se-api-version: --enable-all-instance-down/--all-instance-down?=true,false --wire-server-use-local-file-rules/--wire-local-rules?=true,false --add-proxy-agent-extension/--add-proxy-agent-ext?=true,false --max-zone-count:i --instance-percent-policy/--ipp?=true,false --max-instance-percent/--value-max-instance-percent-per-zone:i --zone-placement-policy:=Auto --include-zones+ --exclude-zones+',
    'vmss update-instances': '. --resource-group/-g: --name/-n: --instance-ids+! --no-wait',
    'aks agent': 'd',
    'aks agent-cleanup': 'd',
    'aks agent-init': 'd',
    'aks list-vm-skus': 'd',
    'aks bastion disable': 'd',
    'aks bastion enable': 'd',
    'aks bastion tunnel': 'd',
    'aks bastion update': 'd',
    'aks identity-binding update': 'd',
    'aks nodepool get-bootstrap-data': 'd',
};

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(7464);
;// CONCATENATED MODULE: ./lib/extract/azure/options.js



/**
 * Commands outside the measured table that the catalogue asks about. Only what it takes to name and pair their options is listed; nothing about them is refused.
 * `az acs` is gone as a whole: its one line serves all of its commands.
 */
const LOOSE_COMMANDS = {
    acs: '--resource-group/-g: --name/-n: --location/-l: --orchestrator-type/-t: --agent-count: --generate-ssh-keys --windows --no-wait',
    'extension add': '--name/-n: --source/-s: --version: --system --upgrade/-U --yes/-y --allow-preview?',
    'extension remove': '--name/-n:',
    'extension update': '--name/-n: --version: --allow-preview?',
    'feature register': '--namespace: --name/-n:',
    'feature show': '--namespace: --name/-n:',
    'group create': '--name/-n: --resource-group/-g: --location/-l: --managed-by: --tags*',
    'network nsg rule create': '--resource-group/-g: --nsg-name: --name/-n: --priority: --access: --direction: --protocol: --destination-port-ranges+',
    'provider register': '--namespace/-n: --management-group-id/-m: --consent-to-permissions/-c --wait',
};
const MEASURED = AZ_COMMAND_OPTIONS;
/** `[lane]names[&][: ? + *][i f][!][=values][~values with aks-preview][^values documented for it]`, names parted by slashes, the long one first. */
const NOTATION = /^([cpdo]?)(-[\w/-]*)(&?)([:?+*]?)([if]?)(!?)(?:=([^~^]*))?(?:~([^^]*))?(?:\^(.*))?$/;
const TAKES = { '': 'none', ':': 'one', '?': 'optional', '+': 'some', '*': 'any' };
/** Which lanes know what bears a mark; no mark is all of them. */
const LANES = {
    c: ['core', 'newest', 'past'],
    p: ['preview', 'newest', 'past'],
    d: ['newest', 'past'],
    o: ['past'],
};
/** Of aks-preview 0.4, in 2019 and 2020: older than what was measured. */
const OLDER = { 'aks create': 'o--enable-vmss' };
/** Whether a path of words is a command (true) or a group of commands that is none itself (false) of `aks` or `vmss`; undefined where it is neither. */
const isCommand = (path, lane) => pathsOf(lane).get(path);
/** The options of a command, those that every command takes included. */
const optionsOf = (path, lane) => tablesOf(lane)(path);
const tablesOf = (0,once/* memo */.ph)((lane) => (0,once/* memo */.ph)((path) => tableOf(`${MEASURED[path] ?? LOOSE_COMMANDS[looseKey(path)] ?? ''} ${OLDER[path] ?? ''} ${AZ_GLOBAL_OPTIONS}`, lane)));
/** Whether the options of a command were measured, so that an option that is not among them is refused. */
const isMeasured = (path) => (MEASURED[path]?.length ?? 0) > 1;
/** Commands that are easily taken for each other. */
const KIN = ['aks create', 'aks update', 'aks nodepool add', 'aks nodepool update', 'aks nodepool upgrade', 'aks nodepool scale'];
/** Those of them that have an option, by its whole name. */
const commandsWith = (option) => KIN.filter(path => optionsOf(path, 'newest').named.has(option));
const pathsOf = (0,once/* memo */.ph)((lane) => {
    const known = new Map();
    for (const [path, text] of Object.entries(MEASURED)) {
        if (LANES[text.charAt(0)]?.includes(lane) === false)
            continue;
        for (let end = path.indexOf(' '); end > 0; end = path.indexOf(' ', end + 1)) {
            const group = path.slice(0, end);
            known.set(group, known.get(group) ?? false);
        }
        known.set(path, true);
    }
    return known;
});
function tableOf(text, lane) {
    const named = new Map();
    for (const token of text.split(' ')) {
        const spec = specOf(token, lane);
        // A name that core and the extension use for different options stays core's.
        for (const name of spec?.names ?? [])
            if (spec && !named.has(name))
                named.set(name, spec);
    }
    return { named, required: [...new Set(named.values())].filter(({ required }) => required) };
}
function specOf(token, lane) {
    const [, mark = '', written = '', adds, takes = '', number, required, ...lists] = NOTATION.exec(token) ?? [];
    if (!written || LANES[mark]?.includes(lane) === false)
        return undefined;
    const names = written.split('/');
    const values = valuesOf(lists, lane);
    return {
        name: names[0],
        names,
        takes: TAKES[takes] ?? 'none',
        adds: adds === '&',
        ...(number ? { number: number === 'i' ? 'int' : 'float' } : {}),
        required: required === '!',
        ...(values ? { values } : {}),
    };
}
/** An empty list after a mark says that the lane does not limit the values. */
function valuesOf([own, preview, documented], lane) {
    const lists = lane === 'core' ? [own] : lane === 'preview' ? [preview ?? own] : [own, preview ?? own, documented ?? own];
    return lists.every(Boolean) ? [...new Set(lists.flatMap(list => list.split(',')))] : undefined;
}
/** The command that the words name, as far as they do; undefined where it is none of those that are read. */
function findCommand(words, lane) {
    const first = words[0] && (0,cli_options/* textOf */.b6)(words[0])?.toLowerCase();
    if (first === undefined)
        return undefined;
    if (first.startsWith('-'))
        return misplacedOption(words);
    if (first !== 'aks' && first !== 'vmss')
        return looseCommand(words);
    let path = first;
    for (let length = 1;; length++) {
        const word = words[length];
        const child = `${path} ${(word && (0,cli_options/* textOf */.b6)(word)?.toLowerCase()) ?? ''}`;
        if (isCommand(child, lane) !== undefined)
            path = child;
        else if (isCommand(path, lane))
            return { path, length, group: false, unseen: false };
        else
            return first === 'aks' ? endOfPath(path, words, length) : undefined;
    }
}
/** A group is followed by a word that is none of its commands. */
function endOfPath(path, words, length) {
    const word = words[length];
    const found = { path, length, group: true, unseen: false };
    const start = word && (0,cli_options/* startOf */.GH)(word);
    const isOption = start?.startsWith('-') === true;
    if (!word || (isOption && asksForHelp(words.slice(length))))
        return found;
    if (!isOption && (0,cli_options/* textOf */.b6)(word) === undefined)
        return { ...found, unseen: true };
    const reason = isOption ? `the option ${start} stands before the command is complete` : `az ${path} has no command ${start}`;
    return { ...found, rejected: { reason, at: word.at } };
}
/** Whether help is asked for before the next word that is no option. */
function asksForHelp(words) {
    const end = words.findIndex(word => !(0,cli_options/* startOf */.GH)(word)?.startsWith('-'));
    return words.slice(0, end < 0 ? words.length : end).some(word => (0,cli_options/* textOf */.b6)(word) === '-h' || (0,cli_options/* textOf */.b6)(word) === '--help');
}
/** `az --only-show-errors aks ...` finds no command. */
function misplacedOption(words) {
    if (!words.some(word => (0,cli_options/* textOf */.b6)(word)?.toLowerCase() === 'aks'))
        return undefined;
    return { path: 'aks', length: 0, group: true, unseen: false, rejected: { reason: 'an option stands before the command', at: words[0].at } };
}
function looseCommand(words) {
    const end = words.findIndex(word => (0,cli_options/* textOf */.b6)(word)?.startsWith('-') !== false);
    const named = words.slice(0, end < 0 ? words.length : end).map(word => (0,cli_options/* textOf */.b6)(word).toLowerCase());
    const length = named[0] === 'acs'
        ? Math.min(named.length, 2)
        : named.findIndex((_, index) => index < 4 && Object.hasOwn(LOOSE_COMMANDS, named.slice(0, index + 1).join(' '))) + 1;
    return length > 0 ? { path: named.slice(0, length).join(' '), length, group: false, unseen: false } : undefined;
}
const looseKey = (path) => (path.startsWith('acs ') ? 'acs' : path);

;// CONCATENATED MODULE: ./lib/extract/azure/grammar.js





const grammar_LANES = ['core', 'preview', 'newest'];
/**
 * Reads a command line of `az`; undefined where it is none, or none that matters here (see options.ts).
 * It is rejected only where azure-cli, with the extension aks-preview and without, would reject it.
 * @param lanes who is asked, in turn, until one takes the words
 */
function readAz(words, lanes = grammar_LANES) {
    if ((0,cli_options/* programOf */.oQ)(words) !== 'az')
        return undefined;
    const at = (0,model_text/* cover */.Iv)(words[0].at, words.at(-1).at);
    const all = words.slice(1).map(withoutFile);
    let command;
    for (const lane of lanes) {
        command = readAs(lane, all, at);
        if (!command?.rejected)
            return command;
    }
    return command;
}
/** `@file`, and `x=@file`, are replaced by what is in the file before anything else happens. */
function withoutFile(argument) {
    const text = (0,cli_options/* startOf */.GH)(argument);
    if (text === undefined)
        return argument;
    const start = text.startsWith('@') ? 0 : text.indexOf('=') + 1;
    if (text[start] !== '@')
        return argument;
    const { at } = argument.value;
    return { at: argument.at, many: argument.many, value: start === 0 ? (0,model_value/* unknown */.L5)(at) : (0,model_value/* joined */.oR)([text.slice(0, start), undefined], at) };
}
/**
 * What words say that the CLI refuses for options that it does not have, or has no longer: the others are plain. Undefined where more is wrong with them.
 * What the options that are not known set may be anything: it is open.
 */
function readMeaning(words) {
    if ((0,cli_options/* programOf */.oQ)(words) !== 'az')
        return undefined;
    const all = words.slice(1).map(withoutFile);
    const command = readAs('past', all, (0,model_text/* cover */.Iv)(words[0].at, words.at(-1).at));
    if (!command?.rejected)
        return command;
    const { rejected, ...rest } = command;
    return rejected.stray ? { ...rest, open: true } : undefined;
}
function readAs(lane, all, at) {
    const asked = all[0] !== undefined && (0,cli_options/* textOf */.b6)(all[0])?.toLowerCase() === 'help';
    const words = asked ? all.slice(1) : all;
    const found = findCommand(words, lane);
    if (!found)
        return undefined;
    const { path } = found;
    const reading = readWords(words.slice(found.length), optionsOf(path, lane), isMeasured(path));
    const { options, extra, failed } = reading;
    const help = asked || reading.help || (found.group && found.length === words.length);
    const rejected = found.rejected ?? failed ?? (help ? undefined : (missing(reading, at) ?? reading.stray));
    return { path, options, extra, open: reading.open || found.unseen, help, preview: lane !== 'core', at, ...(rejected ? { rejected } : {}) };
}
function readWords(words, table, strict) {
    const separator = words.findIndex(word => (0,cli_options/* textOf */.b6)(word) === '--');
    const kinds = words.map((word, index) => {
        if (separator < 0 || index < separator)
            return kindOf(word, table, strict);
        return { is: index === separator ? 'separator' : 'positional' };
    });
    const reading = { words, kinds, table, strict, options: new Map(), extra: [], open: false, help: false };
    // After a word that may be an option, words that are none may be its values.
    let claimed = false;
    for (let index = 0; index < words.length && !reading.help;) {
        const kind = kinds[index];
        if (kind.is === 'option') {
            index = takeOption(reading, index, kind);
            claimed = false;
            continue;
        }
        if (kind.is === 'unseen')
            reading.open = claimed = true;
        else if (kind.is === 'ambiguous')
            fail(reading, `${(0,cli_options/* startOf */.GH)(words[index])} could be ${kind.names.join(', ')}`, words[index].at);
        else if (kind.is !== 'separator' && !claimed)
            stray(reading, words[index]);
        index++;
    }
    return reading;
}
/** A dash that a word processor put in the place of `-`. */
const TYPOGRAPHIC_DASH = /^[\u2010-\u2015\u2212]/;
function stray(reading, word) {
    reading.extra.push(word);
    if (!reading.strict || reading.stray)
        return;
    const text = (0,cli_options/* startOf */.GH)(word) ?? '';
    const dash = TYPOGRAPHIC_DASH.test(text) ? ' (it starts with a typographic dash)' : '';
    reading.stray = { reason: `${text.startsWith('-') ? 'there is no option' : 'no option takes'} ${JSON.stringify(text)}${dash}`, at: word.at, stray: true };
}
/** The words that would be options, if the command had them. */
function strangersOf(extra) {
    return extra.flatMap(word => {
        const name = (0,cli_options/* startOf */.GH)(word)?.split('=', 1)[0] ?? '';
        if (!/^--[A-Za-z]/.test(name) && !(TYPOGRAPHIC_DASH.test(name) && name.length > 1))
            return [];
        return [{ name, at: (0,cli_options/* cutName */.CI)(word, name.length), elsewhere: commandsWith(name) }];
    });
}
function fail(reading, reason, at, refused) {
    if (reading.strict)
        reading.failed ??= { reason, at, ...refused };
}
/** A required option that is certain not to be there. */
function missing(reading, at) {
    if (reading.open)
        return undefined;
    const names = reading.table.required.filter(({ name }) => !reading.options.has(name)).map(spec => spec.names.join('/'));
    return names.length > 0 ? { reason: `${names.join(', ')} is required`, at } : undefined;
}
const NEGATIVE_NUMBER = /^-(?:\d[\d_]*(?:\.\d*)?|\.\d+)$/;
function kindOf(word, { named }, strict) {
    const start = (0,cli_options/* startOf */.GH)(word);
    const whole = (0,cli_options/* textOf */.b6)(word) !== undefined;
    if (start === undefined)
        return { is: 'unseen' };
    if (!start.startsWith('-') || start === '-')
        return { is: start === '-' && !whole ? 'unseen' : 'positional' };
    const sign = start.indexOf('=');
    const equals = sign >= 0;
    const name = equals ? start.slice(0, sign) : start;
    const glued = equals ? { glued: name.length + 1, equals } : undefined;
    const exact = equals || whole ? named.get(name) : undefined;
    if (exact)
        return { is: 'option', spec: exact, spelling: name, ...glued };
    const isLong = start.startsWith('--');
    if (isLong && !equals && !whole)
        return { is: 'unseen' };
    const matches = isLong && strict ? [...named.keys()].filter(key => key.startsWith(name)) : [];
    if (matches.length > 1)
        return { is: 'ambiguous', names: matches };
    const spec = matches[0] ? named.get(matches[0]) : isLong ? undefined : named.get(start.slice(0, 2));
    if (spec && isLong)
        return { is: 'option', spec, spelling: name, ...glued };
    if (spec)
        return { is: 'option', spec, spelling: start.slice(0, 2), glued: 2 };
    if (NEGATIVE_NUMBER.test(start) || start.includes(' '))
        return { is: 'positional' };
    return strict ? { is: 'stranger' } : { is: 'option', spec: { name, names: [name], takes: 'any', adds: false, required: false }, spelling: name, ...glued };
}
/** Takes the option at an index with its values; gives the index after them. */
function takeOption(reading, index, kind) {
    const word = reading.words[index];
    const text = (0,cli_options/* startOf */.GH)(word);
    let { spec, spelling, glued, equals = false } = kind;
    while (glued !== undefined && spec.takes === 'none') {
        if (equals || text[glued] === '-') {
            fail(reading, `${spelling} takes no value`, word.at);
            return index + 1;
        }
        store(reading, spec, { flag: word.at, values: [], at: word.at });
        if (glued >= text.length)
            return unseenFlags(reading, index);
        spelling = `-${text[glued]}`;
        const next = reading.table.named.get(spelling);
        if (!next) {
            stray(reading, word);
            return index + 1;
        }
        spec = next;
        equals = text[glued + 1] === '=';
        glued = glued + 1 < text.length || (0,cli_options/* textOf */.b6)(word) === undefined ? glued + (equals ? 2 : 1) : undefined;
    }
    if (glued === undefined)
        return takeFollowing(reading, index, spec, spelling);
    store(reading, spec, { flag: (0,cli_options/* cutName */.CI)(word, equals ? glued - 1 : glued), values: [(0,cli_options/* cutValue */.cv)(word.value, glued)], at: word.at });
    return index + 1;
}
/** `-y${REST}`: more flags, or none. */
function unseenFlags(reading, index) {
    reading.open = true;
    return index + 1;
}
function takeFollowing(reading, index, spec, spelling) {
    const { words, kinds } = reading;
    const word = words[index];
    const limit = spec.takes === 'none' ? 0 : spec.takes === 'one' || spec.takes === 'optional' ? 1 : words.length;
    let end = index + 1;
    for (; end - index <= limit && (kinds[end]?.is === 'positional' || kinds[end]?.is === 'unseen'); end++) {
        // `--name $NAME` means one word, but `--tags a=b $MORE` and `--enable-syslog $MORE` may go on with options.
        if (words[end].many && (end > index + 1 || spec.takes === 'optional'))
            reading.open = true;
    }
    if (end === index + 1 && (spec.takes === 'one' || spec.takes === 'some'))
        fail(reading, `${spelling} needs a value`, word.at);
    const values = words.slice(index + 1, end).map(argument => argument.value);
    store(reading, spec, { flag: word.at, values, at: (0,model_text/* cover */.Iv)(word.at, words[end - 1].at) });
    return end;
}
function store(reading, spec, found) {
    const values = found.values.map(value => checked(reading, spec, value));
    const earlier = spec.adds ? reading.options.get(spec.name)?.values : undefined;
    reading.options.set(spec.name, { name: spec.name, flag: found.flag, values: earlier ? [...earlier, ...values] : values, at: found.at });
    if (spec.name === '--help')
        reading.help = true;
}
/** A value in the case that the CLI sends; one that it does not take fails the command. */
function checked(reading, spec, value) {
    if (value.is !== 'known')
        return value;
    if (spec.number && !isNumber(value.value, spec.number))
        fail(reading, `${spec.name} needs a number, not ${JSON.stringify(value.value)}`, value.at, { option: spec.name, value: value.value });
    if (!spec.values)
        return value;
    const wanted = value.value.toLowerCase();
    const canonical = spec.values.find(text => text.toLowerCase() === wanted);
    if (canonical === undefined)
        fail(reading, `${spec.name} does not take ${JSON.stringify(value.value)} (${spec.values.join(', ')})`, value.at, { option: spec.name, value: value.value });
    return canonical === undefined || canonical === value.value ? value : (0,model_value/* known */.eO)(canonical, value.at, value.from);
}
function isNumber(text, number) {
    const plain = text.trim().replaceAll('_', '');
    if (number === 'int')
        return /^[+-]?\d+$/.test(plain);
    return plain !== '' && (!Number.isNaN(Number(plain)) || /^[+-]?(?:nan|inf|infinity)$/i.test(plain));
}

;// CONCATENATED MODULE: ./lib/extract/azure/az.js




/**
 * What `az aks` commands say of clusters and node pools. Option names and defaults: azure-cli 2.91.0 and earlier. A command that is refused as it is
 * written, for an option that is gone or a line that ends too early, is read as it was plainly meant: a person will mend it, and the rest has to be right then.
 * @param rest the words below, where the command ends too early
 */
function azFacts(written, words, rest, where) {
    const command = written.rejected ? readMeaning([...words, ...rest]) : written;
    if (!command || command.help)
        return [];
    const stated = { ...where, via: (0,interned/* interned */.o)(`az ${command.path}`), ...(written.rejected && { refused: true }) };
    const action = poolActions.get(command.path);
    if (action)
        return [poolFact(command, action, stated)];
    if (command.path === 'aks create') {
        const cluster = clusterFact(command, 'create', stated);
        return [cluster, firstPool(command, cluster, stated)];
    }
    return clusterUpdates.has(command.path) ? [clusterFact(command, 'update', stated)] : [];
}
const poolActions = new Map([
    ['aks nodepool add', 'create'],
    ['aks nodepool update', 'update'],
    ['aks nodepool upgrade', 'upgrade'],
    ['aks nodepool scale', 'scale'],
    ['aks nodepool delete', 'delete'],
]);
const clusterUpdates = new Set(['aks update', 'aks upgrade', 'aks enable-addons', 'aks mesh enable']);
const az_text = (name) => ({ options: [name], read: command => (0,cli_options/* option */.uK)(command, name) });
const number = (name) => ({
    options: [name],
    read: command => (0,model_value/* mapValue */.IS)((0,cli_options/* option */.uK)(command, name), value => (/^-?\d+$/.test(value) ? Number(value) : undefined)),
});
const flag = (name) => ({ options: [name], read: command => (0,cli_options/* hasFlag */.Lt)(command, name) });
/** A pair of flags that switch one thing. */
const toggle = (on, off) => ({
    options: [on, off],
    read(command) {
        const disabled = (0,cli_options/* hasFlag */.Lt)(command, off);
        return disabled.is === 'known' ? (0,model_value/* known */.eO)(!disabled.value, disabled.at) : (0,cli_options/* hasFlag */.Lt)(command, on);
    },
});
const commas = (name) => ({
    options: [name],
    read: command => (0,model_value/* mapValue */.IS)((0,cli_options/* option */.uK)(command, name), value => value.split(',').filter(Boolean)),
});
const words = (name) => ({
    options: [name],
    read(command) {
        const found = command.options.get(name);
        if (!found)
            return (0,cli_options/* option */.uK)(command, name);
        const values = found.values.map(model_value/* valueOf */.RP);
        return values.every(value => value !== undefined) ? (0,model_value/* known */.eO)(values, found.at) : { is: 'unknown', at: found.at };
    },
});
const addons = {
    options: ['--addons', '--enable-addons'],
    read: command => commas(command.options.has('--addons') ? '--addons' : '--enable-addons').read(command),
};
const addon = (name) => ({
    options: addons.options,
    read(command) {
        const all = addons.read(command);
        if (all.is !== 'known')
            return all.is === 'absent' ? all : { is: 'unknown', at: all.at };
        return all.value.includes(name) ? (0,model_value/* known */.eO)(true, all.at, all.from) : (0,model_value/* absent */.Ge)(all.at);
    },
});
/**
 * Reads the properties that options of a command say something of. The others have one value in common: they are most of them.
 * @param unsaid all properties, with that value
 */
function propertiesBy(unsaid, readers) {
    const saidBy = new Map();
    for (const name of Object.keys(readers))
        for (const option of readers[name].options)
            saidBy.set(option, [...(saidBy.get(option) ?? []), name]);
    return command => {
        const properties = unsaid(command.open ? (0,model_value/* unknown */.L5)(command.at) : (0,model_value/* absent */.Ge)(command.at));
        for (const option of command.options.keys())
            for (const name of saidBy.get(option) ?? [])
                properties[name] = readers[name].read(command);
        return properties;
    };
}
const clusterProperties = propertiesBy(azure_properties/* clusterPropertiesOf */.H, {
    kubernetesVersion: az_text('--kubernetes-version'),
    supportPlan: az_text('--k8s-support-plan'),
    networkPlugin: az_text('--network-plugin'),
    networkPluginMode: az_text('--network-plugin-mode'),
    networkPolicy: az_text('--network-policy'),
    networkDataplane: az_text('--network-dataplane'),
    loadBalancerSku: az_text('--load-balancer-sku'),
    outboundType: az_text('--outbound-type'),
    vmSetType: az_text('--vm-set-type'),
    windowsAdminUsername: az_text('--windows-admin-username'),
    windowsAdminPassword: az_text('--windows-admin-password'),
    hybridBenefit: toggle('--enable-ahub', '--disable-ahub'),
    gmsaEnabled: toggle('--enable-windows-gmsa', '--disable-windows-gmsa'),
    gmsaDnsServer: az_text('--gmsa-dns-server'),
    gmsaRootDomain: az_text('--gmsa-root-domain-name'),
    servicePrincipal: az_text('--service-principal'),
    managedIdentity: flag('--enable-managed-identity'),
    addons,
    upgradeChannel: az_text('--auto-upgrade-channel'),
    nodeOsUpgradeChannel: az_text('--node-os-upgrade-channel'),
    nodeProvisioningMode: az_text('--node-provisioning-mode'),
    clusterAutoscaler: toggle('--enable-cluster-autoscaler', '--disable-cluster-autoscaler'),
    azureMonitorMetrics: toggle('--enable-azure-monitor-metrics', '--disable-azure-monitor-metrics'),
    windowsRecordingRules: flag('--enable-windows-recording-rules'),
    verticalPodAutoscaler: flag('--enable-vpa'),
    blobDriver: flag('--enable-blob-driver'),
    podIdentity: flag('--enable-pod-identity'),
    serviceMesh: flag('--enable-azure-service-mesh'),
    httpApplicationRouting: addon('http_application_routing'),
    sku: az_text('--sku'),
    ipFamilies: commas('--ip-families'),
    podCidr: az_text('--pod-cidr'),
    imageCleaner: toggle('--enable-image-cleaner', '--disable-image-cleaner'),
    imdsRestriction: toggle('--enable-imds-restriction', '--disable-imds-restriction'),
    customCertificates: {
        options: ['--custom-ca-trust-certificates'],
        read: command => (0,model_value/* mapValue */.IS)((0,cli_options/* option */.uK)(command, '--custom-ca-trust-certificates'), () => true),
    },
    sshAccess: az_text('--ssh-access'),
    aiToolchainOperator: toggle('--enable-ai-toolchain-operator', '--disable-ai-toolchain-operator'),
    initializationTaints: commas('--nodepool-initialization-taints'),
});
const poolProperties = propertiesBy(azure_properties/* poolPropertiesOf */.n, {
    osType: az_text('--os-type'),
    osSku: az_text('--os-sku'),
    mode: az_text('--mode'),
    vmSize: az_text('--node-vm-size'),
    vmSetType: az_text('--vm-set-type'),
    count: number('--node-count'),
    minCount: number('--min-count'),
    maxCount: number('--max-count'),
    maxPods: number('--max-pods'),
    clusterAutoscaler: toggle('--enable-cluster-autoscaler', '--disable-cluster-autoscaler'),
    fipsImage: toggle('--enable-fips-image', '--disable-fips-image'),
    taints: commas('--node-taints'),
    labels: words('--labels'),
    priority: az_text('--priority'),
    maxSurge: az_text('--max-surge'),
    maxUnavailable: az_text('--max-unavailable'),
    kubernetesVersion: az_text('--kubernetes-version'),
    workloadRuntime: az_text('--workload-runtime'),
    gpuInstanceProfile: az_text('--gpu-instance-profile'),
    gpuDriver: az_text('--gpu-driver'),
    gpuDriverType: az_text('--driver-type'),
    linuxOsConfig: az_text('--linux-os-config'),
    kubeletConfig: az_text('--kubelet-config'),
    // `az` takes them in a file only.
    kubeletSettings: { options: ['--kubelet-config'], read: ({ at }) => (0,model_value/* unknown */.L5)(at) },
    messageOfTheDay: az_text('--message-of-the-day'),
    artifactStreaming: flag('--enable-artifact-streaming'),
    secureBoot: flag('--enable-secure-boot'),
    vtpm: flag('--enable-vtpm'),
    outboundNatDisabled: flag('--disable-windows-outbound-nat'),
    nodePublicIp: flag('--enable-node-public-ip'),
    snapshotId: az_text('--snapshot-id'),
    customHeaders: az_text('--aks-custom-headers'),
});
function clusterFact(command, action, stated) {
    return {
        ...clusterProperties(command),
        ...(command.path === 'aks mesh enable' && { serviceMesh: (0,model_value/* known */.eO)(true, command.at) }),
        kind: 'cluster',
        action,
        ...stated,
        name: (0,cli_options/* option */.uK)(command, '--name'),
        resourceGroup: (0,cli_options/* option */.uK)(command, '--resource-group'),
        subscription: (0,cli_options/* option */.uK)(command, '--subscription'),
    };
}
function poolFact(command, action, stated) {
    return {
        ...poolProperties(command),
        kind: 'node-pool',
        action,
        first: false,
        ...stated,
        name: (0,cli_options/* option */.uK)(command, '--nodepool-name'),
        cluster: {
            name: (0,cli_options/* option */.uK)(command, '--cluster-name'),
            resourceGroup: (0,cli_options/* option */.uK)(command, '--resource-group'),
            subscription: (0,cli_options/* option */.uK)(command, '--subscription'),
        },
    };
}
/** `az aks create` makes one Linux System pool; its options name it `--nodepool-...`. */
function firstPool(command, cluster, stated) {
    const named = (0,cli_options/* option */.uK)(command, '--nodepool-name');
    return {
        ...poolFact(command, 'create', stated),
        first: true,
        cluster: { name: cluster.name, resourceGroup: cluster.resourceGroup },
        name: named.is === 'absent' ? (0,model_value/* known */.eO)('nodepool1', command.at) : named,
        osType: (0,model_value/* known */.eO)('Linux', command.at),
        mode: (0,model_value/* known */.eO)('System', command.at),
        taints: commas('--nodepool-taints').read(command),
        labels: words('--nodepool-labels').read(command),
    };
}

// EXTERNAL MODULE: ./lib/extract/azure/addons.js
var azure_addons = __webpack_require__(9138);
;// CONCATENATED MODULE: ./lib/extract/wrappers.js

/** Words that run the command behind them, and which of their options take a value. */
const wrappers = new Map([
    ['sudo', ['-u', '-g', '--user', '--group']],
    ['time', []],
    ['env', ['-u', '-C']],
    ['nohup', []],
    ['exec', []],
    ['command', []],
    ['builtin', []],
    ['nice', ['-n']],
    ['timeout', ['-k', '-s', '--kill-after', '--signal']],
    ['xargs', ['-I', '-n', '-P', '-L', '-d', '-a']],
    ['call', []],
    ['retry', []],
]);
/** Tools that run in a container where they are not installed: `docker run --rm -v ~/.azure:/root/.azure mcr.microsoft.com/azure-cli az aks create`. */
const contained = new Set(['az', 'helm', 'kubectl']);
const containers = new Set(['docker', 'podman', 'nerdctl']);
/** The words of the command that really runs: `sudo -E az aks create` without its wrappers. */
function unwrapped(words) {
    let rest = words;
    for (let turns = 0; turns < 4; turns++) {
        const tool = toolOf(rest[0]);
        const options = wrappers.get(tool);
        if (containers.has(tool))
            return inContainer(rest);
        if (!options)
            return rest;
        rest = behind(rest.slice(1), options);
    }
    return rest;
}
/** The command stands behind the image, or the name of the container, which is never an option itself. */
function inContainer(words) {
    const verb = words[1] && (0,model_value/* valueOf */.RP)(words[1].value);
    if (verb !== 'run' && verb !== 'exec')
        return words;
    const start = words.findIndex((word, index) => index > 2 && contained.has((0,model_value/* valueOf */.RP)(word.value) ?? '') && !((0,model_value/* valueOf */.RP)(words[index - 1].value) ?? '').startsWith('-'));
    return start < 0 ? words : words.slice(start);
}
function behind(words, options) {
    let index = 0;
    for (; index < words.length; index++) {
        const text = (0,model_value/* valueOf */.RP)(words[index].value);
        if (text === undefined)
            break;
        if (options.includes(text))
            index++;
        else if (!/^-|^\d+(?:\.\d+)?[smhd]?$|^\w+=/.test(text))
            break;
    }
    return words.slice(index);
}
/** The name of a program: lower case, without folder and `.exe`/`.cmd`; empty where nobody can see it. */
function toolOf(word) {
    const text = word && (0,model_value/* valueOf */.RP)(word.value);
    if (text === undefined)
        return '';
    const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase();
    return name.includes('.') ? name.replace(/\.(?:exe|cmd|bat|ps1)$/, '') : name;
}

;// CONCATENATED MODULE: ./lib/extract/azure/azps-parameters.js
/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters */
const common = `Verbose/vb Debug/db ErrorAction/ea: WarningAction/wa: InformationAction/infa: ProgressAction/proga: ErrorVariable/ev: WarningVariable/wv:
  InformationVariable/iv: OutVariable/ov: OutBuffer/ob: PipelineVariable/pv: WhatIf/wi Confirm/cf DefaultProfile/AzContext/AzureRmContext/AzureCredential:
  SubscriptionId: AsJob Force PassThru`;
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
  SshKeyValue/SshKeyPath: SupportPlan: Tag: WindowsProfileAdminUserPassword:`;
/** What node pool cmdlets have in common. */
const pool = `AksCustomHeader: ClusterName: ClusterObject: DrainTimeoutInMinute: EnableAutoScaling EnableSecureBoot EnableVtpm IfMatch: IfNoneMatch: KubernetesVersion:
  MaxCount: MaxSurge: MaxUnavailable: MinCount: Mode: Name: NetworkProfile: NodeLabel: NodeSoakDurationInMinute: NodeTaint:* ResourceGroupName: ScaleDownMode:
  SshAccess: Tag: UndrainableNodeBehavior:`;
/**
 * The cmdlets of Az.Aks that make or change clusters and pools, with their parameters as of azps 16.2 and aliases: `Name/Alias`, `:` where it takes a value,
 * `:*` a list, `@0` its position. https://learn.microsoft.com/powershell/module/az.aks
 */
const cmdlets = {
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
};
/** Names that the module keeps from its first versions, and those of AzureRM. */
const aliases = {
    'New-AzAks': 'New-AzAksCluster',
    'New-AzureRmAks': 'New-AzAksCluster',
    'Set-AzAks': 'Set-AzAksCluster',
    'Set-AzureRmAks': 'Set-AzAksCluster',
};
const byTool = new Map([...Object.keys(cmdlets).map(name => [name, name]), ...Object.entries(aliases)].map(([written, name]) => [written.toLowerCase(), name]));
const tables = new Map();
/** The cmdlet that a command's first word names, whatever its case. */
const cmdletOf = (tool) => byTool.get(tool.toLowerCase());
/** The parameters of a cmdlet. */
function parametersOf(cmdlet) {
    const table = tables.get(cmdlet) ?? azps_parameters_tableOf(`${cmdlets[cmdlet]} ${common}`);
    tables.set(cmdlet, table);
    return table;
}
function azps_parameters_tableOf(notation) {
    const table = new Map();
    for (const token of notation.split(/\s+/)) {
        const [, names = '', takes = '', position] = /^([\w/]+)(:?\*?)(?:@(\d))?$/.exec(token) ?? [];
        const [name = '', ...others] = names.split('/');
        const parameter = {
            name,
            takes: takes === '' ? 'switch' : takes === ':' ? 'value' : 'list',
            ...(position !== undefined && { position: Number(position) }),
        };
        for (const each of [name, ...others])
            table.set(each.toLowerCase(), parameter);
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/extract/azure/azps-grammar.js





/** Reads a call of a cmdlet that makes or changes clusters or pools: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameter_binding */
function readAzPs(words) {
    const cmdlet = words[0] && cmdletOf(toolOf(words[0]));
    if (!cmdlet)
        return undefined;
    const at = (0,model_text/* cover */.Iv)(words[0].at, words.findLast(word => word.at.source === words[0].at.source && word.at.start >= words[0].at.start)?.at ?? words[0].at);
    return { cmdlet, ...bind(words.slice(1), parametersOf(cmdlet)), at };
}
/** PowerShell takes a typographic dash for the plain one. */
const parameterName = /^[-\u2013-\u2015]([A-Za-z_?][\w?]*)(:?)/;
function bind(words, table) {
    const options = new Map();
    const loose = [];
    let open = false;
    for (let index = 0; index < words.length;) {
        const word = words[index];
        const written = word.many ? null : parameterName.exec(nameText(word));
        if (word.many)
            open = true;
        if (!written) {
            if (!word.many)
                loose.push(word);
            index++;
            continue;
        }
        const [head, name = '', colon] = written;
        const parameter = findParameter(name, table);
        const taken = takeValues(words, index, parameter, colon === '' ? undefined : head.length);
        index = taken.next;
        if (!parameter)
            continue;
        const last = taken.values.at(-1)?.at;
        const flag = (0,cli_options/* cutName */.CI)(word, head.length);
        options.set(parameter.name, {
            name: parameter.name,
            flag,
            values: taken.values,
            at: last && (0,model_text/* contains */.gR)(word.at, flag) && last.source === word.at.source && last.start >= word.at.start ? (0,model_text/* cover */.Iv)(word.at, last) : word.at,
        });
    }
    bindPositions(options, loose, table);
    return { options, open };
}
/** A word names a parameter only where it is written so: a value of a variable never does. */
const nameText = (word) => (word.value.is === 'known' && word.value.from.length > 0 ? '' : ((0,cli_options/* startOf */.GH)(word) ?? ''));
/** By its name or an alias, else by a prefix that only one parameter has. */
function findParameter(written, table) {
    const name = written.toLowerCase();
    const exact = table.get(name);
    if (exact)
        return exact;
    const found = new Set([...table].filter(([key]) => key.startsWith(name)).map(([, parameter]) => parameter));
    return found.size === 1 ? [...found][0] : undefined;
}
/** The values of the parameter at an index: behind its colon, else the next word. An array that a variable holds comes as several words of another place. */
function takeValues(words, index, parameter, colon) {
    const word = words[index];
    const next = words[index + 1];
    const glued = colon === undefined ? undefined : (0,cli_options/* cutValue */.cv)(word.value, colon);
    if (glued && !(glued.is === 'known' && glued.value === ''))
        return { values: [glued], next: index + 1 };
    const takes = parameter?.takes ?? (next && parameterName.test(nameText(next)) ? 'switch' : 'value');
    if ((takes === 'switch' && !glued) || !next || next.many || parameterName.test(nameText(next)))
        return { values: [], next: index + 1 };
    let end = index + 2;
    if (takes === 'list')
        while (words[end] && !words[end].many && isElsewhere(words[end], words) && !parameterName.test(nameText(words[end])))
            end++;
    return { values: words.slice(index + 1, end).map(each => each.value), next: end };
}
const isElsewhere = (word, words) => word.at.start < words[0].at.start || word.at.start > words.at(-1).at.end;
/** What names no parameter goes to the positions that are left. */
function bindPositions(options, loose, table) {
    const free = [...new Set(table.values())]
        .filter(({ name, position }) => position !== undefined && !options.has(name))
        .sort((a, b) => a.position - b.position);
    for (const [index, { name }] of free.entries()) {
        const word = loose[index];
        if (word)
            options.set(name, { name, flag: word.at, values: [word.value], at: word.at });
    }
}
/** The items of a parameter that takes a list: words of its own, or one word with commas. */
function listOf(command, name) {
    const found = command.options.get(name);
    if (!found)
        return command.open ? { is: 'unknown', at: command.at } : { is: 'absent', at: command.at };
    const texts = found.values.map(value => (value.is === 'known' ? value.value.split(',') : undefined));
    const at = found.values[0]?.at ?? found.at;
    if (!texts.every(text => text !== undefined))
        return { is: 'unknown', at };
    return (0,model_value/* known */.eO)(texts.flat().filter(text => text !== ''), at, found.values[0]?.is === 'known' ? found.values[0].from : []);
}

// EXTERNAL MODULE: ./lib/extract/azure/property-readers.js
var property_readers = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/extract/azure/resource-id.js
var resource_id = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/extract/azure/azps.js






/** What the cmdlets of Az.Aks say of clusters and node pools. Parameters and defaults: Az.Aks of azps 16.2. */
function azPsFacts(command, where) {
    const stated = { ...where, via: command.cmdlet };
    switch (command.cmdlet) {
        case 'New-AzAksCluster': {
            const cluster = azps_clusterFact(command, 'create', stated);
            return [withDefaults(cluster, command), azps_firstPool(command, cluster, stated)];
        }
        case 'Set-AzAksCluster':
            return [azps_clusterFact(command, 'update', stated)];
        case 'Enable-AzAksAddOn':
            return [addonFact(command, stated)];
        default:
            return [azps_poolFact(command, poolAction(command), stated)];
    }
}
function poolAction({ cmdlet, options }) {
    if (cmdlet === 'New-AzAksNodePool')
        return 'create';
    if (cmdlet === 'Remove-AzAksNodePool')
        return 'delete';
    return options.has('NodeImageOnly') || options.has('KubernetesVersion') ? 'upgrade' : 'update';
}
const azps_text = (name) => command => (0,cli_options/* option */.uK)(command, name);
const azps_flag = (name) => command => (0,cli_options/* hasFlag */.Lt)(command, name);
const azps_number = (name) => command => (0,model_value/* mapValue */.IS)((0,cli_options/* option */.uK)(command, name), value => (/^-?\d+$/.test(value) ? Number(value) : undefined));
const list = (name) => command => listOf(command, name);
const azps_addons = (name) => command => (0,model_value/* mapValue */.IS)(listOf(command, name), names => names.map(each => azure_addons/* addonNames */.d.get(each.toLowerCase()) ?? each));
const routing = (names) => {
    if (names.is !== 'known')
        return names;
    return names.value.includes('http_application_routing') ? (0,model_value/* known */.eO)(true, names.at, names.from) : (0,model_value/* absent */.Ge)(names.at);
};
/** No parameter sets it, so only a word that nobody can see could not either. */
const nowhere = command => (0,model_value/* absent */.Ge)(command.at);
/** An object that the script makes elsewhere: that it is given is all that shows. */
const given = (name, set) => command => {
    const value = (0,cli_options/* option */.uK)(command, name);
    return command.options.has(name) ? (0,model_value/* known */.eO)(set, value.at) : unless(value);
};
/** What is not given is absent, or one of the words that nobody can see. */
const unless = (value) => (value.is === 'absent' ? value : (0,model_value/* unknown */.L5)(value.at));
/** A hashtable, whose entries do not show. */
const azps_hidden = (name) => command => unless((0,cli_options/* option */.uK)(command, name));
const clusterReaders = {
    kubernetesVersion: azps_text('KubernetesVersion'),
    supportPlan: azps_text('SupportPlan'),
    networkPlugin: azps_text('NetworkPlugin'),
    networkPluginMode: azps_text('NetworkPluginMode'),
    networkPolicy: azps_text('NetworkPolicy'),
    networkDataplane: azps_text('NetworkDataplane'),
    loadBalancerSku: azps_text('LoadBalancerSku'),
    outboundType: azps_text('OutboundType'),
    vmSetType: azps_text('NodeVmSetType'),
    windowsAdminUsername: azps_text('WindowsProfileAdminUserName'),
    windowsAdminPassword: azps_text('WindowsProfileAdminUserPassword'),
    hybridBenefit: azps_flag('EnableAHUB'),
    gmsaEnabled: nowhere,
    gmsaDnsServer: nowhere,
    gmsaRootDomain: nowhere,
    servicePrincipal: azps_text('ServicePrincipalIdAndSecret'),
    managedIdentity: azps_flag('EnableManagedIdentity'),
    addons: azps_addons('AddOnNameToBeEnabled'),
    upgradeChannel: azps_text('NodeAutoUpgradeChannel'),
    nodeOsUpgradeChannel: azps_text('NodeOSAutoUpgradeChannel'),
    nodeProvisioningMode: azps_text('NodeProvisioningMode'),
    clusterAutoscaler: azps_flag('EnableNodeAutoScaling'),
    azureMonitorMetrics: azps_flag('EnableMonitorMetric'),
    windowsRecordingRules: command => (0,model_value/* unknown */.L5)(command.at),
    verticalPodAutoscaler: azps_flag('EnableVerticalPodAutoscaler'),
    blobDriver: azps_flag('EnableBlobCSIDriver'),
    podIdentity: azps_flag('EnablePodIdentity'),
    serviceMesh: nowhere,
    httpApplicationRouting: command => routing(azps_addons('AddOnNameToBeEnabled')(command)),
    sku: nowhere,
    ipFamilies: list('IPFamily'),
    podCidr: azps_text('PodCidr'),
    imageCleaner: azps_flag('EnableImageCleaner'),
    imdsRestriction: nowhere,
    customCertificates: given('CustomCaTrustCertificate', true),
    sshAccess: azps_text('NodeSshAccess'),
    aiToolchainOperator: azps_flag('EnableAIToolchainOperator'),
    initializationTaints: nowhere,
};
const poolReaders = {
    osType: azps_text('OsType'),
    osSku: azps_text('OsSKU'),
    mode: azps_text('Mode'),
    vmSize: azps_text('VmSize'),
    vmSetType: azps_text('VmSetType'),
    count: command => azps_number(command.options.has('NodeCount') ? 'NodeCount' : 'Count')(command),
    minCount: azps_number('MinCount'),
    maxCount: azps_number('MaxCount'),
    maxPods: azps_number('MaxPodCount'),
    clusterAutoscaler: azps_flag('EnableAutoScaling'),
    fipsImage: azps_flag('EnableFIPS'),
    taints: list('NodeTaint'),
    labels: azps_hidden('NodeLabel'),
    priority: azps_text('ScaleSetPriority'),
    maxSurge: azps_text('MaxSurge'),
    maxUnavailable: azps_text('MaxUnavailable'),
    kubernetesVersion: azps_text('KubernetesVersion'),
    workloadRuntime: azps_text('WorkloadRuntime'),
    gpuInstanceProfile: azps_text('GpuInstanceProfile'),
    gpuDriver: azps_text('GPUDriver'),
    gpuDriverType: nowhere,
    linuxOsConfig: given('LinuxOSConfig', 'set'),
    kubeletConfig: nowhere,
    kubeletSettings: azps_hidden('KubeletConfig'),
    messageOfTheDay: azps_text('MessageOfTheDay'),
    artifactStreaming: nowhere,
    secureBoot: azps_flag('EnableSecureBoot'),
    vtpm: azps_flag('EnableVtpm'),
    outboundNatDisabled: nowhere,
    nodePublicIp: azps_flag('EnableNodePublicIp'),
    snapshotId: nowhere,
    customHeaders: azps_hidden('AksCustomHeader'),
};
/** The first pool of a cluster has parameters of its own. */
const firstPoolReaders = {
    osSku: azps_text('NodeOsSKU'),
    vmSize: azps_text('NodeVmSize'),
    vmSetType: azps_text('NodeVmSetType'),
    count: azps_number('NodeCount'),
    minCount: azps_number('NodeMinCount'),
    maxCount: azps_number('NodeMaxCount'),
    maxPods: azps_number('NodeMaxPodCount'),
    clusterAutoscaler: azps_flag('EnableNodeAutoScaling'),
    labels: azps_hidden('NodePoolLabel'),
    priority: azps_text('NodeSetPriority'),
    maxSurge: azps_text('NodeMaxSurge'),
    workloadRuntime: azps_text('NodeWorkloadRuntime'),
    linuxOsConfig: given('NodeLinuxOSConfig', 'set'),
    kubeletSettings: azps_hidden('NodeKubeletConfig'),
    messageOfTheDay: azps_text('NodeMessageOfTheDay'),
    secureBoot: azps_flag('NodeEnableSecureBoot'),
    vtpm: azps_flag('NodeEnableVtpm'),
};
function azps_clusterFact(command, action, stated) {
    return { kind: 'cluster', action, ...stated, ...(0,property_readers/* readAll */.yw)(clusterReaders, command), ...ownName(command) };
}
/** `Enable-AzAksAddOn` has parameters of its own. */
function addonFact(command, stated) {
    const names = azps_addons('Name')(command);
    return { ...azps_clusterFact(command, 'update', stated), ...clusterOf(command), addons: names, httpApplicationRouting: routing(names) };
}
/** A cluster by its name, or by its resource ID. */
function ownName(command) {
    const id = (0,cli_options/* option */.uK)(command, 'Id');
    if (id.is === 'absent')
        return { name: (0,cli_options/* option */.uK)(command, 'Name'), resourceGroup: (0,cli_options/* option */.uK)(command, 'ResourceGroupName') };
    return { name: (0,resource_id/* fromId */.S)(id, 'managedClusters'), resourceGroup: (0,resource_id/* fromId */.S)(id, 'resourceGroups') };
}
/** The cluster of a pool: by name, by the pool's resource ID, or by an object that a variable holds. */
function clusterOf(command) {
    const object = (0,cli_options/* option */.uK)(command, 'ClusterObject');
    if ((0,model_value/* isWritten */.QH)(object))
        return { name: object.is === 'unknown' ? object : (0,model_value/* unknown */.L5)(object.at), resourceGroup: (0,model_value/* unknown */.L5)(object.at) };
    const id = (0,cli_options/* option */.uK)(command, 'Id');
    if ((0,model_value/* isWritten */.QH)(id))
        return { name: (0,resource_id/* fromId */.S)(id, 'managedClusters'), resourceGroup: (0,resource_id/* fromId */.S)(id, 'resourceGroups') };
    const name = (0,cli_options/* option */.uK)(command, 'ClusterName');
    // Without a name the cluster comes down the pipeline.
    return { name: name.is === 'absent' ? (0,model_value/* unknown */.L5)(name.at) : name, resourceGroup: (0,cli_options/* option */.uK)(command, 'ResourceGroupName') };
}
/** What the cmdlet fills in, which for the network plugin is not what Azure would. */
function withDefaults(cluster, command) {
    return cluster.networkPlugin.is === 'absent' ? { ...cluster, networkPlugin: (0,model_value/* known */.eO)('azure', command.at) } : cluster;
}
function azps_poolFact(command, action, stated) {
    const id = (0,cli_options/* option */.uK)(command, 'Id');
    const properties = (0,property_readers/* readAll */.yw)(poolReaders, command);
    // The cmdlet itself asks for an availability set, and refuses that for Windows before it calls Azure: NewAzureRmAksNodePool.cs of Az.Aks.
    const refused = action === 'create' && properties.vmSetType.is === 'absent' && (0,model_value/* isText */.KH)(properties.osType, 'Windows');
    return {
        kind: 'node-pool',
        action,
        first: false,
        ...stated,
        ...properties,
        ...(refused && { vmSetType: (0,model_value/* known */.eO)('AvailabilitySet', properties.osType.at) }),
        name: (0,model_value/* isWritten */.QH)(id) ? (0,resource_id/* fromId */.S)(id, 'agentPools') : (0,cli_options/* option */.uK)(command, 'Name'),
        cluster: clusterOf(command),
    };
}
/** `New-AzAksCluster` makes one Linux System pool. */
function azps_firstPool(command, cluster, stated) {
    const named = (0,cli_options/* option */.uK)(command, 'NodeName');
    const mode = (0,cli_options/* option */.uK)(command, 'NodePoolMode');
    return {
        kind: 'node-pool',
        action: 'create',
        first: true,
        ...stated,
        ...(0,property_readers/* readAll */.yw)({ ...poolReaders, ...firstPoolReaders }, command),
        name: named.is === 'absent' ? (0,model_value/* known */.eO)('default', command.at) : named,
        cluster: { name: cluster.name, resourceGroup: cluster.resourceGroup },
        osType: (0,model_value/* known */.eO)('Linux', command.at),
        mode: mode.is === 'absent' ? (0,model_value/* known */.eO)('System', command.at) : mode,
    };
}

// EXTERNAL MODULE: ./lib/extract/helm/set.js
var set = __webpack_require__(1018);
;// CONCATENATED MODULE: ./lib/extract/helm/grammar.js




/** Flags of the four commands in helm 3 and 4, and `--name` of helm 2. */
const FLAGS = (0,cli_options/* flagTable */.tS)('--namespace/-n: --kube-context: --kubeconfig: --kube-apiserver: --kube-as-group&: --kube-as-user: --kube-ca-file: --kube-tls-server-name: ' +
    '--kube-token: --burst-limit: --qps: --registry-config: --repository-cache: --repository-config: --content-cache: --color: --colour: --debug --help/-h ' +
    '--kube-insecure-skip-tls-verify --version: --keyring: --repo: --username: --password: --cert-file: --key-file: --ca-file: --verify ' +
    '--insecure-skip-tls-verify --plain-http --pass-credentials --pass-credentials-all --values/-f&: --set&: --set-string&: --set-json&: --set-file&: ' +
    '--set-literal&: --create-namespace --force --force-replace --force-conflicts --server-side --no-hooks --replace --wait --wait-for-jobs ' +
    '--generate-name/-g --devel --dependency-update --disable-openapi-validation --atomic --rollback-on-failure --skip-crds --skip-schema-validation ' +
    '--render-subchart-notes --enable-dns --hide-notes --hide-secret --take-ownership --dry-run --timeout: --name-template: --description: ' +
    '--post-renderer: --post-renderer-args&: --labels/-l: --output/-o: --install/-i --reset-values --reuse-values --reset-then-reuse-values ' +
    '--cleanup-on-fail --history-max: --validate --include-crds --skip-tests --is-upgrade --show-only/-s&: --api-versions/-a&: --kube-version: ' +
    '--output-dir: --release-name --name: --tiller-namespace: --tls --recreate-pods --force-update --no-update --allow-deprecated-repos');
/** In the order in which helm applies them, whatever the order of the words. https://github.com/helm/helm/blob/main/pkg/cli/values/options.go */
const SET_FLAGS = [
    ['--set-json', 'json'],
    ['--set', 'typed'],
    ['--set-string', 'string'],
    ['--set-file', 'file'],
    ['--set-literal', 'literal'],
];
/** Reads a command line of `helm`; undefined where it is none that brings a chart or a repository. */
function readHelm(words) {
    if ((0,cli_options/* programOf */.oQ)(words) !== 'helm')
        return undefined;
    const flags = (0,cli_options/* readFlags */.uW)(words.slice(1), FLAGS, (0,model_text/* cover */.Iv)(words[0].at, words.at(-1).at));
    const at = flags.operands.findIndex(operand => !operand.doubtful);
    const verb = wordAt(flags.operands, at);
    const operands = [...flags.operands.slice(at + 1), ...flags.passed.map((word) => ({ word, doubtful: false }))];
    const help = flags.options.has('--help');
    // A word before the verb that may be a flag may be any.
    const command = at > 0 ? { ...flags, open: true } : flags;
    if (verb === 'repo' && wordAt(operands, 0) === 'add') {
        const [values, open] = arranged(operands.slice(1), 2, command);
        const [name, url] = values;
        return { verb: 'repo add', name: name, url: url, help, options: command.options, open, at: command.at };
    }
    return verb === 'install' || verb === 'upgrade' || verb === 'template' ? installation(verb, operands, command, help) : undefined;
}
const wordAt = (operands, index) => operands[index] && (0,cli_options/* textOf */.b6)(operands[index].word);
function installation(verb, operands, flags, help) {
    const named = flags.options.has('--name') || ((0,cli_options/* hasFlag */.Lt)(flags, '--generate-name').is === 'known' && verb === 'install');
    const [values, open] = arranged(operands, named ? 1 : 2, flags);
    const chartAlone = named || (verb !== 'upgrade' && values[1].is === 'absent');
    const command = { options: flags.options, open, at: flags.at };
    const read = SET_FLAGS.flatMap(([flag, kind]) => (0,cli_options/* optionValues */.ib)(command, flag).map(value => (0,set/* parseSet */.e)(value, kind)));
    const rejected = read.find(set => set.rejected)?.rejected;
    return {
        ...command,
        verb,
        help,
        open: open || read.some(set => set.open),
        installs: verb === 'upgrade' ? (0,cli_options/* hasFlag */.Lt)(command, '--install') : (0,model_value/* known */.eO)(verb === 'install', flags.at),
        release: chartAlone ? (0,cli_options/* option */.uK)(command, '--name') : values[0],
        chart: chartAlone ? values[0] : values[1],
        repository: (0,cli_options/* option */.uK)(command, '--repo'),
        version: (0,cli_options/* option */.uK)(command, '--version'),
        namespace: (0,cli_options/* option */.uK)(command, '--namespace'),
        values: (0,cli_options/* optionValues */.ib)(command, '--values').flatMap(cli_options/* commaSeparated */.$w),
        assignments: read.flatMap(set => set.assignments),
        ...(rejected ? { rejected } : {}),
    };
}
/** The words that are no flags, by position. Where there are too many, those that may be flags or their values give way, and the command is open. */
function arranged(operands, count, flags) {
    const certain = operands.filter(operand => !operand.doubtful);
    const taken = certain.length >= count ? certain : operands;
    const open = flags.open || taken.length !== operands.length || operands.length > count;
    const missing = open ? (0,model_value/* unknown */.L5)(flags.at) : (0,model_value/* absent */.Ge)(flags.at);
    return [Array.from({ length: count < 2 ? 2 : count }, (_, index) => (index < count ? (taken[index]?.word.value ?? missing) : (0,model_value/* absent */.Ge)(flags.at))), open];
}

;// CONCATENATED MODULE: ./lib/extract/helm/release.js


/** What a `helm` command installs. `repo add` is remembered, so that `name/chart` can be told by its URL. */
function helmFacts(words, stated, repositories) {
    const command = readHelm(words);
    if (!command || command.help)
        return [];
    if (command.verb === 'repo add') {
        const name = (0,model_value/* valueOf */.RP)(command.name);
        if (name !== undefined)
            repositories.set(name, command.url);
        return [];
    }
    if (command.rejected)
        return [];
    const { release, namespace, chart, version } = command;
    const open = command.open || keepsValues(command);
    const repository = command.repository.is === 'absent' ? repositoryOf(chart, repositories) : command.repository;
    return [{ kind: 'helm-release', ...stated, release, namespace, chart, repository, version, values: release_layers(command), open, via: `helm ${command.verb}` }];
}
/** Flags by which values, or what is made of them, come from elsewhere: the last release, a program. */
const outside = ['--reuse-values', '--reset-then-reuse-values', '--post-renderer'];
/** A plain `upgrade` without any values takes those of the release before it. */
function keepsValues(command) {
    if (outside.some(flag => command.options.has(flag)))
        return true;
    return command.verb === 'upgrade' && command.installs.is === 'absent' && command.values.length + command.assignments.length === 0;
}
function repositoryOf(chart, repositories) {
    const alias = (0,model_value/* valueOf */.RP)(chart)?.match(/^([\w.-]+)\/[\w.-]+$/)?.[1];
    return (alias !== undefined && repositories.get(alias)) || (0,model_value/* absent */.Ge)(chart.at);
}
/** Files first, then what is set on the command line, each in its order: Helm lets the later win. */
function release_layers(command) {
    return [
        ...command.values.map((path) => ({ is: 'file', path })),
        ...command.assignments.map(({ path, value, at, written, kind }) => ({ is: 'set', path, value, at, written, text: kind === 'string' })),
    ];
}

;// CONCATENATED MODULE: ./lib/extract/shell/environment.js

/** No value that a person wrote is longer; a variable that is doubled again and again is. */
const maximumLength = 20_000;
/** Likewise for the words of an array. */
const maximumItems = 1_000;
/** The variables that a host (a workflow, a pipeline, make) hands to a script, under the names that the shell has for them. */
function hostEnvironment(shell, variables) {
    const environment = new Map();
    for (const [name, value] of variables) {
        const binding = { is: 'value', value };
        environment.set(name, binding);
        if (shell === 'powershell')
            environment.set(`env:${name.toLowerCase()}`, binding).set(name.toLowerCase(), binding);
        else
            environment.set(name.toUpperCase().replaceAll('.', '_'), binding);
    }
    return environment;
}
/**
 * What is known after a choice: a variable keeps its value where every way through gives the same, and is unknown otherwise.
 * @param ways the environments at the end of each way, the untouched one included where no arm may run
 */
function merge(ways) {
    const [first, ...others] = ways;
    if (!first)
        return new Map();
    const merged = new Map(first);
    for (const other of others) {
        for (const name of other.keys())
            if (!merged.has(name))
                merged.set(name, other.get(name));
        for (const [name, binding] of merged)
            if (!same(binding, other.get(name)) || !first.has(name))
                merged.set(name, unseen(binding, name));
    }
    return merged;
}
function same(a, b) {
    if (a === b)
        return true;
    return b?.is === 'value' && a.is === 'value' && a.value.is === 'known' && b.value.is === 'known' && a.value.value === b.value.value;
}
function unseen(binding, name) {
    if (binding.is === 'value')
        return { is: 'value', value: (0,model_value/* unknown */.L5)(binding.value.at, name) };
    const at = (binding.is === 'list' ? binding.items[0]?.at : binding.pairs[0]?.[1].at) ?? { source: 0, start: 0, end: 0 };
    return { is: 'list', items: [{ value: (0,model_value/* unknown */.L5)(at, name), at, many: true }] };
}

;// CONCATENATED MODULE: ./lib/extract/shell/outputs.js
/** No variable has such a name. */
const nameOf = (output) => `terraform output ${output}`;
/** Whether a script may ask Terraform for outputs. */
const usesOutputs = (text) => /\b(?:terraform|tofu)\b/.test(text);
/** Adds what `$(terraform output -raw NAME)` prints to what a script knows. */
function setOutputs(environment, outputs) {
    for (const [name, value] of outputs)
        environment.set(nameOf(name), { is: 'value', value });
}
/** The name that an output has in the environment, where a substitution is `terraform output -raw NAME` alone. Without `-raw` it prints quotes too. */
function outputIn([command, ...others]) {
    if (command?.kind !== 'command' || others.length > 0)
        return undefined;
    const [tool, ...words] = command.words.map(({ parts: [part, ...more] }) => (part?.kind === 'text' && more.length === 0 ? part.text : '?'));
    if (tool !== 'terraform' && tool !== 'tofu')
        return undefined;
    const [verb, ...rest] = words.filter(word => !/^-(?:chdir=|no-color|state=)/.test(word));
    const [name, ...tooMany] = rest.filter(word => word !== '-raw');
    return verb === 'output' && rest.includes('-raw') && name !== undefined && tooMany.length === 0 ? nameOf(name) : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/shell/words.js



/** A run of a text of which the place is made when it is asked for: most words of scripts live as long as the scan and are never asked where they stand. */
class Placed {
    /** @param start offset in the text, as `end` is, which it does not include */
    constructor(text, start, end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }
    get at() {
        return (0,model_text/* spanOf */.ee)(this.text, this.start, this.end);
    }
}
/** A word as it stands in its file. Most are such. What they say is made when it is asked for as well. */
class PlainWord extends Placed {
    get value() {
        return new PlainValue(this.text, this.start, this.end);
    }
    get many() {
        return false;
    }
}
/** What a plain word says. */
class PlainValue extends Placed {
    get is() {
        return 'known';
    }
    get value() {
        return this.text.text.slice(this.start, this.end);
    }
    get from() {
        return model_value/* inPlace */.zp;
    }
}
/** A word that is quoted, or that says something else than its characters. */
class ExpandedWord extends Placed {
    constructor(value, text, start, end) {
        super(text, start, end);
        this.value = value;
    }
    get many() {
        return false;
    }
}
/** What a variable says where it is used. The list of places where that was decided is made when it is asked for: names come again in each command. */
class UsedValue extends Placed {
    #held;
    /** @param held what the variable holds */
    constructor(held, text, start, end) {
        super(text, start, end);
        this.value = held.value;
        this.#held = held;
    }
    get is() {
        return 'known';
    }
    get from() {
        const places = [];
        let value = this;
        for (; value instanceof UsedValue; value = value.#held)
            places.push(value.#held.at);
        return places.concat(value.from);
    }
}
function packed(words, text) {
    const list = [];
    for (const word of words) {
        if (word instanceof PlainWord && word.text === text)
            list.push(word.start, word.end);
        else
            list.push(word);
    }
    return (0,trimmed/* trimmed */.w)(list);
}
/** @param text the one that they were packed with */
function unpacked(list, text) {
    const words = [];
    for (let index = 0; index < list.length; index++) {
        const item = list[index];
        words.push(typeof item === 'number' ? new PlainWord(text, item, list[++index]) : item);
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/extract/shell/expand.js






/** The words that a command or an array receives. Beyond what a person writes nothing is known: words that double on each line would fill the memory. */
function expandWords(words, environment, text, shell) {
    const found = [];
    for (const word of words) {
        if (found.length >= maximumItems) {
            const at = (0,model_text/* spanOf */.ee)(text, word.start, word.end);
            return [...found.slice(0, maximumItems), { value: (0,model_value/* unknown */.L5)(at), at, many: true }];
        }
        expandWord(word, environment, text, shell, found);
    }
    return found;
}
/** Adds the words that a word becomes: none, one, or as many as an array or an unquoted variable holds. */
function expandWord(word, environment, text, shell, found) {
    const { parts, start, end } = word;
    const only = parts[0];
    if (parts.length === 1 && only?.kind === 'text' && !only.quoted && text.text.slice(start, end) === only.text) {
        found.push(new PlainWord(text, start, end));
        return;
    }
    const several = parts.length === 1 && only?.kind === 'variable' ? wordsOf(only, environment, (0,model_text/* spanOf */.ee)(text, start, end), shell) : undefined;
    if (several) {
        for (const one of several)
            found.push(one);
        return;
    }
    const value = valueOfWord(word, environment, text);
    const splits = shell === 'bash' && value.is === 'known' && parts.some(part => part.kind === 'variable' && !part.quoted);
    if (!splits) {
        found.push(new ExpandedWord(value, text, start, end));
        return;
    }
    const first = only?.kind === 'variable' ? environment.get(only.name) : undefined;
    const decided = first?.is === 'value' && first.text?.text === value.value ? first.text : undefined;
    for (const { 0: piece, index } of value.value.matchAll(/[^ \t\n]+/g)) {
        const from = decided ? [(0,model_text/* spanOf */.ee)(decided, index, index + piece.length)] : value.from;
        found.push(new ExpandedWord(piece === value.value ? value : (0,model_value/* known */.eO)(piece, value.at, from), text, start, end));
    }
}
/** The words that a variable stands for by itself, where it may be several. */
function wordsOf(part, environment, at, shell) {
    const binding = environment.get(part.name);
    if (part.all)
        return expandAll(binding, part, at);
    if (binding?.is !== 'list')
        return undefined;
    return shell === 'powershell' ? binding.items : binding.items.slice(0, 1);
}
/** The value of a word that stays one word, as on the right side of an assignment. */
function valueOfWord(word, environment, text) {
    const { parts } = word;
    const first = parts[0];
    const variable = parts.length === 1 && first?.kind === 'variable' ? knownBy(first, environment) : undefined;
    if (variable && variable.value.length <= maximumLength)
        return new UsedValue(variable, text, first.start, first.end);
    const at = placeOf(word, text);
    if (parts.length === 1 && first?.kind === 'text')
        return (0,model_value/* known */.eO)(first.text, at);
    const runs = parts.length === 1 ? runsOf(first, environment, text) : parts.flatMap(part => runsOf(part, environment, text));
    const only = runs[0];
    if (runs.length === 1 && only) {
        if (only.text === undefined)
            return (0,model_value/* unknown */.L5)(at, only.name);
        const tooLong = only.text.length > maximumLength && only.from.length > 0;
        return tooLong ? (0,model_value/* unknown */.L5)(at) : (0,model_value/* known */.eO)(only.text, at, parts.length === 1 ? only.from : model_value/* inPlace */.zp);
    }
    if (runs.reduce((sum, run) => sum + (run.text?.length ?? 1), 0) > maximumLength && runs.some(run => run.from.length > 0 || run.text === undefined))
        return (0,model_value/* unknown */.L5)(at);
    const value = (0,model_value/* joined */.oR)(runs.map(run => run.text), at, parts.length === 1 ? only?.from : model_value/* inPlace */.zp);
    const unseen = runs.filter(run => run.text === undefined);
    return value.is === 'partial' && unseen.length === 1 && unseen[0].name !== undefined ? { ...value, name: unseen[0].name } : value;
}
/** The place of the characters within a word, without its quotes. */
const placeOf = ({ parts, start, end }, text) => (0,model_text/* spanOf */.ee)(text, parts[0]?.start ?? start, parts.at(-1)?.end ?? end);
/** The text that a variable certainly holds where it is used. */
function knownBy(part, environment) {
    const value = part.all ? undefined : held(part.name, environment);
    return value?.is === 'known' && !(value.value === '' && part.fallback) ? value : undefined;
}
const held = (name, environment) => lookUp(environment.get(name)) ?? entryOf(name, environment);
function runsOf(part, environment, text) {
    if (part.kind === 'text')
        return [{ text: part.text, quoted: part.quoted, from: model_value/* inPlace */.zp }];
    const secure = part.kind === 'substitution' ? secureText(part.body) : undefined;
    if (secure)
        return secure.flatMap(inner => located(runsOf(inner, environment, text), (0,model_text/* spanOf */.ee)(text, inner.start, inner.end)));
    const output = part.kind === 'substitution' ? outputIn(part.body) : undefined;
    const printed = output === undefined ? undefined : lookUp(environment.get(output));
    if (printed?.is === 'known')
        return [{ text: printed.value, quoted: part.quoted, from: through(printed) }];
    // Glued to other characters, an array is several words of which only the ends are: nobody can say which value this is.
    if (part.kind !== 'variable' || part.all)
        return [{ text: undefined, quoted: part.quoted, from: model_value/* inPlace */.zp }];
    const value = held(part.name, environment);
    if (value === undefined || (value.is === 'known' && value.value === '' && part.fallback)) {
        if (part.fallback)
            return part.fallback.flatMap(inner => located(runsOf(inner, environment, text), (0,model_text/* spanOf */.ee)(text, inner.start, inner.end)));
        return [{ text: undefined, quoted: part.quoted, from: [], name: part.name }];
    }
    if (value.is === 'known')
        return [{ text: value.value, quoted: part.quoted, from: through(value) }];
    if (value.is === 'partial')
        return value.parts.map(run => ({ text: run, quoted: part.quoted, from: model_value/* inPlace */.zp }));
    return [{ text: undefined, quoted: part.quoted, from: [], name: (value.is === 'unknown' && value.name) || part.name }];
}
/** Where a variable was decided, seen from where it is used. */
const through = ({ at, from }) => [at].concat(from);
function located(runs, at) {
    return runs.map(run => (run.from.length === 0 ? { ...run, from: [at] } : run));
}
/** `$cluster.Name` of a hashtable that the script shows. */
function entryOf(name, environment) {
    const dot = name.lastIndexOf('.');
    const table = dot < 0 ? undefined : environment.get(name.slice(0, dot));
    const key = name.slice(dot + 1);
    return table?.is === 'table' ? table.pairs.findLast(([each]) => each.toLowerCase() === key)?.[1].value : undefined;
}
function lookUp(binding) {
    if (binding?.is === 'list')
        return binding.items[0]?.value;
    return binding?.is === 'value' ? binding.value : undefined;
}
function expandAll(binding, part, at) {
    if (binding?.is === 'list')
        return binding.items;
    if (binding?.is === 'table') {
        return binding.pairs.flatMap(([key, value]) => [{ value: (0,model_value/* known */.eO)(`-${key}`, value.at), at: value.at, many: false }, value]);
    }
    if (binding?.is === 'value' && binding.value.is !== 'unknown')
        return [{ value: binding.value, at, many: false }];
    return [{ value: (0,model_value/* unknown */.L5)(at, part.name), at, many: true }];
}

;// CONCATENATED MODULE: ./lib/extract/shell/input.js



/** The text of `echo '...'` and of a PowerShell string at the head of a pipeline. */
function echoed(command, script) {
    const [name, text, more] = command.words;
    if (literal(name) !== 'echo' || !text || more)
        return undefined;
    return (0,model_text/* compose */.Zz)(script, text.parts.map((part) => (part.kind === 'text' ? { start: part.start, end: part.end } : { text: model_text/* unseenText */.kM, at: part.start })));
}
/** The characters of a word that is nothing but literal text. */
const literal = (word) => (word?.parts.length === 1 && word.parts[0]?.kind === 'text' ? word.parts[0].text : '');
/** The text of a here-document with the variables that are known in their place, and a template hole for those that are not. */
function hereText(here, environment, script) {
    return (0,model_text/* compose */.Zz)(script, here.parts.map((part) => {
        if (part.kind === 'text')
            return { start: part.start, end: part.end };
        const value = part.kind === 'variable' ? valueOfWord({ parts: [part], start: part.start, end: part.end }, environment, script) : undefined;
        return { text: (value && (0,model_value/* valueOf */.RP)(value)) ?? model_text/* unseenText */.kM, at: part.start };
    }));
}

;// CONCATENATED MODULE: ./lib/extract/shell/credentials.js

/**
 * The text that a script turns into a secure string: `ConvertTo-SecureString 'text' -AsPlainText -Force`, or the text that is piped to it.
 * Undefined for anything else, an encrypted text included.
 */
function secureText(body) {
    const command = onlyCommand(body, 'converttosecurestring');
    if (!command)
        return undefined;
    const words = command.words.slice(1);
    if (!words.some(word => /^-asp/i.test(literal(word))))
        return undefined;
    const named = words.findIndex(word => /^-st/i.test(literal(word)));
    const word = named < 0 ? words.find(each => !literal(each).startsWith('-') || isQuoted(each)) : words[named + 1];
    return word?.parts ?? command.input?.parts;
}
/** The user and the secret of `New-Object PSCredential('user', $secret)`, as the properties that a script reads. */
function credential(word) {
    const [only] = word.parts;
    const command = word.parts.length === 1 && only?.kind === 'substitution' ? onlyCommand(only.body, 'newobject') : undefined;
    if (!command?.words.some(each => /pscredential$/i.test(literal(each))))
        return undefined;
    const last = command.words.at(-1);
    const comma = last.parts.findIndex(part => part.kind === 'text' && !part.quoted && part.text === ',');
    if (comma < 1 || comma === last.parts.length - 1)
        return undefined;
    return [
        ['UserName', wordOf(last.parts.slice(0, comma))],
        ['Password', wordOf(last.parts.slice(comma + 1))],
    ];
}
const wordOf = (parts) => ({ parts, start: parts[0].start, end: parts.at(-1).end });
const isQuoted = (word) => word.parts[0]?.kind === 'text' && word.parts[0].quoted;
function onlyCommand(body, name) {
    const [only] = body;
    return body.length === 1 && only?.kind === 'command' && literal(only.words[0]).toLowerCase().replaceAll('-', '') === name ? only : undefined;
}

// EXTERNAL MODULE: ./lib/parse/shell/shells.js
var shells = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/extract/shell/run-string.js






const bash = { shell: 'bash', option: /^-[a-z]*c$/ };
const powershell = { shell: 'powershell', option: /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i };
const expression = { shell: 'powershell', sameShell: true };
const runners = new Map([
    ['eval', { shell: 'bash', sameShell: true }],
    ['bash', bash],
    ['sh', bash],
    ['zsh', bash],
    ['dash', bash],
    ['powershell', powershell],
    ['pwsh', powershell],
    ['cmd', { shell: 'cmd', option: /^\/[ck]$/i }],
    ['invoke-expression', expression],
    ['iex', expression],
]);
/** The script that a command is handed as a string: `eval "..."`, `bash -c '...'`, `Invoke-Expression $command`, `'...' | iex`. */
function runString(command, words, environment, text, input) {
    const inner = unwrapped(words);
    const runner = runners.get(toolOf(inner[0]));
    if (!runner)
        return undefined;
    const handed = handedWords(inner.slice(1), runner);
    const sources = command.words.filter(word => handed.some(({ at }) => (0,model_text/* isSameSpan */.DW)((0,model_text/* spanOf */.ee)(text, word.start, word.end), at)));
    const string = sources.length > 0 ? joinedTexts(sources, environment, text) : runner === expression ? input : undefined;
    if (!string || string.text === model_text/* unseenText */.kM || string.text.length > maximumLength)
        return undefined;
    return { script: shells/* shells */.m[runner.shell](string), text: string, sameShell: runner.sameShell ?? false };
}
function handedWords(words, { option, shell }) {
    if (!option)
        return words.filter(word => !/^-command$/i.test((0,model_value/* valueOf */.RP)(word.value) ?? ''));
    const index = words.findIndex(word => option.test((0,model_value/* valueOf */.RP)(word.value) ?? ''));
    if (index < 0)
        return [];
    // What follows the string of bash are its parameters; the others take the rest of the line.
    return shell === 'bash' ? words.slice(index + 1, index + 2) : words.slice(index + 1);
}
function joinedTexts(words, environment, text) {
    return (0,model_text/* compose */.Zz)(text, words.flatMap((word, index) => [...(index === 0 ? [] : [{ text: ' ', at: word.start }]), textOfWord(word, environment, text)]));
}
/** The characters of a word after expansion, each with its place: what is written keeps its own, also through the variable that holds it. */
function textOfWord(word, environment, text) {
    return (0,model_text/* compose */.Zz)(text, word.parts.flatMap((part) => {
        if (part.kind === 'text')
            return written(part, text);
        if (part.kind !== 'variable' || part.all)
            return [{ text: model_text/* unseenText */.kM, at: part.start }];
        const binding = environment.get(part.name);
        if (binding?.is === 'value' && binding.text)
            return [binding.text];
        return [{ text: (0,model_value/* valueOf */.RP)(valueOfWord({ parts: [part], start: part.start, end: part.end }, environment, text)) ?? model_text/* unseenText */.kM, at: part.start }];
    }));
}
/** A part as the command receives it: without the signs that quoted some of its characters, so that it stands in several pieces of the file. */
function written(part, text) {
    const raw = text.text.slice(part.start, part.end);
    const segments = [];
    let from = 0;
    let at = 0;
    for (let done = 0; done < part.text.length; done++, at++) {
        if (raw[at] === part.text[done])
            continue;
        if (at > from)
            segments.push({ start: part.start + from, end: part.start + at });
        if (raw[at + 1] === part.text[done])
            from = ++at;
        else {
            segments.push({ text: part.text[done], at: part.start + Math.min(at, raw.length) });
            from = ++at + 1;
        }
    }
    if (at > from)
        segments.push({ start: part.start + from, end: part.start + at });
    return segments;
}

;// CONCATENATED MODULE: ./lib/extract/shell/assign.js






/** Gives a variable its value, as far as the script shows it. */
function assignVariable(assignment, environment, text, shell) {
    const { name, append } = assignment;
    const old = environment.get(name);
    if (assignment.default && old)
        return;
    const added = bindingOf(assignment, environment, text, shell);
    environment.set(name, bounded(append ? appended(old, added, shell) : added));
}
/** Beyond what a person writes, nothing is known: a script that doubles a variable on each line would fill the memory. */
function bounded(binding) {
    if (binding.is === 'value') {
        const { value } = binding;
        return value.is === 'known' && value.value.length > maximumLength ? { is: 'value', value: (0,model_value/* unknown */.L5)(value.at) } : binding;
    }
    if (binding.is === 'list')
        return binding.items.length > maximumItems ? unseenWords(binding.items[0].at) : binding;
    return binding.pairs.length > maximumItems ? unseenWords(binding.pairs[0][1].at) : binding;
}
const unseenWords = (at) => ({ is: 'list', items: [{ value: (0,model_value/* unknown */.L5)(at), at, many: true }] });
function bindingOf(assignment, environment, text, shell) {
    const { name, value, list, table } = assignment;
    if (list)
        return { is: 'list', items: expandWords(list, environment, text, shell) };
    if (table)
        return {
            is: 'table',
            pairs: table.map(({ key, value }) => [(0,model_value/* valueOf */.RP)(valueOfWord(key, environment, text)) ?? '?', oneWord(value, environment, text, shell)]),
        };
    if (!value)
        return { is: 'value', value: (0,model_value/* unknown */.L5)((0,model_text/* spanOf */.ee)(text, assignment.start, assignment.end), name) };
    const properties = credential(value);
    if (properties)
        return { is: 'table', pairs: properties.map(([key, word]) => [key, oneWord(word, environment, text, shell)]) };
    const [only] = value.parts;
    const copied = value.parts.length === 1 && only?.kind === 'variable' ? environment.get(only.name) : undefined;
    if (copied && copied.is !== 'value' && shell === 'powershell')
        return copied;
    if (copied?.is === 'list' && only?.kind === 'variable' && only.all)
        return { is: 'value', value: inOneText(copied.items, (0,model_text/* spanOf */.ee)(text, value.start, value.end)) };
    return ofText(valueOfWord(value, environment, text), () => textOfWord(value, environment, text));
}
/** `ARGS="${LIST[@]}"`: the words of an array with spaces between them. */
function inOneText(items, at) {
    const words = items.map(({ value }) => (0,model_value/* valueOf */.RP)(value));
    return words.every(word => word !== undefined) ? (0,model_value/* known */.eO)(words.join(' '), at) : (0,model_value/* unknown */.L5)(at);
}
/** A string of several words may be run later, so the places of its characters are kept. */
function ofText(value, text) {
    const words = value.is === 'known' ? /\s/.test(value.value) : value.is === 'partial' && value.parts.some(part => part !== undefined && /\s/.test(part));
    return words && (0,model_value/* leastLength */.ab)(value) <= maximumLength ? { is: 'value', value, text: text() } : { is: 'value', value };
}
function oneWord(word, environment, text, shell) {
    const at = (0,model_text/* spanOf */.ee)(text, word.start, word.end);
    return expandWords([word], environment, text, shell)[0] ?? { value: (0,model_value/* known */.eO)('', at), at, many: false };
}
function appended(old, added, shell) {
    if (old?.is === 'list')
        return { is: 'list', items: [...old.items, ...itemsOf(added)] };
    if (old?.is === 'table' && added.is === 'table')
        return { is: 'table', pairs: [...old.pairs, ...added.pairs] };
    if (!old && added.is !== 'value')
        return added;
    if (old?.is === 'value' && added.is === 'value') {
        const [a, b] = [(0,model_value/* valueOf */.RP)(old.value), (0,model_value/* valueOf */.RP)(added.value)];
        const at = added.value.at;
        const value = a === undefined || b === undefined ? (0,model_value/* unknown */.L5)(at) : (0,model_value/* known */.eO)(a + b, at, old.value.is === 'known' ? [old.value.at] : []);
        const pieces = old.text && added.text && old.text.source === added.text.source ? (0,model_text/* compose */.Zz)(old.text, [old.text, added.text]) : undefined;
        return { is: 'value', value, ...(pieces && { text: pieces }) };
    }
    const at = itemsOf(added)[0]?.at;
    return at && shell !== 'cmd' ? { is: 'list', items: [{ value: (0,model_value/* unknown */.L5)(at), at, many: true }, ...itemsOf(added)] } : added;
}
function itemsOf(binding) {
    if (binding.is === 'list')
        return binding.items;
    return binding.is === 'value' ? [{ value: binding.value, at: binding.value.at, many: false }] : [];
}
/** PowerShell: `-Name value` first, then what is left by position. */
function bindParameters(definition, words, local) {
    const names = new Set(definition.parameters.map(parameter => parameter.name));
    const positional = [];
    for (let index = 0; index < words.length; index++) {
        const name = (0,model_value/* valueOf */.RP)(words[index].value)
            ?.match(/^-(\w+)$/)?.[1]
            ?.toLowerCase();
        const value = words[index + 1];
        if (name !== undefined && names.has(name) && value) {
            local.set(name, { is: 'value', value: value.value });
            names.delete(name);
            index++;
        }
        else
            positional.push(words[index]);
    }
    const left = [...names];
    positional.forEach((word, index) => {
        if (left[index] !== undefined)
            local.set(left[index], { is: 'value', value: word.value });
    });
}

;// CONCATENATED MODULE: ./lib/extract/shell/line-breaks.js

/** What makes a line go on, by shell. */
const signs = { bash: '\\', powershell: '`', cmd: '^' };
const allSigns = new Set(Object.values(signs));
/** Bash is what a snippet is taken for that does not say what it is; a line that ends as bash continues them settles it. */
function linesOf(text, shell) {
    const whole = text.pieces.length === 1 && text.pieces[0].from === 0;
    const at = whole && shell === 'bash' ? text.text.indexOf('\\\r\n') : -1;
    const carriageReturn = at < 0 ? {} : { carriageReturn: (0,model_text/* spanOf */.ee)(text, at, at + 1) };
    return { text, shell, certain: shell !== 'bash' || whole || /\\\r?\n/.test(text.text), ...carriageReturn };
}
/**
 * Where the command at an index was to go on to the next line and does not: options that stand where a command should are the rest of it.
 * They are statements of their own, so this looks at the statements around rather than at lines, which quotes and here-documents may hold.
 */
function lineBreaks(statements, index, lines) {
    const command = lastCommand(statements[index]);
    if (!command || isStray(command, lines) || isSketch(command, lines))
        return [];
    const backticks = backtickLines(command, lines);
    if (backticks.length > 0)
        return backticks;
    if (lines.carriageReturn && lines.text.text.slice(command.start, command.end).includes('\\\r\n'))
        return [{ cause: 'carriage-return', at: lines.carriageReturn, sign: signs.bash }];
    const found = [];
    let at = index;
    for (; at < statements.length; at++) {
        const here = lastCommand(statements[at]);
        const next = firstCommand(statements[at + 1]);
        const stray = next && isStray(next, lines) ? next : undefined;
        const some = here ? breaksOf(here, next, stray, lines) : [];
        found.push(...some);
        if (some.length === 0 || !stray)
            break;
    }
    // The synopsis of a manual goes on with options in brackets.
    const after = firstCommand(statements[at + 1]);
    return after && lines.text.text[after.start] === '[' ? [] : found;
}
function breaksOf(command, next, stray, lines) {
    const blanks = blanksBehind(command, lines);
    if (blanks.length > 0)
        return blanks;
    const sign = foreignSign(command, lines);
    const found = sign === undefined ? stray && endOfLine(command, stray, lines) : foreignBreak(command, next, stray !== undefined, sign, lines);
    return found ? [found] : [];
}
/** The command that the last line of a statement belongs to. */
function lastCommand(statement) {
    if (statement?.kind === 'command')
        return statement;
    if (statement?.kind === 'pipeline')
        return lastCommand(statement.commands.at(-1));
    const part = statement?.kind === 'assignment' ? statement.value?.parts.at(-1) : undefined;
    return part?.kind === 'substitution' ? lastCommand(part.body.at(-1)) : undefined;
}
function firstCommand(statement) {
    return statement?.kind === 'pipeline' ? firstCommand(statement.commands[0]) : statement?.kind === 'command' ? statement : undefined;
}
const line_breaks_option = /^--?[A-Za-z]/;
/** A command whose name is an option: `--name shop`. */
function isStray({ words }, { text }) {
    const start = words[0]?.start;
    return start !== undefined && text.text[start] === '-' && line_breaks_option.test(text.text.slice(start, start + 3));
}
/** `az aks create ...`: the writer left words out, and whoever reads it is not meant to run it. */
const isSketch = ({ words }, { text }) => words.some(({ start, end }) => end - start <= 3 && /^(?:\.{3}|\u2026)$/.test(text.text.slice(start, end)));
const line_breaks_nameOf = ({ words }, { text }) => text.text.slice(words[0].start, words[0].end);
/** `\ `: the sign makes the blank an argument, and the line ends as any other. In cmd it makes nothing of it. */
function blanksBehind(command, lines) {
    const { text, shell } = lines;
    const sign = signs[shell];
    if (shell === 'cmd') {
        const [rest] = restOfLine(command.end, text.text);
        const caret = /^[ \t]*\^(?=[ \t]+\r?$)/.exec(rest)?.[0].length;
        return caret === undefined ? [] : [blankBehind(command.end + caret - 1, command.end + rest.length - (rest.endsWith('\r') ? 1 : 0), lines)];
    }
    return command.words.filter(({ start }) => text.text[start] === sign && isBlank(text.text[start + 1])).flatMap(({ start }) => aroundBlank(start, lines) ?? []);
}
function aroundBlank(start, lines) {
    const { text, shell } = lines;
    const sign = signs[shell];
    let end = start + 1;
    while (isBlank(text.text[end]))
        end++;
    const next = text.text[end];
    if (next === undefined || next === '\n' || next === '\r')
        return blankBehind(start, end, lines);
    if (next === '#')
        return { cause: 'comment', at: (0,model_text/* spanOf */.ee)(text, start, end), sign };
    const at = (0,model_text/* spanOf */.ee)(text, start, start + 1);
    return next === '-' ? { cause: 'within-line', at, sign, join: { at, text: '' } } : undefined;
}
function blankBehind(start, end, { text, shell }) {
    return { cause: 'blank', at: (0,model_text/* spanOf */.ee)(text, start, start + 2), sign: signs[shell], join: { at: (0,model_text/* spanOf */.ee)(text, start + 1, end), text: '' } };
}
/** The sign of another shell that a command ends with. */
function foreignSign({ words }, { text, shell }) {
    const sign = text.text[(words.at(-1)?.end ?? 0) - 1];
    return sign !== undefined && sign !== signs[shell] && allSigns.has(sign) ? sign : undefined;
}
/** It stands alone, or the rest of the command is below. */
function foreignBreak(command, next, hasRest, sign, { text, shell, certain }) {
    const last = command.words.at(-1);
    if (!certain || !next || (!hasRest && last.end - last.start > 1))
        return undefined;
    if (!/^[ \t]*\r?\n[ \t]*$/.test(text.text.slice(last.end, Math.min(next.start, last.end + 400))))
        return undefined;
    const at = (0,model_text/* spanOf */.ee)(text, last.end - 1, last.end);
    return { cause: 'foreign', at, sign, join: { at, text: signs[shell] } };
}
/** In bash a pair of backticks runs what stands between them: the lines after the first one. */
function backtickLines(command, { text, certain, shell }) {
    const word = certain && shell === 'bash' ? command.words.find(each => opensLines(each, text.text)) : undefined;
    if (!word)
        return [];
    const found = [];
    for (let start = word.start; start < text.text.length;) {
        const [rest, end] = restOfLine(start, text.text);
        const line = rest.trimEnd();
        if (!line.endsWith('`'))
            break;
        const at = (0,model_text/* spanOf */.ee)(text, start + line.length - 1, start + line.length);
        found.push({ cause: 'foreign', at, sign: '`', join: { at, text: '\\' } });
        start = end + 1;
    }
    return found;
}
function opensLines({ parts, start }, text) {
    const [only] = parts;
    const first = only?.kind === 'substitution' && parts.length === 1 ? firstCommand(only.body[0]) : undefined;
    return first !== undefined && /^`[ \t]*\r?\n[ \t]*--?[A-Za-z]/.test(text.slice(start, start + 400));
}
/** What stands between a command and the rest of it: nothing where the sign is missing; a comment or an empty line where it is of no use. */
function endOfLine(command, stray, lines) {
    const { text, shell } = lines;
    const sign = signs[shell];
    const [first = '', ...others] = text.text.slice(command.end, stray.start).split('\n');
    const between = others.slice(0, -1).map(line => line.trim());
    const isComment = (line) => line.startsWith('#') && shell !== 'cmd';
    if (others.length === 0 || others.at(-1).trim() !== '' || between.some(line => line !== '' && !isComment(line)))
        return undefined;
    const next = line_breaks_nameOf(stray, lines);
    const behind = first.trim();
    const last = command.words.at(-1);
    if (behind === '' || isComment(behind)) {
        const end = (0,model_text/* spanOf */.ee)(text, command.end, command.end);
        const safe = behind === '' && between.length === 0;
        return {
            cause: behind === '' ? 'missing' : 'comment',
            at: (0,model_text/* spanOf */.ee)(text, last.start, last.end),
            sign,
            next,
            ...(safe && { join: { at: end, text: ` ${sign}` } }),
        };
    }
    if (behind !== sign || between.length === 0)
        return undefined;
    const start = command.end + first.length + 1;
    const comment = between.findIndex(isComment);
    if (comment < 0)
        return { cause: 'empty-line', at: (0,model_text/* spanOf */.ee)(text, command.end + first.indexOf(sign), start - 1), sign, next };
    const at = start + others.slice(0, comment).reduce((sum, line) => sum + line.length + 1, 0);
    return { cause: 'comment', at: line_breaks_trimmed((0,model_text/* spanOf */.ee)(text, at, at + others[comment].length), others[comment]), sign, next };
}
function line_breaks_trimmed(at, line) {
    const indent = line.length - line.trimStart().length;
    return { ...at, start: at.start + indent, end: at.start + indent + line.trim().length };
}
const isBlank = (c) => c === ' ' || c === '\t';
/** The characters from an offset to the end of its line, and that end. */
function restOfLine(start, text) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    return [text.slice(start, end), end];
}

;// CONCATENATED MODULE: ./lib/extract/shell/sourced.js


/** Before the name of a script that runs within another, with its variables. */
const verbs = {
    bash: new Set(['source', '.']),
    powershell: new Set(['.']),
    // `call vars.cmd` comes without its `call`.
    cmd: new Set(),
};
/** The file that a command reads as if it stood in its place: `source ./env.sh`, `. $PSScriptRoot/vars.ps1`, `call vars.cmd`. */
function sourcedBy(words, shell, { named }) {
    const first = words[0];
    const verb = first && (0,model_value/* valueOf */.RP)(first.value);
    const isCalled = shell === 'cmd' && first !== undefined && /\.(?:cmd|bat)$/i.test(tail(first.value) ?? '');
    const file = isCalled ? first : verb !== undefined && verbs[shell].has(verb) ? words[1] : undefined;
    const path = file && tail(file.value);
    const found = path === undefined ? undefined : named(path);
    return found && { script: shells/* shells */.m[shell](found.text), text: found.text };
}
/** The certain end of a path: `"$(dirname "$0")/env.sh"` is looked for as `env.sh`, wherever its folder is. */
function tail(value) {
    if (value.is === 'known')
        return value.value;
    if (value.is !== 'partial' || value.parts[0] !== undefined || value.parts.length !== 2)
        return undefined;
    return value.parts[1]?.replace(/^[\\/]+/, '');
}

;// CONCATENATED MODULE: ./lib/extract/shell/run.js









/** No script that a person wrote comes near; a loop over loops does. */
const maximumSteps = 20_000;
const maximumDepth = 12;
const maximumTurns = 32;
/**
 * The commands of a script in order, with variables, arrays, loops over literals and functions resolved where the script itself decides them.
 * What only a run could know stays unknown. Functions that nobody calls are read with their parameters unknown.
 */
function invocations(script, text, environment, around) {
    const walk = {
        text,
        shell: script.shell,
        lines: linesOf(text, script.shell),
        breaks: new Map(),
        found: [],
        functions: new Map(),
        called: new Set(),
        own: new Set(),
        depth: 0,
        conditional: false,
        budget: { steps: maximumSteps },
        around,
    };
    runAll(script.body, environment, walk);
    for (const [name, defined] of walk.functions) {
        // What a sourced file defines and nobody here calls is read with that file.
        if (walk.called.has(name) || defined.text !== text)
            continue;
        const inner = new Map(environment);
        setParameters(defined.definition, inner, walk);
        runAll(defined.definition.body, inner, { ...walk, depth: 1 });
    }
    return { found: walk.found, isWhole: walk.budget.steps >= 0 };
}
function runAll(statements, environment, walk) {
    for (let index = 0; index < statements.length; index++) {
        if (--walk.budget.steps < 0 || walk.depth > maximumDepth)
            return;
        const statement = statements[index];
        const command = lastCommand(statement);
        if (command && !walk.breaks.has(command))
            walk.breaks.set(command, lineBreaks(statements, index, walk.lines));
        runOne(statement, environment, walk);
    }
}
function runOne(statement, environment, walk) {
    switch (statement.kind) {
        case 'command':
            runCommand(statement, environment, walk);
            break;
        case 'pipeline':
            runPipeline(statement, environment, walk);
            break;
        case 'assignment':
            if (statement.local)
                walk.own.add(statement.name);
            run_assign(statement, environment, walk);
            break;
        case 'loop':
            runLoop(statement, environment, walk);
            break;
        case 'branch':
            runBranch(statement, environment, walk);
            break;
        case 'group':
            runAll(statement.body, statement.subshell ? new Map(environment) : environment, statement.subshell ? deeper(walk) : walk);
            break;
        case 'function':
            walk.functions.set(functionKey(statement.name, walk), { definition: statement, text: walk.text, lines: walk.lines });
    }
}
const deeper = (walk) => ({ ...walk, depth: walk.depth + 1 });
const functionKey = (name, walk) => (walk.shell === 'bash' ? name : name.toLowerCase());
function runCommand(command, environment, walk, input, piped = false) {
    runSubstitutions(command.words, environment, walk);
    const local = command.environment.length > 0 ? new Map(environment) : environment;
    for (const assignment of command.environment)
        run_assign(assignment, local, walk);
    const words = expandWords(command.words, environment, walk.text, walk.shell);
    const name = words[0] ? (0,model_value/* valueOf */.RP)(words[0].value) : undefined;
    const defined = name === undefined ? undefined : walk.functions.get(functionKey(name, walk));
    const fed = input ?? (command.input && hereText(command.input, environment, walk.text));
    if (defined)
        callFunction(defined, words, local, walk);
    else {
        runSourced(words, local, walk);
        const run = runString(command, words, environment, walk.text, fed);
        if (run)
            runScript(run, local, walk);
    }
    holdOn(local, environment, command);
    if (name === 'unset')
        for (const word of words)
            environment.delete((0,model_value/* valueOf */.RP)(word.value) ?? '');
    if (defined || words.length === 0)
        return;
    const output = command.output && (0,model_value/* valueOf */.RP)(valueOfWord(command.output, environment, walk.text));
    const breaks = walk.breaks.get(command);
    walk.found.push({
        words,
        shell: walk.shell,
        text: walk.text,
        start: command.start,
        end: command.end,
        conditional: walk.conditional,
        piped: piped || command.input !== undefined,
        ...(fed && { input: fed }),
        ...(output !== undefined && { output }),
        ...(breaks && breaks.length > 0 && { breaks }),
    });
}
/** What a command sets holds after it; what stands before its words does not. */
function holdOn(local, environment, command) {
    if (local === environment)
        return;
    const prefix = new Set(command.environment.map(({ name }) => name));
    for (const [name, binding] of local)
        if (!prefix.has(name))
            environment.set(name, binding);
}
/** A file that is read as if it stood here: its variables and functions hold on. Its own commands are said where that file is read. */
function runSourced(words, environment, walk) {
    const sourced = sourcedBy(words, walk.shell, walk.around);
    if (!sourced)
        return;
    const { script, text } = sourced;
    // It is parsed each time.
    walk.budget.steps -= 20 + Math.ceil(text.text.length / 100);
    runAll(script.body, environment, { ...deeper(walk), text, lines: linesOf(text, walk.shell), found: [] });
}
/** `eval "..."`: the commands of the string stand where it is run. `eval` and `Invoke-Expression` run in this shell, the others in one of their own. */
function runScript({ script, text, sameShell }, environment, walk) {
    walk.budget.steps -= Math.ceil(text.text.length / 100);
    const inner = { ...deeper(walk), text, shell: script.shell, lines: linesOf(text, script.shell) };
    runAll(script.body, sameShell ? environment : new Map(environment), inner);
}
/** `cat <<EOF | kubectl apply -f -`: what the first command is fed reaches the next. */
function runPipeline(pipeline, environment, walk) {
    let flowing;
    for (let index = 0; index < pipeline.commands.length; index++) {
        const statement = pipeline.commands[index];
        if (statement.kind !== 'command') {
            runOne(statement, environment, deeper(walk));
            flowing = undefined;
            continue;
        }
        const own = statement.input && hereText(statement.input, environment, walk.text);
        runCommand(statement, environment, walk, own ?? flowing, index > 0);
        const passes = /^(?:cat|echo|tee|envsubst|sed)$/.test(literal(statement.words[0]));
        flowing = passes ? (own ?? echoed(statement, walk.text) ?? flowing) : undefined;
    }
}
function runSubstitutions(words, environment, walk) {
    for (const { parts } of words)
        runParts(parts, environment, walk);
}
function runParts(parts, environment, walk) {
    for (const part of parts) {
        if (part.kind === 'substitution')
            runAll(part.body, new Map(environment), deeper(walk));
        if (part.kind === 'variable' && part.fallback)
            runParts(part.fallback, environment, walk);
    }
}
function callFunction({ definition, text, lines }, words, environment, walk) {
    walk.called.add(functionKey(definition.name, walk));
    const rest = words.slice(1);
    const local = new Map(environment);
    const inside = { ...deeper(walk), text, lines, own: new Set() };
    setParameters(definition, local, inside);
    bindParameters(definition, rest, local);
    for (const [index, word] of rest.entries())
        local.set(String(index + 1), { is: 'value', value: word.value });
    for (let index = rest.length + 1; index <= 9; index++)
        local.delete(String(index));
    local.set('@', { is: 'list', items: rest });
    runAll(definition.body, local, inside);
    if (walk.shell !== 'bash')
        return;
    const isHeld = (name) => !/^(?:\d+|@)$/.test(name) && !inside.own.has(name);
    for (const name of environment.keys())
        if (isHeld(name))
            environment.delete(name);
    for (const [name, binding] of local)
        if (isHeld(name))
            environment.set(name, binding);
}
/** Parameters as a function has them before it is handed anything: they hide variables of their names. */
function setParameters({ parameters }, environment, walk) {
    for (const parameter of parameters) {
        environment.delete(parameter.name);
        run_assign(parameter, environment, walk);
    }
}
function run_assign(assignment, environment, walk) {
    const { value, list, table } = assignment;
    if (value)
        runParts(value.parts, environment, walk);
    if (list)
        runSubstitutions(list, environment, walk);
    for (const pair of table ?? [])
        runParts(pair.value.parts, environment, walk);
    assignVariable(assignment, environment, walk.text, walk.shell);
}
function runLoop(loop, environment, walk) {
    runSubstitutions(loop.items, environment, walk);
    const turns = expandWords(loop.items, environment, walk.text, walk.shell);
    const areSeen = turns.length > 0 && turns.length <= maximumTurns && turns.every(({ value }) => value.is === 'known');
    if (areSeen && loop.variable !== undefined) {
        for (const turn of turns) {
            environment.set(loop.variable, { is: 'value', value: turn.value });
            runAll(loop.body, environment, deeper(walk));
        }
        return;
    }
    const inner = new Map(environment);
    const at = (0,model_text/* spanOf */.ee)(walk.text, loop.start, loop.end);
    for (const name of assignedIn(loop.body))
        inner.set(name, { is: 'value', value: (0,model_value/* unknown */.L5)(at, name) });
    if (loop.variable !== undefined)
        inner.set(loop.variable, { is: 'value', value: (0,model_value/* unknown */.L5)(at, loop.variable) });
    runAll(loop.body, inner, { ...deeper(walk), conditional: walk.conditional });
    const merged = merge([environment, inner]);
    for (const [name, binding] of merged)
        environment.set(name, binding);
}
function runBranch(branch, environment, walk) {
    runAll(branch.tests, environment, walk);
    const ways = branch.arms.map(arm => {
        const inner = new Map(environment);
        runAll(arm, inner, { ...deeper(walk), conditional: true });
        return inner;
    });
    if (!branch.exhaustive)
        ways.push(new Map(environment));
    const merged = merge(ways);
    environment.clear();
    for (const [name, binding] of merged)
        environment.set(name, binding);
}
/** The variables that a loop changes: what they hold in a later turn is not what they hold in the first. */
function assignedIn(statements) {
    const names = new Set();
    const visit = (list) => {
        for (const statement of list) {
            if (statement.kind === 'assignment' && !statementIsConstant(statement))
                names.add(statement.name);
            if (statement.kind === 'loop' || statement.kind === 'group')
                visit(statement.body);
            if (statement.kind === 'branch')
                for (const arm of statement.arms)
                    visit(arm);
            if (statement.kind === 'pipeline')
                visit(statement.commands);
        }
    };
    visit(statements);
    return names;
}
const statementIsConstant = (assignment) => !assignment.append && (assignment.value?.parts.every(part => part.kind === 'text') ?? false);

;// CONCATENATED MODULE: ./lib/extract/commands.js















/**
 * Reads the commands of a script: az, helm, manifests that are piped to kubectl or written to a file, and strings that are run.
 * @param session the variables of the shell that reads it, where others were read in it before; it is changed
 */
function commandFacts(parsed, variables, example, around = surroundings/* alone */.Q, session) {
    const { script, text } = parsed;
    if (!script)
        return { facts: [], snippets: [], problems: [] };
    const facts = [];
    const snippets = [];
    const repositories = new Map();
    const environment = session ?? hostEnvironment(script.shell, variables);
    if (usesOutputs(text.text))
        setOutputs(environment, around.outputs());
    const { found: all, isWhole } = invocations(script, text, environment, around);
    for (const [index, invocation] of all.entries()) {
        const words = unwrapped(invocation.words);
        const tool = toolOf(words[0]);
        const { conditional, shell } = invocation;
        const az = tool === 'az' ? readAz(words) : undefined;
        const command = new CommandView(invocation, (0,interned/* interned */.o)(tool), words, az && azReading(az), example);
        const { at } = command;
        facts.push(command);
        if (az)
            facts.push(...azFacts(az, words, restOf(all, index), { at, example, conditional }));
        const azPs = shell === 'powershell' ? readAzPs(words) : undefined;
        if (azPs)
            facts.push(...azPsFacts(azPs, { at, example, conditional }));
        if (tool === 'helm')
            facts.push(...helmFacts(words, { at, example, conditional, shell }, repositories));
        const fed = fedText(invocation, tool);
        if (fed)
            snippets.push({ ...fed, variables, example });
    }
    return { facts, snippets, problems: isWhole ? [] : [{ message: tooManySteps, at: (0,model_text/* spanOf */.ee)(text, 0, 0), isCut: true }] };
}
const tooManySteps = `this script is not followed to its end: with all its loops it takes more than ${maximumSteps} steps`;
/** The words below a command that ends too early, as far as they were to be options of it. */
function restOf(all, index) {
    if (!all[index]?.breaks)
        return [];
    const end = all.findIndex((other, at) => at > index && !(0,cli_options/* startOf */.GH)(other.words[0])?.startsWith('-'));
    return all.slice(index + 1, end < 0 ? all.length : end).flatMap(({ words }) => words);
}
/**
 * A command that makes its words and its place when they are asked for: most commands are of tools that no rule asks about. A copy is made by `restated`, which
 * copies the fields that an object owns: those with a `#` would be lost.
 */
class CommandView {
    constructor({ shell, conditional, piped, breaks, text, start, end }, tool, words, az, example) {
        this.tool = tool;
        this.az = az;
        this.example = example;
        this.kind = 'command';
        this.shell = shell;
        this.conditional = conditional;
        this.piped = piped;
        this.breaks = breaks;
        this.text = text;
        this.start = start;
        this.end = end;
        this.packed = packed(words, text);
    }
    get at() {
        return (0,model_text/* spanOf */.ee)(this.text, this.start, this.end);
    }
    get words() {
        return unpacked(this.packed, this.text);
    }
}
/** An option that is one object: most have one value, and the place of their word is asked for by few rules. */
class OptionView {
    #source;
    #start;
    #end;
    /** Its value where there is one, else all of them. */
    #given;
    constructor({ name, flag, values }) {
        const [first] = values;
        this.name = name;
        this.#source = flag.source;
        this.#start = flag.start;
        this.#end = flag.end;
        this.#given = first && values.length === 1 ? first : values;
    }
    get flag() {
        return { source: this.#source, start: this.#start, end: this.#end };
    }
    get values() {
        return 'is' in this.#given ? [this.#given] : this.#given;
    }
}
const azReading = ({ path, options, extra, open, help, preview, rejected }) => ({
    path: (0,interned/* interned */.o)(path),
    options: [...options.values()].map(option => new OptionView(option)),
    extra: (0,trimmed/* trimmed */.w)(extra),
    strangers: (0,trimmed/* trimmed */.w)(strangersOf(extra)),
    open,
    help,
    preview,
    ...(rejected && { rejected }),
});
/** A manifest that goes to kubectl or into a file, or a string that a shell runs. */
function fedText({ input, output }, tool) {
    if (!input)
        return undefined;
    if (tool === 'kubectl' || tool === 'oc')
        return { language: 'yaml', text: input };
    const language = output === undefined ? undefined : languageOfOutput(output);
    if (language)
        return { language, text: input };
    if (tool === 'bash' || tool === 'sh')
        return { language: 'bash', text: input };
    return undefined;
}
const outputs = [
    [/\.ya?ml$/i, 'yaml'],
    [/\.json$/i, 'json'],
    [/\.sh$/i, 'bash'],
    [/\.ps1$/i, 'powershell'],
];
const languageOfOutput = (path) => outputs.find(([ending]) => ending.test(path))?.[1];


/***/ })

};
