import { tmpdir } from 'node:os';
import { InputError } from '../source/input-error.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { number, type Payload, readPayload, required, text } from './payload.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';
import { readServer, type Server } from './server.ts';

/** All that the environment says about this run, as plain data. Nothing but this and `readConversation` reads the environment. */
export interface Run extends Server {
  readonly inputs: Inputs;
  /** The pull request that the event is about. */
  readonly pullRequest: PullRequest | undefined;
  /** The two commits; absent if two directories are compared. */
  readonly commits: Commits | undefined;
  readonly workspace: string;
  /** A directory that outlives this step and not the job. */
  readonly temporary: string;
  /** The file that becomes the job summary. */
  readonly summaryFile: string | undefined;
  /** What git may see of the environment. */
  readonly gitEnvironment: Environment;
}

/** How to find the two commits. All are names that the server resolves: commit ids, branches, tags or whole refs. */
export type Commits =
  | TestMerge
  | { readonly rule: 'merge-base'; readonly onto: string; readonly head: string }
  /** Without `onto`, base must be there. With it, as after a force push, base may be gone: then as `merge-base`. */
  | { readonly rule: 'revisions'; readonly base: string; readonly head: string; readonly onto?: string }
  /** There is nothing to compare with: what head allows is told. */
  | { readonly rule: 'state'; readonly head: string };

/** Head is the test merge, if it merges `pullHead` into something, and base its first parent. Else as `merge-base`. */
export interface TestMerge {
  readonly rule: 'test-merge';
  /** Its id; or its ref, which is missing or behind until GitHub has made it. */
  readonly merge: string;
  readonly pullHead: string;
  readonly onto: string;
}

/** Describes the run from the environment that the runner made. Throws InputErrors. */
export function readRun(environment: Environment): Run {
  const inputs = readInputs(environment);
  const payload = readPayload(environment);
  return {
    inputs,
    ...readServer(environment),
    pullRequest: pullRequestOf(payload),
    commits: inputs.directories === undefined ? commitsOf(environment, payload, inputs) : undefined,
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
      const before = text(payload, 'before');
      if (NO_COMMIT.test(after)) throw new InputError('The push deleted a branch or a tag: there is nothing to judge');
      if (base !== undefined) return { rule: 'revisions', base, head: after };
      const onto = `refs/heads/${text(payload, 'repository', 'default_branch')}`;
      if (!NO_COMMIT.test(before)) return { rule: 'revisions', base: before, head: after, onto };
      // The first push of all: no commit is older, and compared with itself nothing would ever be new.
      return payload['ref'] === onto ? { rule: 'state', head: after } : { rule: 'merge-base', onto, head: after };
    }
    case 'workflow_dispatch':
    case 'schedule':
      return base === undefined ? { rule: 'state', head: head ?? sha } : { rule: 'revisions', base, head: head ?? sha };
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
