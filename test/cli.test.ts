import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, runGit, temporaryFolder, writeFiles } from './source/folder.ts';

/** The bundle under test: what is committed, or another one that is being worked on. */
const BUNDLE = resolve(import.meta.dirname, '..', process.env['CLI_BUNDLE'] ?? 'dist/cli/index.js');

const workload = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec: { template: { metadata: { labels: { app: ${name} } } } }
`;
const DENY_ALL = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
`;
const WORKLOADS = `${workload('web')}---\n${workload('db')}`;
const FLOW = ['--from', 'shop/web', '--to', 'shop/db', '--port', '5432'];

const folder = temporaryFolder();
beforeAll(() => {
  writeFiles(folder, { 'closed/all.yaml': `${WORKLOADS}---\n${DENY_ALL}`, 'open/all.yaml': WORKLOADS });
  writeFiles(folder, { 'broken/all.yaml': `${WORKLOADS}---\nkind: [NetworkPolicy\n` });
  writeFiles(folder, {
    'apart/dev/all.yaml': WORKLOADS,
    'apart/prod/all.yaml': WORKLOADS.replace('app: web', 'app: www'),
  });
  const repository = join(folder, 'repository');
  writeFiles(repository, { 'k8s/web.yaml': WORKLOADS, 'k8s/deny.yaml': DENY_ALL });
  runGit(repository, 'init', '--quiet');
  commit(repository, 'closed');
  runGit(repository, 'switch', '--quiet', '--create', 'topic');
  runGit(repository, 'rm', '--quiet', 'k8s/deny.yaml');
  commit(repository, 'opened');
  runGit(repository, 'switch', '--quiet', 'main');
  writeFiles(repository, { 'k8s/later.yaml': DENY_ALL.replace('deny-all', 'later') });
  commit(repository, 'another');
  runGit(repository, 'switch', '--quiet', '--create', 'configured');
  writeFiles(repository, { '.github/network-policy-diff.yml': 'assertions: [{isolated: "shop/db"}]\n' });
  commit(repository, 'configured');
  runGit(repository, 'switch', '--quiet', 'main');
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundle in the folder, with a standard input and with what is done to the process while it runs. */
function run(words: readonly string[], { stdin = '', cwd = '.' } = {}): Promise<Run> {
  const env = { PATH: process.env['PATH'] };
  const child = spawn(process.execPath, [BUNDLE, ...words], { cwd: join(folder, cwd), env, stdio: 'pipe' });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk) => (texts[name] += chunk));
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (status) => done({ status, ...texts }));
  });
}

describe.concurrent('wrong usage ends with status 2, and says in one line what was expected', () => {
  test.each<[readonly string[], string | RegExp]>([
    [[], 'Expected diff, list or explain, found no command; --help shows how to use it'],
    [['diff', 'open', '--colour'], /^Unknown option '--colour'; --help shows how to use it/],
    [['diff', 'open'], 'diff compares two versions: BASE HEAD, or A...B; found 1 version'],
    [['list', 'open', 'closed'], 'list takes one version; found 2 versions'],
    [['list', 'nowhere'], /^nowhere/],
    [
      ['diff', 'open', 'closed', '--format', 'pdf'],
      '--format: expected one of text, markdown, json, sarif, csv, mermaid, found pdf',
    ],
    [['diff', 'open', 'closed', '--fail-on', 'bad'], /^--fail-on: expected one of critical, .*, found bad$/],
    [
      ['list', 'open', '--output', 'nowhere/list.txt'],
      /^nowhere\/list\.txt cannot be written: no such file or directory$/,
    ],
    [['list', 'open', '--config', 'nowhere.yml'], 'nowhere.yml cannot be read: no such file or directory'],
    [['list', 'open', '--port', '80'], '--port is an option of explain; --help shows how to use it'],
    [['list', 'open', '--fail-on', 'high'], '--fail-on is an option of diff; --help shows how to use it'],
    [['explain', 'open', ...FLOW, '--fail-on', 'never'], '--fail-on is an option of diff; --help shows how to use it'],
    [['explain', 'apart', ...FLOW], 'There are several clusters: give --cluster with one of dev, prod'],
    [['explain', 'apart', ...FLOW, '--cluster', 'x'], '--cluster: expected one of dev, prod, found x'],
    [['explain', 'open', ...FLOW.slice(2)], 'explain needs --from: an end of the flow; --help shows how to name it'],
    [['explain', 'open', '--from', 'shop/web'], 'explain needs --to: an end of the flow; --help shows how to name it'],
    [
      ['explain', 'open', ...FLOW, '--from', 'shop/wbe'],
      'There is no workload shop/wbe in open; did you mean shop/web?',
    ],
    [['explain', 'open', ...FLOW, '--format', 'markdown'], '--format: expected one of text, json, found markdown'],
  ])('%j', async (words, message) => {
    const { status, stdout, stderr } = await run(words);
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    const said = stderr.replace(/^network-policy-diff: /, '').trimEnd();
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe.concurrent('the configuration', () => {
  const CONFIG = '.github/network-policy-diff.yml';
  const NOTE = 'configuration-changed';
  beforeAll(() => {
    writeFiles(folder, { 'misspelt.yml': 'clusters: [{ nmae: prod }]\n', 'right.yml': 'clusters: [{ name: prod }]\n' });
    writeFiles(folder, { 'with/all.yaml': WORKLOADS, [`with/${CONFIG}`]: 'clusters: [{ name: prod }]\n' });
    writeFiles(folder, { 'wrong/all.yaml': WORKLOADS, [`wrong/${CONFIG}`]: 'exemptions: []\n' });
  });

  test.each([
    [
      'a file with errors',
      ['list', 'open', '--config', 'misspelt.yml'],
      [/^misspelt\.yml:1:12: .*has no name$/, /^misspelt\.yml:1:14: .*mean name\?$/],
    ],
    ['that of base with errors', ['diff', 'wrong', 'open'], [/^\.github.*:1:1: .* has no key "exemptions"/]],
    ['that of the version with errors', ['explain', 'wrong', ...FLOW], [/^\.github.*:1:1: /]],
  ])('ends with status 2 and a line for each error: %s', async (_which, words, errors) => {
    const { status, stdout, stderr } = await run(words);
    const lines = stderr
      .replace(/^network-policy-diff: /, '')
      .trimEnd()
      .split('\n');
    expect([status, stdout, lines.length]).toEqual([2, '', errors.length]);
    errors.forEach((error, i) => {
      expect(lines[i]).toMatch(error);
    });
  });

  test.each<[string, readonly string[], boolean]>([
    ['changes it', ['open', 'with'], true],
    ['has the same', ['with', 'with'], false],
    ['changes it, and a file is named', ['open', 'with', '--config', 'right.yml'], false],
  ])('of head has no effect, and a note says so: head %s', async (_what, versions, noted) => {
    const { status, stdout } = await run(['diff', ...versions, '--format', 'json']);
    expect([status, stdout.includes(NOTE)]).toEqual([0, noted]);
  });

  test.each([
    [0, 'never'],
    [1, 'critical'],
  ])('of head with errors has no effect either, and ends with status %i by the gate %s', async (status, gate) => {
    const { status: found, stdout } = await run(['diff', 'open', 'wrong', '--fail-on', gate]);
    expect([found, stdout]).toEqual([status, expect.stringMatching(/no later change could be\s+checked: /)]);
  });
});

test.concurrent('--help shows every command and every option', async () => {
  const { status, stdout, stderr } = await run(['--help']);
  expect([status, stderr]).toEqual([0, '']);
  for (const word of ['diff', 'list', 'explain', '--repo', '--format', '--output', '--config', '--fail-on'])
    expect(stdout).toContain(word);
  for (const word of ['--version', '--from', '--to', '--port', '--protocol']) expect(stdout).toContain(word);
  expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
});

test.concurrent('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
  expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe.concurrent('the exit status', () => {
  test.each<[number, readonly string[]]>([
    [0, ['diff', 'closed', 'open']],
    [1, ['diff', 'closed', 'open', '--fail-on', 'low']],
    [0, ['diff', 'open', 'closed', '--fail-on', 'high']],
    [1, ['diff', 'open', 'broken', '--fail-on', 'critical']],
    [0, ['explain', 'closed', ...FLOW]],
    [0, ['explain', 'broken', ...FLOW]],
  ])('is %i of %j', async (status, words) => {
    const { status: found, stderr } = await run(words);
    expect([found, stderr]).toEqual([status, '']);
  });
});

describe.concurrent('explain says', () => {
  test('which side denies a flow, and why', async () => {
    const { stdout } = await run(['explain', 'closed', ...FLOW]);
    expect(stdout).toContain('shop/web may not reach shop/db on TCP 5432: the ingress of shop/db denies it.');
    expect(stdout).toContain('denied; policy shop/deny-all (all.yaml:11-14)');
  });

  test('what changed between two versions, and why', async () => {
    const { stdout } = await run(['explain', 'closed', 'open', ...FLOW]);
    expect(stdout).toContain('Opened: shop/web may now reach shop/db on TCP 5432.\n  policy shop/deny-all removed');
  });

  test('that an answer may not be whole', async () => {
    const { stdout } = await run(['explain', 'broken', ...FLOW]);
    expect(stdout).toMatch(/^shop\/web → shop\/db, TCP 5432, as far as could be checked\n/);
    expect(stdout).toMatch(/^Problems\n {2}(error|warning) /m);
  });

  test('the same as JSON', async () => {
    const { stdout } = await run(['explain', 'closed', ...FLOW, '--format', 'json']);
    expect(JSON.parse(stdout).answers[0].versions[0].verdicts).toEqual([
      { ports: [{ protocol: 'TCP', port: 5432, endPort: 5432 }], allowed: false, deniedBy: ['ingress'] },
    ]);
  });
});

test.concurrent('a version can come through standard input', async () => {
  const { stdout } = await run(['diff', '-', 'open', '--format', 'json'], { stdin: `${WORKLOADS}---\n${DENY_ALL}` });
  const { base, changes } = JSON.parse(stdout);
  expect([base.version, changes.length > 0]).toEqual(['-', true]);
});

test.concurrent('PATH chooses files, and !PATH leaves files out', async () => {
  const policies = async (...paths: string[]) => {
    const { stdout } = await run(['explain', 'main', ...FLOW, '--', ...paths], { cwd: 'repository' });
    return [...stdout.matchAll(/policy shop\/([\w-]+)/g)].map(([, name]) => name);
  };
  expect(await policies('k8s')).toEqual(['deny-all', 'later']);
  expect(await policies('k8s', '!k8s/later.yaml')).toEqual(['deny-all']);
});

describe.concurrent('revisions of a repository', () => {
  test('A...B compares the merge base with B', async () => {
    const { stdout } = await run(['diff', 'main...topic', '--format', 'json'], { cwd: 'repository' });
    const { base, head, changes } = JSON.parse(stdout);
    expect([base.version, head.version]).toEqual(['merge base of main and topic', 'topic']);
    expect(
      changes.flatMap(({ because }: { because: { policy: { name: string } }[] }) =>
        because.map((one) => one.policy.name),
      ),
    ).toContain('deny-all');
    expect(stdout).not.toContain('later');
  });

  test('the configuration is that of A in A...B, however long ago B left it', async () => {
    const rulesOf = async (word: string) => {
      const { stdout } = await run(['diff', word, '--format', 'json'], { cwd: 'repository' });
      return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    };
    expect(await rulesOf('main...topic')).not.toContain('assertion-violated');
    expect(await rulesOf('configured...topic')).toContain('assertion-violated');
  });

  test('explain takes A...B too, and both versions where they differ', async () => {
    const { stdout } = await run(['explain', 'main...topic', ...FLOW], { cwd: 'repository' });
    expect(stdout).toContain('Opened: shop/web may now reach shop/db on TCP 5432.');
    expect(stdout).toMatch(/before {2}merge base of main and topic \([0-9a-f]{7}\)/);
  });

  test('--repo names a repository that is elsewhere', async () => {
    const { status, stdout } = await run(['list', 'topic', '--repo', 'repository']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('topic')]);
  });

  test('one that is not there is told', async () => {
    const { status, stderr } = await run(['list', 'gone'], { cwd: 'repository' });
    expect([status, stderr]).toEqual([
      2,
      'network-policy-diff: gone is neither a directory nor a commit of the repository\n',
    ]);
  });
});

test.concurrent('--output writes to a file, and nothing to standard output', async () => {
  writeFileSync(join(folder, 'list.json'), 'old');
  const { stdout } = await run(['list', 'open', '--format', 'json', '--output', 'list.json']);
  expect(stdout).toBe('');
  expect(JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')).schemaVersion).toBe(1);
});

test.concurrent('the same input gives the same bytes', async () => {
  const words = ['diff', 'closed', 'open', '--format', 'json'];
  expect((await run(words)).stdout).toBe((await run(words)).stdout);
});

test.concurrent('a reader that has seen enough makes no error', async () => {
  const many = Array.from({ length: 400 }, (_, i) => workload(`w${i}`)).join('---\n');
  writeFiles(folder, { 'many/all.yaml': many });
  const child = spawn(process.execPath, [BUNDLE, 'list', 'many', '--format', 'json'], { cwd: folder, stdio: 'pipe' });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  expect([status, stderr]).toEqual([0, '']);
});
