import { imageOf } from '../catalogue/images.js'
import type { KubernetesObject, NodePool, Workload } from '../model/facts.js'
import { entriesAt, itemsAt, type MapNode, type Node, nodeAt, textAt } from '../model/node.js'
import { memo, once } from '../model/once.js'
import { containersOf } from '../model/pod.js'
import { commandsOf } from '../model/pod-commands.js'
import { plainly, say } from '../model/prose.js'
import { trimmed } from '../model/trimmed.js'
import { valueOf } from '../model/value.js'
import type { Os, OsEvidence, PodOs } from '../model/world.js'

/** What of the repository bears on where a pod runs. What a document shows counts in that document alone. */
export interface Surroundings {
  /** The objects that have a field of a name, at any depth. */
  treesWith(field: string): ReadonlySet<MapNode>
  runtimeClass(name: string, near: Workload): KubernetesObject | undefined
  /** A pool by the name that the label `agentpool` has. */
  pool(name: string, near: Workload): { readonly pool: NodePool; readonly os: Os | undefined } | undefined
  /** A taint `key=value` that only Windows pools have. */
  isWindowsTaint(key: string, value: string | undefined, near: Workload): boolean
}

interface Sign extends OsEvidence {
  readonly strength: Exclude<PodOs['strength'], 'none'>
}

const poolLabelNames = ['agentpool', 'kubernetes.azure.com/agentpool']

/** Signs of one kind, and the fields of which a workload must have one to give any. */
interface Source {
  readonly fields: readonly string[]
  signs(workload: Workload, surroundings: Surroundings): readonly Sign[]
}

/** Strongest evidence first. */
const certain: readonly Source[] = [
  { fields: ['os'], signs: declaredOs },
  { fields: ['nodeSelector'], signs: selectors },
  { fields: ['nodeSelectorTerms'], signs: affinity },
  { fields: ['windowsOptions'], signs: windowsOptions },
  { fields: ['runtimeClassName'], signs: runtimeClass },
  { fields: poolLabelNames, signs: poolLabels },
]
const likely: readonly Source[] = [
  { fields: ['image'], signs: images },
  { fields: ['tolerations'], signs: tolerations },
  { fields: ['workingDir', 'mountPath', 'hostPath', 'command'], signs: windowsPaths },
]

/** The fields that tell of an OS. */
export const osFields: readonly string[] = [...certain, ...likely].flatMap(({ fields }) => fields)

/** A source, and the objects that have one of its fields. */
type Present = Pick<Source, 'signs'> & { readonly trees: readonly ReadonlySet<MapNode>[] }

/** Tells the OS of a workload's pods, three-valued: no evidence is unknown, not Linux. Most pods have few of the fields that tell, most repositories not all. */
export function podOsIn(surroundings: Surroundings): (workload: Workload) => PodOs {
  const present = (sources: readonly Source[]): readonly Present[] =>
    sources
      .map(({ fields, signs }) => ({ signs, trees: fields.map(field => surroundings.treesWith(field)).filter(({ size }) => size > 0) }))
      .filter(({ trees }) => trees.length > 0)
  const certainHere = once(() => present(certain))
  const likelyHere = once(() => present(likely))
  const signsOf = (sources: readonly Present[], workload: Workload): readonly Sign[] =>
    sources.flatMap(({ signs, trees }) => (trees.some(having => having.has(workload.object)) ? signs(workload, surroundings) : []))
  return workload => {
    const signs = signsOf(certainHere(), workload)
    return agreed(signs.length > 0 ? signs : signsOf(likelyHere(), workload))
  }
}

const untold: PodOs = { os: 'unknown', strength: 'none', evidence: [] }

function agreed(signs: readonly Sign[]): PodOs {
  const [first] = signs
  if (!first) return untold
  const { os, strength } = first
  const evidence = trimmed(signs)
  if (signs.some(sign => sign.os !== os)) return { os: strength === 'certain' ? 'contradiction' : 'unknown', strength, evidence }
  return { os, strength, evidence }
}

const osLabels = ['kubernetes.io/os', 'beta.kubernetes.io/os']

function osNamed(text: string | undefined): Os | undefined {
  return text === 'windows' ? 'Windows' : text === 'linux' ? 'Linux' : undefined
}

/** The text of a scalar that no template decides. */
const seenText = (node: Node): string | undefined => (node.kind === 'scalar' && !node.parts ? node.text : undefined)

function declaredOs({ pod }: Workload): Sign[] {
  const name = textAt(pod, 'os', 'name')
  const os = osNamed(valueOf(name))
  return os ? [{ os, strength: 'certain', at: name.at, says: say`${'os.name'} is ${valueOf(name)!}` }] : []
}

/** One and the same of all pods that select one label: there are thousands of them. */
const asksFor = memo((label: string) => say`the nodeSelector asks for ${label}`)

function selectors({ pod }: Workload): Sign[] {
  return entriesAt(pod, 'nodeSelector').flatMap(({ key, value }): Sign[] => {
    const text = seenText(value)
    if (text === undefined) return []
    const os = osOfLabel(key.text, text)
    return os ? [{ os, strength: 'certain', at: value.at, says: asksFor(`${key.text}: ${text}`) }] : []
  })
}

/** Labels that only nodes of one OS carry. Build and SKU labels are set on Windows nodes by the kubelet and by AKS. */
function osOfLabel(key: string, value: string): Os | undefined {
  if (osLabels.includes(key)) return osNamed(value)
  if (key === 'node.kubernetes.io/windows-build') return 'Windows'
  if (/^kubernetes\.azure\.com\/os-sku(?:-effective|-requested)?$/.test(key)) return /^windows/i.test(value) ? 'Windows' : 'Linux'
  // System pools are Linux, so this label is Linux evidence.
  if (key === 'kubernetes.azure.com/mode' && value === 'system') return 'Linux'
  return undefined
}

/** A required node affinity decides only if each of its terms does: the terms are alternatives. */
function affinity(workload: Workload, surroundings: Surroundings): Sign[] {
  const terms = itemsAt(workload.pod, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms')
  const signs = terms.map(term =>
    itemsAt(term, 'matchExpressions')
      .map(expression => osOfExpression(expression, workload, surroundings))
      .find(sign => sign !== undefined),
  )
  if (signs.some(sign => sign === undefined)) return []
  return new Set(signs.map(sign => sign!.os)).size === 1 ? [signs[0]!] : []
}

function osOfExpression(expression: Node, near: Workload, { pool }: Surroundings): Sign | undefined {
  const key = valueOf(textAt(expression, 'key')) ?? ''
  const operator = valueOf(textAt(expression, 'operator'))
  const values = itemsAt(expression, 'values').map(seenText)
  const osOf = (value: string): Os | undefined => (poolLabelNames.includes(key) ? pool(value, near)?.os : osOfLabel(key, value))
  const systems = new Set(values.map(value => (value === undefined ? undefined : osOf(value))))
  const [only] = systems
  if (systems.size !== 1 || !only) return undefined
  if (operator !== 'In' && !(operator === 'NotIn' && osLabels.includes(key))) return undefined
  const os: Os = operator === 'In' ? only : only === 'Windows' ? 'Linux' : 'Windows'
  return { os, strength: 'certain', at: expression.at, says: say`the node affinity requires ${`${key} ${operator} ${values.join(', ')}`}` }
}

function windowsOptions(workload: Workload): Sign[] {
  const holders = [workload.pod, ...containersOf(workload).map(({ node }) => node)]
  const found = holders.map(holder => nodeAt(holder, 'securityContext', 'windowsOptions')).find(({ is }) => is === 'known')
  return found ? [{ os: 'Windows', strength: 'certain', at: found.at, says: say`${'windowsOptions'} is set`, isOption: true }] : []
}

function runtimeClass(workload: Workload, surroundings: Surroundings): Sign[] {
  const name = textAt(workload.pod, 'runtimeClassName')
  const found = name.is === 'known' ? surroundings.runtimeClass(name.value, workload) : undefined
  if (!found) return []
  return entriesAt(found.object, 'scheduling', 'nodeSelector').flatMap(({ key, value }): Sign[] => {
    const text = seenText(value)
    const os = text === undefined ? undefined : osOfLabel(key.text, text)
    return os ? [{ os, strength: 'certain', at: value.at, says: say`its RuntimeClass ${valueOf(name)!} selects ${`${key.text}: ${text}`}` }] : []
  })
}

function poolLabels(workload: Workload, surroundings: Surroundings): Sign[] {
  return poolLabelNames.flatMap((label): Sign[] => {
    const name = textAt(workload.pod, 'nodeSelector', label)
    const found = name.is === 'known' ? surroundings.pool(name.value, workload) : undefined
    return found?.os
      ? [
          {
            os: found.os,
            strength: 'certain',
            at: name.at,
            says: say`it selects the pool ${valueOf(name)!}, which is a ${plainly(found.os)} pool (${found.pool.at})`,
          },
        ]
      : []
  })
}

function images(workload: Workload): Sign[] {
  return containersOf(workload).flatMap(({ image }): Sign[] => {
    if (image.is !== 'known') return []
    const { os } = imageOf(image.value)
    return os === 'Windows' || os === 'Linux' ? [{ os, strength: 'likely', at: image.at, says: say`the image ${image.value} is a ${plainly(os)} image` }] : []
  })
}

function tolerations(workload: Workload, surroundings: Surroundings): Sign[] {
  return itemsAt(workload.pod, 'tolerations').flatMap((toleration): Sign[] => {
    const key = valueOf(textAt(toleration, 'key'))
    const value = textAt(toleration, 'value')
    if (key === undefined) return []
    const named = /(?:^|\/)os$/.test(key) && /^win/i.test(valueOf(value) ?? '')
    if (!named && !surroundings.isWindowsTaint(key, valueOf(value), workload)) return []
    return [
      {
        os: 'Windows',
        strength: 'hint',
        at: toleration.at,
        says: say`it tolerates the taint ${[key, valueOf(value)].filter(Boolean).join('=')} of Windows nodes`,
      },
    ]
  })
}

const drivePath = /^[A-Za-z]:(?:[\\/]|$)|^\\\\[.?]\\/
const windowsShell = /^(?:.*\\)?(?:cmd|powershell)(?:\.exe)?$/i

function windowsPaths(workload: Workload): Sign[] {
  const paths = [
    ...containersOf(workload).flatMap(({ node }) => [textAt(node, 'workingDir'), ...itemsAt(node, 'volumeMounts').map(mount => textAt(mount, 'mountPath'))]),
  ]
  paths.push(...itemsAt(workload.pod, 'volumes').map(volume => textAt(volume, 'hostPath', 'path')))
  const commands = commandsOf(workload).map(({ words: [first] }) => first)
  const path = paths.find(value => value.is === 'known' && drivePath.test(value.value))
  const command = commands.find(value => value.is === 'known' && windowsShell.test(value.value))
  const sign = path ?? command
  return sign ? [{ os: 'Windows', strength: 'hint', at: sign.at, says: say`${valueOf(sign)!} is a Windows ${plainly(path ? 'path' : 'shell')}` }] : []
}
