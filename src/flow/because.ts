import type { Manifest } from '../manifest/objects.ts';
import { fieldName, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import { matches } from '../policy/selector.ts';
import type { Direction, PodSet, Provenance, Tier, Tiers } from '../policy/tier.ts';
import type { Cause, Change } from './change.ts';
import { type Decision, decide, type Flow, type Party } from './decide.ts';
import { type Ports, rangesOf } from './ports.ts';
import type { Block } from './rectangles.ts';
import type { Side, Universe } from './universe.ts';

/** Flows of one rectangle that are explained at most, in each dimension: its other flows have the same few causes. */
const SAMPLES = 64;

type Answer = { readonly side: 'base' | 'head'; readonly effect: Cause['effect']; readonly from: Provenance };

/** Finds the rules and policies that decide the flows of changed rectangles, in both versions. */
export type Explainer = (change: Change['change'], block: Block) => readonly Cause[];

export function createExplainer(universe: Universe): Explainer {
  const [base, head] = universe.sides.map(createJudge) as [Judge, Judge];
  return (change, block) => causesOf(change, judgedIn(block, base, head));
}

/** What the two versions say of one side of a flow; undefined where a version lacks one of its ends. */
export type Judged = readonly [base: Decision | undefined, head: Decision | undefined];

/** The rules and policies behind a change, of all the sides of flows that are given. */
export function causesOf(change: Change['change'], judged: Iterable<Judged>): readonly Cause[] {
  const answers = new Map<string, Answer>();
  for (const [base, head] of judged) {
    for (const answer of explain(change, base, head)) answers.set(nameOf(answer), answer);
  }
  return [...answers.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => causeOf(answer));
}

function* judgedIn(block: Block, base: Judge, head: Judge): Generator<Judged> {
  for (const [source, destination] of samples(block)) {
    const flow = { source, destination, ports: block.ports };
    for (const direction of ['egress', 'ingress'] as const) yield [base(direction, flow), head(direction, flow)];
  }
}

/** Why one side's verdict of one flow is another in head than in base; nothing where it is the same. */
function explain(change: Change['change'], base: Decision | undefined, head: Decision | undefined): Answer[] {
  // The end came or went: the version that has it explains the flow alone.
  if (base === undefined || head === undefined) {
    const [side, decision] = change === 'opened' ? (['head', head] as const) : (['base', base] as const);
    return decision?.reason === 'rule' ? answers(side, 'allows', decision) : [];
  }
  if (base.allowed === head.allowed) return [];
  const [closedSide, closed, openSide, open] = head.allowed
    ? (['base', base, 'head', head] as const)
    : (['head', head, 'base', base] as const);
  const gone = head.allowed && open.reason === 'open' ? 'stops-isolating' : 'isolates';
  return [
    ...answers(closedSide, closed.reason === 'rule' ? 'denies' : gone, closed),
    ...(open.reason === 'rule' ? answers(openSide, 'allows', open) : []),
  ];
}

function answers(side: Answer['side'], effect: Answer['effect'], { by }: Decision): Answer[] {
  return by.map((from) => ({ side, effect, from }));
}

/** One flow in every row and every column of a rectangle, up to the limit. */
function* samples({ sources, destinations }: Block): Generator<readonly [number, number]> {
  const [source, destination] = [sources[0], destinations[0]];
  if (source === undefined || destination === undefined) return;
  for (const other of destinations.slice(0, SAMPLES)) yield [source, other];
  for (const other of sources.slice(1, SAMPLES)) yield [other, destination];
}

/** One version's verdict of a flow between two endpoints of the universe; undefined if the version lacks one of them. */
type Judge = (
  direction: Direction,
  flow: { source: number; destination: number; ports: Ports },
) => Decision | undefined;

function createJudge({ parties, state }: Side): Judge {
  const near = new Map<string, Tiers>();
  return (direction, { source, destination, ports }) => {
    const [from, to, first] = [parties[source], parties[destination], rangesOf(ports)[0]];
    if (from === undefined || to === undefined || first === undefined) return undefined;
    const subject = direction === 'egress' ? from : to;
    const flow: Flow = { source: from, destination: to, protocol: first.protocol, port: first.port };
    return decide(tiersNear(subject, state.tiers, near), direction, flow);
  };
}

/** The tiers without what cannot select a pod of that namespace, so that a verdict costs as little as its namespace. */
function tiersNear(subject: Party, tiers: Tiers, known: Map<string, Tiers>): Tiers {
  if (subject.kind === 'outside') return tiers;
  const { name, labels } = subject.namespace;
  const here = ({ namespaces }: PodSet) =>
    'name' in namespaces ? namespaces.name === name : matches(namespaces.selector, labels);
  const filter = (tier: Tier): Tier => ({
    ...tier,
    rules: tier.rules.filter((rule) => here(rule.subject)),
    governs: tier.governs.filter((governed) => here(governed.subject)),
  });
  const found = known.get(name) ?? { ingress: tiers.ingress.map(filter), egress: tiers.egress.map(filter) };
  known.set(name, found);
  return found;
}

function nameOf({ side, effect, from }: Answer): string {
  return [side, effect, from.policy.path, String(from.policy.line).padStart(9), fieldName(from.field)].join(' ');
}

function causeOf({ side, effect, from: { policy, field } }: Answer): Cause {
  return { side, effect, policy: refer(policy), rule: fieldName(field), path: policy.path, ...place(policy, field) };
}

function refer(policy: Manifest): Cause['policy'] {
  return { kind: policy.kind, namespace: namespaceOf(policy), name: policy.name };
}
