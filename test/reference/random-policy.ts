import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { NAMESPACE_KEYS, NAMESPACES, POD_LABELS, selector } from './random-selector.ts';

export const PORT_NAMES = ['http', 'dns'] as const;
export const PROTOCOLS = ['TCP', 'UDP', 'SCTP'] as const;
export const PORTS = [1, 53, 80, 81, 8080, 65_535] as const;

const podSelector = selector(POD_LABELS);
const namespaceSelector = selector(NAMESPACE_KEYS);
const protocol = fc.constantFrom(...PROTOCOLS);
const portName = fc.constantFrom(...PORT_NAMES);
const portNumber = fc.constantFrom(...PORTS);
const portRange = fc.tuple(portNumber, portNumber).map((ends) => ends.sort((a, b) => a - b));

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

function merged(...parts: readonly fc.Arbitrary<Raw>[]): fc.Arbitrary<Raw> {
  return fc.tuple(...parts).map((each) => Object.assign({}, ...each));
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

const name = (prefix: string) => fc.constantFrom(`${prefix}-1`, `${prefix}-2`, `${prefix}-3`);

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

/** Subjects and pod peers; v1alpha2 may leave the namespaceSelector of `pods` out (semantics C6, C7). */
function podsOrNamespaces(version: 'v1alpha1' | 'v1alpha2'): fc.Arbitrary<Raw> {
  const both = fc.record({ namespaceSelector, podSelector });
  const pods = version === 'v1alpha1' ? both : fc.oneof(both, fc.record({ podSelector }));
  return fc.oneof(fc.record({ namespaces: namespaceSelector }), fc.record({ pods }));
}

const networks = fc.subarray(
  ['0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '192.168.0.1/32', '::/0', '2001:db8::/32', '2001:db8:1::/48'],
  { minLength: 1, maxLength: 2 },
);

const alphaOnePort = fc.oneof(
  fc.record({ portNumber: fc.oneof(fc.record({ protocol, port: portNumber }), fc.record({ port: portNumber })) }),
  // A range from a later port to an earlier one is not rejected (semantics S3).
  fc.tuple(fc.oneof(fc.record({ protocol }), fc.constant({})), portNumber, portNumber).map(([spoken, start, end]) => ({
    portRange: { ...spoken, start, end },
  })),
);

const destinationPort = fc.oneof(
  fc.record({ number: portNumber }),
  portRange.filter(([start = 0, end = 0]) => start < end).map(([start, end]) => ({ range: { start, end } })),
);

const alphaTwoPort = fc
  .tuple(fc.constantFrom('tcp', 'udp', 'sctp'), destinationPort)
  .map(([key, destination]) => ({ [key]: { destinationPort: destination } }));

/** How the two generations write their rules (semantics C2, C9). */
const GENERATIONS = {
  v1alpha1: {
    ports: 'ports',
    port: alphaOnePort,
    namedPort: fc.record({ namedPort: portName }),
    actions: ['Allow', 'Deny', 'Pass'],
  },
  v1alpha2: {
    ports: 'protocols',
    port: alphaTwoPort,
    namedPort: fc.record({ destinationNamedPort: portName }),
    actions: ['Accept', 'Deny', 'Pass'],
  },
} as const;

/** Rules of one direction. Networks and named ports do not go together (semantics S4). */
function adminRule(version: 'v1alpha1' | 'v1alpha2', to: boolean, actions: readonly string[]): fc.Arbitrary<Raw> {
  const { ports, port, namedPort } = GENERATIONS[version];
  const key = to ? 'to' : 'from';
  const peers = (item: fc.Arbitrary<Raw>) =>
    fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => ({ [key]: items }));
  const pods = podsOrNamespaces(version);
  const withPorts = (item: fc.Arbitrary<Raw>) =>
    fc.option(
      fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => ({ [ports]: items })),
      { nil: {} },
    );
  const action = fc.record({ action: fc.constantFrom(...actions) });
  const ofPods = merged(action, peers(pods), withPorts(fc.oneof(port, namedPort)));
  if (!to) return ofPods;
  return fc.oneof(ofPods, merged(action, peers(fc.oneof(pods, fc.record({ networks }))), withPorts(port)));
}

function adminPolicy(
  version: 'v1alpha1' | 'v1alpha2',
  kind: string,
  head: fc.Arbitrary<Raw>,
  actions: readonly string[] = GENERATIONS[version].actions,
): fc.Arbitrary<Raw> {
  const rules = (to: boolean) =>
    fc
      .array(adminRule(version, to, actions), { maxLength: 3 })
      .map((list) => (list.length === 0 ? {} : { [to ? 'egress' : 'ingress']: list }));
  const spec = merged(head, fc.record({ subject: podsOrNamespaces(version) }), rules(false), rules(true));
  const named = kind === 'BaselineAdminNetworkPolicy' ? fc.constant('default') : name(kind.slice(0, 3).toLowerCase());
  return fc.record({
    apiVersion: fc.constant(`policy.networking.k8s.io/${version}`),
    kind: fc.constant(kind),
    metadata: fc.record({ name: named }),
    spec,
  });
}

const priority = fc.record({ priority: fc.constantFrom(0, 1, 1000) });

/** A valid policy of the Admin or the Baseline tier, in either generation of the API (semantics C, P, S). */
export const clusterPolicy: fc.Arbitrary<Raw> = fc.oneof(
  adminPolicy('v1alpha1', 'AdminNetworkPolicy', priority),
  adminPolicy('v1alpha1', 'BaselineAdminNetworkPolicy', fc.constant({}), ['Allow', 'Deny']),
  adminPolicy('v1alpha2', 'ClusterNetworkPolicy', merged(fc.constant({ tier: 'Admin' }), priority)),
  adminPolicy('v1alpha2', 'ClusterNetworkPolicy', merged(fc.constant({ tier: 'Baseline' }), priority)),
);
