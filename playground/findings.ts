import type { Finding, Notice } from '../src/model/rule.js'
import { quietly } from '../src/report/links.js'
import { openOnes } from '../src/report/report.js'
import { severityNames } from '../src/report/table.js'
import { rules } from '../src/rules/index.js'
import { button, element, outward } from './dom.js'
import { isFixable, type Look } from './look.js'
import { type GoTo, placeButton, proseNodes } from './prose.js'

export interface FindingActions {
  readonly goTo: GoTo
  readonly explain: (rule: string) => void
  readonly fix: (finding: Finding) => void
}

/** Draws the findings, those that are allowed, and what was not understood. */
export function drawFindings(host: HTMLElement, seen: Look, actions: FindingActions): void {
  const open = openOnes(seen.findings)
  const allowed = seen.findings.filter(finding => finding.allowed)
  host.replaceChildren(
    ...(seen.mistakes.length > 0 ? [section('Mistakes in the config', ...seen.mistakes.map(text => element('p', { class: 'notice-line' }, text)))] : []),
    ...(open.length === 0 ? [element('p', { class: 'empty' }, 'No problems found.')] : []),
    element('ol', { class: 'cards' }, ...open.map(finding => card(finding, seen, actions))),
    ...(allowed.length > 0 ? [section('Allowed', ...allowed.map(finding => allowedLine(finding, seen, actions)))] : []),
    ...(seen.notices.length > 0 ? [section('Not understood', ...seen.notices.map(notice => noticeLine(notice, seen, actions)))] : []),
  )
}

function card(finding: Finding, seen: Look, { goTo, explain, fix }: FindingActions): HTMLElement {
  const { rule, severity, at, message, why, remedy, because = [] } = finding
  const said = (name: string, prose: Finding['why']): HTMLElement | false =>
    prose.length > 0 && element('p', {}, element('strong', {}, `${name} `), ...proseNodes(prose, seen.sources, goTo))
  return element(
    'li',
    { class: `card ${severity}`, 'data-at': `${at.source}:${at.start}` },
    element('h2', {}, element('span', { class: `badge ${severity}` }, severityNames[severity]), ' ', ...proseNodes(message, seen.sources, goTo)),
    element('p', { class: 'where' }, placeButton(at, seen.sources, goTo), finding.example && ' in an example: never blocks'),
    said('Why:', why),
    said('What to write instead:', remedy),
    because.length > 0 &&
      element(
        'ul',
        { class: 'because' },
        ...because.map(each => element('li', {}, ...proseNodes(each.says, seen.sources, goTo), ': ', placeButton(each.at, seen.sources, goTo))),
      ),
    element('p', { class: 'sources' }, ...sourceLinks(rule)),
    element(
      'div',
      { class: 'actions' },
      isFixable(finding) && button('Apply the fix', () => fix(finding), { class: 'fix', 'aria-label': `Apply the fix of ${rule}` }),
      button(`About ${rule}`, () => explain(rule)),
    ),
  )
}

function sourceLinks(rule: string): (Node | string)[] {
  const sources = rules[rule]?.sources ?? []
  return sources.flatMap(({ title, url, read }, index) => [index === 0 ? 'Source: ' : ', ', outward(quietly(url), title), ` (read ${read})`])
}

const allowedLine = ({ rule, at, allowed }: Finding, seen: Look, { goTo }: FindingActions): HTMLElement =>
  element('p', { class: 'notice-line' }, placeButton(at, seen.sources, goTo), ` ${rule}: ${allowed?.reason ?? ''}`)

function noticeLine({ path, at, message }: Notice, seen: Look, { goTo }: FindingActions): HTMLElement {
  return element('p', { class: 'notice-line' }, at ? placeButton(at, seen.sources, goTo) : path, ` ${message}`)
}

const section = (title: string, ...content: readonly HTMLElement[]): HTMLElement => element('section', {}, element('h2', {}, title), ...content)
