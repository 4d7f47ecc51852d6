import type { Problem } from '../manifest/problem.ts';
import type { Governed, Rule, Tier } from './tier.ts';

/** What becomes of one policy. */
export interface CompiledPolicy {
  /** Absent if it does not count; its problems say why. */
  readonly effect?: Effect;
  readonly problems: readonly Problem[];
}

/** What a policy adds to its tier. */
export interface Effect {
  readonly tier: Tier['id'];
  readonly ingress: PolicySide;
  readonly egress: PolicySide;
}

/** What a policy says of one direction. */
export interface PolicySide {
  readonly governs: readonly Governed[];
  readonly rules: readonly Rule[];
}

/** It does not speak of the direction. */
export const SILENT: PolicySide = { governs: [], rules: [] };
