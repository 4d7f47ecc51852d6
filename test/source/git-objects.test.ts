import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blobId } from '../../src/source/blob-id.ts';
import { gitObjects } from '../../src/source/git-objects.ts';
import { commit, runGit, temporaryFolder, writeFiles } from './folder.ts';

const folder = temporaryFolder();
const repository = join(folder, 'repository');
writeFiles(repository, { 'a.yaml': 'one' });
runGit(repository, 'init', '--quiet');
const head = commit(repository, 'one');
const blob = { id: runGit(repository, 'rev-parse', 'HEAD:a.yaml'), type: 'blob', size: 3 };

describe('objects of a repository', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are found by any name of theirs, in the order of the names', async () => {
    const found = await gitObjects(repository).find(['HEAD:a.yaml', 'HEAD:b.yaml', 'HEAD^{commit}', blob.id]);
    expect(found).toEqual([blob, 'missing', { id: head, type: 'commit', size: expect.any(Number) }, blob]);
  });

  it('are found for several who ask at once, and later on', async () => {
    const objects = gitObjects(repository);
    const names = ['HEAD:a.yaml', 'HEAD:b.yaml', blob.id];
    expect(await Promise.all(names.map(async (name) => objects.find([name])))).toEqual([[blob], ['missing'], [blob]]);
    writeFileSync(join(repository, 'b.yaml'), 'two');
    commit(repository, 'two');
    expect(await objects.find(['HEAD:b.yaml'])).toEqual([
      { ...blob, id: runGit(repository, 'rev-parse', 'HEAD:b.yaml') },
    ]);
  });

  it('are not looked for under no name', async () => {
    expect(await gitObjects(folder).find([])).toEqual([]);
  });

  it.each([
    ['there is no repository', () => gitObjects(folder).find(['HEAD'])],
    ['a name has two lines', () => gitObjects(repository).find(['HEAD\nHEAD'])],
    ['a name can mean several objects', () => gitObjects(repository).find([ambiguous()])],
    [
      'there is no git',
      () => {
        vi.stubEnv('PATH', folder);
        return gitObjects(repository).find(['HEAD']);
      },
    ],
  ])('are not known where %s', async (_why, find) => {
    expect(await find()).toBeUndefined();
  });
});

/** The first four digits of two objects. */
function ambiguous(): string {
  const seen = new Map<string, string>();
  for (let i = 0; ; i++) {
    const start = blobId(Buffer.from(`${i}`)).slice(0, 4);
    const other = seen.get(start);
    seen.set(start, `${i}`);
    if (other === undefined) continue;
    writeFiles(folder, { one: other, two: `${i}` });
    runGit(repository, 'hash-object', '-w', join(folder, 'one'), join(folder, 'two'));
    return start;
  }
}
