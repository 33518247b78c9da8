import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { entriesAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { shown, valueOf } from '../../model/value.js'
import { faultsOf } from './faults.js'

/** The annotations of Kubernetes 1.14 and 1.15; fields took their place in 1.16. */
const alphaAnnotation = /^(?:pod\.|.*\.container\.)alpha\.windows\.kubernetes\.io\/gmsa-credential-spec(?:-name)?$/

export const rule = {
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
} satisfies Rule<'object' | 'workload'>

function specProblems(object: KubernetesObject): readonly Problem[] {
  return faultsOf(object).map(({ part, offending = {}, ...fault }) => ({
    ...fault,
    subject: [object.resource, valueOf(object.name) ?? '', part],
    why: say`Windows hands the credential spec to the domain controller as it is: what is missing or left over shows only when the first pod fails to start.`,
    offending,
  }))
}

function annotationProblems(workload: Workload): readonly Problem[] {
  const found = entriesAt(workload.podMetadata, 'annotations').filter(({ key }) => alphaAnnotation.test(key.text))
  return found.map(({ key, value }) => {
    const name = shown(textAt(value))
    return {
      at: key.at,
      subject: [...workloadSubject(workload), key.text],
      message: say`the annotation ${key.text} has no effect`,
      why: say`It belongs to the alpha of gMSA; since Kubernetes 1.16 nothing reads it, and the pod starts without its domain account.`,
      remedy: say`Write ${'securityContext.windowsOptions.gmsaCredentialSpecName'}${name === '' ? [] : say`: ${name}`} on the pod or the container.`,
      offending: { annotation: key.text },
    }
  })
}
