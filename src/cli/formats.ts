import { formatAzure } from '../report/azure.js'
import { formatGithub } from '../report/github.js'
import { formatGitlab } from '../report/gitlab.js'
import { piecesOfJson } from '../report/json.js'
import { formatMarkdown } from '../report/markdown.js'
import { formatPretty } from '../report/pretty.js'
import { formatRdjson } from '../report/rdjson.js'
import type { Product } from './ports.js'

/** Every format by the name that `--format` takes. */
export const formats: Product['formats'] = {
  pretty: formatPretty,
  json: piecesOfJson,
  // It holds what every rule is about.
  sarif: async report => (await import('../report/sarif.js')).formatSarif(report),
  github: formatGithub,
  markdown: report => formatMarkdown(report),
  rdjson: formatRdjson,
  azure: formatAzure,
  gitlab: formatGitlab,
}
