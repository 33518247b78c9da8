/** What the name of an Azure VM size says. https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions */
export interface VmSize {
  /** In capitals: `D`, `DC`, `NP`. */
  readonly family: string
  /** The letters after the number of cores, in lower case: `p` Arm, `a` AMD, `d` a temporary disk, `s` premium storage. */
  readonly features: string
  readonly version: number
}

/** `Standard_D4ps_v5`; undefined where the text is no size of the usual form. */
export function vmSizeOf(text: string): VmSize | undefined {
  const [head, ...rest] = text.split('_').slice(/^(?:standard|basic)_/i.test(text) ? 1 : text.length)
  const parts = head === undefined ? null : /^([A-Z]+)\d+(?:-\d+)?([a-z]*)$/i.exec(head)
  if (!parts) return undefined
  const version = rest.map(word => /^v(\d{1,2})$/i.exec(word)?.[1]).find(Boolean)
  return { family: parts[1]!.toUpperCase(), features: parts[2]!.toLowerCase(), version: version === undefined ? 1 : Number(version) }
}

/** Arm64 processors. */
export const isArm = (size: VmSize): boolean => size.features.includes('p')

/**
 * Sizes that boot images of generation 2 alone: all of version 6 and later among D, E and F; M of version 2, DC with SGX, and the larger ND.
 * https://learn.microsoft.com/azure/virtual-machines/generation-2, and the pages of the sizes
 */
export function needsGeneration2(size: VmSize): boolean {
  const { family, version } = size
  if (isArm(size) || isConfidential(size)) return false
  if (family === 'M') return version === 2
  if (family === 'ND' || family === 'DC') return version >= 2
  return /^[DEF]$/.test(family) && version >= 6
}

/** Sizes with graphics processors: NC, ND, NV and NG. */
export const isGpu = (text: string): boolean => /^N[CDGV]$/.test(vmSizeOf(text)?.family ?? '')

/** Confidential VMs: AMD SEV-SNP (`a`) or Intel TDX (`e`), in the families DC and EC. The older DCs sizes have SGX instead. */
export const isConfidential = (size: VmSize): boolean => (size.family === 'DC' || size.family === 'EC') && /^[ae]d?s$/.test(size.features) && size.version >= 5
