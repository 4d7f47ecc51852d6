/**
 * Everything an author controls (names, paths, values, manifests) reaches an output through this file and no other
 * way. Inside Markdown it is always a code span or a fenced block: there nothing is markup, a link or a mention.
 */
import type { Sentence } from '../manifest/sentence.ts';

/** Longer names are cut in the middle, so that both ends of a path can be read. In characters. */
const LONGEST_NAME = 160;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 160;
const LONGEST_UNBROKEN = 16;

/** Characters that are not seen, or that change how their neighbours are seen: controls, bidi, zero width, odd spaces. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
/** The same but for the ends of lines, of which long answers have millions. */
const UNSEEN_IN_LINES = new RegExp(`(?!\\n)(?:${UNSEEN.source})`, UNSEEN.flags);
/**
 * Workflow commands of GitHub's runner, which reads all that a step prints: `##[` wherever it stands, and `::word` where a
 * line begins, as a wrapped one may with any word. Groups of an IPv6 address are no such word.
 */
const COMMAND = /##(?=\[)|::(?![0-9a-f]{1,4}(?:$|[\s:]))(?=[A-Za-z-]+(?:$|\s|::))/g;
const LINE_SPACE = /[\t\n\r]+/g;

/**
 * A name for the terminal and for annotations: one line, and no character of it can steer a terminal. Nothing but
 * spaces is written as a quoted string, so that it is seen.
 */
export function plainName(text: string): string {
  const line = visible(shorten(text.replace(LINE_SPACE, ' '), LONGEST_NAME));
  return line.trim() === '' ? `"${line}"` : line;
}

/** Lines for the terminal that may hold an author's names: nothing but their line breaks can steer it. */
export function plainLines(text: string): string {
  return visible(text, '\n');
}

/** A value as JSON, in which strings hold neither what steers a terminal nor what is a command to a runner. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(UNSEEN_IN_LINES, (character) => [...unitsOf(character)].join(''));
}

/**
 * The same text of an answer, a bit at a time and the items of its lists one by one: the whole of a long one takes more
 * memory than what it is made of.
 */
export function* jsonPieces(answer: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(answer)) {
    if (value === undefined) continue;
    yield `${before}\n  ${jsonText(key)}: `;
    yield* Array.isArray(value) && value.length > 0 ? itemPieces(value) : [indented(value, '  ')];
    before = ',';
  }
  yield '\n}';
}

function* itemPieces(items: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n    ${indented(item, '    ')}`;
    before = ',';
  }
  yield '\n  ]';
}

/** A text in JSON holds no line's end. */
function indented(value: unknown, indent: string): string {
  return jsonText(value).replaceAll('\n', `\n${indent}`);
}

function* unitsOf(character: string): Generator<string> {
  for (let i = 0; i < character.length; i++) yield `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
}

/** A sentence for the terminal and for annotations. */
export function plain(sentence: Sentence): string {
  return joined(sentence, plainName, (words) => words);
}

/**
 * A sentence in a message of SARIF, where brackets make links and braces stand for arguments (SARIF 2.1.0, 3.11.5 and 3.11.6).
 * No name mentions anyone, for GitHub shows messages in comments too.
 */
export function sarifText(sentence: Sentence): string {
  const literal = (text: string) =>
    text
      .replace(/[\\[\]]/g, '\\$&')
      .replace(/[{}]/g, '$&$&')
      .replaceAll('@', '(at)');
  return joined(sentence, (name) => literal(plainName(name)), literal);
}

/**
 * A name in Markdown, as a code span that holds wherever a line of text does, in table cells too. A pipe would end the
 * cell even there, and parsers disagree on what a backslash before it means: it is written `\u{7c}`.
 */
export function code(text: string): string {
  const name = plainName(text).replaceAll('|', escaped('|'));
  const fence = '`'.repeat(longestRun(name) + 1);
  const space = /^[` ]|[` ]$/.test(name) ? ' ' : '';
  return `${fence}${space}${name}${space}${fence}`;
}

/** A sentence in Markdown, on one line: its names are code spans, and its words mean nothing but themselves. */
export function markdown(sentence: Sentence): string {
  return joined(sentence, code, (words) => words.replace(/[\\`*_[\]<>|~#&$]/g, '\\$&'));
}

/** Short words of ours that a table cell should not break. */
export function unbroken(words: string): string {
  return words.length > LONGEST_UNBROKEN ? words : words.replaceAll(' ', '\u00a0');
}

/** Lines of text in a fenced block of Markdown; a fence in the text does not end it. */
export function fenced(language: string, lines: readonly string[]): string {
  const text = lines.map((line) => visible(shorten(line.replace(/[\r\n]+/g, ' '), LONGEST_LINE), '\t')).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A label in a Mermaid diagram, to stand between double quotes. Characters that could mean something become `?`. */
export function label(text: string): string {
  return shorten(text, LONGEST_LABEL, '...').replace(/[^A-Za-z0-9 ._/:,()=-]/gu, '?');
}

/** A path or a name as one URL path. Undefined where no address would lead to it. */
export function urlPath(path: string): string | undefined {
  const steps = path.split('/');
  if (/\p{Cs}/u.test(path) || steps.some((step) => step === '' || step === '.' || step === '..')) return undefined;
  return steps.map((step) => encodeURIComponent(step).replace(/[!'()*]/g, percent)).join('/');
}

/** The sentence with its names and words written; two names never touch, or their code spans would run together. */
function joined({ words, names }: Sentence, name: (text: string) => string, own: (text: string) => string): string {
  return words
    .map((text, i) =>
      i === 0 ? own(text) : `${i > 1 && words[i - 1] === '' ? ' ' : ''}${name(names[i - 1] ?? '')}${own(text)}`,
    )
    .join('');
}

/** Characters, not code units: an emoji is never cut in half. */
function shorten(text: string, limit: number, gap = '…'): string {
  if (text.length <= limit) return text;
  // No character takes more than two units, and of a very long text nobody wants to see all.
  const isLong = text.length > 4 * limit;
  const characters = [...(isLong ? text.slice(0, 2 * limit) + text.slice(-2 * limit) : text)];
  if (characters.length <= limit) return text;
  const end = Math.floor((limit - gap.length) / 2);
  return characters.slice(0, limit - gap.length - end).join('') + gap + characters.slice(-end).join('');
}

function visible(text: string, except?: string): string {
  return text
    .replace(UNSEEN, (character) => (character === except ? character : escaped(character)))
    .replace(COMMAND, (command) => escaped(command) + command.slice(1));
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
