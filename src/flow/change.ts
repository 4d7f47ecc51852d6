import type { AddressRange } from '../cluster/address.ts';
import type { Cluster, Workload } from '../cluster/cluster.ts';
import type { Lines, Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Selector } from '../policy/selector.ts';
import type { PortRange, Tiers } from '../policy/tier.ts';
import type { Pod } from './decide.ts';

/** One version, ready to be asked who may talk to whom. */
export interface State {
  readonly cluster: Cluster;
  readonly tiers: Tiers;
}

/** One end of a flow. Endpoints are disjoint. */
export type Endpoint = WorkloadEndpoint | PodsEndpoint | AddressEndpoint;

export interface WorkloadEndpoint {
  readonly kind: 'workload';
  /** `namespace/Kind/name`, as head has it. */
  readonly id: string;
  /** The workload in the two versions, perhaps by another name; at least one is there. A list of one version has only `head`. */
  readonly base?: Workload;
  readonly head?: Workload;
}

/**
 * Pods that no manifest declares, and that no policy tells apart: those that match both selectors and are no declared
 * workload's.
 */
export interface PodsEndpoint {
  readonly kind: 'pods';
  readonly id: string;
  /** The automatic `kubernetes.io/metadata.name` included. */
  readonly namespaceSelector: Selector;
  readonly podSelector: Selector;
  /** The namespaces it lies in, of those that the manifests declare or name. */
  readonly names: readonly string[];
  /** Whether it also lies in namespaces that no manifest declares or names. */
  readonly others: boolean;
  /** One such pod in each version that can have it: the witness of what is said of the endpoint. */
  readonly base?: Pod;
  readonly head?: Pod;
}

/** Addresses outside the cluster that no policy tells apart; IPv4 and IPv6 are never mixed. */
export interface AddressEndpoint {
  readonly kind: 'addresses';
  readonly id: string;
  readonly ranges: readonly AddressRange[];
}

/** Every source to every destination on every port. The rectangles of an answer do not overlap. */
export interface Rectangle {
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  readonly ports: readonly PortRange[];
}

export interface Change extends Rectangle {
  readonly change: 'opened' | 'closed';
  /** `policy`: between endpoints that both versions have. Otherwise the flow came or went with one of its ends. */
  readonly lifecycle: 'policy' | 'endpoint-added' | 'endpoint-removed';
  readonly because: readonly Cause[];
  /** Absent or empty unless it was labels that made it: all the policies behind it are the same in both versions. */
  readonly relabelled?: readonly Relabelled[];
}

/** A rule or a policy that decides a flow in one version. */
export interface Cause extends Lines {
  readonly side: 'base' | 'head';
  /**
   * `isolates`: it selects the end, and nothing allows the flow. `stops-isolating`: it did, and is gone or no longer does.
   * `passes`: it passes the flow on to the next tier, and in the other version it was decided before or after that.
   */
  readonly effect: 'allows' | 'isolates' | 'stops-isolating' | 'denies' | 'passes';
  readonly policy: { readonly kind: string; readonly namespace: string; readonly name: string };
  /** `spec.ingress[0]`, or `''` for the policy as a whole. */
  readonly rule: string;
  readonly path: string;
}

/** Labels by which a policy selects pods in one version only, where the policy itself did not change. */
export interface Relabelled extends Lines {
  readonly side: 'base' | 'head';
  /** What has the labels: a workload, or a namespace, which lies in none. */
  readonly object: { readonly kind: string; readonly namespace: string; readonly name: string };
  /** `spec.template.metadata.labels.app` */
  readonly field: string;
  readonly path: string;
}

/** What two versions of a cluster do not have in common. */
export interface Edits {
  /** Those of both versions that the other does not have, or has with another spec, or rejected where this one is not. */
  readonly policies: ReadonlySet<Manifest>;
  /** The names of those that have other labels, or other pods in them. */
  readonly namespaces: ReadonlySet<string>;
}

/** What a change opens and closes. */
export interface Comparison {
  readonly base: State;
  readonly head: State;
  readonly edits: Edits;
  /** All workloads and addresses, and of the pods that no manifest declares those that a change is about. */
  readonly endpoints: readonly Endpoint[];
  /** All endpoints, also the pods that no change is about: a set is named by what it holds of everything. */
  readonly everything: readonly Endpoint[];
  readonly changes: readonly Change[];
  /** What was not decided about pods that no manifest declares. */
  readonly undecided: readonly Problem[];
}
