import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the engine must fail: those of its stages and of the reference, with few random clusters.
 * MUTATION_TESTS names fewer of them, for the mutants of one folder or file (docs/mutants.md).
 */
const tests = process.env['MUTATION_TESTS']?.split(' ') ?? ['test/flow/**/*.test.ts', 'test/policy/**/*.test.ts'];

export default defineConfig({
  logLevel: 'error',
  test: {
    include: tests,
    testTimeout: 60_000,
    isolate: false,
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '40' },
  },
});
