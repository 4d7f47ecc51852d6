import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

const APP = documents(namespace('app'), pod('app/api'));
const KUBE_DNS = pod('kube-system/coredns', { 'k8s-app': 'kube-dns' });

const egress = (rule: string) => policy('app/egress', `podSelector: {}\npolicyTypes: [Egress]\negress: [${rule}]`);
const toKubeDns = (ports: string) =>
  egress(
    `{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}]${ports}}`,
  );
const UDP_53 = ', ports: [{protocol: UDP, port: 53}]';

describe('cluster DNS is lost to a workload that could ask it, and that', () => {
  test.each<[may: string, policy: string, lost: boolean]>([
    ['may send nothing', policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]'), true],
    ['may send to another port only', egress('{ports: [{port: 443}]}'), true],
    ['may ask by TCP only, which resolvers try second', toKubeDns(', ports: [{protocol: TCP, port: 53}]'), true],
    ['may ask kube-dns by UDP', toKubeDns(UDP_53), false],
    ['may ask anybody', egress('{ports: [{protocol: UDP, port: 53}]}'), false],
    [
      'may send anything to kube-system',
      egress('{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]}'),
      false,
    ],
    ['may not ask on 5353 of kube-dns', toKubeDns(', ports: [{protocol: UDP, port: 5353}]'), true],
  ])('%s', (_, text, lost) => {
    for (const platform of ['', KUBE_DNS]) {
      const base = { app: APP, platform };
      expect(found(base, { ...base, text }).includes('medium dns-lost')).toBe(lost);
    }
  });

  test.each([
    ['dns', false],
    ['dns-udp', true],
  ])('may be asked by the name that its port has, where none is declared: %s', (name, lost) => {
    const ask = toKubeDns(`, ports: [{protocol: UDP, port: ${name}}]`);
    expect(found({ app: APP }, { app: APP, ask }).includes('medium dns-lost')).toBe(lost);
  });

  test('may be that of OpenShift, which answers on 5353, where none is declared', () => {
    const openshift = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: openshift-dns}}';
    const ask = egress(`{to: [{${openshift}}], ports: [{protocol: UDP, port: 5353}]}`);
    expect(found({ app: APP }, { app: APP, ask })).not.toContain('medium dns-lost');
    expect(found({ app: APP, KUBE_DNS }, { app: APP, KUBE_DNS, ask })).toContain('medium dns-lost');
  });

  test('is told before other flows that closed, and not a second time with them', () => {
    const base = { app: APP, platform: KUBE_DNS, dns: toKubeDns(UDP_53) };
    const head = { ...base, dns: policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]') };
    const [finding, ...others] = assess(evidenceOf(base, head));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'dns-lost',
      changes: [0],
      confidence: 'exact',
      place: { side: 'base', path: 'dns' },
    });
  });

  test('is assumed where no manifest declares the DNS pods', () => {
    const nothing = policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]');
    const [finding] = assess(evidenceOf({ app: APP, dns: toKubeDns(UDP_53) }, { app: APP, dns: nothing }));
    expect(finding).toMatchObject({ rule: 'dns-lost', confidence: 'assumed' });
  });

  test('is lost as well if its pods let nobody in', () => {
    const base = { app: APP, platform: KUBE_DNS };
    const deny = policy('kube-system/deny', 'podSelector: {}');
    expect(found(base, { ...base, deny })).toEqual(['medium dns-lost', 'low flow-closed', 'info isolation-gained']);
  });
});

test('what closed is told where other questions are answered', () => {
  const tcp = toKubeDns(', ports: [{protocol: TCP, port: 53}]');
  const base = { app: APP, platform: KUBE_DNS };
  expect(found({ ...base, tcp }, { ...base, udp: toKubeDns(UDP_53) })).toEqual(['info flow-moved', 'info dns-opened']);
});

test('what closed is told where only some of the pods can ask nobody any more', () => {
  const second = pod('kube-system/second', { 'k8s-app': 'kube-dns', second: 'yes' });
  const two = documents(namespace('app'), pod('app/api'), pod('app/job'));
  const own = policy(
    'app/own',
    `podSelector: {matchLabels: {app: job}}\npolicyTypes: [Egress]\negress: [{to: [{namespaceSelector: {}, podSelector: {matchLabels: {second: "yes"}}}], ports: [{protocol: UDP, port: 53}]}]`,
  );
  const base = { two, KUBE_DNS, second, own, dns: toKubeDns(UDP_53) };
  const head = { ...base, dns: policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]') };
  expect(found(base, head)).toEqual(['medium dns-lost', 'low flow-closed']);
});

test('a pod that leaves the host network, where nothing governs it, loses no DNS', () => {
  const deny = policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]');
  const api = (hostNetwork: boolean) => documents(namespace('app'), pod('app/api', undefined, { hostNetwork }));
  expect(found({ deny, api: api(true) }, { deny, api: api(false) })).not.toContain('medium dns-lost');
});

test('DNS that opens is info, whether or not its pods are declared (R15)', () => {
  const deny = policy('app/egress', 'podSelector: {}\npolicyTypes: [Egress]');
  for (const platform of ['', KUBE_DNS]) {
    expect(found({ app: APP, platform, dns: deny }, { app: APP, platform, dns: toKubeDns(UDP_53) })).toEqual([
      'info dns-opened',
    ]);
  }
});

test('the sentence says who, and what stands in the way', () => {
  const [finding] = assess(
    evidenceOf({ app: APP }, { app: APP, deny: policy('app/deny', 'podSelector: {}\npolicyTypes: [Egress]') }),
  );
  // All flows closed in one, and the questions to DNS are but a part of that.
  expect(finding?.changes).toEqual([]);
  expect(finding && write(finding.message, (name) => `‘${name}’`)).toBe(
    '‘app/api’ can no longer ask cluster DNS: policy ‘app/deny’ prevents it. Names stop resolving there.',
  );
});

function found(base: Files, head: Files): string[] {
  return assess(evidenceOf(base, head)).map(({ severity, rule }) => `${severity} ${rule}`);
}
