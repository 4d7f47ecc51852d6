import type { Endpoint } from '../flow/change.ts';
import { lazy } from '../flow/once.ts';
import type { Evidence } from './evidence.ts';
import type { Flows } from './flows.ts';
import { isEveryTcpPort } from './port-sets.ts';

/**
 * Tells closed flows whose ends may talk on another port instead: a port that moved on both sides is no outage. Where all
 * ports opened nothing moved.
 */
export function createMoved({ flows: { opened } }: Evidence): (closed: Flows) => boolean {
  const pairs = lazy(() => new Set(opened.filter(({ ports }) => !isEveryTcpPort(ports)).map(nameOfEnds)));
  return (closed) => !isEveryTcpPort(closed.ports) && pairs().has(nameOfEnds(closed));
}

function nameOfEnds({ sources, destinations }: Pick<Flows, 'sources' | 'destinations'>): string {
  const ids = (ends: readonly Endpoint[]) => ends.map(({ id }) => id).sort();
  return JSON.stringify([ids(sources), ids(destinations)]);
}
