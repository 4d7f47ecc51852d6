import type { Manifest } from '../manifest/objects.ts';
import type { Direction, PodSet } from '../policy/tier.ts';
import { add, addAll, type Bits, none, removeAll } from './bits.ts';
import type { Edits, State } from './change.ts';
import { namesOf, type Region, type Regions, wholeNamespaces } from './relevant.ts';
import type { Rulebook } from './rulebook.ts';
import { sameParty } from './same.ts';
import type { Universe } from './universe.ts';

/** Where lines may be dirty, known before there is a universe: enough to tell which pods have to be told apart. */
export function dirtyRegions(base: State, head: State, { policies, namespaces }: Edits): Regions {
  const region = (direction: Direction): Region => {
    const steady = wholeNamespaces(isolated(head, direction, (policy) => !policies.has(policy)));
    const isolatedAnyway = ({ namespaces }: PodSet) => 'name' in namespaces && steady.has(namespaces.name);
    const sets = [base, head].flatMap((state) => [
      ...ruled(state, direction, policies),
      ...isolated(state, direction, (policy) => policies.has(policy)).filter((set) => !isolatedAnyway(set)),
    ]);
    const names = namesOf(sets);
    const everywhere = sets.some(({ namespaces }) => 'selector' in namespaces);
    return { everywhere, names: new Set([...namespaces, ...names]) };
  };
  return { sources: region('egress'), destinations: region('ingress') };
}

/** The pods for which the given policies have rules in a direction. */
function ruled({ tiers }: State, direction: Direction, policies: ReadonlySet<Manifest>): PodSet[] {
  return tiers[direction].flatMap(({ rules }) =>
    rules.flatMap(({ subject, from }) => (policies.has(from.policy) ? [subject] : [])),
  );
}

/** The pods that some policies isolate for a direction. */
function isolated({ tiers }: State, direction: Direction, by: (policy: Manifest) => boolean): PodSet[] {
  return tiers[direction].flatMap(({ governs }) =>
    governs.flatMap(({ subject, from }) => (by(from.policy) ? [subject] : [])),
  );
}

/** Lines on which base and head may disagree. On every other line they agree. */
export interface DirtyLines {
  readonly sources: Bits;
  readonly destinations: Bits;
}

/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions. A policy without
 * rules for that direction does nothing but isolate, and so it changes nothing for pods that another one isolates anyway.
 *
 * @param policies those that changed, of both versions
 */
export function dirtyLines(
  universe: Universe,
  [base, head]: readonly [Rulebook, Rulebook],
  policies: ReadonlySet<Manifest>,
): DirtyLines {
  const size = universe.endpoints.length;
  const changed = none(size);
  universe.endpoints.forEach((_, i) => {
    if (!sameParty(base.side.parties[i], head.side.parties[i])) add(changed, i);
  });
  const gathered = (sets: (state: State) => readonly PodSet[], versions: readonly Rulebook[]) => {
    const lines = none(size);
    for (const { membership, side } of versions) for (const set of sets(side.state)) membership.addPods(lines, set);
    return lines;
  };
  const selected = (direction: Direction) => {
    const byRules = gathered((state) => ruled(state, direction, policies), [base, head]);
    const isolating = (state: State) => isolated(state, direction, (policy) => policies.has(policy));
    const byIsolation = gathered(isolating, [base, head]);
    const where = new Set([base, head].flatMap(({ side }) => namesOf(isolating(side.state))));
    // An end that did not change is among these in both versions, or in none.
    const anyway = gathered(
      (state) =>
        isolated(state, direction, (policy) => !policies.has(policy)).filter((set) =>
          namesOf([set]).some((name) => where.has(name)),
        ),
      [head],
    );
    return addAll(addAll(removeAll(byIsolation, anyway), byRules), changed);
  };
  return { sources: selected('egress'), destinations: selected('ingress') };
}
