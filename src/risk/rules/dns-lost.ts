import { say } from '../../manifest/sentence.ts';
import { type DnsChange, explainDns } from '../dns-change.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { asksDns, declaresDns } from '../resolver.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'dns-lost';

/** Workloads that could ask cluster DNS and no longer can: the commonest outage that policies make. */
export const dnsLost: RiskRule = (evidence) =>
  evidence.dns.filter(({ kind }) => kind === 'lost').map((change) => finding(evidence, change));

function finding(evidence: Evidence, change: DnsChange): Finding {
  const ids = change.workloads.map(({ id }) => id).sort();
  const closed = evidence.flows.closed.filter(
    (flows) => asksDns(flows) && flows.sources.some(({ id }) => ids.includes(id)),
  );
  const { because, place } = explainDns(change);
  return {
    rule: RULE,
    severity: 'medium',
    confidence: declaresDns(evidence.head) ? 'exact' : 'assumed',
    title: 'DNS lost',
    message: say`${list(change.workloads.map(nameOf).sort())} can no longer ask cluster DNS${because}. ${plain('Names stop resolving there.')}`,
    fingerprint: fingerprint(RULE, [evidence.head.cluster.name, ...ids]),
    ...(place && { place }),
    changes: closed.map((flows) => flows.change),
  };
}
