import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { write } from '../../src/manifest/sentence.ts';
import { accept } from '../../src/risk/accept.ts';
import { acceptors } from '../../src/risk/acceptance.ts';
import { assess } from '../../src/risk/assess.ts';
import { mergeFindings } from '../../src/risk/merge.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

// Web may talk to one private network in head, and nothing says so in base: one finding of medium, flow-opened.
const BASE = documents(namespace('shop'), pod('shop/web'), pod('shop/db'), policy('shop/deny', DENY_ALL));
const opening = (cidr: string, annotation = '') =>
  policy(
    'shop/out',
    `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{ipBlock: {cidr: ${cidr}}}], ports: [{port: 5432}]}]`,
  ).replace('  namespace: shop', `  namespace: shop\n  annotations: {${annotation}}`);

/** Each finding with who accepted it, and what is said of the waivers. */
function judge(config: string, { cidr = '10.0.0.0/8', annotation = '', today = '2026-06-30' } = {}) {
  return judgeFiles(config, { a: BASE }, { a: BASE, b: opening(cidr, annotation) }, today);
}

function judgeFiles(config: string, before: Files, after: Files, today = '2026-06-30') {
  const material = evidenceOf(before, after);
  const read = readConfig(config, 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const { waivers, reserved } = read.config;
  const { changes, base, head } = material;
  const { findings, problems } = accept({
    findings: mergeFindings([{ cluster: 'default', findings: assess(material), changes }]),
    changes: changes.map((change) => ({ change, base, head })),
    clusters: [{ name: 'default', base, head }],
    waivers,
    reserved,
    today,
    config: { path: 'c.yml' },
  });
  return {
    findings: findings.map(({ severity, rule, waived, declared }) =>
      [
        `${severity} ${rule}`,
        ...(waived ? [waived.by, waived.owner ?? ''] : []),
        ...(declared ? [`declared: ${declared}`] : []),
      ].join(' '),
    ),
    problems: problems.map(
      ({ severity, code, message, line }) => `${severity} ${code}, line ${line}: ${write(message)}`,
    ),
    fingerprint: findings[0]?.fingerprint ?? '',
  };
}

const OPEN = ['medium flow-opened'];
const WAIVED = ['medium flow-opened waiver alice'];
const waiver = (text: string, expires = '2026-06-30') =>
  `waivers:\n  - { ${text}, reason: because, owner: alice, expires: ${expires} }\n`;

test('without a waiver nothing is accepted', () => {
  expect(judge('{}')).toMatchObject({ findings: OPEN, problems: [] });
});

describe('a waiver accepts a finding if all of its flows are among those it names', () => {
  test.each([
    'rule: flow-opened',
    'from: shop/app=web',
    'from: shop/*, to: 10.0.0.0/8, ports: [5432]',
    'to: 10.0.0.0/7',
    'rule: flow-opened, ports: ["5000-6000"]',
    'rule: flow-opened, clusters: [default]',
  ])('%s', (text) => {
    expect(judge(waiver(text))).toMatchObject({ findings: [...WAIVED], problems: [] });
  });

  test('by its fingerprint', () => {
    const { fingerprint } = judge('{}');
    expect(judge(waiver(`fingerprint: "${fingerprint}"`)).findings).toEqual(WAIVED);
  });

  test.each([
    'rule: internet-egress',
    'from: shop/db',
    // The rule lets every pod with these labels out, and not this one alone.
    'from: shop/web',
    'to: 10.0.0.0/9',
    'ports: [5433]',
    'from: 10.0.0.0/8',
    'rule: flow-opened, clusters: [prod]',
    'fingerprint: "0123456789abcdef"',
  ])('and not by %s', (text) => {
    expect(judge(waiver(text))).toMatchObject({
      findings: OPEN,
      problems: ['note waiver-unused, line 2: Waivers that accept nothing in this change: line 2.'],
    });
  });
});

test('a waiver for the very rule that is too narrow is told from those that have nothing to do with the change', () => {
  expect(judge(waiver('rule: flow-opened, to: 10.0.0.0/9'))).toMatchObject({
    findings: OPEN,
    problems: [
      'note waiver-too-narrow, line 2: The waiver of alice in line 2 does not accept the finding flow-opened: not all of its flows are among those of the waiver.',
    ],
  });
});

test('a waiver for a rule that the finding breaks as well is told which one speaks for it', () => {
  const world = documents(BASE, namespace('ops'), pod('ops/x'));
  const into = (peer: string) =>
    policy('shop/in', `podSelector: {matchLabels: {app: db}}\ningress: [{from: [${peer}]}]`);
  const own =
    '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: x}}}';
  const all = '{namespaceSelector: {}, podSelector: {matchLabels: {app: x}}}';
  const said = (config: string) => judgeFiles(config, { a: world, b: into(own) }, { a: world, b: into(all) });
  const { findings, problems } = said(waiver('rule: reach-widened'));
  expect(findings).toEqual(['high cross-namespace-opened']);
  expect(problems).toEqual([
    'note waiver-of-another-rule, line 2: The waiver of alice in line 2 does not accept the finding cross-namespace-opened, which breaks reach-widened too: a waiver names the rule that speaks for the finding, cross-namespace-opened.',
  ]);
  expect(said(waiver('rule: cross-namespace-opened')).problems).toEqual([]);
});

describe('a waiver that has expired', () => {
  test('no longer accepts anything, and the report says so', () => {
    expect(judge(waiver('rule: flow-opened', '2026-06-29'))).toMatchObject({
      findings: OPEN,
      problems: [
        'warning waiver-expired, line 2: The waiver of alice in line 2 expired on 2026-06-29: it no longer accepts the finding flow-opened.',
      ],
    });
  });

  test('is said to be one, though it has nothing to do with the change', () => {
    expect(judge(waiver('rule: dns-lost', '2026-06-29')).problems).toEqual([
      'note waiver-expired, line 2: Waivers that have expired and can go: line 2.',
    ]);
  });

  test('does not stand in the way of another that has not', () => {
    const both = `${waiver('rule: flow-opened', '2026-01-01')}  - { rule: flow-opened, reason: r, owner: bob, expires: 2027-01-01 }\n`;
    expect(judge(both)).toMatchObject({ findings: ['medium flow-opened waiver bob'], problems: [] });
  });
});

describe('a severity that is reserved', () => {
  const reserved = (who: string) => `acceptance: { reserved: { medium: [${who}] } }\n`;

  test('is accepted by the waiver of somebody named', () => {
    expect(judge(`${reserved('bob, Alice')}${waiver('rule: flow-opened')}`).findings).toEqual(WAIVED);
  });

  test('is not accepted by anybody else, and the report says so', () => {
    expect(judge(`${reserved('bob')}${waiver('rule: flow-opened')}`)).toMatchObject({
      findings: OPEN,
      problems: [
        'warning waiver-not-allowed, line 3: The waiver of alice in line 3 does not accept the finding flow-opened: one of this severity is for bob.',
      ],
    });
  });

  test('is not accepted by an annotation', () => {
    const annotation = 'network-policy-diff/accept: trust me';
    expect(judge(reserved('bob'), { annotation }).findings).toEqual(['medium flow-opened declared: trust me']);
  });

  test.each([
    ['critical', { critical: ['a'] }, ['a']],
    ['critical', { high: ['a'] }, ['a']],
    ['critical', { critical: ['a'], high: ['b'] }, ['a']],
    ['high', { critical: ['a'] }, undefined],
    ['info', { low: ['a'] }, undefined],
  ] as const)('%s with %j is for %j', (severity, who, may) => {
    expect(acceptors(who, severity)).toEqual(may);
  });
});

describe('the annotation of the policy that makes the finding', () => {
  const annotation = 'network-policy-diff/accept: "  all pods need it "';

  test('accepts what is medium', () => {
    expect(judge('{}', { annotation }).findings).toEqual(['medium flow-opened annotation  declared: all pods need it']);
  });

  test('is shown with what is high, and accepts nothing', () => {
    expect(judge('{}', { annotation, cidr: '8.0.0.0/8' }).findings).toEqual([
      'high internet-egress declared: all pods need it',
    ]);
  });

  test('is cut where it is longer than anybody reads', () => {
    const long = `network-policy-diff/accept: ${'x'.repeat(300)}`;
    expect(judge('{}', { annotation: long }).findings[0]).toMatch(/declared: x{200}…$/);
  });

  test('means nothing if it is empty', () => {
    expect(judge('{}', { annotation: 'network-policy-diff/accept: ""' }).findings).toEqual(OPEN);
  });

  test('adds nothing to a waiver', () => {
    expect(judge(waiver('rule: flow-opened'), { annotation }).findings).toEqual([
      'medium flow-opened waiver alice declared: all pods need it',
    ]);
  });
});

describe('an annotation says nothing of a finding that another policy makes:', () => {
  const yes = 'network-policy-diff/accept: trust me';
  const harmless = opening('10.0.0.0/8', yes)
    .replace('shop/out', 'x')
    .replace('name: out', 'name: harmless')
    .replace('app: web', 'app: nobody');

  test('one at the same lines of another file', () => {
    const { findings } = judgeFiles(
      '{}',
      { a: BASE, 0: harmless },
      { a: BASE, 0: harmless, b: opening('10.0.0.0/8', 'a: b') },
    );
    expect(findings).toEqual(OPEN);
  });

  test.each([
    ['before it', (own: string) => documents(harmless, own)],
    ['behind it', (own: string) => documents(own, harmless)],
  ])('one %s in its file', (_, file) => {
    const { findings } = judgeFiles('{}', { a: BASE, b: harmless }, { a: BASE, b: file(opening('10.0.0.0/8')) });
    expect(findings).toEqual(OPEN);
  });

  test('the one of base, which head has taken away', () => {
    const { findings } = judgeFiles(
      '{}',
      { a: BASE, b: opening('10.0.0.0/8', yes) },
      { a: BASE, b: opening('10.0.0.0/7') },
    );
    expect(findings.filter((line) => line.includes('trust me'))).toEqual([]);
  });
});

test('a waiver of flows accepts a finding only if it holds every change of it', () => {
  const known = opening('10.0.0.0/9').replace('name: out', 'name: known').replace('5432', '80');
  const more = opening('10.0.0.0/8').replace('{port: 5432}', '{port: 80}, {port: 81}');
  const accepted = (ports: string) =>
    judgeFiles(waiver(`rule: flow-opened, ports: [${ports}]`), { a: BASE, known }, { a: BASE, known, more }).findings;
  expect(accepted('81')).toEqual(OPEN);
  expect(accepted('80, 81')).toEqual(WAIVED);
});

test('a waiver of pods means those that have the labels in the version that has the flows', () => {
  const shop = documents(namespace('shop'), policy('shop/deny', DENY_ALL), opening('10.0.0.0/8'));
  const [old, web] = [pod('shop/x', { app: 'old' }), pod('shop/x', { app: 'web' })];
  const of = (app: string, base: string, head: string) =>
    judgeFiles(waiver(`from: shop/app=${app}`), { shop, x: base }, { shop, x: head }).findings.find((text) =>
      text.includes(' flow-'),
    );
  expect(of('web', old, web)).toBe('medium flow-opened waiver alice');
  expect(of('old', old, web)).toBe('medium flow-opened');
  expect(of('web', web, old)).toBe('low flow-closed waiver alice');
  expect(of('old', web, old)).toBe('low flow-closed');
});

test('a waiver for a cluster accepts nothing of two', () => {
  const read = readConfig(waiver('rule: flow-opened, clusters: [a]'), 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const material = evidenceOf({ a: BASE }, { a: BASE, b: opening('10.0.0.0/8') });
  const accepted = (...names: string[]) =>
    accept({
      findings: mergeFindings(
        names.map((cluster) => ({ cluster, findings: assess(material), changes: material.changes })),
      ),
      changes: names.flatMap(() => material.changes.map((change) => ({ ...material, change }))),
      clusters: names.map((name) => ({ ...material, name })),
      waivers: read.config.waivers,
      reserved: {},
      today: '2026-06-30',
      config: {},
    }).findings.map(({ waived }) => waived?.by);
  expect(accepted('a')).toEqual(['waiver']);
  expect(accepted('a', 'b')).toEqual([undefined]);
});

describe('flows that closed', () => {
  const closed = (config: string) => judgeFiles(config, { a: BASE, b: opening('10.0.0.0/8') }, { a: BASE }).findings;

  test('are accepted by the pods that base had', () => {
    expect(closed('{}')).toEqual(['low flow-closed']);
    expect(closed(waiver('from: shop/app=web, to: 10.0.0.0/8'))).toEqual(['low flow-closed waiver alice']);
    expect(closed(waiver('from: shop/app=db'))).toEqual(['low flow-closed']);
  });

  test('are said by the policy of base to be right, if head still has it', () => {
    const narrower = opening('10.0.0.0/9', 'network-policy-diff/accept: less is enough');
    const { findings } = judgeFiles('{}', { a: BASE, b: opening('10.0.0.0/8') }, { a: BASE, b: narrower });
    expect(findings).toEqual(['low flow-closed annotation  declared: less is enough']);
  });
});

test('what nobody accepted comes first, and then the most severe', () => {
  const more = opening('8.0.0.0/8').replace('name: out', 'name: more').replace('5432', '81');
  const other = opening('10.0.0.0/8')
    .replace('app: web', 'app: db')
    .replace('5432', '82')
    .replace('name: out', 'name: x');
  const head = { a: BASE, b: opening('10.0.0.0/8'), c: more, d: other };
  const of = (rule: string) =>
    judgeFiles(waiver(`rule: ${rule}`), { a: BASE }, head).findings.map((text) =>
      text.split(' ').slice(0, 3).join(' '),
    );
  expect(of('internet-egress')).toEqual(['medium flow-opened', 'medium flow-opened', 'high internet-egress waiver']);
  expect(of('flow-opened')).toEqual(['high internet-egress', 'medium flow-opened waiver', 'medium flow-opened waiver']);
});

test('what is said of a waiver is no gap in the answer, and names the file where no version has it', () => {
  const read = readConfig(waiver('rule: dns-lost'), 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const nothing = { findings: [], changes: [], clusters: [], reserved: {}, today: '2026-06-30' };
  const { problems } = accept({ ...nothing, waivers: read.config.waivers, config: { file: 'my.yml' } });
  expect(problems.map(({ message, ...problem }) => ({ ...problem, message: write(message) }))).toEqual([
    {
      severity: 'note',
      code: 'waiver-unused',
      message: 'Waivers of my.yml that accept nothing in this change: line 2.',
      hidesFlows: false,
    },
  ]);
});

test('a waiver for a fingerprint whose flows are other ones is told', () => {
  const { fingerprint } = judge('{}');
  expect(judge(waiver(`fingerprint: "${fingerprint}", to: 10.0.0.0/9`)).problems).toEqual([
    expect.stringMatching(/^note waiver-too-narrow, line 2: /),
  ]);
});

test('a waiver of flows accepts no finding without flows', () => {
  const idle = policy('shop/idle', 'podSelector: {matchLabels: {app: wbe}}');
  const accepted = (text: string) => judgeFiles(waiver(text), { a: BASE }, { a: BASE, idle }).findings;
  expect(accepted('rule: policy-selects-nothing')).toEqual(['medium policy-selects-nothing waiver alice']);
  expect(accepted('rule: policy-selects-nothing, from: "*"')).toEqual(['medium policy-selects-nothing']);
  expect(
    judgeFiles(waiver('rule: policy-selects-nothing, from: "*"'), { a: BASE }, { a: BASE, idle }).problems,
  ).toEqual([
    'note waiver-too-narrow, line 2: The waiver of alice in line 2 does not accept the finding policy-selects-nothing: it has no flows that open or close, and the waiver is for some. Name it by its rule or its fingerprint, without from, to and ports.',
  ]);
});

test('an annotation of as many characters as are shown is shown whole', () => {
  const text = 'x'.repeat(200);
  const [finding] = judge('{}', { annotation: `network-policy-diff/accept: ${text}` }).findings;
  expect(finding).toBe(`medium flow-opened annotation  declared: ${text}`);
});
