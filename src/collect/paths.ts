import host, { type PlatformPath } from 'node:path'

/** The rules that paths follow: those of the machine, or in a test those of another. */
export type PathRules = Pick<PlatformPath, 'isAbsolute' | 'relative' | 'sep'>

/** The path as it is shown and linked: relative to the folder of the scan, with `/`. On another drive there is no relative one: it stays whole. */
export function scanPath(absolute: string, cwd: string, rules: PathRules = host): string {
  const path = rules.relative(cwd, absolute)
  return rules.sep === '/' ? path : path.replaceAll(rules.sep, '/')
}

/** Whether an absolute path is a folder or below it. */
export function isWithin(path: string, folder: string, rules: PathRules = host): boolean {
  const below = rules.relative(folder, path)
  return below === '' || !(below === '..' || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below))
}

/**
 * Whether a path of git's, with `/`, names a file below the folder that it is joined to and nothing else: no way up, no absolute path, no part of git's own
 * folder; on Windows no drive, no stream (`a.yaml:x`), no device (`con.yaml`), and no name that is read as another (`a.yaml.`, `git~1`).
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isPlainPath(path: string, rules: PathRules = host): boolean {
  if (path === '' || path.includes('\0') || rules.isAbsolute(path)) return false
  const isPlain = rules.sep === '\\' ? isPlainOnWindows : () => true
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git' && isPlain(part))
}

const isPlainOnWindows = (part: string): boolean =>
  !/[\\:]|[. ]$/.test(part) && !/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i.test(part) && !/^git~\d/i.test(part)
