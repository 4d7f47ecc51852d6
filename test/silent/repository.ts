import {
  type CreateNodeOptions,
  Document,
  type DocumentOptions,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
} from 'yaml';
import { blobId } from '../../src/source/blob-id.ts';
import type { Source } from '../../src/source/source.ts';

/** An object of Kubernetes, as plain data that a change may take apart. */
// biome-ignore lint/suspicious/noExplicitAny: manifests are whatever JSON they are
export type Body = any;

/** The objects of a version, by file. */
export type Repository = Readonly<Record<string, readonly Body[]>>;
/** The texts of a version, by file. */
export type Texts = Readonly<Record<string, string>>;

/** The texts as anyone would write them. */
export function written(repository: Repository, write: (body: Body) => string = (body) => stringify(body)): Texts {
  return Object.fromEntries(
    Object.entries(repository).map(([path, bodies]) => [path, bodies.map(write).join('---\n')]),
  );
}

/** A writer with options of the YAML library. */
export function yaml(style: ToStringOptions, structure: DocumentOptions & SchemaOptions & CreateNodeOptions = {}) {
  return (body: Body): string => new Document(body, structure).toString(style);
}

/** Every object of a version changed in the same way; none is left out. */
export function eachObject(repository: Repository, change: (body: Body) => Body): Repository {
  return Object.fromEntries(
    Object.entries(repository).map(([path, bodies]) => [path, bodies.map((body) => change(structuredClone(body)))]),
  );
}

/** Every object of some kinds changed in the same way, into one or several. */
export function each(repository: Repository, kinds: RegExp, change: (body: Body) => Body | Body[]): Repository {
  return Object.fromEntries(
    Object.entries(repository).map(([path, bodies]) => [
      path,
      bodies.flatMap((body) => (kinds.test(body.kind) ? change(structuredClone(body)) : [body])),
    ]),
  );
}

/** A version that lies in no directory. */
export function sourceOf(texts: Texts, name: string): Source {
  const bytes = new Map(Object.values(texts).map((text) => [blobId(Buffer.from(text)), Buffer.from(text)]));
  return {
    name,
    list: async (wanted) => ({
      entries: Object.entries(texts)
        .filter(([path]) => wanted(path))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => ({ path, id: blobId(Buffer.from(text)), size: Buffer.byteLength(text) })),
      skipped: [],
    }),
    async *read(ids) {
      for (const id of ids) yield { id, bytes: bytes.get(id) ?? new Uint8Array() };
    },
  };
}
