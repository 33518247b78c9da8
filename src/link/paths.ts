/** `a/b/../c` -> `a/c`; undefined where the path leaves the root or is absolute. */
export function resolvePath(folder: string, path: string): string | undefined {
  if (/^(?:[A-Za-z]:)?[\\/]/.test(path)) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** The folder of a path; the root is the empty text. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** A path as a script means it: beside the script, else below one of the folders above it (where the script is run from). */
export function lookUpPath<T>(from: string, path: string, find: (path: string) => T | undefined): T | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const resolved = resolvePath(folder, path)
    const found = resolved === undefined ? undefined : find(resolved)
    if (found !== undefined) return found
    if (folder === '') return undefined
  }
}
