import type { Span } from '../../model/text.js'
import type { Attribute } from '../../parse/hcl/syntax.js'
import type { FileOfScan } from '../expand.js'
import { folderOf } from '../paths.js'
import type { Modules } from './land.js'
import type { Module } from './module.js'

/** A file of values for variables. */
export interface VariablesFile {
  readonly path: string
  readonly at: Span
  readonly values: ReadonlyMap<string, Attribute>
}

export const variablesOf = (file: FileOfScan): VariablesFile => ({
  path: file.path,
  at: file.said.hcl[0]?.body.at ?? { source: file.source, start: 0, end: 0 },
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
  return { always, environments: [...chosen].sort((a, b) => weight(b) - weight(a)).slice(0, maximumEnvironments) }
}

/** Where a repository has more files of values than are read, those that speak of clusters come first. */
function weight({ path, values }: VariablesFile): number {
  const speaks = (text: string): boolean => /aks|kubernetes|node_?pool/i.test(text)
  return (speaks([...values.keys()].join(' ')) ? 2 : 0) + (speaks(path) ? 1 : 0)
}

const isAutomatic = ({ path }: VariablesFile): boolean => /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/i.test(path)

/** `terraform.tfvars`, its JSON, then the others by name. */
const rank = ({ path }: VariablesFile): number => (/(?:^|\/)terraform\.tfvars$/i.test(path) ? 0 : /(?:^|\/)terraform\.tfvars\.json$/i.test(path) ? 1 : 2)

/** In the module's folder, or below it in a folder that is no module: the nearest that has most of the variables that the file sets. */
function isMeantFor(file: VariablesFile, module: Module, modules: Modules): boolean {
  const folder = folderOf(file.path)
  const own = modules.get(folder)
  if (own || folder === module.folder) return folder === module.folder && hasMost(module, file)
  for (let above = folder; above !== ''; ) {
    above = folderOf(above)
    const candidate = modules.get(above)
    if (candidate && hasMost(candidate, file)) return above === module.folder
  }
  return false
}

function hasMost({ variables }: Module, { values }: VariablesFile): boolean {
  const names = [...values.keys()]
  return names.length > 0 && names.filter(name => variables.has(name)).length * 2 > names.length
}
