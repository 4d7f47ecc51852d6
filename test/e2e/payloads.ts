import examples from '@octokit/webhooks-examples' with { type: 'json' };

/** A payload of a webhook; tests change what they need. */
export type Payload = Readonly<Record<string, unknown>>;

/** GitHub's examples of the payloads of one event, each after a name to tell it by. */
function examplesOf(event: string): [string, Payload][] {
  const definition = (examples as readonly { name: string; examples: readonly Payload[] }[]).find(
    ({ name }) => name === event,
  );
  return (definition?.examples ?? []).map((payload, i) => [`${i}: ${payload['action'] ?? payload['ref']}`, payload]);
}

export const eventExample = {
  pullRequests: examplesOf('pull_request'),
  pushes: examplesOf('push'),
  mergeGroups: examplesOf('merge_group'),
  dispatches: examplesOf('workflow_dispatch'),
};
