import type { Finding } from '../risk/finding.ts';
import { clustersOf } from './clusters.ts';
import { ICONS, isAlarming } from './heading.ts';
import { type Links, placeLink, sideWords } from './place.ts';
import { markdown, unbroken } from './quote.ts';
import type { Report } from './report.ts';
import { ruleLink, ruleList } from './rule-link.ts';

/** The findings as a table, each with the place to look at. Empty if there are none to show. */
export function findingsTable(report: Report, links: Links | undefined, limit: number): string {
  const lines = report.findings.slice(0, limit).map((finding, i) => {
    // The alert has said the sentence of the worst one.
    const said = i === 0 && isAlarming(finding.severity);
    const named = `${title(finding, links)}${clustersOf(finding, report)}`;
    const what = [named, ...(said ? [] : [markdown(finding.message)]), ...notes(finding, links)];
    const cells = [severity(finding), what.join('<br>'), where(finding, report, links)];
    return `| ${cells.join(' | ')} |`;
  });
  return lines.length === 0 ? '' : ['| | Finding | Where |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function severity(finding: Finding): string {
  return unbroken(`${ICONS[finding.severity]} ${finding.severity}`);
}

function title({ rule, title, confidence }: Finding, links: Links | undefined): string {
  const bold = `**${ruleLink(rule, markdown({ words: [title], names: [] }), links)}**`;
  return confidence === 'exact' ? bold : `${bold} (assumed)`;
}

/** What is assumed, and which other rules the same flows break. */
function notes({ confidenceReason, also = [] }: Finding, links: Links | undefined): string[] {
  const reason = confidenceReason === undefined ? [] : [markdown(confidenceReason)];
  const others = also.length === 0 ? [] : [`Also: ${ruleList(also, links)}`];
  return [...reason, ...others].map((note) => `<sub>${note}</sub>`);
}

function where({ place }: Finding, report: Report, links: Links | undefined): string {
  return place === undefined ? '' : `${placeLink(place, report, links)}${sideWords(place, report)}`;
}
