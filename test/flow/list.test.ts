import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
