import type { Node, Protocol } from '../cluster/cluster.ts';
import type { Manifest } from '../manifest/objects.ts';
import { compileClusterScoped } from './cluster-scoped.ts';
import type { ClusterScopedPeer, ClusterScopedRule, Definition, NamespacedPods } from './cluster-scoped-policy.ts';
import { egressPeerOrNames, podsByLabels, ruleName, selector } from './cluster-scoped-schema.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { integer, list, ONE, object, oneOf, optional, type Read, required, string } from './custom-resource.ts';
import { type FieldError, under, underEach } from './field-error.ts';
import { ALL_PORTS, type PortRange, type PortSet } from './tier.ts';

// The schema of `policy.networking.k8s.io/v1alpha2`, as of release v0.2.0 (semantics S1, S2, S4).

const MOST = { most: 25 };
const pods = object<NamespacedPods>({ namespaceSelector: optional(selector), podSelector: required(selector) });
const number = integer(1, 65_535);
const range = object({ start: required(number), end: required(number) });
const destinationPort = optional(object({ number: optional(number), range: optional(range) }, ONE));
const transport = optional(object({ destinationPort }, { least: 1 }));
const protocols = list(
  object({ tcp: transport, udp: transport, sctp: transport, destinationNamedPort: optional(string()) }, ONE),
  MOST,
);
const common = {
  name: ruleName,
  action: required(oneOf('Accept', 'Deny', 'Pass')),
  protocols: optional(protocols, []),
};
const all = { least: 0, ...MOST };
const spec = object({
  tier: required(oneOf('Admin', 'Baseline')),
  priority: required(integer(0, 1000)),
  subject: required(podsByLabels(pods)),
  ingress: optional(list(object({ ...common, from: required(list(podsByLabels(pods), MOST)) }), all), []),
  egress: optional(list(object({ ...common, to: required(list(egressPeerOrNames(pods), MOST)) }), all), []),
});

type Spec = Read<typeof spec>;
type Protocols = Read<typeof protocols>;

const DEFINITION: Definition<Spec> = {
  spec,
  policyOf: ({ tier, priority, subject, ingress, egress }) => ({
    tier: tier === 'Admin' ? 'admin' : 'baseline',
    priority,
    subject,
    ingress: ingress.map((rule) => ruleOf(rule, rule.from)),
    egress: egress.map((rule) => ruleOf(rule, rule.to)),
  }),
  ownErrors: (policy) => under('spec', rangeErrors(policy)),
  nameless: ['networks', 'nodes', 'domainNames'],
};

export function compileClusterNetworkPolicy(manifest: Manifest, nodes: readonly Node[]): CompiledPolicy {
  return compileClusterScoped(DEFINITION, manifest, nodes);
}

const TRANSPORTS = ['tcp', 'udp', 'sctp'] as const;

function rangeErrors({ ingress, egress }: Spec): readonly FieldError[] {
  const ofRules = (rules: readonly { readonly protocols: Protocols }[]) =>
    underEach(rules, (rule) => under('protocols', underEach(rule.protocols, ofItem)));
  const ofItem = (item: Protocols[number]) =>
    TRANSPORTS.flatMap((key) => under(key, under('destinationPort', ofRange(portOf(item, key)?.range))));
  return [...under('ingress', ofRules(ingress)), ...under('egress', ofRules(egress))];
}

function portOf(item: Protocols[number], key: (typeof TRANSPORTS)[number]) {
  return item[key]?.destinationPort;
}

function ofRange(written: Read<typeof range> | undefined): readonly FieldError[] {
  if (written === undefined || written.start < written.end) return [];
  return [{ field: ['range'], type: 'Invalid', detail: 'Start port must be less than End port' }];
}

const ACTIONS = { Accept: 'allow', Deny: 'deny', Pass: 'pass' } as const;

function ruleOf(
  { action, protocols }: { readonly action: keyof typeof ACTIONS; readonly protocols: Protocols },
  peers: readonly ClusterScopedPeer[],
): ClusterScopedRule {
  return { action: ACTIONS[action], peers, ports: protocols.length === 0 ? ALL_PORTS : portsOf(protocols) };
}

/** A name means a container port of whatever protocol that has (semantics C9). */
function portsOf(protocols: Protocols): PortSet {
  return {
    numbered: protocols.flatMap((item) => TRANSPORTS.flatMap((key) => rangeOf(key, portOf(item, key)))),
    named: protocols.flatMap(({ destinationNamedPort: name }) => (name === undefined ? [] : [{ name }])),
  };
}

function rangeOf(key: (typeof TRANSPORTS)[number], written: Read<typeof destinationPort.schema>): PortRange[] {
  const protocol = key.toUpperCase() as Protocol;
  if (written?.number !== undefined) return [{ protocol, port: written.number, endPort: written.number }];
  return written?.range === undefined ? [] : [{ protocol, port: written.range.start, endPort: written.range.end }];
}
