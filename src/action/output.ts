import { annotations } from '../report/github.js'
import type { LinkTo } from '../report/links.js'
import { formatMarkdown } from '../report/markdown.js'
import { countsOf, openOnes, type Report } from '../report/report.js'
import { InputError, type Inputs } from './inputs.js'
import type { Runner } from './log.js'

/** What did not come out. */
export interface Written {
  /** Parts of the report that failed, a line each. */
  readonly faults: readonly string[]
  /** Of whoever wrote the workflow. */
  readonly mistake?: InputError
}

/**
 * Writes what needs no permission: annotations, the summary, the outputs and the SARIF file. One that fails keeps none of the others from being written, nor
 * the review from being posted.
 */
export async function writeOut(
  { runner, writeText }: { readonly runner: Runner; writeText(path: string, text: string): void },
  inputs: Inputs,
  report: Report,
  link: LinkTo,
): Promise<Written> {
  const faults: string[] = []
  let mistake: InputError | undefined
  const write = async (what: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (fault) {
      if (fault instanceof InputError) mistake = fault
      else faults.push(`${what} failed: ${fault instanceof Error ? fault.message : 'unknown fault'}`)
    }
  }
  const brought = report.findings.filter(finding => finding.isNew)
  await write('the annotations', () => {
    for (const annotation of annotations({ ...report, findings: inputs.gate === 'all' ? report.findings : brought })) runner.annotate(annotation)
  })
  if (inputs.summary) await write('the summary', () => runner.writeSummary(formatMarkdown(report, { link })))
  await write('the outputs', () => {
    const [fresh, all] = [countsOf(openOnes(brought)), countsOf(report.findings)]
    for (const [prefix, counts] of [
      ['new-', fresh],
      ['', all],
    ] as const) {
      runner.setOutput(`${prefix}errors`, String(counts.error))
      runner.setOutput(`${prefix}warnings`, String(counts.warning))
      runner.setOutput(`${prefix}notices`, String(counts.notice))
    }
    runner.setOutput('sarif-file', inputs.sarifFile ?? '')
  })
  const { sarifFile } = inputs
  if (sarifFile !== undefined)
    await write('the SARIF file', async () => writeSarif(sarifFile, (await import('../report/sarif.js')).formatSarif(report), writeText))
  return { faults, ...(mistake && { mistake }) }
}

function writeSarif(path: string, text: string, writeText: (path: string, text: string) => void): void {
  try {
    writeText(path, text)
  } catch (fault) {
    throw new InputError(`input sarif-file is "${path}"; it cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})`)
  }
}
