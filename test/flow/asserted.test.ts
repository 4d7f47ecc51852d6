import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagreementsOnAssertion, flowAssertion, isolation } from '../reference/assertions.ts';
import { versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';

describe('of random versions and a random assertion, what is broken and what is newly broken is what the reference says:', () => {
  test('flows that must never or always be allowed', () => {
    const seen = { broken: 0, newly: 0 };
    fc.assert(
      fc.property(flowAssertion, versions, strangers, (written, both, others) => {
        const { disagreements, broken, newly } = disagreementsOnAssertion(written, both, others);
        expect(disagreements).toEqual([]);
        seen.broken += broken;
        seen.newly += newly;
      }),
      runs(150),
    );
    expect(seen.broken).toBeGreaterThan(seen.newly);
    expect(seen.newly).toBeGreaterThan(0);
  });

  test('pods that must be isolated', () => {
    const seen = { broken: 0, newly: 0 };
    const somebody = { note: '192.0.2.1' };
    fc.assert(
      fc.property(isolation, versions, strangers, (written, both, others) => {
        const { disagreements, broken, newly } = disagreementsOnAssertion(
          { ...written, reason: somebody.note },
          both,
          others,
        );
        expect(disagreements).toEqual([]);
        seen.broken += broken;
        seen.newly += newly;
      }),
      runs(100),
    );
    expect(seen.broken).toBeGreaterThan(seen.newly);
    expect(seen.newly).toBeGreaterThan(0);
  });
});
