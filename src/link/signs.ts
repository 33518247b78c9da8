import type { Fact, KubernetesObject } from '../model/facts.js'
import type { FileOfScan, Files } from './expand.js'

// Whether there is anything of a technique. What puts it together is loaded only then.

export const isChartFile = (path: string): boolean => /(?:^|\/)Chart\.ya?ml$/.test(path)

export const isKustomizationFile = (path: string): boolean => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)

/** Whether a controller applies a folder with changes of its own by an object. */
export const isOfFlux = ({ resource, group }: KubernetesObject): boolean => resource === 'Kustomization' && group === 'kustomize.toolkit.fluxcd.io'
export const isOfArgo = ({ resource, group }: KubernetesObject): boolean => resource === 'Application' && group === 'argoproj.io'

function some(files: Files, holds: (file: FileOfScan) => boolean): boolean {
  for (const file of files.values()) if (holds(file)) return true
  return false
}

export const hasTerraform = (files: Files): boolean => some(files, ({ said }) => said.hcl.length > 0)

export const hasTemplates = (files: Files): boolean => some(files, ({ said }) => said.arm?.is === 'template')

export const hasCharts = (files: Files): boolean => some(files, ({ path }) => isChartFile(path))

export const hasKustomizations = (files: Files, facts: readonly Fact[]): boolean =>
  some(files, ({ path }) => isKustomizationFile(path)) || facts.some(fact => fact.kind === 'object' && (isOfFlux(fact) || isOfArgo(fact)))
