import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Any of the labels, with one value each. */
export function labels(words: Vocabulary): fc.Arbitrary<Record<string, string>> {
  const each = Object.fromEntries(Object.entries(words).map(([key, values]) => [key, fc.constantFrom(...values)]));
  return fc.record<Raw>(each, { requiredKeys: [] });
}

/** A valid LabelSelector in every shape (semantics D5, L1 to L7). */
export function selector(words: Vocabulary): fc.Arbitrary<Raw> {
  const matchLabels = fc.oneof(
    { weight: 4, arbitrary: oneLabel(words) },
    { weight: 2, arbitrary: labels(words) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const matchExpressions = fc.oneof(
    { weight: 6, arbitrary: fc.array(requirement(words), { maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: fc.record({ matchLabels }) },
    { weight: 3, arbitrary: fc.record({ matchExpressions }) },
    { weight: 1, arbitrary: fc.record({ matchLabels, matchExpressions }) },
  );
}

function oneLabel(words: Vocabulary): fc.Arbitrary<Record<string, string>> {
  return pair(words).map(([key, value]) => ({ [key]: value }));
}

function pair(words: Vocabulary): fc.Arbitrary<readonly [string, string]> {
  const pairs = Object.entries(words).flatMap(([key, values]) => values.map((value) => [key, value] as const));
  return fc.constantFrom(...pairs);
}

function requirement(words: Vocabulary): fc.Arbitrary<Raw> {
  const listed = fc
    .tuple(fc.constantFrom('In', 'NotIn'), pair(words), fc.constantFrom([], ['other'], ['web', 'x', 'a']))
    .map(([operator, [key, value], more]) => ({ key, operator, values: [value, ...more] }));
  const keys = fc.constantFrom(...Object.keys(words), 'absent');
  const bare = fc.record({ key: keys, operator: fc.constantFrom('Exists', 'DoesNotExist') });
  return fc.oneof(
    listed,
    bare,
    bare.map((written) => ({ ...written, values: null })),
  );
}
