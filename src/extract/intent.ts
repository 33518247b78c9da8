import type { Intent } from '../model/facts.js'
import type { Span } from '../model/text.js'

/** Lines above a statement that are looked at: those of a step with its inputs, or of a paragraph. */
const reach = 15

const fence = /^\s*(?:[-*+>]\s+|\d+\.\s+)*(?:`{3,}|~{3,})/
/** A comment of a shell, of YAML, or a heading of Markdown. */
const comment = /^\s*(?:#(?!!)+|::|rem\s|\/\/)\s*(.*)$/i
/** The name of a step in a workflow or a pipeline. */
const stepName = /^\s*(?:-\s+)?(?:name|displayName)\s*:\s*(.+)$/
/** Another key of the step: the script begins with it, or it stands beside it. */
const stepKey = /^\s*(?:-\s+)?[A-Za-z-]+\s*:(?:\s|$)/

/**
 * What the person who wrote a statement says it is for, directly above it: a comment, the name of its step, or in a document the heading or
 * the paragraph above its fence. In a template a name is the name of something, so that only comments say it.
 */
export function intentOf(text: string, at: Span, within: 'script' | 'template' = 'script'): Intent | undefined {
  let end = text.lastIndexOf('\n', at.start - 1)
  let inDocument = false
  let found: { start: number; end: number } | undefined
  for (let line = 0; line < reach && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const content = text.slice(start, end).trimEnd()
    const inStep = within === 'script' && stepName.test(content)
    const says = comment.test(content) || inStep || (inDocument && content.trim() !== '')
    if (fence.test(content)) {
      if (found || inDocument) break
      inDocument = true
    } else if (says) found = { start: start + content.search(/\S/), end: found?.end ?? start + content.length }
    else if (content.trim() !== '' ? within === 'template' || !stepKey.test(content) || inDocument : found) break
    end = start - 1
  }
  if (!found) return undefined
  return { at: { source: at.source, ...found }, text: text.slice(found.start, found.end).slice(0, 1000) }
}
