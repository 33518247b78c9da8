import { type Severity, severities } from '../model/rule.js'

/** The inputs of the action, checked. Names and defaults stand in action.yml. */
export interface Inputs {
  readonly token: string
  readonly failOn: Severity | 'none'
  readonly gate: 'new' | 'all'
  readonly config: string
  readonly baseline: string | undefined
  readonly asOf: string | undefined
  readonly maxComments: number
  readonly context: 'full' | 'changed'
  readonly contextRequests: number
  readonly onUnscanned: 'fail' | 'warn'
  readonly maxFileSize: number
  readonly skipDrafts: boolean
  readonly commentId: string
  readonly botLogin: string
  readonly pullNumber: number | undefined
  readonly sarifFile: string | undefined
  readonly summary: boolean
}

/** A mistake of the person who wrote the workflow: one clear line, no stack. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/**
 * @param get the value of an input by its name, empty where it is not given
 * @throws InputError that names the input, what it is and what it may be
 */
export function readInputs(get: (name: string) => string): Inputs {
  return {
    token: get('github-token'),
    failOn: choice('fail-on', [...severities, 'none']),
    gate: choice('gate', ['new', 'all']),
    config: get('config'),
    baseline: get('baseline') || undefined,
    asOf: day('as-of'),
    maxComments: whole('max-comments', 0, 50),
    context: choice('context', ['full', 'changed']),
    contextRequests: whole('context-requests', 0, 5000),
    onUnscanned: choice('on-unscanned', ['fail', 'warn']),
    maxFileSize: whole('max-file-size', 1, 100 * 1024 * 1024),
    skipDrafts: yes('skip-drafts'),
    commentId: identifier('comment-id'),
    botLogin: get('bot-login'),
    pullNumber: get('pr-number') === '' ? undefined : whole('pr-number', 1, Number.MAX_SAFE_INTEGER),
    sarifFile: get('sarif-file') || undefined,
    summary: yes('summary'),
  }

  function choice<T extends string>(name: string, allowed: readonly T[]): T {
    const value = get(name).toLowerCase()
    const found = allowed.find(each => each === value)
    if (found === undefined) throw new InputError(`input ${name} is "${value}"; it may be ${allowed.join(', ')}`)
    return found
  }
  function whole(name: string, least: number, most: number): number {
    const value = get(name)
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most)) throw new InputError(`input ${name} is "${value}"; it may be a whole number from ${least} to ${most}`)
    return number
  }
  function yes(name: string): boolean {
    return choice(name, ['true', 'false']) === 'true'
  }
  function day(name: string): string | undefined {
    const value = get(name)
    if (value === '') return undefined
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
      throw new InputError(`input ${name} is "${value}"; it may be a day, YYYY-MM-DD`)
    return value
  }
  function identifier(name: string): string {
    const value = get(name)
    if (!/^[A-Za-z0-9_-]{1,50}$/.test(value)) throw new InputError(`input ${name} is "${value}"; it may have letters, digits, - and _`)
    return value
  }
}
