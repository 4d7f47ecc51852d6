import { write } from '../manifest/sentence.ts';
import type { Acceptance } from './acceptance.ts';
import { byWeight } from './assess.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** A finding of one cluster, or the same one of several. */
export interface ClusterFinding extends Finding {
  /** In the order of the clusters. */
  readonly clusters: readonly string[];
  /** Who said yes to it; absent where nobody did, and the check hangs on it. */
  readonly waived?: Acceptance;
  /** What the policy that makes it says of itself in head: the change's own word. */
  readonly declared?: string;
}

/** The findings of one cluster, and how many changes it has. */
interface Found {
  readonly cluster: string;
  readonly findings: readonly Finding[];
  readonly changes: readonly unknown[];
}

/**
 * The findings of all clusters, most severe first. One that says the same of several, as when a shared base changes, is
 * one. Their indices into changes become those of all clusters' changes, one cluster after the other.
 */
export function mergeFindings(found: readonly Found[]): ClusterFinding[] {
  const merged = new Map<string, ClusterFinding>();
  let before = 0;
  for (const { cluster, findings, changes } of found) {
    for (const finding of findings) {
      const indices = finding.changes.map((index) => index + before);
      const same = merged.get(keyOf(finding));
      merged.set(keyOf(finding), {
        ...(same ?? finding),
        changes: [...(same?.changes ?? []), ...indices],
        clusters: [...new Set([...(same?.clusters ?? []), cluster])],
      });
    }
    before += changes.length;
  }
  return toldApart([...merged.values()]).sort(byWeight);
}

/** What two clusters have otherwise is about the same, and would be known by the same fingerprint. */
function toldApart(findings: readonly ClusterFinding[]): ClusterFinding[] {
  const uses = new Map<string, number>();
  for (const { fingerprint } of findings) uses.set(fingerprint, (uses.get(fingerprint) ?? 0) + 1);
  return findings.map((finding) =>
    uses.get(finding.fingerprint) === 1
      ? finding
      : { ...finding, fingerprint: fingerprint(finding.fingerprint, finding.clusters) },
  );
}

function keyOf({ rule, severity, also, confidence, title, message, fingerprint, place }: Finding): string {
  return JSON.stringify([rule, severity, also, confidence, title, write(message), fingerprint, place]);
}
