import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of one commit, all of them: text by path. */
export type Files = Readonly<Record<string, string>>;

export interface Step {
  /** The whole ref that is moved to the new commit. */
  readonly ref: string;
  readonly files: Files;
  /** Places of earlier steps in the list; the first is the first parent. None makes a root. */
  readonly parents: readonly number[];
}

/**
 * Writes a bare repository in one go.
 *
 * @param path the directory of the repository
 * @returns the commit ids, in the order of the steps
 */
export function writeHistory(path: string, steps: readonly Step[]): string[] {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path]);
  const git = (...args: string[]) => execFileSync('git', [`--git-dir=${path}`, ...args]);
  git('config', 'uploadpack.allowFilter', 'true');
  const marks = join(mkdtempSync(join(tmpdir(), 'marks-')), 'marks');
  execFileSync('git', [`--git-dir=${path}`, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    input: steps.map(commit).join(''),
  });
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
  );
  return steps.map((_, i) => ids.get(`:${i + 1}`) ?? '');
}

function commit({ ref, files, parents }: Step, index: number): string {
  const [first, ...others] = parents.map((parent) => `:${parent + 1}`);
  return [
    `commit ${ref}`,
    `mark :${index + 1}`,
    `committer Test <test@example.invalid> ${1_700_000_000 + index} +0000`,
    data(`Step ${index}`),
    ...(first === undefined ? [] : [`from ${first}`]),
    ...others.map((parent) => `merge ${parent}`),
    'deleteall',
    ...Object.entries(files).flatMap(([path, text]) => [`M 100644 inline ${JSON.stringify(path)}`, data(text)]),
    '',
    '',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
