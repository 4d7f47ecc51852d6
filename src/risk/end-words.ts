import { type AddressRange, wholeFamily } from '../cluster/address.ts';
import { subtract } from '../cluster/ranges.ts';
import type { Comparison, Endpoint } from '../flow/change.ts';
import { lazy } from '../flow/once.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { shortest } from '../naming/addresses.ts';
import { undeclaredWords } from '../naming/undeclared.ts';
import { identity } from '../naming/workloads.ts';
import { byKind, createWorld } from '../naming/world.ts';
import { enumerate, list, plain } from './words.ts';

const FAMILIES = [4, 6] as const;

/**
 * Ends of flows as a sentence names them: workloads one by one, then pods that no manifest declares, then addresses. Of a
 * namespace of which a workload is named, other pods are not: there they may well not exist.
 */
export type EndWords = (ends: readonly Endpoint[]) => Sentence;

/** @param side the version that has all of the ends */
export function createEndWords({ everything, undecided }: Comparison, side: 'base' | 'head'): EndWords {
  const world = lazy(() => createWorld(everything, side, undecided.length === 0));
  return (ends) => {
    const { workloads, pods, addresses: outside } = byKind(ends);
    const names = workloads.map(world().nameOf).sort();
    const told = new Set(workloads.map((workload) => identity(workload).namespace));
    return enumerate([
      ...names.map((name) => say`${name}`),
      ...(pods.length === 0 ? [] : undeclaredWords(pods, world(), told)),
      ...addresses(outside.flatMap(({ ranges }) => ranges)),
    ]);
  };
}

/** In each family as the flow table has them; of both families whole it is any address. */
function addresses(ranges: readonly AddressRange[]): Sentence[] {
  if (subtract(FAMILIES.map(wholeFamily), ranges).length === 0) return [plain('any address outside the cluster')];
  return FAMILIES.map((family) => ranges.filter((range) => range.family === family)).flatMap((mine) => {
    if (mine.length === 0) return [];
    const { cidrs, missing } = shortest(mine);
    const blocks = cidrs.map((cidr) => say`${alone(cidr)}`);
    return missing.length === 0 ? blocks : [say`${list(cidrs.map(alone))} except ${list(missing.map(alone))}`];
  });
}

/** One address is written without a prefix length. */
function alone(cidr: string): string {
  return cidr.replace(cidr.includes(':') ? '/128' : '/32', '');
}
