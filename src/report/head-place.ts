import { structuredPatch } from 'diff';
import type { Lines } from '../manifest/objects.ts';
import type { Finding } from '../risk/finding.ts';
import { isSame } from './because.ts';
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
export function headPlace(
  { place, changes }: Pick<Finding, 'place' | 'changes'>,
  report: Pick<Report, 'changes' | 'policyEdits'>,
): HeadPlace | undefined {
  if (place === undefined) return undefined;
  const { path, line, endLine } = place;
  if (place.side === 'head') {
    const edit = report.policyEdits.find((each) => each.path === path && holds(each, line));
    const changed = edit && changedLines(edit).filter((one) => one >= line && one <= endLine);
    return firstRun(path, changed ?? []) ?? { path, line, endLine };
  }
  const causes = changes.flatMap((index) => report.changes[index]?.because ?? []);
  const here = causes.find(
    (cause) => cause.side === 'base' && cause.path === path && cause.line <= endLine && line <= cause.endLine,
  );
  const edit = report.policyEdits.find(
    ({ edit, policy }) => edit === 'modified' && here !== undefined && isSame(policy, here.policy),
  );
  if (edit === undefined) return undefined;
  return firstRun(edit.path, changedLines(edit)) ?? { path: edit.path, line: edit.line, endLine: edit.line };
}

function holds({ edit, line, after = '' }: PolicyEdit, one: number): boolean {
  return edit !== 'removed' && line <= one && one < line + after.split('\n').length;
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
