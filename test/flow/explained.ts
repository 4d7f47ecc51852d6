import { buildCluster } from '../../src/cluster/build.ts';
import { parseAsked } from '../../src/flow/asked.ts';
import type { State } from '../../src/flow/change.ts';
import { parseEnd } from '../../src/flow/end.ts';
import type { Answer, Explanation } from '../../src/flow/explain.ts';
import { explainFlow, type FlowExplanation } from '../../src/flow/explain-flow.ts';
import { rangesOf } from '../../src/flow/ports.ts';
import { fieldName, type Manifest, namespaceOf, qualifiedName } from '../../src/manifest/objects.ts';
import { portNames } from '../../src/naming/ports.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import type { Provenance } from '../../src/policy/tier.ts';
import { manifestsIn } from '../cluster/manifests.ts';

export interface Question {
  readonly from: string;
  readonly to: string;
  readonly port?: string;
  readonly protocol?: string;
}

/** A version of these documents, which are one file. */
export function stateOf(...documents: readonly string[]): State {
  const { cluster } = buildCluster(manifestsIn(documents.join('\n---\n')));
  return { cluster, tiers: compilePolicies(cluster).tiers };
}

/** The answers for one flow in one version, or in base and head. */
export function explained(versions: readonly State[], question: Question): readonly FlowExplanation[] {
  const names = versions.length === 1 ? ['it'] : ['base', 'head'];
  const asked = parseAsked(question.port, question.protocol);
  const named = versions.map((state, i) => ({ name: names[i] ?? '', state }));
  return explainFlow(parseEnd(question.from), parseEnd(question.to), asked, named);
}

/** The one explanation of a flow in one version. */
export function theExplanation(version: State, question: Question): Explanation {
  const [answer, ...others] = explained([version], question);
  const explanation = answer?.versions[0]?.explanation;
  if (explanation === undefined || others.length > 0) throw new Error('not one explanation');
  return explanation;
}

/** Each answer of a side in a line: `TCP 80: allowed, rule shop/db spec.ingress[0]`. */
export function told(side: readonly Answer[]): string[] {
  return side.map(({ ports, decision, misses, contestedBy }) => {
    const { allowed, reason, by, tier, passed } = decision;
    const words = [
      `${portNames(rangesOf(ports))}: ${allowed ? 'allowed' : 'denied'}`,
      ...(passed.length > 0 ? [`passed by ${passed.map(nameOf).join(' and ')}`] : []),
      [reason, ...(tier === undefined || tier === 'network-policy' ? [] : [`in ${tier}`]), ...by.map(nameOf)].join(' '),
      ...misses.map(
        (miss) =>
          `not ${nameOf(miss.rule.from)}: ${[...(miss.peers ? ['peers'] : []), ...(miss.ports ? ['ports'] : [])].join(' and ')}`,
      ),
      ...contestedBy.map((from) => `against ${nameOf(from)}`),
    ];
    return words.join(', ');
  });
}

/** The verdicts in a line each: `denied by ingress: all ports`. */
export function verdicts({ verdicts }: Explanation): string[] {
  return verdicts.map(({ ports, egress, ingress }) => {
    const denying = [...(egress ? [] : ['egress']), ...(ingress ? [] : ['ingress'])];
    return `${denying.length === 0 ? 'allowed' : `denied by ${denying.join(' and ')}`}: ${portNames(rangesOf(ports))}`;
  });
}

function nameOf({ policy, field }: Provenance): string {
  return `${policyOf(policy)}${field.length === 0 ? '' : ` ${fieldName(field).replace('spec.', '')}`}`;
}

function policyOf(policy: Manifest): string {
  return qualifiedName(namespaceOf(policy), policy.name);
}
