/**
 * A text as one line of the log. The runner takes a line that starts with `::`, or holds `##[`, for a command; and the
 * text may be an author's. Unseen characters become a space.
 */
export function logLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/^::/, ': :')
    .replaceAll('##[', '## [');
}
