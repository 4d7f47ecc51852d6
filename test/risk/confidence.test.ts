import { expect, test } from 'vitest';
import { documents, namespace, pod, policy } from './manifests.ts';
import { toldBy } from './told.ts';
import type { Files } from './versions.ts';

// Head lets pods of other namespaces in by labels; which labels those have only their manifests can say.
const shop = documents(namespace('shop'), pod('shop/web'), policy('shop/deny', 'podSelector: {}'));
const into = (peers: string) =>
  policy('shop/p', `podSelector: {matchLabels: {app: web}}\ningress: [{from: [${peers}], ports: [{port: 81}]}]`);
const UNLABELLED = '{namespaceSelector: {matchExpressions: [{key: team, operator: DoesNotExist}]}}';
const NAMED = '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: zoo}}}';
const BOTH =
  '{namespaceSelector: {matchExpressions: [{key: team, operator: DoesNotExist}, {key: kubernetes.io/metadata.name, operator: In, values: [zoo, ops]}]}}';
const because = (peers: string, more: Files, after: Files = more) =>
  toldBy('cross-namespace-opened', { shop, ...more }, { shop, ...after, p: into(peers) })
    .filter((text) => text.includes('zoo/x'))
    .map((text) => /\[(.*)\]$/.exec(text)?.[1] ?? 'exact');
const of = (names: string) => `A rule goes by labels of ${names}, and no manifest says which labels there are.`;
const pods = { a: pod('zoo/x'), b: pod('ops/y') };
const zoo = { ...pods, n: namespace('zoo') };

test.each<[story: string, peers: string, base: Files, head: Files, says: string]>([
  ['no manifest declares the namespaces', BOTH, pods, pods, of('ops and zoo')],
  ['a manifest declares one of them', BOTH, zoo, zoo, of('ops')],
  ['a manifest declares one of them in base', BOTH, zoo, pods, of('ops and zoo')],
  ['a manifest declares one of them in head', BOTH, pods, zoo, of('ops')],
  ['manifests declare both', BOTH, { ...zoo, m: namespace('ops') }, { ...zoo, m: namespace('ops') }, 'exact'],
  ['the rule goes by the name', NAMED, pods, pods, 'exact'],
  ['one of two rules goes by labels', `${NAMED}, ${BOTH}`, pods, pods, of('ops and zoo')],
])('%s', (_, peers, base, head, says) => {
  expect(because(peers, base, head)).toContain(says);
});

test('one of two policies that decide goes by labels', () => {
  const world = { shop, ...pods, w: policy('zoo/wall', 'podSelector: {}\npolicyTypes: [Egress]') };
  const out = policy(
    'zoo/out',
    'podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}]',
  );
  const found = toldBy('cross-namespace-opened', world, { ...world, o: out, p: into(UNLABELLED) });
  expect(found.filter((text) => text.includes('zoo/x'))).toEqual([expect.stringContaining(of('ops and zoo'))]);
});

test('namespaces are named in the order of the alphabet, whichever end they are of', () => {
  const world = { a: pod('app/api'), z: pod('zoo/x'), w: policy('app/deny', 'podSelector: {}') };
  const found = toldBy('cross-namespace-opened', world, {
    ...world,
    p: into(UNLABELLED).replace('shop', 'app').replace('app: web', 'app: api'),
  });
  expect(found).toEqual([expect.stringContaining(of('app and zoo'))]);
});

test('pods that nobody declared are assumed, whatever the rule goes by', () => {
  expect(toldBy('cross-namespace-opened', { shop }, { shop, p: into(UNLABELLED) })).toEqual([
    expect.stringMatching(/\[No manifest declares such pods\.\]$/),
  ]);
});
