import { nearest } from './edit-distance.ts';
import { isOfKubernetes, misspelt } from './misspelt.ts';

/**
 * What an object is to us.
 *
 * - `namespace`, `workload`, `node`, `policy`: modelled
 * - `unmodelled`: a policy of another API, that changes who may talk to whom in ways we do not know
 * - `inert`: looks like a policy and opens or closes no flow that we model
 * - `unserved`: a kind in a version of its API that no API server of today has, or a kind that is misspelt
 * - `template`: holds objects with gaps in them, which become objects once they are filled
 * - `encrypted`: its very kind is encrypted, as SOPS does it
 * - `elsewhere`: has a program in the cluster make objects that lie somewhere else, or nowhere
 */
export type Role =
  | 'namespace'
  | 'workload'
  | 'node'
  | 'policy'
  | 'unmodelled'
  | 'inert'
  | 'unserved'
  | 'template'
  | 'encrypted'
  | 'elsewhere';

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
  ScaledJob: ['keda.sh/v1alpha1'],
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
  ['template.openshift.io/v1 Template', 'template'],
  ['v1 Template', 'template'],
  ...Object.entries(WORKLOAD_APIS).flatMap(([kind, apis]) =>
    apis.map((api) => [`${api} ${kind}`, 'workload'] as const),
  ),
]);

/** Kinds of API groups whose every version we know: in another version than `MODELLED` says, they are not served. */
const BUILT_IN_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['apps', ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']],
  ['batch', ['Job', 'CronJob']],
  ['extensions', ['Deployment', 'ReplicaSet', 'DaemonSet', 'NetworkPolicy']],
]);

/**
 * All other kinds of the API group that NetworkPolicy belongs to. What is none of them is a misspelt one, and may have
 * been meant for a policy.
 */
const NETWORKING_GROUP = 'networking.k8s.io';
const NETWORKING_KINDS = ['Ingress', 'IngressClass', 'IPAddress', 'ServiceCIDR', 'ClusterCIDR'];

/** Kinds by which a cluster fetches or makes objects: by API group, in any version. */
const ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['argoproj.io', ['Application', 'ApplicationSet']],
  ['helm.toolkit.fluxcd.io', ['HelmRelease']],
  ['kustomize.toolkit.fluxcd.io', ['Kustomization']],
  ['helm.cattle.io', ['HelmChart']],
  ['kyverno.io', ['ClusterPolicy', 'Policy']],
  ['policies.kyverno.io', ['GeneratingPolicy', 'NamespacedGeneratingPolicy']],
]);
const ELSEWHERE_KINDS = [...ELSEWHERE.values()].flat();

/** The core group, which has no name, has none of our kinds but these. */
const CORE_KINDS = ['Namespace', 'Pod', 'ReplicationController'];

/** What a misspelt kind is told of. */
const MEANT: readonly Role[] = ['namespace', 'workload'];

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
const UNMODELLED = /(?:NetworkPolicy|^EgressFirewall)$/i;

/** What an object of this API and kind is to us; `undefined` if nothing. Both decide: kinds of one name differ. */
export function roleOf(apiVersion: string, kind: string): Role | undefined {
  const role = MODELLED.get(`${apiVersion} ${kind}`);
  if (role !== undefined) return role;
  if (isEncrypted(kind)) return 'encrypted';
  // A policy is missing its API. Anything else may be the settings of a program: `kind: Deployment` stands in many.
  if (apiVersion === '') return UNMODELLED.test(kind) ? 'unserved' : undefined;
  const group = groupOf(apiVersion);
  if (isUnserved(group, kind) || meantKind(apiVersion, kind) !== undefined) return 'unserved';
  if (kind === '' && isOfKubernetes(apiVersion)) return 'unserved';
  if (ELSEWHERE.get(group)?.includes(kind)) return 'elsewhere';
  if (INERT.has(kind)) return 'inert';
  const isPolicy = UNMODELLED.test(kind) || (isPolicyApi(apiVersion) && !isListKind(kind));
  return isPolicy && !NETWORKING_KINDS.includes(kind) ? 'unmodelled' : undefined;
}

/** Whether a text is what SOPS makes of a value. */
export function isEncrypted(text: string): boolean {
  return text.startsWith('ENC[');
}

function isUnserved(group: string, kind: string): boolean {
  if (group === NETWORKING_GROUP)
    return kind !== 'NetworkPolicyList' && !NETWORKING_KINDS.includes(kind.replace(/List$/, ''));
  if (group !== '') return BUILT_IN_GROUPS.get(group)?.includes(kind) ?? false;
  return CORE_KINDS.includes(kind) || [...BUILT_IN_GROUPS.values()].some((kinds) => kinds.includes(kind));
}

/** The kind of workload, or the Namespace, that a misspelt kind was meant for; undefined if it is none of these. */
export function meantKind(apiVersion: string, kind: string): string | undefined {
  const near = isListKind(kind) ? undefined : misspelt(apiVersion, kind);
  const role = near === undefined ? undefined : MODELLED.get(`${apiVersion} ${near}`);
  return role !== undefined && MEANT.includes(role) ? near : undefined;
}

/** The kind of policy that an object was meant for whose API is not served, or is misspelt; undefined if for none. */
export function meantPolicy(apiVersion: string, kind: string): string | undefined {
  if (UNMODELLED.test(kind)) return kind;
  if (groupOf(apiVersion) !== NETWORKING_GROUP) return undefined;
  const near = nearest(kind, ['NetworkPolicy', ...NETWORKING_KINDS]);
  return near === 'NetworkPolicy' ? near : undefined;
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
    kind === 'Template' ||
    ELSEWHERE_KINDS.includes(kind) ||
    Object.hasOwn(WORKLOAD_APIS, kind)
  );
}

/** `List` holds objects of any kind; `PodList` holds pods, which need not say so. */
export function isListKind(kind: string): boolean {
  return kind.endsWith('List');
}

/** Texts that nothing but a policy, or a misspelt one, has reason to hold. */
const POLICIES = /[Nn]etwork[Pp]olic|networking\.k8s\.io/;
const NAMES = new RegExp(
  `EgressFirewall|Namespace|\\b(?:Node|${[...INERT, ...ELSEWHERE_KINDS, 'Template'].join('|')})(?:List)?\\b|${Object.keys(WORKLOAD_APIS).join('|')}`,
);

/** Whether a text that is not parsed yet, or cannot be, names a kind that matters. */
export function namesKind(text: string): boolean {
  return namesPolicy(text) || NAMES.test(text);
}

/** Whether such a text speaks of policies of Kubernetes, or of their API. */
export function namesPolicy(text: string): boolean {
  return POLICIES.test(text);
}

/** Whether objects of an API are policies for the most part, so that one without a kind may have been meant for one. */
export function isPolicyApi(apiVersion: string): boolean {
  return [NETWORKING_GROUP, `policy.${NETWORKING_GROUP}`].includes(groupOf(apiVersion));
}
