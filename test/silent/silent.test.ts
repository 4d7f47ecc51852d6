import { execFile } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { NO_CONFIG } from '../../src/config/config.ts';
import { isWanted } from '../../src/github/draft.ts';
import { review } from '../../src/review.ts';
import { KUBECTL } from '../render/rendering.ts';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import { CLUSTERS } from './clusters.ts';
import { ARRANGEMENTS, OVERLAY } from './kustomize.ts';
import { MEANINGS } from './meaning.ts';
import { sourceOf, type Texts, written } from './repository.ts';
import { WRITINGS } from './writing.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli/index.js');

/** What a change says that should say nothing. */
async function heard(base: Texts, head: Texts, toolPath = '') {
  const options = { paths: [], configuration: { config: NO_CONFIG, problems: [] }, toolPath };
  const report = await review(sourceOf(base, 'base'), sourceOf(head, 'head'), {
    ...options,
    failOn: 'low',
    today: '2027-01-01',
  });
  return {
    findings: report.findings.map(({ rule, severity }) => `${severity} ${rule}`),
    changes: report.changes.length,
    complete: report.complete,
    outcome: report.verdict.outcome,
    comment: isWanted('changes', report),
  };
}

const SILENCE = { findings: [], changes: 0, complete: true, outcome: 'pass', comment: false };

/** Every way to write or to mean the same, for every cluster in which it makes another text. */
const rows = Object.entries(CLUSTERS).flatMap(([cluster, repository]) => {
  const base = written(repository);
  const writings = Object.entries(WRITINGS).map(([name, write]) => ({ name, cluster, base, head: write(repository) }));
  const meanings = Object.entries(MEANINGS).map(([name, change]) => ({
    name,
    cluster,
    base,
    head: written(change(repository)),
  }));
  return [...writings, ...meanings].filter(({ head }) => JSON.stringify(head) !== JSON.stringify(base));
});

test('there are more than a hundred changes, and each changes some text', () => {
  expect(rows.length).toBeGreaterThan(200);
  const names = new Set(rows.map(({ name }) => name));
  expect([...Object.keys(WRITINGS), ...Object.keys(MEANINGS)].filter((name) => !names.has(name))).toEqual([]);
  expect(names.size).toBeGreaterThan(80);
});

describe.each(['there', 'back'] as const)('nothing is said of a change %s to', (way) => {
  test.each(rows)('$name ($cluster)', async ({ base, head }) => {
    expect(await (way === 'there' ? heard(base, head) : heard(head, base))).toEqual(SILENCE);
  });
});

const arrangements = Object.entries(ARRANGEMENTS);

describe.skipIf(KUBECTL === undefined)('nothing is said of a kustomization that builds the same', () => {
  test.each(arrangements)('from one overlay of a base to %s', async (_, head) => {
    expect(await heard(OVERLAY, head, KUBECTL)).toEqual(SILENCE);
  });
});

describe('the built command line says nothing either', () => {
  const folder = temporaryFolder();
  const path = [...(KUBECTL === undefined ? [] : [KUBECTL]), process.env['PATH']].join(delimiter);
  const some = rows
    .filter((_, i) => i % 30 === 0)
    .map(({ name, cluster, base, head }) => [`${name} (${cluster})`, base, head] as const);
  const built = arrangements.slice(0, 3).map(([name, head]) => [name, OVERLAY, head] as const);

  test.concurrent.each([...some, ...(KUBECTL === undefined ? [] : built)])('%s', async (name, base, head) => {
    const own = join(folder, name.replaceAll(/\W/g, '-'));
    writeFiles(join(own, 'base'), base);
    writeFiles(join(own, 'head'), head);
    const args = [CLI, 'diff', 'base', 'head', '--format', 'json', '--fail-on', 'low'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: own, env: { PATH: path } });
    const { findings, changes, complete, verdict } = JSON.parse(stdout);
    expect({ findings, changes, complete, outcome: verdict.outcome }).toEqual({
      findings: [],
      changes: [],
      complete: true,
      outcome: 'pass',
    });
  });
});
