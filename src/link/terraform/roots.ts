import type { Body } from '../../parse/hcl/syntax.js'
import type { FileOfScan, Files } from '../expand.js'
import { folderOf } from '../paths.js'
import { localFolder, type Modules } from './land.js'
import { argument, type Module, moduleOf } from './module.js'

/** The modules of the repository: each folder with files of Terraform is one. */
export function modulesOf(files: Files): Modules {
  const byFolder = new Map<string, FileOfScan[]>()
  for (const file of files.values()) {
    if (!/\.(?:tf|tofu)(?:\.json)?$/i.test(file.path) || file.said.hcl.length === 0) continue
    const folder = folderOf(file.path)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  return new Map(
    [...byFolder].map(([folder, group]) => {
      const bodies = group.flatMap(file => file.said.hcl.map(shown => shown.body))
      const example = group.every(file => file.example)
      return [folder, moduleOf(folder, bodies, example)]
    }),
  )
}

/** The modules that nobody calls. A call from an example is no use: it comes second, and what it shows is an example. */
export function rootsOf(modules: Modules): readonly Module[] {
  const all = [...modules.values()]
  const called = new Set(all.filter(module => !module.example).flatMap(module => calledBy(module, modules)))
  const calledByExamples = new Set(all.filter(module => module.example).flatMap(module => calledBy(module, modules)))
  const roots = all.filter(module => !called.has(module.folder) && !(module.example && calledByExamples.has(module.folder)))
  return [...roots.filter(module => !module.example), ...roots.filter(module => module.example)]
}

function calledBy(module: Module, modules: Modules): readonly string[] {
  return [...module.calls.values()].flatMap(call => {
    const source = argument(call, 'source')?.value
    const folder = source?.is === 'literal' ? localFolder(module.folder, String(source.value)) : undefined
    return folder !== undefined && folder !== module.folder && modules.has(folder) ? [folder] : []
  })
}

/** The folders that more than one root module comes to. */
export function sharedBy(roots: readonly Module[], modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const root of roots) {
    const reached = new Set<string>()
    const open = [root.folder]
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      const module = modules.get(folder)
      if (!module || reached.has(folder)) continue
      reached.add(folder)
      open.push(...calledBy(module, modules))
    }
    for (const folder of reached) (seen.has(folder) ? shared : seen).add(folder)
  }
  return shared
}

/** What a document shows in one piece after the other, until a name comes again. */
export function documentModules(file: FileOfScan): readonly Module[] {
  const groups: Body[][] = []
  let names = new Set<string>()
  for (const { body } of file.said.hcl) {
    const own = body.blocks.filter(block => block.labels.length > 0).map(block => [block.type, ...block.labels.map(label => label.text)].join(' '))
    if (groups.length === 0 || own.some(name => names.has(name))) {
      groups.push([])
      names = new Set()
    }
    groups.at(-1)!.push(body)
    for (const name of own) names.add(name)
  }
  return groups.map((bodies, index) => moduleOf(`${file.path}#${index + 1}`, bodies, true))
}
