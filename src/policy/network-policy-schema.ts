import { anything, type Decoder, int32, intOrText, list, optional, struct, text } from '../manifest/decode.ts';
import { type LabelSelector, labelSelector } from './label-selector.ts';
import { type ObjectMeta, objectMeta } from './object-meta.ts';

/** A `networking.k8s.io/v1` NetworkPolicy as it is written: decoded, but neither validated nor defaulted. */
export interface NetworkPolicy {
  readonly metadata: ObjectMeta;
  readonly spec: NetworkPolicySpec;
}

export interface NetworkPolicySpec {
  readonly podSelector: LabelSelector;
  readonly policyTypes: readonly string[];
  readonly ingress: readonly { readonly from: readonly Peer[]; readonly ports: readonly Port[] }[];
  readonly egress: readonly { readonly to: readonly Peer[]; readonly ports: readonly Port[] }[];
}

/** An absent selector or block is not an empty one (semantics D5). */
export interface Peer {
  readonly podSelector: LabelSelector | undefined;
  readonly namespaceSelector: LabelSelector | undefined;
  readonly ipBlock: IPBlock | undefined;
}

export interface IPBlock {
  readonly cidr: string;
  readonly except: readonly string[];
}

export interface Port {
  readonly protocol: string | undefined;
  readonly port: number | string | undefined;
  readonly endPort: number | undefined;
}

const peers: Decoder<readonly Peer[]> = list(
  struct<Peer>('NetworkPolicyPeer', {
    podSelector: optional(labelSelector),
    namespaceSelector: optional(labelSelector),
    ipBlock: optional(struct<IPBlock>('IPBlock', { cidr: text(), except: list(text()) })),
  }),
);

const ports: Decoder<readonly Port[]> = list(
  struct<Port>('NetworkPolicyPort', {
    protocol: optional(text('v1.Protocol')),
    port: optional(intOrText),
    endPort: optional(int32),
  }),
);

const spec: Decoder<NetworkPolicySpec> = struct<NetworkPolicySpec>('NetworkPolicySpec', {
  podSelector: labelSelector,
  policyTypes: list(text('v1.PolicyType')),
  ingress: list(struct('NetworkPolicyIngressRule', { from: peers, ports })),
  egress: list(struct('NetworkPolicyEgressRule', { to: peers, ports })),
});

/** Servers of 1.24 to 1.27 wrote a `status`, so dumps and generated files have one (semantics V5). */
export const networkPolicy: Decoder<NetworkPolicy> = struct<
  NetworkPolicy & Record<'apiVersion' | 'kind' | 'status', unknown>
>('NetworkPolicy', { apiVersion: anything, kind: anything, metadata: objectMeta, spec, status: anything });
