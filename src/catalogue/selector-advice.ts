import type { HelmRelease } from '../model/facts.js'
import { listed, type Prose, plainly, say } from '../model/prose.js'
import { shown } from '../model/value.js'
import { dotted, type Placement } from './placement.js'

/** The values paths of the selectors of some components, each once. */
export const selectorPaths = (places: readonly Placement[]): readonly string[] => [...new Set(places.map(({ component }) => dotted(component.selector)))]

/** The sets of pods of a chart, by name: `the controller and the default backend`, `Envoy`. */
export const named = (places: readonly Placement[]): Prose => {
  const names = [...new Set(places.map(({ component: { name } }) => (/^[A-Z][a-z]/.test(name) ? name : `the ${name}`)))]
  return plainly(names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
}

/** What to add so that some components run on Linux nodes, in the words of what installs the chart. */
export function selectLinux(release: HelmRelease, paths: readonly string[]): Prose {
  const { shell } = release
  if (shell) return say`Add ${listed(paths.map(path => setArgument(path, shell)))}.`
  return say`Set ${'kubernetes.io/os: linux'} under ${listed(paths)} in the values.`
}

/** The dots of the label need a backslash that the shell lets through. */
function setArgument(path: string, shell: NonNullable<HelmRelease['shell']>): string {
  if (shell === 'powershell') return `--set '${path}.kubernetes\\.io/os=linux'`
  if (shell === 'cmd') return `--set "${path}.kubernetes\\.io/os=linux"`
  return `--set ${path}."kubernetes\\.io/os"=linux`
}

/** What identifies a release across commits. */
export const releaseSubject = (release: HelmRelease): string[] => ['helm-release', shown(release.namespace), shown(release.release), shown(release.chart)]

/** The chart and the version as they are written. */
export const releaseWords = (release: HelmRelease): Record<string, string> => ({
  chart: shown(release.chart),
  ...(release.version.is === 'known' && { version: release.version.value }),
})

/** How the defaults of the chart come to select nothing: `version 3.5.1 of the chart`. */
export const versionSaid = (release: HelmRelease): Prose =>
  release.version.is === 'known' ? say`version ${release.version.value} of the chart` : plainly('the chart')
