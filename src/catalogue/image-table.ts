import type { Day } from '../model/rule.js'
import type { WindowsBuild } from './windows-builds.js'

/** What is known of the images of some repositories, whatever their tag; words of the tag come first, these rows after. */
export interface RepositoryRow {
  /** Registry and repository in lower case. `/*` at the end: everything below; `*` at the end: every name that starts so. */
  readonly names: readonly string[]
  readonly os: 'Windows' | 'Linux' | 'both'
  /** Not documented as such, but nothing else is known to be there. */
  readonly guess?: true
  /** HostProcess images run on any build. */
  readonly hostProcess?: true
  /** Tags without a build of their own. The first row that holds counts. */
  readonly tags?: readonly TagRow[]
  /** An image without a tag cannot be pulled: the repository has no `latest`. */
  readonly noLatest?: true
}

/** The builds that a tag without a build in its name offers, by the day. */
export interface TagRow {
  /** `latest` stands for no tag, too. */
  readonly tags: readonly string[]
  readonly builds: readonly WindowsBuild[]
  readonly from?: Day
  readonly until?: Day
}

/**
 * .NET Framework: on 2025-10-14 the 4.8 images were built on the two oldest versions only, and `4.8` lost Windows Server 2022.
 * https://github.com/microsoft/dotnet-framework-docker, README.aspnet.md
 */
const frameworkTags: readonly TagRow[] = [
  { tags: ['4.8.1'], builds: [20348], until: '2024-11-12' },
  { tags: ['4.8.1'], builds: [20348, 26100], from: '2024-11-12' },
  { tags: ['4.8', 'latest'], builds: [14393, 17763, 20348], from: '2021-08-18', until: '2025-10-14' },
  { tags: ['4.8', 'latest'], builds: [14393, 17763] },
  { tags: ['3.5'], builds: [14393, 17763, 20348], from: '2021-08-18' },
  { tags: ['3.5', '4.7.2'], builds: [14393, 17763] },
  { tags: ['4.7.1', '4.7', '4.6.2'], builds: [14393] },
]

/** The multi-platform tags of .NET lost Windows with .NET 8: https://github.com/dotnet/dotnet-docker/issues/4492. */
const dotnetRepositories = ['runtime', 'runtime-deps', 'aspnet', 'sdk', 'monitor'].flatMap(name => [
  `mcr.microsoft.com/dotnet/${name}`,
  `mcr.microsoft.com/dotnet/nightly/${name}`,
])

/** Repositories of .NET, whose tags before version 8 without an OS are of both. */
export const multiPlatformDotnet: ReadonlySet<string> = new Set([
  ...dotnetRepositories,
  ...['runtime', 'runtime-deps', 'aspnet', 'sdk'].map(name => `mcr.microsoft.com/dotnet/core/${name}`),
])

/** In order: the first row with the repository counts. */
export const repositoryRows: readonly RepositoryRow[] = [
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
    names: ['caddy', 'eclipse-temurin', 'golang', 'haxe', 'hello-world', 'hylang', 'julia', 'mongo', 'nats', 'nats-streaming', 'openjdk', 'pypy', 'python'].map(
      name => `docker.io/library/${name}`,
    ),
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
]
