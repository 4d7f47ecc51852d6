import type { Assertion } from '../config/assertion.ts';
import type { EndPattern } from '../config/end-pattern.ts';
import { brokenIn } from '../flow/asserted.ts';
import type { State } from '../flow/change.ts';
import { isWorkload } from '../flow/pattern.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { statement, violation, witness } from './assertion-words.ts';
import { createEndWords } from './end-words.ts';
import type { ClusterStates, Finding } from './finding.ts';
import { assertionViolated } from './rules/assertion-violated.ts';
import { plain } from './words.ts';

/**
 * What the assertions of the configuration say of one cluster: a finding for what the change breaks, a note for what base
 * broke already, and what could not be decided.
 *
 * @param path the configuration's, if it lies in base
 */
export function checkAssertions(
  assertions: readonly Assertion[],
  { name, base, head }: ClusterStates,
  path: string | undefined,
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const checks = assertions
    .filter((assertion) => endsOf(assertion).every(({ clusters }) => clusters.length === 0 || clusters.includes(name)))
    .flatMap((assertion) => directionsOf(assertion).map((direction) => check(assertion, direction, base, head, path)));
  return {
    findings: checks.flatMap(({ findings }) => findings),
    problems: checks.flatMap(({ problems }) => problems),
  };
}

function check(
  assertion: Assertion,
  direction: 'ingress' | 'egress',
  base: State,
  head: State,
  path: string | undefined,
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const broken = brokenIn(assertion, base, head, direction);
  const [first] = broken.inHead;
  const before = broken.newly.length === 0 && first !== undefined;
  const message =
    before &&
    say`${statement(assertion)}, and that did not hold before this change either: ${violation(assertion, first, direction, createEndWords(broken.comparison, 'head'))}.${witness(first)}`;
  return {
    findings: assertionViolated(assertion, direction, broken, path),
    problems: [
      ...broken.undecided,
      ...(message ? [problemOf('note', 'assertion-broken-before', assertion, message, path)] : []),
    ],
  };
}

/** The assertions that name a workload or a cluster that no version has, and those about the host network. */
export function emptyAssertions(
  assertions: readonly Assertion[],
  clusters: readonly ClusterStates[],
  path: string | undefined,
): Problem[] {
  return assertions.flatMap((assertion) =>
    endsOf(assertion)
      .flatMap((end) => faultOf(end, clusters) ?? [])
      .map((fault) =>
        problemOf('warning', 'assertion-without-effect', assertion, say`${statement(assertion)}: ${fault}.`, path),
      ),
  );
}

function faultOf(end: EndPattern, clusters: readonly ClusterStates[]): Sentence | undefined {
  const missing = end.clusters.find((wanted) => !clusters.some(({ name }) => name === wanted));
  if (missing !== undefined) return say`there is no cluster ${missing}`;
  if (end.kind !== 'workload') return undefined;
  const states = clusters.flatMap(({ base, head }) => [base, head]);
  const found = states
    .flatMap(({ cluster }) => [...cluster.workloads.values()])
    .filter((head) => isWorkload(end, { kind: 'workload', id: head.id, head }));
  if (found.length === 0) return say`there is no workload ${end.text}`;
  if (found.some(({ hostNetwork }) => !hostNetwork)) return undefined;
  return say`${end.text} is on the host network, where no policy has a say, so this is not checked`;
}

function endsOf(assertion: Assertion): EndPattern[] {
  if (assertion.kind === 'isolated') return [assertion.pods];
  return [assertion.flows.from ?? [], assertion.flows.to ?? []].flat();
}

/** Flows have none: they are asked about once. */
function directionsOf(assertion: Assertion): readonly ('ingress' | 'egress')[] {
  return assertion.kind === 'isolated' ? assertion.directions : ['ingress'];
}

function problemOf(
  severity: Problem['severity'],
  code: string,
  { line, name }: Assertion,
  message: Sentence,
  path: string | undefined,
): Problem {
  const said = name === undefined ? plain('') : say`${name}: `;
  const place = path === undefined ? {} : { path, line };
  return { severity, code, message: say`${said}${message}`, hidesFlows: false, ...place };
}
