import { hasKey, type Node, nodeAt } from '../model/node.js'
import { once } from '../model/once.js'
import { alone, type Surroundings } from '../model/surroundings.js'
import type { Text } from '../model/text.js'
import { azureScripts } from './embedded-azure.js'
import { githubScripts } from './embedded-github.js'
import { gitlabScripts } from './embedded-gitlab.js'
import type { Call, Parsed, Snippet, Step } from './parsed.js'

/** A kind of file that holds scripts, told by its path or by the shape of its documents. */
interface Host {
  readonly path: RegExp
  readonly shape: (root: Node) => boolean
  readonly scripts: (root: Node, text: Text, around: Surroundings) => readonly (Snippet | Call | Step)[]
}

const has = (root: Node, ...keys: string[]): boolean => keys.every(key => nodeAt(root, key).is === 'known')

const isPipeline = (root: Node): boolean => ['steps', 'jobs', 'stages', 'extends'].some(key => has(root, key))

const hosts: readonly Host[] = [
  { path: /(?:^|\/)\.github\/workflows\/[^/]+$/, shape: root => has(root, 'on', 'jobs') || has(root, 'runs', 'steps'), scripts: githubScripts },
  { path: /(?:^|\/)action\.ya?ml$/, shape: root => nodeAt(root, 'runs', 'steps').is === 'known', scripts: githubScripts },
  { path: /(?:^|\/)\.gitlab-ci[^/]*\.ya?ml$|(?:^|\/)\.gitlab\/|\.gitlab-ci\.ya?ml$/, shape: () => false, scripts: gitlabScripts },
  { path: /azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.(?:azure-?pipelines|azdo|azuredevops|pipelines|ado)\//i, shape: isPipeline, scripts: azureScripts },
]

/** The scripts in a workflow, an action or a pipeline, with the variables that it sets for them, the files that it calls, and its steps that build images. */
export function embeddedScripts(documents: readonly Node[], text: Text, path: string, around = alone): Pick<Parsed, 'snippets' | 'calls' | 'steps'> {
  const byPath = once(() => hosts.find(candidate => candidate.path.test(path)))
  const hostOf = (root: Node): Host | undefined => (isObject(root) ? undefined : (byPath() ?? hosts.find(candidate => candidate.shape(root))))
  const found = documents.flatMap(root => (root.kind === 'map' ? (hostOf(root)?.scripts(root, text, around) ?? []) : []))
  if (found.length === 0) return nothing
  const scripts = found.filter(one => 'language' in one).map(script => ({ ...script, unattended: true as const }))
  return { snippets: withoutCopies(scripts), calls: found.filter(one => 'path' in one), steps: found.filter(one => 'uses' in one) }
}

const nothing = { snippets: [], calls: [], steps: [] }

/** Objects of Kubernetes (Tekton, Argo) have steps and scripts of their own, which do not run with a command line of Azure's. */
const isObject = (root: Node): boolean => hasKey(root, 'apiVersion')

/** A script that an alias repeats is given once. */
function withoutCopies(scripts: readonly Snippet[]): readonly Snippet[] {
  const seen = new Set<string>()
  return scripts.filter(script => {
    const place = `${script.language} ${script.text.pieces[0]?.from} ${script.text.pieces.at(-1)?.from} ${script.text.text.length}`
    return !seen.has(place) && seen.add(place)
  })
}
