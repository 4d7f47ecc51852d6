import { describe, expect, test } from 'vitest';
import { alike } from '../../src/flow/alike.ts';
import { add, none } from '../../src/flow/bits.ts';
import type { Judge, Verdict } from '../../src/flow/line.ts';
import type { Universe } from '../../src/flow/universe.ts';

const SIZE = 40;

function bits(...endpoints: readonly number[]) {
  const set = none(SIZE);
  for (const endpoint of endpoints) add(set, endpoint);
  return set;
}

/** Of a universe whose base has the endpoints below 30, and head all of them. */
function universe(special: { readonly addresses?: readonly number[]; readonly single?: readonly number[] }) {
  const { addresses = [], single = [] } = special;
  const upTo = (end: number) => ({ present: bits(...Array(end).keys()) });
  const parts = { addresses: bits(...addresses), single: bits(...single), sides: [upTo(30), upTo(SIZE)] };
  return parts as unknown as Universe;
}

/** Lines are alike by the last digit of their endpoint. */
function judging() {
  const asked: string[] = [];
  const judge: Judge = {
    keyOf: ({ endpoint, role }) => `${role} ${endpoint % 10}`,
    verdictsOf: ({ endpoint, role }): readonly Verdict[] => {
      asked.push(`${role} ${endpoint}`);
      return [];
    },
  };
  return { judge, asked };
}

describe('lines are together', () => {
  test.each([
    ['that have the same key', {}, [1, 2, 11, 21], [[1, 11, 21], [2]]],
    [
      'and addresses for themselves, which have no flow to each other',
      { addresses: [11, 21] },
      [1, 11, 21],
      [[1], [11, 21]],
    ],
    ['and each single pod for itself, which has none to itself', { single: [11, 21] }, [1, 11, 21], [[1], [11], [21]]],
    ['and those that one version does not have for themselves', {}, [1, 21, 31], [[1, 21], [31]]],
  ])('%s', (_, special, endpoints, together) => {
    const groups = [...alike(judging().judge, 'source', endpoints, universe(special))];
    expect(groups.map(({ lines }) => lines)).toEqual(together);
  });
});

test('each kind of line is judged once, and not before it is asked for', () => {
  const { judge, asked } = judging();
  const groups = alike(judge, 'destination', [1, 2, 11, 12, 31], universe({}));
  expect(asked).toEqual([]);
  groups.next();
  groups.next();
  expect(asked).toEqual(['destination 1']);
  expect([...groups].map(({ lines }) => lines)).toEqual([[2, 12]]);
  expect(asked).toEqual(['destination 1', 'destination 2']);
});
