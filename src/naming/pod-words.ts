import { type Sentence, say } from '../manifest/sentence.ts';
import { amount, inWords } from './amount.ts';
import { enumerate, type Part } from './enumerate.ts';
import { labelWords, OF_NAMESPACES, OF_PODS } from './label-words.ts';
import type { PodGroup } from './pods.ts';
import { FEW, listWorkloads, missingWorkloads, type WorkloadName, within } from './workloads.ts';
import type { World } from './world.ts';

const LONGEST_LIST = 3;

/** `every`: of pods that stand for themselves. `those`: of pods that something else is said to be without. */
export type Manner = 'every' | 'those';

/** A group of pods as people say it: `every pod of shop (5 workloads)`, `other pods of shop`, `pods of shop with app=web`. */
export function podPart(group: PodGroup, world: World, manner: Manner): Part {
  const { names, others, declared, set } = group;
  const count = Math.max(names.length + Number(others), declared?.length ?? 0);
  const words = phrase(group, placeWords(group, world), world.nameOf, manner);
  const part = { words, count, set, weight: Math.max(names.length, words.names.length) };
  if (names.length !== 1 || others) return part;
  return { ...part, within: phrase(group, say``, within(world.nameOf), manner) };
}

function phrase(group: PodGroup, place: Sentence, nameOf: WorkloadName, manner: Manner): Sentence {
  const { names, others, boxes, declared, except } = group;
  const whole = boxes.some(({ size }) => size === 0);
  if (declared === undefined) {
    return whole ? say`other pods${place}` : say`other pods${place} ${labelWords(boxes, OF_PODS)}`;
  }
  // One namespace's few workloads say more than its name does.
  const few = declared.length > 0 && declared.length <= FEW && names.length === 1 && !others;
  if (!whole && few && except.length === 0) {
    return say`${listWorkloads(declared, nameOf)} and other pods${place} ${labelWords(boxes, OF_PODS)}`;
  }
  // After a list of places one would take it for the last one's.
  const listed = place.words.join('') !== '' && names.length + Number(others) > 1;
  const counted =
    manner === 'every' && declared.length > 0
      ? say` (${own(amount(declared.length, 'workload'))}${own(listed ? ' in all' : '')})`
      : say``;
  const but = except.length === 0 ? say`` : say` except ${missingWorkloads(except, nameOf)}`;
  const pods = whole && manner === 'every' ? say`every pod` : say`pods`;
  const labels = whole ? say`` : say` ${labelWords(boxes, OF_PODS)}`;
  // Two kinds of labels in a row would be read as one.
  return group.namespaces.size > 0 ? say`${pods}${labels}${place}` : say`${pods}${place}${labels}${but}${counted}`;
}

/** ` of shop`, ` of a, b and any other namespace`; nothing if it is anywhere. */
export function placeWords(
  { names, others, namespaces }: Pick<PodGroup, 'names' | 'others' | 'namespaces'>,
  { known }: World,
): Sentence {
  if (namespaces.size > 0) {
    const labelled = labelWords([namespaces], OF_NAMESPACES);
    return known > 0 ? say` of other namespaces ${labelled}` : say` of namespaces ${labelled}`;
  }
  if (others && names.length === known) return say``;
  if (names.length === 0) return say` of any other namespace`;
  const named = namespaceWords(names, others);
  return others ? say` of ${named} and any other namespace` : say` of ${named}`;
}

function namespaceWords(names: readonly string[], more: boolean): Sentence {
  const phrases = names.map((name) => ({ words: say`${name}`, count: 1 }));
  if (names.length > LONGEST_LIST)
    return say`${inWords(names.length)} namespaces (${enumerate(phrases, LONGEST_LIST - 1)})`;
  const last = phrases.at(-1);
  if (more || last === undefined || names.length === 1) return enumerate(phrases, LONGEST_LIST);
  return say`${enumerate(phrases.slice(0, -1), LONGEST_LIST)} and ${last.words}`;
}

function own(text: string): Sentence {
  return { words: [text], names: [] };
}
