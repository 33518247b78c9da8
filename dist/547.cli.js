export const id = 547;
export const ids = [547];
export const modules = {

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r7: () => (/* binding */ buildNames),
  tO: () => (/* binding */ imageName),
  dT: () => (/* binding */ imageOf),
  zZ: () => (/* binding */ parseImage)
});

;// CONCATENATED MODULE: ./lib/catalogue/image-table.js
/**
 * .NET Framework: on 2025-10-14 the 4.8 images were built on the two oldest versions only, and `4.8` lost Windows Server 2022.
 * https://github.com/microsoft/dotnet-framework-docker, README.aspnet.md
 */
const frameworkTags = [
    { tags: ['4.8.1'], builds: [20348], until: '2024-11-12' },
    { tags: ['4.8.1'], builds: [20348, 26100], from: '2024-11-12' },
    { tags: ['4.8', 'latest'], builds: [14393, 17763, 20348], from: '2021-08-18', until: '2025-10-14' },
    { tags: ['4.8', 'latest'], builds: [14393, 17763] },
    { tags: ['3.5'], builds: [14393, 17763, 20348], from: '2021-08-18' },
    { tags: ['3.5', '4.7.2'], builds: [14393, 17763] },
    { tags: ['4.7.1', '4.7', '4.6.2'], builds: [14393] },
];
/** The multi-platform tags of .NET lost Windows with .NET 8: https://github.com/dotnet/dotnet-docker/issues/4492. */
const dotnetRepositories = ['runtime', 'runtime-deps', 'aspnet', 'sdk', 'monitor'].flatMap(name => [
    `mcr.microsoft.com/dotnet/${name}`,
    `mcr.microsoft.com/dotnet/nightly/${name}`,
]);
/** Repositories of .NET, whose tags before version 8 without an OS are of both. */
const multiPlatformDotnet = new Set([
    ...dotnetRepositories,
    ...['runtime', 'runtime-deps', 'aspnet', 'sdk'].map(name => `mcr.microsoft.com/dotnet/core/${name}`),
]);
/** In order: the first row with the repository counts. */
const repositoryRows = [
    // Windows, whatever the tag.
    { names: ['mcr.microsoft.com/windows/servercore/iis'], os: 'Windows', tags: [{ tags: ['latest', 'windowsservercore'], builds: [17763, 20348, 26100] }] },
    { names: ['mcr.microsoft.com/windows', 'mcr.microsoft.com/windows/*'], os: 'Windows', noLatest: true },
    {
        names: ['mcr.microsoft.com/dotnet/framework/samples'],
        os: 'Windows',
        // Before, these tags had other versions as well; which and when nobody wrote down.
        tags: [{ tags: ['aspnetapp', 'dotnetapp', 'wcfservice', 'wcfclient'], builds: [20348], from: '2025-10-14' }],
    },
    { names: ['mcr.microsoft.com/dotnet/framework/*'], os: 'Windows', tags: frameworkTags },
    {
        names: [
            'mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image',
            'mcr.microsoft.com/oss/v2/kubernetes/windows-host-process-containers-base-image',
            'ghcr.io/prometheus-community/windows-exporter',
            'quay.io/prometheuscommunity/windows-exporter',
        ],
        os: 'Windows',
        hostProcess: true,
    },
    { names: ['mcr.microsoft.com/businesscentral', 'mcr.microsoft.com/businesscentral/*', 'mcr.microsoft.com/dynamicsnav'], os: 'Windows' },
    { names: ['mcr.microsoft.com/azure-app-service/windows/*', 'mcr.microsoft.com/k8s/aks-windows-gpu-device-plugin'], os: 'Windows' },
    { names: ['scr.sitecore.com/*', 'docker.io/stefanscherer/*'], os: 'Windows', guess: true },
    // Docker Hub's `microsoft`: moved to mcr.microsoft.com in 2018; what is left is of Windows Server 2016 and the versions after.
    {
        names: [
            'docker.io/microsoft/windowsservercore*',
            'docker.io/microsoft/servercore*',
            'docker.io/microsoft/nanoserver*',
            'docker.io/microsoft/iis',
            'docker.io/microsoft/aspnet',
            'docker.io/microsoft/wcf',
            'docker.io/microsoft/dotnet-framework*',
            'docker.io/microsoft/mssql-server-windows*',
        ],
        os: 'Windows',
        tags: [{ tags: ['latest'], builds: [14393] }],
    },
    { names: ['docker.io/microsoft/dotnet', 'docker.io/microsoft/aspnetcore', 'docker.io/microsoft/aspnetcore-build'], os: 'both' },
    // Manifest lists with both.
    {
        names: [
            'mcr.microsoft.com/dotnet/samples',
            'mcr.microsoft.com/powershell',
            'mcr.microsoft.com/oss/kubernetes/pause',
            'mcr.microsoft.com/oss/v2/kubernetes/pause',
            'mcr.microsoft.com/oss/kubernetes-csi/*',
            'mcr.microsoft.com/oss/v2/kubernetes-csi/*',
            'registry.k8s.io/pause',
            'k8s.gcr.io/pause',
            'registry.k8s.io/sig-storage/*',
            'k8s.gcr.io/sig-storage/*',
            'registry.k8s.io/csi-secrets-store/*',
            'registry.k8s.io/e2e-test-images/*',
            'k8s.gcr.io/e2e-test-images/*',
            'gcr.io/datadoghq/agent',
            'docker.io/datadog/agent',
            'public.ecr.aws/datadog/agent',
        ],
        os: 'both',
    },
    // Official images whose tags without an OS name both: `SharedTags` in https://github.com/docker-library/official-images.
    {
        names: ['caddy', 'eclipse-temurin', 'golang', 'haxe', 'hello-world', 'hylang', 'julia', 'mongo', 'nats', 'nats-streaming', 'openjdk', 'pypy', 'python'].map(name => `docker.io/library/${name}`),
        os: 'both',
    },
    // Linux, unless the tag says Windows.
    {
        names: [
            ...[
                'almalinux',
                'alpine',
                'amazonlinux',
                'bash',
                'buildpack-deps',
                'busybox',
                'centos',
                'debian',
                'fedora',
                'oraclelinux',
                'photon',
                'rockylinux',
                'ubuntu',
            ],
            ...[
                'cassandra',
                'couchdb',
                'elasticsearch',
                'influxdb',
                'kibana',
                'logstash',
                'mariadb',
                'memcached',
                'mysql',
                'neo4j',
                'percona',
                'postgres',
                'rabbitmq',
                'redis',
                'solr',
            ],
            ...[
                'valkey',
                'zookeeper',
                'adminer',
                'consul',
                'vault',
                'drupal',
                'ghost',
                'joomla',
                'nextcloud',
                'phpmyadmin',
                'sonarqube',
                'wordpress',
                'registry',
                'eclipse-mosquitto',
            ],
            ...[
                'haproxy',
                'httpd',
                'jetty',
                'kong',
                'nginx',
                'tomcat',
                'traefik',
                'varnish',
                'node',
                'perl',
                'php',
                'ruby',
                'rust',
                'erlang',
                'elixir',
                'amazoncorretto',
            ],
            ...['docker', 'fluentd'],
        ].map(name => `docker.io/library/${name}`),
        os: 'Linux',
    },
    {
        names: [
            'mcr.microsoft.com/azurelinux/*',
            'mcr.microsoft.com/cbl-mariner/*',
            'mcr.microsoft.com/azure-cli',
            // https://github.com/Azure/azure-functions-docker: Debian, but for the tags that say Nano Server.
            'mcr.microsoft.com/azure-functions/*',
            'mcr.microsoft.com/azuredocs/*',
            'mcr.microsoft.com/azure-application-gateway/*',
            'mcr.microsoft.com/mssql/server',
            'mcr.microsoft.com/oss/bitnami/*',
            'mcr.microsoft.com/oss/nginx/*',
            'ghcr.io/azure-samples/aks-store-demo/*',
            'gcr.io/distroless/*',
            'cgr.dev/chainguard/*',
        ],
        os: 'Linux',
    },
    { names: ['mcr.microsoft.com/dotnet/aspire-dashboard', 'mcr.microsoft.com/dotnet/yarp'], os: 'Linux' },
    {
        names: [
            'registry.k8s.io/ingress-nginx/*',
            'k8s.gcr.io/ingress-nginx/*',
            'registry.k8s.io/defaultbackend*',
            'k8s.gcr.io/defaultbackend*',
            'gcr.io/google_containers/defaultbackend*',
            'quay.io/kubernetes-ingress-controller/*',
            'docker.io/jettech/kube-webhook-certgen',
            'docker.io/nginx/nginx-ingress',
            'docker.io/nginx/nginx-ingress-operator',
            'docker.io/haproxytech/*',
            'docker.io/envoyproxy/envoy',
            'docker.io/envoyproxy/gateway',
            'ghcr.io/projectcontour/*',
            'docker.io/projectcontour/*',
            'docker.io/emissaryingress/*',
            'docker.io/datawire/*',
            'quay.io/datawire/*',
            'docker.io/kong/*',
            'docker.io/istio/*',
            'docker.io/bitnami/*',
            'docker.io/bitnamilegacy/*',
            'quay.io/jetstack/*',
            'ghcr.io/kubereboot/kured',
            'docker.io/weaveworks/kured',
            'docker.io/grafana/grafana',
            'quay.io/prometheus/*',
            'quay.io/prometheus-operator/*',
            'docker.io/prom/*',
            'registry.k8s.io/kube-state-metrics/*',
            'registry.k8s.io/metrics-server/*',
            'registry.k8s.io/external-dns/*',
            'quay.io/oauth2-proxy/oauth2-proxy',
            'quay.io/argoproj/*',
            'ghcr.io/kedacore/*',
            'docker.elastic.co/elasticsearch/*',
            'docker.elastic.co/kibana/*',
            'docker.io/jenkins/jenkins',
            'docker.io/falcosecurity/*',
            // The webhook that serves Windows pods runs on Linux.
            'registry.k8s.io/gmsa-webhook/k8s-gmsa-webhook',
            'docker.io/sigwindowstools/k8s-gmsa-webhook',
        ],
        os: 'Linux',
    },
];

// EXTERNAL MODULE: ./lib/catalogue/windows-builds.js
var windows_builds = __webpack_require__(684);
;// CONCATENATED MODULE: ./lib/catalogue/images.js


/** Reads a reference as Docker does: the first part is a registry if it has a dot or a colon, or is `localhost`. */
function parseImage(reference) {
    const text = reference.trim();
    const sign = text.indexOf('@');
    const named = before(text, sign);
    const digest = behind(text, sign);
    const slash = named.indexOf('/');
    const first = slash < 0 ? '' : named.slice(0, slash);
    const isRegistry = first === 'localhost' || first.includes('.') || first.includes(':');
    const rest = isRegistry ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    const path = before(rest, colon);
    const tag = behind(rest, colon);
    const registry = !isRegistry || /^(?:index|registry-1)\.docker\.io$/i.test(first) ? 'docker.io' : first;
    const repository = registry.toLowerCase() === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
}
const before = (text, index) => (index < 0 ? text : text.slice(0, index));
const behind = (text, index) => (index < 0 ? undefined : text.slice(index + 1));
/** Registry and repository of a reference in lower case: `docker.io/library/nginx`. */
const imageName = (reference) => readingOf(reference).name;
/**
 * The OS that an image is for, as far as its name tells. A name that says nothing is `unknown`, never Linux.
 * @param day tags without a Windows version change what they offer; the newest known where no day is given
 */
function imageOf(reference, day = '9999-12-31') {
    const { is, offers } = readingOf(reference);
    if (offers.length === 0)
        return is;
    const offered = offers.find(({ from, until }) => (!from || day >= from) && (!until || day < until));
    return offered ? { ...is, builds: offered.builds } : is;
}
/** Manifests name the same images again and again, and most rules ask for them. */
const readings = new Map();
const enough = 10_000;
function readingOf(reference) {
    const known = readings.get(reference);
    if (known)
        return known;
    if (readings.size >= enough)
        readings.clear();
    const read = readImage(reference);
    readings.set(reference, read);
    return read;
}
function readImage(reference) {
    const image = parseImage(reference);
    const name = `${image.registry}/${image.repository}`.toLowerCase();
    return { name, ...tellingOf(image, name) };
}
function tellingOf(image, name) {
    const tag = image.tag?.toLowerCase() ?? '';
    const row = rowOf(name);
    const words = wordsOf(tag, row?.os === 'Windows');
    const hostProcess = (row?.hostProcess || words.hostProcess) && { hostProcess: true };
    const undated = (is) => ({ is, offers: noOffers });
    if (words.windows !== undefined && words.linux === undefined) {
        return undated({ os: 'Windows', certain: true, builds: words.builds, ...hostProcess, says: `the tag says ${words.windows}` });
    }
    if (row?.os === 'Windows') {
        const missing = isMissing(row, image) && { missing: true };
        const is = { os: 'Windows', certain: !row.guess, builds: words.builds, says: `${name} has Windows images only`, ...hostProcess, ...missing };
        return { is, offers: words.builds.length > 0 ? noOffers : (row.tags ?? []).filter(({ tags }) => tags.includes(tag || 'latest')) };
    }
    if (words.linux !== undefined && words.windows === undefined)
        return undated({ os: 'Linux', certain: row !== undefined || multiPlatformDotnet.has(name), builds: [], says: `the tag says ${words.linux}` });
    if (multiPlatformDotnet.has(name))
        return undated(multiPlatform(name, tag));
    if (row)
        return undated({ os: row.os, certain: !row.guess, builds: [], says: row.os === 'both' ? `${name} has images for both` : `${name} has Linux images` });
    return undated(byName(name, tag));
}
const noOffers = [];
/** Most names tell nothing. */
const untold = { os: 'unknown', certain: false, builds: [], says: '' };
/** Words of a repository's own name that only Windows images have. `windows-exporter`, but not the gMSA webhook, which serves Windows from Linux. */
function byName(name, tag) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    const { windows, linux, builds } = wordsOf(last, false);
    if (windows === undefined || (windows === 'win' && !isWindowsPlugin(last)) || linux !== undefined)
        return untold;
    const parts = last.split(/[-_.]/);
    if (parts.includes('webhook'))
        return untold;
    const ofTag = wordsOf(tag, true).builds;
    const hostProcess = parts.includes('exporter') && { hostProcess: true };
    return { os: 'Windows', certain: false, builds: ofTag.length > 0 ? ofTag : builds, ...hostProcess, says: `its name has ${windows}` };
}
/** The plug-ins of the Container Network Interface for Windows. */
const isWindowsPlugin = (name) => /^win-(?:bridge|overlay)(?:$|[-_.])/.test(name);
const isMissing = (row, { tag, digest }) => row.noLatest === true && digest === undefined && (tag === undefined || tag.toLowerCase() === 'latest');
/** Tags without an OS, such as `6.0`, had images for both until .NET 8. */
function multiPlatform(name, tag) {
    const major = Number.parseInt(tag, 10);
    if (major < 8 || name.includes('/dotnet/core/'))
        return { os: 'both', certain: true, builds: [], says: 'before .NET 8, tags without an OS have images for both' };
    return { os: 'Linux', certain: true, builds: [], says: 'from .NET 8 on, tags without an OS have Linux images only' };
}
function rowOf(name) {
    return exactRows.get(name) ?? prefixRows.get(registryOf(name))?.find(({ prefix }) => name.startsWith(prefix))?.row;
}
const registryOf = (name) => name.slice(0, name.indexOf('/'));
const allNames = repositoryRows.flatMap(row => row.names.map(name => ({ name, row })));
const exactRows = new Map(allNames.flatMap(({ name, row }) => (name.endsWith('*') ? [] : [[name, row]])).reverse());
const prefixes = allNames.flatMap(({ name, row }) => (name.endsWith('*') ? [{ prefix: name.slice(0, -1), row }] : []));
const prefixRows = new Map([...new Set(prefixes.map(({ prefix }) => registryOf(prefix)))].map(registry => [registry, prefixes.filter(({ prefix }) => registryOf(prefix) === registry)]));
const plainWindows = ['windowsservercore', 'nanoserver', 'servercore', 'windows', 'win', 'winamd64'];
/** Words with a version behind them: `windows2022`, `win1809`, `windowsservercore1803`. */
const gluedWindows = ['win', 'windows', 'windowsservercore', 'nanoserver', 'servercore'];
const plainLinux = [
    ...['linux', 'alpine', 'debian', 'ubuntu', 'slim', 'distroless', 'chiseled', 'azurelinux', 'mariner', 'ubi', 'ubi8', 'ubi9', 'photon'],
    ...['stretch', 'buster', 'bullseye', 'bookworm', 'trixie', 'bionic', 'focal', 'jammy', 'noble', 'resolute'],
];
const linux = { os: 'Linux' };
const vocabulary = new Map([
    ...plainWindows.map(word => [word, { os: 'Windows' }]),
    ...[...windows_builds/* buildsByToken */.ep].map(([token, build]) => [token, { os: 'Windows', build }]),
    ...gluedWindows.flatMap(word => [...windows_builds/* buildsByWeakToken */.cG].map(([token, build]) => [word + token, { os: 'Windows', build }])),
    ...plainLinux.map(word => [word, linux]),
    ['hostprocess', { os: 'Windows', hostProcess: true }],
    // `latest-windows-hp` of the Azure CSI drivers.
    ['hp', { hostProcess: true }],
    ['hpc', { hostProcess: true }],
]);
const meaningOf = (word) => vocabulary.get(word) ?? (/^(?:alpine|azurelinux)\d/.test(word) ? linux : undefined);
/** The words of a tag that name an OS. Years and four-digit versions count only beside one that says Windows (`1809` alone is a build number). */
function wordsOf(tag, inWindows) {
    const full = /(?:^|[^\d.])10\.0\.(\d{5})(?!\d)/.exec(tag);
    const ofFull = full && (0,windows_builds/* windowsVersionOfBuild */.BY)(full[1]);
    const first = {};
    let hostProcess = false;
    let sure;
    let weak;
    for (const word of tag.split(/[-_.+]/)) {
        const means = meaningOf(word);
        if (means?.os)
            first[means.os] ??= word;
        if (means?.hostProcess)
            hostProcess = true;
        sure ??= means?.build;
        weak ??= means?.build ?? windows_builds/* buildsByWeakToken */.cG.get(word);
    }
    const windows = first.Windows ?? (ofFull ? full[0].replace(/^[^1]/, '') : undefined);
    const build = ofFull ? ofFull.build : windows !== undefined || inWindows ? weak : sure;
    return {
        ...(windows !== undefined && { windows }),
        ...(first.Linux !== undefined && { linux: first.Linux }),
        hostProcess,
        builds: build === undefined ? [] : [build],
    };
}
/** What a person calls builds: `Windows Server 2022 and Windows Server 2025`. */
function buildNames(builds) {
    const names = builds.map(build => (0,windows_builds/* windowsVersion */.YG)(build).name);
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qv: () => (/* binding */ addToCommand),
  _4: () => (/* binding */ canWrite),
  E3: () => (/* binding */ dialectOf),
  Et: () => (/* binding */ isCommandLine),
  Pe: () => (/* binding */ setting),
  W0: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./lib/model/prose.js
var prose = __webpack_require__(2702);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/catalogue/spelling-table.js
/** The settings of a cluster. */
const clusterSpellings = {
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
    sku: { words: 'the SKU of the cluster', az: '--sku', arm: 'sku.name' },
    ipFamilies: { words: 'the IP families', az: '--ip-families', azPowerShell: '-IPFamily', terraform: 'network_profile.ip_versions', arm: 'ipFamilies' },
    podCidr: { words: 'the addresses of the pods', az: '--pod-cidr', azPowerShell: '-PodCidr', terraform: 'network_profile.pod_cidr', arm: 'podCidr' },
    imageCleaner: {
        words: 'the image cleaner',
        az: ['--enable-image-cleaner', '--disable-image-cleaner'],
        azPowerShell: '-EnableImageCleaner',
        terraform: 'image_cleaner_enabled',
        arm: 'securityProfile.imageCleaner.enabled',
        capz: 'securityProfile.imageCleaner.enabled',
    },
    imdsRestriction: {
        words: 'the restriction of the metadata service',
        az: ['--enable-imds-restriction', '--disable-imds-restriction'],
        arm: ['podLinkLocalAccess: None', 'podLinkLocalAccess: IMDS'],
    },
    customCertificates: {
        words: 'certificates of authorities of your own',
        az: '--custom-ca-trust-certificates',
        azPowerShell: '-CustomCaTrustCertificate',
        terraform: 'custom_ca_trust_certificates_base64',
        arm: 'securityProfile.customCATrustCertificates',
    },
    sshAccess: { words: 'SSH access', az: '--ssh-access', azPowerShell: '-NodeSshAccess' },
    aiToolchainOperator: {
        words: 'the AI toolchain operator',
        az: ['--enable-ai-toolchain-operator', '--disable-ai-toolchain-operator'],
        azPowerShell: '-EnableAIToolchainOperator',
        terraform: 'ai_toolchain_operator_enabled',
        arm: 'aiToolchainOperatorProfile.enabled',
    },
    initializationTaints: { words: 'initialization taints', az: '--nodepool-initialization-taints' },
};
/** The settings of a node pool. */
const poolSpellings = {
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
    gpuDriverType: { words: 'the type of the GPU driver', az: '--driver-type', arm: 'gpuProfile.driverType' },
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
    customHeaders: { words: 'headers of the request', az: '--aks-custom-headers', azPowerShell: '-AksCustomHeader' },
};
/** `New-AzAksCluster` and `Set-AzAksCluster` name the settings of the cluster's first pool differently. */
const firstPoolParameters = {
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
};

;// CONCATENATED MODULE: ./lib/catalogue/spellings.js



/** How the words that a statement is known by (`Cluster.via`) tell its language; `arm` is ARM, Bicep, Azure Service Operator and Pulumi's azure-native. */
const dialects = [
    ['az', /^az /],
    ['azPowerShell', /^[a-z]+-Az(?:Rm)?Aks/i],
    ['terraform', /^azurerm_/],
    ['upjet', /^(?:KubernetesCluster|azure:containerservice)/],
    ['capz', /^Azure(?:Managed|Machine)/],
    ['azapi', /^azapi_/],
    ['arm', /^(?:azure-native:|ManagedCluster|Microsoft\.ContainerService)/i],
];
/** The language of a statement; undefined for one that has no settings to write, such as a declaration in the config. */
const dialectOf = ({ via }) => dialects.find(([, begins]) => begins.test(via))?.[0];
/**
 * What a person writes for a setting in the language of a statement: `--os-type Windows`, `-OsType Windows`, `os_type = "Windows"`, `osType: Windows`;
 * in plain words where the language has no such setting.
 * @param value left out, it is the name of the setting only
 */
function setting(statement, property, value) {
    const written = writtenAs(statement, property, value);
    if (written !== undefined)
        return (0,prose/* say */.cv) `${written}`;
    const { words } = spellingOf(statement, property);
    return value === undefined || typeof value === 'boolean' ? (0,prose/* plainly */.yG)(words) : (0,prose/* say */.cv) `${(0,prose/* plainly */.yG)(words)} ${String(value)}`;
}
/** Several settings with their values, to be written together. */
function settings(statement, values) {
    const pairs = Object.entries(values);
    const written = pairs.map(([property, value]) => writtenAs(statement, property, value));
    if (written.every(text => text !== undefined))
        return isCommandLine(statement) ? (0,prose/* say */.cv) `${written.join(' ')}` : (0,prose/* listed */.KE)(written);
    return pairs.flatMap(([property, value], index) => [...(index === 0 ? [] : [' and ']), ...setting(statement, property, value)]);
}
/** One more setting at the end of a command, which has a value written in place; undefined where it has not, and for a statement that is no command. */
function addToCommand(statement, beside, property, value) {
    const written = isCommandLine(statement) ? writtenAs(statement, property, value) : undefined;
    const inPlace = beside.is === 'known' && beside.from.length === 0 && (0,model_text/* contains */.gR)(statement.at, beside.at);
    return written !== undefined && inPlace ? { at: { ...statement.at, start: statement.at.end }, text: ` ${written}` } : undefined;
}
/** Whether the language of a statement has a setting at all. */
const canWrite = (statement, property) => writtenAs(statement, property, undefined) !== undefined;
/** Whether a statement is a command, so that more can be written behind any of its words. */
const isCommandLine = (statement) => ['az', 'azPowerShell'].includes(dialectOf(statement) ?? '');
function writtenAs(statement, property, value) {
    const dialect = dialectOf(statement);
    if (!dialect)
        return undefined;
    const first = dialect === 'azPowerShell' && statement.kind === 'node-pool' && statement.first;
    const spelling = spellingOf(statement, property);
    const spelled = (first ? firstPoolParameters[property] : undefined) ?? spelling[columns[dialect]];
    if (spelled === undefined)
        return undefined;
    const text = write(spelled, dialect, value);
    return dialect === 'upjet' ? text && inYaml(text) : text;
}
/** Terraform's words as YAML has them: `windowsProfile.license: Windows_Server`. */
function inYaml(text) {
    const [, name = text, value] = /^([\w.]+) = "([^"]*)"$/.exec(text) ?? [];
    const camel = name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
    return value === undefined ? camel : `${camel}: ${value}`;
}
/** Where the table has the names of a language. */
const columns = { az: 'az', azPowerShell: 'azPowerShell', terraform: 'terraform', upjet: 'terraform', azapi: 'arm', arm: 'arm', capz: 'capz' };
const spellingOf = (statement, property) => statement.kind === 'cluster' ? clusterSpellings[property] : poolSpellings[property];
function write(spelled, dialect, value) {
    if (typeof spelled !== 'string')
        return value === false ? spelled[1] : spelled[0];
    const inverted = spelled.startsWith('!');
    const name = inverted ? spelled.slice(1) : spelled;
    if (value === undefined)
        return name;
    if (typeof value === 'boolean')
        return writeSwitch(name, dialect, value !== inverted);
    if (dialect === 'az' || dialect === 'azPowerShell')
        return `${name} ${value}`;
    return isHcl(dialect) && typeof value === 'string' ? `${name} = ${JSON.stringify(value)}` : assigned(name, dialect, value);
}
function writeSwitch(name, dialect, on) {
    if (dialect === 'az')
        return on ? name : undefined;
    return dialect === 'azPowerShell' ? `${name}${on ? '' : ':$false'}` : assigned(name, dialect, on);
}
const isHcl = (dialect) => dialect === 'terraform' || dialect === 'azapi';
const assigned = (name, dialect, value) => (isHcl(dialect) ? `${name} = ${value}` : `${name}: ${value}`);


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ hostBuilds),
/* harmony export */   BY: () => (/* binding */ windowsVersionOfBuild),
/* harmony export */   T$: () => (/* binding */ windowsOsSku),
/* harmony export */   Xs: () => (/* binding */ windowsVersions),
/* harmony export */   YG: () => (/* binding */ windowsVersion),
/* harmony export */   cG: () => (/* binding */ buildsByWeakToken),
/* harmony export */   ep: () => (/* binding */ buildsByToken),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   mt: () => (/* binding */ windowsOsSkus)
/* harmony export */ });
/* unused harmony exports windowsBuildOfToken, skusFor */
/**
 * https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle
 * Nano Server of 2016 ended earlier than the table says, on 2018-10-09.
 */
const windowsVersions = [
    { build: 14393, name: 'Windows Server 2016', tokens: ['ltsc2016', 'sac2016'], weakTokens: ['1607', '2016'], released: '2016-10-15', ends: '2027-01-11' },
    { build: 16299, name: 'Windows Server, version 1709', tokens: [], weakTokens: ['1709'], released: '2017-10-17', ends: '2019-04-09' },
    { build: 17134, name: 'Windows Server, version 1803', tokens: [], weakTokens: ['1803'], released: '2018-04-30', ends: '2019-11-12' },
    { build: 17763, name: 'Windows Server 2019', tokens: ['ltsc2019'], weakTokens: ['1809', '2019'], released: '2018-11-13', ends: '2029-01-09' },
    { build: 18362, name: 'Windows Server, version 1903', tokens: [], weakTokens: ['1903'], released: '2019-05-21', ends: '2020-12-08' },
    { build: 18363, name: 'Windows Server, version 1909', tokens: [], weakTokens: ['1909'], released: '2019-11-12', ends: '2021-05-11' },
    { build: 19041, name: 'Windows Server, version 2004', tokens: [], weakTokens: ['2004'], released: '2020-05-27', ends: '2021-12-14' },
    { build: 19042, name: 'Windows Server, version 20H2', tokens: [], weakTokens: ['20h2'], released: '2020-10-20', ends: '2022-08-09' },
    { build: 20348, name: 'Windows Server 2022', tokens: ['ltsc2022'], weakTokens: ['2022', '21h2'], released: '2021-08-18', ends: '2031-10-14' },
    { build: 25398, name: 'Windows Server, version 23H2', tokens: [], weakTokens: ['23h2'], released: '2023-10-24', ends: '2025-10-24' },
    { build: 26100, name: 'Windows Server 2025', tokens: ['ltsc2025'], weakTokens: ['2025', '24h2'], released: '2024-11-01', ends: '2034-10-10' },
];
/** The Windows OS SKUs that AKS has had, as `az` spells them. */
const windowsOsSkus = ['Windows2019', 'Windows2022', 'Windows2025', 'WindowsAnnual'];
/** The build of the nodes of each OS SKU. */
const hostBuilds = { Windows2019: 17763, Windows2022: 20348, Windows2025: 26100, WindowsAnnual: 25398 };
/**
 * Which images a host runs under process isolation, the only one that AKS has. From Windows Server 2022 on, newer hosts run the images of
 * the last long-term version. https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
 */
const imagesOfHost = {
    Windows2019: [17763],
    Windows2022: [20348],
    Windows2025: [20348, 26100],
    WindowsAnnual: [20348],
};
/** The version with a build number. */
function windowsVersion(build) {
    return windowsVersions.find(version => version.build === build);
}
/** The version that a build, `10.0.20348.1129` or `20348`, belongs to. */
function windowsVersionOfBuild(text) {
    const numbers = text.trim().split('.');
    const build = numbers.length === 1 ? numbers[0] : numbers[0] === '10' && numbers[1] === '0' ? numbers[2] : undefined;
    return windowsVersions.find(version => String(version.build) === build);
}
const buildsOf = (words) => new Map(windowsVersions.flatMap(version => words(version).map(word => [word, version.build])));
/** The builds by the words of image tags that mean them, in lower case. */
const buildsByToken = buildsOf(({ tokens }) => tokens);
const buildsByWeakToken = buildsOf(({ weakTokens }) => weakTokens);
/** The version that a word of an image tag means; `weak` words count only where something else says Windows. */
function windowsBuildOfToken(token, weak) {
    const word = token.toLowerCase();
    return buildsByToken.get(word) ?? (weak ? buildsByWeakToken.get(word) : undefined);
}
/** The OS SKU as `az` spells it, from any case; undefined for an OS SKU of Linux or one that never was. */
function windowsOsSku(text) {
    return skusByWord.get(text.trim().toLowerCase());
}
const skusByWord = new Map(windowsOsSkus.map(sku => [sku.toLowerCase(), sku]));
/** Whether an image made of these builds starts on nodes of an OS SKU. No build is no knowledge. */
function runsOn(builds, sku) {
    if (builds.length === 0)
        return 'unknown';
    return builds.some(build => imagesOfHost[sku].includes(build)) ? 'yes' : 'no';
}
/** The OS SKUs whose nodes start an image of these builds. */
function skusFor(builds) {
    return windowsOsSkus.filter(sku => runsOn(builds, sku) === 'yes');
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/model/part.js
var part = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(7464);
;// CONCATENATED MODULE: ./lib/collect/decode.js

/** The default of `max-file-size`, in bytes. */
const defaultMaxFileSize = 5 * 1024 * 1024;
/** Reads bytes as text: UTF-8, or UTF-16 where a byte order mark or the pattern of zero bytes says so. What is neither is binary. */
function decode(bytes, maxSize = defaultMaxFileSize) {
    if (bytes.length > maxSize)
        return { reason: tooLarge(bytes.length, maxSize) };
    const { encoding, markLength } = encodingOf(bytes);
    const text = decodeAs(encoding, markLength > 0 ? bytes.subarray(markLength) : bytes);
    if (text === undefined)
        return { reason: `not text: its bytes are not valid ${encoding.toUpperCase()}` };
    if (lfsPointer.test(text))
        return { reason: 'a pointer of Git LFS: what it stands for is not in the repository' };
    if (text.includes('\0'))
        return { reason: 'not text: it holds NUL characters' };
    return { text, encoding, mark: markLength > 0 };
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d\r?\n(?:ext-\d+-\S+ \S+\r?\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d+\s*$/;
/** The bytes of a text in the encoding that it was read in. */
function encode(text, encoding, mark) {
    const marked = mark ? `\uFEFF${text}` : text;
    if (encoding === 'utf-8')
        return new TextEncoder().encode(marked);
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    for (let index = 0; index < marked.length; index++)
        view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le');
    return new Uint8Array(view.buffer);
}
/** Why a file of this many bytes is not read. */
const tooLarge = (size, maxSize) => `too large: ${size} bytes, the limit is ${maxSize}`;
function encodingOf(bytes) {
    // No iterator: it would take longer than the rest, for each of thousands of files.
    const first = bytes[0];
    const second = bytes[1];
    if (first === 0xef && second === 0xbb && bytes[2] === 0xbf)
        return { encoding: 'utf-8', markLength: 3 };
    if (first === 0xff && second === 0xfe)
        return { encoding: 'utf-16le', markLength: 2 };
    if (first === 0xfe && second === 0xff)
        return { encoding: 'utf-16be', markLength: 2 };
    return { encoding: guess(bytes), markLength: 0 };
}
/** UTF-16 without a mark is told by its zeros: mostly ASCII, so that of each pair one byte is nearly always zero and the other never. */
function guess(bytes) {
    if (bytes.length < 4 || bytes.length % 2 !== 0)
        return 'utf-8';
    const sample = bytes.subarray(0, 1024);
    if (!sample.includes(0))
        return 'utf-8';
    let evenZeros = 0;
    let oddZeros = 0;
    for (let index = 0; index < sample.length; index += 2) {
        if (sample[index] === 0)
            evenZeros++;
        if (sample[index + 1] === 0)
            oddZeros++;
    }
    const most = (sample.length / 2) * 0.7;
    if (evenZeros === 0 && oddZeros >= most)
        return 'utf-16le';
    return oddZeros === 0 && evenZeros >= most ? 'utf-16be' : 'utf-8';
}
function decodeAs(encoding, bytes) {
    try {
        // Not every build of Node knows UTF-16BE; with its bytes swapped it is UTF-16LE.
        return encoding === 'utf-16be' ? decoderOf('utf-16le').decode(swapped(bytes)) : decoderOf(encoding).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const decoderOf = (0,once/* memo */.ph)((label) => new TextDecoder(label, { fatal: true, ignoreBOM: true }));
function swapped(bytes) {
    const result = new Uint8Array(bytes.length);
    for (let index = 0; index < bytes.length; index++)
        result[index] = bytes[index ^ 1] ?? 0;
    return result;
}

;// CONCATENATED MODULE: ./lib/compare/compare.js
/**
 * Findings of the head against those of the base, by fingerprint. Equal fingerprints are a multiset: where the base has n of them, the first n of the
 * head, in the order given, are old. A finding that the base allows stands for an allowed one first, and never for an open one: who deletes the
 * comment that allows a finding brings it in. Without a base, all findings are new.
 */
function compare(head, base = []) {
    const open = byFingerprint(base.filter(finding => !finding.allowed));
    const allowed = byFingerprint(base.filter(finding => finding.allowed));
    const findings = head.map(finding => {
        const old = (finding.allowed && take(allowed, finding.fingerprint)) || take(open, finding.fingerprint);
        return { ...finding, isNew: !old };
    });
    const gone = new Set([...open.values()].flatMap(({ list, taken }) => list.slice(taken)));
    return { findings, fixed: base.filter(finding => gone.has(finding)) };
}
function byFingerprint(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.fingerprint);
        if (group)
            group.list.push(finding);
        else
            groups.set(finding.fingerprint, { list: [finding], taken: 0 });
    }
    return groups;
}
function take(groups, fingerprint) {
    const group = groups.get(fingerprint);
    if (!group || group.taken === group.list.length)
        return false;
    group.taken++;
    return true;
}

;// CONCATENATED MODULE: ./lib/compare/edits.js
/** The finding with its edits as plain replacements; without a fix where one of them cannot be made cleanly. */
function withPlainEdits(finding, sources) {
    if (!finding.fix)
        return finding;
    const edits = finding.fix.map(edit => plainEdit(edit, sources[edit.at.source]?.text ?? ''));
    if (edits.every(edit => edit !== undefined))
        return { ...finding, fix: withoutEmptyParents(edits, finding.fix, sources) };
    const { fix: _, ...rest } = finding;
    return rest;
}
function plainEdit(edit, text) {
    if (edit.replaces !== undefined && text.slice(edit.at.start, edit.at.end) !== edit.replaces)
        return undefined;
    // A template decides what stands there, or whether it does: what is right in one environment is wrong in another.
    if (text.slice(edit.at.start, edit.at.end).includes('{{') || (edit.insertsEntry && text.includes('{{')))
        return undefined;
    if (edit.removesEntry)
        return lineRemoval(edit, text);
    if (edit.insertsEntry)
        return lineInsertion(edit, text);
    return edit.finds === undefined ? edit : narrowed(edit, edit.finds, text);
}
/**
 * The lines of an entry, where nothing but blanks stands before it and nothing but a comment behind it. JSON would keep the comma of the entry
 * before, and an anchor in the entry may be what an alias elsewhere stands for.
 */
function lineRemoval({ at }, text) {
    if (text[at.start] === '"' || /(?:^|[\s:-])&\S/.test(text.slice(at.start, at.end)))
        return undefined;
    const start = text.lastIndexOf('\n', at.start - 1) + 1;
    const newline = text.indexOf('\n', at.end);
    const end = newline < 0 ? text.length : newline + 1;
    const clean = /^[ \t]*$/.test(text.slice(start, at.start)) && /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(at.end, end));
    return clean ? { at: { ...at, start, end }, text: '' } : undefined;
}
/** The key of a block on a line of its own, with nothing but a comment behind it. */
const PARENT = /^( *)[\w./-]+:[ \t]*(?:#.*)?\r?$/;
/** Edits that take away all that a key held take the key with them: `securityContext:` without anything says nothing, and looks like an accident. */
function withoutEmptyParents(edits, asked, sources) {
    const place = (source, offset) => `${source} ${offset}`;
    const removals = edits.filter((_, index) => asked[index]?.removesEntry).map(({ at }) => at);
    const endOf = new Map(removals.map(({ source, start, end }) => [place(source, start), end]));
    const ends = new Set(removals.map(({ source, end }) => place(source, end)));
    return edits.map((edit, index) => {
        const { source, start } = edit.at;
        // Of removals one below the other the first reaches up, and the last tells whether anything is left.
        if (!asked[index]?.removesEntry || ends.has(place(source, start)))
            return edit;
        let end = edit.at.end;
        for (let next = endOf.get(place(source, end)); next !== undefined; next = endOf.get(place(source, end)))
            end = next;
        return { ...edit, at: { ...edit.at, start: startWithParents(start, end, sources[source]?.text ?? '') } };
    });
}
/** Where lines begin that hold nothing more once `start..end` is gone. */
function startWithParents(start, end, text) {
    const after = text.slice(end, end + 10_000).match(/^(?:[ \t]*\r?\n)*( *)(?=\S)/);
    const indentAfter = after ? after[1].length : text.slice(end).trim() === '' ? 0 : Number.POSITIVE_INFINITY;
    if (text.startsWith('{{', end + (after?.[0].length ?? 0)))
        return start;
    let first = start;
    while (first > 0) {
        const above = text.lastIndexOf('\n', first - 2) + 1;
        const parent = PARENT.exec(text.slice(above, first - 1));
        const indent = parent?.[1]?.length;
        if (indent === undefined || indentAfter > indent || indent >= indentOf(text, first))
            break;
        first = above;
    }
    return first;
}
const indentOf = (text, start) => text.slice(start).search(/[^ ]|$/);
/** HCL has the same entries with other signs. */
const HCL_ENTRY = /^[\w-]+\s*(?:=|\{)/;
/** Lines before an entry, with its indentation and the line ends of the file. */
function lineInsertion({ at, text: entry }, text) {
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const start = text.lastIndexOf('\n', at.start - 1) + 1;
    const indent = text.slice(start, at.start);
    if (text[at.start] === '"' || !/^ *$/.test(indent) || HCL_ENTRY.test(text.slice(at.start, at.start + 100)))
        return undefined;
    const lines = entry.split('\n').map(line => `${indent}${line}${lineBreak}`);
    return { at: { ...at, start, end: start }, text: lines.join('') };
}
function narrowed({ at, text: replacement }, sought, text) {
    const within = text.slice(at.start, at.end);
    const found = within.indexOf(sought);
    if (found < 0 || within.indexOf(sought, found + 1) >= 0)
        return undefined;
    const start = at.start + found;
    return { at: { ...at, start, end: start + sought.length }, text: replacement };
}

;// CONCATENATED MODULE: ./lib/compare/fingerprint.js
/**
 * The identity of a finding across commits: its rule, the path that its file had at the merge base, and what it speaks of. No line and no wording,
 * so that neither an edit above it nor a better sentence makes an old finding new. JSON keeps the parts apart: no two lists of parts give one text.
 */
function fingerprint(rule, path, subject) {
    return fnv1a64(JSON.stringify([rule, path, ...subject]));
}
/**
 * FNV-1a with 64 bits over UTF-8, as 16 hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). Among n different findings two share a fingerprint by chance with a
 * probability of about n^2 / 2^65: below 1 in 3 billion for 100,000 findings, and then one new finding passes as old. It is not a cryptographic hash:
 * who wants a collision can make one, but who can write the file can also write a suppression into it.
 */
function fnv1a64(text) {
    // The hash is kept as four parts of 16 bits, the lowest first, so that all products are small integers. The prime is 2^40 + 0x1b3: a product by 0x1b3 goes
    // to each part with what the one below it carries over, and the one by 2^40 is 2^8 times the part that is two places lower.
    let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
    const bytes = encoder.encode(text);
    for (let index = 0; index < bytes.length; index++) {
        const mixed = a ^ bytes[index];
        const second = b * 0x1b3 + ((mixed * 0x1b3) >>> 16);
        const third = c * 0x1b3 + mixed * 0x100 + (second >>> 16);
        d = (d * 0x1b3 + b * 0x100 + (third >>> 16)) & 0xffff;
        c = third & 0xffff;
        b = second & 0xffff;
        a = (mixed * 0x1b3) & 0xffff;
    }
    return [d, c, b, a].map(part => part.toString(16).padStart(4, '0')).join('');
}
const encoder = new TextEncoder();

;// CONCATENATED MODULE: ./lib/model/groups.js
/** The items by a key; those that have none are left out. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        if (name !== undefined)
            push(groups, name, item);
    }
    return groups;
}
/** Adds an item to the group of its key. */
function push(groups, key, item) {
    const group = groups.get(key);
    if (group)
        group.push(item);
    else
        groups.set(key, [item]);
}

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/compare/blocks.js
/** No block is followed further than this many lines. */
const maxBlockLines = 20_000;
/**
 * The lines that a suppression comment covers, told from the text alone so that it is one rule for all languages.
 *
 * - A comment behind something covers its line. Where the line continues others (`\`, backtick, `^` at their ends) it covers those too, since
 *   a comment cannot stand on them.
 * - A comment that stands alone covers the block that begins on the line directly below: that line; the lines it is continued on; a
 *   here-document; and the lines below that are indented deeper, with the closing bracket or keyword. That is a mapping entry or list item of
 *   YAML, a block of HCL or Bicep, a statement of a script. Comments, `---` and `{{ if }}` may stand between. In Markdown it is
 *   the fence below, also after blank lines, since formatters put one there.
 */
function coveredLines(comment, lines) {
    if (!comment.alone) {
        let first = comment.firstLine;
        while (first > 0 && comment.firstLine - first < maxBlockLines && continues(lines.text(first - 1)))
            first--;
        return { first, last: comment.lastLine };
    }
    const first = lineBelow(comment, lines);
    return first === undefined ? undefined : { first, last: blockEnd(first, lines) };
}
/** Whether a comment stands where the line above goes on: in a shell it ends the command there. */
const breaksCommand = (comment, lines) => comment.alone && comment.firstLine > 0 && continues(lines.text(comment.firstLine - 1));
function lineBelow(comment, lines) {
    for (let line = comment.lastLine + 1; line < lines.count && line - comment.lastLine < maxBlockLines; line++) {
        const text = lines.text(line).trim();
        if (text === '' && comment.opener === '<!--')
            continue;
        if (text === '')
            return undefined;
        if (!isTransparent(text, comment.opener))
            return line;
    }
    return undefined;
}
const isTransparent = (text, opener) => (opener.endsWith('rem') ? /^@?rem(?:\s|$)/i.test(text) : text.startsWith(opener)) ||
    text === '---' ||
    /^\{\{-?\s*(?:\/\*|(?:if|with|range|else|end|define|block)\b)/.test(text.slice(0, 100));
function blockEnd(first, lines) {
    const head = lines.text(first);
    const indent = lines.indent(first);
    const fence = /^(?:`{3,}|~{3,})/.exec(head.slice(indent))?.[0];
    const isItem = head.startsWith('-', indent);
    let open = fence ?? hereDocumentEnd(head);
    let last = first;
    for (let line = first + 1; line < lines.count && line - first < maxBlockLines; line++) {
        const text = lines.text(line);
        const content = text.slice(lines.indent(line)).trimEnd();
        if (open !== undefined) {
            last = line;
            if (!closes(content, open, fence))
                continue;
            if (fence)
                return line;
            open = undefined;
        }
        else if (continues(lines.text(line - 1)) && last === line - 1) {
            last = line;
            open = hereDocumentEnd(text);
        }
        else if (content !== '' && !content.startsWith('#')) {
            const deep = lines.indent(line) > indent;
            const same = lines.indent(line) === indent && (closer.test(content) || (!isItem && content.startsWith('- ')));
            if (!deep && !same)
                break;
            last = line;
            open = hereDocumentEnd(text);
        }
    }
    return last;
}
const closer = /^(?:[)\]}]|(?:fi|done|esac|then|do|else|elif)(?![\w:-]))/;
/** A blank before the sign is asked for: `C:\data\` at the end of a line continues nothing. */
const continues = (text) => /(?:^|\s)[\\`^]$/.test(text.slice(-2));
const closes = (content, open, fence) => fence ? content.startsWith(fence) && content.replaceAll(fence[0], '') === '' : content === open || (open.endsWith('@') && content.startsWith(open));
/** What ends the here-document or here-string that begins on a line. */
function hereDocumentEnd(text) {
    const word = /<<[-~]?\s{0,4}(?:"([\w.-]{1,80})"|'([\w.-]{1,80})'|\\?([A-Za-z_][\w.-]{0,79}))/.exec(text.slice(0, 2000));
    if (word)
        return word[1] ?? word[2] ?? word[3];
    const quote = /@(["'])$/.exec(text.slice(-2));
    return quote ? `${quote[1]}@` : undefined;
}

// EXTERNAL MODULE: ./lib/compare/lines.js
var compare_lines = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/compare/suggest.js
var suggest = __webpack_require__(4405);
;// CONCATENATED MODULE: ./lib/compare/day.js
/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/compare/suppression-comments.js


const marker = 'aks-windows-lint:';
/** More in one file are not read; nobody writes so many, and it bounds the work on a file that is made of them. */
const maxComments = 1000;
/** How many lines a block comment is followed for. */
const maxCommentLines = 20;
const blockClosers = { '<!--': '-->', '<#': '#>', '/*': '*/' };
/**
 * The suppression comments of a text, in order. The comment must begin with the marker. The languages nest (a script in a pipeline, a manifest in a
 * fence), so the openers of all of them are known everywhere: where one is no comment, the line would not be what it is. In a `.json` file there are none.
 */
function suppressionComments(text, lines = (0,compare_lines/* linesOf */.D)(text)) {
    const found = [];
    for (let at = text.indexOf(marker); at !== -1 && found.length < maxComments; at = text.indexOf(marker, at + 1)) {
        const comment = commentAt(text, at, lines);
        if (comment)
            found.push(comment);
    }
    return found;
}
function commentAt(text, at, lines) {
    const body = /^[ \t]*(allow|disable|ignore|suppress|skip|off)(?![\w-])/.exec(text.slice(at + marker.length, at + marker.length + 40));
    const line = lines.at(at);
    const open = openedOnLine(text.slice(lines.start(line), at)) ?? openedAbove(text.slice(lines.start(line), at), line, lines);
    if (!body || !open)
        return undefined;
    const closer = blockClosers[open.opener];
    const from = at + marker.length + body[0].length;
    const end = closer === undefined ? endOfLine(line, lines) : endOfBlock(text, from, closer, line, lines);
    const lastLine = lines.at(end);
    const after = text.slice(end, endOfLine(lastLine, lines)).slice(closer?.length ?? 0);
    return {
        start: at,
        end,
        firstLine: open.line ?? line,
        lastLine,
        alone: open.alone && /^\s*(?:-?\}\})?\s*$/.test(after.slice(0, 200)),
        opener: open.opener,
        says: body[1] === 'allow' ? parseSuppression(text.slice(from, end)) : { mistake: `"${body[1]}" is not known here: write "allow <rule-id> - <reason>"` },
    };
}
/** The opener that stands right before the marker on its line. */
function openedOnLine(before) {
    const match = /(?:^|[\s;&])(#+|\/\/+|@?rem|::|<!--|<#|(?:\{\{-?\s?)?\/\*)\s{0,8}$/i.exec(before.slice(-40));
    if (!match)
        return undefined;
    const opener = match[1].toLowerCase();
    const alone = before.trim().length === opener.length;
    return { opener: opener.endsWith('/*') ? '/*' : opener.startsWith('##') ? '#' : opener, alone };
}
/** The opener of a block comment that the marker's line is inside of. */
function openedAbove(before, line, lines) {
    if (!/^\s*\*?\s*$/.test(before.slice(0, 200)))
        return undefined;
    for (let above = line - 1; above >= 0 && above >= line - maxCommentLines; above--) {
        const text = lines.text(above).trim().slice(0, 500);
        if (/(?:-->|#>|\*\/)/.test(text))
            return undefined;
        const match = /^(?:<!--|<#|(?:\{\{-?\s?)?\/\*)/.exec(text);
        if (match)
            return { opener: match[0].endsWith('/*') ? '/*' : match[0], alone: true, line: above };
    }
    return undefined;
}
const endOfLine = (line, lines) => lines.start(line) + lines.text(line).length;
function endOfBlock(text, from, closer, line, lines) {
    const limit = endOfLine(Math.min(line + maxCommentLines, lines.count - 1), lines);
    const end = text.slice(from, limit).indexOf(closer);
    return end === -1 ? endOfLine(line, lines) : from + end;
}
/** Reads `<rule-id>[, <rule-id>] [until <day>] - <reason> [until <day>]`. */
function parseSuppression(body) {
    const text = body.slice(0, 2000).replace(/\s+/g, ' ').trim();
    const dash = /(?:^| )(?:--?|\u2013|\u2014)(?: |$)/.exec(text);
    const head = dash ? text.slice(0, dash.index) : text;
    const tail = dash ? text.slice(dash.index + dash[0].length) : '';
    const [names, day] = withoutUntil(head);
    const [reason, reasonDay] = withoutUntil(tail);
    const until = day ?? reasonDay;
    const rules = names.split(/[ ,]+/).filter(name => name !== '');
    if (!/\p{L}/u.test(reason))
        return { mistake: 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"' };
    if (rules.length === 0)
        return { mistake: 'it names no rule: write "allow <rule-id> - <reason>"' };
    if (until !== undefined && !isDay(until))
        return { mistake: `"until" must be followed by a day such as 2027-01-31` };
    return { rules, reason: tail.trim(), ...(until !== undefined && { until }) };
}
/** The text without `until <day>`, and the day. The word alone is a word of the reason. */
function withoutUntil(text) {
    const match = /(?:^|[ (,])until (\d[\d/.-]*)/i.exec(text);
    if (!match)
        return [text, undefined];
    return [`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`, match[1].replace(/[.-]+$/, '')];
}

;// CONCATENATED MODULE: ./lib/compare/suppress.js






/** Marks the findings that a comment allows, and tells of comments that allow nothing. Findings keep their order and none is dropped. */
function suppress(findings, context) {
    const reasons = new Map();
    const notices = [];
    const bySource = groupBy(findings, finding => finding.at.source);
    for (const commented of context.files) {
        if (!commented.file.text.includes(marker))
            continue;
        notices.push(...suppressInFile(commented, bySource.get(commented.source) ?? [], context, reasons));
    }
    return { findings: findings.map(finding => (reasons.has(finding) ? { ...finding, allowed: { reason: reasons.get(finding) } } : finding)), notices };
}
function suppressInFile(commented, findings, context, reasons) {
    const { file, source, example } = commented;
    const lines = (0,compare_lines/* linesOf */.D)(file.text);
    const comments = suppressionComments(file.text, lines);
    const notice = (comment, message) => example ? [] : [{ kind: 'suppression', path: file.path, message, at: { source, start: comment.start, end: comment.end } }];
    const last = comments.at(-1);
    const tooMany = last && comments.length === maxComments ? notice(last, `comments after the first ${maxComments} of a file are not read`) : [];
    if (isJson(file.path))
        return comments[0] ? notice(comments[0], 'comments allow nothing in JSON: set the rule in the config') : [];
    const placed = groupBy(findings.map(finding => place(finding, lines)), ({ finding }) => finding.rule);
    const said = comments.flatMap(comment => {
        const { says } = comment;
        if ('mistake' in says)
            return notice(comment, says.mistake);
        if (says.until !== undefined && says.until <= context.day)
            return notice(comment, `it ended on ${says.until}: remove it or give it a later day`);
        const covered = coveredLines(comment, lines);
        return says.rules.flatMap(rule => {
            if (!context.rules.includes(rule))
                return notice(comment, unknownRule(rule, context.rules));
            const used = allow(placed.get(rule) ?? [], comment, covered, says, reasons);
            return used || !context.isActive(rule) ? [] : notice(comment, stale(rule, comment, lines));
        });
    });
    return [...said, ...tooMany];
}
const isJson = (path) => /\.jsonc?$/i.test(path);
const unknownRule = (rule, rules) => /^[\w-]{1,80}$/.test(rule)
    ? `there is no rule "${rule}"${(0,suggest/* didYouMean */.a)(rule, rules)}`
    : 'the ids of rules are parted by commas, and a reason follows after " - "';
function stale(rule, comment, lines) {
    const hint = breaksCommand(comment, lines) ? '; a comment inside a continued command ends it, put it above the command' : '';
    return `it allows "${rule}", which finds nothing here${hint}`;
}
function place(finding, lines) {
    const { at, statement } = finding;
    // A value may be decided outside of the statement that it spoils; a comment is looked for where it is decided.
    return { finding, line: lines.at(at.start), statementLine: (0,model_text/* contains */.gR)(statement, at) ? lines.at(statement.start) : undefined };
}
/** Marks what the comment covers; whether that was anything. */
function allow(placed, comment, covered, says, reasons) {
    if (!covered)
        return false;
    const { first, last } = covered;
    let used = false;
    for (const { finding, line, statementLine } of placed) {
        // A statement that begins on the line below is covered to its own end, wherever that is.
        const whole = comment.alone && statementLine !== undefined && statementLine >= comment.firstLine && statementLine <= first;
        const inside = whole || (line >= first && line <= last);
        if (!inside)
            continue;
        used = true;
        if (!reasons.has(finding))
            reasons.set(finding, says.reason);
    }
    return used;
}

// EXTERNAL MODULE: ./lib/model/add-all.js
var add_all = __webpack_require__(3224);
// EXTERNAL MODULE: ./lib/model/node.js
var model_node = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/restated.js
var restated = __webpack_require__(5463);
// EXTERNAL MODULE: ./lib/model/surroundings.js
var model_surroundings = __webpack_require__(3606);
// EXTERNAL MODULE: ./lib/model/trimmed.js
var trimmed = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/parse/dockerfile-instructions.js
/** The instructions of a Dockerfile in order. https://docs.docker.com/reference/dockerfile/#format */
function instructionsOf(text) {
    const escape = /^#[ \t]*escape[ \t]*=[ \t]*`/im.test(text.slice(0, 500)) ? '`' : '\\';
    const closers = closersIn(text);
    const found = [];
    let open;
    for (let start = 0; start < text.length;) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end);
        const content = line.trimEnd();
        const opening = open ? null : /^\s*(?:ONBUILD[ \t]+)?([A-Za-z]+)(?:[ \t]+|$)/i.exec(content);
        if (content.trim() === '' || content.trimStart().startsWith('#') || !(open || opening)) {
            start = end;
            continue;
        }
        open ??= { keyword: opening[1].toUpperCase(), body: [] };
        const continues = content.endsWith(escape);
        const from = start + (opening?.[0].length ?? 0);
        open.body.push({ start: from, end: Math.max(from, continues ? start + content.length - 1 : end) });
        start = end;
        if (continues && end < text.length)
            continue;
        const here = /^(?:RUN|COPY|ADD)$/.test(open.keyword) ? hereDocuments(text, open.body, start, closers) : [];
        found.push({ ...open, here });
        start = here.at(-1)?.closed ?? start;
        open = undefined;
    }
    if (open)
        found.push({ ...open, here: [] });
    return found;
}
/** The bodies of `<<EOF`, one after the other. One that nothing closes is none. */
function hereDocuments(text, body, from, closers) {
    const found = [];
    const words = body.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/(?<!<)<<-?["']?([A-Za-z_]\w*)["']?/g)].map(match => match[1]));
    let start = from;
    for (const word of words.slice(0, 8)) {
        const end = closers(word, start);
        if (end === undefined)
            break;
        const closed = lineEnd(text, end);
        found.push({ start, end, closed });
        start = closed;
    }
    return found;
}
/** All such lines are looked up once: a file of here-documents that nothing closes costs one pass. */
function closersIn(text) {
    let lines;
    const index = () => {
        const found = new Map();
        for (const match of text.matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t\r]*$/gm))
            append(found, match[1], match.index);
        for (const places of found.values())
            places.reverse();
        return found;
    };
    return (word, from) => {
        lines ??= index();
        const places = lines.get(word);
        while (places?.length && places.at(-1) < from)
            places.pop();
        return places?.at(-1);
    };
}
function append(lines, word, at) {
    const places = lines.get(word);
    if (places)
        places.push(at);
    else
        lines.set(word, [at]);
}
function lineEnd(text, from) {
    const newline = text.indexOf('\n', from);
    return newline < 0 ? text.length : newline + 1;
}

;// CONCATENATED MODULE: ./lib/parse/dockerfile.js



/**
 * The `RUN` instructions of a Dockerfile in shell form, as the shell gets them: continuations and comment lines cut out. `SHELL`, else the
 * base image decides the shell; `ARG` and `ENV` are variables. https://docs.docker.com/reference/dockerfile/
 */
function parseDockerfile(text) {
    const snippets = [];
    const stages = new Map();
    let stage = { language: 'bash', variables: new Map() };
    let name = '';
    for (const instruction of instructionsOf(text.text)) {
        const { keyword, body } = instruction;
        const words = body.map(({ start, end }) => text.text.slice(start, end)).join('');
        if (keyword === 'FROM') {
            const [base, next] = stageNames(words);
            stage = stages.get(base) ?? { language: shellOfImage(base), variables: new Map() };
            name = next;
        }
        else if (keyword === 'SHELL')
            stage = { ...stage, language: shellOf(words) };
        else if (keyword === 'ARG' || keyword === 'ENV')
            stage = { ...stage, variables: withVariables(stage.variables, text, instruction) };
        const run = keyword === 'RUN' ? runText(text, words, instruction) : undefined;
        if (run)
            snippets.push({ language: run.language ?? stage.language, text: run.text, variables: stage.variables, example: false });
        if (name !== '')
            stages.set(name, stage);
    }
    return snippets;
}
/** `FROM --platform=... image AS name` */
function stageNames(words) {
    const [base = '', as, name = ''] = words.split(/\s+/).filter(word => word !== '' && !word.startsWith('--'));
    return [base.toLowerCase(), as?.toLowerCase() === 'as' ? name.toLowerCase() : ''];
}
/** Windows images run commands with cmd unless they say otherwise; those of PowerShell say so. */
function shellOfImage(image) {
    if (!/windows|nanoserver|servercore/.test(image))
        return 'bash';
    return /powershell|dotnet\/(?:framework\/)?sdk/.test(image) ? 'powershell' : 'cmd';
}
function shellOf(words) {
    if (/powershell|pwsh/i.test(words))
        return 'powershell';
    return /"cmd/i.test(words) ? 'cmd' : 'bash';
}
/** The script of a RUN. The exec form (a JSON list) runs no shell; `RUN <<EOF` runs what is in the here-document. */
function runText(text, words, { body, here }) {
    const flags = /^\s*(?:--[\w-]+(?:=\S+)?\s+)*/.exec(words)[0].length;
    const written = words.slice(flags);
    if (/^\[\s*(?:"|\])/.test(written))
        return undefined;
    const alone = /^<<-?\s*["']?\w+["']?\s*$/.test(written);
    const [first] = here;
    if (alone && first) {
        const firstLine = text.text.slice(first.start, first.end).trimStart().split('\n', 1)[0];
        if (firstLine.startsWith('#!') && !/sh\b/.test(firstLine))
            return undefined;
        return { text: (0,model_text/* compose */.Zz)(text, [first]), ...(firstLine.startsWith('#!') && { language: /pwsh|powershell/.test(firstLine) ? 'powershell' : 'bash' }) };
    }
    const documents = here.length > 0 ? [{ start: here[0].start, end: here.at(-1).closed }] : [];
    return { text: (0,model_text/* compose */.Zz)(text, [...behind(body, flags), ...documents]) };
}
/** Ranges without their first characters. */
function behind(ranges, characters) {
    let skip = characters;
    return ranges.map(({ start, end }) => {
        const from = Math.min(end, start + skip);
        skip -= from - start;
        return { start: from, end };
    });
}
/** More variables than a person sets; each RUN has its own copy of them. Those beyond are not known. */
const maximumVariables = 100;
/** `NAME=value`, several in one instruction, or `ENV NAME value`. A value with a variable in it is known as far as that is. */
function withVariables(outer, text, { keyword, body }) {
    const variables = new Map(outer);
    for (const { start, end } of body) {
        const line = text.text.slice(start, end);
        const old = keyword === 'ENV' && body.length === 1 ? /^([A-Za-z_]\w*)[ \t]+(\S.*)/.exec(line.trimEnd()) : null;
        const pairs = old ? [old] : line.matchAll(/(?<!\w)([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g);
        for (const pair of pairs) {
            const [whole, name, written] = pair;
            const quote = /^["']/.test(written) && written.length > 1 ? 1 : 0;
            const from = start + pair.index + whole.length - written.length + quote;
            const value = written.slice(quote, written.length - quote);
            if (variables.size < maximumVariables || variables.has(name))
                variables.set(name, dockerfile_valueOf(value, name, from, text, outer));
        }
    }
    return variables;
}
function dockerfile_valueOf(written, name, from, text, outer) {
    const at = (0,model_text/* spanOf */.ee)(text, from, from + written.length);
    if (written.includes('\\') || written.length > 1000)
        return (0,model_value/* unknown */.L5)(at, name);
    const parts = written.split(/(\$\{?[A-Za-z_]\w*\}?)/).map((part, index) => {
        if (index % 2 === 0)
            return part.includes('$') ? undefined : part;
        const inner = outer.get(part.replace(/[${}]/g, ''));
        return inner?.is === 'known' && inner.value.length < 1000 ? inner.value : undefined;
    });
    return (0,model_value/* joined */.oR)(parts, at);
}

;// CONCATENATED MODULE: ./lib/parse/dockerfile-stages.js



/**
 * The stages of a Dockerfile: the image that each begins with, through the defaults of the `ARG`s before the first `FROM`, and through stages
 * that it is made from. https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
function buildStages(text) {
    const args = new Map();
    /** Of the last stage. */
    let programs = [];
    const stages = [];
    const byName = new Map();
    for (const instruction of instructionsOf(text.text)) {
        const words = wordsOf(text.text, instruction);
        if (instruction.keyword === 'ARG' && stages.length === 0)
            for (const word of words)
                setArgument(args, word, text);
        if (instruction.keyword === 'FROM') {
            const stage = stageOf(words, args, byName, text);
            programs = [...stage.programs];
            stages.push({ ...stage, programs });
            if (stage.name !== '')
                byName.set(stage.name, stage);
        }
        else if (stages.length > 0) {
            const program = programOf(instruction, words, text);
            if (program)
                programs.push(program);
        }
    }
    return stages;
}
const wordsOf = (text, { body }) => body.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/\S+/g)].map(match => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length })));
/** `NAME=default`; without a default only the build knows it. */
function setArgument(args, word, text) {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(word.text) ?? [];
    if (name === undefined)
        return;
    const at = (0,model_text/* spanOf */.ee)(text, word.start, word.end);
    if (value === undefined)
        return void args.set(name, (0,model_value/* unknown */.L5)(at, name));
    const quote = /^["']/.test(value) ? 1 : 0;
    const from = word.end - value.length + quote;
    args.set(name, substituted(quote ? value.slice(1, -1) : value, args, (0,model_text/* spanOf */.ee)(text, from, word.end - quote)));
}
function stageOf(words, args, byName, text) {
    const [image, as, name] = words.filter(word => !word.text.startsWith('--'));
    const flag = words.find(word => word.text.startsWith('--platform='));
    const at = image ? (0,model_text/* spanOf */.ee)(text, image.start, image.end) : (0,model_text/* spanOf */.ee)(text, 0, 0);
    const written = image ? substituted(image.text, args, at) : (0,model_value/* unknown */.L5)(at);
    const parent = byName.get((0,model_value/* valueOf */.RP)(written)?.toLowerCase() ?? '');
    return {
        at,
        image: parent?.image ?? written,
        platform: flag ? substituted(flag.text.slice('--platform='.length), args, (0,model_text/* spanOf */.ee)(text, flag.start, flag.end)) : (parent?.platform ?? (0,model_value/* absent */.Ge)(at)),
        name: as?.text.toLowerCase() === 'as' ? (name?.text.toLowerCase() ?? '') : '',
        programs: parent?.programs ?? [],
    };
}
const variable = /\$(?:\{([A-Za-z_]\w*)(?::?-([^}$]*))?\}|([A-Za-z_]\w*))/g;
/** A text with its variables in it, as far as their defaults are known. What it was decided by is the last of them. */
function substituted(written, args, at) {
    if (written.length > 1000)
        return (0,model_value/* unknown */.L5)(at);
    const parts = [];
    const from = [];
    let end = 0;
    for (const match of written.matchAll(variable)) {
        const name = match[1] ?? match[3] ?? '';
        const value = args.get(name);
        parts.push(written.slice(end, match.index), (value && (0,model_value/* valueOf */.RP)(value)) ?? (value === undefined || value.is === 'unknown' ? match[2] : undefined));
        if (value?.is === 'known')
            from.push(value.from.at(-1) ?? value.at);
        end = match.index + match[0].length;
    }
    parts.push(written.slice(end));
    const rest = parts.at(-1) ?? '';
    if (rest.includes('$'))
        parts[parts.length - 1] = undefined;
    const value = (0,model_value/* joined */.oR)(parts, at, from);
    return value.is === 'known' && value.value.length > 1000 ? (0,model_value/* unknown */.L5)(at) : value.is === 'known' ? (0,model_value/* known */.eO)(value.value, at, value.from) : value;
}
const runs = new Set(['SHELL', 'ENTRYPOINT', 'CMD', 'RUN']);
/** The program that an instruction names first, in shell form or as a list. */
function programOf({ keyword }, words, text) {
    const word = words.find(each => !each.text.startsWith('--'));
    if (!runs.has(keyword) || !word)
        return undefined;
    const name = /^\[?\s*"?([^"\s,\]]+)/.exec(word.text === '[' ? (words[words.indexOf(word) + 1]?.text ?? '') : word.text)?.[1];
    return name === undefined ? undefined : { keyword, name, at: (0,model_text/* spanOf */.ee)(text, word.start, word.end) };
}

;// CONCATENATED MODULE: ./lib/model/runner.js

/** The machine of a label; undefined for one that nobody can see, and for those of one's own. */
function runnerOf(label, by) {
    const os = label.is === 'known' ? /^(?:(ubuntu)|windows)-/i.exec(label.value) : null;
    return label.is === 'known' && os ? { os: os[1] ? 'Linux' : 'Windows', label: label.value, by, at: (0,model_value/* decidedAt */.G1)(label) } : undefined;
}

// EXTERNAL MODULE: ./lib/parse/template.js
var parse_template = __webpack_require__(2517);
;// CONCATENATED MODULE: ./lib/parse/embedded-variables.js


/** The value of a node as a host hands it to a script: literals, with the variables set so far in the place of their expressions. */
function valueOfNode(node, outer, hosted) {
    const text = writtenIn(node, hosted.text);
    if (text === undefined)
        return (0,model_value/* unknown */.L5)(node.at);
    const parts = [];
    let done = 0;
    for (const match of text.matchAll(hosted.expressions)) {
        parts.push(...literal(text.slice(done, match.index)), ...partsOf(outer.get((match[1] ?? match[2] ?? '').trim())));
        done = match.index + match[0].length;
    }
    return (0,model_value/* joined */.oR)([...parts, ...literal(text.slice(done))], node.at);
}
/** A value that is one expression is a hole in the tree; it is still written. */
function writtenIn(node, text) {
    if (node.kind === 'scalar')
        return node.value === null ? '' : node.text;
    const written = node.kind === 'hole' && text.pieces.length === 1 && node.at.source === text.source ? text.text.slice(node.at.start, node.at.end) : '';
    return written.startsWith('$') ? written : undefined;
}
/** A run between expressions may still hold a placeholder, or be an expression that Azure Pipelines works out when it runs: `$[ variables.a ]`. */
function literal(text) {
    if (text.startsWith('$['))
        return [undefined];
    const template = (0,parse_template/* templateOf */.kW)(text);
    return (template && (0,parse_template/* unseenParts */.du)(template.inked)) ?? [text];
}
function partsOf(value) {
    if (value?.is === 'known')
        return [value.value];
    return value?.is === 'partial' ? value.parts : [undefined];
}
/** More variables than a person sets; every step has its own copy of them. Those beyond are not known. */
const MAX_VARIABLES = 500;
/** Variables on top of the outer ones, each read with those before it in place. A name that is set twice, as conditions do, is known only where both agree. */
function embedded_variables_withVariables(outer, assignments, hosted) {
    if (assignments.length === 0)
        return outer;
    const variables = new Map(outer);
    const set = new Set();
    for (const { names, value } of assignments) {
        const [name] = names;
        if (name === undefined || (variables.size >= MAX_VARIABLES && !variables.has(name)))
            continue;
        const before = set.has(name) ? variables.get(name) : undefined;
        const read = valueOfNode(value, variables, hosted);
        for (const each of names)
            variables.set(each, !before || agree(before, read) ? read : (0,model_value/* unknown */.L5)(value.at, name));
        set.add(name);
    }
    return variables;
}
const agree = (a, b) => a.is === 'known' && b.is === 'known' && a.value === b.value;
/** The assignments of a map `NAME: value`; a prefix gives each a second name. */
function assignmentsOf(node, prefix) {
    const entries = node?.kind === 'map' ? node.entries.filter(({ key }) => !key.parts) : [];
    return entries.map(({ key, value }) => ({ names: prefix === undefined ? [key.text] : [key.text, prefix + key.text], value }));
}

// EXTERNAL MODULE: ./lib/parse/scalar-text.js
var scalar_text = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/parse/yaml.js + 4 modules
var yaml = __webpack_require__(5276);
;// CONCATENATED MODULE: ./lib/parse/embedded-azure.js






/** Steps that are a script of their own. */
const STEPS = new Map([
    ['script', 'agent'],
    ['bash', 'bash'],
    ['pwsh', 'powershell'],
    ['powershell', 'powershell'],
]);
/** Tasks that run a script of their inputs. Names and inputs are compared without regard to case, as the service does. */
const TASKS = new Map([
    ['azurecli', { input: 'inlinescript', shell: 'agent', by: 'scripttype' }],
    ['azurepowershell', { input: 'inline', shell: 'powershell' }],
    ['bash', { input: 'script', shell: 'bash' }],
    ['cmdline', { input: 'script', shell: 'agent' }],
    ['kubernetes', { input: 'inline', shell: 'yaml' }],
    ['powershell', { input: 'script', shell: 'powershell' }],
]);
/** The task that builds images. Its first versions had other inputs. */
const BUILD = /^docker@2$/i;
/** `scriptType` of AzureCLI@2. */
const SCRIPT_TYPES = new Map([
    ['bash', 'bash'],
    ['pscore', 'powershell'],
    ['ps', 'powershell'],
    ['batch', 'cmd'],
]);
const EXPRESSIONS = /\$\(([\w.-]+)\)|\$\{\{([^{}]*)\}\}/g;
/** Keys whose content is no step, whatever it looks like. */
const OTHER = new Set(['inputs', 'env', 'variables', 'resources', 'trigger', 'pr', 'schedules', 'pool']);
/** The scripts of a pipeline or of a template of one, wherever steps stand: stages, jobs, strategies, conditions, parameters; and the templates that it uses. */
function azureScripts(root, text, around) {
    const defaults = parametersOf(root).filter(({ names }) => !names.some(name => around.inputs.has(name)));
    const variables = embedded_variables_withVariables(around.inputs, defaults, { text, expressions: EXPRESSIONS });
    return scriptsIn(root, { variables, windows: false, around }, text);
}
function scriptsIn(node, outer, text) {
    if (node.kind === 'list')
        return node.items.flatMap(item => [...stepScript(item, outer, text), ...scriptsIn(item, outer, text)]);
    if (node.kind !== 'map')
        return [];
    const scope = within(outer, node, text);
    return [...callOf(node, scope, text), ...node.entries.flatMap(({ key, value }) => (OTHER.has(key.text) ? [] : scriptsIn(value, scope, text)))];
}
/** A template of this repository with its parameters: of steps, jobs or stages, or what a pipeline extends. Those of other repositories are not read. */
function callOf(node, { variables }, text) {
    const path = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'template'))?.replace(/@self$/, '');
    if (path === undefined || path.includes('@'))
        return [];
    const inputs = (0,model_node/* entriesAt */.ws)(node, 'parameters').map(({ key, value }) => [`parameters.${key.text}`, valueOfNode(value, variables, { text, expressions: EXPRESSIONS })]);
    return [{ path, inputs: new Map(inputs) }];
}
/** The scope within a pipeline, a stage or a job. */
function within(outer, node, text) {
    const hosted = { text, expressions: EXPRESSIONS };
    const pool = (0,model_node/* nodeAt */.oB)(node, 'pool');
    const runner = pool.is === 'known' ? imageOf(pool.value, outer.variables, hosted) : outer.runner;
    const variables = (0,model_node/* nodeAt */.oB)(node, 'variables');
    const { runner: _, ...rest } = outer;
    return {
        ...rest,
        ...(runner && { runner }),
        variables: variables.is === 'known' ? embedded_variables_withVariables(outer.variables, assignmentsIn(variables.value, outer.around), hosted) : outer.variables,
        windows: pool.is === 'known' ? isWindowsPool(pool.value, outer.variables, hosted) : outer.windows,
    };
}
/** The image of Microsoft's own agents. */
function imageOf(pool, variables, hosted) {
    const image = (0,model_node/* entryOf */.Ms)(pool, 'vmImage')?.value;
    return image && runnerOf(valueOfNode(image, variables, hosted), 'Azure Pipelines');
}
/** Names of images and pools: `windows-2022`, `vs2017-win2016`. */
function isWindowsPool(pool, variables, hosted) {
    const names = pool.kind === 'map' ? [(0,model_node/* entryOf */.Ms)(pool, 'vmImage')?.value, (0,model_node/* entryOf */.Ms)(pool, 'name')?.value] : [pool];
    return names.some(name => name && /\bwin/i.test((0,model_value/* valueOf */.RP)(valueOfNode(name, variables, hosted)) ?? ''));
}
/** Variables as a map or as a list of names, values and templates, also below conditions (`${{ if }}:`). */
function assignmentsIn(node, around) {
    if (node.kind !== 'list')
        return [...assignmentsOf(node, 'variables.'), ...conditional(node, around)];
    return node.items.flatMap(item => {
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'name'));
        const value = (0,model_node/* entryOf */.Ms)(item, 'value')?.value;
        if (name !== undefined && value)
            return [{ names: [name, `variables.${name}`], value }];
        const template = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'template'));
        return template === undefined ? conditional(item, around) : fromTemplate(template.replace(/@self$/, ''), around);
    });
}
/** The variables of a template, which may name no further ones here. https://learn.microsoft.com/azure/devops/pipelines/process/templates#variable-reuse */
function fromTemplate(path, around) {
    const file = around?.named(path);
    const variables = file && (0,model_node/* nodeAt */.oB)((0,yaml/* parseYaml */.h)(file.text).documents[0] ?? { kind: 'hole', at: { source: 0, start: 0, end: 0 } }, 'variables');
    return variables?.is === 'known' ? assignmentsIn(variables.value) : [];
}
/** Parameters with a default: it holds as long as nobody who uses the template says otherwise. */
function parametersOf(root) {
    return (0,model_node/* itemsAt */.Ct)(root, 'parameters').flatMap(item => {
        const name = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(item, 'name'));
        const value = (0,model_node/* entryOf */.Ms)(item, 'default')?.value;
        return name !== undefined && value?.kind === 'scalar' ? [{ names: [`parameters.${name}`], value }] : [];
    });
}
const conditional = (node, around) => node.kind === 'map' ? node.entries.flatMap(({ key, value }) => (key.parts ? assignmentsIn(value, around) : [])) : [];
function stepScript(step, scope, text) {
    if (step.kind !== 'map')
        return [];
    if (BUILD.test((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(step, 'task')) ?? ''))
        return [buildStep(step, scope, text)];
    const found = taskScript(step) ?? ownScript(step);
    if (found?.script.kind !== 'scalar')
        return [];
    const language = found.shell === 'agent' ? (scope.windows ? 'cmd' : 'bash') : found.shell;
    const variables = embedded_variables_withVariables(scope.variables, assignmentsOf((0,model_node/* entryOf */.Ms)(step, 'env')?.value), { text, expressions: EXPRESSIONS });
    const { runner } = scope;
    return [{ language, text: (0,scalar_text/* textOfScalars */._)(text, [found.script]), variables, example: false, host: 'azure-pipelines', ...(runner && { runner }) }];
}
function buildStep(step, { variables, runner }, text) {
    const task = (0,model_node/* textAt */.$6)(step, 'task');
    const inputs = (0,model_node/* entriesAt */.ws)(step, 'inputs').map(({ key, value }) => [key.text.toLowerCase(), fromRoot(value) ?? valueOfNode(value, variables, { text, expressions: EXPRESSIONS })]);
    return { uses: (0,model_value/* valueOf */.RP)(task) ?? '', at: task.at, with: new Map(inputs), ...(runner && { runner }) };
}
/** A path below the folder that holds the repository, as one from its root. */
function fromRoot(node) {
    const [, path] = (node.kind === 'scalar' &&
        /^\$\((?:Build\.SourcesDirectory|Build\.Repository\.LocalPath|System\.DefaultWorkingDirectory)\)[\\/]([^$]+)$/i.exec(node.text)) ||
        [];
    return path === undefined ? undefined : (0,model_value/* known */.eO)(path, node.at);
}
function ownScript(step) {
    for (const { key, value } of step.entries) {
        const shell = STEPS.get(key.text);
        if (shell)
            return { script: value, shell };
    }
    return undefined;
}
function taskScript(step) {
    const task = TASKS.get((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(step, 'task'))?.split('@', 1)[0]?.toLowerCase() ?? '');
    const inputs = (0,model_node/* entriesAt */.ws)(step, 'inputs');
    const input = (name) => inputs.find(({ key }) => key.text.toLowerCase() === name)?.value;
    const script = task && input(task.input);
    if (!task || !script)
        return undefined;
    const by = input(task.by);
    if (!by)
        return { script, shell: task.shell };
    const shell = by.kind === 'scalar' && !by.parts ? SCRIPT_TYPES.get(by.text.toLowerCase()) : undefined;
    return shell && { script, shell };
}

;// CONCATENATED MODULE: ./lib/parse/embedded-github.js





/** Actions that run a script of their inputs. */
const ACTIONS = [
    { uses: /^azure\/cli@/i, input: 'inlineScript', language: 'bash' },
    { uses: /^azure\/powershell@/i, input: 'inlineScript', language: 'powershell' },
];
/** The action that builds images. */
const embedded_github_BUILD = /^docker\/build-push-action@/i;
/** What `shell:` may begin with; the others (python, node) are no shells. */
const SHELLS = new Map([
    ['bash', 'bash'],
    ['sh', 'bash'],
    ['pwsh', 'powershell'],
    ['powershell', 'powershell'],
    ['cmd', 'cmd'],
]);
const embedded_github_EXPRESSIONS = /\$\{\{([^{}]*)\}\}/g;
/** The scripts of a workflow's jobs, or of a composite action's steps, and the workflows and actions of the repository that they use. */
function githubScripts(root, text, { inputs: handed }) {
    const defaults = inputsOf(root).filter(({ names }) => !names.some(name => handed.has(name)));
    const inputs = embedded_variables_withVariables(handed, defaults, { text, expressions: embedded_github_EXPRESSIONS });
    const outer = embedded_github_within({ variables: inputs, shell: undefined }, root, text);
    const jobs = (0,model_node/* entriesAt */.ws)(root, 'jobs').flatMap(({ value: job }) => {
        const scope = embedded_github_within(outer, job, text);
        const shell = scope.shell ?? (runsOnWindows(job) ? 'pwsh' : 'bash');
        const runner = runnerOf((0,model_node/* textAt */.$6)(job, 'runs-on'), 'GitHub');
        const inner = { ...scope, shell, ...(runner && { runner }) };
        return [...embedded_github_callOf(job, scope, text), ...(0,model_node/* itemsAt */.Ct)(job, 'steps').flatMap(step => embedded_github_stepScript(step, inner, text))];
    });
    return [...jobs, ...(0,model_node/* itemsAt */.Ct)(root, 'runs', 'steps').flatMap(step => embedded_github_stepScript(step, outer, text))];
}
/** Inputs of a workflow or an action with a default: it holds as long as nobody who starts it says otherwise. */
function inputsOf(root) {
    const inputs = [(0,model_node/* nodeAt */.oB)(root, 'inputs'), (0,model_node/* nodeAt */.oB)(root, 'on', 'workflow_dispatch', 'inputs'), (0,model_node/* nodeAt */.oB)(root, 'on', 'workflow_call', 'inputs')];
    return inputs
        .flatMap(each => (0,model_node/* entriesAt */.ws)(each))
        .flatMap(({ key, value }) => {
        const { text } = key;
        const fallback = (0,model_node/* entryOf */.Ms)(value, 'default')?.value;
        return fallback?.kind === 'scalar' ? [{ names: [`inputs.${text}`, `github.event.inputs.${text}`], value: fallback }] : [];
    });
}
/** A workflow or an action of this repository; the workflow of another one, or an action from elsewhere, is nothing that is read here. */
function embedded_github_callOf(node, { variables }, text) {
    const path = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'uses'));
    if (!path?.startsWith('./'))
        return [];
    const inputs = (0,model_node/* entriesAt */.ws)(node, 'with').map(({ key, value }) => [`inputs.${key.text}`, valueOfNode(value, variables, { text, expressions: embedded_github_EXPRESSIONS })]);
    return [{ path, inputs: new Map(inputs) }];
}
/** The scope within a workflow, a job or a step. */
function embedded_github_within(outer, node, text) {
    const shell = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(node, 'defaults', 'run', 'shell')) ?? outer.shell;
    return { variables: embedded_variables_withVariables(outer.variables, assignmentsOf((0,model_node/* entryOf */.Ms)(node, 'env')?.value, 'env.'), { text, expressions: embedded_github_EXPRESSIONS }), shell };
}
function embedded_github_stepScript(step, scope, text) {
    const { variables } = embedded_github_within(scope, step, text);
    const uses = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(step, 'uses')) ?? '';
    if (uses.startsWith('./'))
        return embedded_github_callOf(step, scope, text);
    if (embedded_github_BUILD.test(uses))
        return [embedded_github_buildStep(step, uses, scope, text)];
    const action = ACTIONS.find(candidate => candidate.uses.test(uses));
    const script = action ? (0,model_node/* nodeAt */.oB)(step, 'with', action.input) : (0,model_node/* nodeAt */.oB)(step, 'run');
    const language = action ? action.language : languageOfShell(step, scope.shell);
    if (language === undefined || script.is !== 'known' || script.value.kind !== 'scalar')
        return [];
    const { runner } = scope;
    return [{ language, text: (0,scalar_text/* textOfScalars */._)(text, [script.value]), variables, example: false, host: 'github', ...(runner && { runner }) }];
}
function embedded_github_buildStep(step, uses, scope, text) {
    const { variables } = embedded_github_within(scope, step, text);
    const inputs = (0,model_node/* entriesAt */.ws)(step, 'with').map(({ key, value }) => [key.text.toLowerCase(), valueOfNode(value, variables, { text, expressions: embedded_github_EXPRESSIONS })]);
    return { uses, at: (0,model_node/* textAt */.$6)(step, 'uses').at, with: new Map(inputs), ...(scope.runner && { runner: scope.runner }) };
}
/** A shell that cannot be told is none: the same characters mean other things in another one. */
function languageOfShell(step, outer) {
    const own = (0,model_node/* textAt */.$6)(step, 'shell');
    const shell = own.is === 'absent' ? (outer ?? 'bash') : (0,model_value/* valueOf */.RP)(own);
    const program = shell?.trim().split(/\s/, 1)[0] ?? '';
    return SHELLS.get(program.slice(program.lastIndexOf('/') + 1).replace(/\.exe$/i, ''));
}
/** Whether the runner that a job names is Windows, by its matrix where that decides. A matrix that holds both is read as what a runner is by default. */
function runsOnWindows(job) {
    const runner = (0,model_node/* entryOf */.Ms)(job, 'runs-on')?.value;
    const matrix = (0,model_node/* nodeAt */.oB)(job, 'strategy', 'matrix');
    const names = runner?.kind === 'hole' && matrix.is === 'known' ? namesOf(matrix.value) : namesOf(runner);
    return names.some(name => /windows/i.test(name)) && !names.some(name => /ubuntu|linux|macos/i.test(name));
}
function namesOf(node) {
    if (node?.kind === 'scalar')
        return [node.text];
    if (node?.kind === 'list')
        return node.items.flatMap(namesOf);
    return node?.kind === 'map' ? node.entries.flatMap(({ value }) => namesOf(value)) : [];
}

;// CONCATENATED MODULE: ./lib/parse/embedded-gitlab.js



/** Top-level keys that are no jobs (https://docs.gitlab.com/ci/yaml/). */
const GLOBAL = new Set([
    'default',
    'include',
    'stages',
    'variables',
    'workflow',
    'spec',
    'image',
    'services',
    'cache',
    'before_script',
    'after_script',
]);
/** GitLab hands its variables to the shell; what it expands by itself looks as it does in bash. */
const embedded_gitlab_EXPRESSIONS = /\$(?:\{(\w+)\}|(\w+))/g;
/** The scripts of the jobs: the lines of `before_script` and `script` are one, for they run in one shell. */
function gitlabScripts(root, text) {
    if (root.kind !== 'map')
        return [];
    const hosted = { text, expressions: embedded_gitlab_EXPRESSIONS };
    const outer = embedded_variables_withVariables(new Map(), variablesOf(root), hosted);
    const defaults = (0,model_node/* entryOf */.Ms)(root, 'default')?.value ?? root;
    const inherited = (job, key) => ((0,model_node/* entryOf */.Ms)(job, key) ?? (0,model_node/* entryOf */.Ms)(defaults, key) ?? (0,model_node/* entryOf */.Ms)(root, key))?.value;
    return root.entries.flatMap(({ key, value: job }) => {
        if (job.kind !== 'map' || GLOBAL.has(key.text))
            return [];
        const variables = embedded_variables_withVariables(outer, variablesOf(job), hosted);
        const language = isWindows(inherited(job, 'tags')) ? 'powershell' : 'bash';
        const script = linesOf((0,model_node/* entryOf */.Ms)(job, 'script')?.value);
        if (script.length === 0)
            return [];
        const before = linesOf(inherited(job, 'before_script'));
        return [[...before, ...script], linesOf(inherited(job, 'after_script'))].flatMap(lines => snippet(lines, language, variables, text));
    });
}
function snippet(lines, language, variables, text) {
    return lines.length === 0 ? [] : [{ language, text: (0,scalar_text/* textOfScalars */._)(text, lines), variables, example: false }];
}
/** `NAME: value` and `NAME: { value, description }`. */
function variablesOf(node) {
    return assignmentsOf((0,model_node/* entryOf */.Ms)(node, 'variables')?.value).map(({ names, value }) => ({ names, value: (0,model_node/* entryOf */.Ms)(value, 'value')?.value ?? value }));
}
/** The lines of a script: a text, a list of texts, lists in lists (from anchors). What is unseen (`!reference`) is left out. */
function linesOf(node) {
    if (node?.kind === 'scalar')
        return node.value === null ? [] : [node];
    return node?.kind === 'list' ? node.items.flatMap(linesOf) : [];
}
/** A runner is told by the tags of a job; those on Windows have PowerShell by default. */
function isWindows(tags) {
    return tags?.kind === 'list' && tags.items.some(tag => tag.kind === 'scalar' && /windows/i.test(tag.text));
}

;// CONCATENATED MODULE: ./lib/parse/embedded.js






const has = (root, ...keys) => keys.every(key => (0,model_node/* nodeAt */.oB)(root, key).is === 'known');
const isPipeline = (root) => ['steps', 'jobs', 'stages', 'extends'].some(key => has(root, key));
const hosts = [
    { path: /(?:^|\/)\.github\/workflows\/[^/]+$/, shape: root => has(root, 'on', 'jobs') || has(root, 'runs', 'steps'), scripts: githubScripts },
    { path: /(?:^|\/)action\.ya?ml$/, shape: root => (0,model_node/* nodeAt */.oB)(root, 'runs', 'steps').is === 'known', scripts: githubScripts },
    { path: /(?:^|\/)\.gitlab-ci[^/]*\.ya?ml$|(?:^|\/)\.gitlab\/|\.gitlab-ci\.ya?ml$/, shape: () => false, scripts: gitlabScripts },
    { path: /azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.(?:azure-?pipelines|azdo|azuredevops|pipelines|ado)\//i, shape: isPipeline, scripts: azureScripts },
];
/** The scripts in a workflow, an action or a pipeline, with the variables that it sets for them, the files that it calls, and its steps that build images. */
function embeddedScripts(documents, text, path, around = model_surroundings/* alone */.Q) {
    const byPath = (0,once/* once */.Oo)(() => hosts.find(candidate => candidate.path.test(path)));
    const hostOf = (root) => (isObject(root) ? undefined : (byPath() ?? hosts.find(candidate => candidate.shape(root))));
    const found = documents.flatMap(root => (root.kind === 'map' ? (hostOf(root)?.scripts(root, text, around) ?? []) : []));
    if (found.length === 0)
        return nothing;
    const scripts = found.filter(one => 'language' in one).map(script => ({ ...script, unattended: true }));
    return { snippets: withoutCopies(scripts), calls: found.filter(one => 'path' in one), steps: found.filter(one => 'uses' in one) };
}
const nothing = { snippets: [], calls: [], steps: [] };
/** Objects of Kubernetes (Tekton, Argo) have steps and scripts of their own, which do not run with a command line of Azure's. */
const isObject = (root) => (0,model_node/* hasKey */.CJ)(root, 'apiVersion');
/** A script that an alias repeats is given once. */
function withoutCopies(scripts) {
    const seen = new Set();
    return scripts.filter(script => {
        const place = `${script.language} ${script.text.pieces[0]?.from} ${script.text.pieces.at(-1)?.from} ${script.text.text.length}`;
        return !seen.has(place) && seen.add(place);
    });
}

;// CONCATENATED MODULE: ./lib/parse/makefile-lines.js
/** `=`, `:=`, `?=`, `+=` and the like, for all targets or for one. */
const assignment = /^[ \t]*((?:(?:export|override|private)[ \t]+)*)([A-Za-z_][\w.-]*)[ \t]*(\+|\?|:{1,3}|!)?=[ \t]*/;
const targetVariable = /^[^\t#=][^#=]*:[ \t]*(?:(?:export|override|private)[ \t]+)*([A-Za-z_][\w.-]*)[ \t]*[+?:!]{0,3}=/;
const rule = /^[^\t#=][^#=]*:(?!=)/;
const inclusion = /^ *(?:-|s)?include[ \t]+(.+)$/m;
const keyword = /^[ \t]*(?:override[ \t]+)?(ifeq|ifneq|ifdef|ifndef|else|endif|define|endef|export)\b/;
/** Tells the recipes of a makefile from its variables. https://www.gnu.org/software/make/manual/html_node/Makefile-Contents.html */
function readMakefile(text, around) {
    const reading = {
        text,
        around,
        depth: 0,
        recipes: [],
        definitions: new Map(),
        exported: new Set(),
        recipe: undefined,
        macro: false,
        conditions: 0,
    };
    readLines(reading);
    const { recipes, definitions, exported } = reading;
    return { recipes: recipes.filter(lines => lines.length > 0), definitions, isExported: name => exported.has(name) || exported.has(everything) };
}
function readLines(reading) {
    const { text } = reading.text;
    for (const line of logicalLines(text))
        readLine(line, text.slice(line.start, line.end), reading);
}
/** Makefiles that are included give their variables; their recipes are read with them. */
function include(paths, reading) {
    if (reading.depth >= 8)
        return;
    for (const path of paths.split(/\s+/).filter(word => word !== '' && !word.includes('$'))) {
        const file = reading.around.named(path);
        if (file)
            readLines({ ...reading, text: file.text, depth: reading.depth + 1, recipes: [], recipe: undefined, macro: false });
    }
}
/** What `export` alone exports. */
const everything = '*';
function readLine(line, written, reading) {
    const word = keyword.exec(written)?.[1];
    if (reading.macro) {
        if (word === 'endef')
            endMacro(reading);
        else
            reading.recipe?.push(line);
        return;
    }
    if (written.startsWith('\t') && reading.recipe) {
        reading.recipe.push(line);
        return;
    }
    const set = assignment.exec(written);
    const included = set ? undefined : inclusion.exec(written)?.[1];
    if (included !== undefined)
        include(included, reading);
    else if (word === 'define') {
        reading.macro = true;
        startRecipe([], reading);
    }
    else if (set) {
        reading.recipe = undefined;
        makefile_lines_define(set, line, written, reading);
    }
    else if (word === 'export') {
        const names = written.trim().split(/\s+/).slice(1);
        for (const name of names.length > 0 ? names : [everything])
            reading.exported.add(name);
    }
    else if (word === 'endif')
        reading.conditions = Math.max(0, reading.conditions - 1);
    else if (word?.startsWith('if'))
        reading.conditions++;
    else if (word === undefined)
        readRule(line, written, reading);
}
function readRule(line, written, reading) {
    const variable = targetVariable.exec(written)?.[1];
    if (variable !== undefined) {
        // Holds for one target and what that needs; which target a recipe is run for, nobody sees.
        reading.definitions.set(variable, { ...line, seen: false, text: reading.text });
        reading.recipe = undefined;
    }
    else if (rule.test(written))
        startRecipe(inlineRecipe(written, line), reading);
    else if (written.trim() !== '' && !written.trimStart().startsWith('#'))
        reading.recipe = undefined;
}
function startRecipe(recipe, reading) {
    reading.recipe = recipe;
    reading.recipes.push(recipe);
}
function endMacro(reading) {
    reading.macro = false;
    reading.recipe = undefined;
}
/** `target: needs ; command` */
function inlineRecipe(written, line) {
    const semicolon = written.search(/[;#]/);
    return written[semicolon] === ';' ? [{ start: line.start + semicolon + 1, end: line.end }] : [];
}
/** Recipes run when the whole file is read, so the last assignment holds; where the ways through conditions differ, none does. */
function makefile_lines_define(set, line, written, { text, definitions, exported, conditions }) {
    const [whole, modifiers, name, sign] = set;
    if (modifiers.includes('export'))
        exported.add(name);
    const old = definitions.get(name);
    if (sign === '?' && old && conditions === 0)
        return;
    const comment = /(?<!\\)#/.exec(written.slice(whole.length));
    const value = written.slice(whole.length, comment ? whole.length + comment.index : undefined).trimEnd();
    const start = line.start + whole.length;
    const seen = sign !== '+' && sign !== '!' && !(conditions > 0 && old) && !value.includes('\n');
    definitions.set(name, { start, end: start + value.length, seen, text });
}
function logicalLines(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        let end = nextLine(text, start);
        while (end < text.length && /\\\r?\n$/.test(text.slice(Math.max(start, end - 3), end)))
            end = nextLine(text, end);
        lines.push({ start, end });
        start = end;
    }
    return lines;
}
function nextLine(text, from) {
    const newline = text.indexOf('\n', from);
    return newline < 0 ? text.length : newline + 1;
}

;// CONCATENATED MODULE: ./lib/parse/makefile-values.js


/** Nothing that is judged is longer; values that double with each line are. */
const longestValue = 2000;
/** The value of a variable with the variables in it. One that needs itself is not known. */
function valueOfVariable(name, definitions, values, nesting = 0) {
    const definition = definitions.get(name);
    const done = values.get(name);
    if (!definition || done)
        return done;
    const { text } = definition;
    const at = (0,model_text/* spanOf */.ee)(text, definition.start, definition.end);
    values.set(name, (0,model_value/* unknown */.L5)(at, name));
    if (!definition.seen || definition.end - definition.start > longestValue || nesting > 50)
        return values.get(name);
    const parts = references(text.text.slice(definition.start, definition.end)).map(({ reference, written }) => {
        if (reference === undefined)
            return (0,model_value/* known */.eO)(written, at);
        return (reference !== '' && valueOfVariable(reference, definitions, values, nesting + 1)) || (0,model_value/* unknown */.L5)(at);
    });
    const [only] = parts;
    const copied = parts.length === 1 && only?.is === 'known' && only.at !== at;
    if (parts.reduce((length, part) => length + (0,model_value/* leastLength */.ab)(part), 0) > longestValue)
        return values.get(name);
    values.set(name, copied ? (0,model_value/* known */.eO)(only.value, at, [only.at, ...only.from]) : (0,model_value/* joined */.oR)(parts.flatMap(makefile_values_runs), at));
    return values.get(name);
}
function makefile_values_runs(value) {
    if (value.is === 'known')
        return [value.value];
    return value.is === 'partial' && value.parts.length < 20 ? value.parts : [undefined];
}
/** A line as make reads it: characters, references, dollars. */
function references(written) {
    const found = [];
    let done = 0;
    const upTo = (end) => {
        if (end > done)
            found.push({ start: done, end, written: written.slice(done, end) });
    };
    for (let dollar = written.indexOf('$'); dollar >= 0; dollar = written.indexOf('$', done)) {
        upTo(dollar);
        const next = written[dollar + 1] ?? '\n';
        done = next === '(' || next === '{' ? closing(written, dollar + 1) : dollar + (/\s/.test(next) ? 1 : 2);
        const whole = written.slice(dollar, done);
        if (whole === '$$')
            found.push({ start: dollar, end: done - 1, written: '$' });
        else if (whole === '$')
            found.push({ start: dollar, end: done, written: whole });
        else
            found.push({ start: dollar, end: done, written: whole, reference: /^.[({]([\w.-]+)[)}]$/.exec(whole)?.[1] ?? '' });
    }
    upTo(written.length);
    return found;
}
/** One past the parenthesis that closes; the end of the line where none does. */
function closing(written, open) {
    const [opens, closes] = written[open] === '(' ? '()' : '{}';
    let depth = 0;
    for (let index = open; index < written.length; index++) {
        if (written[index] === opens)
            depth++;
        else if (written[index] === closes && --depth === 0)
            return index + 1;
    }
    return written.length;
}

// EXTERNAL MODULE: ./lib/parse/shell/mask.js
var mask = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/parse/makefile.js





/**
 * The recipes and `define`s of a makefile, one bash snippet each, as the shell gets them: the tab, `@`, `-` and `+` cut out, `$$` cut to `$`.
 * What make expands is a hole of the snippet, by the name `make.NAME`; each snippet has the values of those that it uses.
 * https://www.gnu.org/software/make/manual/html_node/Recipes.html
 */
function parseMakefile(text, around = model_surroundings/* alone */.Q) {
    const makefile = readMakefile(text, around);
    const values = new Map();
    return makefile.recipes.map(lines => {
        const variables = new Map();
        const use = (name, shell) => {
            const value = makefile.definitions.has(name) && (!shell || makefile.isExported(name)) ? valueOfVariable(name, makefile.definitions, values) : undefined;
            if (value)
                variables.set(shell ? name : `make.${name}`, value);
        };
        const segments = lines.flatMap(line => recipeLine(line, text.text, use));
        return { language: 'bash', text: (0,model_text/* compose */.Zz)(text, segments), variables, example: false, host: 'make' };
    });
}
/** A line of a recipe as the shell gets it. What make expands has its dollar marked, so that the mask tells it from the shell's. */
function recipeLine(line, text, use) {
    const written = text.slice(line.start, line.end);
    const prefix = /^[\t @+-]*/.exec(written)[0].length;
    const from = line.start + prefix;
    const found = references(written.slice(prefix));
    return found.flatMap((run, index) => {
        if (run.reference === undefined) {
            const name = found[index - 1]?.written === '$' ? /^\{?([A-Za-z_]\w*)/.exec(run.written)?.[1] : undefined;
            if (name !== undefined)
                use(name, true);
            return withoutTabs(run, from);
        }
        use(run.reference, false);
        const dollar = { text: mask/* makeDollar */.hw, at: from + run.start };
        if (run.reference !== '' || run.written.length === 2)
            return [dollar, { start: from + run.start + 1, end: from + run.end }];
        return [dollar, { text: `(${'?'.repeat(Math.min(500, run.written.length - 3))})`, at: from + run.start + 1 }];
    });
}
/** A line that continues another loses one tab. */
function withoutTabs(run, from) {
    const kept = [];
    let start = run.start;
    for (const match of run.written.matchAll(/\n\t/g)) {
        kept.push({ start: from + start, end: from + run.start + match.index + 1 });
        start = run.start + match.index + 2;
    }
    return [...kept, { start: from + start, end: from + run.end }];
}

;// CONCATENATED MODULE: ./lib/parse/markdown-paragraph.js
/** A command without a fence around it: `az aks create -g shop-rg ...`, at the margin, in a list or indented as code. */
const COMMAND = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:\$[ \t]+)?(?=(?:az|helm|kubectl)[ \t]+[a-z][a-z-]*[ \t].*[ \t]--?[A-Za-z])/;
const CONTINUED = /[\\`^][ \t]*$/;
/** What prose has and a command has not: marks of Markdown, and the end of a sentence. */
const PROSE = /\]\(|\*\*|``|, |[.:;!?,]$/;
/** The paragraph that starts here, if it is nothing but commands: each line is one, or goes on with the line before. */
function commandParagraph(text, start, lineStop) {
    const lines = [];
    let continued = false;
    let at = start;
    for (; at < text.length;) {
        const stop = lineStop(at);
        const row = text.slice(at, stop).trimEnd();
        if (row.trim() === '')
            break;
        const prefix = COMMAND.exec(row.slice(0, 500))?.[0].length;
        if (PROSE.test(row) || (prefix === undefined && !continued))
            return undefined;
        lines.push({ start: at + (continued ? 0 : (prefix ?? 0)), end: stop });
        continued = CONTINUED.test(row);
        at = stop;
    }
    return lines.length > 0 && !continued ? { lines, end: at } : undefined;
}

;// CONCATENATED MODULE: ./lib/parse/markdown-session.js
/** What a terminal prints before a command, and the language of the shell that prints it. `>` is a redirection where no session is shown. */
const PROMPTS = [
    { pattern: /^[ \t]*PS(?: [^>\n]{0,200})?> ?/, language: 'powershell' },
    { pattern: /^[ \t]*[A-Za-z]:\\[^>\s]{0,200}> ?/, language: 'cmd' },
    { pattern: /^[ \t]*(?:[\w.-]{1,60}@[\w.-]{1,60}:\S{0,200})?\$ (?=\S)/ },
    { pattern: /^> (?=\S)/, session: true },
];
const TOOL = /^[ \t]*(?:(?:\$|>|PS[^>\n]{0,200}>|[A-Za-z]:\\[^>\n]{0,200}>)[ \t]*)?(?:sudo )?(?:az|helm|kubectl)[ \t]/;
const AZURE_CMDLET = /^[ \t]*(?:PS[^>\n]{0,200}>[ \t]*)?(?:\$\w+[ \t]*=[ \t]*)?(?:New|Set|Add|Update|Import|Get)-Az[A-Z]\w+/;
/** Terraform has no tag that everybody knows: it is shown as JavaScript, JSON or nothing. */
const HCL = /^[ \t]*(?:resource|data)[ \t]+"[a-z]\w*"[ \t]+"[\w-]+"[ \t]*\{/;
/** Whether a fence of any tag holds blocks of Terraform. */
const isHcl = (text, lines) => lines.some(({ start, end }) => HCL.test(text.slice(start, end)));
/** The language of a fence without an info string, where its lines leave no doubt. */
function languageOfContent(text, lines) {
    const rows = lines.map(({ start, end }) => text.slice(start, end));
    if (rows.some(row => /^apiVersion:/.test(row)) && rows.some(row => /^kind:/.test(row)) && !rows.some(row => TOOL.test(row)))
        return 'yaml';
    if (rows.some(row => AZURE_CMDLET.test(row) || (PROMPTS[0].pattern.test(row) && TOOL.test(row))))
        return 'powershell';
    return rows.some(row => TOOL.test(row)) ? 'bash' : undefined;
}
/** The lines of a shell's fence that are commands: what a terminal printed is left out. */
function commandLines(text, lines, language, tag) {
    const session = language !== 'bash' || tag === undefined || /console|session|terminal/.test(tag);
    const prompts = PROMPTS.filter(prompt => session || !prompt.session);
    const prompted = lines.map(({ start, end }) => promptOf(text.slice(start, end), prompts));
    if (prompted.some(prompt => prompt !== undefined))
        return sessionScripts(text, lines, prompted, language);
    const rows = lines.map(({ start, end }) => text.slice(start, end).trimEnd());
    const backticks = language === 'bash' && rows.some(row => /^[^`]*[ \t]`$/.test(row)) && !rows.some(row => row.endsWith('\\'));
    return [{ language: backticks ? 'powershell' : language, lines: language === 'bash' ? withoutOutput(lines, rows) : lines }];
}
function promptOf(row, prompts) {
    for (const { pattern, language } of prompts) {
        const match = pattern.exec(row);
        if (match)
            return { length: match[0].length, language };
    }
    return undefined;
}
/** Commands stand after a prompt and go on over continued lines and here-documents; all else was printed. */
function sessionScripts(text, lines, prompted, fallback) {
    const scripts = new Map();
    let language = fallback;
    let continues = false;
    let delimiter;
    lines.forEach((line, index) => {
        const row = text.slice(line.start, line.end).trimEnd();
        const prompt = delimiter === undefined && !continues ? prompted[index] : undefined;
        if (!prompt && !continues && delimiter === undefined)
            return;
        if (prompt)
            language = prompt.language ?? fallback;
        const skipped = prompt ? prompt.length : (/^>{1,2} /.exec(row)?.[0].length ?? 0);
        const content = row.slice(skipped);
        const script = scripts.get(language) ?? [];
        script.push({ start: line.start + skipped, end: line.end });
        scripts.set(language, script);
        if (delimiter !== undefined)
            delimiter = content.trim() === delimiter ? undefined : delimiter;
        else
            delimiter = delimiterOf(content);
        continues = delimiter === undefined && /[\\`^|]$/.test(content);
    });
    return [...scripts].map(([each, kept]) => ({ language: each, lines: kept }));
}
/** The word that ends the here-document that a line begins. */
const delimiterOf = (row) => /<<-?[ \t]*\\?["']?([A-Za-z_]\w*)/.exec(row)?.[1];
const TABLE_HEAD = /^[A-Z][A-Z0-9()_/-]*(?: {2,}[A-Z][A-Z0-9()_/-]*(?: [A-Z0-9()_/-]+)*)+$/;
const TABLE_RULE = /^-{3,}(?: +-{3,})+$/;
/** Leaves out pasted output that would not be commands: JSON objects and tables, where they stand on lines of their own. */
function withoutOutput(lines, rows) {
    const kept = [];
    let delimiter;
    let closing;
    let table = false;
    rows.forEach((row, index) => {
        if (delimiter !== undefined) {
            if (row.trim() === delimiter)
                delimiter = undefined;
        }
        else if (closing !== undefined) {
            if (row.startsWith(closing))
                closing = undefined;
            return;
        }
        else if (table) {
            table = row.trim() !== '' && !TOOL.test(row) && !row.startsWith('#');
            if (table)
                return;
        }
        if (delimiter === undefined) {
            closing = closingOf(row, rows[index + 1]);
            table = TABLE_HEAD.test(row) || TABLE_RULE.test(rows[index + 1] ?? '');
            if (closing !== undefined || table)
                return;
            delimiter = delimiterOf(row);
        }
        kept.push(lines[index]);
    });
    return kept;
}
/** How the JSON that begins on a line will end. A brace alone may open a group of commands; a name and a colon after it do not. */
function closingOf(row, next = '') {
    if (row === '{')
        return /^[ \t]*"[^"]*"[ \t]*:/.test(next) ? '}' : undefined;
    return row === '[' && /^[ \t]*["{[\]]/.test(next) ? ']' : undefined;
}

;// CONCATENATED MODULE: ./lib/parse/markdown.js



const markdown_SHELLS = new Map([
    ...['bash', 'sh', 'shell', 'zsh', 'ksh', 'azurecli', 'azurecli-interactive', 'azure-cli', 'azcli', 'bash-interactive'].map(name => [name, 'bash']),
    ...['console', 'shell-session', 'shellsession', 'sh-session', 'bash-session', 'terminal', 'session'].map(name => [name, 'bash']),
    ...['powershell', 'powershell-interactive', 'azurepowershell', 'azurepowershell-interactive', 'azps', 'pwsh', 'posh', 'ps', 'ps1'].map(name => [name, 'powershell']),
    ...['cmd', 'bat', 'batch', 'dos', 'dosbatch'].map(name => [name, 'cmd']),
]);
const DATA = new Map([
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
    ['json', 'json'],
    ['jsonc', 'json'],
    ['dockerfile', 'dockerfile'],
    ['docker', 'dockerfile'],
    ['makefile', 'makefile'],
    ['make', 'makefile'],
    ['terraform', 'hcl'],
    ['hcl', 'hcl'],
    ['tf', 'hcl'],
    ['opentofu', 'hcl'],
    ['bicep', 'bicep'],
]);
/** The fences of a Markdown file whose language is read, and commands without one. All of them are examples: they are shown, not run. */
function parseMarkdown(text) {
    return fencesOf(text.text).flatMap(fence => snippetsOf(text, fence));
}
function snippetsOf(text, { info, lines }) {
    const tag = /[a-z][\w+-]*/i.exec(info.slice(0, 100))?.[0].toLowerCase();
    const data = tag === undefined ? undefined : DATA.get(tag);
    const shell = tag === undefined ? undefined : markdown_SHELLS.get(tag);
    const told = data ?? shell ?? (tag === undefined ? languageOfContent(text.text, lines) : undefined);
    const language = told === undefined || told === 'json' ? (isHcl(text.text, lines) ? 'hcl' : told) : told;
    if (language === undefined || lines.length === 0)
        return [];
    const scripts = language === 'bash' || language === 'powershell' || language === 'cmd' ? commandLines(text.text, lines, language, tag) : [{ language, lines }];
    return scripts
        .filter(script => script.lines.length > 0)
        .map(script => ({
        language: script.language,
        text: (0,model_text/* cut */.Jj)(text, script.lines.map(({ start, end }) => [start, end])),
        variables: new Map(),
        example: true,
    }));
}
/** Quotes, list markers and blanks, then the fence. Indentation says little: the bodies of MkDocs admonitions and of lists are indented. */
const OPENER = /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})([^\n]*)$/;
const CLOSER = /^(?:[ \t]|>)*(`{3,}|~{3,})[ \t]*$/;
function fencesOf(text) {
    const fences = [];
    let open;
    let afterBlank = true;
    for (let at = afterFrontMatter(text); at < text.length;) {
        const stop = lineStop(text, at);
        const line = text.slice(at, stop).trimEnd();
        if (open) {
            const mark = CLOSER.exec(line)?.[1];
            const left = quotesIn(line) < open.quotes;
            if (left || (mark && mark[0] === open.mark[0] && mark.length >= open.mark.length)) {
                fences.push(open);
                open = undefined;
                if (left)
                    continue;
            }
            else
                open.lines.push({ start: contentStart(text, at, stop, open.quotes, open.indent), end: stop });
        }
        else if (line.trimStart().startsWith('<!--')) {
            const end = text.indexOf('-->', at);
            at = end < 0 ? text.length : lineStop(text, end);
            continue;
        }
        else {
            const bare = afterBlank ? commandParagraph(text, at, from => lineStop(text, from)) : undefined;
            afterBlank = line.trim() === '';
            if (bare) {
                fences.push({ info: '', lines: bare.lines });
                at = bare.end;
                continue;
            }
            const [, before = '', mark, info = ''] = OPENER.exec(line) ?? [];
            if (mark && !(mark[0] === '`' && info.includes('`')))
                open = { mark, info, quotes: quotesIn(before), indent: columnsAfterQuotes(before), lines: [] };
        }
        at = stop;
    }
    return open ? [...fences, open] : fences;
}
function afterFrontMatter(text) {
    if (!/^---[ \t]*\r?\n/.test(text))
        return 0;
    const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
    return end ? end.index + end[0].length : 0;
}
/** Past the line break. */
function lineStop(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}
const quotesIn = (line) => /^(?:[ \t]*>)*/.exec(line)[0].replaceAll(/[^>]/g, '').length;
/** Width of what stands between the quotes and the fence; list markers count, for the lines below are indented by as much. */
function columnsAfterQuotes(before) {
    const rest = before.slice(before.lastIndexOf('>') + 1);
    const width = rest.length + 3 * (rest.split('\t').length - 1);
    // The blank after the last `>` belongs to the quote.
    return before.includes('>') && rest.startsWith(' ') ? width - 1 : width;
}
/** The start of a line's content: past the quotes and at most as many blanks as stand before the fence. */
function contentStart(text, at, stop, quotes, indent) {
    let next = at;
    for (let count = 0; count < quotes; next++)
        if (text[next] === '>')
            count++;
    if (quotes > 0 && text[next] === ' ')
        next++;
    for (let columns = 0; columns < indent && next < stop; next++) {
        if (text[next] === ' ')
            columns++;
        else if (text[next] === '\t')
            columns += 4;
        else
            break;
    }
    return next;
}

// EXTERNAL MODULE: ./lib/parse/parts.js
var parts = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/parse/shell/shells.js
var shells = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/parse/parse.js










const readers = {
    yaml: (text, setting) => data((0,yaml/* parseYaml */.h)(text), text, setting),
    json: (text, setting) => (setting.whole && !mayMatter(text.text) ? {} : data(parts/* parts */.r.json.code().parseJson(text), text, setting)),
    markdown: text => ({ snippets: parseMarkdown(text) }),
    makefile: (text, { around }) => ({ snippets: parseMakefile(text, around) }),
    dockerfile: text => ({ snippets: parseDockerfile(text), stages: buildStages(text) }),
    // Pieces of text that mean something only where a chart includes them.
    'go-template': () => ({}),
    hcl: (text, setting) => parts/* parts */.r.infrastructure.code().parseHcl(text, setting.whole ? setting.path : ''),
    bicep: text => parts/* parts */.r.infrastructure.code().parseBicep(text),
    bash: (text, setting) => script(shells/* shells */.m.bash(text, setting), text),
    powershell: (text, setting) => script(shells/* shells */.m.powershell(text, setting), text),
    cmd: (text, setting) => script(shells/* shells */.m.cmd(text, setting), text),
};
/** Values files and settings of the kubelet are shorter, and say nothing of what they are. */
const shortFile = 32 * 1024;
/**
 * Whether a JSON file may hold what is scanned: a Kubernetes object, a template or its parameters, or anything that is short. Reports of scanners and fixtures
 * of tests make up most of the JSON of a repository, and reading them takes more time than all the rest.
 */
const mayMatter = (text) => text.length <= shortFile || /"(?:apiVersion|\$schema)"|Microsoft\.(?:ContainerService|DevSpaces)/.test(text);
/** A text in a language -> its syntax and the snippets in it. Never throws: what cannot be read is a problem with its place. */
function parse(language, text, setting) {
    return { ...nothingRead, ...readers[language](text, setting), language, text };
}
const nothingRead = { documents: [], snippets: [], calls: [], steps: [], problems: [] };
function data({ documents, problems }, text, setting) {
    if (!setting.whole)
        return { documents, problems };
    const { snippets, calls, steps } = embeddedScripts(documents, text, setting.path, setting.around ?? model_surroundings/* alone */.Q);
    return { documents, problems, snippets, calls, steps };
}
function script(read, text) {
    return { script: read, problems: read.problems.map(({ message, start, end }) => ({ message, at: (0,model_text/* spanOf */.ee)(text, start, end) })) };
}

// EXTERNAL MODULE: ./lib/extract/arm/schema.js
var schema = __webpack_require__(7269);
;// CONCATENATED MODULE: ./lib/extract/base-images.js
/** The base images of a Dockerfile, one for each stage. */
function baseImages({ stages = [] }, example) {
    return stages.map(({ at, image, platform, name, programs }, index) => ({
        kind: 'base-image',
        at,
        example,
        conditional: false,
        image,
        platform,
        stage: name === '' ? String(index + 1) : name,
        last: index === stages.length - 1,
        programs,
    }));
}

;// CONCATENATED MODULE: ./lib/extract/build-steps.js


/** The steps of a workflow or a pipeline that build images, as commands: the action or the task, `--file`, `--platform`, and the folder as `docker build` has them. */
function buildCommands({ steps }, example) {
    return steps.flatMap(step => {
        const words = /^docker@/i.test(step.uses) ? taskWords(step) : actionWords(step);
        if (!words)
            return [];
        const { at, runner } = step;
        const fact = { kind: 'command', tool: (0,model_value/* valueOf */.RP)(words[0].value), words, shell: 'bash', at, example, conditional: false, unattended: true };
        return [runner ? (0,restated/* restated */.l)(fact, { runner }) : fact];
    });
}
/** https://github.com/docker/build-push-action: without a context it builds the root of the repository. */
function actionWords({ uses, at, with: inputs }) {
    const first = (0,model_value/* known */.eO)(uses.split('@', 1)[0].toLowerCase(), at);
    return worded([first, ...build_steps_option('--file', inputs.get('file')), ...build_steps_option('--platform', inputs.get('platforms')), inputs.get('context') ?? (0,model_value/* known */.eO)('.', at)]);
}
/** https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2. Undefined where it builds nothing, or where nobody can see how. */
function taskWords({ uses, at, with: inputs }) {
    const command = inputs.get('command');
    // With `buildAndPush` it takes no arguments.
    const more = command && (0,model_value/* isText */.KH)(command, 'build') ? inputs.get('arguments') : undefined;
    if ((command && !(0,model_value/* isText */.KH)(command, 'build', 'buildAndPush')) || (more && more.is !== 'known'))
        return undefined;
    const platform = more?.is === 'known' ? /(?:^|\s)--platform[=\s]+(\S+)/.exec(more.value)?.[1] : undefined;
    const file = inputs.get('dockerfile') ?? (0,model_value/* known */.eO)('**/Dockerfile', at);
    const given = platform === undefined || !more ? undefined : (0,model_value/* known */.eO)(platform, more.at);
    return worded([(0,model_value/* known */.eO)(uses, at), ...build_steps_option('--file', file), ...build_steps_option('--platform', given), inputs.get('buildcontext') ?? (0,model_value/* known */.eO)('**', at)]);
}
const build_steps_option = (name, value) => (value ? [(0,model_value/* known */.eO)(name, value.at), value] : []);
const worded = (values) => values.map(value => ({ value, at: value.at, many: false }));

;// CONCATENATED MODULE: ./lib/extract/file.js
/** Files whose presence is a statement, whatever is in them. Azure Dev Spaces kept its settings in azds.yaml. */
const meaningful = new Set(['azds.yaml', 'azds.yml']);
/** The fact that a file of a meaningful name is there; its place is the first line. */
function fileFact(file, source, example) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    if (!meaningful.has(name))
        return undefined;
    const end = file.text.search(/[\r\n]|$/);
    return { kind: 'file', name, example, conditional: false, at: { source, start: 0, end } };
}

// EXTERNAL MODULE: ./lib/extract/helm/resources.js
var resources = __webpack_require__(9867);
;// CONCATENATED MODULE: ./lib/extract/intent.js
/** Lines above a statement that are looked at: those of a step with its inputs, or of a paragraph. */
const reach = 15;
const fence = /^\s*(?:[-*+>]\s+|\d+\.\s+)*(?:`{3,}|~{3,})/;
/** A comment of a shell, of YAML, or a heading of Markdown. */
const comment = /^\s*(?:#(?!!)+|::|rem\s|\/\/)\s*(.*)$/i;
/** The name of a step in a workflow or a pipeline. */
const stepName = /^\s*(?:-\s+)?(?:name|displayName)\s*:\s*(.+)$/;
/** Another key of the step: the script begins with it, or it stands beside it. */
const stepKey = /^\s*(?:-\s+)?[A-Za-z-]+\s*:(?:\s|$)/;
/**
 * What the person who wrote a statement says it is for, directly above it: a comment, the name of its step, or in a document the heading or
 * the paragraph above its fence. In a template a name is the name of something, so that only comments say it.
 */
function intentOf(text, at, within = 'script') {
    let end = text.lastIndexOf('\n', at.start - 1);
    let inDocument = false;
    let found;
    for (let line = 0; line < reach && end > 0; line++) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const content = text.slice(start, end).trimEnd();
        const inStep = within === 'script' && stepName.test(content);
        const says = comment.test(content) || inStep || (inDocument && content.trim() !== '');
        if (fence.test(content)) {
            if (found || inDocument)
                break;
            inDocument = true;
        }
        else if (says)
            found = { start: start + content.search(/\S/), end: found?.end ?? start + content.length };
        else if (content.trim() !== '' ? within === 'template' || !stepKey.test(content) || inDocument : found)
            break;
        end = start - 1;
    }
    if (!found)
        return undefined;
    return { at: { source: at.source, ...found }, text: text.slice(found.start, found.end).slice(0, 1000) };
}

// EXTERNAL MODULE: ./lib/extract/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(7382);
;// CONCATENATED MODULE: ./lib/extract/parts.js

/** What reads the commands of scripts, the templates of Azure Resource Manager, and clusters that are written in YAML: many scans do without. */
const parts_parts = {
    commands: (0,part/* part */.y_)(() => __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 7681))),
    arm: (0,part/* part */.y_)(() => Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(711), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 319))),
    azureInYaml: (0,part/* part */.y_)(() => __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 2117))),
};

;// CONCATENATED MODULE: ./lib/extract/extract.js
















/** Stands among what a file asks for where it asks for outputs of Terraform; no path is written so. */
const outputsAsk = 'terraform output';
/** Scripts in manifests in scripts: deeper than this nobody writes. */
const maximumDepth = 8;
/**
 * Parses a file and all the snippets in it, and says what they state.
 * @param source the file's index in the scan
 * @param example the file shows how things look rather than being run (see Stated.example)
 * @param surroundings what it is handed from outside
 * @param late why nothing more is begun; asked before each snippet of the file
 */
function extract(file, source, language, example, surroundings = model_surroundings/* alone */.Q, late = () => undefined) {
    let asks;
    const around = noting(surroundings, what => {
        asks ??= new Set();
        asks.add(what);
    });
    const facts = [];
    const problems = [];
    let { documents, calls } = nothingSaid;
    const hcl = [];
    let arm;
    const named = fileFact(file, source, example);
    if (named)
        facts.push(named);
    // A reader types the fences of a document one after the other into one terminal.
    const sessions = language === 'markdown' ? new Map() : undefined;
    let level = language ? [{ language, text: (0,model_text/* wholeText */.r0)(source, file.text), variables: noVariables, example }] : [];
    for (let depth = 0; level.length > 0 && depth <= maximumDepth; depth++) {
        const next = [];
        for (const snippet of level) {
            // The first is the file: its time has just begun.
            const reason = depth > 0 ? late() : undefined;
            if (reason !== undefined)
                return { ...nothingSaid, late: reason };
            const shown = example || snippet.example;
            const parsed = parse(snippet.language, snippet.text, { path: file.path, whole: depth === 0, host: snippet.host ?? 'plain', placeholders: shown, around });
            const session = sessions && depth === 1 ? sessionOf(sessions, snippet.language) : undefined;
            const said = parsed.script ? parts_parts.commands.code().commandFacts(parsed, snippet.variables, shown, around, session) : noCommands;
            // What is shown to a reader is often cut short on purpose: nobody wants to hear that it does not parse.
            if (!shown) {
                (0,add_all/* addAll */.R)(problems, parsed.problems);
                (0,add_all/* addAll */.R)(problems, said.problems);
            }
            if (parsed.hcl)
                hcl.push({ body: parsed.hcl, example: shown });
            for (const document of parsed.documents)
                (0,add_all/* addAll */.R)(facts, documentFacts(document, parsed.text, file.text, shown));
            for (const fact of said.facts)
                facts.push(withIntent(onRunner(fact, snippet), file.text));
            (0,add_all/* addAll */.R)(facts, baseImages(parsed, shown));
            (0,add_all/* addAll */.R)(facts, buildCommands(parsed, shown));
            (0,add_all/* addAll */.R)(next, parsed.snippets);
            (0,add_all/* addAll */.R)(next, said.snippets);
            const template = mayBeArm(parsed) ? parts_parts.arm.code().armFileOf(parsed) : undefined;
            if (depth > 0 && template?.is === 'template')
                (0,add_all/* addAll */.R)(facts, parts_parts.arm.code().templateFacts({ ...template, path: file.path }, { address: `${source}:${template.template.at.start}`, example: shown }));
            if (depth === 0) {
                ;
                ({ documents, calls } = parsed);
                arm = template;
            }
        }
        level = next;
    }
    const [deepest] = level;
    if (deepest)
        problems.push({ message: `what stands in more than ${maximumDepth} scripts, one in the other, is not read`, at: (0,model_text/* spanOf */.ee)(deepest.text, 0, 0), isCut: true });
    return {
        facts: (0,trimmed/* trimmed */.w)(facts),
        documents: (0,trimmed/* trimmed */.w)(documents),
        problems: (0,trimmed/* trimmed */.w)(problems),
        asks: asks ? [...asks] : nothingSaid.asks,
        calls: (0,trimmed/* trimmed */.w)(calls),
        hcl: (0,trimmed/* trimmed */.w)(hcl),
        ...(arm && { arm }),
    };
}
const noVariables = new Map();
const nothingSaid = { facts: [], documents: [], problems: [], asks: [], calls: [], hcl: [] };
/** What stands around a file; what the file asks of it is noted. */
const noting = (surroundings, ask) => ({
    inputs: surroundings.inputs,
    named: path => {
        ask(path);
        return surroundings.named(path);
    },
    outputs: () => {
        ask(outputsAsk);
        return surroundings.outputs();
    },
});
/** Whether a program of Pulumi may make clusters or pools. */
const makesAks = (root) => (0,model_node/* entriesAt */.ws)(root, 'resources').some(({ value }) => /^azure(?:-native)?:containerservice/.test((0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(value, 'type')) ?? ''));
/** A program of Pulumi is no object of Kubernetes. */
function documentFacts(document, text, fileText, example) {
    const objects = (0,kubernetes_objects/* kubernetesFacts */.E)(document, example);
    if (objects.length === 0) {
        const written = ({ start, end }) => fileText.slice(start, end);
        return makesAks(document) ? parts_parts.azureInYaml.code().pulumiFacts(document, example, written) : [];
    }
    const installed = objects.flatMap(fact => (fact.kind === 'object' ? (0,resources/* helmResourceFacts */.M)(fact, () => text) : []));
    return installed.length === 0 ? objects : [...objects, ...installed];
}
const noCommands = { facts: [], snippets: [], problems: [] };
/** Whether a text may be something to Azure Resource Manager. */
const mayBeArm = ({ bicep, language, documents: [document] }) => bicep !== undefined || (language === 'json' && document !== undefined && (0,schema/* armSchemaOf */.R)(document) !== undefined);
const clusterCommands = new Set(['aks create', 'aks update']);
const onRunner = (fact, { runner, unattended }) => fact.kind === 'command' && unattended ? (0,restated/* restated */.l)(fact, { unattended, ...(runner && { runner }) }) : fact;
function withIntent(fact, text) {
    if (fact.kind !== 'command' || !clusterCommands.has(fact.az?.path ?? ''))
        return fact;
    const intent = intentOf(text, fact.at);
    return intent ? (0,restated/* restated */.l)(fact, { intent }) : fact;
}
function sessionOf(sessions, language) {
    const session = sessions.get(language) ?? new Map();
    sessions.set(language, session);
    return session;
}

;// CONCATENATED MODULE: ./lib/judge/ask.js
/** Asks in a World. */
const askIn = (world) => (rule, fact) => rule.check(fact, world);

;// CONCATENATED MODULE: ./lib/judge/both-ends.js

/**
 * How the rules are asked at the two ends of a change, the head first: at the base only where they could say something else than at the head.
 *
 * A check looks at its fact and at what the World answers, and at nothing else. A fact of a file that the change leaves alone is the same object at both
 * ends. So the check says the same of it at both, if each of its questions has the same answer in both Worlds. Most answers rest on nothing but clusters,
 * pools and a few more facts: where these are the same, so are the answers, and where they are not, everything is asked at both ends. The other questions
 * are put to both Worlds while the head is judged, and what a check said after a question with two answers is not taken over.
 */
function askAtBoth(head, base) {
    if (!sameClusters(head.world, base.world))
        return { head: askIn(head.world), base: askIn(base.world) };
    const shared = new Set(head.facts);
    const watched = watch(head.world, base.world);
    const [askHead, askBase] = [askIn(watched.world), askIn(base.world)];
    const heard = new Map();
    return {
        head: (rule, fact) => {
            const { said, anew } = entry(heard, rule, () => ({ said: new Map(), anew: new Set() }));
            let isSame = false;
            try {
                const answer = askHead(rule, fact);
                isSame = !watched.takeDifference();
                if (answer && isSame)
                    said.set(fact, answer);
                return answer;
            }
            finally {
                // Where the check failed as well.
                if (!isSame)
                    anew.add(fact);
            }
        },
        base: (rule, fact) => {
            const before = heard.get(rule);
            return before && shared.has(fact) && !before.anew.has(fact) ? before.said.get(fact) : askBase(rule, fact);
        },
    };
}
/** Whether all is the same that the clusters, the pools, the OS of pods and Windows in sight are told by (see link of world.ts). */
const sameClusters = (head, base) => head.complete === base.complete &&
    head.windowsPods === base.windowsPods &&
    same(head.facts('cluster'), base.facts('cluster')) &&
    same(head.facts('node-pool'), base.facts('node-pool')) &&
    same(head.objects('RuntimeClass'), base.objects('RuntimeClass'));
const same = (a, b) => a.length === b.length && a.every((item, index) => item === b[index]);
/** The World of the head, which asks that of the base as well. */
function watch(head, base) {
    let differs = false;
    const compared = new Map();
    const list = (here, there) => {
        const verdict = compared.get(here) ?? same(here, there);
        if (here.length > 0)
            compared.set(here, verdict);
        differs ||= !verdict;
        return here;
    };
    const one = (here, there) => {
        differs ||= here !== there;
        return here;
    };
    const world = {
        day: head.day,
        complete: head.complete,
        windowsPods: head.windowsPods,
        path: head.path,
        clustersOf: head.clustersOf,
        poolsOf: head.poolsOf,
        windowsPoolOf: head.windowsPoolOf,
        updatesOf: head.updatesOf,
        statementsOf: head.statementsOf,
        creationOf: head.creationOf,
        osOf: head.osOf,
        podOs: head.podOs,
        destinationOf: head.destinationOf,
        windowsFor: head.windowsFor,
        // It looks at the object alone.
        has: head.has,
        facts: kind => list(head.facts(kind), base.facts(kind)),
        objects: (resource, name) => list(head.objects(resource, name), base.objects(resource, name)),
        autoscalersOf: workload => list(head.autoscalersOf(workload), base.autoscalersOf(workload)),
        mounting: (claim, os, near) => one(head.mounting(claim, os, near), base.mounting(claim, os, near)),
        selected: (labels, os, near) => one(head.selected(labels, os, near), base.selected(labels, os, near)),
        document: (path, source) => one(head.document(path, source), base.document(path, source)),
        baseImage: (path, source) => one(head.baseImage(path, source), base.baseImage(path, source)),
        // What is put together for each World.
        treesWith: field => {
            differs = true;
            return head.treesWith(field);
        },
        helmValue: (release, ...path) => {
            differs = true;
            return head.helmValue(release, ...path);
        },
    };
    return {
        world,
        takeDifference: () => {
            const differed = differs;
            differs = false;
            return differed;
        },
    };
}
function entry(map, key, make) {
    const made = map.get(key) ?? make();
    map.set(key, made);
    return made;
}

// EXTERNAL MODULE: ./lib/model/prose.js
var prose = __webpack_require__(2702);
// EXTERNAL MODULE: ./lib/catalogue/images.js + 1 modules
var catalogue_images = __webpack_require__(4955);
;// CONCATENATED MODULE: ./lib/model/name-search.js
/**
 * Looks for names among texts that are mostly none of them, such as the keys of all manifests: that a text is none is told by its first character and its
 * length, without making it.
 * @param names `*` stands for any text, once in a name
 */
function searchFor(names) {
    /** By first character and length. */
    const whole = [];
    const byFirst = [];
    const withoutHead = [];
    for (const name of new Set(names)) {
        const [head = '', tail] = name.split('*');
        const first = name.charCodeAt(0);
        if (tail === undefined)
            groupAt(groupAt(whole, first), name.length).push(name);
        else if (head === '')
            withoutHead.push({ name, head, tail });
        else
            groupAt(byFirst, first).push({ name, head, tail });
    }
    const shortestTail = Math.min(...withoutHead.map(({ tail }) => tail.length));
    return (text, start, end, found) => {
        const first = text.charCodeAt(start);
        // Every key of every manifest comes by here: for...of would make an iterator for each.
        const names = whole[first]?.[end - start];
        if (names)
            for (let index = 0; index < names.length; index++)
                if (text.startsWith(names[index], start))
                    found.add(names[index]);
        const patterns = byFirst[first];
        if (patterns)
            addLike(patterns, text, start, end, found);
        if (end - start >= shortestTail)
            addLike(withoutHead, text, start, end, found);
    };
}
function groupAt(groups, index) {
    groups[index] ??= [];
    return groups[index];
}
function addLike(patterns, text, start, end, found) {
    for (let index = 0; index < patterns.length; index++) {
        const { name, head, tail } = patterns[index];
        if (end - start >= head.length + tail.length && text.startsWith(head, start) && text.startsWith(tail, end - tail.length))
            found.add(name);
    }
}
/** Adds the names that keys within a node have, at any depth. */
function searchKeys(node, search, found) {
    if (node.kind === 'list')
        for (const item of node.items)
            searchKeys(item, search, found);
    if (node.kind === 'map' && node.searchKeys)
        node.searchKeys(search, found);
    else if (node.kind === 'map')
        searchEntries(node, search, found);
}
function searchEntries({ entries }, search, found) {
    for (const { key, value } of entries) {
        search(key.text, 0, key.text.length, found);
        searchKeys(value, search, found);
    }
}

// EXTERNAL MODULE: ./lib/model/pod.js
var pod = __webpack_require__(6130);
;// CONCATENATED MODULE: ./lib/judge/commands.js


/** Looks up the commands of which a rule says that it is about them (see Rule.commands). */
function commandIndex(commands) {
    const byName = groupBy(commands, nameOf);
    return names => [...byName].flatMap(([name, group]) => (names.some(each => name === each || name.startsWith(`${each} `)) ? group : []));
}
const nameOf = (command) => (command.tool === 'az' ? `az ${command.az?.path ?? leadingWords(command)}` : command.tool);
/** What a command of `az` that is not read is named by: its words before the first option, in lower case. */
function leadingWords({ words }) {
    const texts = words.slice(1).map(({ value }) => (0,model_value/* valueOf */.RP)(value)?.toLowerCase());
    const end = texts.findIndex(text => text === undefined || text.startsWith('-'));
    return texts.slice(0, end < 0 ? texts.length : end).join(' ');
}

;// CONCATENATED MODULE: ./lib/judge/docket.js






/**
 * Sorts the facts of a World by what the heads of rules ask for, so that a rule is asked about few. All images that heads name are looked for in one walk, and so are all words.
 * @param rules those that will ask
 */
function docketOf(rules, world) {
    const byImage = (0,once/* once */.Oo)(() => workloadsByImage(world, searchFor(rules.flatMap(({ images }) => images ?? []))));
    const byOs = (0,once/* once */.Oo)(() => groupBy(world.facts('workload'), workload => world.podOs(workload).os));
    const byCommand = (0,once/* once */.Oo)(() => commandIndex(world.facts('command')));
    const byWord = (0,once/* once */.Oo)(() => commandsByWord(world, rules.flatMap(({ words }) => words ?? [])));
    const withFields = (facts, { fields }) => {
        const found = fields?.map(world.treesWith).filter(({ size }) => size > 0);
        return found ? ofSets(facts, found, ({ object }) => object) : facts;
    };
    return (rule, kind) => {
        if (rule.given && !rule.given(world))
            return [];
        if (kind === 'workload')
            return withFields(having(rule.images, byImage, rule.pods ? (byOs().get(rule.pods) ?? []) : world.facts('workload')), rule);
        if (kind === 'command')
            return having(rule.words, byWord, rule.commands ? byCommand()(rule.commands) : world.facts('command'));
        if (kind !== 'object')
            return world.facts(kind);
        const objects = rule.resources?.flatMap(resource => world.objects(resource));
        return objects && [rule.on].flat().includes('workload') ? objects : withFields(objects ?? world.facts('object'), rule);
    };
}
/** Those of some facts that an index has under one of some names; all where no names are given. */
function having(names, index, facts) {
    const found = names?.flatMap(name => index().get(name) ?? []);
    return found ? ofSets(facts, found, fact => fact) : facts;
}
/** Those of some facts of which one of some sets has a part. */
function ofSets(facts, sets, part) {
    return sets.length === 0 ? [] : facts.filter(fact => sets.some(set => set.has(part(fact))));
}
function workloadsByImage(world, search) {
    return byNames(world.facts('workload'), workload => (0,pod/* containersOf */.Mz)(workload).map(({ image }) => image), image => {
        const name = (0,catalogue_images/* imageName */.tO)(image);
        const found = new Set();
        search(name, 0, name.length, found);
        return found;
    });
}
function commandsByWord(world, texts) {
    return byNames(world.facts('command'), command => command.words.map(({ value }) => value), word => new Set(texts.filter(text => word.toLowerCase().includes(text))));
}
/** Facts by the names that their texts go by. Manifests have the same images and commands the same words again and again: the names of each are found once. */
function byNames(facts, textsOf, namesOf) {
    const names = (0,once/* memo */.ph)(namesOf);
    const groups = new Map();
    for (const fact of facts) {
        for (const text of textsOf(fact))
            if (text.is === 'known')
                for (const name of names(text.value))
                    add(groups, name, fact);
    }
    return groups;
}
function add(groups, name, item) {
    const group = groups.get(name);
    if (group)
        group.add(item);
    else
        groups.set(name, new Set([item]));
}

// EXTERNAL MODULE: ./lib/model/rule.js
var model_rule = __webpack_require__(4303);
;// CONCATENATED MODULE: ./lib/judge/environments.js



/** The subject with the names that the object has in its own file, so that it is the same in every environment. */
function subjectOf({ subject }, fact) {
    const written = 'written' in fact ? fact.written : undefined;
    if (!written || !('object' in fact))
        return subject;
    const name = (0,model_value/* valueOf */.RP)(fact.name) ?? '';
    const namespace = (0,model_value/* valueOf */.RP)(fact.namespace) ?? '';
    const [resource, ...rest] = subject;
    if (rest[0] === namespace && rest[1] === name)
        return [resource, written.namespace, written.name, ...rest.slice(2)];
    return subject.map(part => (part !== '' && part === name ? written.name : part));
}
/** What several readings of the same lines say, as one finding: the worst of them, with the environments that it holds in. */
function asOne(group, world) {
    const [only] = group;
    if (group.length === 1 && !only.fact.consumer)
        return only.finding;
    const [worst] = [...group].sort((a, b) => model_rule/* severities */.g.indexOf(a.finding.severity) - model_rule/* severities */.g.indexOf(b.finding.severity));
    const { finding } = worst;
    const environments = environmentsOf(group, world);
    return environments.length > 0 ? { ...finding, because: [...(finding.because ?? []), ...environments] } : finding;
}
/** More are named by none. */
const mostNamed = 6;
/** The environments, where the place by itself does not tell them. */
function environmentsOf(group, world) {
    const byName = new Map(group.flatMap(({ fact }) => (fact.consumer && fact.environment !== undefined ? [[`${fact.consumer.source} ${fact.environment}`, fact]] : [])));
    const facts = [...byName.values()];
    const folder = (source) => world.path(source).replace(/[^/]*$/, '');
    if (facts.length === 1 && folder(facts[0].consumer.source) === folder(group[0].finding.at.source))
        return [];
    return facts.slice(0, mostNamed).map(fact => ({ at: fact.consumer, says: (0,prose/* say */.cv) `this holds in the environment ${fact.environment}` }));
}

;// CONCATENATED MODULE: ./lib/judge/judge.js




/**
 * Asks every rule that holds on the World's day about every fact that it is about, as long as there is time.
 * @param ask where it is more than to ask in this World (see both-ends.ts)
 */
function judge(rules, world, config, late = () => undefined, ask = askIn(world)) {
    const hearing = { world, config, late, ask, notices: [], faults: [], groups: new Map() };
    const speaking = Object.entries(rules).filter(([id, rule]) => speaks(id, rule, world.day, config));
    const docket = docketOf(speaking.map(([, rule]) => rule), world);
    for (const [id, rule] of speaking) {
        for (const kind of [rule.on].flat()) {
            const facts = docket(rule, kind);
            if (facts.length > 0 && !askAbout(facts, id, rule, hearing))
                break;
        }
        hearing.notices.push(...faultNotice(id, hearing.faults.splice(0), world));
    }
    return { findings: [...hearing.groups.values()].map(group => asOne(group, world)), notices: hearing.notices };
}
/** Gives whether the rule was asked about all of them. */
function askAbout(facts, id, rule, hearing) {
    for (let count = 0; count < facts.length; count++) {
        const fact = facts[count];
        const reason = count % factsBetweenLooks === 0 ? hearing.late() : undefined;
        if (reason !== undefined) {
            hearing.notices.push({ kind: 'unscanned', path: '', message: `the rule ${id} was not asked of all: ${reason}` });
            return false;
        }
        const said = answer(rule, fact, hearing);
        if (said)
            for (const problem of 'subject' in said ? [said] : said)
                hear(problem, id, rule, fact, hearing);
    }
    return true;
}
function hear(problem, id, rule, fact, { world, config, groups }) {
    const finding = toFinding(id, rule, problem, fact, world, config);
    const key = `${id}\0${problem.at.source}\0${problem.at.start}\0${finding.subject.join('\0')}`;
    const group = groups.get(key);
    if (group)
        group.push({ finding, fact });
    else
        groups.set(key, [{ finding, fact }]);
}
/** The clock is looked at before each rule and each so many facts. */
const factsBetweenLooks = 256;
/** Whether the claim of a rule held on a day. */
const isActive = (rule, day) => rule.since <= day && (rule.until === undefined || day < rule.until);
/** Whether a rule speaks: its claim holds, and the config wants to hear it. A level in the config switches on what the preset leaves out. */
function speaks(id, rule, day, config) {
    if (!isActive(rule, day))
        return false;
    const configured = config.rules.get(id);
    if (configured !== undefined)
        return configured !== 'off';
    return rule.confidence !== 'low' || config.extends === 'strict';
}
/** One line for a rule, with the first place: what fails once fails most everywhere. */
function faultNotice(id, [first, ...more], world) {
    if (!first)
        return [];
    const elsewhere = more.length === 0 ? 'here' : `here and at ${more.length} more ${more.length === 1 ? 'place' : 'places'}`;
    const { at } = first.fact;
    return [{ kind: 'internal', path: world.path(at.source), message: `the rule ${id} failed ${elsewhere}: ${first.message}`, at }];
}
function answer(rule, fact, { ask, faults }) {
    try {
        return ask(rule, fact);
    }
    catch (fault) {
        faults.push({ fact, message: fault instanceof Error ? fault.message : 'unknown fault' });
        return undefined;
    }
}
/** That the pods are for Windows is what the problem rests on, and only a hint says so. */
function restsOnHint({ because }, fact, world) {
    if (fact.kind !== 'workload')
        return false;
    const { strength, evidence } = world.podOs(fact);
    return strength === 'hint' && because?.some(each => evidence.some(sign => sign === each)) === true;
}
function toFinding(id, rule, said, fact, world, config) {
    const hinted = !said.probable && restsOnHint(said, fact, world);
    const problem = hinted ? { ...said, probable: true } : said;
    const configured = config.rules.get(id);
    const own = problem.severity ?? rule.severity;
    const likely = problem.probable ? lowered(own) : own;
    const set = configured === undefined || configured === 'off' ? likely : configured;
    const why = problem.probable ? [...problem.why, ...(hinted ? hint : doubt)] : problem.why;
    const subject = subjectOf(problem, fact);
    return { ...problem, why, subject, rule: id, statement: fact.at, severity: fact.example && set === 'error' ? 'warning' : set, example: fact.example };
}
const doubt = (0,prose/* plainly */.yG)(' The link between the places is only probable, so this weighs one grade less.');
const hint = (0,prose/* plainly */.yG)(' No field says outright that the pods are for Windows, so this weighs one grade less.');
const lowered = (severity) => (severity === 'error' ? 'warning' : 'notice');

// EXTERNAL MODULE: ./lib/extract/azure/object-groups.js
var object_groups = __webpack_require__(6423);
;// CONCATENATED MODULE: ./lib/link/azure-objects.js


/** The clusters and pools that Kubernetes objects make in Azure, overlays and charts included: they refer to one another across files. */
const azureObjects = (files, facts) => {
    let texts;
    const textOf = (source) => {
        texts ??= new Map([...files.values()].map(file => [file.source, file.text]));
        return texts.get(source);
    };
    const objects = facts.filter(fact => fact.kind === 'object');
    const written = ({ source, start, end }) => textOf(source)?.slice(start, end);
    return {
        facts: objects.some(object_groups/* azureGroupOf */.G) ? parts_parts.azureInYaml.code().azureObjectFacts(objects, written) : [],
        consumed: new Set(),
        notices: [],
    };
};

// EXTERNAL MODULE: ./lib/catalogue/spellings.js + 1 modules
var spellings = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/link/intents.js


/** Tells of each cluster that no command of `az` makes what is said above it, or above its Windows profile, that it is for. */
function withIntents(facts, files) {
    if (!facts.some(isMadeElsewhere))
        return facts;
    const texts = new Map(files.map(({ source, text }) => [source, text]));
    return facts.map(fact => {
        if (!isMadeElsewhere(fact))
            return fact;
        const intent = aboveCluster(fact, texts) ?? aboveProfile(fact, texts);
        return intent ? { ...fact, intent } : fact;
    });
}
const isMadeElsewhere = (fact) => fact.kind === 'cluster' && !fact.via.startsWith('az ');
function aboveCluster(cluster, texts) {
    const { at } = cluster;
    const text = texts.get(at.source);
    return text === undefined ? undefined : intentOf(text, at, (0,spellings/* isCommandLine */.Et)(cluster) ? 'script' : 'template');
}
/** A block of settings: nothing that is longer has the name of its user at the end. */
const longestProfile = 1000;
function aboveProfile({ windowsAdminUsername: user }, texts) {
    const text = user.is === 'absent' ? undefined : texts.get(user.at.source);
    if (text === undefined)
        return undefined;
    const before = text.slice(Math.max(0, user.at.start - longestProfile), user.at.start);
    const opens = [...before.matchAll(/\n[ \t]*["']?windows_?profile\b/gi)].at(-1);
    return opens ? intentOf(text, { ...user.at, start: user.at.start - before.length + opens.index + 1 }, 'template') : undefined;
}

;// CONCATENATED MODULE: ./lib/link/parts.js

/** What puts files of one technique together, and what reads the patterns of a config: many scans have none of it. */
const link_parts_parts = {
    infrastructure: (0,part/* part */.y_)(() => Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(711), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 8805))),
    globs: (0,part/* part */.y_)(() => Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 3702))),
    rendered: (0,part/* part */.y_)(() => __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 1308))),
};

// EXTERNAL MODULE: ./lib/link/paths.js
var link_paths = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/link/signs.js
var signs = __webpack_require__(8142);
;// CONCATENATED MODULE: ./lib/link/scripts.js








/** More readings of called files than a repository has use for: workflows that call each other in every way multiply. */
const maximumReadings = 500;
const scripts_maximumDepth = 8;
/**
 * Reads the files again that others decide: scripts with what they source, makefiles with what they include, pipelines with their templates of
 * variables; and workflows, actions and templates with what their callers hand them. One that is called here is judged as it is called.
 */
function readAgain(files) {
    const reader = { files, facts: [], consumed: new Set(), done: new Set(), notices: [], outputs: (0,once/* once */.Oo)(() => outputsOf(files)) };
    const all = [...files.values()].filter(({ said }) => said.asks.length > 0 || said.calls.length > 0);
    const called = new Set(all.flatMap(file => file.said.calls.flatMap(call => callee(file, call, files) ?? [])));
    for (const file of all) {
        if (called.has(file))
            continue;
        const asks = file.said.asks.some(path => (path === outputsAsk ? reader.outputs().size > 0 : found(file, path, files)));
        const said = asks ? readFile(file, { inputs: new Map() }, reader) : file.said;
        readCalls(file, said, 0, reader);
    }
    return { facts: reader.facts, consumed: reader.consumed, notices: reader.notices };
}
const outputsOf = (files) => ((0,signs/* hasTerraform */.x4)(files) ? link_parts_parts.infrastructure.code().terraformOutputs(files) : new Map());
function readFile(file, handed, { files, facts, consumed, notices, outputs }) {
    const said = extract(file, file.source, file.language, file.example, { ...handed, outputs, named: path => named(file, path, files) });
    (0,add_all/* addAll */.R)(facts, handed.caller === undefined ? said.facts : said.facts.map(fact => (0,restated/* restated */.l)(fact, { environment: handed.caller })));
    consumed.add(file.source);
    // That it is too much by itself was told when it was read alone.
    const known = new Set(file.said.problems.map(({ message }) => message));
    for (const { message, at, isCut } of said.problems)
        if (isCut && !known.has(message))
            tell(notices, { kind: 'unscanned', path: file.path, message, at });
    return said;
}
function readCalls(file, { calls }, depth, reader) {
    for (const call of calls) {
        const other = callee(file, call, reader.files);
        const key = JSON.stringify([other?.path, [...call.inputs].map(([name, value]) => [name, value.is, value.is === 'known' ? value.value : ''])]);
        if (!other || depth >= scripts_maximumDepth || reader.done.has(key))
            continue;
        if (reader.done.size >= maximumReadings) {
            tell(reader.notices, {
                kind: 'unscanned',
                path: other.path,
                message: `it is called in more ways than are looked at (${maximumReadings} of all files together)`,
            });
            continue;
        }
        reader.done.add(key);
        readCalls(other, readFile(other, { inputs: call.inputs, caller: file.path }, reader), depth + 1, reader);
    }
}
/** The file that a call runs; for a local action the one in its folder. */
function callee(file, { path }, files) {
    const plain = path.replace(/^\/+/, '');
    return found(file, plain, files) ?? found(file, `${plain}/action.yml`, files) ?? found(file, `${plain}/action.yaml`, files);
}
/** Each once. */
function tell(notices, notice) {
    if (!notices.some(({ path, message }) => path === notice.path && message === notice.message))
        notices.push(notice);
}
function named(file, path, files) {
    const other = found(file, path, files);
    return other && { path: other.path, text: (0,model_text/* wholeText */.r0)(other.source, other.text) };
}
/** A path as a script means it. A file that names itself decides nothing. */
function found(file, path, files) {
    const other = (0,link_paths/* lookUpPath */.yc)(file.path, path, candidate => files.get(candidate));
    return other === file ? undefined : other;
}

;// CONCATENATED MODULE: ./lib/link/expand.js






const expand_nothing = { facts: [], consumed: new Set(), notices: [] };
function where(isThere, expander) {
    return (files, facts) => (isThere(files, facts) ? expander()(files, facts) : expand_nothing);
}
/** In their order: those that come later see the facts of those before. */
const expanders = {
    scripts: readAgain,
    Terraform: where(signs/* hasTerraform */.x4, () => link_parts_parts.infrastructure.code().terraform),
    'Bicep and ARM templates': where(signs/* hasTemplates */.Gd, () => link_parts_parts.infrastructure.code().expandTemplates),
    kustomizations: where(signs/* hasKustomizations */.hM, () => link_parts_parts.rendered.code().expandKustomizations),
    charts: where(signs/* hasCharts */.I6, () => link_parts_parts.rendered.code().expandCharts),
    'objects of Azure': azureObjects,
};
/**
 * The facts of all files: what each says alone, unless it is a part of something, and what is said by several together.
 * An expander that fails is a notice; what the others say stands.
 * @param late why nothing more is begun
 */
function expand(files, late = () => undefined) {
    const byPath = new Map(files.map(file => [file.path, file]));
    const consumed = new Set();
    const reread = new Set();
    const together = [];
    const notices = [];
    const all = () => [...files.filter(file => !consumed.has(file.source)).flatMap(file => file.said.facts), ...together];
    let facts = all();
    for (const [name, expander] of Object.entries(expanders)) {
        const reason = late();
        if (reason !== undefined) {
            notices.push({ kind: 'unscanned', path: '', message: `reading ${name} across files was left out: ${reason}` });
            continue;
        }
        const expansion = guarded(name, expander, byPath, facts);
        for (const source of expansion.consumed)
            consumed.add(source);
        for (const source of expansion.reread ?? [])
            reread.add(source);
        for (const fact of expansion.facts)
            together.push(fact);
        for (const notice of expansion.notices)
            notices.push(notice);
        if (expansion.consumed.size > 0 || expansion.facts.length > 0)
            facts = all();
    }
    return { facts: withIntents(facts, files), reread, notices };
}
function guarded(name, expander, files, facts) {
    try {
        return expander(files, facts);
    }
    catch (fault) {
        if (fault instanceof part/* MissingPart */.ib)
            throw fault;
        const message = `reading ${name} across files failed: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
        return { facts: [], consumed: new Set(), notices: [{ kind: 'internal', path: '', message }] };
    }
}

;// CONCATENATED MODULE: ./lib/link/clusters.js



/** @param destinationOf where a statement belongs by its file and folder, for pools whose cluster nobody can name */
function linkClusters(clusters, pools, destinationOf) {
    const created = clusters.filter(cluster => cluster.action === 'create');
    const byKey = groupBy(created.flatMap(cluster => keysOf(cluster).map(key => ({ cluster, key }))), ({ key }) => key);
    // What one statement makes has the very same place; a loop makes several clusters at equal ones.
    const byStatement = groupBy(created, cluster => cluster.at);
    const statements = (0,once/* once */.Oo)(() => groupBy(pools, poolKey));
    const creations = (0,once/* once */.Oo)(() => groupBy(pools.filter(pool => pool.action === 'create'), poolKey));
    const sameIn = (index, pool) => {
        const key = poolKey(pool);
        return key === undefined ? undefined : index().get(key);
    };
    const poolsByCluster = (0,once/* once */.Oo)(() => groupBy(pools, pool => keyOf(pool.cluster, scopeOf(pool), pool.at.source)));
    /** Statements that name their cluster alike share an answer. */
    const named = new Map();
    const links = new Map();
    const poolsOf = new Map();
    const updatesOf = new Map();
    for (const pool of pools) {
        const found = find(pool, pool.cluster);
        links.set(pool, found);
        if (pool.action !== 'create')
            continue;
        for (const { fact, certain } of found)
            push(poolsOf, fact, { fact: pool, certain });
    }
    for (const cluster of clusters) {
        const found = cluster.action === 'create' ? [{ fact: cluster, certain: true }] : find(cluster, cluster);
        links.set(cluster, found);
        if (cluster.action === 'update')
            for (const { fact } of found)
                push(updatesOf, fact, cluster);
    }
    return {
        clustersOf: fact => links.get(fact) ?? [],
        poolsOf: cluster => poolsOf.get(cluster) ?? [],
        updatesOf: cluster => updatesOf.get(cluster) ?? [],
        creationOf: pool => (pool.action === 'create' ? pool : sameIn(creations, pool)?.[0]),
        poolsNaming: cluster => {
            const key = keyOf(cluster, scopeOf(cluster));
            return (key === undefined ? undefined : poolsByCluster().get(key)) ?? [];
        },
        statementsOf: (0,once/* memo */.ph)(pool => sameIn(statements, pool) ?? [pool]),
    };
    function find(fact, name) {
        const scope = scopeOf(fact);
        const own = byStatement.get(fact.at)?.find(cluster => scopeOf(cluster) === scope);
        if (own)
            return [{ fact: own, certain: true }];
        const key = keyOf(name, scope, fact.at.source);
        const named = key === undefined ? undefined : namedAlike(key, name);
        const here = named?.bySource.get(fact.at.source) ?? [];
        const nearest = here.findLast(cluster => cluster.at.start <= fact.at.start) ?? here[0];
        if (nearest)
            return [{ fact: nearest, certain: true }];
        if (named && named.links.length > 0)
            return named.links;
        return clusters_guess(fact, name, destinationOf(fact));
    }
    function namedAlike(key, name) {
        const question = [key, name.symbol, asked(name.resourceGroup), asked(name.subscription)].join('\0');
        const known = named.get(question);
        if (known)
            return known;
        const equal = (byKey.get(key) ?? []).map(({ cluster }) => cluster);
        const meant = name.symbol === undefined ? equal.filter(cluster => maySame(cluster, name)) : equal;
        const found = { bySource: groupBy(meant, ({ at }) => at.source), links: meant.map(fact => ({ fact, certain: meant.length === 1 })) };
        named.set(question, found);
        return found;
    }
}
const asked = (value) => (value?.is === 'known' ? `=${value.value}` : '');
/** Where only one cluster is likely to be meant, a pool whose cluster nobody can name is likely on it. */
function clusters_guess(fact, name, { clusters, by }) {
    const [only] = clusters;
    if (clusters.length !== 1 || !only || by === 'folder' || by === 'elsewhere' || !mayEqual(only.name, name.name) || !maySame(only, name))
        return [];
    // Had they the same variable, they would have been linked by it.
    if (only.at.source === fact.at.source && isVariable(only.name) && isVariable(name.name))
        return [];
    return [{ fact: only, certain: false }];
}
/** Facts of an example are linked inside their own file. */
const scopeOf = (fact) => (fact.example ? `example ${fact.at.source}` : 'repository');
function keyOf(name, scope, source = name.at?.source) {
    if (name.symbol !== undefined)
        return `${scope}\0@${name.symbol}`;
    const value = name.name;
    if (value.is === 'known')
        return `${scope}\0${value.value.toLowerCase()}`;
    // The same variable in one file is the same name, also with the same characters around it.
    if (value.is === 'partial' && value.name !== undefined)
        return [scope, `$${source}`, value.name, ...value.parts].join('\0');
    return value.is === 'unknown' && value.name !== undefined ? `${scope}\0$${source}\0${value.name}` : undefined;
}
/** A cluster is found by its address and by its name. */
function keysOf(cluster) {
    const scope = scopeOf(cluster);
    const { symbol, ...name } = cluster;
    return [...new Set([keyOf(cluster, scope), keyOf(name, scope)])].filter(key => key !== undefined);
}
function poolKey(pool) {
    const cluster = keyOf(pool.cluster, scopeOf(pool), pool.at.source);
    const name = (0,model_value/* valueOf */.RP)(pool.name) ?? (pool.name.is === 'unknown' && pool.name.name !== undefined ? `$${pool.at.source}\0${pool.name.name}` : undefined);
    return cluster === undefined || name === undefined ? undefined : `${cluster}\0${name}`;
}
/** Neither the resource group nor the subscription tells two clusters of one name apart. */
const maySame = (a, b) => mayEqual(a.resourceGroup, b.resourceGroup) && (!a.subscription || !b.subscription || mayEqual(a.subscription, b.subscription));
/** Nothing that is known tells the two apart. */
const mayEqual = (a, b) => a.is !== 'known' || b.is !== 'known' || a.value.toLowerCase() === b.value.toLowerCase();
const isVariable = (name) => name.is === 'unknown' && name.name !== undefined;

// EXTERNAL MODULE: ./lib/model/azure-properties.js
var azure_properties = __webpack_require__(4706);
;// CONCATENATED MODULE: ./lib/link/declared.js



function declaredFacts(config) {
    const rows = config.clusters.map(declared => ({ ...facts(declared), matches: matcher(declared.paths) }));
    return {
        clusters: rows.map(row => row.cluster),
        pools: rows.flatMap(row => row.pools),
        forPath: path => {
            const found = rows.filter(row => row.matches(path)).map(row => row.cluster);
            return found.length > 0 ? found : undefined;
        },
    };
}
const matcher = (globs) => (globs.length === 0 ? () => true : link_parts_parts.globs.code().matching(globs));
function facts(declared) {
    const stated = { example: false, conditional: false, via: 'the config' };
    // What a declaration leaves out is not known; only the list of pools can be said to be complete.
    const name = { name: (0,model_value/* known */.eO)(declared.name, declared.at), resourceGroup: (0,model_value/* unknown */.L5)(declared.at) };
    const cluster = {
        kind: 'cluster',
        action: 'create',
        at: declared.at,
        ...stated,
        ...name,
        ...(0,azure_properties/* clusterPropertiesOf */.H)((0,model_value/* unknown */.L5)(declared.at)),
        ...(declared.kubernetes && { kubernetesVersion: declared.kubernetes }),
        ...(declared.network && { networkPlugin: declared.network }),
        ...(declared.networkPolicy && { networkPolicy: declared.networkPolicy }),
        ...(declared.gmsa && { gmsaEnabled: declared.gmsa }),
    };
    const pools = declared.pools.map((pool) => ({
        kind: 'node-pool',
        action: 'create',
        first: false,
        at: pool.name.at,
        ...stated,
        cluster: name,
        ...(0,azure_properties/* poolPropertiesOf */.n)((0,model_value/* unknown */.L5)(pool.name.at)),
        name: pool.name,
        osType: pool.os,
        osSku: pool.sku ?? (0,model_value/* absent */.Ge)(pool.name.at),
        snapshotId: (0,model_value/* absent */.Ge)(pool.name.at),
        taints: (0,model_value/* known */.eO)(pool.taints, pool.name.at),
        // Who declares the taints declares the one of a Spot pool too.
        priority: (0,model_value/* absent */.Ge)(pool.name.at),
    }));
    return { cluster, pools };
}

;// CONCATENATED MODULE: ./lib/link/environments.js


/** Words that name an environment, with their usual spellings; the first of a row stands for all. */
const environments_spellings = [
    ['dev', 'devel', 'development'],
    ['test', 'tst', 'testing'],
    ['qa'],
    ['uat', 'acc', 'acceptance'],
    ['stage', 'stg', 'staging'],
    ['preprod', 'ppd'],
    ['prod', 'prd', 'production', 'live'],
    ['nonprod', 'npd'],
    ['sandbox', 'sbx'],
    ['integration', 'int'],
    ['perf', 'performance'],
    ['dr'],
];
const environmentOf = new Map(environments_spellings.flatMap(row => row.map(word => [word, row[0]])));
/** Such a word by itself, or with a number: `prod`, `shop-dev2`. */
const environmentWord = new RegExp(`(?<![a-z0-9])(${[...environmentOf.keys()].join('|')})\\d*(?![a-z0-9])`, 'g');
/** The environments that paths and names speak of, each in one spelling. */
function environmentsIn(texts) {
    const found = new Set();
    for (const text of texts)
        for (const [, word] of text.toLowerCase().matchAll(environmentWord))
            found.add(environmentOf.get(word));
    return found.size === 0 ? trimmed/* none */.d : [...found].sort();
}
/**
 * The words of a place.
 * @param paths of its file, and of what that was read through: an overlay, a values file
 * @param environments those that count
 */
function belongingOf(paths, environments) {
    const folders = paths.flatMap(path => (0,link_paths/* folderOf */.yS)(path).toLowerCase().split('/').filter(Boolean));
    const lesson = folders.find(folder => LESSON.test(folder));
    return { environments, words: new Set([...environments, ...folders]), ...(lesson !== undefined && { lesson }) };
}
/** Words that are folders of tests and of much else in repositories that know no environments. */
const ambiguous = new Set(['test', 'integration', 'perf', 'dr']);
/** Environments by which clusters differ: words of the ambiguous kind count only beside one that is not. */
const areTelling = (environments) => [...environments].some(word => !ambiguous.has(word));
const LESSON = /^(?:\d{1,3}[-_. ]|(?:chapter|day|exercise|lab|lesson|module|part|section|step|unit|week)[-_ ]?\d{1,3})/;
/** Both speak of environments, and of none in common: `dev` and `prod`. */
const areApart = (a, b) => a.length > 0 && b.length > 0 && !a.some(word => b.includes(word));

;// CONCATENATED MODULE: ./lib/link/destinations.js






/**
 * Tells which clusters a fact goes to: those that the config declares for its path; else those that its own file makes; else those that share an
 * environment or a folder by which the clusters of the repository differ (`prod/` and `dev/`); else those of the nearest folder.
 * Facts of one folder and one environment share an answer, so a look-up costs next to nothing.
 */
function destinations({ clusters, path, declaredFor }) {
    const inFile = groupBy(clusters, cluster => `${cluster.at.source} ${cluster.example}`);
    const survey = surveyOf(clusters.filter(cluster => !cluster.example), path);
    const answers = new Map();
    const answer = (key, find) => {
        const known = answers.get(key);
        if (known)
            return known;
        const found = find();
        answers.set(key, found);
        return found;
    };
    return fact => {
        const own = path(homeOf(fact));
        const declared = declaredFor(own);
        if (declared)
            return answer(`config ${declared.map(({ at }) => at.start).join()}`, () => ({ clusters: declared, by: 'config' }));
        if (clusters.length === 0 && !fact.example)
            return nowhere;
        const file = `${fact.at.source} ${fact.example}`;
        const same = inFile.get(file);
        if (same)
            return answer(`file ${file}`, () => ({ clusters: same, by: 'file' }));
        if (fact.example)
            return answer(`file ${file}`, () => ({ clusters: [], by: 'none' }));
        const paths = fact.environment === undefined ? [own] : [own, fact.environment];
        const environments = survey.environmentsIn(paths);
        const key = JSON.stringify([(0,link_paths/* folderOf */.yS)(own), ...environments, fact.environment]);
        return answer(key, () => {
            const place = belongingOf(paths, environments);
            return withLesson(among(survey, place, (0,link_paths/* folderOf */.yS)(own)), place, survey);
        });
    };
}
const nowhere = { clusters: [], by: 'none' };
/** The source whose place in the repository tells where a fact goes: that of the overlay rather than that of the base. */
const homeOf = (fact) => fact.consumer?.source ?? fact.at.source;
function withLesson(found, { lesson }, { lessons }) {
    const isOther = (cluster) => lessons.has(cluster) && lessons.get(cluster) !== lesson;
    return lesson !== undefined && found.clusters.length > 0 && found.clusters.every(isOther) ? { ...found, otherLesson: true } : found;
}
function surveyOf(all, path) {
    const found = all.map(cluster => {
        const paths = [path(cluster.at.source), ...(cluster.environment === undefined ? [] : [cluster.environment])];
        return { cluster, paths, environments: environmentsIn([...paths, (0,model_value/* valueOf */.RP)(cluster.name) ?? '', (0,model_value/* valueOf */.RP)(cluster.resourceGroup) ?? '']) };
    });
    const telling = areTelling(new Set(found.flatMap(({ environments }) => environments)));
    const placed = found.map(({ cluster, paths, environments }) => ({ cluster, paths, belonging: belongingOf(paths, telling ? environments : trimmed/* none */.d) }));
    const byWord = new Map();
    const below = new Map();
    for (const { cluster, paths, belonging } of placed) {
        for (const word of belonging.words)
            push(byWord, word, cluster);
        for (let folder = (0,link_paths/* folderOf */.yS)(paths[0]);; folder = (0,link_paths/* folderOf */.yS)(folder)) {
            push(below, folder, cluster);
            if (folder === '')
                break;
        }
    }
    const groups = [...groupBy(placed, ({ belonging }) => belonging.environments.join(' ')).values()].map(group => ({
        environments: group[0].belonging.environments,
        clusters: group.map(({ cluster }) => cluster),
    }));
    const possibleFor = (environments) => {
        const clusters = groups.filter(group => !areApart(environments, group.environments)).flatMap(group => group.clusters);
        const isPossible = new Set(clusters);
        const among = (some = []) => some.filter(cluster => isPossible.has(cluster));
        const sharing = (word) => {
            const found = among(byWord.get(word));
            return found.length < clusters.length ? found : [];
        };
        return { clusters, sharing: (0,once/* memo */.ph)(sharing), below: (0,once/* memo */.ph)(folder => among(below.get(folder))) };
    };
    return {
        all,
        environmentsIn: paths => (telling ? environmentsIn(paths) : trimmed/* none */.d),
        possibleFor: (0,once/* memo */.ph)(possibleFor, environments => environments.join(' ')),
        lessons: new Map(placed.flatMap(({ cluster, belonging: { lesson } }) => (lesson === undefined ? [] : [[cluster, lesson]]))),
    };
}
function among({ all, possibleFor }, place, folder) {
    if (all.length === 0)
        return { clusters: [], by: 'none' };
    const possible = possibleFor(place.environments);
    if (possible.clusters.length === 0)
        return { clusters: all, by: 'elsewhere' };
    if (possible.clusters.length === 1)
        return { clusters: possible.clusters, by: 'only' };
    const close = closest(place, possible);
    if (close.length > 0)
        return { clusters: close, by: 'words' };
    // All of them are below the root.
    for (let up = folder;; up = (0,link_paths/* folderOf */.yS)(up)) {
        const found = possible.below(up);
        if (found.length > 0)
            return { clusters: found, by: 'folder' };
    }
}
/** Those that share most of the words by which they differ; none where the words tell nothing. */
function closest({ words }, { sharing }) {
    const scores = new Map();
    for (const word of words)
        for (const cluster of sharing(word))
            scores.set(cluster, (scores.get(cluster) ?? 0) + 1);
    let most = 0;
    for (const score of scores.values())
        most = Math.max(most, score);
    return [...scores].filter(([, score]) => score === most).map(([cluster]) => cluster);
}

;// CONCATENATED MODULE: ./lib/link/field-index.js


/**
 * Tells which trees have a field of a name, at any depth. All names are looked for in one walk, when the first of them is asked for.
 * @param names those that will be asked for (see searchFor); any other costs a walk of its own
 */
function indexFields(trees, names) {
    const announced = (0,once/* once */.Oo)(() => holders(trees(), names));
    const others = new Map();
    return name => {
        const known = announced().get(name) ?? others.get(name);
        if (known)
            return known;
        const found = holders(trees(), [name]).get(name);
        others.set(name, found);
        return found;
    };
}
function holders(trees, names) {
    const search = searchFor(names);
    const groups = new Map(names.map(name => [name, new Set()]));
    const found = new Set();
    for (const tree of trees) {
        searchKeys(tree, search, found);
        if (found.size === 0)
            continue;
        for (const name of found)
            groups.get(name).add(tree);
        found.clear();
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/link/helm-values.js
var helm_values = __webpack_require__(973);
;// CONCATENATED MODULE: ./lib/link/pod-index.js




/** More workloads with one label than this are not looked through. */
const maximumCandidates = 500;
/**
 * Each of the two indexes is made when it is first asked.
 * @param osOf the OS of a workload's pods
 */
function indexPods(workloads, osOf, path) {
    const scopes = scopesOf(path);
    /** By scope, OS and each of some texts. */
    const index = (textsOf) => {
        const found = new Map();
        for (const workload of workloads) {
            const os = osOf(workload);
            const scope = os && scopes(workload);
            if (scope !== undefined)
                for (const text of textsOf(workload))
                    push(found, pod_index_keyOf(scope, os, text), workload);
        }
        return found;
    };
    const byClaim = (0,once/* once */.Oo)(() => index(claimNames));
    const byLabel = (0,once/* once */.Oo)(() => index(workload => ['', ...labelsOf(workload)]));
    return {
        mounting: (claim, os, near) => byClaim().get(pod_index_keyOf(scopes(near) ?? '', os, claim))?.[0],
        selected: (labels, os, near) => {
            const wanted = wantedLabels(labels);
            const candidates = wanted && byLabel().get(pod_index_keyOf(scopes(near) ?? '', os, wanted[0] ?? ''));
            return candidates?.slice(0, maximumCandidates).find(workload => isSubset(wanted, labelsOf(workload)));
        },
    };
}
const pod_index_keyOf = (...parts) => parts.join('\0');
/**
 * What can be told to lie in one namespace: the same name; where none is given or can be seen, the same folder. What a document shows lies in
 * that document alone.
 */
function scopesOf(path) {
    return fact => {
        const { at, example, namespace } = fact;
        const folder = path(homeOf(fact)).split('/').slice(0, -1).join('/');
        const place = namespace.is === 'known' ? `namespace ${namespace.value}` : `folder ${folder}`;
        const home = fact.consumer ? `${place} of ${homeOf(fact)}` : place;
        return example ? `${home} in ${at.source}` : home;
    };
}
const claimNames = ({ pod }) => (0,model_node/* itemsAt */.Ct)(pod, 'volumes').flatMap(volume => {
    const name = (0,model_node/* textAt */.$6)(volume, 'persistentVolumeClaim', 'claimName');
    return name.is === 'known' ? [name.value] : [];
});
const labelsOf = ({ podMetadata }) => pairs((0,model_node/* nodeAt */.oB)(podMetadata, 'labels')) ?? [];
/** The labels as `key=value`; undefined where one of them cannot be seen. */
function pairs(labels) {
    const texts = (0,model_node/* entriesAt */.ws)(labels).map(({ key, value }) => (value.kind === 'scalar' && !value.parts && !key.parts ? `${key.text}=${value.text}` : undefined));
    return texts.every(text => text !== undefined) ? texts : undefined;
}
/** The labels that a selector asks for; undefined where it asks for more than can be judged. */
function wantedLabels(selector) {
    if (selector.kind !== 'map' || selector.open)
        return undefined;
    const structured = ['matchLabels', 'matchExpressions'].some(key => (0,model_node/* nodeAt */.oB)(selector, key).is !== 'absent');
    if (!structured)
        return pairs({ is: 'known', value: selector, at: selector.at, from: [] });
    if ((0,model_node/* nodeAt */.oB)(selector, 'matchExpressions').is !== 'absent' || !isWhole((0,model_node/* nodeAt */.oB)(selector, 'matchLabels')))
        return undefined;
    return pairs((0,model_node/* nodeAt */.oB)(selector, 'matchLabels'));
}
const isWhole = (labels) => labels.is === 'known' && labels.value.kind === 'map' && !labels.value.open;
const isSubset = (wanted, labels) => wanted.every(label => labels.includes(label));

// EXTERNAL MODULE: ./lib/model/pod-commands.js
var pod_commands = __webpack_require__(205);
;// CONCATENATED MODULE: ./lib/link/pod-os.js








const poolLabelNames = ['agentpool', 'kubernetes.azure.com/agentpool'];
/** Strongest evidence first. */
const certain = [
    { fields: ['os'], signs: declaredOs },
    { fields: ['nodeSelector'], signs: selectors },
    { fields: ['nodeSelectorTerms'], signs: affinity },
    { fields: ['windowsOptions'], signs: windowsOptions },
    { fields: ['runtimeClassName'], signs: runtimeClass },
    { fields: poolLabelNames, signs: poolLabels },
];
const likely = [
    { fields: ['image'], signs: pod_os_images },
    { fields: ['tolerations'], signs: tolerations },
    { fields: ['workingDir', 'mountPath', 'hostPath', 'command'], signs: windowsPaths },
];
/** The fields that tell of an OS. */
const osFields = [...certain, ...likely].flatMap(({ fields }) => fields);
/** Tells the OS of a workload's pods, three-valued: no evidence is unknown, not Linux. Most pods have few of the fields that tell, most repositories not all. */
function podOsIn(surroundings) {
    const present = (sources) => sources
        .map(({ fields, signs }) => ({ signs, trees: fields.map(field => surroundings.treesWith(field)).filter(({ size }) => size > 0) }))
        .filter(({ trees }) => trees.length > 0);
    const certainHere = (0,once/* once */.Oo)(() => present(certain));
    const likelyHere = (0,once/* once */.Oo)(() => present(likely));
    const signsOf = (sources, workload) => sources.flatMap(({ signs, trees }) => (trees.some(having => having.has(workload.object)) ? signs(workload, surroundings) : []));
    return workload => {
        const signs = signsOf(certainHere(), workload);
        return agreed(signs.length > 0 ? signs : signsOf(likelyHere(), workload));
    };
}
const untold = { os: 'unknown', strength: 'none', evidence: [] };
function agreed(signs) {
    const [first] = signs;
    if (!first)
        return untold;
    const { os, strength } = first;
    const evidence = (0,trimmed/* trimmed */.w)(signs);
    if (signs.some(sign => sign.os !== os))
        return { os: strength === 'certain' ? 'contradiction' : 'unknown', strength, evidence };
    return { os, strength, evidence };
}
const osLabels = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
function osNamed(text) {
    return text === 'windows' ? 'Windows' : text === 'linux' ? 'Linux' : undefined;
}
/** The text of a scalar that no template decides. */
const seenText = (node) => (node.kind === 'scalar' && !node.parts ? node.text : undefined);
function declaredOs({ pod }) {
    const name = (0,model_node/* textAt */.$6)(pod, 'os', 'name');
    const os = osNamed((0,model_value/* valueOf */.RP)(name));
    return os ? [{ os, strength: 'certain', at: name.at, says: (0,prose/* say */.cv) `${'os.name'} is ${(0,model_value/* valueOf */.RP)(name)}` }] : [];
}
/** One and the same of all pods that select one label: there are thousands of them. */
const asksFor = (0,once/* memo */.ph)((label) => (0,prose/* say */.cv) `the nodeSelector asks for ${label}`);
function selectors({ pod }) {
    return (0,model_node/* entriesAt */.ws)(pod, 'nodeSelector').flatMap(({ key, value }) => {
        const text = seenText(value);
        if (text === undefined)
            return [];
        const os = osOfLabel(key.text, text);
        return os ? [{ os, strength: 'certain', at: value.at, says: asksFor(`${key.text}: ${text}`) }] : [];
    });
}
/** Labels that only nodes of one OS carry. Build and SKU labels are set on Windows nodes by the kubelet and by AKS. */
function osOfLabel(key, value) {
    if (osLabels.includes(key))
        return osNamed(value);
    if (key === 'node.kubernetes.io/windows-build')
        return 'Windows';
    if (/^kubernetes\.azure\.com\/os-sku(?:-effective|-requested)?$/.test(key))
        return /^windows/i.test(value) ? 'Windows' : 'Linux';
    // System pools are Linux, so this label is Linux evidence.
    if (key === 'kubernetes.azure.com/mode' && value === 'system')
        return 'Linux';
    return undefined;
}
/** A required node affinity decides only if each of its terms does: the terms are alternatives. */
function affinity(workload, surroundings) {
    const terms = (0,model_node/* itemsAt */.Ct)(workload.pod, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms');
    const signs = terms.map(term => (0,model_node/* itemsAt */.Ct)(term, 'matchExpressions')
        .map(expression => osOfExpression(expression, workload, surroundings))
        .find(sign => sign !== undefined));
    if (signs.some(sign => sign === undefined))
        return [];
    return new Set(signs.map(sign => sign.os)).size === 1 ? [signs[0]] : [];
}
function osOfExpression(expression, near, { pool }) {
    const key = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(expression, 'key')) ?? '';
    const operator = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(expression, 'operator'));
    const values = (0,model_node/* itemsAt */.Ct)(expression, 'values').map(seenText);
    const osOf = (value) => (poolLabelNames.includes(key) ? pool(value, near)?.os : osOfLabel(key, value));
    const systems = new Set(values.map(value => (value === undefined ? undefined : osOf(value))));
    const [only] = systems;
    if (systems.size !== 1 || !only)
        return undefined;
    if (operator !== 'In' && !(operator === 'NotIn' && osLabels.includes(key)))
        return undefined;
    const os = operator === 'In' ? only : only === 'Windows' ? 'Linux' : 'Windows';
    return { os, strength: 'certain', at: expression.at, says: (0,prose/* say */.cv) `the node affinity requires ${`${key} ${operator} ${values.join(', ')}`}` };
}
function windowsOptions(workload) {
    const holders = [workload.pod, ...(0,pod/* containersOf */.Mz)(workload).map(({ node }) => node)];
    const found = holders.map(holder => (0,model_node/* nodeAt */.oB)(holder, 'securityContext', 'windowsOptions')).find(({ is }) => is === 'known');
    return found ? [{ os: 'Windows', strength: 'certain', at: found.at, says: (0,prose/* say */.cv) `${'windowsOptions'} is set`, isOption: true }] : [];
}
function runtimeClass(workload, surroundings) {
    const name = (0,model_node/* textAt */.$6)(workload.pod, 'runtimeClassName');
    const found = name.is === 'known' ? surroundings.runtimeClass(name.value, workload) : undefined;
    if (!found)
        return [];
    return (0,model_node/* entriesAt */.ws)(found.object, 'scheduling', 'nodeSelector').flatMap(({ key, value }) => {
        const text = seenText(value);
        const os = text === undefined ? undefined : osOfLabel(key.text, text);
        return os ? [{ os, strength: 'certain', at: value.at, says: (0,prose/* say */.cv) `its RuntimeClass ${(0,model_value/* valueOf */.RP)(name)} selects ${`${key.text}: ${text}`}` }] : [];
    });
}
function poolLabels(workload, surroundings) {
    return poolLabelNames.flatMap((label) => {
        const name = (0,model_node/* textAt */.$6)(workload.pod, 'nodeSelector', label);
        const found = name.is === 'known' ? surroundings.pool(name.value, workload) : undefined;
        return found?.os
            ? [
                {
                    os: found.os,
                    strength: 'certain',
                    at: name.at,
                    says: (0,prose/* say */.cv) `it selects the pool ${(0,model_value/* valueOf */.RP)(name)}, which is a ${(0,prose/* plainly */.yG)(found.os)} pool (${found.pool.at})`,
                },
            ]
            : [];
    });
}
function pod_os_images(workload) {
    return (0,pod/* containersOf */.Mz)(workload).flatMap(({ image }) => {
        if (image.is !== 'known')
            return [];
        const { os } = (0,catalogue_images/* imageOf */.dT)(image.value);
        return os === 'Windows' || os === 'Linux' ? [{ os, strength: 'likely', at: image.at, says: (0,prose/* say */.cv) `the image ${image.value} is a ${(0,prose/* plainly */.yG)(os)} image` }] : [];
    });
}
function tolerations(workload, surroundings) {
    return (0,model_node/* itemsAt */.Ct)(workload.pod, 'tolerations').flatMap((toleration) => {
        const key = (0,model_value/* valueOf */.RP)((0,model_node/* textAt */.$6)(toleration, 'key'));
        const value = (0,model_node/* textAt */.$6)(toleration, 'value');
        if (key === undefined)
            return [];
        const named = /(?:^|\/)os$/.test(key) && /^win/i.test((0,model_value/* valueOf */.RP)(value) ?? '');
        if (!named && !surroundings.isWindowsTaint(key, (0,model_value/* valueOf */.RP)(value), workload))
            return [];
        return [
            {
                os: 'Windows',
                strength: 'hint',
                at: toleration.at,
                says: (0,prose/* say */.cv) `it tolerates the taint ${[key, (0,model_value/* valueOf */.RP)(value)].filter(Boolean).join('=')} of Windows nodes`,
            },
        ];
    });
}
const drivePath = /^[A-Za-z]:(?:[\\/]|$)|^\\\\[.?]\\/;
const windowsShell = /^(?:.*\\)?(?:cmd|powershell)(?:\.exe)?$/i;
function windowsPaths(workload) {
    const paths = [
        ...(0,pod/* containersOf */.Mz)(workload).flatMap(({ node }) => [(0,model_node/* textAt */.$6)(node, 'workingDir'), ...(0,model_node/* itemsAt */.Ct)(node, 'volumeMounts').map(mount => (0,model_node/* textAt */.$6)(mount, 'mountPath'))]),
    ];
    paths.push(...(0,model_node/* itemsAt */.Ct)(workload.pod, 'volumes').map(volume => (0,model_node/* textAt */.$6)(volume, 'hostPath', 'path')));
    const commands = (0,pod_commands/* commandsOf */.K)(workload).map(({ words: [first] }) => first);
    const path = paths.find(value => value.is === 'known' && drivePath.test(value.value));
    const command = commands.find(value => value.is === 'known' && windowsShell.test(value.value));
    const sign = path ?? command;
    return sign ? [{ os: 'Windows', strength: 'hint', at: sign.at, says: (0,prose/* say */.cv) `${(0,model_value/* valueOf */.RP)(sign)} is a Windows ${(0,prose/* plainly */.yG)(path ? 'path' : 'shell')}` }] : [];
}

;// CONCATENATED MODULE: ./lib/link/pool-os.js

/**
 * The OS of a pool's nodes. The statement that makes the pool decides: its OS type, else its OS SKU, else Linux, which is the default of every
 * tool. Statements that change a pool say nothing of it; the one that makes it does.
 */
function poolOs(pool, links) {
    if (pool.action !== 'create') {
        const created = links.creationOf(pool);
        return created ? poolOs(created, links) : (0,model_value/* unknown */.L5)(pool.at);
    }
    const byType = (0,model_value/* mapValue */.IS)(pool.osType, asOs);
    if (byType.is === 'known' && byType.value === 'Windows')
        return byType;
    const bySku = (0,model_value/* mapValue */.IS)(pool.osSku, sku => (/^windows/i.test(sku) ? 'Windows' : 'Linux'));
    if (bySku.is === 'known' && bySku.value === 'Windows')
        return bySku;
    if (byType.is !== 'absent')
        return byType;
    if ((0,model_value/* isWritten */.QH)(pool.snapshotId) || bySku.is === 'unknown' || bySku.is === 'partial')
        return (0,model_value/* unknown */.L5)(pool.at);
    return bySku.is === 'known' ? bySku : (0,model_value/* known */.eO)('Linux', pool.at);
}
/** `--os-type` has no enumeration: the service compares without case, and a script with CRLF hands over `Windows\r`. */
const asOs = (text) => (/^windows\s*$/i.test(text) ? 'Windows' : /^linux\s*$/i.test(text) ? 'Linux' : undefined);

;// CONCATENATED MODULE: ./lib/link/pools-around.js

/** What a document shows is linked inside it, and the rest of the repository with itself. */
const areTogether = (a, b) => pools_around_scopeOf(a) === pools_around_scopeOf(b);
const pools_around_scopeOf = (fact) => (fact.example ? `example ${fact.at.source}` : 'repository');
/** What the pools of a repository tell of pods: by the label that names a pool, and by taints. */
function poolsAround(pools, osOf) {
    const byName = new Map();
    const windows = new Set();
    const others = new Set();
    for (const pool of pools) {
        const scope = pools_around_scopeOf(pool);
        const os = osOf(pool);
        for (const taint of (0,model_value/* valueOf */.RP)(pool.taints) ?? []) {
            const pair = taint.split(':')[0];
            // A toleration without a value is for every value of its key.
            for (const known of [pair, pair.split('=')[0]])
                (os === 'Windows' ? windows : others).add(`${scope}\0${known}`);
        }
        const name = (0,model_value/* valueOf */.RP)(pool.name);
        if (pool.action !== 'create' || name === undefined)
            continue;
        const other = byName.get(`${scope}\0${name}`);
        // Two pools of one name on clusters of different kinds: the label decides nothing.
        byName.set(`${scope}\0${name}`, other && other.os !== os ? { pool, os: undefined } : { pool, os });
    }
    return {
        pool: (name, near) => byName.get(`${pools_around_scopeOf(near)}\0${name}`),
        isWindowsTaint: (key, value, near) => {
            const taint = `${pools_around_scopeOf(near)}\0${value === undefined ? key : `${key}=${value}`}`;
            return windows.has(taint) && !others.has(taint);
        },
    };
}

;// CONCATENATED MODULE: ./lib/link/sight.js



/**
 * Whether a pod that a fact describes could meet a Windows node, by the clusters that it may go to. Pools that are linked to no cluster count for all of
 * them. Worked out once for each destination.
 */
function windowsInSight(land) {
    const loose = land.pools.filter(pool => pool.action === 'create' && land.clustersOf(pool).length === 0);
    const anywhere = loose.filter(pool => !pool.example);
    return (0,once/* memo */.ph)(fact => look(land.destinationOf(fact), fact.example ? loose.filter(pool => pool.at.source === fact.at.source) : anywhere, land), fact => land.destinationOf(fact));
}
function look(destination, loose, land) {
    const { clusters, by } = destination;
    const linked = new Set(clusters.flatMap(cluster => land.poolsOf(cluster).map(link => link.fact)));
    const pools = by === 'config' ? [...linked] : [...linked, ...loose];
    const windows = pools.filter(pool => (0,model_value/* valueOf */.RP)(land.osOf(pool)) === 'Windows');
    // The pools of another environment say nothing of this one.
    if (windows.length > 0)
        return by === 'elsewhere' ? { is: 'unknown' } : seen(windows, destination, land);
    return seenWhole(clusters, pools, land, by === 'config') ? { is: 'no' } : { is: 'unknown' };
}
function seen(windows, { clusters, otherLesson }, land) {
    const pool = windows[0];
    const name = (0,model_value/* valueOf */.RP)(pool.name);
    const isWindows = new Set(windows);
    const certain = !otherLesson && clusters.every(cluster => land.poolsOf(cluster).some(({ fact }) => isWindows.has(fact)));
    const says = name === undefined ? (0,prose/* say */.cv) `a Windows pool (${pool.at})` : (0,prose/* say */.cv) `the Windows pool ${name} (${pool.at})`;
    return { is: 'yes', pools: windows, certain, says, at: pool.at };
}
/** The repository defines these clusters whole: every pool is known, and nothing hints at Windows pools made elsewhere. */
function seenWhole(clusters, pools, land, declared) {
    if (clusters.length === 0 || pools.some(pool => land.osOf(pool).is !== 'known'))
        return false;
    if (declared)
        return clusters.every(cluster => land.poolsOf(cluster).length > 0);
    return (land.complete && !land.windowsWorkloads && clusters.every(cluster => !(0,model_value/* isWritten */.QH)(cluster.windowsAdminUsername) && !(0,model_value/* isWritten */.QH)(cluster.windowsAdminPassword)));
}

;// CONCATENATED MODULE: ./lib/link/windows-pools.js


/** Looks up a Windows pool of the cluster that a statement is about. The pools of a cluster are walked once, however many statements speak of it. */
function windowsPools(links, osOf) {
    const ofCreated = new WeakMap();
    const ofNamed = new WeakMap();
    const isWindows = (pool) => (0,model_value/* isText */.KH)(osOf(pool), 'Windows');
    const amongLinked = (created) => {
        const known = ofCreated.get(created);
        if (known)
            return known.found;
        const pools = links.poolsOf(created).filter(({ fact }) => isWindows(fact));
        const found = pools.find(({ certain }) => certain) ?? pools[0];
        ofCreated.set(created, { found });
        return found;
    };
    /** Where no statement makes the cluster, the pools that name it alike are on it. */
    const amongNamed = (cluster) => {
        const pools = links.poolsNaming(cluster);
        const known = ofNamed.get(pools) ?? { found: pools.find(isWindows) };
        ofNamed.set(pools, known);
        return known.found && mayEqual(known.found.cluster.resourceGroup, cluster.resourceGroup) ? { fact: known.found, certain: true } : undefined;
    };
    return cluster => {
        const created = links.clustersOf(cluster);
        if (created.length === 0)
            return amongNamed(cluster);
        // Where several clusters may be meant, none of them is certain.
        const [pool] = created.flatMap(({ fact, certain }) => {
            const found = amongLinked(fact);
            return found ? [{ fact: found.fact, certain: found.certain && certain }] : [];
        });
        return pool;
    };
}

;// CONCATENATED MODULE: ./lib/link/world.js
















/** Links the facts of all files into one World. */
function world_link(input) {
    const declared = declaredFacts(input.config);
    const byKind = new Map();
    for (const fact of [...declared.clusters, ...declared.pools, ...input.facts])
        push(byKind, fact.kind, fact);
    const facts = (kind) => (byKind.get(kind) ?? []);
    const pools = facts('node-pool');
    const written = facts('cluster').filter(cluster => cluster.action === 'create' && !declared.clusters.includes(cluster));
    const destinationOf = (0,once/* memo */.ph)(destinations({ clusters: written, path: input.path, declaredFor: declared.forPath }));
    const links = linkClusters(facts('cluster'), pools, destinationOf);
    const osOf = (0,once/* memo */.ph)((pool) => poolOs(pool, links));
    const windowsPoolOf = windowsPools(links, osOf);
    const find = indexObjects(facts('object'));
    const autoscalers = groupBy(find('VerticalPodAutoscaler'), targetOf);
    const trees = () => new Set([...facts('object'), ...facts('workload')].map(({ object }) => object));
    const treesWith = indexFields(trees, [...osFields, ...input.fields]);
    const has = ({ object }, ...fields) => fields.some(field => treesWith(field).has(object));
    const surroundings = {
        treesWith,
        runtimeClass: (name, near) => find('RuntimeClass', name).find(other => areTogether(other, near)),
        ...poolsAround(pools, pool => (0,model_value/* valueOf */.RP)(osOf(pool))),
    };
    const osOfPods = (0,once/* memo */.ph)(podOsIn(surroundings));
    const pods = indexPods(facts('workload'), workload => onlyOs(osOfPods(workload)), input.path);
    const document = (path, source) => (0,link_paths/* lookUpPath */.yc)(input.path(source), path, candidate => input.document(candidate));
    const finals = new Map(facts('base-image').flatMap(base => (base.last ? [[input.path(base.at.source), base]] : [])));
    const values = (0,once/* memo */.ph)((release) => (0,helm_values/* mergedValues */.T)(release, document));
    const windowsPods = facts('workload').some(workload => !workload.example && osOfPods(workload).os === 'Windows');
    const windowsFor = windowsInSight({
        pools,
        complete: input.complete,
        windowsWorkloads: windowsPods,
        destinationOf,
        osOf,
        ...links,
    });
    return {
        day: input.day,
        complete: input.complete,
        facts,
        path: input.path,
        ...links,
        osOf,
        windowsPoolOf,
        treesWith,
        has,
        podOs: osOfPods,
        windowsFor,
        destinationOf,
        windowsPods,
        objects: find,
        autoscalersOf: workload => (workload.name.is === 'known' && autoscalers.get(`${workload.resource}/${workload.name.value}`)) || [],
        mounting: pods.mounting,
        selected: pods.selected,
        document,
        baseImage: (path, source) => (0,link_paths/* lookUpPath */.yc)(input.path(source), path, candidate => finals.get(candidate)),
        helmValue: (release, ...path) => (0,helm_values/* valueAt */.fK)(values(release), path),
    };
}
const onlyOs = ({ os }) => (os === 'Windows' || os === 'Linux' ? os : undefined);
/** What the `spec.targetRef` of an object names. */
function targetOf({ object }) {
    const kind = (0,model_node/* textAt */.$6)(object, 'spec', 'targetRef', 'kind');
    const name = (0,model_node/* textAt */.$6)(object, 'spec', 'targetRef', 'name');
    return kind.is === 'known' && name.is === 'known' ? `${kind.value}/${name.value}` : undefined;
}
/** The objects of a resource, and those of a name among them. */
function indexObjects(objects) {
    const byResource = groupBy(objects, ({ resource }) => resource);
    // Few resources are asked for by name.
    const byName = (0,once/* memo */.ph)((resource) => groupBy(byResource.get(resource) ?? [], ({ name }) => (0,model_value/* valueOf */.RP)(name)));
    return (resource, name) => (name === undefined ? byResource.get(resource) : byName(resource).get(name)) ?? [];
}

;// CONCATENATED MODULE: ./lib/model/budget.js
/** A dense megabyte takes under a second and some 30 MB of memory, so that a run stays below what Node has by default (4 GB) unless all of it is dense. */
const defaultBudget = { files: 100_000, bytes: 256 * 1024 * 1024, fileTime: 30_000, time: 600_000 };
function startRoom({ files, bytes }) {
    let count = 0;
    let sum = 0;
    return size => {
        if (count >= files)
            return `too many files: the limit is ${files}`;
        if (sum + size > bytes)
            return `too much together: with this file it would be ${sum + size} bytes, the limit is ${bytes}`;
        count++;
        sum += size;
        return undefined;
    };
}
/** Counts from now. Without a clock there is always time. */
function startWatch(clock, most, what) {
    if (!clock)
        return () => undefined;
    const end = clock() + most;
    return () => (clock() > end ? `${what} takes longer than ${most / 1000} seconds` : undefined);
}

;// CONCATENATED MODULE: ./lib/parse/language.js
/** By extension, lower case. `.azcli` is what the Azure CLI tools of editors write: bash. */
const EXTENSIONS = new Map([
    ['azcli', 'bash'],
    ['bash', 'bash'],
    ['bat', 'cmd'],
    ['bicep', 'bicep'],
    ['bicepparam', 'bicep'],
    ['cmd', 'cmd'],
    ['containerfile', 'dockerfile'],
    ['dockerfile', 'dockerfile'],
    ['env', 'bash'],
    ['json', 'json'],
    ['jsonc', 'json'],
    ['ksh', 'bash'],
    ['markdown', 'markdown'],
    ['md', 'markdown'],
    ['mdx', 'markdown'],
    ['mk', 'makefile'],
    ['ps1', 'powershell'],
    ['psm1', 'powershell'],
    ['sh', 'bash'],
    ['tf', 'hcl'],
    ['tfvars', 'hcl'],
    ['tofu', 'hcl'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
    ['zsh', 'bash'],
]);
/** By what is before the first dot, lower case: `Dockerfile.windows`. */
const STEMS = new Map([
    ['containerfile', 'dockerfile'],
    ['dockerfile', 'dockerfile'],
    ['gnumakefile', 'makefile'],
    ['makefile', 'makefile'],
]);
/** Endings of templates: what is before them tells the language. */
const TEMPLATE_ENDING = /\.(?:tpl|tmpl|gotmpl|template|j2|jinja2?|in|dist|example|sample)$/;
/** Files of other tools, often long, that never hold a cluster, a script or a manifest. */
const FOREIGN = /^(?:package(?:-lock)?|npm-shrinkwrap|packages\.lock|project\.assets|composer|bower|[tj]sconfig(?:\..+)?|angular|nx|lerna|turbo|renovate|biome|deno|global|launchsettings|appsettings(?:\..+)?|.+\.schema|\.eslintrc|\.prettierrc|\.babelrc|\.devcontainer|cspell|manifest\.webapp|tslint|.+\.min)\.jsonc?$/;
const language_SHELLS = new Set(['ash', 'bash', 'dash', 'ksh', 'sh', 'zsh']);
/** The language of a file by its name, or by its first line where the name does not tell; undefined where it is none that is read. */
function languageOf(path, head) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    // Partials of a chart hold pieces of YAML at any depth; its other templates are manifests.
    const template = path.startsWith('templates/') || path.includes('/templates/');
    const json = name.endsWith('.json');
    if (name === 'pnpm-lock.yaml' || ((json || name.endsWith('.jsonc')) && FOREIGN.test(name)))
        return undefined;
    if (template && name.startsWith('_'))
        return /\.(?:tpl|ya?ml|txt)$/.test(name) ? 'go-template' : undefined;
    const stem = STEMS.get(name.split('.', 1)[0]);
    if (stem)
        return stem;
    if (name.startsWith('.env') && /^\.env(?:\.[\w-]+)?$/.test(name))
        return 'bash';
    if (json && /\.(?:tf|tfvars|tofu)\.json$/.test(name))
        return 'hcl';
    if (name === 'kustomization')
        return 'yaml';
    const plain = name.replace(TEMPLATE_ENDING, '');
    const dot = plain.lastIndexOf('.');
    const known = dot < 0 ? undefined : EXTENSIONS.get(plain.slice(dot + 1));
    if (known)
        return known;
    if (template && name.endsWith('.tpl'))
        return 'yaml';
    return dot <= 0 ? languageOfShebang(head) : undefined;
}
function languageOfShebang(head) {
    if (!head.startsWith('#!'))
        return undefined;
    const words = head
        .slice(2, 200)
        .split('\n')[0]
        .split(/\s+/)
        .filter(word => word !== '');
    const programs = words.map(word => word.slice(word.lastIndexOf('/') + 1));
    const program = programs[0] === 'env' ? programs.find((name, index) => index > 0 && !name.startsWith('-') && !name.includes('=')) : programs[0];
    if (program === 'pwsh' || program === 'powershell')
        return 'powershell';
    return program !== undefined && language_SHELLS.has(program) ? 'bash' : undefined;
}

;// CONCATENATED MODULE: ./lib/parse/roles.js
const EXAMPLE = /(?:^|\/)(?:docs?|examples?|fixtures?|__fixtures__|test-?data)\/|\.(?:md|mdx|markdown)$/i;
const SKIPPED = /(?:^|\/)(?:node_modules|bower_components|vendor|\.terraform|\.git|\.venv|\.yarn)\//;
/** Written by a tool from something else, which is where a mistake would be mended. */
const GENERATED = /(?:^|\/)zz_generated[^/]*$|\.(?:generated|gen|min)\.[^./]+$/i;
/** Whether what the file holds is shown to a reader or fed to a test, rather than run: Markdown, `docs/`, `examples/`, fixtures and test data. */
const isExamplePath = (path) => EXAMPLE.test(path);
/** Whether the file is not read unless it is named: dependencies, state of tools, generated files. A folder ends with `/`. */
const isSkippedPath = (path) => SKIPPED.test(path) || GENERATED.test(path);

;// CONCATENATED MODULE: ./lib/pipeline.js
















/**
 * The stages from parse to compare.
 * @param reading what is read once; it is kept where a part is missing, so that a second attempt goes on
 * @throws MissingPart where a part of the program is needed that is not loaded
 */
function throughStages(input, reading) {
    const unchanged = new Set(input.base);
    if (input.base)
        for (const file of byPath(input.files))
            if (!unchanged.has(file))
                readOnce(file, input, reading);
    const seen = pipeline_look(input.files, input, reading);
    const seenBefore = input.base && pipeline_look(input.base, { ...input, complete: true }, reading);
    const ask = seenBefore && askAtBoth(seen, seenBefore);
    const head = judged(seen, input, reading, ask?.head);
    const base = seenBefore && judged(seenBefore, input, reading, ask?.base);
    const identified = (findings, renames) => findings.map(finding => {
        const path = head.world.path(finding.at.source);
        return { ...withPlainEdits(finding, reading.sources), fingerprint: fingerprint(finding.rule, renames?.get(path) ?? path, finding.subject), isNew: true };
    });
    const compared = compare(inOrder(identified(head.judged, input.renames), reading.sources), base && identified(base.judged));
    return { ...compared, notices: [...head.notices, ...noticesOfBase(head, base)], sources: reading.sources, world: head.world };
}
function startReading(input) {
    const budget = { ...defaultBudget, ...input.budget };
    return {
        sources: [input.configFile ?? { path: '', text: '' }],
        done: new Map(),
        budget,
        room: startRoom(budget),
        late: startWatch(input.clock, budget.time, 'the scan'),
    };
}
/** Where the base could not be judged whole, what was there before may count as new. */
function noticesOfBase(head, base) {
    const told = new Set(head.notices.map(({ path, message }) => `${path}\0${message}`));
    const unread = (base?.notices ?? []).filter(({ kind, path, message }) => (kind === 'unscanned' || kind === 'internal') && !told.has(`${path}\0${message}`));
    return unread.map(notice => notice.path === ''
        ? notice
        : { ...notice, kind: 'context', message: `as it was before, it is not read, and what was there counts as new: ${notice.message}` });
}
function pipeline_look(files, input, reading) {
    const notices = [];
    const read = [];
    for (const file of byPath(files)) {
        const one = readOnce(file, input, reading);
        if (!one)
            continue;
        if ('notice' in one) {
            notices.push(one.notice);
            continue;
        }
        read.push(one);
    }
    const filesByPath = (0,once/* once */.Oo)(() => new Map(read.map(file => [file.path, file])));
    const expanded = expand(read, reading.late);
    for (const { path, source, said } of read) {
        if (!expanded.reread?.has(source))
            for (const { message, at, isCut } of said.problems)
                notices.push({ kind: isCut ? 'unscanned' : 'syntax', path, message, at });
    }
    for (const notice of expanded.notices)
        notices.push(notice);
    const world = world_link({
        day: input.day,
        config: input.config,
        complete: input.complete && notices.every(notice => notice.kind !== 'unscanned'),
        facts: expanded.facts,
        fields: Object.values(input.rules).flatMap(({ fields = [], mentions = [] }) => [...fields, ...mentions]),
        document: path => filesByPath().get(path)?.said.documents[0],
        path: source => reading.sources[source]?.path ?? '',
    });
    return { read, facts: expanded.facts, world, notices };
}
function judged(seen, input, reading, ask) {
    const judgement = judge(input.rules, seen.world, input.config, reading.late, ask);
    const suppressed = suppress(judgement.findings, {
        files: seen.read.map(({ source, example }) => ({ source, file: reading.sources[source], example })),
        rules: Object.keys(input.rules),
        isActive: id => speaks(id, input.rules[id], input.day, input.config),
        day: input.day,
    });
    return { ...seen, judged: suppressed.findings, notices: [...seen.notices, ...judgement.notices, ...suppressed.notices] };
}
function readOnce(file, input, reading) {
    const known = reading.done.get(file);
    if (known || reading.done.has(file))
        return known;
    const one = read(file, input, reading);
    reading.done.set(file, one);
    input.onFile?.();
    return one;
}
/** A fault of ours in one file keeps no other from being read. */
function read(file, input, reading) {
    try {
        return pipeline_readFile(file, input, reading);
    }
    catch (fault) {
        if (fault instanceof part/* MissingPart */.ib)
            throw fault;
        const message = `reading it failed: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
        return { notice: { kind: 'internal', path: file.path, message } };
    }
}
function pipeline_readFile(file, input, reading) {
    if (reading.begun?.file !== file)
        reading.begun = { file, admitted: admit(file, input, reading) };
    const { admitted } = reading.begun;
    if ('reason' in admitted)
        return admitted.reason === undefined ? undefined : { notice: { kind: 'unscanned', path: file.path, message: admitted.reason } };
    const { source } = admitted;
    const one = reading.sources[source];
    const language = languageOf(file.path, one.text.slice(0, startLength));
    const example = !file.named && input.config.examples === 'warn' && isExamplePath(file.path);
    const lateInFile = startWatch(input.clock, reading.budget.fileTime, 'reading it');
    const said = extract(one, source, language, example, model_surroundings/* alone */.Q, lateInFile);
    return said.late === undefined
        ? { path: one.path, text: one.text, source, language, example, said }
        : { notice: { kind: 'unscanned', path: file.path, message: said.late } };
}
function admit(file, input, { sources, room, late }) {
    const refusal = (reason, start = '') => ({ reason: file.named || languageOf(file.path, start) !== undefined ? reason : undefined });
    const tooLate = late();
    if (tooLate !== undefined)
        return refusal(tooLate);
    const bytes = typeof file.bytes === 'function' ? file.bytes(file.path) : file.bytes;
    if ('reason' in bytes)
        return bytes;
    const refused = room(bytes.length);
    if (refused !== undefined)
        return refusal(refused, String.fromCharCode(...bytes.subarray(0, startLength)));
    const decoded = decode(bytes, input.maxFileSize);
    return 'reason' in decoded ? refusal(decoded.reason) : { source: sources.push({ path: file.path, text: decoded.text }) - 1 };
}
/** So many characters tell the language of a file whose name does not. */
const startLength = 200;
const pipeline_text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Whoever collected them may have had any order: the same files are read in the same one, so that all that is said comes out the same. */
const byPath = (files) => [...files].sort((a, b) => pipeline_text(a.path, b.path));
function inOrder(findings, sources) {
    const path = (finding) => sources[finding.at.source]?.path ?? '';
    return [...findings].sort((a, b) => pipeline_text(path(a), path(b)) || a.at.start - b.at.start || a.at.end - b.at.end || pipeline_text(a.rule, b.rule));
}

;// CONCATENATED MODULE: ./lib/scan-on-demand.js


/** The same as `scan`, with the parts of the program that the files need and no others: they are loaded when one is missing, and the scan goes on. */
async function scanOnDemand(input) {
    const reading = startReading(input);
    for (;;) {
        const result = attempt(input, reading);
        const missing = (0,part/* takeMissing */.CB)();
        if (result && missing.length === 0)
            return result;
        for (const part of missing)
            await part.load();
    }
}
/** Nothing where a part is missing. */
function attempt(input, reading) {
    try {
        return throughStages(input, reading);
    }
    catch (fault) {
        if (fault instanceof part/* MissingPart */.ib)
            return undefined;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./lib/version.js
/** The version of package.json; a test holds the two together. */
const version = '0.1.0';

// EXTERNAL MODULE: ./lib/report/characters.js
var characters = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/prose.js
var report_prose = __webpack_require__(5169);
;// CONCATENATED MODULE: ./lib/report/reasons.js


/** More places than these nobody follows. */
const most = 3;
/** What a finding rests on, each as a sentence with its place, for reports that have one text only. */
function reasons({ because = [] }, sources) {
    return because.slice(0, most).map(({ at, says }) => `${(0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(says), sources)} (${(0,report_place/* pathAndLine */.VC)((0,report_place/* locate */.x5)(sources, at))}).`);
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
;// CONCATENATED MODULE: ./lib/report/azure.js





/**
 * Logging commands of Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 * It knows errors and warnings only; a notice is a line of the log.
 */
function formatAzure(report) {
    const lines = [...(0,report_report/* openOnes */.a)(report.findings).map(finding => findingLine(finding, report)), ...report.notices.map(notice => noticeLine(notice, report))];
    return lines.map(line => `${line}\n`).join('');
}
function findingLine(finding, { sources }) {
    const place = (0,report_place/* locate */.x5)(sources, finding.at);
    const [message, why, remedy] = [finding.message, finding.why, finding.remedy].map(prose => (0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(prose), sources));
    const text = [`${message}.`, why, remedy, ...reasons(finding, sources)].join(' ');
    if (finding.severity === 'notice')
        return logLine(`${(0,report_place/* pathAndLine */.VC)(place)}: ${text} (${finding.rule})`);
    const properties = { type: finding.severity, sourcepath: (0,characters/* harmless */.Is)(place.path), linenumber: place.line, columnnumber: place.column, code: finding.rule };
    return command(properties, text);
}
function noticeLine({ kind, path, at, message }, { sources }) {
    const place = at && (0,report_place/* locate */.x5)(sources, at);
    if (kind !== 'unscanned' && kind !== 'internal')
        return logLine(`${place ? (0,report_place/* pathAndLine */.VC)(place) : path}: ${message}`);
    return command({ type: 'warning', sourcepath: (0,characters/* harmless */.Is)(path), ...(place && { linenumber: place.line, columnnumber: place.column }) }, message);
}
function command(properties, message) {
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))};`);
    return `##vso[task.logissue ${written.join('')}]${escapeData((0,characters/* harmless */.Is)(message))}`;
}
/** A line that is no command. */
const logLine = (text) => `notice: ${(0,characters/* allVisible */.QK)(text)}`;
// The agent takes these back: https://github.com/microsoft/azure-pipelines-agent/blob/master/docs/design/percentEncoding.md
const escapeData = (text) => text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');

;// CONCATENATED MODULE: ./lib/report/github.js






/** The runner keeps ten annotations of each severity and drops the rest without a word; it cuts a message at 4096 characters. */
const mostOfEach = 10;
const longestMessage = 4096;
/** The findings and what was not read, worst first, with the last one of each severity telling how many more there are. */
function annotations(report) {
    const all = [...(0,report_report/* worstFirst */.md)((0,report_report/* openOnes */.a)(report.findings)).map(finding => ofFinding(finding, report)), ...report.notices.map(notice => ofNotice(notice, report))];
    return model_rule/* severities */.g.flatMap(level => {
        const these = all.filter(annotation => annotation.level === level);
        if (these.length <= mostOfEach)
            return these;
        const shown = these.slice(0, mostOfEach - 1);
        return [...shown, { level, message: `${(0,report_report/* inWords */.r4)(these.length - shown.length, `more ${level}`)} in the summary`, properties: { title: 'aks-windows-lint' } }];
    });
}
/** Workflow commands, one a line, for a step that runs the linter without the action. */
const formatGithub = (report) => annotations(report)
    .map(annotation => `${github_command(annotation)}\n`)
    .join('');
function ofFinding(finding, { sources, rules }) {
    const [message, why, remedy] = [finding.message, finding.why, finding.remedy].map(prose => (0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(prose), sources));
    const place = (0,report_place/* locate */.x5)(sources, finding.at);
    const endLine = (0,report_place/* lastLine */.fM)(place);
    // Columns are dropped where the place has several lines.
    const columns = endLine === place.line && place.endLine === place.line ? { startColumn: place.column, endColumn: place.endColumn } : {};
    const title = (0,characters/* harmless */.Is)(rules[finding.rule]?.title ?? finding.rule);
    return {
        level: finding.severity,
        message: fitting([`${message}.`, why, remedy, ...reasons(finding, sources).map(characters/* harmless */.Is), `(${finding.rule})`].join('\n')),
        properties: { title, file: (0,characters/* harmless */.Is)(place.path), startLine: place.line, endLine, ...columns },
    };
}
function ofNotice({ kind, path, at, message }, { sources }) {
    const level = kind === 'unscanned' || kind === 'internal' ? 'warning' : 'notice';
    const line = at ? { startLine: (0,report_place/* locate */.x5)(sources, at).line } : {};
    return { level, message: fitting((0,characters/* harmless */.Is)(message)), properties: { title: 'aks-windows-lint', ...(path !== '' && { file: (0,characters/* harmless */.Is)(path) }), ...line } };
}
const fitting = (message) => (message.length > longestMessage ? `${(0,characters/* shortened */.vI)(message, longestMessage - 1)}\u2026` : message);
/** Escaped as `@actions/core` does it. */
function github_command({ level, message, properties }) {
    const { title, file, startLine, endLine, startColumn, endColumn } = properties;
    const written = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${github_escapeProperty(String(value))}`);
    return `::${level} ${written.join(',')}::${github_escapeData(message)}`;
}
const github_escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const github_escapeProperty = (text) => github_escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/report/gitlab.js





const severityNames = { error: 'critical', warning: 'minor', notice: 'info' };
/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function formatGitlab(report) {
    const seen = new Map();
    return (0,json/* jsonText */.s$)((0,report_report/* openOnes */.a)(report.findings).map(finding => issue(finding, report, seen)));
}
function issue(finding, { sources }, seen) {
    const place = (0,report_place/* locate */.x5)(sources, finding.at);
    // Of two issues with one fingerprint GitLab shows the first only.
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return {
        description: [`${(0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(finding.message), sources)}.`, (0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(finding.remedy), sources), ...reasons(finding, sources)].join(' '),
        check_name: finding.rule,
        fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
        severity: severityNames[finding.severity],
        location: { path: place.path, lines: { begin: place.line, end: (0,report_place/* lastLine */.fM)(place) } },
    };
}

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
;// CONCATENATED MODULE: ./lib/report/table.js


/** A severity at the beginning of a cell or a sentence. */
const table_severityNames = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** The head of a table of findings in Markdown. */
const tableHead = '| Severity | Problem | Where |\n| --- | --- | --- |';
/** A row of such a table. */
function findingRow(finding, sources, link) {
    const message = (0,report_prose/* render */.XX)((0,report_prose/* sentence */.em)(finding.message), (0,report_prose/* markdownVoice */.Cr)(sources, link));
    return `| ${table_severityNames[finding.severity]} | ${message} (${ruleLink(finding.rule)}) | ${(0,report_prose/* placeInMarkdown */.ah)(sources, finding.at, link)} |`;
}
/** A rule's id with a link to its page. */
const ruleLink = (id) => `[${(0,report_prose/* escapeMarkdown */.FV)(id)}](${(0,links/* rulePage */.PR)(id)})`;

;// CONCATENATED MODULE: ./lib/report/markdown.js




const markdown_defaultBudget = 900_000;
/** Kept free for the lines that tell what was left out. */
const reserve = 2000;
/** The summary of a run: counts, a table of all findings with links, the details of each, the map of the clusters, and what was not read. */
function formatMarkdown(report, options = {}) {
    const findings = (0,report_report/* worstFirst */.md)((0,report_report/* openOnes */.a)(report.findings));
    const allowed = report.findings.length - findings.length;
    const budget = (options.budget ?? markdown_defaultBudget) - reserve;
    const head = `## aks-windows-lint: ${(0,report_report/* countsInWords */.Pe)((0,report_report/* countsOf */.mQ)(findings)) ?? 'no problems'}\n`;
    // Notices before details: what was not read must not be lost behind what was.
    const notices = section('### Not read or not used', report.notices.map(notice => noticeItem(notice, report, options.link)), budget * 0.2);
    const table = section(tableHead, findings.map(finding => findingRow(finding, report.sources, options.link)), budget * 0.4, 'more problems are left out of this table for its size.');
    const map = mapSection(report.map ?? '', budget * 0.2);
    const details = markdown_fitting(findings.map(finding => detailsOf(finding, report, options.link)), budget - bytesOf(head + notices + table + map));
    const old = findings.filter(finding => !finding.isNew).length;
    const asides = [
        ...(old > 0 ? [`${findings.length - old} new, ${old} there before this change.`] : []),
        ...(allowed > 0 ? [`${(0,report_report/* inWords */.r4)(allowed, 'problem')} allowed.`] : []),
        ...(details.left > 0 ? [`The details of ${(0,report_report/* inWords */.r4)(details.left, 'problem')} are left out for their size.`] : []),
    ];
    const blocks = details.shown.map(block => `${block}\n`).join('\n');
    const parts = [head, table, asides.length > 0 ? `${asides.join(' ')}\n` : '', blocks, map, notices];
    // It may be printed to a log too.
    return (0,characters/* defused */.t0)(parts.filter(part => part !== '').join('\n'));
}
/** A heading and its lines, as far as the budget goes, and how many are left; nothing without lines. */
function section(heading, lines, budget, what = 'more.') {
    if (lines.length === 0)
        return '';
    const { shown, left } = markdown_fitting(lines, budget);
    const gap = heading.startsWith('#') ? '\n\n' : '\n';
    return `${heading}${gap}${shown.join('\n')}${left > 0 ? `\n\n${left} ${what}` : ''}\n`;
}
/** A part of a diagram is none, so it is shown whole or not at all. */
function mapSection(map, budget) {
    if (map === '')
        return '';
    const section = `<details><summary>What was understood of clusters, pools and pods</summary>\n\n${map}\n</details>\n`;
    return bytesOf(section) > budget ? 'What was understood of clusters, pools and pods is left out for its size.\n' : section;
}
function markdown_fitting(blocks, budget) {
    let bytes = 0;
    let count = 0;
    for (const block of blocks) {
        bytes += bytesOf(block) + 2;
        if (bytes > budget)
            break;
        count++;
    }
    return { shown: blocks.slice(0, count), left: blocks.length - count };
}
function detailsOf(finding, { sources, rules }, link) {
    const voice = (0,report_prose/* markdownVoice */.Cr)(sources, link);
    const html = (0,report_prose/* htmlVoice */.eV)(sources);
    const read = (rules[finding.rule]?.sources ?? []).map(({ title, url, read }) => `[${(0,report_prose/* escapeMarkdown */.FV)(title)}](${url}) (read on ${read})`);
    const evidence = (finding.because ?? []).map(({ at, says }) => `- ${(0,report_prose/* render */.XX)((0,report_prose/* sentence */.em)(says), voice)}: ${(0,report_prose/* placeInMarkdown */.ah)(sources, at, link)}`);
    return [
        // The summary of a details element is HTML: Markdown is not read there.
        `<details><summary>${table_severityNames[finding.severity]}: ${(0,report_prose/* render */.XX)(finding.message, html)}</summary>`,
        `${(0,report_prose/* placeInMarkdown */.ah)(sources, finding.at, link)}${finding.example ? ', in an example' : ''}`,
        (0,report_prose/* render */.XX)((0,report_prose/* sentence */.em)(finding.why), voice),
        `**What to write instead:** ${(0,report_prose/* render */.XX)((0,report_prose/* sentence */.em)(finding.remedy), voice)}`,
        evidence.join('\n'),
        `Rule ${ruleLink(finding.rule)}.${read.length > 0 ? ` Sources: ${read.join(', ')}.` : ''}`,
        '</details>',
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function noticeItem({ path, at, message }, { sources }, link) {
    return `- ${at ? (0,report_prose/* placeInMarkdown */.ah)(sources, at, link) : (0,report_prose/* codeSpan */.SS)(path)}: ${(0,report_prose/* escapeMarkdown */.FV)(message)}`;
}
const bytesOf = (text) => new TextEncoder().encode(text).length;

;// CONCATENATED MODULE: ./lib/report/frame.js


/** Characters of a line that are looked at: lines of minified files have millions. */
const frame_reach = 1000;
const tabStop = 4;
/**
 * The lines around a place, with the offending part underlined. A place of several lines is shown at its first; a long line is cut to what
 * stands around the place.
 */
function codeFrame(sources, span, style) {
    const source = (0,report_place/* sourceOf */.vz)(sources, span);
    const place = (0,report_place/* locate */.x5)(sources, span);
    const lines = (0,report_place/* linesIn */.hl)(source);
    const first = Math.max(place.line - style.context, 1);
    const last = Math.min(place.line + style.context, lines.count - (lines.text(lines.count - 1) === '' && place.line < lines.count ? 1 : 0));
    const gutter = String(last).length;
    const room = Math.max(style.width - gutter - 6, 20);
    const text = lines.text(place.line - 1);
    const start = place.column - 1;
    const end = place.endLine > place.line ? text.trimEnd().length : place.endColumn - 1;
    const from = Math.max(start - frame_reach / 2, 0);
    const view = viewOf(cellsOf(text, from), start, end, room);
    const rows = [];
    for (let line = first; line <= last; line++) {
        const isMarked = line === place.line;
        const shown = isMarked ? view.text : cropped(cellsOf(lines.text(line - 1), from), view.skipped, room).text;
        const number = `${isMarked ? '>' : ' '} ${String(line).padStart(gutter)} \u2502`;
        rows.push(`${isMarked ? style.mark(number.slice(0, 1)) + style.dim(number.slice(1)) : style.dim(number)} ${shown}`.trimEnd());
        if (isMarked)
            rows.push(`${style.dim(`  ${' '.repeat(gutter)} \u2502`)} ${' '.repeat(view.before)}${style.mark('^'.repeat(view.marked))}`);
    }
    return rows;
}
function cellsOf(line, from) {
    const cells = [];
    let column = 0;
    let at = from;
    for (const character of line.slice(from, from + frame_reach)) {
        const text = character === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : (0,characters/* visible */.RK)(character);
        const width = (0,characters/* widthOf */.qz)(text);
        cells.push({ text, width, at });
        column += width;
        at += character.length;
    }
    return cells;
}
function viewOf(cells, start, end, room) {
    const columnOf = (offset) => sum(cells.filter(cell => cell.at < offset));
    const left = columnOf(start);
    const right = Math.max(columnOf(end), left + 1);
    const total = sum(cells);
    const tooLong = total > room || (cells[0]?.at ?? 0) > 0;
    const wanted = !tooLong || right <= room - 1 ? 0 : Math.max(left - Math.floor(room / 3), 0);
    const { text, skipped, width } = cropped(cells, wanted, room);
    const shift = skipped > 0 ? skipped - 1 : 0;
    return { text, skipped: wanted, before: left - shift, marked: Math.max(Math.min(right - shift, width) - (left - shift), 1) };
}
/** What of a line fits into the room, beginning at a column. An ellipsis stands for what is cut off at either side. */
function cropped(cells, from, room) {
    let skipped = 0;
    let index = 0;
    while (index < cells.length && skipped < from)
        skipped += cells[index++].width;
    let text = skipped > 0 ? '\u2026' : '';
    let width = text.length;
    for (; index < cells.length; index++) {
        const cell = cells[index];
        const isLast = index === cells.length - 1 && cells.length < frame_reach;
        if (width + cell.width > room - (isLast ? 0 : 1))
            return { text: (0,characters/* defused */.t0)(`${text}\u2026`), skipped, width };
        text += cell.text;
        width += cell.width;
    }
    return { text: (0,characters/* defused */.t0)(text), skipped, width };
}
const sum = (cells) => cells.reduce((total, cell) => total + cell.width, 0);

// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(5820);
;// CONCATENATED MODULE: ./lib/report/pretty.js







/** For a person at a terminal: each finding with its lines, why, and what to write instead. */
function formatPretty(report, options) {
    const page = { report, sources: report.sources, width: Math.min(Math.max(options.width, 40), 120), paint: painter(options.color) };
    const open = (0,report_report/* openOnes */.a)(report.findings);
    const blocks = [...open.map(finding => findingBlock(page, finding)), ...noticesBlock(page), summaryBlock(page)];
    return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
const codes = { red: 31, yellow: 33, blue: 34, cyan: 36, green: 32, bold: 1, dim: 2 };
const colours = { error: 'red', warning: 'yellow', notice: 'blue' };
const painter = (color) => (colour, text) => color && text !== '' ? `\x1b[${codes[colour]}m${text}\x1b[0m` : text;
function findingBlock(page, finding) {
    const { paint } = page;
    const colour = colours[finding.severity];
    const name = `${paint('bold', paint(colour, finding.severity))} ${paint('bold', finding.rule)}`;
    const labels = [...(finding.example ? ['in an example'] : []), ...(finding.isNew ? [] : ['not new'])];
    const head = `${name}  ${placeName(page, finding.at)}${labels.length > 0 ? paint('dim', `  (${labels.join(', ')})`) : ''}`;
    const voice = (0,report_prose/* terminalVoice */.BE)(page.sources, text => paint('cyan', text));
    const said = (label, text, tint) => (text === '' ? [] : paragraph(page, paint(tint, label), text));
    return [
        head,
        ...paragraph(page, '', (0,report_prose/* render */.XX)((0,report_prose/* sentence */.em)(finding.message), voice)),
        '',
        ...pretty_frame(page, finding.at, colour, 1),
        '',
        ...said('why:', (0,report_prose/* render */.XX)(finding.why, voice), 'bold'),
        ...said('write instead:', (0,report_prose/* render */.XX)(finding.remedy, voice), 'green'),
        ...(finding.because ?? []).flatMap(({ at, says }) => [
            ...paragraph(page, paint('bold', 'note:'), `${(0,report_prose/* render */.XX)(says, voice)}: ${placeName(page, at)}`),
            ...pretty_frame(page, at, 'blue', 0),
        ]),
        ...sourceLines(page, finding),
    ];
}
const placeName = ({ sources, paint }, at) => {
    const { path, line, column } = (0,report_place/* locate */.x5)(sources, at);
    return paint('cyan', `${(0,characters/* allVisible */.QK)(path)}:${line}:${column}`);
};
function pretty_frame({ sources, width, paint }, at, colour, context) {
    const style = { width: width - 2, context, dim: (text) => paint('dim', text), mark: (text) => paint(colour, text) };
    return codeFrame(sources, at, style).map(line => `  ${line}`);
}
function sourceLines(page, { rule }) {
    const sources = page.report.rules[rule]?.sources ?? [];
    return sources.flatMap(({ title, url, read }) => [
        ...paragraph(page, page.paint('dim', 'source:'), page.paint('dim', `${title} (read ${read})`)),
        `    ${page.paint('dim', url)}`,
    ]);
}
function paragraph({ width }, label, text) {
    return (0,wrap/* wrapped */.k)(label === '' ? text : `${label} ${text}`, width - 4).map((line, index) => `${index === 0 || label === '' ? '  ' : '    '}${line}`);
}
const headings = {
    unscanned: 'not scanned',
    context: 'left out',
    syntax: 'not understood',
    suppression: 'allow comments',
    config: 'config',
    internal: 'internal errors (please report them)',
};
/** Notices by kind, so that what was not read stands together. */
function noticesBlock(page) {
    return Object.keys(headings).flatMap(kind => {
        const notices = page.report.notices.filter(notice => notice.kind === kind);
        if (notices.length === 0)
            return [];
        const lines = notices.flatMap(({ path, at, message }) => {
            const place = at ? placeName(page, at) : page.paint('cyan', (0,characters/* allVisible */.QK)(path));
            return paragraph(page, path === '' ? '' : `${place}:`, (0,characters/* allVisible */.QK)(message));
        });
        return [[page.paint('bold', headings[kind]), ...lines]];
    });
}
function summaryBlock({ report, paint }) {
    const counts = (0,report_report/* countsOf */.mQ)(report.findings);
    const words = (0,report_report/* countsInWords */.Pe)(counts);
    const worst = model_rule/* severities */.g.find(severity => counts[severity] > 0);
    const open = (0,report_report/* openOnes */.a)(report.findings);
    const asides = [
        aside(report.findings.length - open.length, count => `${count} allowed`),
        aside(open.filter(finding => finding.fix && !finding.fixOnlyIfNew).length, count => `${count} fixable with --fix`),
        aside(report.notices.length, count => `${(0,report_report/* inWords */.r4)(count, 'remark')} above`),
    ].filter(text => text !== undefined);
    const found = words === undefined || worst === undefined ? paint('green', 'No problems found') : paint(colours[worst], `Found ${words}`);
    return [`${paint('bold', found)}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}.`];
}
const aside = (count, say) => (count > 0 ? say(count) : undefined);

;// CONCATENATED MODULE: ./lib/report/rdjson.js






const rdjson_severityNames = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' };
/** Columns beyond this one are left out: counting the bytes before each would take long in a file that is one line. */
const lastColumn = 10_000;
/** For reviewdog: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
function formatRdjson(report) {
    return (0,json/* jsonText */.s$)({
        source: { name: 'aks-windows-lint', url: links/* home */.iR },
        diagnostics: (0,report_report/* openOnes */.a)(report.findings).map(finding => diagnostic(finding, report.sources)),
    });
}
function diagnostic(finding, sources) {
    const said = [finding.message, finding.why, finding.remedy].map(prose => (0,report_prose/* plainText */.wh)((0,report_prose/* sentence */.em)(prose), sources));
    // Each suggestion stands for itself there, so that several edits cannot be offered as one remedy.
    const edit = finding.fix?.length === 1 && !finding.fixOnlyIfNew && finding.fix[0]?.at.source === finding.at.source ? finding.fix[0] : undefined;
    return {
        message: [`${said[0]}.`, said[1], said[2], ...reasons(finding, sources)].join('\n'),
        location: { path: (0,report_place/* locate */.x5)(sources, finding.at).path, range: range(finding.at, sources) },
        severity: rdjson_severityNames[finding.severity],
        code: { value: finding.rule, url: (0,links/* rulePage */.PR)(finding.rule) },
        ...(edit && { suggestions: [{ range: range(edit.at, sources), text: edit.text }] }),
    };
}
/** Columns are bytes of UTF-8 there. */
function range(span, sources) {
    const { line, column, endLine, endColumn } = (0,report_place/* locate */.x5)(sources, span);
    if (column > lastColumn || endColumn > lastColumn)
        return { start: { line }, end: { line: endLine } };
    const lines = (0,report_place/* linesIn */.hl)((0,report_place/* sourceOf */.vz)(sources, span));
    const bytes = (lineNumber, units) => new TextEncoder().encode(lines.text(lineNumber - 1).slice(0, units - 1)).length + 1;
    return { start: { line, column: bytes(line, column) }, end: { line: endLine, column: bytes(endLine, endColumn) } };
}

;// CONCATENATED MODULE: ./lib/cli/formats.js







/** Every format by the name that `--format` takes. */
const formats = {
    pretty: formatPretty,
    json: json/* piecesOfJson */.Hl,
    // It holds what every rule is about.
    sarif: async (report) => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 4956))).formatSarif(report),
    github: formatGithub,
    markdown: report => formatMarkdown(report),
    rdjson: formatRdjson,
    azure: formatAzure,
    gitlab: formatGitlab,
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cli/ports.js
/** The exit codes; others depend on them. */
const exit = { clean: 0, findings: 1, usage: 2, internal: 3, incomplete: 4 };

;// CONCATENATED MODULE: ./lib/cli/process.js


/** The ports of the process that runs. Its clock is read here and in src/main.ts, and nowhere else. */
function processPorts() {
    return {
        cwd: process.cwd(),
        env: process.env,
        stdout: outputOf(process.stdout),
        stderr: outputOf(process.stderr),
        readStdin,
        now: Date.now,
        // `performance` is loaded when it is first asked for, which takes longer than to read a small file.
        clock: () => Number(process.hrtime.bigint() / 1000000n),
    };
}
/** Ends with a code once all output is written: `process.exit` would cut off what a pipe has not taken yet. */
function endWith(code) {
    process.exitCode = code;
}
/** Writes to a stream, as fast as its reader takes it. */
function outputOf(stream) {
    stream.on('error', fault => {
        const { code, message } = fault;
        // A reader that has seen enough (`| head`) closes the pipe. The verdict stands without it.
        if (code === 'EPIPE')
            return;
        process.stderr.write(`aks-windows-lint: the output cannot be written (${code ?? message})\n`);
        process.exit(exit.internal);
    });
    return {
        write: text => void stream.write(text),
        writeAll: async (pieces) => {
            for (const piece of pieces)
                if (!stream.write(piece))
                    await caughtUp(stream);
        },
        isTerminal: stream.isTTY === true,
        ...(stream.columns && { columns: stream.columns }),
    };
}
/** Once the reader has taken what was written, or will take no more. */
async function caughtUp(stream) {
    await new Promise(resolve => {
        const done = () => {
            for (const event of ends)
                stream.off(event, done);
            resolve();
        };
        for (const event of ends)
            stream.on(event, done);
    });
}
const ends = ['drain', 'error', 'close'];
async function readStdin(limit) {
    if (isClosed(0))
        return new Uint8Array();
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return new Uint8Array(Buffer.concat(chunks).subarray(0, limit + 1));
}
function isClosed(descriptor) {
    try {
        (0,external_node_fs_.fstatSync)(descriptor);
        return false;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/compare/baseline.js
/** The findings, save those that are allowed anyway, as the text of a baseline file: sorted, and one line an entry, so that its diffs can be read. */
function writeBaseline(findings, pathOf) {
    const entries = new Map();
    for (const finding of findings) {
        if (finding.allowed)
            continue;
        const { rule, fingerprint } = finding;
        entries.set(fingerprint, { rule, path: pathOf(finding), fingerprint, count: (entries.get(fingerprint)?.count ?? 0) + 1 });
    }
    const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = [...entries.values()].sort((a, b) => order(a.path, b.path) || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint));
    const lines = sorted.map(entry => `    ${JSON.stringify(entry)}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
/** The text of a baseline file as data, or what is wrong with it. */
function readBaseline(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { problem: 'it is not JSON' };
    }
    const { version, findings } = (data ?? {});
    if (version !== 1)
        return { problem: '"version" must be 1' };
    if (!Array.isArray(findings))
        return { problem: '"findings" must be a list' };
    const wrong = findings.findIndex(entry => !isEntry(entry));
    return wrong === -1 ? { entries: findings } : { problem: `entry ${wrong + 1} of "findings" must have "rule", "path", "fingerprint" and a positive "count"` };
}
function isEntry(value) {
    const { rule, path, fingerprint, count } = (value ?? {});
    return typeof rule === 'string' && typeof path === 'string' && typeof fingerprint === 'string' && Number.isInteger(count) && count > 0;
}
/** Marks the findings that the baseline holds, the first ones where there are more than it counts. `gone` are the entries, or the part of their count, that nothing stands for. */
function applyBaseline(findings, baseline) {
    const left = new Map();
    for (const { fingerprint, count } of baseline.entries)
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
    const marked = findings.map(finding => {
        const count = left.get(finding.fingerprint) ?? 0;
        if (finding.allowed || count === 0)
            return finding;
        left.set(finding.fingerprint, count - 1);
        return { ...finding, allowed: { reason: 'in the baseline' } };
    });
    return { findings: marked, gone: baseline.entries.flatMap(entry => leftOf(entry, left.get(entry.fingerprint) ?? 0)) };
}
const leftOf = (entry, count) => (count > 0 ? [{ ...entry, count: Math.min(count, entry.count) }] : []);
/** Tells of entries that nothing needs any more, so that a baseline shrinks as faults are mended. */
function staleNotice(path, gone) {
    const count = gone.reduce((sum, entry) => sum + entry.count, 0);
    if (count === 0)
        return [];
    const message = `the baseline holds ${count} ${count === 1 ? 'finding that is' : 'findings that are'} no more, the first in ${gone[0].path}: write it anew with --write-baseline`;
    return [{ kind: 'config', path, message }];
}

;// CONCATENATED MODULE: ./lib/report/cluster-map.js

/** A fact that may go to more clusters than this goes to none that could be named. */
const mostClusters = 4;
/** What was understood, by cluster: pools, pods and releases. Examples are left out, unless there is nothing else. */
function clusterMap(world) {
    const real = mapOf(world, false);
    return real.length > 0 ? real : mapOf(world, true);
}
function mapOf(world, examples) {
    const clusters = world.facts('cluster').filter(({ action, example }) => action === 'create' && example === examples);
    const workloads = placed(world, world.facts('workload'), examples);
    const releases = placed(world, world.facts('helm-release'), examples);
    const pods = (cluster) => (workloads.get(cluster) ?? []).map(entry => ({ ...entry, os: world.podOs(entry.fact).os }));
    const pool = (fact, certain) => ({ fact, certain, os: (0,model_value/* valueOf */.RP)(world.osOf(fact)) });
    const loose = world.facts('node-pool').filter(fact => fact.action === 'create' && fact.example === examples && world.clustersOf(fact).length === 0);
    const entries = clusters.map(cluster => ({
        cluster,
        pools: world.poolsOf(cluster).map(({ fact, certain }) => pool(fact, certain)),
        pods: pods(cluster),
        releases: releases.get(cluster) ?? [],
    }));
    const rest = { pools: loose.map(fact => pool(fact, true)), pods: pods(undefined), releases: releases.get(undefined) ?? [] };
    return rest.pools.length + rest.pods.length + rest.releases.length === 0 ? entries : [...entries, rest];
}
function placed(world, facts, examples) {
    const byCluster = new Map();
    for (const fact of facts) {
        if (fact.example !== examples)
            continue;
        const { clusters, by } = world.destinationOf(fact);
        const possible = by === 'elsewhere' || clusters.length === 0 || clusters.length > mostClusters ? [undefined] : clusters;
        for (const cluster of possible) {
            const list = byCluster.get(cluster) ?? [];
            byCluster.set(cluster, list);
            list.push({ fact, certain: possible.length === 1 });
        }
    }
    return byCluster;
}
/** What a person wants to know of a cluster: `kubenet`, `azure, overlay, policy calico`. */
function networkWords({ networkPlugin, networkPluginMode, networkPolicy, networkDataplane }) {
    return [...word(networkPlugin), ...word(networkPluginMode), ...word(networkPolicy, 'policy '), ...word(networkDataplane, 'data plane ')];
}
/** What a person wants to know of a pool: OS, OS SKU, mode, size, taints. */
function poolWords({ fact, os }) {
    const taints = (0,model_value/* valueOf */.RP)(fact.taints) ?? [];
    const mode = (0,model_value/* valueOf */.RP)(fact.mode);
    return [os ?? 'OS not known', ...word(fact.osSku), ...(mode === undefined ? [] : [mode]), ...word(fact.vmSize), ...taints.map(taint => `taint ${taint}`)];
}
const cluster_map_nameOf = (value) => (0,model_value/* shown */.SP)(value) || 'of a name that is not known';
const word = (value, before = '') => (value.is === 'absent' ? [] : [`${before}${(0,model_value/* shown */.SP)(value) || 'not known'}`]);

;// CONCATENATED MODULE: ./lib/report/cluster-map-markdown.js





/** Nobody reads a picture of more; the list below it has the rest. */
const cluster_map_markdown_mostClusters = 12;
const mostPools = 12;
const mostNames = 6;
/** Lines of the list. */
const mostLines = 200;
/** The map as Markdown: a Mermaid diagram from clusters to pools to pods, and a list with the place of every fact. Empty where there is nothing to show. */
function clusterMapMarkdown(map, sources, link) {
    if (map.length === 0)
        return '';
    const lines = map.flatMap(entry => listOf(entry, sources, link));
    const left = lines.length - mostLines;
    return [
        '```mermaid',
        'flowchart LR',
        ...map.slice(0, cluster_map_markdown_mostClusters).flatMap((entry, index) => diagramOf(entry, index + 1)),
        '```',
        '',
        ...lines.slice(0, mostLines),
        ...(left > 0 ? ['', `${(0,report_report/* inWords */.r4)(left, 'more line')} left out.`] : []),
        '',
    ].join('\n');
}
/** A cluster, its pools, and the pods of each OS as one node behind the pools of that OS. A dotted line is only probable. */
function diagramOf({ cluster, pools, pods }, number) {
    const id = `c${number}`;
    const lines = [node(id, cluster ? ['cluster', cluster_map_nameOf(cluster.name), networkWords(cluster).join(', ')] : ['no cluster in sight'])];
    for (const [index, pool] of pools.slice(0, mostPools).entries()) {
        lines.push(node(`${id}p${index}`, ['pool', cluster_map_nameOf(pool.fact.name), poolWords(pool).join(', ')]), edge(id, `${id}p${index}`, pool.certain));
    }
    if (pools.length > mostPools)
        lines.push(node(`${id}more`, [(0,report_report/* inWords */.r4)(pools.length - mostPools, 'more pool')]), edge(id, `${id}more`, true));
    for (const os of ['Windows', 'Linux', 'unknown', 'contradiction']) {
        const own = pods.filter(pod => pod.os === os);
        if (own.length === 0)
            continue;
        lines.push(node(`${id}${os}`, podWords(os, own)));
        const hosts = pools.slice(0, mostPools).flatMap((pool, index) => (pool.os === os ? [`${id}p${index}`] : []));
        for (const host of hosts.length > 0 ? hosts : [id])
            lines.push(edge(host, `${id}${os}`, own.every(({ certain }) => certain)));
    }
    return lines;
}
function podWords(os, pods) {
    const title = { Windows: 'Windows pods', Linux: 'Linux pods', unknown: 'pods, OS not known', contradiction: 'pods that ask for both' }[os];
    const names = pods.slice(0, mostNames).map(({ fact }) => cluster_map_nameOf(fact.name));
    return [title, ...names, ...(pods.length > mostNames ? [`and ${pods.length - mostNames} more`] : [])];
}
const node = (id, lines) => `  ${id}["${lines
    .filter(line => line !== '')
    .map(label)
    .join('<br/>')}"]`;
const edge = (from, to, certain) => `  ${from} ${certain ? '-->' : '-.->'} ${to}`;
/** Content in a label of Mermaid: all but letters, digits and a few signs as the entity codes that it has for them. */
const label = (text) => (0,characters/* shortened */.vI)((0,characters/* harmless */.Is)(text), 60).replace(/[^\p{L}\p{N} .,:/=_-]/gu, character => `#${character.codePointAt(0)};`);
/** What is known of a name is content; what is said where nothing is known is ours. */
const cluster_map_markdown_named = (name) => ((0,model_value/* shown */.SP)(name) === '' ? cluster_map_nameOf(name) : (0,report_prose/* codeSpan */.SS)((0,model_value/* shown */.SP)(name)));
function listOf({ cluster, pools, pods, releases }, sources, link) {
    const item = (words, { fact, certain }, indent = '  ') => {
        const through = fact.environment === undefined ? '' : `, through ${(0,report_prose/* codeSpan */.SS)(fact.environment)}`;
        return `${indent}- ${words.join(' ')}${certain ? '' : ' (probably)'} \u00b7 ${(0,report_prose/* placeInMarkdown */.ah)(sources, fact.at, link)}${through}`;
    };
    const details = (words) => (words.length === 0 ? '' : `: ${words.map(report_prose/* escapeMarkdown */.FV).join(', ')}`);
    return [
        cluster ? item([`cluster ${cluster_map_markdown_named(cluster.name)}${details(networkWords(cluster))}`], { fact: cluster, certain: true }, '') : '- no cluster in sight',
        ...pools.map(pool => item([`pool ${cluster_map_markdown_named(pool.fact.name)}${details(poolWords(pool))}`], pool)),
        ...pods.map(({ os, ...pod }) => item([(0,report_prose/* escapeMarkdown */.FV)(pod.fact.resource), `${cluster_map_markdown_named(pod.fact.name)}: ${os === 'unknown' ? 'OS not known' : os}`], pod)),
        ...releases.map(release => item([`chart ${cluster_map_markdown_named(release.fact.chart)}`], release)),
    ];
}

;// CONCATENATED MODULE: ./lib/report/cluster-map-text.js


/** The map for a terminal: a block for each cluster, a line for each pool, workload and chart, each with its place. */
function clusterMapText(map, sources) {
    if (map.length === 0)
        return 'No cluster, node pool, workload or chart was found.\n';
    const line = (text, { fact, certain }) => `  ${text}${certain ? '' : ', probably'}  (${(0,report_place/* pathAndLine */.VC)((0,report_place/* locate */.x5)(sources, fact.at))}${fact.environment === undefined ? '' : `, through ${fact.environment}`})\n`;
    return map.map(entry => block(entry, line)).join('\n');
}
function block({ cluster, pools, pods, releases }, line) {
    const title = cluster ? `cluster ${cluster_map_nameOf(cluster.name)}` : 'no cluster in sight';
    return [
        cluster ? line(title, { fact: cluster, certain: true }).slice(2) : `${title}\n`,
        ...(cluster ? [`  network ${networkWords(cluster).join(', ') || 'not set'}\n`] : []),
        ...pools.map(pool => line(`pool ${cluster_map_nameOf(pool.fact.name)}: ${poolWords(pool).join(', ')}`, pool)),
        ...pods.map(({ os, ...pod }) => line(`${pod.fact.resource} ${cluster_map_nameOf(pod.fact.name)}: ${os === 'unknown' ? 'OS not known' : os}`, pod)),
        ...releases.map(release => line(`chart ${cluster_map_nameOf(release.fact.chart)}`, release)),
    ].join('');
}

;// CONCATENATED MODULE: ./lib/report/model.js



/** Tells what the scan took the files to say. */
function explainModel(world, sources) {
    const place = (at) => {
        const { path, line } = (0,report_place/* locate */.x5)(sources, at);
        return { file: path, line };
    };
    const cluster = (fact) => ({ ...values(fact), action: fact.action, via: fact.via, ...stated(fact), ...place(fact.at) });
    const pool = (fact) => ({
        ...values(fact),
        os: (0,model_value/* valueOf */.RP)(world.osOf(fact)) ?? null,
        cluster: clusterName(fact, world),
        clusterStatements: world.clustersOf(fact).map(link => ({ ...place(link.fact.at), certain: link.certain })),
        action: fact.action,
        via: fact.via,
        ...stated(fact),
        ...place(fact.at),
    });
    const destination = (fact) => {
        const { clusters, by } = world.destinationOf(fact);
        return { clusters: by === 'elsewhere' ? [] : clusters.map(one => ({ name: (0,model_value/* valueOf */.RP)(one.name) ?? null, ...place(one.at) })), clustersBy: by };
    };
    const workload = (fact) => {
        const { os, strength, evidence } = world.podOs(fact);
        const names = { kind: fact.resource, namespace: (0,model_value/* valueOf */.RP)(fact.namespace) ?? null, name: (0,model_value/* valueOf */.RP)(fact.name) ?? null };
        return {
            ...names,
            os,
            strength,
            evidence: evidence.map(({ at, says }) => ({ ...place(at), says: (0,report_prose/* plainText */.wh)(says, sources) })),
            ...destination(fact),
            ...stated(fact),
            ...place(fact.at),
        };
    };
    const release = (fact) => ({
        ...values(fact),
        name: (0,model_value/* valueOf */.RP)(fact.release) ?? null,
        via: fact.via,
        ...destination(fact),
        ...stated(fact),
        ...place(fact.at),
    });
    return {
        clusters: world.facts('cluster').filter(isMade).map(cluster),
        nodePools: world.facts('node-pool').filter(isMade).map(pool),
        workloads: world.facts('workload').map(workload),
        helmReleases: world.facts('helm-release').map(release),
        rejected: world.facts('command').flatMap(({ az }) => (az?.rejected ? [{ ...place(az.rejected.at), reason: az.rejected.reason }] : [])),
    };
}
/** The name that the statement gives, else that of the one cluster that it is linked to. */
function clusterName(pool, world) {
    const links = world.clustersOf(pool);
    return (0,model_value/* valueOf */.RP)(pool.cluster.name) ?? (links.length === 1 ? (0,model_value/* valueOf */.RP)(links[0].fact.name) : undefined) ?? null;
}
const isMade = ({ refused }) => !refused;
const stated = ({ example, conditional, environment }) => ({
    example,
    conditional,
    ...(environment !== undefined && { environment }),
});
/** The fields of a fact that hold a value. */
function values(fact) {
    const fields = Object.entries(fact).filter((entry) => typeof entry[1] === 'object' && entry[1] !== null && 'is' in entry[1]);
    return Object.fromEntries(fields.map(([name, value]) => [name, (0,model_value/* valueOf */.RP)(value) ?? null]));
}

;// CONCATENATED MODULE: ./lib/cli/catalogue.js


/** The catalogue as a table, or as JSON for programs. */
function listRules(rules, day, json) {
    const ids = Object.keys(rules).sort();
    if (json)
        return `${JSON.stringify(ids.map(id => row(id, rules[id], day)), undefined, 2)}\n`;
    const width = Math.max(0, ...ids.map(id => id.length));
    const lines = ids.map(id => {
        const rule = rules[id];
        const ended = isActive(rule, day) ? '' : rule.until !== undefined && rule.until <= day ? ` (ended ${rule.until})` : ` (from ${rule.since})`;
        return `${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.confidence === 'low' ? 'strict' : '      '}  ${rule.title}${ended}\n`;
    });
    return lines.join('');
}
function row(id, rule, day) {
    const { title, severity, confidence, scope, since, until, deadlines, sources } = rule;
    return {
        id,
        title,
        severity,
        confidence,
        preset: confidence === 'low' ? 'strict' : 'recommended',
        scope,
        since,
        until: until ?? null,
        active: isActive(rule, day),
        deadlines: deadlines ?? [],
        sources,
    };
}
/** The page of a rule: as a person reads it, or as it is written. */
async function explainRule(id, { rules, pages: read }, view, asMarkdown) {
    if (!Object.hasOwn(rules, id))
        return { problem: `there is no rule "${id}"${(0,suggest/* didYouMean */.a)(id, Object.keys(rules))}` };
    const pages = await read();
    const page = Object.hasOwn(pages, id) ? pages[id] : shortPage(id, rules[id]);
    if (!asMarkdown)
        return (await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 9147))).formatPage(page, view);
    return page.endsWith('\n') ? page : `${page}\n`;
}
const shortPage = (id, { title, sources }) => `# ${id}\n\n${title}\n\n${sources.map(source => `- ${source.title}: ${source.url} (read ${source.read})\n`).join('')}`;

;// CONCATENATED MODULE: ./lib/collect/paths.js

/** The path as it is shown and linked: relative to the folder of the scan, with `/`. On another drive there is no relative one: it stays whole. */
function scanPath(absolute, cwd, rules = external_node_path_) {
    const path = rules.relative(cwd, absolute);
    return rules.sep === '/' ? path : path.replaceAll(rules.sep, '/');
}
/** Whether an absolute path is a folder or below it. */
function isWithin(path, folder, rules = external_node_path_) {
    const below = rules.relative(folder, path);
    return below === '' || !(below === '..' || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below));
}
/**
 * Whether a path of git's, with `/`, names a file below the folder that it is joined to and nothing else: no way up, no absolute path, no part of git's own
 * folder; on Windows no drive, no stream (`a.yaml:x`), no device (`con.yaml`), and no name that is read as another (`a.yaml.`, `git~1`).
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
function isPlainPath(path, rules = host) {
    if (path === '' || path.includes('\0') || rules.isAbsolute(path))
        return false;
    const isPlain = rules.sep === '\\' ? isPlainOnWindows : () => true;
    return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git' && isPlain(part));
}
const isPlainOnWindows = (part) => !/[\\:]|[. ]$/.test(part) && !/^(?:con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])\s*(?:\.|$)/i.test(part) && !/^git~\d/i.test(part);

;// CONCATENATED MODULE: ./lib/collect/folder.js




/**
 * Finds the files under the named paths, sorted by path; each is read when the scan comes to it. Links are not followed: what they lead to is read where it
 * stands, and where that is outside, a notice says so. What git ignores is read like all else: a file that is there may be deployed.
 */
function collectFolder(options) {
    const named = options.paths.map(name => ({ name, absolute: (0,external_node_path_.resolve)(options.cwd, name) }));
    const roots = named.flatMap(({ name, absolute }) => {
        const stats = statsOf(absolute);
        return stats ? [{ name, absolute, stats }] : [];
    });
    const folders = roots.filter(root => root.stats.isDirectory());
    const walk = {
        ...options,
        read: path => folder_readFile((0,external_node_path_.isAbsolute)(path) ? path : `${options.cwd}/${path}`, options.maxFileSize),
        found: new Map(),
        notices: [],
        roots: folders.map(root => (0,external_node_fs_.realpathSync)(root.absolute)),
    };
    for (const root of folders)
        walkFolder(root.absolute, walk);
    for (const { absolute, stats } of roots) {
        if (stats.isFile())
            addFile(absolute, scanPath(absolute, walk.cwd), true, walk);
        else if (!stats.isDirectory())
            notice(absolute, 'not a file or a folder', walk);
    }
    return {
        files: sorted([...walk.found.values()]),
        notices: sorted(walk.notices),
        missing: named.filter(({ absolute }) => !roots.some(root => root.absolute === absolute)).map(({ name }) => name),
        complete: folders.some(root => folder_isWhole(root.absolute, options.cwd)),
    };
}
/** By path: file systems list a folder in orders of their own. */
const sorted = (items) => [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
/** Links followed; undefined where nothing is there or it may not be looked at. */
function statsOf(absolute) {
    try {
        return (0,external_node_fs_.statSync)(absolute);
    }
    catch {
        return undefined;
    }
}
function walkFolder(root, walk) {
    const named = scanPath(root, walk.cwd);
    // A folder of examples that was named as such is meant; examples below any other are still examples.
    const meant = named !== '' && walk.isExample(`${named}/x`);
    const left = [{ absolute: root, below: '', path: named }];
    for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
        for (const entry of entriesOf(folder.absolute, walk)) {
            const inner = folderIn(folder, entry.name, walk.cwd);
            const { absolute, below, path } = inner;
            const mark = entry.isDirectory() ? '/' : '';
            if (entry.name === '.git' || walk.isSkipped(below + mark) || walk.isIgnored(path))
                continue;
            if (entry.isDirectory())
                left.push(inner);
            else if (entry.isSymbolicLink())
                lookAtLink(absolute, path, walk);
            else if (entry.isFile())
                addFile(absolute, path, meant, walk);
            else if (walk.isScanned(path, ''))
                notice(absolute, 'not a file or a folder', walk);
        }
    }
}
function folderIn(folder, name, cwd) {
    const absolute = `${folder.absolute}${external_node_path_.sep}${name}`;
    const under = (above) => (above === '' ? name : `${above}/${name}`);
    // From a folder above that of the scan, which is named by `..` alone, a name may lead back into it.
    const isAbove = folder.path === '..' || folder.path.endsWith('/..');
    return { absolute, below: under(folder.below), path: isAbove ? scanPath(absolute, cwd) : under(folder.path) };
}
function entriesOf(folder, walk) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (fault) {
        notice(folder, `the folder cannot be read (${code(fault)})`, walk);
        return [];
    }
}
function lookAtLink(absolute, path, walk) {
    let target;
    try {
        target = (0,external_node_fs_.realpathSync)(absolute);
    }
    catch (fault) {
        if (walk.isScanned(path, ''))
            notice(absolute, `the link cannot be followed (${code(fault)})`, walk);
        return;
    }
    if (walk.roots.some(root => isWithin(target, root)))
        return;
    if (walk.isScanned(path, '') || statsOf(target)?.isDirectory())
        notice(absolute, 'the link leads out of the folder and was not followed', walk);
}
function addFile(absolute, path, named, walk) {
    const before = walk.found.get(path);
    if (before) {
        if (named)
            walk.found.set(path, { ...before, named });
        return;
    }
    if (!named && !walk.isScanned(path, '') && !isScript(absolute, path, walk))
        return;
    walk.found.set(path, named ? { path, bytes: walk.read, named } : { path, bytes: walk.read });
    walk.onFile?.(walk.found.size);
}
/** A file without an extension may be a script; its first line tells. */
function isScript(absolute, path, walk) {
    if (/\.[^./]*$/.test(path.slice(path.lastIndexOf('/') + 1)))
        return false;
    try {
        return walk.isScanned(path, reading(absolute, startOf));
    }
    catch {
        return false;
    }
}
/** Small files are read into one room: to ask each for its size, and to make a room of that size, takes as long as to read it. */
const room = Buffer.allocUnsafeSlow(64 * 1024);
/** The bytes of a file, no more than the limit, whatever the file does meanwhile. */
function folder_readFile(absolute, maxFileSize) {
    try {
        return reading(absolute, file => {
            const start = folder_bytesOf(file, room);
            if (start.length < room.length)
                return start.length > maxFileSize ? { reason: tooLarge(start.length, maxFileSize) } : start;
            const { size } = (0,external_node_fs_.fstatSync)(file);
            return size > maxFileSize ? { reason: tooLarge(size, maxFileSize) } : folder_bytesOf(file, Buffer.allocUnsafe(size));
        });
    }
    catch (fault) {
        return { reason: `it cannot be read (${code(fault)})` };
    }
}
/** What comes of reading an open file, which is closed then. */
function reading(absolute, read) {
    // Without O_NONBLOCK a pipe that took the place of the file would be waited for. Windows has neither.
    const file = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        return read(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** As many bytes of an open file, from its start, as it has and a room takes. */
function folder_bytesOf(file, into) {
    let length = 0;
    for (let count = -1; count !== 0 && length < into.length; length += count)
        count = (0,external_node_fs_.readSync)(file, into, length, into.length - length, length);
    return into.subarray(0, length);
}
function startOf(file) {
    const start = Buffer.alloc(200);
    return start.toString('latin1', 0, (0,external_node_fs_.readSync)(file, start, 0, start.length, 0));
}
const code = (fault) => fault.code ?? 'unknown error';
const notice = (absolute, message, walk) => walk.notices.push({ kind: 'unscanned', path: scanPath(absolute, walk.cwd), message });
/** A folder is a whole repository where git says so; or else where it holds the working folder and is not a part of one. */
function folder_isWhole(folder, cwd) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return true;
    if (!isWithin(cwd, folder))
        return false;
    for (let above = (0,external_node_path_.dirname)(folder), below = folder; above !== below; below = above, above = (0,external_node_path_.dirname)(above))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, '.git')))
            return false;
    return true;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/options.js





const options_formats = ['pretty', 'json', 'sarif', 'github', 'markdown', 'rdjson', 'azure', 'gitlab'];
const flag = { type: 'boolean' };
const options_text = { type: 'string' };
const specs = {
    format: { ...options_text, short: 'f' },
    'as-of': options_text,
    rule: { ...options_text, multiple: true, short: 'r' },
    config: { ...options_text, short: 'c' },
    fix: flag,
    'dry-run': flag,
    'changed-since': options_text,
    stdin: flag,
    'stdin-path': options_text,
    baseline: options_text,
    'write-baseline': options_text,
    'fail-on': options_text,
    'on-unscanned': options_text,
    'max-file-size': options_text,
    'list-rules': flag,
    explain: options_text,
    'explain-model': flag,
    init: flag,
    quiet: { ...flag, short: 'q' },
    'no-color': flag,
    version: { ...flag, short: 'V' },
    help: { ...flag, short: 'h' },
};
/** ` (did you mean --fix?)` for a word that is meant as an option, with or without its dashes; or nothing. */
function meantOption(word) {
    const name = word.replace(/^-+/, '');
    const best = (0,suggest/* closest */.k)(name, Object.keys(specs));
    return best === undefined ? '' : ` (did you mean --${best}?)`;
}
/** Reads the arguments behind the program's name. */
function parseOptions(argv) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options: specs, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        const problem = token.kind === 'option' ? optionProblem(token) : undefined;
        if (problem !== undefined)
            return { problem };
    }
    const one = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
    };
    const rules = (values.rule ?? []);
    return checked({ positionals, has: name => values[name] === true, one, rules });
}
function optionProblem({ name, rawName, value, inlineValue }) {
    if (!Object.hasOwn(specs, name))
        return `unknown option ${rawName}${meantOption(name)}`;
    if (specs[name].type === 'boolean')
        return value === undefined ? undefined : `option ${rawName} takes no value`;
    if (value === undefined || value === '')
        return `option ${rawName} needs a value`;
    // What looks like an option is most likely one, and the value was forgotten.
    return !inlineValue && value.startsWith('-') && value !== '-' ? `option ${rawName} needs a value (write ${rawName}=${value} if that is one)` : undefined;
}
function checked(given) {
    const { has, one } = given;
    const format = choice('--format', one('format') ?? 'pretty', options_formats);
    const failOn = choice('--fail-on', one('fail-on') ?? 'error', [...model_rule/* severities */.g, 'none']);
    const onUnscanned = choice('--on-unscanned', one('on-unscanned') ?? 'warn', ['fail', 'warn']);
    const asOf = one('as-of');
    const maxFileSize = sizeOf(one('max-file-size'));
    const problem = problemOf(format, failOn, onUnscanned) ?? combinationProblem(given);
    if (problem !== undefined)
        return { problem };
    if (asOf !== undefined && !isDay(asOf))
        return { problem: `--as-of must be a day such as 2026-01-31, not "${asOf}"` };
    if (maxFileSize === undefined)
        return { problem: '--max-file-size must be a number of bytes, or such as 512KiB or 5MiB' };
    const explain = one('explain');
    const config = one('config');
    const changedSince = one('changed-since');
    const stdinPath = one('stdin-path');
    const baseline = one('baseline');
    const writeBaseline = one('write-baseline');
    return {
        paths: given.positionals.length > 0 ? given.positionals : ['.'],
        mode: modeOf(given),
        format: format,
        rules: given.rules,
        fix: has('fix'),
        dryRun: has('dry-run'),
        failOn: failOn,
        onUnscanned: onUnscanned,
        maxFileSize,
        quiet: has('quiet'),
        noColor: has('no-color'),
        ...(explain !== undefined && { explain }),
        ...(asOf !== undefined && { asOf }),
        ...(config !== undefined && { config }),
        ...(changedSince !== undefined && { changedSince }),
        ...(stdinPath !== undefined && { stdinPath }),
        ...(baseline !== undefined && { baseline }),
        ...(writeBaseline !== undefined && { writeBaseline }),
    };
}
function modeOf({ has, one }) {
    if (has('help'))
        return 'help';
    if (has('version'))
        return 'version';
    if (has('list-rules'))
        return 'list-rules';
    if (one('explain') !== undefined)
        return 'explain';
    if (has('init'))
        return 'init';
    return has('explain-model') ? 'explain-model' : 'scan';
}
function combinationProblem({ positionals, has, one }) {
    if (has('dry-run') && !has('fix'))
        return '--dry-run goes with --fix';
    if (has('init') && positionals.length > 0)
        return '--init takes no paths: it writes to the repository that you are in';
    if (has('stdin') !== (one('stdin-path') !== undefined))
        return '--stdin and --stdin-path go together: the path tells the language';
    if (has('stdin') && positionals.length > 0)
        return '--stdin takes no paths';
    if (has('stdin') && has('fix') && !has('dry-run'))
        return 'standard input cannot be fixed in place: add --dry-run for a diff';
    if (has('stdin') && one('changed-since') !== undefined)
        return '--stdin does not go with --changed-since';
    if (one('baseline') !== undefined && one('write-baseline') !== undefined)
        return '--baseline does not go with --write-baseline';
    return undefined;
}
function choice(option, value, choices) {
    const found = choices.find(name => name === value);
    return found ?? { problem: `${option} must be one of ${choices.join(', ')}, not "${value}"${(0,suggest/* didYouMean */.a)(value, choices)}` };
}
const problemOf = (...results) => results.find(result => typeof result !== 'string')?.problem;
function sizeOf(value) {
    if (value === undefined)
        return defaultMaxFileSize;
    const match = /^(\d{1,12})(?:(k|m|g)(?:i?b)?|b)?$/i.exec(value);
    const factor = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1;
    return match && Number(match[1]) > 0 ? Number(match[1]) * factor : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/files.js








/** Finds what the command line names. */
async function readInputs(options, config, ports, onFile) {
    const { stdinPath, maxFileSize } = options;
    if (stdinPath !== undefined) {
        const bytes = await ports.readStdin(maxFileSize);
        return { files: [{ path: scanPath((0,external_node_path_.resolve)(ports.cwd, stdinPath), ports.cwd), bytes, named: true }], notices: [], missing: [], complete: false };
    }
    const folder = {
        cwd: ports.cwd,
        paths: options.paths,
        maxFileSize,
        isScanned: (path, start) => languageOf(path, start) !== undefined,
        isSkipped: isSkippedPath,
        isIgnored: config.ignore.length > 0 ? (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 3702))).matching(config.ignore) : () => false,
        isExample: isExamplePath,
        onFile,
    };
    const found = collectFolder(folder);
    // What could not be read may hold what is not found elsewhere.
    const collected = { ...found, complete: found.complete && found.notices.length === 0 };
    if (collected.missing.length > 0)
        return { problem: `no such file or folder: ${collected.missing.map(path => path + meant(path, ports.cwd)).join(', ')}` };
    if (options.changedSince === undefined)
        return collected;
    const { readBase } = await __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 8318));
    const base = await readBase(options.changedSince, collected.files, { cwd: ports.cwd, env: ports.env, maxFileSize, isWanted: wanted(folder) });
    if ('problem' in base)
        return base;
    const named = new Set(collected.files.filter(file => file.named).map(file => file.path));
    const files = base.files.map(file => (named.has(file.path) && !file.named ? { ...file, named: true } : file));
    return { ...collected, base: files, renames: base.renames };
}
/** What a path that is not there most likely means: its neighbour on disk, or an option whose dashes were forgotten. */
function meant(path, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    try {
        const best = (0,suggest/* closest */.k)((0,external_node_path_.basename)(absolute), (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(absolute)));
        if (best !== undefined)
            return ` (did you mean "${(0,external_node_path_.join)((0,external_node_path_.dirname)(path), best)}"?)`;
    }
    catch {
        // Its folder is not there either.
    }
    return /^[\w-]+$/.test(path) ? meantOption(path) : '';
}
/** Whether the walk of the folders would read a path, were it there. */
function wanted(folder) {
    const roots = folder.paths.map(path => (0,external_node_path_.resolve)(folder.cwd, path));
    return path => {
        const absolute = (0,external_node_path_.resolve)(folder.cwd, path);
        if (roots.includes(absolute))
            return true;
        // A file without an extension may be a script; that it is none does no harm here.
        if (folder.isIgnored(path) || !folder.isScanned(path, '#!/bin/sh\n'))
            return false;
        return roots.some(root => isWithin(absolute, root) && !folder.isSkipped(scanPath(absolute, root)));
    };
}

;// CONCATENATED MODULE: ./lib/compare/fix.js
/**
 * Chooses the fixes that can be applied together. The edits of one finding are applied all or not at all, since only together they are the remedy.
 * What is allowed stays, and so does what is safe only in a change that is not yet deployed.
 */
function chooseFixes(findings, isEditable = () => true) {
    const taken = new Map();
    const applied = [];
    const left = [];
    for (const finding of findings) {
        const { fix } = finding;
        if (!fix || fix.length === 0 || finding.allowed || finding.fixOnlyIfNew || !fix.every(edit => isEditable(edit.at.source)))
            continue;
        const places = fix.map(edit => placeFor(edit, taken.get(edit.at.source) ?? []));
        if (places.some(place => place === undefined) || overlapThemselves(fix))
            left.push(finding);
        else {
            applied.push(finding);
            for (const edit of fix)
                insert(edit, taken);
        }
    }
    return { edits: taken, applied, left };
}
/** The text with the edits made; they must be in order and apart. */
function edited(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits) {
        parts.push(text.slice(at, edit.at.start), edit.text);
        at = edit.at.end;
    }
    return parts.join('') + text.slice(at);
}
/** The files with all fixes that go together applied, by source; those that do not change are left out. */
function fixedTexts(findings, sources) {
    return new Map([...chooseFixes(findings).edits].map(([source, edits]) => [source, edited(sources[source]?.text ?? '', edits)]));
}
/** Where an edit goes among those that were taken: an index, `same` where it was taken already, undefined where it overlaps. */
function placeFor(edit, edits) {
    let low = 0;
    let high = edits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edits[middle].at.start < edit.at.start)
            low = middle + 1;
        else
            high = middle;
    }
    const before = edits[low - 1];
    const after = edits[low];
    if (after && after.at.start === edit.at.start)
        return after.at.end === edit.at.end && after.text === edit.text ? 'same' : undefined;
    if (before && before.at.end > edit.at.start)
        return undefined;
    return after && after.at.start < edit.at.end ? undefined : low;
}
function insert(edit, taken) {
    const edits = taken.get(edit.at.source) ?? [];
    taken.set(edit.at.source, edits);
    const place = placeFor(edit, edits);
    if (typeof place === 'number')
        edits.splice(place, 0, edit);
}
function overlapThemselves(fix) {
    const sorted = [...fix].sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start);
    return sorted.some((edit, index) => {
        const next = sorted[index + 1];
        return (next !== undefined && next.at.source === edit.at.source && (next.at.start < edit.at.end || (next.at.start === edit.at.start && next.text !== edit.text)));
    });
}

;// CONCATENATED MODULE: ./lib/cli/diff.js

const contextLines = 3;
/** The unified diff that edits make of a text, as `git apply` takes it. The edits must be in order and apart. */
function unifiedDiff(path, text, edits) {
    const changes = changesOf(text, edits);
    const old = splitLines(text);
    const hunks = [];
    let shift = 0;
    for (const group of grouped(changes)) {
        const start = Math.max(0, group[0].from - contextLines);
        const end = Math.min(old.length, group.at(-1).to + contextLines);
        const body = [];
        let at = start;
        for (const change of group) {
            body.push(...marked(' ', old.slice(at, change.from)), ...marked('-', old.slice(change.from, change.to)), ...marked('+', change.lines));
            at = change.to;
        }
        body.push(...marked(' ', old.slice(at, end)));
        const growth = group.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0);
        hunks.push(`@@ -${diff_range(start, end - start)} +${diff_range(start + shift, end - start + growth)} @@\n${body.join('')}`);
        shift += growth;
    }
    return hunks.length === 0 ? '' : `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${hunks.join('')}`;
}
function changesOf(text, edits) {
    const lines = (0,compare_lines/* linesOf */.D)(text);
    const ranges = [];
    for (const edit of edits) {
        const from = lines.at(edit.at.start);
        const to = lines.at(Math.max(edit.at.start, edit.at.end)) + 1;
        const last = ranges.at(-1);
        // Edits on one line, and those on lines that touch, are one change.
        if (last && from <= last.to) {
            last.to = Math.max(last.to, to);
            last.edits.push(edit);
        }
        else
            ranges.push({ from, to, edits: [edit] });
    }
    return ranges.flatMap(range => {
        const start = lines.start(range.from);
        const end = lines.start(range.to);
        const shifted = range.edits.map(edit => ({ start: edit.at.start - start, end: edit.at.end - start, text: edit.text }));
        let result = text.slice(start, end);
        for (const { start, end, text } of shifted.reverse())
            result = result.slice(0, start) + text + result.slice(end);
        return diff_trimmed(range.from, splitLines(text.slice(start, end)), splitLines(result));
    });
}
/** The change without the lines at its ends that stay as they are. */
function diff_trimmed(from, before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    if (head + tail === before.length && head + tail === after.length)
        return [];
    return [{ from: from + head, to: from + before.length - tail, lines: after.slice(head, after.length - tail) }];
}
/** Changes whose context would touch, together. */
function grouped(changes) {
    const groups = [];
    for (const change of changes) {
        const last = groups.at(-1);
        if (last && change.from - last.at(-1).to <= 2 * contextLines)
            last.push(change);
        else
            groups.push([change]);
    }
    return groups;
}
/** The lines with their ends. */
const splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (sign, lines) => lines.map(line => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`));
const diff_range = (start, count) => `${count === 0 ? start : start + 1},${count}`;
/** A name as git writes it in a diff: quoted where it would break the line. */
const quoted = (path) => (/[\u0000-\u001f"\\\u007f]/.test(path) ? JSON.stringify(path) : path);

;// CONCATENATED MODULE: ./lib/cli/fix.js





/**
 * Applies the fixes of a scan to its files and, unless it is a rehearsal, writes them in the encoding that they had.
 * A file that is not on disk what was scanned, because somebody edits it, is left alone.
 */
function fixFiles(result, { files, base }, cwd, write) {
    const paths = new Set(files.map(file => file.path));
    // Source 0 is the config, which is no file of the scan.
    const { edits, applied, left } = chooseFixes(result.findings, source => source !== 0 && paths.has(result.sources[source]?.path ?? ''));
    const byPath = new Map([...edits].map(([source, own]) => [result.sources[source].path, { text: result.sources[source].text, own }]));
    const failed = [];
    const diffs = [];
    const mended = new Map();
    for (const { path } of files) {
        const change = byPath.get(path);
        if (!change)
            continue;
        const { text, own } = change;
        diffs.push(unifiedDiff(path, text, own));
        if (!write)
            continue;
        const replaced = replaceText((0,external_node_path_.resolve)(cwd, path), text, edited(text, own));
        if ('problem' in replaced)
            failed.push(`${path}: ${replaced.problem}`);
        else
            mended.set(path, replaced);
    }
    const unchanged = new Set(files);
    return {
        head: files.map(file => withBytes(file, mended.get(file.path)?.after)),
        base: base?.map(file => (unchanged.has(file) ? withBytes(file, mended.get(file.path)?.before) : file)),
        applied: applied.length,
        left: left.length,
        failed,
        diff: diffs.join(''),
    };
}
const withBytes = (file, bytes) => (bytes ? { ...file, bytes } : file);
function replaceText(path, before, after) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const found = decode(bytes, Number.POSITIVE_INFINITY);
        if ('reason' in found || found.text !== before)
            return { problem: 'it changed meanwhile and was left alone' };
        const encoded = encode(after, found.encoding, found.mark);
        (0,external_node_fs_.writeFileSync)(path, encoded);
        return { before: bytes, after: encoded };
    }
    catch (fault) {
        return { problem: `it cannot be written (${fault.code ?? 'unknown error'})` };
    }
}

;// CONCATENATED MODULE: ./lib/cli/help.js
/** What `--help` prints: one screen of 80 columns. */
const help = `Usage: aks-windows-lint [OPTION...] [PATH...]
Finds Windows node pool pitfalls on AKS in files and folders (default: .).

  -f, --format NAME       pretty (default), json, sarif, github, markdown,
                          rdjson, azure, gitlab
  -r, --rule ID           only this rule; repeat for more
  -c, --config FILE       instead of .github/aks-windows-lint.yml
      --as-of DAY         judge as of YYYY-MM-DD (default: today)
      --changed-since REV only what is new since the merge base with REV
      --fix [--dry-run]   mend what is safe to mend [or print it as a diff]
      --baseline FILE     leave alone what --write-baseline FILE has listed
      --stdin --stdin-path PATH   read standard input as this file
      --fail-on LEVEL     error (default), warning, notice or none
      --on-unscanned X    fail, or warn (default) where a file could not be read
      --max-file-size N   larger files are not read (default: 5MiB)
  -q, --quiet             findings only: no notices, no progress
      --no-color          no colours (also NO_COLOR; FORCE_COLOR: colours)
      --list-rules        the catalogue       --explain ID    a rule's page
      --explain-model     what was understood of clusters, pools and workloads
      --init              write a workflow and a config to this repository
  -V, --version           -h, --help
Exit: 0 clean, 1 findings, 2 usage or config, 3 internal error, 4 not all read
`;

// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(9559);
;// CONCATENATED MODULE: ./lib/cli/init-files.js
/** What `--init` writes: the workflow of the README, and a config in which everything is explained and nothing is set. */
/** A workflow to paste; the README shows this very text. */
const workflow = `name: aks-windows-lint
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: aks-windows-lint-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  aks-windows-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: aks-windows-lint/aks-windows-lint@v1
`;
/** Each example is right when its \`#\` and one blank are taken away. */
const config = `# yaml-language-server: $schema=https://raw.githubusercontent.com/aks-windows-lint/aks-windows-lint/v1/schema/config.schema.json
#
# The config of aks-windows-lint. Every key may be left out; what is commented out here shows how it is written.
# The action reads this file from the base branch: a pull request cannot switch rules off for itself.

# recommended: the rules of high and medium confidence. strict: those of low confidence too.
extends: recommended

# A rule can be off, or be given another severity: notice, warning or error.
# rules:
#   small-system-pool: "off"
#   kubenet-retirement: warning

# Files that are not read. Globs from the root of the repository.
# ignore:
#   - legacy/**
#   - "**/*.generated.yaml"

# Files in docs/, examples/ and fixtures, and the code in Markdown, are reported as warnings at most and never block.
# full: they are judged like all others.
# examples: warn

# Where this repository holds applications but not the cluster that they run on: say what the cluster is.
# clusters:
#   - name: shop
#     paths: [apps/**]          # what is deployed there; left out: everything
#     kubernetes: "1.34"
#     network: azure            # azure, kubenet or none
#     networkPolicy: none       # azure, calico, cilium or none
#     gmsa: false
#     complete: true            # these are all its pools
#     pools:
#       - {name: linux1, os: Linux}
#       - {name: npwin, os: Windows, sku: Windows2022, taints: ["os=windows:NoSchedule"]}
`;

;// CONCATENATED MODULE: ./lib/cli/init.js




const files = [
    ['.github/workflows/aks-windows-lint.yml', workflow],
    [model_config/* defaultConfigPath */.j, config],
];
const next = `
Commit them: every pull request from then on gets a review. Make the check "aks-windows-lint" required
(Settings > Rules) and it blocks merges. To see what is there today: aks-windows-lint .
`;
/** Writes a workflow and a config to the repository around a folder. What is there already is never touched. */
function initialize(cwd) {
    const root = rootOf(cwd);
    const outcomes = files.map(([path, text]) => ({ path: (0,external_node_path_.relative)(cwd, (0,external_node_path_.join)(root, path)), outcome: writeNew((0,external_node_path_.join)(root, path), text) }));
    const lines = outcomes.map(({ path, outcome }) => `${path}: ${outcome}`);
    const failed = outcomes.some(({ outcome }) => outcome !== written && outcome !== kept);
    return { lines: outcomes.some(({ outcome }) => outcome === written) ? [...lines, ...next.trimEnd().split('\n')] : lines, failed };
}
const written = 'written';
const kept = 'is there already and was left as it is';
function writeNew(path, text) {
    try {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // `wx` fails where the file, or a link of that name, is there: between a look and a write nothing can slip in.
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return written;
    }
    catch (fault) {
        const { code } = fault;
        return code === 'EEXIST' ? kept : `it cannot be written (${code ?? 'unknown error'})`;
    }
}
/** The folder that holds the repository, where GitHub looks for `.github`; the folder itself outside of any. */
function rootOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return folder;
    }
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
const patience = 1000;
const interval = 100;
const wipe = '\r\u001b[K';
/** Nothing is shown in the first second, nor where nobody looks. */
function startProgress({ stderr, now }, quiet) {
    if (!stderr.isTerminal || quiet)
        return { tick: () => { }, end: () => { } };
    let next = now() + patience;
    let shown = false;
    const show = (what) => {
        shown = true;
        stderr.write(`${wipe}${what}`);
    };
    return {
        tick: what => {
            const time = now();
            if (time < next)
                return;
            next = time + interval;
            show(what());
        },
        end: () => {
            if (shown)
                stderr.write(wipe);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/settings.js






/** Reads the config, the baseline and the rules that were asked for. */
async function readSettings(options, cwd, knownRules) {
    const unknown = options.rules.filter(id => !knownRules.includes(id));
    if (unknown.length > 0)
        return { problems: unknown.map(id => `there is no rule "${id}"${(0,suggest/* didYouMean */.a)(id, knownRules)}`) };
    const configured = await readConfig(options.config, cwd, knownRules);
    if ('problems' in configured)
        return configured;
    const baseline = readBaselineFile(options.baseline, cwd);
    if (baseline && 'problems' in baseline)
        return baseline;
    const config = options.rules.length > 0 ? onlyRules(configured.config, options.rules, knownRules) : configured.config;
    return { ...configured, config, ...(baseline && { baseline }) };
}
async function readConfig(named, cwd, knownRules) {
    const path = named ?? model_config/* defaultConfigPath */.j;
    if (named === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path)))
        return { config: model_config/* defaultConfig */.s };
    const file = readText(path, cwd);
    if ('problem' in file)
        return { problems: [file.problem] };
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 8469));
    const { config, errors } = parseConfig(file.text, knownRules);
    if (errors.length > 0)
        return { problems: errors.map(({ message, line }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`) };
    return { config, configFile: { path, text: file.text } };
}
function readBaselineFile(path, cwd) {
    if (path === undefined)
        return undefined;
    const file = readText(path, cwd);
    if ('problem' in file)
        return { problems: [file.problem] };
    const baseline = readBaseline(file.text);
    return 'problem' in baseline ? { problems: [`${path}: ${baseline.problem}`] } : baseline;
}
function readText(path, cwd) {
    try {
        const decoded = decode((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path)), Number.POSITIVE_INFINITY);
        return 'reason' in decoded ? { problem: `${path}: ${decoded.reason}` } : decoded;
    }
    catch (fault) {
        return { problem: `${path}: it cannot be read (${fault.code ?? 'unknown error'})` };
    }
}
/** The config with all rules off but those that were asked for; these run whatever the preset and the config say of them. */
function onlyRules(config, asked, knownRules) {
    const rules = new Map();
    for (const id of knownRules) {
        const level = config.rules.get(id);
        if (!asked.includes(id))
            rules.set(id, 'off');
        else if (level !== undefined && level !== 'off')
            rules.set(id, level);
    }
    return { ...config, extends: 'strict', rules };
}

;// CONCATENATED MODULE: ./lib/compare/blocking.js

/** Whether a finding can fail a run: as grave as was asked for, allowed by nobody, and not from an example. */
const isBlocking = (finding, failOn) => failOn !== 'none' && !finding.allowed && !finding.example && model_rule/* severities */.g.indexOf(finding.severity) <= model_rule/* severities */.g.indexOf(failOn);

;// CONCATENATED MODULE: ./lib/cli/verdict.js


/** The exit code. A fault of ours is told before all, since what was found may not be all; a finding before what was not read, since it stands whatever that holds. */
function exitCode(findings, notices, { failOn, onUnscanned }) {
    if (notices.some(notice => notice.kind === 'internal'))
        return exit.internal;
    if (findings.some(finding => isBlocking(finding, failOn)))
        return exit.findings;
    return onUnscanned === 'fail' && notices.some(notice => notice.kind === 'unscanned') ? exit.incomplete : exit.clean;
}

;// CONCATENATED MODULE: ./lib/cli/run.js




















/** Runs one command line and gives its exit code. A fault of ours is told as one; it is never an exception. */
async function runCli(argv, ports, product) {
    try {
        const options = parseOptions(argv);
        if ('problem' in options)
            return usage(ports.stderr, [options.problem], "try 'aks-windows-lint --help'");
        const day = options.asOf ?? new Date(ports.now()).toISOString().slice(0, 10);
        return await run({ options, ports, product, day });
    }
    catch (fault) {
        const reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
        ports.stderr.write(`aks-windows-lint: internal error, ${links/* reportIt */.k8}\n${reason.split('\n').map(characters/* allVisible */.QK).join('\n')}\n`);
        return exit.internal;
    }
}
async function run(session) {
    const { options, ports, product, day } = session;
    const { stdout, stderr } = ports;
    if (options.mode === 'help')
        return print(stdout, help);
    if (options.mode === 'version')
        return print(stdout, `${product.version}\n`);
    if (options.mode === 'list-rules')
        return print(stdout, listRules(product.rules, day, options.format === 'json'));
    if (options.mode === 'explain') {
        const page = await explainRule(options.explain ?? '', product, run_viewOf(options, ports), options.format === 'markdown');
        return typeof page === 'string' ? print(stdout, page) : usage(stderr, [page.problem], "try 'aks-windows-lint --list-rules'");
    }
    if (options.mode === 'init')
        return init(session);
    const settings = await readSettings(options, ports.cwd, Object.keys(product.rules));
    if ('problems' in settings)
        return usage(stderr, settings.problems);
    return lint(settings, session);
}
function init({ ports }) {
    const { lines, failed } = initialize(ports.cwd);
    print(failed ? ports.stderr : ports.stdout, lines.map(line => `${(0,characters/* allVisible */.QK)(line)}\n`).join(''));
    return failed ? exit.usage : exit.clean;
}
async function lint(settings, session) {
    const { options, ports, product, day } = session;
    const progress = startProgress(ports, options.quiet);
    const inputs = await readInputs(options, settings.config, ports, count => progress.tick(() => `${count} files found`));
    if ('problem' in inputs) {
        progress.end();
        return usage(ports.stderr, [inputs.problem]);
    }
    if (inputs.files.length === 0 && !options.quiet)
        ports.stderr.write('aks-windows-lint: no files of a language that is scanned\n');
    const { baseline, ...configured } = settings;
    const { files, base, renames, complete } = inputs;
    const total = new Set([...files, ...(base ?? [])]).size;
    const input = {
        files,
        complete,
        day,
        rules: product.rules,
        ...configured,
        maxFileSize: options.maxFileSize,
        clock: ports.clock,
        ...(ports.budget && { budget: ports.budget }),
        onFile: counter(total, text => progress.tick(text)),
        ...(base && { base }),
        ...(renames && { renames }),
    };
    const look = async (input) => {
        const result = await product.scan(input);
        if (!baseline)
            return result;
        const { findings, gone } = applyBaseline(result.findings, baseline);
        // Of files that were not named nothing is known.
        const scanned = new Set(files.map(file => file.path));
        const stale = staleNotice(options.baseline ?? '', gone.filter(entry => scanned.has(entry.path)));
        return { ...result, findings, notices: [...result.notices, ...stale] };
    };
    const result = await look(input);
    progress.end();
    if (options.mode === 'explain-model')
        return tellModel(result, inputs.notices, session);
    if (options.fix)
        return fix(result, input, look, inputs, session);
    return conclude(result, inputs.notices, session);
}
/** Counts the files that were scanned, and tells of it. */
function counter(total, tell) {
    let count = 0;
    return () => {
        count++;
        tell(() => `${count} of ${(0,report_report/* inWords */.r4)(total, 'file')} scanned`);
    };
}
function tellModel(result, notices, { options, ports }) {
    ports.stdout.write(modelIn(options.format, result));
    return exitCode([], [...notices, ...result.notices], options);
}
function modelIn(format, { world, sources }) {
    if (format === 'json')
        return `${JSON.stringify(explainModel(world, sources), undefined, 2)}\n`;
    if (format === 'markdown')
        return clusterMapMarkdown(clusterMap(world), sources);
    return clusterMapText(clusterMap(world), sources).split('\n').map(characters/* allVisible */.QK).join('\n');
}
async function fix(result, input, look, inputs, session) {
    const { options, ports } = session;
    const shown = { ...result, findings: relevant(result, options) };
    const { head, base, applied, left, failed, diff } = fixFiles(shown, input, ports.cwd, !options.dryRun);
    for (const problem of failed)
        ports.stderr.write(`${(0,characters/* allVisible */.QK)(problem)}\n`);
    if (options.dryRun) {
        // A diff for a program is as it is; on a terminal, what the files hold must not act.
        ports.stdout.write(ports.stdout.isTerminal ? diff.split('\n').map(characters/* allVisible */.QK).join('\n') : diff);
        return exitCode(shown.findings, [...inputs.notices, ...result.notices], options);
    }
    const more = left > 0 ? `; the fixes of ${left} others overlap with these, run again` : '';
    if (!options.quiet)
        ports.stderr.write(`aks-windows-lint: ${(0,report_report/* inWords */.r4)(applied, 'finding')} mended${more}\n`);
    return Math.max(await conclude(await look({ ...input, files: head, ...(base && { base }) }), inputs.notices, session), failed.length > 0 ? exit.usage : 0);
}
/** With a base, what was there before the change is not the change's. */
const relevant = (result, options) => options.changedSince === undefined ? result.findings : result.findings.filter(finding => finding.isNew);
async function conclude(result, collected, { options, ports, product, day }) {
    const notices = [...collected, ...result.notices];
    const findings = relevant(result, options);
    const pathOf = (source) => result.sources[source]?.path ?? '';
    if (options.writeBaseline !== undefined) {
        const text = writeBaseline(findings, finding => pathOf(finding.at.source));
        return saveBaseline(options.writeBaseline, text, ports) ?? exitCode([], notices, options);
    }
    const report = { findings, notices: options.quiet ? [] : notices, sources: result.sources, rules: product.rules, version: product.version, day };
    const code = exitCode(findings, notices, options);
    if (code === exit.internal)
        ports.stderr.write(`aks-windows-lint: internal error, ${links/* reportIt */.k8}\n`);
    try {
        const text = await product.formats[options.format](report, run_viewOf(options, ports));
        await ports.stdout.writeAll(typeof text === 'string' ? [ended(text)] : text);
        return code;
    }
    catch (fault) {
        // What was found must not be lost with it.
        const message = fault instanceof Error ? fault.message : 'unknown fault';
        ports.stderr.write(`${(0,characters/* allVisible */.QK)(`aks-windows-lint: the format ${options.format} failed: ${message}; ${links/* reportIt */.k8}`)}\n`);
        ports.stderr.write(findings.map(finding => `${plainLine(finding, report)}\n`).join(''));
        return exit.internal;
    }
}
const ended = (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
/** A finding with the least that can go wrong. */
const plainLine = ({ rule, severity, at, allowed }, { sources }) => {
    const { path = '', text = '' } = sources[at.source] ?? {};
    return (0,characters/* allVisible */.QK)(`${path}:${text.slice(0, at.start).split('\n').length}: ${severity} ${rule}${allowed ? ' (allowed)' : ''}`);
};
function saveBaseline(path, text, ports) {
    try {
        const absolute = (0,external_node_path_.resolve)(ports.cwd, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        (0,external_node_fs_.writeFileSync)(absolute, text);
        return undefined;
    }
    catch (fault) {
        return usage(ports.stderr, [`${path}: it cannot be written (${fault.code ?? 'unknown error'})`]);
    }
}
/** Colours are for terminals, unless the environment says otherwise (https://no-color.org, https://force-color.org). */
function run_viewOf({ noColor }, { env, stdout }) {
    const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
    const refused = noColor || env.FORCE_COLOR === '0' || (!forced && ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'));
    const color = !refused && (forced || stdout.isTerminal);
    return { color, width: stdout.columns ?? 100 };
}
function print(output, text) {
    output.write(text);
    return exit.clean;
}
function usage(stderr, problems, hint) {
    for (const problem of problems)
        stderr.write(`aks-windows-lint: ${(0,characters/* allVisible */.QK)(problem)}\n`);
    if (hint !== undefined)
        stderr.write(`${hint}\n`);
    return exit.usage;
}

;// CONCATENATED MODULE: ./lib/cli/main.js





const pages = async () => (await __webpack_require__.e(/* import() */ 713).then(__webpack_require__.bind(__webpack_require__, 9713))).pages;
/** The command line, wired to its process. */
async function main(args) {
    // Half of the program, as a file of its own: V8 holds all that it makes of a file while it compiles it, and takes the memory from the system page by page.
    const { rules } = await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 4568));
    endWith(await runCli(args, processPorts(), { version: version, rules, pages, formats: formats, scan: scanOnDemand }));
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Splits a text into lines, once; looking one up takes logarithmic time. */
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const end = (line) => {
        const next = starts[line + 1];
        if (next === undefined)
            return text.length;
        return text[next - 2] === '\r' && next - 2 >= starts[line] ? next - 2 : next - 1;
    };
    const lineText = (line) => text.slice(starts[line] ?? text.length, end(line));
    const indents = [];
    return {
        count: starts.length,
        text: lineText,
        indent: line => (indents[line] ??= lineText(line).length - lineText(line).trimStart().length),
        start: line => starts[line] ?? text.length,
        at: offset => {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return low;
        },
    };
}


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate that a mistyped word most likely means; undefined where none is near. Words over 60 characters are not compared. */
function closest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let least = limit + 1;
    if (word.length > 60)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best ?? sharing(word, candidates);
}
/** The one candidate that has all words of a name, where there is one: `long-pool-name` for `long-windows-pool-name`. */
function sharing(word, candidates) {
    const words = word.toLowerCase().split('-');
    if (words.some(each => each.length < 3))
        return undefined;
    const found = [...candidates].filter(candidate => words.every(each => candidate.toLowerCase().split('-').includes(each)));
    return found.length === 1 ? found[0] : undefined;
}
/** ` (did you mean "x"?)`, or nothing. */
function didYouMean(word, candidates) {
    const best = closest(word, candidates);
    return best === undefined ? '' : ` (did you mean "${best}"?)`;
}
/** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const change = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, before[column - 2] + 1);
            current.push(cost);
        }
        before = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ armSchemaOf)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


/** What the schema that a JSON file names makes of it; undefined where it is nothing to Azure Resource Manager. */
function armSchemaOf(root) {
    const schema = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, '$schema'))?.toLowerCase() ?? '';
    if (/deploymentparameters\.json#?$/.test(schema))
        return 'parameters';
    return /deploymenttemplate\.json#?$/.test(schema) ? 'template' : undefined;
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ azureGroupOf)
/* harmony export */ });
/** The groups of the API whose objects make clusters and pools in Azure: Azure Service Operator, Cluster API, Crossplane. */
const groups = [
    'containerservice.azure.com',
    'infrastructure.cluster.x-k8s.io',
    'exp.infrastructure.cluster.x-k8s.io',
    'containerservice.azure.upbound.io',
    'containerservice.azure.m.upbound.io',
];
const known = new Set(groups);
/** The group of an object that makes something in Azure. */
const azureGroupOf = ({ group }) => (known.has(group) ? group : undefined);


/***/ }),

/***/ 1292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   CI: () => (/* binding */ cutName),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Lt: () => (/* binding */ hasFlag),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cv: () => (/* binding */ cutValue),
/* harmony export */   ib: () => (/* binding */ optionValues),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   tS: () => (/* binding */ flagTable),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   z$: () => (/* binding */ spanOfRun)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


/** The value of an option, the last one where there are several; `true` for a flag and for an option that may stand alone and does. */
function option(command, name) {
    const found = command.options.get(name);
    if (!found)
        return command.open ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(command.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(command.at);
    return found.values.at(-1) ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('true', found.flag);
}
/** Every value of an option that takes a list; none where it is not written. */
function optionValues(command, name) {
    return command.options.get(name)?.values ?? [];
}
/** Whether a flag is on. `--flag false` is known to be off, a flag that is not written is absent. */
function hasFlag(command, name) {
    const value = option(command, name);
    if (value.is === 'partial')
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(value.at);
    return value.is === 'known' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value.value.toLowerCase() !== 'false', value.at, value.from) : value;
}
/** The characters that a word certainly starts with; undefined where not even the first is seen. */
function startOf(argument) {
    const { value } = argument;
    if (value.is === 'known')
        return value.value;
    return value.is === 'partial' ? value.parts[0] : undefined;
}
/** The whole text of a word, where all of it is known. */
const textOf = ({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value);
/**
 * What a word holds after its first `length` characters, which must be certain. The place is exact where the word stands in the file as it is received;
 * where quotes or escapes make it longer, nobody can tell where the rest starts, and the place is the whole word: then it starts where the option's `flag` does.
 */
function cutValue(value, length) {
    if (value.is === 'partial') {
        const rest = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([value.parts[0]?.slice(length), ...value.parts.slice(1)], value.at);
        return (rest.is === 'partial' || rest.is === 'unknown') && value.name !== undefined ? { ...rest, name: value.name } : rest;
    }
    if (value.is !== 'known')
        return value;
    const whole = value.value.length;
    const from = value.from.map(at => (at.end - at.start === whole ? { ...at, start: at.start + length } : at));
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value.value.slice(length), spanOfRun(value, length, whole), from);
}
/** The place of the first `length` characters of a word, the whole word where that cannot be told (see `cutValue`). */
function cutName(argument, length) {
    const { at } = argument;
    return at.end - at.start === textOf(argument)?.length ? { ...at, end: at.start + length } : at;
}
/** The place of a run of a value, the whole value where the file does not hold it as it is received. */
function spanOfRun(value, start, end) {
    const { at } = value;
    if (value.is !== 'known' || value.from.length > 0 || at.end - at.start !== value.value.length)
        return at;
    return { ...at, start: at.start + start, end: at.start + end };
}
/** `-f a.yaml,b.yaml`: the values that one word holds. */
function commaSeparated(value) {
    if (value.is !== 'known' || !value.value.includes(','))
        return [value];
    let start = 0;
    return value.value.split(',').map(text => {
        const end = start + text.length;
        const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text, spanOfRun(value, start, end), value.from);
        start = end + 1;
        return found;
    });
}
/** The first word of a command: without folder, without what Windows appends, in lower case. */
function programOf(words) {
    const text = words[0] && textOf(words[0]);
    const name = text?.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase();
    return name?.replace(/\.(?:exe|cmd|bat|ps1)$/, '');
}
/** Flags in one text: names parted by slashes, the long one first, `:` where a value follows, `&:` where the values of a repeated flag add up. */
function flagTable(text) {
    const table = new Map();
    for (const token of text.split(/\s+/)) {
        const names = token.replace(/&?:?$/, '').split('/');
        const spec = { name: names[0], value: token.endsWith(':'), adds: token.endsWith('&:') };
        for (const name of names)
            table.set(name, spec);
    }
    return table;
}
/** Splits words as pflag does: names are never shortened, a value may start with a dash, flags and other words may mix. */
function readFlags(words, table, at) {
    const options = new Map();
    const operands = [];
    let open = false;
    const store = (spec, found) => {
        const earlier = spec.adds ? (options.get(spec.name)?.values ?? []) : [];
        options.set(spec.name, { ...found, name: spec.name, values: [...earlier, ...found.values] });
    };
    let index = 0;
    for (; index < words.length && textOf(words[index]) !== '--'; index++) {
        const word = words[index];
        const start = startOf(word);
        if (word.many)
            open = true;
        else if (start === undefined)
            operands.push({ word, doubtful: true });
        else if (!start.startsWith('-') || start === '-')
            operands.push({ word, doubtful: false });
        else {
            const found = start.startsWith('--') ? longFlag(word, start, table) : shortFlags(word, start, table, store);
            const next = words[index + 1];
            if (found === undefined) {
                open = true;
                if (next && !start.includes('=') && startOf(next)?.startsWith('-') !== true && !next.many) {
                    operands.push({ word: next, doubtful: true });
                    index++;
                }
            }
            else if (found.glued !== undefined) {
                store(found.spec, { flag: cutName(word, found.name), values: [cutValue(word.value, found.glued)], at: word.at });
            }
            else if (!found.spec.value || !next) {
                store(found.spec, { flag: word.at, values: [], at: word.at });
            }
            else {
                store(found.spec, { flag: word.at, values: [next.value], at: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .Iv)(word.at, next.at) });
                index++;
            }
        }
    }
    return { options, operands, passed: words.slice(index + 1), open, at };
}
function longFlag(word, start, table) {
    const name = start.split('=', 1)[0];
    const equals = name.length < start.length;
    if (!equals && textOf(word) === undefined)
        return undefined;
    const spec = table.get(name);
    return spec && { spec, name: name.length, ...(equals && { glued: name.length + 1 }) };
}
/** `-n x`, `-nx`, `-n=x`, `-in x`: every flag but the last takes no value. */
function shortFlags(word, start, table, store) {
    for (let at = 1; at < start.length; at++) {
        const spec = table.get(`-${start[at]}`);
        if (!spec)
            return undefined;
        const rest = at + 1;
        if (start[rest] === '=')
            return { spec, name: rest, glued: rest + 1 };
        const more = rest < start.length || textOf(word) === undefined;
        if (spec.value || !more)
            return { spec, name: rest, ...(more && { glued: rest }) };
        store(spec, { flag: word.at, values: [], at: word.at });
    }
    return undefined;
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ helmResourceFacts)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _parse_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8403);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5276);
/* harmony import */ var _set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1018);





/**
 * The charts that an object of Flux or Argo CD installs.
 * @param textOf the characters that a source was read from: values may be a text in a text
 */
function helmResourceFacts(object, textOf) {
    const { resource, group } = object;
    if (resource === 'HelmRelease')
        return group === 'helm.toolkit.fluxcd.io' ? fluxReleases(object) : [];
    if ((resource !== 'Application' && resource !== 'ApplicationSet') || group !== 'argoproj.io')
        return [];
    return argoReleases(object, resource === 'Application' ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(object.object, 'spec') : (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(object.object, 'spec', 'template', 'spec'), textOf);
}
/** https://fluxcd.io/flux/components/helm/helmreleases/ */
function fluxReleases({ at, example, conditional, name, namespace, object }) {
    const chart = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(object, 'spec', 'chart', 'spec');
    if (chart.is !== 'known')
        return [];
    const values = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(object, 'spec', 'values');
    const target = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'spec', 'targetNamespace');
    const elsewhere = ['valuesFrom', 'postRenderers'].some(field => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(object, 'spec', field))) || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(chart, 'valuesFiles'));
    return [
        {
            ...{ kind: 'helm-release', at, example, conditional, via: 'HelmRelease', release: name },
            namespace: target.is === 'absent' ? namespace : target,
            chart: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'chart'),
            repository: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(chart.at),
            ...((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'sourceRef', 'kind'), 'HelmRepository') && { repositoryObject: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'sourceRef', 'name') }),
            version: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'version'),
            values: treeLayer(values),
            open: elsewhere || values.is === 'unknown',
        },
    ];
}
const treeLayer = (values) => (values.is === 'known' ? [{ is: 'tree', tree: values.value }] : []);
/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/ */
function argoReleases(object, spec, textOf) {
    const one = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(spec, 'source');
    const sources = one.is === 'known' ? [one.value] : (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(spec, 'sources');
    const { at, example, conditional, name } = object;
    return sources.flatMap((source) => {
        const chart = chartOf(source);
        if (chart.is === 'absent')
            return [];
        const own = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'helm', 'releaseName');
        return [
            {
                ...{ kind: 'helm-release', at, example, conditional, via: object.resource, chart },
                release: own.is === 'absent' ? name : own,
                namespace: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'destination', 'namespace'),
                repository: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'repoURL'),
                version: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'targetRevision'),
                ...argoValues(source, textOf),
            },
        ];
    });
}
/** A chart of a repository of charts; else, where values are given, a folder of the git repository. */
function chartOf(source) {
    const chart = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'chart');
    if (chart.is !== 'absent' || !(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(source, 'helm')))
        return chart;
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'path'), path => `./${path.replace(/^\.?\//, '')}`);
}
/** Files of a source that has a name (`$values/prod.yaml`), and those beside a chart that is a folder; undefined where one is out of reach. */
function argoFiles(source) {
    const folder = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'path'));
    const layers = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(source, 'helm', 'valueFiles').map((_, index) => {
        const path = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'helm', 'valueFiles', index);
        if (path.is !== 'known')
            return undefined;
        const named = /^\$[\w-]+\/(.+)$/.exec(path.value)?.[1];
        if (named !== undefined || path.value.startsWith('/'))
            return { is: 'file', path: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(named ?? path.value.slice(1), path.at, path.from) };
        return folder === undefined || (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'chart').is !== 'absent'
            ? undefined
            : { is: 'file', path: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(`${folder}/${path.value}`, path.at, path.from) };
    });
    return layers.every(layer => layer !== undefined) && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(source, 'helm', 'valueFiles') ? layers : undefined;
}
/** Weakest first: files, the text `values`, `valuesObject`, parameters. */
function argoValues(source, textOf) {
    const written = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(source, 'helm', 'values');
    const inText = written.is === 'known' && written.value.kind === 'scalar' && !written.value.parts ? written.value : undefined;
    const text = inText && textOf(inText.at.source);
    const tree = inText && text && (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)((0,_parse_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfScalars */ ._)(text, [inText])).documents[0];
    const object = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(source, 'helm', 'valuesObject');
    const files = argoFiles(source);
    const parameters = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(source, 'helm', 'parameters').flatMap(parameter => setLayers(parameter));
    return {
        values: [...(files ?? []), ...(tree ? [{ is: 'tree', tree }] : []), ...treeLayer(object), ...parameters],
        open: !files ||
            (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(source, 'helm', 'fileParameters')) ||
            ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(written) && !text) ||
            object.is === 'unknown' ||
            !(0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(source, 'helm') ||
            !(0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(source, 'helm', 'parameters'),
    };
}
/** A parameter is what `--set` is given, in two fields. */
function setLayers(parameter) {
    const name = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(parameter, 'name');
    const path = name.is === 'known' ? (0,_set_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSet */ .e)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(`${name.value}=`, name.at, name.from), 'typed').assignments[0] : undefined;
    if (!path || name.is !== 'known')
        return [];
    const text = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(parameter).some(({ key, value }) => key.text === 'forceString' && value.kind === 'scalar' && value.value === true);
    return [{ is: 'set', path: path.path, value: (0,_model_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(parameter, 'value'), at: name.at, written: name.value, text }];
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseSet)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1292);


/** Stands for a run that nobody can see; a private character, so that text that holds it by chance is merely not known. */
const HOLE = '\uE000';
/** The limits that helm sets. */
const MAXIMUM_NESTING = 30;
const MAXIMUM_INDEX = 65536;
/** Reads `a.b\.c=d,e[0].f=g,h={x,y}`, as helm does: https://github.com/helm/helm/blob/main/pkg/strvals/parser.go */
function parseSet(source, kind) {
    const text = source.is === 'known' ? source.value : source.is === 'partial' ? source.parts.map(part => part ?? HOLE).join('') : HOLE;
    const reader = { source, kind, text, assignments: [], at: 0, open: false };
    if (kind === 'json' && text.trimStart().startsWith('{'))
        assignJson(reader, [], { written: '', escaped: false, start: 0 }, text.length);
    else
        while (reader.at < text.length && !reader.rejected && assign(reader))
            ;
    const { assignments, open, rejected } = reader;
    return { assignments, open, ...(rejected ? { rejected } : {}) };
}
/** Reads one assignment; false where nothing can be read after it. */
function assign(reader) {
    const start = reader.at;
    const path = readPath(reader);
    if (!path)
        return false;
    const written = reader.text.slice(start, reader.at - 1);
    const key = { written, escaped: written.includes('\\'), start };
    if (reader.kind === 'json')
        return assignJson(reader, path, key, jsonEnd(reader.text, reader.at));
    if (reader.kind !== 'literal' && reader.text[reader.at] === '{')
        return assignList(reader, path, key);
    const from = reader.at;
    const value = reader.kind === 'literal' ? reader.text.slice(from) : readRun(reader, ',').text;
    if (reader.kind === 'literal')
        reader.at = reader.text.length;
    const end = reader.at - (reader.text[reader.at - 1] === ',' && reader.at > from && reader.kind !== 'literal' ? 1 : 0);
    push(reader, path, key, value, from, end);
    return true;
}
/** Reads up to the `=` that ends a path. */
function readPath(reader) {
    const path = [];
    const start = reader.at;
    let nesting = 0;
    let afterIndex = false;
    for (;;) {
        const from = reader.at;
        const run = readRun(reader, afterIndex ? '[.=' : reader.kind === 'literal' ? '=[.' : '=[,.');
        if (run.text.includes(HOLE)) {
            reader.open = true;
            if (run.last === undefined || run.last === ',')
                return undefined;
        }
        if (afterIndex ? run.text !== '' : run.last === undefined && run.text === '' && path.length === 0) {
            return afterIndex ? refuse(reader, `text follows the index in ${quoted(reader, from)}`) : undefined;
        }
        if (run.last === undefined || run.last === ',')
            return refuse(reader, `the key ${quoted(reader, from)} has no value`);
        if (!afterIndex)
            path.push(run.text);
        if (run.last === '=')
            return path;
        if (run.last === '.' && ++nesting > MAXIMUM_NESTING)
            return refuse(reader, `${quoted(reader, start)} is nested too deep`);
        afterIndex = run.last === '[';
        if (!afterIndex)
            continue;
        const index = readRun(reader, ']');
        if (index.last === undefined || !/^\+?\d{1,5}$/.test(index.text))
            return refuse(reader, `${JSON.stringify(index.text)} is no index`);
        if (Number(index.text) > MAXIMUM_INDEX)
            return refuse(reader, `the index ${index.text} is too great`);
        path.push(Number(index.text));
    }
}
const quoted = (reader, from) => JSON.stringify(reader.text.slice(from, reader.at));
function refuse(reader, reason) {
    // What cannot be seen may be what is missing.
    if (reader.text.includes(HOLE))
        reader.open = true;
    else
        reader.rejected = { reason, at: reader.source.at };
    return undefined;
}
/** `{x,y}` */
function assignList(reader, path, key) {
    reader.at++;
    for (let index = 0;; index++) {
        const from = reader.at;
        const run = readRun(reader, ',}');
        if (run.last === undefined) {
            refuse(reader, `the list of ${key.written} does not end with }`);
            return false;
        }
        push(reader, [...path, index], key, run.text, from, reader.at - 1);
        if (run.last === '}')
            break;
    }
    if (reader.text[reader.at] === ',')
        reader.at++;
    return true;
}
/** Characters up to one of the stops, which is taken too; a backslash takes the next character as it is. */
function readRun(reader, stops) {
    const { text } = reader;
    let run = '';
    for (; reader.at < text.length; reader.at++) {
        const character = text[reader.at];
        if (stops.includes(character)) {
            reader.at++;
            return { text: run, last: character };
        }
        if (character === '\\' && reader.kind !== 'literal')
            run += text[++reader.at] ?? '';
        else
            run += character;
    }
    return { text: run, last: undefined };
}
function push(reader, path, key, text, from, end) {
    // A path that cannot be seen assigns somewhere; helm drops what has an empty key.
    if (path.some(step => typeof step === 'string' && (step === '' || step.includes(HOLE))))
        return;
    const { source, kind } = reader;
    const at = (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfRun */ .z$)(source, from, end);
    const parts = text.split(HOLE).flatMap((part, index) => (index === 0 ? [part] : [undefined, part]));
    const value = kind === 'file' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, at, source.is === 'known' ? source.from : []);
    const removes = (kind === 'typed' && text.toLowerCase() === 'null') || (kind === 'json' && text === 'null');
    reader.assignments.push({ path, value, at: (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfRun */ .z$)(source, key.start, end), written: key.written, escaped: key.escaped, kind, removes });
}
/** Assigns every leaf of the JSON value that ends before `end`. */
function assignJson(reader, path, key, end) {
    const from = reader.at;
    const written = reader.text.slice(from, end).trim();
    reader.at = end + (reader.text[end] === ',' ? 1 : 0);
    if (written.includes(HOLE)) {
        reader.open = true;
        return true;
    }
    const left = [{ path, value: parseJson(written === '' ? 'null' : written) }];
    for (let leaf = left.pop(); leaf; leaf = left.pop()) {
        const { path: under, value } = leaf;
        if (value === undefined)
            refuse(reader, `${JSON.stringify(written)} is no JSON`);
        else if (typeof value !== 'object' || value === null)
            push(reader, under, key, String(value), from, end);
        else {
            const steps = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
            for (const [step, inner] of steps.toReversed())
                left.push({ path: [...under, step], value: inner });
        }
    }
    return !reader.rejected;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Where a JSON value ends: at a comma outside of quotes and brackets. */
function jsonEnd(text, from) {
    let depth = 0;
    let inString = false;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (inString) {
            if (character === '\\')
                at++;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === '{' || character === '[')
            depth++;
        else if (character === '}' || character === ']')
            depth--;
        else if (character === ',' && depth <= 0)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kubernetesFacts)
/* harmony export */ });
/* harmony import */ var _model_api_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _model_interned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3804);
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);





/** The Kubernetes objects of a document, those of a `List` one by one, and the workloads among them. */
function kubernetesFacts(root, example) {
    const found = [];
    addObjects(root, 0, example, found);
    return found;
}
const maximumListDepth = 4;
function addObjects(object, depth, example, found) {
    if (object.kind !== 'map' || depth > maximumListDepth)
        return;
    const named = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)((0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'kind'));
    if (named === undefined)
        return;
    const apiVersion = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'apiVersion');
    if (apiVersion.is === 'absent')
        return;
    const resource = (0,_model_interned_js__WEBPACK_IMPORTED_MODULE_2__/* .interned */ .o)(named);
    if (resource.endsWith('List') && (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(object, 'items').is === 'known') {
        for (const item of (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(object, 'items'))
            addObjects(item, depth + 1, example, found);
        return;
    }
    const group = groupOf(apiVersion);
    found.push(new ObjectView(object, resource, group, example));
    for (const path of _pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podTemplatePaths */ .q.get(resource) ?? []) {
        const pod = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(object, ...path, 'spec');
        if (pod.is === 'known' && pod.value.kind === 'map')
            found.push(new WorkloadView(object, resource, group, example, pod.value, path));
    }
}
function groupOf(apiVersion) {
    const group = (0,_model_api_group_js__WEBPACK_IMPORTED_MODULE_4__/* .apiGroup */ .o)(apiVersion);
    return group === undefined ? undefined : (0,_model_interned_js__WEBPACK_IMPORTED_MODULE_2__/* .interned */ .o)(group);
}
/**
 * An object as its tree tells of it: what a field says is looked up when it is asked for. Thousands of objects live as long as the scan, and of most of them
 * no more is asked than what they are. A copy is made by `restated`.
 */
class View {
    constructor(object, resource, group, example) {
        this.object = object;
        this.resource = resource;
        this.group = group;
        this.example = example;
        this.conditional = false;
    }
    get at() {
        return this.object.at;
    }
    get apiVersion() {
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.object, 'apiVersion');
    }
    get name() {
        const name = (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.object, 'metadata', 'name');
        return name.is === 'absent' ? (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.object, 'metadata', 'generateName') : name;
    }
    get namespace() {
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.object, 'metadata', 'namespace');
    }
}
class ObjectView extends View {
    constructor() {
        super(...arguments);
        this.kind = 'object';
    }
}
class WorkloadView extends View {
    constructor(object, resource, group, example, pod, 
    /** Of the pod template in the object. */
    path) {
        super(object, resource, group, example);
        this.pod = pod;
        this.path = path;
        this.kind = 'workload';
    }
    get podMetadata() {
        return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(this.object, ...this.path, 'metadata');
    }
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ podTemplatePaths)
/* harmony export */ });
/** Where each kind keeps its pod templates. A Pod is its own template. */
const podTemplatePaths = new Map([
    ['Pod', [[]]],
    ['Deployment', [['spec', 'template']]],
    ['StatefulSet', [['spec', 'template']]],
    ['DaemonSet', [['spec', 'template']]],
    ['ReplicaSet', [['spec', 'template']]],
    ['ReplicationController', [['spec', 'template']]],
    ['Job', [['spec', 'template']]],
    ['CronJob', [['spec', 'jobTemplate', 'spec', 'template']]],
    ['PodTemplate', [['template']]],
    // Argo Rollouts, https://argo-rollouts.readthedocs.io/en/stable/features/specification/
    ['Rollout', [['spec', 'template']]],
    // KEDA, https://keda.sh/docs/latest/reference/scaledjob-spec/
    ['ScaledJob', [['spec', 'jobTargetRef', 'template']]],
]);


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mergedValues),
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _model_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


/** The values that a release hands to its chart, merged as Helm merges them: maps by key, anything else replaced, `null` removes a default. */
function mergedValues(release, fileAt) {
    let merged = { kind: 'map', at: release.at, entries: [], open: release.open };
    for (const layer of release.values) {
        if (layer.is === 'set')
            merged = set(merged, layer.path, scalar(layer.value, layer.text), layer.at);
        else {
            const path = layer.is === 'file' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(layer.path) : undefined;
            const tree = layer.is === 'tree' ? layer.tree : path === undefined ? undefined : fileAt(path, release.at.source);
            merged = (tree ? overlaid(merged, tree) : (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .mapWith */ .lg)(merged, { open: true }));
        }
    }
    return merged;
}
/**
 * What stands under a path of merged values: absent where the chart's own default holds. A known `null` is told apart from absence:
 * it takes the default away.
 */
function valueAt(values, path) {
    let node = values;
    let open = values.open;
    for (const step of path) {
        if (node.kind === 'hole' || (node.kind === 'scalar' && node.parts))
            return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at);
        if (node.kind === 'scalar' || (node.kind === 'map') !== (typeof step === 'string'))
            return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(node.at);
        open ||= node.open;
        const next = node.kind === 'map' ? entry(node, String(step))?.value : node.items[step];
        if (!next)
            return open ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(node.at);
        node = next;
    }
    return node.kind === 'hole' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(node, node.at);
}
const entry = (map, key) => map.entries.findLast(({ key: { text } }) => text === key);
/** Values over others: maps by key, anything else replaced. */
function overlaid(base, top) {
    if (base.kind !== 'map' || top.kind !== 'map')
        return top;
    const entries = [...base.entries];
    for (const added of top.entries) {
        const index = entries.findIndex(({ key }) => key.text === added.key.text);
        if (index < 0)
            entries.push(added);
        else
            entries[index] = { key: added.key, value: overlaid(entries[index].value, added.value) };
    }
    return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .mapWith */ .lg)(base, { open: base.open || top.open, entries });
}
/** Lists set by index replace their item; the items before it that nobody set stay unseen. */
function set(node, path, value, at) {
    const [step, ...rest] = path;
    if (step === undefined)
        return value;
    if (typeof step === 'number') {
        const items = node?.kind === 'list' ? [...node.items] : [];
        while (items.length < Math.min(step, 100))
            items.push({ kind: 'hole', at });
        if (step <= 100)
            items[step] = set(items[step], rest, value, at);
        return { kind: 'list', at, items, open: true };
    }
    const map = node?.kind === 'map' ? node : { kind: 'map', at, entries: [], open: false };
    const key = { kind: 'scalar', at, value: step, text: step, style: 'plain' };
    return (0,_model_node_js__WEBPACK_IMPORTED_MODULE_1__/* .mapWith */ .lg)(map, { entries: [...map.entries.filter(other => other.key.text !== step), { key, value: set(entry(map, step)?.value, rest, value, at) }] });
}
function scalar(value, text) {
    if (value.is === 'known') {
        return {
            kind: 'scalar',
            at: value.at,
            value: value.value === 'null' && !text ? null : value.value,
            text: value.value,
            style: text ? 'quoted' : 'plain',
            from: value.from,
        };
    }
    return value.is === 'partial' ? { kind: 'scalar', at: value.at, value: '', text: '', parts: value.parts, style: 'plain' } : { kind: 'hole', at: value.at };
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yc: () => (/* binding */ lookUpPath)
/* harmony export */ });
/** `a/b/../c` -> `a/c`; undefined where the path leaves the root or is absolute. */
function resolvePath(folder, path) {
    if (/^(?:[A-Za-z]:)?[\\/]/.test(path))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** The folder of a path; the root is the empty text. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** A path as a script means it: beside the script, else below one of the folders above it (where the script is run from). */
function lookUpPath(from, path, find) {
    for (let folder = folderOf(from);; folder = folderOf(folder)) {
        const resolved = resolvePath(folder, path);
        const found = resolved === undefined ? undefined : find(resolved);
        if (found !== undefined)
            return found;
        if (folder === '')
            return undefined;
    }
}


/***/ }),

/***/ 8142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ hasTemplates),
/* harmony export */   I6: () => (/* binding */ hasCharts),
/* harmony export */   Jk: () => (/* binding */ isChartFile),
/* harmony export */   bM: () => (/* binding */ isOfFlux),
/* harmony export */   fL: () => (/* binding */ isOfArgo),
/* harmony export */   hM: () => (/* binding */ hasKustomizations),
/* harmony export */   x4: () => (/* binding */ hasTerraform),
/* harmony export */   yi: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
// Whether there is anything of a technique. What puts it together is loaded only then.
const isChartFile = (path) => /(?:^|\/)Chart\.ya?ml$/.test(path);
const isKustomizationFile = (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
/** Whether a controller applies a folder with changes of its own by an object. */
const isOfFlux = ({ resource, group }) => resource === 'Kustomization' && group === 'kustomize.toolkit.fluxcd.io';
const isOfArgo = ({ resource, group }) => resource === 'Application' && group === 'argoproj.io';
function some(files, holds) {
    for (const file of files.values())
        if (holds(file))
            return true;
    return false;
}
const hasTerraform = (files) => some(files, ({ said }) => said.hcl.length > 0);
const hasTemplates = (files) => some(files, ({ said }) => said.arm?.is === 'template');
const hasCharts = (files) => some(files, ({ path }) => isChartFile(path));
const hasKustomizations = (files, facts) => some(files, ({ path }) => isKustomizationFile(path)) || facts.some(fact => fact.kind === 'object' && (isOfFlux(fact) || isOfArgo(fact)));


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addAll)
/* harmony export */ });
/**
 * Adds items to a list one by one: as arguments of one call, as many as a file of some megabytes can hold are more than the stack takes. Most lists that are added
 * have no items, so there is no iterator.
 */
function addAll(list, items) {
    for (let index = 0; index < items.length; index++)
        list.push(items[index]);
}


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ apiGroup)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

/**
 * The group of the Kubernetes API that a version belongs to: `apps` of `apps/v1`. The group of `v1`, the core group, has no name: ''.
 * https://kubernetes.io/docs/reference/using-api/#api-groups
 * @param apiVersion the field of an object
 * @returns undefined where the version is not known
 */
function apiGroup(apiVersion) {
    const version = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(apiVersion);
    return version?.slice(0, Math.max(0, version.indexOf('/')));
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ clusterPropertiesOf),
/* harmony export */   n: () => (/* binding */ poolPropertiesOf)
/* harmony export */ });
/** All that a statement about a cluster may set, where one value stands for each: it sets nothing, or nobody can see what. */
const clusterPropertiesOf = (value) => ({
    kubernetesVersion: value,
    supportPlan: value,
    networkPlugin: value,
    networkPluginMode: value,
    networkPolicy: value,
    networkDataplane: value,
    loadBalancerSku: value,
    outboundType: value,
    vmSetType: value,
    windowsAdminUsername: value,
    windowsAdminPassword: value,
    hybridBenefit: value,
    gmsaEnabled: value,
    gmsaDnsServer: value,
    gmsaRootDomain: value,
    servicePrincipal: value,
    managedIdentity: value,
    addons: value,
    upgradeChannel: value,
    nodeOsUpgradeChannel: value,
    nodeProvisioningMode: value,
    clusterAutoscaler: value,
    azureMonitorMetrics: value,
    windowsRecordingRules: value,
    verticalPodAutoscaler: value,
    blobDriver: value,
    podIdentity: value,
    serviceMesh: value,
    httpApplicationRouting: value,
    sku: value,
    ipFamilies: value,
    podCidr: value,
    imageCleaner: value,
    imdsRestriction: value,
    customCertificates: value,
    sshAccess: value,
    aiToolchainOperator: value,
    initializationTaints: value,
});
/** The same of a node pool. */
const poolPropertiesOf = (value) => ({
    osType: value,
    osSku: value,
    mode: value,
    vmSize: value,
    vmSetType: value,
    count: value,
    minCount: value,
    maxCount: value,
    maxPods: value,
    clusterAutoscaler: value,
    fipsImage: value,
    taints: value,
    labels: value,
    priority: value,
    maxSurge: value,
    maxUnavailable: value,
    kubernetesVersion: value,
    workloadRuntime: value,
    gpuInstanceProfile: value,
    gpuDriver: value,
    gpuDriverType: value,
    linuxOsConfig: value,
    kubeletConfig: value,
    kubeletSettings: value,
    messageOfTheDay: value,
    artifactStreaming: value,
    secureBoot: value,
    vtpm: value,
    outboundNatDisabled: value,
    nodePublicIp: value,
    snapshotId: value,
    customHeaders: value,
});


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ defaultConfigPath),
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = { extends: 'recommended', rules: new Map(), ignore: [], examples: 'warn', clusters: [] };
/** Where the config is looked for when no other place is named. */
const defaultConfigPath = '.github/aks-windows-lint.yml';


/***/ }),

/***/ 3804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ interned)
/* harmony export */ });
const texts = new Map();
/**
 * The same text as one and the same string, for names that come again and again: thousands of objects are of few kinds, and each of them cuts the name of its
 * kind out of its own file.
 */
function interned(text) {
    const first = texts.get(text);
    if (first !== undefined)
        return first;
    texts.set(text, text);
    return text;
}


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   VO: () => (/* binding */ listWith),
/* harmony export */   hn: () => (/* binding */ entrySpan),
/* harmony export */   lg: () => (/* binding */ mapWith),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

/** The node under a path of keys and indices. `null` counts as absent: the API server drops it. */
function nodeAt(root, ...path) {
    if (path.length === 0 && !isNode(root))
        return root;
    const found = reach(root, path);
    return isNode(found) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(found, found.at) : found;
}
/** What stands under a path, or what is known of it where no node stands there. */
function reach(root, path) {
    if (!isNode(root) && root.is !== 'known')
        return root;
    let node = isNode(root) ? root : root.value;
    let parent = node;
    // Every rule looks up many paths of every pod: only the end of one is worth a place, and an iterator is one for each step.
    for (let index = 0; index < path.length; index++) {
        const step = path[index];
        const gone = endOf(node, parent);
        if (gone)
            return gone;
        const next = child(node, step);
        if (!next)
            return missing(node, step);
        parent = node;
        node = next;
    }
    return endOf(node, parent) ?? node;
}
const isNode = (found) => found.kind !== undefined;
/** The text of the scalar under a path; unknown where a map or list stands there. */
function textAt(root, ...path) {
    return scalarAt(root, path, textOf, true);
}
const textOf = ({ text }) => text;
/** The boolean under a path. YAML 1.1 words (yes, on) are read too, as kubectl does. */
function booleanAt(root, ...path) {
    return scalarAt(root, path, booleanOf);
}
function booleanOf({ value, style, text }) {
    if (typeof value === 'boolean')
        return value;
    if (style !== 'plain')
        return undefined;
    if (/^(?:y|yes|on)$/i.test(text))
        return true;
    return /^(?:n|no|off)$/i.test(text) ? false : undefined;
}
/** The number under a path. */
function numberAt(root, ...path) {
    return scalarAt(root, path, numberOf);
}
const numberOf = ({ value }) => (typeof value === 'number' ? value : undefined);
/** The items of the list under a path; none where it is absent or unseen. */
function itemsAt(root, ...path) {
    const found = reach(root, path);
    return isNode(found) && found.kind === 'list' ? found.items : [];
}
/** The entries of the map under a path; none where it is absent or unseen. */
function entriesAt(root, ...path) {
    const found = reach(root, path);
    return isNode(found) && found.kind === 'map' ? found.entries : [];
}
/** Whether what stands under the path was read whole, so that absence there means something. */
function isClosed(root, ...path) {
    const found = reach(root, path);
    if (!isNode(found))
        return found.is === 'absent';
    if (found.kind === 'hole')
        return false;
    return found.kind === 'scalar' || !(found.open || (found.possible ?? []).length > 0);
}
/** The entry of a map by its key, the last one where a key is repeated (as Kubernetes' own reader takes it). */
function entryOf(map, key) {
    if (map.kind !== 'map')
        return undefined;
    if (map.entry)
        return map.entry(key);
    const { entries } = map;
    for (let index = entries.length - 1; index >= 0; index--) {
        const entry = entries[index];
        if (entry.key.text === key)
            return entry;
    }
    return undefined;
}
/** Whether a map has an entry with a key, whatever its value is: null counts, and so does what nobody can see. */
const hasKey = (map, key) => (map.kind === 'map' && map.has ? map.has(key) : entryOf(map, key) !== undefined);
/** The same map with something else said of it. No spread: a map may look up in its text what it says, and a spread would lose that (see yaml-tape). */
const mapWith = (map, { at, entries, open }) => ({
    kind: 'map',
    at: at ?? map.at,
    entries: entries ?? map.entries,
    open: open ?? map.open,
    ...(map.possible && { possible: map.possible }),
});
/** The same list with something else said of it; see `mapWith`. */
const listWith = (list, { at, items, open }) => ({
    kind: 'list',
    at: at ?? list.at,
    items: items ?? list.items,
    open: open ?? list.open,
    ...(list.possible && { possible: list.possible }),
});
/** The characters of an entry, key and value; the key alone where the value is written elsewhere. */
function entrySpan({ key, value }) {
    const together = value.at.source === key.at.source && value.at.start >= key.at.start;
    return together ? { ...key.at, end: Math.max(key.at.end, value.at.end) } : key.at;
}
/** What is known of a step that a node does not have: nothing, where nobody can see all that it holds of this kind. */
function missing(node, step) {
    if (node.kind === 'map' && !node.open && node.possible?.includes(step))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(node.at);
    const open = node.kind === 'scalar' ? node.parts !== undefined : node.kind === (typeof step === 'string' ? 'map' : 'list') && node.open;
    return open ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(node.at);
}
function child(node, step) {
    if (typeof step === 'string')
        return node.kind === 'map' && node.child ? node.child(step) : entryOf(node, step)?.value;
    return node.kind === 'list' ? node.items[step] : undefined;
}
/** What a path ends at where a node holds no more: a hole, a template, nothing. */
function endOf(node, parent) {
    if (node.kind === 'hole')
        return node.optional ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(node.at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at, node.name);
    return node.kind === 'scalar' && node.value === null && !node.parts ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(parent.at) : undefined;
}
function partOf({ at, unseen, from }, parts) {
    return unseen === undefined ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, at) : { is: 'partial', parts, at, unseen, ...(from && { from }) };
}
function scalarAt(root, path, read, partial = false) {
    const node = reach(root, path);
    if (!isNode(node))
        return node;
    if (node.kind !== 'scalar')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at);
    if (node.parts && partial)
        return partOf(node, node.parts);
    const result = node.parts ? undefined : read(node);
    return result === undefined ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(node.at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(result, node.at, node.from);
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   ph: () => (/* binding */ memo),
/* harmony export */   xn: () => (/* binding */ weakMemo)
/* harmony export */ });
/** Makes something when it is first asked for, and keeps it. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Asks for the answer to each question once, and keeps it: an object, so that no answer looks like none. Questions with the same key are the same. */
function memo(answer, keyOf = question => question) {
    return keeping(new Map(), answer, keyOf);
}
/** The same for questions with a key that is an object: an answer is kept for as long as that is there. */
function weakMemo(answer, keyOf) {
    return keeping(new WeakMap(), answer, keyOf);
}
function keeping(known, answer, keyOf) {
    return question => {
        const key = keyOf(question);
        const kept = known.get(key);
        if (kept)
            return kept;
        const found = answer(question);
        known.set(key, found);
        return found;
    };
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ takeMissing),
/* harmony export */   ib: () => (/* binding */ MissingPart),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/** Thrown where a part is not loaded. No fault: it goes through all that makes a notice of faults. */
class MissingPart extends Error {
    constructor() {
        super(...arguments);
        this.name = 'MissingPart';
    }
}
const missing = new Set();
/** @param load imports the code; the bundler makes a file of what only such imports reach */
function part(load) {
    let loaded;
    const self = {
        code: () => {
            if (loaded !== undefined)
                return loaded;
            missing.add(self);
            throw new MissingPart('a part of the program is not loaded; fillAll() of all-parts.ts puts all of them in place');
        },
        load: async () => self.fill(await load()),
        fill: code => {
            loaded = code;
        },
    };
    return self;
}
/** The parts that were asked for in vain since this was asked last, whatever became of what was thrown. */
function takeMissing() {
    const taken = [...missing];
    missing.clear();
    return taken;
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7464);
/* harmony import */ var _pod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6130);



const places = [
    ['command'],
    ['livenessProbe', 'exec', 'command'],
    ['readinessProbe', 'exec', 'command'],
    ['startupProbe', 'exec', 'command'],
    ['lifecycle', 'postStart', 'exec', 'command'],
    ['lifecycle', 'preStop', 'exec', 'command'],
];
/** The commands of a workload's containers. `args` alone are words for the entry point of the image, which nobody can see. */
const commandsOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .weakMemo */ .xn)(readCommands, ({ pod }) => pod);
function readCommands(workload) {
    return (0,_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(workload).flatMap(container => places.flatMap((path) => {
        const words = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(container.node, ...path).map(word => (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(word));
        const args = path[0] === 'command' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(container.node, 'args').map(word => (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(word)) : [];
        const [first, ...rest] = [...words, ...args];
        return words.length > 0 && first
            ? [{ container, of: path.findLast(step => step !== 'command' && step !== 'exec') ?? 'command', words: [first, ...rest] }]
            : [];
    }));
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ containerNamed),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Vz: () => (/* binding */ podPlace),
/* harmony export */   Ws: () => (/* binding */ workloadSubject),
/* harmony export */   XU: () => (/* binding */ workloadPlace),
/* harmony export */   nL: () => (/* binding */ containerLists)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7464);
/* harmony import */ var _trimmed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5940);




const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];
/** The containers of a pod spec, init and ephemeral ones included, in the order of the file's lists. */
const containersOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .weakMemo */ .xn)(readContainers, ({ pod }) => pod);
function readContainers({ pod }) {
    const lists = containerLists.filter(list => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKey */ .CJ)(pod, list));
    return (0,_trimmed_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmed */ .w)(lists.flatMap(list => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(pod, list).map((node, index) => new ListedContainer(list, index, node))));
}
/** What a field says is looked up when it is asked for. */
class ListedContainer {
    /** Kept: the first question of many rules. */
    #image;
    constructor(list, index, node) {
        this.list = list;
        this.index = index;
        this.node = node;
    }
    get image() {
        this.#image ??= (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.node, 'image');
        return this.#image;
    }
    get name() {
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.node, 'name');
    }
    get securityContext() {
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(this.node, 'securityContext');
    }
}
/** What a person calls the workload: `Deployment shop/web`. */
function workloadSubject(workload, container) {
    const { resource } = workload;
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(workload.name) ?? '';
    const namespace = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(workload.namespace) ?? '';
    return container ? [resource, namespace, name, containerNamed(container)] : [resource, namespace, name];
}
/** What a person calls a container: its name, else its place in its list. */
const containerNamed = (container) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(container.name) ?? `${container.list}[${container.index}]`;
/** The place where a field that the pod spec lacks would stand: beside its list of containers. */
const podPlace = ({ pod }) => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(pod, 'containers')?.key.at ?? { ...pod.at, end: pod.at.start };
/** The place that names the workload: its `metadata.name`, else the start of the object. */
function workloadPlace(workload) {
    return workload.name.is === 'known' ? workload.name.at : { ...workload.at, end: workload.at.start };
}


/***/ }),

/***/ 2702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _trimmed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(367);

/**
 * Tagged template: strings become code runs, spans become places, prose is spliced in; numbers are plain text. A name that nobody knows is an empty
 * string, and is left out with the blank before it: `the volume of Windows pods`.
 */
function say(strings, ...values) {
    const runs = [];
    strings.forEach((text, index) => {
        if (text)
            runs.push(text);
        if (index >= values.length)
            return;
        const value = values[index];
        if (value === '')
            dropBlank(runs);
        else if (typeof value === 'string')
            runs.push({ code: value });
        else if (typeof value === 'number')
            runs.push(String(value));
        else if ('source' in value)
            runs.push({ place: value });
        else
            runs.push(...value);
    });
    return (0,_trimmed_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .w)(runs);
}
function dropBlank(runs) {
    const last = runs.at(-1);
    if (typeof last === 'string' && last.endsWith(' '))
        runs[runs.length - 1] = last.slice(0, -1);
}
/** Prose of our own that holds no content. */
const plainly = (text) => [text];
/** `a, b and c`, each as code. */
function listed(items, conjunction = 'and') {
    return items.flatMap((code, index) => {
        const before = index === 0 ? [] : index === items.length - 1 ? [` ${conjunction} `] : [', '];
        return [...before, { code }];
    });
}


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ restated)
/* harmony export */ });
/** The same fact with more said of it. A fact may be a view whose fields are looked up when they are asked for (see ObjectView): a spread would lose them. */
const restated = (fact, more) => Object.create(Object.getPrototypeOf(fact), { ...Object.getOwnPropertyDescriptors(fact), ...Object.getOwnPropertyDescriptors(more) });


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alone)
/* harmony export */ });
/** Nothing is known of the files around. */
const alone = { named: () => undefined, inputs: new Map(), outputs: () => new Map() };


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   Iv: () => (/* binding */ cover),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   kM: () => (/* binding */ unseenText),
/* harmony export */   p_: () => (/* binding */ masked),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
const onePiece = [{ at: 0, from: 0 }];
/** A whole file as a text. */
const wholeText = (source, text) => ({ source, text, pieces: onePiece });
/** The same places with other characters: `replacement` must be exactly as long (masks keep offsets). */
function masked(text, replacement) {
    if (replacement.length !== text.text.length)
        throw new RangeError('a mask must keep the length of its text');
    return { ...text, text: replacement };
}
/**
 * The text made of some ranges of another, in their order. Nested cuts compose, so that a span of the result is still a span of the file.
 * @param ranges half-open ranges of offsets into `parent.text`
 */
function cut(parent, ranges) {
    const pieces = [];
    let text = '';
    for (const [start, end] of ranges) {
        if (end <= start)
            continue;
        let index = pieceAt(parent, start);
        for (let at = start; at < end; index++) {
            const piece = parent.pieces[index];
            const next = parent.pieces[index + 1]?.at ?? parent.text.length;
            pieces.push({ at: text.length + (at - start), from: piece.from + (at - piece.at) });
            at = Math.min(next, end);
        }
        text += parent.text.slice(start, end);
    }
    if (pieces.length === 0)
        pieces.push({ at: 0, from: offsetInFile(parent, ranges[0]?.[0] ?? 0) });
    return { source: parent.source, text, pieces };
}
/** Written where nobody can see what stands there: every parser takes it for a template that says nothing. */
const unseenText = '{{?}}';
/** The text made of runs of another and of characters in their place; like `cut`, each character keeps a place in the file. */
function compose(parent, segments) {
    const pieces = [];
    let text = '';
    for (const segment of segments) {
        const part = partOf(parent, segment);
        if (part.text === '')
            continue;
        for (const piece of part.pieces)
            pieces.push({ at: text.length + piece.at, from: piece.from });
        text += part.text;
    }
    if (pieces.length === 0)
        pieces.push({ at: 0, from: offsetInFile(parent, 0) });
    return { source: parent.source, text, pieces };
}
function partOf(parent, segment) {
    if ('pieces' in segment)
        return segment;
    return 'text' in segment ? { text: segment.text, pieces: [{ at: 0, from: offsetInFile(parent, segment.at) }] } : cut(parent, [[segment.start, segment.end]]);
}
/** The place in the file of the characters `start..end` of a text. */
function spanOf(text, start, end) {
    const { source, pieces } = text;
    if (pieces.length === 1) {
        const by = pieces[0].from - pieces[0].at;
        return { source, start: start + by, end: Math.max(start, end) + by };
    }
    const from = offsetInFile(text, start);
    if (end <= start)
        return { source: text.source, start: from, end: from };
    return { source: text.source, start: from, end: Math.max(from, offsetInFile(text, end - 1) + 1) };
}
/** The smallest span that holds both; they must be of the same file. */
function cover(a, b) {
    return { source: a.source, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
/** Whether two spans are of the same characters. */
const isSameSpan = (a, b) => a.source === b.source && a.start === b.start && a.end === b.end;
/** Whether `inner` lies within `outer`, ends included. */
function contains(outer, inner) {
    return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
function offsetInFile(text, offset) {
    const piece = text.pieces[pieceAt(text, offset)];
    return piece.from + (offset - piece.at);
}
function pieceAt(text, offset) {
    let low = 0;
    let high = text.pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (text.pieces[middle].at <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ none),
/* harmony export */   w: () => (/* binding */ trimmed)
/* harmony export */ });
/**
 * A list of the same items without the room that a list has to grow: what was pushed one by one has room for seventeen, which is most of the memory of a list of
 * two. Empty ones are one and the same. It is for lists that live as long as the scan.
 */
const trimmed = (items) => (items.length === 0 ? none : items.slice());
/** The list of nothing, in place of one that is made for it. */
const none = [];


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ decidedAt),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   IS: () => (/* binding */ mapValue),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   OI: () => (/* binding */ unlessGiven),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ab: () => (/* binding */ leastLength),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/** What `from` is of a value that is written where it is used. */
const inPlace = [];
const known = (value, at, from = inPlace) => ({ is: 'known', value, at, from });
const unknown = (at, name) => (name === undefined ? { is: 'unknown', at } : { is: 'unknown', at, name });
const absent = (at) => ({ is: 'absent', at });
/** Absent, unless whoever installs the chart gives it (see Unknown.optional). */
const optional = (at) => ({ is: 'unknown', at, optional: true });
/** The value as the chart has it by itself: what is there only if it is given is absent. */
const unlessGiven = (value) => (value.is === 'unknown' && value.optional ? absent(value.at) : value);
/** A value made of certain and unseen runs: known where all are certain, unknown where none is. */
function joined(parts, at, from = inPlace) {
    if (parts.length === 1 && parts[0] !== undefined)
        return known(parts[0], at, from);
    const runs = [];
    for (const part of parts) {
        const last = runs.length - 1;
        if (part === '')
            continue;
        if (part !== undefined && typeof runs[last] === 'string')
            runs[last] += part;
        else if (part !== undefined || runs.length === 0 || runs[last] !== undefined)
            runs.push(part);
    }
    if (runs.every(run => run !== undefined))
        return known(runs.join(''), at, from);
    return runs.length === 1 ? unknown(at) : { is: 'partial', parts: runs, at };
}
/** The value under a function of it; `undefined` from the function means that the text has no meaning for it, which is unknown, not absent. */
function mapValue(value, change) {
    if (value.is !== 'known')
        return value;
    const changed = change(value.value);
    return changed === undefined ? unknown(value.at) : known(changed, value.at, value.from);
}
/** The value, or undefined where it is not known. */
const valueOf = (value) => (value.is === 'known' ? value.value : undefined);
/** Whether the value is known and equal, without regard to case (as `az` and ARM compare their enumerations). */
const isText = (value, ...texts) => value.is === 'known' && texts.some(text => isSame(text, value.value));
const isSame = (text, other) => text === other || (text.length === other.length && text.toLowerCase() === other.toLowerCase());
/** Whether the place is certain to hold something, be it known or not. */
const isWritten = (value) => value.is !== 'absent';
/** The fewest characters that the value can have: all of a known one, the certain runs of a partial one and what its unseen runs have at least, none of the others. */
function leastLength(value) {
    if (value.is === 'known')
        return value.value.length;
    return value.is === 'partial' ? value.parts.reduce((sum, part) => sum + (part?.length ?? 0), value.unseen ?? 0) : 0;
}
/** The place where a known value was decided: the assignment where there is one, else where it is used. */
const decidedAt = (value) => ('from' in value ? (value.from?.at(-1) ?? value.at) : value.at);
/** A text for a person: what is certain of it, with an ellipsis for each run that nobody can see. */
function shown(value) {
    if (value.is === 'known')
        return value.value;
    return value.is === 'partial' ? value.parts.map(part => part ?? '\u2026').join('') : '';
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parts)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2956);

/** Readers that many scans do without. */
const parts = {
    bash: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => __webpack_require__.e(/* import() */ 890).then(__webpack_require__.bind(__webpack_require__, 9890))),
    wholeBash: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 7426))),
    powershell: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 4586))),
    cmd: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 1640))),
    infrastructure: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 2869))),
    json: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 5005))),
    yaml: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 2825))),
    lenientYaml: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(243), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 410))),
};


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ textOfScalars)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

/** The content of scalars as one text whose characters know where they stand in the file; each scalar is a line or more of it. */
function textOfScalars(text, scalars) {
    const runs = scalars.flatMap((scalar, index) => {
        const start = offsetIn(text, scalar.at.start);
        const end = start + (scalar.at.end - scalar.at.start);
        const last = index === scalars.length - 1 || end >= text.text.length;
        return last ? runsOf(text.text, scalar, start, end) : [...runsOf(text.text, scalar, start, end), { start: end, end: end + 1, as: '\n' }];
    });
    const kept = runs.filter(run => run.end > run.start);
    const result = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, kept.map(({ start, end }) => [start, end]));
    return kept.some(run => run.as !== undefined) ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .p_)(result, kept.map(run => run.as ?? text.text.slice(run.start, run.end)).join('')) : result;
}
/** Offset in a text of a place in its file. A text is few pieces, a whole file is one. */
function offsetIn(text, offset) {
    const piece = text.pieces.findLast((candidate, index) => {
        const length = (text.pieces[index + 1]?.at ?? text.text.length) - candidate.at;
        return candidate.from <= offset && offset <= candidate.from + length;
    });
    return piece ? piece.at + (offset - piece.from) : 0;
}
function runsOf(source, scalar, start, end) {
    if (scalar.style === 'block')
        return blockRuns(source, scalar, start, end);
    if (scalar.style === 'plain')
        return flowRuns(source, start, end, undefined);
    return flowRuns(source, start + 1, end - 1, source[start] === '"' ? '"' : "'");
}
function blockRuns(source, scalar, start, end) {
    const header = source.indexOf('\n', start);
    if (header < 0 || header >= end)
        return [];
    const lines = linesOf(source, header + 1, end, indentOf(source, scalar, start, header + 1));
    const folded = source[start] === '>';
    return lines.flatMap((line, index) => {
        if (line.blank)
            return [line.lineBreak];
        const next = lines[index + 1];
        if (!next)
            return [line];
        const kept = { start: line.start, end: line.end };
        if (!folded || line.steep)
            return [kept, line.lineBreak];
        return next.blank ? [kept] : [kept, { ...line.lineBreak, as: ' ' }];
    });
}
function linesOf(source, from, end, indent) {
    const lines = [];
    for (let at = from; at < end;) {
        const feed = source.indexOf('\n', at);
        const stop = feed < 0 || feed > end ? end : feed;
        const last = source[stop - 1] === '\r' ? stop - 1 : stop;
        const blank = source.slice(at, last).trim() === '';
        const start = Math.min(at + indent, last);
        lines.push({ start, end: last, lineBreak: { start: stop, end: stop === end ? stop : stop + 1 }, blank, steep: !blank && ' \t'.includes(source[start]) });
        at = stop + 1;
    }
    for (let index = lines.length - 1, steep = false; index >= 0; index--) {
        const line = lines[index];
        if (line.blank)
            continue;
        const own = line.steep;
        line.steep ||= steep;
        steep = own;
    }
    return lines;
}
/** The indentation of the content: told by the first line, or, where the header gives a number, by what was decoded from that line. */
function indentOf(source, scalar, start, content) {
    const first = /[^\s]/g;
    first.lastIndex = content;
    const at = first.exec(source)?.index ?? content;
    const depth = at - (source.lastIndexOf('\n', at - 1) + 1);
    if (!/^[|>][+-]?[1-9]/.test(source.slice(start, start + 3)))
        return depth;
    const decoded = scalar.text.split('\n').find(line => line.trim() !== '') ?? '';
    return Math.max(0, depth - (decoded.length - decoded.trimStart().length));
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['0', '\0'],
    ['e', '\u001b'],
    ['N', '\u0085'],
    ['_', '\u00a0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
/** A line break with the blanks after it; quotes and escapes of the two quoted styles. Everything else stands for itself. */
const PLAIN_TOKEN = /\r?\n\s*/g;
const SINGLE_TOKEN = /''|\r?\n\s*/g;
const DOUBLE_TOKEN = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])|\r?\n\s*/g;
function flowRuns(source, start, end, quote) {
    const runs = [];
    let done = start;
    for (const match of source.slice(start, end).matchAll(quote === '"' ? DOUBLE_TOKEN : quote ? SINGLE_TOKEN : PLAIN_TOKEN)) {
        const [token] = match;
        const at = start + match.index;
        if (token.startsWith('\\'))
            runs.push({ start: done, end: at }, ...escapeRuns(token, at));
        else if (token === "''")
            runs.push({ start: done, end: at + 1 });
        else
            runs.push({ start: done, end: blanksBefore(source, done, at) }, ...foldRuns(token, at));
        done = at + token.length;
    }
    return [...runs, { start: done, end }];
}
function blanksBefore(source, done, at) {
    while (at > done && ' \t'.includes(source[at - 1]))
        at--;
    return at;
}
/** One line break is a blank, of more the first is dropped. */
function foldRuns(token, at) {
    const feeds = [...token].flatMap((character, index) => (character === '\n' ? [at + index] : []));
    const [only] = feeds;
    if (feeds.length === 1)
        return [{ start: only, end: only + 1, as: ' ' }];
    return feeds.slice(1).map(feed => ({ start: feed, end: feed + 1 }));
}
function escapeRuns(token, at) {
    const kind = token[1];
    const end = at + token.length;
    if (kind === '\n' || kind === '\r')
        return [];
    const point = token.length > 2 ? Number.parseInt(token.slice(2), 16) : undefined;
    const decoded = point === undefined ? (ESCAPES.get(kind) ?? kind) : point > 0x10ffff ? '?' : String.fromCodePoint(point);
    return [{ start: end - decoded.length, end, as: decoded }];
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ ink),
/* harmony export */   hw: () => (/* binding */ makeDollar),
/* harmony export */   q6: () => (/* binding */ maskTemplates)
/* harmony export */ });
/** Stands for each character of a hole. Private use: every shell takes it for a letter, and nobody writes it. */
const ink = '\uE000';
/** Stands for the `$` of a reference that make expands (a shell's own `$` is `$$` in a makefile, so the two must be told apart). Private use too. */
const makeDollar = '\uE001';
const plainName = (inner) => /^[A-Za-z_][\w.-]*$/.exec(inner)?.[0];
/** A path of a context: `env.POOL`, `variables['pool.name']`. A single word is a function or nothing that anybody binds. */
function contextPath(inner) {
    const path = inner.replace(/\['([\w.-]{1,200})'\]/g, '.$1');
    return /^[A-Za-z_][\w-]*(?:\.[\w-]+)+$/.exec(path)?.[0];
}
/** In the order in which they are tried; `{{ }}` is Go, Jinja and the like, whose names are not those of a shell. */
const templates = [
    { opener: '${{', pattern: /\$\{\{((?:[^'{}]|'[^'\n]{0,500}'){0,1000})\}\}/y, name: contextPath },
    { opener: '{{', pattern: /\{\{([^{}]{0,1000})\}\}/y },
    { opener: '$(', pattern: /\$\(([A-Za-z_][\w.-]{0,200})\)/y, hosts: ['azure-pipelines'], name: plainName },
    { opener: '$[', pattern: /\$\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]/y, hosts: ['azure-pipelines'] },
    { opener: '#{', pattern: /#\{([A-Za-z_][\w.:-]{0,200})\}#?/y },
    { opener: '__', pattern: /__([A-Z][A-Z0-9.-]{0,60}(?:_[A-Z0-9.-]{1,60}){0,12})__/y },
    {
        opener: makeDollar,
        pattern: /\uE001(?:\(([^()\n]{0,500})\)|\{([^{}\n]{0,500})\}|.)/y,
        hosts: ['make'],
        name: inner => (plainName(inner) ? `make.${inner}` : undefined),
    },
    // A placeholder alone in quotes, or before the end of a command, is no redirection; elsewhere only prose uses it for something to be filled in.
    { opener: '<', pattern: /<(?=(?<=["']<)[^"'<>\n]{1,80}>["'])([A-Za-z](?:[\w .:/-]{0,80}\w)?)>/y },
    { opener: '<', pattern: /<(?<!<<)([A-Za-z](?:[\w .:/-]{0,80}\w)?)>(?=[;)\r\n]|[ \t]{1,20}(?:[|&;)\r\n]|$)|$)/y },
    { opener: '<', pattern: /<(?<!<<)([A-Za-z](?:[\w .:/-]{0,80}\w)?)>/y, placeholder: true },
];
const openers = /\$\{\{|\{\{|\$[([]|#\{|__|\uE001|</g;
/**
 * Inks what a template decides, and reads CRLF as the line end that git checks out on Linux.
 * @param placeholders `<cluster-name>` stands for something that the reader fills in, wherever it stands
 * @param continuation what lets a line go on: `\` in bash, a backtick in PowerShell, `^` in cmd
 */
function maskTemplates(text, host, placeholders, continuation = '\\`^') {
    const plain = plainLineEnds(text.replaceAll(ink, '\uFFFD'), continuation);
    const inUse = templates.filter(({ hosts, placeholder }) => (!hosts || hosts.includes(host)) && (!placeholder || placeholders));
    const holes = [];
    const runs = [];
    let done = 0;
    openers.lastIndex = 0;
    for (let found = openers.exec(plain); found; found = openers.exec(plain)) {
        const hole = holeAt(plain, found.index, found[0], inUse);
        if (!hole) {
            openers.lastIndex = found.index + 1;
            continue;
        }
        holes.push(hole);
        runs.push(plain.slice(done, hole.start), ink.repeat(hole.end - hole.start));
        done = openers.lastIndex = hole.end;
    }
    return { text: runs.join('') + plain.slice(done), holes };
}
function holeAt(text, start, opener, inUse) {
    for (const template of inUse) {
        if (template.opener !== opener)
            continue;
        template.pattern.lastIndex = start;
        const match = template.pattern.exec(text);
        if (!match)
            continue;
        const name = template.name?.((match[1] ?? match[2] ?? '').trim());
        return { start, end: start + match[0].length, ...(name !== undefined && { name }) };
    }
    return undefined;
}
/**
 * A carriage return becomes a line feed, not a space: an empty line more changes no command, but `EOF` with a space behind it ends no
 * here-document. Where the line goes on, the sign of it moves beside the line feed.
 */
function plainLineEnds(text, continuation) {
    if (!text.includes('\r'))
        return text;
    const goesOn = (sign, at) => continuation.includes(sign) && !isEscaped(text, at);
    return text
        .replace(/([\\`^])\r\n/g, (whole, sign, at) => (goesOn(sign, at) ? ` ${sign}\n` : whole))
        .replace(/\r\n/g, '\n\n')
        .replace(/\r/g, ' ');
}
/** Whether the same sign before it takes its meaning: two backslashes are one of text. */
function isEscaped(text, at) {
    let before = at;
    while (before > 0 && text[before - 1] === text[at])
        before--;
    return (at - before) % 2 === 1;
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shells)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6989);

/** The readers of the three shells, each of them a part of the program. */
const shells = {
    bash: (text, options) => _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .r.bash.code().parseBash(text, options),
    powershell: (text, options) => _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .r.powershell.code().parsePowerShell(text, options),
    cmd: (text, options) => _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .r.cmd.code().parseCmd(text, options),
};


/***/ }),

/***/ 2517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ certainRuns),
/* harmony export */   HZ: () => (/* binding */ mayPrint),
/* harmony export */   du: () => (/* binding */ unseenParts),
/* harmony export */   jl: () => (/* binding */ mayPrintAny),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/** Stands for a character that a template decides. Private use: YAML allows it in every scalar and nobody writes it. */
const INK = '\uE000';
const INKED = /\uE000+/;
const OPENERS = /\{[{%]|\$\{\{?|\$\(|#\{|<[A-Za-z]|__[A-Z]/g;
/** Placeholders without a syntax of their own, each by how it opens. */
const PLACEHOLDERS = [
    ['${', /\$\{[A-Za-z_][\w.]*(?::?[-=+?][^{}"'\n]*)?\}/y],
    ['$(', /\$\([A-Za-z_][\w.-]*\)/y],
    ['#{', /#\{[^{}\n]{1,200}\}#?/y],
    ['<', /<[A-Za-z][\w .:/-]{0,80}>/y],
    ['__', /__[A-Z][A-Za-z0-9.-]{0,60}(?:_[A-Za-z0-9.-]{1,60}){0,12}__/y],
];
/** Masks Helm and Go (`{{ }}`), Jinja, expressions of workflows and pipelines (`${{ }}`, `$(Name)`) and placeholders; undefined where there is none. */
function templateOf(text) {
    const marks = marksOf(text);
    if (marks.length === 0)
        return undefined;
    const masks = [];
    const actions = [];
    for (let index = 0; index < marks.length;) {
        const end = lineOf(text, marks, index);
        maskLine(text, marks.slice(index, end), masks, actions);
        index = end;
    }
    return { text: applied(text, masks, 'text'), inked: applied(text, masks, 'inked'), actions };
}
/** The certain runs of a decoded scalar and undefined for each run of ink; undefined where it has none. */
function unseenParts(decoded) {
    if (!decoded.includes(INK))
        return undefined;
    return decoded
        .split(INKED)
        .flatMap((run, index) => (index === 0 ? [run] : [undefined, run]))
        .filter(run => run !== '');
}
function marksOf(text) {
    const marks = [];
    const ends = actionEnds(text);
    OPENERS.lastIndex = 0;
    for (let match = OPENERS.exec(text); match; match = OPENERS.exec(text)) {
        const mark = markAt(text, match.index, match[0], ends);
        if (!mark)
            continue;
        marks.push(mark);
        OPENERS.lastIndex = mark.end;
    }
    return marks;
}
function markAt(text, start, opener, endOf) {
    if (opener === '{{' || opener === '{%') {
        const end = endOf(start + 2, opener === '{{' ? '}}' : '%}');
        return end < 0 ? undefined : actionMark(text, start, end);
    }
    if (opener === '${{') {
        const end = endOf(start + 3, '}}');
        return end < 0 ? undefined : { start, end, role: 'inline' };
    }
    const whole = PLACEHOLDERS.find(([begin]) => opener.startsWith(begin))?.[1];
    if (!whole)
        return undefined;
    whole.lastIndex = start;
    const match = whole.exec(text);
    return match ? { start, end: start + match[0].length, role: 'inline' } : undefined;
}
const COMMENT = /[-\s]{0,3}\/\*/y;
/** Finds the end of an action. Once past the last one it looks no more, so that a file of openers costs one search. */
function actionEnds(text) {
    const none = new Set();
    const find = (what, from) => {
        const at = none.has(what) ? -1 : text.indexOf(what, from);
        if (at < 0)
            none.add(what);
        return at;
    };
    return (start, close) => {
        COMMENT.lastIndex = start;
        const end = find(close, COMMENT.test(text) ? Math.max(start, find('*/', start)) : start);
        return end < 0 ? -1 : end + close.length;
    };
}
/** An action that may print anything at an indentation, or nothing. Like the one below, it is no template that anybody writes: what renders templates writes it for `readYaml`. */
const mayPrintAny = (column) => `{{?optional| nindent ${column}}}`;
/** An action that stands for entries of a map that may be printed. */
const mayPrint = (keys, column) => `{{?keys ${keys.join(' ')}| nindent ${column}}}`;
const SILENT = /^(?:\/\*|\$\w*\s*:?=|fail\b|set\b|import\b|extends\b)/;
const OPENER = /^(?:if|with|range|define|block|for|macro|filter|call|raw)\b/;
const MIDDLE = /^(?:else|elif|elsif)\b/;
const CLOSER = /^end/;
function actionMark(text, start, end) {
    const body = text.slice(start + 2, end - 2).replace(/^[-+]?\s*/, '');
    if (SILENT.test(body))
        return { start, end, role: 'silent' };
    if (OPENER.test(body))
        return { start, end, role: 'opener' };
    if (MIDDLE.test(body))
        return { start, end, role: 'middle' };
    if (CLOSER.test(body))
        return { start, end, role: 'closer' };
    const [, keys] = /^\?keys ([^|]*)\|/.exec(body) ?? [];
    const [, fresh, depth] = /\b(n?)indent (\d{1,3})\b/.exec(body) ?? [];
    const sure = fresh === 'n' || (depth !== undefined && (start === 0 || text[start - 1] === '\n'));
    const more = keys ? { keys: keys.split(' ') } : body.startsWith('?optional|') ? { optional: true } : {};
    return { start, end, role: 'output', column: sure ? Number(depth) : undefined, ...more };
}
/** One past the last mark that stands on the same line as the mark before it. */
function lineOf(text, marks, index) {
    let next = index + 1;
    while (next < marks.length && !text.slice(marks[next - 1].end, marks[next].start).includes('\n'))
        next++;
    return next;
}
/** Masks the marks of one line: empty where nothing else is on it, ink within it. */
function maskLine(text, line, masks, actions) {
    const regions = regionsOf(line);
    const first = regions[0];
    const last = regions.at(-1);
    const before = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start);
    const after = text.slice(last.end, endOfLine(text, last.end));
    const between = regions.slice(1).every((region, index) => text.slice(regions[index].end, region.start).trim() === '');
    const alone = between && before.trim() === '' && /^\s*(?:#|$)/.test(after) && regions.every(region => region.role !== 'inline');
    // What `nindent` prints after a key or a dash stands on the lines below, where more of the same collection may follow.
    const below = !alone && regions.length === 1 && first.column !== undefined && after.trim() === '' ? /[:-]\s*$/.exec(before)?.[0][0] : undefined;
    // Line breaks rather than blanks: blanks would be the indentation of a block scalar that begins here.
    if (alone)
        masks.push({ start: first.start - before.length, end: first.start, text: '\n', inked: INK });
    for (const { start, end, role, column, keys, optional } of regions) {
        if (role !== 'silent' && (alone || below !== undefined || isControl(role))) {
            const where = { start, end, column: below === '-' ? undefined : column };
            actions.push({ ...where, kind: isControl(role) ? 'control' : 'output', ...(keys && { keys }), ...(optional && { optional }) });
        }
        if (alone)
            masks.push({ start, end, text: '\n', inked: INK });
        else if (below !== undefined)
            masks.push({ start, end, text: ' ', inked: INK });
        else if (role === 'silent' || isControl(role))
            masks.push({ start, end, text: ' ', inked: ' ' });
        else
            masks.push({ start, end, text: INK, inked: INK });
    }
    if (alone)
        masks.push({ start: last.end, end: last.end + after.trimEnd().length, text: '\n', inked: undefined });
}
const isControl = (role) => role === 'opener' || role === 'middle' || role === 'closer';
/** The marks of a line, with `{{ if }}` to its `{{ end }}` on the same line as one output: nobody sees which branch is taken. */
function regionsOf(line) {
    const regions = [];
    const openers = [];
    for (const mark of line) {
        const from = mark.role === 'closer' ? openers.pop() : undefined;
        if (from !== undefined) {
            const { start } = regions[from];
            regions.length = from;
            regions.push({ start, end: mark.end, role: 'output' });
            continue;
        }
        if (mark.role === 'opener')
            openers.push(regions.length);
        regions.push(mark);
    }
    return regions;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function applied(text, masks, which) {
    const runs = [];
    let at = 0;
    for (const mask of masks) {
        const fill = mask[which];
        const { start, end } = mask;
        runs.push(text.slice(at, start));
        if (fill === undefined)
            runs.push(text.slice(start, end));
        // Line breaks stay in what is blank: the lines after it keep their indentation.
        else if (fill === INK)
            runs.push(INK.repeat(end - start));
        else
            runs.push(text.slice(start, end).replace(/[^\r\n]/g, fill));
        at = end;
    }
    runs.push(text.slice(at));
    return runs.join('');
}
/** What may be a template within a string; most strings hold none of it. */
const TOKEN = /\{[{%]|\$[{(]|#\{|<[A-Za-z]|__[A-Z]/;
/** The certain runs of a string that a tool fills in before it is read; undefined where all of it is certain. */
function certainRuns(text) {
    const template = TOKEN.test(text) ? templateOf(text) : undefined;
    return template && unseenParts(template.inked);
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ trimmedEnd),
/* harmony export */   JJ: () => (/* binding */ blockIndicator),
/* harmony export */   KA: () => (/* binding */ afterProperties),
/* harmony export */   OH: () => (/* binding */ afterIndicator),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   uE: () => (/* binding */ closingBracket)
/* harmony export */ });
/* unused harmony export afterBlanks */
/** Offset of the first character at or after `at` that is neither blank, nor a line break, nor in a comment. */
function afterBlanks(text, at) {
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x23 && (at === 0 || text.charCodeAt(at - 1) <= 0x20))
            at = lineEnd(text, at) - 1;
        else if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            return at;
    }
    return text.length;
}
/** Past the indicator (`:` or `-`) that follows, where it does; else `at`. This is where an empty scalar stands. */
function afterIndicator(text, at, indicator) {
    const next = afterBlanks(text, at);
    return text[next] === indicator ? next + 1 : at;
}
/** Past the anchor and the tag that follow: the place of an empty scalar that has them. */
function afterProperties(text, at) {
    for (;;) {
        let next = afterBlanks(text, at);
        if (text[next] !== '&' && text[next] !== '!')
            return at;
        while (next < text.length && !' \t\r\n,]}'.includes(text[next]))
            next++;
        at = next;
    }
}
/** The `|` or `>` of the block scalar whose content begins at `content`, looked for from the end of the token before it. */
function blockIndicator(text, at, content) {
    for (let next = afterBlanks(text, at); next < content; next = afterBlanks(text, next + 1)) {
        if (text[next] === '|' || text[next] === '>')
            return next;
        if (text[next] === '&' || text[next] === '!')
            next = afterProperties(text, next) - 1;
    }
    return content;
}
/** The end of a block scalar without its last line breaks and the blank lines after it. */
function trimmedEnd(text, indicator, content, end) {
    let last = end;
    while (last > content && text.charCodeAt(last - 1) <= 0x20)
        last--;
    if (last > content)
        return last;
    last = indicator;
    while (last < content && text.charCodeAt(last) > 0x20)
        last++;
    return last;
}
/** Past the bracket that closes a flow collection, looked for from its last token. */
function closingBracket(text, at) {
    for (let next = afterBlanks(text, at); next < text.length; next = afterBlanks(text, next + 1)) {
        if (text[next] === ']' || text[next] === '}')
            return next + 1;
        if (text[next] !== ',' && text[next] !== ':' && text[next] !== '?')
            break;
    }
    return at;
}
/** Offset of the line break that ends the line, or of the text's end. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}


/***/ }),

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isPlainCollection),
/* harmony export */   pP: () => (/* binding */ typedScalar),
/* harmony export */   xS: () => (/* binding */ taggedScalar)
/* harmony export */ });
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const WORDS = new Map([
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ...['.inf', '.Inf', '.INF'].flatMap((word) => [
        [word, Number.POSITIVE_INFINITY],
        [`+${word}`, Number.POSITIVE_INFINITY],
        [`-${word}`, Number.NEGATIVE_INFINITY],
    ]),
    ['.nan', Number.NaN],
    ['.NaN', Number.NaN],
    ['.NAN', Number.NaN],
]);
/** A plain scalar as the core schema of YAML 1.2 types it (https://yaml.org/spec/1.2.2/#103-core-schema). */
function typedScalar(text) {
    const first = text.charCodeAt(0);
    // Letters other than those of null, true and false begin most scalars, and none that has a type.
    if (first > 0x2f && !(first <= 0x39 || first === 0x7e || isWordStart(first)))
        return text;
    const word = text.length <= 5 ? WORDS.get(text) : undefined;
    if (word !== undefined)
        return word;
    if (isWordStart(first))
        return text;
    if (INTEGER.test(text) || FLOAT.test(text) || HEXADECIMAL.test(text))
        return Number(text);
    return OCTAL.test(text) ? Number(text) : text;
}
const isWordStart = (code) => code === 0x6e || code === 0x4e || code === 0x74 || code === 0x54 || code === 0x66 || code === 0x46;
/** A scalar under an explicit tag of the core schema; undefined where the tag is another one and only its reader knows the value. */
function taggedScalar(tag, text) {
    switch (coreName(tag)) {
        case 'str':
            return text;
        case 'int':
        case 'float':
        case 'bool':
        case 'null':
            return typedScalar(text);
        default:
            return undefined;
    }
}
/** Whether a collection under the tag is still the collection that is written. */
function isPlainCollection(tag) {
    const name = coreName(tag);
    return name === 'map' || name === 'seq' || name === 'str';
}
function coreName(tag) {
    if (tag === '!')
        return 'str';
    if (tag.startsWith('!!'))
        return tag.slice(2);
    const verbatim = tag.startsWith('!<') ? tag.slice(2, -1) : tag;
    return verbatim.startsWith('tag:yaml.org,2002:') ? verbatim.slice('tag:yaml.org,2002:'.length) : undefined;
}


/***/ }),

/***/ 5276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/parse/parts.js
var parts = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/parse/template.js
var parse_template = __webpack_require__(2517);
// EXTERNAL MODULE: ./lib/parse/yaml-places.js
var yaml_places = __webpack_require__(9233);
// EXTERNAL MODULE: ./lib/parse/yaml-scalar.js
var yaml_scalar = __webpack_require__(5337);
;// CONCATENATED MODULE: ./lib/parse/yaml-tape.js

/** The tape of a text whose numbers are among some: the documents of a text share one. */
function tapeOf(of, numbers) {
    if (lastTape?.of !== of || lastTape.numbers !== numbers)
        lastTape = { of, numbers };
    return lastTape;
}
let lastTape;
const scalarMark = 0;
const mapMark = 1;
const listMark = 2;
/** The node that begins at an index of the tape. */
function nodeOn(tape, index) {
    const mark = tape.numbers[index] & 3;
    if (mark === scalarMark)
        return scalarOn(tape.of, tape.numbers[index] >> 2, tape.numbers[index + 1]);
    return mark === mapMark ? new TapeMap(tape, index) : new TapeList(tape, index);
}
const isQuote = (code) => code === 0x22 || code === 0x27;
function scalarOn(of, start, end) {
    const { text } = of;
    const at = of.place(start, end);
    const first = end > start ? text.charCodeAt(start) : 0;
    if (first === 0x7c) {
        const lines = literal(text, start, end);
        return { kind: 'scalar', at, value: lines, text: lines, style: 'block' };
    }
    if (isQuote(first)) {
        const inner = text.slice(start + 1, end - 1);
        return { kind: 'scalar', at, value: inner, text: inner, style: 'quoted' };
    }
    const written = text.slice(start, end);
    return { kind: 'scalar', at, value: (0,yaml_scalar/* typedScalar */.pP)(written), text: written, style: 'plain' };
}
/** The text of a literal block scalar: its lines without their indentation. `|-` leaves out the last line break. */
function literal(text, start, end) {
    const feed = text.indexOf('\n', end);
    const [, ...lines] = text.slice(start, feed < 0 ? text.length : feed).split('\n');
    const indent = lines.find(line => line !== '')?.search(/\S/) ?? 0;
    const written = lines.map(line => line.slice(indent)).join('\n');
    return text.charCodeAt(start + 1) === 0x2d ? written : `${written}\n`;
}
/** The index behind the node that begins at an index. */
const behind = ({ numbers }, index) => index + ((numbers[index] & 3) === scalarMark ? 2 : numbers[index + 2]);
const entryOn = (tape, at) => ({ key: scalarOn(tape.of, tape.numbers[at], tape.numbers[at + 1]), value: nodeOn(tape, at + 2) });
const placeOf = (tape, index) => tape.of.place(tape.numbers[index] >> 2, tape.numbers[index + 1]);
/** Thousands of them live as long as the scan: what is the same of all, or worked out from the tape, takes no room in each. */
class TapeMap {
    #tape;
    #index;
    #entries;
    constructor(tape, index) {
        this.#tape = tape;
        this.#index = index;
    }
    static {
        Object.assign(this.prototype, { kind: 'map', open: false });
    }
    get at() {
        return placeOf(this.#tape, this.#index);
    }
    get entries() {
        this.#entries ??= this.#read();
        return this.#entries;
    }
    #read() {
        const tape = this.#tape;
        const end = behind(tape, this.#index);
        const entries = [];
        for (let at = this.#index + 3; at < end; at = behind(tape, at + 2))
            entries.push(entryOn(tape, at));
        return entries;
    }
    entry(key) {
        const at = this.#seek(key);
        return at < 0 ? undefined : entryOn(this.#tape, at);
    }
    child(key) {
        const at = this.#seek(key);
        return at < 0 ? undefined : nodeOn(this.#tape, at + 2);
    }
    has(key) {
        return this.#seek(key) >= 0;
    }
    /** The index of the last entry with a key, below zero where there is none. */
    #seek(key) {
        const tape = this.#tape;
        const { numbers } = tape;
        const { text } = tape.of;
        const end = behind(tape, this.#index);
        let found = -1;
        for (let at = this.#index + 3; at < end; at = behind(tape, at + 2)) {
            const start = numbers[at];
            const length = numbers[at + 1] - start;
            if (length !== key.length && length !== key.length + 2)
                continue;
            const quote = isQuote(text.charCodeAt(start)) ? 1 : 0;
            if (length - 2 * quote === key.length && text.startsWith(key, start + quote))
                found = at;
        }
        return found;
    }
    searchKeys(search, found) {
        searchFrom(this.#tape, this.#index, search, found);
    }
}
/** Searches the keys of the collection that begins at an index, and those of the collections in it. */
function searchFrom(tape, index, search, found) {
    const { numbers } = tape;
    const { text } = tape.of;
    const isMap = (numbers[index] & 3) === mapMark;
    const end = behind(tape, index);
    for (let at = index + 3; at < end; at = behind(tape, at)) {
        if (isMap) {
            const quote = isQuote(text.charCodeAt(numbers[at])) ? 1 : 0;
            search(text, numbers[at] + quote, numbers[at + 1] - quote, found);
            at += 2;
        }
        if ((numbers[at] & 3) !== scalarMark)
            searchFrom(tape, at, search, found);
    }
}
class TapeList {
    #tape;
    #index;
    #items;
    constructor(tape, index) {
        this.#tape = tape;
        this.#index = index;
    }
    static {
        Object.assign(this.prototype, { kind: 'list', open: false });
    }
    get at() {
        return placeOf(this.#tape, this.#index);
    }
    get items() {
        this.#items ??= this.#read();
        return this.#items;
    }
    #read() {
        const tape = this.#tape;
        const end = behind(tape, this.#index);
        const items = [];
        for (let at = this.#index + 3; at < end; at = behind(tape, at))
            items.push(nodeOn(tape, at));
        return items;
    }
}

;// CONCATENATED MODULE: ./lib/parse/yaml-plain-reader.js

const rollLength = 1024 * 1024;
const narrow = { numbers: new Uint16Array(0), free: 0 };
const wide = { numbers: new Int32Array(0), free: 0 };
/** The longest text whose numbers take two bytes: four times an offset is the largest of them, since no text makes more than two numbers of a character. */
const longestOnNarrow = 0xffff >> 2;
/** A reader at the start of a line of a text. */
function readerOf(text, line, end) {
    const roll = text.length <= longestOnNarrow ? narrow : wide;
    return { text, end, line, indent: 0, content: 0, cursor: 0, roll, first: roll.free, written: roll.free };
}
/** What was written stays. Gives the numbers that it stands among. */
function keep({ roll, written }) {
    roll.free = written;
    return roll.numbers;
}
/** The document that is being written moves to the start of a new roll. */
function renew(reader) {
    const { roll } = reader;
    const before = roll.numbers.subarray(reader.first, reader.written);
    const length = Math.max(rollLength, before.length * 2);
    roll.numbers = roll === narrow ? new Uint16Array(length) : new Int32Array(length);
    roll.numbers.set(before);
    roll.free = 0;
    reader.first = 0;
    reader.written = before.length;
}
function write(reader, first, second) {
    if (reader.written + 3 > reader.roll.numbers.length)
        renew(reader);
    const { numbers } = reader.roll;
    numbers[reader.written++] = first;
    numbers[reader.written++] = second;
}
/** Gives the index of a collection within its document; its end is not known yet. */
function begin(reader, start, mark) {
    write(reader, start * 4 + mark, 0);
    return reader.written++ - 2 - reader.first;
}
function end(reader, collection, at) {
    const { numbers } = reader.roll;
    const index = reader.first + collection;
    numbers[index + 1] = at;
    numbers[index + 2] = reader.written - index;
}
/** Turns the scalar that was written last into a key. */
function turnIntoKey(reader, start) {
    reader.roll.numbers[reader.written - 2] = start;
}
function readTo(reader, start, end) {
    write(reader, start * 4 + scalarMark, end);
    reader.cursor = end;
    return true;
}
/** Whether nothing but blanks and a comment stands between an offset and the end of its line. */
function isEndOf(text, at) {
    let next = at;
    while (text.charCodeAt(next) === 0x20)
        next++;
    const code = text.charCodeAt(next);
    return next >= text.length || code === 0x0a || (code === 0x23 && next > at);
}
function afterBlanks(text, at) {
    let next = at;
    while (text.charCodeAt(next) === 0x20)
        next++;
    return next;
}

;// CONCATENATED MODULE: ./lib/parse/yaml-plain-inline.js


/** Past a plain or simply quoted key: the offset of its colon. */
function keyEnd(text, at) {
    const first = text.charCodeAt(at);
    let next = at;
    if (first === 0x22 || first === 0x27) {
        next = closingQuote(text, at);
        if (next < 0)
            return undefined;
        next++;
    }
    else
        while (isKeyCharacter(text.charCodeAt(next)))
            next++;
    if (next === at || text.charCodeAt(next) !== 0x3a)
        return undefined;
    const behind = text.charCodeAt(next + 1);
    return behind === 0x20 || behind === 0x0a || Number.isNaN(behind) ? next : undefined;
}
/** Letters, digits and `_ . / - $ <`: the keys of manifests. */
const isKeyCharacter = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2d && code <= 0x39) || code === 0x5f || code === 0x24 || code === 0x3c;
/** Offset of the quote that closes; -1 where it is not on the line, or where anything is escaped. */
function closingQuote(text, at) {
    const quote = text.charCodeAt(at);
    for (let next = at + 1; next < text.length; next++) {
        const code = text.charCodeAt(next);
        if (code === quote)
            return quote === 0x27 && text.charCodeAt(next + 1) === 0x27 ? -1 : next;
        if (code === 0x0a || (code === 0x5c && quote === 0x22))
            return -1;
    }
    return -1;
}
/** Whether a key asks for another map to be merged, in quotes or without. */
const isMerge = (text, start, end) => (end - start === 2 && text.startsWith('<<', start)) || (end - start === 4 && (text.startsWith('"<<"', start) || text.startsWith("'<<'", start)));
function readScalar(reader, at) {
    const { text } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x22 || first === 0x27) {
        const close = closingQuote(text, at);
        return close >= 0 && readTo(reader, at, close + 1);
    }
    if (!beginsPlain(text, at))
        return false;
    let end = at;
    for (let next = at; next < text.length; next++) {
        const code = text.charCodeAt(next);
        if (code === 0x0a || (code === 0x23 && text.charCodeAt(next - 1) === 0x20))
            break;
        if (code === 0x3a && isBlankOrEnd(text.charCodeAt(next + 1)))
            return false;
        if (code !== 0x20)
            end = next + 1;
    }
    return readTo(reader, at, end);
}
const isBlankOrEnd = (code) => code === 0x20 || code === 0x0a || Number.isNaN(code);
/** Indicators begin no plain scalar; a dash does where no blank follows. */
function beginsPlain(text, at) {
    const code = text.charCodeAt(at);
    return code === 0x2d ? !isBlankOrEnd(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 0x2d : indicators[code] !== 1;
}
/** By character code. */
const indicators = new Uint8Array(0x80);
for (const character of '!&*|>%@`"\'#{}[],?:')
    indicators[character.charCodeAt(0)] = 1;
/** A flow collection on one line. */
function readFlow(reader, at, depth) {
    const { text } = reader;
    const isMap = text.charCodeAt(at) === 0x7b;
    const close = isMap ? 0x7d : 0x5d;
    if (depth > 8)
        return false;
    const collection = begin(reader, at, isMap ? mapMark : listMark);
    let next = afterBlanks(text, at + 1);
    while (text.charCodeAt(next) !== close) {
        if (isMap) {
            if (!readFlowKey(reader, next))
                return false;
            next = afterBlanks(text, reader.cursor + 1);
        }
        if (!readFlowNode(reader, next, depth))
            return false;
        next = afterBlanks(text, reader.cursor);
        const code = text.charCodeAt(next);
        if (code === 0x2c)
            next = afterBlanks(text, next + 1);
        else if (code !== close)
            return false;
        if (code === 0x2c && text.charCodeAt(next) === close)
            return false;
    }
    reader.cursor = next + 1;
    end(reader, collection, next + 1);
    return true;
}
/** The scalar before a colon: it is written as one, and its offsets are those of a key. */
function readFlowKey(reader, at) {
    const { text } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x5b || first === 0x7b || !readFlowNode(reader, at, 0))
        return false;
    if (text.charCodeAt(reader.cursor) !== 0x3a || text.charCodeAt(reader.cursor + 1) !== 0x20)
        return false;
    turnIntoKey(reader, at);
    return !isMerge(text, at, reader.cursor);
}
function readFlowNode(reader, at, depth) {
    const { text } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x5b || first === 0x7b)
        return readFlow(reader, at, depth + 1);
    if (first === 0x22 || first === 0x27)
        return readScalar(reader, at);
    if (!beginsPlain(text, at))
        return false;
    let end = at;
    for (let next = at;; next++) {
        const code = text.charCodeAt(next);
        if (code === 0x2c || code === 0x5d || code === 0x7d || (code === 0x3a && text.charCodeAt(next + 1) === 0x20))
            break;
        if (code === 0x0a || Number.isNaN(code) || code === 0x23 || code === 0x5b || code === 0x7b || code === 0x3a)
            return false;
        if (code !== 0x20)
            end = next + 1;
    }
    return end > at && readTo(reader, at, end);
}

;// CONCATENATED MODULE: ./lib/parse/yaml-plain.js




/**
 * Reads the YAML that most manifests are made of: maps and lists in block style, scalars on one line, literal block scalars, flow collections on one
 * line. It makes the very tree that the library's events give, in a fraction of the time, and gives up where it meets anything else (folded scalars,
 * anchors, tags, escapes, anything that might be wrong): then the library reads the document from its start.
 * A test holds the two against each other.
 * @param start of the document; it holds nothing `unusual`
 * @param end of the document
 */
function plainTree(of, start, end) {
    const { text } = of;
    const marked = text.startsWith('---', start);
    if (marked && !isEndOf(text, start + 3))
        return undefined;
    const reader = readerOf(text, marked ? (0,yaml_places/* lineEnd */.kd)(text, start + 3) + 1 : start, end);
    nextLine(reader);
    if (reader.indent < 0)
        return { root: undefined };
    if (!readBlock(reader, reader.indent, 0) || reader.indent >= 0)
        return undefined;
    return { root: nodeOn(tapeOf(of, keep(reader)), reader.first) };
}
const rare = /[^\n\x20-\x7e\xa1-\u1fff\u2030-\ud7ff]/g;
/** The first character from an offset on that is rare in manifests, and on which readers differ: tabs, carriage returns, controls, what is not in the basic plane. */
function unusual(text, from) {
    rare.lastIndex = from;
    const found = rare.exec(text);
    return found ? found.index : text.length;
}
/** Deeper ones are left to the library, which has a limit. */
const maximumDepth = 60;
function nextLine(reader) {
    const { text, end } = reader;
    for (let at = reader.line; at < end;) {
        let content = at;
        while (text.charCodeAt(content) === 0x20)
            content++;
        const code = text.charCodeAt(content);
        const feed = text.indexOf('\n', content);
        const below = (feed < 0 ? text.length : feed) + 1;
        if (content < end && code !== 0x0a && code !== 0x23) {
            reader.indent = content - at;
            reader.content = content;
            reader.line = below;
            return;
        }
        at = below;
    }
    reader.indent = -1;
    reader.line = end;
}
const isDash = (text, at) => {
    if (text.charCodeAt(at) !== 0x2d)
        return false;
    const next = text.charCodeAt(at + 1);
    return next === 0x20 || next === 0x0a || Number.isNaN(next);
};
/** The map or list whose first line comes next. All readers give whether they could read, and write what they read. */
function readBlock(reader, indent, depth) {
    if (depth > maximumDepth)
        return false;
    return isDash(reader.text, reader.content) ? readList(reader, indent, depth) : readMap(reader, indent, depth);
}
function readList(reader, indent, depth) {
    const list = begin(reader, reader.content, listMark);
    while (reader.indent === indent && isDash(reader.text, reader.content)) {
        const dash = reader.content;
        reader.cursor = dash + 1;
        let at = dash + 1;
        while (reader.text.charCodeAt(at) === 0x20)
            at++;
        if (!(isEndOf(reader.text, dash + 1) ? readBelow(reader, indent + 1, depth) : readItem(reader, at, indent, depth)))
            return false;
    }
    end(reader, list, reader.cursor);
    return reader.indent <= indent;
}
/** What stands behind a dash on its line: a scalar, a flow collection, or a map that goes on below. */
function readItem(reader, at, indent, depth) {
    if (isDash(reader.text, at))
        return false;
    if (keyEnd(reader.text, at) === undefined)
        return readInline(reader, at, indent);
    reader.indent = indent + (at - reader.content);
    reader.content = at;
    return readMap(reader, reader.indent, depth + 1);
}
function readMap(reader, indent, depth) {
    const { text } = reader;
    const map = begin(reader, reader.content, mapMark);
    while (reader.indent === indent) {
        const at = reader.content;
        const colon = keyEnd(text, at);
        if (colon === undefined || isMerge(text, at, colon))
            return false;
        write(reader, at, colon);
        reader.cursor = colon + 1;
        let next = colon + 1;
        while (text.charCodeAt(next) === 0x20)
            next++;
        if (!(isEndOf(text, colon + 1) ? readBelow(reader, indent, depth, indent) : readInline(reader, next, indent)))
            return false;
    }
    end(reader, map, reader.cursor);
    return reader.indent <= indent;
}
/** What stands on the lines below a key or a dash: a block that is indented, for a key also a list at its own column, or nothing. */
function readBelow(reader, least, depth, listAt = -1) {
    const empty = reader.cursor;
    nextLine(reader);
    const { indent, content, text } = reader;
    const isBelow = listAt < 0 ? indent >= least : indent > least || (indent === listAt && isDash(text, content));
    if (isBelow)
        return readBlock(reader, indent, depth + 1);
    write(reader, empty * 4 + scalarMark, empty);
    return true;
}
/** A value on the rest of a line; the line behind it comes next. A plain scalar that goes on below is not read here. */
function readInline(reader, at, indent) {
    const { text } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x7c)
        return readLiteral(reader, at, indent);
    const read = first === 0x5b || first === 0x7b ? readFlow(reader, at, 0) : readScalar(reader, at);
    if (!read || !isEndOf(text, reader.cursor))
        return false;
    nextLine(reader);
    return reader.indent <= indent;
}
/** `|` or `|-` and the lines below it that are indented; indicators of indentation and blank lines that might be text are left to the library. */
function readLiteral(reader, at, indent) {
    const { text } = reader;
    const header = text.charCodeAt(at + 1) === 0x2d ? at + 2 : at + 1;
    if (!isEndOf(text, header))
        return false;
    let within = 0;
    let end = 0;
    let line = (0,yaml_places/* lineEnd */.kd)(text, header) + 1;
    while (line < reader.end) {
        let content = line;
        while (text.charCodeAt(content) === 0x20)
            content++;
        const below = (0,yaml_places/* lineEnd */.kd)(text, content);
        const isBlank = content === below;
        if (isBlank ? content - line > within : content - line < within) {
            if (isBlank)
                return false;
            break;
        }
        if (!isBlank) {
            if (within === 0)
                within = content - line;
            if (within <= indent)
                return false;
            end = inkedEnd(text, below);
        }
        line = below + 1;
    }
    if (end === 0)
        return false;
    reader.line = Math.min(line, reader.end);
    readTo(reader, at, end);
    nextLine(reader);
    return reader.indent <= indent;
}
/** Behind the last character before an offset that is not a space. */
function inkedEnd(text, at) {
    let end = at;
    while (text.charCodeAt(end - 1) === 0x20)
        end--;
    return end;
}

;// CONCATENATED MODULE: ./lib/parse/yaml.js





/** What is wrong with a document is wrong with it again and again; nobody reads more. */
const MAX_PROBLEMS = 10;
/** The documents of a YAML text. */
const parseYaml = (text, read) => readYaml(placedText(text), read);
/**
 * The documents of a YAML stream. Each is read by itself, so that one that cannot be read does not take the others with it.
 * @param read the reader of events for all of them, which a test gives to compare two
 */
function readYaml(of, read) {
    const { text } = of;
    const template = (0,parse_template/* templateOf */.kW)(text);
    const source = template?.text ?? text;
    const stream = { documents: [], problems: [] };
    let action = 0;
    let rare = template || read ? 0 : unusual(source, 0);
    for (const [start, end] of documentRanges(source)) {
        const actions = [];
        for (; template && (template.actions[action]?.start ?? end) < end; action++)
            actions.push(moved(template.actions[action], -start));
        if (rare < start)
            rare = unusual(source, start);
        const quick = template || read || rare < end ? undefined : plainTree(of, start, end);
        if (quick) {
            if (quick.root)
                stream.documents.push(quick.root);
            continue;
        }
        const { eventsOf, gapsOf, treeOf } = parts/* parts */.r.yaml.code();
        const slice = source.slice(start, end);
        const { events, problems } = (read ?? eventsOf)(slice);
        const document = {
            events,
            text: slice,
            inked: template ? template.inked.slice(start, end) : slice,
            written: template ? text.slice(start, end) : slice,
            gaps: template && gapsOf(actions),
            place: (from, to) => of.place(start + from, start + to),
        };
        const tree = treeOf(document);
        const output = actions.some(({ kind }) => kind === 'output');
        if (tree.root)
            stream.documents.push(tree.root);
        else if (output && problems.length === 0)
            stream.documents.push({ kind: 'hole', at: inkedPlace(slice, start, of) });
        for (const problem of [...problems, ...tree.problems].slice(0, MAX_PROBLEMS))
            stream.problems.push({ message: problem.message, at: document.place(problem.start, problem.end) });
    }
    return stream;
}
const moved = (action, by) => ({ ...action, start: action.start + by, end: action.end + by });
/** A whole file, whose offsets are places. Its trees keep of it no more than this. */
class FileText {
    constructor(text, source) {
        this.text = text;
        this.source = source;
    }
    place(start, end) {
        return { source: this.source, start, end };
    }
}
function placedText(text) {
    const only = text.pieces.length === 1 ? text.pieces[0] : undefined;
    if (only?.at === 0 && only.from === 0)
        return new FileText(text.text, text.source);
    return { text: text.text, place: (start, end) => (0,model_text/* spanOf */.ee)(text, start, end) };
}
/** What begins as a directive or as a marker does; of what ends a line here, only a line feed does in YAML. */
const marks = /^(?:%|(?:---|\.\.\.)(?![^\0-\x20]))/gm;
/** A line with more than a comment on it that is not indented. */
const content = /(?<![^\n])[^\0-\x20#]/;
/** The ranges between `---` and `...` at the start of a line: they end a document in any context, be it a quoted scalar (YAML 1.2.2, 9.1.4). */
function documentRanges(text) {
    const ranges = [];
    let start = 0;
    let behindMarker = 0;
    let begun = false;
    let directives = false;
    // `matchAll` would copy the pattern for each text.
    marks.lastIndex = 0;
    for (let found = marks.exec(text); found; found = marks.exec(text)) {
        const { 0: mark, index } = found;
        if (index > 0 && text[index - 1] !== '\n')
            continue;
        if (mark === '%') {
            begun ||= !directives && content.test(text.slice(behindMarker, index));
            directives ||= !begun;
            continue;
        }
        behindMarker = (0,yaml_places/* lineEnd */.kd)(text, index);
        if (mark === '...' || !directives) {
            if (index > start)
                ranges.push([start, index]);
            start = mark === '---' ? index : behindMarker;
        }
        begun = false;
        directives = false;
    }
    if (start < text.length)
        ranges.push([start, text.length]);
    return ranges;
}
/** From the first to the last character of a document. */
function inkedPlace(slice, start, of) {
    const end = slice.trimEnd().length;
    return of.place(start + Math.min(end, slice.length - slice.trimStart().length), start + end);
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ quotable),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   QK: () => (/* binding */ allVisible),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   vs: () => (/* binding */ visibleQuote)
/* harmony export */ });
/** Characters that act instead of being seen: controls, format characters (bidi overrides, zero width), line and paragraph separators. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const loneSurrogate = /\p{Cs}/gu;
const lineBreaks = /[\t\r\n\v\f\u0085\p{Zl}\p{Zp}]+/gu;
/** Content quoted in a sentence is cut to this many characters. */
const longest = 200;
/** The text without half characters, which `encodeURIComponent` throws on. */
const wellFormed = (text) => text.replace(loneSurrogate, '\ufffd');
/** Content as one line of characters that can be seen and do nothing. */
const harmless = (text) => wellFormed(text).replace(lineBreaks, ' ').replace(acting, '');
/** Content as it is quoted in a sentence: harmless, not too long, and never nothing. */
function quotable(text) {
    const line = harmless(text.slice(0, 4 * longest));
    if (line === '')
        return '(empty)';
    return line.length > longest ? `${shortened(line, longest - 1)}\u2026` : line;
}
/** The first characters of a text, without half a character at the end. */
function shortened(text, length) {
    const cut = text.slice(0, length);
    return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
/** A character as a terminal may show it: what would act is named instead. */
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return character.search(acting) < 0 ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** A text as a terminal may show it. */
const allVisible = (text) => defused(Array.from(text, visible).join(''));
/** Content as a terminal quotes it in a sentence. */
function visibleQuote(text) {
    if (text === '')
        return '(empty)';
    return allVisible(text.length > longest ? `${shortened(text, longest - 1)}\u2026` : text);
}
/**
 * Breaks what the runners of GitHub and Azure Pipelines take for a command anywhere in a line of a log: `##[error]`, `##vso[...]`.
 * A zero-width space does it, which nobody sees.
 */
const defused = (text) => text.replace(/##(?=\[|vso\[)/gi, '##\u200b');
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
/** Columns that a text takes in a terminal (East Asian wide characters and emoji take two, combining marks none). */
function widthOf(text) {
    let width = 0;
    for (const character of text) {
        const code = character.codePointAt(0);
        if (code < 0x300)
            width++;
        else if (/^[\p{Mn}\p{Me}\u200b]$/u.test(character))
            width += 0;
        else
            width += wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
    }
    return width;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ piecesOfJson),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony exports formatJson, jsonReport */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4503);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);




/** For programs. */
const formatJson = (report) => [...piecesOfJson(report)].join('');
/** The same in pieces, each made when the one before it was taken: of a report with thousands of findings, no more than one piece is held at a time. */
function* piecesOfJson(report) {
    const { findings, notices } = report;
    yield withoutEnd(jsonText(headOf(report)));
    yield* listed('findings', findings, finding => jsonFinding(finding, report));
    yield* listed('notices', notices, notice => jsonNotice(notice, report));
    yield '\n}\n';
}
/** The report as data. */
function jsonReport(report) {
    const { findings, notices } = report;
    return { ...headOf(report), findings: findings.map(finding => jsonFinding(finding, report)), notices: notices.map(notice => jsonNotice(notice, report)) };
}
function headOf({ findings, version, day }) {
    return {
        version: 1,
        tool: { name: 'aks-windows-lint', version },
        day,
        summary: { all: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings), new: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings.filter(finding => finding.isNew)), allowed: findings.filter(finding => finding.allowed).length },
    };
}
/** How many items are one piece. */
const itemsInPiece = 32;
/** A list as the next field of the report. */
function* listed(name, items, data) {
    yield `,\n  "${name}": [`;
    for (let start = 0; start < items.length; start += itemsInPiece) {
        const text = printable({ [name]: items.slice(start, start + itemsInPiece).map(item => data(item)) });
        yield `${start === 0 ? '' : ','}${text.slice(text.indexOf('[') + 1, text.lastIndexOf('\n  ]'))}`;
    }
    yield items.length === 0 ? ']' : '\n  ]';
}
/** The text of an object that goes on. */
const withoutEnd = (text) => text.slice(0, text.lastIndexOf('\n}'));
/** JSON for a file or a log: as the runners read commands anywhere in a line of a log, `##[` is written with an escape. */
const jsonText = (data) => `${printable(data)}\n`;
const printable = (data) => JSON.stringify(data, null, 2).replaceAll('##', '#\\u0023');
function jsonFinding(finding, { sources, rules }) {
    const at = (span) => (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, span);
    const voice = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .plainVoice */ .R5)(sources);
    const { rule, severity, fingerprint, subject, offending, example, fix } = finding;
    return {
        rule,
        severity,
        message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(finding.message, voice),
        why: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(finding.why, voice),
        remedy: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(finding.remedy, voice),
        ...at(finding.at),
        new: finding.isNew,
        example,
        allowed: finding.allowed ?? null,
        fingerprint,
        subject,
        offending,
        because: (finding.because ?? []).map((evidence) => ({ ...at(evidence.at), message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(evidence.says, voice) })),
        fix: fix ? { onlyIfNew: finding.fixOnlyIfNew ?? false, edits: fix.map(edit => ({ ...at(edit.at), text: edit.text })) } : null,
        page: (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .PR)(rule),
        sources: rules[rule]?.sources ?? [],
    };
}
function jsonNotice({ kind, path, at, message }, { sources }) {
    const place = at && (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, at);
    return { kind, path, line: place?.line ?? null, column: place?.column ?? null, message };
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ rulePage),
/* harmony export */   iR: () => (/* binding */ home),
/* harmony export */   k8: () => (/* binding */ reportIt),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* unused harmony exports linksInto, quietly */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/** The project's home. */
const home = 'https://github.com/aks-windows-lint/aks-windows-lint';
/** Where a fault of ours is reported. */
const reportIt = `please report it: ${home}/issues`;
/** The page of a rule. */
const rulePage = (id) => `${home}/blob/v1/src/rules/${encodeURIComponent(id)}/README.md`;
/** Addresses of places in one commit: `https://github.com/owner/name/blob/<sha>/path#L12`. */
function linksInto(repository, commit) {
    // `plain=1` shows the lines of Markdown too.
    return place => `${repository}/blob/${commit}/${encodedPath(place.path)}?plain=1#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
}
/** A path as a relative URI reference, as RFC 3986 has it; characters that end a link in Markdown are encoded too. */
function encodedPath(path) {
    return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(path)
        .split('/')
        .map(segment => encodeURIComponent(segment).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * The same page by an address that leaves no trace: GitHub notes every comment that links to an issue on that issue, and a linter must not flood the
 * issues that it cites. Its own redirect service exists for this.
 */
const quietly = (url) => url.replace(/^https:\/\/github\.com\/(?=[^/]+\/[^/]+\/(?:issues|pull|discussions)\/)/, 'https://redirect.github.com/');


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ pathAndLine),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _compare_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7464);


const nowhere = { path: '', text: '' };
/** The lines of a file, which are found once. */
const linesIn = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .weakMemo */ .xn)(({ text }) => (0,_compare_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(text), source => source);
/** The file of a span; an empty one where there is none, since a report has to come out whatever happens. */
const sourceOf = (sources, span) => sources[span.source] ?? nowhere;
/** The line and column of both ends of a span. */
function locate(sources, span) {
    const source = sourceOf(sources, span);
    const lines = linesIn(source);
    const start = Math.min(Math.max(span.start, 0), source.text.length);
    const end = Math.min(Math.max(span.end, start), source.text.length);
    const line = lines.at(start);
    const endLine = lines.at(end);
    return { path: source.path, line: line + 1, column: start - lines.start(line) + 1, endLine: endLine + 1, endColumn: end - lines.start(endLine) + 1 };
}
/** The last line that a place has a character on. */
const lastLine = (place) => (place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine);
/** A path is shown by its end beyond this many characters, so that a quote of it still has its line. */
const longestPath = 150;
/** `path:line`. */
const pathAndLine = ({ path, line }) => `${path.length > longestPath ? `\u2026${path.slice(-longestPath)}` : path}:${line}`;


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ terminalVoice),
/* harmony export */   Cr: () => (/* binding */ markdownVoice),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   R5: () => (/* binding */ plainVoice),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ah: () => (/* binding */ placeInMarkdown),
/* harmony export */   eV: () => (/* binding */ htmlVoice),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export longestRun */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);


/** A sentence ends with an ellipsis beyond this many characters: a list of offending values may be as long as its file. */
const longest = 4000;
/** The runs of a prose in a voice. A run is said whole or not at all, so that no markup is left open. */
function render(prose, voice) {
    let said = '';
    for (const run of prose) {
        if (said.length > longest)
            return `${said}\u2026`;
        if (typeof run === 'string')
            said += voice.text(run);
        else if ('code' in run)
            said += voice.code(run.code);
        else if ('place' in run)
            said += voice.place(run.place);
        else
            said += voice.link(run.link, run.text);
    }
    return said;
}
/** The prose with a capital letter, where it begins with a word of ours. */
function sentence(prose) {
    const first = prose[0];
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...prose.slice(1)] : prose;
}
/** Plain text: annotations, JSON, SARIF. Content stands between backticks. */
function plainVoice(sources) {
    return {
        text: text => text,
        code: content => `\`${(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .quotable */ .E7)(content)}\``,
        place: span => (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAndLine */ .VC)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, span))),
        link: (url, text) => `${text} (${url})`,
    };
}
/** The prose as one line of plain text. */
const plainText = (prose, sources) => render(prose, plainVoice(sources));
/** A terminal; what would act there is shown instead. `paint` gives content its colour. */
function terminalVoice(sources, paint) {
    return {
        text: text => text,
        code: content => `\`${paint((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleQuote */ .vs)(content))}\``,
        place: span => paint((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .allVisible */ .QK)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAndLine */ .VC)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, span)))),
        link: (url, text) => `${text} (${url})`,
    };
}
/** GitHub Flavored Markdown. Content stands in code spans only: nothing is markup, a mention or a link there. */
function markdownVoice(sources, link) {
    return {
        text: escapeMarkdown,
        code: codeSpan,
        place: span => placeInMarkdown(sources, span, link),
        link: (url, text) => `[${escapeMarkdown(text)}](${url})`,
    };
}
/** `path:line` in a code span, linked where there is something to link to. */
function placeInMarkdown(sources, span, link) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, span);
    const name = codeSpan((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAndLine */ .VC)(place));
    return link ? `[${name}](${link(place)})` : name;
}
/** Content of HTML, for the few places where Markdown is not read (`<summary>`). */
function htmlVoice(sources) {
    const code = (content) => `<code>${entities((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .quotable */ .E7)(content))}</code>`;
    const text = (own) => (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(own).replace(/[&<>]/g, entity);
    return { text, code, place: span => code((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAndLine */ .VC)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(sources, span))), link: (_, own) => text(own) };
}
/** Content as a code span with a fence that is longer than any run of backticks in it. */
function codeSpan(content) {
    const quoted = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .quotable */ .E7)(content);
    // A table ends its cell at a `|` even in a code span, and reads `\\|` as the end of one too; some parsers end a link at a bracket in a span with a
    // longer fence. An entity is safe everywhere.
    if (quoted.includes('|') || (quoted.includes('`') && /[[\]]/.test(quoted)))
        return `<code>${entities(quoted)}</code>`;
    const fence = '`'.repeat(longestRun(quoted, '`') + 1);
    const pad = /^`|`$/.test(quoted) || (/^ .* $/.test(quoted) && quoted.trim() !== '') ? ' ' : '';
    return `${fence}${pad}${quoted}${pad}${fence}`;
}
/**
 * Text that is to be read as it stands. GitHub links `@name`, `#123`, `GH-123` and addresses after it has rendered the Markdown, where no backslash helps any more:
 * a zero-width space does.
 */
function escapeMarkdown(text) {
    return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text)
        .replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi, '$&\u200b')
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|]/g, entity);
}
/** The length of the longest run of a character. */
function longestRun(text, character) {
    let longestSoFar = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        longestSoFar = Math.max(longestSoFar, run);
    }
    return longestSoFar;
}
/** Every character of ASCII that is neither letter, digit nor blank as its entity: neither HTML nor Markdown finds anything in it. */
const entities = (text) => (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text).replace(/[!-/:-@[-`{-~]/g, entity);
const entity = (character) => `&#${character.charCodeAt(0)};`;


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   a: () => (/* binding */ openOnes),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4303);

/** How many findings count, by severity. Allowed ones do not. */
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of openOnes(findings))
        counts[finding.severity]++;
    return counts;
}
/** The findings that nothing allows. */
const openOnes = (findings) => findings.filter(finding => !finding.allowed);
/** New ones before old ones, errors before warnings before notices; otherwise in their order. */
function worstFirst(findings) {
    const rank = (finding) => (finding.isNew ? 0 : _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.length) + _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(finding.severity);
    return [...findings].sort((a, b) => rank(a) - rank(b));
}
/** `2 errors and 1 warning`; undefined where there is nothing to count. */
function countsInWords(counts) {
    const words = _model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.filter(severity => counts[severity] > 0).map(severity => inWords(counts[severity], severity));
    if (words.length < 2)
        return words[0];
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** `1 error`, `2 errors`. */
const inWords = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/** The colours that our own reports write; nothing else in them begins with an escape. */
const colour = /\x1b\[\d+m/g;
/**
 * A text in lines of at most so many columns, broken at blanks; a word that is longer keeps its line. No line begins with `::`, which the runner of
 * GitHub would take for a command: content that holds such a word stays behind the one before it.
 */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    let columns = 0;
    for (const word of text.split(' ')) {
        const size = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word.replace(colour, ''));
        if (line !== '' && columns + 1 + size > width && !word.startsWith('::')) {
            lines.push(line);
            line = '';
            columns = 0;
        }
        columns += size + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
