import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from './blob-id.ts';
import { InputError } from './input-error.ts';
import { follow, type Standing } from './links.ts';
import { byPath } from './order.ts';
import { readBelow } from './read-below.ts';
import type { Content, Entry, Skipped, Source } from './source.ts';

const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/** Bytes. A larger file is not read for its id: whether two versions share it is not known, and nobody reads it anyway. */
const LARGEST = 2 ** 28;

/** Bytes of files that are held between their listing and their reading. A larger version is read twice, for its size. */
const MOST_HELD = 2 ** 24;

/**
 * The files below a directory. A symbolic link to one of them is a file too; no other is followed, but for the directory
 * itself, and nothing outside of it is ever looked at. A file is read when it is listed, for its id. Small versions are held until their contents are asked for, once: files that both versions share
 * are asked for of one of them.
 *
 * @throws InputError if the directory cannot be read
 */
export async function directorySource(directory: string, name = directory): Promise<Source> {
  const fileOf = new Map<string, string>();
  const held = new Map<string, Uint8Array>();
  let room = MOST_HELD;

  return {
    name,
    async list(wanted, top) {
      const entries: Entry[] = [];
      const skipped: Skipped[] = [];
      const links = new Map<string, string>();
      const standing = standingBelow(directory);

      const visit = (item: Dirent, path: string) => {
        if (item.isDirectory()) {
          if (!NEVER_ENTERED.has(item.name)) walk(path);
        } else if (item.isSymbolicLink()) {
          links.set(path, readlinkSync(join(directory, path)));
        } else if (wanted(path)) {
          if (!item.isFile()) throw new Error('not a regular file');
          entries.push({ path, ...contentAt(path) });
        }
      };

      const contentAt = (path: string): Omit<Entry, 'path'> => {
        const { bytes, size } = readBelow(LARGEST, join(directory, path));
        const id = bytes === undefined ? `${name}:${path}` : blobId(bytes);
        fileOf.set(id, path);
        if (bytes !== undefined && bytes.length <= room) {
          held.set(id, Buffer.from(bytes));
          room -= bytes.length;
        }
        return { id, size };
      };

      const visitLink = (path: string, target: string) => {
        const led = follow(path, target, standing);
        if (led.to === 'file' && wanted(path)) entries.push({ path, ...contentAt(led.path), target });
        else skipped.push({ path, why: 'symlink', detail: target, led });
      };

      const walk = (folder: string) => {
        const items = attempt(folder, () => readdirSync(join(directory, folder), { withFileTypes: true }));
        for (const item of items ?? []) {
          if (folder === '' && top !== undefined && item.name !== top) continue;
          const path = folder === '' ? item.name : `${folder}/${item.name}`;
          attempt(path, () => visit(item, path));
        }
      };

      const attempt = <T>(path: string, action: () => T): T | undefined => {
        try {
          return action();
        } catch (error) {
          if (path === '') throw new InputError(`The directory ${name} cannot be read: ${reason(error)}`);
          skipped.push({ path, why: 'unreadable', detail: reason(error) });
          return undefined;
        }
      };

      walk('');
      for (const [path, target] of links) attempt(path, () => visitLink(path, target));
      return { entries: entries.sort(byPath), skipped: skipped.sort(byPath) };
    },

    async *read(ids): AsyncGenerator<Content> {
      for (const id of ids) {
        const path = fileOf.get(id);
        if (path === undefined) throw new Error(`No file of ${name} has the id ${id}`);
        yield { id, bytes: held.get(id) ?? contentOf(directory, path) };
      }
      held.clear();
    },
  };
}

/** Looks at one path after another, each of which lies in what was found to be a folder and no link. */
function standingBelow(directory: string): (path: string) => Standing {
  const known = new Map<string, Standing>();
  const look = (path: string): Standing => {
    if (/(?:^|\/)\.git$/i.test(path)) return 'nothing';
    const found = lstatSync(join(directory, path), { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) return { target: readlinkSync(join(directory, path)) };
    return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : 'nothing';
  };
  return (path) => {
    const standing = known.get(path) ?? look(path);
    known.set(path, standing);
    return standing;
  };
}

function contentOf(directory: string, path: string): Uint8Array {
  try {
    return readFileSync(join(directory, path));
  } catch (error) {
    throw new InputError(`The file ${path} was there a moment ago and cannot be read now: ${reason(error)}`);
  }
}

/** `ENOENT` and the like: the rest of a system error names paths of this machine. */
function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}
