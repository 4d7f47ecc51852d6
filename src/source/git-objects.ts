import { spawn } from 'node:child_process';
import { gitArguments, LONGEST_WAIT } from './git-command.ts';
import { pieces } from './pieces.ts';

/** What git says of an object that it has. */
export interface GitObject {
  readonly id: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** The objects of a repository, looked up by any name that git understands. */
export interface GitObjects {
  /**
   * What stands under each name, in their order; `missing` where nothing does, or a submodule. Undefined if git does not
   * answer, or does not know what one of the names means.
   */
  find(names: readonly string[]): Promise<readonly (GitObject | 'missing')[] | undefined>;
}

/**
 * Looks objects up by one `git cat-file --batch-check` that stays for the next question: to start a process for each takes
 * longer than all else there is to do where a change touches nothing that matters. It ends with this process, and does not
 * keep it from ending.
 */
export function gitObjects(repository: string): GitObjects {
  let find: GitObjects['find'] | undefined;
  return {
    find: async (names) => {
      if (names.length === 0) return [];
      if (names.some((name) => /[\0\n]/.test(name))) return undefined;
      find ??= startLookup(repository);
      return find(names);
    },
  };
}

function startLookup(repository: string): GitObjects['find'] {
  const words = gitArguments(repository, ['cat-file', '--batch-check']);
  const child = spawn('git', words, { stdio: ['pipe', 'pipe', 'ignore'] });
  // If it dies or never starts, the answers end early, and that is where it is noticed.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  const answers = pieces(child.stdout);
  let last: Promise<unknown> = Promise.resolve();
  let asking = 0;

  const read = async (count: number) => {
    const found: (GitObject | 'missing')[] = [];
    while (found.length < count) {
      const object = readAnswer(await answers.line());
      if (object === undefined) {
        // What git thinks of an odd name may take more than a line.
        child.kill();
        return undefined;
      }
      found.push(object);
    }
    return found;
  };
  const hold = (change: number) => {
    asking += change;
    for (const each of [child, child.stdin, child.stdout]) holdOpen(each, asking > 0);
  };

  return async (names) => {
    hold(1);
    const patience = setTimeout(() => child.kill(), LONGEST_WAIT);
    child.stdin.write(`${names.join('\n')}\n`);
    const turn = last.then(() => read(names.length)).catch(() => undefined);
    last = turn;
    return turn.finally(() => {
      clearTimeout(patience);
      hold(-1);
    });
  };
}

/** `id type size`, or the name and `missing`; undefined for all else. */
function readAnswer(line: string): GitObject | 'missing' | undefined {
  if (line.endsWith(' missing')) return 'missing';
  const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  return id === undefined || type === undefined ? undefined : { id, type, size: Number(size) };
}

/** Whether this process waits for it before it ends. Sockets and children can be told so; their types do not always say it. */
function holdOpen(handle: object, isHeld: boolean): void {
  const { ref, unref } = handle as { ref?(): void; unref?(): void };
  (isHeld ? ref : unref)?.call(handle);
}
