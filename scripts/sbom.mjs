// Prints, as CycloneDX, the packages that the two bundles hold: those whose licences stand beside them, in the versions of
// package-lock.json. npm's own list without development leaves out what a tool of development needs as well.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const bundled = new Set(['dist', 'dist/cli'].flatMap((folder) => packagesIn(`${folder}/licenses.txt`)));
const all = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
);
const components = all.components.filter(({ name }) => bundled.has(name));
const refs = new Set([all.metadata.component, ...components].map((component) => component['bom-ref']));
const dependencies = all.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));

const found = new Set(components.map(({ name }) => name));
const lost = [...bundled].filter((name) => !found.has(name));
if (lost.length > 0) throw new Error(`package-lock.json does not name ${lost.join(', ')}`);
console.log(JSON.stringify({ ...all, components, dependencies }, null, 2));

/** Each licence stands under the name of its package and the name of the licence. */
function packagesIn(path) {
  const lines = readFileSync(new URL(path, root), 'utf8').split('\n');
  return lines.filter((line, i) => /^(@[\w.-]+\/)?[\w.-]+$/.test(line) && isLicence(lines[i + 1]));
}

function isLicence(line = '') {
  return /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/.test(line);
}
