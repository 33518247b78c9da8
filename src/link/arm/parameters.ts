import { type Deployment, type Given, type Instance, instanceOf, scopeOf } from '../../extract/arm/instance.js'
import type { ParameterFile, Template } from '../../extract/arm/template.js'
import type { Expression } from '../../parse/arm/expression.js'
import type { FileOfScan, Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import type { DeploymentCommand } from './deployments.js'

/** A file of parameters for a template. */
export interface ParameterSet {
  readonly path: string
  readonly example: boolean
  /** Some values come from a file that is not here. */
  readonly open: boolean
  given(deployment: Deployment): Instance['given']
}

interface Entry {
  readonly path: string
  readonly example: boolean
  readonly template: Template
  /** Another template deploys it. */
  readonly called: boolean
}

interface Candidate extends FileOfScan {
  readonly parameters: ParameterFile
}

/**
 * The parameters that templates of a repository are deployed with, by the template: a command says so; else files of Bicep name the template, and those in JSON are
 * told by their names, folders and parameters.
 */
export function parameterSets(files: Files, entries: readonly Entry[], commands: readonly DeploymentCommand[]): ReadonlyMap<string, readonly ParameterSet[]> {
  const candidates = new Map(
    [...files.values()].flatMap(file => (file.said.arm?.is === 'parameters' ? [[file.path, { ...file, parameters: file.said.arm.parameters }] as const] : [])),
  )
  const landscape = { byPath: new Map(entries.map(entry => [entry.path, entry])), byFolder: groupByFolder(entries) }
  const sets = new Map<string, ParameterSet[]>()
  const add = (template: string, set: ParameterSet): void => {
    const found = sets.get(template)
    if (found) found.push(set)
    else sets.set(template, [set])
  }
  const used = new Set<string>()
  const seen = new Set<string>()
  for (const command of commands) {
    // What is checked first is deployed next, with the same parameters.
    const key = keyOf(command)
    if (seen.has(key)) continue
    seen.add(key)
    if (command.example && !landscape.byPath.get(command.template)?.example) continue
    for (const path of command.files) used.add(path)
    add(command.template, setOfCommand(command, candidates))
  }
  for (const candidate of candidates.values()) {
    if (used.has(candidate.path)) continue
    const base = baseOf(candidate, candidates)
    for (const path of templatesFor(candidate, base, landscape)) add(path, setOf(candidate, base))
  }
  return sets
}

const keyOf = ({ template, files, inline, open }: DeploymentCommand): string =>
  JSON.stringify([template, files, open, [...inline].map(([name, value]) => [name, value.kind === 'literal' ? value.value : null])])

/** The files of parameters that a command names, and over them what it says itself. */
function setOfCommand(command: DeploymentCommand, candidates: ReadonlyMap<string, Candidate>): ParameterSet {
  const named = command.files.flatMap(path => candidates.get(path) ?? []).map(candidate => setOf(candidate, baseOf(candidate, candidates)))
  return {
    path: command.path,
    example: command.example,
    open: command.open || named.length < command.files.length || named.some(({ open }) => open),
    given: deployment => {
      const inline = scopeFor(command.path, command.inline, deployment)
      return new Map([...named.flatMap(set => [...set.given(deployment)]), ...inline])
    },
  }
}

interface Landscape {
  readonly byPath: ReadonlyMap<string, Entry>
  readonly byFolder: ReadonlyMap<string, readonly Entry[]>
}

function groupByFolder(entries: readonly Entry[]): Landscape['byFolder'] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const folder = folderOf(entry.path)
    const group = groups.get(folder)
    if (group) group.push(entry)
    else groups.set(folder, [entry])
  }
  return groups
}

function baseOf({ parameters, path }: Candidate, candidates: ReadonlyMap<string, Candidate>): Candidate | undefined {
  const base = pathNamed(parameters.extends, path)
  return base === undefined ? undefined : candidates.get(base)
}

function templatesFor(candidate: Candidate, base: Candidate | undefined, landscape: Landscape): readonly string[] {
  const { parameters, path, example } = candidate
  if (parameters.using || parameters.extends) {
    const using = pathNamed(parameters.using, path) ?? (base && pathNamed(base.parameters.using, base.path))
    return using === undefined ? [] : [using]
  }
  return guessed(candidate, landscape)
    .filter(entry => (!example || entry.example) && [...parameters.values.keys()].every(name => entry.template.parameters.has(name)))
    .map(entry => entry.path)
}

/** Of the nearest folder with templates: the one of the same name (`main.dev.parameters.json`), else its only one. */
function guessed({ path }: Candidate, { byFolder }: Landscape): readonly Entry[] {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const near = byFolder.get(folder) ?? []
    const named = near.filter(entry => stemOf(entry.path) === stemOf(path))
    if (named.length > 0) return named
    const entries = near.filter(entry => !entry.called)
    if (entries.length > 0) return entries.length === 1 ? entries : []
    if (folder === '') return []
  }
}

function setOf(candidate: Candidate, base: Candidate | undefined): ParameterSet {
  return {
    path: candidate.path,
    example: candidate.example,
    open: candidate.parameters.extends !== undefined && base === undefined,
    given: deployment => new Map([...(base ? valuesOf(base, deployment) : []), ...valuesOf(candidate, deployment)]),
  }
}

/** The values are expressions in the file that they stand in, which has variables and imports of its own. */
const valuesOf = ({ parameters, path }: Candidate, deployment: Deployment): readonly (readonly [string, Given])[] =>
  scopeFor(path, parameters.values, deployment, parameters)

function scopeFor(
  path: string,
  values: ReadonlyMap<string, Expression>,
  deployment: Deployment,
  { variables, imports }: Pick<ParameterFile, 'variables' | 'imports'> = { variables: new Map(), imports: [] },
): readonly (readonly [string, Given])[] {
  const [first] = values.values()
  if (!first) return []
  const template: Template = {
    at: first.at,
    parameters: new Map([...values].map(([name, value]) => [name, { at: value.at, default: value }])),
    variables,
    imports,
    functions: new Map(),
    outputs: new Map(),
    resources: [],
    modules: [],
    generated: false,
  }
  const instance = instanceOf({ template, path }, deployment)
  return instance ? [...values].map(([name, expression]) => [name, { expression, scope: scopeOf(instance) }] as const) : []
}

function pathNamed(expression: Expression | undefined, from: string): string | undefined {
  return expression?.kind === 'literal' && typeof expression.value === 'string' ? resolvePath(folderOf(from), expression.value) : undefined
}

/** The name without what tells the environment: `main` of `main.dev.parameters.json`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return name.split(/[._-]?param(?:eter)?s?\b|\./)[0]!
}
