import { expect, test } from 'vitest';
import { documents, namespace, pod, policy } from './manifests.ts';
import { toldBy } from './told.ts';

// A rule for all pods of ops is worse than one for a single pod: the finding must look at the very rule that opens.
const world = documents(
  namespace('shop'),
  pod('shop/web'),
  policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]\negress: [{to: [{podSelector: {}}]}]'),
  namespace('ops'),
  pod('ops/console'),
  namespace('lab'),
  pod('lab/x'),
);
const OPS = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}';
const one = (port: number) =>
  `{from: [{${OPS}, podSelector: {matchLabels: {app: console}}}], ports: [{port: ${port}}]}`;
const all = (port: number) => `{from: [{${OPS}}], ports: [{port: ${port}}]}`;
const into = (name: string, ...rules: string[]) =>
  policy(`shop/${name}`, `podSelector: {matchLabels: {app: web}}\ningress: [${rules}]`);
const severities = (base: string, head: string) =>
  toldBy('cross-namespace-opened', { world, base }, { world, head }).map((text) =>
    text.replace(/^(\w+).* on (.*): policy (\S+) .*$/, '$1 $2 $3'),
  );

test.each<[story: string, base: string, head: string, found: string[]]>([
  ['the second rule of a policy', into('in', all(81)), into('in', all(81), one(82)), ['medium TCP 82 shop/in']],
  [
    'the second rule of a policy, though it is new',
    into('in', one(81)),
    into('in', one(81), all(82)),
    ['high TCP 82 shop/in'],
  ],
  ['the first rule of a policy', into('in', one(81)), into('in', all(82), one(81)), ['high TCP 82 shop/in']],
  [
    'a rule of another policy',
    into('a', all(81)),
    documents(into('a', all(81)), into('b', one(82))),
    ['medium TCP 82 shop/b'],
  ],
  [
    'the rule of this policy',
    into('a', one(81)),
    documents(into('a', one(81)), into('b', all(82))),
    ['high TCP 82 shop/b'],
  ],
])('%s is looked at', (_, base, head, found) => {
  expect(severities(base, head)).toEqual(found);
});
