import type { Finding } from '../src/model/rule.js'
import type { Span } from '../src/model/text.js'
import { countsInWords, countsOf, openOnes } from '../src/report/report.js'
import { byId, element, withArrowKeys } from './dom.js'
import { createEditor, type Mark } from './editor.js'
import { drawFindings } from './findings.js'
import { isFixable, type Look, look, mended } from './look.js'
import { drawMap } from './map.js'
import { freePath, longest, type Project, type ProjectFile } from './project.js'
import { showPage } from './rule-page.js'
import { samples } from './samples.js'
import { fromFragment, toFragment } from './share.js'
import { drawTabs } from './tabs.js'

/** Milliseconds without a keystroke before the files are scanned. */
const pause = 150

const today = new Date().toISOString().slice(0, 10)
const dayInput = byId<HTMLInputElement>('day')
const pathInput = byId<HTMLInputElement>('path')

let files: readonly ProjectFile[] = samples['a small shop']!
let active = 0
let seen: Look | undefined
let timer: ReturnType<typeof setTimeout> | undefined

const editor = createEditor(byId('editor'), {
  input: text => {
    files = files.map((file, index) => (index === active ? { ...file, text } : file))
    later()
  },
  move: caret => tellFinding(caret),
})

function later(): void {
  clearTimeout(timer)
  timer = setTimeout(scanNow, pause)
}

function scanNow(): void {
  clearTimeout(timer)
  const size = files.reduce((sum, file) => sum + file.text.length, 0)
  if (size > longest) {
    say(`These files have ${size} characters; the playground reads ${longest} at most.`)
    return
  }
  seen = look(files, dayInput.value || today)
  drawTabs(byId('files'), files, active, seen, choose)
  drawFindings(byId('findings'), seen, { goTo, explain: rule => showPage(byId<HTMLDialogElement>('page'), rule), fix: finding => apply([finding]) })
  drawMap(byId('model'), { seen, goTo })
  editor.mark(marksOf(seen))
  const fixable = seen.findings.filter(isFixable)
  byId<HTMLButtonElement>('fix-all').disabled = fixable.length === 0
  say(
    `${countsInWords(countsOf(seen.findings)) ?? 'No problems'} in ${files.length} file${files.length === 1 ? '' : 's'}${fixable.length > 0 ? `, ${fixable.length} fixable` : ''}.`,
  )
}

const say = (text: string): void => {
  if (byId('status').textContent !== text) byId('status').textContent = text
}

/** What is said about the file that is shown. */
function marksOf({ findings, sources }: Look): readonly Mark[] {
  const isHere = ({ source }: Span): boolean => sources[source]?.path === files[active]?.path
  return openOnes(findings).flatMap(({ at, severity, because = [] }) => [
    ...(isHere(at) ? [{ start: at.start, end: at.end, kind: severity }] : []),
    ...because.filter(each => isHere(each.at)).map(each => ({ start: each.at.start, end: each.at.end, kind: 'evidence' as const })),
  ])
}

function show(): void {
  const file = files[active]!
  drawTabs(byId('files'), files, active, seen, choose)
  pathInput.value = file.path
  editor.show(file.path, file.text)
  byId<HTMLButtonElement>('remove').disabled = files.length === 1
  byId('file').setAttribute('aria-labelledby', `file-${active}`)
  if (seen) editor.mark(marksOf(seen))
}

function choose(index: number): void {
  active = index
  show()
}

function goTo(at: Span): void {
  if (!seen) return
  const index = files.findIndex(file => file.path === seen?.sources[at.source]?.path)
  if (index >= 0 && index !== active) choose(index)
  editor.select(at.start, at.end)
}

/** Brings the finding that the caret stands in into sight. */
function tellFinding(caret: number): void {
  const found = seen && openOnes(seen.findings).find(({ at }) => seen?.sources[at.source]?.path === files[active]?.path && at.start <= caret && caret <= at.end)
  for (const card of byId('findings').querySelectorAll('.card')) {
    const isIt = found !== undefined && card.getAttribute('data-at') === `${found.at.source}:${found.at.start}`
    card.classList.toggle('current', isIt)
    if (isIt) card.scrollIntoView({ block: 'nearest' })
  }
}

/** Goes to the next finding, or the one before, from the caret on and through all files. */
function step(direction: 1 | -1): void {
  if (!seen) return
  const { sources } = seen
  const places = openOnes(seen.findings)
    .map(({ at }) => ({ at, file: files.findIndex(file => file.path === sources[at.source]?.path) }))
    .sort((a, b) => a.file - b.file || a.at.start - b.at.start)
  const isAhead = ({ file, at }: (typeof places)[number]): boolean => file > active || (file === active && at.start > editor.caret)
  const isBehind = ({ file, at }: (typeof places)[number]): boolean => file < active || (file === active && at.start < editor.caret)
  const target = direction === 1 ? (places.find(isAhead) ?? places[0]) : (places.findLast(isBehind) ?? places.at(-1))
  if (target) goTo(target.at)
}

function apply(findings: readonly Finding[]): void {
  if (!seen) return
  const after = mended(files, seen, findings)
  const first = findings[0]!
  const index = files.findIndex(file => file.path === seen?.sources[first.at.source]?.path)
  files = files.map((file, at) => (at === active ? file : after[at]!))
  editor.replace(after[active]!.text)
  files = after
  if (index >= 0 && index !== active) choose(index)
  scanNow()
  say(`${findings.length === 1 ? 'The fix is' : `${findings.length} fixes are`} applied. ${byId('status').textContent}`)
}

function open(project: Project): void {
  files = project.files
  active = 0
  dayInput.value = project.day ?? today
  seen = undefined
  show()
  scanNow()
}

async function share(): Promise<void> {
  const day = dayInput.value
  const fragment = await toFragment({ files, ...(day && day !== today && { day }) })
  history.replaceState(undefined, '', fragment)
  try {
    await navigator.clipboard.writeText(location.href)
    say('The link is copied. It holds the files themselves; nothing was sent anywhere.')
  } catch {
    say('The link is in the address bar. It holds the files themselves; nothing was sent anywhere.')
  }
}

function chooseView(name: 'findings' | 'model'): void {
  for (const view of ['findings', 'model'] as const) {
    const tab = byId(`view-${view}`)
    tab.setAttribute('aria-selected', String(view === name))
    if (view === name) tab.removeAttribute('tabindex')
    else tab.setAttribute('tabindex', '-1')
    byId(view).hidden = view !== name
  }
}

function listen(): void {
  const sample = byId<HTMLSelectElement>('sample')
  sample.append(...Object.keys(samples).map(name => element('option', { value: name }, name)))
  sample.addEventListener('change', () => open({ files: samples[sample.value]! }))
  dayInput.addEventListener('input', scanNow)
  byId('share').addEventListener('click', () => void share())
  byId('fix-all').addEventListener('click', () => seen && apply(seen.findings.filter(isFixable)))
  byId('view-findings').addEventListener('click', () => chooseView('findings'))
  byId('view-model').addEventListener('click', () => chooseView('model'))
  for (const list of ['files', 'views']) withArrowKeys(byId(list))
  byId('add').addEventListener('click', () => {
    files = [
      ...files,
      {
        path: freePath(
          'manifest.yaml',
          files.map(file => file.path),
        ),
        text: '',
      },
    ]
    choose(files.length - 1)
    pathInput.focus()
    pathInput.select()
  })
  byId('remove').addEventListener('click', () => {
    files = files.filter((_, index) => index !== active)
    choose(Math.max(0, active - 1))
    scanNow()
    byId('files').querySelectorAll<HTMLElement>('[role=tab]')[active]?.focus()
  })
  pathInput.addEventListener('change', () => {
    const others = files.filter((_, index) => index !== active).map(file => file.path)
    const path = freePath(pathInput.value, others)
    files = files.map((file, index) => (index === active ? { ...file, path } : file))
    scanNow()
    show()
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'F8') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  })
  addEventListener('hashchange', () => void openFragment())
}

async function openFragment(): Promise<void> {
  const project = await fromFragment(location.hash)
  if (project) open(project)
  else if (location.hash !== '') say('This link cannot be read: it is cut off, or not of this playground.')
}

listen()
open({ files })
void openFragment()
