import type { Change, Endpoint } from '../flow/change.ts';
import { holdsParty, holdsPod, type Pod } from '../flow/decide.ts';
import type { Direction, Rule } from '../policy/tier.ts';
import { partyIn, podIn } from './ends.ts';
import type { Material } from './finding.ts';
import { commonPorts } from './port-sets.ts';

/** Pods of head that flows opened for, and those flows. */
interface Subject {
  readonly pod: Pod;
  readonly changes: readonly Change[];
}

/**
 * Tells rules that speak of flows that opened. The causes of a change do not tell, for of very many only the first are kept.
 */
export function createUsed(material: Material): (direction: Direction, rule: Rule) => boolean {
  const subjects = { ingress: subjectsOf(material, 'ingress'), egress: subjectsOf(material, 'egress') };
  return (direction, rule) => {
    const { namespaces } = rule.subject;
    const near = 'name' in namespaces ? [subjects[direction].get(namespaces.name)] : subjects[direction].values();
    const isHeld = (end: Endpoint) => {
      const party = partyIn(material.head, 'head', end);
      return party !== undefined && holdsParty(rule.peer, party);
    };
    const changes = [...near].flatMap((found = []) => found.filter(({ pod }) => holdsPod(rule.subject, pod)));
    return [...new Set(changes.flatMap((subject) => subject.changes))].some(
      (change) =>
        speaksOf(rule, change) && (direction === 'ingress' ? change.sources : change.destinations).some(isHeld),
    );
  };
}

/** Whether a rule allows some ports of a change. Which ones a name stands for differs from pod to pod. */
function speaksOf({ ports }: Rule, change: Change): boolean {
  return ports.named.length > 0 || commonPorts(change.ports, ports.numbered).length > 0;
}

function subjectsOf(material: Material, direction: Direction): ReadonlyMap<string, readonly Subject[]> {
  const changes = new Map<Endpoint, Change[]>();
  for (const change of material.changes.filter(({ change }) => change === 'opened')) {
    for (const end of direction === 'ingress' ? change.destinations : change.sources) {
      const known = changes.get(end);
      if (known === undefined) changes.set(end, [change]);
      else known.push(change);
    }
  }
  const found = new Map<string, Subject[]>();
  for (const [end, opened] of changes) {
    const pod = podIn(material.head, 'head', end);
    if (pod === undefined) continue;
    const known = found.get(pod.namespace.name) ?? [];
    known.push({ pod, changes: opened });
    found.set(pod.namespace.name, known);
  }
  return found;
}
