import { expect, test } from 'vitest';
import type { Labels } from '../../src/cluster/cluster.ts';
import { members } from '../../src/flow/bits.ts';
import { createLabelIndex } from '../../src/flow/label-index.ts';
import type { Requirement, Selector } from '../../src/policy/selector.ts';

const SIZE = 40;
const pod = (i: number, labels: Labels) => {
  const namespace = { name: 'shop', labels: {} };
  return { i, party: { kind: 'pod' as const, namespace, labels, ports: [], hostNetwork: false, addresses: [] } };
};
const matching = createLabelIndex(
  [
    pod(0, { app: 'db' }),
    pod(1, { app: 'web', tier: 'front' }),
    pod(2, { app: 'web', tier: 'back' }),
    pod(5, { app: 'db' }),
    pod(33, {}),
    pod(34, { app: '' }),
  ],
  SIZE,
);
const asks = (key: string, operator: Requirement['operator'], ...values: string[]) => ({ key, operator, values });

test.each<[string, Selector, number[]]>([
  ['nothing is asked of', [], [0, 1, 2, 5, 33, 34]],
  ['have one of some values', [asks('app', 'In', 'web', 'other')], [1, 2]],
  ['have one of several values', [asks('app', 'In', 'web', 'db')], [0, 1, 2, 5]],
  ['have the empty value', [asks('app', 'In', '')], [34]],
  ['have another value, or none', [asks('app', 'NotIn', 'web')], [0, 5, 33, 34]],
  ['have a key', [asks('app', 'Exists')], [0, 1, 2, 5, 34]],
  ['do not have a key', [asks('app', 'DoesNotExist')], [33]],
  ['meet all that is asked', [asks('app', 'In', 'web'), asks('tier', 'NotIn', 'front')], [2]],
  ['have a key that nothing has', [asks('none', 'Exists')], []],
  ['have no key of an object but their own', [asks('toString', 'Exists')], []],
])('the pods that %s', (_, selector, expected) => {
  expect(members(matching(selector))).toEqual(expected);
});

test('pods are found once for selectors that mean the same', () => {
  const found = matching([asks('app', 'In', 'web', 'db')]);
  expect(matching([asks('app', 'In', 'db', 'web')])).toBe(found);
  expect(matching([asks('app', 'In', 'db')])).not.toBe(found);
});
