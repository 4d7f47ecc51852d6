import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Sentence, say } from '../manifest/sentence.ts';
import { reasonIn } from './complaint.ts';
import type { RenderLimits } from './limits.ts';
import type { Made } from './made.ts';
import { remove, Unwritable } from './private-folder.ts';
import { run } from './run.ts';
import { findHelm, findKustomize, type Tool } from './tools.ts';

/** What all runs of tools have in common, for as long as the versions are rendered. */
export interface Workshop {
  readonly limits: RenderLimits;
  /** Each tool is looked for when it is wanted for the first time. */
  readonly kustomize: () => Promise<Tool | undefined>;
  readonly helm: () => Promise<Tool | undefined>;
  /** What was made already, by its text. */
  readonly known: Map<string, Made>;
  /** Does a job unless one of its key was done; waits while too many are at work. */
  readonly once: <T>(key: string, job: () => Promise<T>) => Promise<T>;
  /** Copies files into a folder of their own, and runs a tool on them there. */
  readonly build: <T>(work: Work<T>) => Promise<T | Failed>;
}

interface Failed {
  readonly failed: Sentence;
}

interface Work<T> {
  readonly tool: Tool;
  /** @throws Unwritable */
  readonly copy: (folder: string) => Promise<void>;
  /** The folder that the tool starts in, as a path of the version. */
  readonly from: string;
  readonly words: readonly string[];
  readonly read: (output: Buffer, folder: string) => T;
}

/**
 * @param folder a private one
 * @param path where tools are looked for
 */
export function openWorkshop(folder: string, path: string, limits: RenderLimits): Workshop {
  const home = join(folder, 'home');
  mkdirSync(home, { mode: 0o700 });
  const deadline = Date.now() + limits.totalSeconds * 1000;
  const done = new Map<string, Promise<unknown>>();
  const atWork = queue(limits.atOnce);
  let count = 0;
  let written = 0;

  const once = <T>(key: string, job: () => Promise<T>): Promise<T> => {
    const promise = (done.get(key) as Promise<T> | undefined) ?? atWork(job);
    done.set(key, promise);
    return promise;
  };

  const build = async <T>({ tool, copy, from, words, read }: Work<T>): Promise<T | Failed> => {
    if (Date.now() > deadline) {
      return {
        failed: say`all that was rendered before has taken ${limits.totalSeconds} seconds, and no more are allowed`,
      };
    }
    if (written > limits.totalOutputBytes) {
      return {
        failed: say`all that was rendered before has more than ${limits.totalOutputBytes} bytes, and no more are allowed`,
      };
    }
    count += 1;
    const place = join(folder, `${count}`);
    try {
      mkdirSync(place, { mode: 0o700 });
      await copy(place);
      const started = { command: tool.command, words: [...tool.words, ...words], cwd: join(place, from), home };
      const ran = await run(started, limits);
      if ('output' in ran) {
        written += ran.output.length;
        return read(ran.output, place);
      }
      return { failed: ran.failed === 'stopped' ? ran.why : reasonIn(ran.complaint, place) };
    } catch (error) {
      if (error instanceof Unwritable) return { failed: say`a file cannot be copied (${error.message})` };
      throw error;
    } finally {
      remove(place);
    }
  };

  return {
    limits,
    kustomize: () => once('kustomize', () => findKustomize(path, home)),
    helm: () => once('helm', () => findHelm(path, home)),
    known: new Map(),
    once,
    build,
  };
}

/** Lets so many jobs work at once, and the rest wait in their order. */
function queue(places: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (job) => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
