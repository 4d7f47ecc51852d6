import type { AddressRange } from '../cluster/address.ts';
import { type Cidr, parseCidr } from '../cluster/cidr.ts';
import type { Protocol } from '../cluster/cluster.ts';
import { decode } from '../manifest/decode.ts';
import { type Manifest, namespaceOf } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import { type CompiledPolicy, type Effect, type PolicySide, SILENT } from './compiled-policy.ts';
import type { FieldError } from './field-error.ts';
import { requirementsOf } from './label-selector.ts';
import { type IPBlock, type NetworkPolicySpec, networkPolicy, type Peer, type Port } from './network-policy-schema.ts';
import { networkPolicyErrors, networkPolicyWarnings } from './network-policy-validation.ts';
import { rejection, serverWarnings, unknownFields } from './rejection.ts';
import {
  ALL_PORTS,
  type Block,
  type Direction,
  EVERYONE,
  type Peers,
  type PodSet,
  type PortSet,
  wholeProtocol,
} from './tier.ts';

/** Compiles a `networking.k8s.io/v1` NetworkPolicy; one that the API server would reject adds nothing but problems. */
export const compileNetworkPolicy = remember((manifest: Manifest): CompiledPolicy => {
  const { value: policy, errors: malformed, unknown } = decode(networkPolicy, manifest.body);
  const errors = malformed.length > 0 ? malformed.map(asFieldError) : networkPolicyErrors(policy);
  const strict = unknownFields(manifest, unknown);
  const rejected = rejection(manifest, errors);
  if (rejected.length > 0) return { problems: [...rejected, ...strict] };
  const effect: Effect = {
    tier: 'network-policy',
    ingress: compileSide(manifest, policy.spec, 'ingress'),
    egress: compileSide(manifest, policy.spec, 'egress'),
  };
  return { effect, problems: [...strict, ...serverWarnings(manifest, networkPolicyWarnings(policy))] };
});

function asFieldError({ field, detail }: { field: FieldError['field']; detail: string }): FieldError {
  return { field, type: 'Malformed', detail };
}

/** Rules of a direction that the policy does not isolate are ignored (semantics D2). */
function compileSide(policy: Manifest, spec: NetworkPolicySpec, direction: Direction): PolicySide {
  if (!directionsOf(spec).has(direction)) return SILENT;
  const namespace = namespaceOf(policy);
  const subject: PodSet = { namespaces: { name: namespace }, pods: requirementsOf(spec.podSelector) };
  const rules = direction === 'ingress' ? spec.ingress : spec.egress;
  return {
    governs: [{ subject, from: { policy, field: [] } }],
    rules: rules.map((rule, i) => ({
      rank: 0,
      subject,
      peer: peersOf('from' in rule ? rule.from : rule.to, namespace),
      ports: portsOf(rule.ports),
      action: 'allow',
      from: { policy, field: ['spec', direction, i] },
    })),
  };
}

/** The directions a policy isolates: those it names, else ingress, and egress if it has a rule for it (semantics D2). */
function directionsOf({ policyTypes, egress }: NetworkPolicySpec): Set<Direction> {
  if (policyTypes.length > 0) return new Set(policyTypes.map((type) => (type === 'Egress' ? 'egress' : 'ingress')));
  return new Set(egress.length > 0 ? ['ingress', 'egress'] : ['ingress']);
}

/** No peers are everyone, addresses outside the cluster included (semantics N3). */
function peersOf(peers: readonly Peer[], namespace: string): Peers {
  if (peers.length === 0) return EVERYONE;
  return {
    everyone: false,
    pods: peers.filter((peer) => peer.ipBlock === undefined).map((peer) => podsOf(peer, namespace)),
    blocks: peers.flatMap((peer) => (peer.ipBlock === undefined ? [] : [blockOf(peer.ipBlock)])),
  };
}

/** Both selectors must match; without a namespaceSelector it is the policy's own namespace (semantics N5, N6). */
function podsOf({ podSelector, namespaceSelector }: Peer, namespace: string): PodSet {
  return {
    namespaces: namespaceSelector ? { selector: requirementsOf(namespaceSelector) } : { name: namespace },
    pods: podSelector ? requirementsOf(podSelector) : [],
  };
}

/** The addresses of a valid ipBlock (semantics N11). */
function blockOf({ cidr, except }: IPBlock): Block {
  const rangeOf = (text: string): AddressRange => (parseCidr(text) as Cidr).range;
  return { range: rangeOf(cidr), except: except.map(rangeOf) };
}

/** No ports are all ports of every protocol; a port without a protocol is TCP (semantics N3, D3). */
function portsOf(ports: readonly Port[]): PortSet {
  if (ports.length === 0) return ALL_PORTS;
  const numbered: PortSet['numbered'][number][] = [];
  const named: PortSet['named'][number][] = [];
  for (const { protocol: written, port, endPort } of ports) {
    const protocol = (written ?? 'TCP') as Protocol;
    if (port === undefined) numbered.push(wholeProtocol(protocol));
    else if (typeof port === 'string') named.push({ name: port, protocol });
    else numbered.push({ protocol, port, endPort: endPort ?? port });
  }
  return { numbered, named };
}
