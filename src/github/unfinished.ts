import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { type Ending, unfinished } from '../report/unfinished.ts';
import { InputError } from '../source/input-error.ts';
import type { Conversation } from './conversation.ts';
import type { Environment } from './inputs.ts';
import { post } from './post.ts';
import { linksOf } from './server.ts';

/** What an error lets everyone know. */
export function endingOf(error: unknown): Ending {
  return error instanceof InputError ? { cause: 'told', lines: error.message.split('\n') } : { cause: 'bug' };
}

/** A run that has no report says so wherever a report would have been, so that no older one is taken for its own. */
export async function publishUnfinished(
  ending: Ending,
  conversation: Conversation | undefined,
  environment: Environment,
): Promise<void> {
  core.setOutput('outcome', 'incomplete');
  core.setOutput('complete', false);
  if (conversation === undefined) return;
  const body = unfinished(ending, conversation.pull.headSha, linksOf(conversation));
  const summaryFile = environment['GITHUB_STEP_SUMMARY'];
  if (summaryFile !== undefined) await appendFile(summaryFile, body);
  await commentUnfinished(ending, conversation);
}

/** The comment alone. What the last one told stays told, so that the next report can say what has become of it. */
export async function commentUnfinished(ending: Ending, conversation: Conversation): Promise<void> {
  const body = unfinished(ending, conversation.pull.headSha, linksOf(conversation));
  const render = (before = { findings: 0, commit: undefined }) => ({ body, told: before });
  await post(conversation, { id: conversation.id, wanted: true, render });
}
