import { digest } from './digest.ts';

/**
 * The id git gives a content. Directories and standard input use it too, so that a content which a commit and a
 * directory share is read and parsed once.
 */
export function blobId(bytes: Uint8Array): string {
  return digest('sha1', `blob ${bytes.byteLength}\0`, bytes);
}
