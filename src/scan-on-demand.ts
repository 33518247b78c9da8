import { MissingPart, takeMissing } from './model/part.js'
import type { ScanInput, ScanResult } from './model/scan.js'
import { type Reading, startReading, throughStages } from './pipeline.js'

/** The same as `scan`, with the parts of the program that the files need and no others: they are loaded when one is missing, and the scan goes on. */
export async function scanOnDemand(input: ScanInput): Promise<ScanResult> {
  const reading = startReading(input)
  for (;;) {
    const result = attempt(input, reading)
    const missing = takeMissing()
    if (result && missing.length === 0) return result
    for (const part of missing) await part.load()
  }
}

/** Nothing where a part is missing. */
function attempt(input: ScanInput, reading: Reading): ScanResult | undefined {
  try {
    return throughStages(input, reading)
  } catch (fault) {
    if (fault instanceof MissingPart) return undefined
    throw fault
  }
}
