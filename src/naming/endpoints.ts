import type { Endpoint } from '../flow/change.ts';
import { lazy } from '../flow/once.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { addressParts, isEveryAddress } from './addresses.ts';
import { amount } from './amount.ts';
import { enumerate, type Part } from './enumerate.ts';
import { isHaving } from './label-words.ts';
import { selectorOf } from './labels.ts';
import { type Manner, podPart } from './pod-words.ts';
import { type PodGroup, podGroups } from './pods.ts';
import { everyWorkload, FEW_MISSING, workloadParts } from './workloads.ts';
import { byKind, createWorld, type Ends, type World, without } from './world.ts';

const LONGEST_LIST = 3;

/** Divides a set into the parts that people would name. */
export type Naming = (set: readonly Endpoint[]) => readonly Part[];

/**
 * Makes the names for sets of these endpoints: `shop/web`, `every pod of shop (5 workloads)`, `other pods of shop`,
 * `pods of shop with app=web`, `10.0.0.0/8`, `anything except shop/web`.
 *
 * @param all the endpoints that there are; a set is described by what it holds of those that the version has.
 * @param problems of the answer; if pods were not decided, no set is described by what it lacks.
 */
export function nameSets(all: readonly Endpoint[], side: 'base' | 'head', problems: readonly Problem[]): Naming {
  const world = createWorld(all, side, !problems.some(({ code }) => code === 'pods-not-decided'));
  return (set) => {
    const ends = byKind(set);
    const addresses = addressParts(ends.addresses);
    const pods = lazy(() => podParts(ends, world, 'every'));
    const everywhere = isEveryAddress(ends.addresses);
    const inParts = () => (everywhere ? [...addresses, ...pods()] : pods());
    const exception = exceptionOf(ends, world, inParts, everywhere);
    if (exception === undefined) return [...addresses, ...pods()];
    if (everywhere) return [{ words: say`anything${exception}`, count: set.length, set }];
    const inside = [...ends.workloads, ...ends.pods];
    const words = say`every pod${exception}${counted(ends.workloads.length)}`;
    return [...addresses, { words, count: inside.length, set: inside }];
  };
}

/** ` except shop/web`: what a set lacks of all pods, or nothing. Undefined where the words for what it holds are shorter. */
function exceptionOf(
  ends: Ends,
  world: World,
  words: () => readonly Part[],
  everywhere: boolean,
): Sentence | undefined {
  const isLarge = world.elsewhere.length > 0 ? ends.pods.some(({ others }) => others) : everywhere;
  if (!isLarge || !world.whole) return undefined;
  const missing = { ...without(world, ends), addresses: [] };
  if (missing.workloads.length + missing.pods.length === 0) return everywhere ? say`` : undefined;
  if (podGroups(missing, world).some(isNegative)) return undefined;
  const parts = podParts(missing, world, 'those');
  return parts.length <= FEW_MISSING && cost(parts) < cost(words())
    ? parts.reduce(
        (text, { words: each }, i) => (i === 0 ? say` except ${each}` : say`${text} and except ${each}`),
        say``,
      )
    : undefined;
}

/** A set in words, with its exact count: `shop/cart, shop/web`, or `a, b, c and 9 more`. */
export function nameSet(parts: readonly Part[]): Sentence {
  return parts.length === 0 ? say`nothing` : enumerate(parts, LONGEST_LIST);
}

/** "Except namespaces not labelled" would be a riddle. */
function isNegative({ namespaces }: PodGroup): boolean {
  return !selectorOf(namespaces).every(isHaving);
}

/** The largest groups first: what a long list leaves out should be what matters least. */
function podParts(ends: Ends, world: World, manner: Manner): Part[] {
  const groups = podGroups(ends, world);
  const told = new Set(groups.flatMap(({ declared }) => declared ?? []));
  const rest = ends.workloads.filter((workload) => !told.has(workload));
  // "Every workload except" some does not go with other words.
  const every =
    groups.length > 0 || manner === 'those' ? undefined : everyWorkload(rest, world.workloads, world.nameOf);
  const parts = (some: readonly PodGroup[]) => some.map((group) => podPart(group, world, manner));
  return [
    ...parts(groups.filter(({ declared }) => declared !== undefined)),
    ...(every === undefined ? workloadParts(rest, world.declared, world.nameOf) : [every]),
    ...parts(groups.filter(({ declared }) => declared === undefined)),
  ].sort((a, b) => b.count - a.count);
}

/** How much a reader has to take in. */
export function cost(parts: readonly Part[]): number {
  return parts.reduce((sum, { words, weight = words.names.length }) => sum + 1 + weight, 0);
}

function counted(workloads: number): Sentence {
  return workloads === 0 ? say`` : { words: [` (${amount(workloads, 'workload')})`], names: [] };
}
