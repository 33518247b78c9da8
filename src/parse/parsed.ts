import type { Node } from '../model/node.js'
import type { Runner } from '../model/runner.js'
import type { Span, Text } from '../model/text.js'
import type { Value } from '../model/value.js'
import type { BicepFile } from './bicep/bicep.js'
import type { Body } from './hcl/syntax.js'
import type { Script } from './shell/syntax.js'

/** The languages that are read. Values files, workflows and pipelines are YAML or JSON; what they mean is for extract to say. */
export type Language = 'yaml' | 'json' | 'bash' | 'powershell' | 'cmd' | 'markdown' | 'makefile' | 'dockerfile' | 'hcl' | 'bicep' | 'go-template'

/** What one text holds: its own syntax, and the snippets of other languages in it. */
export interface Parsed {
  readonly language: Language
  readonly text: Text
  /** The trees of the documents of a YAML stream, or the one of a JSON file. */
  readonly documents: readonly Node[]
  /** Shells. */
  readonly script?: Script
  /** Terraform. */
  readonly hcl?: Body
  readonly bicep?: BicepFile
  /** Dockerfiles. */
  readonly stages?: readonly BuildStage[]
  readonly snippets: readonly Snippet[]
  /** Files of the host that it runs with inputs of its own: reusable workflows, local actions, templates of a pipeline. */
  readonly calls: readonly Call[]
  /** Steps that build images by no script. */
  readonly steps: readonly Step[]
  /** Places that could not be read. The rest was. */
  readonly problems: readonly Unread[]
}

/** A stage of a Dockerfile, which begins with `FROM`. */
export interface BuildStage {
  /** The image as `FROM` names it. */
  readonly at: Span
  /** What it comes to: a stage that is made from another has the image of that. */
  readonly image: Value<string>
  readonly platform: Value<string>
  /** In lower case; empty where it has none. */
  readonly name: string
  /** The programs that its instructions run. */
  readonly programs: readonly { readonly keyword: string; readonly name: string; readonly at: Span }[]
}

/** A text of another language inside one: a fence, a `run:` block, a here-document that goes to `kubectl apply -f -`. */
export interface Snippet {
  readonly language: Language
  readonly text: Text
  /** Variables that the host sets for the snippet (`env:` of a step, job and workflow; `variables:` of a pipeline), innermost wins. */
  readonly variables: ReadonlyMap<string, Value<string>>
  /** The snippet is shown to a reader rather than run: a fence in prose. */
  readonly example: boolean
  /** The machine that runs it, where the host tells. */
  readonly runner?: Runner
  /** A workflow or a pipeline runs it. */
  readonly unattended?: true
  /** The tool that expands its own templates before a shell sees the text. */
  readonly host?: 'github' | 'azure-pipelines' | 'make'
}

/** A file that runs another one: `uses: ./.github/workflows/pool.yml`, `- template: pool.yml`. */
export interface Call {
  /** As it is written. */
  readonly path: string
  /** What it hands over, under the names that the other's expressions have for it. */
  readonly inputs: ReadonlyMap<string, Value<string>>
}

/** A step of a workflow or a pipeline that is an action or a task. */
export interface Step {
  /** As it is written, its version included: `docker/build-push-action@v6`, `Docker@2`. */
  readonly uses: string
  /** Where that is written. */
  readonly at: Span
  /** By their names in lower case. */
  readonly with: ReadonlyMap<string, Value<string>>
  readonly runner?: Runner
}

/** A place that could not be read, and why, in words for the person who wrote it. */
export interface Unread {
  readonly message: string
  readonly at: Span
  /** Reading stopped there for what it would take, so that more may follow that nobody looked at. */
  readonly isCut?: true
}
