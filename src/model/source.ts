/** A file of the scan. `Span.source` is its index in the scan's list. */
export interface SourceFile {
  /** Relative to the root of the scan, with `/`. Untrusted: shown only quoted. */
  readonly path: string
  /** Decoded, without byte order mark; line ends as in the file. */
  readonly text: string
}
