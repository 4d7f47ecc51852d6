import { type Sentence, say } from '../../manifest/sentence.ts';
import { assumed, EXACT } from '../confidence.ts';
import { isEmptied } from '../departed.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding, Severity } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Loss } from '../isolation.ts';
import { openedBy, placeOfLoss, run } from '../loss.ts';
import { workloadsIn } from '../scope.ts';
import { survival } from '../survival.ts';
import { list, nameOf, plain, policyNames } from '../words.ts';

const RULE = 'default-deny-removed';

/**
 * A namespace of which a policy isolated every pod, and none does now (R01, R12). It is the effect that counts: a deny-all
 * that lets DNS or the own namespace through is one as well, and one that was renamed, moved, split or replaced is still there.
 */
export const defaultDenyRemoved: RiskRule = (evidence) =>
  evidence.losses.filter((loss) => loss.of === 'namespace').map((loss) => finding(evidence, loss));

function finding(evidence: Evidence, loss: Loss): Finding {
  const { direction, namespace, policies } = loss;
  const place = placeOfLoss(evidence, loss);
  return {
    rule: RULE,
    severity: severityOf(evidence, loss),
    ...(survival(evidence, namespace) === 'there'
      ? EXACT
      : assumed(say`No manifest says that ${namespace} is still there.`)),
    title: direction === 'ingress' ? 'Default-deny removed for ingress' : 'Default-deny removed for egress',
    message: say`${list(policyNames(policies))} isolated ${plain(direction)} for every pod in ${namespace}. ${without(evidence, loss)}`,
    fingerprint: fingerprint(RULE, [namespace, direction]),
    ...(place && { place }),
    changes: loss.opens,
  };
}

/**
 * Worst where a workload is open, or where none was ever declared, so that whatever runs there is. A namespace that stays
 * when the last workload has left it with its policies has nothing in it that anybody here knows of.
 */
function severityOf(evidence: Evidence, { namespace, workloads, opens }: Loss): Severity {
  if (isEmptied(evidence, namespace)) return 'medium';
  const isOpen = workloads.length > 0 && opens.length > 0;
  return isOpen || workloadsIn(evidence.head.cluster, namespace).length === 0 ? 'critical' : 'high';
}

function without(evidence: Evidence, loss: Loss): Sentence {
  const { direction, namespace, workloads, limited } = loss;
  const open = workloads.length;
  const declared = workloadsIn(evidence.head.cluster, namespace).length;
  if (isEmptied(evidence, namespace))
    return say`The workloads declared there went away too, but any other pod ${run(direction, 1)}.`;
  if (limited) return say`Without that, ${openedBy(evidence, loss)}.`;
  if (declared === 0) return say`Without that, every pod there that no other policy selects ${run(direction, 1)}.`;
  if (open === 0) {
    const safe = plain(declared === 1 ? 'one workload' : `${declared} workloads`);
    return say`Other policies still isolate the ${safe} declared there, but any other pod ${run(direction, 1)}.`;
  }
  return say`Without that, ${share(open, declared)} ${run(direction, open)}: ${list(workloads.map(nameOf).sort())}.`;
}

function share(open: number, declared: number): Sentence {
  if (declared === 1) return plain('its only workload');
  if (open < declared) return plain(`${open} of ${declared} workloads`);
  return plain(declared === 2 ? 'both workloads' : `all ${declared} workloads`);
}
