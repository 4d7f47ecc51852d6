import type { Manifest } from '../manifest/objects.ts';
import { fieldName, identityOf, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Direction, Provenance } from '../policy/tier.ts';
import type { Cause, Change } from './change.ts';
import { type Decision, decide } from './decide.ts';
import { atomsOf } from './port-atoms.ts';
import { firstOf, type Ports } from './port-axis.ts';
import { size } from './ports.ts';
import { portsAt } from './ports-at.ts';
import type { Block } from './rectangles.ts';
import type { Rulebook } from './rulebook.ts';

/** Flows of one rectangle that are explained at most, in each dimension: its other flows have the same few causes. */
const MOST_SAMPLES = 64;
/** Of all rectangles together. Where there are very many, nobody reads the causes of each to the last. */
const MOST_IN_ALL = 10_000;
/** Ports that are looked at between all ends but the first: there are many of these. */
const FEW_PORTS = 8;

type Answer = { readonly side: 'base' | 'head'; readonly effect: Cause['effect']; readonly from: Provenance };

/** Finds the rules and policies that decide the flows of changed rectangles, in both versions. */
export type Explainer = (change: Change['change'], block: Block) => readonly Cause[];

/** @param blocks how many are to be explained */
export function createExplainer(before: Rulebook, after: Rulebook, blocks: number): Explainer {
  const known = new Map<string, Cause>();
  const most = Math.max(1, Math.min(MOST_SAMPLES, Math.floor(MOST_IN_ALL / blocks)));
  return (change, block) => causesOf(change, judgedIn(block, [before, after], most), known);
}

/** What the two versions say of one side of a flow; undefined where a version lacks one of its ends. */
export type Judged = readonly [base: Decision | undefined, head: Decision | undefined];

/**
 * The rules and policies behind a change, of all the sides of flows that are given.
 *
 * @param known what was found before: changes have few causes, and to find the lines of one its document is parsed
 */
export function causesOf(
  change: Change['change'],
  judged: readonly Judged[],
  known: Map<string, Cause> = new Map(),
): readonly Cause[] {
  const answers = new Map<string, Answer>();
  for (const [base, head] of judged) {
    for (const answer of explain(change, base, head)) answers.set(nameOf(answer), answer);
  }
  return [...answers.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, answer]) => {
      const cause = known.get(name) ?? causeOf(answer);
      known.set(name, cause);
      return cause;
    });
}

function judgedIn(block: Block, versions: readonly [Rulebook, Rulebook], most: number): Judged[] {
  return (['egress', 'ingress'] as const).flatMap((direction) =>
    samples(block, most).flatMap((sample, i) => {
      const sides = versions.map((rulebook) => sideOf(rulebook, direction, sample));
      const ports = toldApart(block.ports, sides, i === 0 ? most : FEW_PORTS);
      return ports.map((each): Judged => [sides[0]?.decide(each), sides[1]?.decide(each)]);
    }),
  );
}

/** Some ports as the rules of the versions tell them apart, up to the limit. */
function toldApart(ports: Ports, sides: readonly (FlowSide | undefined)[], most: number): Ports[] {
  // There is nothing to tell apart in one port, and most blocks are about one.
  if (size(ports) === 1) return [ports];
  return atomsOf([ports, ...sides.flatMap((side) => side?.ports() ?? [])])
    .filter(({ heldBy }) => heldBy[0] === 0)
    .slice(0, most)
    .map((atom) => atom.ports);
}

/** Why one side's verdict of one flow is another in head than in base; nothing where it is the same. */
function explain(change: Change['change'], base: Decision | undefined, head: Decision | undefined): Answer[] {
  // The end came or went: the version that has it explains the flow alone, on the ports on which it is one.
  if (base === undefined || head === undefined) {
    const [side, only] = change === 'opened' ? (['head', head] as const) : (['base', base] as const);
    return only?.allowed === true ? answers(side, 'allows', only) : [];
  }
  if (base.allowed === head.allowed) return [];
  const [closedSide, closed, openSide, open] = head.allowed
    ? (['base', base, 'head', head] as const)
    : (['head', head, 'base', base] as const);
  const gone = head.allowed && open.reason === 'open' ? 'stops-isolating' : 'isolates';
  return [
    ...answers(closedSide, closed.reason === 'rule' ? 'denies' : gone, closed),
    ...answers(openSide, 'allows', open),
    ...passes(closedSide, closed, open),
    ...passes(openSide, open, closed),
  ];
}

/** The rules that pass a flow on in one version only, if that brings it to another tier (semantics C1). */
function passes(side: Answer['side'], { tier, passed }: Decision, other: Decision): Answer[] {
  if (tier === other.tier) return [];
  const known = new Set(other.passed.map(nameOfRule));
  return passed.filter((from) => !known.has(nameOfRule(from))).map((from) => ({ side, effect: 'passes', from }));
}

function nameOfRule({ policy, field }: Provenance): string {
  return `${identityOf(policy)} ${fieldName(field)}`;
}

/** What is open because nothing speaks of it has nothing that decided it. */
function answers(side: Answer['side'], effect: Answer['effect'], decision: Decision | undefined): Answer[] {
  return (decision?.by ?? []).map((from) => ({ side, effect, from }));
}

type Sample = readonly [source: number, destination: number];

/**
 * Ends of one flow in every row and every column of a rectangle, up to the limit. The first is looked at on every port
 * that rules tell apart, the others on a few of them.
 */
function samples({ sources, destinations }: Block, most: number): Sample[] {
  const [source, destination] = [sources[0], destinations[0]] as [number, number];
  return [
    ...destinations.slice(0, most).map((other): Sample => [source, other]),
    ...sources.slice(1, most).map((other): Sample => [other, destination]),
  ];
}

/** One side of the flows between two ends in one version. */
interface FlowSide {
  /** Those of the rules between them: on ports that they treat alike it decides alike. */
  readonly ports: () => readonly Ports[];
  /** What it says of the first of some ports. */
  readonly decide: (ports: Ports) => Decision;
}

/** Undefined if the version lacks one of the ends. */
function sideOf({ side, tiers }: Rulebook, direction: Direction, [from, to]: Sample): FlowSide | undefined {
  const [source, destination] = [side.parties[from], side.parties[to]];
  if (source === undefined || destination === undefined) return undefined;
  const [subject, peer] = direction === 'egress' ? [source, destination] : [destination, source];
  const near = subject.kind === 'pod' ? tiers[direction].map((tier) => tier.between(subject, peer)) : [];
  return {
    ports: () => near.flatMap(({ rules }) => rules.map((rule) => portsAt(rule.ports, destination))),
    decide: (ports) => {
      return decide({ ingress: near, egress: near }, direction, { source, destination, ...firstOf(ports) });
    },
  };
}

/** By place first; policies that a tool made of one template have their places in common. */
function nameOf({ side, effect, from: { policy, field } }: Answer): string {
  return [side, effect, policy.path, String(policy.line).padStart(9), fieldName(field), identityOf(policy)].join(' ');
}

function causeOf({ side, effect, from: { policy, field } }: Answer): Cause {
  return { side, effect, policy: refer(policy), rule: fieldName(field), path: policy.path, ...place(policy, field) };
}

/** A policy as causes name it. */
export function refer(policy: Manifest): Cause['policy'] {
  return { kind: policy.kind, namespace: namespaceOf(policy), name: policy.name };
}
