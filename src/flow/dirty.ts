import type { Manifest } from '../manifest/objects.ts';
import type { Direction, PodSet } from '../policy/tier.ts';
import { add, type Bits, none } from './bits.ts';
import type { State } from './change.ts';
import type { Region, Regions } from './relevant.ts';
import type { Rulebook } from './rulebook.ts';
import { changedNamespaces, sameParty } from './same.ts';
import type { Universe } from './universe.ts';

/** Where lines may be dirty, known before there is a universe: enough to tell which pods have to be told apart. */
export function dirtyRegions(base: State, head: State, policies: ReadonlySet<Manifest>): Regions {
  const changed = changedNamespaces(base, head);
  const region = (direction: Direction): Region => {
    const sets = [base, head].flatMap((state) => subjects(state, direction, policies));
    const names = sets.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
    const everywhere = sets.some(({ namespaces }) => 'selector' in namespaces);
    return { everywhere, names: new Set([...changed, ...names]) };
  };
  return { sources: region('egress'), destinations: region('ingress') };
}

/** The pods that the given policies select for a direction. */
function subjects({ tiers }: State, direction: Direction, policies: ReadonlySet<Manifest>): PodSet[] {
  return tiers[direction].flatMap(({ rules, governs }) =>
    [...rules, ...governs].flatMap(({ subject, from }) => (policies.has(from.policy) ? [subject] : [])),
  );
}

/** Lines on which base and head may disagree. On every other line they agree. */
export interface DirtyLines {
  readonly sources: Bits;
  readonly destinations: Bits;
}

/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions.
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
  for (let i = 0; i < size; i++) {
    if (!sameParty(base.side.parties[i], head.side.parties[i])) add(changed, i);
  }
  const selected = (direction: Direction) => {
    const lines = changed.slice();
    for (const { membership, side } of [base, head]) {
      for (const set of subjects(side.state, direction, policies)) membership.addPods(lines, set);
    }
    return lines;
  };
  return { sources: selected('egress'), destinations: selected('ingress') };
}
