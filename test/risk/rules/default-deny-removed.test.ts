import { expect, test } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { DENY_ALL, deployment, documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';
import { evidenceOf, type Files } from '../versions.ts';

const RULE = 'default-deny-removed';
const INGRESS = 'podSelector: {}\npolicyTypes: [Ingress]';
const EGRESS = 'podSelector: {}\npolicyTypes: [Egress]';
const deny = policy('shop/deny', INGRESS);
const of = (app: string) => policy(`shop/${app}`, `podSelector: {matchLabels: {app: ${app}}}`);
// Nothing isolates what runs in another namespace.
const others = documents(namespace('ops'), pod('ops/console'));
const shop = (...more: string[]): Files => ({ others, shop: documents(namespace('shop'), ...more) });
const [web, api, zoo] = [pod('shop/web'), pod('shop/api'), deployment('shop/zoo')];

test.each<[story: string, base: Files, head: Files, says: string]>([
  [
    'of the only workload',
    { ...shop(web), deny },
    shop(web),
    'critical … Without that, its only workload accepts traffic from anywhere: shop/web.',
  ],
  [
    'of both, by their names',
    { ...shop(zoo, api), deny },
    shop(zoo, api),
    'critical … Without that, both workloads accept traffic from anywhere: shop/api and shop/zoo.',
  ],
  [
    'of all',
    { ...shop(zoo, api, web), deny },
    shop(zoo, api, web),
    'critical … Without that, all 3 workloads accept traffic from anywhere: shop/api, shop/web and shop/zoo.',
  ],
  [
    'of some that no other policy isolates',
    { ...shop(zoo, api, web, of('web')), deny },
    shop(zoo, api, web, of('web')),
    'critical … Without that, 2 of 3 workloads accept traffic from anywhere: shop/api and shop/zoo.',
  ],
  [
    'and says nothing of pods on the host network, which no policy isolates',
    { ...shop(web, pod('shop/agent', {}, { hostNetwork: true })), deny },
    shop(web, pod('shop/agent', {}, { hostNetwork: true })),
    'critical … Without that, 1 of 2 workloads accepts traffic from anywhere: shop/web.',
  ],
  [
    'where another policy isolates the only workload',
    { ...shop(web, of('web')), deny },
    shop(web, of('web')),
    'high … Other policies still isolate the one workload declared there, but any other pod accepts traffic from anywhere.',
  ],
  [
    'where other policies isolate all workloads',
    { ...shop(web, of('web'), api, of('api')), deny },
    shop(web, of('web'), api, of('api')),
    'high … Other policies still isolate the 2 workloads declared there, but any other pod accepts traffic from anywhere.',
  ],
  [
    'of a namespace that stays when its last workload leaves it',
    { ...shop(web, of('web')), deny },
    shop(),
    'medium … The workloads declared there went away too, but any other pod accepts traffic from anywhere.',
  ],
  [
    'of a namespace that nothing ever declared',
    { web: pod('red/web'), deny },
    { web: pod('red/web') },
    'critical … Without that, every pod there that no other policy selects accepts traffic from anywhere. [No manifest says that shop is still there.]',
  ],
])('%s', (_, base, head, says) => {
  const isolated = 'shop/deny isolated ingress for every pod in shop.';
  expect(toldBy(RULE, base, head)).toEqual([
    says.replace('…', `default-deny-removed, Default-deny removed for ingress, base deny:1-8: ${isolated}`),
  ]);
});

test('what may be sent is told otherwise than what may come', () => {
  expect(toldBy(RULE, { ...shop(web), deny: policy('shop/deny', EGRESS) }, shop(web))).toEqual([
    'critical default-deny-removed, Default-deny removed for egress, base deny:1-8: shop/deny isolated egress for every pod in shop. Without that, its only workload can send traffic anywhere: shop/web.',
  ]);
});

test('of several policies the one with the fewest rules is named first, and shown', () => {
  const own = (name: string, count: number) =>
    policy(`shop/${name}`, `${INGRESS}\ningress: [${'{from: [{podSelector: {}}]}, '.repeat(count)}]`);
  const base = { ...shop(web), a: own('a', 2), b: own('b', 1), c: own('c', 3) };
  expect(toldBy(RULE, base, shop(web))).toEqual([
    expect.stringContaining('base b:1-9: shop/b, shop/a and shop/c isolated ingress for every pod in shop.'),
  ]);
  expect(toldBy(RULE, { ...base, d: deny }, shop(web))).toEqual([expect.stringContaining('base d:1-8: shop/deny, ')]);
});

test.each<[story: string, spec: string, line: number]>([
  ['the types that it has now', EGRESS, 8],
  ['the selector that it has now', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Ingress]', 7],
])('is shown at %s', (_, spec, line) => {
  const base = { ...shop(web, api), deny: policy('shop/deny', INGRESS) };
  expect(toldBy(RULE, base, { ...shop(web, api), deny: policy('shop/deny', spec) })).toEqual([
    expect.stringContaining(`head deny:${line}-${line}: `),
  ]);
});

test.each<[story: string, other: string]>([
  ['of another namespace', policy('red/deny', INGRESS).replace('Ingress', 'Egress')],
  ['with another name', policy('shop/other', EGRESS)],
  [
    'of another kind',
    'apiVersion: policy.networking.k8s.io/v1alpha2\nkind: ClusterNetworkPolicy\nmetadata: {name: deny}\nspec: {tier: Admin, priority: 1, subject: {namespaces: {}}}',
  ],
])('is shown in base where head has only a policy %s', (_, other) => {
  expect(toldBy(RULE, { ...shop(web), deny }, { ...shop(web), other })).toEqual([
    expect.stringContaining('base deny:1-8: '),
  ]);
});

test('one that lists everything now is none that was removed', () => {
  const open = policy('shop/deny', `${INGRESS}\ningress: [{}]`);
  expect(toldBy(RULE, { ...shop(web), deny: open }, shop(web))).toEqual([]);
});

test('one that allows everything of one protocol or of another namespace is one all the same', () => {
  const tcp = policy('shop/deny', `${INGRESS}\ningress: [{ports: [{protocol: TCP}]}]`);
  const elsewhere = documents(namespace('red'), policy('red/open', `${INGRESS}\ningress: [{}]`));
  expect(toldBy(RULE, { ...shop(web), deny: tcp, elsewhere }, { ...shop(web), elsewhere })).toHaveLength(1);
});

test('one that let everybody in, one after the other, opens nothing', () => {
  const all = '[{namespaceSelector: {}}, {ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}]';
  const open = policy('shop/deny', `${INGRESS}\ningress: [{from: ${all}}]`);
  expect(toldBy(RULE, { ...shop(web), deny: open }, shop(web))).toEqual([expect.stringMatching(/^high /)]);
});

test.each(['text', '[1]', '{podSelector: 1}'])('is shown in head whatever the spec has become: %s', (spec) => {
  const broken = `${deny.split('spec:')[0]}spec: ${spec}`;
  expect(toldBy(RULE, { ...shop(web), deny }, { ...shop(web), deny: broken })).toEqual([
    expect.stringContaining('head deny:'),
  ]);
});

test.each(['Ingress', 'Egress'])('names the flows that opened for %s, and none that closed', (type) => {
  const wall = policy('shop/deny', `podSelector: {}\npolicyTypes: [${type}]\negress: [{to: [{podSelector: {}}]}]`);
  const closing = policy('ops/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');
  const evidence = evidenceOf({ ...shop(web), deny: wall }, { ...shop(web), closing });
  const [finding] = assess(evidence).filter(({ rule }) => rule === RULE);
  const opened = finding?.changes.map((index) => evidence.changes[index]) ?? [];
  const ends = type === 'Ingress' ? 'destinations' : 'sources';
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.every((each) => each?.change === 'opened' && each[ends].some(({ id }) => id.includes('shop/')))).toBe(
    true,
  );
});

test('a fingerprint is of the namespace and the direction', () => {
  const both = { deny: policy('shop/deny', DENY_ALL) };
  const prints = [
    ...printsBy(RULE, { ...shop(web), ...both }, shop(web)),
    ...printsBy(RULE, { red: namespace('red'), deny: policy('red/deny', INGRESS) }, { red: namespace('red') }),
  ];
  expect(new Set(prints).size).toBe(3);
});
