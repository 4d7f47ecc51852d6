import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/github/event.ts';
import { versionsOf } from '../../src/github/versions.ts';

const folder = mkdtempSync(join(tmpdir(), 'versions-test-'));
const workspace = join(folder, 'workspace');
afterAll(() => rmSync(folder, { recursive: true }));

for (const directory of ['outside', 'workspace/base', 'workspace/head', 'workspace/..dots']) {
  mkdirSync(join(folder, directory), { recursive: true });
  writeFileSync(join(folder, directory, 'a.yaml'), directory);
}
symlinkSync('../outside', join(workspace, 'out'));
symlinkSync('head', join(workspace, 'in'));

/** The name and the files of the head, for a run that compares `base` with this directory of the workspace. */
async function filesOf(head: string): Promise<string[]> {
  const run: Run = {
    inputs: {
      token: '',
      paths: [],
      config: '.github/network-policy-diff.yml',
      base: undefined,
      head: undefined,
      directories: { base: 'base', head },
      failOn: 'high',
      comment: 'never',
      id: 'default',
      acceptLabel: '',
    },
    repository: { owner: 'example', name: 'shop' },
    serverUrl: 'http://127.0.0.1:9',
    apiUrl: 'http://127.0.0.1:9',
    runId: undefined,
    commits: undefined,
    workspace,
    temporary: folder,
    summaryFile: undefined,
    pullRequest: undefined,
    gitEnvironment: {},
  };
  const versions = await versionsOf(run);
  const { entries } = await versions.head.list(() => true);
  return [versions.head.name, ...entries.map(({ path }) => path)];
}

describe('a directory is opened', () => {
  test.each([
    ['head', 'head'],
    ['./head/', './head/'],
    ['in', 'in'],
    ['..dots', '..dots'],
    ['base/../head', 'base/../head'],
    [join(workspace, 'head'), 'head'],
  ])('%s, and called %s', async (path, name) => {
    expect(await filesOf(path)).toEqual([name, 'a.yaml']);
  });
});

describe('a directory is refused', () => {
  test.each([
    ['gone', 'is not there'],
    ['..', 'is outside'],
    ['../outside', 'is outside'],
    ['out', 'is outside'],
    [join(folder, 'outside'), 'is outside'],
    ['/', 'is outside'],
    ['head/a.yaml', 'is a file'],
  ])('%s %s', async (path, why) => {
    await expect(filesOf(path)).rejects.toThrow(
      `The input head-path must be a directory in the workspace; ${JSON.stringify(path)} ${why}`,
    );
  });
});
