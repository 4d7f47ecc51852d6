// Runs both bundles as a user has them, alone in an empty folder with nothing installed, on the Node that runs this.
// A bundle that lacks a package starts nowhere but here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'network-policy-diff-'));

try {
  for (const name of ['dist', 'action.yml', 'examples'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  commandLine();
  action();
  console.log(`Both bundles run on Node ${process.version}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `diff` of the example finds that its default-deny is gone, and `--fail-on` turns that into exit status 1. */
function commandLine() {
  const diff = ['dist/cli/index.js', 'diff', 'examples/webapp/base', 'examples/webapp/head', '--format', 'json'];
  const found = JSON.parse(run(diff, 0).stdout);
  assert.equal(found.complete, true);
  assert.equal(found.verdict.maxSeverity, 'critical');
  run([...diff, '--fail-on', 'critical'], 1);
}

/** The Action compares the same two directories: it needs no network for that, and writes its outputs. */
function action() {
  const outputs = join(folder, 'outputs');
  const summary = join(folder, 'summary');
  writeFileSync(outputs, '');
  writeFileSync(summary, '');
  run(['dist/index.js'], 0, {
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
    'INPUT_BASE-PATH': 'examples/webapp/base',
    'INPUT_HEAD-PATH': 'examples/webapp/head',
    INPUT_CONFIG: '.github/network-policy-diff.yml',
    'INPUT_FAIL-ON': 'never',
    INPUT_COMMENT: 'never',
    INPUT_ID: 'default',
  });
  assert.match(readFileSync(outputs, 'utf8'), /max-severity.*\ncritical\n/);
  assert.match(readFileSync(summary, 'utf8'), /critical/);
}

function run(args, status, env = {}) {
  const result = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  assert.equal(result.status, status, `node ${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return result;
}
