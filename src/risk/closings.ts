import type { Endpoint } from '../flow/change.ts';
import { isolating } from '../flow/decide.ts';
import type { Manifest } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import type { Direction } from '../policy/tier.ts';
import { selectsWorkload } from './departed.ts';
import { areNobodys, podIn } from './ends.ts';
import type { Evidence, RiskRule } from './evidence.ts';
import type { Judgement } from './flow-finding.ts';
import { type Flows, not } from './flows.ts';
import { byCause, type Group } from './group.ts';
import { judged } from './judge.ts';
import { createMoved } from './moved.ts';
import { asksDns } from './resolver.ts';
import { tiersNear } from './scope.ts';

/** Flows that closed by one cause. */
interface Closing {
  readonly group: Group;
  /** Another port between the same ends opened instead. */
  readonly moved: boolean;
}

/** A rule about flows that closed: undefined if it has nothing to say of them. */
export type ClosedRule = (evidence: Evidence, closing: Closing) => Judgement | undefined;

/**
 * What some rules find of flows that closed, and another where none of them does. Lost DNS is told by its own rule, and flows
 * that went with a workload are no surprise to whoever removed it.
 */
export function closedFlows(rules: readonly ClosedRule[], otherwise: ClosedRule): RiskRule {
  return (evidence) =>
    closings(evidence).flatMap((closing) => {
      const ask = (asked: readonly ClosedRule[]) => asked.flatMap((rule) => rule(evidence, closing) ?? []);
      const judgements = ask(rules);
      return judged(evidence, closing.group, judgements.length > 0 ? judgements : ask([otherwise]));
    });
}

function closings(evidence: Evidence): Closing[] {
  const lost = evidence.dns.flatMap(({ kind, ends }) => (kind === 'lost' ? ends.map(({ id }) => id) : []));
  const unresolving = new Set(lost);
  const isTold = (flows: Flows) =>
    asksDns(flows) &&
    flows.sources.some(({ id }) => unresolving.has(id)) &&
    flows.sources.every(({ id, kind }) => unresolving.has(id) || kind === 'pods');
  const isOfNobody = createNobody(evidence);
  const byPolicy = evidence.flows.closed
    .filter((flows) => flows.lifecycle !== 'endpoint-removed' && !isTold(flows))
    .filter(({ sources, destinations }) => !isOfNobody(sources, 'egress') && !isOfNobody(destinations, 'ingress'));
  const moved = new Set(byPolicy.filter(createMoved(evidence)));
  const isMoved = (flows: Flows) => moved.has(flows);
  return [
    ...byCause(byPolicy.filter(not(isMoved))).map((group) => ({ group, moved: false })),
    ...byCause(byPolicy.filter(isMoved)).map((group) => ({ group, moved: true })),
  ];
}

/**
 * Tells ends that are undeclared pods beside declared workloads: if there are any, nobody here can miss the flow. Those for
 * which base has a policy that is for none of the workloads are there, such as the pods of an operator's database; unless
 * head's is for one of them, so that most likely its label was wrong.
 */
function createNobody({ base, head }: Evidence): (ends: readonly Endpoint[], direction: Direction) => boolean {
  const near = tiersNear(base);
  const asked = (direction: Direction) => {
    // There are few policies, and very many ends.
    const isForOthers = remember((policy: Manifest) =>
      [base, head].every((state) => !selectsWorkload(state, direction, policy)),
    );
    return remember((end: Endpoint) => {
      if (!areNobodys([base, head], [end])) return false;
      const pod = podIn(base, 'base', end);
      const policies = pod === undefined ? [] : isolating(near(pod.namespace), direction, pod);
      return !policies.some(({ policy }) => isForOthers(policy));
    });
  };
  const isNobodys = { ingress: asked('ingress'), egress: asked('egress') };
  return (ends, direction) => ends.every(isNobodys[direction]);
}
