import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeOnChanges } from '../reference/agree.ts';
import { versions } from '../reference/random.ts';
import { strangers } from '../reference/strangers.ts';

test('every flow that differs between two random versions is in one change, and no other is', () => {
  fc.assert(
    fc.property(versions, strangers, (both, others) => {
      expect(agreeOnChanges(both, others).disagreements).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
