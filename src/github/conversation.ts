import { type CommentMode, type Environment, readCommentInputs } from './inputs.ts';
import { at, number, type Payload, readPayload } from './payload.ts';
import { readServer, type Server } from './server.ts';

/** The pull request's conversation, and what this run may write into it. */
export interface Conversation extends Server {
  readonly pull: PullRequest;
  /** Empty where a secret is withheld, as it is from a fork. */
  readonly token: string;
  readonly id: string;
  readonly mode: CommentMode;
}

interface PullRequest {
  readonly number: number;
  /** Its head lies in another repository, so that the token is read-only as a rule. */
  readonly fromFork: boolean;
  /** The commit that was pushed last. */
  readonly head: string | undefined;
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

function pullRequestOf(payload: Payload): PullRequest | undefined {
  if (payload['pull_request'] === undefined) return undefined;
  const from = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  const head = at(payload, 'pull_request', 'head', 'sha');
  return {
    number: number(payload, 'pull_request', 'number'),
    fromFork: from !== at(payload, 'pull_request', 'base', 'repo', 'full_name'),
    head: typeof head === 'string' ? head : undefined,
  };
}
