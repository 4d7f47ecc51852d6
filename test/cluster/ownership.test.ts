import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import type { Workload } from '../../src/cluster/cluster.ts';
import { deployment, manifestsOf, object, pod, template } from './manifests.ts';

const WEB = { app: 'web' };
const SPEC = { template: template(WEB) };
const ownedBy = (apiVersion: string, kind: string, name: string, uid?: string) => ({
  metadata: { ownerReferences: [{ apiVersion, kind, name, ...(uid && { uid }) }] },
});
const workloadsIn = (...objects: object[]): Workload[] => [
  ...buildCluster(manifestsOf(...objects)).cluster.workloads.values(),
];
const only = (...objects: object[]): Workload => {
  const workloads = workloadsIn(...objects);
  expect(workloads).toHaveLength(1);
  return workloads[0] as Workload;
};

test('what a dump of a cluster holds of one Deployment is one workload, with the addresses of its pods', () => {
  const set = { ...ownedBy('apps/v1', 'Deployment', 'web'), spec: { template: template({ ...WEB, hash: '1' }) } };
  const running = (ip: string) => ({ ...ownedBy('apps/v1', 'ReplicaSet', 'web-1'), status: { podIP: ip } });
  const web = only(
    pod('shop/web-1-a', running('10.0.0.1')),
    object('apps/v1', 'ReplicaSet', 'shop/web-1', set),
    deployment('shop/web', WEB),
    pod('shop/web-1-b', running('10.0.0.2')),
    pod('shop/web-1-c', { ...running('10.0.0.3'), status: { podIP: '10.0.0.3', phase: 'Failed' } }),
  );
  expect([web.id, web.labels, web.addresses]).toEqual(['shop/Deployment/web', WEB, ['10.0.0.1', '10.0.0.2']]);
});

test('a Pod of a Job of a CronJob is the CronJob', () => {
  const cron = object('batch/v1', 'CronJob', 'shop/tidy', { spec: { jobTemplate: { spec: SPEC } } });
  const job = object('batch/v1', 'Job', 'shop/tidy-1', {
    ...ownedBy('batch/v1', 'CronJob', 'tidy'),
    spec: SPEC,
  });
  expect(only(cron, job, pod('shop/tidy-1-a', ownedBy('batch/v1', 'Job', 'tidy-1'))).id).toBe('shop/CronJob/tidy');
});

const owner = (id: string, uid = 'u1') => ({
  ...deployment(id, WEB),
  metadata: { namespace: 'shop', name: 'web', uid },
});

test.each([
  ['an owner that is not declared', ownedBy('apps/v1', 'ReplicaSet', 'gone')],
  ['an owner of another kind', ownedBy('apps/v1', 'StatefulSet', 'web')],
  ['an owner of another group', ownedBy('example.com/v1', 'Deployment', 'web')],
  ['an owner that has been replaced, by its uid', ownedBy('apps/v1', 'Deployment', 'web', 'u2')],
  [
    'an owner in another namespace',
    { metadata: { ...ownedBy('apps/v1', 'Deployment', 'web').metadata, namespace: 'x' } },
  ],
  ['itself', ownedBy('v1', 'Pod', 'a')],
  ['no owner', {}],
])('%s does not take a Pod in', (_owner, rest) => {
  expect(workloadsIn(owner('shop/web'), pod('shop/a', rest))).toHaveLength(2);
});

test.each([
  ['the same uid', 'u1'],
  ['no uid', undefined],
])('an owner is known by its kind and name and %s, in any version of its group', (_which, uid) => {
  expect(workloadsIn(owner('shop/web'), pod('shop/a', ownedBy('apps/v1beta1', 'Deployment', 'web', uid)))).toHaveLength(
    1,
  );
});

test('owners in a circle own nothing, and one bad object does not hang the run', () => {
  const circle = [
    pod('shop/a', ownedBy('v1', 'Pod', 'b')),
    pod('shop/b', ownedBy('v1', 'Pod', 'a')),
    pod('shop/c', ownedBy('v1', 'Pod', 'a')),
  ];
  expect(workloadsIn(...circle)).toHaveLength(3);
});
