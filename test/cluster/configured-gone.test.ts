import { expect, test } from 'vitest';
import { goneFromHead } from '../../src/cluster/configured-gone.ts';
import type { NamedFolder } from '../../src/config/config.ts';
import { NO_CONFIG } from '../../src/config/config.ts';
import { told } from './manifests.ts';
import { renderedOf } from './rendered.ts';

const path = '.github/network-policy-diff.yml';
const CHART: NamedFolder = { what: 'chart', at: 'charts/shop', line: 7 };
const OVERLAY: NamedFolder = { what: 'kustomization', at: '', line: 4 };
const ALL = ['charts/shop/Chart.yaml', 'kustomization.yaml'];

/** What is said where base and head have these files, and their configurations name these folders. */
function gone(
  [base, head]: readonly [readonly string[], readonly string[]],
  folders: readonly NamedFolder[] = [OVERLAY, CHART, { ...CHART, line: 9 }],
  next = folders,
  place: { readonly path?: string; readonly file?: string } = { path },
): string[] {
  const versions = [base, head].map((files) => renderedOf([], [], files));
  const configuration = {
    ...place,
    config: { ...NO_CONFIG, folders },
    next: { ...NO_CONFIG, folders: next },
    problems: [],
  };
  return goneFromHead(configuration, versions).map(told);
}

test('a chart and a kustomization that the change takes away are named, where they are configured first', () => {
  expect(gone([ALL, []])).toMatchInlineSnapshot(`
    [
      ".github/network-policy-diff.yml:4 warning configured-and-removed (hides flows): The configuration names the kustomization ., which the change takes away: what it made counts as removed. If that is meant, take it out of the configuration too.",
      ".github/network-policy-diff.yml:7 warning configured-and-removed (hides flows): The configuration names the Helm chart charts/shop, which the change takes away: what it made counts as removed. If that is meant, take it out of the configuration too.",
    ]
  `);
});

test('nothing is said where both have them, where the change brings them, or where none has them', () => {
  expect([gone([ALL, ALL]), gone([[], ALL]), gone([[], []])]).toEqual([[], [], []]);
});

test('nothing is said where the configuration of head names them no more', () => {
  expect(gone([ALL, []], [CHART], [])).toEqual([]);
  expect(gone([ALL, []], [CHART, OVERLAY], [OVERLAY])).toHaveLength(1);
});

test('nothing is said of one version alone', () => {
  const configuration = { config: { ...NO_CONFIG, folders: [CHART] }, problems: [] };
  expect(goneFromHead(configuration, [renderedOf([], [], ALL)])).toEqual([]);
});

test('a configuration that the command line names has its line in the words', () => {
  expect(gone([ALL, []], [CHART], [CHART], { file: 'my.yml' })).toEqual([
    expect.stringMatching(/^undefined:undefined warning .* It stands in line 7 of my\.yml\.$/),
  ]);
});
