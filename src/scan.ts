import { fillAll } from './all-parts.js'
import type { ScanInput, ScanResult } from './model/scan.js'
import { startReading, throughStages } from './pipeline.js'

export type { InputFile, ScanInput, ScanResult } from './model/scan.js'

/**
 * Files in, findings out: the product without GitHub. No clock, no network, and no exception on bad input: what cannot be read is a notice
 * with its place, and every other file is still scanned. All parts of the program are here; scan-on-demand.ts starts with less.
 */
export function scan(input: ScanInput): ScanResult {
  fillAll()
  return throughStages(input, startReading(input))
}
