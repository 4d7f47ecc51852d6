import { blobId } from './blob-id.ts';
import { InputError } from './input-error.ts';
import type { Source } from './source.ts';

/** A version that came through standard input as one file, whatever the paths that are wanted. */
export function streamSource(bytes: Uint8Array): Source {
  const id = blobId(bytes);
  return {
    name: '-',
    async list() {
      return { entries: [{ path: 'standard input', id, size: bytes.byteLength }], skipped: [] };
    },
    async *read(ids) {
      if (ids.includes(id)) yield { id, bytes };
    },
  };
}

/**
 * What came through standard input, if it can hold an object.
 *
 * @throws InputError if not, as where the command that should have written it failed
 */
export function withObjects(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString().trim();
  if (/\bkind\b/.test(text)) return bytes;
  const found = text === '' ? 'nothing' : JSON.stringify(text.split('\n', 1)[0]?.slice(0, 80));
  throw new InputError(`Standard input holds no Kubernetes object: expected YAML or JSON with a kind, found ${found}`);
}
