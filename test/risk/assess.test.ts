import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/flow/change.ts';
import { say } from '../../src/manifest/sentence.ts';
import { assess, byWeight } from '../../src/risk/assess.ts';
import { SEVERITIES } from '../../src/risk/finding.ts';
import { RULE_FACTS } from '../../src/risk/rule-facts.ts';
import { finding } from '../report/example.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

const DENY = 'podSelector: {}\npolicyTypes: [Ingress]';

test('findings of one severity come by their files, and first those that have no place', () => {
  const at = (path: string) => finding({ severity: 'low', title: 'Opened', message: say`One.`, place: place(path) });
  const place = (path: string) => ({ side: 'head' as const, path, line: 1, endLine: 1 });
  const nowhere = finding({ severity: 'low', title: 'Opened', message: say`One.` });
  expect(byWeight(at('a'), at('b'))).toBeLessThan(0);
  expect(byWeight(at('b'), at('a'))).toBeGreaterThan(0);
  expect(byWeight(at('a'), at('a'))).toBe(0);
  expect(byWeight(nowhere, at('A'))).toBeLessThan(0);
  expect(byWeight(at('A'), nowhere)).toBeGreaterThan(0);
});

describe('a fingerprint', () => {
  const shop = documents(namespace('shop'), pod('shop/web'), pod('shop/db'));
  const prints = (base: Files, head: Files) => assess(evidenceOf(base, head)).map(({ fingerprint }) => fingerprint);
  const base = { shop, deny: policy('shop/deny', DENY) };

  test('is 16 hexadecimal digits', () => {
    expect(prints(base, { shop })).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  test('stays while lines, files and the names of policies change', () => {
    const moved = { shop, elsewhere: `\n\n# A comment.\n${policy('shop/default-deny', DENY)}` };
    expect(prints(moved, { shop })).toEqual(prints(base, { shop }));
  });

  test('stays while other policies cut the addresses otherwise', () => {
    const web = (block: string) =>
      policy('shop/web', `podSelector: {matchLabels: {app: web}}\ningress: [{from: [{ipBlock: {cidr: ${block}}}]}]`);
    const db = policy(
      'shop/db',
      'podSelector: {matchLabels: {app: db}}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]',
    );
    expect(prints({ ...base, db }, { ...base, db, web: web('0.0.0.0/0') })).toEqual(
      prints(base, { ...base, web: web('0.0.0.0/0') }),
    );
  });

  test('differs for another namespace', () => {
    const other = { shop: shop.replaceAll('shop', 'store'), deny: policy('store/deny', DENY) };
    expect(prints(other, { shop: other.shop })).not.toEqual(prints(base, { shop }));
  });
});

describe('findings come', () => {
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/db'),
    policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]'),
  );
  const egress = (cidr: string, port = 8080) =>
    policy(
      `shop/to-${cidr.replace(/\W/g, '-')}`,
      `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{ipBlock: {cidr: ${cidr}}}], ports: [{port: ${port}}]}]`,
    );
  const where = (head: Files) =>
    assess(evidenceOf({ world }, { world, ...head })).map(({ rule, place }) => `${rule} ${place?.path}:${place?.line}`);

  test('the most severe first, and then by file, whichever rule they are of', () => {
    const half = policy('shop/half', 'podSelector: {matchLabels: {app: db}}\ningress: [{from: [{podSelector: {}}]}]');
    expect(
      where({ b: egress('10.0.0.0/8'), c: egress('11.0.0.0/8', 81), a: egress('192.168.0.0/16', 82), d: half }),
    ).toEqual(['internet-egress c:9', 'flow-opened a:9', 'flow-opened b:9', 'latent-opening d:8']);
  });

  test('of one file by the order of the rules, and then by line', () => {
    const three = documents(egress('192.168.0.0/16', 82), egress('10.0.0.0/8'));
    const rejected = policy('shop/rejected', 'podSelector: {}\ningress: [{ports: [{port: "80"}]}]');
    expect(where({ a: documents(rejected, egress('8.0.0.0/7', 83), three) })).toEqual([
      'internet-egress a:18',
      'policy-rejected a:8',
      'flow-opened a:28',
      'flow-opened a:38',
    ]);
  });
});

test('an outage comes before a policy that does nothing, wherever they stand in a file', () => {
  const ports = [{ containerPort: 8080 }];
  const world = documents(
    namespace('shop'),
    pod('shop/web', undefined, { containers: [{ name: 'web', image: 'web', ports }] }),
    namespace('ingress-nginx'),
    pod('ingress-nginx/controller'),
  );
  const all = documents(policy('shop/idle', 'podSelector: {matchLabels: {app: wbe}}'), policy('shop/deny', DENY));
  expect(assess(evidenceOf({ world }, { world, all })).map(({ rule, place }) => [rule, place?.line])).toEqual([
    ['ingress-path-lost', 9],
    ['policy-selects-nothing', 7],
    ['isolation-gained', 9],
  ]);
});

test('what has no place comes before what has one', () => {
  const world = documents(namespace('shop'), pod('shop/web'), namespace('red'), pod('red/web'));
  const dns = pod('kube-system/coredns', { 'k8s-app': 'kube-dns' });
  const idle = policy('shop/idle', 'podSelector: {matchLabels: {app: wbe}}');
  const deny = policy('kube-system/deny', 'podSelector: {}');
  const found = assess(evidenceOf({ world, dns }, { world, dns, deny, idle }));
  expect(found.slice(0, 3).map(({ rule, place }) => [rule, place?.path])).toEqual([
    ['dns-lost', undefined],
    ['dns-lost', undefined],
    ['policy-selects-nothing', 'idle'],
  ]);
});

describe('whatever two versions hold,', () => {
  const label = fc.constantFrom('a', 'b', 'c');
  const pods = fc.uniqueArray(
    fc.record({
      ns: fc.constantFrom('x', 'y', 'y-prod', 'x-dev', 'monitoring', 'kube-system'),
      app: label,
      host: fc.boolean(),
    }),
    {
      selector: ({ ns, app }) => `${ns}/${app}`,
      maxLength: 6,
    },
  );
  const peer = fc.constantFrom(
    '{podSelector: {matchLabels: {app: a}}}',
    '{podSelector: {}}',
    '{namespaceSelector: {}}',
    '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: x-dev}}}',
    '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}}',
    '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: y}}}',
    '{ipBlock: {cidr: 0.0.0.0/0}}',
    '{ipBlock: {cidr: 10.0.0.0/8}}',
    '{ipBlock: {cidr: 169.254.169.254/32}}',
    '{ipBlock: {cidr: "2001:db8::/32"}}',
  );
  const ports = fc.constantFrom(
    '',
    ', ports: [{port: 80}]',
    ', ports: [{protocol: UDP, port: 53}]',
    ', ports: [{port: 443}]',
    ', ports: [{port: 22}]',
    ', ports: [{port: 5432}, {port: 8080}]',
  );
  const rules = (key: string) =>
    fc
      .array(
        fc.tuple(fc.array(peer, { maxLength: 2 }), ports).map(([peers, p]) => `{${key}: [${peers}]${p}}`),
        { maxLength: 2 },
      )
      .map((list) => `[${list}]`);
  const policies = fc.array(
    fc.record({
      ns: fc.constantFrom('x', 'y', 'y-prod', 'x-dev'),
      selector: fc.oneof(
        fc.constant('{}'),
        label.map((app) => `{matchLabels: {app: ${app}}}`),
      ),
      types: fc.constantFrom('[Ingress]', '[Egress]', '[Ingress, Egress]'),
      ingress: rules('from'),
      egress: rules('to'),
    }),
    { maxLength: 4 },
  );
  const version = fc.record({ declares: fc.boolean(), pods, policies }).map(({ declares, pods, policies }): Files => {
    const spec = ({ selector, types, ingress, egress }: (typeof policies)[number]) =>
      `podSelector: ${selector}\npolicyTypes: ${types}\ningress: ${ingress}\negress: ${egress}`;
    return {
      ns: declares ? documents(namespace('x'), namespace('y')) : '',
      pods: documents(
        ...pods.map(({ ns, app, host }) =>
          pod(`${ns}/${app}`, { app, 'k8s-app': 'kube-dns' }, host ? { hostNetwork: true } : {}),
        ),
      ),
      policies: documents(...policies.map((each, i) => policy(`${each.ns}/p${i}`, spec(each)))),
    };
  });

  test('every flow that opens is in a finding, and so is every one of a workload that closes', () => {
    fc.assert(
      fc.property(version, version, (base, head) => {
        const evidence = evidenceOf(base, head);
        const findings = assess(evidence);
        const told = new Set(findings.flatMap(({ changes }) => changes));
        // Nobody can miss a flow of pods that nobody declared.
        const counts = ({ change, sources, destinations }: Change) =>
          change === 'opened' || [sources, destinations].every((ends) => ends.some(({ kind }) => kind !== 'pods'));
        expect(evidence.changes.filter((change, i) => counts(change) && !told.has(i))).toEqual([]);
        const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        // Each rule has its facts and its page, and whatever is assumed is said.
        const rules = findings.flatMap(({ rule, also = [] }) => [rule, ...also]);
        expect(rules.filter((rule) => !Object.hasOwn(RULE_FACTS, rule))).toEqual([]);
        const unsaid = findings.filter(
          (each) => (each.confidence === 'assumed') !== (each.confidenceReason !== undefined),
        );
        expect(unsaid).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('nothing is found in no change', () => {
    fc.assert(
      fc.property(version, (files) => {
        expect(assess(evidenceOf(files, files))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
