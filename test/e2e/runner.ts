import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type GitHub, OWNER, REPOSITORY } from './github.ts';
import type { Files } from './history.ts';
import type { Payload } from './payloads.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ACTION: { inputs: Record<string, { default: string }> } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

export interface Start {
  readonly github: GitHub;
  readonly event: string;
  readonly payload: Payload;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A directory in which all files of this run lie; `workspace` in it is the workspace. */
  readonly folder: string;
  /** Variables that are otherwise than the runner sets them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the server has its API, such as `/api/v3`. */
  readonly apiPath?: string;
  /** Called with the process as soon as it runs, and with what it has logged so far whenever that grows. */
  readonly watch?: (process: ChildProcess, log: string) => void;
  /** The Node that runs the bundle. */
  readonly node?: string;
  /** What lies in the workspace: files by directory. */
  readonly files?: Readonly<Record<string, Files>>;
}

/** What a run left behind. */
export interface Finished {
  readonly code: number | null;
  /** Standard output and standard error, as the log shows them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The files that the outputs `report-json`, `report-sarif` and `report-markdown` name. */
  readonly reports: { readonly json: string; readonly sarif: string; readonly markdown: string };
  /** Workflow commands such as `error file=…::…`, in their order. */
  readonly commands: readonly string[];
  /** Every command line that git was called with or called. */
  readonly gitTrace: string;
}

/** Runs dist/index.js as GitHub's runner does: a bare Node, the inputs and the event in the environment and in files. */
export async function runAction(start: Start): Promise<Finished> {
  const folder = mkdtempSync(join(start.folder, 'run-'));
  const file = (name: string, text = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const files = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(start.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  };
  const trace = file('git-trace');
  mkdirSync(join(folder, 'temp'));
  const workspace = join(start.folder, 'workspace');
  for (const [directory, content] of Object.entries(start.files ?? {})) writeFiles(join(workspace, directory), content);
  const { code, log } = await run(
    start.node ?? process.execPath,
    {
      ...files,
      ...inputVariables({ token: start.github.behaviour.token, ...start.inputs }),
      PATH: `${tracedGit(folder, trace)}${delimiter}${process.env['PATH']}`,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `${start.github.url}${start.apiPath ?? ''}`,
      GITHUB_SERVER_URL: start.github.url,
      GITHUB_GRAPHQL_URL: `${start.github.url}${start.apiPath === undefined ? '' : '/api'}/graphql`,
      GITHUB_REPOSITORY: `${OWNER}/${REPOSITORY}`,
      GITHUB_EVENT_NAME: start.event,
      GITHUB_SHA: start.sha,
      GITHUB_RUN_ID: '4242',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(folder, 'temp'),
      ...start.environment,
    },
    start.watch,
  );
  const outputs = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const report = (path: string | undefined) => (path === undefined ? '' : readFileSync(path, 'utf8'));
  return {
    code,
    log,
    outputs,
    reports: {
      json: report(outputs['report-json']),
      sarif: report(outputs['report-sarif']),
      markdown: report(outputs['report-markdown']),
    },
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    commands: log.split('\n').flatMap((line) => (line.startsWith('::') ? [line.slice(2)] : [])),
    gitTrace: readFileSync(trace, 'utf8'),
  };
}

function writeFiles(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** The bundle under test: what is committed, or another one that is being worked on. */
function bundle(): string {
  return resolve(ROOT, process.env['ACTION_BUNDLE'] ?? 'dist/index.js');
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in ACTION.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? String(input.default),
    ]),
  );
}

/** A directory for the PATH with a git that writes down every command line before it is run, and those of its children. */
function tracedGit(folder: string, trace: string): string {
  const directory = join(folder, 'bin');
  mkdirSync(directory);
  const script = join(directory, 'git');
  writeFileSync(
    script,
    `#!/bin/sh\necho "$@" >> '${trace}'\nexport GIT_TRACE='${trace}'\nPATH="\${PATH#*:}" exec git "$@"\n`,
  );
  chmodSync(script, 0o755);
  return directory;
}

function run(
  node: string,
  environment: Record<string, string>,
  watch: Start['watch'] = () => undefined,
): Promise<{ code: number | null; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(node, [bundle()], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const log = () => Buffer.concat(chunks).toString();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        watch(child, log());
      });
    }
    child.on('error', failed);
    child.on('close', (code) => done({ code, log: log() }));
  });
}

/** Reads `name<<delimiter`, the value's lines, and the delimiter again. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
}
