import type { Json, Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';

/** The keys of the labels that selectors of policies ask for, of pods and of namespaces alike. */
export function askedLabels(policies: readonly Manifest[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const look = (value: Json) => {
    if (Array.isArray(value)) {
      for (const item of value) look(item);
      return;
    }
    if (!isObject(value)) return;
    const { matchLabels, matchExpressions } = value;
    if (isObject(matchLabels)) for (const key of Object.keys(matchLabels)) keys.add(key);
    if (Array.isArray(matchExpressions)) {
      for (const each of matchExpressions) if (isObject(each) && typeof each['key'] === 'string') keys.add(each['key']);
    }
    for (const part of Object.values(value)) look(part);
  };
  for (const { body } of policies) look(body['spec'] ?? null);
  return keys;
}
