import type { Change } from '../flow/change.ts';
import { write } from '../manifest/sentence.ts';
import { digest, shortDigest } from '../source/digest.ts';
import type { Finding } from './finding.ts';

/**
 * All that each finding says, but for its place and severity: a short digest of its fingerprint, its sentence and its very
 * flows. A fingerprint lasts while a finding is about the same; of this not one flow may be another.
 *
 * Hundreds of findings may be about the same thousands of ends, so each change is written out once for all of them.
 *
 * @param changes those that the findings' indices are into
 */
export function substances<T extends Finding>(
  findings: readonly T[],
  changes: readonly Change[],
): ReadonlyMap<T, string> {
  const digests = new Map<number, string>();
  const flowsOf = (index: number): string[] => {
    const change = changes[index];
    if (change === undefined) return [];
    const known = digests.get(index) ?? digest('sha256', written(change));
    digests.set(index, known);
    return [known];
  };
  return new Map(
    findings.map((finding) => {
      const flows = finding.changes.flatMap(flowsOf).sort();
      return [finding, shortDigest(JSON.stringify([finding.fingerprint, write(finding.message), ...flows]))];
    }),
  );
}

/** A change as text, whichever order its ends have. */
function written({ change, sources, destinations, ports }: Change): string {
  const ids = (ends: Change['sources']) => ends.map(({ id }) => id).sort();
  return JSON.stringify([change, ids(sources), ids(destinations), ports]);
}
