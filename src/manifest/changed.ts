import { structuredPatch } from 'diff';

/** Beyond so many edits a text is as good as new. */
const MOST_EDITS = 500;

/**
 * The lines of a text that are not those of the text before, counted from 1 and in ascending order; where lines went, the one
 * that follows. None if the two have next to nothing in common.
 */
export function changedLines(before: string, after: string): readonly number[] {
  const options = { context: 0, maxEditLength: MOST_EDITS, stripTrailingCr: true };
  const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, options);
  const last = after.trimEnd().split('\n').length;
  return (patch?.hunks ?? []).flatMap(({ newStart, newLines }) => {
    if (newLines === 0) return [Math.min(newStart, last)];
    return Array.from({ length: newLines }, (_, i) => newStart + i);
  });
}

/** A missing newline at the end is no change that matters here. */
export function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
