/**
 * The digest of the parts one after another, in hexadecimal digits. Node's cryptography is loaded with the first one: that
 * takes 4 ms, and a change that touches nothing needs none.
 */
export function digest(algorithm: 'sha1' | 'sha256', ...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** 128 bits of the digest of a text, as 22 letters, digits, hyphens and underscores: nobody finds two texts that share one. */
export function shortDigest(text: string): string {
  return Buffer.from(digest('sha256', text).slice(0, 32), 'hex').toString('base64url');
}
