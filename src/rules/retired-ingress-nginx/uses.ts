import { controllerImage } from '../../catalogue/controller-images.js'
import { chartOfRelease } from '../../catalogue/placement.js'
import { releaseSubject } from '../../catalogue/selector-advice.js'
import type { Argument } from '../../model/argument.js'
import type { Command, FactOf, HelmRelease, KubernetesObject, Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Span } from '../../model/text.js'
import { isText, shown } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** A place where Ingress NGINX comes in. */
export interface NginxUse {
  readonly at: Span
  readonly subject: readonly string[]
  /** The start of a sentence. */
  readonly what: Prose
  readonly offending: Readonly<Record<string, string>>
}

type Judged = FactOf<'helm-release' | 'workload' | 'object' | 'command'>

/** What the project itself publishes: its charts, its images, its manifests. */
export function projectUse(fact: Judged, world: World): NginxUse | undefined {
  if (fact.kind === 'helm-release') return ofRelease(fact, world)
  if (fact.kind === 'workload') return ofWorkload(fact)
  return fact.kind === 'command' && fact.tool === 'kubectl' ? ofManifest(fact) : undefined
}

/** The charts of the controller, by their titles: others have the same name. */
const chartTitles: ReadonlySet<string> = new Set(['Ingress NGINX', 'Ingress NGINX (Bitnami)', 'the old nginx-ingress chart of the stable repository'])

function ofRelease(release: HelmRelease, world: World): NginxUse | undefined {
  if (!chartTitles.has(chartOfRelease(release, world)?.title ?? '')) return undefined
  const chart = shown(release.chart)
  return { at: release.chart.at, subject: releaseSubject(release), what: say`the chart ${chart}`, offending: { chart } }
}

function ofWorkload(workload: Workload): NginxUse | undefined {
  for (const { image } of containersOf(workload)) {
    const is = image.is === 'known' ? controllerImage(image.value) : undefined
    if (image.is !== 'known' || is?.controller !== 'Ingress NGINX' || is.role !== 'controller') continue
    return { at: image.at, subject: workloadSubject(workload), what: say`the image ${image.value}`, offending: { image: image.value } }
  }
  return undefined
}

const published =
  /^https:\/\/(?:raw\.githubusercontent\.com|github\.com)\/kubernetes\/ingress-nginx\/|^https:\/\/kubernetes\.github\.io\/ingress-nginx\/deploy\//

const verbs: ReadonlySet<string> = new Set(['apply', 'create', 'replace'])

function ofManifest({ words }: Command): NginxUse | undefined {
  if (!words.some(word => verbs.has(textOf(word)))) return undefined
  const url = words.find(word => published.test(textOf(word)))
  return url && { at: url.at, subject: ['kubectl', textOf(url)], what: say`the manifest ${textOf(url)}`, offending: { manifest: textOf(url) } }
}

/** What brings the NGINX of the application routing add-on, or leans on it. */
export function addOnUse(fact: Judged): NginxUse | undefined {
  if (fact.kind === 'command') return ofAz(fact)
  return fact.kind === 'object' ? ofObject(fact) : undefined
}

const enables = 'aks approuting enable'
/** The commands of `az` that can bring it. */
export const addOnCommands: readonly string[] = [enables, 'aks create', 'aks update', 'aks enable-addons']

function ofAz({ az, words }: Command): NginxUse | undefined {
  if (!az || az.rejected || !addOnCommands.includes(az.path)) return undefined
  const texts = words.map(textOf)
  const enabling = az.path === enables
  const index = enabling
    ? texts.findIndex(text => text.toLowerCase() === 'approuting')
    : texts.findIndex(text => text === '--enable-app-routing' || addOns.test(text))
  if (index < 0 || withoutNginx(words)) return undefined
  const text = texts[index]!
  return { at: words[index]!.at, subject: [`az ${az.path}`, text], what: say`${enabling ? `az ${az.path}` : text}`, offending: { word: text } }
}

const addOns = /(?:^|[,=])web_application_routing(?:,|$)/

/** The add-on may be switched on without a controller of its own. What cannot be seen may say so. */
function withoutNginx(words: readonly Argument[]): boolean {
  return words.some((word, index) => {
    const [flag = '', glued] = textOf(word).split('=')
    if (!switches.has(flag)) return word.many
    const value = glued ?? (words[index + 1] ? textOf(words[index + 1]!) : '')
    return value === '' || value.toLowerCase() === 'none'
  })
}

const switches: ReadonlySet<string> = new Set(['--nginx', '--app-routing-default-nginx-controller', '--ardnc'])

const className = 'webapprouting.kubernetes.azure.com'

function ofObject({ resource, group, name, namespace, object, at }: KubernetesObject): NginxUse | undefined {
  const subject = [resource, shown(namespace), shown(name)]
  if (resource === 'NginxIngressController' && group === 'approuting.kubernetes.azure.com') {
    return { at: name.is === 'known' ? name.at : { ...at, end: at.start }, subject, what: plainly('this controller'), offending: { kind: resource } }
  }
  const written = textAt(object, 'spec', 'ingressClassName')
  if (resource !== 'Ingress' || !isText(written, className)) return undefined
  return { at: written.at, subject, what: say`the ingress class ${className}`, offending: { ingressClassName: className } }
}

const textOf = ({ value }: Argument): string => (value.is === 'known' ? value.value : '')
