import { type ChildProcess, spawn } from 'node:child_process';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { RenderLimits } from './limits.ts';

/** How a tool is started. */
export interface Run {
  /** An absolute path. */
  readonly command: string;
  readonly words: readonly string[];
  readonly cwd: string;
  /** A folder of its own, for whatever a tool keeps. */
  readonly home: string;
}

/** What a tool wrote, or why there is nothing. `complaint` is what it wrote to standard error. */
export type Ran =
  | { readonly output: Buffer }
  | { readonly failed: 'complained'; readonly complaint: string }
  | { readonly failed: 'stopped'; readonly why: Sentence };

const COMPLAINT_BYTES = 2 ** 16;

/**
 * Runs a tool on files that nobody vouches for. It gets nothing of our environment, finds no other program and no network,
 * and reads nothing from us. It is stopped, with all that it has started, when it takes too long or writes too much. It
 * never throws.
 */
export function run(tool: Run, limits: RenderLimits): Promise<Ran> {
  return new Promise((resolve) => {
    const [command, words] = withinMemory(tool, limits);
    const child = spawn(command, words, {
      cwd: tool.cwd,
      env: environment(tool.home),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    let stopped: Sentence | undefined;

    const stop = (why: Sentence) => {
      stopped ??= why;
      killGroup(child);
      // Something that has left the group may hold these open, and we would wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(say`it took more than ${limits.seconds} seconds`), limits.seconds * 1000);
    collect(child.stdout, output, limits.outputBytes, () => stop(say`it wrote more than ${limits.outputBytes} bytes`));
    collect(child.stderr, complaint, COMPLAINT_BYTES, () => undefined);

    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({
        failed: 'stopped',
        why: say`it could not be started (${(error as NodeJS.ErrnoException).code ?? ''})`,
      });
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      killGroup(child);
      if (stopped) resolve({ failed: 'stopped', why: stopped });
      else if (status === 0) resolve({ output: Buffer.concat(output) });
      else resolve({ failed: 'complained', complaint: Buffer.concat(complaint).toString() });
    });
  });
}

/** Nothing listens on port 9 of this machine. */
const NOWHERE = 'http://127.0.0.1:9';

function environment(home: string): NodeJS.ProcessEnv {
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [
    [name, NOWHERE],
    [name.toLowerCase(), NOWHERE],
  ]);
  return { PATH: '', HOME: home, TMPDIR: home, KUBECONFIG: '/dev/null', LC_ALL: 'C', ...Object.fromEntries(proxies) };
}

/** A shell can set the limit for itself and then become the tool. Where it cannot set it, the tool runs without. */
function withinMemory({ command, words }: Run, { memoryBytes, seconds }: RenderLimits): [string, readonly string[]] {
  if (process.platform === 'win32') return [command, words];
  const script = `ulimit -v ${Math.floor(memoryBytes / 1024)}; ulimit -t ${Math.ceil(seconds) * 4}; exec "$0" "$@"`;
  return ['/bin/sh', ['-c', script, command, ...words]];
}

function collect(stream: NodeJS.ReadableStream, into: Buffer[], most: number, onMore: () => void): void {
  let left = most;
  stream.on('data', (chunk: Buffer) => {
    if (left >= chunk.length) into.push(chunk);
    else onMore();
    left -= chunk.length;
  });
}

/** The tool leads a group of its own, so that what it has started ends with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already, and nothing of it is left.
  }
}
