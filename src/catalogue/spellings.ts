import type { Cluster, ClusterProperties, NodePool, NodePoolProperties } from '../model/facts.js'
import { listed, type Prose, plainly, say } from '../model/prose.js'
import type { Edit } from '../model/rule.js'
import { contains } from '../model/text.js'
import type { Value } from '../model/value.js'
import { clusterSpellings, firstPoolParameters, poolSpellings, type Spelled, type Spelling } from './spelling-table.js'

/** The languages that clusters and pools are written in, as far as they name settings differently. `azapi` is ARM's schema in HCL, `upjet` Crossplane and Pulumi's classic provider: Terraform's names in camel case. */
export type Dialect = 'az' | 'azPowerShell' | 'terraform' | 'azapi' | 'upjet' | 'arm' | 'capz'

/** How the words that a statement is known by (`Cluster.via`) tell its language; `arm` is ARM, Bicep, Azure Service Operator and Pulumi's azure-native. */
const dialects: readonly (readonly [Dialect, RegExp])[] = [
  ['az', /^az /],
  ['azPowerShell', /^[a-z]+-Az(?:Rm)?Aks/i],
  ['terraform', /^azurerm_/],
  ['upjet', /^(?:KubernetesCluster|azure:containerservice)/],
  ['capz', /^Azure(?:Managed|Machine)/],
  ['azapi', /^azapi_/],
  ['arm', /^(?:azure-native:|ManagedCluster|Microsoft\.ContainerService)/i],
]

/** The language of a statement; undefined for one that has no settings to write, such as a declaration in the config. */
export const dialectOf = ({ via }: Pick<Cluster, 'via'>): Dialect | undefined => dialects.find(([, begins]) => begins.test(via))?.[0]

type Setting = string | number | boolean
type PropertyOf<F> = F extends Cluster ? keyof ClusterProperties : keyof NodePoolProperties

/**
 * What a person writes for a setting in the language of a statement: `--os-type Windows`, `-OsType Windows`, `os_type = "Windows"`, `osType: Windows`;
 * in plain words where the language has no such setting.
 * @param value left out, it is the name of the setting only
 */
export function setting<F extends Cluster | NodePool>(statement: F, property: PropertyOf<F>, value?: Setting): Prose {
  const written = writtenAs(statement, property, value)
  if (written !== undefined) return say`${written}`
  const { words } = spellingOf(statement, property)
  return value === undefined || typeof value === 'boolean' ? plainly(words) : say`${plainly(words)} ${String(value)}`
}

/** Several settings with their values, to be written together. */
export function settings<F extends Cluster | NodePool>(statement: F, values: { readonly [P in PropertyOf<F>]?: Setting }): Prose {
  const pairs = Object.entries(values) as [PropertyOf<F>, Setting][]
  const written = pairs.map(([property, value]) => writtenAs(statement, property, value))
  if (written.every(text => text !== undefined)) return isCommandLine(statement) ? say`${written.join(' ')}` : listed(written)
  return pairs.flatMap(([property, value], index) => [...(index === 0 ? [] : [' and ']), ...setting(statement, property, value)])
}

/** One more setting at the end of a command, which has a value written in place; undefined where it has not, and for a statement that is no command. */
export function addToCommand<F extends Cluster | NodePool>(statement: F, beside: Value<string>, property: PropertyOf<F>, value: Setting): Edit | undefined {
  const written = isCommandLine(statement) ? writtenAs(statement, property, value) : undefined
  const inPlace = beside.is === 'known' && beside.from.length === 0 && contains(statement.at, beside.at)
  return written !== undefined && inPlace ? { at: { ...statement.at, start: statement.at.end }, text: ` ${written}` } : undefined
}

/** Whether the language of a statement has a setting at all. */
export const canWrite = <F extends Cluster | NodePool>(statement: F, property: PropertyOf<F>): boolean =>
  writtenAs(statement, property, undefined) !== undefined

/** Whether a statement is a command, so that more can be written behind any of its words. */
export const isCommandLine = (statement: Pick<Cluster, 'via'>): boolean => ['az', 'azPowerShell'].includes(dialectOf(statement) ?? '')

function writtenAs<F extends Cluster | NodePool>(statement: F, property: PropertyOf<F>, value: Setting | undefined): string | undefined {
  const dialect = dialectOf(statement)
  if (!dialect) return undefined
  const first = dialect === 'azPowerShell' && statement.kind === 'node-pool' && statement.first
  const spelling = spellingOf(statement, property)
  const spelled = (first ? firstPoolParameters[property as keyof NodePoolProperties] : undefined) ?? spelling[columns[dialect]]
  if (spelled === undefined) return undefined
  const text = write(spelled, dialect, value)
  return dialect === 'upjet' ? text && inYaml(text) : text
}

/** Terraform's words as YAML has them: `windowsProfile.license: Windows_Server`. */
function inYaml(text: string): string {
  const [, name = text, value] = /^([\w.]+) = "([^"]*)"$/.exec(text) ?? []
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return value === undefined ? camel : `${camel}: ${value}`
}

/** Where the table has the names of a language. */
const columns = { az: 'az', azPowerShell: 'azPowerShell', terraform: 'terraform', upjet: 'terraform', azapi: 'arm', arm: 'arm', capz: 'capz' } as const

const spellingOf = <F extends Cluster | NodePool>(statement: F, property: PropertyOf<F>): Spelling =>
  statement.kind === 'cluster' ? clusterSpellings[property as keyof ClusterProperties] : poolSpellings[property as keyof NodePoolProperties]

function write(spelled: Spelled, dialect: Dialect, value: Setting | undefined): string | undefined {
  if (typeof spelled !== 'string') return value === false ? spelled[1] : spelled[0]
  const inverted = spelled.startsWith('!')
  const name = inverted ? spelled.slice(1) : spelled
  if (value === undefined) return name
  if (typeof value === 'boolean') return writeSwitch(name, dialect, value !== inverted)
  if (dialect === 'az' || dialect === 'azPowerShell') return `${name} ${value}`
  return isHcl(dialect) && typeof value === 'string' ? `${name} = ${JSON.stringify(value)}` : assigned(name, dialect, value)
}

function writeSwitch(name: string, dialect: Dialect, on: boolean): string | undefined {
  if (dialect === 'az') return on ? name : undefined
  return dialect === 'azPowerShell' ? `${name}${on ? '' : ':$false'}` : assigned(name, dialect, on)
}

const isHcl = (dialect: Dialect): boolean => dialect === 'terraform' || dialect === 'azapi'

const assigned = (name: string, dialect: Dialect, value: Setting): string => (isHcl(dialect) ? `${name} = ${value}` : `${name}: ${value}`)
