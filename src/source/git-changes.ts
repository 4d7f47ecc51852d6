import { git } from './git-command.ts';
import type { ChangedFile, Changes } from './source.ts';

/** Where more files changed than this, it is quicker to look at everything. */
const MOST_FILES = 1_000;
const FILE = /^100/;
const NONE = '000000';

/**
 * What one commit has otherwise than another of the same repository, from git's trees alone: at any size of the repository
 * it takes as long as the change is large. Undefined if git cannot tell, or if it is too much.
 */
export async function changesBetween(repository: string, base: string, head: string): Promise<Changes | undefined> {
  const { ok, stdout } = await git(repository, ['diff-tree', '-r', '-z', '--raw', '--no-renames', base, head]);
  const fields = stdout.toString().split('\0');
  if (!ok || fields.length > 2 * MOST_FILES) return undefined;
  const records = Array.from({ length: Math.floor(fields.length / 2) }, (_, i) => recordOf(fields, i));
  const sizes = await sizesOf(repository, [...new Set(records.flatMap(({ ids }) => ids))]);
  const files = records.map(({ path, ids, isFile }): ChangedFile => {
    const bytes = ids.map((id) => sizes.get(id));
    return { path, ids, size: isFile && bytes.every((size) => size !== undefined) ? Math.max(0, ...bytes) : undefined };
  });
  return { files, has: (paths) => hasAny(repository, head, paths) };
}

/** `:mode mode id id status`, and the path. */
function recordOf(fields: readonly string[], i: number) {
  const [before = '', after = '', old = '', young = ''] = (fields[2 * i] ?? '').slice(1).split(' ');
  const sides = [
    { mode: before, id: old },
    { mode: after, id: young },
  ].filter(({ mode }) => mode !== NONE);
  const path = fields[2 * i + 1] ?? '';
  const isFile = !path.includes('\uFFFD') && sides.every(({ mode }) => FILE.test(mode));
  return { path, ids: sides.map(({ id }) => id), isFile };
}

async function sizesOf(repository: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const answers = await batchCheck(repository, ids);
  return new Map(answers.flatMap(([id = '', type, size]) => (type === 'blob' ? [[id, Number(size)]] : [])));
}

async function hasAny(repository: string, commit: string, paths: readonly string[]): Promise<boolean> {
  if (paths.some((path) => path.includes('\n'))) return true;
  const answers = await batchCheck(
    repository,
    paths.map((path) => `${commit}:${path}`),
  );
  return answers.length !== paths.length || answers.some((words) => words.at(-1) !== 'missing');
}

/** The answers to names of objects, in words: `id type size`, or the name and `missing`. */
async function batchCheck(repository: string, names: readonly string[]): Promise<string[][]> {
  if (names.length === 0) return [];
  const { ok, stdout } = await git(repository, ['cat-file', '--batch-check'], `${names.join('\n')}\n`);
  const lines = ok ? stdout.toString().trimEnd().split('\n') : [];
  return lines.map((line) => line.split(' '));
}
