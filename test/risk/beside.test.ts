import { describe, expect, test } from 'vitest';
import { deployment, documents, namespace, policy } from './manifests.ts';
import { told } from './told.ts';
import type { Files } from './versions.ts';

// What a NetworkPolicy isolates no more is open only if no policy before or behind it decides (semantics C1, C3).
const SHOP = { shop: documents(namespace('shop'), deployment('shop/web'), deployment('shop/db')) };
const EVERYBODY = [{ namespaces: {} }, { networks: ['0.0.0.0/0', '::/0'] }];
const DENY_EGRESS = { deny: policy('shop/deny', 'podSelector: {}\npolicyTypes: [Egress]') };
const DENY_INGRESS = { deny: policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]') };
const WEB = { deny: policy('shop/deny', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]') };

type Rule = { readonly action: string; readonly from?: object[]; readonly to?: object[]; readonly ports?: object[] };
function object(kind: string, name: string, spec: object): Files {
  const head = `apiVersion: policy.networking.k8s.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}}`;
  return { [name]: `${head}\nspec: ${JSON.stringify(spec)}` };
}
function rulesOf(rules: readonly Rule[], subject: object): object {
  return { subject, ingress: rules.filter(({ from }) => from), egress: rules.filter(({ to }) => to) };
}
const admin = (subject: object, ...rules: Rule[]) =>
  object('AdminNetworkPolicy', 'admin', { priority: 5, ...rulesOf(rules, subject) });
const baseline = (subject: object, ...rules: Rule[]) =>
  object('BaselineAdminNetworkPolicy', 'default', rulesOf(rules, subject));
const ALL = { namespaces: {} };
const podsOf = (app: string) => ({ pods: { namespaceSelector: {}, podSelector: { matchLabels: { app } } } });
const to = (action: string, peers: object[] = EVERYBODY, more: object = {}): Rule => ({ action, to: peers, ...more });
const from = (action: string): Rule => ({ action, from: [ALL] });
const METADATA = to('Deny', [{ networks: ['169.254.0.0/16'] }]);
const HTTPS = to('Allow', EVERYBODY, { ports: [{ portNumber: { protocol: 'TCP', port: 443 } }] });

/** What is said of isolation, without where. */
const ofIsolation = (base: Files, head: Files) =>
  told(base, head)
    .filter((text) => /^\w+ (default-deny-removed|isolation-lost),/.test(text))
    .map((text) => text.replace(/^(\w+ \S+),.*?:[-\d]+: /, '$1: '));

describe('isolation that goes', () => {
  test.each<[story: string, beside: Files, head: Files]>([
    ['where an admin policy allows all of it anyway', admin(ALL, to('Allow')), {}],
    ['where a baseline denies all of it anyway', baseline(ALL, to('Deny')), {}],
    ['as a baseline comes that denies all of it', {}, baseline(ALL, to('Deny'))],
    ['as an admin policy comes that denies all of it', {}, admin(ALL, to('Deny'))],
    ['as a baseline comes that denies all but one port', {}, baseline(ALL, HTTPS, to('Deny'))],
    ['as a baseline comes that lets pods go to pods alone', {}, baseline(ALL, to('Allow', [ALL]), to('Deny'))],
    ['as a baseline comes with one port outside', {}, baseline(ALL, to('Allow', [ALL]), HTTPS, to('Deny'))],
  ])('is not lost %s', (_, beside, head) => {
    for (const isolating of [DENY_EGRESS, WEB]) {
      expect(ofIsolation({ ...SHOP, ...beside, ...isolating }, { ...SHOP, ...beside, ...head })).toEqual([]);
    }
    const tenant = { shop: namespace('shop') };
    expect(ofIsolation({ ...tenant, ...beside, ...DENY_EGRESS }, { ...tenant, ...beside, ...head })).toEqual([]);
  });

  const db = (rules: string) =>
    policy('shop/p', `podSelector: {matchLabels: {app: db}}\npolicyTypes: [Egress]${rules}`);
  test.each<[story: string, base: Files, head: Files]>([
    ['as an admin policy goes that allowed all of it', { ...admin(ALL, to('Allow')), ...DENY_EGRESS }, {}],
    ['as an admin policy goes that denied all of it', { ...admin(ALL, to('Deny')), ...DENY_EGRESS }, {}],
    [
      'as an admin policy goes that denied all of it, and the policy is for others now',
      { ...admin(ALL, to('Deny')), p: db('').replace('app: db', 'app: web'), q: db('').replace('/p', '/q') },
      { p: db('\negress: [{}]'), q: db('').replace('/p', '/q') },
    ],
    [
      'as an admin policy comes that denies all of it, and a policy goes that allowed most',
      { p: db('\negress: [{ports: [{port: 1, endPort: 65535}]}]') },
      admin(ALL, to('Deny')),
    ],
    [
      'as two policies come that isolate every pod together',
      DENY_EGRESS,
      {
        some: policy(
          'shop/a',
          'podSelector: {matchExpressions: [{key: app, operator: Exists}]}\npolicyTypes: [Egress]',
        ),
        rest: policy(
          'shop/b',
          'podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}\npolicyTypes: [Egress]',
        ),
      },
    ],
  ])('is not lost %s', (_, base, head) => {
    expect(ofIsolation({ ...SHOP, ...base }, { ...SHOP, ...head })).toEqual([]);
  });

  test('without effect goes without a word', () => {
    const beside = admin(ALL, to('Allow'));
    expect(told({ ...SHOP, ...beside, ...DENY_EGRESS }, { ...SHOP, ...beside })).toEqual([]);
  });

  test('leaves what opened to be told as flows, where that is less than everything', () => {
    const found = told({ ...SHOP, ...DENY_EGRESS }, { ...SHOP, ...baseline(ALL, HTTPS, to('Deny')) });
    expect(found).toContainEqual(
      expect.stringMatching(
        /^medium internet-egress, .*: shop\/db and shop\/web can now reach any address outside the cluster on TCP 443: /,
      ),
    );
  });

  const isolated = 'shop/deny isolated egress for every pod in shop.';
  const others = 'every pod of any other namespace';
  test.each<[story: string, beside: Files, isolating: Files, says: string]>([
    [
      'where an admin policy allows some of it anyway: then all is open',
      admin(ALL, HTTPS),
      DENY_EGRESS,
      `critical default-deny-removed: ${isolated} Without that, both workloads can send traffic anywhere: shop/db and shop/web.`,
    ],
    [
      'where an admin policy denies a little: then it is said what opened',
      admin(ALL, METADATA),
      DENY_EGRESS,
      `critical default-deny-removed: ${isolated} Without that, shop/db and shop/web can now reach shop/db, shop/web, ${others}, 0.0.0.0/0 except 169.254.0.0/16 and ::/0 on all ports.`,
    ],
    [
      'of some pods where an admin policy denies it to others',
      admin(podsOf('web'), to('Deny')),
      DENY_EGRESS,
      `critical default-deny-removed: ${isolated} Without that, shop/db can now reach shop/db, shop/web, ${others} and any address outside the cluster on all ports.`,
    ],
    [
      'of a few pods',
      admin(ALL, METADATA),
      WEB,
      `critical isolation-lost: Policy shop/deny isolated egress for shop/web. No policy does now: shop/web can now reach shop/db, shop/web, ${others}, 0.0.0.0/0 except 169.254.0.0/16 and ::/0 on all ports.`,
    ],
    [
      'for ingress where a baseline denies it to pods alone',
      baseline(ALL, from('Deny')),
      DENY_INGRESS,
      'critical default-deny-removed: shop/deny isolated ingress for every pod in shop. Without that, any address outside the cluster can now reach shop/db and shop/web on all ports.',
    ],
    [
      'where an admin policy denies it to other pods: then all is open',
      admin(podsOf('db'), to('Deny')),
      WEB,
      'critical isolation-lost: Policy shop/deny isolated egress for shop/web. No policy does now: it can send traffic anywhere.',
    ],
    [
      'of some pods where an admin policy allows it to others anyway',
      admin(podsOf('web'), to('Allow')),
      DENY_EGRESS,
      `critical default-deny-removed: ${isolated} Without that, shop/db can now reach shop/db, shop/web, ${others} and any address outside the cluster on all ports.`,
    ],
    [
      'where an admin policy denies a little and allows a little',
      admin(ALL, METADATA, HTTPS),
      DENY_EGRESS,
      `critical default-deny-removed: ${isolated} Without that, shop/db and shop/web can now reach shop/db, shop/web, ${others}, 0.0.0.0/0 except 169.254.0.0/16 and ::/0 on all ports except TCP 443.`,
    ],
    [
      'of pods that no admin policy is for, though nothing opened to them',
      admin(podsOf('web'), METADATA),
      {
        deny: policy(
          'shop/deny',
          'podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{namespaceSelector: {}}]}, {to: [{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}]}]',
        ),
      },
      `high default-deny-removed: ${isolated} Without that, 1 of 2 workloads can send traffic anywhere: shop/db.`,
    ],
  ])('is lost %s', (_, beside, isolating, says) => {
    expect(ofIsolation({ ...SHOP, ...beside, ...isolating }, { ...SHOP, ...beside })).toEqual([says]);
  });

  test('is lost where a little more than half of the ports opened, some of them to pods too', () => {
    const ports = (end: number) => ({ ports: [{ portRange: { protocol: 'TCP', start: 1, end } }] });
    const some = [to('Allow', EVERYBODY, ports(25000)), to('Deny', [ALL]), to('Allow', EVERYBODY, ports(50000))];
    expect(ofIsolation({ ...SHOP, ...DENY_EGRESS }, { ...SHOP, ...baseline(ALL, ...some, to('Deny')) })).toEqual([
      `critical default-deny-removed: ${isolated} Without that, shop/db and shop/web can now reach shop/db, shop/web, ${others} and any address outside the cluster on TCP 1-50000 (not every port for every pair).`,
    ]);
  });

  test('is lost for a workload that comes as it goes', () => {
    const beside = admin(podsOf('web'), METADATA);
    const head = { ...SHOP, ...beside, api: deployment('shop/api') };
    expect(ofIsolation({ ...SHOP, ...beside, ...DENY_EGRESS }, head)).toEqual([
      expect.stringContaining('Without that, shop/api, shop/db and shop/web can now reach shop/api, '),
    ]);
  });
});
