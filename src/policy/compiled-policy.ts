import type { Problem } from '../manifest/problem.ts';
import type { Governed, Rule, Tier } from './tier.ts';

/** What one policy adds to its tier. One that does not count adds nothing, and its problems say why. */
export interface CompiledPolicy {
  readonly tier: Tier['id'];
  readonly ingress: PolicySide;
  readonly egress: PolicySide;
  readonly problems: readonly Problem[];
}

/** What a policy says of one direction. */
export interface PolicySide {
  readonly governs: readonly Governed[];
  readonly rules: readonly Rule[];
}

/** It does not speak of the direction. */
export const SILENT: PolicySide = { governs: [], rules: [] };
