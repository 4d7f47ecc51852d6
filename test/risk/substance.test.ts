import { expect, test } from 'vitest';
import type { Change } from '../../src/flow/change.ts';
import { say } from '../../src/manifest/sentence.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { substances } from '../../src/risk/substance.ts';
import { finding, opened, pods, tcp, workload } from '../report/example.ts';

const substance = (of: Finding, changes: readonly Change[]) => substances([of], changes).get(of);

const [web, db] = [workload('shop/web'), workload('shop/db')];
const of = (change: Change) =>
  substance(finding({ severity: 'high', title: 'Opened', message: say`One.`, changes: [0] }), [change]);
const one = opened([web], [db], { ports: [tcp(5432)] });

test('of a finding is the same while it says the same of the same flows, in whichever order, wherever it stands', () => {
  const two = { ...one, sources: [db, web] };
  expect(of(two)).toBe(of({ ...two, sources: [web, db] }));
  expect(of(one)).toBe(of({ ...one, because: [], lifecycle: 'endpoint-added' }));
  const placed = finding({
    severity: 'low',
    title: 'Opened',
    message: say`One.`,
    changes: [0],
    place: { side: 'head', path: 'x', line: 1, endLine: 1 },
  });
  expect(substance(placed, [one])).toBe(of(one));
});

test.each([
  ['another source that no manifest declares', { ...one, sources: [web, pods(['shop'], 'app=x')] }],
  ['another destination', { ...one, destinations: [web] }],
  ['another port', { ...one, ports: [tcp(5432, 5433)] }],
  ['another direction', { ...one, change: 'closed' as const }],
])('is another with %s', (_, change) => {
  expect(of(change)).not.toBe(of(one));
});

test('is the same in whichever order its flows come', () => {
  const two = finding({ severity: 'high', title: 'Opened', message: say`One.`, changes: [0, 1] });
  const other = opened([db], [web]);
  expect(substance(two, [one, other])).toBe(substance(two, [other, one]));
});

test('is another with another sentence or another fingerprint', () => {
  const base = finding({ severity: 'high', title: 'Opened', message: say`One.` });
  expect(substance({ ...base, message: say`Two.` }, [])).not.toBe(substance(base, []));
  expect(substance({ ...base, fingerprint: 'x' }, [])).not.toBe(substance(base, []));
});

test('writes out the ends of a change once, however many findings are about it', () => {
  let asked = 0;
  const counted: Change = {
    ...one,
    get sources() {
      asked++;
      return [web];
    },
  };
  const many = Array.from({ length: 50 }, (_, i) =>
    finding({ severity: 'high', title: 'Opened', message: say`Number ${`${i}`}.`, changes: [0] }),
  );
  expect(new Set(substances(many, [counted]).values()).size).toBe(50);
  expect(asked).toBe(1);
});
