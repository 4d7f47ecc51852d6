import { expect, test } from 'vitest';
import { fuzzWhole } from './whole.ts';

test('300 mutated changes go from the reading to every view', async () => {
  const { changes, findings, failures } = await fuzzWhole(300, 20_261_127);
  expect(failures).toEqual([]);
  expect(changes).toBe(300);
  expect(findings).toBeGreaterThan(50);
});
