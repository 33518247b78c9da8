/** Lists the claims whose source was last read over 180 days ago, and fails where there are any: npm run stale-facts [-- DAY] */
import { rules } from '../src/rules/index.js'
import { claimsOf, freshDays, staleClaims } from './stale.js'

const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
const stale = isDay ? staleClaims(claimsOf(rules), day) : []
for (const { source, claims } of stale) say(`${source.read}  ${source.title}\n  ${source.url}\n  ${claims.join(', ')}\n`)
if (!isDay) say('a day is written YYYY-MM-DD')
else if (stale.length === 0) say(`every source was read within ${freshDays} days of ${day}`)
else say(`${stale.length} sources were last read over ${freshDays} days before ${day}`)
process.exitCode = isDay ? (stale.length === 0 ? 0 : 1) : 2

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
