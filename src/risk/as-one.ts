import { groupBy } from '../cluster/group-by.ts';
import type { Endpoint } from '../flow/change.ts';
import { portsOf } from '../flow/ports.ts';
import { type Group, together } from './group.ts';

/** A tool makes a policy for every workload from one template, and of more findings that say the same nobody reads the last. */
const MOST_ALIKE = 5;

/**
 * Makes one group of more than a few that differ in nothing but who is at one end and which rule lets it through, and of which
 * there is the same to say. What such a group says of all its ends is true of each.
 *
 * @param said what there is to say of a group beside its ends and its rule
 * @param few how many are told each for itself
 */
export function asOne(groups: readonly Group[], said: (group: Group) => string, few = MOST_ALIKE): readonly Group[] {
  const ofSources = joinedAt(({ destinations }) => destinations, groups, said, few);
  return joinedAt(({ sources }) => sources, ofSources, said, few);
}

/** @param at the end that is the same in groups to be joined */
function joinedAt(
  at: (group: Group) => readonly Endpoint[],
  groups: readonly Group[],
  said: (group: Group) => string,
  few: number,
): readonly Group[] {
  if (groups.length <= few) return groups;
  return [...groupBy(groups, (group) => likenessOf(group, at(group))).values()].flatMap((alike) =>
    alike.length <= few
      ? alike
      : [...groupBy(alike, said).values()].flatMap((some) =>
          some.length <= few ? some : together(some.flatMap(({ parts }) => parts)),
        ),
  );
}

/** One text for groups that differ in one of their ends and in their rules. */
function likenessOf({ causes, relabelled, isNew, ports }: Group, other: readonly Endpoint[]): string {
  const kind = [isNew, relabelled.length > 0, causes[0]?.side, causes[0]?.effect];
  return JSON.stringify([kind, namesOf(other), portsOf(ports)]);
}

function namesOf(ends: readonly Endpoint[]): string {
  return ends
    .map(({ id }) => id)
    .sort()
    .join();
}
