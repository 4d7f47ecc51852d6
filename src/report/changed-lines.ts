import { structuredPatch } from 'diff';
import { each } from '../flow/once.ts';
import type { Lines } from '../manifest/objects.ts';
import type { Finding } from '../risk/finding.ts';
import { ended } from './policy-diff.ts';
import type { PolicyEdit, Report } from './report.ts';

/** Beyond so many edits a policy is as good as new, and its place says enough. */
const MOST_EDITS = 500;

/** What of a report has places. */
type Placed = Pick<Report, 'rows' | 'findings'>;

/**
 * Puts findings and rows where a reviewer looks for them, for all views alike: of a place in head at the lines that changed,
 * where some did; a finding about lines of base at the lines that changed of the policy that stands there now, if it was
 * modified. Each edit is compared once, for many findings may be about it.
 */
export function atChangedLines({ changes, policyEdits, rows, findings }: Placed & Edited): Placed {
  const { lines, changed } = createNarrowed(policyEdits);
  const byPolicy = new Map(policyEdits.map((edit) => [nameOf(edit.policy), edit]));
  const placeOf = (finding: Report['findings'][number]): Finding['place'] => {
    const { place } = finding;
    if (place === undefined || place.side === 'head') return place && { ...place, ...lines(place) };
    const here = finding.changes
      .flatMap((index) => changes[index]?.because ?? [])
      .find((cause) => cause.side === 'base' && cause.path === place.path && meet(cause, place));
    const edit = here && byPolicy.get(nameOf(here.policy));
    if (edit?.edit !== 'modified') return place;
    const { path, line } = edit;
    return { side: 'head', path, ...(firstRun(changed(edit)) ?? { line, endLine: line }) };
  };
  return {
    rows: rows.map(({ change, ...row }) => {
      const because = change.because.map((cause) => (cause.side === 'head' ? { ...cause, ...lines(cause) } : cause));
      return { ...row, change: { ...change, because } };
    }),
    findings: findings.map((finding) => {
      const place = placeOf(finding);
      return place === undefined ? finding : { ...finding, place };
    }),
  };
}

type Edited = Pick<Report, 'changes' | 'policyEdits'>;

function meet(a: Lines, b: Lines): boolean {
  return a.line <= b.endLine && b.line <= a.endLine;
}

/** Narrows lines of head's files to those that changed; they stay as they are if none of them did. */
function createNarrowed(edits: readonly PolicyEdit[]) {
  const changed = each(changedLines);
  const byPath = inHead(edits);
  const lines = ({ path, line, endLine }: Lines & { readonly path: string }): Lines => {
    const edit = byPath.get(path)?.find(({ first, last }) => first <= line && line <= last)?.edit;
    const inside = edit && changed(edit).filter((one) => one >= line && one <= endLine);
    return firstRun(inside ?? []) ?? { line, endLine };
  };
  return { changed, lines };
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

/** The lines of head's file that a modified policy has anew; where lines went, the one that follows. In ascending order. */
function changedLines({ edit, made, before = '', after = '', line }: PolicyEdit): number[] {
  if (edit !== 'modified' || made) return [];
  const options = { context: 0, maxEditLength: MOST_EDITS, stripTrailingCr: true };
  const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, options);
  const last = after.trimEnd().split('\n').length;
  return (patch?.hunks ?? []).flatMap(({ newStart, newLines }) => {
    if (newLines === 0) return [line + Math.min(newStart, last) - 1];
    return Array.from({ length: newLines }, (_, i) => line + newStart - 1 + i);
  });
}

/** The first of the lines, and those that follow it without a gap. */
function firstRun(lines: readonly number[]): Lines | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const gap = lines.findIndex((one, i) => one !== line + i);
  return { line, endLine: line + (gap < 0 ? lines.length : gap) - 1 };
}
