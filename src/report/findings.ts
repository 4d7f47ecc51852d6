import { amount } from '../naming/amount.ts';
import type { Finding } from '../risk/finding.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { acceptedWords } from './accepted.ts';
import { clustersOf } from './clusters.ts';
import { ICONS, isAlarming } from './heading.ts';
import { type Links, placeLink, sideWords } from './place.ts';
import { markdown, unbroken } from './quote.ts';
import type { Report } from './report.ts';
import { ruleLink, ruleList } from './rule-link.ts';

/** More rows than a screen holds are folded: the most severe are in sight. */
const SCREEN = 20;

/** The findings as a table, each with the place to look at. Empty if there are none to show. */
export function findingsTable(report: Report, links: Links | undefined, limit: number): string {
  const lines = report.findings.slice(0, limit).map((finding, i) => {
    // The alert has said the sentence of the worst one, and what it assumes.
    const said = i === 0 && isAlarming(finding.severity) && finding.waived === undefined;
    const named = `${title(finding, links)}${clustersOf(finding, report)}`;
    const accepted = acceptedWords(finding);
    const what = [
      named,
      ...(said ? [] : [markdown(finding.message)]),
      ...notes(finding, said, links),
      ...(accepted === undefined ? [] : [markdown(accepted)]),
    ];
    const cells = [severity(finding), what.join('<br>'), where(finding, report, links)];
    return `| ${cells.join(' | ')} |`;
  });
  const rest = lines.slice(SCREEN);
  const folded = `<details>\n<summary><b>${amount(rest.length, 'more finding')}</b></summary>\n\n${table(rest)}\n\n</details>`;
  return [table(lines.slice(0, SCREEN)), rest.length === 0 ? '' : folded].filter((part) => part !== '').join('\n\n');
}

function table(lines: readonly string[]): string {
  return lines.length === 0 ? '' : ['| | Finding | Where |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function severity({ severity, waived }: ClusterFinding): string {
  return unbroken(waived === undefined ? `${ICONS[severity]} ${severity}` : `☑️ ${severity}, accepted`);
}

function title({ rule, title, confidence }: Finding, links: Links | undefined): string {
  const bold = `**${ruleLink(rule, markdown({ words: [title], names: [] }), links)}**`;
  return confidence === 'exact' ? bold : `${bold} (assumed)`;
}

/** What is assumed, and which other rules the same flows break. */
function notes({ confidenceReason, also = [] }: Finding, said: boolean, links: Links | undefined): string[] {
  const reason = confidenceReason === undefined || said ? [] : [markdown(confidenceReason)];
  const others = also.length === 0 ? [] : [`Also: ${ruleList(also, links)}`];
  return [...reason, ...others].map((note) => `<sub>${note}</sub>`);
}

function where({ place }: Finding, report: Report, links: Links | undefined): string {
  return place === undefined ? '' : `${placeLink(place, report, links)}${sideWords(place, report)}`;
}
