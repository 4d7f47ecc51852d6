import { parseCidr } from '../cluster/cidr.ts';
import type { FieldPath } from '../manifest/objects.ts';
import { type FieldError, forbidden, invalid, notSupported, required } from './field-error.ts';
import { labelErrors, selectorErrors } from './label-selector.ts';
import { dnsLabelFaults, labelKeyFaults, portNameFaults, subdomainFaults } from './label-syntax.ts';
import type { IPBlock, NetworkPolicy, NetworkPolicySpec, ObjectMeta, Peer, Port } from './network-policy-schema.ts';

/** What the API server finds wrong with a new NetworkPolicy, in its order (semantics V). */
export function networkPolicyErrors({ metadata, spec }: NetworkPolicy): FieldError[] {
  return [...metadataErrors(metadata), ...specErrors(spec)];
}

function metadataErrors(metadata: ObjectMeta): FieldError[] {
  const { name, generateName, namespace, labels, annotations } = metadata;
  const field = ['metadata'];
  const faults = (key: string, value: string, found: readonly string[]) =>
    value === '' ? [] : found.map((fault) => invalid([...field, key], value, fault));
  return [
    // What the server appends takes the place of a hyphen at the end.
    ...faults('generateName', generateName, subdomainFaults(generateName.replace(/-$/, 'a'))),
    ...(name === '' && generateName === ''
      ? [required([...field, 'name'], 'name or generateName is required')]
      : faults('name', name, subdomainFaults(name))),
    ...faults('namespace', namespace, dnsLabelFaults(namespace)),
    ...labels.flatMap(([key, value]) => labelErrors(key, value, [...field, 'labels'])),
    ...annotations.flatMap(([key]) =>
      labelKeyFaults(key.toLowerCase()).map((fault) => {
        return invalid([...field, 'annotations'], key, fault, [...field, 'annotations', key]);
      }),
    ),
  ];
}

function specErrors({ podSelector, ingress, egress, policyTypes }: NetworkPolicySpec): FieldError[] {
  return [
    ...selectorErrors(podSelector, ['spec', 'podSelector']),
    ...ingress.flatMap(({ from, ports }, i) => ruleErrors('from', from, ports, ['spec', 'ingress', i])),
    ...egress.flatMap(({ to, ports }, i) => ruleErrors('to', to, ports, ['spec', 'egress', i])),
    ...policyTypeErrors(policyTypes, ['spec', 'policyTypes']),
  ];
}

function ruleErrors(
  key: 'from' | 'to',
  peers: readonly Peer[],
  ports: readonly Port[],
  field: FieldPath,
): FieldError[] {
  return [
    ...ports.flatMap((port, i) => portErrors(port, [...field, 'ports', i])),
    ...peers.flatMap((peer, i) => peerErrors(peer, [...field, key, i])),
  ];
}

function portErrors({ protocol, port, endPort }: Port, field: FieldPath): FieldError[] {
  const isKnown = protocol === undefined || ['SCTP', 'TCP', 'UDP'].includes(protocol);
  return [
    ...(isKnown ? [] : [notSupported([...field, 'protocol'], protocol, ['SCTP', 'TCP', 'UDP'])]),
    ...(typeof port === 'number' ? numberErrors(port, [...field, 'port']) : []),
    ...(endPort === undefined ? [] : endPortErrors(endPort, port, [...field, 'endPort'])),
    ...(typeof port === 'string' ? portNameFaults(port).map((fault) => invalid([...field, 'port'], port, fault)) : []),
  ];
}

function numberErrors(port: number, field: FieldPath): FieldError[] {
  return port >= 1 && port <= 65_535 ? [] : [invalid(field, port, 'must be between 1 and 65535, inclusive')];
}

function endPortErrors(endPort: number, port: Port['port'], field: FieldPath): FieldError[] {
  if (port === undefined) return [invalid(field, endPort, 'may not be specified when `port` is not specified')];
  if (typeof port === 'string') return [invalid(field, endPort, 'may not be specified when `port` is non-numeric')];
  const order = endPort < port ? [invalid(field, endPort, 'must be greater than or equal to `port`')] : [];
  return [...order, ...numberErrors(endPort, field)];
}

function peerErrors({ podSelector, namespaceSelector, ipBlock }: Peer, field: FieldPath): FieldError[] {
  const selectors = podSelector ?? namespaceSelector;
  const errors = [
    ...(podSelector ? selectorErrors(podSelector, [...field, 'podSelector']) : []),
    ...(namespaceSelector ? selectorErrors(namespaceSelector, [...field, 'namespaceSelector']) : []),
    ...(ipBlock ? ipBlockErrors(ipBlock, [...field, 'ipBlock']) : []),
  ];
  if (!selectors && !ipBlock) errors.push(required(field, 'must specify a peer'));
  if (selectors && ipBlock) errors.push(forbidden(field, 'may not specify both ipBlock and another peer'));
  return errors;
}

const NO_CIDR = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';

function ipBlockErrors({ cidr, except }: IPBlock, field: FieldPath): FieldError[] {
  if (cidr === '') return [required([...field, 'cidr'], '')];
  const block = parseCidr(cidr);
  if (block === undefined) return [invalid([...field, 'cidr'], cidr, NO_CIDR)];
  return except.flatMap((text, i) => {
    const at = [...field, 'except', i];
    const hole = parseCidr(text);
    if (hole === undefined) return [invalid(at, text, NO_CIDR)];
    const inside =
      hole.range.family === block.range.family &&
      block.range.first <= hole.range.first &&
      hole.range.first <= block.range.last;
    return inside && block.prefix < hole.prefix ? [] : [invalid(at, text, 'must be a strict subset of `cidr`')];
  });
}

function policyTypeErrors(policyTypes: readonly string[], field: FieldPath): FieldError[] {
  if (policyTypes.length > 2) {
    return [invalid(field, policyTypes.join(', '), 'may not specify more than two policyTypes')];
  }
  return policyTypes.flatMap((type, i) =>
    type === 'Ingress' || type === 'Egress' ? [] : [notSupported([...field, i], type, ['Egress', 'Ingress'])],
  );
}

/** What the API server warns of in a valid NetworkPolicy: CIDR blocks in an old form (semantics V3). */
export function networkPolicyWarnings({ spec }: NetworkPolicy): { field: FieldPath; warning: string }[] {
  const blocks = [
    ...spec.ingress.flatMap(({ from }, i) => blocksIn(from, ['spec', 'ingress', i, 'from'])),
    ...spec.egress.flatMap(({ to }, i) => blocksIn(to, ['spec', 'egress', i, 'to'])),
  ];
  return blocks.flatMap(({ field, cidr }) => {
    return (parseCidr(cidr)?.warnings ?? []).map((warning) => ({ field, warning }));
  });
}

function blocksIn(peers: readonly Peer[], field: FieldPath): { field: FieldPath; cidr: string }[] {
  return peers.flatMap(({ ipBlock }, i) => {
    if (ipBlock === undefined) return [];
    const at = [...field, i, 'ipBlock'];
    const except = ipBlock.except.map((cidr, k) => ({ field: [...at, 'except', k], cidr }));
    return [{ field: [...at, 'cidr'], cidr: ipBlock.cidr }, ...except];
  });
}
