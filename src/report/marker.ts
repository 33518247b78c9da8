import type { Finding } from '../model/rule.js'

/** What a comment of ours says of itself to the next run. Trusted only on comments of our own author. */
export interface Marker {
  /** The `comment-id` input: tells runs with other settings apart. */
  readonly id: string
  readonly rule: string
  readonly fingerprint: string
}

const pattern = /^<!-- aks-windows-lint:v1 id=([A-Za-z0-9._-]{1,64}) rule=([a-z0-9-]{1,100}) fp=([0-9a-f]{1,64}) -->$/

/** The first line of a comment, one for each finding. Only ids and hexadecimal digits stand in it, so that nothing can end it early. */
export function markerLine(finding: Pick<Finding, 'rule' | 'fingerprint'>, commentId: string): string {
  return `<!-- aks-windows-lint:v1 id=${safeId(commentId)} rule=${finding.rule.replace(/[^a-z0-9-]/g, '')} fp=${finding.fingerprint.replace(/[^0-9a-f]/g, '')} -->`
}

/** The id as markers write it; what an HTML comment could stumble over is taken out. Compare a marker's id with this one. */
export const safeId = (commentId: string): string =>
  commentId
    .replace(/[^A-Za-z0-9._-]/g, '.')
    .replace(/-{2,}/g, '-')
    .slice(0, 64) || 'default'

/** The markers at the head of a body. What stands further down may quote the content of a pull request and is not read. */
export function parseMarkers(body: string): readonly Marker[] {
  const markers: Marker[] = []
  for (const line of body.split('\n', 200)) {
    const match = pattern.exec(line.replace(/\r$/, ''))
    if (!match) break
    markers.push({ id: match[1]!, rule: match[2]!, fingerprint: match[3]! })
  }
  return markers
}

/** The first marker of a body. */
export const parseMarker = (body: string): Marker | undefined => parseMarkers(body)[0]
