import { type ByRule, createByRule } from './by-rule.ts';
import { type DnsChange, dnsChanges } from './dns-change.ts';
import { createEndWords, type EndWords } from './end-words.ts';
import type { Inside } from './ends.ts';
import type { Finding, Material } from './finding.ts';
import { type Flows, flowsOf } from './flows.ts';
import { type Loss, losses } from './isolation.ts';
import { type Opened, openedByRules } from './opened.ts';
import { type Indexed, indexRules } from './rule-index.ts';
import { endsIn, unsettled } from './unsettled.ts';

/** What a rule looks at: the comparison, and what several rules draw from it. */
export interface Evidence extends Material, Indexed {
  /** The ends that policies may judge in another way than before. */
  readonly unsettled: readonly Inside[];
  readonly losses: readonly Loss[];
  readonly dns: readonly DnsChange[];
  /** All flows that opened or closed. */
  readonly flows: { readonly opened: readonly Flows[]; readonly closed: readonly Flows[] };
  readonly byRule: ByRule;
  /** The opened flows that need a finding of their own, each with the rule that lets it through. */
  readonly opened: Opened;
  /** Names ends of flows in the sentences, as each version has them. */
  readonly endWords: Readonly<Record<'base' | 'head', EndWords>>;
}

/** A risk rule: a pure function of the evidence. */
export type RiskRule = (evidence: Evidence) => readonly Finding[];

export function gather(material: Material): Evidence {
  const where = unsettled(material);
  const ends = endsIn(where, material);
  const lost = losses(material, ends);
  const opened = flowsOf(material, 'opened');
  const rules = indexRules(material);
  const byRule = createByRule({ ...material, rules });
  return {
    ...material,
    rules,
    byRule,
    unsettled: ends,
    losses: lost,
    dns: dnsChanges(material, where),
    flows: { opened, closed: flowsOf(material, 'closed') },
    opened: openedByRules(material, opened, lost, byRule),
    endWords: { base: createEndWords(material, 'base'), head: createEndWords(material, 'head') },
  };
}
