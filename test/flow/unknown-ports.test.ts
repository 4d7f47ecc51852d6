import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/flow/compare.ts';
import { listFlows } from '../../src/flow/list.ts';
import { portNames } from '../../src/naming/ports.ts';
import { policy, workload } from '../policy/cluster.ts';
import { disagreementsOnNames, disagreementsOnNamesListed } from '../reference/agree-on-names.ts';
import type { Raw } from '../reference/evaluate.ts';
import { cluster, versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { numbersOfNames, strangers } from '../reference/strangers.ts';
import { understand } from '../reference/understand.ts';

describe('of a port that pods have which no manifest declares, whatever its number (semantics N8, T5),', () => {
  test('every change is told, and nothing that is not so', () => {
    fc.assert(
      fc.property(versions, strangers, (both, others) => {
        expect(disagreementsOnNames(both, others)).toEqual([]);
      }),
      runs(150),
    );
  });

  test('also where it is a number that rules speak of', () => {
    fc.assert(
      fc.property(versions, strangers, numbersOfNames, (both, others, numbers) => {
        expect(disagreementsOnNames(both, others, numbers)).toEqual([]);
      }),
      runs(150),
    );
  });

  test('what is open is listed', () => {
    fc.assert(
      fc.property(cluster, strangers, fc.option(numbersOfNames, { nil: undefined }), (all, others, numbers) => {
        expect(disagreementsOnNamesListed(all, others, numbers)).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe('a named port of undeclared pods', () => {
  const DB = 'podSelector: {matchLabels: {app: db}}';
  const FROM = 'from: [{podSelector: {matchLabels: {app: api}}}]';
  const web = workload('Deployment', 'shop/web', '{app: web}');
  const rule = (words: string) => policy('shop/db', `${DB}\ningress: [{${words}}]`);
  const SENDS = policy(
    'shop/all',
    'podSelector: {}\npolicyTypes: [Egress]\negress: [{ports: [{port: 5432, endPort: 5433}]}]',
  );
  const DENIES = (ports: string) => {
    const [start, end] = ports.split('-');
    return `apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: {name: deny}\nspec:\n  priority: 1\n  subject: {pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: db}}}}\n  ingress:\n  - action: Deny\n    from: [{namespaces: {}}]\n    ports: [{portRange: {protocol: TCP, start: ${start}, end: ${end}}}]`;
  };

  test.each<[string, string[], string[], string[]]>([
    [
      'that a rule opens to everybody',
      [rule(`${FROM}, ports: [{port: pg}]`)],
      [rule('ports: [{port: pg}]')],
      ['opened TCP named pg'],
    ],
    [
      'that a rule has no more',
      [rule('ports: [{port: pg}]')],
      [rule('ports: [{port: other}]')],
      ['closed TCP named pg', 'opened TCP named other'],
    ],
    [
      'in place of a number',
      [rule('ports: [{port: 5432}]')],
      [rule('ports: [{port: pg}]')],
      ['closed TCP 5432', 'opened TCP named pg'],
    ],
    [
      'of another protocol',
      [rule('ports: [{port: dns}]')],
      [rule('ports: [{port: dns, protocol: UDP}]')],
      ['closed TCP named dns', 'opened UDP named dns'],
    ],
    [
      'beside a number',
      [rule('ports: [{port: 1}]')],
      [rule('ports: [{port: 1}, {port: pg}]')],
      ['opened TCP named pg'],
    ],
    [
      'that a rule for all ports of the protocol holds anyway',
      [rule('ports: [{protocol: TCP}]')],
      [rule('ports: [{protocol: TCP}, {port: pg}]')],
      [],
    ],
    ['that is one of all ports', [rule('ports: [{port: pg}]')], [rule('')], ['opened all ports']],
    [
      'that nothing speaks of',
      [rule('ports: [{port: 1}]')],
      [rule('ports: [{port: 2}]')],
      ['closed TCP 1', 'opened TCP 2'],
    ],
    [
      'that the other side of some flows allows by a number',
      [SENDS, rule('ports: [{port: 1}]')],
      [SENDS, rule('ports: [{port: 1}, {port: pg}]')],
      ['opened TCP 5432-5433 named pg', 'opened TCP named pg'],
    ],
    [
      'where the number that the other side allows is another one',
      [SENDS, rule('ports: [{port: pg}]')],
      [SENDS.replace('5432, endPort: 5433', '5433, endPort: 5434'), rule('ports: [{port: pg}]')],
      ['closed TCP 5432', 'closed TCP 5432 named pg', 'opened TCP 5434', 'opened TCP 5434 named pg'],
    ],
    [
      'of which some numbers were denied, as they were to pods that nothing isolates',
      [rule('ports: [{port: pg}]'), DENIES('1-1023')],
      [rule('ports: [{port: pg}]')],
      ['opened TCP 1-1023', 'opened TCP 1-1023 named pg'],
    ],
    [
      'of which most numbers were denied, as they were to pods that nothing isolates',
      [rule('ports: [{port: pg}]'), DENIES('1024-65535')],
      [rule('ports: [{port: pg}]')],
      ['opened TCP 1024-65535', 'opened TCP named pg'],
    ],
  ])('%s', (_what, base, head, expected) => {
    expect(told([web, ...base], [web, ...head])).toEqual(expected);
  });

  test('is none of a declared pod that has no port of that name', () => {
    const db = workload('Deployment', 'shop/db', '{app: db}');
    expect(told([db, rule('ports: [{port: 1}]')], [db, rule('ports: [{port: 1}, {port: pg}]')])).toEqual([
      'opened TCP named pg',
    ]);
    const [, after] = understand(
      [],
      [db, rule('ports: [{port: pg}]')].map((text): Raw => parse(text)),
    );
    const named = listFlows(after.state).flows.filter(({ ports }) => ports.some(({ name }) => name !== undefined));
    expect(named.flatMap(({ destinations }) => destinations).every(({ kind }) => kind === 'pods')).toBe(true);
  });
});

/** What opens and closes on which ports, each once. */
function told(base: readonly string[], head: readonly string[]): string[] {
  const [before, after] = understand(
    ...([base, head].map((all) => all.map((text): Raw => parse(text))) as [Raw[], Raw[]]),
  );
  const { changes } = compare(before.state, after.state);
  return [...new Set(changes.map(({ change, ports }) => `${change} ${portNames(ports)}`))].sort();
}
