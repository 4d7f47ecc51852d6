import { describe, expect, test } from 'vitest';
import { createByRule } from '../../src/risk/by-rule.ts';
import { type Flows, flowsOf } from '../../src/risk/flows.ts';
import { indexRules } from '../../src/risk/rule-index.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

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
const on =
  (pods: string) =>
  (name: string, ...rules: string[]) =>
    policy(`shop/${name}`, `podSelector: ${pods}\ningress:\n${rules.map((r) => `- {${r}}`).join('\n')}`);
const into = on('{matchLabels: {app: web}}');
const intoAll = on('{}');
const intoOld = on('{matchExpressions: [{key: app, operator: NotIn, values: [new]}]}');

/** Without what follows from the flows: `medium flow-opened 9: shop/api can now reach shop/web on TCP 80: policy shop/p allows it`. */
const opened = (...policies: string[]) => openedIn(WORLD, ...policies);
const openedIn = (world: string, ...policies: string[]) =>
  told({ world: WORLD }, { world, p: documents(...policies) })
    .filter((text) => !text.startsWith('info '))
    .map((text) => text.replace(/^(\w+ [\w-]+), .*?, head \w+:(\d+)-\d+: (.*? allows? it)\..*$/, '$1 $2: $3'));
const reached = (texts: readonly string[]) => texts.map((text) => text.replace(/^.*\d: (.*) can now reach/, '$1 to'));
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

  test('that one alone, though the other is of another policy', () => {
    expect(reached(opened(into('p', wide), into('q', narrow)))).toEqual([
      'lab/x to shop/web on all ports: policy shop/p allows it',
    ]);
  });

  test('both, if they let the same through', () => {
    expect(opened(into('p', wide), into('q', wide))).toEqual([
      'high cross-namespace-opened 9: lab/x can now reach shop/web on all ports: policies shop/p and shop/q allow it',
    ]);
  });

  test('the one that all it opens has in common, if the other lets but some of that through', () => {
    const world = documents(WORLD, pod('shop/new'));
    expect(reached(openedIn(world, intoAll('p', wide), intoOld('q', wide)))).toEqual([
      'lab/x to shop/api and shop/web on all ports: policy shop/p allows it',
      'lab/x to shop/new on all ports: policy shop/p allows it',
    ]);
  });

  test('it too where some is opened by several rules', () => {
    const world = documents(WORLD, pod('shop/zoo', { app: 'new' }));
    const others = on('{matchLabels: {app: new}}')('r', `from: [${OF('monitoring')}]`);
    expect(reached(openedIn(world, intoAll('p', wide), intoOld('q', wide), others))).toEqual([
      'lab/x to shop/api and shop/web on all ports: policy shop/p allows it',
      'lab/x to shop/zoo on all ports: policy shop/p allows it',
      'monitoring/prometheus to shop/zoo on all ports: policy shop/r allows it',
    ]);
  });

  test.each<[what: string, narrow: string, wide: string, found: string[]]>([
    [
      'ports',
      into('narrow', `from: [${OF('lab')}], ports: [{port: 80}, {port: 9005}]`),
      into('wide', `from: [${OF('lab')}], ports: [{port: 9000, endPort: 9010}]`),
      [
        'lab/x to shop/web on TCP 80: policy shop/narrow allows it',
        'lab/x to shop/web on TCP 9000-9010: policy shop/wide allows it',
      ],
    ],
    [
      'addresses, whatever they are',
      into('narrow', `from: [{ipBlock: {cidr: 10.0.0.0/30}}, {ipBlock: {cidr: 200.0.0.0/32}}], ports: [{port: 81}]`),
      into('wide', block('10.0.0.0/24', 81)),
      [
        '200.0.0.0 to shop/web on TCP 81: policy shop/narrow allows it',
        '10.0.0.0/24 to shop/web on TCP 81: policy shop/wide allows it',
      ],
    ],
    [
      'addresses, though on less ports',
      into('narrow', `from: [{ipBlock: {cidr: 10.0.0.1/32}}], ports: [{port: 80, endPort: 84}]`),
      into('wide', block('10.0.0.0/8', 84)),
      [
        '10.0.0.1 to shop/web on TCP 80-83: policy shop/narrow allows it',
        '10.0.0.0/8 to shop/web on TCP 84: policy shop/wide allows it',
      ],
    ],
    [
      'ports of one address',
      into('narrow', block('10.0.0.1/32', 80, 443)),
      into('wide', block('10.0.0.1/32', 443, 8080, 8081)),
      [
        '10.0.0.1 to shop/web on TCP 80: policy shop/narrow allows it',
        '10.0.0.1 to shop/web on TCP 443, 8080-8081: policy shop/wide allows it',
      ],
    ],
  ])('the one of more %s', (_, narrow, wide, found) => {
    expect(reached(opened(narrow, wide)).sort()).toEqual([...found].sort());
  });

  test('the one of more pods, those that came with it counted', () => {
    const world = documents(WORLD, pod('shop/new'), pod('shop/newer'), pod('shop/newest'));
    const narrow = into('narrow', `from: [${OF('lab')}], ports: [{port: 80}, {port: 81}, {port: 82}]`);
    const wide = intoAll('wide', `from: [${OF('lab')}], ports: [{port: 81}]`);
    expect(reached(openedIn(world, narrow, wide)).sort()).toEqual([
      'lab/x to shop/api and shop/web on TCP 81: policy shop/wide allows it',
      'lab/x to shop/new, shop/newer and shop/newest on TCP 81: policy shop/wide allows it',
      'lab/x to shop/web on TCP 80, 82: policy shop/narrow allows it',
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
  const out = (name: string, app: string, to: string, ports = '') =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress:\n- {to: [{podSelector: {matchLabels: {app: ${to}}}}]${ports}}`,
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

  test('are told by that rule of ingress, with none of egress that is about others', () => {
    const db = policy(
      'shop/in',
      'podSelector: {matchLabels: {app: db}}\ningress:\n- {from: [{podSelector: {matchLabels: {app: api}}}]}\n- {from: [{podSelector: {matchLabels: {app: web}}}]}',
    );
    expect(
      told({ shop }, { shop, p: documents(db, out('of-api', 'api', 'db'), out('of-web', 'web', 'db')) })
        .filter((text) => text.includes('flow-opened'))
        .map((text) => text.replace(/^.* p:(\d+)-/, '$1-')),
    ).toEqual([
      '9-9: shop/api can now reach shop/db on all ports: policies shop/in and shop/of-api allow it.',
      '10-10: shop/web can now reach shop/db on all ports: policies shop/in and shop/of-web allow it.',
    ]);
  });

  test('are told by it with those of egress, of which each lets through what is its own', () => {
    const db = policy('shop/in', 'podSelector: {matchLabels: {app: db}}\ningress:\n- {from: [{podSelector: {}}]}');
    const head = documents(
      db,
      out('of-api', 'api', 'db', ', ports: [{port: 80}]'),
      out('of-web', 'web', 'db', ', ports: [{port: 81}]'),
    );
    expect(
      told({ shop }, { shop, p: head })
        .filter((text) => text.includes('flow-opened'))
        .map((text) => text.replace(/^.*\d: /, '')),
    ).toEqual([
      'shop/api and shop/web can now reach shop/db on TCP 80-81 (not every port for every pair): policies shop/in, shop/of-api and shop/of-web allow it.',
    ]);
  });

  test('are told by the wider of two rules of egress where ingress was open', () => {
    const open = shop.replace('[Ingress, Egress]', '[Egress]');
    const narrow = out('narrow', 'api', 'db', ', ports: [{port: 80}, {port: 9005}]');
    const wide = out('wide', 'api', 'db', ', ports: [{port: 9000, endPort: 9010}]');
    expect(
      told({ open }, { open, p: documents(narrow, wide) })
        .filter((text) => text.includes('flow-opened'))
        .map((text) => text.replace(/^.*: (.*: .*)$/, '$1')),
    ).toEqual([
      'shop/api can now reach shop/db on TCP 80: policy shop/narrow allows it.',
      'shop/api can now reach shop/db on TCP 9000-9010: policy shop/wide allows it.',
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

describe('what no rule had to allow is told by the denial that went', () => {
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
  const found = (guard: string, ...policies: string[]) =>
    told({ world, guard }, { world, p: documents(...policies) })
      .filter((text) => text.includes('lab/x'))
      .map((text) => text.replace(/^.*, (\w+ \w+):.*?: (.*? it)\..*$/, '$1: $2'));
  const wide = `from: [${OF('lab')}]`;
  const ofLab = guard.replace('{namespaces: {}}', '{namespaces: {matchLabels: {kubernetes.io/metadata.name: lab}}}');

  test('of whole namespaces', () => {
    expect(found(guard, into('p', wide))).toEqual([
      'base guard: lab/x and every pod of any other namespace can now reach shop/api on all ports: policy guard no longer prevents it',
      'head p: lab/x can now reach shop/web on all ports: policy shop/p allows it',
    ]);
  });

  test.each<[story: string, policies: string[], by: string]>([
    ['one rule has', [into('p', wide)], 'policy shop/p allows it'],
    ['two rules have', [into('p', wide), into('q', wide)], 'policies shop/p and shop/q allow it'],
  ])('beside what %s', (_, policies, by) => {
    expect(found(ofLab, ...policies)).toEqual([
      'base guard: lab/x can now reach shop/api on all ports: policy guard no longer prevents it',
      `head p: lab/x can now reach shop/web on all ports: ${by}`,
    ]);
  });

  test('of two denials each by its own', () => {
    const tcp = (port: number) =>
      ofLab.replace('metadata.name: lab}}}]', `$&, protocols: [{tcp: {destinationPort: {number: ${port}}}}]`);
    const both = documents(tcp(81), tcp(82).replace('name: guard', 'name: other'));
    expect(found(both, into('p', `${wide}, ports: [{port: 81, endPort: 82}]`))).toEqual([
      'head p: lab/x can now reach shop/web on TCP 81-82: policy shop/p allows it',
      'base guard: lab/x can now reach shop/api on TCP 81: policy guard no longer prevents it',
      'base guard: lab/x can now reach shop/api on TCP 82: policy other no longer prevents it',
    ]);
  });
});

describe('of more rules than are looked at none is told apart', () => {
  const apps = Array.from({ length: 80 }, (_, i) => `a${i}`);
  const db = documents(
    namespace('shop'),
    pod('shop/db'),
    policy('shop/deny', 'podSelector: {}\npolicyTypes: [Egress]'),
  );
  const shop = documents(db, ...apps.map((app) => pod(`shop/${app}`)));
  const out = (name: string, labels = `{app: ${name}}`) =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: ${labels}}\npolicyTypes: [Egress]\negress:\n- {to: [{podSelector: {matchLabels: {app: db}}}]}`,
    );
  const rules = apps.map((app) => out(app));
  const found = (base: string, head: string, ...more: string[]) =>
    told({ base }, { head, p: documents(...rules, ...more) })
      .filter((text) => text.includes('flow-opened'))
      .map((text) => text.replace(/^.*\d: /, ''));
  const all =
    'shop/a0, shop/a1, shop/a10, shop/a11, shop/a12 and 75 more can now reach shop/db on all ports: policies shop/a0, shop/a1, shop/a2, shop/a3, shop/a4 and 59 more allow it.';

  test('of pods that were there', () => {
    expect(found(shop, shop)).toEqual([all]);
  });

  test('of pods that came with them', () => {
    expect(found(db, shop)).toContain(all);
  });

  test('and what one of them opens besides has the rules that open that', () => {
    const more = documents(shop, pod('shop/new', { app: 'a0', also: 'z' }));
    expect(found(shop, more, out('z', '{also: z}'))).toEqual([
      all,
      'shop/new can now reach shop/db on all ports: policies shop/a0 and shop/z allow it.',
    ]);
  });
});

describe('of rows that are divided by rule', () => {
  const answer = (base: Files, head: Files, again = (flows: Flows) => flows, sorted = (all: Flows[]) => all) => {
    const material = evidenceOf(base, head);
    const byRule = createByRule({ ...material, rules: indexRules(material) });
    return byRule(sorted(flowsOf(material, 'opened')), again);
  };
  const named = (ends: Flows['sources']) => ends.flatMap((end) => (end.kind === 'workload' ? end.id : []));
  /** The parts that are to declared pods, each with all its causes. */
  const rows = (...versions: Parameters<typeof answer>) =>
    answer(...versions).flatMap(({ destinations, causes }) => {
      const by = causes.map(({ side, effect, policy, rule }) => `${side} ${effect} ${policy.name} ${rule}`.trim());
      return named(destinations).length === 0 ? [] : `${named(destinations)}: ${by}`;
    });
  const isolating = (name: string, apps: string) =>
    policy(`shop/${name}`, `podSelector: {matchExpressions: [{key: app, operator: In, values: [${apps}]}]}`);
  const open = documents(namespace('shop'), pod('shop/web'), pod('shop/api'), namespace('lab'), pod('lab/x'));
  const none = (flows: Flows) => ({ ...flows, pairs: 0 });

  test('what is left falls to the isolation that went', () => {
    const head = documents(isolating('deny', 'web'), into('p', ''));
    const undeclared = answer({ open, d: isolating('deny', 'web, api') }, { open, d: head }).flatMap((flows) =>
      flows.destinations.flatMap((end) =>
        end.kind === 'pods'
          ? `${end.podSelector.map(({ values }) => values)}: ${flows.causes.map(({ side }) => side)}`
          : [],
      ),
    );
    expect(undeclared).toEqual(['web: head', 'api: base']);
  });

  test('isolation has all the policies that made it, and is whole', () => {
    const before = { open, d: documents(isolating('deny', 'web, api'), isolating('other', 'web')) };
    expect([...new Set(rows(before, { open }, none))].sort()).toEqual([
      'shop/Pod/api: base stops-isolating deny',
      'shop/Pod/web: base stops-isolating deny,base stops-isolating other',
    ]);
  });

  test('what one rule opens is whole', () => {
    expect(rows({ WORLD }, { WORLD, p: into('p', OWN) }, none)).toEqual([
      'shop/Pod/web: head allows p spec.ingress[0]',
    ]);
  });

  test('the parts of a rule have the same others beside it, whichever of the rows is first', () => {
    const wide = `from: [${OF('lab')}]`;
    const others = on('{matchLabels: {app: new}}')('r', `from: [${OF('monitoring')}]`);
    const p = documents(intoAll('p', wide), intoOld('q', wide), others);
    const isLast = ({ destinations }: Flows) => !named(destinations).includes('shop/Pod/web');
    const first = (some: Flows[]) => some.sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
    const world = documents(WORLD, pod('shop/zoo', { app: 'new' }));
    expect(rows({ WORLD }, { WORLD: world, p }, undefined, first).slice(0, 1)).toEqual([
      'shop/Pod/api,shop/Pod/web: head allows p spec.ingress[0]',
    ]);
  });

  test('a part of which nothing is left is not told', () => {
    expect(answer({ WORLD }, { WORLD, p: into('p', OWN, OWN) }, none)).toEqual([]);
  });

  test('what one rule passes on and another no longer does has each its own', () => {
    const guard = (name: string, priority: number, app: string, action: string) =>
      `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: ${name}}
spec: {tier: Admin, priority: ${priority}, subject: {pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: ${app}}}}}, ingress: [{action: ${action}, from: [{namespaces: {matchLabels: {kubernetes.io/metadata.name: lab}}}]}]}`;
    const old = documents(
      into('p', `from: [${OF('lab')}]`),
      guard('denies', 5, 'web', 'Deny'),
      guard('accepts', 6, 'api', 'Accept'),
    );
    const world = { WORLD, old };
    expect(
      rows({ ...world, g: guard('was', 1, 'api', 'Pass') }, { ...world, g: guard('is', 1, 'web', 'Pass') }),
    ).toEqual([
      'shop/Pod/web: head passes is spec.ingress[0],head allows p spec.ingress[0]',
      'shop/Pod/api: base passes was spec.ingress[0],head allows accepts spec.ingress[0]',
    ]);
  });
});
