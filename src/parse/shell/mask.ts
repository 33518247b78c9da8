/** Who expands templates in a script before a shell sees it. */
export type Host = 'plain' | 'github' | 'azure-pipelines' | 'make'

/** A run of a script that a template decides. */
export interface Hole {
  readonly start: number
  readonly end: number
  /** The variable that it stands for: `env.POOL` for `${{ env.POOL }}`, `POOL` for `$(POOL)` of a pipeline. */
  readonly name?: string
}

/** Stands for each character of a hole. Private use: every shell takes it for a letter, and nobody writes it. */
export const ink = '\uE000'

/** The script with its templates inked: as long as before, so that every offset stays. */
export interface Masked {
  readonly text: string
  readonly holes: readonly Hole[]
}

interface Template {
  readonly pattern: RegExp
  readonly hosts?: readonly Host[]
  readonly placeholder?: true
}

/** Bounded and without nested repetition: a hostile script costs no more than its length. */
const templates: readonly Template[] = [
  { pattern: /\$\{\{([^{}\n]{0,500}(?:\}[^{}\n]{1,500}){0,8})\}\}/g },
  { pattern: /\{\{([^{}\n]{0,500})\}\}/g },
  { pattern: /\$\(([A-Za-z_][\w.-]{0,200})\)/g, hosts: ['azure-pipelines'] },
  { pattern: /\$\[([^\]\n]{0,500})\]/g, hosts: ['azure-pipelines'] },
  // `<name>` is a redirection to a shell; only prose uses it for something that the reader fills in.
  { pattern: /<([A-Za-z][\w .:/-]{0,80})>/g, placeholder: true },
]

/** Inks what a template decides, and treats CRLF as the line end that git checks out on Linux. */
export function maskTemplates(text: string, host: Host, placeholders: boolean): Masked {
  const holes: Hole[] = []
  let masked = plainLineEnds(text)
  for (const { pattern, hosts, placeholder } of templates) {
    if ((hosts && !hosts.includes(host)) || (placeholder && !placeholders)) continue
    masked = masked.replace(pattern, (whole: string, inner: string, start: number) => {
      const name = placeholder ? undefined : inner.trim().match(/^[A-Za-z_][\w.-]*$/)?.[0]
      holes.push({ start, end: start + whole.length, ...(name !== undefined && { name }) })
      return ink.repeat(whole.length)
    })
  }
  return { text: masked, holes: holes.sort((a, b) => a.start - b.start) }
}

/** A continuation keeps its backslash beside the line feed: a carriage return between the two would end the command. */
function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\\\r\n/g, ' \\\n').replace(/`\r\n/g, ' `\n').replace(/\^\r\n/g, ' ^\n').replace(/\r/g, ' ') : text
}
