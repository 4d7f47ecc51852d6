import { amount } from '../naming/amount.ts';
import { nameSets } from '../naming/endpoints.ts';
import { summedUp } from './alike.ts';
import { bytes, fitted } from './fit.ts';
import { wordRows } from './flow-row.ts';
import { type Links, versionLink } from './place.ts';
import { code, markdown, unbroken } from './quote.ts';
import type { Listing } from './report.ts';
import { facts, problemLine } from './scope.ts';

export interface StateOptions {
  readonly links?: Links;
  /** The most bytes of UTF-8 the text may take. */
  readonly budget?: number;
}

/** Under the 1024 k bytes over which the runner drops the summary and fails the step. */
const BUDGET = 1_000_000;

/** How many lines and problems are shown. */
interface StateLimits {
  readonly flows: number;
  readonly problems: number;
}

const LADDER: readonly [StateLimits, ...StateLimits[]] = [
  { flows: 1000, problems: 100 },
  { flows: 50, problems: 50 },
  { flows: 20, problems: 10 },
  { flows: 0, problems: 3 },
  { flows: 0, problems: 0 },
];

/** What one version allows, as the Markdown of a job summary: where there is no other version to compare it with. */
export function state(listing: Listing, { links, budget = BUDGET }: StateOptions = {}): string {
  const { clusters, version, complete } = listing;
  const problems = summedUp(listing.problems);
  const rows = clusters.flatMap(({ name, endpoints, flows }) =>
    wordRows(flows, nameSets(endpoints, 'head', listing.problems)).map(({ words }) => ({ cluster: name, words })),
  );
  const several = clusters.length > 1;
  const render = ({ flows, problems: most }: StateLimits) => {
    const shown = rows.slice(0, flows);
    return `${[
      `## ${complete ? '⚪' : '🟡'} Network state: ${rows.length === 0 ? 'no flow is allowed' : `${amount(rows.length, 'line')} of allowed flows`}${complete ? '' : ', as far as could be checked'}`,
      `What ${versionLink(version, links)} allows: ${facts(version)}. No change is judged here, so nothing fails this check.`,
      table(shown, several),
      rows.length > shown.length
        ? `**Left out to keep this short:** ${amount(rows.length - shown.length, 'line')}.`
        : '',
      problems
        .slice(0, most)
        .map((problem) => `- ${problemLine(problem)}`)
        .join('\n'),
      problems.length > most ? `**Left out to keep this short:** ${amount(problems.length - most, 'problem')}.` : '',
      'Policies say what is allowed. Whether the cluster’s network plugin enforces them is not checked.',
    ]
      .filter((part) => part !== '')
      .join('\n\n')}\n`;
  };
  return fitted({ ladder: LADDER, render, size: bytes, budget });
}

type Row = { readonly cluster: string; readonly words: ReturnType<typeof wordRows>[number]['words'] };

function table(rows: readonly Row[], several: boolean): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ cluster, words: { from, to, ports } }) => {
    const cells = [markdown(from), markdown(to), unbroken(ports), ...(several ? [code(cluster)] : [])];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `| From | To | Ports |${several ? ' Cluster |' : ''}`,
    `| :-- | :-- | :-- |${several ? ' :-- |' : ''}`,
    ...lines,
  ].join('\n');
}
