import { commitLink, type Links, runUrl } from './place.ts';
import { fenced } from './quote.ts';

/** Why a run has no result, in a form that may be shown to everyone. */
export type Ending =
  /** A mistake of the user's, or something of the server's, that is named in these lines. */
  | { readonly cause: 'told'; readonly lines: readonly string[] }
  /** A fault of the program's. What it is stands in the log alone. */
  | { readonly cause: 'bug' }
  /** The run was stopped from outside: its time was over, it was cancelled, or the machine had no memory left. */
  | { readonly cause: 'stopped' };

const MOST_LINES = 20;

/** The Markdown in place of a report, where a run ended without one: never does an older verdict stand for it. */
export function unfinished(ending: Ending, head: string | undefined, links: Links): string {
  const url = runUrl(links);
  const log = url === undefined ? 'The log of the run' : `[The log of the run](${url})`;
  return `${[
    '## 🟡 Network exposure: could not be checked',
    `> [!WARNING]\n> **There is no result${head === undefined ? '' : ` for ${commitLink(head, links)}`}.** ${words(ending)}`,
    ...(ending.cause === 'told' ? [fenced('text', shown(ending.lines))] : []),
    `Nothing is known of the flows that this change opens and closes. ${log} has more.`,
  ].join('\n\n')}\n`;
}

function words({ cause }: Ending): string {
  switch (cause) {
    case 'told':
      return 'The run ended with:';
    case 'bug':
      return 'The run met a fault in network-policy-diff.';
    case 'stopped':
      return 'The run was stopped before it had one: it was cancelled, or took too much time or memory.';
  }
}

function shown(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
