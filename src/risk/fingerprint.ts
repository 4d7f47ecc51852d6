import { digest } from '../source/digest.ts';

/**
 * Names a finding by the rule that made it and what it is about, so that it is known again after lines have moved or a
 * sentence was put better: 16 hexadecimal digits.
 *
 * @param subject names in an order that does not depend on the order of files or rules.
 */
export function fingerprint(rule: string, subject: readonly string[]): string {
  return digest('sha256', JSON.stringify([rule, ...subject])).slice(0, 16);
}
