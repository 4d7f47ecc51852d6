import { type CommentMode, type Environment, readCommentInputs } from './inputs.ts';
import { readPayload } from './payload.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';
import { readServer, type Server } from './server.ts';

/** The pull request's conversation, and what this run may write into it. */
export interface Conversation extends Server {
  readonly pull: PullRequest;
  /** Empty where a secret is withheld, as it is from a fork. */
  readonly token: string;
  readonly id: string;
  readonly mode: CommentMode;
}

/**
 * Where this run comments, read apart from all its other inputs: that one of them is wrong can then be told there.
 *
 * @returns undefined if there is no pull request, or no comment is wished for
 * @throws InputErrors for what the comment itself needs
 */
export function readConversation(environment: Environment): Conversation | undefined {
  const pull = pullRequestOf(readPayload(environment));
  const inputs = readCommentInputs(environment);
  if (pull === undefined || inputs.comment === 'never') return undefined;
  return { ...readServer(environment), pull, token: inputs.token, id: inputs.id, mode: inputs.comment };
}
