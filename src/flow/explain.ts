import { NAME_LABEL } from '../cluster/namespace.ts';
import { fieldName } from '../manifest/objects.ts';
import type { Direction, PodSet, Provenance, Rule, Tier, Tiers } from '../policy/tier.ts';
import type { State } from './change.ts';
import { contestedBy } from './contested.ts';
import { type Decision, decide, type Flow, holdsParty, holdsPod, type Party } from './decide.ts';
import { type Atom, atomsOf, unnamed } from './port-atoms.ts';
import { areUnknown, firstOf, type Ports } from './port-axis.ts';
import { size, union } from './ports.ts';
import { apart, portsAt } from './ports-at.ts';

/** What one version says of the flows between two ends, and why. */
export interface Explanation {
  /** The ports that were asked about, divided by what the two sides say together: what is allowed comes first. */
  readonly verdicts: readonly SidesVerdict[];
  /** The same ports, divided by what decides the side; what is allowed comes first here too. */
  readonly egress: readonly Answer[];
  readonly ingress: readonly Answer[];
  /** Namespaces of the ends that no manifest declares, if a policy asks for a label of them: it counts as absent. */
  readonly unknownNamespaces: readonly string[];
}

/** Whether the egress of the source and the ingress of the destination allow some ports. */
export interface SidesVerdict extends Readonly<Record<Direction, boolean>> {
  readonly ports: Ports;
}

export interface Answer {
  readonly ports: Ports;
  readonly decision: Decision;
  /** Where the end is isolated and nothing allows the flow: the rules that apply to the end, none of which matches. */
  readonly misses: readonly Miss[];
  /** Rules of policies of the same priority that say otherwise: which counts is not defined (semantics P3). */
  readonly contestedBy: readonly Provenance[];
}

/** A rule that does not match, and what of it does not hold: its peers, its ports, or both. */
export interface Miss {
  readonly rule: Rule;
  readonly peers: boolean;
  readonly ports: boolean;
}

/** Both sides' decisions on ports that all rules treat alike. */
interface Piece extends Readonly<Record<Direction, Judgement>> {
  readonly ports: Ports;
  /** Of a port of which only the name is known: what is decided of numbers that no rule speaks of. */
  readonly like?: Piece;
}

interface Judgement extends Decision {
  readonly contestedBy: readonly Provenance[];
}

/**
 * What decides the flows from one end to another in one version. One port stands for all that no rule between the two ends
 * tells apart, so the answer is exact for every port of `asked`.
 */
export function explain(state: State, source: Party, destination: Party, asked: Ports): Explanation {
  const tiers: Tiers = {
    egress: state.tiers.egress.map((tier) => near(tier, source)),
    ingress: state.tiers.ingress.map((tier) => near(tier, destination)),
  };
  const rules = [...tiers.egress, ...tiers.ingress].flatMap((tier) => tier.rules);
  const sets = [asked, ...rules.flatMap(({ ports }) => apart(ports).map((each) => portsAt(each, destination)))];
  const atoms = atomsOf(sets).filter(({ heldBy }) => heldBy[0] === 0);
  const pieces = atoms.map((atom): Piece => {
    const like = areUnknown(atom.ports) ? unnamed(atom, atoms, sets) : undefined;
    const judged = ({ ports }: Atom) => judge(tiers, source, destination, ports);
    return { ...judged(atom), ...(like && { like: judged(like) }) };
  });
  const answers = (direction: Direction, peer: Party) => {
    const found = grouped(pieces, (piece) => nameOf(piece[direction])).map(
      ([ports, { [direction]: decision }]): Answer => {
        const tier = tiers[direction].find(({ id }) => id === decision.tier);
        const misses = decision.reason === 'isolated' ? missesOf(tier as Tier, peer, destination, ports) : [];
        return { ports, decision, misses, contestedBy: decision.contestedBy };
      },
    );
    return allowedFirst(found, ({ decision }) => decision.allowed);
  };
  return {
    verdicts: verdictsOf(pieces),
    egress: answers('egress', destination),
    ingress: answers('ingress', source),
    unknownNamespaces: unknownNamespaces(state.tiers, tiers, source, destination),
  };
}

/** A tier with only the rules that apply to an end as their subject. */
function near(tier: Tier, subject: Party): Tier {
  const holds = (set: PodSet) => subject.kind === 'pod' && holdsPod(set, subject);
  return { ...tier, rules: tier.rules.filter((rule) => holds(rule.subject)) };
}

function judge(tiers: Tiers, source: Party, destination: Party, ports: Ports): Piece {
  const flow: Flow = { source, destination, ...firstOf(ports) };
  const judgement = (direction: Direction) => {
    const decision = decide(tiers, direction, flow);
    return { ...decision, contestedBy: contestedBy(tiers, direction, flow, decision) };
  };
  return { ports, egress: judgement('egress'), ingress: judgement('ingress') };
}

/** Joins the ports of pieces of one name; the name of the most ports comes last. */
function grouped(pieces: readonly Piece[], name: (piece: Piece) => string): [Ports, Piece][] {
  const groups = new Map<string, [Ports, Piece]>();
  for (const piece of pieces) {
    const [ports, first] = groups.get(name(piece)) ?? [[], piece];
    groups.set(name(piece), [union([...ports, ...piece.ports]), first]);
  }
  return [...groups.values()].sort(([a], [b]) => size(a) - size(b));
}

function verdictsOf(pieces: readonly Piece[]): SidesVerdict[] {
  // A name that makes no difference is not worth a word.
  const telling = pieces.filter(
    (piece) => piece.like === undefined || nameOfVerdict(piece) !== nameOfVerdict(piece.like),
  );
  const found = grouped(telling, nameOfVerdict).map(([ports, { egress, ingress }]) => ({
    ports,
    egress: egress.allowed,
    ingress: ingress.allowed,
  }));
  return allowedFirst(found, ({ egress, ingress }) => egress && ingress);
}

function nameOfVerdict({ egress, ingress }: Piece): string {
  return `${egress.allowed} ${ingress.allowed}`;
}

function allowedFirst<T>(items: readonly T[], isAllowed: (item: T) => boolean): T[] {
  return [...items.filter(isAllowed), ...items.filter((item) => !isAllowed(item))];
}

function missesOf({ rules }: Tier, peer: Party, destination: Party, ports: Ports): Miss[] {
  return rules.map((rule) => ({
    rule,
    peers: !holdsParty(rule.peer, peer),
    ports: !meet(portsAt(rule.ports, destination), ports),
  }));
}

function meet(a: Ports, b: Ports): boolean {
  return a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));
}

function unknownNamespaces(all: Tiers, near: Tiers, source: Party, destination: Party): string[] {
  const asSubject = (tiers: readonly Tier[]) =>
    tiers.some(({ rules, governs }) => [...rules, ...governs].some(({ subject }) => asksForLabels(subject)));
  const asPeer = (tiers: readonly Tier[]) =>
    tiers.some(({ rules }) => rules.some((r) => r.peer.pods.some(asksForLabels)));
  const found = [
    ...(asSubject(all.egress) || asPeer(near.ingress) ? undeclared(source) : []),
    ...(asSubject(all.ingress) || asPeer(near.egress) ? undeclared(destination) : []),
  ];
  return [...new Set(found)];
}

/** Whether labels other than the automatic one decide in which namespaces the set lies. */
function asksForLabels({ namespaces }: PodSet): boolean {
  return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== NAME_LABEL);
}

function undeclared(party: Party): string[] {
  return party.kind === 'pod' && party.namespace.manifest === undefined ? [party.namespace.name] : [];
}

/** One text for judgements that a reader would not tell apart. */
function nameOf({ allowed, reason, by, tier, passed, contestedBy }: Judgement): string {
  return JSON.stringify([allowed, reason, tier, ...[by, passed, contestedBy].map((from) => from.map(nameOfPlace))]);
}

/** One text for answers that a reader would not tell apart. */
export function nameOfAnswer({ ports, decision, misses, contestedBy }: Answer): string {
  const rules = misses.map((miss) => [nameOfPlace(miss.rule.from), miss.peers, miss.ports]);
  return JSON.stringify([ports, nameOf({ ...decision, contestedBy }), rules]);
}

function nameOfPlace({ policy: { path, document, within }, field }: Provenance): string {
  return `${path}:${document.line} ${fieldName([...within, ...field])}`;
}
