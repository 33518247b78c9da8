import type { Argument } from '../model/argument.js'
import { cover } from '../model/text.js'
import { absent, mapValue, unknown, type Value } from '../model/value.js'
import { type CliCommand, commaSeparated, flagTable, option, optionValues, programOf, readFlags, textOf } from './cli-options.js'

/** The words of `kubectl`, as far as it takes to know what is done to what. https://kubernetes.io/docs/reference/kubectl/ */
export interface KubectlCommand extends CliCommand {
  /** `apply`, `delete`, `label`, ... */
  readonly verb: string
  /** As written: `nodes`, `deploy`, `ds.apps`. Absent where files say what is meant. */
  readonly resource: Value<string>
  /** The first name; `deployment/web` is split. */
  readonly name: Value<string>
  /** What follows the name: labels, taints, more names. */
  readonly rest: readonly Argument[]
  /** `-f`: files, folders, URLs; `-` is standard input. */
  readonly files: readonly Value<string>[]
  /** `-k`: a folder with a kustomization. */
  readonly kustomization: Value<string>
  readonly namespace: Value<string>
  readonly help: boolean
  /** The words after `--`: a command in a container. */
  readonly passed: readonly Argument[]
}

const FLAGS = flagTable(
  '--filename/-f&: --kustomize/-k: --recursive/-R --namespace/-n: --all-namespaces/-A --output/-o: --selector/-l: --field-selector: --context: --cluster: ' +
    '--kubeconfig: --user: --token: --server/-s: --as: --as-group&: --request-timeout: --certificate-authority: --client-certificate: --client-key: ' +
    '--tls-server-name: --insecure-skip-tls-verify --cache-dir: -v: --v: --help/-h --dry-run --validate --wait --watch/-w --ignore-not-found --all --force ' +
    '--grace-period: --timeout: --cascade --now --overwrite --patch/-p: --patch-file: --type: --subresource: --container/-c: --stdin/-i --tty/-t --quiet/-q ' +
    '--server-side --field-manager: --force-conflicts --prune --prune-allowlist&: --save-config --record --image: --replicas: --from-literal&: ' +
    '--from-file&: --from-env-file&: --env/-e&: --port: --restart: --command --rm --overrides: --labels: --limits: --requests: --for: --template: ' +
    '--sort-by: --show-labels --show-kind --no-headers --ignore-daemonsets --delete-emptydir-data --delete-local-data --disable-eviction --pod-selector: ' +
    '--docker-server: --docker-username: --docker-password: --docker-email: --cert: --key: --follow --tail: --since: --previous --resource-version: ' +
    '--local --list --list-all --append-hash --create-namespace --min: --max: --cpu-percent: --name: --target-port: --protocol: --external-ip:',
)

/** Commands whose second word is no resource. */
const RESOURCELESS: ReadonlySet<string> = new Set([
  'apply',
  'replace',
  'diff',
  'kustomize',
  'config',
  'logs',
  'exec',
  'cp',
  'run',
  'drain',
  'cordon',
  'uncordon',
])

/** Reads a command line of `kubectl` (or `oc`); undefined where it is none, or its verb cannot be seen. */
export function readKubectl(words: readonly Argument[]): KubectlCommand | undefined {
  const program = programOf(words)
  if (program !== 'kubectl' && program !== 'oc') return undefined
  const flags = readFlags(words.slice(1), FLAGS, cover(words[0]!.at, words.at(-1)!.at))
  const [first, ...operands] = flags.operands.map(operand => operand.word)
  const verb = first && textOf(first)?.toLowerCase()
  if (verb === undefined) return undefined
  const { options, open, at, passed } = flags
  const missing = open ? unknown(at) : absent(at)
  const bare = RESOURCELESS.has(verb)
  const resource = bare ? undefined : operands.shift()
  const slash = resource ? (textOf(resource)?.indexOf('/') ?? -1) : -1
  const name = slash < 0 ? operands.shift()?.value : mapValue(resource!.value, text => text.slice(slash + 1))
  return {
    verb,
    resource: resource ? mapValue(resource.value, text => (slash < 0 ? text : text.slice(0, slash))) : bare ? absent(at) : missing,
    name: name ?? missing,
    rest: operands,
    files: optionValues(flags, '--filename').flatMap(commaSeparated),
    kustomization: option(flags, '--kustomize'),
    namespace: option(flags, '--namespace'),
    help: options.has('--help'),
    passed,
    options,
    open,
    at,
  }
}
