import { at, number, type Payload, text } from './payload.ts';

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number;
  /** Its head lies in another repository, so that the token is read-only as a rule. */
  readonly fromFork: boolean;
  /** The tip of its branch. */
  readonly headSha: string;
  /** The names of its labels when the event arose. */
  readonly labels: readonly string[];
  /** The label that the event put on, and the login of whoever did it. */
  readonly labelled: { readonly name: string; readonly by: string } | undefined;
}

/** @returns undefined if the event is about none */
export function pullRequestOf(payload: Payload): PullRequest | undefined {
  if (payload['pull_request'] === undefined) return undefined;
  const from = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  return {
    number: number(payload, 'pull_request', 'number'),
    fromFork: from !== at(payload, 'pull_request', 'base', 'repo', 'full_name'),
    headSha: text(payload, 'pull_request', 'head', 'sha'),
    labels: labelsIn(payload),
    labelled:
      at(payload, 'action') === 'labeled'
        ? { name: text(payload, 'label', 'name'), by: text(payload, 'sender', 'login') }
        : undefined,
  };
}

function labelsIn(payload: Payload): string[] {
  const labels = at(payload, 'pull_request', 'labels');
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown) => {
    const name = at(Object(label), 'name');
    return typeof name === 'string' ? [name] : [];
  });
}
