import fc from 'fast-check';

const PIECES = [
  ...'`|\\<>[](){}*_~#@&!$"\'-+:;=/ .a1',
  ...['\n', '\r\n', '\t', '\u0000', '\u001b[31m', '\u202e', '\u200b', '\ud800', 'ü', '🙂'],
  ...[
    '```',
    '~~~',
    '</code>',
    '<script>',
    '</td></tr></table>',
    '</details>',
    '<!--',
    '-->',
    '&lt;',
    '[x](http://y.z)',
  ],
  ...['https://evil.test', 'www.evil.test', '@octo-org/team', '#1', '| a |', '\\`', '\\|', '> [!CAUTION]', '::error::'],
];

/** Names that someone would choose to break out of them. */
export const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
