import { namesKind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { type Sentence, say } from './sentence.ts';

/** A problem of a content, wherever it stands in a version. */
export type Fault = Omit<Problem, 'path'>;

/** Line breaks to the API server's clients, and text to everybody else: an editor, a reviewer, our parser. */
const HIDDEN_BREAK = /[\u0085\u2028\u2029]|\r(?!\n)/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const VAULT = '$ANSIBLE_VAULT;';
const GIT_CRYPT = '\0GITCRYPT\0';

/**
 * The text of a file, or why it has none that we read. Bytes that are not UTF-8 become U+FFFD, as they do on their way
 * to the API server.
 */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, GIT_CRYPT.length) === GIT_CRYPT) {
    return unread('encrypted', say`It is encrypted with git-crypt, so nobody knows here what it holds.`, true);
  }
  const wide = wideText(buffer);
  if (wide !== undefined) return unread('not-utf-8', say`It is UTF-16; save it as UTF-8.`, mayHoldKind(wide));

  const text = buffer.toString().replace(/^\uFEFF/, '');
  if (text.includes('\0')) return unread('binary', say`It holds NUL bytes: it is no text.`, mayHoldKind(text));
  if (text.startsWith(LFS_POINTER)) {
    return unread(
      'git-lfs-pointer',
      say`Its content lies in Git LFS and is not here: this is only a pointer to it.`,
      true,
    );
  }
  if (text.startsWith(VAULT)) {
    return unread('encrypted', say`It is encrypted with Ansible Vault, so nobody knows here what it holds.`, true);
  }
  if (HIDDEN_BREAK.test(text) && namesKind(text)) {
    return unread(
      'hidden-line-break',
      say`It holds a line break that editors and reviewers do not see as one (a lone CR, U+0085, U+2028 or U+2029).`,
      true,
    );
  }
  return { text };
}

function unread(code: string, message: Sentence, hidesFlows: boolean): { fault: Fault } {
  return { fault: { severity: 'warning', code, message, hidesFlows } };
}

/** Whether a text may hold an object, were it not for NUL bytes in it: as UTF-16 without a mark has them, and UTF-32. */
function mayHoldKind(text: string): boolean {
  const seen = text.replaceAll('\0', '');
  return seen.includes('kind') || namesKind(seen);
}

/** The text of a file that says by its first two bytes that it is UTF-16. */
function wideText(buffer: Buffer): string | undefined {
  const mark = buffer.toString('hex', 0, 2);
  if (mark === 'fffe') return buffer.toString('utf16le', 2);
  if (mark === 'feff')
    return Buffer.from(buffer.subarray(2, buffer.length & ~1))
      .swap16()
      .toString('utf16le');
  return undefined;
}
