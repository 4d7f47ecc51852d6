import { write } from '../manifest/sentence.ts';
import type { ClusterFinding } from '../risk/merge.ts';

/**
 * A finding as contract §3 has it.
 *
 * @param places where the report's changes stand in the answer, by their index
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
    waived: null,
  };
}
