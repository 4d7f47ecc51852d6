import { expect, test } from 'vitest';
import { today } from '../../src/source/today.ts';

const NOW = Date.UTC(2027, 2, 31, 23, 59, 59);

test('the day is that of the clock by UTC, or of SOURCE_DATE_EPOCH', () => {
  expect(today({}, NOW)).toBe('2027-03-31');
  expect(today({ SOURCE_DATE_EPOCH: '' }, NOW + 1000)).toBe('2027-04-01');
  expect(today({ SOURCE_DATE_EPOCH: '86399' }, NOW)).toBe('1970-01-01');
});

test.each(['soon', '-1', '1.5', '999999999999'])('SOURCE_DATE_EPOCH=%s is refused', (fixed) => {
  expect(() => today({ SOURCE_DATE_EPOCH: fixed }, NOW)).toThrow('SOURCE_DATE_EPOCH must be a number of seconds');
});
