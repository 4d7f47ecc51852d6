import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfiguration } from '../src/config/load-config.ts';
import { text } from '../src/report/text.ts';
import { gitSource } from '../src/source/git.ts';
import { untouchedReport } from '../src/untouched.ts';
import { commit, runGit, temporaryFolder, writeFiles } from './source/folder.ts';

const folder = temporaryFolder();

test.each<[what: string, path: string, names: string, remark: string]>([
  ['text', 'README.md', '', 'No changed file holds an object that matters here, so no other file was read.'],
  [
    'a policy in another format',
    'np.yaml.tpl',
    'np.yaml.tpl',
    'No changed manifest holds an object that matters here, so no other file was read.',
  ],
])('a change of %s is answered at once', async (_, path, names, remark) => {
  const root = join(folder, path);
  writeFiles(root, { 'web.yaml': 'a: 1\n', [path]: 'kind: NetworkPolicy\n' });
  runGit(root, 'init', '--quiet');
  const before = commit(root, 'base');
  writeFiles(root, { [path]: 'kind: NetworkPolicy # edited\n' });
  const [base, head] = [await gitSource(root, before), await gitSource(root, commit(root, 'head'))];
  const configuration = await loadConfiguration([base, head]);
  const report = await untouchedReport(base, head, { paths: [], configuration, failOn: 'low' });
  expect(report).toMatchObject({ complete: true, untouched: true, verdict: { outcome: 'pass' } });
  expect(report?.problems.flatMap(({ message }) => message.names).join()).toBe(names);
  expect(report && text(report, { color: false }).replaceAll(/\s+/g, ' ')).toContain(remark);
});
