// Cuts the operations that the Action calls out of GitHub's OpenAPI description, with all that they refer to and
// without prose and examples: test/fixtures/github-api.json, which the tests check every request and answer against.
// The description comes from the npm package @octokit/openapi (MIT), which is far too large to depend on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi@23.0.2';
const FILE = 'package/generated/api.github.com.json';
const OPERATIONS = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
];

const whole = JSON.parse(download());
const cut = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  paths: {},
  components: {},
};
for (const [path, method] of OPERATIONS) {
  cut.paths[path] = { ...cut.paths[path], [method]: take(whole.paths[path][method]) };
}
writeFileSync(
  fileURLToPath(new URL('../test/fixtures/github-api.json', import.meta.url)),
  `${JSON.stringify(cut, null, 1)}\n`,
);

/** The text of GitHub's description, as the package holds it. */
function download() {
  const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
  try {
    const archive = execFileSync('npm', ['pack', PACKAGE, '--pack-destination', folder, '--silent'], {
      encoding: 'utf8',
    });
    execFileSync('tar', ['-xzf', archive.trim(), FILE], { cwd: folder });
    return readFileSync(join(folder, FILE), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of a part, without prose; what it refers to is copied into `cut.components`. */
function take(part) {
  if (Array.isArray(part)) return part.map(take);
  if (part === null || typeof part !== 'object') return part;
  if (typeof part.$ref === 'string') refer(part.$ref);
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key, value]) => !isProse(key, value))
      .map(([key, value]) => [key, take(value)]),
  );
}

function refer(reference) {
  const [, , section, name] = reference.split('/');
  cut.components[section] ??= {};
  if (name in cut.components[section]) return;
  cut.components[section][name] = {};
  cut.components[section][name] = take(whole.components[section][name]);
}

/** A response must have a description; a property may well have the name of a keyword, and then it is a schema. */
function isProse(key, value) {
  if (key === 'description') return typeof value === 'string' && value.length > 40;
  return key === 'examples' || key === 'externalDocs' || key === 'x-github' || (key === 'example' && !value?.type);
}
