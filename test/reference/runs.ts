import type fc from 'fast-check';

const asked = process.env['PROPERTY_RUNS'];

/**
 * How often random clusters are tried: as many as fit in a few seconds. Mutation tests ask for fewer of them, always the
 * same, and for no smallest example.
 */
export const RUNS: fc.Parameters<unknown> = asked
  ? { numRuns: Number(asked), seed: 20, endOnFailure: true }
  : { numRuns: 150 };
