import { expect, test } from 'vitest';
import { logLine } from '../../src/github/log.ts';

test.each([
  ['a line break', 'a\n::error::b', 'a ::error::b'],
  ['the other line breaks', 'a\r\u2028\u0085b', 'a b'],
  ['a command at the start', '::add-mask::secret', ': :add-mask::secret'],
  ['a command behind spaces', ' \t::stop-commands::x', ': :stop-commands::x'],
  ['an old command anywhere', 'k8s/##[add-mask]x', 'k8s/## [add-mask]x'],
  ['an escape of the terminal', 'a\u001b[31mb', 'a [31mb'],
  ['text that runs the other way', 'a\u202eb', 'a b'],
  ['plain words', 'Comparing a with b.', 'Comparing a with b.'],
])('the log gets no command from %s', (_, text, line) => {
  expect(logLine(text)).toBe(line);
});
