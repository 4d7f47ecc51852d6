import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/cluster/part.ts';
import { splitClusters } from '../../src/cluster/split.ts';
import { told } from './manifests.ts';
import { type Files, versionOf } from './rendered.ts';

/** `dev: web=1 db=1`: what each cluster has in a version, in the order of the files. */
function clustersIn(parts: readonly Part[], version = 0): Record<string, string> {
  return Object.fromEntries(
    parts.map(({ name, manifests }) => [name, (manifests[version] ?? []).map(brief).join(' ')]),
  );
}

function brief({ name, body }: Part['manifests'][number][number]): string {
  const [, image] = /"image":"([^"]*)"/.exec(JSON.stringify(body)) ?? [];
  return `${name}=${image}`;
}

const split = (files: Files, builds?: Files) => clustersIn(splitClusters([versionOf(files, builds)], []).parts);

describe('plain files are of one cluster', () => {
  test.each<[string, Files]>([
    ['where no object is there twice', { 'k8s/web.yaml': ['web=1'], 'dev/db.yaml': ['db=1'] }],
    ['where copies are equal', { 'dev/web.yaml': ['web=1'], 'prod/web.yaml': ['web=1'] }],
    ['where the copies stand in one file', { 'k8s/web.yaml': ['web=1', 'web=2'] }],
    ['where there is nothing', {}],
  ])('%s', (_, files) => {
    expect(split(files)).toEqual({ default: Object.values(files).flat().join(' ') });
  });
});

describe('copies that differ part a repository', () => {
  test.each<[string, Files, Record<string, string>]>([
    [
      'at the folders they lie in, and what lies beside counts for all',
      { 'k8s/ns.yaml': ['ns=0'], 'k8s/dev/web.yaml': ['web=1'], 'k8s/prod/web.yaml': ['web=2', 'db=2'] },
      { dev: 'ns=0 web=1', prod: 'ns=0 web=2 db=2' },
    ],
    [
      'at the root',
      { 'dev/a/web.yaml': ['web=1'], 'prod/a/web.yaml': ['web=2'], 'ops/x.yaml': ['x=0'] },
      { dev: 'web=1 x=0', prod: 'web=2 x=0' },
    ],
    [
      'in three, of which two are equal',
      { 'dev/web.yaml': ['web=1'], 'test/web.yaml': ['web=1'], 'prod/web.yaml': ['web=2'] },
      { dev: 'web=1', test: 'web=1', prod: 'web=2' },
    ],
    [
      'where a bundle lies beside its sources',
      {
        'manifests/base/web.yaml': ['web=1'],
        'manifests/base/db.yaml': ['db=1'],
        'manifests/install.yaml': ['web=2', 'db=1'],
      },
      { base: 'web=1 db=1', 'install.yaml': 'web=2 db=1' },
    ],
    [
      'where several do, some of them in a folder of their own',
      {
        'm/base/web.yaml': ['web=1'],
        'm/install.yaml': ['web=2'],
        'm/ha/base/web.yaml': ['web=3'],
        'm/ha/install.yaml': ['web=4'],
      },
      { base: 'web=1', 'install.yaml': 'web=2', 'ha/base': 'web=3', 'ha/install.yaml': 'web=4' },
    ],
    [
      'into files, if no folder parts them',
      { 'k8s/a.yaml': ['web=1'], 'k8s/b.yaml': ['web=2'], 'k8s/c.yaml': ['db=1'] },
      { 'a.yaml': 'web=1 db=1', 'b.yaml': 'web=2 db=1' },
    ],
    [
      'within a part',
      {
        'clusters/a/ns.yaml': ['ns=a'],
        'clusters/a/dev/web.yaml': ['web=1'],
        'clusters/a/prod/web.yaml': ['web=2'],
        'clusters/b/web.yaml': ['web=3'],
        'clusters/b/ns.yaml': ['ns=b'],
      },
      { 'a/dev': 'ns=a web=1', 'a/prod': 'ns=a web=2', b: 'web=3 ns=b' },
    ],
    [
      'of one name in several regions',
      {
        'eu/dev/web.yaml': ['web=1'],
        'eu/prod/web.yaml': ['web=2'],
        'us/dev/web.yaml': ['web=3'],
        'us/prod/web.yaml': ['web=4'],
        'all.yaml': ['db=1'],
      },
      { 'eu/dev': 'web=1 db=1', 'eu/prod': 'web=2 db=1', 'us/dev': 'web=3 db=1', 'us/prod': 'web=4 db=1' },
    ],
    [
      'at places that have nothing to do with each other, which do not multiply',
      {
        'overlays/dev/web.yaml': ['web=1'],
        'overlays/prod/web.yaml': ['web=2'],
        'examples/a/x.yaml': ['x=1'],
        'examples/b/x.yaml': ['x=2'],
      },
      { dev: 'web=1', prod: 'web=2', a: 'x=1', b: 'x=2' },
    ],
  ])('%s', (_, files, clusters) => {
    expect(split(files)).toEqual(clusters);
  });

  test('that builds make, and not the places of the sources', () => {
    const builds = { 'overlays/dev': ['web=1'], 'overlays/prod': ['web=2'], monitoring: ['prom=1'] };
    expect(split({ 'ns.yaml': ['ns=1'], 'overlays/dev/extra.yaml': ['extra=1'] }, builds)).toEqual({
      dev: 'ns=1 extra=1 web=1 prom=1',
      prod: 'ns=1 web=2 prom=1',
    });
  });

  test('of a build and a file', () => {
    expect(split({ 'install.yaml': ['web=1'] }, { '': ['web=2'] })).toEqual({
      'install.yaml': 'web=1',
      'kustomization.yaml': 'web=2',
    });
  });
});

describe('an object around the parts gives way to their own', () => {
  test('where some have one', () => {
    const files = {
      'base/web.yaml': ['web=0', 'db=0'],
      'overlays/dev/web.yaml': ['web=1'],
      'overlays/prod/web.yaml': ['web=2'],
      'overlays/test/web.yaml': ['db=3'],
      'overlays/prod/db.yaml': ['db=4'],
    };
    expect(split(files)).toEqual({ dev: 'db=0 web=1', prod: 'web=2 db=4', test: 'web=0 db=3' });
  });

  test('and is named where all have one', () => {
    const files = {
      'base/web.yaml': ['web=0', 'web=9'],
      'overlays/dev/web.yaml': ['web=1'],
      'overlays/prod/web.yaml': ['web=2'],
    };
    const { parts, problems } = splitClusters([versionOf(files)], []);
    expect(clustersIn(parts)).toEqual({ dev: 'web=1', prod: 'web=2' });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toContain('replaced-in-every-cluster base/web.yaml');
  });
});

describe('where all have one, and the one around them', () => {
  const parts = { 'overlays/dev/web.yaml': ['web=1'], 'overlays/prod/web.yaml': ['web=2'] };
  const told = (...versions: readonly Files[]) =>
    splitClusters(
      versions.map((files) => versionOf({ ...parts, ...files })),
      [],
    ).problems.flatMap(({ code, hidesFlows }) => (code === 'replaced-in-every-cluster' ? [hidesFlows] : []));
  const around = (content: string): Files => ({ 'base/web.yaml': [`web=${content}`] });

  test.each<[string, readonly Files[], boolean]>([
    ['is the same in both versions, nothing is missing', [around('0'), around('0')], false],
    ['changes, it is not known what that means', [around('0'), around('3')], true],
    ['comes, it is not known what that means', [{}, around('3')], true],
    ['stands in the one version that there is, nothing is missing', [around('0')], false],
  ])('%s', (_, versions, hidesFlows) => {
    expect(told(...versions)).toEqual([hidesFlows]);
  });
});

describe('parts of one name are of one cluster', () => {
  const app = (name: string, ...environments: readonly string[]): Files =>
    Object.fromEntries(environments.map((env) => [`apps/${name}/overlays/${env}/all.yaml`, [`${name}=${env}`]]));

  test('in a repository of many applications', () => {
    const files = {
      ...app('a', 'dev', 'prod'),
      ...app('b', 'dev', 'prod'),
      ...app('c', 'dev', 'staging', 'prod'),
      'ns.yaml': ['ns=1'],
    };
    expect(split(files)).toEqual({
      dev: 'a=dev b=dev c=dev ns=1',
      prod: 'a=prod b=prod c=prod ns=1',
      staging: 'c=staging ns=1',
    });
  });

  test('also where an application has but one of them', () => {
    expect(split({ ...app('a', 'dev', 'prod'), ...app('b', 'prod') })).toEqual({ dev: 'a=dev', prod: 'a=prod b=prod' });
    const flat = { 'a/dev/x.yaml': ['x=1'], 'a/prod/x.yaml': ['x=2'], 'b/dev/y.yaml': ['y=1'] };
    expect(split(flat)).toEqual({ dev: 'x=1 y=1', prod: 'x=2' });
  });

  test('also where each application declares the same namespace for each', () => {
    const files = Object.fromEntries(
      ['a', 'b'].flatMap((name) =>
        ['dev', 'prod'].map((env) => [`apps/${name}/overlays/${env}/all.yaml`, [`${name}=${env}`, `shared=${env}`]]),
      ),
    );
    expect(split(files)).toEqual({
      dev: 'a=dev shared=dev b=dev shared=dev',
      prod: 'a=prod shared=prod b=prod shared=prod',
    });
  });

  test('but for the applications that contradict each other', () => {
    const files = {
      ...app('a', 'dev', 'prod'),
      ...app('b', 'dev', 'prod'),
      'apps/a/overlays/dev/x.yaml': ['x=1'],
      'apps/b/overlays/dev/x.yaml': ['x=2'],
      ...app('c', 'dev', 'prod'),
    };
    expect(split(files)).toEqual({
      'a/dev': 'a=dev x=1 c=dev',
      'a/prod': 'a=prod c=prod',
      'b/dev': 'b=dev x=2 c=dev',
      'b/prod': 'b=prod c=prod',
    });
  });
});

describe('the split is the same for base and head', () => {
  const both = (base: Files, head: Files) => {
    const { parts } = splitClusters([versionOf(base), versionOf(head)], []);
    return [clustersIn(parts, 0), clustersIn(parts, 1)];
  };
  const overlays = { 'overlays/dev/web.yaml': ['web=1'], 'overlays/prod/web.yaml': ['web=2'], 'ns.yaml': ['ns=1'] };

  test('a new environment is a new cluster, and leaves the others their names', () => {
    expect(both(overlays, { ...overlays, 'overlays/test/web.yaml': ['web=3'] })).toEqual([
      { dev: 'web=1 ns=1', prod: 'web=2 ns=1', test: '' },
      { dev: 'web=1 ns=1', prod: 'web=2 ns=1', test: 'ns=1 web=3' },
    ]);
  });

  test('a copy that only head has splits base too', () => {
    const prod = { 'prod/web.yaml': ['web=1', 'db=1'] };
    expect(both(prod, { ...prod, 'staging/web.yaml': ['web=2', 'db=1'] })).toEqual([
      { prod: 'web=1 db=1', staging: '' },
      { prod: 'web=1 db=1', staging: 'web=2 db=1' },
    ]);
  });

  test('an object that changes its place is no copy of itself', () => {
    expect(both({ 'dev/web.yaml': ['web=1'] }, { 'prod/web.yaml': ['web=2'] })).toEqual([
      { default: 'web=1' },
      { default: 'web=2' },
    ]);
  });

  test.each<[string, Files, Files]>([
    ['goes', { 'dev/web.yaml': ['web=1'], 'prod/web.yaml': ['web=1'] }, { 'dev/web.yaml': ['web=1'] }],
    ['comes', { 'dev/web.yaml': ['web=1'] }, { 'dev/web.yaml': ['web=1'], 'prod/web.yaml': ['web=1'] }],
  ])('a copy that %s where an equal one stays parts them', (_what, base, head) => {
    const beside = { 'prod/db.yaml': ['db=1'] };
    const clusters = both({ ...base, ...beside }, { ...head, ...beside });
    expect(clusters.map((each) => each['dev'])).toEqual(['web=1', 'web=1']);
    expect(clusters.map((each) => each['prod']).sort()).toEqual(['db=1', 'web=1 db=1']);
  });

  test.each<[string, Files, Files]>([
    ['in the same folder', { 'k8s/a.yaml': ['web=1'], 'k8s/b.yaml': ['web=1'] }, { 'k8s/a.yaml': ['web=1'] }],
    [
      'in a folder of its own',
      { 'k8s/web.yaml': ['web=1'], 'k8s/old/web.yaml': ['web=1'] },
      { 'k8s/web.yaml': ['web=1'] },
    ],
    ['that moves with the others', { 'a/x.yaml': ['web=1'], 'b/x.yaml': ['web=1'] }, { 'c/a/x.yaml': ['web=1'] }],
    ['and all others with it', { 'a/x.yaml': ['web=1'], 'b/x.yaml': ['web=1'] }, {}],
  ])('an equal copy that goes %s parts nothing', (_where, base, head) => {
    expect(both(base, head).map((each) => Object.keys(each))).toEqual([['default'], ['default']]);
  });

  const rest = ['web=1', 'db=1'];
  const whole = [...rest, 'p=1'];
  type Version = readonly [Files, Files?];

  test.each<[string, Version, Version, readonly string[]]>([
    [
      'a kustomization, and what was rendered of it in the folder above',
      [{ 'm/install.yaml': whole }, { 'm/base': whole }],
      [{ 'm/install.yaml': whole }, { 'm/base': rest }],
      ['base', 'install.yaml'],
    ],
    [
      'the same, and the rendered one loses it',
      [{ 'm/install.yaml': whole }, { 'm/base': whole }],
      [{ 'm/install.yaml': rest }, { 'm/base': whole }],
      ['base', 'install.yaml'],
    ],
    [
      'the same in one folder, and one loses it',
      [{ 'm/install.yaml': whole }, { m: whole }],
      [{ 'm/install.yaml': rest }, { m: whole }],
      ['install.yaml', 'kustomization.yaml'],
    ],
    [
      'a kustomization below plain files that have it all together',
      [{ 'm/web.yaml': ['web=1'], 'm/rest.yaml': ['db=1', 'p=1'] }, { 'm/base': whole }],
      [{ 'm/web.yaml': ['web=1'], 'm/rest.yaml': ['db=1', 'p=1'] }, { 'm/base': rest }],
      ['base', 'rest.yaml'],
    ],
    [
      'two whole files of one folder',
      [{ 'm/install.yaml': whole, 'm/namespaced.yaml': whole }],
      [{ 'm/install.yaml': rest, 'm/namespaced.yaml': whole }],
      ['install.yaml', 'namespaced.yaml'],
    ],
    [
      'two files of one folder, and it moves from one to the other',
      [{ 'm/install.yaml': whole, 'm/namespaced.yaml': rest }],
      [{ 'm/install.yaml': rest, 'm/namespaced.yaml': whole }],
      ['install.yaml', 'namespaced.yaml'],
    ],
    [
      'files of one folder with a part each, one of which had it twice',
      [{ 'm/web.yaml': ['web=1', 'p=1'], 'm/db.yaml': ['db=1', 'p=1'] }],
      [{ 'm/web.yaml': ['web=1'], 'm/db.yaml': ['db=1', 'p=1'] }],
      ['default'],
    ],
    [
      'a kustomization, and a file above with nothing but a copy of it',
      [{ 'm/p.yaml': ['p=1'] }, { 'm/base': whole }],
      [{}, { 'm/base': whole }],
      ['default'],
    ],
    [
      'a kustomization, and a rendered file that comes',
      [{}, { 'm/base': whole }],
      [{ 'm/install.yaml': whole }, { 'm/base': whole }],
      ['default'],
    ],
  ])('whole sets that stand twice, and one object does not any more: %s', (_, base, head, names) => {
    const { parts } = splitClusters([versionOf(...base), versionOf(...head)], []);
    expect(parts.map(({ name }) => name)).toEqual(names);
  });

  test('files that move to where they count for all change nothing', () => {
    const base = {
      'c/prod/p.yaml': ['p=1'],
      'c/prod/web.yaml': ['web=1'],
      'c/staging/p.yaml': ['p=1'],
      'c/staging/web.yaml': ['web=2'],
    };
    const head = { 'c/base/p.yaml': ['p=1'], 'c/prod/web.yaml': ['web=1'], 'c/staging/web.yaml': ['web=2'] };
    const [before, after] = both(base, head);
    expect(after).toEqual(before);
  });
});

describe('folders with equal copies, and the change moves something from one to the other', () => {
  const both = (base: Files, head: Files, builds: readonly Files[] = []) => {
    const versions = [versionOf(base, builds[0]), versionOf(head, builds[1])];
    const { parts, problems } = splitClusters(versions, []);
    return { clusters: [clustersIn(parts, 0), clustersIn(parts, 1)], problems: problems.map(told) };
  };
  const copies = { 'dev/web.yaml': ['web=1'], 'prod/web.yaml': ['web=1'] };

  test('are of two clusters', () => {
    const { clusters, problems } = both({ ...copies, 'dev/p.yaml': ['p=1'] }, { ...copies, 'prod/p.yaml': ['p=1'] });
    expect(clusters).toEqual([
      { dev: 'web=1 p=1', prod: 'web=1' },
      { dev: 'web=1', prod: 'web=1 p=1' },
    ]);
    expect(problems).toMatchInlineSnapshot(`
      [
        "undefined:undefined note clusters-found: The manifests are taken for those of 2 clusters, dev (dev) and prod (prod): Deployment default/p moves from dev to prod, which both have Deployment default/web. List them under "clusters" in the configuration to settle which files make up which.",
      ]
    `);
  });

  test('are of two clusters where builds make them', () => {
    const [base, head] = [
      { 'o/dev': ['web=1', 'p=1'], 'o/prod': ['web=1'] },
      { 'o/dev': ['web=1'], 'o/prod': ['web=1', 'p=1'] },
    ];
    expect(both({}, {}, [base, head]).clusters).toEqual([
      { dev: 'web=1 p=1', prod: 'web=1' },
      { dev: 'web=1', prod: 'web=1 p=1' },
    ]);
  });

  test('are of a cluster each, also those that it leaves alone', () => {
    const three = { ...copies, 'test/web.yaml': ['web=1'] };
    const { clusters } = both({ ...three, 'dev/p.yaml': ['p=1'] }, { ...three, 'prod/a/p.yaml': ['p=2'] });
    expect(clusters).toEqual([
      { dev: 'web=1 p=1', prod: 'web=1', test: 'web=1' },
      { dev: 'web=1', prod: 'web=1 p=2', test: 'web=1' },
    ]);
  });

  test.each<[string, Files, Files]>([
    [
      'no copies',
      { 'a/x.yaml': ['x=1', 'p=1'], 'b/y.yaml': ['y=1'] },
      { 'a/x.yaml': ['x=1'], 'b/y.yaml': ['y=1', 'p=1'] },
    ],
    ['a folder and one in it', { ...copies, 'dev/p.yaml': ['p=1'] }, { ...copies, 'dev/np/p.yaml': ['p=1'] }],
    ['a new folder', { ...copies, 'dev/p.yaml': ['p=1'] }, { ...copies, 'policies/p.yaml': ['p=1'] }],
    ['copies of different versions', { 'dev/web.yaml': ['web=1', 'p=1'] }, { 'prod/web.yaml': ['web=1', 'p=1'] }],
  ])('are of one cluster where these are %s', (_, base, head) => {
    expect(both(base, head).clusters.map((each) => Object.keys(each))).toEqual([['default'], ['default']]);
  });
});

describe('files of one folder that contradict each other', () => {
  const both = (base: Files, head: Files) => {
    const { parts, problems } = splitClusters([versionOf(base), versionOf(head)], []);
    return { clusters: parts.map(({ name }) => name).sort(), problems: problems.map(told) };
  };
  const inDoubt = (...told: readonly string[]) =>
    told.some((each) => each.includes('files-of-one-folder (hides flows)'));
  const alone: Files = { 'k8s/db.yaml': ['db=1'], 'k8s/web.yaml': ['web=1'] };
  const many = Object.fromEntries([...'abcdefghijklmz'].map((name) => [`k8s/${name}.yaml`, ['ns=1', `${name}=1`]]));
  const environments: Files = { 'k8s/dev.yaml': ['web=1'], 'k8s/prod.yaml': ['web=2'] };

  test.each<[string, Files, Files]>([
    ['a copied file whose object was not renamed', alone, { ...alone, 'k8s/mq.yaml': ['db=2', 'mq=1'] }],
    [
      'a file that was given the name of another',
      { ...alone, 'k8s/mq.yaml': ['mq=1'] },
      { ...alone, 'k8s/mq.yaml': ['db=2'] },
    ],
    [
      'a slip where other files are parted',
      { ...alone, ...environments, 'k8s/web.yaml': ['ns=1'] },
      { ...alone, ...environments, 'k8s/web.yaml': ['ns=1'], 'k8s/mq.yaml': ['db=2'] },
    ],
    ['one of many that were equal', many, { ...many, 'k8s/z.yaml': ['ns=2'] }],
  ])('are of one cluster: %s', (_, base, head) => {
    const { clusters, problems } = both(base, head);
    expect(clusters).toEqual(both(base, base).clusters);
    expect(inDoubt(...problems)).toBe(false);
  });

  test.each<[string, Files, Files]>([
    ['that replaces nothing', alone, { ...alone, 'k8s/a.yaml': ['db=2'] }],
    ['that goes', { ...alone, 'k8s/mq.yaml': ['db=2'] }, alone],
    ['that goes and counted for nothing', { ...alone, 'k8s/a.yaml': ['db=2'] }, alone],
    ['where what it replaces changes too', alone, { ...alone, 'k8s/db.yaml': ['db=3'], 'k8s/mq.yaml': ['db=2'] }],
    ['beside a second one', alone, { ...alone, 'k8s/db2.yaml': ['db=2'], 'k8s/web2.yaml': ['web=2'] }],
  ])('are of one cluster in doubt: a copy %s', (_, base, head) => {
    const { clusters, problems } = both(base, head);
    expect(clusters).toEqual(['default']);
    expect(inDoubt(...problems)).toBe(true);
  });

  test.each<[string, Files, Files]>([
    ['that did so before', environments, { ...environments, 'k8s/dev.yaml': ['web=3'] }],
    [
      'of which one declares a second object too',
      environments,
      { 'k8s/dev.yaml': ['web=1', 'db=1'], 'k8s/prod.yaml': ['web=2', 'db=2'] },
    ],
  ])('are of different clusters: files %s', (_, base, head) => {
    const { clusters, problems } = both(base, head);
    expect(clusters).toEqual(['dev.yaml', 'prod.yaml']);
    expect(inDoubt(...problems)).toBe(false);
  });

  test('are of different clusters where one more comes that declares all that the others do', () => {
    const two: Files = { 'k8s/dev.yaml': ['web=1', 'db=1'], 'k8s/prod.yaml': ['web=2', 'db=2'] };
    const { clusters, problems } = both(two, { ...two, 'k8s/test.yaml': ['web=3', 'db=3'] });
    expect(clusters).toEqual(['dev.yaml', 'prod.yaml', 'test.yaml']);
    expect(inDoubt(...problems)).toBe(false);
  });

  test.each<[string, Files, Files]>([
    [
      'a second file that declares the same objects',
      { 'k8s/dev.yaml': ['web=1', 'db=1'] },
      { 'k8s/dev.yaml': ['web=1', 'db=1'], 'k8s/prod.yaml': ['web=2', 'db=1'] },
    ],
    ['one more of an object that others have', environments, { ...environments, 'k8s/test.yaml': ['web=3'] }],
  ])('are of different clusters in doubt: %s', (_, base, head) => {
    const { clusters, problems } = both(base, head);
    expect(clusters).toContain('prod.yaml');
    expect(inDoubt(...problems)).toBe(true);
  });

  test('are told with what settles it', () => {
    expect(both(alone, { ...alone, 'k8s/a.yaml': ['db=2'] }).problems).toMatchInlineSnapshot(`
      [
        "undefined:undefined warning files-of-one-folder (hides flows): Files of one folder contradict each other in one of the versions alone: Deployment default/db at k8s/a.yaml:1 is not the one at k8s/db.yaml:1. The last of them counts, as where the folder is applied; they may be those of different clusters. List them under "clusters" in the configuration to settle which files make up which.",
      ]
    `);
    expect(
      both(
        { 'k8s/dev.yaml': ['web=1', 'db=1'] },
        { 'k8s/dev.yaml': ['web=1', 'db=1'], 'k8s/prod.yaml': ['web=2', 'db=1'] },
      ).problems[1],
    ).toMatchInlineSnapshot(
      `"undefined:undefined warning files-of-one-folder (hides flows): Files of one folder contradict each other in one of the versions alone: Deployment default/web at k8s/dev.yaml:1 is not the one at k8s/prod.yaml:1. They are taken for those of different clusters; applied as one folder, the last of them would count. List them under "clusters" in the configuration to settle which files make up which."`,
    );
  });
});

test('it says of copies that come or go where they do', () => {
  const both = [{ 'dev/web.yaml': ['web=1'], 'prod/web.yaml': ['web=1'] }, { 'dev/web.yaml': ['web=1'] }];
  const { problems } = splitClusters(
    both.map((files) => versionOf(files)),
    [],
  );
  expect(problems.map(told)).toEqual([
    expect.stringContaining(
      ': both versions have Deployment default/web at dev/web.yaml:1, and one of them at prod/web.yaml:1 as well. List',
    ),
  ]);
});

test('it says how it was split, because of what, and what settles it', () => {
  const files = { 'overlays/dev/web.yaml': ['web=1'], 'overlays/prod/web.yaml': ['db=1', 'web=2'] };
  expect(splitClusters([versionOf(files)], []).problems.map(told)).toMatchInlineSnapshot(`
    [
      "undefined:undefined note clusters-found: The manifests are taken for those of 2 clusters, dev (overlays/dev) and prod (overlays/prod): Deployment default/web at overlays/dev/web.yaml:1 is not the one at overlays/prod/web.yaml:3. List them under "clusters" in the configuration to settle which files make up which.",
    ]
  `);
});
