import { canonical, matches, type Selector } from '../policy/selector.ts';
import type { NamedPort, Peers, PodSet } from '../policy/tier.ts';
import { add, addAll, type Bits, keepAll, none } from './bits.ts';
import { holdsAddress, knownAddresses, type Party } from './decide.ts';
import { createLabelIndex, once } from './label-index.ts';
import { position } from './ports.ts';
import { podSetKey } from './relevant.ts';
import type { Side, Universe } from './universe.ts';

/** Answers which endpoints of one version a policy's words mean. Every answer is found once and shared: do not change it. */
export interface Membership {
  peers(peers: Peers): Bits;
  pods(set: PodSet): Bits;
  /** Adds the pods of a set, in place: for sets that nobody will ask for again. */
  addPods(into: Bits, set: PodSet): void;
  /** The pods that have a container port of that name, by its position on the port axis (semantics N8). */
  named(port: NamedPort): ReadonlyMap<number, Bits>;
}

export function createMembership(universe: Universe, side: Side): Membership {
  const size = universe.endpoints.length;
  const pods = side.parties.flatMap((party, i) => (party?.kind === 'pod' && !party.hostNetwork ? [{ i, party }] : []));
  const addressed = side.parties.flatMap((party, i) => addressesOf(party).map((known) => ({ i, ...known })));
  const byNamespace = groupBy(pods, ({ party }) => party.namespace.name);
  const labelled = createLabelIndex(pods, size);
  const inNamespaces = once(canonical, (selector: Selector) => {
    const bits = none(size);
    for (const group of byNamespace.values()) {
      if (matches(selector, group[0].party.namespace.labels)) for (const { i } of group) add(bits, i);
    }
    return bits;
  });

  function addPods(into: Bits, { namespaces, pods: selector }: PodSet): void {
    if ('selector' in namespaces) {
      addAll(into, keepAll(inNamespaces(namespaces.selector).slice(), labelled(selector)));
      return;
    }
    for (const { i, party } of byNamespace.get(namespaces.name) ?? [])
      if (matches(selector, party.labels)) add(into, i);
  }

  const peers = once(peersKey, (peer: Peers) => {
    if (peer.everyone) return side.present;
    const bits = none(size);
    for (const set of peer.pods) addPods(bits, set);
    // A block holds every pod with an address in it, host network or not (semantics N4, H1 b).
    for (const block of peer.blocks) {
      for (const { i, family, address } of addressed) if (holdsAddress(block, family, address)) add(bits, i);
    }
    return bits;
  });

  const podSet = once(podSetKey, (set: PodSet) => {
    const bits = none(size);
    addPods(bits, set);
    return bits;
  });

  const named = once(
    ({ name, protocol }: NamedPort) => JSON.stringify([name, protocol]),
    ({ name, protocol }: NamedPort) => {
      const at = new Map<number, Bits>();
      for (const { i, party } of pods) {
        for (const port of party.ports) {
          if (port.name !== name || (protocol !== undefined && port.protocol !== protocol)) continue;
          const point = position(port.protocol, port.port);
          const bits = at.get(point) ?? none(size);
          at.set(point, bits);
          add(bits, i);
        }
      }
      return at;
    },
  );
  return { pods: podSet, addPods, peers, named };
}

function addressesOf(party: Party | undefined): readonly { family: 4 | 6; address: bigint }[] {
  if (party === undefined) return [];
  return party.kind === 'outside' ? [party] : knownAddresses(party);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function peersKey({ everyone, pods, blocks }: Peers): string {
  const ranges = blocks.map(({ range, except }) => [range, ...except].map((r) => `${r.family}:${r.first}-${r.last}`));
  return JSON.stringify([everyone, pods.map(podSetKey), ranges]);
}
