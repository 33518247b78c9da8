import type { Command } from '../model/facts.js'
import { groupBy } from '../model/groups.js'

/** Looks up the commands of which a rule says that it is about them (see Rule.commands). */
export function commandIndex(commands: readonly Command[]): (names: readonly string[]) => readonly Command[] {
  const byName = groupBy(commands, nameOf)
  return names => [...byName].flatMap(([name, group]) => (names.some(each => name === each || name.startsWith(`${each} `)) ? group : []))
}

const nameOf = ({ tool, az }: Command): string => (az ? `az ${az.path}` : tool)
