import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeFamily } from '../../src/cluster/address.ts';
import { rangesToCidrs, union } from '../../src/cluster/ranges.ts';
import type { FlowExplanation } from '../../src/flow/explain-flow.ts';
import { rangesOf } from '../../src/flow/ports.ts';
import { portNames } from '../../src/naming/ports.ts';
import { policy, workload } from '../policy/cluster.ts';
import { cluster } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { understand } from '../reference/understand.ts';
import { explained, stateOf, verdicts } from './explained.ts';

const WEB = workload('Deployment', 'shop/web', '{app: web}');
const DB = workload('Deployment', 'shop/db', '{app: db}');
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec: {}\nstatus: {podIP: 10.0.0.6}';
const DENY_ALL = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]');
const db = (...rules: readonly string[]) =>
  policy('shop/db', `podSelector: {matchLabels: {app: db}}\ningress: [${rules.join(', ')}]`);

/** What opened or closed, in lines. */
function changes(base: readonly string[], head: readonly string[], question = { from: 'shop/web', to: 'shop/db' }) {
  return explained([stateOf(...base), stateOf(...head)], question).flatMap((answer) =>
    answer.changes.map(({ change, ports, lifecycle, because }) => {
      const causes = because.map(({ side, effect, policy, rule }) =>
        [side, effect, policy.name, rule].join(' ').trim(),
      );
      return [`${change} ${portNames(rangesOf(ports))}`, lifecycle, ...causes].join(', ');
    }),
  );
}

describe('two versions', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', [WEB, DB, DENY_ALL], [WEB, DB, DENY_ALL], []],
    [
      'a policy that isolated and is gone (T1)',
      [WEB, DB, DENY_ALL],
      [WEB, DB],
      ['opened all ports, policy, base stops-isolating deny'],
    ],
    [
      'a policy that allows and so isolates, on the other ports (T2)',
      [WEB, DB],
      [WEB, DB, db('{ports: [{port: 80}]}')],
      ['closed all ports except TCP 80, policy, head isolates db'],
    ],
    [
      'one port for another',
      [WEB, DB, db('{ports: [{port: 80}]}')],
      [WEB, DB, db('{ports: [{port: 81}]}')],
      [
        'opened TCP 81, policy, base isolates db, head allows db spec.ingress[0]',
        'closed TCP 80, policy, base allows db spec.ingress[0], head isolates db',
      ],
    ],
    [
      'policies of both ends (N2)',
      [WEB, DB],
      [WEB, DB, DENY_ALL, policy('shop/out', 'podSelector: {}\npolicyTypes: [Egress]')],
      ['closed all ports, policy, head isolates deny, head isolates out'],
    ],
    ['an end that is new', [WEB], [WEB, DB], ['opened all ports, endpoint-added']],
    ['an end that is gone', [WEB, DB], [WEB], ['closed all ports, endpoint-removed']],
  ])('differ in %s', (_, base, head, expected) => {
    expect(changes(base, head)).toEqual(expected);
  });

  test.each([
    ['the end it is from', [DB], [WEB, DB], 'shop/web'],
    ['the other end of an address', [], [DB], '192.0.2.1'],
    ['the other end of a single pod', [POD], [POD, DB], 'shop/a'],
  ])('differ in %s that is new', (_, base, head, from) => {
    expect(changes(base, head, { from, to: 'shop/db' })).toEqual(['opened all ports, endpoint-added']);
  });

  test('may both be asked about an address that is a pod in one of them (N4)', () => {
    expect(changes([DENY_ALL], [DENY_ALL, POD], { from: '192.0.2.1', to: '10.0.0.6' })).toEqual([
      'closed all ports, policy, head isolates deny',
    ]);
  });

  test('have no flow of a single pod to itself, though one has no such pod (N12)', () => {
    expect(() => changes([DB], [DB, POD], { from: 'shop/a', to: 'shop/Pod/a' })).toThrow('shop/a is a single pod');
  });

  test('of which one alone is asked about have no difference', () => {
    expect(explained([stateOf(WEB, DB)], { from: 'shop/web', to: 'shop/db' })[0]?.changes).toEqual([]);
  });

  test('say where an end is not there', () => {
    const [answer] = explained([stateOf(WEB), stateOf(WEB, DB)], { from: 'shop/web', to: 'shop/db' });
    expect(answer?.versions.map(({ destination }) => destination?.workload?.id)).toEqual([
      undefined,
      'shop/Deployment/db',
    ]);
    expect(answer?.versions.map(({ explanation }) => explanation !== undefined)).toEqual([false, true]);
  });
});

/** Each part of addresses and what is said of it. */
const parts = (answers: readonly FlowExplanation[]) =>
  answers.map(({ ranges = [], versions }) => [
    rangesToCidrs(ranges).join(),
    versions.map(({ explanation }) => (explanation ? verdicts(explanation) : [])).join(),
  ]);

describe('addresses', () => {
  const state = stateOf(
    DB,
    db('{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}'),
    policy(
      'shop/elsewhere',
      'podSelector: {matchLabels: {app: x}}\ningress: [{from: [{ipBlock: {cidr: 10.2.0.0/16}}]}]',
    ),
  );

  test('come in parts where the policies of the other end tell them apart, and in no more (N11)', () => {
    expect(parts(explained([state], { from: '10.0.0.0/14', to: 'shop/db' }))).toEqual([
      ['10.0.0.0/16,10.2.0.0/15', 'allowed: all ports'],
      ['10.1.0.0/16', 'denied by ingress: all ports'],
    ]);
  });

  test('come in the order of those that are asked about', () => {
    const holed = stateOf(DB, db('{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.2.0.0/16]}}]}'));
    expect(parts(explained([holed], { from: '10.2.0.0/15', to: 'shop/db' }))).toEqual([
      ['10.2.0.0/16', 'denied by ingress: all ports'],
      ['10.3.0.0/16', 'allowed: all ports'],
    ]);
  });

  test('come in parts where the same rule misses them for other reasons', () => {
    const blocked = stateOf(DB, db('{from: [{ipBlock: {cidr: 10.0.0.0/16}}], ports: [{port: 80}]}'));
    const asked = { from: '10.0.0.0/15', to: 'shop/db', port: '81' };
    expect(parts(explained([blocked], asked))).toEqual([
      ['10.0.0.0/16', 'denied by ingress: TCP 81'],
      ['10.1.0.0/16', 'denied by ingress: TCP 81'],
    ]);
  });

  test('come in parts where only one of two versions tells them apart', () => {
    expect(parts(explained([stateOf(DB), state], { from: '10.0.0.0/15', to: 'shop/db' }))).toEqual([
      ['10.0.0.0/16', 'allowed: all ports,allowed: all ports'],
      ['10.1.0.0/16', 'allowed: all ports,denied by ingress: all ports'],
    ]);
  });

  test('are a pod, if it is the one address that a pod declares (N4)', () => {
    const found = (from: string) => explained([stateOf(POD, DB)], { from, to: 'shop/db' })[0]?.versions[0]?.source;
    expect(found('10.0.0.6')?.workload?.id).toBe('shop/Pod/a');
    expect(found('10.0.0.6/31')?.workload).toBeUndefined();
  });

  test('of a random cluster are divided without a gap and without an overlap', () => {
    fc.assert(
      fc.property(cluster, (objects) => {
        const [{ state }] = understand(objects);
        const [workload] = state.cluster.workloads.keys();
        if (workload === undefined) return;
        const ranges = explained([state], { from: '0.0.0.0/0', to: workload }).map((answer) => answer.ranges ?? []);
        const sum = ranges.flat().reduce((total, { first, last }) => total + last - first + 1n, 0n);
        expect([union(ranges.flat()), sum]).toEqual([[wholeFamily(4)], 1n << 32n]);
      }),
      runs(50),
    );
  });
});
