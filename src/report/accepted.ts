import { type Sentence, say } from '../manifest/sentence.ts';
import type { ClusterFinding } from '../risk/merge.ts';

/** Who accepted a finding, when and why; undefined where nobody did, and no policy says so of itself. */
export function acceptedWords({ waived, declared }: ClusterFinding): Sentence | undefined {
  if (waived === undefined) {
    return declared === undefined
      ? undefined
      : say`Self-declared by its policy, which accepts nothing of this severity: ${declared}.`;
  }
  const { by, owner = '', reason, expires = '', since = '' } = waived;
  switch (by) {
    case 'waiver':
      return say`Accepted by ${owner} until ${expires}: ${reason}.`;
    case 'label':
      return say`Accepted by ${owner} on ${since}: ${reason}.`;
    case 'annotation':
      return say`Accepted by the policy itself, self-declared: ${reason}.`;
  }
}

/** Those on which the check hangs, and those that somebody accepted. */
export function byAcceptance(findings: readonly ClusterFinding[]): {
  readonly open: readonly ClusterFinding[];
  readonly accepted: readonly ClusterFinding[];
} {
  return {
    open: findings.filter(({ waived }) => waived === undefined),
    accepted: findings.filter(({ waived }) => waived !== undefined),
  };
}
