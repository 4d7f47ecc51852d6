import type { Workload } from '../cluster/cluster.ts';
import type { Endpoint, WorkloadEndpoint } from '../flow/change.ts';
import { decide, holdsPod, type Pod, podOf } from '../flow/decide.ts';
import { lazy } from '../flow/once.ts';
import type { PortRange, Rule } from '../policy/tier.ts';
import { isHeld } from './end-pattern.ts';
import { isDeclared, isInside, isOutside, partyIn } from './ends.ts';
import type { Evidence } from './evidence.ts';
import type { Group } from './group.ts';
import { commonPorts } from './port-sets.ts';
import { tiersNear } from './scope.ts';

/** How a workload was reached by those it serves, and no longer is. */
type Path = 'controllers' | 'webhook';

/** Tells what a closed group took from a workload; undefined where it has another way in left, or none can be told. */
export function createLostPath(evidence: Evidence, group: Group): (end: WorkloadEndpoint) => Path | undefined {
  const closed = group.sources.filter((source) => isController(evidence, source));
  const controllers = lazy(() => evidence.everything.filter((each) => isController(evidence, each)));
  const outside = evidence.everything.filter(isOutside);
  // What was open to everybody tells nothing of who used it, unless both ends are there to be seen.
  const served = group.causes[0]?.side === 'base';
  const isSeen = closed.some(isDeclared);
  const near = tiersNear(evidence.head);
  return ({ head }) => {
    if (head === undefined) return undefined;
    const isReached = reachable(evidence, near, head);
    const isCutOff = () => closed.length > 0 && !controllers().some((source) => isReached(source));
    if (served && isCutOff()) return 'controllers';
    const webhook = group.sources.every(isInside) ? [] : commonPorts(group.ports, webhookPorts(head));
    if (webhook.length > 0 && !outside.some((source) => isReached(source, webhook))) return 'webhook';
    return isSeen && head.ports.length > 0 && isCutOff() ? 'controllers' : undefined;
  };
}

function isController(evidence: Evidence, end: Endpoint): boolean {
  return evidence.settings.ingressControllers.some((pattern) => isHeld(pattern, end, 'head', evidence));
}

/** The API server calls webhooks from an address of its own. By convention their port has the name. */
function webhookPorts({ ports }: Workload): PortRange[] {
  return ports
    .filter(({ name }) => name?.includes('webhook'))
    .map(({ protocol, port }) => ({ protocol, port, endPort: port }));
}

/** Whether head lets an end reach a workload, on some of the ports or on any. */
function reachable(
  evidence: Evidence,
  near: ReturnType<typeof tiersNear>,
  workload: Workload,
): (source: Endpoint, ports?: readonly PortRange[]) => boolean {
  const destination = podOf(evidence.head.cluster, workload);
  const { ingress } = near(destination.namespace);
  const candidates = candidatePorts(
    destination,
    ingress.flatMap((tier) => tier.rules),
  );
  return (endpoint, ports = candidates) => {
    const source = partyIn(evidence.head, 'head', endpoint);
    if (source === undefined) return false;
    return ports.some(({ protocol, port }) => {
      const flow = { source, destination, protocol, port };
      const sends = source.kind === 'outside' || decide(near(source.namespace), 'egress', flow).allowed;
      return sends && decide(near(destination.namespace), 'ingress', flow).allowed;
    });
  };
}

/** Ports that stand for all that a rule may allow: where ranges begin, and what the pod listens on. */
function candidatePorts(pod: Pod, rules: readonly Rule[]): PortRange[] {
  const allowed = rules.filter(({ subject }) => holdsPod(subject, pod)).flatMap(({ ports }) => ports.numbered);
  return [...allowed, ...(pod.ports ?? []).map(({ protocol, port }) => ({ protocol, port, endPort: port })), ANY];
}

/** Of a pod that nothing isolates, one port is as good as any. */
const ANY: PortRange = { protocol: 'TCP', port: 1, endPort: 1 };
