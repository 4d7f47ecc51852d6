import type { Endpoint } from '../../flow/change.ts';
import { say } from '../../manifest/sentence.ts';
import { assumed, type Confidence, EXACT, UNDECLARED } from '../confidence.ts';
import { type DnsChange, explainDns } from '../dns-change.ts';
import { areUndeclared } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { narrow } from '../flows.ts';
import { labelsBehind } from '../group.ts';
import { asksDns, declaresDns, mayAskDns } from '../resolver.ts';
import { capitalised, plain } from '../words.ts';

const RULE = 'dns-lost';

/** Workloads that could ask cluster DNS and no longer can: the commonest outage that policies make. */
export const dnsLost: RiskRule = (evidence) =>
  evidence.dns.filter(({ kind }) => kind === 'lost').map((change) => finding(evidence, change));

function finding(evidence: Evidence, change: DnsChange): Finding {
  const ids = change.ends.map(({ id }) => id).sort();
  const isMine = ({ id }: Endpoint) => ids.includes(id);
  const mine = evidence.flows.closed.filter((flows) => mayAskDns(flows) && flows.sources.some(isMine));
  const closed = mine.filter(asksDns);
  const { because, place } = explainDns(change, labelsBehind(mine.map((flows) => narrow(flows, isMine, () => true))));
  return {
    rule: RULE,
    severity: evidence.settings.failOnDnsLoss ? 'high' : 'medium',
    ...sureness(evidence, change),
    title: 'DNS lost',
    message: say`${capitalised(evidence.endWords.head(change.ends))} can no longer ask cluster DNS${because}. ${plain('Names stop resolving there.')}`,
    fingerprint: fingerprint(RULE, ids),
    ...(place && { place }),
    changes: closed.map((flows) => flows.change),
  };
}

function sureness({ head }: Evidence, { ends }: DnsChange): Confidence {
  if (areUndeclared(ends)) return UNDECLARED;
  if (declaresDns(head)) return EXACT;
  return assumed(say`No manifest declares the pods of cluster DNS; the usual ones are taken for granted.`);
}
