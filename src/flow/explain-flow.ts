import type { AddressRange } from '../cluster/address.ts';
import { union } from '../cluster/ranges.ts';
import { InputError } from '../source/input-error.ts';
import type { End } from './end.ts';
import { type Explanation, explain, nameOfAnswer } from './explain.ts';
import { explainChange, type PortChange } from './explain-change.ts';
import { type Found, type FoundEnd, findEnd, type NamedState } from './find-end.ts';
import type { Ports } from './port-axis.ts';

/** The answer for two ends, or for a part of the addresses that one of them is. */
export interface FlowExplanation {
  /** The addresses of the part; absent where neither end is a set of addresses. */
  readonly ranges?: readonly AddressRange[];
  /** One for each version asked, in their order. */
  readonly versions: readonly VersionExplanation[];
  /** What differs between two versions; empty if one alone was asked. */
  readonly changes: readonly PortChange[];
}

export interface VersionExplanation {
  readonly source: Found | undefined;
  readonly destination: Found | undefined;
  /** Absent where the version lacks one of the ends. */
  readonly explanation?: Explanation;
}

/**
 * Explains the flows from one end to another in one version, or in base and head and what changed between them. Addresses
 * that policies tell apart come in parts, as few as have an answer of their own.
 *
 * @throws InputError if an end cannot be found, or if there is no such flow in a cluster
 */
export function explainFlow(
  from: End,
  to: End,
  asked: Ports,
  versions: readonly NamedState[],
): readonly FlowExplanation[] {
  const destinations = findEnd(to, versions);
  const parts = findEnd(from, versions).flatMap((source) =>
    destinations.map((destination) => [source, destination] as const),
  );
  for (const [source, destination] of parts) refuseNoFlow(from, to, source, destination);
  return joined(parts.map(([source, destination]) => explainPart(source, destination, asked, versions)));
}

function refuseNoFlow(from: End, to: End, source: FoundEnd, destination: FoundEnd): void {
  const ends = source.versions.map((found, i) => [found, destination.versions[i]] as const);
  if (ends.every(([a, b]) => a?.party.kind === 'outside' && b?.party.kind === 'outside')) {
    throw new InputError(
      `${from.text} and ${to.text} are both outside the cluster: no policy speaks of flows between them`,
    );
  }
  // A pod cannot block access to itself (semantics N12); of any other workload there may be two pods.
  if (ends.some(([a, b]) => a?.workload?.kind === 'Pod' && a.workload === b?.workload)) {
    throw new InputError(`${from.text} is a single pod: no policy comes between it and itself`);
  }
}

function explainPart(
  source: FoundEnd,
  destination: FoundEnd,
  asked: Ports,
  versions: readonly NamedState[],
): FlowExplanation {
  const ranges = source.ranges ?? destination.ranges;
  const answers = versions.map(({ state }, i): VersionExplanation => {
    const ends = { source: source.versions[i], destination: destination.versions[i] };
    if (ends.source === undefined || ends.destination === undefined) return ends;
    return { ...ends, explanation: explain(state, ends.source.party, ends.destination.party, asked) };
  });
  const [base, head] = answers;
  const changes = base && head ? explainChange(base.explanation, head.explanation) : [];
  return { ...(ranges === undefined ? {} : { ranges }), versions: answers, changes };
}

/** Joins parts of addresses that have the same answer; in the order of their first address. */
function joined(parts: readonly FlowExplanation[]): FlowExplanation[] {
  const groups = new Map<string, FlowExplanation>();
  for (const part of parts) {
    const name = JSON.stringify(part.versions.map(nameOfAnswers));
    const first = groups.get(name) ?? part;
    const ranges = part.ranges && { ranges: union([...(first.ranges ?? []), ...part.ranges]) };
    groups.set(name, { ...first, ...ranges });
  }
  const first = ({ ranges }: FlowExplanation) => ranges?.[0]?.first ?? 0n;
  return [...groups.values()].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

function nameOfAnswers({ explanation, source, destination }: VersionExplanation): string {
  const { egress = [], ingress = [] } = explanation ?? {};
  const answers = [egress, ingress].map((side) => side.map(nameOfAnswer));
  return JSON.stringify([source?.workload?.id, destination?.workload?.id, ...answers]);
}
