import { describe, expect, it } from 'vitest';
import { missing, selectPaths } from '../../src/source/paths.ts';

const FILES = [
  '.github/workflows/ci.yml',
  'README.md',
  'a.yaml',
  'charts/web/values.yaml',
  'k8s/README.md',
  'k8s/base/web.yml',
  'k8s/net.json',
  'k8s/policy.yaml.in',
  'node_modules/x/a.yaml',
];

describe('the paths that hold manifests', () => {
  it.each<[string, string[], string[]]>([
    [
      'are all YAML and JSON',
      [],
      ['.github/workflows/ci.yml', 'a.yaml', 'charts/web/values.yaml', 'k8s/base/web.yml', 'k8s/net.json'],
    ],
    ['are those below a directory', ['k8s'], ['k8s/base/web.yml', 'k8s/net.json']],
    ['are those below a directory, written as people do', [' ./k8s/ ', ''], ['k8s/base/web.yml', 'k8s/net.json']],
    ['are those a glob matches', ['k8s/*'], ['k8s/base/web.yml', 'k8s/net.json']],
    ['are those a glob with an ending matches', ['**/*.yml'], ['.github/workflows/ci.yml', 'k8s/base/web.yml']],
    ['may have any ending that is asked for', ['k8s/*.yaml.in'], ['k8s/policy.yaml.in']],
    ['may be a single file', ['a.yaml'], ['a.yaml']],
    ['may be taken out of everything', ['!k8s', '!.github'], ['a.yaml', 'charts/web/values.yaml']],
    ['may be taken out of others', ['k8s', '!k8s/base'], ['k8s/net.json']],
    ['may be taken back in: the last that matches counts', ['k8s', '!k8s/**', 'k8s/base'], ['k8s/base/web.yml']],
    ['may be taken out by their ending', ['k8s', '!**/*.json'], ['k8s/base/web.yml']],
    ['may be several', ['a.yaml', 'charts'], ['a.yaml', 'charts/web/values.yaml']],
    ['may be everything', ['.', '!k8s', '!charts'], ['.github/workflows/ci.yml', 'a.yaml']],
    ['are never those of a package', ['node_modules'], []],
  ])('%s', (_, patterns, expected) => {
    expect(FILES.filter(selectPaths(patterns))).toEqual(expected);
  });
});

describe('the patterns that take no path in', () => {
  it.each<[string, string[], string[]]>([
    ['are none where each takes one', ['k8s', '*.yaml'], []],
    ['are each that takes none', ['k8s', 'prdo', 'k9s/*.yml'], ['prdo', 'k9s/*.yml']],
    [
      'are those of files that are there and are no manifests',
      ['README.yaml', 'k8s/*.txt'],
      ['README.yaml', 'k8s/*.txt'],
    ],
    ['are none of those that take out', ['k8s', '!prdo', ''], []],
  ])('%s', (_, patterns, expected) => {
    expect(missing(patterns, FILES)).toEqual(expected);
  });
});
