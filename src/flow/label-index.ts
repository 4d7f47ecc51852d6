import { canonical, type Requirement, type Selector } from '../policy/selector.ts';
import { add, type Bits, keepAll, none, removeAll } from './bits.ts';
import type { Pod } from './decide.ts';

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
  const values = new Map<string, Map<string, number[]>>();
  for (const { i, party } of pods) {
    add(everyPod, i);
    for (const [key, value] of Object.entries(party.labels)) {
      const ofKey = values.get(key) ?? new Map<string, number[]>();
      values.set(key, ofKey);
      const holders = ofKey.get(value);
      if (holders === undefined) ofKey.set(value, [i]);
      else holders.push(i);
    }
  }

  function holders({ key, operator, values: wanted }: Requirement): Bits {
    const ofKey = values.get(key);
    const listed = operator === 'In' || operator === 'NotIn' ? wanted : [...(ofKey?.keys() ?? [])];
    const found = none(size);
    for (const value of listed) for (const i of ofKey?.get(value) ?? []) add(found, i);
    return operator === 'In' || operator === 'Exists' ? found : removeAll(everyPod.slice(), found);
  }

  return once(canonical, (selector) =>
    selector.reduce<Bits>((bits, requirement) => keepAll(bits, holders(requirement)), everyPod.slice()),
  );
}

/** Finds each answer once: by the very input, and by a text that is the same for inputs that mean the same. */
export function once<T extends object, R>(key: (input: T) => string, find: (input: T) => R): (input: T) => R {
  const byInput = new Map<T, R>();
  const byKey = new Map<string, R>();
  return (input) => {
    const known = byInput.get(input);
    if (known !== undefined) return known;
    const name = key(input);
    const answer = byKey.get(name) ?? find(input);
    byKey.set(name, answer);
    byInput.set(input, answer);
    return answer;
  };
}
