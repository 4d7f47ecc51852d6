import { describe, expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { runTogether } from '../../src/policy/run-together.ts';
import { folderOf } from '../../src/source/paths.ts';
import { manifestsIn, told } from '../cluster/manifests.ts';

type Files = Readonly<Record<string, string>>;

function versionOf(files: Files) {
  const { cluster } = buildCluster(Object.entries(files).flatMap(([path, text]) => manifestsIn(text, path)));
  const { tiers } = compilePolicies(cluster);
  return { cluster, tiers, rootsOf: ({ path }: { readonly path: string }) => [folderOf(path)] };
}

const hidden = (base: Files, head: Files) => runTogether([versionOf(base), versionOf(head)]).map(told);

const pod = (app: string, namespace?: string) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: app, namespace, labels: { app } }, spec: {} });
const onHost = (app: string) => pod(app).replace('"spec":{}', '"spec":{"hostNetwork":true}');
const policy = (name: string, spec: object, namespace?: string) =>
  JSON.stringify({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec });
const deny = (name: string, policyTypes = ['Ingress'], namespace?: string) =>
  policy(name, { podSelector: {}, policyTypes }, namespace);
const allow = (app: string, port: number) =>
  policy(`allow-${app}`, { podSelector: { matchLabels: { app } }, ingress: [{ ports: [{ port }] }] });

const alpha = { 'alpha/pod.yaml': pod('alpha'), 'alpha/deny.yaml': deny('alpha-deny') };
const beta = { 'beta/pod.yaml': pod('beta') };
const betaDeny = { 'beta/deny.yaml': deny('beta-deny') };

test('a policy of another application that hides an edit is told, with what settles it', () => {
  expect(hidden({ ...alpha, ...beta, ...betaDeny }, { ...alpha, ...beta })).toMatchInlineSnapshot(`
    [
      "beta/deny.yaml:1 warning namespaces-run-together (hides flows): NetworkPolicy default/beta-deny changes, and NetworkPolicy default/alpha-deny at alpha/deny.yaml:1, of another folder, selects the same pods. Neither names a namespace, so both count as those of default: if they are applied to different ones, the one hides what the other opens or closes. Name the namespace in these objects, or list their folders under "clusters" in the configuration, in a cluster each.",
    ]
  `);
});

describe('an edit may be hidden', () => {
  test.each<[string, Files, Files]>([
    ['where a policy comes', { ...alpha, ...beta }, { ...alpha, ...beta, ...betaDeny }],
    [
      'where one of egress goes, and one of ingress stays',
      {
        ...beta,
        'beta/a.yaml': allow('beta', 1),
        'beta/b.yaml': deny('beta-deny', ['Egress']),
        'alpha/pod.yaml': pod('alpha'),
        'alpha/deny.yaml': deny('alpha-deny', ['Egress']),
      },
      {
        ...beta,
        'beta/a.yaml': allow('beta', 1),
        'alpha/pod.yaml': pod('alpha'),
        'alpha/deny.yaml': deny('alpha-deny', ['Egress']),
      },
    ],
    [
      'where one allows more, and the other allows some of that to all pods',
      {
        ...alpha,
        'alpha/any.yaml': policy('any', { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] }),
        ...beta,
        'beta/a.yaml': allow('beta', 1),
      },
      {
        ...alpha,
        'alpha/any.yaml': policy('any', { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] }),
        ...beta,
        'beta/a.yaml': allow('beta', 80),
      },
    ],
    [
      'between folders with nothing but a default-deny',
      { 'alpha/deny.yaml': deny('alpha-deny'), ...betaDeny },
      { 'alpha/deny.yaml': deny('alpha-deny') },
    ],
  ])('%s', (_, base, head) => {
    expect(hidden(base, head)).toHaveLength(1);
  });
});

describe('an edit of rules that adds to what its own application allows', () => {
  const all = [{ port: 1, endPort: 65535, protocol: 'TCP' }];
  const block = { ipBlock: { cidr: '10.0.0.0/8' } };
  const other = { ipBlock: { cidr: '11.0.0.0/8' } };
  const rule = (ports: readonly object[]) => ({ from: [block], ports });
  const of = (name: string, rules: readonly object[], app?: string) =>
    policy(name, { podSelector: app === undefined ? {} : { matchLabels: { app } }, ingress: rules });
  /** Whether rules of another application hide that some are added to a first one. */
  const isHidden = (theirs: readonly object[], added: readonly object[], first: readonly object[] = []) => {
    const others = {
      ...alpha,
      ...beta,
      'alpha/any.yaml': of(
        'any',
        theirs.map((port) => rule([port])),
      ),
    };
    const rules = (ports: readonly object[]) => ports.map((port) => rule([port]));
    const base = { ...others, 'beta/a.yaml': of('beta', rules(first), 'beta') };
    return hidden(base, { ...others, 'beta/a.yaml': of('beta', rules([...first, ...added]), 'beta') }).length > 0;
  };

  test.each<[string, theirs: readonly object[], added: readonly object[]]>([
    ['one of the same ports', [{ port: 80 }, { port: 443 }], [{ port: 443 }, { port: 8080 }]],
    ['the last port of a range', [{ port: 70, endPort: 80 }], [{ port: 80, endPort: 90 }]],
    ['the first port of a range', [{ port: 80, endPort: 90 }], [{ port: 70, endPort: 80 }]],
    ['a port by name, which may be any', [{ port: 'http' }], [{ port: 443 }]],
    ['one port, where the edit names one', [{ port: 443 }], [{ port: 'http' }]],
    ['all ports of the protocol', all, [{ port: 443 }]],
  ])('is hidden where the other allows %s', (_, theirs, added) => {
    expect(isHidden(theirs, added)).toBe(true);
  });

  test.each<[string, theirs: readonly object[], added: readonly object[], first?: readonly object[]]>([
    ['ports below', [{ port: 70, endPort: 79 }], [{ port: 80, endPort: 90 }]],
    ['ports above', [{ port: 91, endPort: 99 }], [{ port: 80, endPort: 90 }]],
    ['ports of another protocol', [{ port: 443, protocol: 'UDP' }], [{ port: 443 }]],
    ['ports of what was there and stays', [{ port: 443 }], [{ port: 80 }], [{ port: 443 }]],
  ])('is not hidden where the other allows %s', (_, theirs, added, first) => {
    expect(isHidden(theirs, added, first)).toBe(false);
  });

  const several = [{ port: 80 }, { port: 443 }];
  test.each<[string, theirs: object, before: readonly object[], after: object]>([
    ['one of several ports', rule(several), [], rule([{ port: 443 }, { port: 8080 }])],
    ['the ports of what allows other addresses now', rule(several), [rule(several)], { from: [other], ports: several }],
  ])('is hidden where a rule of the other allows %s', (_, theirs, before, after) => {
    const others = { ...alpha, ...beta, 'alpha/any.yaml': of('any', [theirs]) };
    const base = { ...others, 'beta/a.yaml': of('beta', before, 'beta') };
    expect(hidden(base, { ...others, 'beta/a.yaml': of('beta', [after], 'beta') })).toHaveLength(1);
  });
});

describe('an edit is not hidden', () => {
  const netpol = {
    'k/pods/a.yaml': pod('a'),
    'k/policies/deny.yaml': deny('deny'),
    'k/more/deny.yaml': deny('egress', ['Egress']),
  };

  test.each<[string, Files, Files]>([
    ['where nothing is edited', { ...alpha, ...beta, ...betaDeny }, { ...alpha, ...beta, ...betaDeny }],
    [
      'in one folder',
      { 'k/a.yaml': pod('a'), 'k/b.yaml': deny('b'), 'k/c.yaml': deny('c') },
      { 'k/a.yaml': pod('a'), 'k/c.yaml': deny('c') },
    ],
    [
      'in folders of each other',
      { 'k/pod.yaml': pod('a'), 'k/deny.yaml': deny('b'), 'k/np/deny.yaml': deny('c') },
      { 'k/pod.yaml': pod('a'), 'k/deny.yaml': deny('b') },
    ],
    [
      'where the namespaces are named',
      {
        'alpha/pod.yaml': pod('alpha', 'default'),
        'alpha/deny.yaml': deny('a', ['Ingress'], 'default'),
        ...beta,
        ...betaDeny,
      },
      { 'alpha/pod.yaml': pod('alpha', 'default'), 'alpha/deny.yaml': deny('a', ['Ingress'], 'default'), ...beta },
    ],
    [
      'where the workload alone names its namespace',
      { ...alpha, 'beta/pod.yaml': pod('beta', 'default'), ...betaDeny },
      { ...alpha, 'beta/pod.yaml': pod('beta', 'default') },
    ],
    [
      'where the other policy alone names its namespace',
      { ...alpha, 'alpha/deny.yaml': deny('a', ['Ingress'], 'default'), ...beta, ...betaDeny },
      { ...alpha, 'alpha/deny.yaml': deny('a', ['Ingress'], 'default'), ...beta },
    ],
    [
      'where the workload is on the host network',
      { ...alpha, 'beta/pod.yaml': onHost('beta'), ...betaDeny },
      { ...alpha, 'beta/pod.yaml': onHost('beta') },
    ],
    [
      'between folders without workloads, where one denies to some pods alone',
      { 'alpha/deny.yaml': policy('some', { podSelector: { matchLabels: { app: 'a' } } }), ...betaDeny },
      { 'alpha/deny.yaml': policy('some', { podSelector: { matchLabels: { app: 'a' } } }) },
    ],
    [
      'between folders without workloads, where one allows something',
      { 'alpha/deny.yaml': policy('any', { podSelector: {}, ingress: [{}] }), ...betaDeny },
      { 'alpha/deny.yaml': policy('any', { podSelector: {}, ingress: [{}] }) },
    ],
    [
      'where the other selects none of the same pods',
      { ...beta, ...betaDeny, 'alpha/a.yaml': allow('alpha', 1), 'alpha/p.yaml': pod('alpha') },
      { ...beta, 'alpha/a.yaml': allow('alpha', 1), 'alpha/p.yaml': pod('alpha') },
    ],
    [
      'where the other is of another direction',
      { ...alpha, ...beta, 'beta/deny.yaml': deny('beta-deny', ['Egress']) },
      { ...alpha, ...beta },
    ],
    [
      'where its own application isolates the pods before and after',
      { ...alpha, ...beta, 'beta/a.yaml': allow('beta', 1) },
      { ...alpha, ...beta, 'beta/a.yaml': allow('beta', 2) },
    ],
    [
      'where the other allows other ports',
      {
        ...alpha,
        'alpha/any.yaml': policy('any', { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] }),
        ...beta,
        'beta/a.yaml': allow('beta', 1),
      },
      {
        ...alpha,
        'alpha/any.yaml': policy('any', { podSelector: {}, ingress: [{ ports: [{ port: 80 }] }] }),
        ...beta,
        'beta/a.yaml': allow('beta', 2),
      },
    ],
    ['where the whole application goes', { ...alpha, ...beta, ...betaDeny }, alpha],
    [
      'where the other has no workload of its own',
      { 'common/deny.yaml': deny('common'), ...beta, ...betaDeny },
      { 'common/deny.yaml': deny('common'), ...beta },
    ],
    [
      'where policies lie apart from workloads',
      netpol,
      { ...netpol, 'k/policies/deny.yaml': deny('deny', ['Ingress', 'Egress']), 'k/more/deny.yaml': allow('a', 1) },
    ],
  ])('%s', (_, base, head) => {
    expect(hidden(base, head)).toEqual([]);
  });

  test('in one version alone', () => {
    expect(runTogether([versionOf({ ...alpha, ...beta, ...betaDeny })])).toEqual([]);
  });
});
