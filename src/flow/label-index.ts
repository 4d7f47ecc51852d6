import { canonical, type Requirement, type Selector } from '../policy/selector.ts';
import { add, type Bits, keepAll, none, removeAll } from './bits.ts';
import type { Pod } from './decide.ts';
import { once } from './once.ts';

/**
 * Finds the pods that match a selector by what labels there are, not pod by pod.
 *
 * @param pods with their numbers in the universe
 * @param size of the universe
 */
export function createLabelIndex(
  pods: readonly { readonly i: number; readonly party: Pod }[],
  size: number,
): (selector: Selector) => Bits {
  const everyPod = none(size);
  for (const { i } of pods) add(everyPod, i);

  /** Few of the keys of pods are ever asked for, so each is looked up when it is. */
  const holdersOf = once(
    ({ key }: Pick<Requirement, 'key'>) => key,
    ({ key }) => {
      const found = new Map<string, number[]>();
      for (const { i, party } of pods) {
        if (!Object.hasOwn(party.labels, key)) continue;
        const value = party.labels[key] as string;
        const holders = found.get(value);
        if (holders === undefined) found.set(value, [i]);
        else holders.push(i);
      }
      return found;
    },
  );

  function holders(requirement: Requirement): Bits {
    const { operator, values } = requirement;
    const ofKey = holdersOf(requirement);
    const listed = operator === 'In' || operator === 'NotIn' ? values : ofKey.keys();
    const found = none(size);
    for (const value of listed) for (const i of ofKey.get(value) ?? []) add(found, i);
    return operator === 'In' || operator === 'Exists' ? found : removeAll(everyPod.slice(), found);
  }

  return once(canonical, (selector) =>
    selector.reduce<Bits>((bits, requirement) => keepAll(bits, holders(requirement)), everyPod.slice()),
  );
}
