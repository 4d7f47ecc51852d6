import { describe, expect, test } from 'vitest';
import type { Cause, State } from '../../src/flow/change.ts';
import { compare } from '../../src/flow/compare.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { type Files, readVersion } from '../risk/versions.ts';

const SHOP = [
  namespace('shop'),
  workload('Deployment', 'shop/web', '{app: web}'),
  workload('Deployment', 'shop/db', '{app: db}', 'containers: [{ports: [{name: sql, containerPort: 5432}]}]'),
].join('\n---\n');
const DENY = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');
const DENY_INGRESS = policy('shop/deny', 'podSelector: {}');
const ALLOW_DB = policy(
  'shop/db',
  'podSelector: {matchLabels: {app: db}}\ningress:\n- from: [{podSelector: {matchLabels: {app: web}}}]',
);
const ALLOW_OUT = policy('shop/out', 'podSelector: {}\npolicyTypes: [Egress]\negress:\n- {}');

function admin(name: string, action: string, priority = 10): string {
  return `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: ${name}}
spec:
  priority: ${priority}
  subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}
  ingress:
  - action: Pass
    from: [{namespaces: {matchLabels: {no: body}}}]
  - action: ${action}
    from: [{namespaces: {}}]`;
}

function told({ side, effect, policy: { kind, namespace, name }, rule, path, line, endLine }: Cause): string {
  return `${side} ${effect}: ${kind} ${namespace}/${name} ${rule || '(all)'} ${path}:${line}-${endLine}`;
}

/** The causes of all changes from web to db, by change. */
function causes(base: Files, head: Files): Record<string, string[]> {
  const { changes } = compare(
    readVersion({ 'shop.yaml': SHOP, ...base }).state,
    readVersion({ 'shop.yaml': SHOP, ...head }).state,
  );
  const holds = (ends: readonly { id: string }[], id: string) => ends.some((end) => end.id === id);
  const ours = changes.filter(
    ({ sources, destinations }) => holds(sources, 'shop/Deployment/web') && holds(destinations, 'shop/Deployment/db'),
  );
  return Object.fromEntries(
    ours.map(({ change, lifecycle, because }) => [`${change} ${lifecycle}`, because.map(told)]),
  );
}

test('of several destinations each is asked for its own rules on each port', () => {
  const into = (app: string, ...ports: string[]) =>
    policy(
      `shop/${app}`,
      `podSelector: {matchLabels: {app: ${app}}}\ningress:\n${ports.map((port) => `- {from: [{podSelector: {matchLabels: {app: api}}}], ports: [${port}]}`).join('\n')}`,
    );
  const rules = {
    'db.yaml': into('db', '{port: 81, endPort: 89}'),
    'web.yaml': into('web', '{port: 81, endPort: 85}', '{port: 86, endPort: 89}'),
  };
  const shop = `${SHOP}\n---\n${workload('Deployment', 'shop/api', '{app: api}')}`;
  const [base, head] = [{}, rules].map(
    (more) => readVersion({ 'shop.yaml': shop, 'deny.yaml': DENY_INGRESS, ...more }).state,
  );
  const { changes } = compare(base as State, head as State);
  const opened = changes.filter(({ destinations }) => destinations.some(({ id }) => id === 'shop/Deployment/web'));
  expect(opened.map(({ because }) => because.map(told))).toEqual([
    [
      'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
      'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
      'head allows: NetworkPolicy shop/web spec.ingress[0] web.yaml:7-7',
      'head allows: NetworkPolicy shop/web spec.ingress[1] web.yaml:8-8',
    ],
  ]);
});

describe('a change is because of', () => {
  test.each<[string, Files, Files, Record<string, string[]>]>([
    [
      'the policies that isolate in base, and the rule that allows in head',
      { 'deny.yaml': DENY_INGRESS },
      { 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
          'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
        ],
      },
    ],
    [
      'the rule that allowed in base, and the policies that isolate in head',
      { 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB },
      { 'deny.yaml': DENY_INGRESS },
      {
        'closed policy': [
          'base allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
          'head isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
        ],
      },
    ],
    [
      'the policies that no longer isolate',
      { 'deny.yaml': DENY_INGRESS },
      {},
      { 'opened policy': ['base stops-isolating: NetworkPolicy shop/deny (all) deny.yaml:1-5'] },
    ],
    [
      'the policies that isolate now',
      {},
      { 'deny.yaml': DENY_INGRESS },
      { 'closed policy': ['head isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5'] },
    ],
    [
      'the first policy that selects a pod, whatever it allows to others (semantics T2)',
      {},
      { 'db.yaml': ALLOW_DB.replace('app: web', 'app: other') },
      { 'closed policy': ['head isolates: NetworkPolicy shop/db (all) db.yaml:1-7'] },
    ],
    [
      'both sides, where both say something else',
      { 'deny.yaml': DENY },
      { 'deny.yaml': DENY, 'db.yaml': ALLOW_DB, 'out.yaml': ALLOW_OUT },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-6',
          'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
          'head allows: NetworkPolicy shop/out spec.egress[0] out.yaml:8-8',
        ],
      },
    ],
    [
      'one side alone, where the other allowed it already',
      { 'deny.yaml': DENY, 'db.yaml': ALLOW_DB },
      { 'deny.yaml': DENY, 'db.yaml': ALLOW_DB, 'out.yaml': ALLOW_OUT },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-6',
          'head allows: NetworkPolicy shop/out spec.egress[0] out.yaml:8-8',
        ],
      },
    ],
    [
      'the rule of a higher tier that denied, and nothing else if it goes (semantics C1)',
      { 'admin.yaml': admin('guard', 'Deny') },
      {},
      { 'opened policy': ['base denies: AdminNetworkPolicy /guard spec.ingress[1] admin.yaml:10-11'] },
    ],
    [
      'the rule of a higher tier that denies now, and the rule that allowed',
      { 'db.yaml': ALLOW_DB },
      { 'db.yaml': ALLOW_DB, 'admin.yaml': admin('guard', 'Deny') },
      {
        'closed policy': [
          'base allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
          'head denies: AdminNetworkPolicy /guard spec.ingress[1] admin.yaml:10-11',
        ],
      },
    ],
    [
      'the rule of a higher tier that allows what a NetworkPolicy isolates',
      { 'deny.yaml': DENY_INGRESS },
      { 'deny.yaml': DENY_INGRESS, 'admin.yaml': admin('guard', 'Allow') },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
          'head allows: AdminNetworkPolicy /guard spec.ingress[1] admin.yaml:10-11',
        ],
      },
    ],
    [
      'the rule that passes it on before another denies it, which was asked first (semantics C1)',
      { 'deny.yaml': admin('guard', 'Deny', 10), 'pass.yaml': admin('pass', 'Pass', 20), 'db.yaml': ALLOW_DB },
      { 'deny.yaml': admin('guard', 'Deny', 10), 'pass.yaml': admin('pass', 'Pass', 5), 'db.yaml': ALLOW_DB },
      {
        'opened policy': [
          'base denies: AdminNetworkPolicy /guard spec.ingress[1] deny.yaml:10-11',
          'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
          'head passes: AdminNetworkPolicy /pass spec.ingress[1] pass.yaml:10-11',
        ],
      },
    ],
    [
      'the rule that no longer passes it on, and what denies it then',
      { 'deny.yaml': admin('guard', 'Deny', 10), 'pass.yaml': admin('pass', 'Pass', 5) },
      { 'deny.yaml': admin('guard', 'Deny', 10), 'pass.yaml': admin('pass', 'Pass', 20) },
      {
        'closed policy': [
          'base passes: AdminNetworkPolicy /pass spec.ingress[1] pass.yaml:10-11',
          'head denies: AdminNetworkPolicy /guard spec.ingress[1] deny.yaml:10-11',
        ],
      },
    ],
    [
      'no rule that passes it on in both versions',
      { 'pass.yaml': admin('pass', 'Pass'), 'deny.yaml': DENY_INGRESS },
      { 'pass.yaml': admin('pass', 'Pass'), 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
          'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
        ],
      },
    ],
    [
      'no rule that passes it on to the tier that decided it anyway',
      { 'deny.yaml': DENY_INGRESS },
      { 'pass.yaml': admin('pass', 'Pass'), 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB },
      {
        'opened policy': [
          'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
          'head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7',
        ],
      },
    ],
    [
      'each policy once, sorted by version, effect, file and line',
      {
        'z.yaml': DENY_INGRESS,
        'a.yaml': `${policy('shop/b', 'podSelector: {}')}\n---\n${policy('shop/a', 'podSelector: {}')}`,
      },
      {},
      {
        'opened policy': [
          'base stops-isolating: NetworkPolicy shop/b (all) a.yaml:1-5',
          'base stops-isolating: NetworkPolicy shop/a (all) a.yaml:7-11',
          'base stops-isolating: NetworkPolicy shop/deny (all) z.yaml:1-5',
        ],
      },
    ],
  ])('%s', (_, base, head, expected) => {
    expect(causes(base, head)).toEqual(expected);
  });

  test('the rule that allows it, for a flow that came with its end', () => {
    const without = { 'shop.yaml': namespace('shop'), 'deny.yaml': DENY_INGRESS };
    expect(causes(without, { 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB })).toEqual({
      'opened endpoint-added': ['head allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7'],
    });
    expect(causes({ 'deny.yaml': DENY_INGRESS, 'db.yaml': ALLOW_DB }, without)).toEqual({
      'closed endpoint-removed': ['base allows: NetworkPolicy shop/db spec.ingress[0] db.yaml:7-7'],
    });
  });

  test('nothing, for a flow that came with its end and that no policy speaks of', () => {
    expect(causes({ 'shop.yaml': namespace('shop') }, {})).toEqual({ 'opened endpoint-added': [] });
  });

  test('the rules for each of its ports', () => {
    const allow = (port: string) => ALLOW_DB.replace('ingress:', 'ingress:').concat(`\n    ports: [${port}]`);
    const rules = ['{port: 80}', '{port: 443}', '{port: 444, endPort: 450}', '{port: sql}'].map(allow);
    const head = Object.fromEntries(
      rules.map((text, i) => [`${i}.yaml`, text.replace('shop', 'shop').replace('name: db', `name: db-${i}`)]),
    );
    expect(causes({ 'deny.yaml': DENY_INGRESS }, { 'deny.yaml': DENY_INGRESS, ...head })).toEqual({
      'opened policy': [
        'base isolates: NetworkPolicy shop/deny (all) deny.yaml:1-5',
        'head allows: NetworkPolicy shop/db-0 spec.ingress[0] 0.yaml:7-8',
        'head allows: NetworkPolicy shop/db-1 spec.ingress[0] 1.yaml:7-8',
        'head allows: NetworkPolicy shop/db-2 spec.ingress[0] 2.yaml:7-8',
        'head allows: NetworkPolicy shop/db-3 spec.ingress[0] 3.yaml:7-8',
      ],
    });
  });

  test('the side of the end that changed, wherever the other lies', () => {
    const { changes } = compare(
      readVersion({ 'shop.yaml': SHOP, 'ops.yaml': workload('Deployment', 'ops/web', '{}'), 'deny.yaml': DENY }).state,
      readVersion({ 'shop.yaml': SHOP, 'ops.yaml': workload('Deployment', 'ops/web', '{}'), 'deny.yaml': DENY_INGRESS })
        .state,
    );
    const names = changes.flatMap(({ because }) => because.map(({ effect, policy }) => `${effect} ${policy.name}`));
    expect(new Set(names)).toEqual(new Set(['stops-isolating deny']));
  });

  test('the causes of some of very many ends', () => {
    const many = Array.from({ length: 70 }, (_, i) => i);
    const pods = many.map((i) => workload('Deployment', `shop/p-${i}`, `{n: "${i}"}`));
    const each = (direction: string) =>
      many.map((i) => policy(`shop/n-${i}`, `podSelector: {matchLabels: {n: "${i}"}}\npolicyTypes: [${direction}]`));
    for (const direction of ['Egress', 'Ingress']) {
      const files = { 'pods.yaml': pods.join('\n---\n') };
      const base = { ...files, 'policies.yaml': each(direction).join('\n---\n') };
      const { changes } = compare(readVersion(base).state, readVersion(files).state);
      const told = changes.find(({ sources, destinations }) => Math.max(sources.length, destinations.length) > 70);
      expect(told?.because).toHaveLength(64);
    }
  });

  test('the causes of every pair of its ends', () => {
    const others = Array.from({ length: 3 }, (_, i) =>
      workload('Deployment', `shop/web-${i}`, `{app: web, n: "${i}"}`),
    );
    const each = (i: number) => policy(`shop/n-${i}`, `podSelector: {matchLabels: {n: "${i}"}}\npolicyTypes: [Egress]`);
    const base = { 'others.yaml': others.join('\n---\n'), 'n.yaml': [0, 1, 2].map(each).join('\n---\n') };
    const { changes } = compare(readVersion(base).state, readVersion({ 'others.yaml': base['others.yaml'] }).state);
    const names = changes.flatMap(({ because }) => because.map(({ policy }) => policy.name));
    expect(new Set(names)).toEqual(new Set(['n-0', 'n-1', 'n-2']));
  });

  /** The names of the policies behind the change of a port from web to db. */
  function behind(head: Files, at: number): string[] {
    const [before, after] = [{}, head].map((files) =>
      readVersion({ 'shop.yaml': SHOP, 'deny.yaml': DENY_INGRESS, ...files }),
    );
    const { changes } = compare(before?.state as State, after?.state as State);
    const change = changes.find(
      ({ sources, ports }) =>
        sources.some(({ id }) => id === 'shop/Deployment/web') &&
        ports.some(({ port, endPort }) => port <= at && at <= endPort),
    );
    return change?.because.map(({ policy }) => policy.name) ?? [];
  }
  const toDb = (name: string, from: string, port: number) =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: {app: db}}\ningress: [{from: [{podSelector: ${from}}], ports: [{port: ${port}}]}]`,
    );

  test('the rules for its own ports, not for those of another change', () => {
    const head = { 'all.yaml': toDb('all', '{}', 80), 'web.yaml': toDb('web', '{matchLabels: {app: web}}', 443) };
    expect(behind(head, 80)).toEqual(['deny', 'all']);
    expect(behind(head, 443)).toEqual(['deny', 'web']);
  });

  test('the rules for some of very many ports', () => {
    const each = Array.from({ length: 70 }, (_, i) => toDb(`n-${i}`, '{matchLabels: {app: web}}', 2 * i + 1));
    expect(behind({ 'ports.yaml': each.join('\n---\n') }, 1)).toHaveLength(1 + 64);
  });
});

test('what a rule denies of a workload that is new is no reason why the rest is open', () => {
  const web = workload('Deployment', 'shop/web', '{app: web}');
  const database = workload(
    'Deployment',
    'shop/db',
    '{app: db}',
    'containers: [{ports: [{name: sql, containerPort: 5432}]}]',
  );
  const denies = admin('no-sql', 'Deny').replace(
    'from: [{namespaces: {}}]',
    'from: [{namespaces: {}}]\n    ports: [{namedPort: sql}]',
  );
  const [before, after] = [[web], [web, database]].map((workloads) =>
    readVersion({ 'shop.yaml': [namespace('shop'), ...workloads].join('\n---\n'), 'admin.yaml': denies }),
  );
  const { changes } = compare(before?.state as State, after?.state as State);
  const toDb = changes.filter(({ destinations }) => destinations.some(({ id }) => id === 'shop/Deployment/db'));
  expect(toDb.length).toBeGreaterThan(0);
  expect(toDb.flatMap(({ because }) => because.map(told))).toEqual([]);
});
