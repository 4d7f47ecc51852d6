import type { Assertion } from '../config/assertion.ts';
import { type ConfigPlace, ofFile } from '../config/config-place.ts';
import type { EndPattern } from '../config/end-pattern.ts';
import { type Broken, brokenIn } from '../flow/asserted.ts';
import type { Endpoint, Rectangle, State } from '../flow/change.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { statement, violation, witness } from './assertion-words.ts';
import { createEndWords } from './end-words.ts';
import type { ClusterStates, Finding } from './finding.ts';
import { not } from './flows.ts';
import { assertionViolated } from './rules/assertion-violated.ts';
import { isGone } from './survival.ts';
import { list, plain } from './words.ts';

/**
 * What the assertions of the configuration say of one cluster: a finding for what the change breaks, a note for what base
 * broke already and for what went away, and what could not be decided.
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
    .map((assertion) => {
      const each = directionsOf(assertion).map((direction) => check(assertion, direction, base, head, config));
      const gone = new Set(each.flatMap((one) => one.gone));
      return {
        findings: each.flatMap(({ findings }) => findings),
        problems: [...each.flatMap(({ problems }) => problems), ...leftOut(assertion, [...gone].sort(), config)],
      };
    });
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
): { findings: readonly Finding[]; problems: readonly Problem[]; gone: readonly string[] } {
  const { broken, gone } = withoutGone(brokenIn(assertion, base, head, direction));
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
    gone,
  };
}

/**
 * Pods that no manifest declares are not among them, where they went away with their namespace: a policy that goes with it
 * leaves nothing open.
 */
function withoutGone(broken: Broken): { readonly broken: Broken; readonly gone: readonly string[] } {
  const went = (end: Endpoint) => isGone(broken.comparison, end);
  const staying = <T extends Rectangle>(flows: readonly T[]): T[] =>
    flows
      .map((each) => {
        const [sources, destinations] = [each.sources, each.destinations].map((ends) => ends.filter(not(went)));
        return { ...each, sources: sources ?? [], destinations: destinations ?? [] };
      })
      .filter(({ sources, destinations }) => sources.length > 0 && destinations.length > 0);
  const ends = broken.newly.flatMap(({ sources, destinations }) => [...sources, ...destinations]).filter(went);
  return {
    broken: { ...broken, inHead: staying(broken.inHead), newly: staying(broken.newly) },
    gone: ends.flatMap((end) => (end.kind === 'pods' ? end.names : [])),
  };
}

function leftOut(assertion: Assertion, namespaces: readonly string[], config: ConfigPlace): Problem[] {
  if (namespaces.length === 0) return [];
  const why =
    namespaces.length === 1
      ? plain('the namespace goes away with everything in it')
      : plain('the namespaces go away with everything in them');
  const message = say`${statement(assertion)}, and that is not asked of ${list(namespaces)}: ${why}.`;
  return [problemOf('note', 'assertion-left-out', assertion, message, config)];
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
