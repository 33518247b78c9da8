import { addAll } from '../model/add-all.js'
import type { Late } from '../model/budget.js'
import type { Fact } from '../model/facts.js'
import { entriesAt, type Node, textAt } from '../model/node.js'
import { restated } from '../model/restated.js'
import type { SourceFile } from '../model/source.js'
import { alone, type Surroundings } from '../model/surroundings.js'
import { type Span, spanOf, type Text, wholeText } from '../model/text.js'
import { trimmed } from '../model/trimmed.js'
import { valueOf } from '../model/value.js'
import type { Body } from '../parse/hcl/syntax.js'
import { parse } from '../parse/parse.js'
import type { Call, Language, Parsed, Snippet, Unread } from '../parse/parsed.js'
import { armSchemaOf } from './arm/schema.js'
import type { ArmFile } from './arm/template.js'
import { baseImages } from './base-images.js'
import { buildCommands } from './build-steps.js'
import type { CommandFacts } from './commands.js'
import { fileFact } from './file.js'
import { helmResourceFacts } from './helm/resources.js'
import { intentOf } from './intent.js'
import { kubernetesFacts } from './kubernetes/objects.js'
import { parts } from './parts.js'
import type { Environment } from './shell/environment.js'

/** What one file says, whatever stands around it. It depends on the file's path and characters alone, so base and head can share it. */
export interface FileFacts {
  readonly facts: readonly Fact[]
  /** The documents of a data file: what a values file, a chart or an overlay means is for link to say. */
  readonly documents: readonly Node[]
  /** A template of Azure Resource Manager, or parameters for one: what it deploys is for link to say. */
  readonly arm?: ArmFile
  readonly problems: readonly Unread[]
  /** The files that it names and that decide something in it, as it writes their paths: link reads it again with them. */
  readonly asks: readonly string[]
  /** The files that it runs with inputs of its own. */
  readonly calls: readonly Call[]
  /** The syntax of Terraform in it: a module is a folder, so what it means is for link to say. A document has several, a file one. */
  readonly hcl: readonly ShownBody[]
  /** Why it was given up: then nothing of it counts. */
  readonly late?: string
}

/** A piece of Terraform, and whether it is shown rather than run. */
export interface ShownBody {
  readonly body: Body
  readonly example: boolean
}

/** Stands among what a file asks for where it asks for outputs of Terraform; no path is written so. */
export const outputsAsk = 'terraform output'

/** Scripts in manifests in scripts: deeper than this nobody writes. */
const maximumDepth = 8

/**
 * Parses a file and all the snippets in it, and says what they state.
 * @param source the file's index in the scan
 * @param example the file shows how things look rather than being run (see Stated.example)
 * @param surroundings what it is handed from outside
 * @param late why nothing more is begun; asked before each snippet of the file
 */
export function extract(
  file: SourceFile,
  source: number,
  language: Language | undefined,
  example: boolean,
  surroundings: Surroundings = alone,
  late: Late = () => undefined,
): FileFacts {
  let asks: Set<string> | undefined
  const around = noting(surroundings, what => {
    asks ??= new Set()
    asks.add(what)
  })
  const facts: Fact[] = []
  const problems: Unread[] = []
  let { documents, calls } = nothingSaid
  const hcl: ShownBody[] = []
  let arm: ArmFile | undefined
  const named = fileFact(file, source, example)
  if (named) facts.push(named)
  // A reader types the fences of a document one after the other into one terminal.
  const sessions = language === 'markdown' ? new Map<Language, Environment>() : undefined
  let level: readonly Snippet[] = language ? [{ language, text: wholeText(source, file.text), variables: noVariables, example }] : []
  for (let depth = 0; level.length > 0 && depth <= maximumDepth; depth++) {
    const next: Snippet[] = []
    for (const snippet of level) {
      // The first is the file: its time has just begun.
      const reason = depth > 0 ? late() : undefined
      if (reason !== undefined) return { ...nothingSaid, late: reason }
      const shown = example || snippet.example
      const parsed = parse(snippet.language, snippet.text, { path: file.path, whole: depth === 0, host: snippet.host ?? 'plain', placeholders: shown, around })
      const session = sessions && depth === 1 ? sessionOf(sessions, snippet.language) : undefined
      const said = parsed.script ? parts.commands.code().commandFacts(parsed, snippet.variables, shown, around, session) : noCommands
      // What is shown to a reader is often cut short on purpose: nobody wants to hear that it does not parse.
      if (!shown) {
        addAll(problems, parsed.problems)
        addAll(problems, said.problems)
      }
      if (parsed.hcl) hcl.push({ body: parsed.hcl, example: shown })
      for (const document of parsed.documents) addAll(facts, documentFacts(document, parsed.text, file.text, shown))
      for (const fact of said.facts) facts.push(withIntent(onRunner(fact, snippet), file.text))
      addAll(facts, baseImages(parsed, shown))
      addAll(facts, buildCommands(parsed, shown))
      addAll(next, parsed.snippets)
      addAll(next, said.snippets)
      const template = mayBeArm(parsed) ? parts.arm.code().armFileOf(parsed) : undefined
      if (depth > 0 && template?.is === 'template')
        addAll(facts, parts.arm.code().templateFacts({ ...template, path: file.path }, { address: `${source}:${template.template.at.start}`, example: shown }))
      if (depth === 0) {
        ;({ documents, calls } = parsed)
        arm = template
      }
    }
    level = next
  }
  const [deepest] = level
  if (deepest)
    problems.push({ message: `what stands in more than ${maximumDepth} scripts, one in the other, is not read`, at: spanOf(deepest.text, 0, 0), isCut: true })
  return {
    facts: trimmed(facts),
    documents: trimmed(documents),
    problems: trimmed(problems),
    asks: asks ? [...asks] : nothingSaid.asks,
    calls: trimmed(calls),
    hcl: trimmed(hcl),
    ...(arm && { arm }),
  }
}

const noVariables: Snippet['variables'] = new Map()

const nothingSaid: FileFacts = { facts: [], documents: [], problems: [], asks: [], calls: [], hcl: [] }

/** What stands around a file; what the file asks of it is noted. */
const noting = (surroundings: Surroundings, ask: (what: string) => void): Surroundings => ({
  inputs: surroundings.inputs,
  named: path => {
    ask(path)
    return surroundings.named(path)
  },
  outputs: () => {
    ask(outputsAsk)
    return surroundings.outputs()
  },
})

/** Whether a program of Pulumi may make clusters or pools. */
const makesAks = (root: Node): boolean =>
  entriesAt(root, 'resources').some(({ value }) => /^azure(?:-native)?:containerservice/.test(valueOf(textAt(value, 'type')) ?? ''))

/** A program of Pulumi is no object of Kubernetes. */
function documentFacts(document: Node, text: Text, fileText: string, example: boolean): readonly Fact[] {
  const objects = kubernetesFacts(document, example)
  if (objects.length === 0) {
    const written = ({ start, end }: Span): string => fileText.slice(start, end)
    return makesAks(document) ? parts.azureInYaml.code().pulumiFacts(document, example, written) : []
  }
  const installed = objects.flatMap(fact => (fact.kind === 'object' ? helmResourceFacts(fact, () => text) : []))
  return installed.length === 0 ? objects : [...objects, ...installed]
}

const noCommands: CommandFacts = { facts: [], snippets: [], problems: [] }

/** Whether a text may be something to Azure Resource Manager. */
const mayBeArm = ({ bicep, language, documents: [document] }: Parsed): boolean =>
  bicep !== undefined || (language === 'json' && document !== undefined && armSchemaOf(document) !== undefined)

const clusterCommands: ReadonlySet<string> = new Set(['aks create', 'aks update'])

const onRunner = (fact: Fact, { runner, unattended }: Snippet): Fact =>
  fact.kind === 'command' && unattended ? restated(fact, { unattended, ...(runner && { runner }) }) : fact

function withIntent(fact: Fact, text: string): Fact {
  if (fact.kind !== 'command' || !clusterCommands.has(fact.az?.path ?? '')) return fact
  const intent = intentOf(text, fact.at)
  return intent ? restated(fact, { intent }) : fact
}

function sessionOf(sessions: Map<Language, Environment>, language: Language): Environment {
  const session = sessions.get(language) ?? new Map()
  sessions.set(language, session)
  return session
}
