/** One of the files that are being looked at. */
export interface ProjectFile {
  readonly path: string
  readonly text: string
}

/** What is shared by a link: the files, and the day where one was chosen. */
export interface Project {
  readonly files: readonly ProjectFile[]
  /** Unset: today. */
  readonly day?: string
}

/** The longest text of all files together, in UTF-16 units: a link beyond it helps nobody. */
export const longest = 1_000_000

/** A path that no other file has: `web.yaml`, `web-2.yaml`, ... */
export function freePath(wanted: string, taken: readonly string[]): string {
  const path =
    wanted
      .trim()
      .replaceAll('\\', '/')
      .replace(/^(?:\.?\/)+/, '') || 'manifest.yaml'
  if (!taken.includes(path)) return path
  const [, stem, extension] = /^(.*?)(\.[^./]*)?$/.exec(path) as unknown as [string, string, string | undefined]
  for (let number = 2; ; number++) {
    const candidate = `${stem}-${number}${extension ?? ''}`
    if (!taken.includes(candidate)) return candidate
  }
}
