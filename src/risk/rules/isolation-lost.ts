import { namespaceIn } from '../../cluster/namespace.ts';
import { type Sentence, say } from '../../manifest/sentence.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { selectsWorkload } from '../departed.ts';
import { isInhabited } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding, Severity } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Loss } from '../isolation.ts';
import { changedPolicies, openedBy, placeOfLoss, run } from '../loss.ts';
import { tiersNear } from '../scope.ts';
import { capitalised, list, nameOf, plain, policies, policyNames } from '../words.ts';

const RULE = 'isolation-lost';

/**
 * Pods that a policy isolated and none does now, in a namespace that is still there (R01): the policy was deleted, does not
 * list the direction or select them any more, or the pods got other labels or moved to the host network.
 */
export const isolationLost: RiskRule = (evidence) =>
  evidence.losses.filter((loss) => loss.of !== 'namespace').map((loss) => finding(evidence, loss));

function finding(evidence: Evidence, loss: Loss): Finding {
  const { direction, namespace, workloads } = loss;
  const names = policyNames(loss.policies);
  const place = placeOfLoss(evidence, loss);
  return {
    rule: RULE,
    severity: severity(evidence, loss),
    ...(workloads.length === 0 ? UNDECLARED : EXACT),
    title: direction === 'ingress' ? 'Isolation lost for ingress' : 'Isolation lost for egress',
    message: workloads.length === 0 ? ofUndeclared(evidence, loss, names) : ofWorkloads(evidence, loss, names),
    fingerprint: fingerprint(RULE, [
      namespace,
      direction,
      ...[...names].sort(),
      ...workloads.map(({ id }) => id).sort(),
    ]),
    ...(place && { place }),
    changes: loss.opens,
  };
}

/**
 * Pods that no manifest declares may well be there: a chart that is rendered elsewhere makes them, or another repository.
 * Where no workload is declared they are all that there is, and it is worst when the namespace has no isolation left at all.
 * Beside workloads that are, somebody wrote a policy that selects none of those for just these pods. One that did select
 * some leaves nobody open whom anybody knows of: they went away with it, or these pods are the rest of a wider selector.
 */
function severity({ base, head }: Evidence, { direction, namespace, workloads, opens, policies }: Loss): Severity {
  if (workloads.length > 0) return opens.length > 0 ? 'critical' : 'medium';
  if (!isInhabited([base, head], namespace)) {
    const near = tiersNear(head)(namespaceIn(head.cluster, namespace));
    return near[direction].some((tier) => tier.governs.length > 0) ? 'high' : 'critical';
  }
  const forOthers = policies.filter(({ policy }) => !selectsWorkload(base, direction, policy));
  if (forOthers.length === 0) return 'low';
  // What selects a workload only now was most likely written for that one, with a wrong label.
  return forOthers.every(({ policy }) => selectsWorkload(head, direction, policy)) ? 'medium' : 'high';
}

function ofUndeclared(evidence: Evidence, loss: Loss, names: readonly string[]): Sentence {
  const { direction, ends, limited } = loss;
  const open = limited ? openedBy(evidence, loss) : say`what runs there of these ${run(direction, 1)}`;
  const pods = evidence.endWords.head(ends);
  return capitalised(say`${policies(names)} isolated ${plain(direction)} for ${pods}. No policy does now: ${open}.`);
}

function ofWorkloads(evidence: Evidence, loss: Loss, names: readonly string[]): Sentence {
  const { direction, workloads, limited } = loss;
  const pods = list(workloads.map(nameOf).sort());
  const one = workloads.length === 1;
  const anywhere = () => say`${plain(one ? 'it' : 'they')} ${run(direction, workloads.length)}`;
  const result = say`No policy does now: ${limited ? openedBy(evidence, loss) : anywhere()}.`;
  if (changedPolicies(evidence, loss).length > 0)
    return capitalised(say`${policies(names)} isolated ${plain(direction)} for ${pods}. ${result}`);
  const moved = workloads.every(({ hostNetwork }) => hostNetwork);
  const why = moved ? say`${pods} moved to the host network` : say`The labels of ${pods} changed`;
  return say`${why}, out of reach of ${policies(names)}, which isolated ${plain(one ? 'its' : 'their')} ${plain(direction)}. ${result}`;
}
