import { describe, expect, test } from 'vitest';
import { documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';

const RULE = 'no-default-deny';
const world = documents(
  namespace('shop'),
  pod('shop/web'),
  pod('shop/db'),
  namespace('ops', { team: 'ops' }),
  pod('ops/x'),
);
const of = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const into = (id: string, app: string, rule = '{from: [{podSelector: {}}]}') =>
  policy(id, `${of(app)}\ningress: [${rule}]`);
const outOf = (id: string, app: string) => policy(id, `${of(app)}\npolicyTypes: [Egress]`);
const told = (head: string, base = '') => toldBy(RULE, { world, base }, { world, base, head });
const says = (namespace: string, line: number, directions: string) =>
  `info no-default-deny, No default-deny, head head:${line}-${line + 7}: Namespace ${namespace} now has policies for ${directions}, and none of them selects all of its pods: what no policy selects is open for ${directions}.`;

describe('the first policies of a namespace, none of which selects all pods, are told', () => {
  test.each<[story: string, head: string, base: string, found: string[]]>([
    ['at the first of them', documents(into('shop/a', 'web'), into('shop/b', 'db')), '', [says('shop', 1, 'ingress')]],
    [
      'of each namespace',
      documents(into('shop/a', 'web'), into('ops/b', 'x')),
      '',
      [says('shop', 1, 'ingress'), says('ops', 10, 'ingress')],
    ],
    [
      'at the first of the direction that lacks one',
      documents(policy('shop/all', 'podSelector: {}\npolicyTypes: [Ingress]'), outOf('shop/b', 'db')),
      '',
      [says('shop', 10, 'egress')],
    ],
    [
      'where other namespaces have some',
      into('shop/a', 'web'),
      documents(into('ops/b', 'x')),
      [says('shop', 1, 'ingress')],
    ],
    [
      'where another namespace has one for all',
      into('shop/a', 'web'),
      policy('ops/all', 'podSelector: {}'),
      [says('shop', 1, 'ingress')],
    ],
    [
      'where everybody may ask on one port',
      into('shop/a', 'web', '{ports: [{port: 80}]}'),
      '',
      [says('shop', 1, 'ingress')],
    ],
    [
      'where some may ask on all',
      into('shop/a', 'web', '{from: [{podSelector: {}}]}'),
      '',
      [says('shop', 1, 'ingress')],
    ],
    ['but not where everybody may ask on all', into('shop/a', 'web', '{}'), '', []],
    [
      'but not where a policy allows everything to every pod, so that it is what holds for all',
      into('shop/a', 'web'),
      policy('shop/open', 'podSelector: {}\ningress: [{}]'),
      [],
    ],
    [
      'where such a policy is for the other direction',
      into('shop/a', 'web'),
      policy('shop/open', 'podSelector: {}\npolicyTypes: [Egress]\negress: [{}]'),
      [says('shop', 1, 'ingress')],
    ],
    [
      'where such a policy is in another namespace',
      into('shop/a', 'web'),
      policy('ops/open', 'podSelector: {}\ningress: [{}]'),
      [says('shop', 1, 'ingress')],
    ],
    [
      'where such a policy is for some of the pods',
      into('shop/a', 'web'),
      policy('shop/open', `${of('db')}\ningress: [{}]`),
      [says('shop', 1, 'ingress')],
    ],
  ])('%s', (_, head, base, found) => {
    expect(told(head, base)).toEqual(found);
  });
});

describe('a policy of the cluster is no default', () => {
  const guard = (tier: string, action: string, subject: string) => `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: ${tier}, priority: 1, subject: {namespaces: ${subject}}, ingress: [{action: ${action}, from: [{namespaces: {}}]}]}`;
  test.each<[story: string, tier: string, action: string, subject: string, told: number]>([
    ['in the Admin tier', 'Admin', 'Deny', '{}', 1],
    ['if it accepts', 'Baseline', 'Accept', '{}', 1],
    ['if it is for others', 'Baseline', 'Deny', '{matchLabels: {team: ops}}', 1],
    [
      'unless it denies there as a baseline',
      'Baseline',
      'Deny',
      '{matchLabels: {kubernetes.io/metadata.name: shop}}',
      0,
    ],
  ])('%s', (_, tier, action, subject, count) => {
    expect(told(into('shop/a', 'web'), guard(tier, action, subject))).toHaveLength(count);
  });
});

test('a fingerprint is of the policy and the directions', () => {
  const prints = [into('shop/a', 'web'), into('shop/b', 'web'), outOf('shop/a', 'web')].flatMap((head) =>
    printsBy(RULE, { world }, { world, head }),
  );
  expect(new Set(prints).size).toBe(3);
});
