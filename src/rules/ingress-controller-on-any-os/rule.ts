import { controllerImageNames } from '../../catalogue/controller-images.js'
import { sources } from '../../catalogue/sources.js'
import type { Rule } from '../../model/rule.js'
import { ofRelease } from './release.js'
import { ofWorkload } from './workload.js'

export const rule = {
  title: 'An ingress controller may run on Windows nodes',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [sources.windowsFaq, sources.windowsBestPractices, sources.noMatchForPlatform, sources.ingressNginxChart],
  on: ['helm-release', 'workload'],
  images: controllerImageNames,
  check: (fact, world) => (fact.kind === 'workload' ? ofWorkload(fact, world) : ofRelease(fact, world)),
} satisfies Rule<'helm-release' | 'workload'>
