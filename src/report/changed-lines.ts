import { each, once } from '../flow/once.ts';
import { changedLines } from '../manifest/changed.ts';
import type { Lines } from '../manifest/objects.ts';
import type { Finding } from '../risk/finding.ts';
import type { PolicyEdit, Report } from './report.ts';

/** What of a report has places. */
type Placed = Pick<Report, 'rows' | 'findings'>;

/**
 * Puts findings and rows where a reviewer looks for them, for all views alike: of a place in head at the lines that changed,
 * where some did; a finding about lines of base at the lines that changed of the policy that stands there now, if it was
 * modified. A finding about what a tool made otherwise, though its own file is as it was, stands where that was edited; a
 * row still names the rule. Each edit is compared once, for many findings may be about it.
 */
export function atChangedLines({ changes, policyEdits, rows, findings }: Placed & Edited): Placed {
  const editsOf = createEditsOf(policyEdits);
  const placeOf = (finding: Report['findings'][number]): Finding['place'] => {
    const { place } = finding;
    const { edits, narrowed, changed, byPolicy } = editsOf(finding);
    if (place === undefined || place.side === 'head')
      return place && { ...place, ...(narrowed.elsewhere(place) ?? narrowed.lines(place)) };
    const here = finding.changes
      .flatMap((index) => changes[index]?.because ?? [])
      .find((cause) => cause.side === 'base' && cause.path === place.path && meet(cause, place));
    const edit = here === undefined ? removedAt(place, edits) : byPolicy.get(nameOf(here.policy));
    if (edit?.edited !== undefined) return { side: 'head', ...edit.edited };
    if (edit?.edit !== 'modified') return place;
    const { path, line } = edit;
    return { side: 'head', path, ...(firstRun(changed(edit)) ?? { line, endLine: line }) };
  };
  return {
    rows: rows.map(({ change, ...row }) => {
      const { lines } = editsOf(row).narrowed;
      const because = change.because.map((cause) => (cause.side === 'head' ? { ...cause, ...lines(cause) } : cause));
      return { ...row, change: { ...change, because } };
    }),
    findings: findings.map((finding) => {
      const place = placeOf(finding);
      return place === undefined ? finding : { ...finding, place };
    }),
  };
}

/** Looks up the edits that are true of one of some clusters: those of others may be of a policy of the same name. */
function createEditsOf(policyEdits: readonly PolicyEdit[]) {
  const changed = each(linesOf);
  const inCluster = (names: readonly string[]) => {
    const edits = policyEdits.filter(({ clusters }) => clusters?.some((name) => names.includes(name)) ?? true);
    const byPolicy = new Map(edits.map((edit) => [nameOf(edit.policy), edit]));
    return { edits, narrowed: createNarrowed(edits, changed), changed, byPolicy };
  };
  return once(
    ({ clusters }: { readonly clusters: readonly string[] }) => JSON.stringify(clusters),
    ({ clusters }) => inCluster(clusters),
  );
}

type Edited = Pick<Report, 'changes' | 'policyEdits'>;
type LinesOfFile = Lines & { readonly path: string };

function meet(a: Lines, b: Lines): boolean {
  return a.line <= b.endLine && b.line <= a.endLine;
}

/** The policy that stood there in base, and is gone. */
function removedAt({ path, line }: LinesOfFile, edits: readonly PolicyEdit[]) {
  return edits.find(({ edit, path: at, line: first, before = '' }) => {
    return edit === 'removed' && at === path && first <= line && line < first + before.trimEnd().split('\n').length;
  });
}

/** Narrows lines of head's files to those that changed; they stay as they are if none of them did. */
function createNarrowed(edits: readonly PolicyEdit[], changed: (edit: PolicyEdit) => readonly number[]) {
  const byPath = inHead(edits);
  const editAt = ({ path, line }: LinesOfFile) =>
    byPath.get(path)?.find(({ first, last }) => first <= line && line <= last)?.edit;
  const lines = (place: LinesOfFile): Lines => {
    const { line, endLine } = place;
    const edit = editAt(place);
    const all = edit === undefined ? [] : changed(edit);
    // Of a template no more than the line is known where an object begins.
    const isUnknown = edit?.made === true && line === edit.line && endLine === line;
    return firstRun(isUnknown ? all : all.filter((one) => one >= line && one <= endLine)) ?? { line, endLine };
  };
  const elsewhere = (place: LinesOfFile) => {
    const edited = editAt(place)?.edited;
    return edited?.path === place.path ? undefined : edited;
  };
  return { elsewhere, lines };
}

function nameOf({ kind, namespace, name }: PolicyEdit['policy']): string {
  return JSON.stringify([kind, namespace, name]);
}

/** The policies that head has, with their lines, by file. */
function inHead(edits: readonly PolicyEdit[]) {
  const byPath = new Map<string, { readonly edit: PolicyEdit; readonly first: number; readonly last: number }[]>();
  for (const edit of edits) {
    if (edit.after === undefined) continue;
    const last = edit.line + edit.after.trimEnd().split('\n').length - 1;
    const found = byPath.get(edit.path) ?? [];
    byPath.set(edit.path, found);
    found.push({ edit, first: edit.line, last });
  }
  return byPath;
}

/** The lines of head's file that a modified policy has anew. */
function linesOf({ edit, made, before = '', after = '', path, line, edited }: PolicyEdit): number[] {
  if (edit !== 'modified') return [];
  if (made) {
    const own = edited?.path === path ? edited : undefined;
    return own === undefined ? [] : Array.from({ length: own.endLine - own.line + 1 }, (_, i) => own.line + i);
  }
  return changedLines(before, after).map((one) => line + one - 1);
}

/** The first of the lines, and those that follow it without a gap. */
function firstRun(lines: readonly number[]): Lines | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const gap = lines.findIndex((one, i) => one !== line + i);
  return { line, endLine: line + (gap < 0 ? lines.length : gap) - 1 };
}
