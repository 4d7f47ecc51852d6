import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { TOOLS } from './rendered.ts';

/** The program under test: the bundle that is committed, or another one that is being worked on. */
const BUNDLE = resolve(import.meta.dirname, '../..', process.env['CLI_BUNDLE'] ?? 'dist/cli/index.js');

/**
 * Has the process tell what it has used, as it ends, on a pipe of its own. On Linux a process inherits the most memory
 * that its parent had, but for the line of /proc that begins anew with each program.
 */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  const status = '/proc/self/status';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const [, own] = /VmHWM:\\s+(\\d+)/.exec(existsSync(status) ? readFileSync(status, 'utf8') : '') ?? [];
    const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Number(own ?? maxRSS) / 1024 };
    writeSync(3, JSON.stringify(used));
  });
`)}`;

/** A process that does not end is ended. */
const WALL_SECONDS = 50;

export interface Run {
  /** Null if it had to be ended, or died of a signal. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the processor: whatever else the machine is busy with. Infinite if nobody could tell. */
  readonly seconds: number;
  /** The most memory it had at any time. */
  readonly megabytes: number;
}

/** Runs the program in a fresh process. */
export function run(words: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, ['--import', METER, BUNDLE, ...words], {
    cwd,
    env: { PATH: [...TOOLS, process.env['PATH'] ?? ''].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: WALL_SECONDS * 1000,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr, meter] = child.stdio.slice(1).map((stream) => textOf(stream as NodeJS.ReadableStream));
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (status) => {
      const { seconds, megabytes } = JSON.parse(meter?.() || '{}');
      const used = { seconds: seconds ?? Infinity, megabytes: megabytes ?? Infinity };
      done({ status, stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', ...used });
    });
  });
}

/** Collects a stream; what it gives tells all that has come. */
function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
