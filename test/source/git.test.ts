import { chmodSync, chownSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gitSource, mergeBase } from '../../src/source/git.ts';
import { InputError } from '../../src/source/input-error.ts';
import { commit, runGit, temporaryFolder, writeFiles } from './folder.ts';
import { contentsOf } from './sources.ts';

const folder = temporaryFolder();
const everything = () => true;

/** main: one, two; topic: one, three. */
function history(): { repository: string; one: string; two: string; three: string } {
  const repository = join(folder, 'history');
  writeFiles(repository, { 'a.yaml': 'one', 'deep/b.yaml': 'b', 'with space\té.yaml': 'odd name' });
  runGit(repository, 'init', '--quiet');
  const one = commit(repository, 'one');
  runGit(repository, 'checkout', '--quiet', '-b', 'topic');
  writeFiles(repository, { 'c.yaml': 'three' });
  const three = commit(repository, 'three');
  runGit(repository, 'checkout', '--quiet', 'main');
  writeFiles(repository, { 'a.yaml': 'two', 'link.yaml': '' });
  const two = commit(repository, 'two');
  return { repository, one, two, three };
}

const { repository, one, two, three } = history();

describe('a git revision', () => {
  it.each(['main', 'HEAD', two, two.slice(0, 10), 'main@{0}', 'topic~1^{}', 'refs/heads/main'])(
    'can be written %s',
    async (revision) => {
      const source = await gitSource(repository, revision);
      expect(source.name).toBe(revision);
      expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
    },
  );

  it('gives the files of its commit, whatever is checked out', async () => {
    expect(await contentsOf(await gitSource(repository, 'topic'))).toEqual({
      'a.yaml': 'one',
      'c.yaml': 'three',
      'deep/b.yaml': 'b',
      'with space\té.yaml': 'odd name',
    });
  });

  it('is read from a directory in the repository as a whole', async () => {
    const paths = (await (await gitSource(join(repository, 'deep'), 'main')).list(everything)).entries.map(
      ({ path }) => path,
    );
    expect(paths).toContain('a.yaml');
  });

  it('lists wanted files only, with their sizes', async () => {
    const { entries } = await (await gitSource(repository, 'topic')).list((path) => path === 'c.yaml');
    expect(entries).toEqual([{ path: 'c.yaml', size: 5, id: runGit(repository, 'rev-parse', 'topic:c.yaml') }]);
  });

  it('knows at once that nothing is at a path', async () => {
    const source = await gitSource(repository, 'topic');
    const paths = ['c.yaml', 'deep', 'deep/b.yaml', 'deep/none', 'none', 'none/deeper/none', 'a.yaml/none'];
    const lacking = await Promise.all(paths.map(async (path) => ((await source.lacks?.(path)) ? [path] : [])));
    // Behind a file there may be a link.
    expect(lacking.flat()).toEqual(['deep/none', 'none', 'none/deeper/none']);
  });

  it('does not know it where there are submodules, which it cannot tell from nothing', async () => {
    const modules = join(folder, 'modules');
    writeFiles(modules, { '.gitmodules': '' });
    runGit(modules, 'init', '--quiet');
    commit(modules, 'modules');
    expect(await (await gitSource(modules, 'HEAD')).lacks?.('none')).toBe(false);
  });

  it('is read from a bare repository', async () => {
    runGit(folder, 'clone', '--quiet', '--bare', repository, 'bare.git');
    const contents = await contentsOf(await gitSource(join(folder, 'bare.git'), 'topic'));
    expect(contents['c.yaml']).toBe('three');
  });

  it('streams large and empty files among others unchanged', async () => {
    const large = join(folder, 'large');
    const files = { 'a.yaml': '', 'b.yaml': 'x\n'.repeat(500_000), 'c.yaml': '\n\n', 'd.yaml': 'end' };
    writeFiles(large, files);
    runGit(large, 'init', '--quiet');
    commit(large, 'all');
    expect(await contentsOf(await gitSource(large, 'HEAD'))).toEqual(files);
  });

  it('can be left in the middle of its files', async () => {
    const source = await gitSource(repository, 'topic');
    const { entries } = await source.list(everything);
    for await (const { id } of source.read(entries.map(({ id }) => id))) {
      expect(id).toBe(entries[0]?.id);
      break;
    }
  });

  it('skips symbolic links to no file and submodules, and says what they hold', async () => {
    const odd = join(folder, 'odd');
    writeFiles(odd, { 'real.yaml': 'x' });
    runGit(odd, 'init', '--quiet');
    symlinkSync('real.yaml', join(odd, 'file.yaml'));
    symlinkSync('nowhere.yaml', join(odd, 'link.yaml'));
    runGit(odd, 'update-index', '--add', '--cacheinfo', `160000,${one},vendor/theme`);
    runGit(odd, 'add', 'real.yaml', 'file.yaml', 'link.yaml');
    runGit(odd, 'commit', '--quiet', '--message', 'odd');
    const { entries, skipped } = await (await gitSource(odd, 'HEAD')).list(everything);
    const [file, real] = entries;
    expect(file).toEqual({ ...real, path: 'file.yaml', target: 'real.yaml' });
    expect(skipped).toEqual([
      { path: 'link.yaml', why: 'symlink', detail: 'nowhere.yaml', led: { to: 'nothing', path: 'nowhere.yaml' } },
      { path: 'vendor/theme', why: 'submodule', detail: one },
    ]);
  });

  it('sees objects as they are, though the repository has replacements for them', async () => {
    const replaced = join(folder, 'replaced');
    runGit(folder, 'clone', '--quiet', repository, 'replaced');
    runGit(replaced, 'replace', two, one);
    expect((await contentsOf(await gitSource(replaced, two)))['a.yaml']).toBe('two');
  });

  it.runIf(process.getuid?.() === 0)('is read from a repository that belongs to somebody else', async () => {
    runGit(folder, 'clone', '--quiet', repository, 'foreign');
    for (const path of ['foreign', 'foreign/.git']) chownSync(join(folder, path), 65_534, 65_534);
    expect((await gitSource(join(folder, 'foreign'), 'HEAD')).commit).toBe(two);
  });

  it('cannot fetch what a partial clone lacks, and says so', async () => {
    runGit(repository, 'config', 'uploadpack.allowFilter', 'true');
    runGit(folder, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repository}`, 'partial');
    const source = await gitSource(join(folder, 'partial'), 'HEAD');
    await expect(contentsOf(source)).rejects.toThrow(InputError);
  });
});

describe('a mistake of the user', () => {
  it.each([
    ['a revision that is not there', 'nowhere', 'nowhere is neither a directory nor a commit of the repository'],
    ['an option', '--output=/tmp/x', '"--output=/tmp/x" is not a git revision'],
    ['nothing', '', '"" is not a git revision'],
    ['two lines', 'main\nmain', '"main\\nmain" is not a git revision'],
    ['a file of the repository', 'main:a.yaml', 'main:a.yaml is neither a directory nor a commit of the repository'],
    ['two dots', 'main..topic', 'main..topic is neither a directory nor a commit of the repository'],
  ])('such as %s is said in one line', async (_, revision, message) => {
    await expect(gitSource(repository, revision)).rejects.toThrow(new InputError(message));
  });

  it('such as a directory without a repository is said in one line', async () => {
    await expect(gitSource(folder, 'main')).rejects.toThrow(
      /^main is neither a directory nor a commit that can be looked up: not a git repository/,
    );
  });
});

describe('the merge base', () => {
  it('is where two revisions parted', async () => {
    expect(await mergeBase(repository, 'main', 'topic')).toBe(one);
    expect(await mergeBase(repository, three, 'HEAD')).toBe(one);
  });

  it('is missing where histories have nothing in common', async () => {
    runGit(repository, 'checkout', '--quiet', '--orphan', 'island');
    commit(repository, 'island');
    runGit(repository, 'checkout', '--quiet', 'main');
    await expect(mergeBase(repository, 'main', 'island')).rejects.toThrow(
      new InputError('main and island have no merge base: their histories have nothing in common'),
    );
  });
});

describe('a shallow clone', () => {
  runGit(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${repository}`, 'shallow');
  const shallow = join(folder, 'shallow');

  it('gives what it has', async () => {
    expect((await gitSource(shallow, 'HEAD')).commit).toBe(two);
  });

  it('says that it is shallow when a revision is not there', async () => {
    await expect(gitSource(shallow, 'HEAD~1')).rejects.toThrow(
      /^HEAD~1 is neither a directory nor a commit of the repository: the clone is shallow/,
    );
  });

  it('says that it is shallow when a merge base is not there', async () => {
    const merging = mergeBase(shallow, 'HEAD', 'origin/topic');
    await expect(merging).rejects.toThrow(/^HEAD and origin\/topic have no merge base: the clone is shallow/);
  });
});

describe('git itself', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('may be missing', async () => {
    vi.stubEnv('PATH', folder);
    const message = 'git is needed to read a revision, and it is not on the PATH';
    await expect(gitSource(repository, 'HEAD')).rejects.toThrow(new InputError(message));
  });

  it('may be too old', async () => {
    const old = join(folder, 'old');
    writeFiles(old, { git: '#!/bin/sh\necho git version 2.29.3\n' });
    chmodSync(join(old, 'git'), 0o755);
    vi.stubEnv('PATH', old);
    const message = 'git 2.30 or newer is needed, and this is git version 2.29.3';
    await expect(gitSource(repository, 'HEAD')).rejects.toThrow(new InputError(message));
  });
});
