import { describe, expect, test } from 'vitest';
import type { RiskConfig } from '../../src/config/risk-config.ts';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf } from './versions.ts';

const DENY = (ns: string, types = 'Ingress') => policy(`${ns}/deny`, `podSelector: {}\npolicyTypes: [${types}]`);
const select = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const within = (ns: string) => `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${ns}}}`;
const ingress = (to: string, rule: string) => `${select(to)}\ningress: [{${rule}}]`;
const egress = (from: string, rule: string) => `${select(from)}\npolicyTypes: [Egress]\negress: [{${rule}}]`;

function findings(base: string, head: string, risk: RiskConfig = {}) {
  return assess(evidenceOf({ all: base }, { all: head }, risk));
}

function found(base: string, head: string, risk: RiskConfig = {}): string[] {
  return findings(base, head, risk).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('a port of nodes (R04)', () => {
  const node =
    'apiVersion: v1\nkind: Node\nmetadata: {name: n1}\nstatus: {addresses: [{type: InternalIP, address: 8.1.1.1}]}';
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/db'),
    namespace('ops'),
    pod('ops/ssh'),
    pod('ops/agent', undefined, { hostNetwork: true }),
    namespace('kube-system'),
    pod('kube-system/etcd', { component: 'etcd', tier: 'control-plane' }),
    pod('kube-system/metrics'),
    policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]'),
    policy('kube-system/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]'),
    policy('ops/deny', 'podSelector: {}\npolicyTypes: [Ingress]'),
  );
  const block = (cidr: string, ports: string) => egress('web', `to: [{ipBlock: {cidr: ${cidr}}}], ports: ${ports}`);
  const open = (spec: string, ns = 'shop') => documents(world, node, policy(`${ns}/open`, spec));
  const r04 = (head: string, risk: RiskConfig = {}) =>
    findings(documents(world, node), head, risk)
      .filter(({ rule, also = [] }) => [rule, ...also].includes('node-port-reachable'))
      .map(({ severity, confidence, rule }) => `${severity} ${confidence} ${rule}`);

  test.each<[string, string, string[]]>([
    ['named, on private addresses', block('10.0.0.0/8', '[{port: 10250}]'), ['critical assumed node-port-reachable']],
    [
      'in a range of such, on one of them',
      block('10.1.2.3/32', '[{port: 2379, endPort: 2380}]'),
      ['critical assumed node-port-reachable'],
    ],
    ['among all, on private addresses', block('10.0.0.0/8', '[]'), ['high assumed node-port-reachable']],
    [
      'among many, on private addresses',
      block('fd00::/8', '[{port: 1, endPort: 1024}]'),
      ['high assumed node-port-reachable'],
    ],
    [
      'among all, anywhere',
      `${select('web')}\npolicyTypes: [Egress]\negress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32, 8.0.0.0/8]}}]}]`,
      ['high exact internet-egress'],
    ],
    ['named, on public addresses', block('9.0.0.0/8', '[{port: 22}]'), []],
    [
      'named, on a public address of a Node',
      block('8.1.1.0/24', '[{port: 22}]'),
      ['critical exact node-port-reachable'],
    ],
    ['among all, on a public address of a Node', block('8.1.1.0/24', '[]'), ['critical exact node-port-reachable']],
    ['by UDP', block('10.0.0.0/8', '[{protocol: UDP, port: 10250}]'), []],
    ['of nobody', block('10.0.0.0/8', '[{port: 443}]'), []],
  ])('%s', (_, spec, expected) => {
    expect(r04(open(spec))).toEqual(expected);
  });

  test('of a pod is meant only where it is named, and in another namespace', () => {
    const both = (rule: string) =>
      documents(
        world,
        node,
        policy('ops/open', ingress('ssh', rule)),
        policy('shop/out', egress('web', `to: [{${within('ops')}}]`)),
      );
    expect(r04(both(`from: [{${within('shop')}, ${select('web')}}], ports: [{port: 22}]`))).toEqual([
      'high assumed node-port-reachable',
    ]);
    expect(r04(both(`from: [{${within('shop')}, ${select('web')}}]`))).toEqual([]);
    expect(r04(open(ingress('db', `from: [{${select('web')}}], ports: [{port: 22}]`)))).toEqual([]);
  });

  test('of the control plane is critical', () => {
    const rule = `from: [{${within('ops')}, ${select('ssh')}}], ports: [{port: 2379}]`;
    expect(r04(open(`podSelector: {matchLabels: {component: etcd}}\ningress: [{${rule}}]`, 'kube-system'))).toEqual([
      'critical exact node-port-reachable',
    ]);
  });

  test('is for those of kube-system to ask', () => {
    const spec = egress('metrics', 'to: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 10250}]');
    expect(r04(open(spec, 'kube-system'))).toEqual([]);
  });

  test('is one that the configuration lists, if it lists any', () => {
    expect(r04(open(block('10.0.0.0/8', '[{port: 10250}]')), { nodePorts: [9999] })).toEqual([]);
    expect(r04(open(block('10.0.0.0/8', '[{port: 9999}]')), { nodePorts: [9999] })).toHaveLength(1);
  });
});

describe('a data store (R07)', () => {
  const world = (ports: object[]) =>
    documents(
      namespace('shop'),
      pod('shop/api'),
      pod('shop/db', undefined, { containers: [{ name: 'db', image: 'db', ports }] }),
      namespace('ops'),
      pod('ops/console'),
      DENY('shop'),
    );
  const console = `from: [{${within('ops')}, ${select('console')}}]`;
  test.each<[string, string, object[], boolean]>([
    ['opens to another namespace', `${console}, ports: [{port: 5432}]`, [], true],
    ['is in a range that opens', `${console}, ports: [{port: 5000, endPort: 6000}]`, [], true],
    ['is behind a named port', `${console}, ports: [{port: sql}]`, [{ name: 'sql', containerPort: 5432 }], true],
    ['listens, where all ports open', console, [{ containerPort: 6379 }], true],
    ['is not known, where all ports open', console, [{ containerPort: 8080 }], false],
    ['opens by UDP', `${console}, ports: [{protocol: UDP, port: 5432}]`, [], false],
    ['opens to one workload beside it', `from: [{${select('api')}}], ports: [{port: 5432}]`, [], false],
    ['opens to all of its namespace', 'from: [{podSelector: {}}], ports: [{port: 5432}]', [], true],
  ])('%s', (_, rule, ports, isFound) => {
    const rules = findings(world(ports), documents(world(ports), policy('shop/open', ingress('db', rule))));
    expect(rules.some(({ rule, also = [] }) => [rule, ...also].includes('data-store-reachable'))).toBe(isFound);
  });
});

describe('production (R09)', () => {
  const found = (
    from: [string, Record<string, string>?],
    to: [string, Record<string, string>?],
    risk: RiskConfig = {},
  ) => {
    const base = documents(namespace(...from), pod(`${from[0]}/a`), namespace(...to), pod(`${to[0]}/b`), DENY(to[0]));
    const head = documents(
      base,
      policy(`${to[0]}/open`, ingress('b', `from: [{${within(from[0])}, ${select('a')}}], ports: [{port: 80}]`)),
    );
    return findings(base, head, risk).map(({ rule }) => rule);
  };
  test.each<[string, [string, Record<string, string>?], [string, Record<string, string>?], RiskConfig, boolean]>([
    ['by names', ['shop-staging'], ['shop-prod'], {}, true],
    ['by labels', ['a1', { env: 'dev' }], ['a2', { environment: 'production' }], {}, true],
    ['the other way round', ['shop-prod'], ['shop-staging'], {}, false],
    ['within production', ['web-prod'], ['db-prod'], {}, false],
    ['what only ends as production does', ['shop-dev'], ['shop-non-prod'], {}, false],
    ['what no list holds', ['shop'], ['db'], {}, false],
    [
      'by names of one’s own',
      ['red'],
      ['blue'],
      { nonProduction: [{ namespaces: ['r*'] }], production: [{ namespaces: ['*lue'] }] },
      true,
    ],
  ])('%s', (_, from, to, risk, isFound) => {
    expect(found(from, to, risk).includes('non-production-to-production')).toBe(isFound);
  });
});

describe('a rule that is wider than it was (R08)', () => {
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/api'),
    pod('shop/job'),
    namespace('ops'),
    pod('ops/console'),
    namespace('lab'),
    pod('lab/x'),
    DENY('shop'),
  );
  const API = `from: [{${select('api')}}]`;
  const CONSOLE = `from: [{${within('ops')}, ${select('console')}}]`;
  const port = ', ports: [{port: 8080}]';
  test.each<[string, string, string, boolean]>([
    ['all ports for one', ingress('web', API + port), ingress('web', API), true],
    [
      'another port beside one',
      ingress('web', API + port),
      ingress('web', 'from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: 8080}, {port: 8081}]'),
      false,
    ],
    ['the namespace for a pod', ingress('web', API + port), ingress('web', `from: [{podSelector: {}}]${port}`), true],
    [
      'another namespace for its pod',
      ingress('web', CONSOLE + port),
      ingress('web', `from: [{${within('ops')}}]${port}`),
      true,
    ],
    [
      'all namespaces for one',
      ingress('web', `from: [{${within('ops')}}]${port}`),
      ingress('web', `from: [{namespaceSelector: {}}]${port}`),
      true,
    ],
    [
      'a pod of all namespaces for that of one',
      ingress('web', CONSOLE + port),
      ingress('web', `from: [{namespaceSelector: {}, ${select('console')}}]${port}`),
      true,
    ],
    [
      'a pod of all namespaces for that of its own',
      ingress('web', API + port),
      ingress('web', `from: [{namespaceSelector: {}, ${select('api')}}]${port}`),
      true,
    ],
    [
      'another pod of all namespaces',
      ingress('web', CONSOLE + port),
      ingress('web', `from: [{namespaceSelector: {}, ${select('x')}}]${port}`),
      false,
    ],
    [
      'the pod of all namespaces to one more label',
      ingress('web', `from: [{namespaceSelector: {}, ${select('console')}}]${port}`),
      ingress('web', `from: [{namespaceSelector: {}, ${select('console')}}, {${within('lab')}}]${port}`),
      false,
    ],
    ['everybody for a pod', ingress('web', API + port), ingress('web', 'ports: [{port: 8080}]'), true],
    [
      'every pod for one as the destination',
      ingress('web', API + port),
      `podSelector: {}\ningress: [{${API}${port}}]`,
      true,
    ],
    [
      'another pod beside one',
      ingress('web', API + port),
      ingress('web', `from: [{${select('api')}}, {${select('job')}}]${port}`),
      false,
    ],
    ['one pod for another', ingress('web', API), ingress('web', `from: [{${select('job')}}]`), false],
    [
      'a rule for other pods',
      ingress('api', `from: [{${select('job')}}]${port}`),
      ingress('web', 'from: [{podSelector: {}}]'),
      false,
    ],
  ])('%s', (_, before, after, isFound) => {
    const rules = findings(documents(world, policy('shop/old', before)), documents(world, policy('shop/new', after)));
    expect(rules.some(({ rule, also = [] }) => [rule, ...also].includes('reach-widened'))).toBe(isFound);
  });
});

test('a rule that is for all namespaces now says for which it was', () => {
  const world = documents(namespace('shop'), pod('shop/web'), DENY('shop'));
  const nginx = (which: string) =>
    policy(
      'shop/in',
      ingress('web', `from: [{namespaceSelector: ${which}, ${select('nginx')}}], ports: [{port: 8080}]`),
    );
  const [finding] = findings(documents(world, nginx('{matchLabels: {team: edge}}')), documents(world, nginx('{}')));
  expect(finding).toMatchObject({ rule: 'reach-widened', severity: 'high', also: ['cross-namespace-opened'] });
  expect(finding && write(finding.message)).toBe(
    'Pods with app=nginx of other namespaces not labelled team=edge can now reach shop/web on TCP 8080: policy shop/in allows it. The rule spoke of namespaces with team=edge, and is for all namespaces now.',
  );
});

describe('half an opening (R14)', () => {
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/db'),
    namespace('ops'),
    pod('ops/console'),
    pod('ops/job'),
    DENY('shop', 'Ingress'),
    DENY('ops', 'Egress'),
  );
  const into = (app: string) => policy('shop/in', ingress(app, `from: [{${within('ops')}}], ports: [{port: 8080}]`));
  const out = (app: string) => policy('ops/out', egress(app, `to: [{${within('shop')}}], ports: [{port: 8080}]`));

  test('is said of the side that allows, with an example and who denies it', () => {
    const [finding, ...others] = findings(world, documents(world, into('web')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'latent-opening',
      severity: 'low',
      confidence: 'exact',
      place: { side: 'head', path: 'all' },
    });
    expect(finding && write(finding.message)).toBe(
      'Policy shop/in now allows ops/console to reach shop/web on TCP 8080, for example, but policy ops/deny still prevents it.',
    );
  });

  test('is said of egress too', () => {
    expect(found(world, documents(world, out('job')))).toEqual(['low latent-opening']);
  });

  test('is not said of any of very many rules that opened something', () => {
    const names = Array.from({ length: 100 }, (_, i) => `n${i}`);
    const base = documents(...names.map((name) => policy(`${name}/deny`, 'podSelector: {}')));
    const rules = names.map((name) => policy(`${name}/in`, `podSelector: {}\ningress: [{from: [{${within('n0')}}]}]`));
    expect(found(base, documents(base, ...rules)).filter((each) => each.includes('latent'))).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'of a rule by which something opened',
      documents(world, out('console')),
      documents(world, out('console'), into('web')),
    ],
    [
      'of a policy that was renamed',
      documents(world, into('web')),
      documents(world, into('web').replace('name: in', 'name: other')),
    ],
    [
      'of a rule that says what another says already',
      documents(world, into('web')),
      documents(world, into('web'), into('web').replace('name: in', 'name: again')),
    ],
    ['of pods that most likely do not exist', world, documents(world, into('nobody'))],
  ])('is not said %s', (_, base, head) => {
    expect(found(base, head).filter((each) => each.includes('latent'))).toEqual([]);
  });
});

describe('the way in', () => {
  const hook = { containers: [{ name: 'hook', image: 'hook', ports: [{ name: 'webhook', containerPort: 9443 }] }] };
  const web = { containers: [{ name: 'web', image: 'web', ports: [{ containerPort: 8080 }] }] };
  const world = documents(
    namespace('shop'),
    pod('shop/web', undefined, web),
    pod('shop/hook', undefined, hook),
    pod('shop/api'),
    namespace('traefik'),
    pod('traefik/proxy'),
  );
  const via = (port: number) =>
    policy('shop/in', ingress('web', `from: [{${within('traefik')}}], ports: [{port: ${port}}]`));
  const lost = (base: string, head: string, risk: RiskConfig = {}) =>
    findings(base, head, risk)
      .filter(({ rule }) => rule === 'ingress-path-lost')
      .map(({ title, message }) => `${title}:${write(message).split('.').slice(-2, -1)}`);
  const isolated = documents(world, DENY('shop'));

  test('from an ingress controller is lost with its rule', () => {
    expect(lost(documents(isolated, via(8080)), isolated)).toEqual([
      'Way in lost: No ingress controller reaches shop/web any more',
    ]);
  });

  test('is not lost where another port is left, or another rule', () => {
    expect(lost(documents(isolated, via(8080)), documents(isolated, via(9090)))).toEqual([]);
    const all = policy('shop/all', 'podSelector: {}\ningress: [{}]');
    expect(lost(documents(isolated, via(8080)), documents(isolated, all))).toEqual([]);
  });

  test('is not lost by what is no ingress controller', () => {
    expect(lost(documents(isolated, via(8080)), isolated, { ingressControllers: [{ namespaces: ['nginx'] }] })).toEqual(
      [],
    );
  });

  test('of the API server to a webhook is lost where it is isolated', () => {
    const [finding] = lost(world, documents(world, policy('shop/hook', ingress('hook', `from: [{${select('api')}}]`))));
    expect(finding).toBe('Webhook cut off: The API server no longer reaches the webhook of shop/hook');
    const open = policy('shop/hook', ingress('hook', 'ports: [{port: 9443}]'));
    expect(lost(world, documents(world, open))).toEqual([]);
  });
});

describe('lost DNS', () => {
  test('is high where the configuration wants it', () => {
    const world = documents(namespace('shop'), pod('shop/web'));
    const head = documents(world, policy('shop/out', `${select('web')}\npolicyTypes: [Egress]`));
    expect(found(world, head)).toContain('medium dns-lost');
    expect(found(world, head, { failOnDnsLoss: true })).toContain('high dns-lost');
  });
});

test('a flow on another port of the same ends has moved, and another flow has not', () => {
  const world = documents(namespace('shop'), pod('shop/web'), pod('shop/api'), pod('shop/job'), DENY('shop'));
  const open = (from: string, port: number) =>
    policy('shop/in', ingress('web', `from: [{${select(from)}}], ports: [{port: ${port}}]`));
  const base = documents(world, open('api', 8080));
  expect(found(base, documents(world, open('api', 9090)))).toEqual(['medium flow-opened', 'info flow-moved']);
  expect(found(base, documents(world, open('job', 9090)))).toEqual(['medium flow-opened', 'low flow-closed']);
});

test('the width of the internet is what the configuration says', () => {
  const world = documents(namespace('shop'), pod('shop/web'), DENY('shop'));
  const head = documents(
    world,
    policy('shop/in', ingress('web', 'from: [{ipBlock: {cidr: 8.0.0.0/12}}], ports: [{port: 443}]')),
  );
  expect(found(world, head)).toEqual(['critical internet-ingress']);
  expect(found(world, head, { wideInternet: { ipv4: 8 } })).toEqual(['high internet-ingress']);
});

test('metadata APIs are those of the configuration', () => {
  const world = documents(namespace('shop'), pod('shop/web'), DENY('shop', 'Egress'));
  const head = documents(
    world,
    policy('shop/out', egress('web', 'to: [{ipBlock: {cidr: 10.9.9.9/32}}], ports: [{port: 80}]')),
  );
  expect(found(world, head)).toEqual(['medium flow-opened']);
  const risk: RiskConfig = { metadataAddresses: [{ address: '10.9.9.9', severity: 'high' }] };
  expect(found(world, head, risk)).toEqual(['high metadata-api-reachable']);
});
