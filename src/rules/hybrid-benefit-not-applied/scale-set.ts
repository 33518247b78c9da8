import type { AzReading, Command } from '../../model/facts.js'
import { licenceCosts } from '../../model/licence.js'
import { say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { type Value, valueOf } from '../../model/value.js'

/** AKS owns the scale sets of its pools and writes them anew from the cluster's settings. */
export function onScaleSet(command: Command, az: AzReading): Problem | undefined {
  const option = (name: string): Value<string> | undefined => az.options.find(each => each.name === name)?.values.at(-1)
  const group = option('--resource-group')
  const named = group?.is === 'partial' ? group.parts[0] : group && valueOf(group)
  const licence = [option('--license-type'), ...(az.options.find(({ name }) => name === '--set')?.values ?? [])].find(isWindowsLicence)
  if (!named?.toLowerCase().startsWith('mc_') || !licence || az.rejected) return undefined
  const written = valueOf(licence) ?? ''
  return {
    at: licence.at,
    subject: [`az ${az.path}`, valueOf(option('--name') ?? command.words[0]!.value) ?? ''],
    message: say`the licence ${written} is set on a scale set of the cluster`,
    why: say`AKS writes its scale sets anew from the settings of the cluster, at the next upgrade at the latest, and the licence is gone again. ${licenceCosts}`,
    remedy: say`Set it on the cluster, for all its Windows pools: ${'az aks update --enable-ahub'}.`,
    offending: { written },
  }
}

const isWindowsLicence = (value: Value<string> | undefined): boolean => value !== undefined && /(?:^|licenseType=)Windows_Server$/i.test(valueOf(value) ?? '')
