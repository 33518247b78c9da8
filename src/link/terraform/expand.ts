import type { Fact } from '../../model/facts.js'
import { type Node, textAt } from '../../model/node.js'
import type { Notice } from '../../model/rule.js'
import { unknown, type Value, valueOf } from '../../model/value.js'
import type { Expansion, Files } from '../expand.js'
import { evaluate } from './evaluate.js'
import { factsOf } from './facts.js'
import { ModuleInstance } from './instance.js'
import { type Budget, Land, type Modules } from './land.js'
import { type Module, moduleOf } from './module.js'
import { documentModules, modulesOf, rootsOf, sharedBy } from './roots.js'
import { type VariablesFile, variablesFor, variablesOf } from './variable-files.js'

/** Far above what a large repository takes. */
const work = { steps: 1_000_000, instances: 2_000 }

/** What root modules are read with. */
interface Repository {
  readonly modules: Modules
  readonly variables: readonly VariablesFile[]
  readonly files: Files
  readonly budget: Budget
}

function repositoryOf(files: Files): Repository {
  const variables = [...files.values()].filter(file => /\.tfvars(?:\.json)?$/i.test(file.path)).map(variablesOf)
  return { modules: modulesOf(files), variables, files, budget: { ...work } }
}

/**
 * What the modules of Terraform in the repository make. A folder is a module. One that another calls is judged as it is called; one that nobody calls,
 * or only an example does, is judged alone: once with the values that always apply, or once with each file of values.
 */
export function terraform(files: Files): Expansion {
  const repository = repositoryOf(files)
  const roots = rootsOf(repository.modules)
  const shared = sharedBy(roots, repository.modules)
  const facts = roots.flatMap(root => factsOfRoot(root, shared, repository))
  const documents = [...files.values()].filter(file => file.language === 'markdown' && file.said.hcl.length > 0).flatMap(documentModules)
  const documented = documents.flatMap(module => factsOfRoot(module, new Set(), { ...repository, modules: new Map(), variables: [] }))
  return { facts: [...facts, ...documented], consumed: new Set(), notices: cutNotices(repository.budget) }
}

function cutNotices({ steps, instances }: Budget): readonly Notice[] {
  const told = (what: string): Notice => ({
    kind: 'unscanned',
    path: '',
    message: `Terraform in this repository takes more ${what}; what is beyond counts as unknown`,
  })
  return [...(steps <= 0 ? [told(`than ${work.steps} steps`)] : []), ...(instances <= 0 ? [told(`than ${work.instances} instances of modules`)] : [])]
}

function factsOfRoot(module: Module, shared: ReadonlySet<string>, repository: Repository): readonly Fact[] {
  return readingsOf(module, repository).flatMap(({ root, environment }) =>
    factsOf(root, {
      example: module.example,
      root: module.folder,
      shared,
      ...(environment && { environment: environment.path, consumer: environment.at }),
      ...(module.azurerm !== undefined && { azurerm: module.azurerm }),
    }),
  )
}

/** A root module with one set of values. */
interface RootReading {
  readonly root: ModuleInstance
  /** The file of values that a person chooses. */
  readonly environment: VariablesFile | undefined
}

function readingsOf(module: Module, { modules, variables, files, budget }: Repository): readonly RootReading[] {
  const { always, environments } = variablesFor(module, variables, modules)
  const chosen: readonly (VariablesFile | undefined)[] = environments.length > 0 ? environments : [undefined]
  return chosen.flatMap((environment): readonly RootReading[] => {
    const given = environment ? [...always, environment] : always
    const land = new Land(module.folder, modules, files, budget)
    const root = land.call(module, {
      address: `${module.folder}//${environment === undefined ? '' : `${environment.path}//`}`,
      open: false,
      depth: 0,
      conditional: false,
      input: name => valueIn(given, name, land),
    })
    return root ? [{ root, environment }] : []
  })
}

/** The value of a variable from the last file that gives it. Nothing can be referred to in such files. */
function valueIn(given: readonly VariablesFile[], name: string, land: Land): Node | undefined {
  const written = given.map(file => file.values.get(name)).findLast(value => value !== undefined)
  return written && evaluate(written.value, { instance: nowhere(land), names: new Map() })
}

const nowhere = (land: Land): ModuleInstance =>
  new ModuleInstance(moduleOf('', [], false), { address: '', open: false, depth: 0, conditional: false, input: () => undefined }, land)

/**
 * What `terraform output -raw NAME` prints, for the scripts that use it: by name, where all root modules with an output of the name and all their files of values
 * agree. Examples are left out.
 */
export function terraformOutputs(files: Files): ReadonlyMap<string, Value<string>> {
  const repository = repositoryOf(files)
  const outputs = new Map<string, Value<string>>()
  for (const module of rootsOf(repository.modules).filter(({ example, outputs: { size } }) => !example && size > 0)) {
    for (const { root } of readingsOf(module, repository)) {
      for (const [name, { at }] of module.outputs) {
        const value = textAt(root.output(name, at))
        const other = outputs.get(name)
        outputs.set(name, !other || (valueOf(other) !== undefined && valueOf(other) === valueOf(value)) ? value : unknown(value.at))
      }
    }
  }
  return outputs
}
