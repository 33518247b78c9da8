import type { Attribute } from '../../parse/hcl/syntax.js'
import type { FileOfScan } from '../expand.js'
import { folderOf } from '../paths.js'
import type { Modules } from './land.js'
import type { Module } from './module.js'

/** A file of values for variables. */
export interface VariablesFile {
  readonly path: string
  readonly values: ReadonlyMap<string, Attribute>
}

export const variablesOf = (file: FileOfScan): VariablesFile => ({
  path: file.path,
  values: new Map(file.said.hcl.flatMap(({ body }) => body.attributes.map(attribute => [attribute.name, attribute] as const))),
})

const maximumEnvironments = 20

/**
 * The files of values that always apply to a module, weakest first, and those that a person chooses among: each is an environment.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function variablesFor(
  module: Module,
  files: readonly VariablesFile[],
  modules: Modules,
): { readonly always: readonly VariablesFile[]; readonly environments: readonly VariablesFile[] } {
  const here = files.filter(file => folderOf(file.path) === module.folder)
  const always = here.filter(isAutomatic).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
  const chosen = files.filter(file => !always.includes(file) && isMeantFor(file, module, modules))
  return { always, environments: chosen.slice(0, maximumEnvironments) }
}

const isAutomatic = ({ path }: VariablesFile): boolean => /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/i.test(path)

/** `terraform.tfvars`, its JSON, then the others by name. */
const rank = ({ path }: VariablesFile): number => (/(?:^|\/)terraform\.tfvars$/i.test(path) ? 0 : /(?:^|\/)terraform\.tfvars\.json$/i.test(path) ? 1 : 2)

/** In the module's folder, or in a folder below it, or beside it, that is no module: and what it sets are the module's variables. */
function isMeantFor(file: VariablesFile, module: Module, modules: Modules): boolean {
  const folder = folderOf(file.path)
  if (folder !== module.folder && (modules.has(folder) || nearestModule(folder, modules) !== module.folder)) return false
  const names = [...file.values.keys()]
  return names.length > 0 && names.filter(name => module.variables.has(name)).length * 2 > names.length
}

/** The module of the nearest folder above. */
function nearestModule(folder: string, modules: Modules): string | undefined {
  for (let above = folder; above !== ''; ) {
    above = folderOf(above)
    if (modules.has(above)) return above
  }
  return undefined
}
