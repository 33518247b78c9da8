export const id = 166;
export const ids = [166];
export const modules = {

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   charts: () => (/* binding */ charts)
/* harmony export */ });
/*
 * Defaults as the charts' own repositories have them; the commit that was read stands above each chart. Versions are those of the chart,
 * not of the application.
 */
const at = (text) => text.split('.');
/** A component whose scheduling keys stand side by side under a prefix. */
function component(name, prefix, rest = {}) {
    const under = (key) => at(prefix === '' ? key : `${prefix}.${key}`);
    return { name, selector: under('nodeSelector'), affinity: under('affinity'), tolerations: under('tolerations'), defaults: [{ is: 'none' }], ...rest };
}
const linuxFrom = (from) => [{ is: 'none' }, { from, is: 'linux' }];
const linux = [{ is: 'linux' }];
const needs = (path, byDefault) => ({ path: at(path), want: true, byDefault });
const without = (path, byDefault) => ({ path: at(path), want: false, byDefault });
const ignored = (path, ...instead) => ({ path: at(path), instead: instead.map(at) });
const stable = { repositories: ['charts.helm.sh/stable', 'kubernetes-charts.storage.googleapis.com'], aliases: ['stable'] };
const stableRetired = { since: '2020-11-13', says: 'the stable repository of Helm is archived; its charts get no changes since 2020-11-13' };
const bitnami = {
    repositories: [
        'charts.bitnami.com/bitnami',
        'registry-1.docker.io/bitnamicharts',
        'docker.io/bitnamicharts',
        'raw.githubusercontent.com/bitnami/charts/archive-full-index/bitnami',
    ],
    aliases: ['bitnami'],
};
const prometheusCommunity = {
    repositories: ['prometheus-community.github.io/helm-charts', 'ghcr.io/prometheus-community/charts'],
    aliases: ['prometheus-community', 'prometheus'],
};
const ingressControllers = [
    // kubernetes/ingress-nginx@dbb11b92d: controller 23800f083 (chart 3.6.0), the other two 2fe827030 (first in tag helm-chart-3.36.0).
    {
        name: 'ingress-nginx',
        title: 'Ingress NGINX',
        kind: 'ingress-controller',
        repositories: ['kubernetes.github.io/ingress-nginx'],
        aliases: ['ingress-nginx', 'nginx'],
        components: [
            component('controller', 'controller', { defaults: linuxFrom('3.6.0') }),
            component('admission webhook jobs', 'controller.admissionWebhooks.patch', {
                defaults: linuxFrom('3.36.0'),
                hook: true,
                runsIf: [
                    needs('controller.admissionWebhooks.enabled', true),
                    needs('controller.admissionWebhooks.patch.enabled', true),
                    without('controller.admissionWebhooks.certManager.enabled', false),
                ],
            }),
            component('default backend', 'defaultBackend', { defaults: linuxFrom('3.36.0'), runsIf: [needs('defaultBackend.enabled', false)] }),
        ],
        ignored: [
            ignored('nodeSelector', 'controller.nodeSelector'),
            ignored('nginx.nodeSelector', 'controller.nodeSelector'),
            ignored('controller.defaultBackend.nodeSelector', 'defaultBackend.nodeSelector'),
            ignored('controller.admissionWebhooks.nodeSelector', 'controller.admissionWebhooks.patch.nodeSelector'),
            ignored('controller.admissionWebhooks.createSecretJob.nodeSelector', 'controller.admissionWebhooks.patch.nodeSelector'),
            ignored('controller.admissionWebhooks.patchWebhookJob.nodeSelector', 'controller.admissionWebhooks.patch.nodeSelector'),
            ignored('admissionWebhooks.patch.nodeSelector', 'controller.admissionWebhooks.patch.nodeSelector'),
        ],
        retired: { since: '2026-03-01', says: 'the Ingress NGINX project ended its maintenance in March 2026' },
        changes: [
            { version: '3.6.0', day: '2020-10-09' },
            { version: '3.36.0', day: '2021-08-21' },
        ],
    },
    // helm/charts@390ee6614, chart 1.41.3. The admission webhook came with 1.21.0 and is off.
    {
        ...stable,
        name: 'nginx-ingress',
        title: 'the old nginx-ingress chart of the stable repository',
        kind: 'ingress-controller',
        components: [
            component('controller', 'controller'),
            component('default backend', 'defaultBackend', { runsIf: [needs('defaultBackend.enabled', true)] }),
            component('admission webhook jobs', 'controller.admissionWebhooks.patch', {
                from: '1.21.0',
                hook: true,
                runsIf: [needs('controller.admissionWebhooks.enabled', false), needs('controller.admissionWebhooks.patch.enabled', true)],
            }),
        ],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector')],
        retired: stableRetired,
    },
    // nginx/kubernetes-ingress@0eb3072d1. The key is there since 0.1.2; the values file only has it as a comment.
    {
        name: 'nginx-ingress',
        title: 'NGINX Ingress Controller of F5',
        kind: 'ingress-controller',
        repositories: ['helm.nginx.com/stable', 'helm.nginx.com/edge', 'ghcr.io/nginx/charts', 'ghcr.io/nginxinc/charts', 'registry-1.docker.io/nginxcharts'],
        aliases: ['nginx-stable', 'nginxinc', 'nginx-edge'],
        components: [component('controller', 'controller')],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector')],
    },
    // traefik/traefik-helm-chart@a8a66d009, chart 41.3.0.
    {
        name: 'traefik',
        title: 'Traefik',
        kind: 'ingress-controller',
        repositories: ['traefik.github.io/charts', 'helm.traefik.io/traefik', 'containous.github.io/traefik-helm-chart', 'ghcr.io/traefik/helm'],
        aliases: ['traefik', 'containous', 'traefik-charts'],
        components: [component('proxy', '')],
        ignored: [
            ignored('controller.nodeSelector', 'nodeSelector'),
            ignored('deployment.nodeSelector', 'nodeSelector'),
            ignored('traefik.nodeSelector', 'nodeSelector'),
        ],
        runsOnWindows: true,
    },
    // helm/charts@390ee6614, chart 1.87.7: Traefik 1. The key came with 1.6.0.
    {
        ...stable,
        name: 'traefik',
        title: 'the old Traefik chart of the stable repository',
        kind: 'ingress-controller',
        components: [component('proxy', '')],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
        retired: stableRetired,
    },
    // Azure/application-gateway-kubernetes-ingress@f42103da8: `nodeSelector` since 0.9.0, `kubernetes.nodeSelector` before it since 1.4.0 (8c7409e38).
    {
        name: 'ingress-azure',
        title: 'Application Gateway Ingress Controller',
        kind: 'ingress-controller',
        repositories: ['appgwingress.blob.core.windows.net/ingress-azure-helm-package', 'mcr.microsoft.com/azure-application-gateway/charts'],
        aliases: ['application-gateway-kubernetes-ingress'],
        components: [
            { name: 'controller', selector: at('nodeSelector'), defaults: [{ is: 'none' }], until: '1.4.0' },
            component('controller', 'kubernetes', { fallback: [at('nodeSelector')], from: '1.4.0' }),
        ],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector'), { path: at('kubernetes.nodeSelector'), instead: [at('nodeSelector')], until: '1.4.0' }],
    },
    // haproxytech/helm-charts@c5edba19b: the default backend went with 1.29.0 (d7a89934c), the job came with 1.35.0 (9baeddf) and has a selector of its own since 1.46 (d221a00fe).
    {
        name: 'kubernetes-ingress',
        title: 'HAProxy Kubernetes Ingress Controller',
        kind: 'ingress-controller',
        repositories: ['haproxytech.github.io/helm-charts', 'ghcr.io/haproxytech/helm-charts'],
        aliases: ['haproxytech', 'haproxy'],
        components: [
            component('controller', 'controller'),
            component('default backend', 'defaultBackend', { until: '1.29.0', runsIf: [needs('defaultBackend.enabled', true)] }),
            component('CRD job', 'controller', { hook: true, from: '1.35.0', until: '1.46.0' }),
            component('CRD job', 'crdjob', { hook: true, from: '1.46.0' }),
        ],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector'), { path: at('defaultBackend.nodeSelector'), instead: [], from: '1.29.0' }],
    },
    // haproxy-ingress/charts@fc9e0e6, chart 0.17.0-alpha.2.
    {
        name: 'haproxy-ingress',
        title: 'HAProxy Ingress',
        kind: 'ingress-controller',
        repositories: ['haproxy-ingress.github.io/charts'],
        aliases: ['haproxy-ingress'],
        components: [component('controller', 'controller'), component('default backend', 'defaultBackend', { runsIf: [needs('defaultBackend.enabled', false)] })],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector')],
    },
    // projectcontour/helm-charts@e1387cdb1, chart 0.7.0. The certificate job takes Contour's selector.
    {
        name: 'contour',
        title: 'Contour',
        kind: 'ingress-controller',
        repositories: ['projectcontour.github.io/helm-charts', 'ghcr.io/projectcontour/helm-charts'],
        aliases: ['contour', 'projectcontour'],
        components: [
            component('Contour and its certificate job', 'contour', { runsIf: [needs('contour.enabled', true)] }),
            component('Envoy', 'envoy', { everyNode: true, runsIf: [needs('envoy.enabled', true)] }),
        ],
        ignored: [ignored('nodeSelector', 'contour.nodeSelector', 'envoy.nodeSelector'), ignored('contour.certgen.nodeSelector', 'contour.nodeSelector')],
    },
    // bitnami/charts@5165628ae, chart 21.1.5. The default backend came with 3.3.0.
    {
        ...bitnami,
        name: 'contour',
        title: 'Contour (Bitnami)',
        kind: 'ingress-controller',
        components: [
            component('Contour and its certificate job', 'contour', { runsIf: [needs('contour.enabled', true)] }),
            component('Envoy', 'envoy', { everyNode: true, runsIf: [needs('envoy.enabled', true)] }),
            component('default backend', 'defaultBackend', { from: '3.3.0', runsIf: [needs('defaultBackend.enabled', false)] }),
        ],
        ignored: [ignored('nodeSelector', 'contour.nodeSelector', 'envoy.nodeSelector'), ignored('contour.certgen.nodeSelector', 'contour.nodeSelector')],
    },
    // bitnami/charts@5165628ae, chart 12.0.9.
    {
        ...bitnami,
        name: 'nginx-ingress-controller',
        title: 'Ingress NGINX (Bitnami)',
        kind: 'ingress-controller',
        components: [component('controller', ''), component('default backend', 'defaultBackend', { runsIf: [needs('defaultBackend.enabled', true)] })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
    // bitnami/charts@5165628ae, chart 15.4.23.
    { ...bitnami, name: 'kong', title: 'Kong (Bitnami)', kind: 'ingress-controller', components: [component('gateway and controller', '')], ignored: [] },
    // Kong/charts@e76b80031, chart 3.4.1. The migration jobs take the same selector.
    {
        name: 'kong',
        title: 'Kong',
        kind: 'ingress-controller',
        repositories: ['charts.konghq.com'],
        aliases: ['kong'],
        components: [component('gateway and controller', '')],
        ignored: [
            ignored('controller.nodeSelector', 'nodeSelector'),
            ignored('ingressController.nodeSelector', 'nodeSelector'),
            ignored('proxy.nodeSelector', 'nodeSelector'),
            ignored('gateway.nodeSelector', 'nodeSelector'),
        ],
    },
    // Kong/charts@e76b80031, chart 0.24.0: the chart above twice, as `controller` and as `gateway`.
    {
        name: 'ingress',
        title: 'Kong Ingress Controller',
        kind: 'ingress-controller',
        repositories: ['charts.konghq.com'],
        aliases: ['kong'],
        components: [
            component('controller', 'controller', { runsIf: [needs('controller.enabled', true)] }),
            component('gateway', 'gateway', { runsIf: [needs('gateway.enabled', true)] }),
        ],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector', 'gateway.nodeSelector')],
    },
    // emissary-ingress/emissary@3ebe0f468. The agent has a selector of its own since 8.6.0 and is off since 8.10.0; before 8.6.0 it cannot be steered.
    {
        name: 'emissary-ingress',
        title: 'Emissary-ingress',
        kind: 'ingress-controller',
        repositories: ['app.getambassador.io', 's3.amazonaws.com/datawire-static-files/charts', 'ghcr.io/emissary-ingress'],
        aliases: ['datawire', 'emissary', 'emissary-ingress'],
        components: [component('gateway', ''), component('agent', 'agent', { from: '8.6.0', until: '8.10.0', runsIf: [needs('agent.enabled', true)] })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector'), ignored('emissary-ingress.nodeSelector', 'nodeSelector')],
    },
    // A wrapper of the chart above, with Redis.
    {
        name: 'edge-stack',
        title: 'Ambassador Edge Stack',
        kind: 'ingress-controller',
        repositories: ['app.getambassador.io', 's3.amazonaws.com/datawire-static-files/charts'],
        aliases: ['datawire', 'edge-stack'],
        components: [component('gateway', 'emissary-ingress')],
        ignored: [ignored('nodeSelector', 'emissary-ingress.nodeSelector')],
    },
    {
        name: 'ambassador',
        title: 'Ambassador',
        kind: 'ingress-controller',
        repositories: ['www.getambassador.io', 'getambassador.io', ...stable.repositories],
        aliases: ['datawire', 'ambassador', ...stable.aliases],
        components: [component('gateway', '')],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
];
const others = [
    // kubereboot/charts@892721751: 47c4e6981 (4.5.0).
    {
        name: 'kured',
        title: 'kured',
        kind: 'other',
        repositories: ['kubereboot.github.io/charts'],
        aliases: ['kubereboot'],
        changes: [{ version: '4.5.0', day: '2023-04-29' }],
        components: [component('daemon set', '', { defaults: linuxFrom('4.5.0'), everyNode: true })],
        ignored: [
            ignored('controller.nodeSelector', 'nodeSelector'),
            ignored('kured.nodeSelector', 'nodeSelector'),
            ignored('configuration.nodeSelector', 'nodeSelector'),
        ],
    },
    // kubereboot/kured@82142f4^, charts/kured 3.0.1; helm/charts@390ee6614, stable/kured 1.6.0 (the key came with 1.1.0).
    {
        name: 'kured',
        title: 'the old kured chart',
        kind: 'other',
        repositories: ['weaveworks.github.io/kured', ...stable.repositories],
        aliases: ['weaveworks', 'kured', ...stable.aliases],
        components: [component('daemon set', '', { everyNode: true })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
        retired: { since: '2022-09-20', says: 'the chart moved to https://kubereboot.github.io/charts' },
    },
    // cert-manager/cert-manager@2d0d7f7f7: 19d8579ff (first in v1.8.0), 8748abde9 (v1.9.0), global.nodeSelector 5b8ca9ba7 (v1.19.0). The check came with v1.5.0.
    {
        name: 'cert-manager',
        title: 'cert-manager',
        kind: 'other',
        repositories: ['charts.jetstack.io', 'quay.io/jetstack/charts'],
        aliases: ['jetstack', 'cert-manager'],
        changes: [
            { version: '1.8.0', day: '2022-04-05' },
            { version: '1.9.0', day: '2022-07-21' },
        ],
        components: [
            component('controller', '', { defaults: linuxFrom('1.8.0') }),
            component('webhook', 'webhook', { defaults: linuxFrom('1.8.0') }),
            component('CA injector', 'cainjector', { defaults: linuxFrom('1.8.0'), runsIf: [needs('cainjector.enabled', true)] }),
            component('startup check', 'startupapicheck', {
                defaults: linuxFrom('1.9.0'),
                from: '1.5.0',
                hook: true,
                runsIf: [needs('startupapicheck.enabled', true)],
            }),
        ],
        ignored: [
            ignored('controller.nodeSelector', 'nodeSelector'),
            { path: at('global.nodeSelector'), instead: [at('nodeSelector'), at('webhook.nodeSelector'), at('cainjector.nodeSelector')], until: '1.19.0' },
        ],
    },
    // argoproj/argo-helm@af0a9310: global.nodeSelector since 5.24.0 (053a338ea), Linux since 7.8.0 (c77cb712e). A component's own selector replaces it.
    {
        name: 'argo-cd',
        title: 'Argo CD',
        kind: 'other',
        repositories: ['argoproj.github.io/argo-helm', 'ghcr.io/argoproj/argo-helm'],
        aliases: ['argo', 'argo-helm', 'argocd', 'argoproj'],
        changes: [{ version: '7.8.0', day: '2025-02-04' }],
        components: ['controller', 'repoServer', 'server', 'applicationSet', 'dex', 'notifications', 'redis'].map(name => component(name, name, {
            defaults: linuxFrom('7.8.0'),
            fallback: [at('global.nodeSelector')],
            ...(['dex', 'notifications', 'redis'].includes(name) && { runsIf: [needs(`${name}.enabled`, true)] }),
        })),
        ignored: [ignored('nodeSelector', 'global.nodeSelector')],
    },
    // kedacore/charts@1444d00: 06600ec (2.6.2).
    {
        name: 'keda',
        title: 'KEDA',
        kind: 'other',
        repositories: ['kedacore.github.io/charts', 'ghcr.io/kedacore/charts'],
        changes: [{ version: '2.6.2', day: '2022-02-15' }],
        aliases: ['kedacore'],
        components: [
            component('operator', 'operator', { fallback: [at('nodeSelector')], fixedFrom: '2.6.2' }),
            component('metrics server', 'metricsServer', { fallback: [at('nodeSelector')], fixedFrom: '2.6.2' }),
            component('webhooks', 'webhooks', { fallback: [at('nodeSelector')], fixedFrom: '2.6.2', from: '2.10.0', runsIf: [needs('webhooks.enabled', true)] }),
        ],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
    // dapr/dapr@d8450742c: 9b1618613 (v0.9.0).
    {
        name: 'dapr',
        title: 'Dapr',
        kind: 'other',
        repositories: ['dapr.github.io/helm-charts', 'ghcr.io/dapr/charts'],
        aliases: ['dapr'],
        components: [
            { name: 'control plane', selector: at('global.nodeSelector'), tolerations: at('global.tolerations'), defaults: [{ is: 'none' }], fixedFrom: '0.9.0' },
        ],
        ignored: [ignored('nodeSelector', 'global.nodeSelector')],
    },
    // DataDog/helm-charts@79f7c74fd: the templates write `targetSystem` into each selector; it is `linux`.
    {
        name: 'datadog',
        title: 'Datadog',
        kind: 'other',
        repositories: ['helm.datadoghq.com'],
        aliases: ['datadog'],
        components: [
            component('agents', 'agents', { fixedFrom: '0.0.0', everyNode: true }),
            component('cluster agent', 'clusterAgent', { fixedFrom: '0.0.0' }),
            component('cluster checks runner', 'clusterChecksRunner', { fixedFrom: '0.0.0', runsIf: [needs('clusterChecksRunner.enabled', false)] }),
        ],
        ignored: [ignored('nodeSelector', 'agents.nodeSelector')],
        runsOnWindows: true,
    },
    // prometheus-community/helm-charts@cf408a290: 489ca2041 (4.17.4).
    {
        ...prometheusCommunity,
        name: 'prometheus-node-exporter',
        title: 'Prometheus node exporter',
        changes: [{ version: '4.17.4', day: '2023-06-01' }],
        kind: 'other',
        components: [component('daemon set', '', { defaults: linuxFrom('4.17.4'), everyNode: true })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
    {
        ...prometheusCommunity,
        name: 'prometheus-windows-exporter',
        title: 'Prometheus Windows exporter',
        kind: 'other',
        components: [component('daemon set', '', { defaults: [{ is: 'windows' }], everyNode: true })],
        ignored: [],
        runsOnWindows: true,
    },
    {
        ...prometheusCommunity,
        name: 'prometheus',
        title: 'Prometheus',
        kind: 'other',
        components: [
            component('server', 'server'),
            component('Alertmanager', 'alertmanager', { runsIf: [needs('alertmanager.enabled', true)] }),
            component('kube-state-metrics', 'kubeStateMetrics', { until: '11.0.0', runsIf: [needs('kubeStateMetrics.enabled', true)] }),
            component('kube-state-metrics', 'kube-state-metrics', { from: '16.0.0', runsIf: [needs('kube-state-metrics.enabled', true)] }),
            component('node exporter', 'nodeExporter', { until: '16.0.0', everyNode: true, runsIf: [needs('nodeExporter.enabled', true)] }),
            // The subchart that selects Linux is in since 23.0.0.
            component('node exporter', 'prometheus-node-exporter', {
                from: '16.0.0',
                defaults: linuxFrom('23.0.0'),
                everyNode: true,
                runsIf: [needs('prometheus-node-exporter.enabled', true)],
            }),
            component('Pushgateway', 'pushgateway', { until: '17.0.0', runsIf: [needs('pushgateway.enabled', true)] }),
            component('Pushgateway', 'prometheus-pushgateway', { from: '17.0.0', runsIf: [needs('prometheus-pushgateway.enabled', true)] }),
        ],
        ignored: [ignored('nodeSelector', 'server.nodeSelector')],
    },
    {
        ...prometheusCommunity,
        name: 'kube-prometheus-stack',
        title: 'kube-prometheus-stack',
        kind: 'other',
        components: [
            component('operator', 'prometheusOperator', { runsIf: [needs('prometheusOperator.enabled', true)] }),
            component('admission webhook jobs', 'prometheusOperator.admissionWebhooks.patch', {
                hook: true,
                runsIf: [
                    needs('prometheusOperator.enabled', true),
                    needs('prometheusOperator.admissionWebhooks.enabled', true),
                    needs('prometheusOperator.admissionWebhooks.patch.enabled', true),
                    without('prometheusOperator.admissionWebhooks.certManager.enabled', false),
                ],
            }),
            component('admission webhook', 'prometheusOperator.admissionWebhooks.deployment', {
                from: '55.1.0',
                runsIf: [needs('prometheusOperator.admissionWebhooks.deployment.enabled', false)],
            }),
            component('Prometheus', 'prometheus.prometheusSpec', { runsIf: [needs('prometheus.enabled', true)] }),
            component('Alertmanager', 'alertmanager.alertmanagerSpec', { runsIf: [needs('alertmanager.enabled', true)] }),
            component('kube-state-metrics', 'kube-state-metrics', { runsIf: [needs('kubeStateMetrics.enabled', true)] }),
            component('Grafana', 'grafana', { runsIf: [needs('grafana.enabled', true)] }),
            // The subchart that selects Linux is in since 46.7.0.
            component('node exporter', 'prometheus-node-exporter', { defaults: linuxFrom('46.7.0'), everyNode: true, runsIf: [needs('nodeExporter.enabled', true)] }),
            component('Thanos ruler', 'thanosRuler.thanosRulerSpec', { from: '36.1.0', runsIf: [needs('thanosRuler.enabled', false)] }),
        ],
        ignored: [
            ignored('nodeSelector', 'prometheusOperator.nodeSelector', 'prometheus.prometheusSpec.nodeSelector', 'alertmanager.alertmanagerSpec.nodeSelector'),
            ignored('prometheus.nodeSelector', 'prometheus.prometheusSpec.nodeSelector'),
            ignored('alertmanager.nodeSelector', 'alertmanager.alertmanagerSpec.nodeSelector'),
            ignored('prometheusOperator.admissionWebhooks.nodeSelector', 'prometheusOperator.admissionWebhooks.patch.nodeSelector'),
            ignored('kubeStateMetrics.nodeSelector', 'kube-state-metrics.nodeSelector'),
            ignored('nodeExporter.nodeSelector', 'prometheus-node-exporter.nodeSelector'),
        ],
    },
    ...['kube-state-metrics', 'alertmanager', 'prometheus-adapter', 'prometheus-pushgateway', 'prometheus-blackbox-exporter'].map((name) => ({
        ...prometheusCommunity,
        name,
        title: name,
        kind: 'other',
        components: [component(name, '')],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    })),
    // fluent/helm-charts@5b81bf7.
    ...['fluent-bit', 'fluentd'].map((name) => ({
        name,
        title: name === 'fluentd' ? 'Fluentd' : 'Fluent Bit',
        kind: 'other',
        repositories: ['fluent.github.io/helm-charts', 'ghcr.io/fluent/helm-charts'],
        aliases: ['fluent'],
        components: [component('daemon set', '', { everyNode: true })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
        ...(name === 'fluent-bit' && { runsOnWindows: true }),
    })),
    // falcosecurity/charts@548458c.
    {
        name: 'falco',
        title: 'Falco',
        kind: 'other',
        repositories: ['falcosecurity.github.io/charts'],
        aliases: ['falcosecurity'],
        components: [component('daemon set', '', { everyNode: true })],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
    // open-telemetry/opentelemetry-helm-charts@dd5665c06. A DaemonSet only where `mode` says so.
    {
        name: 'opentelemetry-collector',
        title: 'OpenTelemetry Collector',
        kind: 'other',
        repositories: ['open-telemetry.github.io/opentelemetry-helm-charts', 'ghcr.io/open-telemetry/opentelemetry-helm-charts'],
        aliases: ['open-telemetry'],
        components: [component('collector', '')],
        ignored: [],
    },
    // kubernetes-sigs/metrics-server@5ed5d3a2.
    {
        name: 'metrics-server',
        title: 'Metrics Server',
        kind: 'other',
        repositories: ['kubernetes-sigs.github.io/metrics-server'],
        aliases: ['metrics-server'],
        components: [component('server', '')],
        ignored: [],
    },
    // kubernetes-sigs/external-dns@2bf1bf8af.
    {
        name: 'external-dns',
        title: 'ExternalDNS',
        kind: 'other',
        repositories: ['kubernetes-sigs.github.io/external-dns'],
        aliases: ['external-dns'],
        components: [component('controller', '')],
        ignored: [ignored('controller.nodeSelector', 'nodeSelector')],
    },
    // jenkinsci/helm-charts@22055414: `master` until 3.0.0.
    {
        name: 'jenkins',
        title: 'Jenkins',
        kind: 'other',
        repositories: ['charts.jenkins.io', 'ghcr.io/jenkinsci/helm-charts'],
        aliases: ['jenkins', 'jenkinsci'],
        components: [
            component('controller', 'master', { until: '3.0.0' }),
            component('controller', 'controller', { from: '3.0.0' }),
            component('agents', 'agent', { runsIf: [needs('agent.enabled', true)] }),
        ],
        ignored: [ignored('nodeSelector', 'controller.nodeSelector'), { path: at('master.nodeSelector'), instead: [at('controller.nodeSelector')], from: '3.0.0' }],
    },
    // kubernetes-sigs/secrets-store-csi-driver@0aad886f; the provider's chart is built the same way.
    ...[
        ['secrets-store-csi-driver', 'kubernetes-sigs.github.io/secrets-store-csi-driver/charts', 'secrets-store-csi-driver'],
        ['csi-secrets-store-provider-azure', 'azure.github.io/secrets-store-csi-driver-provider-azure/charts', 'csi-secrets-store-provider-azure'],
    ].map(([name, repository, alias]) => ({
        name,
        title: name,
        kind: 'other',
        repositories: [repository],
        aliases: [alias],
        components: [
            component('Linux daemon set', 'linux', { fixedFrom: '0.0.0', everyNode: true, runsIf: [needs('linux.enabled', true)] }),
            component('Windows daemon set', 'windows', {
                defaults: [{ is: 'windows' }],
                fixedFrom: '0.0.0',
                everyNode: true,
                runsIf: [needs('windows.enabled', false)],
            }),
        ],
        ignored: [ignored('nodeSelector', 'linux.nodeSelector')],
        runsOnWindows: true,
    })),
    // kubernetes-csi/csi-driver-smb@95c696805. The Windows daemon set is on since 1.17.0.
    {
        name: 'csi-driver-smb',
        title: 'SMB CSI driver',
        kind: 'other',
        repositories: ['raw.githubusercontent.com/kubernetes-csi/csi-driver-smb/master/charts'],
        aliases: ['csi-driver-smb'],
        components: [
            component('Linux daemon set', 'linux', { defaults: linux, fixedFrom: '0.0.0', everyNode: true, runsIf: [needs('linux.enabled', true)] }),
            component('Windows daemon set', 'windows', {
                defaults: [{ is: 'windows' }],
                fixedFrom: '0.0.0',
                everyNode: true,
                until: '1.17.0',
                runsIf: [needs('windows.enabled', false)],
            }),
            component('Windows daemon set', 'windows', {
                defaults: [{ is: 'windows' }],
                fixedFrom: '0.0.0',
                everyNode: true,
                from: '1.17.0',
                runsIf: [needs('windows.enabled', true)],
            }),
        ],
        ignored: [],
        runsOnWindows: true,
    },
];
/** Charts with known defaults. */
const charts = [...ingressControllers, ...others];


/***/ })

};
