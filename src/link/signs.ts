import type { Fact } from '../model/facts.js'
import { valueOf } from '../model/value.js'
import type { FileOfScan, Files } from './expand.js'

// Whether there is anything of a technique. What puts it together is loaded only then.

export const isChartFile = (path: string): boolean => /(?:^|\/)Chart\.ya?ml$/.test(path)

export const isKustomizationFile = (path: string): boolean => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)

/** The groups of the objects by which a controller applies a folder with changes of its own. */
export const applierGroups = { flux: 'kustomize.toolkit.fluxcd.io', argo: 'argoproj.io' } as const

const groups: ReadonlySet<string> = new Set(Object.values(applierGroups))

function some(files: Files, holds: (file: FileOfScan) => boolean): boolean {
  for (const file of files.values()) if (holds(file)) return true
  return false
}

export const hasTerraform = (files: Files): boolean => some(files, ({ said }) => said.hcl.length > 0)

export const hasTemplates = (files: Files): boolean => some(files, ({ said }) => said.arm?.is === 'template')

export const hasCharts = (files: Files): boolean => some(files, ({ path }) => isChartFile(path))

export const hasKustomizations = (files: Files, facts: readonly Fact[]): boolean =>
  some(files, ({ path }) => isKustomizationFile(path)) ||
  facts.some(fact => fact.kind === 'object' && groups.has(valueOf(fact.apiVersion)?.split('/')[0] ?? ''))
