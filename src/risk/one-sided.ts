import { type Decision, decide, holdsParty, holdsPod, type Pod } from '../flow/decide.ts';
import { atomsOf } from '../flow/port-atoms.ts';
import { firstOf, type Ports } from '../flow/port-axis.ts';
import { rangesOf, union } from '../flow/ports.ts';
import { portsAt } from '../flow/ports-at.ts';
import type { Direction, PortRange, Rule, Tier } from '../policy/tier.ts';
import { type Inside, podIn } from './ends.ts';
import type { Material } from './finding.ts';
import { tiersNear } from './scope.ts';
import { policyNames } from './words.ts';

/** Ports on which one side of a flow allows it now and did not before, and the other side denies it. */
export interface OneSided {
  readonly ports: readonly PortRange[];
  /** What the other side says of all of them. */
  readonly other: Decision;
}

/** Some ports may be enough of a rule that the rules of others cut into very many. */
const MOST_PORTS = 64;

/** What one version says of one side of the flows between two ends. */
interface Side {
  /** Those of the rules between them: on ports that they treat alike it says one thing. */
  readonly ports: readonly Ports[];
  readonly decide: (port: ReturnType<typeof firstOf>) => Decision;
}

/** Finds of the ports of a rule for two ends those that it opens on its own side only; undefined if there are none. */
export function createOneSided(
  material: Material,
): (direction: Direction, rule: Rule, source: Inside, destination: Inside) => OneSided | undefined {
  const near = { base: tiersNear(material.base), head: tiersNear(material.head) };
  const sideOf = (side: 'base' | 'head', direction: Direction, from: Pod, to: Pod) => {
    const subject = direction === 'egress' ? from : to;
    return judge(near[side](subject.namespace)[direction], direction, from, to);
  };
  return (direction, rule, source, destination) => {
    const [from, to] = [podIn(material.head, 'head', source), podIn(material.head, 'head', destination)];
    if (from === undefined || to === undefined) return undefined;
    const own = sideOf('head', direction, from, to);
    const other = sideOf('head', direction === 'ingress' ? 'egress' : 'ingress', from, to);
    const [was, there] = [podIn(material.base, 'base', source), podIn(material.base, 'base', destination)];
    const before = was && there && sideOf('base', direction, was, there);
    const sets = [own, other, before].flatMap((side) => side?.ports ?? []);
    const answers = atomsOf([portsAt(rule.ports, to), ...sets])
      .filter(({ heldBy }) => heldBy[0] === 0)
      .slice(0, MOST_PORTS)
      .flatMap(({ ports }) => {
        const port = firstOf(ports);
        if (!own.decide(port).allowed || before?.decide(port).allowed) return [];
        const said = other.decide(port);
        return said.allowed ? [] : [{ ports, said, by: String(policyNames(said.by)) }];
      });
    const [first] = answers;
    if (first === undefined) return undefined;
    const alike = answers.filter(({ by }) => by === first.by);
    return { ports: rangesOf(union(alike.flatMap(({ ports }) => ports))), other: first.said };
  };
}

function judge(tiers: readonly Tier[], direction: Direction, source: Pod, destination: Pod): Side {
  const [subject, peer] = direction === 'egress' ? [source, destination] : [destination, source];
  const between = tiers.map((tier) => ({
    ...tier,
    rules: tier.rules.filter((rule) => holdsPod(rule.subject, subject) && holdsParty(rule.peer, peer)),
  }));
  return {
    ports: between.flatMap(({ rules }) => rules.map((rule) => portsAt(rule.ports, destination))),
    decide: (port) => decide({ ingress: between, egress: between }, direction, { source, destination, ...port }),
  };
}
