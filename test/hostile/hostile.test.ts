import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import { SOURCES } from './git.ts';
import { faultsOfMarkdown, faultsOfText } from './harmless.ts';
import type { Hostile } from './hostile.ts';
import { inTurn } from './in-turn.ts';
import { NAMES, PATHS } from './names.ts';
import { POLICIES } from './policies.ts';
import { RENDERED } from './rendered.ts';
import { type Run, run } from './run.ts';
import { YAML } from './yaml.ts';

/** Of the processor: twice what the printed table should hold, for machines that are busy with something else. */
const MOST_SECONDS = 20;
const MOST_MEGABYTES = 1_000;

const HARMLESS = `apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { labels: { app: web } } } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
`;

const folder = temporaryFolder();
const inTwos = inTurn(2);
const rows: string[] = [];

/** Runs the program on an input, once in each format. */
async function runOn({ files, words }: Hostile, formats: readonly string[]): Promise<Run[]> {
  const cwd = mkdtempSync(join(folder, 'input-'));
  writeFiles(cwd, { 'base/shop.yaml': HARMLESS, 'head/shop.yaml': HARMLESS });
  for (const [path, content] of Object.entries(files?.() ?? {})) writeFiles(cwd, { [`head/${path}`]: content });
  const comparison = words?.(cwd) ?? ['diff', 'base', 'head'];
  const runs: Run[] = [];
  for (const format of formats) runs.push(await run([...comparison, '--format', format, '--fail-on', 'low'], cwd));
  rmSync(cwd, { recursive: true });
  return runs;
}

function outcomeOf({ status, stdout, stderr }: Run): string {
  if (status !== 0 && status !== 1) return `status ${status}: ${stderr.slice(0, 100).trim()}`;
  const { complete, problems } = JSON.parse(stdout);
  const codes = [...new Set(problems.map(({ code }: { code: string }) => code))];
  return [complete ? 'complete' : 'not complete', ...codes].join(', ');
}

/** Sees that an input ends soon and in a clear answer, and writes its row of the table. */
function expectBounded(input: Hostile, [json, ...others]: readonly Run[]): void {
  if (json === undefined) throw new Error('no run');
  const seconds = Math.max(json.seconds, ...others.map((each) => each.seconds));
  const megabytes = Math.max(json.megabytes, ...others.map((each) => each.megabytes));
  const outcome = outcomeOf(json);
  rows.push(`${seconds.toFixed(1).padStart(5)} s ${megabytes.toFixed(0).padStart(5)} MB  ${input.name}: ${outcome}`);

  const allowed = input.status === undefined ? [0, 1] : [input.status];
  expect(allowed, json.stderr).toContain(json.status);
  expect(json.stderr).not.toContain('bug');
  expect(faultsOfText(json.stderr)).toEqual([]);
  for (const code of input.named) expect(outcome).toContain(code);
  if (input.incomplete) expect([json.status, outcome]).toEqual([1, expect.stringContaining('not complete')]);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}

/** Of the wall: each may wait for those before it. */
const timeout = 300_000;

describe.concurrent('a hostile input ends soon, and in a clear answer', { timeout }, () => {
  afterAll(() => console.log([`${rows.length} inputs`, ...rows.toSorted().reverse()].join('\n')));

  const inputs = [...YAML, ...POLICIES, ...SOURCES, ...RENDERED];
  test.each(inputs)('$name', (input) => inTwos(async () => expectBounded(input, await runOn(input, ['json']))));

  test.each([...NAMES, ...PATHS])('$name, and nothing of it takes effect', (input) =>
    inTwos(async () => {
      const runs = await runOn(input, ['json', 'markdown', 'text']);
      expectBounded(input, runs);
      const [, markdown, text] = runs;
      expect(faultsOfMarkdown(markdown?.stdout ?? '')).toEqual([]);
      expect(faultsOfText(text?.stdout ?? '')).toEqual([]);
    }),
  );
});
