import type { Argument } from '../model/argument.js'
import type { AzOption, AzReading, Command, Fact, LineBreak } from '../model/facts.js'
import { interned } from '../model/interned.js'
import { alone, type Surroundings } from '../model/surroundings.js'
import { type Span, spanOf, type Text } from '../model/text.js'
import { trimmed } from '../model/trimmed.js'
import type { Value } from '../model/value.js'
import type { Language, Parsed, Snippet, Unread } from '../parse/parsed.js'
import { azFacts } from './azure/az.js'
import { azPsFacts } from './azure/azps.js'
import { readAzPs } from './azure/azps-grammar.js'
import { type AzCommand, readAz, strangersOf } from './azure/grammar.js'
import { type CliOption, startOf } from './cli-options.js'
import { helmFacts, type Repositories } from './helm/release.js'
import { type Environment, hostEnvironment } from './shell/environment.js'
import { setOutputs, usesOutputs } from './shell/outputs.js'
import { type Invocation, invocations, maximumSteps } from './shell/run.js'
import { type PackedWords, packed, unpacked } from './shell/words.js'
import { toolOf, unwrapped } from './wrappers.js'

/** What the commands of one script say, and the snippets that they feed to others. */
export interface CommandFacts {
  readonly facts: readonly Fact[]
  readonly snippets: readonly Snippet[]
  readonly problems: readonly Unread[]
}

/**
 * Reads the commands of a script: az, helm, manifests that are piped to kubectl or written to a file, and strings that are run.
 * @param session the variables of the shell that reads it, where others were read in it before; it is changed
 */
export function commandFacts(
  parsed: Parsed,
  variables: ReadonlyMap<string, Value<string>>,
  example: boolean,
  around: Surroundings = alone,
  session?: Environment,
): CommandFacts {
  const { script, text } = parsed
  if (!script) return { facts: [], snippets: [], problems: [] }
  const facts: Fact[] = []
  const snippets: Snippet[] = []
  const repositories: Repositories = new Map()
  const environment = session ?? hostEnvironment(script.shell, variables)
  if (usesOutputs(text.text)) setOutputs(environment, around.outputs())
  const { found: all, isWhole } = invocations(script, text, environment, around)
  for (const [index, invocation] of all.entries()) {
    const words = unwrapped(invocation.words)
    const tool = toolOf(words[0])
    const { conditional, shell } = invocation
    const az = tool === 'az' ? readAz(words) : undefined
    const command = new CommandView(invocation, interned(tool), words, az && azReading(az), example)
    const { at } = command
    facts.push(command)
    if (az) facts.push(...azFacts(az, words, restOf(all, index), { at, example, conditional }))
    const azPs = shell === 'powershell' ? readAzPs(words) : undefined
    if (azPs) facts.push(...azPsFacts(azPs, { at, example, conditional }))
    if (tool === 'helm') facts.push(...helmFacts(words, { at, example, conditional, shell }, repositories))
    const fed = fedText(invocation, tool)
    if (fed) snippets.push({ ...fed, variables, example })
  }
  return { facts, snippets, problems: isWhole ? [] : [{ message: tooManySteps, at: spanOf(text, 0, 0), isCut: true }] }
}

const tooManySteps = `this script is not followed to its end: with all its loops it takes more than ${maximumSteps} steps`

/** The words below a command that ends too early, as far as they were to be options of it. */
function restOf(all: readonly Invocation[], index: number): readonly Argument[] {
  if (!all[index]?.breaks) return []
  const end = all.findIndex((other, at) => at > index && !startOf(other.words[0]!)?.startsWith('-'))
  return all.slice(index + 1, end < 0 ? all.length : end).flatMap(({ words }) => words)
}

/**
 * A command that makes its words and its place when they are asked for: most commands are of tools that no rule asks about. A copy is made by `restated`, which
 * copies the fields that an object owns: those with a `#` would be lost.
 */
class CommandView implements Command {
  readonly kind = 'command'
  readonly shell: Command['shell']
  readonly conditional: boolean
  readonly piped: boolean
  readonly breaks: readonly LineBreak[] | undefined
  private readonly text: Text
  private readonly start: number
  private readonly end: number
  private readonly packed: PackedWords

  constructor(
    { shell, conditional, piped, breaks, text, start, end }: Invocation,
    readonly tool: string,
    words: readonly Argument[],
    readonly az: AzReading | undefined,
    readonly example: boolean,
  ) {
    this.shell = shell
    this.conditional = conditional
    this.piped = piped
    this.breaks = breaks
    this.text = text
    this.start = start
    this.end = end
    this.packed = packed(words, text)
  }

  get at(): Span {
    return spanOf(this.text, this.start, this.end)
  }

  get words(): readonly Argument[] {
    return unpacked(this.packed, this.text)
  }
}

/** An option that is one object: most have one value, and the place of their word is asked for by few rules. */
class OptionView implements AzOption {
  readonly name: string
  readonly #source: number
  readonly #start: number
  readonly #end: number
  /** Its value where there is one, else all of them. */
  readonly #given: Value<string> | readonly Value<string>[]

  constructor({ name, flag, values }: CliOption) {
    const [first] = values
    this.name = name
    this.#source = flag.source
    this.#start = flag.start
    this.#end = flag.end
    this.#given = first && values.length === 1 ? first : values
  }

  get flag(): Span {
    return { source: this.#source, start: this.#start, end: this.#end }
  }

  get values(): readonly Value<string>[] {
    return 'is' in this.#given ? [this.#given] : this.#given
  }
}

const azReading = ({ path, options, extra, open, help, preview, rejected }: AzCommand): AzReading => ({
  path: interned(path),
  options: [...options.values()].map(option => new OptionView(option)),
  extra: trimmed(extra),
  strangers: trimmed(strangersOf(extra)),
  open,
  help,
  preview,
  ...(rejected && { rejected }),
})

/** A manifest that goes to kubectl or into a file, or a string that a shell runs. */
function fedText({ input, output }: Invocation, tool: string): { language: Language; text: Text } | undefined {
  if (!input) return undefined
  if (tool === 'kubectl' || tool === 'oc') return { language: 'yaml', text: input }
  const language = output === undefined ? undefined : languageOfOutput(output)
  if (language) return { language, text: input }
  if (tool === 'bash' || tool === 'sh') return { language: 'bash', text: input }
  return undefined
}

const outputs: readonly (readonly [ending: RegExp, language: Language])[] = [
  [/\.ya?ml$/i, 'yaml'],
  [/\.json$/i, 'json'],
  [/\.sh$/i, 'bash'],
  [/\.ps1$/i, 'powershell'],
]

const languageOfOutput = (path: string): Language | undefined => outputs.find(([ending]) => ending.test(path))?.[1]
