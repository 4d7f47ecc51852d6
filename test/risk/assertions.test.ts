import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { compare } from '../../src/flow/compare.ts';
import { write } from '../../src/manifest/sentence.ts';
import { checkAssertions } from '../../src/risk/assertions.ts';
import { emptyAssertions } from '../../src/risk/without-effect.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { type Files, readVersion } from './versions.ts';

const ingress = (from: string) => `podSelector: {matchLabels: {app: db}}\npolicyTypes: [Ingress]\ningress: [${from}]`;
const WEB = '{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}';
const ANY = '{from: [{namespaceSelector: {}}], ports: [{port: 5432}]}';
const deny = policy('shop/deny', DENY_ALL.replace(', Egress', ''));
const shop = documents(namespace('shop', { team: 'red' }), pod('shop/web'), pod('shop/db'), deny);
const version = (rules: string, more: Files = {}) => ({
  'a.yaml': shop,
  'db.yaml': policy('shop/db', ingress(rules)),
  ...more,
});

/** What the assertions, one a line from the second on, say of two versions. */
function check(assertions: readonly string[], base: Files, head: Files, cluster = 'default', next?: Config) {
  const read = readConfig(`assertions:\n${assertions.map((one) => `  - ${one}\n`).join('')}`, 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const states = { name: cluster, ...compare(readVersion(base).state, readVersion(head).state) };
  const { findings, problems } = checkAssertions(read.config.assertions, states, { path: 'c.yml' });
  return {
    findings: findings.map(
      ({ severity, rule, message, place }) => `${severity} ${rule} ${place?.path}:${place?.line} ${write(message)}`,
    ),
    problems: problems.map(({ severity, code, message, line }) => `${severity} ${code} ${line} ${write(message)}`),
    empty: emptyAssertions(read.config.assertions, [states], { path: 'c.yml', ...(next && { next }) }).map(
      ({ severity, code, line, message }) => `${severity} ${code} ${line} ${write(message)}`,
    ),
  };
}

function fingerprints(assertions: readonly string[], base: Files, head: Files): string[] {
  const read = readConfig(`assertions: [${assertions.join(', ')}]`, 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const states = { name: 'default', base: readVersion(base).state, head: readVersion(head).state };
  return checkAssertions(read.config.assertions, states, {}).findings.map(({ fingerprint }) => fingerprint);
}

const QUIET = { findings: [], problems: [], empty: [] };

describe('never:', () => {
  const never = '{ name: pci, never: { from: "*", to: shop/db, ports: [5432] }, reason: PCI DSS }';

  test('what head opens is critical, with the rule that does it and the reason', () => {
    const rule = '{ never: { from: shop/web, to: shop/db }, reason: PCI DSS }';
    expect(check([rule], version(''), version(WEB))).toMatchObject({
      findings: [
        'critical assertion-violated db.yaml:9 shop/web must never reach shop/db, but now shop/web can reach shop/db on TCP 5432: policy shop/db allows it. The reason given: PCI DSS.',
      ],
      problems: [],
    });
  });

  test('pods that no manifest declares are told by one that shows it', () => {
    const { findings } = check(
      ['{ never: { from: { namespaceSelector: { matchLabels: { team: blue } } }, to: shop/db } }'],
      version(WEB),
      version(ANY),
    );
    expect(findings).toEqual([
      expect.stringMatching(
        /^critical .*namespaces with team=blue must never reach shop\/db, but now every pod of other namespaces labelled team=blue can reach shop\/db on TCP 5432.* For example a pod with no labels in a namespace with .*team=blue/,
      ),
    ]);
  });

  test('what base allowed already is a note, in the line of the assertion', () => {
    expect(check([never], version(ANY), version(ANY, { 'more.yaml': pod('shop/more') }))).toMatchObject({
      findings: [expect.stringContaining('shop/more can reach shop/db')],
    });
    expect(check([never], version(ANY), version(ANY))).toMatchObject({
      findings: [],
      problems: [
        expect.stringMatching(
          /^note assertion-broken-before 2 pci: \* must never reach shop\/db on TCP 5432, and that did not hold before this change either: /,
        ),
      ],
    });
  });

  test('a label that makes a pod one of the ends is new, though no policy changed', () => {
    const labelled = (tier: string) => ({ 'x.yaml': pod('shop/x', { app: 'web', tier }) });
    const rule = '{ never: { from: shop/tier=low, to: shop/db } }';
    expect(check([rule], version(WEB, labelled('high')), version(WEB, labelled('low'))).findings).toEqual([
      expect.stringMatching(
        /shop\/x can reach shop\/db on TCP 5432: the labels of shop\/x changed, and policy shop\/db allows it\.$/,
      ),
    ]);
  });

  test('what head closes is nothing', () => {
    expect(check(['{ never: { from: shop/web, to: shop/db } }'], version(WEB), version(''))).toEqual(QUIET);
  });

  test('a workload by its name is that one, and none that is labelled alike', () => {
    const twin = { 'twin.yaml': pod('shop/twin', { app: 'web' }) };
    const { findings } = check(['{ never: { from: shop/web, to: shop/db } }'], version('', twin), version(WEB, twin));
    expect(findings).toEqual([expect.stringContaining('but now shop/web can reach shop/db on')]);
    expect(check(['{ never: { from: shop/twin, to: shop/web } }'], version('', twin), version(WEB, twin))).toEqual(
      QUIET,
    );
  });

  test('two assertions that the same flows break are two findings with fingerprints of their own', () => {
    const rules = ['{ never: { from: shop/web, to: shop/db } }', '{ never: { from: shop/web, to: "shop/*" } }'];
    expect(new Set(fingerprints(rules, version(''), version(WEB))).size).toBe(2);
    expect(fingerprints(rules, version(''), version(WEB, { 'c.yaml': '# moved' }))).toEqual(
      fingerprints(rules, version(''), version(WEB)),
    );
  });

  test('without from, addresses and the host network are meant as well', () => {
    const rule = '{ never: { to: shop/db } }';
    const host = { 'agent.yaml': pod('shop/agent', {}, { hostNetwork: true }) };
    const [finding] = check([rule], version('', host), version('{}', host)).findings;
    expect(finding).toMatch(
      /whoever it is must never reach shop\/db, but now .*shop\/agent.* and any address outside the cluster can reach shop\/db on all ports/,
    );
  });
});

describe('always:', () => {
  const always = '{ always: { from: shop/web, to: shop/db, ports: [5432] } }';

  test('what head closes is critical', () => {
    expect(check([always], version(WEB), version(''))).toEqual({
      ...QUIET,
      findings: [
        'critical assertion-violated db.yaml:9 shop/web must always reach shop/db on TCP 5432, but now shop/web cannot reach shop/db on TCP 5432: policy shop/db no longer allows it.',
      ],
    });
  });

  test('what base closed already is a note; what head allows is nothing', () => {
    expect(check([always], version(''), version('')).problems).toEqual([
      expect.stringContaining('note assertion-broken-before 2 '),
    ]);
    expect(check([always], version(''), version(WEB))).toEqual(QUIET);
  });

  test('a workload that is new and cannot is new', () => {
    const rule = '{ always: { from: shop/tier=front, to: shop/db, ports: [5432] } }';
    const { findings } = check([rule], version(''), version('', { 'n.yaml': pod('shop/new', { tier: 'front' }) }));
    expect(findings).toEqual([expect.stringContaining('shop/new cannot reach shop/db on TCP 5432')]);
  });

  test('a workload that goes away misses nothing', () => {
    const extra = { 'x.yaml': pod('shop/x', { app: 'web' }) };
    expect(
      check(['{ always: { from: shop/x, to: shop/db, ports: [5432] } }'], version(WEB, extra), version(WEB)),
    ).toMatchObject({ findings: [], problems: [] });
  });
});

describe('isolated:', () => {
  test('pods that no policy selects any more are told, by the direction', () => {
    const open = documents(namespace('shop', { team: 'red' }), pod('shop/web'), pod('shop/db'));
    const rule = '{ isolated: { pods: shop/web, direction: ingress } }';
    expect(check([rule], { a: shop }, { a: open })).toMatchObject({
      findings: [
        expect.stringContaining(
          'shop/web must be isolated for ingress, but now no policy isolates shop/web for ingress.',
        ),
      ],
    });
    expect(check(['{ isolated: { pods: shop/web, direction: egress } }'], { a: shop }, { a: open }).problems).toEqual([
      expect.stringContaining('no policy isolates shop/web for egress'),
    ]);
  });

  test('a pod that is isolated and may be let everything is isolated', () => {
    expect(check(['{ isolated: { pods: shop/db, direction: ingress } }'], version(''), version('{}'))).toEqual(QUIET);
  });

  test('a new workload that nothing selects is told', () => {
    const { findings } = check(
      ['isolated: ops/*'],
      { a: shop },
      { a: shop, n: documents(namespace('ops'), pod('ops/new')) },
    );
    expect(findings).toHaveLength(2);
    expect(findings[0]).toContain('no policy isolates these for ingress: ops/new');
  });
});

describe('of a namespace that goes away with everything in it, nothing is asked', () => {
  const app = (name: string) => documents(pod(`${name}/web`), policy(`${name}/deny`, DENY_ALL));
  const crm = { crm: app('crm') };
  const isolated = (pods: string) => `${pods} must be isolated for ingress and egress, and that is not asked of`;
  const one = 'the namespace goes away with everything in it.';

  test.each<[string, string[], string]>([
    ['isolated: shop/*', ['shop'], `${isolated('shop/*')} shop: ${one}`],
    [
      'isolated: { namespaces: ["shop", "f*"] }',
      ['shop', 'foo'],
      `${isolated('shop,f*')} foo and shop: the namespaces go away with everything in them.`,
    ],
    [
      '{ never: { from: "*", to: shop/* } }',
      ['shop'],
      `* must never reach shop/*, and that is not asked of shop: ${one}`,
    ],
    [
      '{ never: { from: shop/*, to: 10.0.0.0/8 } }',
      ['shop'],
      `shop/* must never reach 10.0.0.0/8, and that is not asked of shop: ${one}`,
    ],
  ])('%s, without %j', (rule, names, told) => {
    const files = Object.fromEntries(names.map((name) => [name, app(name)]));
    expect(check([rule], { ...files, ...crm }, crm)).toEqual({
      ...QUIET,
      problems: [`note assertion-left-out 2 ${told}`],
    });
  });

  test('but of one that is still there, or of which nobody can tell', () => {
    const bare = { shop: policy('shop/deny', DENY_ALL) };
    expect(check(['isolated: shop/*'], { ...bare, ...crm }, crm).findings).toHaveLength(2);
    const stays = { shop: namespace('shop') };
    expect(check(['isolated: shop/*'], { shop: documents(stays.shop, app('shop')) }, stays).findings).toHaveLength(2);
    const both = check(['isolated: "*"'], { shop: app('shop'), ...crm }, { crm: pod('crm/web') });
    expect(both.findings).toEqual([
      expect.stringContaining('isolates these for ingress: crm/web'),
      expect.stringContaining('isolates these for egress: crm/web'),
    ]);
  });
});

describe('an assertion about what is not there', () => {
  test('is a warning with its line', () => {
    const rules = [
      '{ never: { from: shop/nobody, to: shop/db } }',
      '{ never: { from: { clusters: [moon] }, to: shop/db } }',
    ];
    expect(check(rules, version(''), version(WEB))).toEqual({
      ...QUIET,
      empty: [
        'warning assertion-without-effect 2 shop/nobody must never reach shop/db: there is no workload shop/nobody.',
        'warning assertion-without-effect 3 cluster moon must never reach shop/db: there is no cluster moon.',
      ],
    });
  });

  describe('any more after the change', () => {
    const rule = '{ never: { from: shop/web, to: shop/db } }';
    const withoutDb = documents(namespace('shop', { team: 'red' }), pod('shop/web'), deny);
    const empty = (head: string, next?: string) => {
      const after = next === undefined ? undefined : readConfig(next, 'c.yml');
      if (after !== undefined && 'errors' in after) throw new Error(JSON.stringify(after.errors));
      return check([rule], { shop }, { shop: head }, 'default', after?.config).empty;
    };
    const said = (how: string) => [`assertion-without-effect 2 shop/web must never reach shop/db: ${how}.`];
    const removed = said('the change removes shop/db, so this is not checked after the merge').map(
      (told) => `warning ${told}`,
    );

    test('is told by the change that removes a workload, or puts another in its place', () => {
      expect(empty(withoutDb)).toEqual(removed);
      expect(empty(documents(withoutDb, pod('shop/db2', { app: 'other' })))).toEqual(removed);
    });

    test('is told by the change that gives it a new name, in which it is checked yet', () => {
      const renamed = documents(withoutDb, pod('shop/database', { app: 'db' }));
      const open = policy('shop/db', ingress(WEB));
      expect(empty(renamed)).toEqual(
        said('shop/db is now called shop/database, so this is checked here, and not after the merge').map(
          (told) => `note ${told}`,
        ),
      );
      expect(check([rule], { shop }, { shop: renamed, open }).findings).toHaveLength(1);
    });

    test('is not, where the configuration of head names it no more', () => {
      expect(empty(withoutDb, '{}')).toEqual([]);
      expect(empty(withoutDb, 'assertions: [{ never: { from: shop/web, to: shop/db2 } }]')).toEqual([]);
      expect(empty(withoutDb, 'assertions: [{ isolated: shop/db }]')).toEqual(removed);
    });

    test('is not, where the name is still there', () => {
      expect(empty(documents(withoutDb, pod('shop/db', { app: 'other' })))).toEqual([]);
    });
  });

  test('is a note where no namespace fits its globs, for one may come', () => {
    const rules = [
      '{ never: { from: { namespaces: ["team-*", "*-dev"] }, to: shop/db } }',
      '{ never: { from: { namespaces: ["sh*", "team-*"] }, to: ops/app=db } }',
      'isolated: { pods: { namespaces: "*" } }',
      '{ never: { from: { namespaces: ["team-*", later] }, to: shop/db } }',
    ];
    const ops = { ops: namespace('ops') };
    const { empty } = check(rules, version('', ops), version('', ops));
    expect(empty).toEqual([
      'note assertion-without-effect 2 team-*,*-dev must never reach shop/db: no namespace that manifests or the configuration name fits team-* and *-dev, so this is not checked.',
    ]);
  });

  test('is nothing of addresses, nor of whatever there may be', () => {
    expect(check(['{ never: { from: 10.0.0.0/8, to: "*" } }'], {}, {}).empty).toEqual([]);
  });

  test('names the file where no version has it', () => {
    const read = readConfig('assertions:\n  - isolated: shop/nobody', 'c.yml');
    if ('errors' in read) throw new Error(JSON.stringify(read.errors));
    const states = { name: 'default', ...compare(readVersion({}).state, readVersion({}).state) };
    const [problem] = emptyAssertions(read.config.assertions, [states], { file: 'my.yml' });
    expect(problem?.path).toBeUndefined();
    expect(problem && write(problem.message)).toBe(
      'shop/nobody must be isolated for ingress and egress: there is no workload shop/nobody. It stands in line 2 of my.yml.',
    );
  });

  test('or about the host network, where no policy has a say', () => {
    const host = { 'agent.yaml': pod('shop/agent', {}, { hostNetwork: true }) };
    const said = (base: Files, head: Files) =>
      check(['isolated: shop/agent'], version('', base), version('', head)).empty;
    expect(said(host, host)).toEqual([
      'warning assertion-without-effect 2 shop/agent must be isolated for ingress and egress: shop/agent is on the host network, where no policy has a say, so this is not checked.',
    ]);
    expect(said(host, { 'agent.yaml': pod('shop/agent') })).toEqual([]);
  });

  test('is checked in the clusters that it names', () => {
    const rule = '{ never: { from: shop/web, to: { namespaces: shop, clusters: [prod] } } }';
    expect(check([rule], version(''), version(WEB), 'staging').findings).toEqual([]);
    expect(check([rule], version(''), version(WEB), 'prod').findings).toHaveLength(1);
  });
});

test('what is found is told in full, and stands where the rule is, or else in the configuration', () => {
  const find = (rule: string, base: Files, head: Files, path?: string) => {
    const read = readConfig(`assertions: [${rule}]`, 'c.yml');
    if ('errors' in read) throw new Error(JSON.stringify(read.errors));
    const states = { name: 'default', base: readVersion(base).state, head: readVersion(head).state };
    return checkAssertions(read.config.assertions, states, path === undefined ? {} : { path });
  };
  const never = '{ name: pci, never: { from: shop/web, to: shop/db } }';
  expect(find(never, version(''), version(WEB)).findings).toMatchObject([
    { title: 'Assertion violated', confidence: 'exact', changes: [], place: { side: 'head', path: 'db.yaml' } },
  ]);
  expect(find(never, version(''), version(WEB)).findings.map(({ message }) => write(message))).toEqual([
    expect.stringContaining('shop/web must never reach shop/db (pci), but now '),
  ]);
  const isolated = '{ isolated: ops/* }';
  const more = documents(namespace('ops'), pod('ops/new'));
  const place = { side: 'base', path: 'c.yml', line: 1, endLine: 1 };
  expect(find(isolated, { shop }, { shop, more }, 'c.yml').findings.map((each) => each.place)).toEqual([place, place]);
  expect(find(isolated, { shop }, { shop, more }).findings.map((each) => each.place)).toEqual([undefined, undefined]);
  const [undeclared] = find(
    '{ never: { from: { namespaceSelector: { matchLabels: { team: blue } } }, to: shop/db } }',
    version(WEB),
    version(ANY),
  ).findings;
  expect(undeclared?.confidence).toBe('assumed');
  const [before] = find(never, version(WEB), version(WEB)).problems;
  expect(before).toMatchObject({ code: 'assertion-broken-before', hidesFlows: false });
  expect(before).not.toHaveProperty('path');
  expect(find('{ isolated: ops/new }', { more }, { more }).problems.map(({ message }) => write(message))).toEqual([
    expect.stringContaining('ops/new must be isolated for ingress and egress, '),
    expect.stringContaining('ops/new must be isolated for ingress and egress, '),
  ]);
});

test('an example is one of the pods that nobody declared, with its labels by name', () => {
  const from = '{ podSelector: { matchLabels: { b: x, a: z } }, namespaceSelector: { matchLabels: { team: blue } } }';
  const { findings } = check([`{ never: { from: ${from}, to: shop/db } }`], version(WEB), version(ANY));
  expect(findings).toEqual([
    expect.stringMatching(/For example a pod with a=z and b=x in a namespace with .*team=blue/),
  ]);
  const blue = '{namespaceSelector: {matchLabels: {team: blue}}}';
  const mixed = `{from: [{ipBlock: {cidr: 10.0.0.0/8}}, ${blue}], ports: [{port: 5432}]}`;
  expect(check(['{ never: { to: shop/db } }'], version(''), version(mixed)).findings).toEqual([
    expect.stringMatching(/10\.0\.0\.0\/8 can reach.*For example a pod with no labels in a namespace with .*team=blue/),
  ]);
  const came = { 'blue.yaml': namespace('blue', { team: 'blue' }) };
  const ofBlue = '{ never: { from: { namespaces: [blue] }, to: shop/db } }';
  const letIn = version(`{from: [${blue}], ports: [{port: 5432}]}`);
  expect(check([ofBlue], letIn, { ...letIn, ...came }).findings).toEqual([
    expect.stringContaining('For example a pod with no labels in a namespace with '),
  ]);
  const all = check(['{ never: { from: "*", to: shop/db } }'], version(''), version(ANY)).findings;
  expect(all).toEqual([expect.stringContaining('shop/web')]);
  expect(all.join()).not.toContain('For example');
});

test('a cluster is there if it is one of several', () => {
  const read = readConfig('assertions: [{ never: { from: { clusters: [b] }, to: "*" } }]', 'c.yml');
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const state = readVersion({ shop }).state;
  const clusters = ['a', 'b'].map((name) => ({ name, ...compare(state, state) }));
  expect(emptyAssertions(read.config.assertions, clusters, { path: 'c.yml' })).toEqual([]);
});
