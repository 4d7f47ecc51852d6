import { structuredPatch } from 'diff';
import { each } from '../flow/once.ts';
import type { Lines } from '../manifest/objects.ts';
import type { Finding } from '../risk/finding.ts';
import { ended } from './policy-diff.ts';
import type { PolicyEdit, Report } from './report.ts';

/** Lines of a file in head. */
export interface HeadPlace extends Lines {
  readonly path: string;
}

/** Beyond so many edits a policy is as good as new, and its place says enough. */
const MOST_EDITS = 500;

/**
 * Where a reviewer who looks at head finds what a finding is about: of its place the lines that changed, where some did; for a
 * place in base, the lines that changed of the policy that stands there. Undefined if head has no such lines.
 */
export type HeadPlaceOf = (finding: Pick<Finding, 'place' | 'changes'>) => HeadPlace | undefined;

/** Finds the lines of head for the findings of a report. Each edit is compared once, for many findings may be about it. */
export function headPlaces({ changes: all, policyEdits }: Pick<Report, 'changes' | 'policyEdits'>): HeadPlaceOf {
  const linesOf = each(changedLines);
  const byPath = inHead(policyEdits);
  const byPolicy = new Map(policyEdits.map((edit) => [nameOf(edit.policy), edit]));
  return ({ place, changes }) => {
    if (place === undefined) return undefined;
    const { path, line, endLine } = place;
    if (place.side === 'head') {
      const edit = byPath.get(path)?.find(({ first, last }) => first <= line && line <= last)?.edit;
      const changed = edit && linesOf(edit).filter((one) => one >= line && one <= endLine);
      return firstRun(path, changed ?? []) ?? { path, line, endLine };
    }
    const here = changes
      .flatMap((index) => all[index]?.because ?? [])
      .find((cause) => cause.side === 'base' && cause.path === path && cause.line <= endLine && line <= cause.endLine);
    const edit = here && byPolicy.get(nameOf(here.policy));
    if (edit?.edit !== 'modified') return undefined;
    return firstRun(edit.path, linesOf(edit)) ?? { path: edit.path, line: edit.line, endLine: edit.line };
  };
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
function firstRun(path: string, lines: readonly number[]): HeadPlace | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const gap = lines.findIndex((one, i) => one !== line + i);
  return { path, line, endLine: line + (gap < 0 ? lines.length : gap) - 1 };
}
