import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeOnChanges, disagreementsOnTurning } from '../reference/agree.ts';
import { versions } from '../reference/random.ts';
import { RUNS } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';

describe('the comparison of two random versions', () => {
  it('has every flow that differs in one change, and no other', () => {
    fc.assert(
      fc.property(versions, strangers, (both, others) => {
        expect(agreeOnChanges(both, others).disagreements).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the reverse of the comparison the other way round, and nothing for a version and itself', () => {
    fc.assert(
      fc.property(versions, (both) => {
        expect(disagreementsOnTurning(both)).toEqual([]);
      }),
      RUNS,
    );
  });
});
