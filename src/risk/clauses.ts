import type { Endpoint } from '../flow/change.ts';
import { areUndeclared, isOutside } from './ends.ts';
import { type Flows, not } from './flows.ts';
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

/** In two, of which neither is empty: what the group has at both of its ends, a part has at one of them only. */
function divided({ parts }: Group, isFirst: (part: Flows) => boolean): Group[] {
  return [parts.filter(isFirst), parts.filter(not(isFirst))].map(together);
}
