import type { Cause, Relabelled } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { isUndeclared, labelledName } from '../naming/workloads.ts';
import type { Finding } from './finding.ts';
import { enumerate, nameOf, plain, policies } from './words.ts';

/** Whether a cause is about what a pod lets in. */
export function isIngress({ rule }: Cause): boolean {
  return rule.startsWith('spec.ingress');
}

/** Whether a cause is about what a pod sends out. */
export function isEgress({ rule }: Cause): boolean {
  return rule.startsWith('spec.egress');
}

/** Whether a cause only passes flows on to the next tier, or did. */
export function isPass({ effect }: Cause): boolean {
  return effect === 'passes';
}

/** One text for each rule of each version. */
export function nameOfCause({ side, policy, rule }: Cause): string {
  return JSON.stringify([side, policy.kind, policy.namespace, policy.name, rule]);
}

/** Where a reviewer should look: at the labels, where they made the change, or else at the first cause. */
export function placeOf({ causes: [cause], relabelled: [labels] }: Made): Finding['place'] {
  const first = labels ?? cause;
  return first && { side: first.side, path: first.path, line: first.line, endLine: first.endLine };
}

/** What made flows open or close; `relabelled` is empty if it was not labels. */
interface Made {
  readonly causes: readonly Cause[];
  readonly relabelled: readonly Relabelled[];
}

/**
 * The end of a sentence about flows: `: policy shop/web allows it`, `: the labels of shop/api changed, and policy shop/db no
 * longer allows it`; nothing where nothing is known.
 */
export function because({ causes, relabelled }: Made): Sentence {
  const [by, last] = [causes.filter(isPass), causes.filter((cause) => !isPass(cause))].flatMap(wordsFor);
  if (by === undefined) return plain('');
  return withLabels(relabelled, last === undefined ? by : say`${by}, and ${last}`);
}

function wordsFor(causes: readonly Cause[]): Sentence[] {
  const [first] = causes;
  if (first === undefined) return [];
  const verb = isPass(first) ? 'pass' : first.effect === 'allows' ? 'allow' : 'prevent';
  return [
    decidedBy(
      causes.map(({ policy }) => nameOf(policy)),
      first.side,
      verb,
    ),
  ];
}

/** The same of any decider: what the labels did comes first. */
export function withLabels(relabelled: readonly Relabelled[], by: Sentence): Sentence {
  return relabelled.length === 0 ? say`: ${by}` : say`: ${labelsChanged(relabelled)}, and ${by}`;
}

/** `the labels of shop/api and namespace data changed`, `no manifest declares namespace ops any more`. */
export function labelsChanged(relabelled: readonly Relabelled[]): Sentence {
  const names = (some: readonly Relabelled[]) => enumerate(some.map(labelledName));
  const gone = relabelled.filter(isUndeclared);
  const others = relabelled.filter((one) => !isUndeclared(one));
  return enumerate([
    ...(others.length === 0 ? [] : [say`the labels of ${names(others)} changed`]),
    ...(gone.length === 0 ? [] : [say`no manifest declares ${names(gone)} any more`]),
  ]);
}

/** `policies shop/a and shop/b no longer prevent it`, of policies in one of the versions. */
export function decidedBy(by: readonly string[], side: Cause['side'], verb: keyof typeof DOES): Sentence {
  const names = [...new Set(by)];
  const does = DOES[verb][names.length === 1 ? 'one' : 'many'];
  return say`${policies(names)} ${plain(`${side === 'base' ? 'no longer ' : ''}${does}`)}`;
}

const DOES = {
  allow: { one: 'allows it', many: 'allow it' },
  prevent: { one: 'prevents it', many: 'prevent it' },
  pass: { one: 'passes it on to NetworkPolicies', many: 'pass it on to NetworkPolicies' },
} as const;
