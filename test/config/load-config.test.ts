import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration, parseConfig } from '../../src/config/load-config.ts';
import { say, write } from '../../src/manifest/sentence.ts';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import type { Source } from '../../src/source/source.ts';
import { streamSource } from '../../src/source/stream.ts';
import { commit, runGit, temporaryFolder, writeFiles } from '../source/folder.ts';

const PATH = '.github/network-policy-diff.yml';
const of = (name: string) => `clusters: [{ name: ${name} }]\n`;
const folder = temporaryFolder();

/** A directory with these files. */
async function directory(name: string, files: Record<string, string | Uint8Array>) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFiles(join(folder, name), files);
  return directorySource(join(folder, name), name);
}

const namesIn = ({ config }: Awaited<ReturnType<typeof loadConfiguration>>) => config.clusters.map(({ name }) => name);

describe('of a comparison', async () => {
  const without = await directory('without', { 'k8s/a.yaml': '' });
  const prod = await directory('prod', { [PATH]: of('prod') });
  const staging = await directory('staging', { [PATH]: of('staging') });
  const broken = await directory('broken', { [PATH]: 'clusters: 3\n' });
  const CHANGED = 'The change of the configuration takes effect after the merge; here that of base counts.';

  test.each([
    ['base has one and head the same', prod, prod, ['prod'], []],
    ['neither has one', without, without, [], []],
    ['head changes it', prod, staging, ['prod'], [CHANGED]],
    ['only head has one', without, prod, [], [CHANGED]],
    [
      'head removes it',
      prod,
      without,
      ['prod'],
      ['The configuration is removed; it counts here, and no more after the merge.'],
    ],
  ])('that of base counts: %s', async (_case, base, head, names, notes) => {
    const configuration = await loadConfiguration([base, head]);
    expect(namesIn(configuration)).toEqual(names);
    expect(configuration.problems.map(({ message }) => write(message))).toEqual(notes);
    for (const problem of configuration.problems) {
      expect(problem).toMatchObject({ severity: 'note', code: 'configuration-changed', path: PATH, hidesFlows: false });
    }
  });

  test.each([
    ['the branch left it as it was', without, without, []],
    ['the branch has what the tip has by now', without, prod, []],
    ['the branch changes it', without, staging, [CHANGED]],
    ['the branch has errors that are mended by now', broken, broken, []],
  ])('that of the tip counts, where there is one: %s', async (_case, base, head, notes) => {
    const configuration = await loadConfiguration([{ ...base, tip: prod }, head], PATH);
    expect(namesIn(configuration)).toEqual(['prod']);
    expect(configuration.problems.map(({ message }) => write(message))).toEqual(notes);
    expect([configuration.path, configuration.file]).toEqual([undefined, `${PATH} of prod`]);
  });

  test('an error in that of the tip is refused, whatever base has', async () => {
    await expect(loadConfiguration([{ ...prod, tip: broken }, prod], PATH)).rejects.toThrow(`${PATH}:1:11: "clusters"`);
  });

  test.each([
    ['base and head lack', [without, prod], 'Neither version has a configuration'],
    ['the one version lacks', [without], 'This version has no configuration'],
  ])('one that was asked for elsewhere, and %s, is a warning', async (_case, versions, said) => {
    const { config, problems } = await loadConfiguration(versions, 'policy/typo.yml');
    expect(config.clusters).toEqual([]);
    expect(problems.map(({ message, ...rest }) => ({ ...rest, message: write(message) }))).toEqual([
      {
        severity: 'warning',
        code: 'configuration-not-found',
        message: `${said} at policy/typo.yml, where one was asked for: no waiver, no assertion and no cluster is configured.`,
        hidesFlows: false,
      },
    ]);
  });

  test('one that was asked for elsewhere, and head brings, is there after the merge', async () => {
    const brings = await directory('brings', { 'policy/diff.yml': of('brings') });
    const { problems } = await loadConfiguration([without, brings], 'policy/diff.yml');
    expect(problems.map(({ code }) => code)).toEqual(['configuration-changed']);
  });

  test('that of head is the next one, if it is another', async () => {
    const next = async (base: Source, head: Source) => (await loadConfiguration([base, head])).next?.clusters;
    expect(await next(prod, prod)).toBeUndefined();
    expect(await next(prod, staging)).toMatchObject([{ name: 'staging' }]);
    expect(await next(prod, without)).toEqual([]);
    expect(await next(prod, broken)).toBeUndefined();
  });

  test('that of head is read too, for with errors in it no later change could be checked', async () => {
    const misspelt = await directory('misspelt', {
      [PATH]: 'clusters: []\nassertions:\n  - isolatd: "shop/*"\nwaivers: 1\n',
    });
    const { config, problems } = await loadConfiguration([prod, misspelt]);
    expect(config.clusters).toMatchObject([{ name: 'prod' }]);
    expect(problems.map(({ message, ...rest }) => ({ ...rest, message: write(message) }))).toEqual(
      [
        [3, 'assertions[0] has no key isolatd; did you mean isolated?'],
        [4, 'waivers: expected a list; found the number 1.'],
      ].map(([line, wrong]) => ({
        severity: 'error',
        code: 'configuration-refused',
        message: `With this configuration no later change could be checked: ${wrong}`,
        path: PATH,
        line,
        hidesFlows: true,
      })),
    );
  });

  test('an error in that of base is refused, with its place', async () => {
    await expect(loadConfiguration([broken, prod])).rejects.toThrow(
      `${PATH}:1:11: "clusters": expected a list; found the number 3`,
    );
  });
});

test('it is read from the commit, and not from the work tree', async () => {
  const repository = join(folder, 'repository');
  writeFiles(repository, { [PATH]: of('first') });
  runGit(repository, 'init', '--quiet');
  const [first] = [commit(repository, 'first'), writeFiles(repository, { [PATH]: of('second') })];
  const second = commit(repository, 'second');
  writeFiles(repository, { [PATH]: of('third') });
  const versions = [await gitSource(repository, first), await gitSource(repository, second)];
  const configuration = await loadConfiguration(versions);
  expect([namesIn(configuration), configuration.problems.length]).toEqual([['first'], 1]);
  expect(namesIn(await loadConfiguration(versions.slice(1)))).toEqual(['second']);
});

test('another path may be named, and standard input has none', async () => {
  const source = await directory('elsewhere', { 'policy/diff.yml': of('elsewhere') });
  expect(namesIn(await loadConfiguration([source], 'policy/diff.yml'))).toEqual(['elsewhere']);
  expect(namesIn(await loadConfiguration([streamSource(new TextEncoder().encode(of('stream')))]))).toEqual([]);
});

describe('what is there and is no text is refused:', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['utf-16', { [PATH]: Buffer.from('\uFEFFclusters: []', 'utf16le') }, 'is not text in UTF-8'],
    ['nul', { [PATH]: 'clusters: []\0' }, 'is not text in UTF-8'],
    ['large', { [PATH]: ' '.repeat(2 ** 20 + 1) }, 'has 1048577 bytes, and 1048576 are read'],
  ])('%s', async (name, files, why) => {
    const source = await directory(name, files);
    await expect(loadConfiguration([source])).rejects.toThrow(`The configuration "${PATH}" ${why}`);
  });

  test.each([
    ['link', PATH],
    ['folder-link', '.github'],
  ])('a symbolic link: %s', async (name, at) => {
    const source = await directory(name, { 'real/network-policy-diff.yml': of('real') });
    if (at === PATH) mkdirSync(join(folder, name, '.github'));
    symlinkSync(at === PATH ? '../real/network-policy-diff.yml' : 'real', join(folder, name, at));
    await expect(loadConfiguration([source])).rejects.toThrow('links are not followed');
    const base = await directory('plain', { [PATH]: of('plain') });
    const { problems } = await loadConfiguration([base, source]);
    expect(problems).toMatchObject([{ code: 'configuration-refused', path: PATH, hidesFlows: true }]);
    expect(write(problems[0]?.message ?? say``)).toContain('the file is or lies behind a symbolic link');
  });

  test('a pipe', async () => {
    const source = await directory('pipe', { '.github/x': '' });
    execFileSync('mkfifo', [join(folder, 'pipe', PATH)]);
    await expect(loadConfiguration([source])).rejects.toThrow('cannot be read');
  });
});

test('a file that the command line names is read like any other', () => {
  expect(parseConfig(new TextEncoder().encode(of('prod')), 'my.yml').clusters).toMatchObject([{ name: 'prod' }]);
  expect(() => parseConfig(new TextEncoder().encode('x: 1\ny: 2'), 'my.yml')).toThrow(/^my.yml:1:1: .*\nmy.yml:2:1: /);
});
