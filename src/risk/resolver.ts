import type { Workload } from '../cluster/cluster.ts';
import type { Endpoint, Rectangle, State } from '../flow/change.ts';
import { type Decision, decide, type Pod, podOf } from '../flow/decide.ts';
import { namespaceIn, tiersNear } from './scope.ts';

/** The pods of cluster DNS and the port they answer on: Kubernetes' own and OpenShift's. */
const SERVERS = [
  { namespace: 'kube-system', label: ['k8s-app', 'kube-dns'], port: 53 },
  { namespace: 'openshift-dns', label: ['dns.operator.openshift.io/daemonset-dns', 'default'], port: 5353 },
] as const;
type Server = (typeof SERVERS)[number];

/** What policies say of a workload's questions to cluster DNS. */
export interface Resolution {
  readonly resolves: boolean;
  /** What the workload's own egress says. */
  readonly egress: Decision;
}

/**
 * Answers whether a workload may ask cluster DNS: the pods that are declared, or else those that every cluster has. UDP
 * decides, because resolvers ask by UDP first. Undefined for those pods themselves, and on the host network, where no
 * policy governs.
 */
export function createResolver(state: State): (workload: Workload) => Resolution | undefined {
  const near = tiersNear(state);
  const servers = serversOf(state);
  return (workload) => {
    const source = podOf(state.cluster, workload);
    if (source.hostNetwork || SERVERS.some((server) => runs(workload, server))) return undefined;
    const answers = servers.map(({ pod, port }) => {
      const flow = { source, destination: pod, protocol: 'UDP', port } as const;
      const egress = decide(near(workload.namespace), 'egress', flow);
      return { egress, resolves: egress.allowed && decide(near(pod.namespace.name), 'ingress', flow).allowed };
    });
    return answers.find(({ resolves }) => resolves) ?? answers[0];
  };
}

/** The pods that are declared; where there are none, one of each kind that clusters have. */
function serversOf({ cluster }: State): readonly { readonly pod: Pod; readonly port: number }[] {
  const declared = SERVERS.flatMap((server) =>
    [...cluster.workloads.values()]
      .filter((workload) => runs(workload, server))
      .map((workload) => ({ pod: podOf(cluster, workload), port: server.port })),
  );
  if (declared.length > 0) return declared;
  return SERVERS.map(({ namespace, label: [key, value], port }) => {
    const labels = { [key]: value };
    const home = namespaceIn(cluster, namespace);
    return { pod: { kind: 'pod', namespace: home, labels, ports: [], hostNetwork: false, addresses: [] }, port };
  });
}

/** Whether a version declares the pods of cluster DNS, so that flows to them are flows like others. */
export function declaresDns({ cluster }: State): boolean {
  return SERVERS.some((server) => [...cluster.workloads.values()].some((workload) => runs(workload, server)));
}

/** Whether flows are questions to cluster DNS and nothing else. */
export function asksDns({ destinations, ports }: Rectangle): boolean {
  return SERVERS.some(
    (server) =>
      destinations.every((endpoint) => isServer(endpoint, server)) &&
      ports.every(({ protocol, port, endPort }) => protocol !== 'SCTP' && port === server.port && endPort === port),
  );
}

function isServer(endpoint: Endpoint, server: Server): boolean {
  const workload = endpoint.kind === 'workload' ? (endpoint.head ?? endpoint.base) : undefined;
  return workload !== undefined && runs(workload, server);
}

function runs({ namespace, labels }: Workload, { namespace: home, label: [key, value] }: Server): boolean {
  return namespace === home && labels[key] === value;
}
