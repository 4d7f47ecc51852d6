import type { ContainerPort } from '../cluster/cluster.ts';
import { namespaceIn } from '../cluster/namespace.ts';
import type { Endpoint, Rectangle, State } from '../flow/change.ts';
import { type Decision, decide, type Pod, podOf } from '../flow/decide.ts';
import { namespaceOf } from './ends.ts';
import { commonPorts } from './port-sets.ts';
import { tiersNear } from './scope.ts';

/** The pods of cluster DNS and the port they answer on: Kubernetes' own and OpenShift's. */
const SERVERS = [
  { namespace: 'kube-system', label: ['k8s-app', 'kube-dns'], port: 53 },
  { namespace: 'openshift-dns', label: ['dns.operator.openshift.io/daemonset-dns', 'default'], port: 5353 },
] as const;
type Server = (typeof SERVERS)[number];

export const DNS_NAMESPACES: readonly string[] = SERVERS.map(({ namespace }) => namespace);

/** What policies say of a pod's questions to cluster DNS. */
export interface Resolution {
  readonly resolves: boolean;
  /** What the pod's own egress says. */
  readonly egress: Decision;
}

/**
 * Answers whether a pod may ask cluster DNS: the pods that are declared, or else those that every cluster has. UDP
 * decides, because resolvers ask by UDP first. Undefined for those pods themselves, and on the host network, where no
 * policy governs.
 */
export function createResolver(state: State): (source: Pod) => Resolution | undefined {
  const near = tiersNear(state);
  const servers = serversOf(state);
  return (source) => {
    if (source.hostNetwork || SERVERS.some((server) => answers(source, server))) return undefined;
    const asked = servers.map(({ pod, port }) => {
      const flow = { source, destination: pod, protocol: 'UDP', port } as const;
      const egress = decide(near(source.namespace), 'egress', flow);
      return { egress, resolves: egress.allowed && decide(near(pod.namespace), 'ingress', flow).allowed };
    });
    return asked.find(({ resolves }) => resolves) ?? asked[0];
  };
}

/** The pods that are declared; where there are none, one of each kind that clusters have. */
function serversOf({ cluster }: State): readonly { readonly pod: Pod; readonly port: number }[] {
  const declared = SERVERS.flatMap((server) =>
    [...cluster.workloads.values()]
      .map((workload) => podOf(cluster, workload))
      .filter((pod) => answers(pod, server))
      .map((pod) => ({ pod, port: server.port })),
  );
  if (declared.length > 0) return declared;
  return SERVERS.map(({ namespace, label: [key, value], port }) => {
    const labels = { [key]: value };
    const home = namespaceIn(cluster, namespace);
    return {
      pod: { kind: 'pod', namespace: home, labels, ports: portsOf(port), hostNetwork: false, addresses: [] },
      port,
    };
  });
}

/** The names that the ports have in the manifests of CoreDNS, and of OpenShift's operator. */
function portsOf(port: number): ContainerPort[] {
  return [
    { name: 'dns', protocol: 'UDP', port },
    { name: 'dns-tcp', protocol: 'TCP', port },
  ];
}

/** Whether a version declares the pods of cluster DNS, so that flows to them are flows like others. */
export function declaresDns({ cluster }: State): boolean {
  return [...cluster.workloads.values()].some((workload) =>
    SERVERS.some((server) => answers(podOf(cluster, workload), server)),
  );
}

/** Whether flows are questions to cluster DNS and nothing else. */
export function asksDns({ destinations, ports }: Rectangle): boolean {
  return SERVERS.some(
    (server) =>
      destinations.every((endpoint) => isServer(endpoint, server)) &&
      ports.every(({ protocol, port, endPort }) => protocol !== 'SCTP' && port === server.port && endPort === port),
  );
}

/** Whether questions to cluster DNS may be among some flows, whatever else is. */
export function mayAskDns({ ports }: Pick<Rectangle, 'ports'>): boolean {
  const asked = SERVERS.map(({ port }) => ({ protocol: 'UDP', port, endPort: port }) as const);
  return commonPorts(ports, asked).length > 0;
}

/** Of pods that are not declared, only those that a selector picks out by that very label are surely such pods. */
function isServer(endpoint: Endpoint, server: Server): boolean {
  const { namespace, label } = server;
  const [name, value] = label;
  if (endpoint.kind === 'addresses' || namespaceOf(endpoint) !== namespace) return false;
  if (endpoint.kind === 'workload') return (endpoint.head ?? endpoint.base)?.labels[name] === value;
  return endpoint.podSelector.some(({ key, operator, values }) => {
    return key === name && operator === 'In' && values.length === 1 && values[0] === value;
  });
}

function answers({ namespace, labels }: Pod, { namespace: home, label: [key, value] }: Server): boolean {
  return namespace.name === home && labels[key] === value;
}
