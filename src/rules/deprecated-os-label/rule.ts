import { releaseSubject } from '../../catalogue/selector-advice.js'
import { sources } from '../../catalogue/sources.js'
import type { HelmRelease } from '../../model/facts.js'
import { type LabelUse, labelUses } from '../../model/label-uses.js'
import { entrySpan, hasKey } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Edit, Rule } from '../../model/rule.js'
import { isSameSpan, type Span } from '../../model/text.js'

/** Deprecated in Kubernetes 1.14, with the labels that took their place. */
const successors: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
])

export const rule = {
  title: 'A selector uses a label of nodes that is deprecated',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  // Nodes of 1.13, the last version without the new label, left AKS at the end of February 2020.
  since: '2020-03-01',
  sources: [sources.kubernetesLabels, sources.nodeLabels],
  on: ['workload', 'helm-release'],
  fields: [...successors.keys(), 'matchExpressions'],
  check(fact, world) {
    const values = fact.kind === 'workload' ? fact.pod : world.helmValue(fact)
    const root = 'is' in values ? (values.is === 'known' ? values.value : undefined) : values
    const uses = root ? labelUses(root).filter(({ label }) => !label.parts && successors.has(label.text)) : []
    const [first] = uses
    if (!first || !(uses.some(namesWindows) || world.windowsFor(fact).is === 'yes' || (world.windowsPods && !fact.example))) return
    const old = first.label.text
    return {
      at: first.label.at,
      subject: fact.kind === 'workload' ? workloadSubject(fact) : releaseSubject(fact),
      message: say`the label ${old} is deprecated`,
      why: say`Kubernetes has ${successors.get(old)!} since 1.14 and means to take the old label away. Nodes carry both today; the day they do not, these pods find no node.`,
      remedy: say`Write ${successors.get(old)!}. Both labels have the same values.`,
      offending: { label: 'beta' },
      fix: uses.flatMap(use => renamed(use, fact.kind === 'workload' ? [] : assigned(fact))),
    }
  },
} satisfies Rule<'workload' | 'helm-release'>

const namesWindows = ({ entry: { value } }: LabelUse): boolean =>
  [value, ...(value.kind === 'list' ? value.items : [])].some(node => node.kind === 'scalar' && node.text === 'windows')

const assigned = ({ values }: HelmRelease): readonly Span[] => values.flatMap(layer => (layer.is === 'set' ? [layer.at] : []))

/** On a command line the quotes around the label are not seen, but `beta\.` stands in it as it is. */
function renamed({ label, entry, within }: LabelUse, assignments: readonly Span[]): readonly Edit[] {
  const { at } = label
  if (assignments.some(assignment => isSameSpan(assignment, at))) return [{ at, finds: 'beta\\.', text: '' }]
  const name = successors.get(label.text)!
  if (entry.key === label && hasKey(within, name)) return [{ at: entrySpan(entry), text: '', removesEntry: true }]
  return [{ at, text: name, finds: label.text }]
}
