import { blobId } from './blob-id.ts';
import { InputError } from './input-error.ts';
import type { Source } from './source.ts';

/**
 * A version that came through standard input as one file, whatever the paths that are wanted.
 *
 * @throws InputError if it holds nothing that could be an object, as where the command that should have written it failed
 */
export function streamSource(bytes: Uint8Array): Source {
  const text = Buffer.from(bytes).toString();
  if (!/\bkind\b/.test(text)) {
    const found = text.trim() === '' ? 'nothing' : JSON.stringify(text.trim().split('\n', 1)[0]?.slice(0, 80));
    throw new InputError(
      `Standard input holds no Kubernetes object: expected YAML or JSON with a kind, found ${found}`,
    );
  }
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
