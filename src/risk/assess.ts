import { closedFlows } from './closings.ts';
import { gather, type RiskRule } from './evidence.ts';
import { type Finding, type Material, SEVERITIES } from './finding.ts';
import { openedFlows } from './openings.ts';
import { removed } from './removed.ts';
import { rankOf } from './rule-facts.ts';
import { crossNamespaceOpened } from './rules/cross-namespace-opened.ts';
import { dashSuspected } from './rules/dash-suspected.ts';
import { dataStoreReachable } from './rules/data-store-reachable.ts';
import { defaultDenyRemoved } from './rules/default-deny-removed.ts';
import { dnsLost } from './rules/dns-lost.ts';
import { dnsOpened } from './rules/dns-opened.ts';
import { flowClosed } from './rules/flow-closed.ts';
import { flowMoved } from './rules/flow-moved.ts';
import { flowOpened } from './rules/flow-opened.ts';
import { ingressPathLost } from './rules/ingress-path-lost.ts';
import { internetEgress } from './rules/internet-egress.ts';
import { internetIngress } from './rules/internet-ingress.ts';
import { isolationGained } from './rules/isolation-gained.ts';
import { isolationLost } from './rules/isolation-lost.ts';
import { latentOpening } from './rules/latent-opening.ts';
import { metadataApiReachable } from './rules/metadata-api-reachable.ts';
import { noDefaultDeny } from './rules/no-default-deny.ts';
import { nodePortReachable } from './rules/node-port-reachable.ts';
import { nonProductionToProduction } from './rules/non-production-to-production.ts';
import { peerMatchesNothing } from './rules/peer-matches-nothing.ts';
import { policyName } from './rules/policy-name.ts';
import { policyRedundant } from './rules/policy-redundant.ts';
import { policyRejected } from './rules/policy-rejected.ts';
import { policySelectsNothing } from './rules/policy-selects-nothing.ts';
import { reachWidened } from './rules/reach-widened.ts';
import { trustedFlowOpened } from './rules/trusted-flow-opened.ts';
import { workloadNotIsolated } from './rules/workload-not-isolated.ts';

const RULES: readonly RiskRule[] = [
  defaultDenyRemoved,
  isolationLost,
  metadataApiReachable,
  openedFlows(
    [
      internetIngress,
      internetEgress,
      nodePortReachable,
      dataStoreReachable,
      nonProductionToProduction,
      reachWidened,
      crossNamespaceOpened,
    ],
    { trusted: trustedFlowOpened, otherwise: flowOpened },
  ),
  policyRejected,
  workloadNotIsolated,
  dnsLost,
  policySelectsNothing,
  closedFlows([ingressPathLost, flowMoved], flowClosed),
  removed,
  dnsOpened,
  isolationGained,
  latentOpening,
  peerMatchesNothing,
  dashSuspected,
  noDefaultDeny,
  policyRedundant,
  policyName,
];

/** All that a reviewer must judge in a comparison: most severe first, then by file, rule and line. */
export function assess(material: Material): readonly Finding[] {
  const evidence = gather(material);
  const byLine = (a: Finding, b: Finding) => (a.place?.line ?? 0) - (b.place?.line ?? 0);
  return RULES.flatMap((rule) => rule(evidence))
    .sort((a, b) => rankOf(a.rule) - rankOf(b.rule) || byLine(a, b))
    .sort(byWeight);
}

/** The most severe first, then by file. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.place?.path ?? '', b.place?.path ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
