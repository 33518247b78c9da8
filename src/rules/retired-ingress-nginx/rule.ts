import { controllerImageNames } from '../../catalogue/controller-images.js'
import { sources } from '../../catalogue/sources.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { addOnCommands, addOnUse, type NginxUse, projectUse } from './uses.js'

export const rule = {
  title: 'An ingress controller whose maintenance has ended',
  severity: 'notice',
  confidence: 'high',
  scope: 'any',
  since: '2026-03-01',
  deadlines: [
    { day: '2026-03-01', what: 'The maintenance of Ingress NGINX ends (in March)' },
    { day: '2026-11-30', what: 'Patches for the NGINX of the application routing add-on end' },
  ],
  sources: [
    { title: 'Ingress NGINX retirement (README of the project)', url: 'https://github.com/kubernetes/ingress-nginx', read: '2026-03-20', final: true },
    {
      title: 'From the NGINX of application routing to the Gateway API (AKS)',
      url: 'https://learn.microsoft.com/azure/aks/app-routing-nginx-to-gateway-api-migration',
      read: '2026-11-22',
    },
    sources.appRouting,
  ],
  on: ['helm-release', 'workload', 'object', 'command'],
  images: controllerImageNames,
  commands: ['kubectl', ...addOnCommands.map(path => `az ${path}`)],
  words: ['ingress-nginx', 'approuting', 'app-routing', 'web_application_routing'],
  resources: ['Ingress', 'NginxIngressController'],
  check(fact, world) {
    const project = projectUse(fact, world)
    if (project) return problem(project, false)
    const addOn = addOnUse(fact)
    return addOn && problem(addOn, true)
  },
} satisfies Rule<'helm-release' | 'workload' | 'object' | 'command'>

function problem(use: NginxUse, managed: boolean): Problem {
  return {
    at: use.at,
    subject: use.subject,
    message: managed
      ? say`${use.what} uses the NGINX of the application routing add-on, which gets patches until the end of November 2026 only`
      : say`${use.what} is Ingress NGINX, whose maintenance ended in March 2026`,
    why: managed
      ? plainly('The add-on runs Ingress NGINX, whose project has ended. Microsoft fixes critical holes in it until then; after that nobody does.')
      : plainly('What runs goes on running, but nobody mends bugs any more, nor holes in its security.'),
    remedy: managed
      ? say`Move to the Gateway API of the same add-on (${'az aks approuting gateway istio enable'}), or to Application Gateway for Containers. Both can run beside NGINX until the names in DNS are switched over.`
      : say`Plan a move: to the Gateway API of the application routing add-on (${'az aks approuting gateway istio enable'}), to Application Gateway for Containers, or to a controller that is maintained. The NGINX of the add-on is no way out: its patches end with November 2026.`,
    offending: use.offending,
  }
}
