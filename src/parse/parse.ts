import { alone, type Surroundings } from '../model/surroundings.js'
import { spanOf, type Text } from '../model/text.js'
import { parseDockerfile } from './dockerfile.js'
import { buildStages } from './dockerfile-stages.js'
import { embeddedScripts } from './embedded.js'
import { parseMakefile } from './makefile.js'
import { parseMarkdown } from './markdown.js'
import type { Language, Parsed } from './parsed.js'
import { parts } from './parts.js'
import type { Host } from './shell/mask.js'
import { shells } from './shell/shells.js'
import type { Script } from './shell/syntax.js'
import { parseYaml } from './yaml.js'

/** Where a text stands, as far as it bears on how it is read. */
export interface Setting {
  /** The path of the file. */
  readonly path: string
  /** The text is the file, not a snippet of it: only a file can be a workflow or a pipeline. */
  readonly whole: boolean
  /** The tool that expands its own templates before a shell sees the script. */
  readonly host: Host
  /** `<cluster-name>` stands for something that the reader fills in. */
  readonly placeholders: boolean
  /** What the file is handed from outside; nothing where it is read alone. */
  readonly around?: Surroundings
}

type Reading = Partial<Omit<Parsed, 'language' | 'text'>>

const readers: Readonly<Record<Language, (text: Text, setting: Setting) => Reading>> = {
  yaml: (text, setting) => data(parseYaml(text), text, setting),
  json: (text, setting) => (setting.whole && !mayMatter(text.text) ? {} : data(parts.json.code().parseJson(text), text, setting)),
  markdown: text => ({ snippets: parseMarkdown(text) }),
  makefile: (text, { around }) => ({ snippets: parseMakefile(text, around) }),
  dockerfile: text => ({ snippets: parseDockerfile(text), stages: buildStages(text) }),
  // Pieces of text that mean something only where a chart includes them.
  'go-template': () => ({}),
  hcl: (text, setting) => parts.infrastructure.code().parseHcl(text, setting.whole ? setting.path : ''),
  bicep: text => parts.infrastructure.code().parseBicep(text),
  bash: (text, setting) => script(shells.bash(text, setting), text),
  powershell: (text, setting) => script(shells.powershell(text, setting), text),
  cmd: (text, setting) => script(shells.cmd(text, setting), text),
}

/** Values files and settings of the kubelet are shorter, and say nothing of what they are. */
const shortFile = 32 * 1024

/**
 * Whether a JSON file may hold what is scanned: a Kubernetes object, a template or its parameters, or anything that is short. Reports of scanners and fixtures
 * of tests make up most of the JSON of a repository, and reading them takes more time than all the rest.
 */
const mayMatter = (text: string): boolean => text.length <= shortFile || /"(?:apiVersion|\$schema)"|Microsoft\.(?:ContainerService|DevSpaces)/.test(text)

/** A text in a language -> its syntax and the snippets in it. Never throws: what cannot be read is a problem with its place. */
export function parse(language: Language, text: Text, setting: Setting): Parsed {
  return { ...nothingRead, ...readers[language](text, setting), language, text }
}

const nothingRead = { documents: [], snippets: [], calls: [], steps: [], problems: [] }

function data({ documents, problems }: Pick<Parsed, 'documents' | 'problems'>, text: Text, setting: Setting): Reading {
  if (!setting.whole) return { documents, problems }
  const { snippets, calls, steps } = embeddedScripts(documents, text, setting.path, setting.around ?? alone)
  return { documents, problems, snippets, calls, steps }
}

function script(read: Script, text: Text): Reading {
  return { script: read, problems: read.problems.map(({ message, start, end }) => ({ message, at: spanOf(text, start, end) })) }
}
