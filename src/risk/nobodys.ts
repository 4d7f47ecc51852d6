import type { Endpoint, State } from '../flow/change.ts';
import { isDeclared, isOutside } from './ends.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { type Flows, not } from './flows.ts';
import { together } from './group.ts';
import type { Opening } from './judge.ts';
import { isOfNobody, isSure } from './sure.ts';

/** What is found of some flows. */
interface Told {
  readonly opening: Opening;
  readonly finding: Finding;
}

type Versions = Readonly<Record<'base' | 'head', State>>;

/**
 * Tells flows of undeclared pods apart from those of a group that are sure, where they would put a name into its sentence that
 * no sure flow has there: the sentence names all sources and all destinations, and what only undeclared pods can reach now may
 * be open to the workloads since long. Of pods beside declared workloads nothing is told apart unless it is worse.
 */
export function bySureness(
  { base, head }: Versions,
  tell: (opening: Opening) => readonly Told[],
): (opening: Opening) => readonly Told[] {
  return (opening) => {
    const { parts, zone, changes } = opening;
    const isTold = createAdding(parts.filter(isSure));
    const rest = parts.filter(not(isTold));
    if (rest.length === 0 || !parts.some(isSure)) return tell(opening);
    const sure = { ...together(parts.filter(isTold)), zone };
    const [told, others] = [tell(sure), tell({ ...together(rest), zone })];
    const isSaid = rest.every((part) => isOfNobody([base, head], part)) && worst(told) <= worst(others);
    return isSaid ? tell({ ...sure, changes }) : [...told, ...others];
  };
}

/** Whether flows add no name to those of the sure ones. */
function createAdding(sure: readonly Flows[]): (part: Flows) => boolean {
  const names = (parts: readonly Flows[]) =>
    [parts.flatMap(({ sources }) => sources), parts.flatMap(({ destinations }) => destinations)].map(
      (ends) => new Set(ends.filter((end: Endpoint) => isDeclared(end) || isOutside(end)).map(({ id }) => id)),
    );
  const known = names(sure);
  return (part) => isSure(part) || names([part]).every((own, i) => [...own].every((id) => known[i]?.has(id)));
}

/** As an index: the most severe is the least. */
function worst(told: readonly Told[]): number {
  return Math.min(SEVERITIES.length, ...told.map(({ finding }) => SEVERITIES.indexOf(finding.severity)));
}

/**
 * Without the findings about pods beside declared workloads alone where another says of a workload, in the same row of flows,
 * what is as severe: such pods may well not exist.
 */
export function withoutNobodys({ base, head }: Versions, told: readonly Told[]): Told[] {
  const keyOf = ({ zone }: Opening, change: number) => `${zone} ${change}`;
  const said = new Map<string, Told[]>();
  for (const each of told.filter(({ opening }) => opening.parts.some(isSure))) {
    for (const change of each.opening.changes) {
      const key = keyOf(each.opening, change);
      said.set(key, [...(said.get(key) ?? []), each]);
    }
  }
  const isSaid = (each: Told) =>
    each.opening.parts.every((part) => isOfNobody([base, head], part)) &&
    each.opening.changes.every((change) => worst(said.get(keyOf(each.opening, change)) ?? []) <= worst([each]));
  return told.filter(not(isSaid));
}
