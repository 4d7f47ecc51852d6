import { describe, expect, test } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { printsBy, toldBy } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

// What shop lets in of ops stays closed, because ops lets nothing out. Nothing isolates lab.
const RULE = 'latent-opening';
const ports = [
  { name: 'http', containerPort: 8080 },
  { name: 'admin', containerPort: 9000 },
];
const world = documents(
  namespace('shop'),
  pod('shop/web', undefined, { containers: [{ name: 'web', image: 'web', ports }] }),
  pod('shop/db'),
  policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]'),
  namespace('ops', { team: 'ops' }),
  pod('ops/console'),
  policy('ops/deny', 'podSelector: {}\npolicyTypes: [Egress]'),
  namespace('lab', { team: 'lab' }),
  pod('lab/x'),
);
const within = (name: string) => `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}`;
const [OPS, LAB] = [within('ops'), within('lab')];
const [WEB, DB] = ['podSelector: {matchLabels: {app: web}}', 'podSelector: {matchLabels: {app: db}}'];
const item = (peers: string, port: string) => `{from: [${peers}], ports: [{port: ${port}}]}`;
const into = (name: string, subject: string, ...items: string[]) =>
  policy(`shop/${name}`, `${subject}\ningress: [${items}]`);
const hundred = Array.from({ length: 100 }, (_, i) => item(OPS, String(100 + 2 * i)));
const outOf = (peers: string) =>
  policy('ops/out', `podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [${peers}], ports: [{port: 80}]}]`);

/** Where each finding is, and the first half of its sentence. */
function latent(head: readonly string[], base: readonly string[] = []): string[] {
  const files = (more: readonly string[]): Files => ({ world, more: documents(...more) });
  return toldBy(RULE, files(base), files(head)).map((text) =>
    text.replace(/^.*head more:(\d+)-\d+: Policy (\S+) now allows (.*), for example.*$/, '$1 $2: $3'),
  );
}

describe('half an opening is told', () => {
  test.each<[story: string, head: string[], base: string[], says: string[]]>([
    [
      'by the name of a port',
      [into('in', WEB, item(OPS, 'http'))],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 8080'],
    ],
    [
      'by the name that the pod has',
      [into('in', WEB, `{from: [${OPS}], ports: [{port: nope}, {port: admin}]}`)],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 9000'],
    ],
    [
      'on all ports, though rules for another pod tell very many apart',
      [into('in', WEB, `{from: [${OPS}]}`), into('db', DB, ...hundred)],
      [into('db', DB, ...hundred)],
      ['8 shop/in: ops/console to reach shop/web on all ports'],
    ],
    [
      'of each of two rules',
      [into('in', WEB, item(OPS, '80'), item(OPS, '81'))],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 80', '8 shop/in: ops/console to reach shop/web on TCP 81'],
    ],
    [
      'once of what a policy says twice',
      [into('in', WEB, item(OPS, '80'), item(OPS, '80'))],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 80'],
    ],
    [
      'of each of two policies that say the same',
      [into('in', WEB, item(OPS, '80')), into('again', WEB, item(OPS, '80'))],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 80', '17 shop/again: ops/console to reach shop/web on TCP 80'],
    ],
    [
      'of a rule beside those that base has',
      [into('in', WEB, item(OPS, '80'), item(LAB, '80'))],
      [into('in', WEB, item(LAB, '80'))],
      ['8 shop/in: ops/console to reach shop/web on TCP 80'],
    ],
    [
      'of a rule for another pod that is new',
      [pod('shop/new'), into('in', 'podSelector: {matchLabels: {app: new}}', item(OPS, '80'))],
      [],
      ['13 shop/in: ops/console to reach shop/new on TCP 80'],
    ],
    ['of egress', [outOf(within('shop'))], [], ['9 ops/out: ops/console to reach shop/db on TCP 80']],
    [
      'and not of what another rule allowed',
      [into('in', WEB, item(OPS, '80')), into('all', WEB, `{from: [${OPS}]}`)],
      [into('all', WEB, `{from: [${OPS}]}`)],
      [],
    ],
  ])('%s', (_, head, base, says) => {
    expect(latent(head, base).sort()).toEqual([...says].sort());
  });
});

describe('half an opening is told of the ports that are opened by half', () => {
  const out = outOf(within('shop'));
  const open = [out, into('in', WEB, item(OPS, '80'))];
  const wall = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: wall}
spec: {tier: Admin, priority: 1, subject: {namespaces: {matchLabels: {team: ops}}}, egress: [{action: Deny, to: [{namespaces: {}}], protocols: [{tcp: {destinationPort: {number: 81}}}]}]}`;

  test.each<[story: string, head: string[], base: string[], says: string[]]>([
    [
      'where a range begins with one that is open',
      [out, into('in', WEB, item(OPS, '80, endPort: 90'))],
      open,
      ['18 shop/in: ops/console to reach shop/web on TCP 81-90'],
    ],
    [
      'where one amid a range is open',
      [out, into('in', WEB, item(OPS, '70, endPort: 90'))],
      open,
      ['18 shop/in: ops/console to reach shop/web on TCP 70-79, 81-90'],
    ],
    [
      'where a rule asks for none any more',
      [out, into('in', WEB, `{from: [${OPS}]}`)],
      open,
      ['18 shop/in: ops/console to reach shop/web on all ports except TCP 80'],
    ],
    [
      'where base let more in by another rule',
      [into('in', WEB, item(OPS, '80, endPort: 90')), into('old', WEB, item(OPS, '85'))],
      [into('old', WEB, item(OPS, '85'))],
      ['8 shop/in: ops/console to reach shop/web on TCP 80-84, 86-90'],
    ],
    [
      'where a name stands for one',
      [into('in', WEB, `{from: [${OPS}], ports: [{port: http}, {port: 80}]}`)],
      [],
      ['8 shop/in: ops/console to reach shop/web on TCP 80, 8080'],
    ],
    [
      'and not of those that something else prevents',
      [wall, into('in', WEB, item(OPS, '80, endPort: 82'))],
      [wall],
      ['13 shop/in: ops/console to reach shop/web on TCP 80, 82'],
    ],
  ])('%s', (_, head, base, says) => {
    expect(latent(head, base)).toEqual(says);
  });

  test('also between pods that no manifest declares', () => {
    const one = (app: string, spec: string) =>
      policy(`red/${app}`, `podSelector: {matchLabels: {app: ${app}}}\n${spec}`);
    const api = one(
      'api',
      'policyTypes: [Egress]\negress: [{to: [{podSelector: {matchLabels: {app: db}}}], ports: [{port: 80}]}]',
    );
    const db = (port: string) =>
      one('db', `ingress: [{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: ${port}}]}]`);
    const red = documents(policy('red/deny', DENY_ALL), api);
    expect(toldBy(RULE, { red, db: db('80') }, { red, db: db('80, endPort: 82') })).toEqual([
      'low latent-opening, Opened on one side only, head db:8-8: Policy red/db now allows pods of red with app=api to reach pods of red with app=db on TCP 81-82, for example, but policies red/deny and red/api still prevent it. [No manifest declares such pods.]',
    ]);
  });
});

describe('a rule by which flows opened says more than half, and is told by those', () => {
  const R = into('in', WEB, item(`${LAB}, ${OPS}`, '80'));
  const told = [expect.stringContaining('shop/in: ops/console to reach shop/web on TCP 80')];
  test.each<[story: string, head: string[], base: string[], says: unknown[]]>([
    ['what it opens', [R], [], []],
    [
      'what it opens together with another',
      [R, into('db', WEB, item(DB.replace('podS', '{podS').concat('}'), '80'))],
      [],
      [],
    ],
    ['what it opens by the name of a port', [into('in', WEB, item(`${LAB}, ${OPS}`, 'http'))], [], []],
    [
      'what it opens among other flows of the pod',
      [R, into('p', WEB, item(LAB, '79')), into('q', WEB, item('{podSelector: {}}', '81'))],
      [],
      [],
    ],
    ['what it opens by egress', [outOf(`${LAB}, ${within('shop')}`)], [], []],
    [
      'but not what another opens on another port',
      [R, into('o', WEB, item(LAB, '81'))],
      [into('o', WEB, item(LAB, '80'))],
      told,
    ],
    [
      'but not what another opens to another pod',
      [R, into('o', DB, item(LAB, '80'))],
      [into('o', WEB, item(LAB, '80'))],
      told,
    ],
    [
      'but not what another opens for others',
      [R, into('o', WEB, item('{podSelector: {}}', '80'))],
      [into('o', WEB, item(LAB, '80'))],
      told,
    ],
    [
      'but not what closes',
      [R, policy('lab/deny', 'podSelector: {}\npolicyTypes: [Egress]')],
      [into('o', WEB, item(LAB, '80'))],
      told,
    ],
  ])('%s', (_, head, base, says) => {
    expect(latent(head, base)).toEqual(says);
  });
});

describe('policies of the cluster', () => {
  const guard = (action: string) =>
    `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}, ingress: [{action: ${action}, from: [{namespaces: {matchLabels: {team: ops}}}]}]}`;

  test('that deny what the rule allows leave nothing to tell', () => {
    expect(latent([guard('Deny'), into('in', WEB, item(OPS, '80'))])).toEqual([]);
  });

  test('that leave it to the rule are no rules that allow', () => {
    expect(latent([guard('Pass'), into('in', WEB, item(OPS, '80'))])).toHaveLength(1);
  });
});

test('the sentence says who prevents it', () => {
  const tell = (...more: string[]) =>
    toldBy(
      RULE,
      { world, ops: documents(...more) },
      { world, ops: documents(...more), in: into('in', WEB, item(OPS, '80')) },
    );
  expect(tell()).toEqual([
    'low latent-opening, Opened on one side only, head in:8-8: Policy shop/in now allows ops/console to reach shop/web on TCP 80, for example, but policy ops/deny still prevents it.',
  ]);
  expect(tell(policy('ops/wall', DENY_ALL))).toEqual([
    expect.stringMatching(/, for example, but policies ops\/wall and ops\/deny still prevent it\.$/),
  ]);
});

test('no flow has changed by it', () => {
  const evidence = evidenceOf({ world }, { world, in: into('in', WEB, item(OPS, '80')) });
  expect(assess(evidence).map(({ rule, changes }) => [rule, changes])).toEqual([[RULE, []]]);
});

test('pods that nobody declared are assumed', () => {
  const wall = (name: string) => documents(namespace(name), policy(`${name}/deny`, DENY_ALL));
  const half = policy('red/in', `podSelector: {}\ningress: [{from: [${within('blue')}], ports: [{port: 80}]}]`);
  const tell = (pods: string) =>
    toldBy(
      RULE,
      { all: documents(wall('red'), wall('blue'), pods) },
      { all: documents(wall('red'), wall('blue'), pods), half },
    );
  const both = pod('red/a').concat('\n---\n', pod('blue/b'));
  expect(tell(both)).toEqual([expect.stringMatching(/blue\/b to reach red\/a .* prevents it\.$/)]);
  expect(tell(pod('red/a'))).toEqual([expect.stringMatching(/every pod of blue to reach red\/a .* such pods\.\]$/)]);
  expect(tell(pod('blue/b'))).toEqual([expect.stringMatching(/blue\/b to reach every pod of red .* such pods\.\]$/)]);
});

test('a fingerprint is of the policy, the direction and what the rule means', () => {
  const print = (...head: string[]) => printsBy(RULE, { world }, { world, more: documents(...head) });
  const block = (cidr: string, except = '') => `${OPS}, {ipBlock: {cidr: ${cidr}${except}}}`;
  const prints = [
    ...print(into('in', WEB, item(OPS, '80'))),
    ...print(into('in', WEB, item(OPS, '81'))),
    ...print(into('in', DB, item(OPS, '80'))),
    ...print(into('other', WEB, item(OPS, '80'))),
    ...print(outOf(within('shop'))),
  ];
  expect(new Set(prints).size).toBe(5);
  expect(print(into('in', WEB, item(`${OPS}, {namespaceSelector: {matchLabels: {team: ops}}}`, '80')))).toEqual(
    print(into('in', WEB, item(`{namespaceSelector: {matchLabels: {team: ops}}}, ${OPS}`, '80'))),
  );
  const open = (...items: string[]) => {
    const addresses = into('open', WEB, '{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}');
    const files = (...more: string[]) => ({ world, more: documents(addresses, ...more) });
    return printsBy(RULE, files(), files(into('in', WEB, ...items)));
  };
  const among = [block('10.0.0.0/9'), block('10.0.0.0/10'), block('10.0.0.0/9', ', except: [10.1.0.0/16]')];
  expect(new Set(open(...among.map((peers) => item(peers, '80')))).size).toBe(3);
});
