import type { Assertion } from '../config/assertion.ts';
import { type ConfigPlace, ofFile } from '../config/config-place.ts';
import type { EndPattern, PodsPattern } from '../config/end-pattern.ts';
import { brokenIn } from '../flow/asserted.ts';
import type { State } from '../flow/change.ts';
import { isLike, isWorkload } from '../flow/pattern.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { statement, violation, witness } from './assertion-words.ts';
import { createEndWords } from './end-words.ts';
import type { ClusterStates, Finding } from './finding.ts';
import { assertionViolated } from './rules/assertion-violated.ts';
import { list, plain } from './words.ts';

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

/**
 * The assertions that name a workload or a cluster that no version has, and those about the host network. Globs of namespaces
 * may be meant for those to come, so that they are told as a note.
 */
export function emptyAssertions(
  assertions: readonly Assertion[],
  clusters: readonly ClusterStates[],
  config: ConfigPlace,
): Problem[] {
  return assertions.flatMap((assertion) =>
    endsOf(assertion)
      .flatMap((end) => faultOf(end, clusters) ?? [])
      .map(({ severity, fault }) =>
        problemOf(severity, 'assertion-without-effect', assertion, say`${statement(assertion)}: ${fault}.`, config),
      ),
  );
}

type Fault = { readonly severity: 'warning' | 'note'; readonly fault: Sentence };

function faultOf(end: EndPattern, clusters: readonly ClusterStates[]): Fault | undefined {
  const missing = end.clusters.find((wanted) => !clusters.some(({ name }) => name === wanted));
  if (missing !== undefined) return { severity: 'warning', fault: say`there is no cluster ${missing}` };
  if (end.kind === 'pods') return globFault(end, clusters);
  if (end.kind !== 'workload') return undefined;
  const states = clusters.flatMap(({ base, head }) => [base, head]);
  const found = states
    .flatMap(({ cluster }) => [...cluster.workloads.values()])
    .filter((head) => isWorkload(end, { kind: 'workload', id: head.id, head }));
  if (found.length === 0) return { severity: 'warning', fault: say`there is no workload ${end.text}` };
  if (found.some(({ hostNetwork }) => !hostNetwork)) return undefined;
  const fault = say`${end.text} is on the host network, where no policy has a say, so this is not checked`;
  return { severity: 'warning', fault };
}

/** A glob stands for the namespaces that are known: where none fits, nothing is checked. */
function globFault({ namespaces }: PodsPattern, clusters: readonly ClusterStates[]): Fault | undefined {
  const [first] = namespaces;
  if (first === undefined || namespaces.some((glob) => !glob.includes('*'))) return undefined;
  const known = clusters.flatMap(({ base, head }) =>
    [base, head].flatMap(({ cluster }) => [...cluster.namespaces.keys()]),
  );
  if (namespaces.some((glob) => glob === '*' || known.some((name) => isLike(glob, name)))) return undefined;
  const fault = say`no namespace that manifests or the configuration name fits ${list(namespaces)}, so this is not checked`;
  return { severity: 'note', fault };
}

function endsOf(assertion: Assertion): EndPattern[] {
  if (assertion.kind === 'isolated') return [assertion.pods];
  return [assertion.flows.from, assertion.flows.to].filter((end) => end !== undefined);
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
  config: ConfigPlace,
): Problem {
  const said = name === undefined ? plain('') : say`${name}: `;
  const { path, file } = config;
  const place = path === undefined ? {} : { path, line };
  const where = file === undefined ? plain('') : say` It stands in line ${line}${ofFile(config)}.`;
  return { severity, code, message: say`${said}${message}${where}`, hidesFlows: false, ...place };
}
