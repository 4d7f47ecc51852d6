import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

/** What a rule says of a change. */
function said(rule: string, base: Files, head: Files, policyNames?: string): string[] {
  return notes(rule, base, head, policyNames).map(({ message }) => write(message));
}

function notes(rule: string, base: Files, head: Files, policyNames?: string): Finding[] {
  const evidence = { ...evidenceOf(base, head), ...(policyNames === undefined ? {} : { policyNames }) };
  return assess(evidence).filter((finding) => finding.rule === rule);
}

type Row = [story: string, base: string[], head: string[], says: RegExp | undefined];

/** Rows of one rule in one world: what base and head have beside it, and what is said. */
function table(rule: string, world: string, rows: readonly Row[]): void {
  test.each(rows)('%s', (_, base, head, says) => {
    const files = (more: readonly string[]) => ({ world, more: documents(...more) });
    const found = notes(rule, files(base), files(head));
    expect(found.map(({ message }) => write(message))).toEqual(says === undefined ? [] : [expect.stringMatching(says)]);
    expect(found.every(({ severity }) => severity === 'info')).toBe(true);
  });
}

const deny = policy('shop/deny', DENY_ALL);
const allow = (peer: string, name = 'db', port = '{port: 5432}') =>
  policy(`shop/${name}`, `podSelector: {matchLabels: {app: db}}\ningress: [{from: [${peer}], ports: [${port}]}]`);
const labelled = (app: string) => `{podSelector: {matchLabels: {app: ${app}}}}`;

describe('peer-matches-nothing (R13)', () => {
  const world = documents(
    namespace('shop'),
    namespace('monitoring'),
    namespace('empty'),
    pod('shop/web'),
    pod('shop/db'),
    pod('shop/host', { app: 'host' }, { hostNetwork: true }),
    pod('monitoring/prometheus'),
  );
  const byName = (name: string, app: string) =>
    `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}, podSelector: {matchLabels: {app: ${app}}}}`;
  table('peer-matches-nothing', world, [
    [
      'a label that no pod has',
      [],
      [allow(labelled('wbe'))],
      /^The peer "?app=wbe"? in spec\.ingress\[0\] of policy shop\/db matches nothing: no workload declared in shop has these labels/,
    ],
    ['a label that a pod has', [], [allow(labelled('web'))], undefined],
    ['a label of a pod on the host network alone', [], [allow(labelled('host'))], /matches nothing/],
    ['in another namespace by its name', [], [allow(byName('monitoring', 'grafana'))], /declared in monitoring/],
    ['in another namespace where it is', [], [allow(byName('monitoring', 'prometheus'))], undefined],
    ['in a namespace without workloads', [], [allow(byName('empty', 'any'))], undefined],
    ['in a namespace of another repository', [], [allow(byName('kube-system', 'any'))], undefined],
    [
      'in whichever namespace',
      [],
      [allow('{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}}')],
      undefined,
    ],
    [
      'a namespace by a label that it lacks',
      [],
      [allow('{namespaceSelector: {matchLabels: {name: monitoring}}}')],
      /namespace monitoring is declared without the label name=monitoring/,
    ],
    [
      'a namespace by a label whose value is no name',
      [],
      [allow('{namespaceSelector: {matchLabels: {team: red}}}')],
      undefined,
    ],
    ['said twice, told once', [], [allow(`${labelled('wbe')}, ${labelled('wbe')}`)], /matches nothing/],
    ['as it was in base', [allow(labelled('wbe'))], [allow(labelled('wbe'), 'db', '{port: 5433}')], undefined],
    [
      'as it was in base, in a policy with another name',
      [allow(labelled('wbe'))],
      [allow(labelled('wbe'), 'db-v2')],
      undefined,
    ],
    ['in a policy that did not change', [allow(labelled('wbe'))], [allow(labelled('wbe'))], undefined],
    ['an address', [], [allow('{ipBlock: {cidr: 10.0.0.0/8}}')], undefined],
  ]);

  test('is told once the pod is gone, if the policy changed', () => {
    const before = { a: documents(namespace('shop'), pod('shop/web'), pod('shop/db')), b: allow(labelled('web')) };
    const after = { a: documents(namespace('shop'), pod('shop/db')), b: allow(labelled('web'), 'db', '{port: 1}') };
    expect(said('peer-matches-nothing', before, after)).toHaveLength(1);
  });
});

describe('dash-suspected (semantics N5, T4)', () => {
  const world = documents(
    namespace('shop'),
    namespace('red', { team: 'red' }),
    pod('shop/web'),
    pod('shop/db'),
    pod('red/web'),
  );
  const both = '{namespaceSelector: {matchLabels: {team: red}}, podSelector: {matchLabels: {app: web}}}';
  const either = '{namespaceSelector: {matchLabels: {team: red}}}, {podSelector: {matchLabels: {app: web}}}';
  const anyone = policy('shop/anyone', 'podSelector: {}\ningress: [{}]');
  const port = (ports: string) => allow(labelled('web'), 'db', ports);
  table('dash-suspected', world, [
    [
      'a peer became two, and nothing opened',
      [anyone, allow(both)],
      [anyone, allow(either)],
      /the namespace and the labels are two peers/,
    ],
    ['a peer became two, and flows opened, whose finding tells it', [allow(both)], [allow(either)], undefined],
    ['two peers became one', [anyone, allow(either)], [anyone, allow(both)], undefined],
    ['two peers were two', [anyone, allow(either)], [anyone, allow(either, 'db', '{port: 1}')], undefined],
    [
      'a port became two',
      [port('{protocol: TCP, port: 5432}')],
      [port('{protocol: TCP}, {port: 5432}')],
      /the first allows every port of its protocol/,
    ],
    [
      'a port with a name became two',
      [port('{protocol: UDP, port: sql}')],
      [port('{protocol: UDP}, {port: sql}')],
      /the first allows every port/,
    ],
    [
      'every port was there',
      [port('{protocol: TCP}, {port: 5432}')],
      [port('{protocol: TCP}, {port: 5433}')],
      undefined,
    ],
    ['another port came', [port('{port: 5432}')], [port('{port: 5432}, {port: 5433}')], undefined],
    ['a new policy', [], [port('{protocol: TCP}, {port: 5432}')], undefined],
  ]);
});

describe('no-default-deny (CIS 5.3.2)', () => {
  const world = documents(namespace('shop'), pod('shop/web'), pod('shop/db'));
  const egress = policy('shop/web', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: []');
  const baseline = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: BaselineAdminNetworkPolicy
metadata: {name: default}
spec: {subject: {namespaces: {}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}`;
  table('no-default-deny', world, [
    [
      'the first policy selects some',
      [],
      [allow(labelled('web'))],
      /^Namespace shop now has policies for ingress, and none of them selects all/,
    ],
    ['with one that selects all', [], [allow(labelled('web')), deny], undefined],
    ['beside one that base has', [deny], [deny, allow(labelled('web'))], undefined],
    [
      'as it was in base',
      [allow(labelled('web'))],
      [allow(labelled('web')), allow(labelled('db'), 'other')],
      undefined,
    ],
    [
      'for a direction of its own',
      [deny.replace('Ingress, Egress', 'Ingress')],
      [deny.replace('Ingress, Egress', 'Ingress'), egress],
      /policies for egress/,
    ],
    ['for both directions', [], [allow(labelled('web')), egress], /policies for ingress and egress/],
    [
      'of a policy that allows everything',
      [],
      [policy('shop/open', 'podSelector: {matchLabels: {app: db}}\ningress: [{}]')],
      undefined,
    ],
    ['where a baseline denies', [baseline], [baseline, allow(labelled('web'))], undefined],
  ]);
});

describe('policy-redundant', () => {
  const world = documents(namespace('shop'), pod('shop/web'), pod('shop/db'));
  const own = policy('shop/own', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]');
  const other = policy(
    'shop/other',
    'podSelector: {matchLabels: {app: web}}\ningress: [{from: [{namespaceSelector: {}}]}]',
  );
  const closed = policy('other/closed', 'podSelector: {}\npolicyTypes: [Egress]');
  const to = (name: string, block: string) =>
    policy(`shop/${name}`, `podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{ipBlock: ${block}}]}]`);
  const everywhere = to('everywhere', '{cidr: 0.0.0.0/0}');
  const excepting = to('excepting', '{cidr: 0.0.0.0/0, except: [169.254.169.254/32]}');
  table('policy-redundant', world, [
    [
      'a new policy that allows what another one allows',
      [own],
      [own, allow(labelled('web'))],
      /^Without policy shop\/db every flow would be as it is/,
    ],
    ['one that allows more', [own], [own, allow('{namespaceSelector: {}}')], undefined],
    ['one that isolates others', [other], [other, allow(labelled('web'))], undefined],
    ['the only one', [], [allow(labelled('web'))], undefined],
    [
      'one that allows more, which the other end forbids',
      [own, closed],
      [own, closed, allow('{namespaceSelector: {}}')],
      undefined,
    ],
    ['one that excepts what another one allows', [everywhere], [everywhere, excepting], /shop\/excepting/],
    ['one that allows nothing, for it is a safety net', [own], [own, policy('shop/net', 'podSelector: {}')], undefined],
    ['a change that makes it so', [own, allow('{namespaceSelector: {}}')], [own, allow(labelled('web'))], /shop\/db/],
    [
      'one that was so in base',
      [own, allow(labelled('web'))],
      [own, allow(labelled('web'), 'db', '{port: 1}')],
      undefined,
    ],
    [
      'one that was so in base, with another name',
      [own, allow(labelled('web'))],
      [own, allow(labelled('web'), 'db-v2')],
      undefined,
    ],
    [
      'where more policies change than are asked',
      [own],
      [own, ...Array.from({ length: 11 }, (_, i) => allow(labelled('web'), `db-${i}`))],
      undefined,
    ],
  ]);
});

describe('policy-name', () => {
  const world = { world: documents(namespace('shop'), pod('shop/web'), pod('shop/db')) };
  const db = { ...world, policy: allow(labelled('web')) };
  const pattern = '^(allow|deny)-[a-z0-9-]+$';
  const GUARD = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, ingress: [{action: Accept, from: [{namespaces: {}}]}]}`;

  test.each<[string, Files, Files, string | undefined, number]>([
    ['a new policy with another name', world, db, pattern, 1],
    ['a new policy with such a name', world, { ...world, policy: allow(labelled('web'), 'allow-web') }, pattern, 0],
    ['a policy that base has', db, { ...db, policy: allow(labelled('web'), 'db', '{port: 1}') }, pattern, 0],
    ['a new policy whose name is of any letters', world, db, '^\\p{Ll}+$', 0],
    ['without a pattern', world, db, undefined, 0],
    ['a policy of the cluster', world, { ...world, policy: GUARD }, pattern, 0],
  ])('%s', (_, base, head, names, count) => {
    const found = notes('policy-name', base, head, names);
    expect(found).toHaveLength(count);
    for (const { place } of found) expect(place).toMatchObject({ side: 'head', path: 'policy', line: 4 });
  });

  test('is told with the name and the pattern, whatever letters they are of', () => {
    const [note] = notes('policy-name', world, db, '^[äöü]\\p{L}+$');
    expect(note).toMatchObject({ title: 'Name of a policy', confidence: 'exact', changes: [] });
    expect(note && write(note.message)).toBe(
      'The name of policy shop/db does not match the pattern ^[äöü]\\p{L}+$ of the configuration.',
    );
  });

  test('takes no time for a long name', () => {
    const name = `${'a'.repeat(252)}-`;
    const started = performance.now();
    said('policy-name', world, { ...world, policy: allow(labelled('web'), name) }, '^.*[a-z]*[a-z]+-b$');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
