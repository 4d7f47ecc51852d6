import * as core from '@actions/core';
import { connect, WAITS } from './client.ts';
import { type Draft, keepComment, type Outcome } from './comment.ts';
import type { Conversation } from './conversation.ts';
import { logLine } from './log.ts';

/** Brings the comment up to date. The verdict does not hang on it: that it cannot be written is said, and no more. */
export async function post(conversation: Conversation, draft: Draft, waits: readonly number[] = WAITS): Promise<void> {
  const { repository, pull, token, apiUrl } = conversation;
  if (token === '') {
    core.notice('There is no comment on the pull request, because there is no token.');
    return;
  }
  const thread = { owner: repository.owner, repo: repository.name, number: pull.number, head: pull.headSha };
  try {
    const outcome = await keepComment(connect(token, apiUrl), thread, draft, waits);
    if (outcome === 'locked') core.notice(LOCKED);
    else if (outcome === 'refused') core.notice(REFUSED[pull.fromFork ? 'fork' : 'here']);
    else core.info(DONE[outcome]);
  } catch (error) {
    core.warning(`The comment could not be written: ${logLine(error instanceof Error ? error.message : `${error}`)}`);
  }
}

const DONE: Readonly<Record<Exclude<Outcome, 'refused' | 'locked'>, string>> = {
  created: 'Commented on the pull request.',
  unchecked:
    'Commented on the pull request. GitHub could not be asked whether another run did so at the same time: there may be two.',
  updated: 'Brought the comment on the pull request up to date.',
  unchanged: 'The comment on the pull request is up to date.',
  outdated: 'The comment is left to the run of a newer commit, which has been pushed.',
  unwanted: 'There is nothing to comment on.',
};

const LOCKED =
  'The comment is skipped: the conversation of the pull request is locked. The summary of this job has the report.';

const REFUSED = {
  fork: 'The comment is skipped: the token may not write, as is usual for a pull request from a fork. The summary of this job has the report.',
  here: 'The comment is skipped: the token may not write. It needs `pull-requests: write`. The summary of this job has the report.',
};
