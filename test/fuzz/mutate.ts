/** Numbers from 0 up to a bound, not included, that a seed decides. */
export type Dice = (bound: number) => number;

/** A small generator of numbers that are random enough (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

const SYNTAX = [
  ...[
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '| ',
    '>-\n',
    '? ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    ' #',
    ': ',
    ',',
    '\\',
    '\t',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '<<: ',
    '{{ .x }}',
    `\${X}`,
    '{% if x %}',
    '\0',
    '\r',
    '\u0085',
    '\u2028',
    '\ufeff',
    '@',
    '`',
  ],
];
const VALUES = [
  '1',
  '-1',
  '1e400',
  'true',
  '~',
  '',
  '[]',
  '{}',
  '[a]',
  '{a: b}',
  '""',
  '"1"',
  '.inf',
  '010',
  'a b',
  '0.5',
];

/** What can be done to a text. `other` is another text, to splice with. */
const OF_TEXT: readonly ((text: string, roll: Dice, other: string) => string)[] = [
  (text, roll) => replaceLine(text, roll, () => []),
  (text, roll) => replaceLine(text, roll, (line) => [line, line]),
  (text, roll) => replaceLine(text, roll, (line) => [`${' '.repeat(1 + roll(4))}${line}`]),
  (text, roll) => replaceLine(text, roll, (line) => [line.slice(1 + roll(3))]),
  (text, roll) => replaceLine(text, roll, (line) => [line.replace(/:.*/, `: ${VALUES[roll(VALUES.length)]}`)]),
  (text, roll) => replaceLine(text, roll, (line) => [line.replaceAll('  ', '\t')]),
  (text, roll) => swapLines(text, roll),
  (text, roll) => indentFrom(text, roll),
  (text, roll) => insert(text, roll, SYNTAX[roll(SYNTAX.length)] ?? ''),
  (text, roll) => insert(text, roll, SYNTAX[roll(SYNTAX.length)] ?? ''),
  (text, roll) => swapWords(text, roll),
  (text, roll) => text.slice(0, roll(text.length)),
  (text, roll) => text.slice(roll(text.length)),
  (text, roll) => cut(text, roll, 1 + roll(3)),
  (text, roll) => cut(text, roll, 1 + roll(80)),
  (text, roll, other) => text.slice(0, roll(text.length)) + other.slice(roll(other.length)),
  (text, roll, other) => `${text}${roll(2) ? '---\n' : ''}${other}`,
  (text) => text.replaceAll('\n', '\r\n'),
];

/** What can be done to bytes. */
const OF_BYTES: readonly ((bytes: Buffer, roll: Dice) => Buffer)[] = [
  (bytes, roll) => changed(bytes, roll, (byte) => [byte ^ (1 << roll(8))]),
  (bytes, roll) => changed(bytes, roll, () => [roll(256)]),
  (bytes, roll) => changed(bytes, roll, (byte) => [byte, roll(256)]),
  (bytes, roll) => changed(bytes, roll, () => []),
  (bytes, roll) => Buffer.from(bytes.toString(), ENCODINGS[roll(ENCODINGS.length)]),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le').swap16(),
];
const ENCODINGS = ['utf16le', 'latin1', 'utf8'] as const;

/** One to three changes to a text, and in every other case one to its bytes. */
export function mutate(text: string, other: string, roll: Dice): Buffer {
  let mutated = text;
  for (let times = roll(3); times >= 0; times--) {
    mutated = (OF_TEXT[roll(OF_TEXT.length)] as (typeof OF_TEXT)[number])(mutated, roll, other);
  }
  const bytes = Buffer.from(roll(4) === 0 ? text : mutated);
  return roll(3) === 0 ? (OF_BYTES[roll(OF_BYTES.length)] as (typeof OF_BYTES)[number])(bytes, roll) : bytes;
}

function replaceLine(text: string, roll: Dice, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = roll(lines.length);
  return lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n');
}

function swapLines(text: string, roll: Dice): string {
  const lines = text.split('\n');
  const [a, b] = [roll(lines.length), roll(lines.length)];
  return lines
    .with(a, lines[b] ?? '')
    .with(b, lines[a] ?? '')
    .join('\n');
}

function indentFrom(text: string, roll: Dice): string {
  const lines = text.split('\n');
  const [start, count] = [roll(lines.length), roll(20)];
  return lines.map((line, i) => (i >= start && i < start + count ? `  ${line}` : line)).join('\n');
}

function insert(text: string, roll: Dice, scrap: string): string {
  const at = roll(text.length + 1);
  return text.slice(0, at) + scrap + text.slice(at);
}

function cut(text: string, roll: Dice, length: number): string {
  const at = roll(text.length);
  return text.slice(0, at) + text.slice(at + length);
}

function swapWords(text: string, roll: Dice): string {
  const words = [...text.matchAll(/[\w./-]+/g)];
  const [from, to] = [words[roll(words.length)], words[roll(words.length)]];
  if (from === undefined || to === undefined) return text;
  return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
}

function changed(bytes: Buffer, roll: Dice, change: (byte: number) => readonly number[]): Buffer {
  const at = roll(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(change(bytes[at] ?? 0)), bytes.subarray(at + 1)]);
}
