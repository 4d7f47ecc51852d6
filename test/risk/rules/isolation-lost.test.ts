import { expect, test } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { deployment, documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';
import { evidenceOf, type Files } from '../versions.ts';

const RULE = 'isolation-lost';
const of = (app: string, types = 'Ingress') => `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [${types}]`;
const BOTH = 'podSelector: {matchExpressions: [{key: app, operator: In, values: [zoo, api]}]}\npolicyTypes: [Ingress]';
const shop = { shop: documents(namespace('shop'), deployment('shop/zoo'), pod('shop/api')) };
const pods = (labels: object, spec: object, web: object = spec): Files => ({
  shop: documents(
    namespace('shop'),
    pod('shop/web', { ...labels }, { ...web }),
    pod('shop/db', { ...labels }, { ...spec }),
  ),
});
const x = { x: policy('shop/x', of('x')) };

test.each<[story: string, base: Files, head: Files, says: string[]]>([
  [
    'of two workloads by one policy',
    { ...shop, p: policy('shop/p', BOTH) },
    shop,
    [
      'ingress, base p:1-8: Policy shop/p isolated ingress for shop/api and shop/zoo. No policy does now: they accept traffic from anywhere.',
    ],
  ],
  [
    'by a policy that is rejected now, though it says the same',
    { ...shop, p: policy('shop/p', of('zoo')) },
    { ...shop, p: policy('shop/p', of('zoo')).replace('name: p', 'name: p\n  labels: {a: 1}') },
    [
      'ingress, head p:1-9: Policy shop/p isolated ingress for shop/zoo. No policy does now: it accepts traffic from anywhere.',
    ],
  ],
  [
    'of what a workload may send',
    { ...shop, p: policy('shop/p', of('zoo', 'Egress')) },
    shop,
    [
      'egress, base p:1-8: Policy shop/p isolated egress for shop/zoo. No policy does now: it can send traffic anywhere.',
    ],
  ],
  [
    'of one workload by two policies',
    { ...shop, p: policy('shop/p', of('zoo')), q: policy('shop/q', of('zoo')) },
    shop,
    [
      'ingress, base p:1-8: Policies shop/p and shop/q isolated ingress for shop/zoo. No policy does now: it accepts traffic from anywhere.',
    ],
  ],
  [
    'of two workloads by a policy each',
    { ...shop, p: policy('shop/p', of('zoo')), q: policy('shop/q', of('api')) },
    shop,
    [
      'ingress, base p:1-8: Policy shop/p isolated ingress for shop/zoo. No policy does now: it accepts traffic from anywhere.',
      'ingress, base q:1-8: Policy shop/q isolated ingress for shop/api. No policy does now: it accepts traffic from anywhere.',
    ],
  ],
  [
    'of workloads with other labels',
    { ...pods({ app: 'x' }, {}), ...x },
    { ...pods({ app: 'y' }, {}), ...x },
    [
      'ingress, head shop:12-12: The labels of shop/db and shop/web changed, out of reach of policy shop/x, which isolated their ingress. No policy does now: they accept traffic from anywhere.',
    ],
  ],
  [
    'of workloads that moved to the host network',
    { ...pods({ app: 'x' }, {}), ...x },
    { ...pods({ app: 'x' }, { hostNetwork: true }), ...x },
    [
      'ingress, head shop:10-13: shop/db and shop/web moved to the host network, out of reach of policy shop/x, which isolated their ingress. No policy does now: they accept traffic from anywhere.',
    ],
  ],
  [
    'of workloads of which one moved there, and one has other labels',
    { ...pods({ app: 'x' }, {}), ...x },
    { ...pods({ app: 'y' }, { hostNetwork: true }, {}), ...x },
    [
      'ingress, head shop:12-12: The labels of shop/db and shop/web changed, out of reach of policy shop/x, which isolated their ingress. No policy does now: they accept traffic from anywhere.',
    ],
  ],
  [
    'by a policy without types, which its egress rules make one of both directions',
    { ...shop, p: policy('shop/p', `${of('zoo').split('\n')[0]}\negress: [{}]`) },
    { ...shop, p: policy('shop/p', `${of('zoo').split('\n')[0]}\npolicyTypes: [Egress]\negress: [{}]`) },
    [
      'ingress, head p:8-8: Policy shop/p isolated ingress for shop/zoo. No policy does now: it accepts traffic from anywhere.',
    ],
  ],
  [
    'by a policy whose egress rules went, and its direction with them',
    { ...shop, p: policy('shop/p', `${of('zoo').split('\n')[0]}\negress: [{ports: [{port: 80}]}]`) },
    { ...shop, p: policy('shop/p', `${of('zoo').split('\n')[0]}\ningress: []`) },
    [
      'egress, head p:1-8: Policy shop/p isolated egress for shop/zoo. No policy does now: it can send traffic anywhere.',
    ],
  ],
])('isolation %s', (_, base, head, says) => {
  const found = says.map((text) => `critical isolation-lost, Isolation lost for ${text}`);
  expect(toldBy(RULE, base, head).sort()).toEqual(found.sort());
});

test('the flows of lost isolation are those that opened, and none that closed at the same time', () => {
  const wall = policy('shop/wall', of('api', 'Egress'));
  const p = policy('shop/p', `${of('zoo')}\ningress: [{from: [{podSelector: {}}], ports: [{port: 80}]}]`);
  const evidence = evidenceOf({ ...shop, p }, { ...shop, wall });
  const found = assess(evidence).filter(({ rule }) => rule === RULE);
  const kinds = found.flatMap(({ changes }) => changes.map((index) => evidence.changes[index]?.change));
  expect(evidence.changes.map(({ change }) => change)).toContain('closed');
  expect(new Set(kinds)).toEqual(new Set(['opened']));
});

test('of two workloads that got other labels each is told where its own are', () => {
  const both = (app: string) => policy(`shop/${app}`, of(app, 'Ingress, Egress'));
  const all = documents(namespace('shop'), both('api'), both('web'));
  const version = (suffix: string) => ({
    all,
    api: pod('shop/api', { app: `api${suffix}` }),
    web: pod('shop/web', { app: `web${suffix}` }),
  });
  const found = toldBy(RULE, version(''), version('2'));
  expect(found.map((text) => text.replace(/^.* head (\w+):.* policy (\S+), .*$/, '$1 $2'))).toEqual([
    'api shop/api',
    'api shop/api',
    'web shop/web',
    'web shop/web',
  ]);
});

test('isolation of pods that nobody declared is told by their labels', () => {
  const tenant = { tenant: namespace('tenant') };
  const lost = (types: string) => toldBy(RULE, { ...tenant, p: policy('tenant/p', of('x', types)) }, tenant);
  expect(lost('Ingress')).toEqual([
    'critical isolation-lost, Isolation lost for ingress, base p:1-8: Policy tenant/p isolated ingress for pods of tenant with app=x. No policy does now: what runs there of these accepts traffic from anywhere. [No manifest declares such pods.]',
  ]);
  expect(lost('Egress')).toEqual([expect.stringContaining('what runs there of these can send traffic anywhere.')]);
});

test('a fingerprint is of the namespace, the direction, the policies and the workloads', () => {
  const red = { red: documents(namespace('red'), pod('red/api')) };
  const prints = [
    ...printsBy(RULE, { ...shop, p: policy('shop/p', of('zoo')) }, shop),
    ...printsBy(RULE, { ...shop, p: policy('shop/q', of('zoo')) }, shop),
    ...printsBy(RULE, { ...shop, p: policy('shop/p', of('zoo', 'Egress')) }, shop),
    ...printsBy(RULE, { ...shop, p: policy('shop/p', of('api')) }, shop),
    ...printsBy(RULE, { ...red, p: policy('red/p', of('api')) }, red),
  ];
  expect(new Set(prints).size).toBe(5);
});

test('a fingerprint stays when the files of the policies change their order', () => {
  const [p, q] = [policy('shop/p', of('zoo')), policy('shop/q', of('zoo'))];
  expect(printsBy(RULE, { ...shop, a: p, b: q }, shop)).toEqual(printsBy(RULE, { ...shop, a: q, b: p }, shop));
});
