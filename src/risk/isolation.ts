import type { Workload } from '../cluster/cluster.ts';
import type { Endpoint } from '../flow/change.ts';
import { holdsPod, isolating, type Pod } from '../flow/decide.ts';
import { EVERY_PORT, portsOf, size } from '../flow/ports.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Direction, PodSet, Provenance, Rule, Tiers } from '../policy/tier.ts';
import { createInEffect, type InEffect, type Lost } from './beside.ts';
import { type Inside, isInside, namespaceOf, podIn, workloadsAmong } from './ends.ts';
import type { Material } from './finding.ts';
import { tiersNear } from './scope.ts';
import { isGone, survival } from './survival.ts';

/** Lost isolation that is in effect, and what opened by it. */
export interface Loss extends InEffect {
  /** Those of the ends that manifests declare. */
  readonly workloads: readonly Workload[];
  /** The opened changes that it shares in, by index: flows into its ends, or out of them. */
  readonly opens: readonly number[];
}

/**
 * All isolation that is lost. What a whole namespace lost is not repeated for its pods.
 *
 * @param unsettledEnds those that may have lost some
 */
export function losses(material: Material, unsettledEnds: readonly Inside[]): readonly Loss[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const whole = ofNamespaces(material, direction);
    const told = new Set(whole.map((loss) => loss.namespace));
    const others = ofEnds(material, direction, unsettledEnds).filter((loss) => !told.has(loss.namespace));
    return withOpened(material, direction, [...whole, ...others].flatMap(createInEffect(material, direction)));
  });
}

function withOpened({ changes }: Material, direction: Direction, lost: readonly InEffect[]): Loss[] {
  const found = lost.map((loss) => ({ loss, opens: new Set<number>() }));
  const owners = new Map(found.flatMap(({ loss, opens }) => loss.ends.map(({ id }) => [id, opens] as const)));
  changes.forEach(({ change, sources, destinations }, i) => {
    if (change !== 'opened') return;
    for (const { id } of direction === 'ingress' ? destinations : sources) owners.get(id)?.add(i);
  });
  return found.map(({ loss, opens }) => ({
    ...loss,
    // Where nothing opened, there is nothing to say instead of what the pods may do now.
    limited: loss.limited && opens.size > 0,
    workloads: workloadsAmong(loss.ends, 'head'),
    opens: [...opens],
  }));
}

/** By direction, the ids of the ends that a loss of isolation speaks of. */
export function freed(losses: readonly Loss[]): Readonly<Record<Direction, ReadonlySet<string>>> {
  const found = { ingress: new Set<string>(), egress: new Set<string>() };
  for (const { direction, ends } of losses) for (const { id } of ends) found[direction].add(id);
  return found;
}

/** Whether head isolates an endpoint's pods for a direction. */
export function isolatedIn({ head }: Material, direction: Direction): (endpoint: Endpoint) => boolean {
  const near = tiersNear(head);
  const known = new Map<Endpoint, boolean>();
  const find = (endpoint: Endpoint) => {
    const pod = podIn(head, 'head', endpoint);
    return pod !== undefined && isolating(near(pod.namespace), direction, pod).length > 0;
  };
  return (endpoint) => {
    const answer = known.get(endpoint) ?? find(endpoint);
    known.set(endpoint, answer);
    return answer;
  };
}

/** Namespaces of which a policy isolated every pod, whatever else it allowed, and none does now. */
function ofNamespaces(material: Material, direction: Direction): Lost[] {
  const { base, head } = material;
  const still = isolatedNamespaces(head.tiers, direction);
  const isIsolated = isolatedIn(material, direction);
  const isOpen = (end: Inside) => podIn(head, 'head', end)?.hostNetwork === false && !isIsolated(end);
  return [...isolatedNamespaces(base.tiers, direction)].flatMap(([namespace, policies]) => {
    if (still.has(namespace) || survival(material, namespace) === 'gone') return [];
    if (allowsAll(base.tiers, direction, namespace)) return [];
    const isHere = (end: Endpoint): end is Inside => isInside(end) && namespaceOf(end) === namespace;
    const ends = material.endpoints.filter(isHere).filter(isOpen);
    // Policies may isolate every pod together. Of pods that were not told apart nobody knows that.
    if (ends.length === 0 && material.everything.some(isHere)) return [];
    return [{ direction, namespace, of: 'namespace' as const, policies, ends }];
  });
}

/** By namespace, the policies that isolate the whole of it. */
function isolatedNamespaces(tiers: Tiers, direction: Direction): ReadonlyMap<string, readonly Provenance[]> {
  const found = new Map<string, Provenance[]>();
  for (const { subject, from } of tiers[direction].flatMap((tier) => tier.governs)) {
    const name = wholeNamespace(subject);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), from]);
  }
  // A policy that allows nothing is the one to name first.
  const rules = new Map<Manifest, number>();
  for (const { from } of tiers[direction].flatMap((tier) => tier.rules)) {
    rules.set(from.policy, (rules.get(from.policy) ?? 0) + 1);
  }
  const rulesOf = ({ policy }: Provenance) => rules.get(policy) ?? 0;
  for (const policies of found.values()) policies.sort((a, b) => rulesOf(a) - rulesOf(b));
  return found;
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

/** Pods of both versions: one loss for each set of policies that isolated them. */
function ofEnds(material: Material, direction: Direction, ends: readonly Inside[]): Lost[] {
  const { base, head } = material;
  const [before, after] = [tiersNear(base), tiersNear(head)];
  const groups = new Map<string, Lost & { ends: Inside[] }>();
  for (const end of ends) {
    const [was, is] = [podIn(base, 'base', end), podIn(head, 'head', end)];
    if (was === undefined || is === undefined || isGone(material, end)) continue;
    const namespace = is.namespace.name;
    const policies = effective(before(was.namespace), direction, was);
    if (policies.length === 0 || isolating(after(is.namespace), direction, is).length > 0) continue;
    const key = JSON.stringify([namespace, ...policies.map(({ policy }) => policy.name)]);
    const group = groups.get(key) ?? { direction, namespace, of: 'ends' as const, policies, ends: [] };
    group.ends.push(end);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The policies that isolate a pod; none if a rule allows it everything all the same. */
export function effective(tiers: Tiers, direction: Direction, pod: Pod): readonly Provenance[] {
  return unlocking(tiers, direction, pod).length > 0 ? [] : isolating(tiers, direction, pod);
}

/** The rules that allow a pod everything, so that whatever isolates it does so in name only. */
export function unlocking(tiers: Tiers, direction: Direction, pod: Pod): readonly Provenance[] {
  return tiers[direction].flatMap((tier) =>
    tier.rules.flatMap((rule) => (allowsEverything(rule) && holdsPod(rule.subject, pod) ? [rule.from] : [])),
  );
}
