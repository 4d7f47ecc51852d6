import { describe, expect, it } from 'vitest';
import { hideChangedElsewhere } from '../../src/manifest/elsewhere.ts';
import { write } from '../../src/manifest/sentence.ts';
import { skippedProblem } from '../../src/manifest/skipped.ts';
import type { Led } from '../../src/source/links.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { Skipped } from '../../src/source/source.ts';

function told(item: Skipped, files: readonly string[] = ['base/a.yaml'], patterns: readonly string[] = []): string {
  const problem = skippedProblem(item, { selects: selectPaths(patterns), files: new Set(files) });
  if (problem === undefined) return 'nothing';
  const { severity, code, path, message, hidesFlows } = problem;
  return `${path} ${severity} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`;
}

const link = (path: string, detail: string, led: Led): Skipped => ({ path, why: 'symlink', detail, led });

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
  const OUT =
    'warning symlink-not-followed!: This symbolic link leads out of the version, to TARGET, and is not followed.';
  const READ = (place: string) =>
    `note symlink-not-followed: This symbolic link to a folder is not followed; what is in there is read at ${place}.`;
  const NOWHERE = 'note symlink-not-followed: This symbolic link leads to no file: TARGET.';

  it.each<[string, string, Led, string]>([
    ['out of the version', 'a.yaml', { to: 'outside', path: '/etc/a.yaml' }, `a.yaml ${OUT}`],
    ['out of the version, from what may be a folder', 'k8s', { to: 'outside', path: '' }, `k8s ${OUT}`],
    ['out of the version, from what is no manifest', 'run.sh', { to: 'outside', path: '' }, 'nothing'],
    ['to a folder with files', 'deep/base', { to: 'folder', path: 'base' }, `deep/base ${READ('base')}`],
    ['to the root', 'deep/all', { to: 'folder', path: '' }, `deep/all ${READ('.')}`],
    ['to a folder without files', 'folder', { to: 'folder', path: 'bas' }, 'nothing'],
    [
      'to a folder, from what has a dot in its folder',
      'v1.2/run',
      { to: 'folder', path: 'base' },
      `v1.2/run ${READ('base')}`,
    ],
    ['to nothing', 'a.yaml', { to: 'nothing', path: 'base/b.yaml' }, `a.yaml ${NOWHERE}`],
    ['round', 'a.yaml', { to: 'round', path: 'a.yaml' }, `a.yaml ${NOWHERE}`],
    ['to nothing, from what may be a folder', 'folder', { to: 'nothing', path: 'bin' }, 'nothing'],
    ['to a file that is not wanted by its own name', 'run', { to: 'file', path: 'base/a.yaml' }, 'nothing'],
  ])('that leads %s', (_, path, led, expected) => {
    expect(told(link(path, 'TARGET', led))).toBe(expected);
  });

  it('is nothing where neither it nor what lies below it is wanted', () => {
    expect(told(link('folder', 'base', { to: 'folder', path: 'base' }), ['base/a.yaml'], ['base'])).toBe('nothing');
  });

  it('to a folder or to nothing is that flows may be missing, where the other version does not have the same', () => {
    const problems = (...links: readonly Skipped[]) =>
      links.flatMap((item) => skippedProblem(item, { selects: () => true, files: new Set(['base/a.yaml']) }) ?? []);
    const [folder, other, nowhere] = [
      link('a.yaml', 'base', { to: 'folder', path: 'base' }),
      link('a.yaml', './base', { to: 'folder', path: 'base' }),
      link('b.yaml', 'none', { to: 'nothing', path: 'none' }),
    ];
    const hiding = (base: readonly Skipped[], head: readonly Skipped[]) =>
      hideChangedElsewhere([problems(...base), problems(...head)])
        .flat()
        .filter(({ hidesFlows }) => hidesFlows)
        .map(({ severity, message }) => `${severity}: ${write(message)}`);
    expect(hiding([folder, nowhere], [folder, nowhere])).toEqual([]);
    expect(hiding([folder], [other])).toEqual(
      Array(2).fill(
        'warning: This symbolic link to the folder base is not followed, and is not the same in both versions.',
      ),
    );
    expect(hiding([], [nowhere])).toEqual([
      'warning: This symbolic link leads to no file, none, and is not the same in both versions.',
    ]);
  });
});
