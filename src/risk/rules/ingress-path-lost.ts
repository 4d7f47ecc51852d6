import { say } from '../../manifest/sentence.ts';
import type { ClosedRule } from '../closings.ts';
import { isDeclared } from '../ends.ts';
import { createLostPath } from '../ingress-path.ts';
import { list, nameOf, plain } from '../words.ts';

/** Workloads that lost their only way in from ingress controllers, or to their webhook: users will notice. */
export const ingressPathLost: ClosedRule = (evidence, { group }) => {
  const lostPath = createLostPath(evidence, group);
  const lost = group.destinations.filter(isDeclared).map((end) => ({ end, path: lostPath(end) }));
  const names = (path: string) =>
    lost.flatMap((each) => (each.path === path && each.end.head ? nameOf(each.end.head) : []));
  const [users, webhooks] = [names('controllers'), names('webhook')];
  if (users.length + webhooks.length === 0) return undefined;
  const ofUsers = users.length === 0 ? plain('') : say` No ingress controller reaches ${list(users.sort())} any more.`;
  const ofWebhooks =
    webhooks.length === 0 ? plain('') : say` The API server no longer reaches the webhook of ${list(webhooks.sort())}.`;
  return {
    rule: 'ingress-path-lost',
    severity: 'medium',
    title: users.length > 0 ? 'Way in lost' : 'Webhook cut off',
    verb: 'can no longer reach',
    more: say`${ofUsers}${ofWebhooks}`,
  };
};
