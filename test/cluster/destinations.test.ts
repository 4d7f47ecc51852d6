import { describe, expect, test } from 'vitest';
import { withDestinations } from '../../src/cluster/destinations.ts';
import { readFleet } from '../../src/manifest/destination.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import type { Build, RenderedVersion } from '../../src/render/rendered.ts';
import { told } from './manifests.ts';

type Texts = Readonly<Record<string, string>>;

/** A version of these plain files, and of what builds make, by their folders. */
function versionOf(files: Texts, built: Texts = {}): RenderedVersion {
  const read = Object.entries(files).map(([path, text]) => ({ path, ...readBlob(Buffer.from(text)) }));
  return {
    manifests: read.flatMap(({ path, objects }) => objects.map((object) => ({ ...object, path }))),
    problems: read.flatMap(({ path, faults }) => faults.map((fault): Problem => ({ ...fault, path }))),
    fleets: Object.entries(files).flatMap(([path, text]) => (/fleet\.yaml$/.test(path) ? readFleet(path, text) : [])),
    builds: Object.entries(built).map(([at, text]): Build => {
      const manifests = readBlob(Buffer.from(text)).objects.map((object) => ({ ...object, path: 'base/web.yaml' }));
      return { tool: at.startsWith('chart') ? 'helm' : 'kustomize', at, manifests, inputs: new Map(), patches: [] };
    }),
    files: read.length,
    ids: new Map(),
    unmade: [],
    tools: [],
  };
}

const pod = (name: string, namespace?: string) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec: {} });
const argo = (path: string, namespace?: string, recurse = false) =>
  JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: `app-of-${namespace}` },
    spec: { source: { path, directory: { recurse } }, destination: { namespace } },
  });
const flux = (path: string, targetNamespace?: string) =>
  JSON.stringify({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'ks' },
    spec: { path, targetNamespace },
  });

const placesIn = ({ manifests, builds }: RenderedVersion) =>
  [...manifests, ...builds.flatMap((build) => build.manifests)].map(
    ({ name, namespace = '-' }: Manifest) => `${namespace}/${name}`,
  );
const places = (...version: Parameters<typeof versionOf>) =>
  withDestinations([versionOf(...version)]).flatMap(placesIn);
const notes = ({ problems }: RenderedVersion) => problems.filter(({ code }) => code === 'namespace-given').map(told);

describe('an object that names no namespace has the one that its folder is applied to', () => {
  test.each<[string, Texts, Texts, readonly string[]]>([
    ['by an Application', { 'a.yaml': argo('k/a', 'alpha'), 'k/a/x.yaml': pod('x') }, {}, ['alpha/x']],
    [
      'by an Application that recurses',
      { 'a.yaml': argo('k', 'alpha', true), 'k/a/x.yaml': pod('x') },
      {},
      ['alpha/x'],
    ],
    ['not in a folder below, if it does not', { 'a.yaml': argo('k', 'alpha'), 'k/a/x.yaml': pod('x') }, {}, ['-/x']],
    ['by a Kustomization of Flux', { 'a.yaml': flux('./k', 'alpha'), 'k/a/x.yaml': pod('x') }, {}, ['alpha/x']],
    ['by a fleet.yaml', { 'k/fleet.yaml': 'namespace: alpha\n', 'k/a/x.yaml': pod('x') }, {}, ['alpha/x']],
    ['by a fleet.yaml of the root', { 'fleet.yaml': 'namespace: alpha\n', 'k/a/x.yaml': pod('x') }, {}, ['alpha/x']],
    ['where a build makes it', { 'a.yaml': argo('k/a', 'alpha') }, { 'k/a': pod('x') }, ['alpha/x']],
    ['where a build in the folder does', { 'a.yaml': flux('k', 'alpha') }, { 'k/a': pod('x') }, ['alpha/x']],
    [
      'not where a build of the folder leaves it out',
      { 'a.yaml': flux('k', 'alpha'), 'k/b/y.yaml': pod('y') },
      { k: pod('x') },
      ['-/y', 'alpha/x'],
    ],
    ['not where a chart makes it', { 'a.yaml': argo('chart', 'alpha') }, { chart: pod('x') }, ['-/x']],
    ['not where it names one', { 'a.yaml': argo('k', 'alpha'), 'k/x.yaml': pod('x', 'shop') }, {}, ['shop/x']],
    [
      'not where it lies in none',
      { 'a.yaml': argo('k', 'alpha'), 'k/x.yaml': '{apiVersion: v1, kind: Namespace, metadata: {name: x}}' },
      {},
      ['-/x'],
    ],
    ['not elsewhere', { 'a.yaml': argo('k/a', 'alpha'), 'k/ab/x.yaml': pod('x') }, {}, ['-/x']],
    [
      'by the deepest of them',
      { 'a.yaml': flux('k', 'alpha'), 'b.yaml': argo('k/b', 'beta'), 'k/b/x.yaml': pod('x'), 'k/y.yaml': pod('y') },
      {},
      ['beta/x', 'alpha/y'],
    ],
    [
      'by several that say the same',
      { 'a.yaml': argo('k', 'alpha'), 'b.yaml': argo('k', 'alpha'), 'k/x.yaml': pod('x') },
      {},
      ['alpha/x'],
    ],
    [
      'not by several that do not',
      { 'a.yaml': argo('k', 'alpha'), 'b.yaml': argo('k', 'beta'), 'k/x.yaml': pod('x') },
      {},
      ['-/x'],
    ],
    [
      'not where one of them names none',
      { 'a.yaml': argo('k', 'alpha'), 'b.yaml': argo('k'), 'k/x.yaml': pod('x') },
      {},
      ['-/x'],
    ],
  ])('%s', (_, files, builds, expected) => {
    expect(places(files, builds)).toEqual(expected);
  });
});

describe('of two versions', () => {
  const both = (base: Texts, head: Texts) => withDestinations([versionOf(base), versionOf(head)]);
  const x = { 'k/x.yaml': pod('x') };

  test('each has its own, if both say one', () => {
    const versions = both({ ...x, 'a.yaml': argo('k', 'alpha') }, { ...x, 'a.yaml': argo('k', 'beta') });
    expect(versions.map(placesIn)).toEqual([['alpha/x'], ['beta/x']]);
  });

  test('the one that one of them says counts for both, if the other says none', () => {
    const versions = both({ ...x, 'a.yaml': argo('k', 'alpha') }, x);
    expect(versions.map(placesIn)).toEqual([['alpha/x'], ['alpha/x']]);
  });

  test('but not that of a fleet.yaml: without one, a folder is applied as well', () => {
    expect(both(x, { ...x, 'k/fleet.yaml': 'namespace: alpha\n' }).map(placesIn)).toEqual([['-/x'], ['alpha/x']]);
  });

  test('what they share is shared still', () => {
    const version = versionOf({ ...x, 'a.yaml': argo('k', 'alpha') });
    const [base, head] = withDestinations([version, { ...version }]);
    expect(base?.manifests[0]).toBe(head?.manifests[0]);
  });
});

describe('it is told', () => {
  test('with the object that says so, once for a folder', () => {
    const [version] = withDestinations([
      versionOf({ 'a.yaml': argo('k', 'alpha'), 'k/x.yaml': pod('x'), 'k/y.yaml': pod('y') }),
    ]);
    expect(version && notes(version)).toEqual([
      'a.yaml:1 note namespace-given: Application app-of-alpha has k applied to the namespace alpha: objects there that name none count as those of alpha.',
    ]);
  });

  test('only of what is not the same in both versions', () => {
    const base = versionOf({
      'a.yaml': argo('k', 'alpha'),
      'b.yaml': argo('l', 'beta'),
      'k/x.yaml': pod('x'),
      'l/y.yaml': pod('y'),
    });
    const head = { ...base, manifests: base.manifests.filter(({ name }) => name !== 'y') };
    expect(withDestinations([base, head]).map(notes)).toEqual([
      [expect.stringContaining('has l applied to the namespace beta')],
      [],
    ]);
  });

  test('with an end', () => {
    const files = [...'abcdefg'].flatMap((name) => [
      [`${name}.yaml`, argo(name, name)],
      [`${name}/x.yaml`, pod(name)],
    ]);
    const [version] = withDestinations([versionOf(Object.fromEntries(files))]);
    const told = version ? notes(version) : [];
    expect(told).toHaveLength(5);
    expect(told.at(-1)).toContain(' So it is with 2 more folders.');
  });
});
