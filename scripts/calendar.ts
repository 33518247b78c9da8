import { kubernetesVersions } from '../src/catalogue/kubernetes-versions.js'
import { osSkus } from '../src/catalogue/os-skus.js'
import { previewFeatures } from '../src/catalogue/preview-features.js'
import { windowsVersions } from '../src/catalogue/windows-builds.js'
import type { Day } from '../src/model/rule.js'
import { home } from '../src/report/links.js'
import type { Entry } from './rule-index.js'

/** Something that stops on a day, and the rule that knows of it. */
export interface Event {
  readonly day: Day
  readonly what: string
  readonly rule?: string
}

/** What stops working when, as the catalogue has it, in the order of the days. */
export function events(entries: readonly Entry[]): readonly Event[] {
  const all: Event[] = [
    ...entries.flatMap(({ id, rule }) => (rule.deadlines ?? []).map(deadline => ({ ...deadline, rule: id }))),
    ...entries.flatMap(({ id, rule }) =>
      rule.until === undefined ? [] : [{ day: rule.until, what: `No longer true: ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`, rule: id }],
    ),
    ...osSkus.flatMap(({ name, retires, imagesRemoved }) => [
      ...(retires === undefined ? [] : [{ day: retires, what: `${name} retires: no new pools`, rule: 'retired-windows-os-sku' }]),
      ...(imagesRemoved === undefined
        ? []
        : [{ day: imagesRemoved, what: `The node images of ${name} are removed: its pools cannot scale out any more`, rule: 'retired-windows-os-sku' }]),
    ]),
    ...kubernetesVersions.flatMap(({ version, ends, longTermEnds, announced }) => {
      const note = announced ? ' (announced)' : ''
      return [
        { day: ends, what: `Kubernetes ${version}: the last day of support${note}`, rule: 'unsupported-kubernetes-version' },
        ...(longTermEnds === undefined
          ? []
          : [{ day: longTermEnds, what: `Kubernetes ${version}: the last day of long-term support${note}`, rule: 'unsupported-kubernetes-version' }]),
      ]
    }),
    ...windowsVersions.map(({ name, ends }) => ({
      day: ends,
      what: `Base images of ${name}: the last day of security updates`,
      rule: 'windows-image-os-mismatch',
    })),
    ...previewFeatures
      .filter(feature => 'ended' in feature)
      .map(({ feature, over }) => ({ day: over, what: `The preview of ${feature} ends`, rule: 'windows-preview-feature' })),
  ]
  const seen = new Set<string>()
  return all
    .filter(({ day, what }) => !seen.has(`${day} ${what}`) && seen.add(`${day} ${what}`))
    .sort((a, b) => (a.day === b.day ? (a.what < b.what ? -1 : 1) : a.day < b.day ? -1 : 1))
}

/** A table for each year, what is to come first. */
export function calendarTables(all: readonly Event[], today: Day, link: (id: string) => string): string {
  const ahead = all.filter(event => event.day >= today)
  const over = all.filter(event => event.day < today).reverse()
  const table = (events: readonly Event[]): string =>
    `| Day | What | Rule |\n| --- | --- | --- |\n${events.map(({ day, what, rule }) => `| ${day} | ${what} | ${rule === undefined ? '' : `[${rule}](${link(rule)})`} |`).join('\n')}`
  const years = [...new Set(ahead.map(({ day }) => day.slice(0, 4)))]
  const coming = years.map(year => `### ${year}\n\n${table(ahead.filter(({ day }) => day.startsWith(year)))}`)
  return `## What is to come\n\n${coming.join('\n\n')}\n\n## What is over\n\n${table(over)}`
}

/** The same as a file that calendars subscribe to (RFC 5545): a reminder 90 days before each. */
export function icalendar(all: readonly Event[], today: Day): string {
  const stamp = `${today.replaceAll('-', '')}T000000Z`
  const blocks = all
    .filter(event => event.day >= today)
    .map(({ day, what, rule }) => [
      'BEGIN:VEVENT',
      `UID:${day}-${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@aks-windows-lint`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(what)}`,
      ...(rule === undefined ? [] : [`URL:${home}/blob/v1/src/rules/${rule}/README.md`]),
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(what)}`,
      'TRIGGER:-P90D',
      'END:VALARM',
      'END:VEVENT',
    ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aks-windows-lint//calendar//EN',
    'X-WR-CALNAME:Windows on AKS: what stops when',
    ...blocks.flat(),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&')

/** No line may have more than 75 bytes; what is here is ASCII. */
const folded = (line: string): string => line.match(/^.{0,75}|.{1,74}/g)!.join('\r\n ')
