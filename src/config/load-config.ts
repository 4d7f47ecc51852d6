import { LIMITS } from '../manifest/limits.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import { decode } from '../manifest/text.ts';
import { InputError } from '../source/input-error.ts';
import { inside } from '../source/paths.ts';
import type { Entry, Source } from '../source/source.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { refusal } from './config-error.ts';
import { readConfig } from './read-config.ts';

/** Where a version has its configuration, unless somebody says otherwise. */
const CONFIG_PATH = '.github/network-policy-diff.yml';

/** A configuration and what a reader must know of it. */
export interface Configuration {
  readonly config: Config;
  /** Where it lies in base; absent if it does not lie there. */
  readonly path?: string;
  readonly problems: readonly Problem[];
}

/**
 * The configuration for these versions: that of the first, so that in a comparison no change can accept itself. Without
 * the file there it is empty. That the last version has another one is a problem of kind note.
 *
 * @param path relative to the version's root
 * @throws InputError with a line for each error in it, or if it cannot be read
 */
export async function loadConfiguration(versions: readonly Source[], path = CONFIG_PATH): Promise<Configuration> {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no version');
  const own = find(first, path);
  const others = async () => ((await isSame(first, last, path)) ? own : find(last, path).catch(() => UNREADABLE));
  const [entry, other] = await Promise.all([own, others()]);
  return { config: await readEntry(first, entry, path), path, problems: changeOf(entry, other, path) };
}

/**
 * The configuration in a file's bytes.
 *
 * @param path what errors call the file
 * @throws InputError with a line for each error in it
 */
export function parseConfig(bytes: Uint8Array, path: string): Config {
  const decoded = decode(bytes);
  if ('fault' in decoded) throw refused(path, 'is not text in UTF-8');
  const read = readConfig(decoded.text, path);
  if ('errors' in read) throw refusal(read.errors);
  return read.config;
}

async function readEntry(source: Source, entry: Entry | undefined, path: string): Promise<Config> {
  if (entry === undefined) return NO_CONFIG;
  if (entry.size > LIMITS.documentLength)
    throw refused(path, `has ${entry.size} bytes, and ${LIMITS.documentLength} are read`);
  for await (const { bytes } of source.read([entry.id])) return parseConfig(bytes, path);
  throw new Error(`${path} was listed and not read`);
}

/** That head has another configuration than base, which a reader would otherwise take to be the one that counts. */
function changeOf(before: Entry | undefined, after: Pick<Entry, 'id'> | undefined, path: string): Problem[] {
  if (before?.id === after?.id) return [];
  const message =
    after === undefined
      ? say`The configuration is removed; it counts here, and no more after the merge.`
      : say`The change of the configuration takes effect after the merge; here that of base counts.`;
  return [{ severity: 'note', code: 'configuration-changed', message, path, hidesFlows: false }];
}

/** Whether two versions are certain to have the same at a path, without a look at all that they hold. */
async function isSame(first: Source, last: Source, path: string): Promise<boolean> {
  if (first === last) return true;
  const changes = await last.changesSince?.(first);
  return changes?.files.every((file) => file.path !== path && !path.startsWith(inside(file.path, ''))) ?? false;
}

/** A configuration in head that is there and is no file. */
const UNREADABLE: Pick<Entry, 'id'> = { id: '' };

async function find(source: Source, path: string): Promise<Entry | undefined> {
  if (await source.lacks?.(path)) return undefined;
  const { entries, skipped } = await source.list((each) => each === path, path.split('/', 1)[0]);
  const obstacle = skipped.find((item) => item.path === path || path.startsWith(`${item.path}/`));
  if (obstacle !== undefined) throw refused(path, NOT_A_FILE[obstacle.why]);
  return entries.find((entry) => entry.path === path);
}

const NOT_A_FILE = {
  symlink: 'is or lies behind a symbolic link, and links are not followed',
  submodule: 'lies in a submodule',
  unreadable: 'cannot be read',
} as const;

function refused(path: string, why: string): InputError {
  return new InputError(`The configuration ${JSON.stringify(path)} ${why}`);
}
