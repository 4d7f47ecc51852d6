import { alike } from './alike.ts';
import { createExplainer } from './because.ts';
import { all, type Bits, createShared, equal, has, isEmpty, keepAll, members, removeAll } from './bits.ts';
import type { Change, Comparison, State } from './change.ts';
import { type DirtyLines, dirtyLines, dirtyRegions } from './dirty.ts';
import { createJudge } from './line.ts';
import { leaveOutNoFlows, rectangleOf } from './list.ts';
import { type Piece, rectangles } from './rectangles.ts';
import { createRelabelled } from './relabelled.ts';
import { relevantSets } from './relevant.ts';
import { createRulebook, type Rulebook } from './rulebook.ts';
import { editsBetween } from './same.ts';
import type { Line } from './spell.ts';
import { createUniverse, type Side, type Universe } from './universe.ts';
import { unseenPods } from './unseen.ts';

type Kind = Pick<Change, 'change' | 'lifecycle'>;

/** What opens: by policies, or with one of its ends. `without` is the version that does not allow it. */
const OPENED = {
  policy: { change: 'opened', lifecycle: 'policy' },
  endpoints: { change: 'opened', lifecycle: 'endpoint-added' },
  without: 0,
} as const;
const CLOSED = {
  policy: { change: 'closed', lifecycle: 'policy' },
  endpoints: { change: 'closed', lifecycle: 'endpoint-removed' },
  without: 1,
} as const;

/** In the order a reader wants them: what policies opened comes first. */
const KINDS: readonly Kind[] = [OPENED.policy, CLOSED.policy, OPENED.endpoints, CLOSED.endpoints];

/**
 * Exactly the flows that head allows and base does not, and the reverse, and why. Only the lines on which the versions
 * may disagree are judged, so the work follows the size of the change.
 */
export function compare(base: State, head: State): Comparison {
  const edits = editsBetween(base, head);
  const regions = dirtyRegions(base, head, edits);
  const sets = [base, head].map((state) => relevantSets(state, regions));
  const unseen = unseenPods([base, head], sets);
  const universe = createUniverse([base, head], unseen.endpoints);
  const [before, after] = universe.sides.map((side) => createRulebook(universe, side)) as [Rulebook, Rulebook];
  const dirty = dirtyLines(universe, [before, after], edits.policies);
  const pieces = differingPieces(universe, [before, after], dirty);
  const blocks = KINDS.flatMap((kind) =>
    rectangles(pieces.filter((piece) => piece.kind === kind)).map((block) => ({ kind, block })),
  );
  const explain = createExplainer(before, after, blocks.length);
  const relabelled = createRelabelled(base, head, universe.endpoints, edits);
  const changes = blocks.map(({ kind, block }): Change => {
    const change = { ...kind, ...rectangleOf(block, universe), because: explain(kind.change, block) };
    const labels = relabelled(change);
    return labels.length === 0 ? change : { ...change, relabelled: labels };
  });
  const told = new Set(changes.flatMap(({ sources, destinations }) => [...sources, ...destinations]));
  const endpoints = universe.endpoints.filter((endpoint) => endpoint.kind !== 'pods' || told.has(endpoint));
  return { base, head, edits, endpoints, everything: universe.endpoints, changes, undecided: unseen.undecided };
}

type KindPiece = Piece & { readonly kind: Kind };

function differingPieces(universe: Universe, rulebooks: readonly [Rulebook, Rulebook], dirty: DirtyLines): KindPiece[] {
  const size = universe.endpoints.length;
  const notDirtySources = removeAll(all(size), dirty.sources);
  const judge = createJudge(rulebooks, size);
  const shared = createShared();
  const pieces: KindPiece[] = [];
  for (const role of ['source', 'destination'] as const) {
    const dirtyOnes = members(role === 'source' ? dirty.sources : dirty.destinations);
    for (const { lines, verdicts } of alike(judge, role, dirtyOnes, universe)) {
      const line: Line = { endpoint: lines[0], role };
      for (const { ports, allowed } of verdicts) {
        const [base, head] = allowed as [Bits, Bits];
        if (equal(base, head)) continue;
        for (const { kind, others } of differences(line, base, head, universe)) {
          // Flows from dirty sources are in the rows already.
          if (role === 'destination') keepAll(others, notDirtySources);
          if (isEmpty(leaveOutNoFlows(others, line, universe))) continue;
          pieces.push({ role, lines, others: shared(others), ports, kind });
        }
      }
    }
  }
  return pieces;
}

/** The other ends to which flows of the line opened or closed, with both ends in both versions or with one come or gone. */
function differences(
  { endpoint }: Line,
  base: Bits,
  head: Bits,
  { sides }: Universe,
): Pick<KindPiece, 'kind' | 'others'>[] {
  return [OPENED, CLOSED].flatMap(({ policy, endpoints, without }) => {
    const others = without === 0 ? removeAll(head.slice(), base) : removeAll(base.slice(), head);
    // The version that does not allow the flow: is that because it does not have one of the ends?
    const { present } = sides[without] as Side;
    if (!has(present, endpoint)) return [{ kind: endpoints, others }];
    return [
      { kind: policy, others: keepAll(others.slice(), present) },
      { kind: endpoints, others: removeAll(others, present) },
    ];
  });
}
