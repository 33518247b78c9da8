import type { Path } from '../../model/node.js'

/** Where each kind keeps its pod templates. A Pod is its own template. */
export const podTemplatePaths: ReadonlyMap<string, readonly Path[]> = new Map<string, readonly Path[]>([
  ['Pod', [[]]],
  ['Deployment', [['spec', 'template']]],
  ['StatefulSet', [['spec', 'template']]],
  ['DaemonSet', [['spec', 'template']]],
  ['ReplicaSet', [['spec', 'template']]],
  ['ReplicationController', [['spec', 'template']]],
  ['Job', [['spec', 'template']]],
  ['CronJob', [['spec', 'jobTemplate', 'spec', 'template']]],
  ['PodTemplate', [['template']]],
  // Argo Rollouts, https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  ['Rollout', [['spec', 'template']]],
  // KEDA, https://keda.sh/docs/latest/reference/scaledjob-spec/
  ['ScaledJob', [['spec', 'jobTargetRef', 'template']]],
])
