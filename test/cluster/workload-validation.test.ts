import { describe, expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { deployment, manifestsOf, object, pod, template, told } from './manifests.ts';

const WEB = { app: 'web' };
const ports = (...ports: object[]) => ({ containers: [{ ports }] });
const selecting = (kind: string, selector: unknown, labels: object, apiVersion = 'apps/v1') =>
  object(apiVersion, kind, 'shop/web', { spec: { selector, template: template(labels) } });
const faultsOf = (workload: object) =>
  buildCluster(manifestsOf(workload)).problems.map((problem) =>
    told(problem).replace(/^k8s\.yaml:1 error workload-rejected: \w+ shop\/web is invalid and is left out: /, ''),
  );

const PORT = 'spec.template.spec.containers[0].ports[0]';
const PROTOCOLS = 'supported values: "SCTP", "TCP", "UDP"';
const FIELD = 'json: cannot unmarshal';

describe('the API server refuses a workload (semantics W5)', () => {
  test.each<[string, object, string]>([
    [
      'for port 0',
      ports({ containerPort: 0 }),
      `${PORT}.containerPort: Invalid value: 0: must be between 1 and 65535, inclusive.`,
    ],
    [
      'for a port that is too large',
      ports({ containerPort: 65536 }),
      `${PORT}.containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive.`,
    ],
    [
      'for a port in quotes',
      ports({ containerPort: '80' }),
      `${PORT}.containerPort: ${FIELD} string into Go struct field ContainerPort.containerPort of type int32.`,
    ],
    [
      'for a port that is no whole number',
      ports({ containerPort: 80.5 }),
      `${PORT}.containerPort: ${FIELD} number 80.5 into Go struct field ContainerPort.containerPort of type int32.`,
    ],
    [
      'for the name of a port that is a number',
      ports({ name: 80, containerPort: 80 }),
      `${PORT}.name: ${FIELD} number into Go struct field ContainerPort.name of type string.`,
    ],
    [
      'for the name of a port that is too long',
      ports({ name: 'a-name-of-16-let', containerPort: 80 }),
      `${PORT}.name: Invalid value: a-name-of-16-let: must be no more than 15 characters.`,
    ],
    [
      'for a protocol in small letters',
      ports({ containerPort: 80, protocol: 'tcp' }),
      `${PORT}.protocol: Unsupported value: tcp: ${PROTOCOLS}.`,
    ],
    [
      'for two ports of one name in a container',
      ports({ name: 'http', containerPort: 80 }, { name: 'http', containerPort: 81 }),
      'spec.template.spec.containers[0].ports[1].name: Duplicate value: http.',
    ],
    [
      'for a port of a container that runs first',
      { initContainers: [{ ports: [{ containerPort: 0 }] }] },
      'spec.template.spec.initContainers[0].ports[0].containerPort: Invalid value: 0: must be between 1 and 65535, inclusive.',
    ],
  ])('%s', (_, spec, fault) => {
    expect(faultsOf(deployment('shop/web', WEB, spec))).toEqual([fault]);
  });

  test('for a label of its pods', () => {
    expect(faultsOf(deployment('shop/web', { app: 'x y' }))).toEqual([
      "spec.template.metadata.labels.app: Invalid value: x y: a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character.",
    ]);
  });

  test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])('for pods that a %s does not select', (kind) => {
    expect(faultsOf(selecting(kind, { matchLabels: WEB }, { app: 'wbe' }))).toEqual([
      'spec.template.metadata.labels: `selector` does not match template `labels`: app=web is not among them.',
    ]);
  });

  test.each([
    ['Job', selecting('Job', { matchLabels: WEB }, {}, 'batch/v1')],
    ['ReplicationController', selecting('ReplicationController', WEB, {}, 'v1')],
  ])('for pods that a %s does not select', (_, workload) => {
    expect(faultsOf(workload)).toHaveLength(1);
  });

  test('of a pod and of a cron job alike', () => {
    const spec = ports({ containerPort: 0 });
    const cron = object('batch/v1', 'CronJob', 'shop/web', {
      spec: { jobTemplate: { spec: { template: template({}, spec) } } },
    });
    expect([pod('shop/web', { spec }), cron].flatMap(faultsOf).map((fault) => fault.split(':')[0])).toEqual([
      'spec.containers[0].ports[0].containerPort',
      'spec.jobTemplate.spec.template.spec.containers[0].ports[0].containerPort',
    ]);
  });
});

describe('nothing is held against', () => {
  const http = { name: 'http', containerPort: 80 };
  test.each<[string, object]>([
    ['a workload without selector, containers and images', deployment('shop/web', WEB)],
    ['a selector that the pods match', selecting('Deployment', { matchLabels: WEB }, { ...WEB, more: 'x' })],
    ['an empty selector', selecting('Deployment', {}, WEB)],
    ['a port without a number', deployment('shop/web', WEB, ports({ name: 'http' }))],
    ['a port without a name, or an empty one', deployment('shop/web', WEB, ports({ containerPort: 1 }, { name: '' }))],
    [
      'one name of ports in two containers',
      deployment('shop/web', WEB, { containers: [{ ports: [http] }, { ports: [http] }] }),
    ],
    ['one number twice', deployment('shop/web', WEB, ports(http, { ...http, name: 'web', protocol: 'UDP' }))],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is to be filled in
    ['a port that is still to be filled in', deployment('shop/web', WEB, ports({ containerPort: '${PORT}' }))],
    [
      'a port in braces that YAML took for its own',
      deployment('shop/web', WEB, ports({ containerPort: { PORT: null } })),
    ],
    ['what the server adds to a Job', selecting('Job', { matchLabels: { 'controller-uid': '1' } }, {}, 'batch/v1')],
    [
      'other APIs',
      object('argoproj.io/v1alpha1', 'Rollout', 'shop/web', {
        spec: { template: template(WEB, ports({ containerPort: 0 })) },
      }),
    ],
  ])('%s', (_, workload) => {
    expect(faultsOf(workload)).toEqual([]);
  });

  test('a selector by a label that is still to be filled in, or of pods with one', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is to be filled in
    const name = '${NAME}';
    const faults = [
      selecting('Deployment', { matchLabels: { app: name } }, WEB),
      selecting('Deployment', { matchLabels: WEB }, { app: name }),
    ].flatMap(faultsOf);
    expect(faults).toEqual([]);
  });
});
