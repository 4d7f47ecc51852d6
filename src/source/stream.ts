import { blobId } from './blob-id.ts';
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
