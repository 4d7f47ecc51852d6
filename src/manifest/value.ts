import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { bareMapping } from './bare.ts';
import { LIMITS } from './limits.ts';
import type { Json } from './objects.ts';
import { type Sentence, say } from './sentence.ts';
import { isMerge, keyOf, type Parsed, readScalar } from './yaml.ts';

/** A key that stands twice in one mapping; the last one counts. Lines are 1-based, from the start of the document. */
export interface DuplicateKey {
  readonly key: string;
  readonly line: number;
  readonly firstLine: number;
}

export type Value =
  | { readonly json: Json; readonly duplicates: readonly DuplicateKey[] }
  | { readonly unreadable: Sentence; readonly line: number };

/**
 * The JSON that a YAML document stands for, as the API server's clients make it (semantics D8). An alias is the value of
 * the last anchor of that name before it; `<<` takes over keys in the order in which they stand, so that it wins over
 * what comes before it and loses to what comes after. A document has no such JSON if a key is a collection or null, or
 * if it goes beyond the limits.
 */
export function toJson({ document, lineAt }: Parsed): Value {
  const anchors = new Map<string, Sized>();
  const duplicates: DuplicateKey[] = [];
  let budget: number = LIMITS.values;

  const spend = (size: number, node: Placed) => {
    budget -= size;
    if (budget < 0) throw new Unreadable(say`it has more than ${LIMITS.values} values, aliases included`, node);
  };

  const read = (node: unknown, depth: number): Json => {
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined) throw new Unreadable(say`an alias (*) has no anchor (&) of its name before it`, node);
      spend(anchor.size, node);
      return anchor.json;
    }
    const before = budget;
    spend(1, node as Placed);
    const json = isScalar(node) ? readNumberOrText(node) : readCollection(node, depth);
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, { json, size: before - budget });
    return json;
  };

  const readCollection = (node: unknown, depth: number): Json => {
    if (depth > LIMITS.depth)
      throw new Unreadable(say`it is nested more than ${LIMITS.depth} levels deep`, node as Placed);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
    return isMap(node) ? readMap(node.items, depth) : null;
  };

  const readMap = (pairs: readonly Pair[], depth: number): Json => {
    const map = bareMapping();
    const seen = new Map<string, Placed>();
    for (const pair of pairs) {
      const value = read(pair.value, depth + 1);
      if (isMerge(pair)) {
        Object.assign(map, ...merged(value, pair.key as Placed));
        continue;
      }
      const key = keyOf(pair.key);
      if (key === undefined) throw new Unreadable(say`a key must be text`, pair.key as Placed);
      const earlier = seen.get(key);
      if (earlier) duplicates.push({ key, line: lineOf(pair.key as Placed), firstLine: lineOf(earlier) });
      seen.set(key, pair.key as Placed);
      map[key] = value;
    }
    return map;
  };

  const lineOf = (node: Placed) => lineAt(node?.range?.[0] ?? 0);

  try {
    return { json: read(document.contents, 0), duplicates };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.why, line: lineOf(error.node) };
    throw error;
  }
}

type Placed = Pick<Node, 'range'> | null | undefined;

interface Sized {
  readonly json: Json;
  readonly size: number;
}

/** Ends the reading of one document from within; it never leaves this file. */
class Unreadable extends Error {
  readonly why: Sentence;
  readonly node: Placed;
  constructor(why: Sentence, node: Placed) {
    super();
    this.why = why;
    this.node = node;
  }
}

function readNumberOrText(node: Parameters<typeof readScalar>[0]): Json {
  const value = readScalar(node);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Unreadable(say`a number must be finite`, node);
  return value;
}

/** The mappings to take over, the strongest last: in a list of them, earlier ones win. */
function merged(value: Json, node: Placed): Json[] {
  const maps = Array.isArray(value) ? value.toReversed() : [value];
  if (maps.some((map) => typeof map !== 'object' || map === null || Array.isArray(map))) {
    throw new Unreadable(say`a merge (<<) needs a mapping, or a list of mappings`, node);
  }
  return maps;
}
