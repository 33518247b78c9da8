import type { ApiFault } from './api.js'

/** A fault in one line for the person who wrote the workflow. */
export function faultInWords({ kind, message, permission, request, status }: ApiFault, what: string): string {
  if (kind === 'denied')
    return `the token may not write ${what}${permission === undefined ? '' : `; it would need ${permission}`}. Findings stand in the annotations and the summary`
  if (kind === 'limited') return `GitHub takes no more requests for now (${message}), so there are no ${what} from this run`
  return `no ${what}: ${request} failed (${message}${status === 404 ? '; where it should be there, the token may lack a permission' : ''})`
}
