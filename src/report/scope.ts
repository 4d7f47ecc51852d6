import type { Problem } from '../manifest/problem.ts';
import { amount } from '../naming/amount.ts';
import { summedUp } from './alike.ts';
import { type Links, placeName, versionLink } from './place.ts';
import { code, fenced, markdown } from './quote.ts';
import { remarks } from './remarks.ts';
import type { Report, VersionFacts } from './report.ts';

/** What the answer rests on, and what it does not know. Open where the answer is not complete. */
export function scope(report: Report, links: Links | undefined, limit: number): string {
  const { base, head, problems, complete } = report;
  const shown = summedUp(problems).slice(0, limit);
  return [
    complete ? '<details>' : '<details open>',
    `<summary><b>What was checked</b>${report.untouched ? '' : ` — ${facts(head)}`}${problems.length > 0 ? ` · ${amount(problems.length, 'problem')}` : ''}</summary>`,
    '',
    `- Before: ${versionLink(base, links)}. After: ${versionLink(head, links)}.`,
    ...shown.map((problem) => `- ${problemLine(problem)}`),
    ...remarks(report).map((remark) => `- ${markdown(remark)}`),
    '- Policies say what is allowed. Whether the cluster’s network plugin enforces them is not checked.',
    ...(limit < ROOM ? [] : suggestion(report)),
    '',
    '</details>',
  ].join('\n');
}

/** Longer than this it is no use to read. */
const MOST_LINES = 60;
/** Where fewer problems are shown there is little room. */
const ROOM = 50;

/** The configuration to copy, where the clusters were found by looking. */
function suggestion({ suggestion = '' }: Report): string[] {
  const lines = suggestion.trimEnd().split('\n');
  if (suggestion === '' || lines.length > MOST_LINES) return [];
  return ['- `.github/network-policy-diff.yml` settles the clusters for good with:', '', fenced('yaml', lines)];
}

/** `41 files, 5 workloads, 9 policies`. */
export function facts({ files, workloads, policies }: VersionFacts): string {
  return [amount(files, 'file'), amount(workloads, 'workload'), amount(policies, 'policy')].join(', ');
}

/** A problem in Markdown, on one line. */
export function problemLine({ severity, path, line, message, hidesFlows }: Problem): string {
  const place = path === undefined ? '' : ` ${code(placeName({ path, line }))}:`;
  return `**${severity}**${place} ${markdown(message)}${hidesFlows ? ' **Not in this report.**' : ''}`;
}
