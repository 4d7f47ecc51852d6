import type { Labels } from '../cluster/cluster.ts';
import { rangesToCidrs } from '../cluster/ranges.ts';
import type { Cause, Change, Endpoint, Rectangle, Relabelled } from '../flow/change.ts';
import { countFlows } from '../flow/count-flows.ts';
import type { Pod } from '../flow/decide.ts';
import { copy } from '../manifest/document.ts';
import type { Problem } from '../manifest/problem.ts';
import { write } from '../manifest/sentence.ts';
import { identity } from '../naming/workloads.ts';
import type { Selector } from '../policy/selector.ts';
import type { PortRange } from '../policy/tier.ts';
import { findingJson } from './finding-json.ts';
import { jsonPieces } from './quote.ts';
import type { Listing, Report, VersionFacts } from './report.ts';

/** Changes when a reader of any of the answers could break. */
export const SCHEMA_VERSION = 1;

/** The answer of `list` as JSON (contract §3), a bit at a time: the same bytes for the same input. */
export function listJson({ complete, clusters, problems }: Listing): Generator<string> {
  const named = clusters.map((cluster) => ({ ...cluster, namer: namerOf(cluster.name, clusters.length) }));
  return jsonPieces({
    schemaVersion: SCHEMA_VERSION,
    complete,
    endpoints: sorted(
      named.flatMap(({ endpoints, namer }) => endpoints.map((endpoint) => endpointJson(endpoint, 'list', namer))),
      (endpoint) => endpoint.id,
    ),
    flows: sortedByText(
      named.flatMap(({ flows, namer }) => flows.map((flow) => rectangleJson(flow, namer))),
      (flow) => flow,
    ),
    problems: problems.map(problemJson),
  });
}

/** The answer of `diff` as JSON (contract §3), a bit at a time: the same bytes for the same input. */
export function json(report: Report): Generator<string> {
  const { complete, clusters, findings, problems, verdict } = report;
  const named = clusters.map((cluster) => ({ ...cluster, namer: namerOf(cluster.name, clusters.length) }));
  const changes = sortedByText(
    named
      .flatMap(({ changes, namer }) => changes.map((change) => changeJson(change, namer)))
      .map((json, index) => ({ index, json })),
    (change) => change.json,
  );
  const places = new Map(changes.map(({ index }, place) => [index, place]));
  return jsonPieces({
    schemaVersion: SCHEMA_VERSION,
    complete,
    base: { version: versionName(report.base) },
    head: { version: versionName(report.head) },
    endpoints: sorted(
      named.flatMap(({ endpoints, namer }) => endpoints.map((endpoint) => endpointJson(endpoint, 'diff', namer))),
      (endpoint) => endpoint.id,
    ),
    changes: changes.map((change) => change.json),
    cells: countFlows(report.changes),
    findings: findings.map((finding) => findingJson(finding, places)),
    problems: problems.map(problemJson),
    verdict: { failOn: verdict.failOn, outcome: verdict.outcome, maxSeverity: verdict.maxSeverity },
  });
}

/** How the endpoints of one cluster are called. */
interface Namer {
  readonly cluster: string;
  readonly idOf: (endpoint: Pick<Endpoint, 'id'>) => string;
}

/** Several clusters may have endpoints of the same id, and then the cluster's name is part of it. */
function namerOf(cluster: string, clusters: number): Namer {
  return { cluster, idOf: ({ id }) => (clusters === 1 ? id : `${cluster}:${id}`) };
}

function endpointJson(endpoint: Endpoint, answer: 'list' | 'diff', { cluster, idOf }: Namer) {
  const id = idOf(endpoint);
  switch (endpoint.kind) {
    case 'workload': {
      const { namespace, kind, name } = identity(endpoint);
      const { path, line } = (endpoint.head ?? endpoint.base)?.manifest ?? {};
      const presence = { presence: endpoint.base && endpoint.head ? 'both' : endpoint.head ? 'head' : 'base' };
      const before = endpoint.base && endpoint.base.id !== endpoint.id ? idOf(endpoint.base) : undefined;
      return {
        id,
        kind: endpoint.kind,
        cluster,
        namespace,
        workload: { kind, name },
        ...(answer === 'diff' ? presence : {}),
        renamedFrom: before,
        path,
        line,
      };
    }
    case 'pods': {
      const { kind, namespaceSelector, podSelector, base, head } = endpoint;
      const selectors = { namespaceSelector: selectorJson(namespaceSelector), podSelector: selectorJson(podSelector) };
      return { id, kind, cluster, ...selectors, example: exampleJson(head ?? base) };
    }
    case 'addresses':
      return { id, kind: endpoint.kind, cluster, cidrs: rangesToCidrs(endpoint.ranges) };
  }
}

/** A pod that shows what is said of all that are like it. */
function exampleJson(pod: Pod | undefined) {
  if (pod === undefined) return undefined;
  const { namespace, labels } = pod;
  return { namespace: namespace.name, namespaceLabels: sortedByKey(namespace.labels), labels: sortedByKey(labels) };
}

/** A LabelSelector; an empty one is `{}` and selects everything. */
function selectorJson(selector: Selector) {
  const single = selector.filter(({ operator, values }) => operator === 'In' && values.length === 1);
  const rest = selector.filter((requirement) => !single.includes(requirement));
  const labels = Object.fromEntries(single.map(({ key, values }) => [key, values[0]]));
  const expressions = rest.map(({ key, operator, values }) => ({
    key,
    operator,
    ...(values.length > 0 ? { values } : {}),
  }));
  return {
    ...(single.length > 0 ? { matchLabels: labels } : {}),
    ...(rest.length > 0 ? { matchExpressions: expressions } : {}),
  };
}

function rectangleJson({ sources, destinations, ports }: Rectangle, { idOf }: Namer) {
  const ids = (endpoints: readonly Endpoint[]) => endpoints.map(idOf).sort();
  return { sources: ids(sources), destinations: ids(destinations), ports: ports.map(portJson) };
}

function changeJson(change: Change, namer: Namer) {
  return {
    change: change.change,
    ...rectangleJson(change, namer),
    lifecycle: change.lifecycle,
    because: change.because.map(causeJson),
    relabelled: change.relabelled?.map(relabelledJson),
  };
}

/** A cause as contract §3 has it. */
export function causeJson({ side, effect, policy, rule, path, line, endLine }: Cause) {
  const { kind, namespace, name } = policy;
  return { side, effect, policy: { kind, namespace, name }, rule, path, line, endLine };
}

function relabelledJson({ side, object: { kind, namespace, name }, field, path, line, endLine }: Relabelled) {
  return { side, object: { kind, namespace, name }, field, path, line, endLine };
}

/** A problem, its message as plain text. */
export function problemJson({ severity, code, message, path, line }: Problem) {
  return { severity, code, message: write(message), path, line };
}

/** Both ends included; without numbers if only the name is known. */
export function portJson({ protocol, port, endPort, name }: PortRange) {
  const numbers = port === 0 ? {} : { port, endPort };
  return { protocol, ...numbers, ...(name === undefined ? {} : { name }) };
}

/** A version as the user named it, but of an absolute directory only the name: where a checkout lies is nobody's business. */
export function versionName({ version }: VersionFacts): string {
  return /^([A-Za-z]:)?[\\/]/.test(version)
    ? (version.split(/[\\/]/).findLast((step) => step !== '') ?? version)
    : version;
}

/** By code units, so that no locale has a say. */
function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

/** Characters. Texts of large sets are megabytes, and nearly all differ before that. */
const BEGINNING = 1_000;

/** By the text of their JSON, of which only the beginning is kept while they are sorted. */
function sortedByText<T>(items: readonly T[], told: (item: T) => object): T[] {
  const textOf = (item: T) => JSON.stringify(told(item));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return items
    .map((item) => ({ item, beginning: copy(textOf(item).slice(0, BEGINNING)) }))
    .sort((a, b) => compare(a.beginning, b.beginning) || compare(textOf(a.item), textOf(b.item)))
    .map(({ item }) => item);
}

function sortedByKey(labels: Labels): Labels {
  return Object.fromEntries(sorted(Object.entries(labels), ([key]) => key));
}
