import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import type { Workload } from '../../src/cluster/cluster.ts';
import { deployment, manifestsIn, manifestsOf, object, pod, template, told } from './manifests.ts';

const WEB = { app: 'web' };
const SPEC = { template: template(WEB) };
const workloadsIn = (...objects: object[]): Workload[] => [
  ...buildCluster(manifestsOf(...objects)).cluster.workloads.values(),
];
const only = (...objects: object[]): Workload => {
  const workloads = workloadsIn(...objects);
  expect(workloads).toHaveLength(1);
  return workloads[0] as Workload;
};

test.each([
  ['v1', 'ReplicationController', SPEC],
  ['apps/v1', 'Deployment', SPEC],
  ['apps/v1', 'ReplicaSet', SPEC],
  ['apps/v1', 'StatefulSet', SPEC],
  ['apps/v1', 'DaemonSet', SPEC],
  ['batch/v1', 'CronJob', { jobTemplate: { spec: SPEC } }],
  ['argoproj.io/v1alpha1', 'Rollout', SPEC],
  ['keda.sh/v1alpha1', 'ScaledJob', { jobTargetRef: SPEC }],
])('a %s %s has the labels of its pod template, and not its own (W)', (apiVersion, kind, spec) => {
  const workload = only(object(apiVersion, kind, 'shop/web', { spec: spec, metadata: { labels: { own: 'x' } } }));
  expect([workload.id, workload.namespace, workload.kind, workload.name]).toEqual([
    `shop/${kind}/web`,
    'shop',
    kind,
    'web',
  ]);
  expect(workload.labels).toEqual(WEB);
});

test('a Pod has its own labels', () => {
  expect(only(pod('shop/web', { metadata: { labels: WEB } })).labels).toEqual(WEB);
});

test.each([
  ['batch/v1', 'Job', { 'batch.kubernetes.io/job-name': 'web', 'job-name': 'web' }],
  ['apps.openshift.io/v1', 'DeploymentConfig', { deploymentconfig: 'web' }],
  [
    'serving.knative.dev/v1',
    'Service',
    { 'serving.knative.dev/configuration': 'web', 'serving.knative.dev/service': 'web' },
  ],
  ['kubevirt.io/v1', 'VirtualMachine', { 'kubevirt.io': 'virt-launcher', 'vm.kubevirt.io/name': 'web' }],
])('the pods of a %s %s also have labels that its controller gives to all of them (W3)', (apiVersion, kind, own) => {
  expect(only(object(apiVersion, kind, 'shop/web', { spec: SPEC })).labels).toEqual({
    ...WEB,
    ...own,
  });
});

test('a VirtualMachineInstance has its own labels, as it has no template', () => {
  const instance = object('kubevirt.io/v1', 'VirtualMachineInstance', 'shop/vm', { metadata: { labels: WEB } });
  expect(only(instance).labels).toMatchObject(WEB);
});

test('the controller’s label wins over the template’s', () => {
  const job = object('batch/v1', 'Job', 'shop/a', { spec: { template: template({ 'job-name': 'b' }) } });
  expect(only(job).labels).toMatchObject({ 'job-name': 'a' });
});

test('a Job whose name is still to be made has no label for it', () => {
  const { id, labels } = only({ ...object('batch/v1', 'Job', ''), metadata: { generateName: 'migrate-' }, spec: SPEC });
  expect([id, labels]).toEqual(['default/Job/migrate-*', WEB]);
});

test('without any name it is rejected', () => {
  const manifests = manifestsOf({ ...object('batch/v1', 'Job', ''), metadata: {}, spec: SPEC });
  expect(buildCluster(manifests).problems.map(told)).toEqual([
    'k8s.yaml:1 error workload-rejected: Job default/(no name) is invalid and is left out: metadata.name: Required value: name or generateName is required.',
  ]);
});

test('the core Service is no workload', () => {
  expect(workloadsIn(object('v1', 'Service', 'shop/web', { spec: SPEC }))).toEqual([]);
});

test('without a namespace a workload lies in default (D1)', () => {
  expect(only({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } }).id).toBe('default/Pod/web');
});

test('replicas count for nothing: a workload scaled to zero is still there', () => {
  const web = object('apps/v1', 'Deployment', 'shop/web', { spec: { replicas: 0, ...SPEC } });
  expect(only(web).id).toBe('shop/Deployment/web');
});

test('no labels, null labels and null values are read as the API server reads them (D5)', () => {
  const labels = [{}, { labels: null }, { labels: { a: null } }].map(
    (metadata) => only(pod('shop/a', { metadata })).labels,
  );
  expect(labels).toEqual([{}, {}, { a: '' }]);
});

test('container ports, and those of native sidecars, with the protocol TCP if none is said (N8)', () => {
  const web = deployment('shop/web', WEB, {
    containers: [
      { ports: [{ containerPort: 80 }, { name: 'dns', containerPort: 53, protocol: 'UDP' }] },
      { ports: null },
      { ports: [{ name: 'dns', containerPort: 5353, protocol: null }] },
    ],
    initContainers: [
      { ports: [{ name: 'no', containerPort: 1 }] },
      { restartPolicy: 'Always', ports: [{ name: 'proxy', containerPort: 15_000, protocol: 'SCTP' }] },
    ],
  });
  expect(only(web).ports).toEqual([
    { name: undefined, protocol: 'TCP', port: 80 },
    { name: 'dns', protocol: 'UDP', port: 53 },
    { name: 'dns', protocol: 'TCP', port: 5353 },
    { name: 'proxy', protocol: 'SCTP', port: 15_000 },
  ]);
});

test('the ports that a virtual machine’s interfaces declare are those of its pod', () => {
  const interfaces = [{ name: 'default', ports: [{ name: 'ssh', port: 22 }] }, { name: 'other' }];
  const machine = { template: template(WEB, { domain: { devices: { interfaces } } }) };
  expect(only(object('kubevirt.io/v1', 'VirtualMachine', 'shop/vm', { spec: machine })).ports).toEqual([
    { name: 'ssh', protocol: 'TCP', port: 22 },
  ]);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  ['true', false],
])('hostNetwork: %j is %j (H1)', (hostNetwork, expected) => {
  expect(only(deployment('shop/web', WEB, { hostNetwork })).hostNetwork).toBe(expected);
});

test('the addresses in a Pod’s status, each once and in canonical text (N4)', () => {
  const status = { podIP: '10.0.0.1', podIPs: [{ ip: '10.0.0.1' }, { ip: 'FD00::0001' }, { ip: 'none' }, {}] };
  expect(only(pod('shop/web', { status })).addresses).toEqual(['10.0.0.1', 'fd00::1']);
});

test('a hostNetwork Pod keeps its address, which is its node’s', () => {
  const host = only(pod('shop/web', { spec: { hostNetwork: true }, status: { podIP: '192.168.0.1' } }));
  expect([host.hostNetwork, host.addresses]).toEqual([true, ['192.168.0.1']]);
});

test.each([
  ['Succeeded', 0],
  ['Failed', 0],
  ['Running', 1],
  ['Pending', 1],
])('a Pod in phase %s counts as %i (H5)', (phase, count) => {
  const { cluster, problems } = buildCluster(manifestsOf(pod('shop/web', { status: { phase } })));
  expect([cluster.workloads.size, problems]).toEqual([count, []]);
});

test('a label that is no text makes the API server reject the workload, and the place is the label’s (D8)', () => {
  const manifests = manifestsIn(
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    metadata:\n      labels:\n        app: web\n        version: 1.0\n',
  );
  expect(buildCluster(manifests).cluster.workloads.size).toBe(0);
  expect(buildCluster(manifests).problems.map(told)).toEqual([
    'k8s.yaml:9 error workload-rejected: Deployment default/web is invalid and is left out: spec.template.metadata.labels.version: json: cannot unmarshal number into Go value of type string.',
  ]);
});
