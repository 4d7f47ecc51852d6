import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { selector } from './random-selector.ts';
import { merged, name, portName, portNumber, portRange, protocol } from './random-words.ts';
import { NAMESPACE_KEYS, NAMESPACES, POD_LABELS } from './vocabulary.ts';

const podSelector = selector(POD_LABELS);
const namespaceSelector = selector(NAMESPACE_KEYS);

/** Blocks with valid excepts, of both families; one with host bits (semantics N11). */
const ipBlock = fc
  .constantFrom(
    ['0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '255.255.255.255/32'],
    ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '10.255.255.0/24', '10.0.0.0/9'],
    ['10.1.2.7/16', '10.1.2.0/24', '10.1.0.0/32'],
    ['192.168.0.0/31', '192.168.0.1/32'],
    ['::/0', '2001:db8::/32', 'fd00::/8', 'ffff::/16'],
    ['2001:db8::/32', '2001:db8:1::/48', '2001:db8:1::5/128'],
    ['2001:db8:1::/48', '2001:db8:1:2::/64'],
  )
  .chain(([cidr, ...cuts]) =>
    fc.oneof(
      fc.constantFrom<Raw>({ cidr }, { cidr, except: null }, { cidr, except: [] }),
      fc.subarray(cuts, { minLength: 1 }).map((except) => ({ cidr, except })),
    ),
  );

/** A peer of a NetworkPolicy in every shape that is valid (semantics N4 to N6). */
const peer: fc.Arbitrary<Raw> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ podSelector }) },
  { weight: 2, arbitrary: fc.record({ namespaceSelector }) },
  { weight: 2, arbitrary: fc.record({ podSelector, namespaceSelector }) },
  { weight: 3, arbitrary: fc.record({ ipBlock }) },
  { weight: 1, arbitrary: podSelector.map((pods) => ({ podSelector: pods, namespaceSelector: null, ipBlock: null })) },
);

/** A port of a NetworkPolicy in every shape that is valid (semantics D3, N7 to N9). */
const port: fc.Arbitrary<Raw> = fc
  .tuple(
    fc.oneof(
      fc.constant<Raw>({}),
      portNumber.map((first) => ({ port: first })),
      portRange.map(([first, last]) => ({ port: first, endPort: last })),
      portName.map((name) => ({ port: name })),
    ),
    fc.oneof(fc.constantFrom<Raw>({}, { protocol: null }), fc.record({ protocol })),
  )
  .map(([numbers, spoken]) => ({ ...numbers, ...spoken }));

/** A list that may be written as nothing in three ways (semantics D5, N3). */
function listOf(item: fc.Arbitrary<Raw>, key: string): fc.Arbitrary<Raw> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => ({ [key]: items })) },
    { weight: 2, arbitrary: fc.constantFrom<Raw>({}, { [key]: null }, { [key]: [] }) },
  );
}

function rule(peers: 'from' | 'to'): fc.Arbitrary<Raw> {
  return fc.oneof(
    { weight: 9, arbitrary: merged(listOf(peer, peers), listOf(port, 'ports')) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const policyTypes = fc.constantFrom<Raw>(
  {},
  { policyTypes: null },
  { policyTypes: [] },
  { policyTypes: ['Ingress'] },
  { policyTypes: ['Egress'] },
  { policyTypes: ['Ingress', 'Egress'] },
  { policyTypes: ['Egress', 'Egress'] },
);

const networkPolicySpec = merged(
  fc.oneof(fc.record({ podSelector }), fc.constantFrom<Raw>({}, { podSelector: null })),
  policyTypes,
  listOf(rule('from'), 'ingress'),
  listOf(rule('to'), 'egress'),
);

/** A valid NetworkPolicy (semantics D and N). */
export const networkPolicy: fc.Arbitrary<Raw> = fc
  .record({
    namespace: fc.constantFrom(...NAMESPACES),
    name: name('np'),
    spec: fc.option(networkPolicySpec, { nil: undefined, freq: 20 }),
  })
  .map((written) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    // Without a namespace it is in `default` (semantics D1).
    metadata: { name: written.name, ...(written.namespace === 'default' ? {} : { namespace: written.namespace }) },
    ...(written.spec && { spec: written.spec }),
  }));
