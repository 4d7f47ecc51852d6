import { judge } from './judge.ts';
import type { Manifest } from './objects.ts';
import type { TypedObject } from './objects-in.ts';
import { place } from './place.ts';
import { say } from './sentence.ts';
import type { Fault } from './text.ts';
import type { DuplicateKey } from './value.ts';

/** What a content holds, wherever it stands in a version. */
export interface Reading {
  /** In the order of the text. */
  readonly objects: readonly Omit<Manifest, 'path'>[];
  readonly faults: readonly Fault[];
  /** Whether one of the documents has no kind, where that was seen: kubectl refuses that one, and kustomize the whole file. */
  readonly lacksKind?: boolean;
}

/** Where an object stands in a content. */
export type Site = Pick<Manifest, 'document' | 'within' | 'line' | 'endLine'>;

export const NOTHING: Reading = { objects: [], faults: [] };

/** Readings one after another. */
export function join(readings: readonly Reading[]): Reading {
  return { objects: readings.flatMap(({ objects }) => objects), faults: readings.flatMap(({ faults }) => faults) };
}

/** Sorts out one object, and the keys (by lines of the content) that stand twice in it. */
export function readObject(object: TypedObject, siteOf: () => Site, duplicates: readonly DuplicateKey[]): Reading {
  const { named, fault, field } = judge(object);
  if (named === undefined && fault === undefined) return NOTHING;
  const site = siteOf();
  const faults = fault === undefined ? [] : [{ ...fault, line: place(site, field).line }];
  if (named === undefined) return { objects: [], faults };
  const { apiVersion, kind, body } = object;
  const within = duplicates.filter(({ line }) => line >= site.line && line <= site.endLine);
  return { objects: [{ apiVersion, kind, ...named, body, ...site }], faults: [...faults, ...within.map(duplicateKey)] };
}

/** What every object has once. Where it stands twice, two objects have run together, and one of them is lost. */
const ONCE = new Set(['apiVersion', 'kind', 'metadata', 'spec']);

function duplicateKey({ key, line, firstLine }: DuplicateKey): Fault {
  const message = say`The key ${key} stands here again, after line ${firstLine}. The last one counts, and strict clients such as kubectl are refused.`;
  return { severity: 'warning', code: 'duplicate-key', message, line, hidesFlows: ONCE.has(key) };
}
