import type { Endpoint } from '../flow/change.ts';
import { areUndeclared, isOutside } from './ends.ts';
import type { Flows } from './flows.ts';
import { type Group, together } from './group.ts';
import { isSure } from './sure.ts';

/**
 * A group in parts of which each can be said with all its sources and all its destinations in one breath: undeclared pods that
 * reach workloads are told apart from workloads that reach such pods, and those who come in from addresses from who goes out.
 */
export function clausesOf(group: Group): readonly Group[] {
  const both = (is: (ends: readonly Endpoint[]) => boolean) => is(group.sources) && is(group.destinations);
  if (!group.parts.some(isSure) && both((ends) => !areUndeclared(ends))) {
    return divided(group, ({ sources }) => areUndeclared(sources));
  }
  return both((ends) => ends.some(isOutside)) ? divided(group, ({ sources }) => sources.some(isOutside)) : [group];
}

function divided({ parts }: Group, isFirst: (part: Flows) => boolean): Group[] {
  const clauses = [parts.filter(isFirst), parts.filter((part) => !isFirst(part))];
  return clauses.filter(({ length }) => length > 0).map(together);
}
