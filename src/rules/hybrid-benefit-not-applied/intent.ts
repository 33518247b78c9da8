import type { AzReading, Command } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'

const named = /\bhybrid[ -]benefit\b|\bAHUB\b/i
/** The words may as well say that it comes later, or not at all. */
const otherwise =
  /\b(?:without|no|not|never|disable\w*|disabling|remov\w+|turn\w* off|stop\w*|later|afterwards|after|before|once|if|can|may|optional\w*|instead)\b|n't\b/i

/** What stands above the command says that it applies the licence, and the command does not. */
export function withoutFlag({ at, intent, breaks, words }: Command, az: AzReading): Problem | undefined {
  const flags = az.options.map(({ name }) => name)
  // An update of nothing has a rule of its own, and a line that was lost may have held the flag.
  const other = az.open || az.help || az.rejected || breaks || flags.some(name => /-ahub$/.test(name)) || flags.length < 3
  if (!intent || other || !named.test(intent.text) || otherwise.test(intent.text)) return undefined
  return {
    at: { ...words[0]!.at, end: Math.max(words[0]!.at.end, Math.min(at.end, words[2]!.at.end)) },
    subject: [`az ${az.path}`, 'intent'],
    message: say`${`az ${az.path}`} is to apply Azure Hybrid Benefit, and ${'--enable-ahub'} is missing`,
    why: plainly('Only the flag sets the licence. Until it is set, every Windows node is billed with the price of its licence on top.'),
    remedy: say`Add ${'--enable-ahub'}.`,
    offending: {
      command: words
        .slice(0, 3)
        .map(({ value }) => (value.is === 'known' ? value.value : ''))
        .join(' '),
    },
    because: [{ at: intent.at, says: plainly('what the command is for is said here') }],
  }
}
