import type { Problem } from '../manifest/problem.ts';
import { say, write } from '../manifest/sentence.ts';
import { isWithin } from '../source/paths.ts';
import type { Source } from '../source/source.ts';
import type { Config } from './config.ts';
import { MOST } from './config-error.ts';
import { accepted, errorsOf, type Found, findConfig, type Read, readBytes, readFound } from './config-file.ts';
import type { ConfigPlace } from './config-place.ts';

/** Where a version has its configuration, unless somebody says otherwise. */
const CONFIG_PATH = '.github/network-policy-diff.yml';

/** A configuration and what a reader must know of it. */
export interface Configuration extends ConfigPlace {
  readonly config: Config;
  /** That of the last version, which counts after the merge, if it is another one and has no errors. */
  readonly next?: Config;
  readonly problems: readonly Problem[];
}

/**
 * The configuration for these versions: that of the first, so that in a comparison no change can accept itself. Without
 * the file there it is empty. That the last version has another one is a problem: a note, or what is wrong with it.
 *
 * @param versions where the first has a `tip`, the configuration of that counts: the first may be as old as whoever made the
 *   change wanted it
 * @param path relative to the version's root
 * @throws InputError with a line for each error in the one that counts, or if it cannot be read
 */
export async function loadConfiguration(versions: readonly Source[], path = CONFIG_PATH): Promise<Configuration> {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no version');
  const { tip } = first;
  const own = findConfig(first, path);
  const others = async () => ((await isSame(first, last, path)) ? own : findConfig(last, path));
  const counts = tip === undefined ? own : findConfig(tip, path);
  const [before, other, found] = await Promise.all([own, others(), counts]);
  const config = accepted(await readFound(tip ?? first, found, path), path);
  // The lines of the tip are in neither version, so that nothing can point at them.
  const place = tip === undefined ? { path } : { file: `${path} of ${tip.name}` };
  if ([before, found].some((each) => idOf(each) === idOf(other))) {
    const isNowhere = found === undefined && other === undefined;
    return { config, ...place, problems: isNowhere ? notThere(path, versions.length) : [] };
  }
  const read = await readFound(last, other, path);
  return { config, ...place, problems: changeOf(read, other, path), ...('config' in read && { next: read.config }) };
}

/**
 * The configuration in a file's bytes.
 *
 * @param path what errors call the file
 * @throws InputError with a line for each error in it
 */
export function parseConfig(bytes: Uint8Array, path: string): Config {
  return accepted(readBytes(bytes, path), path);
}

/** A configuration that somebody asked for and no version has: with a typo in its path, nothing of it is ever checked. */
function notThere(path: string, versions: number): Problem[] {
  if (path === CONFIG_PATH) return [];
  const where = versions === 1 ? say`This version has no configuration` : say`Neither version has a configuration`;
  const message = say`${where} at ${path}, where one was asked for: no waiver, no assertion and no cluster is configured.`;
  return [{ severity: 'warning', code: 'configuration-not-found', message, hidesFlows: false }];
}

/**
 * That head has another configuration than base, which a reader would otherwise take to be the one that counts. One with
 * errors ends every run after the merge, so the change that brings it is not fit to be merged: no gate may pass it.
 */
function changeOf(read: Read, after: Found, path: string): Problem[] {
  const errors = errorsOf(read);
  if (errors.length > 0) return errors.slice(0, MOST).map((error) => refusedLater(error, path));
  const message =
    after === undefined
      ? say`The configuration is removed; it counts here, and no more after the merge.`
      : say`The change of the configuration takes effect after the merge; here that of base counts.`;
  return [{ severity: 'note', code: 'configuration-changed', message, path, hidesFlows: false }];
}

function refusedLater({ message, line }: ReturnType<typeof errorsOf>[number], path: string): Problem {
  const end = { words: [write(message).endsWith('?') ? '' : '.'], names: [] };
  return {
    severity: 'error',
    code: 'configuration-refused',
    message: say`With this configuration no later change could be checked: ${message}${end}`,
    path,
    ...(line === undefined ? {} : { line }),
    hidesFlows: true,
  };
}

/** Whether two versions are certain to have the same at a path, without a look at all that they hold. */
async function isSame(first: Source, last: Source, path: string): Promise<boolean> {
  if (first === last) return true;
  const changes = await last.changesSince?.(first);
  return changes?.files.every((file) => !isWithin(file.path, path)) ?? false;
}

/** What is there and no file is never the same as what the other version has. */
function idOf(found: Found): string | undefined {
  if (found === undefined) return undefined;
  return 'why' in found ? '' : found.id;
}
