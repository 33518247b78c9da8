// The licences of everything that a bundle holds: the packages are those whose files esbuild takes in, so that none is forgotten.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The text of `licenses.txt` for bundles of some entry points. */
export async function licensesOf(entryPoints) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    outdir: 'unused',
    metafile: true,
    logLevel: 'error',
  })
  const folders = new Set(Object.keys(metafile.inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const entries = [...folders].map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[sc]e(?:\.(?:md|txt))?$/i.test(entry))
    if (!license && !file) throw new Error(`${name} has no licence`)
    return { title: `${name} ${version}`, license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' }
  })
  entries.sort((a, b) => (a.title < b.title ? -1 : 1))
  return `${entries.map(({ title, license, text }) => [title, license, ...(text ? ['', text.replace(/[ \t]+$/gm, '').replaceAll('\r', '')] : [])].join('\n')).join('\n\n---\n\n')}\n`
}
