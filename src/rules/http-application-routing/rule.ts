import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, shown, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'

export const rule = {
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
    if (fact.kind === 'object') return waitingIngress(fact)
    if (valueOf(fact.httpApplicationRouting) !== true) return
    return {
      at: fact.httpApplicationRouting.at,
      subject: clusterSubject(fact),
      message: say`${clusterNamed(fact)} asks for HTTP application routing, which retired on 2025-03-03`,
      why: say`AKS blocks clusters that ask for it, and it does not run on Kubernetes 1.30 or newer.`,
      remedy: say`Leave it out. ${'az aks approuting enable'} has taken its place; for a new start look at its Gateway API, since its NGINX gets no patches after November 2026.`,
      offending: {},
    }
  },
} satisfies Rule<'cluster' | 'object'>

const ingressClass = 'addon-http-application-routing'

function waitingIngress({ resource, object, name, namespace }: KubernetesObject): Problem | undefined {
  const places = [textAt(object, 'metadata', 'annotations', 'kubernetes.io/ingress.class'), textAt(object, 'spec', 'ingressClassName')]
  const use = places.find(place => isText(place, ingressClass))
  return (
    use && {
      at: use.at,
      subject: [resource, valueOf(namespace) ?? '', shown(name)],
      message: say`the Ingress ${shown(name)} waits for ${ingressClass}, which retired on 2025-03-03`,
      why: say`No controller answers to this class any more, so the ingress gets no address.`,
      remedy: say`Name the class of the controller that the cluster has, such as ${'webapprouting.kubernetes.azure.com'} of the application routing add-on.`,
      offending: { ingressClass },
    }
  )
}
