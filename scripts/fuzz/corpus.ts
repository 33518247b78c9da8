import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type PageFile, parsePage } from '../page.js'

/** Repositories to damage: the scenarios of all pages, which have every language and every join between files. */
export function scenarioRepositories(): readonly (readonly PageFile[])[] {
  const folders = readdirSync('src/rules', { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders.flatMap(({ name }) => parsePage(readFileSync(join('src/rules', name, 'README.md'), 'utf8')).scenarios.map(({ files }) => files))
}

/** The files of a folder, each a repository of its own. What is no text, or long, is left out. */
export function folderRepositories(root: string): readonly (readonly PageFile[])[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter(path => !/(?:^|[\\/])\.git(?:[\\/]|$)/.test(path) && statSync(join(root, path)).isFile() && statSync(join(root, path)).size < 60_000)
    .map(path => [{ path: path.replaceAll('\\', '/'), content: readFileSync(join(root, path), 'utf8') }])
}
