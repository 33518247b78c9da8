import type { Argument } from '../../model/argument.js'
import { cover, type Span } from '../../model/text.js'
import { absent, mapValue, unknown, type Value } from '../../model/value.js'
import { type CliCommand, type CliOption, flagTable, option, optionValues, programOf, readFlags, textOf } from '../cli-options.js'
import { parseSet, type SetAssignment, type SetKind } from './set.js'

/** `helm install`, `upgrade`, `template`, `repo add`. https://helm.sh/docs/helm/ */
export type HelmCommand = HelmRelease | HelmRepository

/** A chart is rendered, with values, and installed unless the verb is `template`. */
export interface HelmRelease extends CliCommand {
  readonly verb: 'install' | 'upgrade' | 'template'
  /** Creates the release where there is none: `install`, `upgrade --install`. */
  readonly installs: boolean
  /** Absent with `--generate-name`, and where `template` is given a chart alone. */
  readonly release: Value<string>
  /** As written: `repository/chart`, a path, `oci://...`, a URL, or a bare name with `--repo`. */
  readonly chart: Value<string>
  /** `--repo`: the URL that the chart's name is looked up in. */
  readonly repository: Value<string>
  /** Absent means the newest one. */
  readonly version: Value<string>
  readonly namespace: Value<string>
  /** Values files in their order; the later one wins, and `assignments` win over all. */
  readonly values: readonly Value<string>[]
  /** What `--set` and its like assign, in the order in which they take effect. */
  readonly assignments: readonly SetAssignment[]
  readonly help: boolean
}

/** `helm repo add NAME URL`: what `NAME/chart` refers to from then on. */
export interface HelmRepository extends CliCommand {
  readonly verb: 'repo add'
  readonly name: Value<string>
  readonly url: Value<string>
  readonly help: boolean
}
