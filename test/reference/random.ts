import fc from 'fast-check';
import type { Raw } from './evaluate.ts';
import { ADMIN_POLICIES, rivals } from './random-admin-policy.ts';
import { edit } from './random-edit.ts';
import { networkPolicy } from './random-network-policy.ts';
import { labels } from './random-selector.ts';
import {
  NAMED_NAMESPACE,
  NAMESPACE_LABELS,
  NAMESPACES,
  NODE_LABELS,
  POD_LABELS,
  PORT_NAMES,
  PORTS,
  PROTOCOLS,
} from './vocabulary.ts';

/** The objects of two versions. */
export interface Versions {
  readonly base: readonly Raw[];
  readonly head: readonly Raw[];
}

/** A declared namespace; the name label that it gives itself does not count (semantics D4). */
const namespace: fc.Arbitrary<Raw> = fc
  .record({
    name: fc.constantFrom(...NAMESPACES, NAMED_NAMESPACE),
    labels: fc.oneof(
      { weight: 6, arbitrary: labels(NAMESPACE_LABELS) },
      { weight: 1, arbitrary: fc.constantFrom(null, { 'kubernetes.io/metadata.name': 'green' }) },
    ),
  })
  .map((metadata) => ({ apiVersion: 'v1', kind: 'Namespace', metadata }));

const containerPort = fc
  .record(
    {
      containerPort: fc.constantFrom(...PORTS),
      name: fc.constantFrom(...PORT_NAMES),
      protocol: fc.constantFrom(...PROTOCOLS),
    },
    { requiredKeys: ['containerPort'] },
  )
  .map((port): Raw => port);

/** One name for a port of each of two protocols: a rule means the one of its own (semantics N8, C9). */
const twins = fc
  .tuple(fc.constantFrom(...PORT_NAMES), fc.constantFrom(...PORTS), fc.constantFrom(...PORTS))
  .map(([name, one, other]): Raw[] => [
    { name, containerPort: one },
    { name, containerPort: other, protocol: 'UDP' },
  ]);

const container = fc
  .oneof({ weight: 4, arbitrary: fc.array(containerPort, { maxLength: 3 }) }, { weight: 1, arbitrary: twins })
  .map((ports): Raw => ({ name: 'main', ports }));

/** The spec of a pod: containers, sidecars and init containers that are none (semantics N8), the host network (H1). */
const podSpec = fc
  .record({
    containers: fc.array(container, { minLength: 1, maxLength: 2 }),
    initContainers: fc.array(
      fc.tuple(container, fc.constantFrom({}, { restartPolicy: 'Always' })).map(([each, restart]) => ({
        ...each,
        ...restart,
      })),
      { maxLength: 1 },
    ),
    hostNetwork: fc.constantFrom(undefined, undefined, undefined, false, true),
  })
  .map(
    ({ hostNetwork, containers, initContainers }): Raw => ({
      containers: containers.flatMap(apart),
      initContainers: initContainers.flatMap(apart),
      ...(hostNetwork === undefined ? {} : { hostNetwork }),
    }),
  );

/** The ports of a container in containers of their own: in one, no two ports may have a name (semantics W5). */
function apart(container: Raw): Raw[] {
  return container.ports.length < 2
    ? [container]
    : container.ports.map((port: Raw) => ({ ...container, ports: [port] }));
}

/** Addresses of a pod in blocks that policies name, and outside them (semantics N4, N11). */
const podStatus: fc.Arbitrary<Raw> = fc
  .subarray(['10.1.2.3', '10.200.0.1', '172.16.0.1', '2001:db8:1::5', 'fd00::1'], { maxLength: 2 })
  .map((ips): Raw => (ips.length === 0 ? {} : { status: { podIP: ips[0], podIPs: ips.map((ip) => ({ ip })) } }));

/** What runs as pods: a bare Pod, perhaps with addresses, or a workload with a template. */
const workload: fc.Arbitrary<Raw> = fc
  .record({
    kind: fc.constantFrom('Pod', 'Pod', 'Deployment', 'StatefulSet'),
    namespace: fc.constantFrom(...NAMESPACES),
    name: fc.constantFrom('one', 'two', 'three'),
    labels: labels(POD_LABELS),
    spec: podSpec,
    status: podStatus,
  })
  .map(({ kind, namespace, name, labels, spec, status }) => {
    const metadata = { name, ...(namespace === 'default' ? {} : { namespace }) };
    return kind === 'Pod'
      ? { apiVersion: 'v1', kind, metadata: { ...metadata, labels }, spec, ...status }
      : { apiVersion: 'apps/v1', kind, metadata, spec: { template: { metadata: { labels }, spec } } };
  });

/** A node, which dumps of clusters have; some pods have its address (semantics C10). */
const node: fc.Arbitrary<Raw> = fc
  .record({
    name: fc.constantFrom('node-1', 'node-2'),
    labels: labels(NODE_LABELS),
    addresses: fc.subarray(['172.16.0.1', 'fd00::1', '192.168.0.1', 'node-1.example.com']),
  })
  .map(({ addresses, ...metadata }) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata,
    status: {
      addresses: addresses.map((address) => ({
        type: address.startsWith('node') ? 'Hostname' : 'InternalIP',
        address,
      })),
    },
  }));

const POLICIES: Readonly<Record<string, fc.Arbitrary<Raw>>> = { NetworkPolicy: networkPolicy, ...ADMIN_POLICIES };

const policy: fc.Arbitrary<Raw> = fc.oneof(
  ...Object.entries(POLICIES).map(([kind, arbitrary]) => ({ weight: kind === 'NetworkPolicy' ? 4 : 1, arbitrary })),
);

const adminPolicy: fc.Arbitrary<Raw> = fc.oneof(...Object.values(ADMIN_POLICIES));

/** Of a cluster with policies of every kind, or of cluster-scoped ones alone, which isolate nobody (semantics C5). */
const policies: fc.Arbitrary<readonly Raw[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(policy, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(adminPolicy, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.tuple(rivals, fc.array(networkPolicy, { maxLength: 1 })).map((each) => each.flat()) },
);

/** The objects of one small cluster. */
export const cluster: fc.Arbitrary<readonly Raw[]> = fc
  .tuple(
    fc.array(namespace, { maxLength: 3 }),
    fc.array(workload, { minLength: 1, maxLength: 4 }),
    policies,
    fc.array(node, { maxLength: 1 }),
  )
  .map((objects) => objects.flat());

const anEdit = edit({ namespace, workload, podStatus, node, policy, policies: fc.record(POLICIES) });

/** A small cluster and a few edits of it. */
export const versions: fc.Arbitrary<Versions> = fc
  .tuple(cluster, fc.array(anEdit, { minLength: 1, maxLength: 5 }))
  .map(([base, edits]) => ({ base, head: edits.reduce<readonly Raw[]>((objects, apply) => apply(objects), base) }));
