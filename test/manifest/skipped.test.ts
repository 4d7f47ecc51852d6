import { describe, expect, it } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { skippedProblem } from '../../src/manifest/skipped.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { Skipped } from '../../src/source/source.ts';

function told(item: Skipped, files: readonly string[] = ['base/a.yaml'], patterns: readonly string[] = []): string {
  const problem = skippedProblem(item, { selects: selectPaths(patterns), files: new Set(files) });
  if (problem === undefined) return 'nothing';
  const { severity, code, path, message, hidesFlows } = problem;
  return `${path} ${severity} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`;
}

const link = (path: string, detail: string): Skipped => ({ path, why: 'symlink', detail });

describe('what is said of a file that was not read', () => {
  it('is why it cannot be', () => {
    expect(told({ path: 'a.yaml', why: 'unreadable', detail: 'permission denied' })).toBe(
      'a.yaml warning unreadable!: This file cannot be read: permission denied.',
    );
    expect(told({ path: 'a.yaml', why: 'unreadable' })).toBe('a.yaml warning unreadable!: This file cannot be read: .');
  });
});

describe('what is said of a submodule', () => {
  const submodule: Skipped = { path: 'vendor/theme', why: 'submodule', detail: 'c0ffee' };

  it('is that its files are missing', () => {
    expect(told(submodule)).toBe(
      'vendor/theme warning submodule-not-read!: This is a submodule, and its files are not read.',
    );
  });

  it('is nothing where its files are not wanted', () => {
    expect(told(submodule, [], ['!vendor'])).toBe('nothing');
  });
});

describe('what is said of a symbolic link', () => {
  const OUT = (path: string, target: string) =>
    `${path} warning symlink-not-followed!: This symbolic link leads out of the version, to ${target}, and is not followed.`;
  const READ = (path: string, place: string) =>
    `${path} note symlink-not-followed: This symbolic link is not followed; what it leads to is read there, at ${place}.`;
  const NOWHERE = (path: string, target: string) =>
    `${path} note symlink-not-followed: This symbolic link leads to no file that is read: ${target}.`;

  it.each([
    ['out of the version by its whole path', 'a.yaml', '/etc/a.yaml', OUT('a.yaml', '/etc/a.yaml')],
    ['to the folder of the version', 'k8s', '..', OUT('k8s', '..')],
    ['out of the version', 'deep/a.yaml', '../../a.yaml', OUT('deep/a.yaml', '../../a.yaml')],
    ['to a name that only begins with two dots', 'a.yaml', '..a/b.yaml', NOWHERE('a.yaml', '..a/b.yaml')],
    ['to a file that is read', 'deep/a.yaml', '../base/a.yaml', READ('deep/a.yaml', 'base/a.yaml')],
    ['to a folder', 'deep/base', '../base', READ('deep/base', 'base')],
    ['to a folder with a slash', 'base2', 'base/', READ('base2', 'base/')],
    ['to the root', 'all', '.', READ('all', '.')],
    ['to the root from a folder', 'deep/all', '../', READ('deep/all', './')],
    ['to a file that is not read', 'a.yaml', 'base/b.yaml', NOWHERE('a.yaml', 'base/b.yaml')],
    ['to the start of a name', 'a.yaml', 'bas', NOWHERE('a.yaml', 'bas')],
    ['to a folder without files, from what may be one', 'folder', 'bin', 'nothing'],
    ['to anything, from what is no manifest', 'run.sh', 'base/a.yaml', 'nothing'],
    ['to anything, from a folder with a dot in its name', 'v1.2/run', '../base', READ('v1.2/run', 'base')],
  ])('that leads %s', (_, path, target, expected) => {
    expect(told(link(path, target))).toBe(expected);
  });

  it('is nothing where neither it nor what lies below it is wanted', () => {
    expect(told(link('folder', 'base'), ['base/a.yaml'], ['base'])).toBe('nothing');
  });

  it('is that it leads to nothing where no file is read', () => {
    expect(told(link('a.yaml', '.'), [])).toBe(NOWHERE('a.yaml', '.'));
  });
});
