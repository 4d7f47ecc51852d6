import { canonical, matches } from '../policy/selector.ts';
import type { PodSet, Rule, Tier } from '../policy/tier.ts';
import type { State } from './change.ts';

/** One text for pod sets that mean the same. */
export function podSetKey({ namespaces, pods }: PodSet): string {
  const where = 'name' in namespaces ? `=${namespaces.name}` : canonical(namespaces.selector);
  return `${where} ${canonical(pods)}`;
}

/** Where the lines lie that are to be judged. */
export interface Region {
  readonly everywhere: boolean;
  /** Namespaces by name, unless it is everywhere. */
  readonly names: ReadonlySet<string>;
}

/** What has to be told apart to judge the lines of two regions: the dirty sources, and the dirty destinations. */
export interface Regions {
  readonly sources: Region;
  readonly destinations: Region;
}

export const EVERYWHERE: Region = { everywhere: true, names: new Set() };

/** The pod sets of one version that can decide a flow of the regions' lines, each once. */
export function relevantSets(state: State, regions: Regions): PodSet[] {
  const found = new Map<string, PodSet>();
  const note = (sets: readonly PodSet[]) => {
    for (const set of sets) found.set(podSetKey(set), set);
  };
  for (const direction of ['egress', 'ingress'] as const) {
    const own = direction === 'egress' ? regions.sources : regions.destinations;
    const far = direction === 'egress' ? regions.destinations : regions.sources;
    const near = (set: PodSet) => meets(set, own, state);
    const facing = (rule: Rule) => rule.peer.everyone || rule.peer.pods.some((set) => meets(set, far, state));
    for (const tier of state.tiers[direction]) noteTier(tier, near, facing, !isNowhere(far), note);
  }
  return [...found.values()];
}

function noteTier(
  tier: Tier,
  near: (set: PodSet) => boolean,
  facing: (rule: Rule) => boolean,
  hasFar: boolean,
  note: (sets: readonly PodSet[]) => void,
): void {
  for (const { subject } of tier.governs) if (hasFar || near(subject)) note([subject]);
  for (const rule of tier.rules)
    if (near(rule.subject) || (hasFar && facing(rule))) note([rule.subject, ...rule.peer.pods]);
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
