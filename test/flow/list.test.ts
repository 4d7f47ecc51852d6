import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFlows } from '../../src/flow/list.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { agreeOnList } from '../reference/agree.ts';
import { cluster } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';
import { addressed, stateOf } from './states.ts';

test('every flow of a random cluster is listed exactly if the reference allows it', () => {
  fc.assert(
    fc.property(cluster, strangers, (objects, others) => {
      expect(agreeOnList(objects, others).disagreements).toEqual([]);
    }),
    runs(150),
  );
});

describe('the list of flows', () => {
  const listed = (...documents: string[]) =>
    listFlows(stateOf(...documents)).flows.map(({ sources, destinations, ports }) => {
      const [from, to] = [sources, destinations].map((ends) => ends.map(({ id }) => id).join(' '));
      return `${from} -> ${to}: ${ports.map(({ protocol, port, endPort }) => `${protocol} ${port}-${endPort}`).join()}`;
    });
  const ALL = 'TCP 1-65535,UDP 1-65535,SCTP 1-65535';
  const ADDRESSES = 'addresses/0.0.0.0/0 addresses/::/0';

  test('has none between addresses, and none of a single pod with itself', () => {
    expect(listed(namespace('shop'), addressed('shop/one'), workload('Deployment', 'shop/web', '{}'))).toEqual([
      `shop/Deployment/web pods// -> shop/Deployment/web shop/Pod/one pods// ${ADDRESSES}: ${ALL}`,
      `shop/Pod/one -> shop/Deployment/web pods// ${ADDRESSES}: ${ALL}`,
      `${ADDRESSES} -> shop/Deployment/web shop/Pod/one pods//: ${ALL}`,
    ]);
  });

  test('has those alone that both sides allow, port by port', () => {
    const flows = listed(
      workload('Deployment', 'shop/web', '{app: web}'),
      workload('Deployment', 'shop/db', '{app: db}'),
      policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]'),
      policy(
        'shop/db',
        'podSelector: {matchLabels: {app: db}}\ningress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 1, endPort: 9}, {port: 9, protocol: UDP}]}]',
      ),
      policy(
        'shop/web',
        'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {matchLabels: {app: db}}}], ports: [{port: 5, endPort: 12}, {port: 9, protocol: UDP}]}]',
      ),
    );
    expect(flows.filter((flow) => flow.includes('shop/Deployment/db'))).toEqual([
      'shop/Deployment/web pods/kubernetes.io/metadata.name=shop/app=web -> shop/Deployment/db pods/kubernetes.io/metadata.name=shop/app=db: TCP 5-9,UDP 9-9',
    ]);
  });
});

describe('the list agrees with the reference on', () => {
  const ports = (port: number) =>
    `containers: [{ports: [{name: http, containerPort: ${port}}, {name: dns, containerPort: 53, protocol: UDP}]}]`;
  const ENDS = [
    namespace('shop', '{team: a}'),
    namespace('ops', '{team: b}'),
    workload('Deployment', 'shop/web', '{app: web}', ports(80)),
    workload('Deployment', 'shop/db', '{app: db}', ports(8080)),
    workload('Deployment', 'ops/job', '{app: job}', ports(80)),
    workload('Deployment', 'ops/host', '{app: web}', `hostNetwork: true, ${ports(80)}`),
    addressed('ops/one', '10.0.0.7'),
  ];
  const admin = (name: string, priority: number, rules: string) =>
    `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: ${name}}
spec: {priority: ${priority}, subject: {namespaces: {}}, ${rules}}`;
  const rule = (direction: 'ingress' | 'egress', action: string, labels: string, more = '') => {
    const peers = `[{namespaces: {matchLabels: ${labels}}}]`;
    return `${direction}: [{action: ${action}, ${direction === 'ingress' ? 'from' : 'to'}: ${peers}${more}}]`;
  };
  const [A, B] = ['{team: a}', '{team: b}'];
  const BASELINE = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: BaselineAdminNetworkPolicy
metadata: {name: default}
spec: {subject: {namespaces: {}}, ${rule('ingress', 'Deny', '{}')}, ${rule('egress', 'Deny', B)}}`;
  const DENY = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');

  test.each<[string, string[]]>([
    [
      'rules of two priorities',
      [admin('a', 1, rule('ingress', 'Allow', A)), admin('b', 2, rule('ingress', 'Deny', '{}'))],
    ],
    [
      'a rule that denies before one allows',
      [admin('a', 1, rule('ingress', 'Deny', A)), admin('b', 2, rule('ingress', 'Allow', '{}'))],
    ],
    [
      'rules of several priorities that share ports',
      [
        admin('a', 1, rule('ingress', 'Allow', A, ', ports: [{portNumber: {protocol: TCP, port: 80}}]')),
        admin('b', 2, rule('ingress', 'Deny', '{}', ', ports: [{portRange: {protocol: TCP, start: 80, end: 90}}]')),
        admin('c', 3, rule('ingress', 'Allow', '{}', ', ports: [{portNumber: {protocol: TCP, port: 80}}]')),
        admin('d', 4, rule('ingress', 'Deny', B)),
      ],
    ],
    [
      'rules that pass on to nobody',
      [admin('a', 1, rule('ingress', 'Pass', A)), admin('b', 2, rule('ingress', 'Deny', '{}'))],
    ],
    ['rules of one priority', [admin('a', 1, rule('egress', 'Deny', A)), admin('b', 1, rule('egress', 'Deny', B))]],
    [
      'rules that pass on to isolation',
      [DENY, admin('a', 1, rule('ingress', 'Pass', A)), admin('b', 2, rule('ingress', 'Allow', '{}'))],
    ],
    [
      'rules that pass on to the lowest tier',
      [BASELINE, admin('a', 1, rule('egress', 'Pass', B)), admin('b', 2, rule('egress', 'Allow', '{}'))],
    ],
    ['isolation, which keeps the lowest tier from being asked', [DENY, BASELINE]],
    [
      'ports by name, in both directions',
      [
        policy(
          'shop/in',
          'podSelector: {}\ningress: [{ports: [{port: http}]}, {ports: [{port: 1, endPort: 90}], from: [{podSelector: {}}]}]',
        ),
        policy(
          'ops/out',
          'podSelector: {}\npolicyTypes: [Egress]\negress: [{ports: [{port: http}, {port: dns, protocol: UDP}], to: [{namespaceSelector: {}}]}]',
        ),
      ],
    ],
    [
      'blocks, and pods in them',
      [
        policy(
          'shop/in',
          'podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.4/30]}}, {ipBlock: {cidr: 10.0.0.4/32}}]}]',
        ),
      ],
    ],
  ])('%s', (_, policies) => {
    const objects = [...ENDS, ...policies].map((text) => parse(text));
    const stranger = parse(workload('Deployment', 'ops/stranger', '{app: stranger}'));
    const { disagreements, positive, cells } = agreeOnList(objects, [stranger]);
    expect(disagreements).toEqual([]);
    expect(positive).toBeGreaterThan(0);
    expect(positive).toBeLessThan(cells);
  });
});
