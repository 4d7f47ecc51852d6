import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { InputError } from '../source/input-error.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';

/** All that the environment says about this run, as plain data. Nothing else reads the environment. */
export interface Run {
  readonly inputs: Inputs;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Such as `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** This run of the workflow, whose page has the summary. */
  readonly runId: number | undefined;
  /** Where the pages that explain the rules are; undefined where the Action runs from a checkout. */
  readonly rulesUrl?: string | undefined;
  /** The two commits; absent if two directories are compared. */
  readonly commits: Commits | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly workspace: string;
  /** A directory that outlives this step and not the job. */
  readonly temporary: string;
  /** The file that becomes the job summary. */
  readonly summaryFile: string | undefined;
  /** What git may see of the environment. */
  readonly gitEnvironment: Environment;
}

export interface PullRequest {
  readonly number: number;
  /** Its head lies in another repository, so that the token is read-only as a rule. */
  readonly fromFork: boolean;
}

/** How to find the two commits. All are names that the server resolves: commit ids, branches, tags or whole refs. */
export type Commits =
  /** Head is the test merge, if it merges `pullHead` into something, and base its first parent. Else as `merge-base`. */
  | { readonly rule: 'test-merge'; readonly merge: string; readonly pullHead: string; readonly onto: string }
  | { readonly rule: 'merge-base'; readonly onto: string; readonly head: string }
  | { readonly rule: 'first-parent'; readonly head: string }
  | { readonly rule: 'revisions'; readonly base: string; readonly head: string };

/** Describes the run from the environment that the runner made. Throws InputErrors. */
export function readRun(environment: Environment): Run {
  const inputs = readInputs(environment);
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const [owner = '', name = ''] = required(environment, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/).split('/');
  return {
    inputs,
    repository: { owner, name },
    serverUrl: required(environment, 'GITHUB_SERVER_URL', /^https?:\/\/[^\s/@]+$/),
    apiUrl: required(environment, 'GITHUB_API_URL', /^https?:\/\/[^\s@]+$/),
    runId: Number(environment['GITHUB_RUN_ID']) || undefined,
    rulesUrl: rulesUrlOf(environment),
    commits: inputs.directories === undefined ? commitsOf(environment, payload, inputs) : undefined,
    pullRequest: pullRequestOf(payload),
    workspace: required(environment, 'GITHUB_WORKSPACE', /./),
    temporary: environment['RUNNER_TEMP'] ?? tmpdir(),
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
    gitEnvironment: Object.fromEntries(Object.entries(environment).filter(([key]) => FOR_GIT.test(key))),
  };
}

/** Where to report a bug in the Action, as the end of a sentence; empty where it runs from a checkout. */
export function issuesPage(environment: Environment): string {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? '';
  return repository === '' ? '' : ` at ${environment['GITHUB_SERVER_URL']}/${repository}/issues`;
}

/** The pages that explain the rules, in the version of the Action that runs. */
function rulesUrlOf(environment: Environment): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
  return `${environment['GITHUB_SERVER_URL']}/${repository}/blob/${ref}/docs/rules`;
}

/** To run at all, and to reach the server through a proxy or with a certificate of its own. */
const FOR_GIT =
  /^(PATH|PATHEXT|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|(HTTPS?|ALL|NO)_PROXY|SSL_CERT_(FILE|DIR)|GIT_SSL_CA\w+)$/i;

const NO_COMMIT = /^0+$/;

/** The table of events: which two commits each one speaks of. The inputs `base` and `head` go before it. */
function commitsOf(environment: Environment, payload: Payload, { base, head }: Inputs): Commits {
  if (base !== undefined && head !== undefined) return { rule: 'revisions', base, head };
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const sha = required(environment, 'GITHUB_SHA', /^[0-9a-f]{40,64}$/);
  if (payload['pull_request'] !== undefined) return ofPullRequest(event, sha, payload, base, head);
  switch (event) {
    case 'merge_group':
      return {
        rule: 'revisions',
        base: base ?? text(payload, 'merge_group', 'base_sha'),
        head: head ?? text(payload, 'merge_group', 'head_sha'),
      };
    case 'push': {
      const after = head ?? text(payload, 'after');
      const before = base ?? text(payload, 'before');
      if (NO_COMMIT.test(after)) throw new InputError('The push deleted a branch or a tag: there is nothing to judge');
      if (!NO_COMMIT.test(before)) return { rule: 'revisions', base: before, head: after };
      return { rule: 'merge-base', onto: `refs/heads/${text(payload, 'repository', 'default_branch')}`, head: after };
    }
    case 'workflow_dispatch':
    case 'schedule':
      return base === undefined
        ? { rule: 'first-parent', head: head ?? sha }
        : { rule: 'revisions', base, head: head ?? sha };
    default:
      throw new InputError(
        `The event ${JSON.stringify(event)} does not say which two commits to compare: give the inputs base and head`,
      );
  }
}

/**
 * GITHUB_SHA is the test merge, except under `pull_request_target`, where it is the tip of the default branch. There
 * the ref of the test merge may be behind, or missing if the merge conflicts.
 */
function ofPullRequest(
  event: string,
  sha: string,
  payload: Payload,
  base: string | undefined,
  head: string | undefined,
): Commits {
  const target = event === 'pull_request_target';
  const pullHead = text(payload, 'pull_request', 'head', 'sha');
  const onto = `refs/heads/${text(payload, 'pull_request', 'base', 'ref')}`;
  if (base !== undefined) return { rule: 'revisions', base, head: target ? pullHead : sha };
  if (head !== undefined) return { rule: 'merge-base', onto, head };
  const merge = target ? `refs/pull/${number(payload, 'pull_request', 'number')}/merge` : sha;
  return { rule: 'test-merge', merge, pullHead, onto };
}

function pullRequestOf(payload: Payload): PullRequest | undefined {
  if (payload['pull_request'] === undefined) return undefined;
  const from = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  return {
    number: number(payload, 'pull_request', 'number'),
    fromFork: from !== at(payload, 'pull_request', 'base', 'repo', 'full_name'),
  };
}

type Payload = Readonly<Record<string, unknown>>;

function readPayload(path: string | undefined): Payload {
  return path === undefined || !existsSync(path) ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

function at(payload: Payload, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Payload | null | undefined)?.[key], payload);
}

function text(payload: Payload, ...path: readonly string[]): string {
  const value = at(payload, ...path);
  if (typeof value !== 'string') throw missing(path, 'text', value);
  return value;
}

function number(payload: Payload, ...path: readonly string[]): number {
  const value = at(payload, ...path);
  if (typeof value !== 'number') throw missing(path, 'number', value);
  return value;
}

function missing(path: readonly string[], expected: string, found: unknown): InputError {
  const what = found === undefined ? 'absent' : JSON.stringify(found);
  return new InputError(`The event's ${path.join('.')} must be a ${expected}; it is ${what}`);
}

function required(environment: Environment, name: string, pattern: RegExp): string {
  const value = environment[name] ?? '';
  if (pattern.test(value)) return value;
  throw new InputError(
    `${name} must be set as GitHub's runner sets it; it is ${value === '' ? 'empty' : JSON.stringify(value)}`,
  );
}
