import { splitStream } from '../manifest/document.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Fault } from '../manifest/text.ts';

/** One document that a tool wrote. */
export interface Made {
  /** As it is applied. */
  readonly text: string;
  readonly objects: readonly Omit<Manifest, 'path'>[];
  readonly faults: readonly Fault[];
  /** The file that it comes from, in the tool's words. */
  readonly origin: string | undefined;
  /** What it is, for one that is at fault. */
  readonly kind: string;
  readonly name: string;
}

/** Where something stands that a tool made something from. */
export type Place = Pick<Manifest, 'path' | 'line' | 'endLine' | 'document' | 'within'>;

/** The place of a line, or of a file of which no more is known. */
export function placeOfLine(path: string, line = 1): Place {
  return { path, line, endLine: line, document: { text: '', line }, within: [] };
}

/**
 * Reads what a tool wrote, document by document. What builds have in common, of one version or of two, is read once, and
 * they share its bodies.
 */
export function madeIn(output: Buffer, known: Map<string, Made>, read: (text: string) => Made): readonly Made[] {
  return splitStream(output.toString()).documents.flatMap(({ text }) => {
    const made = known.get(text) ?? read(text);
    if (made.objects.length === 0 && made.faults.length === 0) return [];
    known.set(text, made);
    return [made];
  });
}

/** What was made, at the places of what it was made from. */
export function placed(
  made: readonly Made[],
  placeOf: (made: Made, fault?: Fault) => Place,
): { readonly manifests: readonly Manifest[]; readonly problems: readonly Problem[] } {
  const manifests = made.flatMap((each) =>
    each.objects.map((object): Manifest => ({ ...object, ...placeOf(each), applied: each.text })),
  );
  const problems = made.flatMap((each) =>
    each.faults.map((fault): Problem => {
      const { path, line } = placeOf(each, fault);
      return { ...fault, path, line };
    }),
  );
  return { manifests, problems };
}
