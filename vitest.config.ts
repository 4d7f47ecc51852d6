import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite warns of each source map that GitHub's packages name and do not ship.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Where a machine reads the result, it reads the counts from this file.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/vitest.json' }]] : ['default'],
    // GitHub's own language service ships JSON imports that plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
