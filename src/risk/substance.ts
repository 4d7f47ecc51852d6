import type { Change } from '../flow/change.ts';
import { write } from '../manifest/sentence.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * All that a finding says, but for its place and severity: its fingerprint, its sentence and its very flows, as 16
 * hexadecimal digits. A fingerprint lasts while a finding is about the same; of this not one flow may be another.
 *
 * @param changes those that the finding's indices are into
 */
export function substance(finding: Finding, changes: readonly Change[]): string {
  const ids = (ends: Change['sources']) => ends.map(({ id }) => id).sort();
  const flows = finding.changes
    .flatMap((index) => changes[index] ?? [])
    .map(({ change, sources, destinations, ports }) =>
      JSON.stringify([change, ids(sources), ids(destinations), ports]),
    );
  return fingerprint(finding.fingerprint, [write(finding.message), ...flows.sort()]);
}
