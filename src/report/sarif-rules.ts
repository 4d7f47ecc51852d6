import type { Severity } from '../risk/finding.ts';
import { RULE_FACTS } from '../risk/rule-facts.ts';
import type { RuleFacts } from '../risk/rule-sources.ts';
import type { Links } from './place.ts';

/** How a severity is said in SARIF, and the number by which GitHub says it (9 and more is critical, 7 high, 4 medium). */
const LEVELS: Readonly<Record<Severity, { readonly level: 'error' | 'warning' | 'note'; readonly score?: string }>> = {
  critical: { level: 'error', score: '9.5' },
  high: { level: 'error', score: '8.0' },
  medium: { level: 'warning', score: '5.5' },
  low: { level: 'note', score: '2.0' },
  info: { level: 'note' },
};

/** A rule that is not in the table has its id for words. */
function factsOf(rule: string): Partial<RuleFacts> {
  return Object.hasOwn(RULE_FACTS, rule) ? (RULE_FACTS[rule] ?? {}) : {};
}

export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return LEVELS[severity].level;
}

/**
 * The id of a rule at a severity, `default-deny-removed/critical`. Code scanning shows the severity of the rule and never that
 * of a result, and one rule finds what is critical here and medium there.
 */
export function ruleId(rule: string, severity: Severity): string {
  return `${rule}/${severity}`;
}

/**
 * A rule as a `reportingDescriptor` (SARIF 2.1.0, 3.49).
 *
 * @param links of the Action, which knows where its pages are
 */
export function sarifRule(rule: string, severity: Severity, links: Links | undefined) {
  const { level, score } = LEVELS[severity];
  const { code, summary = rule, reason = summary, sources = [] } = factsOf(rule);
  const text = `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}`;
  const page = links?.rulesUrl === undefined ? undefined : `${links.rulesUrl}/${rule}.md`;
  const help = 'What it means, how severe it is and what to do about it';
  return {
    id: ruleId(rule, severity),
    name: rule.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text: `${text}. ${reason}` },
    help: {
      text: [reason, `${help}: docs/rules/${rule}.md`, ...sources.map(({ name, url }) => `${name}: ${url}`)].join('\n'),
      markdown: [
        reason,
        page === undefined ? `${help}: \`docs/rules/${rule}.md\`` : `[${help}](${page})`,
        ...sources.map(({ name, url }) => `[${name}](${url})`),
      ].join('\n\n'),
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level },
    properties: {
      tags: [
        'security',
        'kubernetes',
        'network-policy',
        ...(code === undefined || code === '–' ? [] : code.split(', ')),
      ],
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}
