import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  type ParsedNode,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { readPlain } from './plain.ts';

/** A parsed document and the lines of its text (1-based, from the start of that text). */
export interface Parsed {
  readonly document: Document.Parsed<ParsedNode>;
  readonly lineAt: (offset: number) => number;
}

/**
 * Parses one YAML document. All scalars stay text: what they mean is for `readScalar`, so that there is one dialect. The
 * parser's own check for duplicate keys is quadratic, and its own conversion resolves aliases in quadratic time; neither
 * is used. Errors are in `document.errors`.
 */
export function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { document, lineAt: (offset) => lineCounter.linePos(offset).line };
}

const CORE = 'tag:yaml.org,2002:';
const READ_BY_VALUE = new Set(['null', 'bool', 'int', 'float'].map((name) => CORE + name));

/** What a scalar means: text if it is quoted, a block, or tagged with anything but the tags of the other types. */
export function readScalar(node: Scalar): null | boolean | number | string {
  const { value, type, tag } = node;
  const text = String(value);
  if (tag === undefined) return type === Scalar.PLAIN ? readPlain(text) : text;
  return READ_BY_VALUE.has(tag) ? readPlain(text) : text;
}

/** The name of a key in JSON: keys of other types become text. `undefined` for what cannot be a key, null or a collection. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  const value = readScalar(key);
  return value === null ? undefined : String(value);
}

/** Whether a pair merges other mappings into its own (`<<: *defaults`). */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN && key.tag === undefined;
}

/** The pair that counts for a key: the last one. */
export function pairFor(node: unknown, key: string): Pair | undefined {
  return isMap(node)
    ? (node as YAMLMap).items.findLast((pair) => !isMerge(pair) && keyOf(pair.key) === key)
    : undefined;
}
