import type { Manifest } from '../manifest/objects.ts';
import type { Direction } from '../policy/tier.ts';
import { add, addAll, type Bits, none } from './bits.ts';
import type { State } from './change.ts';
import type { Party } from './decide.ts';
import type { Rulebook } from './rulebook.ts';
import type { Universe } from './universe.ts';

/** Lines on which base and head may disagree. On every other line they agree. */
export interface DirtyLines {
  readonly sources: Bits;
  readonly destinations: Bits;
}

/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions.
 */
export function dirtyLines(universe: Universe, [base, head]: readonly [Rulebook, Rulebook]): DirtyLines {
  const size = universe.endpoints.length;
  const changed = none(size);
  for (let i = 0; i < size; i++) {
    if (describe(base.side.parties[i]) !== describe(head.side.parties[i])) add(changed, i);
  }
  const policies = changedPolicies(base.side.state, head.side.state);
  const selected = (direction: Direction) => {
    const lines = changed.slice();
    for (const { membership, side } of [base, head]) {
      for (const { rules, governs } of side.state.tiers[direction]) {
        for (const { subject, from } of [...rules, ...governs]) {
          if (policies.has(from.policy)) addAll(lines, membership.pods(subject));
        }
      }
    }
    return lines;
  };
  return { sources: selected('egress'), destinations: selected('ingress') };
}

/** The policies of both versions that the other version does not have, or has with another spec. */
function changedPolicies(base: State, head: State): ReadonlySet<Manifest> {
  const specs = ({ cluster }: State) => new Map(cluster.policies.map((policy) => [identity(policy), policy]));
  const [before, after] = [specs(base), specs(head)];
  const changed = new Set<Manifest>();
  for (const [policies, others] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const [id, policy] of policies) {
      const other = others.get(id);
      if (other === undefined || !sameSpec(policy, other)) changed.add(policy);
    }
  }
  return changed;
}

function sameSpec(a: Manifest, b: Manifest): boolean {
  return a.body === b.body || JSON.stringify(a.body['spec']) === JSON.stringify(b.body['spec']);
}

function identity({ apiVersion, kind, namespace, name }: Manifest): string {
  return JSON.stringify([apiVersion, kind, namespace ?? 'default', name]);
}

function describe(party: Party | undefined): string {
  if (party === undefined) return '';
  if (party.kind === 'outside') return String(party.address);
  const { namespace, labels, ports, hostNetwork, addresses } = party;
  return JSON.stringify([sorted(namespace.labels), sorted(labels), ports, hostNetwork, addresses]);
}

function sorted(labels: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
