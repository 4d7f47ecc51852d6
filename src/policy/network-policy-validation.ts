import { cidrWarnings, parseCidr } from '../cluster/cidr.ts';
import { contains } from '../cluster/ranges.ts';
import { portNameFaults } from '../manifest/label-syntax.ts';
import type { FieldPath } from '../manifest/objects.ts';
import { type FieldError, forbidden, invalid, notSupported, required, under, underEach } from './field-error.ts';
import { selectorErrors } from './label-selector.ts';
import type { IPBlock, NetworkPolicy, NetworkPolicySpec, Peer, Port } from './network-policy-schema.ts';
import { metadataErrors } from './object-meta.ts';

/** What the API server finds wrong with a new NetworkPolicy, in its order (semantics V). */
export function networkPolicyErrors({ metadata, spec }: NetworkPolicy): readonly FieldError[] {
  return [...under('metadata', metadataErrors(metadata)), ...under('spec', specErrors(spec))];
}

function specErrors({ podSelector, ingress, egress, policyTypes }: NetworkPolicySpec): readonly FieldError[] {
  return [
    ...under('podSelector', selectorErrors(podSelector)),
    ...under(
      'ingress',
      underEach(ingress, ({ from, ports }) => ruleErrors('from', from, ports)),
    ),
    ...under(
      'egress',
      underEach(egress, ({ to, ports }) => ruleErrors('to', to, ports)),
    ),
    ...under('policyTypes', policyTypeErrors(policyTypes)),
  ];
}

function ruleErrors(key: 'from' | 'to', peers: readonly Peer[], ports: readonly Port[]): readonly FieldError[] {
  return [...under('ports', underEach(ports, portErrors)), ...under(key, underEach(peers, peerErrors))];
}

const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];

function portErrors({ protocol, port, endPort }: Port): readonly FieldError[] {
  const isKnown = protocol === undefined || PROTOCOLS.includes(protocol);
  return [
    ...(isKnown ? [] : [notSupported(['protocol'], protocol, PROTOCOLS)]),
    ...(port === undefined ? [] : invalid(['port'], port, portFaults(port))),
    ...(endPort === undefined ? [] : invalid(['endPort'], endPort, endPortFaults(endPort, port))),
  ];
}

function portFaults(port: number | string): string[] {
  if (typeof port === 'string') return portNameFaults(port);
  return port >= 1 && port <= 65_535 ? [] : ['must be between 1 and 65535, inclusive'];
}

function endPortFaults(endPort: number, port: Port['port']): string[] {
  if (port === undefined) return ['may not be specified when `port` is not specified'];
  if (typeof port === 'string') return ['may not be specified when `port` is non-numeric'];
  return [...(endPort < port ? ['must be greater than or equal to `port`'] : []), ...portFaults(endPort)];
}

function peerErrors({ podSelector, namespaceSelector, ipBlock }: Peer): readonly FieldError[] {
  const selector = podSelector ?? namespaceSelector;
  return [
    ...(podSelector ? under('podSelector', selectorErrors(podSelector)) : []),
    ...(namespaceSelector ? under('namespaceSelector', selectorErrors(namespaceSelector)) : []),
    ...(ipBlock ? under('ipBlock', ipBlockErrors(ipBlock)) : []),
    ...(selector || ipBlock ? [] : [required([], 'must specify a peer')]),
    ...(selector && ipBlock ? [forbidden([], 'may not specify both ipBlock and another peer')] : []),
  ];
}

const NO_CIDR = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';

function ipBlockErrors({ cidr, except }: IPBlock): readonly FieldError[] {
  if (cidr === '') return [required(['cidr'], '')];
  const block = parseCidr(cidr);
  if (block === undefined) return invalid(['cidr'], cidr, [NO_CIDR]);
  const holeFaults = (text: string) => {
    const hole = parseCidr(text);
    if (hole === undefined) return [NO_CIDR];
    const isInside = contains([block.range], { family: hole.range.family, address: hole.range.first });
    return isInside && block.prefix < hole.prefix ? [] : ['must be a strict subset of `cidr`'];
  };
  return under(
    'except',
    underEach(except, (text) => invalid([], text, holeFaults(text))),
  );
}

function policyTypeErrors(policyTypes: readonly string[]): readonly FieldError[] {
  if (policyTypes.length > 2) return invalid([], policyTypes.join(', '), ['may not specify more than two policyTypes']);
  return underEach(policyTypes, (type) => {
    return type === 'Ingress' || type === 'Egress' ? [] : [notSupported([], type, ['Egress', 'Ingress'])];
  });
}

/** What the API server warns of in a valid NetworkPolicy: CIDR blocks in an old form (semantics V3). */
export function networkPolicyWarnings({ spec }: NetworkPolicy): { field: FieldPath; warning: string }[] {
  const blocks = [
    ...spec.ingress.flatMap(({ from }, i) => blocksIn(from, ['spec', 'ingress', i, 'from'])),
    ...spec.egress.flatMap(({ to }, i) => blocksIn(to, ['spec', 'egress', i, 'to'])),
  ];
  return blocks.flatMap(({ field, cidr }) => cidrWarnings(cidr).map((warning) => ({ field, warning })));
}

function blocksIn(peers: readonly Peer[], field: FieldPath): { field: FieldPath; cidr: string }[] {
  return peers.flatMap(({ ipBlock }, i) => {
    if (ipBlock === undefined) return [];
    const at = [...field, i, 'ipBlock'];
    const except = ipBlock.except.map((cidr, k) => ({ field: [...at, 'except', k], cidr }));
    return [{ field: [...at, 'cidr'], cidr: ipBlock.cidr }, ...except];
  });
}
