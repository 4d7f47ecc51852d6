import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { selector } from './random-selector.ts';
import { merged, name, portName, portNumber, portRange, protocol } from './random-words.ts';
import { NAMESPACE_KEYS, NODE_LABELS, POD_LABELS } from './vocabulary.ts';

const podSelector = selector(POD_LABELS);
const namespaceSelector = selector(NAMESPACE_KEYS);

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

/** Who has no named ports (semantics C10, S4). */
const outsiders = fc.oneof(
  { weight: 6, arbitrary: fc.record({ networks }) },
  { weight: 2, arbitrary: fc.record({ nodes: selector(NODE_LABELS) }) },
);

/** What manifests do not tell matches nobody (semantics C10, T5). */
const domainNames = fc.constant({ domainNames: ['*.example.com'] });

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
  const baseline = !actions.includes('Pass');
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
  const ends = baseline ? fc.oneof(pods, outsiders) : fc.oneof(pods, outsiders, domainNames);
  return fc.oneof(ofPods, merged(action, peers(ends), withPorts(port)));
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

/** Valid policies of the Admin and the Baseline tier, by kind (semantics C, P, S). */
export const ADMIN_POLICIES = {
  AdminNetworkPolicy: adminPolicy('v1alpha1', 'AdminNetworkPolicy', priority),
  BaselineAdminNetworkPolicy: adminPolicy('v1alpha1', 'BaselineAdminNetworkPolicy', fc.constant({}), ['Allow', 'Deny']),
  ClusterNetworkPolicy: adminPolicy(
    'v1alpha2',
    'ClusterNetworkPolicy',
    merged(fc.record({ tier: fc.constantFrom('Admin', 'Baseline') }), priority),
  ),
} as const;

function inTier(policies: readonly Raw[], tier: string, priority: (i: number) => number): readonly Raw[] {
  return policies.map((each, i) => ({ ...each, spec: { ...each.spec, tier, priority: priority(i) } }));
}

const several = fc.array(ADMIN_POLICIES.ClusterNetworkPolicy, { minLength: 2, maxLength: 3 });

/** Policies that nothing orders: of one tier and priority, or of the Baseline tier and one without (semantics P1, P3). */
export const rivals: fc.Arbitrary<readonly Raw[]> = fc.oneof(
  several.map((policies) => inTier(policies, 'Admin', () => 1)),
  fc
    .tuple(several, ADMIN_POLICIES.BaselineAdminNetworkPolicy)
    .map(([policies, old]) => [...inTier(policies, 'Baseline', (i) => i), old]),
);
