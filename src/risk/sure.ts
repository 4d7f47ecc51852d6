import type { Rectangle, State } from '../flow/change.ts';
import { areNobodys, areUndeclared } from './ends.ts';

/** Whether there are such flows for all that is declared: at both ends something other than pods that no manifest declares. */
export function isSure({ sources, destinations }: Pick<Rectangle, 'sources' | 'destinations'>): boolean {
  return !areUndeclared(sources) && !areUndeclared(destinations);
}

/** Whether one of the ends of some flows are pods beside declared workloads alone, which may well not exist. */
export function isOfNobody(
  states: readonly State[],
  { sources, destinations }: Pick<Rectangle, 'sources' | 'destinations'>,
): boolean {
  return areNobodys(states, sources) || areNobodys(states, destinations);
}
