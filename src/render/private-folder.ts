import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entry, Source } from '../source/source.ts';

/**
 * A folder that only this user can enter, for as long as `work` takes.
 *
 * @param work gets the folder's path
 */
export async function withPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // Tools speak of the folder by its real path.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'network-policy-diff-')));
  try {
    return await work(folder);
  } finally {
    remove(folder);
  }
}

/** Removes a folder and all in it. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Copies files of a version below a folder. A content is held no longer than it takes to write it. */
export async function copyFiles(source: Source, entries: readonly Entry[], folder: string): Promise<void> {
  const pathsOf = new Map<string, string[]>();
  for (const { id, path } of entries) pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
  for await (const { id, bytes } of source.read([...pathsOf.keys()])) {
    for (const path of pathsOf.get(id) ?? []) writeNew(folder, path, bytes);
  }
}

/** A file of a version that cannot be copied. */
export class Unwritable extends Error {}

/**
 * Writes one file at a path of a version, below a folder, where no file was. A path is a name that somebody else chose:
 * one that could lead out of the folder, which git allows in a tree made by hand, is refused.
 *
 * @throws Unwritable if it is such a path, or if the system will not have it
 */
export function writeNew(folder: string, path: string, content: Uint8Array | string): void {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part))) {
    throw new Unwritable('EINVAL');
  }
  const file = join(folder, ...parts);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new Unwritable((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}
