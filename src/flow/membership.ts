import type { Address } from '../cluster/address.ts';
import { groupBy } from '../cluster/group-by.ts';
import { canonical, matches, type Selector } from '../policy/selector.ts';
import type { NamedPort, Peers, PodSet, PortSet } from '../policy/tier.ts';
import { add, addAll, type Bits, isEmpty, keepAll, members, none } from './bits.ts';
import { holdsAddress, knownAddresses, type Party } from './decide.ts';
import { createLabelIndex } from './label-index.ts';
import { lazy, once } from './once.ts';
import { type Ports, unknownPorts } from './port-axis.ts';
import { portsOf } from './ports.ts';
import { podSetKey } from './relevant.ts';
import type { Side, Universe } from './universe.ts';

/** Answers which endpoints of one version a policy's words mean. Every answer is found once and shared: do not change it. */
export interface Membership {
  peers(peers: Peers): Bits;
  pods(set: PodSet): Bits;
  /** Adds the pods of a set, in place: for sets that nobody will ask for again. */
  addPods(into: Bits, set: PodSet): void;
  /** The ports that a rule gives by number. */
  numbered(ports: PortSet): Ports;
  /**
   * The pods that have a container port of that name, by what it is there (semantics N8). Pods that no manifest declares may
   * all have one (semantics T5).
   */
  named(port: NamedPort): readonly NamedAt[];
  /** The pods of which nobody knows the ports: no manifest declares them. */
  readonly undeclared: Bits;
}

/** Where a port of a name is, and the pods that have it there. */
interface NamedAt {
  readonly ports: Ports;
  readonly pods: Bits;
}

export function createMembership(universe: Universe, side: Side): Membership {
  const size = universe.endpoints.length;
  const pods = side.parties.flatMap((party, i) => (party?.kind === 'pod' && !party.hostNetwork ? [{ i, party }] : []));
  const addressed = members(side.present).flatMap((i) =>
    addressesOf(side.parties[i] as Party).map((known) => ({ i, ...known })),
  );
  const byNamespace = groupBy(pods, ({ party }) => party.namespace.name);
  const labelled = createLabelIndex(pods, size);
  const inNamespaces = once(canonical, (selector: Selector) => {
    const bits = none(size);
    for (const group of byNamespace.values()) {
      if (matches(selector, group[0].party.namespace.labels)) for (const { i } of group) add(bits, i);
    }
    return bits;
  });

  // A policy's pods are asked for with each of its rules, and in both directions.
  const inNamespace = new Map<PodSet, readonly number[]>();
  function podsOfNamespace(set: PodSet, name: string): readonly number[] {
    const known = inNamespace.get(set);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (const { i, party } of byNamespace.get(name) ?? []) if (matches(set.pods, party.labels)) found.push(i);
    inNamespace.set(set, found);
    return found;
  }

  function addPods(into: Bits, set: PodSet): void {
    const { namespaces, pods: selector } = set;
    if ('name' in namespaces) for (const i of podsOfNamespace(set, namespaces.name)) add(into, i);
    else addAll(into, keepAll(inNamespaces(namespaces.selector).slice(), labelled(selector)));
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

  const undeclared = none(size);
  for (const { i, party } of pods) if (party.ports === undefined) add(undeclared, i);

  /** The container ports of all pods, by their name. */
  const portsCalled = lazy(() =>
    groupBy(
      pods.flatMap(({ i, party }) => (party.ports ?? []).map((port) => ({ i, ...port }))),
      (port) => port.name,
    ),
  );
  const named = once(
    ({ name, protocol }: NamedPort) => JSON.stringify([name, protocol]),
    (asked: NamedPort) => {
      const { name, protocol } = asked;
      const at = new Map<string, NamedAt>();
      for (const { i, ...port } of portsCalled().get(name) ?? []) {
        if (protocol !== undefined && port.protocol !== protocol) continue;
        const key = `${port.protocol} ${port.port}`;
        const ports = portsOf([{ protocol: port.protocol, port: port.port, endPort: port.port }]);
        const here = at.get(key) ?? { ports, pods: none(size) };
        at.set(key, here);
        add(here.pods, i);
      }
      const unknown = isEmpty(undeclared)
        ? []
        : unknownPorts(asked).map((span) => ({ ports: [span], pods: undeclared }));
      return [...at.values(), ...unknown];
    },
  );
  const numbered = once(
    ({ numbered }: PortSet) => JSON.stringify(numbered),
    (ports: PortSet) => portsOf(ports.numbered),
  );
  return { pods: podSet, addPods, peers, numbered, named, undeclared };
}

function addressesOf(party: Party): readonly Address[] {
  return party.kind === 'outside' ? [party] : knownAddresses(party);
}

function peersKey({ everyone, pods, blocks }: Peers): string {
  const ranges = blocks.map(({ range, except }) => [range, ...except].map((r) => `${r.family}:${r.first}-${r.last}`));
  return JSON.stringify([everyone, pods.map((set) => podSetKey(set)), ranges]);
}
