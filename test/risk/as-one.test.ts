import { describe, expect, test } from 'vitest';
import type { Cause } from '../../src/flow/change.ts';
import { asOne } from '../../src/risk/as-one.ts';
import type { Flows } from '../../src/risk/flows.ts';
import { type Group, together } from '../../src/risk/group.ts';
import { cause, tcp, workload } from '../report/example.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';

// A template makes a policy for each app, and each lets its app reach the same.
const wall = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Egress]');
const apps = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`);
const base = (count: number) =>
  documents(namespace('shop'), wall, ...apps(count).map((app) => pod(`shop/${app}`)), namespace('lab'), pod('lab/x'));
const lab =
  'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: lab}}, podSelector: {matchLabels: {app: x}}';
const dns =
  'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}';
const out = (app: string, to: string, port: string) =>
  policy(
    `shop/${app}`,
    `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress: [{to: [${to}], ports: [${port}]}]`,
  );
const found = (rule: string, count: number, to: string, port: (app: string) => string) =>
  told(
    { all: base(count) },
    { all: base(count), p: documents(...apps(count).map((app) => out(app, to, port(app)))) },
  ).filter((text) => text.includes(` ${rule}, `));

test.each([
  ['flows', 'cross-namespace-opened', `{${lab}}`, '{port: 81}'],
  ['metadata APIs', 'metadata-api-reachable', '{ipBlock: {cidr: 169.254.169.254/32}}', '{port: 80}'],
])('more than five rules that say the same of %s are told as one, and five each for itself', (_, rule, to, port) => {
  expect(found(rule, 5, to, () => port)).toHaveLength(5);
  expect(found(rule, 6, to, () => port)).toEqual([
    expect.stringMatching(/hop\/a0, shop\/a1, .* and shop\/a5 can now .* policies shop\/a0, .* and shop\/a5 allow it/),
  ]);
});

test('questions to cluster DNS are always told as one', () => {
  expect(found('dns-opened', 2, `{${dns}}`, () => '{protocol: UDP, port: 53}')).toEqual([
    expect.stringContaining('hop/a0 and shop/a1 can now ask cluster DNS, '),
  ]);
});

test('more are not where they open other ports, or where there is something else to say', () => {
  expect(found('cross-namespace-opened', 6, `{${lab}}`, (app) => `{port: 8${app.slice(1)}}`)).toHaveLength(6);
});

describe('of six groups', () => {
  const ends = (names: string) => names.split(' ').map((name) => workload(`shop/Pod/${name}`));
  const group = (sources: string, destinations: string, more: Partial<Flows> = {}): Group => {
    const made = { kind: 'opened', lifecycle: 'policy', because: [], causes: [], relabelled: [] } as const;
    const flows = { sources: ends(sources), destinations: ends(destinations), ports: [tcp(80)], pairs: 1 };
    return together([{ change: 0, unspoken: false, ...made, ...flows, ...more }]);
  };
  const six = (make: (app: string, i: number) => Group) => apps(6).map(make);
  const named = (groups: readonly Group[]) =>
    groups.map(({ sources, destinations }) =>
      [sources, destinations].map((ends) => ends.map(({ id }) => id.replace('shop/Pod/', '')).join(' ')).join(' to '),
    );
  const nothing = () => '';
  const of = (what: `${Cause['side']} ${Cause['effect']}`): Partial<Flows> => ({
    causes: [{ ...cause(what, 'shop/p', 'spec.ingress[0]', 'p', 1, 1), directions: [], edited: true, rank: 0 }],
  });
  const labels = {
    side: 'head',
    object: { kind: 'Pod', namespace: 'shop', name: 'x' },
    field: 'metadata.labels.app',
    path: 'x',
    line: 1,
    endLine: 1,
  } as const;

  test.each<[story: string, groups: Group[], joined: string]>([
    ['that differ in their sources', six((app) => group(app, 'x')), 'a0 a1 a2 a3 a4 a5 to x'],
    ['that differ in their destinations', six((app) => group('x', app)), 'x to a0 a1 a2 a3 a4 a5'],
    [
      'whose other ends stand in another order',
      six((app, i) => group(app, i < 3 ? 'x y' : 'y x')),
      'a0 a1 a2 a3 a4 a5 to x y',
    ],
    ['that all came of one kind of cause', six((app) => group(app, 'x', of('head allows'))), 'a0 a1 a2 a3 a4 a5 to x'],
  ])('those %s are one', (_, groups, joined) => {
    expect(named(asOne(groups, nothing))).toEqual([joined]);
  });

  test.each<[story: string, groups: Group[]]>([
    ['differ in both ends', six((app) => group(app, `${app} too`))],
    ['are half of new workloads', six((app, i) => group(app, 'x', i < 3 ? { lifecycle: 'endpoint-added' } : {}))],
    ['are half made by labels', six((app, i) => group(app, 'x', i < 3 ? { relabelled: [labels] } : {}))],
    ['are half of policies that went', six((app, i) => group(app, 'x', i < 3 ? of('head passes') : of('base passes')))],
    ['are half denied before', six((app, i) => group(app, 'x', i < 3 ? of('base denies') : of('base passes')))],
    ['have other ports', six((app, i) => group(app, 'x', { ports: [tcp(i + 1)] }))],
  ])('those that %s are not', (_, groups) => {
    expect(asOne(groups, nothing)).toEqual(groups);
  });

  test('five of which there is the same to say stay as they are, and so does the one that is left', () => {
    const groups = six((app) => group(app, 'x'));
    expect(asOne(groups, ({ sources }) => String(sources[0]?.id === 'shop/Pod/a0'))).toEqual(groups);
  });

  test('nothing is asked where five are alike at most, and five stay in their order', () => {
    const asked = () => expect.unreachable();
    const five = six((app, i) => group(app, i % 2 === 0 ? 'x' : 'y')).slice(1);
    expect(asOne(five, asked)).toEqual(five);
    const others = six((app, i) => group(app, i < 5 ? 'x' : 'y'));
    expect(asOne(others, asked)).toEqual(others);
  });
});
