import { deploymentFacts, newDeployment, type TemplateFiles } from '../../extract/arm/facts.js'
import { entryOf, instanceOf } from '../../extract/arm/instance.js'
import type { Template } from '../../extract/arm/template.js'
import type { Fact } from '../../model/facts.js'
import type { Expansion, FileOfScan, Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import { deploymentCommands } from './deployments.js'
import { calledTemplates } from './entries.js'
import { parameterSets } from './parameters.js'
import { deploymentTasks } from './tasks.js'

interface TemplateFile extends FileOfScan {
  readonly template: Template
}

/** No repository deploys so many templates; beyond, each is read with its defaults only. */
const MAX_INSTANCES = 20_000

/**
 * What the templates of Bicep and Azure Resource Manager deploy. A template that another one of the repository deploys is judged as a part of that. Each file of
 * parameters, and each command that deploys a template with some, is an environment of it; a template with none is taken with the defaults of its parameters.
 */
export function expandTemplates(files: Files, said: readonly Fact[]): Expansion {
  const around = surroundingsOf(files)
  const templates = [...files.values()].flatMap((file): TemplateFile[] =>
    file.said.arm?.is === 'template' ? [{ ...file, template: file.said.arm.template }] : [],
  )
  const called = calledTemplates(templates, around)
  const judged = templates.filter(file => !isCompiled(file, files)).map(file => ({ ...file, called: called.has(file.path) }))
  const sets = parameterSets(files, judged, [...deploymentCommands(files, said), ...deploymentTasks(files)])
  const facts: Fact[] = []
  const cut = new Set<string>()
  let left = MAX_INSTANCES
  for (const file of judged) {
    const environments = left > 0 ? (sets.get(file.path) ?? []) : []
    const readings = environments.length > 0 ? environments : file.called ? [] : [undefined]
    for (const [index, environment] of readings.entries()) {
      const deployment = newDeployment(around)
      const entry = environment ? instanceOf(file, deployment, environment.given(deployment), environment.open) : entryOf(file, deployment)
      const named = environment && { environment: environment.path }
      const reading = { address: `${file.path}\0${index}`, example: file.example || environment?.example === true, ...named }
      if (entry) facts.push(...deploymentFacts(entry, reading))
      left -= 500 - deployment.instances
      if (deployment.steps <= 0 || deployment.instances <= 0) cut.add(file.path)
    }
  }
  const message = 'this template takes more steps than are done; what is beyond counts as unknown'
  return { facts, consumed: new Set(), notices: [...cut].map(path => ({ kind: 'unscanned', path, message })) }
}

/** The JSON that Bicep made of a file that is here: a mistake would be mended there. */
function isCompiled({ path, template }: TemplateFile, files: Files): boolean {
  if (!template.generated) return false
  const folder = folderOf(path)
  const beside = (name: string): boolean => files.has(folder === '' ? name : `${folder}/${name}`)
  return files.has(path.replace(/\.jsonc?$/, '.bicep')) || beside('main.bicep')
}

function surroundingsOf(files: Files): TemplateFiles {
  const find = (path: string, from: string): FileOfScan | undefined => {
    const resolved = resolvePath(folderOf(from), path)
    return resolved === undefined ? undefined : files.get(resolved)
  }
  return {
    templateAt: (path, from) => {
      const file = find(path, from)
      return file?.said.arm?.is === 'template' ? { template: file.said.arm.template, path: file.path } : undefined
    },
    dataAt: (path, from) => find(path, from)?.said.documents[0],
  }
}
