import type { Manifest } from '../manifest/objects.ts';
import { fieldName, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Direction, Provenance } from '../policy/tier.ts';
import type { Cause, Change } from './change.ts';
import { type Decision, decide, type Flow } from './decide.ts';
import { type Ports, rangesOf } from './ports.ts';
import type { Block } from './rectangles.ts';
import type { Rulebook } from './rulebook.ts';

/** Flows of one rectangle that are explained at most, in each dimension: its other flows have the same few causes. */
const SAMPLES = 64;

type Answer = { readonly side: 'base' | 'head'; readonly effect: Cause['effect']; readonly from: Provenance };

/** Finds the rules and policies that decide the flows of changed rectangles, in both versions. */
export type Explainer = (change: Change['change'], block: Block) => readonly Cause[];

export function createExplainer(before: Rulebook, after: Rulebook): Explainer {
  const [base, head] = [createJudge(before), createJudge(after)];
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

function createJudge({ side: { parties }, tiers }: Rulebook): Judge {
  return (direction, { source, destination, ports }) => {
    const [from, to, first] = [parties[source], parties[destination], rangesOf(ports)[0]];
    if (from === undefined || to === undefined || first === undefined) return undefined;
    const subject = direction === 'egress' ? from : to;
    const near = subject.kind === 'pod' ? tiers[direction].map((tier) => tier.near(subject)) : [];
    const flow: Flow = { source: from, destination: to, protocol: first.protocol, port: first.port };
    return decide({ ingress: near, egress: near }, direction, flow);
  };
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
