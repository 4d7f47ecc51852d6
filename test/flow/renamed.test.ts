import { describe, expect, test } from 'vitest';
import type { Workload } from '../../src/cluster/cluster.ts';
import { compare } from '../../src/flow/compare.ts';
import { pairRenamed } from '../../src/flow/renamed.ts';
import type { Raw } from '../reference/evaluate.ts';
import { understand } from '../reference/understand.ts';

const web = { app: 'web' };
/** Only pods with `app=web` reach others in shop. */
const policy: Raw = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'from-web', namespace: 'shop' },
  spec: { podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: web } }] }] },
};
const db = workload('Deployment', 'db', { app: 'db' });

describe('a workload with another name', () => {
  test('is one endpoint, and nothing opens or closes', () => {
    const { changes, workloads } = comparison(
      [workload('Deployment', 'web', web)],
      [workload('Deployment', 'web-v2', web)],
    );
    expect(changes).toEqual([]);
    expect(workloads).toEqual(['shop/Deployment/db', 'shop/Deployment/web > shop/Deployment/web-v2']);
  });

  test('may be of another kind too', () => {
    const { changes, workloads } = comparison(
      [workload('Deployment', 'web', web)],
      [workload('StatefulSet', 'web', web)],
    );
    expect(changes).toEqual([]);
    expect(workloads).toContain('shop/Deployment/web > shop/StatefulSet/web');
  });

  test('may have its labels in another order', () => {
    const { workloads } = comparison(
      [workload('Deployment', 'web', { ...web, tier: 'x', a: 'b' })],
      [workload('Deployment', 'web-v2', { a: 'b', tier: 'x', ...web })],
    );
    expect(workloads).toContain('shop/Deployment/web > shop/Deployment/web-v2');
  });

  test('is paired by the order of names, in whatever order workloads come', () => {
    const alike = (...ids: readonly string[]) => {
      const rest = { namespace: 'shop', kind: 'Deployment', labels: web, ports: [], hostNetwork: false, addresses: [] };
      return ids.map((id) => ({ ...rest, id }) as unknown as Workload);
    };
    const ids = (pairs: readonly (readonly Workload[])[]) => pairs.map((pair) => pair.map(({ id }) => id));
    expect(ids(pairRenamed(alike('b', 'a'), alike('c', 'd')))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(ids(pairRenamed(alike('a', 'b'), alike('d', 'c')))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  test('among several that are alike has that of the same place in their order', () => {
    const both = (...names: readonly string[]) => names.map((name) => workload('Deployment', name, web));
    const { workloads } = comparison(both('web-b', 'web-a'), both('web-d', 'web-c'));
    expect(workloads).toContain('shop/Deployment/web-a > shop/Deployment/web-c');
    expect(workloads).toContain('shop/Deployment/web-b > shop/Deployment/web-d');
  });
});

describe('two workloads and not one', () => {
  test.each<[string, readonly Raw[], readonly Raw[]]>([
    ['of other labels', [workload('Deployment', 'web', web)], [workload('Deployment', 'api', { app: 'api' })]],
    ['of another namespace', [workload('Deployment', 'web', web)], [workload('Deployment', 'api', web, 'ops')]],
    ['of other ports', [workload('Deployment', 'web', web)], [withPort(workload('Deployment', 'api', web))]],
    [
      'of which not as many came as went',
      [workload('Deployment', 'web', web)],
      ['a', 'b'].map((name) => workload('Deployment', name, web)),
    ],
    // A single Pod has no flow to itself.
    ['of which one is a single Pod', [workload('Deployment', 'web', web)], [workload('Pod', 'web', web)]],
    // The name is in the labels of the pods (semantics W2).
    ['whose pods know their name', [workload('Job', 'web', web)], [workload('Job', 'api', web)]],
  ])('%s', (_, before, after) => {
    const { changes, workloads } = comparison(before, after);
    expect(workloads.filter((one) => one.includes('>'))).toEqual([]);
    expect(new Set(changes)).toEqual(new Set(['endpoint-added', 'endpoint-removed']));
  });
});

function comparison(before: readonly Raw[], after: readonly Raw[]) {
  const [base, head] = understand([policy, db, ...before], [policy, db, ...after]);
  const { endpoints, changes } = compare(base.state, head.state);
  const workloads = endpoints.flatMap((end) => {
    if (end.kind !== 'workload') return [];
    return end.base && end.base.id !== end.id ? `${end.base.id} > ${end.id}` : end.id;
  });
  return { changes: changes.map(({ lifecycle }) => lifecycle), workloads };
}

function workload(kind: string, name: string, labels: Readonly<Record<string, string>>, namespace = 'shop'): Raw {
  const spec = { containers: [{ name: 'main', image: 'example' }] };
  const metadata = { name, namespace };
  if (kind === 'Pod') return { apiVersion: 'v1', kind, metadata: { ...metadata, labels }, spec };
  const apiVersion = kind === 'Job' ? 'batch/v1' : 'apps/v1';
  return { apiVersion, kind, metadata, spec: { template: { metadata: { labels }, spec } } };
}

function withPort(object: Raw): Raw {
  const ports = [{ name: 'web', containerPort: 8080 }];
  const spec = { containers: [{ name: 'main', image: 'example', ports }] };
  return { ...object, spec: { template: { metadata: { labels: web }, spec } } };
}
