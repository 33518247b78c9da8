import type { Severity } from '../src/model/rule.js'
import { element } from './dom.js'

/** Characters of the text that something is said about. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: Severity | 'evidence'
}

export interface Editor {
  /** Shows a file. */
  show(path: string, text: string): void
  /** Underlines what something is said about. */
  mark(marks: readonly Mark[]): void
  /** Puts the selection on a place, in sight, with the focus. */
  select(start: number, end: number): void
  /** Makes it hold another text, in a way that undo takes back. */
  replace(text: string): void
  readonly caret: number
}

const rank: readonly Mark['kind'][] = ['error', 'warning', 'notice', 'evidence']

/** A text area over a copy of its text: the copy carries the underlines and the line numbers, the text area all that one expects of one. */
export function createEditor(host: HTMLElement, on: { readonly input: (text: string) => void; readonly move: (caret: number) => void }): Editor {
  const gutter = element('pre', { class: 'gutter', 'aria-hidden': 'true' })
  const backdrop = element('pre', { class: 'backdrop', 'aria-hidden': 'true' })
  const area = element('textarea', { wrap: 'off', spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', 'aria-describedby': 'status' })
  host.append(gutter, element('div', { class: 'code' }, backdrop, area))
  let marks: readonly Mark[] = []
  const draw = (): void => {
    const text = area.value
    // A line break at the end has a line below it only where something stands there.
    backdrop.replaceChildren(...marked(text, marks), '\n')
    gutter.replaceChildren(...lineNumbers(text, marks))
  }
  area.addEventListener('input', () => {
    marks = []
    draw()
    on.input(area.value)
  })
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === area) on.move(area.selectionStart)
  })
  return {
    show(path, text) {
      area.setAttribute('aria-label', `Content of ${path}`)
      // Setting the same value would lose the caret and what undo knows.
      if (area.value !== text) {
        area.value = text
        area.setSelectionRange(0, 0)
        host.scrollTo(0, 0)
      }
      marks = []
      draw()
    },
    mark(next) {
      marks = next
      draw()
    },
    select(start, end) {
      area.focus({ preventScroll: true })
      area.setSelectionRange(start, Math.max(start, end))
      const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
      const before = area.value.slice(0, start)
      const line = before.split('\n').length - 1
      host.scrollTop = Math.max(0, line * lineHeight - host.clientHeight / 3)
      host.scrollLeft = Math.max(0, (start - before.lastIndexOf('\n') - 60) * (lineHeight / 2.5))
    },
    replace(text) {
      const { start, end, insert } = difference(area.value, text)
      area.focus()
      area.setSelectionRange(start, end)
      // The only way to change a text area that undo knows of; where it is gone, the change still has to happen.
      const isDone = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert)
      if (isDone && area.value === text) return
      area.value = text
      area.dispatchEvent(new Event('input'))
    },
    get caret() {
      return area.selectionStart
    },
  }
}

/** The text in runs, each with the worst of the marks that cover it. */
function marked(text: string, marks: readonly Mark[]): (Node | string)[] {
  const widened = marks.map(mark => ({ ...mark, end: Math.max(mark.end, mark.start + 1) }))
  const edges = [...new Set([0, text.length, ...widened.flatMap(({ start, end }) => [start, Math.min(end, text.length)])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const run = text.slice(from, edges[index + 1])
    const kind = worst(widened.filter(({ start, end }) => start <= from && from < end))
    return kind ? element('mark', { class: kind }, run) : run
  })
}

const worst = (marks: readonly Mark[]): Mark['kind'] | undefined => rank.find(kind => marks.some(mark => mark.kind === kind))

function lineNumbers(text: string, marks: readonly Mark[]): Node[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const end = start + line.length
    const kind = worst(marks.filter(mark => mark.start >= start && mark.start <= end && mark.kind !== 'evidence'))
    start = end + 1
    return element('span', { class: kind }, `${index + 1}\n`)
  })
}

/** The smallest range that makes one text of the other. */
function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly insert: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let tail = 0
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) }
}
