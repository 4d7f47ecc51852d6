import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeOnList } from '../reference/agree.ts';
import { cluster } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';

test('every flow of a random cluster is listed exactly if the reference allows it', () => {
  fc.assert(
    fc.property(cluster, strangers, (objects, others) => {
      expect(agreeOnList(objects, others).disagreements).toEqual([]);
    }),
    runs(150),
  );
});
