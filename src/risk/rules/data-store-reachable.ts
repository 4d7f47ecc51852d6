import { say } from '../../manifest/sentence.ts';
import type { PortRange } from '../../policy/tier.ts';
import { workloadsAmong } from '../ends.ts';
import type { Evidence } from '../evidence.ts';
import type { FlowRule, Opening } from '../judge.ts';
import { commonPorts } from '../port-sets.ts';
import { lowered } from '../severity.ts';
import { isOnEveryPort, isWide } from '../wide.ts';
import { portWords } from '../words.ts';

/**
 * The port of a data store opened to another namespace, or to the whole of its own (R07). One workload that reaches the
 * data store beside it is what data stores are for.
 */
export const dataStoreReachable: FlowRule = (evidence, opening) => {
  const { zone, isNew } = opening;
  if (zone !== 'across' && !(zone === 'within' && isWide(evidence, opening))) return undefined;
  const ports = storePorts(evidence, opening);
  if (ports.length === 0) return undefined;
  return {
    rule: 'data-store-reachable',
    severity: isNew ? lowered('high') : 'high',
    title: 'Data store reachable',
    verb: 'can now reach',
    more: say` Data stores answer on ${portWords(ports)}.`,
  };
};

/**
 * Of each part its own: another may open other ports, to other workloads. Where all ports are opened, only those that the
 * workloads there say they listen on.
 */
function storePorts(evidence: Evidence, opening: Opening): PortRange[] {
  const isEvery = isOnEveryPort(evidence, opening);
  return opening.parts.flatMap(({ ports, destinations }) => {
    const stores = commonPorts(ports, evidence.settings.dataStorePorts);
    if (!isEvery) return stores;
    const declared = workloadsAmong(destinations, 'head').flatMap((workload) => workload.ports);
    return commonPorts(
      declared.map(({ protocol, port }) => ({ protocol, port, endPort: port })),
      stores,
    );
  });
}
