import { say } from '../../manifest/sentence.ts';
import type { PortRange } from '../../policy/tier.ts';
import { assumed } from '../confidence.ts';
import type { Severity } from '../finding.ts';
import type { FlowRule, Opening } from '../judge.ts';
import { areOrdinary, nodesAmong } from '../nodes.ts';
import { commonPorts } from '../port-sets.ts';
import { portWords } from '../words.ts';

/**
 * Ordinary pods reach a port of nodes or of the control plane (R04). All ports of a pod hold port 22, and mean nothing by
 * it: it takes a destination that is a node, or may be one, or a rule that names the port. docs/rules says how they go
 * together.
 */
export const nodePortReachable: FlowRule = ({ head, settings }, { zone, sources, destinations, ports }) => {
  const opened = commonPorts(ports, settings.nodePorts);
  if (opened.length === 0 || !areOrdinary(sources, head)) return undefined;
  const nodes = nodesAmong(destinations, head);
  const isNamed = ports.some((range) => isWithin(range, settings.nodePorts));
  const severity = severityOf(nodes, isNamed, zone);
  if (severity === undefined) return undefined;
  return {
    rule: 'node-port-reachable',
    severity,
    title: 'Port of nodes reachable',
    verb: 'can now reach',
    more: say` Nodes and the control plane answer on ${portWords(opened)}.`,
    ...(nodes !== 'known' && { confidence: assumed(UNSURE[nodes]) }),
  };
};

const UNSURE = {
  possible: say`No manifest says whether nodes have addresses among these.`,
  none: say`No manifest says whether these pods are of the control plane.`,
};

function severityOf(
  nodes: ReturnType<typeof nodesAmong>,
  isNamed: boolean,
  zone: Opening['zone'],
): Severity | undefined {
  if (nodes === 'known' || (nodes === 'possible' && isNamed)) return 'critical';
  if (nodes === 'possible') return 'high';
  // A pod of one's own may listen on 22 or 2379: it is worth a look only where another team's does.
  return isNamed && zone === 'across' ? 'high' : undefined;
}

/** Whether a rule means these ports, and does not hold them among many others. */
function isWithin({ protocol, port, endPort }: PortRange, ports: readonly PortRange[]): boolean {
  return ports.some((each) => each.protocol === protocol && each.port <= port && endPort <= each.endPort);
}
