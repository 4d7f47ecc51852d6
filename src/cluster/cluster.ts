import type { Manifest } from '../manifest/objects.ts';
import type { AddressRange } from './address.ts';

export type Protocol = 'TCP' | 'UDP' | 'SCTP';
export type Labels = Readonly<Record<string, string>>;

/** A container port that a pod declares; only its name has a meaning to policies (semantics N7, N8). */
export interface ContainerPort {
  readonly name: string | undefined;
  readonly protocol: Protocol;
  readonly port: number;
}

/** What a manifest declares that runs as pods. */
export interface Workload {
  /** `namespace/Kind/name`, the same in both versions. */
  readonly id: string;
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
  /** The labels of its pods: the template's, never the object's own (semantics W). */
  readonly labels: Labels;
  readonly ports: readonly ContainerPort[];
  /** Neither subject nor peer of any policy (semantics H1 b). */
  readonly hostNetwork: boolean;
  /** Declared `status.podIP(s)` of a Pod: an ipBlock may match them (semantics N4). */
  readonly addresses: readonly string[];
  readonly manifest: Manifest;
}

export interface Namespace {
  readonly name: string;
  /** With the automatic `kubernetes.io/metadata.name` (semantics D4). */
  readonly labels: Labels;
  /** Absent if no manifest declares it. */
  readonly manifest?: Manifest;
  /** No manifest declares it, and the configuration gives its labels. */
  readonly configured?: true;
}

/** A machine of the cluster, as far as policies can tell (semantics C10). */
export interface Node {
  readonly labels: Labels;
  /** Those of its status, in canonical text. */
  readonly addresses: readonly string[];
}

/** The manifests of one version that make up one Kubernetes cluster. */
export interface Cluster {
  readonly name: string;
  /** Declared namespaces, those that a workload or a policy lies in, and those of which the configuration tells. */
  readonly namespaces: ReadonlyMap<string, Namespace>;
  /** By `Workload.id`. */
  readonly workloads: ReadonlyMap<string, Workload>;
  /** The same by namespace, for those that have any. */
  readonly residents: ReadonlyMap<string, readonly Workload[]>;
  /** Dumps of a cluster have them. Where there is none, nothing is known of any node. */
  readonly nodes: readonly Node[];
  /**
   * The addresses that pods can have: a block that holds them all covers every pod (semantics N4). Empty where blocks never
   * cover pods; absent where that is not known.
   */
  readonly podNetwork?: readonly AddressRange[];
  /** Policies of every API, one for each identity, in the order of the files. */
  readonly policies: readonly Manifest[];
}
