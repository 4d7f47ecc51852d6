import { canonical, matches, type Requirement, type Selector } from '../policy/selector.ts';
import type { Block, NamedPort, Peers, PodSet } from '../policy/tier.ts';
import { add, addAll, type Bits, keepAll, none, removeAll } from './bits.ts';
import { holdsAddress, knownAddresses } from './decide.ts';
import { position } from './ports.ts';
import { podSetKey } from './relevant.ts';
import type { Side, Universe } from './universe.ts';

/** Answers which endpoints of one version a policy's words mean. Every answer is found once and shared: do not change it. */
export interface Membership {
  pods(set: PodSet): Bits;
  peers(peers: Peers): Bits;
  /** The pods that have a container port of that name, by its position on the port axis (semantics N8). */
  named(port: NamedPort): ReadonlyMap<number, Bits>;
}

export function createMembership(universe: Universe, side: Side): Membership {
  const size = universe.endpoints.length;
  const pods = side.parties.flatMap((party, i) => (party?.kind === 'pod' && !party.hostNetwork ? [{ i, party }] : []));
  const everyPod = setOf(
    size,
    pods.map(({ i }) => i),
  );
  const byNamespace = groupBy(pods, ({ party }) => party.namespace.name);
  const byPair = new Map<string, Map<string, Bits>>();
  for (const { i, party } of pods) {
    for (const [key, value] of Object.entries(party.labels)) {
      const values = byPair.get(key) ?? new Map<string, Bits>();
      byPair.set(key, values);
      const bits = values.get(value) ?? none(size);
      values.set(value, bits);
      add(bits, i);
    }
  }

  function requirement({ key, operator, values }: Requirement): Bits {
    const present = byPair.get(key);
    const found = none(size);
    const wanted = operator === 'In' || operator === 'NotIn' ? values : [...(present?.keys() ?? [])];
    for (const value of wanted) {
      const bits = present?.get(value);
      if (bits !== undefined) addAll(found, bits);
    }
    return operator === 'In' || operator === 'Exists' ? found : removeAll(everyPod.slice(), found);
  }

  const labelled = once(canonical, (selector: Selector) =>
    selector.reduce<Bits>((bits, r) => keepAll(bits, requirement(r)), everyPod.slice()),
  );
  const inNamespaces = once(canonical, (selector: Selector) => {
    const bits = none(size);
    for (const group of byNamespace.values()) {
      const namespace = group[0]?.party.namespace;
      if (namespace !== undefined && matches(selector, namespace.labels)) for (const { i } of group) add(bits, i);
    }
    return bits;
  });

  const podSet = once(podSetKey, (set: PodSet) => {
    if ('selector' in set.namespaces) {
      return keepAll(inNamespaces(set.namespaces.selector).slice(), labelled(set.pods));
    }
    const here = byNamespace.get(set.namespaces.name) ?? [];
    return setOf(
      size,
      here.filter(({ party }) => matches(set.pods, party.labels)).map(({ i }) => i),
    );
  });

  const peers = once(peersKey, (peer: Peers) => {
    if (peer.everyone) return side.present;
    const bits = none(size);
    for (const set of peer.pods) addAll(bits, podSet(set));
    if (peer.blocks.length > 0) addBlocks(bits, peer.blocks, side);
    return bits;
  });

  const named = once(
    ({ name, protocol }: NamedPort) => `${protocol ?? ''} ${name}`,
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
  return { pods: podSet, peers, named };
}

/** Addresses in a block, and every pod with an address in it, host network or not (semantics N4, H1 b). */
function addBlocks(bits: Bits, blocks: readonly Block[], side: Side): void {
  side.parties.forEach((party, i) => {
    if (party === undefined) return;
    const known = party.kind === 'outside' ? [party] : knownAddresses(party);
    if (known.some(({ family, address }) => blocks.some((block) => holdsAddress(block, family, address)))) add(bits, i);
  });
}

function setOf(size: number, indices: readonly number[]): Bits {
  const bits = none(size);
  for (const i of indices) add(bits, i);
  return bits;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function once<T, R>(key: (input: T) => string, find: (input: T) => R): (input: T) => R {
  const found = new Map<string, R>();
  return (input) => {
    const name = key(input);
    let answer = found.get(name);
    if (answer === undefined) {
      answer = find(input);
      found.set(name, answer);
    }
    return answer;
  };
}

function peersKey({ everyone, pods, blocks }: Peers): string {
  const ranges = blocks.map(({ range, except }) =>
    [range, ...except].map((r) => `${r.family}:${r.first}-${r.last}`).join(),
  );
  return [String(everyone), ...pods.map(podSetKey).sort(), '', ...ranges.sort()].join('\n');
}
