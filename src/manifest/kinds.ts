/**
 * What an object is to us.
 *
 * - `namespace`, `workload`, `node`, `policy`: modelled
 * - `unmodelled`: a policy of another API, that changes who may talk to whom in ways we do not know
 * - `inert`: looks like a policy and opens or closes no flow that we model
 * - `unserved`: a modelled kind in a version of its API that no API server of today has
 */
export type Role = 'namespace' | 'workload' | 'node' | 'policy' | 'unmodelled' | 'inert' | 'unserved';

const WORKLOAD_APIS: Readonly<Record<string, readonly string[]>> = {
  Pod: ['v1'],
  ReplicationController: ['v1'],
  Deployment: ['apps/v1'],
  ReplicaSet: ['apps/v1'],
  StatefulSet: ['apps/v1'],
  DaemonSet: ['apps/v1'],
  Job: ['batch/v1'],
  CronJob: ['batch/v1'],
  Rollout: ['argoproj.io/v1alpha1'],
  DeploymentConfig: ['apps.openshift.io/v1', 'v1'],
  Service: ['serving.knative.dev/v1'],
  VirtualMachine: ['kubevirt.io/v1', 'kubevirt.io/v1alpha3'],
  VirtualMachineInstance: ['kubevirt.io/v1', 'kubevirt.io/v1alpha3'],
};

const MODELLED: ReadonlyMap<string, Role> = new Map([
  ['v1 Namespace', 'namespace'],
  ['v1 Node', 'node'],
  ['networking.k8s.io/v1 NetworkPolicy', 'policy'],
  ['policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy', 'policy'],
  ['policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy', 'policy'],
  ['policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy', 'policy'],
  ...Object.entries(WORKLOAD_APIS).flatMap(([kind, apis]) =>
    apis.map((api) => [`${api} ${kind}`, 'workload'] as const),
  ),
]);

/** Kinds of API groups whose every version we know: in another version than `MODELLED` says, they are not served. */
const BUILT_IN_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['apps', ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']],
  ['batch', ['Job', 'CronJob']],
  ['extensions', ['Deployment', 'ReplicaSet', 'DaemonSet', 'NetworkPolicy']],
  ['networking.k8s.io', ['NetworkPolicy']],
]);

/** The core group, which has no name, has none of our kinds but these. */
const CORE_KINDS = ['Namespace', 'Pod', 'ReplicationController'];

/**
 * Calico's staged policies only count what they would do. Istio's AuthorizationPolicy judges requests inside connections
 * that the network has let through: it can only take away, and not by address and port alone.
 */
const INERT = new Set([
  'StagedNetworkPolicy',
  'StagedGlobalNetworkPolicy',
  'StagedKubernetesNetworkPolicy',
  'AuthorizationPolicy',
]);

/**
 * Whatever calls itself a network policy may be one. These are MultiNetworkPolicy, those of Calico, Cilium, Antrea, Google
 * and Amazon, and those of the network policy API, in any version but the ones we know; and the firewall of OpenShift's
 * network, which does not.
 */
const UNMODELLED = /(?:NetworkPolicy|^EgressFirewall)$/;

/** What an object of this API and kind is to us; `undefined` if nothing. Both decide: kinds of one name differ. */
export function roleOf(apiVersion: string, kind: string): Role | undefined {
  const role = MODELLED.get(`${apiVersion} ${kind}`);
  if (role !== undefined) return role;
  // A policy is missing its API. Anything else may be the settings of a program: `kind: Deployment` stands in many.
  if (apiVersion === '') return UNMODELLED.test(kind) ? 'unserved' : undefined;
  if (isUnserved(groupOf(apiVersion), kind)) return 'unserved';
  if (INERT.has(kind)) return 'inert';
  return UNMODELLED.test(kind) ? 'unmodelled' : undefined;
}

function isUnserved(group: string, kind: string): boolean {
  if (group !== '') return BUILT_IN_GROUPS.get(group)?.includes(kind) ?? false;
  return CORE_KINDS.includes(kind) || [...BUILT_IN_GROUPS.values()].some((kinds) => kinds.includes(kind));
}

/** `apps` of `apps/v1`; the core group has no name. */
export function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

/** Kinds that matter here and lie in no namespace, in whichever API: those that share a name share this too. */
const CLUSTER_SCOPED = new Set([
  'Namespace',
  'Node',
  'AdminNetworkPolicy',
  'BaselineAdminNetworkPolicy',
  'ClusterNetworkPolicy',
  'GlobalNetworkPolicy',
  'StagedGlobalNetworkPolicy',
  'CiliumClusterwideNetworkPolicy',
]);

/** Whether objects of this kind lie in no namespace; the API server clears one that is written. */
export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind);
}

/** Whether an object of this kind may matter in some API: so far that its API must be known. */
export function kindMatters(kind: string): boolean {
  return (
    isListKind(kind) ||
    INERT.has(kind) ||
    UNMODELLED.test(kind) ||
    kind === 'Namespace' ||
    kind === 'Node' ||
    Object.hasOwn(WORKLOAD_APIS, kind)
  );
}

/** `List` holds objects of any kind; `PodList` holds pods, which need not say so. */
export function isListKind(kind: string): boolean {
  return kind.endsWith('List');
}

const NAMES = new RegExp(
  `NetworkPolicy|EgressFirewall|Namespace|\\bNode(?:List)?\\b|${Object.keys(WORKLOAD_APIS).join('|')}`,
);

/** Whether a text that is not parsed yet, or cannot be, names a kind that matters. */
export function namesKind(text: string): boolean {
  return NAMES.test(text);
}
