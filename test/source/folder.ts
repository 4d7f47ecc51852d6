import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for a test file, which goes away with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'network-policy-diff-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs git as nobody in particular, deaf to the machine's configuration. */
export function runGit(folder: string, ...words: readonly string[]): string {
  const settings = ['user.name=nobody', 'user.email=nobody@invalid', 'commit.gpgSign=false', 'init.defaultBranch=main'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', [...options, '-c', 'protocol.file.allow=always', ...words], {
    cwd: folder,
    env,
    stdio: 'pipe',
  })
    .toString()
    .trim();
}

/** Commits all that lies in a repository, and gives the commit's id. */
export function commit(folder: string, message: string): string {
  runGit(folder, 'add', '--all');
  runGit(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return runGit(folder, 'rev-parse', 'HEAD');
}
