import type { Change } from '../flow/change.ts';
import { grouped } from '../naming/amount.ts';
import { causesOf, effectWords, labelsChanged, withoutCause } from './because.ts';
import { clustersOf } from './clusters.ts';
import { lifecycleWords } from './flow-row.ts';
import { type Links, placeLink } from './place.ts';
import { markdown, unbroken } from './quote.ts';
import type { FlowRow, Report } from './report.ts';
import { countRows } from './verdict.ts';

const MOST_CAUSES = 2;
/** More rows than a screen holds, and the part starts closed. */
const SCREEN = 20;

/** What opens and closes, in the order of reading. Empty if there is nothing to show. */
export function flowsTable(report: Report, rows: readonly FlowRow[], links: Links | undefined, limit: number): string {
  const shown = rows.slice(0, limit);
  if (shown.length === 0) return '';
  const { opened, closed } = countRows(rows);
  return [
    shown.length > SCREEN ? '<details>' : '<details open>',
    `<summary><b>Flows</b> — ${grouped(opened)} opened, ${grouped(closed)} closed</summary>`,
    '',
    '| | From | To | Ports | Because |',
    '| :-- | :-- | :-- | :-- | :-- |',
    ...shown.map((row) => line(row, report, links)),
    '',
    '</details>',
  ].join('\n');
}

function line({ change, clusters, from, to, ports }: FlowRow, report: Report, links: Links | undefined): string {
  const what = [change.change === 'opened' ? '➕ opened' : '➖ closed', lifecycleWords(change)].filter(
    (words) => words !== '',
  );
  const cells = [
    `${what.map(unbroken).join('<br>')}${clustersOf({ clusters }, report)}`,
    markdown(from),
    markdown(to),
    unbroken(ports),
    because(change, report, links),
  ];
  return `| ${cells.join(' | ')} |`;
}

function because(change: Change, report: Report, links: Links | undefined): string {
  const causes = causesOf(change, report);
  if (causes.length === 0) return withoutCause(change);
  const reasons = [
    ...(change.relabelled ?? []).map((one) => ({ place: one, words: markdown(labelsChanged(one)) })),
    ...causes.map((cause) => ({ place: cause, words: effectWords(cause, change, report) })),
  ];
  const shown = reasons.slice(0, MOST_CAUSES).map(({ place, words }) => `${placeLink(place, report, links)} ${words}`);
  const rest = reasons.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
