import type { Workload } from '../cluster/cluster.ts';
import type { Endpoint, State } from '../flow/change.ts';
import { holdsPod, isolating, type Pod, podOf } from '../flow/decide.ts';
import { EVERY_PORT, portsOf, size } from '../flow/ports.ts';
import { canonical } from '../policy/selector.ts';
import type { Direction, Governed, PodSet, Provenance, Rule, Tiers } from '../policy/tier.ts';
import type { Material } from './finding.ts';
import { tiersNear, workloadsIn } from './scope.ts';
import { survival } from './survival.ts';

/** Isolation that base has and head has not, of some pods of one namespace for one direction (semantics N1). */
export interface Loss {
  readonly direction: Direction;
  readonly namespace: string;
  /** `namespace`: every pod in it. `workloads`: the ones listed. `selected`: pods that no manifest declares. */
  readonly of: 'namespace' | 'workloads' | 'selected';
  /** The policies that isolated them in base. */
  readonly policies: readonly Provenance[];
  /** Declared in head, and no policy isolates them there. */
  readonly workloads: readonly Workload[];
  /** The opened changes that it shares in, by index: flows into its workloads, or out of them. */
  readonly opens: readonly number[];
}

type Lost = Omit<Loss, 'opens'>;

/** All isolation that is lost. What a whole namespace lost is not repeated for its workloads. */
export function losses(material: Material): readonly Loss[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const whole = ofNamespaces(material, direction);
    const told = new Set(whole.map((loss) => loss.namespace));
    const others = [...ofWorkloads(material, direction), ...ofSelections(material, direction)];
    return withOpened(material, direction, [...whole, ...others.filter((loss) => !told.has(loss.namespace))]);
  });
}

function withOpened({ changes }: Material, direction: Direction, lost: readonly Lost[]): Loss[] {
  const opens = lost.map(() => new Set<number>());
  const owners = new Map(lost.flatMap(({ workloads }, i) => workloads.map(({ id }) => [id, opens[i]] as const)));
  changes.forEach(({ change, sources, destinations }, i) => {
    if (change !== 'opened') return;
    for (const { id } of direction === 'ingress' ? destinations : sources) owners.get(id)?.add(i);
  });
  return lost.map((loss, i) => ({ ...loss, opens: [...(opens[i] ?? [])] }));
}

/** By direction, the workloads that a loss of isolation speaks of. */
export function freed(losses: readonly Loss[]): Readonly<Record<Direction, ReadonlySet<string>>> {
  const found = { ingress: new Set<string>(), egress: new Set<string>() };
  for (const { direction, workloads } of losses) for (const { id } of workloads) found[direction].add(id);
  return found;
}

/** Whether an endpoint is a workload that a version isolates for a direction. */
export function isolatedIn(state: State, direction: Direction): (endpoint: Endpoint) => boolean {
  const near = tiersNear(state);
  return (endpoint) => {
    const workload = endpoint.kind === 'workload' ? state.cluster.workloads.get(endpoint.id) : undefined;
    if (workload === undefined) return false;
    return isolating(near(workload.namespace), direction, podOf(state.cluster, workload)).length > 0;
  };
}

/** Namespaces of which a policy isolated every pod, whatever else it allowed, and none does now. */
function ofNamespaces(material: Material, direction: Direction): Lost[] {
  const { base, head } = material;
  const still = isolatedNamespaces(head.tiers, direction);
  const near = tiersNear(head);
  return [...isolatedNamespaces(base.tiers, direction)].flatMap(([namespace, policies]) => {
    if (allowsAll(base.tiers, direction, namespace)) return [];
    if (still.has(namespace) || survival(material, namespace) === 'gone') return [];
    const workloads = workloadsIn(head.cluster, namespace).filter(
      (workload) =>
        !workload.hostNetwork && isolating(near(namespace), direction, podOf(head.cluster, workload)).length === 0,
    );
    return [{ direction, namespace, of: 'namespace' as const, policies, workloads }];
  });
}

/** By namespace, the policies that isolate the whole of it. */
function isolatedNamespaces(tiers: Tiers, direction: Direction): ReadonlyMap<string, readonly Provenance[]> {
  const found = new Map<string, Provenance[]>();
  for (const { subject, from } of tiers[direction].flatMap((tier) => tier.governs)) {
    const name = wholeNamespace(subject);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), from]);
  }
  for (const policies of found.values())
    policies.sort((a, b) => rulesOf(tiers, direction, a) - rulesOf(tiers, direction, b));
  return found;
}

/** A policy that allows nothing is the one to name first. */
function rulesOf(tiers: Tiers, direction: Direction, { policy }: Provenance): number {
  return tiers[direction].flatMap((tier) => tier.rules).filter(({ from }) => from.policy === policy).length;
}

/** Whether the whole namespace is isolated in name only: a rule allows it everything. */
function allowsAll(tiers: Tiers, direction: Direction, namespace: string): boolean {
  return tiers[direction].some((tier) =>
    tier.rules.some((rule) => wholeNamespace(rule.subject) === namespace && allowsEverything(rule)),
  );
}

function wholeNamespace({ namespaces, pods }: PodSet): string | undefined {
  return pods.length === 0 && 'name' in namespaces ? namespaces.name : undefined;
}

function allowsEverything({ action, peer, ports }: Rule): boolean {
  return action === 'allow' && peer.everyone && size(portsOf(ports.numbered)) === size(EVERY_PORT);
}

/** Workloads of both versions: one loss for each set of policies that isolated them. */
function ofWorkloads({ base, head, endpoints }: Material, direction: Direction): Lost[] {
  const [before, after] = [tiersNear(base), tiersNear(head)];
  const groups = new Map<string, Lost & { workloads: Workload[] }>();
  for (const endpoint of endpoints) {
    if (endpoint.kind !== 'workload' || endpoint.base === undefined || endpoint.head === undefined) continue;
    const { namespace } = endpoint.head;
    const policies = effective(before(namespace), direction, podOf(base.cluster, endpoint.base));
    const now = isolating(after(namespace), direction, podOf(head.cluster, endpoint.head));
    if (policies.length === 0 || now.length > 0) continue;
    const key = JSON.stringify([namespace, ...policies.map(({ policy }) => policy.name)]);
    const group = groups.get(key) ?? { direction, namespace, of: 'workloads' as const, policies, workloads: [] };
    group.workloads.push(endpoint.head);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The policies that isolate a pod; none if a rule allows it everything all the same. */
function effective(tiers: Tiers, direction: Direction, pod: Pod): readonly Provenance[] {
  const open = tiers[direction].some((tier) =>
    tier.rules.some((rule) => allowsEverything(rule) && holdsPod(rule.subject, pod)),
  );
  return open ? [] : isolating(tiers, direction, pod);
}

/**
 * In a namespace of which no manifest declares a workload, all that is known of its pods is which policies select them.
 * Those of a base policy are isolated still if a head policy requires no label that the base policy does not.
 */
function ofSelections(material: Material, direction: Direction): Lost[] {
  const { base, head } = material;
  const after = tiersNear(head);
  return base.tiers[direction].flatMap((tier) =>
    tier.governs.flatMap(({ subject, from }) => {
      if (!('name' in subject.namespaces) || subject.pods.length === 0) return [];
      const namespace = subject.namespaces.name;
      const open = tier.rules.some((rule) => rule.from.policy === from.policy && allowsEverything(rule));
      const kept = after(namespace)[direction].some((other) =>
        other.governs.some((governed) => covers(governed, subject)),
      );
      if (open || kept || isInhabited([base, head], namespace) || survival(material, namespace) === 'gone') return [];
      return [{ direction, namespace, of: 'selected' as const, policies: [from], workloads: [] }];
    }),
  );
}

function isInhabited(states: readonly State[], namespace: string): boolean {
  return states.some(({ cluster }) => workloadsIn(cluster, namespace).length > 0);
}

function covers(outer: Governed, inner: PodSet): boolean {
  const required = new Set(inner.pods.map((requirement) => canonical([requirement])));
  return outer.subject.pods.every((requirement) => required.has(canonical([requirement])));
}
