import type { PodsEndpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { textOf } from './labels.ts';
import { placeWords, podPart } from './pod-words.ts';
import { type PodGroup, podGroups } from './pods.ts';
import { createWorld, type Place, type World } from './world.ts';

/** More phrases than this, each of labels and namespaces, and a sentence can no longer be read. */
const MOST_PHRASES = 2;

/**
 * The pods of a set that no manifest declares, in a phrase or two with the words of the flow table. Of more kinds of them a
 * sentence says that they are some, and the table says which.
 *
 * @param told namespaces whose other pods are passed over, since the sentence names a workload there
 */
export function undeclaredWords(pods: readonly PodsEndpoint[], world: World, told: ReadonlySet<string>): Sentence[] {
  const groups = podGroups({ workloads: [], pods }, without(told, worldOf(pods, world)));
  if (groups.length <= MOST_PHRASES) return groups.map((group) => podPart(group, world, 'every').words);
  const place = placeWords(together(groups), world);
  const where = place.words.join('') === '' ? say`` : say` (${trimmed(place)})`;
  return [say`some pods that no manifest declares${where}`];
}

/** Without the space before it. */
function trimmed({ words: [first = '', ...rest], names }: Sentence): Sentence {
  return { words: [first.trimStart(), ...rest], names };
}

/** The world itself, if the pods are as it divides them. Otherwise they are named by what they are, not by what they lack. */
function worldOf(pods: readonly PodsEndpoint[], world: World): World {
  if (pods.every(world.has)) return world;
  return { ...createWorld([...world.workloads, ...pods], world.side, false), known: world.known };
}

function without(told: ReadonlySet<string>, world: World): World {
  const others = (place: Place) => ({ ...place, names: place.names.filter((name) => !told.has(name)) });
  return { ...world, placesWith: (pods) => world.placesWith(pods).map(others) };
}

/** Where the pods of several groups are: the labels of other namespaces are said only if all the groups have the same. */
function together(groups: readonly PodGroup[]): Pick<PodGroup, 'names' | 'others' | 'namespaces'> {
  const labels = new Map(groups.map(({ namespaces }) => [textOf(namespaces), namespaces]));
  const [namespaces] = labels.values();
  return {
    names: [...new Set(groups.flatMap(({ names }) => names))],
    others: groups.some(({ others }) => others),
    namespaces: labels.size === 1 && namespaces !== undefined ? namespaces : new Map(),
  };
}
