import type { Command } from '../model/facts.js'

/** Looks up the commands of which a rule says that it is about them (see Rule.commands). */
export function commandIndex(commands: readonly Command[]): (names: readonly string[]) => readonly Command[] {
  const byName = new Map<string, Command[]>()
  for (const command of commands) {
    const name = nameOf(command)
    const group = byName.get(name)
    if (group) group.push(command)
    else byName.set(name, [command])
  }
  return names => [...byName].flatMap(([name, group]) => (names.some(each => name === each || name.startsWith(`${each} `)) ? group : []))
}

const nameOf = ({ tool, az }: Command): string => (az ? `az ${az.path}` : tool)
