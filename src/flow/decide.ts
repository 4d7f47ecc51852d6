import type { Address, AddressRange } from '../cluster/address.ts';
import { parseAddress } from '../cluster/address.ts';
import type { Cluster, ContainerPort, Labels, Namespace, Protocol, Workload } from '../cluster/cluster.ts';
import { namespaceIn } from '../cluster/namespace.ts';
import { matches } from '../policy/selector.ts';
import type { Block, Direction, Peers, PodSet, PortSet, Provenance, Rule, Tier, Tiers } from '../policy/tier.ts';

/** One end of one flow, as policies see it. */
export type Party = Pod | Outside;

export interface Pod {
  readonly kind: 'pod';
  readonly namespace: Namespace;
  readonly labels: Labels;
  /** Absent where nobody knows them: no manifest declares the pod. */
  readonly ports?: readonly ContainerPort[];
  readonly hostNetwork: boolean;
  /** Known addresses; an ipBlock matches the pod if it holds one of them (semantics N4). */
  readonly addresses: readonly string[];
}

/** An address that is no pod. */
interface Outside {
  readonly kind: 'outside';
  readonly family: 4 | 6;
  readonly address: bigint;
}

export interface Flow {
  readonly source: Party;
  readonly destination: Party;
  readonly protocol: Protocol;
  readonly port: number;
  /** Of a pod that no manifest declares: the port has this name there, if it is the one of that number. */
  readonly name?: string;
}

/** What one side says of a flow: the egress of its source, or the ingress of its destination. */
export interface Decision {
  readonly allowed: boolean;
  /** `rule`: a rule decided it. `isolated`: a tier governs the pod and no rule matched. `open`: nothing speaks of it. */
  readonly reason: 'rule' | 'isolated' | 'open';
  /** The rules that decided it, or the policies that isolate the pod. */
  readonly by: readonly Provenance[];
  /** The tier that decided it; absent where nothing speaks of it. */
  readonly tier?: Tier['id'];
  /** The rules that passed it on to the next tier, in the order they were asked. */
  readonly passed: readonly Provenance[];
}

/** The pod a workload runs, in the cluster that declares it. */
export function podOf(cluster: Cluster, workload: Workload): Pod {
  const name = workload.namespace;
  const namespace = namespaceIn(cluster, name);
  const { labels, ports, hostNetwork, addresses } = workload;
  return { kind: 'pod', namespace, labels, ports, hostNetwork, addresses };
}

/** The policies that isolate a pod for a direction (semantics N1); none if it is not isolated. */
export function isolating(tiers: Tiers, direction: Direction, pod: Pod): readonly Provenance[] {
  return tiers[direction].flatMap((tier) => governing(tier, pod));
}

/**
 * One side's verdict of one flow, by walking every tier and rule: exact and slow, for a flow that is to be explained.
 * A flow is open if both directions allow it; an end outside the cluster has no say (semantics N2).
 */
export function decide(tiers: Tiers, direction: Direction, flow: Flow): Decision {
  const [subject, peer] = direction === 'egress' ? [flow.source, flow.destination] : [flow.destination, flow.source];
  if (subject.kind === 'outside') return { allowed: true, reason: 'open', by: [], passed: [] };
  const passed: Provenance[] = [];
  for (const tier of tiers[direction]) {
    const rules = firstMatch(tier, subject, peer, flow);
    const [action, from] = [rules[0]?.action, rules.map((rule) => rule.from)];
    if (action === 'pass') {
      passed.push(...from);
      continue;
    }
    if (action !== undefined) {
      return { allowed: action === 'allow', reason: 'rule', by: from, tier: tier.id, passed };
    }
    const by = governing(tier, subject);
    if (by.length > 0) {
      return { allowed: false, reason: 'isolated', by, tier: tier.id, passed };
    }
  }
  return { allowed: true, reason: 'open', by: [], passed };
}

function governing(tier: Tier, pod: Pod): readonly Provenance[] {
  return tier.governs.filter((governed) => holdsPod(governed.subject, pod)).map((governed) => governed.from);
}

/** The matching rules of the lowest rank, those of the winning action only: deny before allow before pass. */
function firstMatch(tier: Tier, subject: Pod, peer: Party, flow: Flow): readonly Rule[] {
  const matching = tier.rules.filter(
    (rule) =>
      holdsPod(rule.subject, subject) && holdsParty(rule.peer, peer) && holdsPort(rule.ports, flow.destination, flow),
  );
  const rank = Math.min(...matching.map((rule) => rule.rank));
  const first = matching.filter((rule) => rule.rank === rank);
  const winner = (['deny', 'allow', 'pass'] as const).find((action) => first.some((rule) => rule.action === action));
  return first.filter((rule) => rule.action === winner);
}

/** Whether the pod is in the set; hostNetwork pods are in none (semantics H1 b). */
export function holdsPod(set: PodSet, pod: Pod): boolean {
  if (pod.hostNetwork) return false;
  const here =
    'name' in set.namespaces
      ? set.namespaces.name === pod.namespace.name
      : matches(set.namespaces.selector, pod.namespace.labels);
  return here && matches(set.pods, pod.labels);
}

/** Whether a peer list holds an end of a flow (semantics N3 to N6, N10). */
export function holdsParty(peers: Peers, party: Party): boolean {
  if (peers.everyone) return true;
  if (party.kind === 'outside') return peers.blocks.some((block) => holdsAddress(block, party.family, party.address));
  return (
    peers.pods.some((set) => holdsPod(set, party)) ||
    knownAddresses(party).some(({ family, address }) =>
      peers.blocks.some((block) => holdsAddress(block, family, address)),
    )
  );
}

/** The declared addresses of a pod; on the host network they are those of its node. */
export function knownAddresses({ addresses }: Pick<Pod, 'addresses'>): readonly Address[] {
  return addresses.flatMap((text) => parseAddress(text) ?? []);
}

/** Whether an ipBlock covers an address; `except` cuts its own block only (semantics N11). */
export function holdsAddress(block: Block, family: 4 | 6, address: bigint): boolean {
  const within = (range: AddressRange) => range.family === family && range.first <= address && address <= range.last;
  return within(block.range) && !block.except.some(within);
}

function holdsPort(ports: PortSet, destination: Party, { protocol, port, name }: Flow): boolean {
  const numbered = ports.numbered.some((r) => r.protocol === protocol && r.port <= port && port <= r.endPort);
  if (name !== undefined) {
    return numbered || ports.named.some((one) => one.name === name && (one.protocol ?? protocol) === protocol);
  }
  // A name is looked up in a pod, and to a policy the host network is no pod (semantics N8, H1 b).
  if (numbered || destination.kind === 'outside' || destination.hostNetwork) return numbered;
  return ports.named.some(
    (named) =>
      (named.protocol ?? protocol) === protocol &&
      destination.ports?.some((own) => own.name === named.name && own.protocol === protocol && own.port === port),
  );
}
