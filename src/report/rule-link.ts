import { RULE_FACTS } from '../risk/rule-facts.ts';
import type { Links } from './place.ts';
import { code, urlPath } from './quote.ts';

/** Words of ours in Markdown, as a link to the page that explains a rule; the words alone where there is no such page. */
export function ruleLink(rule: string, words: string, links: Links | undefined): string {
  const page = Object.hasOwn(RULE_FACTS, rule) ? urlPath(`${rule}.md`) : undefined;
  return links?.rulesUrl === undefined || page === undefined ? words : `[${words}](${links.rulesUrl}/${page})`;
}

/** The ids of rules in Markdown, each with a link to its page. */
export function ruleList(rules: readonly string[], links: Links | undefined): string {
  return rules.map((rule) => ruleLink(rule, code(rule), links)).join(', ');
}
