import { imageName, imageOf } from './images.js'

/** What an image of an ingress controller does. */
export interface ControllerImage {
  readonly controller: string
  readonly role: 'controller' | 'proxy' | 'default backend' | 'admission job' | 'certificate job' | 'agent'
  /** The project has Linux images only; otherwise this tag is for Linux, and there are others. */
  readonly linuxOnly: boolean
}

interface Row extends ControllerImage {
  /** Registry and repository in lower case; `*` at the end: any end of the name. */
  readonly names: readonly string[]
}

const row = (controller: string, role: ControllerImage['role'], ...names: readonly string[]): Row => ({ controller, role, names, linuxOnly: true })

/** Images that the manifests and charts of ingress controllers have; the repositories are those of `chart-table.ts`. */
const rows: readonly Row[] = [
  row(
    'Ingress NGINX',
    'controller',
    'registry.k8s.io/ingress-nginx/controller*',
    'k8s.gcr.io/ingress-nginx/controller*',
    'us.gcr.io/k8s-artifacts-prod/ingress-nginx/controller*',
  ),
  row(
    'Ingress NGINX',
    'controller',
    'quay.io/kubernetes-ingress-controller/nginx-ingress-controller*',
    'docker.io/bitnami/nginx-ingress-controller',
    'docker.io/bitnamilegacy/nginx-ingress-controller',
  ),
  row('Ingress NGINX', 'controller', 'mcr.microsoft.com/oss/kubernetes/ingress/nginx-ingress-controller', 'docker.io/rancher/nginx-ingress-controller'),
  row(
    'Ingress NGINX',
    'admission job',
    'registry.k8s.io/ingress-nginx/kube-webhook-certgen',
    'k8s.gcr.io/ingress-nginx/kube-webhook-certgen',
    'docker.io/jettech/kube-webhook-certgen',
  ),
  row('Ingress NGINX', 'admission job', 'docker.io/dyrnq/kube-webhook-certgen', 'docker.io/rancher/mirrored-ingress-nginx-kube-webhook-certgen'),
  row(
    'Ingress NGINX',
    'default backend',
    'registry.k8s.io/defaultbackend*',
    'k8s.gcr.io/defaultbackend*',
    'gcr.io/google_containers/defaultbackend*',
    'gcr.io/google-containers/defaultbackend*',
  ),
  row(
    'Ingress NGINX',
    'default backend',
    'registry.k8s.io/ingress-nginx/custom-error-pages',
    'registry.k8s.io/ingress-nginx/nginx-errors',
    'mcr.microsoft.com/oss/kubernetes/defaultbackend',
  ),
  row(
    'NGINX Ingress Controller of F5',
    'controller',
    'docker.io/nginx/nginx-ingress',
    'docker.io/nginxinc/nginx-ingress',
    'quay.io/nginx/nginx-ingress',
    'ghcr.io/nginx/kubernetes-ingress',
  ),
  row(
    'NGINX Ingress Controller of F5',
    'controller',
    'ghcr.io/nginxinc/kubernetes-ingress',
    'public.ecr.aws/nginx/nginx-ingress',
    'private-registry.nginx.com/nginx-ic*',
  ),
  {
    ...row(
      'Traefik',
      'controller',
      'docker.io/library/traefik',
      'docker.io/traefik/traefik',
      'ghcr.io/traefik/traefik',
      'docker.io/containous/traefik',
      'mirror.gcr.io/library/traefik',
    ),
    linuxOnly: false,
  },
  row('HAProxy Kubernetes Ingress Controller', 'controller', 'docker.io/haproxytech/kubernetes-ingress', 'ghcr.io/haproxytech/kubernetes-ingress'),
  row('HAProxy Ingress', 'controller', 'quay.io/jcmoraisjr/haproxy-ingress', 'docker.io/jcmoraisjr/haproxy-ingress', 'ghcr.io/jcmoraisjr/haproxy-ingress'),
  row(
    'Contour',
    'controller',
    'ghcr.io/projectcontour/contour',
    'docker.io/projectcontour/contour',
    'docker.io/bitnami/contour',
    'docker.io/bitnamilegacy/contour',
    'gcr.io/heptio-images/contour',
  ),
  row('Envoy', 'proxy', 'docker.io/envoyproxy/envoy', 'docker.io/envoyproxy/envoy-distroless', 'docker.io/bitnami/envoy', 'docker.io/bitnamilegacy/envoy'),
  row('Envoy Gateway', 'controller', 'docker.io/envoyproxy/gateway'),
  row(
    'Emissary-ingress',
    'controller',
    'docker.io/emissaryingress/emissary',
    'ghcr.io/emissary-ingress/emissary',
    'docker.io/datawire/emissary',
    'gcr.io/datawire/emissary',
  ),
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
]

/** Registries and repositories of all of them; `*` at the end: any end of the name. */
export const controllerImageNames: readonly string[] = rows.flatMap(({ names }) => names)

const allNames = rows.flatMap(entry => entry.names.map(name => [name, entry] as const))
const exact = new Map(allNames.filter(([name]) => !name.endsWith('*')))
const prefixes = allNames.filter(([name]) => name.endsWith('*')).map(([name, entry]) => [name.slice(0, -1), entry] as const)

/** The ingress controller that an image belongs to; undefined for any other image, and for a tag that is made for Windows. */
export function controllerImage(reference: string): ControllerImage | undefined {
  const name = imageName(reference)
  const found = exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1]
  if (!found || imageOf(reference).os === 'Windows') return undefined
  return { controller: found.controller, role: found.role, linuxOnly: found.linuxOnly }
}
