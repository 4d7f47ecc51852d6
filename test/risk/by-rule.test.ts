import { describe, expect, test } from 'vitest';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';

// Everything is isolated, and head lets some of it through by several rules: the rows of the answer join what opened by any.
const WORLD = documents(
  namespace('shop'),
  pod('shop/web'),
  pod('shop/api'),
  policy('shop/deny', DENY_ALL.replace(', Egress', '')),
  namespace('monitoring'),
  pod('monitoring/prometheus'),
  namespace('ingress-nginx'),
  pod('ingress-nginx/controller'),
  namespace('lab'),
  pod('lab/x'),
);
const OF = (name: string) => `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}`;
const OWN = 'from: [{podSelector: {}}]';
const SCRAPED = `from: [${OF('monitoring')}], ports: [{port: 9090}]`;
const SERVED = `from: [${OF('ingress-nginx')}], ports: [{port: 8080}]`;
const block = (cidr: string, ...ports: number[]) =>
  `from: [{ipBlock: {cidr: ${cidr}}}], ports: [${ports.map((port) => `{port: ${port}}`).join(', ')}]`;
const into = (name: string, ...rules: string[]) =>
  policy(
    `shop/${name}`,
    `podSelector: {matchLabels: {app: web}}\ningress:\n${rules.map((r) => `- {${r}}`).join('\n')}`,
  );

/** Without what follows from the flows: `medium flow-opened 9: shop/api can now reach shop/web on TCP 80: policy shop/p allows it`. */
const opened = (...policies: string[]) =>
  told({ world: WORLD }, { world: WORLD, p: documents(...policies) })
    .filter((text) => !text.startsWith('info '))
    .map((text) => text.replace(/^(\w+ [\w-]+), .*?, head \w+:(\d+)-\d+: (.*? allows? it)\..*$/, '$1 $2: $3'));
const lines = (texts: readonly string[]) => texts.map((text) => text.replace(/ \d+: /, ': ')).sort();

describe('what several rules open is told by rule:', () => {
  test.each<[story: string, policies: string[], findings: string[]]>([
    [
      'its own namespace, scraping and ingress',
      [into('p', OWN, SCRAPED, SERVED)],
      [
        'medium flow-opened 9: shop/api can now reach shop/web on all ports: policy shop/p allows it',
        'low trusted-flow-opened 10: monitoring/prometheus can now reach shop/web on TCP 9090: policy shop/p allows it',
        'low trusted-flow-opened 11: ingress-nginx/controller can now reach shop/web on TCP 8080: policy shop/p allows it',
      ],
    ],
    [
      'the same by three policies, of which each is named for its own',
      [into('own', OWN), into('scraped', SCRAPED), into('served', SERVED)],
      [
        'medium flow-opened 9: shop/api can now reach shop/web on all ports: policy shop/own allows it',
        'low trusted-flow-opened 19: monitoring/prometheus can now reach shop/web on TCP 9090: policy shop/scraped allows it',
        'low trusted-flow-opened 29: ingress-nginx/controller can now reach shop/web on TCP 8080: policy shop/served allows it',
      ],
    ],
    [
      'two trusted flows on one port',
      [into('p', `from: [${OF('monitoring')}], ports: [{port: 8080}]`, SERVED)],
      [
        'low trusted-flow-opened 9: monitoring/prometheus can now reach shop/web on TCP 8080: policy shop/p allows it',
        'low trusted-flow-opened 10: ingress-nginx/controller can now reach shop/web on TCP 8080: policy shop/p allows it',
      ],
    ],
    [
      'a trusted flow beside one that is not',
      [into('p', SCRAPED, `from: [${OF('lab')}], ports: [{port: 9090}]`)],
      [
        'high cross-namespace-opened 10: lab/x can now reach shop/web on TCP 9090: policy shop/p allows it',
        'low trusted-flow-opened 9: monitoring/prometheus can now reach shop/web on TCP 9090: policy shop/p allows it',
      ],
    ],
    [
      'a private block and the internet',
      [into('p', block('10.0.0.0/8', 8080, 5432), block('0.0.0.0/0', 8080))],
      [
        'critical internet-ingress 10: 0.0.0.0/0 can now reach shop/web on TCP 8080: policy shop/p allows it',
        'medium flow-opened 9: 10.0.0.0/8 can now reach shop/web on TCP 5432: policy shop/p allows it',
      ],
    ],
    [
      'a port that has a name, at the pods that have it',
      [
        into('p', `from: [${OF('lab')}], ports: [{port: http}]`, `from: [${OF('lab')}], ports: [{port: 81}]`),
        pod(
          'shop/front',
          { app: 'web' },
          { containers: [{ name: 'c', ports: [{ name: 'http', containerPort: 80 }] }] },
        ),
      ],
      [
        'medium cross-namespace-opened 10: lab/x can now reach shop/front on TCP 81: policy shop/p allows it',
        'medium cross-namespace-opened 9: lab/x can now reach shop/front on TCP 80: policy shop/p allows it',
        'high cross-namespace-opened 10: lab/x can now reach shop/web on TCP 81: policy shop/p allows it',
      ],
    ],
  ])('%s', (_, policies, findings) => {
    expect(opened(...policies).sort()).toEqual([...findings].sort());
  });
});

describe('what two rules let through is told by', () => {
  const wide = `from: [${OF('lab')}]`;
  const narrow = `from: [${OF('lab')}], ports: [{port: 22}]`;

  test('the one that lets more through', () => {
    expect(opened(into('p', narrow, wide))).toEqual([
      'high cross-namespace-opened 10: lab/x can now reach shop/web on all ports: policy shop/p allows it',
    ]);
  });

  test('both, if they let the same through', () => {
    expect(opened(into('p', wide), into('q', wide))).toEqual([
      'high cross-namespace-opened 9: lab/x can now reach shop/web on all ports: policies shop/p and shop/q allow it',
    ]);
  });

  test('the one that was edited, whatever else the labels of a pod let it reach', () => {
    const labs = '{namespaceSelector: {matchLabels: {kind: lab}}}';
    const world = (labels: Readonly<Record<string, string>>) =>
      documents(
        namespace('shop'),
        pod('shop/web'),
        policy('shop/deny', 'podSelector: {}'),
        namespace('lab', labels),
        pod('lab/x'),
      );
    const old = into('old', `from: [${labs}]`);
    const [found] = told(
      { world: world({}), old },
      { world: world({ kind: 'lab' }), old, p: into('p', `from: [${OF('lab')}], ports: [{port: 81}]`) },
    ).filter((text) => text.includes(' on TCP 81'));
    expect(found).toContain(', head p:9-9: lab/x can now reach shop/web on TCP 81: ');
  });

  test.each([
    ['rules', [into('p', OWN, SCRAPED, SERVED)], [into('p', SERVED, SCRAPED, OWN)]],
    [
      'blocks',
      [into('p', block('10.0.0.0/8', 80, 81), block('0.0.0.0/0', 80))],
      [into('p', block('0.0.0.0/0', 80), block('10.0.0.0/8', 80, 81))],
    ],
    [
      'rules that let as much through',
      [
        into(
          'p',
          `from: [${OF('lab')}, ${OF('monitoring')}], ports: [{port: 81}]`,
          `from: [${OF('lab')}, ${OF('ingress-nginx')}], ports: [{port: 81}]`,
        ),
      ],
      [
        into(
          'p',
          `from: [${OF('lab')}, ${OF('ingress-nginx')}], ports: [{port: 81}]`,
          `from: [${OF('lab')}, ${OF('monitoring')}], ports: [{port: 81}]`,
        ),
      ],
    ],
    ['policies', [into('p', narrow), into('q', wide)], [into('q', wide), into('p', narrow)]],
  ])('the same in whatever order the %s are', (_, some, others) => {
    expect(lines(opened(...some))).toEqual(lines(opened(...others)));
  });
});

describe('flows that need both sides', () => {
  const out = (name: string, app: string, to: string) =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress:\n- {to: [{podSelector: {matchLabels: {app: ${to}}}}]}`,
    );
  const shop = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/api'),
    pod('shop/db'),
    policy('shop/deny', DENY_ALL),
  );

  test('are told by the rule of ingress, with those of egress that let them through', () => {
    const db = policy('shop/in', 'podSelector: {matchLabels: {app: db}}\ningress:\n- {from: [{podSelector: {}}]}');
    expect(
      told({ shop }, { shop, p: documents(db, out('of-api', 'api', 'db'), out('of-web', 'web', 'db')) }).filter(
        (text) => text.includes('flow-opened'),
      ),
    ).toEqual([
      'medium flow-opened, Flow opened, head p:9-9: shop/api and shop/web can now reach shop/db on all ports: policies shop/in, shop/of-api and shop/of-web allow it.',
    ]);
  });

  test('are told by that of egress where ingress was open', () => {
    const open = shop.replace('[Ingress, Egress]', '[Egress]');
    expect(
      told({ open }, { open, p: documents(out('of-api', 'api', 'db'), out('of-web', 'web', 'db')) }).filter((text) =>
        text.includes('flow-opened'),
      ),
    ).toEqual([
      'medium flow-opened, Flow opened, head p:10-10: shop/api can now reach shop/db on all ports: policy shop/of-api allows it.',
      'medium flow-opened, Flow opened, head p:21-21: shop/web can now reach shop/db on all ports: policy shop/of-web allows it.',
    ]);
  });
});

test('of denials that went each is told with what it denied', () => {
  const deny = (...rules: [name: string, port: number][]) => `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec:
  tier: Admin
  priority: 1
  subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}
  ingress:
${rules.map(([name, port]) => `  - {action: Deny, from: [{namespaces: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}], protocols: [{tcp: {destinationPort: {number: ${port}}}}]}`).join('\n')}`;
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    namespace('lab'),
    pod('lab/x'),
    namespace('ops'),
    pod('ops/y'),
  );
  const found = told(
    { world, guard: deny(['lab', 81], ['ops', 81], ['moon', 9]) },
    { world, guard: deny(['moon', 9]) },
  );
  expect(found.map((text) => text.replace(/^.*, base guard:(\d+)-\d+: (.*): .*$/, '$1: $2'))).toEqual([
    '9: lab/x can now reach shop/web on TCP 81',
    '10: ops/y can now reach shop/web on TCP 81',
  ]);
});

test('what no rule had to allow is told by the denial that went', () => {
  const guard = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}`;
  const world = documents(
    namespace('shop'),
    pod('shop/web'),
    pod('shop/api'),
    policy('shop/deny', 'podSelector: {matchLabels: {app: web}}'),
    namespace('lab'),
    pod('lab/x'),
  );
  const p = into('p', `from: [${OF('lab')}]`);
  const found = told({ world, guard }, { world, p }).filter((text) => text.includes('lab/x'));
  expect(found.map((text) => text.replace(/^.*, (\w+ \w+):.*?: (.*? it)\..*$/, '$1: $2'))).toEqual([
    'base guard: lab/x and every pod of any other namespace can now reach shop/api on all ports: policy guard no longer prevents it',
    'head p: lab/x can now reach shop/web on all ports: policy shop/p allows it',
  ]);
});

test('of more rules than are looked at none is told apart', () => {
  const apps = Array.from({ length: 80 }, (_, i) => `a${i}`);
  const shop = documents(
    namespace('shop'),
    pod('shop/db'),
    ...apps.map((app) => pod(`shop/${app}`)),
    policy('shop/deny', 'podSelector: {}\npolicyTypes: [Egress]'),
  );
  const out = (app: string) =>
    policy(
      `shop/${app}`,
      `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress:\n- {to: [{podSelector: {matchLabels: {app: db}}}]}`,
    );
  const found = told({ shop }, { shop, p: documents(...apps.map(out)) }).filter((text) => text.includes('flow-opened'));
  expect(found).toEqual([
    expect.stringContaining(
      ': shop/a0, shop/a1, shop/a10, shop/a11, shop/a12 and 75 more can now reach shop/db on all ports: ',
    ),
  ]);
});
