import type { Address } from '../cluster/address.ts';
import { canonical, matches } from '../policy/selector.ts';
import type { Block, PodSet, Tier } from '../policy/tier.ts';
import type { State } from './change.ts';
import { holdsAddress, knownAddresses } from './decide.ts';

/** One text for pod sets that mean the same. */
export function podSetKey({ namespaces, pods }: PodSet, podsKey: string = canonical(pods)): string {
  const where = 'name' in namespaces ? `=${namespaces.name}` : canonical(namespaces.selector);
  return `${where} ${podsKey}`;
}

/** Where the lines lie that are to be judged. */
export interface Region {
  readonly everywhere: boolean;
  /** Namespaces by name, unless it is everywhere. */
  readonly names: ReadonlySet<string>;
}

/** The regions of the lines to be judged: of the dirty sources, and of the dirty destinations. */
export interface Regions {
  readonly sources: Region;
  readonly destinations: Region;
}

export const EVERYWHERE: Region = { everywhere: true, names: new Set() };

/** A pod set that decides flows, and where its pods have to be told from others. */
export interface RelevantSet {
  readonly set: PodSet;
  /** The same for sets that ask the same of a pod. */
  readonly podsKey: string;
  readonly within: Region;
}

/**
 * The pod sets of one version that can decide a flow of the regions' lines. A rule touches a line as its subject or as its
 * peer: the line's own pods are divided by the one only where the lines lie, and all other pods by the other.
 */
export function relevantSets(state: State, regions: Regions): RelevantSet[] {
  const found = new Map<string, RelevantSet>();
  const note = (set: PodSet, within: Region) => {
    const podsKey = canonical(set.pods);
    const key = podSetKey(set, podsKey);
    const known = found.get(key);
    found.set(key, { set, podsKey, within: known === undefined ? within : join(known.within, within) });
  };
  for (const direction of ['egress', 'ingress'] as const) {
    const own = direction === 'egress' ? regions.sources : regions.destinations;
    const far = direction === 'egress' ? regions.destinations : regions.sources;
    const addresses = addressesIn(far, state);
    for (const tier of state.tiers[direction]) {
      for (const subject of isolations(tier)) note(subject, isNowhere(far) ? own : EVERYWHERE);
      for (const { subject, peer } of tier.rules) {
        if (meets(subject, own, state)) {
          note(subject, own);
          for (const set of peer.pods) note(set, EVERYWHERE);
        }
        const facing = peer.pods.filter((set) => meets(set, far, state));
        // A block faces the pods that are known to have an address in it: addresses outside the cluster are no lines.
        const facesMore = peer.everyone ? !isNowhere(far) : peer.blocks.some((block) => holdsSome(block, addresses));
        if (facing.length === 0 && !facesMore) continue;
        note(subject, EVERYWHERE);
        for (const set of facing) note(set, far);
      }
    }
  }
  return [...found.values()];
}

/** Who a tier governs. Where it governs a whole namespace, what else governs pods of it makes no difference. */
function isolations({ governs }: Tier): PodSet[] {
  const sets = governs.map(({ subject }) => subject);
  const whole = wholeNamespaces(sets);
  return sets.filter(
    ({ namespaces, pods }) => pods.length === 0 || !('name' in namespaces && whole.has(namespaces.name)),
  );
}

/** The namespaces that some sets name. */
export function namesOf(sets: readonly PodSet[]): string[] {
  return sets.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
}

/** The namespaces of which one of the sets holds every pod. */
export function wholeNamespaces(sets: readonly PodSet[]): ReadonlySet<string> {
  return new Set(namesOf(sets.filter(({ pods }) => pods.length === 0)));
}

function join(a: Region, b: Region): Region {
  return a.everywhere || b.everywhere ? EVERYWHERE : { everywhere: false, names: new Set([...a.names, ...b.names]) };
}

/** The known addresses of the declared pods of a region. */
function addressesIn({ names, everywhere }: Region, { cluster }: State): Address[] {
  return [...cluster.workloads.values()]
    .filter(({ namespace }) => everywhere || names.has(namespace))
    .flatMap(knownAddresses);
}

function holdsSome(block: Block, addresses: readonly Address[]): boolean {
  return addresses.some(({ family, address }) => holdsAddress(block, family, address));
}

function isNowhere({ names, everywhere }: Region): boolean {
  return names.size === 0 && !everywhere;
}

/** Whether a set can hold a pod of the region. */
function meets({ namespaces }: PodSet, { names, everywhere }: Region, { cluster }: State): boolean {
  if (everywhere) return true;
  if ('name' in namespaces) return names.has(namespaces.name);
  return [...names].some((name) => {
    const labels = cluster.namespaces.get(name)?.labels;
    return labels === undefined || matches(namespaces.selector, labels);
  });
}
