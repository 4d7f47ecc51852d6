import { expect, test } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { DENY_ALL, deployment, documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';
import { evidenceOf, type Files } from '../versions.ts';

const RULE = 'isolation-gained';
const of = (app: string, types = 'Ingress') => `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [${types}]`;
const shop = { shop: documents(namespace('shop'), deployment('shop/zoo'), pod('shop/api')) };
const deny = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]');

test.each<[story: string, base: Files, head: Files, says: string[]]>([
  [
    'of one workload for both directions',
    shop,
    { ...shop, zoo: policy('shop/zoo', of('zoo', 'Ingress, Egress')) },
    ['head zoo:1-8: Policy shop/zoo now isolates shop/zoo for ingress and egress.'],
  ],
  [
    'of two workloads by one policy',
    shop,
    { ...shop, deny },
    ['head deny:1-8: Policy shop/deny now isolates shop/api and shop/zoo for ingress.'],
  ],
  [
    'of a workload by two policies',
    shop,
    { ...shop, a: policy('shop/a', of('zoo')), b: policy('shop/b', of('zoo')) },
    ['head a:1-8: Policies shop/a and shop/b now isolate shop/zoo for ingress.'],
  ],
  [
    'of two workloads by a policy each',
    shop,
    { ...shop, zoo: policy('shop/zoo', of('zoo')), api: policy('shop/api', of('api')) },
    [
      'head zoo:1-8: Policy shop/zoo now isolates shop/zoo for ingress.',
      'head api:1-8: Policy shop/api now isolates shop/api for ingress.',
    ],
  ],
  [
    'of one direction more',
    { ...shop, deny },
    { ...shop, deny: policy('shop/deny', DENY_ALL) },
    ['head deny:1-8: Policy shop/deny now isolates shop/api and shop/zoo for egress.'],
  ],
  [
    'where a policy allowed everything all the same',
    { ...shop, deny: `${deny}\n  ingress: [{}]` },
    { ...shop, deny },
    ['head deny:1-8: Policy shop/deny now isolates shop/api and shop/zoo for ingress.'],
  ],
  ['that was there, by another policy', { ...shop, deny }, { ...shop, other: deny.replace('deny', 'other') }, []],
  ['of a new workload', { ...shop, deny }, { ...shop, deny, web: pod('shop/web') }, []],
])('isolation %s', (_, base, head, says) => {
  const told = says.map((text) => `info isolation-gained, Isolation gained, ${text} Nothing did before.`);
  expect(toldBy(RULE, base, head).sort()).toEqual(told.sort());
});

test('isolation of pods that nobody declared is assumed', () => {
  expect(toldBy(RULE, { shop: namespace('shop') }, { shop: namespace('shop'), deny })).toEqual([
    'info isolation-gained, Isolation gained, head deny:1-8: Policy shop/deny now isolates every pod of shop for ingress. Nothing did before. [No manifest declares such pods.]',
  ]);
});

test('isolation opens no flow', () => {
  const found = assess(evidenceOf(shop, { ...shop, deny })).filter(({ rule }) => rule === RULE);
  expect(found.map(({ changes }) => changes)).toEqual([[]]);
});

test('a fingerprint is of the namespace, the directions and the pods', () => {
  const red = { red: documents(namespace('red'), pod('red/api')) };
  const prints = [
    ...printsBy(RULE, shop, { ...shop, deny }),
    ...printsBy(RULE, shop, { ...shop, deny: policy('shop/deny', DENY_ALL) }),
    ...printsBy(RULE, shop, { ...shop, zoo: policy('shop/zoo', of('zoo')) }),
    ...printsBy(RULE, shop, { ...shop, api: policy('shop/api', of('api')) }),
    ...printsBy(RULE, red, { ...red, api: policy('red/api', of('api')) }),
  ];
  expect(new Set(prints).size).toBe(5);
});
