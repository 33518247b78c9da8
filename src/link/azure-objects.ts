import { azureObjectFacts } from '../extract/azure/objects.js'
import type { Expander } from './expand.js'

/** The clusters and pools that Kubernetes objects make in Azure, overlays and charts included: they refer to one another across files. */
export const azureObjects: Expander = (files, facts) => {
  const texts = new Map([...files.values()].map(file => [file.source, file.text]))
  return {
    facts: azureObjectFacts(
      facts.filter(fact => fact.kind === 'object'),
      ({ source, start, end }) => texts.get(source)?.slice(start, end),
    ),
    consumed: new Set(),
    notices: [],
  }
}
