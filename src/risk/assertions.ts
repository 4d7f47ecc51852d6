import type { Assertion } from '../config/assertion.ts';
import { type ConfigPlace, ofFile } from '../config/config-place.ts';
import type { EndPattern } from '../config/end-pattern.ts';
import { brokenIn } from '../flow/asserted.ts';
import type { State } from '../flow/change.ts';
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
 * @param config where they stand
 */
export function checkAssertions(
  assertions: readonly Assertion[],
  { name, base, head }: ClusterStates,
  config: ConfigPlace,
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const checks = assertions
    .filter((assertion) => endsOf(assertion).every(({ clusters }) => clusters.length === 0 || clusters.includes(name)))
    .flatMap((assertion) =>
      directionsOf(assertion).map((direction) => check(assertion, direction, base, head, config)),
    );
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
  config: ConfigPlace,
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const broken = brokenIn(assertion, base, head, direction);
  const [first] = broken.inHead;
  const before = broken.newly.length === 0 && first !== undefined;
  const message =
    before &&
    say`${statement(assertion)}, and that did not hold before this change either: ${violation(assertion, first, direction, createEndWords(broken.comparison, 'head'))}.${witness(first)}`;
  return {
    findings: assertionViolated(assertion, direction, broken, config.path),
    problems: [
      ...broken.undecided,
      ...(message ? [problemOf('note', 'assertion-broken-before', assertion, message, config)] : []),
    ],
  };
}

/** The ends that an assertion names. */
export function endsOf(assertion: Assertion): EndPattern[] {
  if (assertion.kind === 'isolated') return [assertion.pods];
  return [assertion.flows.from, assertion.flows.to].filter((end) => end !== undefined);
}

/** Flows have none: they are asked about once. */
function directionsOf(assertion: Assertion): readonly ('ingress' | 'egress')[] {
  return assertion.kind === 'isolated' ? assertion.directions : ['ingress'];
}

/** What is to be said of an assertion, at its line. */
export function problemOf(
  severity: Problem['severity'],
  code: string,
  { line, name }: Assertion,
  message: Sentence,
  config: ConfigPlace,
): Problem {
  const said = name === undefined ? plain('') : say`${name}: `;
  const { path, file } = config;
  const place = path === undefined ? {} : { path, line };
  const where = file === undefined ? plain('') : say` It stands in line ${line}${ofFile(config)}.`;
  return { severity, code, message: say`${said}${message}${where}`, hidesFlows: false, ...place };
}
