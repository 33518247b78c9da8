import type { FactKind } from '../src/model/facts.js'
import type { Rule } from '../src/model/rule.js'

/** What a rule is about, for the indexes that people read: the first theme that has its id. */
export const themes = [
  {
    title: 'Clusters and their network',
    ids: [
      /^kubenet-|^byo-cni|^cilium-|network-policy|^basic-load|^outbound-nat|client-source-ip|service-port|^missing-windows-profile|application-routing|^istio-|^osm-|^too-many-|kubernetes-version|autoprovisioning|^virtual-node|recording-rules|^load-balancer|^ipv6-|^linux-feature/,
    ],
  },
  { title: 'Identity and passwords', ids: [/^gmsa-|admin-(?:password|user)|pod-identity|service-principal/] },
  { title: 'Where pods run', ids: [/-on-any-os$|os-selector|mixed-os|os-label|os-name|untolerated|options-on-linux|helm-value|retired-ingress/] },
  { title: 'Images', ids: [/image|nano-server|docker-runtime|hyperv/] },
  { title: 'Volumes', ids: [/volume|-csi-|file-permissions|secrets-store|file-mount/] },
  {
    title: 'Pods on Windows',
    ids: [/^privileged|run-as-|security-options|host-(?:namespace|network|process)|hugepages|linux-path|pod-level|root-user-check|^vpa-/],
  },
  { title: 'Commands that do something else', ids: [/^broken-line|az-argument|without-arguments|hybrid-benefit|preview-feature/] },
  { title: 'Services that are gone', ids: [/^aks-engine|dev-spaces|kubernetes-dashboard/] },
  {
    title: 'Node pools',
    ids: [/pool|sku|vm|arm64|launch|streaming|surge|nodes?-os|os-config|kubelet-config|runtime|availability-set|autoscaler|max-pods|node-label|fips/],
  },
  { title: 'Everything else', ids: [/./] },
] as const satisfies readonly { readonly title: string; readonly ids: readonly RegExp[] }[]

type Theme = (typeof themes)[number]['title']

/** Where no theme knows the id, what the rule is asked about tells most. */
const byFact: Readonly<Partial<Record<FactKind, Theme>>> = {
  'node-pool': 'Node pools',
  cluster: 'Clusters and their network',
  workload: 'Pods on Windows',
  command: 'Commands that do something else',
  'helm-release': 'Where pods run',
}

/** The theme that a rule stands under. */
export function themeOf(id: string, { on }: Rule): Theme {
  const named = themes.find(({ ids }) => ids.some(pattern => pattern.test(id)))!.title
  return named === 'Everything else' ? (byFact[[on].flat()[0] as FactKind] ?? named) : named
}
