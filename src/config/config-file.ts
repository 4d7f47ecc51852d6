import { LIMITS } from '../manifest/limits.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { decode } from '../manifest/text.ts';
import { InputError } from '../source/input-error.ts';
import { isWithin } from '../source/paths.ts';
import type { Entry, Source } from '../source/source.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { type ConfigError, refusal } from './config-error.ts';
import { readConfig } from './read-config.ts';

/** What a version has at the configuration's path: nothing, a file, or something that cannot be read, and why. */
export type Found = Entry | Obstacle | undefined;

interface Obstacle {
  readonly why: string;
}

/** A configuration, or why it is refused: what is wrong with the file as a whole, or each error in it. */
export type Read = { readonly config: Config } | Obstacle | { readonly errors: readonly ConfigError[] };

/** Looks for the configuration in a version, without a look at all that it holds. */
export async function findConfig(source: Source, path: string): Promise<Found> {
  if (await source.lacks?.(path)) return undefined;
  const { entries, skipped } = await source.list((each) => each === path, path.split('/', 1)[0]);
  const obstacle = skipped.find((item) => isWithin(item.path, path));
  if (obstacle !== undefined) return { why: NOT_A_FILE[obstacle.why] };
  const found = entries.find((entry) => entry.path === path);
  return found?.target === undefined ? found : { why: NOT_A_FILE.symlink };
}

const NOT_A_FILE = {
  symlink: 'is or lies behind a symbolic link, and links are not followed to a configuration',
  submodule: 'lies in a submodule',
  unreadable: 'cannot be read',
} as const;

/** Reads what was found in a version. Where nothing is, nothing is configured. */
export async function readFound(source: Source, found: Found, path: string): Promise<Read> {
  if (found === undefined) return { config: NO_CONFIG };
  if ('why' in found) return found;
  if (found.size > LIMITS.documentLength) {
    return { why: `has ${found.size} bytes, and ${LIMITS.documentLength} are read` };
  }
  for await (const { bytes } of source.read([found.id])) return readBytes(bytes, path);
  throw new Error(`${path} was listed and not read`);
}

/** Reads a configuration of which the bytes are known. */
export function readBytes(bytes: Uint8Array, path: string): Read {
  const decoded = decode(bytes);
  return 'fault' in decoded ? { why: 'is not text in UTF-8' } : readConfig(decoded.text, path);
}

/**
 * The configuration where it has to be right.
 *
 * @throws InputError with a line for each error in it, or that says why it cannot be read
 */
export function accepted(read: Read, path: string): Config {
  if ('config' in read) return read.config;
  if ('errors' in read) throw refusal(read.errors);
  throw new InputError(`The configuration ${JSON.stringify(path)} ${read.why}`);
}

/** What is wrong with a configuration, each with its line where it has one. */
export function errorsOf(read: Read): readonly { readonly message: Sentence; readonly line?: number }[] {
  if ('config' in read) return [];
  return 'errors' in read ? read.errors : [{ message: say`the file ${{ words: [read.why], names: [] }}` }];
}
