import { wellFormed } from './characters.js'
import type { Place } from './place.js'

/** The project's home. */
export const home = 'https://github.com/aks-windows-lint/aks-windows-lint'

/** Where a fault of ours is reported. */
export const reportIt = `please report it: ${home}/issues`

/** Makes the address of a place, where the report has one to give. */
export type LinkTo = (place: Place) => string

/** The page of a rule. */
export const rulePage = (id: string): string => `${home}/blob/v1/src/rules/${encodeURIComponent(id)}/README.md`

/** Addresses of places in one commit: `https://github.com/owner/name/blob/<sha>/path#L12`. */
export function linksInto(repository: string, commit: string): LinkTo {
  // `plain=1` shows the lines of Markdown too.
  return place => `${repository}/blob/${commit}/${encodedPath(place.path)}?plain=1#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`
}

/** A path as a relative URI reference, as RFC 3986 has it; characters that end a link in Markdown are encoded too. */
export function encodedPath(path: string): string {
  return wellFormed(path)
    .split('/')
    .map(segment => encodeURIComponent(segment).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')
}

/**
 * The same page by an address that leaves no trace: GitHub notes every comment that links to an issue on that issue, and a linter must not flood the
 * issues that it cites. Its own redirect service exists for this.
 */
export const quietly = (url: string): string =>
  url.replace(/^https:\/\/github\.com\/(?=[^/]+\/[^/]+\/(?:issues|pull|discussions)\/)/, 'https://redirect.github.com/')
