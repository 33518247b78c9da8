import { sources } from '../../catalogue/sources.js'
import type { Rule } from '../../model/rule.js'
import { isSameSpan } from '../../model/text.js'
import { unescapedSelectors } from './unescaped.js'
import { unknownKeys } from './unknown-keys.js'

export const rule = {
  title: 'A selector in the values of a chart never takes effect',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [
    { title: 'Using Helm: the format and limitations of --set', url: 'https://helm.sh/docs/intro/using_helm/', read: '2026-08-21' },
    sources.kured,
    sources.kuredChart,
    sources.ingressNginxChart,
  ],
  on: 'helm-release',
  check(release, world) {
    const unknown = unknownKeys(release, world)
    // A key that is not there at all needs no backslash either.
    return [...unknown, ...unescapedSelectors(release).filter(({ at }) => !unknown.some(problem => isSameSpan(problem.at, at)))]
  },
} satisfies Rule<'helm-release'>
