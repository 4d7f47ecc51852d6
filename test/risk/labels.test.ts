import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

// A label that is written otherwise opens and closes flows by policies that nobody touched: a reviewer looks for them where
// the label is.
const select = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const policies = documents(
  policy('shop/deny', DENY_ALL),
  policy('shop/db', `${select('db')}\ningress: [{from: [{${select('web')}}], ports: [{port: 5432}]}]`),
  policy('shop/web', `${select('web')}\npolicyTypes: [Egress]\negress: [{to: [{${select('db')}}]}]`),
  policy('shop/dns', `${select('web')}\npolicyTypes: [Egress]\negress: [{ports: [{port: 53, protocol: UDP}]}]`),
);
const ingress = documents(
  namespace('ingress-nginx'),
  pod('ingress-nginx/proxy'),
  policy(
    'shop/api',
    `${select('api')}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress-nginx}}}]}]`,
  ),
);
const TEAM = policy(
  'data/db',
  `${select('db')}\ningress: [{from: [{namespaceSelector: {matchLabels: {team: shop}}}], ports: [{port: 5432}]}]`,
);
const shop = (app: string) => ({
  all: documents(namespace('shop'), pod('shop/db'), pod('shop/other'), policies),
  web: pod('shop/web', { app }),
});

function told(base: Files, head: Files): string[] {
  return assess(evidenceOf(base, head)).map(
    ({ rule, message, place }) => `${rule} ${place?.side} ${place?.path}: ${write(message)}`,
  );
}

const LOST =
  'dns-lost head web: shop/web can no longer ask cluster DNS: the labels of shop/web changed, and policy shop/dns no longer allows it. Names stop resolving there.';

describe('the labels of a workload changed', () => {
  test('so that flows closed, DNS too, and policies select nothing', () => {
    expect(told(shop('web'), shop('www'))).toEqual([
      LOST,
      'policy-selects-nothing head web: The labels of shop/web changed, and policy shop/web selects none of the workloads declared in shop, so it does nothing for them.',
      'policy-selects-nothing head web: The labels of shop/web changed, and policy shop/dns selects none of the workloads declared in shop, so it does nothing for them.',
      expect.stringMatching(
        /^flow-closed head web: shop\/web can no longer reach shop\/db on TCP 5432: the labels of shop\/web changed, and policies .* no longer allow it\.$/,
      ),
      expect.stringContaining('flow-closed head web: shop/web can no longer reach'),
    ]);
  });

  test('so that flows opened', () => {
    expect(told(shop('www'), shop('web'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^flow-opened head web: .*: the labels of shop\/web changed, and policies .* allow it\.$/,
        ),
      ]),
    );
  });

  test('so that users no longer get in', () => {
    const api = (app: string) => ({
      all: documents(namespace('shop'), policy('shop/deny', DENY_ALL), ingress),
      api: pod('shop/api', { app }, { containers: [{ name: 'main', ports: [{ containerPort: 8080 }] }] }),
    });
    expect(told(api('api'), api('backend'))).toContainEqual(
      expect.stringMatching(
        /^ingress-path-lost head api: ingress-nginx\/proxy .*: the labels of shop\/api changed, and policy/,
      ),
    );
  });

  test('and so did a policy behind the flows, which is what is told then', () => {
    const { all, web } = shop('www');
    const edited = { all: all.replace('port: 5432', 'port: 5433'), web };
    expect(told(shop('web'), edited)).toContain(
      'flow-closed base all: shop/web can no longer reach shop/db on TCP 5432: policies shop/db and shop/web no longer allow it.',
    );
    expect(told(shop('web'), edited)).toContain(LOST);
  });

  test('and other flows closed, of others', () => {
    const more = documents(namespace('ops'), pod('ops/x'), pod('ops/z'), policy('ops/deny', DENY_ALL));
    const open = policy(
      'ops/x',
      `${select('x')}\ningress: [{from: [{podSelector: {}}], ports: [{port: 53, protocol: UDP}]}]`,
    );
    const out = policy('ops/z', `${select('z')}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {}}]}]`);
    const said = told({ ...shop('web'), more, open, out }, { ...shop('www'), more, out });
    expect(said).toContainEqual(expect.stringContaining('ops/z can no longer reach ops/x on UDP 53'));
    expect(said).toContain(LOST);
  });
});

test('the labels of a namespace changed', () => {
  const version = (team: string) => ({
    all: documents(namespace('data'), pod('data/db'), policy('data/deny', DENY_ALL), TEAM, pod('shop/web')),
    ns: namespace('shop', { team }),
  });
  expect(told(version('shop'), version('store'))).toEqual([
    'flow-closed head ns: shop/web can no longer reach data/db on TCP 5432: the labels of namespace shop changed, and policy data/db no longer allows it.',
  ]);
  expect(told(version('store'), version('shop'))[0]).toMatch(
    /^cross-namespace-opened head ns: .* on TCP 5432: the labels of namespace shop changed, and policy data\/db allows it\./,
  );
});

describe('a namespace is declared no more', () => {
  const noTeam = TEAM.replace('matchLabels: {team: shop}', 'matchExpressions: [{key: team, operator: DoesNotExist}]');
  const version = (rule: string, ...ns: string[]): Files => ({
    all: documents(namespace('data'), pod('data/db'), policy('data/deny', DENY_ALL), rule, pod('shop/web')),
    ...(ns.length > 0 && { ns: documents(...ns) }),
  });
  const declared = namespace('shop', { team: 'shop' });
  const confidences = (base: Files, head: Files) => assess(evidenceOf(base, head)).map(({ confidence }) => confidence);

  test('and its labels are not known, so that a flow opened or closed for all that manifests say', () => {
    expect(told(version(noTeam, declared), version(noTeam))[0]).toMatch(
      /^cross-namespace-opened base ns: .* on TCP 5432: no manifest declares namespace shop any more, and policy data\/db allows it\./,
    );
    expect(told(version(TEAM, declared), version(TEAM))).toEqual([
      'flow-closed base ns: shop/web can no longer reach data/db on TCP 5432: no manifest declares namespace shop any more, and policy data/db no longer allows it.',
    ]);
  });

  test('which is assumed', () => {
    expect(confidences(version(noTeam, declared), version(noTeam))).toEqual(['assumed']);
    expect(confidences(version(TEAM, declared), version(TEAM))).toEqual(['assumed']);
    expect(confidences(version(TEAM, declared), version(TEAM, namespace('shop')))).toEqual(['exact']);
  });

  test('and labels of a workload changed, which is told first', () => {
    const rule = noTeam.replace('DoesNotExist}]}', 'DoesNotExist}]}, podSelector: {matchLabels: {app: web}}');
    const both = (app: string, ...ns: string[]): Files => ({
      all: documents(namespace('data'), pod('data/db'), policy('data/deny', DENY_ALL), rule),
      web: pod('shop/web', { app }),
      ...(ns.length > 0 && { ns: documents(...ns) }),
    });
    expect(told(both('www', declared), both('web'))[0]).toContain(
      ': the labels of shop/web changed and no manifest declares namespace shop any more, and policy data/db allows it.',
    );
  });
});

describe('the manifest of a namespace that is there without it', () => {
  const trusted = policy(
    'shop/api',
    `${select('api')}\ningress: [{from: [{namespaceSelector: {matchLabels: {trusted: "yes"}}}]}]`,
  );
  const api = { shop: documents(namespace('shop'), pod('shop/api'), trusted) };
  const scrape = policy(
    'shop/scrape',
    'podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}}], ports: [{port: 9100}]}]',
  );

  test.each<[name: string, why: string, files: Files]>([
    ['monitoring', 'a policy calls it by its name', { scrape }],
    ['monitoring', 'a policy lies in it', { deny: policy('monitoring/x', 'podSelector: {matchLabels: {app: x}}') }],
    ['kube-system', 'every cluster has it', {}],
  ])('%s, since %s, gives it labels and no more', (name, _, files) => {
    const [without, ns] = [{ ...api, ...files }, { ns: namespace(name, { trusted: 'yes' }) }];
    expect(told(without, { ...without, ...ns })).toEqual([
      expect.stringMatching(
        `cross-namespace-opened head ns: .* can now reach shop/api on all ports.*: the labels of namespace ${name} changed, and policy shop/api allows it.`,
      ),
    ]);
    expect(told({ ...without, ...ns }, without)).toEqual([
      expect.stringMatching(
        `flow-closed base ns: .* can no longer reach shop/api on .*: no manifest declares namespace ${name} any more, and policy shop/api no longer allows it.`,
      ),
    ]);
  });

  test('opens nothing where its labels decide nothing', () => {
    const base = { ...api, scrape };
    expect(evidenceOf(base, { ...base, ns: namespace('monitoring', { team: 'ops' }) }).changes).toEqual([]);
    expect(evidenceOf(base, { ...base, ns: namespace('kube-public') }).changes).toEqual([]);
  });

  test('brings a new one where base knows nothing of it', () => {
    const lifecycles = evidenceOf(api, { ...api, scrape, ns: namespace('monitoring') }).changes.map(
      ({ lifecycle }) => lifecycle,
    );
    expect(lifecycles).toContain('endpoint-added');
  });
});
