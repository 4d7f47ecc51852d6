import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeOnChanges, agreeOnList } from '../reference/agree.ts';
import { cluster, versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';

/** Networks in the blocks of the random policies, beside them, and cut by them. */
const podCIDRs = fc.subarray(
  ['10.1.2.0/28', '10.1.0.0/28', '10.9.0.0/28', '192.168.0.0/28', '2001:db8:1::0/124', 'fd00::0/124'],
  { minLength: 1, maxLength: 3 },
);

test('where it is known which addresses pods can have, a random list has the flows that blocks allow them (N4, C8)', () => {
  let more = 0;
  fc.assert(
    fc.property(cluster, strangers, podCIDRs, (objects, others, networks) => {
      const { disagreements, positive } = agreeOnList(objects, others, networks);
      expect(disagreements).toEqual([]);
      if (positive !== agreeOnList(objects, others).positive) more++;
    }),
    runs(50),
  );
  expect(more).toBeGreaterThan(0);
});

test('and so has the comparison of two random versions', () => {
  fc.assert(
    fc.property(versions, strangers, podCIDRs, (both, others, networks) => {
      expect(agreeOnChanges(both, others, networks).disagreements).toEqual([]);
    }),
    runs(50),
  );
});
