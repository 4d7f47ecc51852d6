import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type GitHub, OWNER, REPOSITORY, startGitHub } from './github.ts';
import { type Files, type Step, writeHistory } from './history.ts';
import { eventExample, type Payload } from './payloads.ts';
import { type Finished, runAction, type Start } from './runner.ts';

const PULL_REQUEST = 7;

/** A pull request on a server of its own, which is pushed to and judged once for each of its versions. */
export interface Story {
  readonly github: GitHub;
  readonly folder: string;
  /** The commit it branched from, the tip of main. */
  readonly base: string;
  /** For each version: the tip of the branch, and its merge into main. */
  readonly versions: readonly { readonly head: string; readonly merge: string }[];
  /** Runs the Action on a pull request event for one of the versions, the first unless told. */
  act(more?: Partial<Start>, version?: number): Promise<Finished>;
  /** The event's payload for one of the versions. */
  payload(version?: number): Payload;
}

/** @param versions the files of the pull request, as it is pushed time after time */
export async function tell(base: Files, ...versions: readonly Files[]): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'action-test-'));
  mkdirSync(join(folder, OWNER));
  mkdirSync(join(folder, 'workspace'));
  const steps = versions.flatMap((files, i): Step[] => [
    { ref: 'refs/pull/7/head', files, parents: [0] },
    { ref: 'refs/pull/7/merge', files, parents: [0, 2 * i + 1] },
  ]);
  const ids = writeHistory(join(folder, OWNER, REPOSITORY), [
    { ref: 'refs/heads/main', files: base, parents: [] },
    ...steps,
  ]);
  const github = await startGitHub(folder);
  onTestFinished(async () => {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const commits = versions.map((_, i) => ({ head: ids[2 * i + 1] ?? '', merge: ids[2 * i + 2] ?? '' }));
  const payload = (version = 0) => pullRequestPayload(commits[version]?.head ?? '');
  return {
    github,
    folder,
    base: ids[0] ?? '',
    versions: commits,
    payload,
    act: async (more = {}, version = 0) => {
      const sha = commits[version]?.merge ?? '';
      github.behaviour.head = commits[version]?.head;
      const start = { github, folder, event: 'pull_request', payload: payload(version), sha, ...more };
      return checked(await runAction(start), github);
    },
  };
}

/** What holds for every run: the API was used as GitHub describes it, and nobody could see the token. */
function checked(finished: Finished, github: GitHub): Finished {
  expect(github.violations).toEqual([]);
  const { token } = github.behaviour;
  const secrets = [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
  const seen = [finished.log, finished.gitTrace, finished.summary, JSON.stringify(finished.outputs)].join('\n');
  expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
  expect(finished.gitTrace).not.toMatch(/authorization|extraheader/i);
  return finished;
}

/** GitHub's own example of a push to a pull request, of this repository and this commit. */
function pullRequestPayload(head: string): Payload {
  const [, example = {}] = eventExample.pullRequests.find(([name]) => name.endsWith('synchronize')) ?? [];
  const repository = { full_name: `${OWNER}/${REPOSITORY}`, default_branch: 'main' };
  return merged(example, {
    number: PULL_REQUEST,
    repository,
    pull_request: {
      number: PULL_REQUEST,
      head: { sha: head, ref: 'topic', repo: repository },
      base: { ref: 'main', repo: repository },
    },
  });
}

/** A copy of a payload with other values in some places. */
export function merged(payload: Payload, changes: Payload): Payload {
  const value = (key: string, change: unknown) =>
    isObject(change) && isObject(payload[key]) ? merged(payload[key], change) : change;
  return {
    ...payload,
    ...Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, value(key, change)])),
  };
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
