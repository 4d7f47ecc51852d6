import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directorySource } from '../../src/source/directory.ts';
import { temporaryFolder, writeFiles } from './folder.ts';
import { contentsOf } from './sources.ts';

const folder = temporaryFolder();
const everything = () => true;

describe('a directory', () => {
  it('gives its wanted files with what they hold', async () => {
    const root = join(folder, 'plain');
    writeFiles(root, { 'b.yaml': 'b', 'a/deep/c.yaml': 'c', 'README.md': 'text' });
    const source = await directorySource(root);
    expect(await contentsOf(source, (path) => path.endsWith('.yaml'))).toEqual({ 'a/deep/c.yaml': 'c', 'b.yaml': 'b' });
  });

  it('lists them by path, whatever the order on disk', async () => {
    const root = join(folder, 'order');
    writeFiles(root, { 'b/a': '', 'a-b': '', 'a/b': '', B: '', é: '' });
    const { entries } = await (await directorySource(root)).list(everything);
    expect(entries.map(({ path }) => path)).toEqual(['B', 'a-b', 'a/b', 'b/a', 'é']);
  });

  it("names contents as git does, so that a commit's and a directory's are known for the same", async () => {
    const root = join(folder, 'ids');
    writeFiles(root, { one: 'same', two: 'same', three: '' });
    const { entries } = await (await directorySource(root)).list(everything);
    const byGit = ['one', 'three', 'two'].map((path) =>
      execFileSync('git', ['hash-object', '--no-filters', join(root, path)])
        .toString()
        .trim(),
    );
    expect(entries.map(({ id }) => id)).toEqual(byGit);
    expect(entries.map(({ size }) => size)).toEqual([4, 0, 4]);
  });

  it('enters neither .git nor node_modules', async () => {
    const root = join(folder, 'never');
    writeFiles(root, { '.git/x.yaml': '', 'a/node_modules/x.yaml': '', '.github/x.yaml': 'kept' });
    expect(await contentsOf(await directorySource(root))).toEqual({ '.github/x.yaml': 'kept' });
  });

  it('skips symbolic links that lead to no file, or are not wanted, and says where they point', async () => {
    const root = join(folder, 'links');
    writeFiles(root, { 'real/a.yaml': 'a' });
    symlinkSync('real/a.yaml', join(root, 'file.yaml'));
    symlinkSync('real/a.yaml', join(root, 'other.txt'));
    symlinkSync('/etc', join(root, 'folder'));
    symlinkSync('nowhere', join(root, 'dangling'));
    const { entries, skipped } = await (await directorySource(root)).list((path) => path.endsWith('.yaml'));
    expect(entries.map(({ path, target }) => [path, target])).toEqual([
      ['file.yaml', 'real/a.yaml'],
      ['real/a.yaml', undefined],
    ]);
    expect(skipped).toEqual([
      { path: 'dangling', why: 'symlink', detail: 'nowhere', led: { to: 'nothing', path: 'nowhere' } },
      { path: 'folder', why: 'symlink', detail: '/etc', led: { to: 'outside', path: '/etc' } },
      { path: 'other.txt', why: 'symlink', detail: 'real/a.yaml', led: { to: 'file', path: 'real/a.yaml' } },
    ]);
  });

  it('skips what is no regular file, and goes on', async () => {
    const root = join(folder, 'pipe');
    writeFiles(root, { 'a.yaml': 'a' });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    const { entries, skipped } = await (await directorySource(root)).list(everything);
    expect(entries).toHaveLength(1);
    expect(skipped).toEqual([{ path: 'pipe.yaml', why: 'unreadable', detail: 'not a regular file' }]);
  });

  it.skipIf(process.getuid?.() === 0)('skips a file that it may not read, and goes on', async () => {
    const root = join(folder, 'secret');
    writeFiles(root, { 'a.yaml': 'a', 'b.yaml': 'b' });
    chmodSync(join(root, 'a.yaml'), 0o000);
    const { entries, skipped } = await (await directorySource(root)).list(everything);
    expect(entries).toHaveLength(1);
    expect(skipped).toEqual([{ path: 'a.yaml', why: 'unreadable', detail: 'EACCES' }]);
  });

  it('that is not there is the mistake of the user', async () => {
    const source = await directorySource(join(folder, 'nowhere'), 'nowhere');
    await expect(source.list(everything)).rejects.toThrow('The directory nowhere cannot be read: ENOENT');
  });

  it('that loses a file while it is read says so, unless it was small enough to be held', async () => {
    const root = join(folder, 'loses');
    writeFiles(root, { 'a.yaml': 'a', 'b.yaml': 'b' });
    truncateSync(join(root, 'a.yaml'), 2 ** 24 + 1);
    const source = await directorySource(root);
    const { entries } = await source.list(everything);
    for (const { path } of entries) rmSync(join(root, path));
    const [lost, held] = entries.map(({ id }) => source.read([id])[Symbol.asyncIterator]().next());
    expect((await held)?.value.bytes.toString()).toBe('b');
    await expect(lost).rejects.toThrow('The file a.yaml was there a moment ago and cannot be read now: ENOENT');
  });
});
