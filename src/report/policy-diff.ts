import { structuredPatch } from 'diff';
import { ended } from '../manifest/changed.ts';
import { qualifiedName } from '../manifest/objects.ts';
import { amount } from '../naming/amount.ts';
import { inClusters } from './clusters.ts';
import { type Links, placeLink } from './place.ts';
import { code, fenced, markdown } from './quote.ts';
import type { PolicyEdit, Report } from './report.ts';

const MOST_LINES = 120;
/** Beyond so many edits a diff shows nothing any more, and takes seconds. A count, not a time: the same on any machine. */
const MOST_EDITS = 500;

/** What the pull request does to the text of so many policies, without the rest of it. Empty if there are none to show. */
export function policyDiff(report: Report, links: Links | undefined, limit: number): string {
  const edits = once(report.policyEdits);
  if (edits.length === 0 || limit === 0) return '';
  const rest = edits.length - limit;
  return [
    '<details>',
    `<summary><b>Policy changes</b> — ${summary(edits)}</summary>`,
    ...edits.slice(0, limit).flatMap((edit) => ['', title(edit, report, links), '', body(edit)]),
    ...(rest > 0 ? ['', `And ${amount(rest, 'more policy')}.`] : []),
    '',
    '</details>',
  ].join('\n');
}

/** Overlays of several clusters mostly make the same change of a policy, in texts that differ elsewhere. */
function once(edits: readonly PolicyEdit[]): PolicyEdit[] {
  const byTitle = new Map<string, PolicyEdit[]>();
  for (const each of edits) {
    const key = JSON.stringify([each.edit, each.policy, each.path, each.line]);
    byTitle.set(key, [...(byTitle.get(key) ?? []), each]);
  }
  return [...byTitle.values()].flatMap((same) => (same.length === 1 ? same : withoutRepeats(same)));
}

/** Those that read the same, as one of all their clusters. Where they were edited in different places, it names none of these. */
function withoutRepeats(edits: readonly PolicyEdit[]): PolicyEdit[] {
  const byBody = new Map<string, PolicyEdit>();
  for (const each of edits) {
    const text = body(each);
    const { edited, clusters = [], ...same } = byBody.get(text) ?? each;
    const isSame = JSON.stringify(edited) === JSON.stringify(each.edited);
    byBody.set(text, {
      ...same,
      ...(isSame && edited !== undefined ? { edited } : {}),
      clusters: [...new Set([...clusters, ...(each.clusters ?? [])])],
    });
  }
  return [...byBody.values()];
}

function summary(edits: readonly PolicyEdit[]): string {
  return (['added', 'removed', 'modified'] as const)
    .map((edit) => ({ edit, count: edits.filter((one) => one.edit === edit).length }))
    .filter(({ count }) => count > 0)
    .map(({ edit, count }) => `${count} ${edit}`)
    .join(', ');
}

/** Of what a tool made, the file may be the same in both versions, and another one that was edited made it otherwise. */
function title(
  { edit, policy, path, line, edited, clusters = [] }: PolicyEdit,
  report: Report,
  links: Links | undefined,
): string {
  const place = placeLink({ side: edit === 'removed' ? 'base' : 'head', path, line }, report, links);
  const name = qualifiedName(policy.namespace, policy.name);
  const where = markdown(inClusters({ clusters }, report));
  const isElsewhere = edited !== undefined && edited.path !== path;
  const by = isElsewhere
    ? ` by ${placeLink({ side: 'head', path: edited.path, line: edited.line }, report, links)}`
    : '';
  return `${code(`${policy.kind} ${name}`)} ${edit}${where}${by}: ${place}`;
}

function body({ before = '', after = '' }: PolicyEdit): string {
  const lines = changedLines(before, after);
  if (lines === undefined) return 'Too different to show.';
  if (lines.length === 0) return 'Its text is the same.';
  const rest = lines.length - MOST_LINES;
  const shown = fenced('diff', lines.slice(0, MOST_LINES));
  return rest > 0 ? `${shown}\n\nAnd ${amount(rest, 'more line')}.` : shown;
}

/** The lines of a unified diff with three lines around each change; undefined if there is no end of changes. */
function changedLines(before: string, after: string): string[] | undefined {
  const options = { context: 3, maxEditLength: MOST_EDITS, stripTrailingCr: true };
  const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, options);
  return patch?.hunks.flatMap(({ lines }, i) => (i === 0 ? lines : ['@@', ...lines]));
}
