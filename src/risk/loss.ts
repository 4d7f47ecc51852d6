import type { Workload } from '../cluster/cluster.ts';
import type { Endpoint } from '../flow/change.ts';
import type { FieldPath, Manifest } from '../manifest/objects.ts';
import type { Sentence } from '../manifest/sentence.ts';
import type { Direction } from '../policy/tier.ts';
import { placeOf } from './cause.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, Material } from './finding.ts';
import { flowWords } from './flow-finding.ts';
import { narrow } from './flows.ts';
import { byCause } from './group.ts';
import type { Loss } from './isolation.ts';
import { placed } from './placed.ts';
import { counterpart } from './scope.ts';
import { plain } from './words.ts';

/** What pods do that nothing isolates: `2 workloads accept traffic from anywhere`. */
export function run(direction: Direction, count: number): Sentence {
  if (direction === 'egress') return plain('can send traffic anywhere');
  return plain(count === 1 ? 'accepts traffic from anywhere' : 'accept traffic from anywhere');
}

/** What opened by a loss, where it is not everything: `shop/web can now reach 10.0.0.0/8 on TCP 443`. */
export function openedBy({ flows, endWords }: Evidence, { direction, ends, opens }: Loss): Sentence {
  const [own, mine] = [new Set<string>(ends.map(({ id }) => id)), new Set(opens)];
  const isOwn = ({ id }: Endpoint) => own.has(id);
  const anybody = () => true;
  const parts = flows.opened
    .filter(({ change }) => mine.has(change))
    .map((part) => narrow(part, direction === 'egress' ? isOwn : anybody, direction === 'ingress' ? isOwn : anybody));
  // One sentence for all of them, whatever made each.
  const [group] = byCause(parts.map((part) => ({ ...part, lifecycle: 'policy', causes: [] })));
  return group === undefined ? plain('') : flowWords(endWords.head, 'can now reach', group);
}

/** The policies of a loss that head has otherwise or no more; none if it is the workloads that changed. */
export function changedPolicies({ edits }: Material, { policies }: Loss): readonly Manifest[] {
  return policies.map(({ policy }) => policy).filter((policy) => edits.policies.has(policy));
}

/** Where to look: what head has in place of the policy, or else the policy that is gone, or else the workload. */
export function placeOfLoss(material: Material, loss: Loss): Finding['place'] {
  const [was] = changedPolicies(material, loss);
  const [workload] = loss.workloads;
  if (was === undefined) return workload && placeOfChange(material, loss, workload);
  const now = counterpart(material.head.cluster, was);
  return now === undefined ? placed('base', was) : placed('head', now, changedField(was, now));
}

/** Where a workload got the labels by which policies no longer select it; as a whole, if it is not labels that changed. */
function placeOfChange({ changes }: Material, { opens }: Loss, { id, manifest }: Workload): Finding['place'] {
  const labels = opens.flatMap((index) => changes[index]?.relabelled ?? []);
  const own = labels.find(({ object: { kind, namespace, name } }) => `${namespace}/${kind}/${name}` === id);
  return own === undefined ? placed('head', manifest) : placeOf({ causes: [], relabelled: [own] });
}

/** Isolation hangs on the directions of a policy and on the pods that it selects. */
function changedField(was: Manifest, now: Manifest): FieldPath | undefined {
  const changed = ['policyTypes', 'podSelector'].find((name) => specOf(was, name) !== specOf(now, name));
  return changed === undefined ? undefined : ['spec', changed];
}

/** What a policy has in a field of its spec, whatever it wrote there. */
function specOf({ body }: Manifest, field: string): string | undefined {
  return JSON.stringify(Object(body['spec'])[field]);
}
