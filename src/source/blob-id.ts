import { createHash } from 'node:crypto';

/**
 * The id git gives a content. Directories and standard input use it too, so that a content which a commit and a
 * directory share is read and parsed once.
 */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
