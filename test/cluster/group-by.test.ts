import { expect, test } from 'vitest';
import { groupBy } from '../../src/cluster/group-by.ts';

test('items are grouped by what they have in common, groups and items in their order', () => {
  expect([...groupBy([3, 1, 4, 6, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [4, 6]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
