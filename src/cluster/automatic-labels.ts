import type { Manifest } from '../manifest/objects.ts';
import type { Labels, Workload } from './cluster.ts';

/** Labels that pods get beside those of their template (semantics W1 to W3). */
interface Automatic {
  /** Those of which every pod has a value that the manifest tells. */
  readonly known?: (name: string) => Labels;
  /** Keys of the others: the value is a hash, a number or a uid, or differs from pod to pod. */
  readonly unknown: readonly string[];
}

const JOB_KEYS = ['batch.kubernetes.io/controller-uid', 'controller-uid', 'batch.kubernetes.io/job-completion-index'];
const VIRTUAL_MACHINE: Automatic = {
  known: (name) => ({ 'kubevirt.io': 'virt-launcher', 'vm.kubevirt.io/name': name }),
  unknown: ['kubevirt.io/created-by', 'kubevirt.io/nodeName'],
};

const AUTOMATIC: ReadonlyMap<string, Automatic> = new Map<string, Automatic>([
  ['Deployment', { unknown: ['pod-template-hash'] }],
  ['ReplicaSet', { unknown: ['pod-template-hash'] }],
  ['DaemonSet', { unknown: ['controller-revision-hash', 'pod-template-generation'] }],
  [
    'StatefulSet',
    { unknown: ['statefulset.kubernetes.io/pod-name', 'apps.kubernetes.io/pod-index', 'controller-revision-hash'] },
  ],
  ['Job', { known: (name) => ({ 'batch.kubernetes.io/job-name': name, 'job-name': name }), unknown: JOB_KEYS }],
  // The jobs of these have a suffix that is not knowable.
  ['CronJob', { unknown: ['batch.kubernetes.io/job-name', 'job-name', ...JOB_KEYS] }],
  ['ScaledJob', { unknown: ['batch.kubernetes.io/job-name', 'job-name', ...JOB_KEYS] }],
  ['Rollout', { unknown: ['rollouts-pod-template-hash'] }],
  ['DeploymentConfig', { known: (name) => ({ deploymentconfig: name }), unknown: ['deployment'] }],
  // Knative: pods also get `app: <revision>` if their template has no `app`.
  [
    'Service',
    {
      known: (name) => ({ 'serving.knative.dev/service': name, 'serving.knative.dev/configuration': name }),
      unknown: [
        'app',
        'pod-template-hash',
        'serving.knative.dev/configurationGeneration',
        'serving.knative.dev/configurationUID',
        'serving.knative.dev/revision',
        'serving.knative.dev/revisionUID',
        'serving.knative.dev/serviceUID',
      ],
    },
  ],
  ['VirtualMachine', VIRTUAL_MACHINE],
  ['VirtualMachineInstance', VIRTUAL_MACHINE],
]);

/** The labels of a workload's pods as far as its manifest tells them: the controller's win over the template's. */
export function podLabels({ kind, name }: Manifest, template: Labels): Labels {
  // One with a `generateName` has no name yet.
  return { ...template, ...(name !== '' && AUTOMATIC.get(kind)?.known?.(name)) };
}

/** Keys of labels that the workload's pods have and whose values its manifest does not tell (semantics W4). */
export function undecidedKeys({ kind, labels }: Workload): readonly string[] {
  const { known, unknown } = AUTOMATIC.get(kind) ?? { unknown: [] };
  return [...unknown, ...Object.keys(known?.('') ?? {})].filter((key) => !Object.hasOwn(labels, key));
}
