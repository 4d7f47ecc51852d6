import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { isTelling, listed, planOf, selectsKustomization } from '../../src/manifest/plan.ts';
import { selectPaths } from '../../src/source/paths.ts';

const everything = selectPaths([]);

function planned(paths: readonly string[], patterns: readonly string[] = [], size = 1) {
  const entries = paths.map((path) => ({ path, id: path, size }));
  const pathsOf = (found: readonly { readonly path: string }[]) => found.map(({ path }) => path);
  const { files, kustomizations, fleets, charts, tooLarge } = planOf({ entries, skipped: [] }, selectPaths(patterns));
  return {
    files: pathsOf(files),
    kustomizations: pathsOf(kustomizations),
    fleets: pathsOf(fleets),
    charts: Object.fromEntries([...charts].map(([chart, templates]) => [chart, pathsOf(templates)])),
    tooLarge: pathsOf(tooLarge),
  };
}

describe('a path', () => {
  it.each([
    ['Chart.yaml', true],
    ['web/Chart.yaml', true],
    ['web/Chart.lock', true],
    ['web/charts/db.tgz', true],
    ['web/templates/a.txt', true],
    ['templates/a.txt', true],
    ['k8s/kustomization.yaml', true],
    ['k8s/kustomization.yml', true],
    ['k8s/Kustomization', true],
    ['k8s/fleet.yaml', true],
    ['k8s/myfleet.yaml', false],
    ['web/myChart.yaml', false],
    ['web/Chart.yaml.bak', false],
    ['web/db.tgz', false],
    ['web/charts/db.tgz.prov', false],
    ['web/charts/deep/db.tgz', false],
    ['web/mytemplates/a.txt', false],
    ['k8s/mykustomization.yaml', false],
    ['a.txt', false],
  ])('%s tells what others are made from: %s', (path, expected) => {
    expect(isTelling(path)).toBe(expected);
    expect(listed(() => false)(path)).toBe(expected);
  });

  it('is listed if it is selected', () => {
    expect(listed((path) => path === 'a.txt')('a.txt')).toBe(true);
  });

  it.each([
    ['k8s/Kustomization', ['k8s'], true],
    ['k8s/Kustomization', ['base'], false],
    ['k8s/kustomization.yml', ['k8s'], true],
    ['k8s/kustomization.yml', ['base'], false],
    ['Kustomization/a.yaml', ['Kustomization'], true],
  ])('%s is selected as a kustomization by %j: %s', (path, patterns, expected) => {
    expect(selectsKustomization(path, selectPaths(patterns))).toBe(expected);
  });
});

describe('what is to be done with the files of a version', () => {
  it('is to read manifests, to leave templates to their chart, and to know every kustomization and fleet', () => {
    const paths = [
      'a.yaml',
      'base/kustomization.yaml',
      'other/fleet.yaml',
      'other/kustomization.yaml',
      'web/Chart.yaml',
      'web/templates/fleet.yaml',
      'web/templates/a.yaml',
      'web/templates/b.yaml',
      'web/templates/kustomization.yaml',
      'web/templates/helpers.tpl',
      'web/values.yaml',
    ];
    expect(planned(paths, ['!other'])).toEqual({
      files: ['a.yaml', 'base/kustomization.yaml', 'web/Chart.yaml', 'web/values.yaml'],
      kustomizations: ['base/kustomization.yaml', 'other/kustomization.yaml'],
      fleets: ['other/fleet.yaml'],
      charts: {
        web: [
          'web/templates/fleet.yaml',
          'web/templates/a.yaml',
          'web/templates/b.yaml',
          'web/templates/kustomization.yaml',
        ],
      },
      tooLarge: [],
    });
  });

  it('is to read what came unasked', () => {
    expect(planned(['standard input']).files).toEqual(['standard input']);
  });

  it('is to refuse a file that is too large', () => {
    const names = (size: number) => {
      const { files, tooLarge } = planned(['a.yaml'], [], size);
      return { files, tooLarge };
    };
    expect(names(LIMITS.fileBytes)).toEqual({ files: ['a.yaml'], tooLarge: [] });
    expect(names(LIMITS.fileBytes + 1)).toEqual({ files: [], tooLarge: ['a.yaml'] });
  });

  it('keeps what was skipped and all that was listed', () => {
    const listing = {
      entries: [{ path: 'a.yaml', id: 'a', size: 1 }],
      skipped: [{ path: 'b', why: 'symlink' as const }],
    };
    expect(planOf(listing, everything)).toMatchObject(listing);
  });
});
