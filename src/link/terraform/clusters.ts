import type { ClusterName } from '../../model/facts.js'
import { entryOf, type MapNode, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { absent, known, unknown, type Value } from '../../model/value.js'
import { memberOf } from './evaluate.js'
import { addressOf, type ResourceReference } from './reference.js'
import { hole, referenceOf } from './values.js'

/** Resources that make a cluster. */
const makers: ReadonlySet<string> = new Set(['azurerm_kubernetes_cluster', 'azurerm_kubernetes_automatic_cluster', 'azapi_resource'])

/** How a cluster is named by the argument of another resource: its id. */
export function clusterOfId(body: MapNode, argument: string): ClusterName {
  const id = entryOf(body, argument)?.value
  const reference = id && referenceOf(id)
  return reference?.is === 'resource' ? clusterOfResource(reference, id!.at) : clusterOfText(textAt(body, argument))
}

/** The cluster that a resource makes or looks up. */
export function clusterOfResource(reference: ResourceReference, at: Span): ClusterName {
  const whole = hole(at, { reference: { ...reference, path: [] } })
  const text = (name: string): Value<string> => textAt(memberOf(whole, name, at))
  const name = { name: text('name'), resourceGroup: text('resource_group_name') }
  return reference.resource.block.type === 'resource' && makers.has(reference.resource.type) ? { ...name, symbol: addressOf(reference) } : name
}

const ID = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerService\/managedClusters\/([^/]+)$/i

/** `/subscriptions/.../resourceGroups/shop-rg/providers/Microsoft.ContainerService/managedClusters/shop` */
function clusterOfText(text: Value<string>): ClusterName {
  if (text.is === 'absent') return { name: absent(text.at), resourceGroup: absent(text.at) }
  if (text.is === 'unknown') return { name: text, resourceGroup: unknown(text.at) }
  if (text.is === 'known') {
    const [, group, name] = ID.exec(text.value) ?? []
    return name === undefined
      ? { name: unknown(text.at), resourceGroup: unknown(text.at) }
      : { name: known(name, text.at, text.from), resourceGroup: known(group!, text.at, text.from) }
  }
  const name = /\/managedClusters\/([^/]+)$/i.exec(text.parts.at(-1) ?? '')?.[1]
  return { name: name === undefined ? unknown(text.at) : known(name, text.at), resourceGroup: unknown(text.at) }
}
