import { azureObjectFacts } from '../extract/azure/objects.js'
import type { Expander } from './expand.js'

/** The clusters and pools that Kubernetes objects make in Azure, overlays and charts included: they refer to one another across files. */
export const azureObjects: Expander = (files, facts) => {
  let texts: ReadonlyMap<number, string> | undefined
  const textOf = (source: number): string | undefined => {
    texts ??= new Map([...files.values()].map(file => [file.source, file.text]))
    return texts.get(source)
  }
  return {
    facts: azureObjectFacts(
      facts.filter(fact => fact.kind === 'object'),
      ({ source, start, end }) => textOf(source)?.slice(start, end),
    ),
    consumed: new Set(),
    notices: [],
  }
}
