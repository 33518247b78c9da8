import { azureGroupOf } from '../extract/azure/object-groups.js'
import { parts } from '../extract/parts.js'
import type { Span } from '../model/text.js'
import type { Expander } from './expand.js'

/** The clusters and pools that Kubernetes objects make in Azure, overlays and charts included: they refer to one another across files. */
export const azureObjects: Expander = (files, facts) => {
  let texts: ReadonlyMap<number, string> | undefined
  const textOf = (source: number): string | undefined => {
    texts ??= new Map([...files.values()].map(file => [file.source, file.text]))
    return texts.get(source)
  }
  const objects = facts.filter(fact => fact.kind === 'object')
  const written = ({ source, start, end }: Span): string | undefined => textOf(source)?.slice(start, end)
  return {
    facts: objects.some(azureGroupOf) ? parts.azureInYaml.code().azureObjectFacts(objects, written) : [],
    consumed: new Set(),
    notices: [],
  }
}
