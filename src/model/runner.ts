import type { Span } from './text.js'
import { decidedAt, type Value } from './value.js'

/** A machine of GitHub or of Azure Pipelines that a workflow or a pipeline names. */
export interface Runner {
  readonly os: 'Windows' | 'Linux'
  /** `windows-2022`. */
  readonly label: string
  readonly by: 'GitHub' | 'Azure Pipelines'
  readonly at: Span
}

/** The machine of a label; undefined for one that nobody can see, and for those of one's own. */
export function runnerOf(label: Value<string>, by: Runner['by']): Runner | undefined {
  const os = label.is === 'known' ? /^(?:(ubuntu)|windows)-/i.exec(label.value) : null
  return label.is === 'known' && os ? { os: os[1] ? 'Linux' : 'Windows', label: label.value, by, at: decidedAt(label) } : undefined
}
