import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import type { Source } from '../../src/source/source.ts';
import { commit, runGit, temporaryFolder, writeFiles } from './folder.ts';

const folder = temporaryFolder();
const FILES = { 'base/a.yaml': 'a', 'base/deep/b.yaml': 'b', '.git-not/c.yaml': 'c', 'data.txt': 'data' };
let count = 0;

/** A version with these files and links, as a directory and as a commit, in a folder where more lies around it. */
async function versionsWith(links: Readonly<Record<string, string>>): Promise<readonly Source[]> {
  const root = join(folder, `${++count}`, 'version');
  writeFiles(join(root, '..'), { 'secret.yaml': 'secret' });
  writeFiles(root, FILES);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  runGit(root, 'init', '--quiet');
  commit(root, 'all');
  return [await directorySource(root, 'version'), await gitSource(root, 'HEAD', 'version')];
}

/** What each version has of a link: its content, or where it leads. */
async function told(source: Source, link: string): Promise<string | undefined> {
  const { entries, skipped } = await source.list((path) => path.endsWith('.yaml'));
  const entry = entries.find(({ path }) => path === link);
  const led = skipped.find(({ path }) => path === link)?.led;
  if (entry === undefined) return led && `${led.to}: ${led.path}`;
  for await (const { bytes } of source.read([entry.id])) return `${entry.target} has ${Buffer.from(bytes)}`;
  return undefined;
}

describe('a symbolic link', () => {
  it.each<[string, string, string, Record<string, string>?]>([
    ['to a file is that file', 'prod/a.yaml', '../base/a.yaml has a'],
    ['to a file beside it', 'base/x.yaml', 'a.yaml has a'],
    ['to a file that is not wanted by its own name', 'x.yaml', 'data.txt has data'],
    ['with needless steps', 'prod/a.yaml', './/../base/deep/./../a.yaml has a'],
    ['through a link to a folder', 'x.yaml', 'link/deep/b.yaml has b', { link: 'base' }],
    ['through a link and back', 'x.yaml', 'deep/../a.yaml has a', { deep: 'base/deep' }],
    ['to a link', 'x.yaml', 'y.yaml has b', { 'y.yaml': 'z', z: 'base/deep/b.yaml' }],
    ['to a file whose folder has a name like .git', 'x.yaml', '.git-not/c.yaml has c'],
  ])('%s', async (_, path, expected, others = {}) => {
    const [target] = expected.split(' has ');
    for (const source of await versionsWith({ ...others, [path]: target ?? '' })) {
      expect([source.commit?.length, await told(source, path)]).toEqual([source.commit?.length, expected]);
    }
  });

  it.each<[string, string, string, string, Record<string, string>?]>([
    ['to a folder', 'x.yaml', 'base', 'folder: base'],
    ['to a folder with a slash', 'prod/x', '../base/', 'folder: base'],
    ['to the root', 'prod/x', '..', 'folder: '],
    ['to nothing', 'prod/x.yaml', '../base/none/a.yaml', 'nothing: base/none/a.yaml'],
    ['below a file', 'x.yaml', 'base/a.yaml/b.yaml', 'nothing: base/a.yaml'],
    ['to a file with a slash', 'x.yaml', 'base/a.yaml/', 'nothing: base/a.yaml'],
    ['to itself', 'x.yaml', 'x.yaml', 'round: x.yaml'],
    ['round', 'x.yaml', 'y.yaml', 'round: x.yaml', { 'y.yaml': 'x.yaml' }],
    ['by its whole path', 'x.yaml', '/etc/hostname', 'outside: /etc/hostname'],
    ['to what lies beside the version', 'x.yaml', '../secret.yaml', 'outside: secret.yaml'],
    ['out of the version and back', 'x.yaml', '../version/base/a.yaml', 'outside: version/base/a.yaml'],
    ['out of the version by another link', 'x.yaml', 'up/secret.yaml', 'outside: secret.yaml', { up: '..' }],
    ['out of the version by a whole path of another', 'x.yaml', 'etc/passwd', 'outside: passwd', { etc: '/etc' }],
  ])('%s is no file', async (_, path, target, expected, others = {}) => {
    for (const source of await versionsWith({ ...others, [path]: target })) {
      expect(await told(source, path)).toBe(expected);
    }
  });

  it('to what is in .git, or is no regular file, is no file', async () => {
    const root = join(folder, 'odd');
    writeFiles(root, { '.git/config': 'token' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('.git/config', join(root, 'a.yaml'));
    symlinkSync('pipe', join(root, 'b.yaml'));
    const source = await directorySource(root);
    expect([await told(source, 'a.yaml'), await told(source, 'b.yaml')]).toEqual([
      'nothing: .git/config',
      'nothing: pipe',
    ]);
  });

  it('is followed over forty others and no more', async () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`l${i}`, i === 0 ? 'base/a.yaml' : `l${i - 1}`]));
    for (const source of await versionsWith({ ...chain(50), 'x.yaml': 'l38', 'z.yaml': 'l40' })) {
      expect(await told(source, 'x.yaml')).toBe('l38 has a');
      expect(await told(source, 'z.yaml')).toMatch(/^round: /);
    }
  });
});
