import { say } from '../../manifest/sentence.ts';
import { type DnsChange, explainDns } from '../dns-change.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause } from '../flows.ts';
import { freed } from '../isolation.ts';
import { asksDns, declaresDns } from '../resolver.ts';
import { list, nameOf } from '../words.ts';

const RULE = 'dns-opened';
const TITLE = 'DNS opened';

/** Cluster DNS can be asked and could not (R15): a flow that every platform has, named for the record. */
export const dnsOpened: RiskRule = (evidence) => {
  const { across, within } = evidence.opened;
  const declared = byCause([...across, ...within].filter(asksDns)).map((group) =>
    flowFinding(evidence, group, { rule: RULE, severity: 'info', title: TITLE, verb: 'can now ask cluster DNS at' }),
  );
  return declaresDns(evidence.head) ? declared : gained(evidence);
};

/** Where no manifest declares the pods of cluster DNS, their flows are in no change. */
function gained(evidence: Evidence): Finding[] {
  const { egress } = freed(evidence.losses);
  return evidence.dns
    .filter(({ kind, workloads }) => kind === 'gained' && !workloads.every(({ id }) => egress.has(id)))
    .map((change) => finding(evidence, change));
}

function finding({ head }: Evidence, change: DnsChange): Finding {
  const { because, place } = explainDns(change);
  return {
    rule: RULE,
    severity: 'info',
    confidence: 'assumed',
    title: TITLE,
    message: say`${list(change.workloads.map(nameOf).sort())} can now ask cluster DNS${because}.`,
    fingerprint: fingerprint(RULE, [head.cluster.name, ...change.workloads.map(({ id }) => id).sort()]),
    ...(place && { place }),
    changes: [],
  };
}
