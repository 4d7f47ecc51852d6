/**
 * Reads a plain scalar (one without quotes or a tag) as the API server's clients do. They read YAML with go-yaml 2, a
 * dialect of YAML 1.1: `on` and `y` are booleans, `010` is eight, `1_000` is a thousand, but `22:22` and dates are text
 * (semantics D8; tried with kubectl 1.32). Not a number of JSON, so refused by them: infinities and NaN.
 */
export function readPlain(text: string): null | boolean | number | string {
  if (WORDS.has(text)) return WORDS.get(text) ?? null;
  if (/^[-+0-9]/.test(text)) return readNumber(text.replaceAll('_', '')) ?? text;
  if (/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+)?$/.test(text)) return finite(text.replaceAll('_', '')) ?? text;
  return text;
}

const WORDS: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ...spelled(null, ['', '~', 'null', 'Null', 'NULL']),
  ...spelled(true, ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']),
  ...spelled(false, ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']),
  ...spelled(Number.NaN, ['.nan', '.NaN', '.NAN']),
  ...spelled(Number.POSITIVE_INFINITY, ['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF']),
  ...spelled(Number.NEGATIVE_INFINITY, ['-.inf', '-.Inf', '-.INF']),
]);

function spelled<T>(value: T, words: readonly string[]): [string, T][] {
  return words.map((word) => [word, value]);
}

function readNumber(text: string): number | undefined {
  const [, sign, radix = '', digits = ''] = /^([-+]?)(0[xX]|0[bB]|0[oO]|0(?=[0-7]+$)|)([0-9a-fA-F]+)$/.exec(text) ?? [];
  if (sign === undefined || !DIGITS[radix.toLowerCase()]?.test(digits)) {
    return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text) ? finite(text) : undefined;
  }
  const prefix = radix === '0' ? '0o' : radix;
  const value = Number(prefix.toLowerCase() + digits);
  return sign === '-' && value !== 0 ? -value : value;
}

const DIGITS: Readonly<Record<string, RegExp>> = {
  '': /^[0-9]+$/,
  '0': /^[0-7]+$/,
  '0o': /^[0-7]+$/,
  '0b': /^[01]+$/,
  '0x': /^[0-9a-fA-F]+$/,
};

/** What is too large for a number stays text. */
function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}
