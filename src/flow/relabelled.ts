import type { Labels } from '../cluster/cluster.ts';
import { templatePath } from '../cluster/pod-template.ts';
import { type FieldPath, fieldName, type Manifest, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import { matches, type Selector } from '../policy/selector.ts';
import type { PodSet } from '../policy/tier.ts';
import { refer } from './because.ts';
import type { Cause, Change, Edits, Endpoint, Relabelled, State } from './change.ts';
import { holdsPod, type Pod } from './decide.ts';
import { each } from './once.ts';
import { sameLabels } from './same.ts';
import { partyOf } from './universe.ts';

/** Tells the labels that move an end into a set of pods or out of it; none if it is in the set in both versions, or in none. */
export type Moves = (set: PodSet, end: Endpoint) => readonly Relabelled[];

/** Finds where labels changed. What is the same in both versions is answered without a look at any set. */
export function createMoves(base: State, head: State): Moves {
  const pods = each((end: Endpoint) => podsOf(base, head, end) ?? []);
  return (set, end) => {
    const [was, is] = pods(end);
    if (was === undefined || is === undefined || sameInEyes(was, is)) return [];
    if (holdsPod(set, was) === holdsPod(set, is)) return [];
    const { namespaces } = set;
    const own = differing(set.pods, was.labels, is.labels);
    const around =
      'name' in namespaces ? [] : differing(namespaces.selector, was.namespace.labels, is.namespace.labels);
    const workload = end.kind === 'workload' ? end : undefined;
    const named = end.kind === 'pods' ? end.names : [is.namespace.name];
    return [
      ...labelled(workload?.base?.manifest, workload?.head?.manifest, own),
      ...named.flatMap((name) => {
        const [before, after] = [base, head].map(({ cluster }) => cluster.namespaces.get(name)?.manifest);
        return labelled(before, after, around);
      }),
    ];
  };
}

/** One of an end's pods in both versions; undefined if one of them has none. */
function podsOf(base: State, head: State, end: Endpoint): readonly [Pod, Pod] | undefined {
  const [was, is] = [partyOf(end, base, 'base'), partyOf(end, head, 'head')];
  return was?.kind === 'pod' && is?.kind === 'pod' ? [was, is] : undefined;
}

function sameInEyes(was: Pod, is: Pod): boolean {
  return sameLabels(was.labels, is.labels) && sameLabels(was.namespace.labels, is.namespace.labels);
}

/** The keys of a selector that one map of labels satisfies and another does not. */
function differing(selector: Selector, was: Labels, is: Labels): string[] {
  return selector.flatMap((word) => (matches([word], was) === matches([word], is) ? [] : [word.key]));
}

/** The first of the labels, where it was edited or head has it; where head does not, the place in which it would be. */
function labelled(before: Manifest | undefined, after: Manifest | undefined, keys: readonly string[]): Relabelled[] {
  const [key] = keys;
  const manifest = after ?? before;
  if (key === undefined || manifest === undefined) return [];
  const { kind, name, path, edited } = manifest;
  const field: FieldPath = [...(kind === 'Namespace' ? [] : templatePath(kind)), 'metadata', 'labels', key];
  return [
    {
      side: after === undefined && edited === undefined ? 'base' : 'head',
      object: { kind, namespace: namespaceOf(manifest), name },
      field: fieldName(field),
      ...(edited ?? { path, ...place(manifest, field) }),
    },
  ];
}

/** What of a policy a cause is about: the pods that it speaks for, and those at the other end. */
interface Sets {
  readonly subjects: readonly PodSet[];
  readonly peers: readonly PodSet[];
}

/**
 * Tells of changes between ends that both versions have whether labels made them: every policy behind them is the same in both
 * versions, and a label moves one of the ends into what it selects, or out of it.
 *
 * @param edits what the versions do not have in common
 */
export function createRelabelled(
  base: State,
  head: State,
  endpoints: readonly Endpoint[],
  edits: Edits,
): (change: Omit<Change, 'relabelled'>) => readonly Relabelled[] {
  const movable = new Set(endpoints.filter((end) => liesIn(edits.namespaces, end) && isMovable(base, head, end)));
  if (movable.size === 0) return () => [];
  const moves = createMoves(base, head);
  const isEdited = new Set([...edits.policies].map((policy) => keyOf(refer(policy))));
  const setsOf = createSets({ base, head });
  return ({ lifecycle, because, sources, destinations }) => {
    if (lifecycle !== 'policy' || because.some(({ policy }) => isEdited.has(keyOf(policy)))) return [];
    const [from, to] = [sources, destinations].map((ends) => ends.filter((end) => movable.has(end))) as [
      Endpoint[],
      Endpoint[],
    ];
    const found = because.flatMap((cause) => {
      const { subjects, peers } = setsOf(cause);
      const [near, far] = cause.rule.startsWith('spec.ingress') ? [to, from] : [from, to];
      // A policy as a whole says nothing of a direction.
      const governed = cause.rule === '' ? [...near, ...far] : near;
      return [
        ...subjects.flatMap((set) => governed.flatMap((end) => moves(set, end))),
        ...peers.flatMap((set) => far.flatMap((end) => moves(set, end))),
      ];
    });
    return [...new Map(found.map((one) => [keyOf(one.object), one])).values()];
  };
}

/** Whether an end is pods of one of these namespaces: in all others labels are the same in both versions. */
function liesIn(namespaces: ReadonlySet<string>, end: Endpoint): boolean {
  if (end.kind === 'addresses') return false;
  if (end.kind === 'pods') return end.names.some((name) => namespaces.has(name));
  return [end.base, end.head].some((workload) => workload !== undefined && namespaces.has(workload.namespace));
}

function isMovable(base: State, head: State, end: Endpoint): boolean {
  const pods = podsOf(base, head, end);
  return pods !== undefined && !sameInEyes(...pods);
}

function createSets(states: Readonly<Record<Cause['side'], State>>): (cause: Cause) => Sets {
  const index = { base: indexed(states.base), head: indexed(states.head) };
  return ({ side, policy, rule }) => index[side].get(`${keyOf(policy)} ${rule}`) ?? { subjects: [], peers: [] };
}

function indexed({ tiers: { ingress, egress } }: State): ReadonlyMap<string, Sets> {
  const found = new Map<string, { subjects: PodSet[]; peers: PodSet[] }>();
  const add = (policy: Manifest, rule: FieldPath, subject: PodSet, peers: readonly PodSet[]) => {
    const key = `${keyOf(refer(policy))} ${fieldName(rule)}`;
    const sets = found.get(key) ?? { subjects: [], peers: [] };
    found.set(key, sets);
    sets.subjects.push(subject);
    sets.peers.push(...peers);
  };
  for (const { rules, governs } of [...ingress, ...egress]) {
    for (const { from, subject, peer } of rules) add(from.policy, from.field, subject, peer.pods);
    for (const { from, subject } of governs) add(from.policy, from.field, subject, []);
  }
  return found;
}

function keyOf({ kind, namespace, name }: Cause['policy']): string {
  return JSON.stringify([kind, namespace, name]);
}
