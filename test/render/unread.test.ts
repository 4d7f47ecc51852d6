import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takenAsRead } from '../../src/render/unread.ts';
import { temporaryFolder } from '../source/folder.ts';
import { buildsIn, type Files, KUBECTL, objectsIn, pod, problemsIn, rendered } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;

const BROKEN = `kind: Pod\n\tx: y\n`;
const A = 'Pod default/a < k8s/x.yaml:1';
const TAKEN =
  'k8s/x.yaml taken-as-unchanged: Only one version could be read: 1 object of this file is taken to be the same in the other.';

/** The objects that base and head have, and what is said of them, but for what could not be read. */
async function read(base: Files, head: Files, path = '') {
  const versions = takenAsRead(await rendered(join(folder, `${count++}`), [base, head], { path }));
  return versions.map((version) => ({
    objects: [...objectsIn(version.manifests), ...Object.values(buildsIn(version)).flat()].sort(),
    said: problemsIn(version).filter((text) => text.includes('taken-as-unchanged')),
  }));
}

describe('what one version cannot read is taken to be what the other has', () => {
  it('in head', async () => {
    const [base, head] = await read({ 'k8s/x.yaml': pod('a') }, { 'k8s/x.yaml': BROKEN });
    expect(base).toEqual({ objects: [A], said: [] });
    expect(head).toEqual({ objects: [A], said: [TAKEN] });
  });

  it('in base', async () => {
    const [base] = await read({ 'k8s/x.yaml': BROKEN }, { 'k8s/x.yaml': pod('a') });
    expect(base).toEqual({ objects: [A], said: [TAKEN] });
  });

  it('but for objects of the file that could be read, or that stand elsewhere now', async () => {
    const [, head] = await read(
      { 'k8s/x.yaml': [pod('a'), pod('b'), pod('c')].join('---\n') },
      { 'k8s/x.yaml': [pod('a'), BROKEN].join('---\n'), 'k8s/y.yaml': pod('b') },
    );
    expect(head?.objects).toEqual([
      A,
      'Pod default/b < k8s/y.yaml:1',
      expect.stringMatching(/^Pod default\/c < k8s\/x.yaml:\d+$/),
    ]);
  });

  it('and nothing is, of a file that is gone or can be read', async () => {
    const [, gone] = await read({ 'k8s/x.yaml': pod('a') }, { 'README.md': '' });
    const [, other] = await read({ 'k8s/x.yaml': pod('a') }, { 'k8s/x.yaml': pod('b') });
    expect(gone).toEqual({ objects: [], said: [] });
    expect(other).toEqual({ objects: ['Pod default/b < k8s/x.yaml:1'], said: [] });
  });

  it.skipIf(KUBECTL === undefined)('and so is a kustomization that fails', async () => {
    const files = { 'k8s/x.yaml': pod('a'), 'k8s/kustomization.yaml': 'resources: [x.yaml]\nnamePrefix: p-\n' };
    const broken = { ...files, 'k8s/kustomization.yaml': 'resources: [x.yaml, gone.yaml]\nnamePrefix: p-\n' };
    const [base, head] = await read(files, broken, KUBECTL);
    expect(base?.objects).toEqual(['Pod default/p-a < k8s/x.yaml:1']);
    expect(head?.objects).toEqual(base?.objects);
  });
});
