import { amount, grouped } from '../naming/amount.ts';
import { summedUp } from './alike.ts';
import { changesDrawn, type Drawing, drawing, flowchart } from './diagram.ts';
import { findingsTable } from './findings.ts';
import { inReadingOrder } from './flow-row.ts';
import { flowsTable } from './flows.ts';
import { alert, countsLine, heading } from './heading.ts';
import type { PageLimits } from './page-limits.ts';
import { commitLink, type Links, runUrl } from './place.ts';
import { policyDiff } from './policy-diff.ts';
import { code, fenced } from './quote.ts';
import type { FlowRow, Report } from './report.ts';
import { scope } from './scope.ts';

export interface PageOptions {
  /** Absent where nothing can be linked to, as on the command line. */
  readonly links?: Links;
  /** An earlier comment had findings, and now there are none. */
  readonly resolved?: Resolved;
}

interface Resolved {
  readonly findings?: number;
  /** The commit that had them. */
  readonly commit?: string;
}

/** The whole report as Markdown, at any of the limits: what comment and summary are made of. */
export function createPage(report: Report, options: PageOptions): (limits: PageLimits) => string {
  const { links } = options;
  const rows = inReadingOrder(report);
  const drawn = drawing(changesDrawn(report));
  return (limits) => {
    const draws = limits.diagram && drawn.arrows.length > 0;
    return `${[
      heading(report),
      resolvedLine(report, options),
      limits.findings > 0 ? alert(report) : '',
      countsLine(report, rows),
      findingsTable(report, links, limits.findings),
      flowsTable(report, rows, links, limits.flows),
      draws ? diagram(drawn) : '',
      policyDiff(report, links, limits.policies),
      scope(report, links, limits.problems),
      leftOutLine(leftOut(report, rows, { ...limits, diagram: draws || drawn.arrows.length === 0 }), links),
      footer(report, links),
    ]
      .filter((part) => part !== '')
      .join('\n\n')}\n`;
  };
}

function diagram(drawn: Drawing): string {
  const left = drawn.leftOut === '' ? '' : ` — ${drawn.leftOut}`;
  const chart = fenced(
    'mermaid',
    flowchart(drawn.arrows, 'Flows that this change opens and closes').trimEnd().split('\n'),
  );
  return `<details>\n<summary><b>Diagram</b>${left}</summary>\n\n${chart}\n\n</details>`;
}

function resolvedLine({ findings, head }: Report, { resolved, links }: PageOptions): string {
  if (resolved === undefined || findings.length > 0) return '';
  const { findings: count, commit } = resolved;
  const what = count === undefined ? 'The findings' : `The ${amount(count, 'finding')}`;
  const before = commit === undefined ? 'before' : `for ${commitLink(commit, links)}`;
  return `${what} reported ${before} ${count === 1 ? 'is' : 'are'} gone in ${headLink(head, links)}.`;
}

function headLink(head: Report['head'], links: Links | undefined): string {
  const { version, commit } = { ...head, ...(links?.pullHead === undefined ? {} : { commit: links.pullHead }) };
  return commit === undefined ? code(version) : commitLink(commit, links);
}

function leftOut(report: Report, rows: readonly FlowRow[], limits: PageLimits): string[] {
  const parts = [
    ['finding', report.findings.length, limits.findings],
    ['flow', rows.length, limits.flows],
    ['problem', summedUp(report.problems).length, limits.problems],
  ] as const;
  return [
    ...parts.flatMap(([noun, count, limit]) =>
      count > limit ? [`${grouped(count - limit)} of ${amount(count, noun)}`] : [],
    ),
    ...(limits.diagram ? [] : ['the diagram']),
    ...(limits.policies > 0 || report.policyEdits.length === 0 ? [] : ['the text of the policies']),
  ];
}

function leftOutLine(parts: readonly string[], links: Links | undefined): string {
  if (parts.length === 0) return '';
  const url = runUrl(links);
  return `**Left out to keep this short:** ${parts.join(', ')}.${url === undefined ? '' : ` More is in the [job summary](${url}).`}`;
}

/** A comment is written anew for each commit; on the command line there is nothing to tell apart. */
function footer({ head }: Report, links: Links | undefined): string {
  if (links === undefined) return '';
  const url = runUrl(links);
  const summary = url === undefined ? '' : ` · [job summary](${url})`;
  return `<sub>Updated for ${headLink(head, links)}${summary}</sub>`;
}
