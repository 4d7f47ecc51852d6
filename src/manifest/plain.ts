/**
 * Reads a plain scalar (one without quotes or a tag) as the API server's clients do. They read YAML with go-yaml 2, a
 * dialect of YAML 1.1: `on` and `y` are booleans, `010` is eight, `1_000` is a thousand, but `22:22` and dates are text
 * (semantics D8; tried with kubectl 1.32). Not a number of JSON, so refused by them: infinities and NaN.
 */
export function readPlain(text: string): null | boolean | number | string {
  if (WORDS.has(text)) return WORDS.get(text) ?? null;
  if (/^[-+0-9]/.test(text)) return readNumber(text.replaceAll('_', '')) ?? text;
  if (/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/.test(text))
    return finite(text.replaceAll('_', '')) ?? text;
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
  return readWhole(text) ?? (/[^-+.eE0-9]/.test(text) ? undefined : finite(text));
}

/** A whole number that is not written as a decimal, if it fits into 64 bits: an address of 160 is text. */
function readWhole(text: string): number | undefined {
  const [, sign, digits] = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const whole = BigInt(digits.replace(/^0(?=[0-7])/, '0o'));
  const value = sign === '-' ? -whole : whole;
  const fitting = sign === '' ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value);
  return fitting === value ? Number(value) : undefined;
}

/** What is too large for a number stays text. */
function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}
