import { formatAzure } from '../report/azure.js'
import { formatGithub } from '../report/github.js'
import { formatGitlab } from '../report/gitlab.js'
import { formatJson } from '../report/json.js'
import { formatMarkdown } from '../report/markdown.js'
import { formatPretty } from '../report/pretty.js'
import { formatRdjson } from '../report/rdjson.js'
import { formatSarif } from '../report/sarif.js'
import type { Product } from './ports.js'

/** Every format by the name that `--format` takes. */
export const formats: Product['formats'] = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  markdown: report => formatMarkdown(report),
  rdjson: formatRdjson,
  azure: formatAzure,
  gitlab: formatGitlab,
}
