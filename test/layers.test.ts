import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A tool that checks the layers can look green and check nothing, so each rule must find a planted violation.
const FILES: Record<string, string> = {
  'source/source.ts': '',
  'manifest/problem.ts': "import '../source/source.ts';",
  'manifest/leaps-right.ts': "import '../flow/change.ts';",
  'policy/knows-the-pipeline.ts': "import '../review.ts';",
  'policy/hashes.ts': "import 'node:crypto';",
  'policy/reads-a-file.ts': "import 'node:fs';",
  'flow/change.ts': "import '../policy/hashes.ts';",
  'flow/circle.ts': "import './round.ts';",
  'flow/round.ts': "import './circle.ts';",
  'risk/borrows-meaning.ts': "import 'yaml';",
  'report/knows-the-runner.ts': "import '@actions/core';",
  'report/borrows-from-tests.ts': "import 'ajv';",
  'report/lost.ts': "import './nowhere.ts';",
  'github/client.ts': "import '@actions/github';",
  'github/late.ts': "export const late = () => import('yaml');",
  'helpers/text.ts': '',
  'review.ts': "import './manifest/problem.ts'; import './helpers/text.ts';",
  'cli.ts': "import './through.ts'; import 'node:fs';",
  'through.ts': "import './github/client.ts'; import './main.ts';",
  'main.ts': "import '@actions/core'; import './review.ts'; import './github/client.ts';",
};

const VIOLATIONS = [
  ['command-line-knows-no-github', 'src/cli.ts'],
  ['entries-are-not-imported', 'src/through.ts'],
  ['every-folder-is-a-stage', 'src/review.ts'],
  ['imports-resolve', 'src/report/lost.ts'],
  ['manifest-imports-only-leftwards', 'src/manifest/leaps-right.ts'],
  ['meaning-is-our-own', 'src/risk/borrows-meaning.ts'],
  ['no-cycles', 'src/flow/circle.ts'],
  ['no-dynamic-import', 'src/github/late.ts'],
  ['only-the-action-knows-the-runner', 'src/report/knows-the-runner.ts'],
  ['only-the-edges-do-io', 'src/policy/reads-a-file.ts'],
  ['policy-imports-only-leftwards', 'src/policy/knows-the-pipeline.ts'],
  ['sources-need-no-development-packages', 'src/report/borrows-from-tests.ts'],
];

const root = resolve(import.meta.dirname, '..');
let planted: string;

// Below the repository, so that the packages are found.
beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  planted = mkdtempSync(join(root, '.cache/layers-'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(planted, 'src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\nexport {};\n`);
  }
  writeFileSync(join(planted, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json' }));
  writeFileSync(
    join(planted, 'package.json'),
    JSON.stringify({ dependencies: { '@actions/core': '*', yaml: '*', '@actions/github': '*' } }),
  );
});
afterAll(() => rmSync(planted, { recursive: true, force: true }));

test('the layer rules find every planted violation, and nothing else', () => {
  expect(violations()).toEqual(VIOLATIONS);
});

function violations(): string[][] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, 'src', '--config', join(root, 'scripts/layers.cjs'), '--output-type', 'json'];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: planted, encoding: 'utf8' }));
  return summary.violations.map((v: { rule: { name: string }; from: string }) => [v.rule.name, v.from]).sort();
}
