import type { Argument } from '../../model/argument.js'
import { cover } from '../../model/text.js'
import { absent, known, unknown, type Value } from '../../model/value.js'
import {
  type CliCommand,
  commaSeparated,
  type Flags,
  flagTable,
  hasFlag,
  type Operand,
  option,
  optionValues,
  programOf,
  type Rejection,
  readFlags,
  textOf,
} from '../cli-options.js'
import { parseSet, type SetAssignment, type SetKind } from './set.js'

/** `helm install`, `upgrade`, `template`, `repo add`. https://helm.sh/docs/helm/ */
export type HelmCommand = HelmInstallation | HelmRepository

/** A chart is rendered with values, and installed unless the verb is `template`. */
export interface HelmInstallation extends CliCommand {
  readonly verb: 'install' | 'upgrade' | 'template'
  /** Makes the release where there is none: `install`, `upgrade --install`. */
  readonly installs: Value<boolean>
  /** Absent with `--generate-name`, and where `template` is given a chart alone. */
  readonly release: Value<string>
  /** As written: `repository/chart`, a path, `oci://...`, a URL, or a bare name with `--repo`. */
  readonly chart: Value<string>
  /** `--repo`: the URL of the repository that the chart's name is looked up in. */
  readonly repository: Value<string>
  /** Absent means the newest. */
  readonly version: Value<string>
  readonly namespace: Value<string>
  /** Values files, weakest first. */
  readonly values: readonly Value<string>[]
  /** What `--set` and its like assign, over all values files, weakest first. */
  readonly assignments: readonly SetAssignment[]
  readonly help: boolean
  /** Set where helm refuses what `--set` is given. */
  readonly rejected?: Rejection
}

/** `helm repo add NAME URL`: what `NAME/chart` refers to from then on. */
export interface HelmRepository extends CliCommand {
  readonly verb: 'repo add'
  readonly name: Value<string>
  readonly url: Value<string>
  readonly help: boolean
}

/** Flags of the four commands in helm 3 and 4, and `--name` of helm 2. */
const FLAGS = flagTable(
  '--namespace/-n: --kube-context: --kubeconfig: --kube-apiserver: --kube-as-group&: --kube-as-user: --kube-ca-file: --kube-tls-server-name: ' +
    '--kube-token: --burst-limit: --qps: --registry-config: --repository-cache: --repository-config: --content-cache: --color: --colour: --debug --help/-h ' +
    '--kube-insecure-skip-tls-verify --version: --keyring: --repo: --username: --password: --cert-file: --key-file: --ca-file: --verify ' +
    '--insecure-skip-tls-verify --plain-http --pass-credentials --pass-credentials-all --values/-f&: --set&: --set-string&: --set-json&: --set-file&: ' +
    '--set-literal&: --create-namespace --force --force-replace --force-conflicts --server-side --no-hooks --replace --wait --wait-for-jobs ' +
    '--generate-name/-g --devel --dependency-update --disable-openapi-validation --atomic --rollback-on-failure --skip-crds --skip-schema-validation ' +
    '--render-subchart-notes --enable-dns --hide-notes --hide-secret --take-ownership --dry-run --timeout: --name-template: --description: ' +
    '--post-renderer: --post-renderer-args&: --labels/-l: --output/-o: --install/-i --reset-values --reuse-values --reset-then-reuse-values ' +
    '--cleanup-on-fail --history-max: --validate --include-crds --skip-tests --is-upgrade --show-only/-s&: --api-versions/-a&: --kube-version: ' +
    '--output-dir: --release-name --name: --tiller-namespace: --tls --recreate-pods --force-update --no-update --allow-deprecated-repos',
)

/** In the order in which helm applies them, whatever the order of the words. https://github.com/helm/helm/blob/main/pkg/cli/values/options.go */
const SET_FLAGS: readonly (readonly [flag: string, kind: SetKind])[] = [
  ['--set-json', 'json'],
  ['--set', 'typed'],
  ['--set-string', 'string'],
  ['--set-file', 'file'],
  ['--set-literal', 'literal'],
]

/** Reads a command line of `helm`; undefined where it is none that brings a chart or a repository. */
export function readHelm(words: readonly Argument[]): HelmCommand | undefined {
  if (programOf(words) !== 'helm') return undefined
  const flags = readFlags(words.slice(1), FLAGS, cover(words[0]!.at, words.at(-1)!.at))
  const at = flags.operands.findIndex(operand => !operand.doubtful)
  const verb = wordAt(flags.operands, at)
  const operands = [...flags.operands.slice(at + 1), ...flags.passed.map((word): Operand => ({ word, doubtful: false }))]
  const help = flags.options.has('--help')
  // A word before the verb that may be a flag may be any.
  const command = at > 0 ? { ...flags, open: true } : flags
  if (verb === 'repo' && wordAt(operands, 0) === 'add') {
    const [values, open] = arranged(operands.slice(1), 2, command)
    const [name, url] = values
    return { verb: 'repo add', name: name!, url: url!, help, options: command.options, open, at: command.at }
  }
  return verb === 'install' || verb === 'upgrade' || verb === 'template' ? installation(verb, operands, command, help) : undefined
}

const wordAt = (operands: readonly Operand[], index: number): string | undefined => operands[index] && textOf(operands[index].word)

function installation(verb: HelmInstallation['verb'], operands: readonly Operand[], flags: Flags, help: boolean): HelmInstallation {
  const named = flags.options.has('--name') || (hasFlag(flags, '--generate-name').is === 'known' && verb === 'install')
  const [values, open] = arranged(operands, named ? 1 : 2, flags)
  const chartAlone = named || (verb !== 'upgrade' && values[1]!.is === 'absent')
  const command = { options: flags.options, open, at: flags.at }
  const read = SET_FLAGS.flatMap(([flag, kind]) => optionValues(command, flag).map(value => parseSet(value, kind)))
  const rejected = read.find(set => set.rejected)?.rejected
  return {
    ...command,
    verb,
    help,
    open: open || read.some(set => set.open),
    installs: verb === 'upgrade' ? hasFlag(command, '--install') : known(verb === 'install', flags.at),
    release: chartAlone ? option(command, '--name') : values[0]!,
    chart: chartAlone ? values[0]! : values[1]!,
    repository: option(command, '--repo'),
    version: option(command, '--version'),
    namespace: option(command, '--namespace'),
    values: optionValues(command, '--values').flatMap(commaSeparated),
    assignments: read.flatMap(set => set.assignments),
    ...(rejected ? { rejected } : {}),
  }
}

/** The words that are no flags, by position. Where there are too many, those that may be flags or their values give way, and the command is open. */
function arranged(operands: readonly Operand[], count: number, flags: Flags): readonly [values: readonly Value<string>[], open: boolean] {
  const certain = operands.filter(operand => !operand.doubtful)
  const taken = certain.length >= count ? certain : operands
  const open = flags.open || taken.length !== operands.length || operands.length > count
  const missing = open ? unknown(flags.at) : absent(flags.at)
  return [Array.from({ length: count < 2 ? 2 : count }, (_, index) => (index < count ? (taken[index]?.word.value ?? missing) : absent(flags.at))), open]
}
