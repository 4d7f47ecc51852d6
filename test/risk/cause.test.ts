import { expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { because } from '../../src/risk/cause.ts';

test('where no cause is known nothing is said of why', () => {
  expect(write(because({ causes: [], relabelled: [] }))).toBe('');
});
