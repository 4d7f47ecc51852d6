import { execFile } from 'node:child_process';
import { InputError } from './input-error.ts';

/** The first release whose `rev-parse` knows `--end-of-options`. */
const OLDEST = { major: 2, minor: 30 };

/**
 * Options before every command. We only read objects, so nothing that a repository configures may run or change what we
 * see: no pager, no replaced objects, no locks taken, no monitor started, no object fetched on demand. Because nothing it
 * configures can run, the repository may belong to somebody else, as it does in a container.
 */
const READ_ONLY = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'protocol.allow=never', 'safe.directory=*', 'safe.bareRepository=all'].flatMap(
    (setting) => ['-c', setting],
  ),
];

/**
 * Bytes of an answer: half a million files and more. A tree that holds itself many times over lists without end from a
 * few objects, and what is made of its listing must fit into memory.
 */
const LONGEST_ANSWER = 2 ** 26;
const TOO_LONG = `git has more to say than ${LONGEST_ANSWER / 2 ** 20} MiB`;
/** Milliseconds. The largest repositories are listed in a few seconds. */
export const LONGEST_WAIT = 60_000;

/** What a git command answered. */
export interface Answer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** The first line it wrote to standard error. */
  readonly complaint: string;
}

/** The words of the command line that reads `repository`, after `git`. */
export function gitArguments(repository: string, words: readonly string[]): string[] {
  return [...READ_ONLY, '-C', repository, ...words];
}

/**
 * Runs git, without a shell, on the repository around a directory. A command that fails is an answer that is not `ok`.
 *
 * @param input what it reads from standard input
 * @throws InputError if there is no git
 */
export function git(repository: string, words: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: LONGEST_ANSWER, timeout: LONGEST_WAIT } as const;
    const child = execFile('git', gitArguments(repository, words), options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') return reject(gitMissing());
      if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return resolve({ ok: false, stdout: Buffer.alloc(0), complaint: TOO_LONG });
      }
      if (error?.killed) return resolve({ ok: false, stdout: Buffer.alloc(0), complaint: 'it takes too long' });
      const complaint = stderr.toString().split('\n', 1)[0] ?? '';
      resolve({ ok: error === null, stdout, complaint: complaint.replace(/^(fatal|error): /, '') });
    });
    // Should it end before it has read all, its answer says why. An error costs 40 ms, so nothing is written for nothing.
    child.stdin?.on('error', () => undefined);
    if (input === '') child.stdin?.end();
    else child.stdin?.end(input);
  });
}

/**
 * Checks that git is there and new enough.
 *
 * @throws InputError if it is not
 */
export async function requireGit(): Promise<void> {
  const { stdout } = await git('.', ['version']);
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new InputError(
    `git ${OLDEST.major}.${OLDEST.minor} or newer is needed, and this is ${stdout.toString().trim()}`,
  );
}

function gitMissing(): InputError {
  return new InputError('git is needed to read a revision, and it is not on the PATH');
}
