import type { Intent } from './facts.js'
import { plainly } from './prose.js'

/** The licences of Windows nodes (Azure Hybrid Benefit), and how people speak of them. */

const named = /\bhybrid[ -]benefit\b|\bAHUB\b/i
/** The words may as well say that it comes later, or not at all. */
const otherwise =
  /\b(?:without|no|not|never|disable\w*|disabling|remov\w+|turn\w* off|stop\w*|later|afterwards|after|before|once|if|can|may|optional\w*|instead)\b|n't\b/i

/** Whether what stands above a statement says that it applies the licence. */
export const meansLicence = (intent: Intent | undefined): intent is Intent => intent !== undefined && named.test(intent.text) && !otherwise.test(intent.text)

/** What it costs to leave it out. */
export const licenceCosts = plainly('Until the licence is set, every Windows node is billed with the price of its licence on top.')
