import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RenderedVersion } from '../../src/render/rendered.ts';
import { temporaryFolder } from '../source/folder.ts';
import { buildsIn, type Files, KUBECTL, objectsIn, pod, problemsIn, rendered } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;

const LIST = 'resources: [a.yaml, b.yaml]\n';
const FILES = { 'k8s/a.yaml': pod('a'), 'k8s/b.yaml': pod('b') };
const A = 'Pod default/a < k8s/a.yaml:1';
const B = 'Pod default/b < k8s/b.yaml:1';
const SAID = (path: string, by: string) =>
  `${by} kustomize-not-listed: This kustomization does not take in ${path}, as it does in the other version, so what is in there counts for nothing.`;

/** What counts of each version, by kustomizations and by itself, and what is said of it. */
async function counted(...versions: Files[]) {
  const found = await rendered(join(folder, `${count++}`), versions);
  return found.map((version) => ({
    counts: [...Object.values(buildsIn(version)).flat(), ...objectsIn(version.manifests)].sort(),
    said: problemsIn(version),
  }));
}

describe('a file that a kustomization takes in', () => {
  it('counts no more where the kustomization lists it no more', async () => {
    const [base, head] = await counted(
      { ...FILES, 'k8s/kustomization.yaml': LIST },
      { ...FILES, 'k8s/kustomization.yaml': 'resources: [b.yaml]\n' },
    );
    expect(base).toEqual({ counts: [A, B], said: [] });
    expect(head).toEqual({ counts: [B], said: [SAID('k8s/a.yaml', 'k8s/kustomization.yaml')] });
  });

  it('does not count before the kustomization lists it, of which head says enough', async () => {
    const [base, head] = await counted(
      { ...FILES, 'k8s/kustomization.yaml': 'resources: [b.yaml]\n' },
      { ...FILES, 'k8s/kustomization.yaml': LIST },
    );
    expect(base).toEqual({ counts: [B], said: [] });
    expect(head).toEqual({ counts: [A, B], said: [] });
  });

  it('counts by itself where the kustomization is gone: the folder is applied in another way', async () => {
    const [, head] = await counted({ ...FILES, 'k8s/kustomization.yaml': LIST }, FILES);
    expect(head).toEqual({ counts: [A, B], said: [] });
  });

  it('counts where another kustomization takes it in', async () => {
    const other = { 'k8s/deep/kustomization.yaml': 'resources: [a.yaml]\n', 'k8s/deep/a.yaml': pod('a') };
    const [base, head] = await counted(
      { ...other, 'k8s/kustomization.yaml': 'resources: [deep/a.yaml]\n' },
      { ...other, 'k8s/kustomization.yaml': 'resources: []\n' },
    );
    expect(base?.counts).toContain('Pod default/a < k8s/deep/a.yaml:1');
    expect(head).toEqual({ counts: ['Pod default/a < k8s/deep/a.yaml:1'], said: [] });
  });

  it('of a component counts from when something takes it in, and not before', async () => {
    const component = {
      'more/kustomization.yaml': 'kind: Component\nresources: [a.yaml]\n',
      'more/a.yaml': pod('a'),
    };
    const without = { ...component, 'k8s/b.yaml': pod('b'), 'k8s/kustomization.yaml': 'resources: [b.yaml]\n' };
    const taken = { ...without, 'k8s/kustomization.yaml': 'resources: [b.yaml]\ncomponents: [../more]\n' };
    const [base, head] = await counted(without, taken);
    expect([base?.said, head?.said]).toEqual([[], []]);
    const [, left] = await counted(taken, without);
    expect(left?.said).toEqual([
      SAID('more', 'k8s/kustomization.yaml'),
      'more/kustomization.yaml kustomize-not-used: No kustomization takes in the component more, so nothing of it is counted.',
    ]);
  });

  it('counts by itself in both versions if it is listed in neither, and so it is said', async () => {
    const files = { ...FILES, 'k8s/kustomization.yaml': 'resources: [b.yaml]\n' };
    const [base, head] = await counted(files, files);
    expect(base?.counts).toEqual([A, B]);
    expect(head).toEqual(base);
  });
});

it.skipIf(KUBECTL === undefined)('a patch that is taken out is no manifest', async () => {
  const patch = { 'k8s/patch.yaml': pod('a') };
  const versions = [`${LIST}patches: [{path: patch.yaml}]\n`, LIST].map((text) => ({
    ...FILES,
    ...patch,
    'k8s/kustomization.yaml': text,
  }));
  const [, head] = await rendered(join(folder, `${count++}`), versions, { path: KUBECTL });
  expect(head?.manifests).toEqual([]);
  expect(buildsIn(head as RenderedVersion)).toEqual({ k8s: [A, B] });
});

describe('a folder that a kustomization takes in', () => {
  const base = { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': pod('a') };
  const own = { 'prod/b.yaml': pod('b') };

  it('is no root of its own once that one takes it in no more', async () => {
    const [before, after] = await counted(
      { ...base, ...own, 'prod/kustomization.yaml': 'resources: [../base, b.yaml]\n' },
      { ...base, ...own, 'prod/kustomization.yaml': 'resources: [b.yaml]\n' },
    );
    expect(before?.counts).toEqual(['Pod default/a < base/a.yaml:1', 'Pod default/b < prod/b.yaml:1']);
    expect(after).toEqual({
      counts: ['Pod default/b < prod/b.yaml:1'],
      said: [SAID('base', 'prod/kustomization.yaml')],
    });
  });

  it('is one where the other is gone', async () => {
    const [, after] = await counted({ ...base, 'prod/kustomization.yaml': 'resources: [../base]\n' }, base);
    expect(after).toEqual({ counts: ['Pod default/a < base/a.yaml:1'], said: [] });
  });
});
