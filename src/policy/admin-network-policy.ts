import type { Node } from '../cluster/cluster.ts';
import { isProtocol } from '../cluster/pod-template.ts';
import type { Manifest } from '../manifest/objects.ts';
import { compileClusterScoped } from './cluster-scoped.ts';
import type { ClusterScopedPeer, ClusterScopedRule, Definition, NamespacedPods } from './cluster-scoped-policy.ts';
import { egressPeer, egressPeerOrNames, podsByLabels, ruleName, selector } from './cluster-scoped-schema.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import {
  integer,
  list,
  ONE,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Schema,
  string,
} from './custom-resource.ts';
import { type FieldError, invalid } from './field-error.ts';
import { ALL_PORTS, type PortRange, type PortSet } from './tier.ts';

// The schemas of `policy.networking.k8s.io/v1alpha1`, as of release v0.1.8 (semantics S3, S4).

const MOST = { most: 100 };
const pods = object<NamespacedPods>({ namespaceSelector: required(selector), podSelector: required(selector) });
const number = integer(1, 65_535);
const protocol = optional(string(), 'TCP');
const ports = list(
  object(
    {
      portNumber: optional(object({ protocol, port: required(number) })),
      portRange: optional(object({ protocol, start: required(number), end: required(number) })),
      namedPort: optional(string()),
    },
    ONE,
  ),
  MOST,
);

/** The rules of a policy, whose actions and egress peers differ from kind to kind. */
function rulesOf<A extends string>(actions: readonly A[], to: Schema<ClusterScopedPeer>) {
  const common = { name: ruleName, action: required(oneOf(...actions)), ports: optional(ports) };
  const all = { least: 0, ...MOST };
  return {
    subject: required(podsByLabels(pods)),
    ingress: optional(list(object({ ...common, from: required(list(podsByLabels(pods), MOST)) }), all), []),
    egress: optional(list(object({ ...common, to: required(list(to, MOST)) }), all), []),
  };
}

const admin = object({
  priority: required(integer(0, 1000)),
  ...rulesOf(['Allow', 'Deny', 'Pass'], egressPeerOrNames(pods)),
});
const baseline = object(rulesOf(['Allow', 'Deny'], egressPeer(pods)));

const ADMIN: Definition<Read<typeof admin>> = {
  spec: admin,
  policyOf: (spec) => ({ tier: 'admin', priority: spec.priority, ...sidesOf(spec) }),
  nameless: ['networks', 'nodes', 'domainNames'],
  ownErrors: () => [],
};

/** There is one for the cluster, and it has no priority (semantics P1, P4). */
const BASELINE: Definition<Read<typeof baseline>> = {
  spec: baseline,
  policyOf: (spec) => ({ tier: 'baseline', priority: -1, ...sidesOf(spec) }),
  nameless: ['networks', 'nodes'],
  ownErrors: (_spec, { name }) => singletonErrors(name),
};

export function compileAdminNetworkPolicy(manifest: Manifest, nodes: readonly Node[]): CompiledPolicy {
  return compileClusterScoped(ADMIN, manifest, nodes);
}

export function compileBaselineAdminNetworkPolicy(manifest: Manifest, nodes: readonly Node[]): CompiledPolicy {
  return compileClusterScoped(BASELINE, manifest, nodes);
}

function singletonErrors(name: string): readonly FieldError[] {
  if (name === 'default') return [];
  const only = 'Only one baseline admin network policy with metadata.name="default" can be created in the cluster';
  return invalid(['metadata', 'name'], name, [only]);
}

function sidesOf({ subject, ingress, egress }: Read<typeof admin> | Read<typeof baseline>) {
  return {
    subject,
    ingress: ingress.map((rule) => ruleOf(rule, rule.from)),
    egress: egress.map((rule) => ruleOf(rule, rule.to)),
  };
}

const ACTIONS = { Allow: 'allow', Deny: 'deny', Pass: 'pass' } as const;

function ruleOf(
  { action, ports }: { readonly action: keyof typeof ACTIONS; readonly ports: Ports | undefined },
  peers: readonly ClusterScopedPeer[],
): ClusterScopedRule {
  return { action: ACTIONS[action], peers, ports: ports === undefined ? ALL_PORTS : portsOf(ports) };
}

type Ports = Read<typeof ports>;

/** A name means a container port of whatever protocol that has (semantics C9). */
function portsOf(ports: Ports): PortSet {
  return {
    numbered: ports.flatMap(({ portNumber, portRange }) => [
      ...(portNumber ? rangeOf(portNumber.protocol, portNumber.port, portNumber.port) : []),
      ...(portRange ? rangeOf(portRange.protocol, portRange.start, portRange.end) : []),
    ]),
    named: ports.flatMap(({ namedPort }) => (namedPort === undefined ? [] : [{ name: namedPort }])),
  };
}

/** Any text may stand for a protocol, and a range may end before it starts: such items match nothing (semantics S3). */
function rangeOf(protocol: string, port: number, endPort: number): PortRange[] {
  return isProtocol(protocol) && port <= endPort ? [{ protocol, port, endPort }] : [];
}
