import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

// Two namespaces, all pods isolated both ways, and one policy more in head: what is said of the flows that it opens.
const BASE = {
  shop: documents(namespace('shop'), pod('shop/web'), pod('shop/db'), policy('shop/deny', DENY_ALL)),
  // Nothing isolates its egress, so what shop lets in decides alone.
  ops: documents(namespace('ops', { team: 'ops' }), pod('ops/backup'), pod('ops/console')),
} satisfies Files;

const ingress = (rule: string) => `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Ingress]\ningress: [${rule}]`;
const egress = (rule: string) => `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [${rule}]`;

describe('the severity of what a rule opens', () => {
  test.each<[story: string, spec: string, findings: string[]]>([
    // R02
    ['ingress from anywhere', ingress('{}'), ['critical internet-ingress', 'high cross-namespace-opened']],
    [
      'ingress from every IPv4 address',
      ingress('{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}'),
      ['critical internet-ingress'],
    ],
    ['ingress from every IPv6 address', ingress('{from: [{ipBlock: {cidr: "::/0"}}]}'), ['critical internet-ingress']],
    [
      'ingress from anywhere, on one port',
      ingress('{from: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 443}]}'),
      ['critical internet-ingress'],
    ],
    ['ingress from a public /15', ingress('{from: [{ipBlock: {cidr: 8.8.0.0/15}}]}'), ['critical internet-ingress']],
    ['ingress from a public /16', ingress('{from: [{ipBlock: {cidr: 8.8.0.0/16}}]}'), ['high internet-ingress']],
    ['ingress from one public address', ingress('{from: [{ipBlock: {cidr: 8.8.8.8/32}}]}'), ['high internet-ingress']],
    ['ingress from a public IPv6 /32', ingress('{from: [{ipBlock: {cidr: "2600::/32"}}]}'), ['high internet-ingress']],
    ['ingress from private addresses', ingress('{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}'), ['medium flow-opened']],
    ['ingress from private IPv6 addresses', ingress('{from: [{ipBlock: {cidr: "fd00::/8"}}]}'), ['medium flow-opened']],
    // R06
    [
      'egress to every IPv4 address but the metadata API',
      egress('{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32]}}]}'),
      ['high internet-egress'],
    ],
    [
      'egress to them on port 443',
      egress('{to: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 443}]}'),
      ['medium internet-egress'],
    ],
    [
      'egress to them on port 443 and 5432',
      egress('{to: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 443}, {port: 5432}]}'),
      ['high internet-egress'],
    ],
    [
      'egress to one public address',
      egress('{to: [{ipBlock: {cidr: 8.8.8.8/32}}], ports: [{port: 25}]}'),
      ['medium internet-egress'],
    ],
    [
      'egress to it on port 443',
      egress('{to: [{ipBlock: {cidr: 8.8.8.8/32}}], ports: [{port: 443}]}'),
      ['low internet-egress'],
    ],
    [
      'egress to private addresses on a port of applications',
      egress('{to: [{ipBlock: {cidr: 192.168.0.0/16}}], ports: [{port: 8080}]}'),
      ['medium flow-opened'],
    ],
    // R04
    [
      'egress to private addresses on all ports',
      egress('{to: [{ipBlock: {cidr: 192.168.0.0/16}}]}'),
      ['high node-port-reachable'],
    ],
    [
      'egress to private addresses on the port of the kubelet',
      egress('{to: [{ipBlock: {cidr: 192.168.0.0/16}}], ports: [{port: 10250}]}'),
      ['critical node-port-reachable'],
    ],
    [
      'egress to public addresses on the port of SSH',
      egress('{to: [{ipBlock: {cidr: 8.8.8.8/32}}], ports: [{port: 22}]}'),
      ['medium internet-egress'],
    ],
    // R03: they speak plain HTTP
    [
      'egress to every IPv4 address',
      egress('{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}'),
      ['critical metadata-api-reachable', 'high internet-egress'],
    ],
    [
      'egress to every IPv6 address',
      egress('{to: [{ipBlock: {cidr: "::/0"}}]}'),
      ['critical metadata-api-reachable', 'high internet-egress'],
    ],
    [
      'egress to the metadata API alone',
      egress('{to: [{ipBlock: {cidr: 169.254.169.254/32}}], ports: [{port: 80}]}'),
      ['critical metadata-api-reachable'],
    ],
    [
      'egress to that of Alibaba',
      egress('{to: [{ipBlock: {cidr: 100.100.100.200/32}}], ports: [{port: 80}]}'),
      ['critical metadata-api-reachable'],
    ],
    [
      'egress to the host agent of Azure',
      egress('{to: [{ipBlock: {cidr: 168.63.129.16/32}}], ports: [{port: 80}]}'),
      ['high metadata-api-reachable', 'medium internet-egress'],
    ],
    [
      'egress to the metadata API on another port',
      egress('{to: [{ipBlock: {cidr: 169.254.169.254/32}}], ports: [{port: 53}]}'),
      ['medium flow-opened'],
    ],
    // R08 and R10
    [
      'one pod of another namespace, on all ports',
      ingress('{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: backup}}}]}'),
      ['high cross-namespace-opened'],
    ],
    [
      'one pod of another namespace, on one port',
      ingress(
        '{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: backup}}}], ports: [{port: 80}]}',
      ),
      ['medium cross-namespace-opened'],
    ],
    [
      'another namespace, on one port',
      ingress('{from: [{namespaceSelector: {matchLabels: {team: ops}}}], ports: [{port: 80}]}'),
      ['high cross-namespace-opened'],
    ],
    [
      'every namespace, on one port',
      ingress('{from: [{namespaceSelector: {}}], ports: [{port: 80}]}'),
      ['high cross-namespace-opened'],
    ],
    [
      'one pod for all pods of the own namespace',
      ingress(
        '{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: backup}}}], ports: [{port: 80}]}',
      ).replace('{matchLabels: {app: web}}', '{}'),
      ['high cross-namespace-opened'],
    ],
  ])('%s', (_, spec, findings) => {
    expect(found(BASE, { ...BASE, more: policy('shop/more', spec) })).toEqual(findings);
  });

  // R11
  test('within a namespace it is medium', () => {
    const more = documents(
      policy(
        'shop/out',
        'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {}}]}]',
      ),
      policy(
        'shop/in',
        'podSelector: {matchLabels: {app: db}}\npolicyTypes: [Ingress]\ningress: [{from: [{podSelector: {}}]}]',
      ),
    );
    expect(found(BASE, { ...BASE, more })).toEqual(['medium flow-opened']);
  });
});

describe('flows that come with a new workload', () => {
  const shop = (...more: string[]) =>
    documents(namespace('shop'), pod('shop/web'), policy('shop/web', ingress('{from: [{podSelector: {}}]}')), ...more);

  test.each<[story: string, more: string[], findings: string[]]>([
    [
      'are one level less where a rule allows them',
      [
        pod('shop/new'),
        policy(
          'shop/new',
          'podSelector: {matchLabels: {app: new}}\npolicyTypes: [Ingress, Egress]\negress: [{to: [{podSelector: {}}]}]',
        ),
      ],
      ['low flow-opened', 'info no-default-deny'],
    ],
    [
      'but not from the internet',
      [
        pod('shop/new'),
        policy(
          'shop/new',
          'podSelector: {matchLabels: {app: new}}\npolicyTypes: [Ingress, Egress]\ningress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]',
        ),
      ],
      ['critical internet-ingress', 'info no-default-deny'],
    ],
    [
      'are told as one if no policy isolates it',
      [pod('shop/new')],
      ['medium workload-not-isolated', 'low flow-opened'],
    ],
  ])('%s', (_, more, findings) => {
    expect(found({ shop: shop() }, { shop: shop(...more) })).toEqual(findings);
  });

  test('are for the record only in a namespace without policies', () => {
    const open = (...names: string[]) => ({
      open: documents(namespace('open'), ...names.map((name) => pod(`open/${name}`))),
    });
    const evidence = evidenceOf(open('a'), open('a', 'b', 'c'));
    const [finding, ...others] = assess(evidence);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'workload-not-isolated',
      severity: 'info',
      changes: [...evidence.changes.keys()],
    });
    expect(textOf(finding)).toBe('No policy isolates ‘open/b’ and ‘open/c’, new in ‘open’, for ingress or egress.');
  });
});

const BASELINE = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: BaselineAdminNetworkPolicy
metadata: { name: default }
spec:
  subject: { namespaces: {} }
  ingress: [{ name: deny, action: Deny, from: [{ namespaces: {} }] }]
  egress: [{ name: deny, action: Deny, to: [{ namespaces: {} }, { networks: [0.0.0.0/0, "::/0"] }] }]`;

describe('the first workload of a namespace', () => {
  const world = (...closed: string[]) =>
    documents(
      ...['a', 'b', 'c'].flatMap((name) => [namespace(name), pod(`${name}/app`)]),
      ...closed.map((name) => policy(`${name}/deny`, 'podSelector: {}')),
    );
  const more = documents(namespace('new'), pod('new/app'));
  const said = (base: string, added = more) =>
    assess(evidenceOf({ world: base }, { world: base, more: added }))
      .filter(({ rule }) => rule === 'workload-not-isolated')
      .map((finding) => [finding.severity, finding.place?.path, textOf(finding)]);
  const NEW = 'No policy isolates ‘new/app’, new in ‘new’, for ingress or egress.';

  test('was most likely forgotten where most others isolate theirs', () => {
    expect(said(world('a', 'b'))).toEqual([
      ['medium', 'more', `${NEW} In base 2 of 3 namespaces with workloads isolate all of them for ingress.`],
    ]);
  });

  test.each<[string, string, string]>([
    ['most others do not', world('a'), more],
    [
      'the others isolate only some of theirs',
      documents(
        namespace('a'),
        pod('a/app'),
        pod('a/open'),
        policy('a/deny', 'podSelector: {matchLabels: {app: app}}'),
      ),
      more,
    ],
    ['no other has workloads', documents(namespace('a'), policy('a/deny', 'podSelector: {}')), more],
    [
      'the others are isolated in name only',
      world('a').replace('podSelector: {}', 'podSelector: {}\n  ingress: [{}]'),
      more,
    ],
  ])('is for the record only where %s', (_, base, added) => {
    expect(said(base, added)).toEqual([['info', 'more', NEW]]);
  });

  test('was forgotten too where the only other namespace isolates its own', () => {
    const agent = documents(namespace('agents'), pod('agents/x', undefined, { hostNetwork: true }));
    const only = documents(namespace('a'), pod('a/app'), policy('a/deny', 'podSelector: {}'), agent);
    expect(said(only)).toEqual([
      ['medium', 'more', `${NEW} In base the only namespace with workloads isolates all of them for ingress.`],
    ]);
  });

  test('is for the record only where it is not the first, or there is none', () => {
    const second = { world: world('a', 'b'), more: pod('c/second') };
    expect(said(second.world, second.more)).toEqual([
      ['info', 'more', 'No policy isolates ‘c/second’, new in ‘c’, for ingress or egress.'],
    ]);
    expect(said(world('a', 'b'), namespace('new'))).toEqual([
      ['info', 'more', 'No policy isolates pods, new in ‘new’, for ingress or egress.'],
    ]);
  });

  test('is for the record only where a baseline denies all that it could do', () => {
    const egress = (name: string) => policy(`${name}/deny`, 'podSelector: {}\npolicyTypes: [Egress]');
    const others = ['a', 'b'].map((name) => documents(namespace(name), pod(`${name}/app`), egress(name)));
    const closed = documents(more, policy('new/deny', 'podSelector: {}'));
    const only = 'No policy isolates ‘new/app’, new in ‘new’, for egress.';
    const custom = 'In base 2 of 2 namespaces with workloads isolate all of them for egress.';
    expect(said(documents(...others), closed)).toEqual([['medium', 'more', `${only} ${custom}`]]);
    expect(said(documents(...others, BASELINE), closed)).toEqual([['info', 'more', only]]);
  });

  test('was forgotten too where a baseline denies what other pods do, for addresses still reach it', () => {
    expect(said(documents(world('a', 'b'), BASELINE))[0]?.[0]).toBe('medium');
  });

  test('opens what rules let through that nobody touched, and the place is its own', () => {
    const base = documents(
      namespace('edge'),
      pod('edge/nginx'),
      policy(
        'edge/in',
        'podSelector: {matchLabels: {app: nginx}}\ningress: [{from: [{namespaceSelector: {}}], ports: [{port: 80}]}]',
      ),
      policy('edge/near', 'podSelector: {matchLabels: {app: new}}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    );
    const placeOf = (added: string) => {
      const [finding] = assess(evidenceOf({ base }, { base, more: added }));
      return [finding?.rule, finding?.place];
    };
    const place = (line: number, endLine: number) => ({ side: 'head', path: 'more', line, endLine });
    expect(placeOf(more)).toEqual(['cross-namespace-opened', place(5, 8)]);
    expect(placeOf(pod('edge/new'))).toEqual(['flow-opened', place(1, 4)]);
    expect(placeOf(namespace('new'))).toEqual(['cross-namespace-opened', place(1, 3)]);
  });
});

describe('flows that close', () => {
  test('are low, and placed at the rule that went', () => {
    const more = policy(
      'shop/more',
      ingress('{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}]}'),
    );
    const [finding, ...others] = assess(evidenceOf({ ...BASE, more }, BASE));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'flow-closed',
      severity: 'low',
      place: { side: 'base', path: 'more', line: 9 },
    });
    expect(textOf(finding)).toBe(
      '‘ops/backup’ and ‘ops/console’ can no longer reach ‘shop/web’ on all ports: policy ‘shop/more’ no longer allows it.',
    );
  });

  test('on other ports for some of the pairs are told to be so, so that nothing false is said', () => {
    const shop = documents(namespace('s'), pod('s/a'), pod('s/b'));
    const some = policy(
      's/b',
      'podSelector: {matchLabels: {app: b}}\ningress: [{from: [{podSelector: {}}], ports: [{port: 80}]}]',
    );
    const [finding] = assess(evidenceOf({ shop }, { shop, some }));
    expect(textOf(finding)).toBe(
      '‘s/a’, every pod of any other namespace and any address outside the cluster can no longer reach ‘s/b’ on all ports (not every port for every pair): policy ‘s/b’ prevents it.',
    );
  });

  test('for some of the pairs are counted', () => {
    const shop = documents(namespace('s'), pod('s/a'), pod('s/b'));
    const deny = policy('s/deny', 'podSelector: {}');
    const [finding] = assess(evidenceOf({ shop }, { shop, deny }));
    expect(textOf(finding)).toBe(
      '‘s/a’, ‘s/b’, every pod of any other namespace and any address outside the cluster can no longer reach ‘s/a’ and ‘s/b’ on all ports (not every pair): policy ‘s/deny’ prevents it.',
    );
  });

  test('with a workload are info', () => {
    const both = { a: documents(namespace('a'), pod('a/x'), pod('a/y')) };
    const one = { a: documents(namespace('a'), pod('a/x')) };
    expect(found(both, one)).toEqual(['info flow-closed']);
  });
});

describe('what is told of flows to addresses', () => {
  const shop = documents(namespace('shop'), pod('shop/web'));
  const denyIn = policy('shop/deny-in', 'podSelector: {}\npolicyTypes: [Ingress]');
  const denyOut = policy('shop/deny-out', 'podSelector: {}\npolicyTypes: [Egress]');
  const METADATA = 'can now reach ‘169.254.169.254’ and ‘fd00:ec2::254’ on TCP 80';
  const CREDENTIALS = ' There the cloud hands out the credentials of the node.';
  const told = (rule: string, base: Files, head: Files) =>
    assess(evidenceOf(base, head))
      .filter((finding) => finding.rule === rule)
      .map((finding) => [finding.place?.path, textOf(finding)]);

  test('names no policy for ingress, which an address has none of', () => {
    expect(told('metadata-api-reachable', { shop, in: denyIn, out: denyOut }, { shop })).toEqual([
      ['out', `‘shop/web’ ${METADATA}: policy ‘shop/deny-out’ no longer prevents it.${CREDENTIALS}`],
    ]);
  });

  test('names no rule for ingress that came as isolation of egress went', () => {
    const open = policy('shop/in', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]');
    const base = { shop, in: denyIn, out: denyOut };
    expect(told('metadata-api-reachable', base, { shop, in: denyIn, open })).toEqual([
      ['out', `‘shop/web’ ${METADATA}: policy ‘shop/deny-out’ no longer prevents it.${CREDENTIALS}`],
    ]);
  });

  test('names a policy of both directions for either', () => {
    const both = policy('shop/deny', DENY_ALL);
    expect(told('metadata-api-reachable', { shop, both }, { shop })).toEqual([
      ['both', `‘shop/web’ ${METADATA}: policy ‘shop/deny’ no longer prevents it.${CREDENTIALS}`],
    ]);
  });
});

describe('the sentence', () => {
  const open = (spec: string) => assess(evidenceOf(BASE, { ...BASE, more: policy('shop/more', spec) }));

  test('names source, destination, ports and the policy', () => {
    const [finding] = open(
      ingress(
        '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: backup}}}], ports: [{port: 80}]}',
      ),
    );
    expect(textOf(finding)).toBe('‘ops/backup’ can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it.');
  });

  test('says so if a rule speaks of pods to come', () => {
    const [finding] = open(
      ingress('{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}], ports: [{port: 80}]}'),
    );
    expect(textOf(finding)).toBe(
      '‘ops/backup’ and ‘ops/console’ can now reach ‘shop/web’ on TCP 80: policy ‘shop/more’ allows it. That holds for every pod of a namespace, also for those to come.',
    );
  });

  // Semantics N5, T4.
  test('says so if it was a dash', () => {
    const both = policy(
      'shop/more',
      ingress(
        '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: backup}}}]}',
      ),
    );
    const either = policy(
      'shop/more',
      ingress(
        '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}, {podSelector: {matchLabels: {app: backup}}}]}',
      ),
    );
    const [finding] = assess(evidenceOf({ ...BASE, more: both }, { ...BASE, more: either }));
    expect(textOf(finding)).toMatch(
      /A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both\.$/,
    );
  });

  test('is assumed if a label decides that an undeclared namespace may have', () => {
    const undeclared = (rule: string) => ({
      shop: BASE.shop,
      ops: pod('ops/backup'),
      more: policy('shop/more', ingress(rule)),
    });
    const none = { shop: BASE.shop, ops: pod('ops/backup') };
    const confidence = (rule: string) => assess(evidenceOf(none, undeclared(rule)))[0]?.confidence;
    expect(confidence('{from: [{namespaceSelector: {matchExpressions: [{key: team, operator: DoesNotExist}]}}]}')).toBe(
      'assumed',
    );
    expect(confidence('{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}]}')).toBe(
      'exact',
    );
  });
});

function found(base: Files, head: Files): string[] {
  return assess(evidenceOf(base, head)).map(({ severity, rule }) => `${severity} ${rule}`);
}

function textOf(finding: Finding | undefined): string | undefined {
  return finding && write(finding.message, (name) => `‘${name}’`);
}
