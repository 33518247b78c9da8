/** Who expands templates in a script before a shell sees it. */
export type Host = 'plain' | 'github' | 'azure-pipelines' | 'make'

/** A run of a script that a template decides. */
export interface Hole {
  readonly start: number
  readonly end: number
  /**
   * The variable that it stands for, under the name that the host has for it: `env.POOL` for `${{ env.POOL }}`, `POOL` for `$(POOL)` of a
   * pipeline, `make.POOL` for `$(POOL)` of a makefile. Not set where it is more than a plain reference.
   */
  readonly name?: string
}

/** Stands for each character of a hole. Private use: every shell takes it for a letter, and nobody writes it. */
export const ink = '\uE000'

/** Stands for the `$` of a reference that make expands (a shell's own `$` is `$$` in a makefile, so the two must be told apart). Private use too. */
export const makeDollar = '\uE001'

/** The script with its templates inked: as long as before, so that every offset stays. */
export interface Masked {
  readonly text: string
  /** In their order; no two overlap. */
  readonly holes: readonly Hole[]
}

interface Template {
  readonly opener: string
  /** Sticky, bounded and without two ways to match one character: a hostile script costs no more than its length. The group is what the template says. */
  readonly pattern: RegExp
  readonly hosts?: readonly Host[]
  readonly placeholder?: true
  readonly name?: (inner: string) => string | undefined
}

const plainName = (inner: string): string | undefined => /^[A-Za-z_][\w.-]*$/.exec(inner)?.[0]

/** A path of a context: `env.POOL`, `variables['pool.name']`. A single word is a function or nothing that anybody binds. */
function contextPath(inner: string): string | undefined {
  const path = inner.replace(/\['([\w.-]{1,200})'\]/g, '.$1')
  return /^[A-Za-z_][\w-]*(?:\.[\w-]+)+$/.exec(path)?.[0]
}

/** In the order in which they are tried; `{{ }}` is Go, Jinja and the like, whose names are not those of a shell. */
const templates: readonly Template[] = [
  { opener: '${{', pattern: /\$\{\{((?:[^'{}]|'[^'\n]{0,500}'){0,1000})\}\}/y, name: contextPath },
  { opener: '{{', pattern: /\{\{([^{}]{0,1000})\}\}/y },
  { opener: '$(', pattern: /\$\(([A-Za-z_][\w.-]{0,200})\)/y, hosts: ['azure-pipelines'], name: plainName },
  { opener: '$[', pattern: /\$\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]/y, hosts: ['azure-pipelines'] },
  { opener: '#{', pattern: /#\{([A-Za-z_][\w.:-]{0,200})\}#?/y },
  { opener: '__', pattern: /__([A-Z][A-Z0-9.-]{0,60}(?:_[A-Z0-9.-]{1,60}){0,12})__/y },
  {
    opener: makeDollar,
    pattern: /\uE001(?:\(([^()\n]{0,500})\)|\{([^{}\n]{0,500})\}|.)/y,
    hosts: ['make'],
    name: inner => (plainName(inner) ? `make.${inner}` : undefined),
  },
  // A placeholder alone in quotes, or before the end of a command, is no redirection; elsewhere only prose uses it for something to be filled in.
  { opener: '<', pattern: /<(?=(?<=["']<)[^"'<>\n]{1,80}>["'])([A-Za-z](?:[\w .:/-]{0,80}\w)?)>/y },
  { opener: '<', pattern: /<(?<!<<)([A-Za-z](?:[\w .:/-]{0,80}\w)?)>(?=[;)\r\n]|[ \t]{1,20}(?:[|&;)\r\n]|$)|$)/y },
  { opener: '<', pattern: /<(?<!<<)([A-Za-z](?:[\w .:/-]{0,80}\w)?)>/y, placeholder: true },
]

const openers = /\$\{\{|\{\{|\$[([]|#\{|__|\uE001|</g

/**
 * Inks what a template decides, and reads CRLF as the line end that git checks out on Linux.
 * @param placeholders `<cluster-name>` stands for something that the reader fills in, wherever it stands
 * @param continuation what lets a line go on: `\` in bash, a backtick in PowerShell, `^` in cmd
 */
export function maskTemplates(text: string, host: Host, placeholders: boolean, continuation = '\\`^'): Masked {
  const plain = plainLineEnds(text.replaceAll(ink, '\uFFFD'), continuation)
  const inUse = templates.filter(({ hosts, placeholder }) => (!hosts || hosts.includes(host)) && (!placeholder || placeholders))
  const holes: Hole[] = []
  const runs: string[] = []
  let done = 0
  openers.lastIndex = 0
  for (let found = openers.exec(plain); found; found = openers.exec(plain)) {
    const hole = holeAt(plain, found.index, found[0], inUse)
    if (!hole) {
      openers.lastIndex = found.index + 1
      continue
    }
    holes.push(hole)
    runs.push(plain.slice(done, hole.start), ink.repeat(hole.end - hole.start))
    done = openers.lastIndex = hole.end
  }
  return { text: runs.join('') + plain.slice(done), holes }
}

function holeAt(text: string, start: number, opener: string, inUse: readonly Template[]): Hole | undefined {
  for (const template of inUse) {
    if (template.opener !== opener) continue
    template.pattern.lastIndex = start
    const match = template.pattern.exec(text)
    if (!match) continue
    const name = template.name?.((match[1] ?? match[2] ?? '').trim())
    return { start, end: start + match[0].length, ...(name !== undefined && { name }) }
  }
  return undefined
}

/**
 * A carriage return becomes a line feed, not a space: an empty line more changes no command, but `EOF` with a space behind it ends no
 * here-document. Where the line goes on, the sign of it moves beside the line feed.
 */
function plainLineEnds(text: string, continuation: string): string {
  if (!text.includes('\r')) return text
  const goesOn = (sign: string, at: number): boolean => continuation.includes(sign) && !isEscaped(text, at)
  return text
    .replace(/([\\`^])\r\n/g, (whole: string, sign: string, at: number) => (goesOn(sign, at) ? ` ${sign}\n` : whole))
    .replace(/\r\n/g, '\n\n')
    .replace(/\r/g, ' ')
}

/** Whether the same sign before it takes its meaning: two backslashes are one of text. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (before > 0 && text[before - 1] === text[at]) before--
  return (at - before) % 2 === 1
}
