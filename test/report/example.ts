import { parseCidr } from '../../src/cluster/cidr.ts';
import type { Workload } from '../../src/cluster/cluster.ts';
import type {
  AddressEndpoint,
  Cause,
  Change,
  Endpoint,
  PodsEndpoint,
  WorkloadEndpoint,
} from '../../src/flow/change.ts';
import type { Pod } from '../../src/flow/decide.ts';
import type { Requirement, Selector } from '../../src/policy/selector.ts';
import type { PortRange } from '../../src/policy/tier.ts';
import { ALL_PORTS } from '../../src/policy/tier.ts';
import { atChangedLines } from '../../src/report/changed-lines.ts';
import { flowRows } from '../../src/report/flow-row.ts';
import type { Report, VersionFacts } from '../../src/report/report.ts';
import type { FailOn } from '../../src/risk/gate.ts';
import { verdict } from '../../src/risk/gate.ts';
import { type ClusterFinding, mergeFindings } from '../../src/risk/merge.ts';

/** `shop/Deployment/web`, in both versions unless said otherwise. */
export function workload(id: string, presence: 'both' | 'base' | 'head' = 'both'): WorkloadEndpoint {
  const [namespace = '', kind = '', name = ''] = id.split('/');
  const path = `k8s/${namespace}/${name}.yaml`;
  const declared: Workload = {
    id,
    namespace,
    kind,
    name,
    labels: { app: name },
    ports: [],
    hostNetwork: false,
    addresses: [],
    manifest: {
      apiVersion: 'apps/v1',
      kind,
      name,
      namespace,
      body: {},
      path,
      line: 1,
      endLine: 20,
      document: { text: '', line: 1 },
      within: [],
    },
  };
  return {
    kind: 'workload',
    id,
    ...(presence === 'head' ? {} : { base: declared }),
    ...(presence === 'base' ? {} : { head: declared }),
  };
}

/** Pods that no manifest declares: `pods(['shop'], 'app=web', 'tier!=db,front')`, of namespaces with labels and others too. */
export function pods(names: readonly string[], ...labels: readonly string[]): PodsEndpoint {
  return podsOf({ names }, labels);
}

/** Those of namespaces that no manifest declares or names; `known` share their labels. */
export function strangers(
  namespaces: readonly string[],
  labels: readonly string[] = [],
  known: readonly string[] = [],
) {
  return podsOf({ names: known, others: namespaces }, labels);
}

function podsOf(
  { names, others }: { names: readonly string[]; others?: readonly string[] },
  labels: readonly string[],
) {
  const named: Requirement = { key: 'kubernetes.io/metadata.name', operator: 'In', values: names };
  const namespaceSelector = others === undefined ? [named] : others.map(requirement);
  const podSelector = labels.map(requirement);
  const example: Pod = {
    kind: 'pod',
    namespace: { name: names[0] ?? 'other', labels: { 'kubernetes.io/metadata.name': names[0] ?? 'other' } },
    labels: Object.fromEntries(
      podSelector.flatMap(({ key, operator, values }) => (operator === 'In' ? [[key, values[0] ?? '']] : [])),
    ),
    ports: [],
    hostNetwork: false,
    addresses: [],
  };
  const id = `pods/${selectorText(namespaceSelector)}/${selectorText(podSelector)}`;
  const rest = { namespaceSelector, podSelector, names, others: others !== undefined, base: example, head: example };
  return { kind: 'pods' as const, id, ...rest };
}

/** `app=web`, `tier!=db,front`, `debug`, `!debug`. */
export function requirement(text: string): Requirement {
  if (!text.includes('=')) {
    const isAbsent = text.startsWith('!');
    return { key: text.slice(Number(isAbsent)), operator: isAbsent ? 'DoesNotExist' : 'Exists', values: [] };
  }
  const [, key = '', not, values = ''] = /^(.*?)(!)?=(.*)$/.exec(text) ?? [];
  return { key, operator: not === undefined ? 'In' : 'NotIn', values: values.split(',') };
}

function selectorText(selector: Selector): string {
  return selector.map(({ key, operator, values }) => `${key} ${operator} ${values}`).join();
}

export function addresses(...cidrs: readonly string[]): AddressEndpoint {
  const ranges = cidrs.flatMap((cidr) => parseCidr(cidr)?.range ?? []);
  return { kind: 'addresses', id: `addresses/${cidrs[0]}`, ranges };
}

export const INTERNET = addresses('0.0.0.0/0');
export const INTERNET6 = addresses('::/0');

export function tcp(port: number, endPort = port): PortRange {
  return { protocol: 'TCP', port, endPort };
}

export function opened(
  sources: readonly Endpoint[],
  destinations: readonly Endpoint[],
  more: Partial<Change> = {},
): Change {
  return {
    change: 'opened',
    lifecycle: 'policy',
    sources,
    destinations,
    ports: ALL_PORTS.numbered,
    because: [],
    ...more,
  };
}

export function closed(...[sources, destinations, more]: Parameters<typeof opened>): Change {
  return opened(sources, destinations, { change: 'closed', ...more });
}

/** `cause('head allows', 'db/db-allow-ingress', 'spec.ingress[0]', 'k8s/db/allow.yaml', 12, 20)`. */
export function cause(
  what: `${Cause['side']} ${Cause['effect']}`,
  policy: string,
  rule: string,
  path: string,
  line: number,
  endLine: number,
): Cause {
  const [side, effect] = what.split(' ') as [Cause['side'], Cause['effect']];
  const [namespace = '', name = ''] = policy.split('/');
  return { side, effect, policy: { kind: 'NetworkPolicy', namespace, name }, rule, path, line, endLine };
}

export const BASE: VersionFacts = {
  version: 'main',
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
  files: 14,
  objects: 19,
  workloads: 4,
  policies: 6,
  tools: [],
};
export const HEAD: VersionFacts = {
  version: 'feature',
  commit: 'e4f5a6b7c8d9001122334455667788990a1b2c3d',
  files: 13,
  objects: 18,
  workloads: 4,
  policies: 5,
  tools: [],
};

export const LINKS = { serverUrl: 'https://github.com', owner: 'octo-org', repo: 'shop', runId: 4711 };

/** What a report of one cluster is made of. */
type Parts = Partial<Omit<Report, 'clusters' | 'rows'>> & {
  readonly endpoints?: readonly Endpoint[];
  readonly everything?: readonly Endpoint[];
};

/** A report of one cluster with nothing in it but what is given. */
export function report(
  { endpoints = [], everything = endpoints, ...parts }: Parts = {},
  failOn: FailOn = 'high',
): Report {
  const empty = { complete: true, changes: [], findings: [], problems: [], policyEdits: [] };
  const all = { base: BASE, head: HEAD, ...empty, ...parts };
  const clusters = [{ name: 'default', endpoints, everything, changes: all.changes }];
  const rows = flowRows(clusters, all.problems);
  return {
    verdict: verdict(all.findings, all.complete, failOn),
    clusters,
    ...all,
    ...atChangedLines({ rows, ...all }),
  };
}

/** A report as if it were about several clusters, each with the same changes. */
export function inClusters(one: Report, names: readonly string[]): Report {
  const clusters = names.flatMap((name) => one.clusters.map((cluster) => ({ ...cluster, name })));
  return {
    ...one,
    clusters,
    changes: clusters.flatMap(({ changes }) => changes),
    rows: flowRows(clusters, one.problems),
    findings: mergeFindings(clusters.map(({ name, changes }) => ({ cluster: name, changes, findings: one.findings }))),
  };
}

export function finding(
  parts: Partial<ClusterFinding> & Pick<ClusterFinding, 'severity' | 'title' | 'message'>,
): ClusterFinding {
  const rest = { rule: 'example', fingerprint: '0123456789abcdef', changes: [], clusters: ['default'] };
  return { confidence: 'exact', ...rest, ...parts };
}
