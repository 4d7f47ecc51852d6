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
  ['that was there, by another policy', { ...shop, deny }, { ...shop, other: deny.replace('deny', 'other') }, []],
  ['of a new workload', { ...shop, deny }, { ...shop, deny, web: pod('shop/web') }, []],
])('isolation %s', (_, base, head, says) => {
  const told = says.map((text) => `info isolation-gained, Isolation gained, ${text} Nothing did before.`);
  expect(toldBy(RULE, base, head).sort()).toEqual(told.sort());
});

const open = `${deny.replace('deny', 'open')}\n  ingress: [{}]`;
const out = policy('shop/out', 'podSelector: {}\npolicyTypes: [Egress]\negress: [{}]');
const none = policy('shop/none', 'podSelector: {}\npolicyTypes: [Egress]');

test.each<[story: string, base: Files, head: Files, says: string[]]>([
  [
    'and the policy that allowed everything is deleted',
    { ...shop, deny, open },
    { ...shop, deny },
    [
      'base open:9-9: Policy shop/deny isolated shop/api and shop/zoo for ingress in name only, and now does in effect: policy shop/open, which allowed everything, is gone.',
    ],
  ],
  [
    'and that policy gets rules',
    { ...shop, deny, open },
    { ...shop, deny, open: open.replace('{}]', '{ports: [{port: 80}]}]') },
    [
      'head open:1-9: Policies shop/deny and shop/open isolated shop/api and shop/zoo for ingress in name only, and now do in effect: policy shop/open no longer allows them everything.',
    ],
  ],
  [
    'and it is the policy that allowed everything',
    { ...shop, deny: `${deny}\n  ingress: [{}]` },
    { ...shop, deny },
    [
      'head deny:1-8: Policy shop/deny isolated shop/api and shop/zoo for ingress in name only, and now does in effect: policy shop/deny no longer allows them everything.',
    ],
  ],
  [
    'and two allowed everything',
    { ...shop, deny, open, too: open.replace('open', 'too') },
    { ...shop, deny },
    [
      'base open:9-9: Policy shop/deny isolated shop/api and shop/zoo for ingress in name only, and now does in effect: policies shop/open and shop/too, which allowed everything, are gone.',
    ],
  ],
  [
    'and another policy comes in its place',
    { ...shop, open },
    { ...shop, deny },
    [
      'base open:9-9: Policy shop/deny now isolates shop/api and shop/zoo for ingress: policy shop/open, which allowed everything, is gone.',
    ],
  ],
  [
    'and a workload gets other labels',
    { shop: pod('shop/web'), deny, web: `${policy('shop/web', of('web'))}\n  ingress: [{}]` },
    { shop: pod('shop/web', { app: 'site' }), deny, web: `${policy('shop/web', of('web'))}\n  ingress: [{}]` },
    [
      'head deny:1-8: Policy shop/deny isolated shop/web for ingress in name only, and now does in effect: policy shop/web no longer allows it everything.',
    ],
  ],
  [
    'for one direction, and nothing did for the other',
    { ...shop, out, none },
    { ...shop, none, deny },
    [
      'head deny:1-8: Policy shop/deny now isolates shop/api and shop/zoo for ingress. Nothing did before.',
      'base out:9-9: Policy shop/none isolated shop/api and shop/zoo for egress in name only, and now does in effect: policy shop/out, which allowed everything, is gone.',
    ],
  ],
])('isolation in name only %s', (_, base, head, says) => {
  const told = says.map((text) => `info isolation-gained, Isolation gained, ${text}`);
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
