import { rangesToCidrs } from '../cluster/ranges.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { because, placeOf } from './cause.ts';
import { confidence } from './confidence.ts';
import type { Evidence, Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { Group } from './flows.ts';
import { capitalised, ends, plain, portWords } from './words.ts';

/** What a rule about flows says of a group; the rest follows from the flows. */
export interface Judgement {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  /** `can now reach`, or what else the sources do. */
  readonly verb: string;
  /** More sentences, each with a space before it. */
  readonly more?: Sentence;
}

/** The finding that some flows with one cause make. */
export function flowFinding(evidence: Evidence, group: Group, judgement: Judgement): Finding {
  const { rule, severity, title, verb, more = plain('') } = judgement;
  const [cause] = group.causes;
  const what = say`${ends(group.sources)} ${plain(verb)} ${ends(group.destinations)} on ${portWords(group.ports)}${pairs(group)}`;
  return {
    rule,
    severity,
    confidence: confidence(evidence, group),
    title,
    message: say`${capitalised(what)}${because(group.causes)}.${more}`,
    fingerprint: fingerprint(rule, subject(evidence, group)),
    ...(cause !== undefined && { place: placeOf(cause) }),
    changes: group.changes,
  };
}

/** Where not every source goes with every destination, how many pairs there are. */
function pairs({ sources, destinations, pairs }: Group): Sentence {
  return plain(pairs === sources.length * destinations.length ? '' : ` (${pairs} pairs)`);
}

function subject({ head }: Evidence, { sources, destinations, ports }: Group): string[] {
  // Other policies cut the addresses into other endpoints, but not into other addresses.
  const ids = (endpoints: Group['sources']) => {
    const workloads = endpoints.flatMap((e) => (e.kind === 'workload' ? e.id : [])).sort();
    return [...workloads, ...rangesToCidrs(endpoints.flatMap((e) => (e.kind === 'addresses' ? e.ranges : [])))].join();
  };
  const { words } = portWords(ports);
  return [head.cluster.name, ids(sources), ids(destinations), words.join()];
}
