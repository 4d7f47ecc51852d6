import type { Finding } from '../risk/finding.ts';
import type { FlowRow } from './flow-row.ts';
import { ICONS, isAlarming } from './heading.ts';
import { type Links, placeLink, sideWords } from './place.ts';
import { markdown, unbroken } from './quote.ts';
import type { Report } from './report.ts';

const MOST_FLOWS = 2;

/** The findings as a table, each with the place to look at. Empty if there are none to show. */
export function findingsTable(
  report: Report,
  rows: readonly FlowRow[],
  links: Links | undefined,
  limit: number,
): string {
  const lines = report.findings.slice(0, limit).map((finding, i) => {
    // The alert has said the worst one's sentence; here its flows say more.
    const said = i === 0 && isAlarming(finding.severity);
    const detail = said ? flowLines(finding, rows) : markdown(finding.message);
    const cells = [severity(finding), title(finding) + (detail && `<br>${detail}`), where(finding, report, links)];
    return `| ${cells.join(' | ')} |`;
  });
  return lines.length === 0 ? '' : ['| | Finding | Where |', '| :-- | :-- | :-- |', ...lines].join('\n');
}

function severity(finding: Finding): string {
  return unbroken(`${ICONS[finding.severity]} ${finding.severity}`);
}

function title({ title, confidence }: Finding): string {
  const bold = `**${markdown({ words: [title], names: [] })}**`;
  return confidence === 'exact' ? bold : `${bold} (assumed)`;
}

function flowLines(finding: Finding, rows: readonly FlowRow[]): string {
  const flows = finding.changes.flatMap((index) => rows[index] ?? []);
  const lines = flows.slice(0, MOST_FLOWS).map((row) => `${markdown(row.from)} → ${markdown(row.to)}, ${row.ports}`);
  const rest = flows.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

function where({ place }: Finding, report: Report, links: Links | undefined): string {
  return place === undefined ? '' : `${placeLink(place, report, links)}${sideWords(place, report)}`;
}
