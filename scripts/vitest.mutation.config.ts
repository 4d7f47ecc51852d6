import { defineConfig } from 'vitest/config';

/** The tests that mutants of the engine must fail: those of its stages and of the reference, with few random clusters. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/flow/**/*.test.ts', 'test/policy/**/*.test.ts'],
    testTimeout: 60_000,
    env: { PROPERTY_RUNS: '40' },
  },
});
