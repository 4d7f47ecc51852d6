import { NAME_LABEL } from '../cluster/namespace.ts';
import { canonical, type Requirement, type Selector } from '../policy/selector.ts';
import type { PodSet } from '../policy/tier.ts';

/** One text for all sets of pods that are written differently and ask for the same. */
export function nameOfSet({ namespaces, pods }: PodSet): string {
  return JSON.stringify(['name' in namespaces ? namespaces : canonical(namespaces.selector), canonical(pods)]);
}

/** Of more parts than these nobody reads which were there before: the set stands for itself. */
const MOST_PARTS = 100;

/**
 * One text for each part of a set that asks for one value where the set asks for one of several: whether something was written
 * as one set or as several makes no difference to its parts.
 */
export function partsOfSet({ namespaces, pods }: PodSet): readonly string[] {
  const named: Selector =
    'name' in namespaces ? [{ key: NAME_LABEL, operator: 'In', values: [namespaces.name] }] : namespaces.selector;
  const [places, kinds] = [alternatives(named), alternatives(pods)];
  const whole = places.length * kinds.length > MOST_PARTS;
  return (whole ? [named] : places).flatMap((place) =>
    (whole ? [pods] : kinds).map((kind) => JSON.stringify([canonical(place), canonical(kind)])),
  );
}

/** The selectors that a selector is one or the other of: all labels of one value each. */
function alternatives(selector: Selector): readonly Selector[] {
  return selector.reduce<readonly Selector[]>(
    (found, requirement) =>
      found.length > MOST_PARTS ? found : found.flatMap((own) => eachOf(requirement).map((one) => [...own, one])),
    [[]],
  );
}

function eachOf(requirement: Requirement): readonly Requirement[] {
  const { operator, values } = requirement;
  return operator === 'In' ? [...new Set(values)].map((value) => ({ ...requirement, values: [value] })) : [requirement];
}
