import type { Prose } from '../src/model/prose.js'
import type { SourceFile } from '../src/model/source.js'
import type { Span } from '../src/model/text.js'
import { quotable } from '../src/report/characters.js'
import { locate, pathAndLine } from '../src/report/place.js'
import { sentence } from '../src/report/prose.js'
import { button, element, outward } from './dom.js'

/** Goes to a place of the files. */
export type GoTo = (at: Span) => void

/** A sentence as nodes: content of files as code, places as buttons that go there. */
export function proseNodes(prose: Prose, sources: readonly SourceFile[], goTo: GoTo): Node[] {
  return sentence(prose).map(run => {
    if (typeof run === 'string') return document.createTextNode(run)
    if ('code' in run) return element('code', {}, quotable(run.code))
    if ('place' in run) return placeButton(run.place, sources, goTo)
    return outward(run.link, run.text)
  })
}

/** `create.sh:16` as a button. */
export const placeButton = (at: Span, sources: readonly SourceFile[], goTo: GoTo): HTMLElement =>
  button(pathAndLine(locate(sources, at)), () => goTo(at), { class: 'place' })
