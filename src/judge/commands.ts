import type { Command } from '../model/facts.js'
import { groupBy } from '../model/groups.js'
import { valueOf } from '../model/value.js'

/** Looks up the commands of which a rule says that it is about them (see Rule.commands). */
export function commandIndex(commands: readonly Command[]): (names: readonly string[]) => readonly Command[] {
  const byName = groupBy(commands, nameOf)
  return names => [...byName].flatMap(([name, group]) => (names.some(each => name === each || name.startsWith(`${each} `)) ? group : []))
}

const nameOf = (command: Command): string => (command.tool === 'az' ? `az ${command.az?.path ?? leadingWords(command)}` : command.tool)

/** What a command of `az` that is not read is named by: its words before the first option, in lower case. */
function leadingWords({ words }: Command): string {
  const texts = words.slice(1).map(({ value }) => valueOf(value)?.toLowerCase())
  const end = texts.findIndex(text => text === undefined || text.startsWith('-'))
  return texts.slice(0, end < 0 ? texts.length : end).join(' ')
}
