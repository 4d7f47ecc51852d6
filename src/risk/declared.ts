import type { Reserved } from '../config/config.ts';
import { identityOf, type Manifest } from '../manifest/objects.ts';
import { acceptors } from './acceptance.ts';
import { type ClusterStates, SEVERITIES } from './finding.ts';
import type { ClusterFinding } from './merge.ts';

/** The annotation of a policy by which its author says yes to what it does. */
const ANNOTATION = 'network-policy-diff/accept';
/** Enough for a reason and a ticket, in characters. */
const LONGEST = 200;

/**
 * The findings with what the policies that make them say of themselves. Head's annotation is the change's own word: it is
 * shown with every finding, accepts those of medium and below, and none that is reserved.
 */
export function withDeclared(
  findings: readonly ClusterFinding[],
  clusters: readonly ClusterStates[],
  reserved: Reserved,
): ClusterFinding[] {
  return findings.map((finding) => {
    const reason = clusters
      .filter(({ name }) => finding.clusters.includes(name))
      .map((states) => declared(finding, states))
      .find((text) => text !== undefined);
    if (reason === undefined) return finding;
    const mild = SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf('medium');
    if (finding.waived !== undefined || !mild || acceptors(reserved, finding.severity) !== undefined) {
      return { ...finding, declared: reason };
    }
    return { ...finding, declared: reason, waived: { by: 'annotation', reason } };
  });
}

/** What head's policy says, of which the finding's place is a part in head or was one in base. */
function declared({ place }: ClusterFinding, { base, head }: ClusterStates): string | undefined {
  if (place === undefined) return undefined;
  const isThere = ({ path, line, endLine }: Manifest) =>
    path === place.path && line <= place.line && place.line <= endLine;
  const policy = (place.side === 'head' ? head : base).cluster.policies.find(isThere);
  if (policy === undefined) return undefined;
  const now = head.cluster.policies.find((each) => identityOf(each) === identityOf(policy));
  return now && annotation(now);
}

function annotation({ body }: Manifest): string | undefined {
  const metadata = Object(body['metadata']) as Record<string, unknown>;
  const value = Object(metadata['annotations'])[ANNOTATION] as unknown;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
