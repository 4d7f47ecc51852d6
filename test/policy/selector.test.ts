import { expect, test } from 'vitest';
import type { Labels } from '../../src/cluster/cluster.ts';
import { canonical, matches, type Requirement, type Selector } from '../../src/policy/selector.ts';

const is = (key: string, operator: Requirement['operator'], ...values: string[]): Requirement => ({
  key,
  operator,
  values,
});

test.each<[string, Selector, Labels, boolean]>([
  ['L1: the empty selector matches everything', [], {}, true],
  ['L2: In of one value', [is('a', 'In', 'x')], { a: 'x' }, true],
  ['L2: another value', [is('a', 'In', 'x')], { a: 'z' }, false],
  ['L2: the empty value must be there', [is('a', 'In', '')], { a: '' }, true],
  ['L3: In does not match an absent key', [is('a', 'In', 'x', '')], { b: 'x' }, false],
  ['L3: one of several values', [is('a', 'In', 'x', 'y')], { a: 'y' }, true],
  ['L4: NotIn matches an absent key', [is('a', 'NotIn', 'x')], {}, true],
  ['L4: NotIn the empty value too', [is('a', 'NotIn', '')], {}, true],
  ['L4: NotIn matches another value', [is('a', 'NotIn', 'x')], { a: 'y' }, true],
  ['L4: NotIn does not match a listed value', [is('a', 'NotIn', 'x', 'y')], { a: 'y' }, false],
  ['L5: Exists matches any value, the empty one too', [is('a', 'Exists')], { a: '' }, true],
  ['L5: Exists does not match an absent key', [is('a', 'Exists')], { b: 'x' }, false],
  ['L6: DoesNotExist matches an absent key', [is('a', 'DoesNotExist')], { b: 'x' }, true],
  ['L6: DoesNotExist does not match a present one', [is('a', 'DoesNotExist')], { a: '' }, false],
  ['L7: all must hold', [is('a', 'In', 'x'), is('b', 'In', 'x')], { a: 'x', b: 'x' }, true],
  ['L7: one that does not is enough', [is('a', 'In', 'x'), is('b', 'In', 'x')], { a: 'x' }, false],
  ['L7: a contradiction matches nothing', [is('a', 'In', 'x'), is('a', 'NotIn', 'x')], { a: 'x' }, false],
  ['L8: keys are compared byte by byte', [is('A', 'Exists')], { a: 'x' }, false],
  ['L8: so are values', [is('a', 'In', 'X')], { a: 'x' }, false],
  ['L8: names that every object has are no labels', [is('constructor', 'Exists')], {}, false],
])('%s', (_rule, selector, labels, expected) => {
  expect(matches(selector, labels)).toBe(expected);
});

test('selectors that are the same requirements, however written, have one canonical text (D10)', () => {
  const one = canonical([is('a', 'In', 'x', 'y'), is('b', 'Exists')]);
  expect(canonical([is('b', 'Exists'), is('a', 'In', 'y', 'x', 'y')])).toBe(one);
  const others = [
    [is('a', 'NotIn', 'x', 'y'), is('b', 'Exists')],
    [is('a', 'In', 'x'), is('b', 'Exists')],
    [is('b', 'Exists')],
  ];
  for (const other of others) expect(canonical(other)).not.toBe(one);
});
