/**
 * The digest of the parts one after another, in hexadecimal digits. Node's cryptography is loaded with the first one: that
 * takes 4 ms, and a change that touches nothing needs none.
 */
export function digest(algorithm: 'sha1' | 'sha256', ...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
