import type { Problem } from '../manifest/problem.ts';
import { alike } from './alike.ts';
import { all, type Bits, createShared, has, isEmpty, members, remove, removeAll } from './bits.ts';
import type { Endpoint, Rectangle, State } from './change.ts';
import { createJudge } from './line.ts';
import { rangesOf } from './ports.ts';
import { type Block, type Piece, rectangles } from './rectangles.ts';
import { EVERYWHERE, relevantSets } from './relevant.ts';
import { createRulebook } from './rulebook.ts';
import type { Line } from './spell.ts';
import { createUniverse, type Universe } from './universe.ts';
import { unseenPods } from './unseen.ts';

export interface FlowList {
  readonly endpoints: readonly Endpoint[];
  readonly flows: readonly Rectangle[];
  /** What was not decided about pods that no manifest declares. */
  readonly undecided: readonly Problem[];
}

/**
 * Every flow that one version allows, for all its endpoints.
 *
 * @returns the endpoints, and rectangles that do not overlap. Flows between two addresses are none of a cluster's, and a
 * single pod has none to itself.
 */
export function listFlows(state: State): FlowList {
  const everything = relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE });
  const unseen = unseenPods([state], [everything]);
  const universe = createUniverse([state], unseen.endpoints);
  const size = universe.endpoints.length;
  const rulebooks = universe.sides.map((side) => createRulebook(universe, side));
  const judge = createJudge(rulebooks, size);
  const shared = createShared();
  const pieces: Piece[] = [];
  for (const { lines, verdicts } of alike(judge, 'source', members(all(size)), universe)) {
    const line: Line = { endpoint: lines[0], role: 'source' };
    for (const { ports, allowed } of verdicts) {
      const others = leaveOutNoFlows((allowed[0] as Bits).slice(), line, universe);
      if (!isEmpty(others)) pieces.push({ role: 'source', lines, others: shared(others), ports });
    }
  }
  const flows = rectangles(pieces).map((block) => rectangleOf(block, universe));
  return { endpoints: universe.endpoints, flows, undecided: unseen.undecided };
}

/** Takes out, in place, the other ends to which the line has no flow of the cluster at all. */
export function leaveOutNoFlows(others: Bits, { endpoint }: Line, { addresses, single }: Universe): Bits {
  if (has(addresses, endpoint)) removeAll(others, addresses);
  if (has(single, endpoint)) remove(others, endpoint);
  return others;
}

export function rectangleOf({ sources, destinations, ports }: Block, { endpoints }: Universe): Rectangle {
  const named = (numbers: readonly number[]) => numbers.map((i) => endpoints[i] as Endpoint);
  return { sources: named(sources), destinations: named(destinations), ports: rangesOf(ports) };
}
