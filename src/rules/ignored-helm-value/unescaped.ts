import { releaseSubject } from '../../catalogue/selector-advice.js'
import type { HelmRelease, ValuesLayer } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Edit, Problem } from '../../model/rule.js'
import { shown } from '../../model/value.js'

type Assignment = Extract<ValuesLayer, { is: 'set' }>

/** Labels whose dots `--set` takes for steps of a path: a selector is a flat map, so that a second step behind it is always a mistake. */
export function unescapedSelectors(release: HelmRelease): readonly Problem[] {
  return release.values.flatMap(layer => {
    if (layer.is !== 'set') return []
    const selector = layer.path.lastIndexOf('nodeSelector')
    const steps = layer.path.slice(selector + 1)
    if (selector < 0 || steps.length < 2 || steps.some(step => typeof step === 'number')) return []
    return [problem(release, layer, layer.path.slice(0, selector + 1).join('.'), steps.join('.'))]
  })
}

function problem(release: HelmRelease, layer: Assignment, selector: string, label: string): Problem {
  const fix = escaped(release, layer, label)
  return {
    at: layer.at,
    subject: [...releaseSubject(release), selector, label],
    message: say`the dots of the label ${label} are not escaped, so ${selector} never selects it`,
    why: say`Helm takes each dot without a backslash for a step into another map, so that this sets no label.${plainly(lostInBash(release))}`,
    remedy: say`Write ${corrected(release, selector, label, shown(layer.value))}.`,
    offending: { [selector]: shown(layer.value) },
    ...(fix && { fix }),
  }
}

const lostInBash = ({ shell }: HelmRelease): string => (shell === 'bash' ? ' The backslash has to stand in quotes, else bash takes it away.' : '')

const backslashed = (label: string): string => label.replaceAll('.', '\\.')

function corrected({ shell, via }: HelmRelease, selector: string, label: string, value: string): Prose {
  if (shell === 'bash') return say`${`--set ${selector}."${backslashed(label)}"=${value}`}`
  const set = `${selector}.${backslashed(label)}=${value}`
  if (shell === 'powershell') return say`${`--set '${set}'`}`
  if (via === 'helm_release') return say`${`name = "${selector}.${label.replaceAll('.', '\\\\.')}"`}`
  return shell === 'cmd' ? say`${`--set "${set}"`}` : say`the name as ${`${selector}.${backslashed(label)}`}`
}

/** PowerShell and cmd hand a backslash on, whatever the quotes; in bash it depends on quotes that are not seen from here. */
function escaped({ shell }: HelmRelease, { at }: Assignment, label: string): readonly Edit[] | undefined {
  return shell === 'powershell' || shell === 'cmd' ? [{ at, finds: label, text: backslashed(label) }] : undefined
}
