// Builds the two committed bundles, dist/ (the Action) and dist/cli/ (the command line), byte for byte the same
// wherever it runs: one Node version, no cache, no minifier. `tsc --noEmit` does the type checking.
import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!process.version.startsWith('v24.')) {
  console.error(
    `The bundles are built on Node 24 and this is ${process.version}: run \`npm run build\`, which brings its own.`,
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}/dist`, { recursive: true, force: true });
for (const [entry, out, ...more] of [
  ['src/main.ts', 'dist'],
  // Its start knows when a stack is wanted, and reads the source map for that alone.
  ['src/cli.ts', 'dist/cli', '--no-source-map-register'],
]) {
  execFileSync(
    process.execPath,
    [
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      entry,
      '-o',
      out,
      '--no-cache',
      '--transpile-only',
      '--source-map',
      ...more,
      '--license',
      'licenses.txt',
      '--quiet',
    ],
    { cwd: root, stdio: 'inherit' },
  );
}
// The command line starts by what was compiled of it before, so the file that is called does not hold the program itself.
renameSync(`${root}/dist/cli/index.js`, `${root}/dist/cli/program.js`);
copyFileSync(`${root}/src/start.js`, `${root}/dist/cli/index.js`);
