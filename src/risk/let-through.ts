import { groupBy } from '../cluster/group-by.ts';
import type { Cause, Endpoint, Rectangle } from '../flow/change.ts';
import { holdsParty, holdsPod, type Party } from '../flow/decide.ts';
import { each, once } from '../flow/once.ts';
import { atomsOf } from '../flow/port-atoms.ts';
import type { Ports } from '../flow/port-axis.ts';
import { EVERY_PORT, portsOf, rangesOf, union } from '../flow/ports.ts';
import { portsAt } from '../flow/ports-at.ts';
import { remember } from '../manifest/remember.ts';
import type { Rule } from '../policy/tier.ts';
import { isIngress, nameOfCause } from './cause.ts';
import { partyIn } from './ends.ts';
import type { Material } from './finding.ts';
import { type Indexed, ruleOf } from './rule-index.ts';

/**
 * What a rule speaks of among some flows, in rectangles that do not overlap: its peers, its policy's pods, and its ports at
 * each destination. Undefined of a policy as a whole, which has no peers and no ports.
 */
export type LetThrough = (cause: Cause, flows: Rectangle) => readonly Rectangle[] | undefined;

/** Endpoints are never in part what a rule speaks of, so that each is asked about once for each rule. */
export function createLetThrough(material: Material & Indexed): LetThrough {
  const rules = new Map<string, Rule | undefined>();
  const ruleNamed = (cause: Cause) => {
    const name = nameOfCause(cause);
    if (!rules.has(name)) rules.set(name, ruleOf(material, cause));
    return rules.get(name);
  };
  const sides = { base: createHolds(material, 'base'), head: createHolds(material, 'head') };
  return (cause, { sources, destinations, ports }) => {
    const rule = ruleNamed(cause);
    if (rule === undefined) return undefined;
    const { isSubject, isPeer, portsOfRule } = sides[cause.side](rule);
    const [own, others] = isIngress(cause) ? [destinations, sources] : [sources, destinations];
    // A policy has few pods, and of many ends one need not ask then whether they are its peers.
    const subjects = own.filter(isSubject);
    const peers = subjects.length === 0 ? [] : others.filter(isPeer);
    if (peers.length === 0) return [];
    const [from, to] = isIngress(cause) ? [peers, subjects] : [subjects, peers];
    const opened = portsOf(ports);
    return [...groupBy(to, portsOfRule)].flatMap(([ports, ends]) => {
      const both = parted(opened, ports).within;
      return both.length === 0 ? [] : { sources: from, destinations: ends, ports: rangesOf(both) };
    });
  };
}

/** What rectangles of the same sources leave of the one that they are parts of, in rectangles again. */
export function without(whole: Rectangle, parts: readonly Rectangle[]): Rectangle[] {
  const [first] = parts;
  if (first === undefined) return [whole];
  const { sources } = first;
  const held = new Set(sources);
  const told = new Set(parts.flatMap(({ destinations }) => destinations));
  const rest = [
    { ...whole, sources: whole.sources.filter((end) => !held.has(end)) },
    { ...whole, sources, destinations: whole.destinations.filter((end) => !told.has(end)) },
    ...parts.map((part) => ({ ...part, ports: rangesOf(parted(portsOf(whole.ports), portsOf(part.ports)).beyond) })),
  ];
  return rest.filter(({ sources, destinations, ports }) => sources.length * destinations.length * ports.length > 0);
}

/** What a version's rule says of each end. */
function createHolds(material: Material, side: Cause['side']) {
  const partyOf = remember((end: Endpoint) => partyIn(material[side], side, end));
  const ask = (is: (party: Party) => boolean) =>
    remember((end: Endpoint) => {
      const party = partyOf(end);
      return party !== undefined && is(party);
    });
  return each(({ subject, peer, ports }: Rule) => {
    const numbered = portsOf(ports.numbered);
    const same = once(
      (meant: Ports) => JSON.stringify(meant),
      (meant) => meant,
    );
    return {
      isSubject: ask((party) => party.kind === 'pod' && holdsPod(subject, party)),
      isPeer: ask((party) => holdsParty(peer, party)),
      /** The very same where they are equal. */
      portsOfRule: (end: Endpoint): Ports => {
        const party = partyOf(end);
        return party === undefined || ports.named.length === 0 ? numbered : same(portsAt(ports, party));
      },
    };
  });
}

/** Some ports, by whether others hold them. */
function parted(ports: Ports, others: Ports): { readonly within: Ports; readonly beyond: Ports } {
  if (others === EVERY_PORT) return { within: ports, beyond: [] };
  const atoms = atomsOf([ports, others]).filter(({ heldBy }) => heldBy[0] === 0);
  const those = (count: number) => union(atoms.flatMap(({ ports, heldBy }) => (heldBy.length === count ? ports : [])));
  return { within: those(2), beyond: those(1) };
}
