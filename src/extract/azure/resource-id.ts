import { known, type Value } from '../../model/value.js'

/** A segment of the ID of a resource in Azure, such as the name behind `managedClusters`. */
export function fromId(id: Value<string>, segment: string): Value<string> {
  if (id.is === 'known') {
    const parts = id.value.split('/')
    const index = parts.findIndex(part => part.toLowerCase() === segment.toLowerCase())
    const name = index < 0 ? undefined : parts[index + 1]
    return name ? known(name, id.at, id.from) : { is: 'unknown', at: id.at }
  }
  return id.is === 'partial' ? { is: 'unknown', at: id.at } : id
}
