import type { Problem } from '../manifest/problem.ts';
import { nameSets } from '../naming/endpoints.ts';
import { columns } from './columns.ts';
import { wordRows } from './flow-row.ts';
import { painter } from './paint.ts';
import { plain, plainName } from './quote.ts';
import type { ClusterFlows, Listing } from './report.ts';
import { facts, indent, page, problemLines, section, type TextOptions, WIDTH } from './text.ts';

/** The flows of one version for the terminal. */
export function listText(listing: Listing, { color }: TextOptions): string {
  const paint = painter(color);
  const { clusters, complete, problems, version } = listing;
  const listed = clusters.map((cluster) => ({ name: cluster.name, lines: listLines(cluster, problems) }));
  const title = listed.every(({ lines }) => lines.length === 0) ? 'No flow is allowed' : 'Allowed flows';
  return page([
    [paint.bold(complete ? title : `${title}, as far as could be checked`)],
    ...listed.map(({ name, lines }) =>
      clusters.length === 1 ? lines.map(indent) : section(paint.bold(plainName(name)), lines),
    ),
    section(paint.bold('Problems'), problemLines(problems)),
    section(paint.bold('Checked'), columns([facts('', version).slice(1)], WIDTH - 2).flat()),
  ]);
}

function listLines({ endpoints, flows }: ClusterFlows, problems: readonly Problem[]): string[] {
  const rows = wordRows(flows, nameSets(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
    return [plain(from), '→', plain(to), ports];
  });
  return columns(rows, WIDTH - 2).flat();
}
