import { annotations } from '../report/github.js'
import type { LinkTo } from '../report/links.js'
import { formatMarkdown } from '../report/markdown.js'
import { countsOf, openOnes, type Report } from '../report/report.js'
import { formatSarif } from '../report/sarif.js'
import { InputError, type Inputs } from './inputs.js'
import type { Runner } from './log.js'

/** Writes what needs no permission: annotations, the summary, the outputs and the SARIF file. */
export async function writeOut(
  { runner, writeText }: { readonly runner: Runner; writeText(path: string, text: string): void },
  inputs: Inputs,
  report: Report,
  link: LinkTo,
): Promise<void> {
  const brought = report.findings.filter(finding => finding.isNew)
  for (const annotation of annotations({ ...report, findings: inputs.gate === 'all' ? report.findings : brought })) runner.annotate(annotation)
  if (inputs.summary) await runner.writeSummary(formatMarkdown(report, { link }))
  const [fresh, all] = [countsOf(openOnes(brought)), countsOf(report.findings)]
  runner.setOutput('new-errors', String(fresh.error))
  runner.setOutput('new-warnings', String(fresh.warning))
  runner.setOutput('new-notices', String(fresh.notice))
  runner.setOutput('errors', String(all.error))
  runner.setOutput('warnings', String(all.warning))
  runner.setOutput('notices', String(all.notice))
  if (inputs.sarifFile !== undefined) writeSarif(inputs.sarifFile, formatSarif(report), writeText)
  runner.setOutput('sarif-file', inputs.sarifFile ?? '')
}

function writeSarif(path: string, text: string, writeText: (path: string, text: string) => void): void {
  try {
    writeText(path, text)
  } catch (fault) {
    throw new InputError(`input sarif-file is "${path}"; it cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})`)
  }
}
