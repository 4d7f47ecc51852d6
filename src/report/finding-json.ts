import { write } from '../manifest/sentence.ts';
import type { Acceptance } from '../risk/acceptance.ts';
import type { ClusterFinding } from '../risk/merge.ts';

/**
 * A finding as contract §3 has it.
 *
 * @param places of each of the report's changes, by its index, where it stands in the answer
 */
export function findingJson(finding: ClusterFinding, places: ReadonlyMap<number, number>) {
  const { rule, severity, also, confidence, confidenceReason, title, message, fingerprint, place } = finding;
  const changes = finding.changes.flatMap((index) => places.get(index) ?? []).sort((a, b) => a - b);
  return {
    rule,
    severity,
    also,
    confidence,
    confidenceReason: confidenceReason && write(confidenceReason),
    title,
    message: write(message),
    fingerprint,
    side: place?.side,
    path: place?.path,
    line: place?.line,
    endLine: place?.endLine,
    clusters: finding.clusters,
    changes,
    waived: finding.waived === undefined ? null : acceptanceJson(finding.waived),
    selfDeclared: finding.declared,
  };
}

function acceptanceJson({ by, owner, reason, expires, since }: Acceptance) {
  return { by, owner, reason, expires, since };
}
