import { ApiFault, type FaultKind } from './api.js'

/** What of an answer decides on the fault; read off octokit's error, whose class `@actions/github` does not export. */
interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** The longest message that is kept: enough for what GitHub writes, too little for a page of HTML. */
const longestMessage = 500

/** Any error of a request as the port's own. `now` is in milliseconds; `expired` tells that the request's time was up. */
export function faultOf(error: unknown, request: string, now: number, expired: boolean): ApiFault {
  if (error instanceof ApiFault) return error
  const answer = answerOf(error)
  if (!answer) {
    const message = expired ? 'no answer in time' : `no answer: ${error instanceof Error ? error.message : 'unknown fault'}`
    return new ApiFault(message.slice(0, longestMessage), { kind: expired ? 'timeout' : 'broken', status: 0, request })
  }
  const permission = text(answer.headers['x-accepted-github-permissions'])
  const retryAfter = waitOf(answer.headers, now)
  return new ApiFault(messageOf(answer), {
    kind: kindOf(answer),
    status: answer.status,
    request,
    ...(permission !== undefined && { permission }),
    ...(retryAfter !== undefined && { retryAfter }),
  })
}

/** GraphQL tells of failure in an answer of status 200. */
export function faultOfGraph(errors: unknown, request: string): ApiFault {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const kinds: Readonly<Record<string, FaultKind>> = { RATE_LIMITED: 'limited', FORBIDDEN: 'denied', INSUFFICIENT_SCOPES: 'denied', NOT_FOUND: 'missing' }
  const kind = kinds[text(fieldOf(first, 'type')) ?? ''] ?? 'broken'
  return new ApiFault((text(fieldOf(first, 'message')) ?? 'an answer without data').slice(0, longestMessage), { kind, status: 200, request })
}

function answerOf(error: unknown): Answer | undefined {
  const status = fieldOf(error, 'status')
  const response = fieldOf(error, 'response')
  const headers = fieldOf(response, 'headers')
  // Without a response octokit sets the status to 500: GitHub never said so.
  if (typeof status !== 'number' || typeof headers !== 'object' || headers === null) return undefined
  return { status, headers: headers as Readonly<Record<string, unknown>>, data: fieldOf(response, 'data') }
}

function kindOf(answer: Answer): FaultKind {
  const { status } = answer
  if (status === 429 || ((status === 403 || status === 422) && isLimit(answer))) return 'limited'
  if (status === 401 || status === 403 || status === 451) return 'denied'
  if (status === 404 || status === 410) return 'missing'
  return status >= 400 && status < 500 ? 'invalid' : 'broken'
}

/** Rate limits come as 403 with a header or only with words, and as 422 where content is created too fast. */
function isLimit(answer: Answer): boolean {
  const { status, headers } = answer
  if (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')) return true
  return /rate limit|\babuse\b|too quickly/i.test(messageOf(answer))
}

function waitOf(headers: Answer['headers'], now: number): number | undefined {
  const after = wholeNumber(headers['retry-after'])
  if (after !== undefined) return after
  const reset = wholeNumber(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined) return undefined
  return Math.max(0, Math.ceil(reset - now / 1000))
}

function messageOf({ status, data }: Answer): string {
  const message = text(fieldOf(data, 'message')) ?? `status ${status}`
  const errors = fieldOf(data, 'errors')
  const reasons = (Array.isArray(errors) ? errors : []).map(reasonOf).filter(reason => reason !== '')
  return [message, ...reasons].join('; ').slice(0, longestMessage)
}

/** Reasons of a 422 are texts or objects with a `message` or only a `code`. */
function reasonOf(error: unknown): string {
  if (typeof error === 'string') return error
  return text(fieldOf(error, 'message')) ?? [fieldOf(error, 'field'), fieldOf(error, 'code')].filter(part => typeof part === 'string').join(' ')
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const wholeNumber = (value: unknown): number | undefined => (/^\d{1,10}$/.test(String(value)) ? Number(value) : undefined)
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
