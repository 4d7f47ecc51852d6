import { expect, test } from 'vitest';
import { lowered } from '../../src/risk/severity.ts';

test.each([
  ['critical', 'high'],
  ['high', 'medium'],
  ['medium', 'low'],
  ['low', 'info'],
  ['info', 'info'],
] as const)('one level less than %s is %s', (severity, less) => {
  expect(lowered(severity)).toBe(less);
});
