import { type AddressRange, wholeFamily } from '../cluster/address.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { Comparison, Endpoint } from '../flow/change.ts';
import { lazy } from '../flow/once.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { undeclaredWords } from '../naming/undeclared.ts';
import { identity } from '../naming/workloads.ts';
import { byKind, createWorld } from '../naming/world.ts';
import { enumerate, list, plain } from './words.ts';

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

/** CIDR blocks, or what is missing of a family where that is shorter; of both families whole it is any address. */
function addresses(ranges: readonly AddressRange[]): Sentence[] {
  const families = ([4, 6] as const).map((family) => {
    const whole = [wholeFamily(family)];
    const blocks = cidrs(ranges.filter((range) => range.family === family));
    return { whole: list(cidrs(whole)), blocks, gaps: cidrs(subtract(whole, ranges)) };
  });
  if (families.every(({ gaps }) => gaps.length === 0)) return [plain('any address outside the cluster')];
  return families.flatMap(({ whole, blocks, gaps }) => {
    if (gaps.length >= blocks.length) return blocks.map((block) => say`${block}`);
    return gaps.length === 0 ? [whole] : [say`${whole} except ${list(gaps)}`];
  });
}

/** One address is written without a prefix length. */
function cidrs(ranges: readonly AddressRange[]): string[] {
  return rangesToCidrs(ranges).map((cidr) => cidr.replace(cidr.includes(':') ? '/128' : '/32', ''));
}
