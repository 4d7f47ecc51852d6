import { matches, type Selector } from '../policy/selector.ts';
import type { Direction, Governed, PodSet, Rule, Tier } from '../policy/tier.ts';
import { type Bits, none } from './bits.ts';
import { holdsParty, holdsPod, type Party, type Pod } from './decide.ts';
import { createMembership, type Membership } from './membership.ts';
import { each, lazy, once } from './once.ts';
import type { Side, Universe } from './universe.ts';

/** The tiers of one version, so that the rules that touch one endpoint are found without a look at the others. */
export interface Rulebook {
  readonly membership: Membership;
  readonly side: Side;
  readonly tiers: Readonly<Record<Direction, readonly IndexedTier[]>>;
}

export interface IndexedTier {
  readonly id: Tier['id'];
  /** By ascending rank. */
  readonly rules: readonly Rule[];
  /** The rules that hold for an endpoint as their subject, or as their peer, by their indices, ascending. */
  touching(role: 'subject' | 'peer', party: Party): readonly number[];
  /** The tier without what cannot decide a flow between a pod that it judges and another end, or without most of that. */
  between(subject: Pod, peer: Party): Tier;
  /** Whether the tier governs an endpoint, and so denies what no rule matches. */
  denies(party: Party): boolean;
  /** All endpoints of which that is so; shared: do not change it. */
  readonly denied: () => Bits;
}

export function createRulebook(universe: Universe, side: Side): Rulebook {
  const membership = createMembership(universe, side);
  const { ingress, egress } = side.state.tiers;
  const index = (tiers: readonly Tier[]) => tiers.map((tier) => indexTier(tier, membership, universe.endpoints.length));
  return { membership, side, tiers: { ingress: index(ingress), egress: index(egress) } };
}

/** The pods of an empty list of peers, by their namespaces. */
const ANYWHERE: PodSet = { namespaces: { selector: [] }, pods: [] };

/** A pod has few rules near it. If it has more, those that hold for the other end are looked up. */
const MANY = 1000;

function indexTier(tier: Tier, membership: Membership, size: number): IndexedTier {
  const rules = [...tier.rules].sort((a, b) => a.rank - b.rank);
  const near = {
    subject: indexByPlace(rules, (rule) => [rule.subject]),
    peer: indexByPlace(rules, ({ peer }) => (peer.everyone ? [ANYWHERE] : peer.pods)),
  };
  const byAddress = rules.flatMap(({ peer }, i) => (peer.everyone || peer.blocks.length > 0 ? [i] : []));
  const { governs } = tier;
  const governsNear = indexByPlace(governs, ({ subject }) => [subject]);

  /** The rules whose peers may hold an endpoint. */
  function candidates(party: Party): readonly number[] {
    if (party.kind === 'outside') return byAddress;
    return party.addresses.length === 0 ? near.peer(party) : ascending([...near.peer(party), ...byAddress]);
  }

  const asPeer = each((party: Party) => candidates(party).filter((i) => holdsParty((rules[i] as Rule).peer, party)));

  return {
    id: tier.id,
    rules,
    touching(role, party) {
      if (role === 'peer') return asPeer(party);
      if (party.kind === 'outside') return [];
      return near.subject(party).filter((i) => holdsPod((rules[i] as Rule).subject, party));
    },
    between(subject, peer) {
      const own = near.subject(subject);
      const few = own.length > MANY ? asPeer(peer).filter((i) => holdsPod((rules[i] as Rule).subject, subject)) : own;
      return {
        id: tier.id,
        rules: few.map((i) => rules[i] as Rule),
        governs: governsNear(subject).map((i) => governs[i] as Governed),
      };
    },
    denies: (party) =>
      party.kind === 'pod' && governsNear(party).some((i) => holdsPod((governs[i] as Governed).subject, party)),
    denied: lazy(() => {
      const denied = none(size);
      for (const { subject } of governs) membership.addPods(denied, subject);
      return denied;
    }),
  };
}

/**
 * Finds the items of which a pod set may hold a pod of some namespace: their indices, ascending, each once.
 */
function indexByPlace<T>(items: readonly T[], sets: (item: T) => readonly PodSet[]): (pod: Pod) => readonly number[] {
  const byName = new Map<string, number[]>();
  const bySelector = new Map<Selector, number[]>();
  items.forEach((item, i) => {
    for (const { namespaces } of sets(item)) {
      if ('name' in namespaces) append(byName, namespaces.name, i);
      else append(bySelector, namespaces.selector, i);
    }
  });
  return once(
    ({ namespace }) => namespace.name,
    ({ namespace: { name, labels } }) => {
      const matching = [...bySelector].flatMap(([selector, indices]) => (matches(selector, labels) ? indices : []));
      return ascending([...(byName.get(name) ?? []), ...matching]);
    },
  );
}

function append<K>(lists: Map<K, number[]>, key: K, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Each number once. */
function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
