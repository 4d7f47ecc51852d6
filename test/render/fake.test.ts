import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import { buildsIn, pod, problemsIn, rendered, renderedOne } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);

const files = { 'kustomization.yaml': 'resources: [a.yaml]\nnamespace: x\n', 'a.yaml': pod('a') };

/** The `PATH` of a kustomize that tells its version and then does what a script says. */
function fakeKustomize(script: string): string {
  const place = own();
  const tool = join(place, 'kustomize');
  writeFiles(place, { kustomize: `#!/bin/sh\n[ "$1" = version ] && echo v5.0.0 && exit\n${script}\n` });
  chmodSync(tool, 0o755);
  return place;
}

async function problemOf(script: string, limits = {}): Promise<string | undefined> {
  const version = await renderedOne(own(), files, { path: fakeKustomize(script), limits });
  expect(version.builds).toEqual([]);
  const [problem] = problemsIn(version);
  return problem?.replace(/^.* is counted: /, '');
}

describe('a tool', () => {
  it('gets nothing of our environment, finds no program and no network, and is told nothing', async () => {
    const seen = join(folder, 'seen');
    process.env['SECRET_OF_THE_PARENT'] = 'hush';
    try {
      await renderedOne(own(), files, {
        path: fakeKustomize(`/usr/bin/env > ${seen}; /bin/cat >> ${seen}; umask 077; pwd >> ${seen}`),
      });
    } finally {
      delete process.env['SECRET_OF_THE_PARENT'];
    }
    const text = readFileSync(seen, 'utf8');
    const names = [...text.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(text).not.toContain('hush');
    expect(names.filter((name) => !['PWD', 'OLDPWD', '_', 'SHLVL'].includes(name ?? '')).sort()).toEqual([
      'ALL_PROXY',
      'HOME',
      'HTTPS_PROXY',
      'HTTP_PROXY',
      'KUBECONFIG',
      'LC_ALL',
      'PATH',
      'TMPDIR',
      'all_proxy',
      'http_proxy',
      'https_proxy',
    ]);
    expect(text).toMatch(/^PATH=$/m);
    const home = /^HOME=(.*)$/m.exec(text)?.[1] ?? '';
    expect(home).toMatch(/network-policy-diff-\w+\/home$/);
    expect(existsSync(home)).toBe(false);
  });

  it('is stopped when it takes too long, with all that it started', async () => {
    const alive = join(folder, 'alive');
    const script = `(/bin/sleep 2; echo > ${alive}) &\n/bin/sleep 30`;
    const start = Date.now();
    expect(await problemOf(script, { seconds: 0.5 })).toBe('it took more than 0.5 seconds.');
    expect(Date.now() - start).toBeLessThan(20_000);
    await new Promise((done) => setTimeout(done, 2500));
    expect(existsSync(alive)).toBe(false);
  });

  it('is stopped when it writes too much', async () => {
    const script = 'while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done';
    expect(await problemOf(script, { outputBytes: 10_000 })).toBe('it wrote more than 10000 bytes.');
  });

  it('is not started once all have taken too long', async () => {
    expect(await problemOf('exit', { totalSeconds: -1 })).toBe(
      'all that was rendered before has taken -1 seconds, and no more are allowed.',
    );
  });

  it('is not started once all have written too much', async () => {
    expect(await problemOf('exit', { totalOutputBytes: -1 })).toBe(
      'all that was rendered before has more than -1 bytes, and no more are allowed.',
    );
  });

  it('does not get more files than it may', async () => {
    expect(await problemOf('exit', { inputBytes: 10 })).toBe('it takes in 45 bytes of files, and 10 are the limit.');
  });

  it.each([
    ['echo "# Warning: old" >&2; echo "Error: $PWD/a.yaml: bad" >&2; exit 1', 'a.yaml: bad.'],
    [
      'echo "E1125 15:24:15.710012   18904 run.go:72] \\"command failed\\" err=\\"no such field\\"" >&2; exit 1',
      'no such field.',
    ],
    ['exit 3', 'it gave no reason.'],
    ['kill -9 $$', 'it gave no reason.'],
  ])('fails for its own reason: %s', async (script, reason) => {
    expect(await problemOf(script)).toBe(reason);
  });

  it('runs on its own copy of the files, and only those it may read', async () => {
    const more = { ...files, 'other.yaml': pod('other'), '.github/secret.txt': 'x' };
    const seen = join(folder, 'listed');
    await renderedOne(own(), more, {
      path: fakeKustomize(`/usr/bin/find . -type f | /usr/bin/sort > ${seen}; /bin/cat kustomization.yaml >> ${seen}`),
    });
    expect(readFileSync(seen, 'utf8').split('\n')).toEqual([
      './a.yaml',
      './kustomization.yaml',
      'resources: ["a.yaml"]',
      'namespace: "x"',
      'buildMetadata: ["originAnnotations"]',
      '',
    ]);
  });

  it('is started once for what two versions have in common', async () => {
    const starts = join(folder, 'starts');
    const path = fakeKustomize(`echo start >> ${starts}; /bin/cat a.yaml`);
    const versions = await rendered(own(), [files, { ...files, 'other.yaml': pod('other') }], { path });
    expect(readFileSync(starts, 'utf8')).toBe('start\n');
    expect(versions.map(buildsIn)).toEqual([
      { '': ['Pod default/a < kustomization.yaml:1'] },
      { '': ['Pod default/a < kustomization.yaml:1'] },
    ]);
    expect(versions[0]?.builds[0]).toBe(versions[1]?.builds[0]);
  });

  it('is not taken from a folder that is not named in full', async () => {
    const version = await renderedOne(own(), files, { path: '.:node_modules/.bin' });
    expect(problemsIn(version)[0]).toContain('neither kustomize nor kubectl is installed');
  });
});
