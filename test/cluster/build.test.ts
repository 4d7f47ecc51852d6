import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import type { Workload } from '../../src/cluster/cluster.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { write } from '../../src/manifest/sentence.ts';
import { manifestsIn, manifestsOf, object } from './manifests.ts';

const template = (labels: object, spec: object = {}) => ({ metadata: { labels }, spec });
const deployment = (id: string, labels: object, spec: object = {}) =>
  object('apps/v1', 'Deployment', id, { spec: { template: template(labels, spec) } as never });
const pod = (id: string, rest: object) => object('v1', 'Pod', id, rest);
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
const told = ({ severity, code, message, path, line, hidesFlows }: Problem) =>
  `${path}:${line} ${severity} ${code}${hidesFlows ? ' (hides flows)' : ''}: ${write(message)}`;
const problemsOf = (manifests: Manifest[]) => buildCluster(manifests).problems.map(told);

const ALL = { app: 'web' };
const POD_TEMPLATE = { template: template(ALL) };

test.each([
  ['v1', 'ReplicationController', POD_TEMPLATE],
  ['apps/v1', 'Deployment', POD_TEMPLATE],
  ['apps/v1', 'ReplicaSet', POD_TEMPLATE],
  ['apps/v1', 'StatefulSet', POD_TEMPLATE],
  ['apps/v1', 'DaemonSet', POD_TEMPLATE],
  ['batch/v1', 'CronJob', { jobTemplate: { spec: POD_TEMPLATE } }],
  ['argoproj.io/v1alpha1', 'Rollout', POD_TEMPLATE],
])('a %s %s has the labels of its pod template, and not its own (W)', (apiVersion, kind, spec) => {
  const workload = only(
    object(apiVersion, kind, 'shop/web', { spec: spec as never, metadata: { labels: { own: 'x' } } }),
  );
  expect([workload.id, workload.namespace, workload.kind, workload.name]).toEqual([
    `shop/${kind}/web`,
    'shop',
    kind,
    'web',
  ]);
  expect(workload.labels).toEqual(ALL);
});

test('a Pod has its own labels', () => {
  expect(only(pod('shop/web', { metadata: { labels: ALL } })).labels).toEqual(ALL);
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
  expect(only(object(apiVersion, kind, 'shop/web', { spec: POD_TEMPLATE as never })).labels).toEqual({
    ...ALL,
    ...own,
  });
});

test('a VirtualMachineInstance has its own labels, as it has no template', () => {
  const instance = object('kubevirt.io/v1', 'VirtualMachineInstance', 'shop/vm', { metadata: { labels: ALL } });
  expect(only(instance).labels).toMatchObject(ALL);
});

test('the controller’s label wins over the template’s', () => {
  const job = object('batch/v1', 'Job', 'shop/a', { spec: { template: template({ 'job-name': 'b' }) } as never });
  expect(only(job).labels).toMatchObject({ 'job-name': 'a' });
});

test('a Job whose name is still to be made has no label for it', () => {
  const [job] = manifestsIn(
    'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: migrate-}\nspec: {template: {metadata: {labels: {a: b}}}}',
  );
  expect([...buildCluster([job as Manifest]).cluster.workloads.values()][0]?.labels).toEqual({ a: 'b' });
});

test('the core Service is no workload', () => {
  expect(workloadsIn(object('v1', 'Service', 'shop/web', { spec: POD_TEMPLATE as never }))).toEqual([]);
});

test('without a namespace a workload lies in default (D1)', () => {
  expect(only({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } }).id).toBe('default/Pod/web');
});

test('replicas count for nothing: a workload scaled to zero is still there', () => {
  const web = object('apps/v1', 'Deployment', 'shop/web', { spec: { replicas: 0, ...POD_TEMPLATE } as never });
  expect(only(web).id).toBe('shop/Deployment/web');
});

test('no labels, null labels and null values are read as the API server reads them (D5)', () => {
  const labels = [{}, { labels: null }, { labels: { a: null } }].map(
    (metadata) => only(pod('shop/a', { metadata })).labels,
  );
  expect(labels).toEqual([{}, {}, { a: '' }]);
});

test('container ports, and those of native sidecars, with the protocol TCP if none is said (N8)', () => {
  const web = deployment('shop/web', ALL, {
    containers: [
      { ports: [{ containerPort: 80 }, { name: 'dns', containerPort: 53, protocol: 'UDP' }] },
      { ports: null },
      { ports: [{ name: 'dns', containerPort: 5353, protocol: null }] },
      {
        ports: [
          { name: 'x', containerPort: '81' },
          { name: 'x', containerPort: 82, protocol: 'tcp' },
        ],
      },
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
  const machine = { template: template(ALL, { domain: { devices: { interfaces } } }) };
  expect(only(object('kubevirt.io/v1', 'VirtualMachine', 'shop/vm', { spec: machine as never })).ports).toEqual([
    { name: 'ssh', protocol: 'TCP', port: 22 },
  ]);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  ['true', false],
])('hostNetwork: %j is %j (H1)', (hostNetwork, expected) => {
  expect(only(deployment('shop/web', ALL, { hostNetwork })).hostNetwork).toBe(expected);
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

test('what a dump of a cluster holds of one Deployment is one workload, with the addresses of its pods', () => {
  const set = { ...ownedBy('apps/v1', 'Deployment', 'web'), spec: { template: template({ ...ALL, hash: '1' }) } };
  const running = (ip: string) => ({ ...ownedBy('apps/v1', 'ReplicaSet', 'web-1'), status: { podIP: ip } });
  const web = only(
    pod('shop/web-1-a', running('10.0.0.1')),
    object('apps/v1', 'ReplicaSet', 'shop/web-1', set as never),
    deployment('shop/web', ALL),
    pod('shop/web-1-b', running('10.0.0.2')),
    pod('shop/web-1-c', { ...running('10.0.0.3'), status: { podIP: '10.0.0.3', phase: 'Failed' } }),
  );
  expect([web.id, web.labels, web.addresses]).toEqual(['shop/Deployment/web', ALL, ['10.0.0.1', '10.0.0.2']]);
});

test('a Pod of a Job of a CronJob is the CronJob', () => {
  const cron = object('batch/v1', 'CronJob', 'shop/tidy', { spec: { jobTemplate: { spec: POD_TEMPLATE } } as never });
  const job = object('batch/v1', 'Job', 'shop/tidy-1', {
    ...ownedBy('batch/v1', 'CronJob', 'tidy'),
    spec: POD_TEMPLATE,
  } as never);
  expect(only(cron, job, pod('shop/tidy-1-a', ownedBy('batch/v1', 'Job', 'tidy-1'))).id).toBe('shop/CronJob/tidy');
});

const owner = (id: string, uid = 'u1') => ({
  ...deployment(id, ALL),
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

const TWICE =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {labels: {app: ';

test('of one identity declared twice the last in the order of the files is used, and both places are named', () => {
  const manifests = [...manifestsIn(`${TWICE}first}}}}`, 'a.yaml'), ...manifestsIn(`---\n${TWICE}last}}}}`, 'b.yaml')];
  const { cluster } = buildCluster(manifests);
  expect(cluster.workloads.get('default/Deployment/web')?.labels).toEqual({ app: 'last' });
  expect(problemsOf(manifests)).toEqual([
    'b.yaml:2 warning duplicate-object: Deployment default/web is declared 2 times. The last, at b.yaml:2, counts; not so a.yaml:1.',
  ]);
});

test('of many places some are named', () => {
  const manifests = [...'abcdefgh'].flatMap((path) => manifestsIn(`${TWICE}web}}}}`, path));
  expect(problemsOf(manifests)).toEqual([
    'h:1 warning duplicate-object: Deployment default/web is declared 8 times. The last, at h:1, counts; not so a:1, b:1, c:1, d:1, e:1 and 2 more places.',
  ]);
});

test.each([
  ['the same name in another namespace', deployment('shop/a', ALL), deployment('other/a', ALL)],
  ['the same name of another kind', deployment('shop/a', ALL), pod('shop/a', {})],
  ['another name', deployment('shop/a', ALL), deployment('shop/b', ALL)],
])('%s is another object', (_which, one, other) => {
  const { cluster, problems } = buildCluster(manifestsOf(one, other));
  expect([cluster.workloads.size, problems]).toEqual([2, []]);
});

test('the two APIs of OpenShift’s DeploymentConfig are of the same objects', () => {
  const config = (apiVersion: string) =>
    object(apiVersion, 'DeploymentConfig', 'shop/a', { spec: POD_TEMPLATE as never });
  const { cluster, problems } = buildCluster(manifestsOf(config('v1'), config('apps.openshift.io/v1')));
  expect([cluster.workloads.size, problems.map(({ code }) => code)]).toEqual([1, ['duplicate-object']]);
});

test('policies and namespaces are counted once as well', () => {
  const policy = object('networking.k8s.io/v1', 'NetworkPolicy', 'shop/db');
  const namespace = (label: string) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { label } },
  });
  const manifests = manifestsOf(policy, namespace('first'), policy, namespace('last'));
  const { cluster, problems } = buildCluster(manifests);
  expect(cluster.policies).toEqual([manifests[2]]);
  expect(cluster.namespaces.get('shop')?.labels).toMatchObject({ label: 'last' });
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-object', 'duplicate-object']);
});

test('a workload without a template, as a patch is, is left out and takes nobody’s place', () => {
  const patch = object('apps/v1', 'Deployment', 'shop/web', { spec: { replicas: 3 } });
  const manifests = manifestsOf(deployment('shop/web', ALL), patch);
  expect(buildCluster(manifests).cluster.workloads.get('shop/Deployment/web')?.labels).toEqual(ALL);
  expect(problemsOf(manifests)).toEqual([
    'k8s.yaml:3 warning workload-without-template: Deployment shop/web has no pod template and is left out.',
  ]);
});

const rollout = object('argoproj.io/v1alpha1', 'Rollout', 'shop/web', {
  spec: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
});

test.each([
  ['the Deployment', [deployment('shop/web', ALL)], '', ', which stands for both.'],
  ['no manifest', [], ' (hides flows)', ', which no manifest declares.'],
  ['a Deployment elsewhere', [deployment('other/web', ALL)], ' (hides flows)', ', which no manifest declares.'],
])('a Rollout that runs the template of a Deployment: %s declares it', (_which, others, hides, end) => {
  expect(problemsOf(manifestsOf(rollout, ...others))).toEqual([
    `k8s.yaml:1 note workload-reference${hides}: Rollout shop/web runs the pods of Deployment web${end}`,
  ]);
});

test('a label that is no text makes the API server reject the workload, and the place is the label’s (D8)', () => {
  const manifests = manifestsIn(
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    metadata:\n      labels:\n        app: web\n        version: 1.0\n',
  );
  expect(buildCluster(manifests).cluster.workloads.size).toBe(0);
  expect(problemsOf(manifests)).toEqual([
    'k8s.yaml:9 error workload-rejected: Deployment default/web is invalid and is left out: spec.template.metadata.labels.version: json: cannot unmarshal number into Go value of type string.',
  ]);
});

test('every namespace has the automatic label, over whatever its manifest says (D4)', () => {
  const labels = { team: 'a', 'kubernetes.io/metadata.name': 'other' };
  const { cluster } = buildCluster(
    manifestsOf({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } }),
  );
  expect([...cluster.namespaces.values()].map(({ name, labels }) => [name, labels])).toEqual([
    ['shop', { team: 'a', 'kubernetes.io/metadata.name': 'shop' }],
  ]);
});

test('a namespace that only a workload or a policy lies in has nothing but that label (D4)', () => {
  const { cluster } = buildCluster(
    manifestsOf(deployment('shop/web', ALL), object('networking.k8s.io/v1', 'NetworkPolicy', 'ops/deny')),
  );
  expect([...cluster.namespaces.values()]).toEqual([
    { name: 'shop', labels: { 'kubernetes.io/metadata.name': 'shop' } },
    { name: 'ops', labels: { 'kubernetes.io/metadata.name': 'ops' } },
  ]);
});

test('a declared namespace keeps its manifest when somebody lies in it', () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'a' } } };
  const { cluster } = buildCluster(manifestsOf(deployment('shop/web', ALL), namespace));
  expect(cluster.namespaces.get('shop')).toMatchObject({ labels: { team: 'a' }, manifest: { kind: 'Namespace' } });
});
