import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { losses } from '../../src/risk/isolation.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

// R01 and R12 of docs/findings.md: it is the effect that counts, never the file that went.
const SHOP = documents(namespace('shop'), pod('shop/web'), pod('shop/db'));
const DENY_INGRESS = 'podSelector: {}\npolicyTypes: [Ingress]';
const DENY_EGRESS = 'podSelector: {}\npolicyTypes: [Egress]';
const ALLOW_OWN_NAMESPACE = 'podSelector: {}\npolicyTypes: [Ingress]\ningress: [{from: [{podSelector: {}}]}]';
const ALLOW_ALL = 'podSelector: {}\npolicyTypes: [Ingress]\ningress: [{}]';
const of = (app: string) => `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Ingress]`;
const out = (app: string) => of(app).replace('Ingress', 'Egress');

describe('a default-deny is removed', () => {
  test.each<[story: string, base: Files, head: Files, findings: string[]]>([
    ['when its file is deleted', { deny: policy('shop/deny', DENY_INGRESS) }, {}, ['critical default-deny-removed']],
    [
      'also if it let the own namespace in',
      { deny: policy('shop/deny', ALLOW_OWN_NAMESPACE) },
      {},
      ['critical default-deny-removed'],
    ],
    [
      'when it lists a direction no more',
      { deny: policy('shop/deny', DENY_ALL) },
      { deny: policy('shop/deny', DENY_EGRESS) },
      ['critical default-deny-removed'],
    ],
    [
      'when it selects only some of the pods',
      { deny: policy('shop/deny', DENY_INGRESS) },
      { deny: policy('shop/deny', of('web')) },
      ['critical default-deny-removed'],
    ],
    [
      'less urgently if other policies isolate all that is there',
      { deny: policy('shop/deny', DENY_INGRESS), web: policy('shop/web', of('web')), db: policy('shop/db', of('db')) },
      { web: policy('shop/web', of('web')), db: policy('shop/db', of('db')) },
      ['high default-deny-removed'],
    ],
    [
      'less urgently for egress too, and the metadata API is as far from whoever is declared as it was',
      { deny: policy('shop/deny', DENY_EGRESS), web: policy('shop/web', out('web')), db: policy('shop/db', out('db')) },
      { web: policy('shop/web', out('web')), db: policy('shop/db', out('db')) },
      ['high default-deny-removed', 'high metadata-api-reachable'],
    ],
    [
      'but not if one of them gets out',
      { deny: policy('shop/deny', DENY_EGRESS), web: policy('shop/web', out('web')) },
      { web: policy('shop/web', out('web')) },
      ['critical default-deny-removed', 'critical metadata-api-reachable'],
    ],
  ])('%s', (_, base, head, findings) => {
    expect(found({ shop: SHOP, ...base }, { shop: SHOP, ...head })).toEqual(findings);
  });

  test('for each of the directions it was for', () => {
    const { messages } = tell({ shop: SHOP, deny: policy('shop/deny', DENY_ALL) }, { shop: SHOP });
    expect(messages).toEqual([
      '‘shop/deny’ isolated ingress for every pod in ‘shop’. Without that, both workloads accept traffic from anywhere: ‘shop/db’ and ‘shop/web’.',
      '‘shop/deny’ isolated egress for every pod in ‘shop’. Without that, both workloads can send traffic anywhere: ‘shop/db’ and ‘shop/web’.',
      '‘shop/db’ and ‘shop/web’ can now reach ‘169.254.169.254’ and ‘fd00:ec2::254’ on TCP 80: policy ‘shop/deny’ no longer prevents it. There the cloud hands out the credentials of the node.',
    ]);
  });

  test('but not where policies isolate every pod together', () => {
    const part = (name: string, operator: string) =>
      policy(
        `shop/${name}`,
        `podSelector: {matchExpressions: [{key: app, operator: ${operator}}]}\npolicyTypes: [Ingress]`,
      );
    const parts = { some: part('some', 'Exists'), rest: part('rest', 'DoesNotExist') };
    for (const shop of [SHOP, namespace('shop')]) {
      const rules = found({ shop, deny: policy('shop/deny', DENY_INGRESS) }, { shop, ...parts });
      expect(rules.join()).not.toContain('default-deny-removed');
    }
  });

  test('also where the pods of the namespace are too many kinds to be told apart', () => {
    const material = evidenceOf({ shop: SHOP, deny: policy('shop/deny', DENY_INGRESS) }, { shop: SHOP });
    const lost = losses({ ...material, endpoints: [], everything: [] }, []);
    expect(lost.map(({ namespace, direction }) => `${namespace} ${direction}`)).toEqual(['shop ingress']);
  });

  test('and nobody can tell how many pods that opens where no workload is declared', () => {
    const base = { tenant: namespace('tenant'), deny: policy('tenant/deny', DENY_INGRESS) };
    expect(tell(base, { tenant: namespace('tenant') })).toEqual({
      findings: ['critical default-deny-removed'],
      messages: [
        '‘tenant/deny’ isolated ingress for every pod in ‘tenant’. Without that, every pod there that no other policy selects accepts traffic from anywhere.',
      ],
    });
  });

  test.each<[story: string, base: Files, head: Files]>([
    ['renamed', { deny: policy('shop/deny', DENY_ALL) }, { deny: policy('shop/default-deny', DENY_ALL) }],
    ['moved to another file', { a: policy('shop/deny', DENY_ALL) }, { b: policy('shop/deny', DENY_ALL) }],
    [
      'split in two',
      { deny: policy('shop/deny', DENY_ALL) },
      { in: policy('shop/in', DENY_INGRESS), out: policy('shop/out', DENY_EGRESS) },
    ],
    // Kubernetes calls such pods isolated, and nothing is denied them (semantics N3).
    ['one that allows everything', { open: policy('shop/open', ALLOW_ALL) }, {}],
  ])('not when it was %s', (_, base, head) => {
    expect(found({ shop: SHOP, ...base }, { shop: SHOP, ...head })).toEqual([]);
  });
});

describe('a namespace that goes away with all that is in it is no alarm', () => {
  const blue = { blue: documents(namespace('blue'), pod('blue/app')) };
  const deny = { deny: policy('shop/deny', DENY_INGRESS) };

  test.each<[story: string, base: Files, findings: string[]]>([
    ['where a manifest declared it', { ns: namespace('shop') }, ['info flow-closed']],
    ['where workloads lay in it', { pods: pod('shop/web') }, ['info flow-closed']],
  ])('%s', (_, base, findings) => {
    expect(found({ ...blue, ...deny, ...base }, blue)).toEqual(findings);
  });

  test('but where nothing ever told of it, it may still be there', () => {
    const [finding] = assess(evidenceOf({ ...blue, ...deny }, blue));
    expect(finding).toMatchObject({ rule: 'default-deny-removed', severity: 'critical', confidence: 'assumed' });
  });

  const named = {
    named: policy(
      'blue/in',
      'podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}]',
    ),
  };

  test('nor where its manifest alone goes, and policies still call it by its name', () => {
    const [finding] = assess(evidenceOf({ ...blue, ...named, ...deny, ns: namespace('shop') }, { ...blue, ...named }));
    expect(finding).toMatchObject({ rule: 'default-deny-removed', severity: 'critical', confidence: 'assumed' });
  });

  test('though it is gone where its workloads go with it: then the name is left over', () => {
    const all = documents(namespace('shop'), pod('shop/web'), policy('shop/deny', DENY_EGRESS));
    const evidence = evidenceOf({ ...blue, ...named, shop: all }, { ...blue, ...named });
    expect(assess(evidence).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['info flow-closed']);
    expect(evidence.changes.filter(({ change }) => change === 'opened')).toEqual([]);
  });

  describe.each(['default', 'kube-system', 'kube-public', 'kube-node-lease'])('and %s never goes', (name) => {
    test.each<[story: string, manifest: Files]>([
      ['though no manifest declared it', {}],
      ['though its manifest goes', { ns: namespace(name) }],
    ])('%s', (_, manifest) => {
      const evidence = evidenceOf({ ...manifest, deny: policy(`${name}/deny`, DENY_INGRESS), ...blue }, blue);
      const [finding] = assess(evidence);
      expect(finding).toMatchObject({ rule: 'default-deny-removed', confidence: 'exact' });
      expect(finding?.changes.length).toBeGreaterThan(0);
      expect(evidence.changes.every(({ change, lifecycle }) => change === 'opened' && lifecycle === 'policy')).toBe(
        true,
      );
    });
  });
});

describe('a workload loses its isolation', () => {
  const web = { web: policy('shop/web', of('web')) };
  const labelled = (app: string, spec: object = {}) =>
    documents(namespace('shop'), pod('shop/web', { app }, spec), pod('shop/db'));

  test.each<[story: string, base: Files, head: Files, findings: string[], message: string]>([
    [
      'when the policy is deleted',
      { shop: SHOP, ...web },
      { shop: SHOP },
      ['critical isolation-lost'],
      'Policy ‘shop/web’ isolated ingress for ‘shop/web’. No policy does now: it accepts traffic from anywhere.',
    ],
    [
      'when it gets other labels (semantics L9)',
      { shop: labelled('web'), ...web },
      { shop: labelled('website'), ...web },
      ['critical isolation-lost', 'medium policy-selects-nothing'],
      'The labels of ‘shop/web’ changed, out of reach of policy ‘shop/web’, which isolated its ingress. No policy does now: it accepts traffic from anywhere.',
    ],
    [
      'when it moves to the host network (semantics H1)',
      { shop: labelled('web'), ...web },
      { shop: labelled('web', { hostNetwork: true }), ...web },
      ['critical isolation-lost', 'medium policy-selects-nothing'],
      '‘shop/web’ moved to the host network, out of reach of policy ‘shop/web’, which isolated its ingress. No policy does now: it accepts traffic from anywhere.',
    ],
  ])('%s', (_, base, head, findings, message) => {
    const told = tell(base, head);
    expect(told.findings).toEqual(findings);
    expect(told.messages).toContain(message);
  });

  test('with no flow opened, because a rule allowed all of them one by one', () => {
    const closed = documents(namespace('shop'), pod('shop/web'));
    const everyone =
      'podSelector: {matchLabels: {app: web}}\ningress: [{from: [{namespaceSelector: {}}, {ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}]}]';
    expect(found({ shop: closed, web: policy('shop/web', everyone) }, { shop: closed })).toEqual([
      'medium isolation-lost',
    ]);
  });

  test('is told once for the namespace, not again for each of its workloads', () => {
    const base = { shop: SHOP, deny: policy('shop/deny', DENY_INGRESS), ...web };
    expect(found(base, { shop: SHOP })).toEqual(['critical default-deny-removed']);
  });

  test('is placed where head has another policy, or where base had the policy', () => {
    const narrowed = policy('shop/web', of('api'));
    const [kept] = assess(evidenceOf({ shop: SHOP, ...web }, { shop: SHOP, web: narrowed }));
    expect(kept?.place).toEqual({ side: 'head', path: 'web', line: 7, endLine: 7 });
    const [gone] = assess(evidenceOf({ shop: SHOP, ...web }, { shop: SHOP }));
    expect(gone?.place).toEqual({ side: 'base', path: 'web', line: 1, endLine: 8 });
  });
});

describe('where no workload is declared, isolation is known by selectors', () => {
  const tenant = { ns: namespace('tenant') };
  const web = { web: policy('tenant/web', of('web')) };

  test.each<[story: string, head: Files, findings: string[]]>([
    ['no policy is left', {}, ['critical isolation-lost']],
    [
      'another policy isolates other pods',
      { db: policy('tenant/db', of('db')) },
      ['high isolation-lost', 'low flow-closed', 'info isolation-gained'],
    ],
    [
      'a wider policy selects them still',
      { deny: policy('tenant/deny', DENY_INGRESS) },
      ['low flow-closed', 'info isolation-gained'],
    ],
    ['the policy was renamed', { other: policy('tenant/other', of('web')) }, []],
  ])('%s', (_, head, findings) => {
    expect(found({ ...tenant, ...web }, { ...tenant, ...head })).toEqual(findings);
  });

  test('and all of it is assumed', () => {
    const [finding] = assess(evidenceOf({ ...tenant, ...web }, tenant));
    expect(finding?.confidence).toBe('assumed');
  });
});

describe('pods that no manifest declares lose their isolation beside workloads that are declared', () => {
  const cache = { cache: policy('shop/cache', of('cache')) };
  const either =
    'podSelector: {matchExpressions: [{key: app, operator: In, values: [web, cache]}]}\npolicyTypes: [Ingress]';
  const withCache = (spec: object = {}) => documents(SHOP, pod('shop/cache', undefined, spec));

  test.each<[story: string, base: Files, head: Files, severity: string]>([
    ['their only policy is deleted', { shop: SHOP, ...cache }, { shop: SHOP }, 'high'],
    [
      'so it is, and others are isolated still',
      { shop: SHOP, ...cache, web: policy('shop/web', of('web')) },
      { shop: SHOP, web: policy('shop/web', of('web')) },
      'high',
    ],
    [
      'its selector gets a wrong label',
      { shop: SHOP, ...cache },
      { shop: SHOP, cache: policy('shop/cache', of('cahce')) },
      'high',
    ],
    [
      'it lists the other direction',
      { shop: SHOP, ...cache },
      { shop: SHOP, cache: policy('shop/cache', out('cache')) },
      'high',
    ],
    [
      'it was one of two, and the other was for a workload as well',
      { shop: SHOP, ...cache, either: policy('shop/either', either) },
      { shop: SHOP },
      'high',
    ],
    [
      'a wrong label is mended',
      { shop: SHOP, web: policy('shop/web', of('wbe')) },
      { shop: SHOP, web: policy('shop/web', of('web')) },
      'medium',
    ],
    [
      'they are the rest of a wider selector',
      { shop: SHOP, web: policy('shop/web', either) },
      { shop: SHOP, web: policy('shop/web', of('web')) },
      'low',
    ],
    ['the workload went away with its policy', { shop: withCache(), ...cache }, { shop: SHOP }, 'low'],
    [
      'the workload that the policy is for is on the host network',
      { shop: withCache({ hostNetwork: true }), ...cache },
      { shop: withCache({ hostNetwork: true }) },
      'low',
    ],
  ])('%s', (_, base, head, severity) => {
    const lost = assess(evidenceOf(base, head)).filter(
      ({ rule, confidence }) => rule === 'isolation-lost' && confidence === 'assumed',
    );
    expect(lost.map((finding) => finding.severity)).toEqual([severity]);
  });
});

function tell(base: Files, head: Files): { findings: string[]; messages: string[] } {
  const findings = assess(evidenceOf(base, head));
  return {
    findings: findings.map(({ severity, rule }) => `${severity} ${rule}`),
    messages: findings.map(({ message }) => write(message, (name) => `‘${name}’`)),
  };
}

function found(base: Files, head: Files): string[] {
  return tell(base, head).findings;
}
