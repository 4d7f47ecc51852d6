import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

// Pods that no manifest declares are ends of flows like others. Beside declared workloads they may well not exist; in a
// namespace without any they are all that there is.
const SHOP = documents(namespace('shop'), pod('shop/web'), policy('shop/deny', DENY_ALL));
const TENANT = documents(namespace('tenant'), policy('tenant/deny', DENY_ALL));
const from = (peer: string, id = 'shop/more') =>
  policy(
    id,
    `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Ingress]\ningress: [{from: [${peer}], ports: [{port: 80}]}]`,
  );
const TOOLS = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: tools}}';

describe('a rule lets in pods that nobody declared', () => {
  test.each<[peer: string, severity: string, message: string]>([
    [
      `{${TOOLS}}`,
      'high',
      '‘every’ pod of ‘tools’ can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it. That holds for every pod of a namespace, also for those to come.',
    ],
    [
      `{${TOOLS}, podSelector: {matchLabels: {app: scraper}}}`,
      'medium',
      'Pods of ‘tools’ with ‘app=scraper’ can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it.',
    ],
    [
      '{namespaceSelector: {matchLabels: {team: red}}}',
      'high',
      'Every pod of other namespaces labelled ‘team=red’ can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it. That holds for every pod of a namespace, also for those to come.',
    ],
    [
      '{namespaceSelector: {}}',
      'high',
      'Every pod of any other namespace can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it. That holds for every pod of a namespace, also for those to come.',
    ],
  ])('%s', (peer, severity, message) => {
    const [finding, ...others] = assess(evidenceOf({ shop: SHOP }, { shop: SHOP, more: from(peer) }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'cross-namespace-opened', severity, confidence: 'assumed' });
    expect(finding && write(finding.message, (name) => `‘${name}’`)).toBe(message.replace('‘every’', 'Every'));
  });
});

test('a rule without peers lets in pods too, and that it is open to the internet says it all', () => {
  const everyone = policy('shop/more', 'podSelector: {matchLabels: {app: web}}\ningress: [{}]');
  const evidence = evidenceOf({ shop: SHOP }, { shop: SHOP, everyone });
  expect(assess(evidence)).toMatchObject([
    { rule: 'internet-ingress', severity: 'critical', changes: [...evidence.changes.keys()] },
  ]);
});

test('and so it does in a namespace without workloads, of flows within it too', () => {
  const everyone = policy(
    'tenant/more',
    'podSelector: {}\npolicyTypes: [Ingress, Egress]\ningress: [{}]\negress: [{}]',
  );
  const evidence = evidenceOf({ t: TENANT }, { t: TENANT, everyone });
  const found = assess(evidence);
  expect(found.map(({ rule }) => rule)).toEqual(['metadata-api-reachable', 'internet-ingress', 'internet-egress']);
  expect(new Set(found.flatMap(({ changes }) => changes))).toEqual(new Set(evidence.changes.keys()));
});

describe('in a namespace without workloads', () => {
  test.each<[story: string, base: Files, head: Files, findings: string[]]>([
    [
      'a rule opens',
      { t: TENANT },
      { t: TENANT, more: from(`{${TOOLS}}`, 'tenant/more') },
      ['high cross-namespace-opened'],
    ],
    ['a rule closes', { t: TENANT, more: from(`{${TOOLS}}`, 'tenant/more') }, { t: TENANT }, ['low flow-closed']],
    [
      'DNS is lost',
      { t: namespace('tenant') },
      { t: documents(namespace('tenant'), policy('tenant/deny', 'podSelector: {}\npolicyTypes: [Egress]')) },
      ['medium dns-lost', 'low flow-closed', 'info isolation-gained'],
    ],
  ])('%s, and it is assumed that somebody is there', (_, base, head, findings) => {
    const found = assess(evidenceOf(base, head));
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(findings);
    expect(new Set(found.map(({ confidence }) => confidence))).toEqual(new Set(['assumed']));
  });
});

test('a policy that goes with its workload leaves nobody open whom anybody knows of', () => {
  const shop = (...more: string[]) => ({ shop: documents(namespace('shop'), pod('shop/web'), ...more) });
  const cache = policy('shop/cache', 'podSelector: {matchLabels: {app: cache}}');
  const found = assess(evidenceOf(shop(pod('shop/cache'), cache), shop()));
  expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['low isolation-lost', 'info flow-closed']);
});

test('a new policy for a new workload closes nothing that anybody had', () => {
  const shop = (...more: string[]) => ({ shop: documents(namespace('shop'), pod('shop/web'), ...more) });
  const cache = policy('shop/cache', 'podSelector: {matchLabels: {app: cache}}\npolicyTypes: [Ingress, Egress]');
  const found = assess(evidenceOf(shop(), shop(pod('shop/cache'), cache)));
  expect(found.map(({ rule }) => rule)).toEqual(['no-default-deny']);
});
