import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/flow/compare.ts';
import { editsBetween, isNothing } from '../../src/flow/same.ts';
import { deployment, object, pod } from '../cluster/manifests.ts';
import type { Raw } from '../reference/evaluate.ts';
import { versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { understand } from '../reference/understand.ts';

const namespace = (name: string, labels: object = {}): Raw => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const policy = (id: string, spec: object = {}): Raw => object('networking.k8s.io/v1', 'NetworkPolicy', id, { spec });
const node = (labels: object, ...addresses: string[]): Raw => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'node', labels },
  status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
});
const admin = (name: string): Raw => ({
  apiVersion: 'policy.networking.k8s.io/v1alpha1',
  kind: 'AdminNetworkPolicy',
  metadata: { name },
  spec: { priority: 1, subject: { namespaces: {} }, egress: [{ action: 'Deny', to: [{ nodes: {} }] }] },
});
const labelled = (raw: Raw, labels: object): Raw => ({ ...raw, metadata: { ...Object(raw['metadata']), labels } });
const ONE_AND_ADMIN = ['one {}', `anp ${JSON.stringify(admin('anp')['spec'])}`];
const ports = (...ports: object[]) => ({ containers: [{ ports }] });
const http = { name: 'http', containerPort: 80 };
const addressed = (...ips: string[]) => pod('shop/web', { status: { podIPs: ips.map((ip) => ({ ip })) } });

function differences(base: readonly Raw[], head: readonly Raw[]): string[] {
  const [before, after] = understand(base, head);
  const edits = editsBetween(before.state, after.state);
  const policies = [...edits.policies].map(({ name, body }) => `${name} ${JSON.stringify(body['spec'])}`);
  return [...edits.namespaces, ...policies];
}

describe('between two versions, what differs is', () => {
  test.each<[string, Raw[], Raw[], string[]]>([
    ['nothing', [namespace('shop'), deployment('shop/web', {})], [namespace('shop'), deployment('shop/web', {})], []],
    [
      'nothing for the order of objects and labels',
      [policy('a/one'), deployment('a/web', { a: '1', b: '2' })],
      [deployment('a/web', { b: '2', a: '1' }), policy('a/one')],
      [],
    ],
    [
      'nothing for equal ports and addresses of pods and nodes',
      [deployment('shop/db', {}, ports(http)), addressed('10.0.0.1'), node({ a: '1' }, '10.0.0.2'), admin('anp')],
      [node({ a: '1' }, '10.0.0.2'), addressed('10.0.0.1'), deployment('shop/db', {}, ports(http)), admin('anp')],
      [],
    ],
    [
      'nothing for the order of what a policy says',
      [policy('a/one', { ingress: [], egress: [] })],
      [policy('a/one', { egress: [], ingress: [] })],
      [],
    ],
    [
      'nothing for what no policy sees',
      [deployment('shop/web', {}, { hostPID: true })],
      [deployment('shop/web', {})],
      [],
    ],
    [
      'the namespace of a workload that came',
      [namespace('shop')],
      [namespace('shop'), deployment('shop/web', {})],
      ['shop'],
    ],
    [
      'the namespace of a workload that went',
      [namespace('shop'), deployment('shop/web', {})],
      [namespace('shop')],
      ['shop'],
    ],
    [
      'that of a workload with another label',
      [deployment('shop/web', { a: '1' })],
      [deployment('shop/web', { a: '2' })],
      ['shop'],
    ],
    [
      'that of a workload with a label more',
      [deployment('shop/web', {})],
      [deployment('shop/web', { a: '1' })],
      ['shop'],
    ],
    [
      'that of a workload with another key',
      [deployment('shop/web', { b: '1' })],
      [deployment('shop/web', { a: '1' })],
      ['shop'],
    ],
    [
      'that of a workload on the host network now',
      [deployment('shop/web', {})],
      [deployment('shop/web', {}, { hostNetwork: true })],
      ['shop'],
    ],
    [
      'that of a workload with another port',
      [deployment('shop/web', {}, ports(http))],
      [deployment('shop/web', {}, ports({ ...http, containerPort: 81 }))],
      ['shop'],
    ],
    [
      'that of a workload with a port of another name',
      [deployment('shop/web', {}, ports(http))],
      [deployment('shop/web', {}, ports({ ...http, name: 'web' }))],
      ['shop'],
    ],
    [
      'that of a workload with a port of another protocol',
      [deployment('shop/web', {}, ports(http))],
      [deployment('shop/web', {}, ports({ ...http, protocol: 'UDP' }))],
      ['shop'],
    ],
    [
      'that of a workload with a port more',
      [deployment('shop/web', {}, ports(http))],
      [deployment('shop/web', {}, ports(http, { containerPort: 1 }))],
      ['shop'],
    ],
    ['that of a pod with another address', [addressed('10.0.0.1')], [addressed('10.0.0.2')], ['shop']],
    ['that of a pod with an address more', [addressed('10.0.0.1')], [addressed('10.0.0.1', 'fd00::1')], ['shop']],
    ['a namespace with another label', [namespace('shop', { a: '1' })], [namespace('shop', { a: '2' })], ['shop']],
    [
      'a namespace that is declared now',
      [deployment('shop/web', {})],
      [deployment('shop/web', {}), namespace('shop')],
      ['shop'],
    ],
    ['a namespace that came', [], [namespace('shop')], ['shop']],
    [
      'a policy that says the same and is rejected now, of either scope',
      [policy('a/one'), admin('anp')],
      [labelled(policy('a/one'), { a: 1 }), labelled(admin('anp'), { a: 'x y' })],
      [...ONE_AND_ADMIN, ...ONE_AND_ADMIN],
    ],
    [
      'a policy that says the same and is rejected no more',
      [labelled(policy('a/one'), { a: true })],
      [policy('a/one')],
      ['one {}', 'one {}'],
    ],
    [
      'nothing for a policy that is rejected in both',
      [labelled(policy('a/one'), { a: true })],
      [labelled(policy('a/one'), { a: 1 })],
      [],
    ],
    [
      'a policy that came',
      [policy('a/one')],
      [policy('a/one'), policy('a/two', { ingress: [] })],
      ['two {"ingress":[]}'],
    ],
    ['a policy that went', [policy('a/one'), policy('a/two')], [policy('a/one')], ['two {}']],
    [
      'a policy that moved',
      [namespace('a'), policy('b/x'), policy('a/one')],
      [namespace('a'), policy('b/x'), policy('b/one')],
      ['one {}', 'one {}'],
    ],
    [
      'both sides of an edit',
      [policy('a/one', { ingress: [] })],
      [policy('a/one', { egress: [] })],
      ['one {"ingress":[]}', 'one {"egress":[]}'],
    ],
    [
      'policies of the whole cluster alone for a node with another address',
      [policy('a/np'), admin('anp'), node({}, '10.0.0.1')],
      [policy('a/np'), admin('anp'), node({}, '10.0.0.2')],
      [`anp ${JSON.stringify(admin('').spec)}`, `anp ${JSON.stringify(admin('').spec)}`],
    ],
    [
      'nothing for a node where there are none of these',
      [policy('a/np'), node({ a: '1' })],
      [policy('a/np'), node({ a: '2' })],
      [],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(differences(base, head)).toEqual(expected);
    const [before, after] = understand(base, head);
    expect(isNothing(editsBetween(before.state, after.state))).toBe(expected.length === 0);
  });

  it('what changes flows: without it there is no change', () => {
    fc.assert(
      fc.property(versions, ({ base, head }) => {
        const [before, after] = understand(base, head);
        const { changes } = compare(before.state, after.state);
        expect(changes.length > 0 && isNothing(editsBetween(before.state, after.state))).toBe(false);
      }),
      runs(100),
    );
  });
});

describe('policies that get their names from the API server', () => {
  const unnamed = (generateName: string, app: string): Raw => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { generateName, namespace: 'red' },
    spec: { podSelector: { matchLabels: { app } } },
  });
  const pods = [deployment('red/web', { app: 'web' }), deployment('red/db', { app: 'db' })];

  it.each(['x-', 'y-'])(
    'are not taken for one another, whatever the name of the other begins with (x- and %s)',
    (other) => {
      const [base, head] = understand(
        [...pods, unnamed('x-', 'web'), unnamed(other, 'nobody')],
        [...pods, unnamed('x-', 'db'), unnamed(other, 'nobody')],
      );
      expect(editsBetween(base.state, head.state).policies.size).toBe(2);
      const { changes } = compare(base.state, head.state);
      expect([...new Set(changes.map(({ change }) => change))].sort()).toEqual(['closed', 'opened']);
    },
  );

  it('are the same where nothing of them changed', () => {
    const objects = [...pods, unnamed('x-', 'web'), unnamed('x-', 'nobody')];
    const [base, head] = understand(objects, objects);
    expect(isNothing(editsBetween(base.state, head.state))).toBe(true);
  });
});
