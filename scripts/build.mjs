// Builds the two committed bundles, dist/ (the Action) and dist/cli/ (the command line), byte for byte the same
// wherever it runs: one Node version, no cache, no minifier. `tsc --noEmit` does the type checking.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

// Of a program in several pieces the bundler keeps the licences of one. The Action is one piece, and holds them all.
copyFileSync(`${root}/dist/licenses.txt`, `${root}/dist/cli/licenses.txt`);
const licensed = readFileSync(`${root}/dist/licenses.txt`, 'utf8').split('\n');
const lost = [...packagesIn('dist/cli')].filter((name) => !licensed.includes(name));
if (lost.length > 0) throw new Error(`dist/licenses.txt lacks ${lost.join(', ')}`);

/** The packages that the pieces of a program were made of, by their source maps. */
function packagesIn(folder) {
  const maps = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.map'));
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(`${root}/${folder}/${name}`, 'utf8')).sources);
  return new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}
