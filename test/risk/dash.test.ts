import { describe, expect, test } from 'vitest';
import { documents, namespace, pod, policy } from './manifests.ts';
import { printsBy, toldBy } from './told.ts';

// A policy for db in two versions; everything is open beside it, so nothing of this opens a flow.
const RULE = 'dash-suspected';
const world = documents(
  namespace('shop'),
  namespace('red', { team: 'red' }),
  pod('shop/web'),
  pod('shop/db'),
  pod('red/web'),
  policy('shop/anyone', 'podSelector: {}\ningress: [{}]'),
);
const WEB = 'podSelector: {matchLabels: {app: web}}';
const RED = 'namespaceSelector: {matchLabels: {team: red}}';
const rule = (peers: string, ports = '{port: 5432}') => `{from: [${peers}], ports: [${ports}]}`;
const db = (...rules: string[]) => policy('shop/db', `podSelector: {matchLabels: {app: db}}\ningress: [${rules}]`);
const said = (before: string, after: string, more = '') =>
  toldBy(RULE, { world, more, db: before }, { world, more, db: after });

test('a peer that became two is told with what it means', () => {
  expect(said(db(rule(`{${RED}, ${WEB}}`)), db(rule(`{${RED}}, {${WEB}}`)))).toEqual([
    'info dash-suspected, A dash too many?, head db:8-8: In spec.ingress[0] of policy shop/db the namespace and the labels are two peers, of which either is enough; base asked for both. If both were meant, the dash before the second goes. [Two items may be what was meant.]',
  ]);
});

test('a port that became two is told with what it means', () => {
  const [before, after] = ['{protocol: UDP, port: dns}', '{protocol: UDP}, {port: dns}'];
  expect(said(db(rule(`{${WEB}}`, before)), db(rule(`{${WEB}}`, after)))).toEqual([
    'info dash-suspected, A dash too many?, head db:8-8: In spec.ingress[0] of policy shop/db the protocol and the port are two items: the first allows every port of its protocol, and base allowed one. If both were meant, the dash before the second goes. [Two items may be what was meant.]',
  ]);
});

describe('it is no dash', () => {
  test.each<[story: string, before: string, after: string]>([
    ['where base had pods of its own namespace', db(rule(`{${WEB}}`)), db(rule(`{${RED}}, {${WEB}}`))],
    [
      'where base had pods of its own namespace, and head has all of them',
      db(rule(`{${WEB}}`)),
      db(rule(`{podSelector: {}}, {${WEB}}`)),
    ],
    ['where base had the whole namespace', db(rule(`{${RED}}`)), db(rule(`{${RED}}, {podSelector: {}}`))],
    ['where only the namespace is left', db(rule(`{${RED}, ${WEB}}`)), db(rule(`{${RED}}`))],
    ['where only the labels are left', db(rule(`{${RED}, ${WEB}}`)), db(rule(`{${WEB}}`))],
    [
      'where the peers are others',
      db(rule(`{${RED}, ${WEB}}`)),
      db(rule(`{namespaceSelector: {}}, {podSelector: {matchLabels: {app: db}}}`)),
    ],
  ])('%s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
  });

  const ports = (list: string) => db(rule(`{${WEB}}`, list));
  test.each<[story: string, before: string, after: string]>([
    [
      'where every port of the protocol was there',
      '{protocol: TCP}, {port: 80}',
      '{protocol: TCP}, {port: 80}, {port: 81}',
    ],
    ['where base had the port of another protocol', '{protocol: UDP, port: 53}', '{protocol: TCP}, {port: 53}'],
    ['where base had another port', '{protocol: TCP, port: 80}', '{protocol: TCP}, {port: 81}'],
    [
      'where the port names its protocol, which is not TCP',
      '{protocol: UDP, port: 53}',
      '{protocol: UDP}, {protocol: UDP, port: 53}',
    ],
    [
      'where a range that ends where all ports do came',
      '{protocol: TCP, port: 80}',
      '{port: 80}, {port: 1000, endPort: 65535}',
    ],
    [
      'where a range that begins where all ports do came',
      '{protocol: TCP, port: 80}',
      '{port: 80}, {port: 1, endPort: 1000}',
    ],
    ['where base had another name', '{protocol: UDP, port: dns}', '{protocol: UDP}, {port: ntp}'],
    ['where base had the name for another protocol', '{protocol: TCP, port: dns}', '{protocol: UDP}, {port: dns}'],
    ['where base had no name', '{protocol: UDP, port: 53}', '{protocol: UDP}, {port: dns}'],
  ])('%s', (_, before, after) => {
    expect(said(ports(before), ports(after))).toEqual([]);
  });
});

describe('it is one', () => {
  const ports = (list: string) => db(rule(`{${WEB}}`, list));
  test.each<[story: string, before: string, after: string]>([
    [
      'where every port of another protocol was there',
      '{protocol: TCP, port: 80}, {protocol: UDP}',
      '{protocol: TCP}, {port: 80}, {protocol: UDP}',
    ],
    [
      'beside other names',
      '{protocol: UDP, port: dns}, {protocol: UDP, port: ntp}',
      '{protocol: UDP}, {port: dns}, {port: ntp}',
    ],
    ['beside other ports', '{protocol: TCP, port: 80}, {port: 81}', '{protocol: TCP}, {port: 80}, {port: 81}'],
    // A protocol that is named for a port cannot be lost by a dash, but a port of TCP may stand for it.
    ['where the port is one of UDP, read as one of TCP', '{protocol: UDP, port: 53}', '{protocol: UDP}, {port: 53}'],
  ])('%s', (_, before, after) => {
    expect(said(ports(before), ports(after))).toHaveLength(1);
  });
});

describe('a peer that became two', () => {
  const split = (name: string) =>
    [
      policy(`shop/${name}`, `podSelector: {matchLabels: {app: db}}\ningress: [${rule(`{${RED}, ${WEB}}`)}]`),
      policy(`shop/${name}`, `podSelector: {matchLabels: {app: db}}\ningress: [${rule(`{${RED}}, {${WEB}}`)}]`),
    ] as const;
  const [before, after] = split('db');

  test.each<[story: string, base: string, head: string]>([
    [
      'another rule of the policy',
      db(rule(`{${RED}, ${WEB}}`)),
      db(rule(`{${RED}}, {${WEB}}`), rule('{podSelector: {matchLabels: {app: nobody}}}')),
    ],
    [
      'another policy',
      before,
      documents(
        after,
        policy(
          'shop/other',
          `podSelector: {matchLabels: {app: web}}\negress: [{to: [{${RED}}]}]\npolicyTypes: [Egress]`,
        ),
      ),
    ],
  ])('is told although %s changed', (_, base, head) => {
    expect(said(base, head)).toHaveLength(1);
  });

  test('is told by the flows where it opened some, and by itself where another policy did', () => {
    const closed = world.replace('ingress: [{}]', 'policyTypes: [Ingress]');
    const tell = (base: string, head: string) => toldBy(RULE, { closed, base }, { closed, head });
    expect(tell(before, after)).toEqual([]);
    const own = policy(
      'shop/own',
      `podSelector: {matchLabels: {app: db}}\ningress: [{from: [{${RED}}, {podSelector: {}}], ports: [{port: 5432}]}]`,
    );
    const of = (id: string, peer: string, port: number) =>
      policy(id, `podSelector: {matchLabels: {app: web}}\ningress: [${rule(peer, `{port: ${port}}`)}]`);
    const ALL = '{namespaceSelector: {}}';
    const [many, few] = ['{port: 5432}, {port: 5433}', '{port: 5432}'];
    for (const [story, base, head] of [
      ['nobody opens any', [before], [after]],
      ['another policy opens some', [before, of('shop/more', ALL, 1)], [after, of('shop/more', ALL, 2)]],
      ['one of that name elsewhere does', [before, of('red/db', ALL, 1)], [after, of('red/db', ALL, 2)]],
      ['another of its rules does', [before], [db(rule(`{${RED}}, {${WEB}}`), rule(ALL, '{port: 7}'))]],
      ['it closes some', [db(rule(`{${RED}, ${WEB}}`, many))], [db(rule(`{${RED}}, {${WEB}}`, few))]],
    ] as const) {
      const told = tell(documents(own, ...base), documents(own, ...head));
      expect([story, ...told]).toEqual([story, expect.stringContaining('policy shop/db the namespace and the labels')]);
    }
  });
});

test('a fingerprint is of the policy and the rule', () => {
  const rules = (peers: string) => [rule(peers), rule(peers, '{port: 1}')];
  const split = (name: string, peers: string) => db(...rules(peers)).replace('name: db', `name: ${name}`);
  const both = (peers: string) => documents(split('a', peers), split('b', peers));
  const prints = printsBy(RULE, { world, db: both(`{${RED}, ${WEB}}`) }, { world, db: both(`{${RED}}, {${WEB}}`) });
  expect(new Set(prints).size).toBe(4);
});
