import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { InputError } from '../source/input-error.ts';
import type { Environment } from './inputs.ts';

/** A bare repository of ours, and the one server that git may talk to from it. */
export interface Clone {
  /** Its directory. */
  readonly path: string;
  /** Where it is a clone of, as `https://github.com/owner/name`. */
  readonly url: string;
  /** For git and its children. The token is in here and on no command line. */
  readonly environment: Environment;
}

export interface Answer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const LONGEST_RUN = 10 * 60_000;

/**
 * Describes a clone that is not made yet. The configuration travels in the environment: none of the machine's is read,
 * none is written, nobody is asked for a password, and the token goes to `serverUrl` alone.
 *
 * @param path where it will be; also git's home directory, so that no `.netrc` is found
 * @param inherited variables that git needs to run and to reach the server
 */
export function describeClone(
  path: string,
  serverUrl: string,
  repository: { readonly owner: string; readonly name: string },
  token: string,
  inherited: Environment,
): Clone {
  const url = `${serverUrl}/${repository.owner}/${repository.name}`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  const settings = [
    ['remote.origin.url', url],
    ...(token === '' ? [] : [[`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${credentials}`]]),
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['credential.helper', ''],
    ['protocol.version', '2'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ];
  return {
    path,
    url,
    environment: {
      ...inherited,
      HOME: path,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_TERMINAL_PROMPT: '0',
      GIT_ALLOW_PROTOCOL: 'http:https',
      GIT_CONFIG_COUNT: `${settings.length}`,
      ...Object.fromEntries(
        settings.flatMap(([key, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, key],
          [`GIT_CONFIG_VALUE_${i}`, value],
        ]),
      ),
    },
  };
}

/** Makes the clone's directory, empty, without the machine's templates and hooks. */
export async function initialize(clone: Clone): Promise<void> {
  const version = await run(['version'], clone);
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(version.stdout)?.map(Number) ?? [];
  if (major < 2 || (major === 2 && minor < 31)) {
    throw new InputError(`git 2.31 or later must be on the PATH; found ${version.stdout.trim() || 'none'}`);
  }
  const made = await run(['init', '--quiet', '--bare', '--template=', clone.path], clone);
  if (!made.ok) throw new Error(`git init: ${made.stderr}`);
}

/** Runs git in the clone. That it fails is an answer too. */
export function git(clone: Clone, ...args: readonly string[]): Promise<Answer> {
  return run([`--git-dir=${clone.path}`, ...args], clone);
}

function run(args: readonly string[], { environment }: Clone): Promise<Answer> {
  const options = { env: { ...environment }, timeout: LONGEST_RUN, maxBuffer: 1 << 24, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', args, options, (error, stdout, stderr) => resolve({ ok: error === null, stdout, stderr }));
  });
}
