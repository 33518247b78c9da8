import type { Fact } from '../../model/facts.js'
import { type Node, textAt } from '../../model/node.js'
import { unknown, type Value, valueOf } from '../../model/value.js'
import type { Body } from '../../parse/hcl/syntax.js'
import type { Expansion, FileOfScan, Files } from '../expand.js'
import { folderOf } from '../paths.js'
import { evaluate } from './evaluate.js'
import { factsOf } from './facts.js'
import { ModuleInstance } from './instance.js'
import { type Budget, Land, localFolder, type Modules } from './land.js'
import { argument, type Module, moduleOf } from './module.js'
import { type VariablesFile, variablesFor, variablesOf } from './variable-files.js'

/** Far above what a large repository takes. */
const work = { steps: 1_000_000, instances: 2_000 }

/**
 * What the modules of Terraform in the repository make. A folder is a module. One that another calls is judged as it is called; one that nobody calls,
 * or only an example does, is judged alone: once with the values that always apply, or once with each file of values.
 */
export function terraform(files: Files): Expansion {
  const modules = modulesOf(files)
  const variables = [...files.values()].filter(file => /\.tfvars(?:\.json)?$/i.test(file.path)).map(variablesOf)
  const budget: Budget = { ...work }
  const facts = rootsOf(modules).flatMap(root => readRoot(root, modules, variables, files, budget))
  const shown = [...files.values()].filter(file => file.language === 'markdown' && file.said.hcl.length > 0)
  const documented = shown.flatMap(file => documentModules(file).flatMap(module => readRoot(module, new Map(), [], files, budget)))
  return { facts: [...facts, ...documented], consumed: new Set(), notices: [] }
}

function modulesOf(files: Files): Modules {
  const byFolder = new Map<string, FileOfScan[]>()
  for (const file of files.values()) {
    if (!/\.(?:tf|tofu)(?:\.json)?$/i.test(file.path) || file.said.hcl.length === 0) continue
    const folder = folderOf(file.path)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  return new Map(
    [...byFolder].map(([folder, group]) => {
      const bodies = group.flatMap(file => file.said.hcl.map(shown => shown.body))
      return [
        folder,
        moduleOf(
          folder,
          bodies,
          group.every(file => file.example),
        ),
      ]
    }),
  )
}

/** The modules that nobody calls. A call from an example is no use: it comes second, and what it shows is an example. */
function rootsOf(modules: Modules): readonly Module[] {
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

function readRoot(module: Module, modules: Modules, files: readonly VariablesFile[], all: Files, budget: Budget): readonly Fact[] {
  return readingsOf(module, modules, files, all, budget).flatMap(({ root, environment }) =>
    factsOf(root, {
      example: module.example,
      ...(environment !== undefined && { environment }),
      ...(module.azurerm !== undefined && { azurerm: module.azurerm }),
    }),
  )
}

/** A root module with one set of values. */
interface RootReading {
  readonly root: ModuleInstance
  /** The path of the file of values. */
  readonly environment: string | undefined
}

function readingsOf(module: Module, modules: Modules, files: readonly VariablesFile[], all: Files, budget: Budget): readonly RootReading[] {
  const { always, environments } = variablesFor(module, files, modules)
  const readings = environments.length > 0 ? environments.map(file => [...always, file]) : [always]
  return readings.flatMap((given, index): readonly RootReading[] => {
    const environment = environments[index]?.path
    const land = new Land(module.folder, modules, all, budget)
    const root = land.call(module, {
      address: `${module.folder}//${environment === undefined ? '' : `${environment}//`}`,
      open: false,
      depth: 0,
      conditional: false,
      input: name => valueIn(given, name, land),
    })
    return root ? [{ root, environment }] : []
  })
}

/**
 * What `terraform output -raw NAME` prints, for the scripts that use it: by name, where all root modules with an output of the name and all their files of values
 * agree. Examples are left out.
 */
export function terraformOutputs(files: Files): ReadonlyMap<string, Value<string>> {
  const modules = modulesOf(files)
  const variables = [...files.values()].filter(file => /\.tfvars(?:\.json)?$/i.test(file.path)).map(variablesOf)
  const budget: Budget = { ...work }
  const outputs = new Map<string, Value<string>>()
  for (const module of rootsOf(modules).filter(({ example, outputs: { size } }) => !example && size > 0)) {
    for (const { root } of readingsOf(module, modules, variables, files, budget)) {
      for (const [name, { at }] of module.outputs) {
        const value = textAt(root.output(name, at))
        const other = outputs.get(name)
        outputs.set(name, !other || (valueOf(other) !== undefined && valueOf(other) === valueOf(value)) ? value : unknown(value.at))
      }
    }
  }
  return outputs
}

/** The value of a variable from the last file that gives it. Nothing can be referred to in such files. */
function valueIn(given: readonly VariablesFile[], name: string, land: Land): Node | undefined {
  const written = given.map(file => file.values.get(name)).findLast(value => value !== undefined)
  return written && evaluate(written.value, { instance: nowhere(land), names: new Map() })
}

const nowhere = (land: Land): ModuleInstance =>
  new ModuleInstance(moduleOf('', [], false), { address: '', open: false, depth: 0, conditional: false, input: () => undefined }, land)

/** What a document shows in one piece after the other, until a name comes again. */
function documentModules(file: FileOfScan): readonly Module[] {
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
