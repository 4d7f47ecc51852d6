import { expect, test } from 'vitest';
import { documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';

// A template makes a policy for each app, and each lets its app reach the same.
const wall = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Egress]');
const apps = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`);
const base = (count: number) =>
  documents(namespace('shop'), wall, ...apps(count).map((app) => pod(`shop/${app}`)), namespace('lab'), pod('lab/x'));
const lab =
  'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: lab}}, podSelector: {matchLabels: {app: x}}';
const dns =
  'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}';
const out = (app: string, to: string, port: string) =>
  policy(
    `shop/${app}`,
    `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress: [{to: [${to}], ports: [${port}]}]`,
  );
const found = (rule: string, count: number, to: string, port: (app: string) => string) =>
  told(
    { all: base(count) },
    { all: base(count), p: documents(...apps(count).map((app) => out(app, to, port(app)))) },
  ).filter((text) => text.includes(` ${rule}, `));

test.each([
  ['flows', 'cross-namespace-opened', `{${lab}}`, '{port: 81}'],
  ['metadata APIs', 'metadata-api-reachable', '{ipBlock: {cidr: 169.254.169.254/32}}', '{port: 80}'],
])('more than five rules that say the same of %s are told as one, and five each for itself', (_, rule, to, port) => {
  expect(found(rule, 5, to, () => port)).toHaveLength(5);
  expect(found(rule, 6, to, () => port)).toEqual([
    expect.stringMatching(/hop\/a0, shop\/a1, .* and shop\/a5 can now .* policies shop\/a0, .* and shop\/a5 allow it/),
  ]);
});

test('questions to cluster DNS are always told as one', () => {
  expect(found('dns-opened', 2, `{${dns}}`, () => '{protocol: UDP, port: 53}')).toEqual([
    expect.stringContaining('hop/a0 and shop/a1 can now ask cluster DNS, '),
  ]);
});

test('more are not where they open other ports, or where there is something else to say', () => {
  expect(found('cross-namespace-opened', 6, `{${lab}}`, (app) => `{port: 8${app.slice(1)}}`)).toHaveLength(6);
});
