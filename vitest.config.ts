import { defineConfig } from 'vitest/config';

/** The hostile inputs are a command of their own: a process each, they take as long as all other tests together. */
const HOSTILE = 'test/hostile/**/*.test.ts';

export default defineConfig({
  // Vite warns of each source map that GitHub's packages name and do not ship.
  logLevel: 'error',
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // By itself Vitest leaves a core free, and CI has two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'suite', include: ['test/**/*.test.ts'], exclude: [HOSTILE] } },
      { extends: true, test: { name: 'hostile', include: [HOSTILE] } },
    ],
    // Where a machine reads the result, it reads the counts from a file of each command.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: `.cache/tests/${process.env['npm_lifecycle_event'] ?? 'test'}.json` }]]
      : ['default'],
    // GitHub's own language service ships JSON imports that plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
