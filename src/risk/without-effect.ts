import type { Assertion } from '../config/assertion.ts';
import type { Config } from '../config/config.ts';
import type { ConfigPlace } from '../config/config-place.ts';
import type { EndPattern, PodsPattern, WorkloadPattern } from '../config/end-pattern.ts';
import type { Comparison } from '../flow/change.ts';
import { isLike, isWorkload } from '../flow/pattern.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { statement } from './assertion-words.ts';
import { endsOf, problemOf } from './assertions.ts';
import { workloadsAmong } from './ends.ts';
import type { ClusterStates } from './finding.ts';
import { list } from './words.ts';

/** One cluster in both versions, and who is in it. */
type ComparedCluster = ClusterStates & Pick<Comparison, 'everything'>;

type Fault = { readonly severity: 'warning' | 'note'; readonly fault: Sentence };

/**
 * The assertions that name a workload or a cluster that no version has, or a workload that head has no more, and those about
 * the host network. Globs of namespaces may be meant for those to come, so that they are told as a note.
 *
 * @param config where they stand, and what is to come after it: what that no longer names is no fault
 */
export function emptyAssertions(
  assertions: readonly Assertion[],
  clusters: readonly ComparedCluster[],
  config: ConfigPlace & { readonly next?: Config },
): Problem[] {
  const later = config.next?.assertions.flatMap(endsOf).map(({ text }) => text);
  return assertions.flatMap((assertion) =>
    endsOf(assertion)
      .flatMap((end) => faultOf(end, clusters) ?? lossOf(end, clusters, later) ?? [])
      .map(({ severity, fault }) =>
        problemOf(severity, 'assertion-without-effect', assertion, say`${statement(assertion)}: ${fault}.`, config),
      ),
  );
}

function faultOf(end: EndPattern, clusters: readonly ComparedCluster[]): Fault | undefined {
  const missing = end.clusters.find((wanted) => !clusters.some(({ name }) => name === wanted));
  if (missing !== undefined) return { severity: 'warning', fault: say`there is no cluster ${missing}` };
  if (end.kind === 'pods') return globFault(end, clusters);
  if (end.kind !== 'workload') return undefined;
  const found = [...workloadsOf(end, clusters, 'base'), ...workloadsOf(end, clusters, 'head')];
  if (found.length === 0) return { severity: 'warning', fault: say`there is no workload ${end.text}` };
  if (found.some(({ hostNetwork }) => !hostNetwork)) return undefined;
  const fault = say`${end.text} is on the host network, where no policy has a say, so this is not checked`;
  return { severity: 'warning', fault };
}

/**
 * Of a workload that base alone has: nobody may notice when the next change is not checked. By a new name it is still known
 * here, where both versions are.
 */
function lossOf(
  end: EndPattern,
  clusters: readonly ComparedCluster[],
  later: readonly string[] | undefined,
): Fault | undefined {
  if (end.kind !== 'workload' || later?.includes(end.text) === false) return undefined;
  if (workloadsOf(end, clusters, 'head').length > 0) return undefined;
  const before = clusters.flatMap(({ everything }) => everything).filter((each) => isWorkload(end, each));
  const [renamed] = workloadsAmong(before, 'head');
  if (renamed === undefined) {
    return { severity: 'warning', fault: say`the change removes ${end.text}, so this is not checked after the merge` };
  }
  const name = `${renamed.namespace}/${renamed.name}`;
  return {
    severity: 'note',
    fault: say`${end.text} is now called ${name}, so this is checked here, and not after the merge`,
  };
}

/** The workloads of that name in a version. */
function workloadsOf(end: WorkloadPattern, clusters: readonly ComparedCluster[], side: 'base' | 'head') {
  return clusters
    .flatMap((each) => [...each[side].cluster.workloads.values()])
    .filter((workload) => isWorkload(end, { kind: 'workload', id: workload.id, head: workload }));
}

/** A glob stands for the namespaces that are known: where none fits, nothing is checked. */
function globFault({ namespaces }: PodsPattern, clusters: readonly ComparedCluster[]): Fault | undefined {
  const [first] = namespaces;
  if (first === undefined || namespaces.some((glob) => !glob.includes('*'))) return undefined;
  const known = clusters.flatMap(({ base, head }) =>
    [base, head].flatMap(({ cluster }) => [...cluster.namespaces.keys()]),
  );
  if (namespaces.some((glob) => glob === '*' || known.some((name) => isLike(glob, name)))) return undefined;
  const fault = say`no namespace that manifests or the configuration name fits ${list(namespaces)}, so this is not checked`;
  return { severity: 'note', fault };
}
