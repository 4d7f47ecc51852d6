import { describe, expect, test } from 'vitest';
import type { EndPattern } from '../../src/config/end-pattern.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Endpoint, PodsEndpoint } from '../../src/flow/change.ts';
import { holdsFlows, isLike } from '../../src/flow/pattern.ts';
import type { Requirement } from '../../src/policy/selector.ts';
import { ALL_PORTS, type PortRange } from '../../src/policy/tier.ts';
import { documents, namespace, pod } from '../risk/manifests.ts';
import { readVersion } from '../risk/versions.ts';

const { state } = readVersion({
  'all.yaml': documents(
    namespace('shop', { team: 'red' }),
    namespace('ops', { team: 'blue' }),
    pod('shop/web'),
    pod('shop/db'),
  ),
});
const version = { side: 'head', state } as const;

function pattern(text: string) {
  const read = readConfig(`waivers: [{ ${text}, reason: r, owner: o, expires: 2030-01-01 }]`, 'c');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const [waiver] = read.config.waivers;
  return waiver?.flows ?? { from: undefined as EndPattern | undefined, to: undefined, ports: undefined };
}

const workload = (id: string): Endpoint => {
  const head = state.cluster.workloads.get(id);
  if (head === undefined) throw new Error(`There is no ${id}`);
  return { kind: 'workload', id, head };
};
const pods = (
  names: readonly string[],
  podSelector: readonly Requirement[] = [],
  more: Partial<PodsEndpoint> = {},
): Endpoint => {
  return { kind: 'pods', id: 'pods', names, others: false, namespaceSelector: [], podSelector, ...more };
};
const addresses = (first: number, last: number): Endpoint => {
  return { kind: 'addresses', id: 'a', ranges: [{ family: 4, first: BigInt(first), last: BigInt(last) }] };
};
const web = workload('shop/Pod/web');
const is = (key: string, ...values: readonly string[]): Requirement => ({ key, operator: 'In', values });
const not = (key: string, ...values: readonly string[]): Requirement => ({ key, operator: 'NotIn', values });
const has = (key: string): Requirement => ({ key, operator: 'Exists', values: [] });
const lacks = (key: string): Requirement => ({ key, operator: 'DoesNotExist', values: [] });
const TEN = 10 * 2 ** 24;

describe('the sources of flows lie within an end exactly if all of them do:', () => {
  test.each<[text: string, sources: Endpoint[], within: boolean]>([
    ['shop/web', [web], true],
    ['shop/pod/web', [web], true],
    ['shop/Deployment/web', [web], false],
    ['shop/db', [web], false],
    ['shop/web', [web, workload('shop/Pod/db')], false],
    ['shop/web', [pods(['shop'], [is('app', 'web')])], false],
    ['shop/*', [web, pods(['shop'])], true],
    ['shop/*', [pods(['shop', 'ops'])], false],
    ['"*"', [web, pods(['shop'], [], { others: true })], true],
    ['"*"', [web, addresses(1, 2)], false],
    ['shop/*', [pods(['shop'], [], { others: true })], false],
    ['"s*/*"', [pods(['shop'])], true],
    ['{ namespaceSelector: { matchLabels: { team: red } } }', [web, pods(['shop'])], true],
    ['{ namespaceSelector: { matchLabels: { team: red } } }', [pods(['ops'])], false],
    ['{ namespaceSelector: { matchLabels: { team: red } } }', [pods([], [], { others: true })], false],
    [
      '{ namespaceSelector: { matchLabels: { team: red } } }',
      [pods([], [], { others: true, namespaceSelector: [is('team', 'red')] })],
      true,
    ],
    ['shop/app=web', [web], true],
    ['shop/app=db', [web], false],
    ['shop/app=web', [pods(['shop'], [is('app', 'web')])], true],
    ['shop/app=web', [pods(['shop'], [is('app', 'web', 'db')])], false],
    ['shop/app=web', [pods(['shop'], [is('app', 'web', 'db'), not('app', 'db')])], true],
    ['shop/app=web', [pods(['shop'], [not('app', 'db')])], false],
    ['shop/app=web', [pods(['shop'])], false],
    ['{ podSelector: { matchExpressions: [{ key: app, operator: Exists }] } }', [pods(['ops'], [has('app')])], true],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: Exists }] } }',
      [pods(['ops'], [is('app', 'x')])],
      true,
    ],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: Exists }] } }',
      [pods(['ops'], [not('app', 'x')])],
      false,
    ],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: DoesNotExist }] } }',
      [pods(['ops'], [lacks('app')])],
      true,
    ],
    ['{ podSelector: { matchExpressions: [{ key: app, operator: DoesNotExist }] } }', [pods(['ops'])], false],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [a, b] }] } }',
      [pods(['ops'], [not('app', 'a'), not('app', 'b', 'c')])],
      true,
    ],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [a] }] } }',
      [pods(['ops'], [lacks('app')])],
      true,
    ],
    [
      '{ podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [a] }] } }',
      [pods(['ops'], [has('app')])],
      false,
    ],
    ['10.0.0.0/8', [addresses(TEN, TEN + 5)], true],
    ['10.0.0.0/8', [addresses(TEN - 1, TEN + 5)], false],
    ['{ cidrs: [10.0.0.0/9, 10.128.0.0/9] }', [addresses(TEN, TEN + 2 ** 24 - 1)], true],
    ['10.0.0.0/8', [web], false],
    ['{ clusters: [default] }', [web], true],
    ['{ clusters: [prod] }', [web], false],
  ])('from: %s %#', (text, sources, within) => {
    const flows = { sources, destinations: [web], ports: ALL_PORTS.numbered };
    expect(holdsFlows(pattern(`from: ${text}`), flows, version)).toBe(within);
    const reversed = { sources: [web], destinations: sources, ports: ALL_PORTS.numbered };
    expect(holdsFlows(pattern(`to: ${text}`), reversed, version)).toBe(within);
  });
});

describe('ports lie within', () => {
  const tcp = (port: number, endPort = port): PortRange => ({ protocol: 'TCP', port, endPort });

  test.each<[text: string, ports: readonly PortRange[], within: boolean]>([
    ['[5432]', [tcp(5432)], true],
    ['[5432]', [tcp(5432, 5433)], false],
    ['["5400-5432", 5433]', [tcp(5432, 5433)], true],
    ['["UDP 5432"]', [tcp(5432)], false],
    ['["1-65535"]', ALL_PORTS.numbered, false],
    ['["1-65535", "UDP 1-65535", "SCTP 1-65535"]', ALL_PORTS.numbered, true],
  ])('ports: %s %#', (text, ports, within) => {
    expect(holdsFlows(pattern(`ports: ${text}`), { sources: [web], destinations: [web], ports }, version)).toBe(within);
  });
});

test.each([
  ['team-*', 'team-a', true],
  ['team-*', 'team-', true],
  ['*-dev', 'shop-dev', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['*', 'anything', true],
  ['shop', 'shops', false],
])('%s is like %s: %s', (glob, name, like) => {
  expect(isLike(glob, name)).toBe(like);
});
