import type fc from 'fast-check';

const asked = process.env['PROPERTY_RUNS'];

/**
 * How often random clusters are tried: as many as fit in a few seconds. Mutation tests ask for fewer of them, always the
 * same, and for no smallest example.
 */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return asked ? { numRuns: Math.min(Number(asked), numRuns), seed: 20, endOnFailure: true } : { numRuns };
}
