import type { Problem } from '../manifest/problem.ts';
import { amount } from './amount.ts';
import { type Links, placeName, versionLink } from './place.ts';
import { code, markdown } from './quote.ts';
import { remarks } from './remarks.ts';
import type { Report, VersionFacts } from './report.ts';

/** What the answer rests on, and what it does not know. Open where the answer is not complete. */
export function scope(report: Report, links: Links | undefined, limit: number): string {
  const { base, head, problems, complete } = report;
  const shown = problems.slice(0, limit);
  return [
    complete ? '<details>' : '<details open>',
    `<summary><b>What was checked</b> — ${facts(head)}${problems.length > 0 ? ` · ${amount(problems.length, 'problem')}` : ''}</summary>`,
    '',
    `- Before: ${versionLink(base, links)}. After: ${versionLink(head, links)}.`,
    ...shown.map((problem) => `- ${problemLine(problem)}`),
    ...remarks(report).map((remark) => `- ${markdown(remark)}`),
    '- Policies say what is allowed. Whether the cluster’s network plugin enforces them is not checked.',
    '',
    '</details>',
  ].join('\n');
}

/** `41 files, 5 workloads, 9 policies`. */
function facts({ files, workloads, policies }: VersionFacts): string {
  return [amount(files, 'file'), amount(workloads, 'workload'), amount(policies, 'policy')].join(', ');
}

function problemLine({ severity, path, line, message, hidesFlows }: Problem): string {
  const place = path === undefined ? '' : ` ${code(placeName({ path, line }))}:`;
  return `**${severity}**${place} ${markdown(message)}${hidesFlows ? ' **Not in this report.**' : ''}`;
}
